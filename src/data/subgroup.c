/* Which studies make a subgroup.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/text.h"
#include "evisyn/dataset.h"

bool
ev_in_subgroup (const ev_dataset *data, size_t i, const ev_subgroup *group)
{
  return !group || (ev_same (data->subgroup[i], group->outer) && (!group->inner || ev_same (data->inner[i], group->inner)));
}
