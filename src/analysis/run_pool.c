/* One pooled analysis: a data set to effects, models, subgroups and their difference.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "analysis/run_pool.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/resolve.h"
#include "base/mem.h"
#include "base/text.h"
#include "evisyn/explore.h"
#include "evisyn/glmm.h"
#include "evisyn/methods.h"
#include "num/dist.h"

static bool
is_glmm (const ev_spec *spec)
{
  return ev_same (spec->pooling, "GLMM");
}

/* The studies that have an effect size, and their weights. */
struct pooled {
  ev_pool_data data;
  size_t *study; /* index of each in the data set */
  double *weight_fixed, *weight_random;
};

/* GROUP NULL: all studies. */
static struct pooled
collect (const ev_pool_analysis *a, const ev_spec *spec, const char *group, ev_arena *arena)
{
  ev_tables tables = ev_tables_for (spec->pooling, spec->mh_correct, spec->drop00);
  ev_pooled_studies all;
  ev_gather (&a->data, a->measure, &a->effects, tables, group, arena, &all);
  return (struct pooled){ all.data, all.study, ev_arena_alloc (arena, all.data.k, sizeof (double)),
                          ev_arena_alloc (arena, all.data.k, sizeof (double)) };
}

static ev_status
pool_all (ev_pool_analysis *a, const ev_spec *spec, const ev_model_spec *model, ev_arena *arena)
{
  struct pooled p = collect (a, spec, NULL, arena);
  a->pool.weight_fixed = p.weight_fixed;
  a->pool.weight_random = p.weight_random;
  ev_status status = ev_pool (&p.data, model, a->diags, &a->pool);
  for (size_t i = 0; i < a->data.n; i++)
    a->weight_fixed[i] = a->weight_random[i] = NAN;
  for (size_t i = 0; i < p.data.k; i++)
    {
      a->weight_fixed[p.study[i]] = p.weight_fixed[i];
      a->weight_random[p.study[i]] = p.weight_random[i];
    }
  return status;
}

/* Tests that belong to Mantel and Haenszel's odds ratio, without a correction of any kind. */
static void
test_tables (ev_pool_analysis *a, ev_arena *arena)
{
  ev_pooled_studies p;
  ev_gather (&a->data, a->measure, &a->effects, EV_TABLES_RAW, NULL, arena, &p);
  ev_counts counts = { p.data.k, p.data.measure, p.data.ai, p.data.bi, p.data.ci, p.data.di };
  ev_table_tests *tests = ev_arena_alloc (arena, 1, sizeof *tests);
  ev_table_tests_of (&counts, false, tests);
  a->tables = tests;
}

/* --- subgroups --- */

static void
find_groups (ev_pool_analysis *a, ev_arena *arena)
{
  a->groups = ev_arena_alloc (arena, a->data.n, sizeof *a->groups);
  for (size_t i = 0; i < a->data.n; i++)
    {
      size_t g = 0;
      while (g < a->ngroups && !ev_same (a->groups[g].label, a->data.subgroup[i]))
        g++;
      if (g == a->ngroups)
        a->groups[a->ngroups++].label = a->data.subgroup[i];
      a->groups[g].n++;
    }
}

/* One tau² for all subgroups: the residual tau² of the model with a mean for each [borenstein2009] ch. 19. */
static ev_status
common_tau2 (const ev_pool_analysis *a, const ev_spec *spec, ev_model_spec *model, ev_arena *arena)
{
  struct pooled p = collect (a, spec, NULL, arena);
  size_t groups = 0, *column = ev_arena_alloc (arena, a->ngroups, sizeof *column);
  for (size_t g = 0; g < a->ngroups; g++)
    {
      column[g] = groups;
      for (size_t i = 0; i < p.data.k; i++)
        if (ev_same (a->data.subgroup[p.study[i]], a->groups[g].label))
          {
            groups++;
            break;
          }
    }
  if (!isnan (model->tau2_fixed) || p.data.k <= groups)
    return EV_OK;
  double *x = ev_arena_alloc (arena, p.data.k * groups, sizeof *x);
  for (size_t i = 0; i < p.data.k; i++)
    for (size_t g = 0; g < a->ngroups; g++)
      if (ev_same (a->data.subgroup[p.study[i]], a->groups[g].label))
        x[i * groups + column[g]] = 1;
  ev_design design = { .k = p.data.k, .p = groups, .yi = p.data.yi, .vi = p.data.vi, .x = x };
  ev_workspace *w = ev_workspace_new (p.data.k, groups);
  ev_tau2_fit fit;
  ev_status status = ev_tau2_find (model->tau2)->fit (&design, w, &fit);
  ev_workspace_free (w);
  model->tau2 = "fixed";
  model->tau2_fixed = fit.tau2;
  return status;
}

static void
difference (ev_pool_analysis *a)
{
  double *est = ev_xcalloc (4 * a->ngroups, sizeof *est);
  double *se = est + a->ngroups, *rest = se + a->ngroups, *rse = rest + a->ngroups;
  for (size_t g = 0; g < a->ngroups; g++)
    {
      est[g] = a->groups[g].pool.fixed.est.estimate;
      se[g] = a->groups[g].pool.fixed.est.se;
      rest[g] = a->groups[g].pool.random.est.estimate;
      rse[g] = a->groups[g].pool.random.est.se;
    }
  ev_group_difference (a->ngroups, est, se, &a->difference_fixed.Q, &a->difference_fixed.df, &a->difference_fixed.p);
  ev_group_difference (a->ngroups, rest, rse, &a->difference_random.Q, &a->difference_random.df, &a->difference_random.p);
  free (est);
}

static ev_status
pool_groups (ev_pool_analysis *a, const ev_spec *spec, const ev_model_spec *model, ev_arena *arena)
{
  find_groups (a, arena);
  ev_model_spec group_model = *model;
  ev_status status = EV_OK;
  if (ev_same (spec->subgroup_tau2, "common"))
    status = common_tau2 (a, spec, &group_model, arena);
  for (size_t g = 0; g < a->ngroups && !status; g++)
    {
      struct pooled p = collect (a, spec, a->groups[g].label, arena);
      a->groups[g].k = p.data.k;
      status = ev_pool (&p.data, &group_model, NULL, &a->groups[g].pool);
      if (status == EV_NOANSWER && is_glmm (spec))
        status = EV_OK; /* e.g. no event in one arm: the subgroup stays without an estimate */
    }
  if (!status)
    difference (a);
  return status;
}

/* --- the analysis --- */

/* Decimals: 2, or as many as give the standard error of a difference two significant digits (the larger one of two models). */
static int
find_digits (const ev_pool_analysis *a)
{
  double fixed = a->pool.fixed.available ? a->pool.fixed.est.se : 0, random = a->pool.random.available ? a->pool.random.est.se : 0;
  double se = fmax (fixed, random);
  if (a->effects.log_scale || !(se > 0))
    return 2;
  int digits = 1 - (int) floor (log10 (se));
  return digits < 2 ? 2 : digits > 8 ? 8 : digits;
}

static void
study_intervals (ev_pool_analysis *a, ev_arena *arena)
{
  double z = ev_critical (a->level, NAN);
  a->ci_lb = ev_arena_alloc (arena, a->data.n, sizeof (double));
  a->ci_ub = ev_arena_alloc (arena, a->data.n, sizeof (double));
  for (size_t i = 0; i < a->data.n; i++)
    {
      double half = z * sqrt (a->effects.vi[i]);
      a->ci_lb[i] = a->effects.yi[i] - half;
      a->ci_ub[i] = a->effects.yi[i] + half;
    }
}

/* --axis LOW,HIGH, as people read the scale. */
static ev_status
read_axis (const ev_spec *spec, ev_pool_analysis *a)
{
  a->axis[0] = a->axis[1] = NAN;
  const char *comma = spec->axis ? strchr (spec->axis, ',') : NULL;
  if (!spec->axis)
    return EV_OK;
  char low[EV_NUMBER_SIZE];
  snprintf (low, sizeof low, "%.*s", comma ? (int) (comma - spec->axis) : 0, spec->axis);
  bool good = comma && ev_parse_number (low, &a->axis[0]) && ev_parse_number (comma + 1, &a->axis[1]) && a->axis[0] < a->axis[1]
              && (a->axis[0] > 0 || !a->measure->log_scale);
  if (!good)
    return ev_error (a->diags, EV_USAGE, ev_spec_place (spec, ev_option_find ("axis")), "bad-value", "'%s' is no value of --axis: two limits, the lower one first%s", spec->axis,
                     a->measure->log_scale ? " and above 0" : "");
  for (int i = 0; a->measure->log_scale && i < 2; i++)
    a->axis[i] = log (a->axis[i]);
  return EV_OK;
}

/* A value that somebody chose, and that GLMM would have to ignore. */
static ev_status
refuse_with_glmm (const ev_spec *spec, const char *option, const char *value, const char *instead, ev_diags *diags)
{
  const ev_option *o = ev_option_find (option);
  if (ev_spec_source (spec, o) < EV_BY_PLAN || ev_same (value, instead))
    return EV_OK;
  return ev_error (diags, EV_USAGE, ev_spec_place (spec, o), "glmm-option", "--%s %s is not possible with --pooling GLMM, which has %s", option, value, instead);
}

/* SPEC with what GLMM does, whatever the preset says about other models. */
static ev_status
settle_glmm (ev_spec *spec, ev_diags *diags)
{
  ev_status status = refuse_with_glmm (spec, "tau2", spec->tau2, "ML", diags);
  if (!status)
    status = refuse_with_glmm (spec, "tau2-ci", spec->tau2_ci, "none", diags);
  if (!status)
    status = refuse_with_glmm (spec, "subgroup-tau2", spec->subgroup_tau2, "separate", diags);
  spec->tau2 = "ML";
  spec->tau2_ci = "none";
  spec->subgroup_tau2 = "separate";
  spec->tau2_ci_capped = false;
  if (!spec->glmm_model)
    spec->glmm_model = ev_glmm_models[0].name;
  return status;
}

static void
describe (const ev_spec *spec, ev_arena *arena, ev_pool_analysis *a)
{
  a->preset = spec->preset;
  a->level = spec->level / 100;
  a->show_fixed = !ev_same (spec->model, "random");
  a->show_random = !ev_same (spec->model, "fixed");
  a->print_i2_from_tau2 = ev_same (spec->i2, "tau2");
  a->arm1 = spec->arm1;
  a->arm2 = spec->arm2;
  a->left = spec->left;
  a->right = spec->right;
  a->settings = ev_resolve_settings (spec, EV_POOL, arena, &a->nsettings);
}

ev_status
ev_run_pool (const ev_spec *asked, ev_stage stage, ev_arena *arena, ev_pool_analysis *a)
{
  ev_effect_spec effect_spec;
  ev_model_spec model_spec;
  ev_spec settled = *asked;
  const ev_spec *spec = &settled;
  ev_status status = is_glmm (asked) ? settle_glmm (&settled, a->diags) : EV_OK;
  describe (spec, arena, a);
  if (!status)
    status = read_axis (spec, a);
  if (!status)
    status = ev_resolve_effects (spec, a->measure, a->diags, &effect_spec);
  if (!status)
    status = ev_effects_compute (a->measure, &a->data, &effect_spec, arena, a->diags, &a->effects);
  if (status)
    return status;
  study_intervals (a, arena);
  a->weight_fixed = ev_arena_alloc (arena, a->data.n, sizeof (double));
  a->weight_random = ev_arena_alloc (arena, a->data.n, sizeof (double));
  if (stage < EV_STAGE_MODEL)
    return EV_OK;
  ev_resolve_model (spec, &model_spec);
  status = pool_all (a, spec, &model_spec, arena);
  if (!status && ev_same (spec->pooling, "MH") && ev_same (a->measure->code, "OR"))
    test_tables (a, arena);
  if (!status && a->data.subgroup)
    status = pool_groups (a, spec, &model_spec, arena);
  a->digits = spec->digits >= 0 ? (int) spec->digits : find_digits (a);
  return status;
}
