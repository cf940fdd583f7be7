/* One regression: what the user chose, and the effect sizes of an analysis, to the regression layer.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "analysis/run_regress.h"

#include <math.h>

#include "analysis/resolve.h"
#include "base/mem.h"
#include "base/text.h"

enum { DIGITS = 4 };
static const double MOST_PERMUTATIONS = 1e9;

static ev_status
resolve (const ev_spec *spec, ev_diags *diags, ev_regress_spec *out)
{
  double permutations = 0;
  *out = (ev_regress_spec){ .mods = spec->mods, .intercept = !spec->no_intercept, .predict = spec->predict, .curve = spec->curve, .contrast = spec->contrast,
                            .adjust = spec->adjust, .compare = spec->compare, .select = spec->select, .scale = spec->scale,
                            .scale_identity = ev_same (spec->scale_link, "identity"), .btt = spec->btt, .permutation_ci = spec->permutation_ci,
                            .exact = spec->permutations && ev_same (spec->permutations, "exact"), .threads = (unsigned) spec->jobs };
  if (spec->permutations && ev_parse_number (spec->permutations, &permutations))
    {
      if (permutations != floor (permutations) || permutations > MOST_PERMUTATIONS)
        return ev_error (diags, EV_USAGE, NULL, "bad-value", "'%s' is no value of --permutations: a whole number up to 1e9", spec->permutations);
      out->permutations = (unsigned long) permutations;
    }
  if (spec->permutation_ci && !spec->permutations)
    {
      ev_error (diags, EV_USAGE, NULL, "missing-option", "intervals from permutations need permutations");
      ev_hint (diags, "--permutations 1000, or --permutations exact");
      return EV_USAGE;
    }
  ev_resolve_model (spec, &out->model);
  out->model.seed = (unsigned long) spec->seed;
  if (ev_same (spec->model, "fixed"))
    {
      out->model.tau2 = "fixed";
      out->model.tau2_fixed = 0;
    }
  return EV_OK;
}

ev_status
ev_run_regress (const ev_spec *spec, const ev_table *table, ev_arena *arena, ev_pool_analysis *a)
{
  ev_regress_spec regress;
  ev_regress_result *result = ev_arena_alloc (arena, 1, sizeof *result);
  ev_status status = resolve (spec, a->diags, &regress);
  if (!status)
    status = ev_regress (table, &a->data, &a->effects, &regress, arena, a->diags, result);
  if (status)
    return status;
  result->digits = spec->digits >= 0 ? (int) spec->digits : DIGITS;
  result->settings = ev_resolve_settings (spec, EV_REGRESS, arena, &result->nsettings);
  a->regress = result;
  return EV_OK;
}
