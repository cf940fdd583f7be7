/* The table of roles.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "evisyn/dataset.h"

const ev_role_row ev_roles[EV_ROLE_COUNT] = {
#define EV_ROLE_ROW(id, name, help, least, whole) [EV_##id] = { name, help, least, whole },
  EV_ROLES (EV_ROLE_ROW)
#undef EV_ROLE_ROW
};
