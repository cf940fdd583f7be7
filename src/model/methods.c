/* Methods by name.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/methods.h"

#include "base/text.h"

#define FIND(function, type, rows)                                                                                     \
  const type *function (const char *name)                                                                              \
  {                                                                                                                    \
    for (const type *row = rows; row->name; row++)                                                                     \
      if (ev_same_name (row->name, name))                                                                              \
        return row;                                                                                                    \
    return NULL;                                                                                                       \
  }

FIND (ev_pooling_find, ev_pooling_method, ev_pooling_methods)
FIND (ev_tau2_find, ev_tau2_method, ev_tau2_methods)
FIND (ev_ci_find, ev_ci_method, ev_ci_methods)
FIND (ev_tau2_ci_find, ev_tau2_ci_method, ev_tau2_ci_methods)
FIND (ev_prediction_find, ev_prediction_method, ev_prediction_methods)

void
ev_put_fixed_name (ev_str *out, const ev_fixed_result *fixed)
{
  const ev_pooling_method *row = ev_pooling_find (fixed->pooling);
  ev_str_printf (out, "Fixed effect (%s)", row ? row->label : fixed->pooling);
}

void
ev_put_random_name (ev_str *out, const ev_random_result *random)
{
  const ev_ci_method *row = ev_ci_find (random->ci_method);
  const char *tau2 = ev_same (random->tau2_method, "fixed") ? "given τ²" : random->tau2_method;
  ev_str_printf (out, "Random effects (%s, %s)", tau2, row ? row->label : random->ci_method);
}
