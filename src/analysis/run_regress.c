/* One regression: what the user chose, and the effect sizes of an analysis, to the regression layer.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "analysis/run_regress.h"

#include "analysis/resolve.h"
#include "base/mem.h"
#include "base/text.h"

enum { DIGITS = 4 };

static void
resolve (const ev_spec *spec, ev_regress_spec *out)
{
  *out = (ev_regress_spec){ .mods = spec->mods, .intercept = !spec->no_intercept };
  ev_resolve_model (spec, &out->model);
  if (ev_same (spec->model, "fixed"))
    {
      out->model.tau2 = "fixed";
      out->model.tau2_fixed = 0;
    }
}

ev_status
ev_run_regress (const ev_spec *spec, const ev_table *table, ev_arena *arena, ev_pool_analysis *a)
{
  ev_regress_spec regress;
  resolve (spec, &regress);
  ev_regress_result *result = ev_arena_alloc (arena, 1, sizeof *result);
  ev_status status = ev_regress (table, &a->data, &a->effects, &regress, arena, a->diags, result);
  if (status)
    return status;
  result->digits = spec->digits >= 0 ? (int) spec->digits : DIGITS;
  result->settings = ev_resolve_settings (spec, EV_REGRESS, arena, &result->nsettings);
  a->regress = result;
  return EV_OK;
}
