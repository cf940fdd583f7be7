/* One regression: what the user chose, and the effect sizes of an analysis, to the regression layer.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "analysis/run_regress.h"

#include <math.h>
#include <string.h>

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

/* Where a plan has what D is about: the option whose text it names as its file ("--mods"), or the formula if it names none. */
static const ev_place *
plan_place (const ev_spec *spec, const ev_diag *d)
{
  const char *file = d->place.file;
  const ev_option *option = ev_option_find (!file ? "mods" : strncmp (file, "--", 2) == 0 ? file + 2 : "");
  const ev_place *place = option ? ev_spec_place (spec, option) : NULL;
  return place ? place : &d->place;
}

static void
add_diags (ev_diags *to, const ev_diags *from, const ev_spec *spec, ev_status status)
{
  for (size_t i = 0; i < ev_diags_count (from); i++)
    {
      const ev_diag *d = ev_diags_get (from, i);
      if (d->severity == EV_ERROR)
        ev_error (to, status, plan_place (spec, d), d->id, "%s", d->message);
      else if (d->severity == EV_WARNING)
        ev_warn (to, plan_place (spec, d), d->id, "%s", d->message);
      else
        ev_note (to, &d->place, d->id, "%s", d->message);
      if (d->hint)
        ev_hint (to, "%s", d->hint);
    }
}

ev_status
ev_run_regress (const ev_spec *spec, ev_stage stage, const ev_table *table, ev_arena *arena, ev_pool_analysis *a)
{
  ev_regress_spec regress;
  ev_regress_result *result = ev_arena_alloc (arena, 1, sizeof *result);
  ev_diags *diags = ev_diags_new ();
  ev_status status = resolve (spec, diags, &regress);
  regress.curve_if_one = stage == EV_STAGE_MODEL && !spec->curve;
  if (stage == EV_STAGE_CHECK) /* what takes long has no mistakes of its own */
    {
      regress.permutations = 0;
      regress.exact = regress.permutation_ci = false;
      regress.select = NULL;
    }
  if (!status)
    status = ev_regress (table, &a->data, &a->effects, &regress, arena, diags, result);
  a->regress_diags = ev_diags_count (a->diags);
  add_diags (a->diags, diags, spec, status);
  ev_diags_free (diags);
  if (status)
    return status;
  if (!ev_same (spec->pooling, "IV"))
    ev_note (a->diags, NULL, "regress-pooling", "the meta-regression weighs studies by their inverse variances; --pooling %s is for the pooled result",
             spec->pooling);
  result->digits = spec->digits >= 0 ? (int) spec->digits : DIGITS;
  result->settings = ev_resolve_settings (spec, EV_REGRESS, arena, &result->nsettings);
  a->regress = result;
  return EV_OK;
}

void
ev_warn_without_mods (const ev_spec *spec, ev_diags *diags)
{
  for (size_t i = 0; i < ev_option_count (); i++)
    {
      const ev_option *o = ev_option_at (i);
      if ((o->commands & EV_REGRESS) && !(o->commands & EV_POOL) && ev_spec_source (spec, o) == EV_BY_PLAN)
        ev_warn (diags, ev_spec_place (spec, o), "no-moderators", "'%s' is for regressions, and this analysis has no 'mods'", o->name);
    }
}
