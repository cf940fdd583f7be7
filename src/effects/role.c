/* The table of roles, and which values were recovered.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "evisyn/dataset.h"

const ev_role_row ev_roles[EV_ROLE_COUNT] = {
#define EV_ROLE_ROW(id, name, help, least, whole) [EV_##id] = { name, help, least, whole },
  EV_ROLES (EV_ROLE_ROW)
#undef EV_ROLE_ROW
};

bool
ev_is_recovered (const ev_dataset *data, ev_role role, size_t i)
{
  for (size_t r = 0; data->recovered && r < data->recovered[i].n; r++)
    if (data->recovered[i].role[r] == role)
      return true;
  return false;
}
