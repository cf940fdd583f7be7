/* What tables and figures call estimates.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/methods.h"

#include "base/text.h"

void
ev_put_fixed_name (ev_str *out, const ev_fixed_result *fixed)
{
  const ev_pooling_method *row = ev_pooling_find (fixed->pooling);
  ev_str_printf (out, "Fixed effect (%s)", row ? row->name : fixed->pooling);
}

void
ev_put_random_name (ev_str *out, const ev_random_result *random)
{
  const ev_ci_method *row = ev_ci_find (random->ci_method);
  const char *tau2 = ev_same (random->tau2_method, "fixed") ? "given τ²" : random->tau2_method;
  ev_str_printf (out, "Random effects (%s, %s)", tau2, row ? row->name : random->ci_method);
}
