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

/* The studies that have an effect size, and their weights. */
struct pooled {
  ev_pool_data data;
  size_t *study; /* index of each in the data set */
  double *weight_fixed, *weight_random;
};

/* GROUP NULL: all studies. */
static struct pooled
collect (const ev_pool_analysis *a, const ev_spec *spec, const ev_subgroup *group, ev_arena *arena)
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

/* The groups that the labels make among the studies of PARENT (NULL: all) go to GROUPS, in order of first appearance; how many. */
static size_t
find_groups (const ev_dataset *data, const char *const *labels, const ev_subgroup *parent, ev_group_result *groups)
{
  size_t n = 0;
  for (size_t i = 0; i < data->n; i++)
    {
      size_t g = 0;
      if (!ev_in_subgroup (data, i, parent))
        continue;
      while (g < n && !ev_same (groups[g].label, labels[i]))
        g++;
      if (g == n)
        groups[n++] = (ev_group_result){ .label = labels[i], .parent = EV_NO_PARENT, .level = 1, .members = { labels[i], NULL } };
      groups[g].n++;
    }
  return n;
}

/* Groups of the first column, each followed by the groups that the second one makes within it. */
static void
nest_groups (ev_pool_analysis *a, ev_arena *arena)
{
  ev_group_result *outer = ev_arena_alloc (arena, a->data.n, sizeof *outer);
  size_t n = find_groups (&a->data, a->data.subgroup, NULL, outer);
  if (!a->data.inner)
    {
      a->groups = outer;
      a->ngroups = n;
      return;
    }
  a->groups = ev_arena_alloc (arena, n + a->data.n, sizeof *a->groups);
  for (size_t o = 0; o < n; o++)
    {
      ev_group_result *group = &a->groups[a->ngroups], *inner = group + 1;
      *group = outer[o];
      group->ninner = find_groups (&a->data, a->data.inner, &group->members, inner);
      for (size_t g = 0; g < group->ninner; g++)
        {
          inner[g].parent = a->ngroups;
          inner[g].level = 2;
          inner[g].members = (ev_subgroup){ group->label, inner[g].label };
        }
      a->ngroups += 1 + group->ninner;
    }
}

/* The innermost groups that have studies to pool, and which of them, counted from 0, each study is in. */
static size_t
innermost (const ev_pool_analysis *a, const struct pooled *p, size_t *group)
{
  size_t n = 0;
  for (size_t g = 0; g < a->ngroups; g++)
    {
      bool any = false;
      for (size_t i = 0; i < p->data.k && !a->groups[g].ninner; i++)
        if (ev_in_subgroup (&a->data, p->study[i], &a->groups[g].members))
          {
            group[i] = n;
            any = true;
          }
      n += any;
    }
  return n;
}

/* One tau² for all subgroups: the residual tau² of the model with a mean for each innermost one [borenstein2009] ch. 19. */
static ev_status
common_tau2 (const ev_pool_analysis *a, const ev_spec *spec, ev_model_spec *model, ev_arena *arena)
{
  struct pooled p = collect (a, spec, NULL, arena);
  size_t k = p.data.k = a->pool.k; /* those without an effect size, which only sums of tables count, come last */
  size_t *group = ev_arena_alloc (arena, k, sizeof *group), groups = innermost (a, &p, group);
  if (!isnan (model->tau2_fixed) || k <= groups)
    return EV_OK;
  double *x = ev_arena_alloc (arena, k * groups, sizeof *x);
  for (size_t i = 0; i < k; i++)
    x[i * groups + group[i]] = 1;
  ev_design design = { .k = k, .p = groups, .yi = p.data.yi, .vi = p.data.vi, .x = x };
  ev_workspace *w = ev_workspace_new (k, groups);
  ev_tau2_fit fit;
  ev_status status = ev_tau2_find (model->tau2)->fit (&design, w, &fit);
  ev_workspace_free (w);
  model->tau2 = "fixed";
  model->tau2_fixed = fit.tau2;
  return status;
}

/* Between the groups within PARENT. */
static void
difference (const ev_pool_analysis *a, size_t parent, ev_difference *fixed, ev_difference *random)
{
  double *est = ev_xcalloc (4 * a->ngroups, sizeof *est);
  double *se = est + a->ngroups, *rest = se + a->ngroups, *rse = rest + a->ngroups;
  size_t n = 0;
  for (size_t g = 0; g < a->ngroups; g++)
    if (a->groups[g].parent == parent)
      {
        est[n] = a->groups[g].pool.fixed.est.estimate;
        se[n] = a->groups[g].pool.fixed.est.se;
        rest[n] = a->groups[g].pool.random.est.estimate;
        rse[n++] = a->groups[g].pool.random.est.se;
      }
  ev_group_difference (n, est, se, &fixed->Q, &fixed->df, &fixed->p);
  ev_group_difference (n, rest, rse, &random->Q, &random->df, &random->p);
  free (est);
}

static void
differences (ev_pool_analysis *a)
{
  difference (a, EV_NO_PARENT, &a->difference_fixed, &a->difference_random);
  for (size_t g = 0; g < a->ngroups; g++)
    if (a->groups[g].ninner > 1)
      difference (a, g, &a->groups[g].difference_fixed, &a->groups[g].difference_random);
}

/* What ICEMAN asks about a subgroup effect [schandelmaier2020], of the groups of level 1. */
static void
find_subgroup_facts (ev_pool_analysis *a)
{
  ev_subgroup_facts *f = &a->subgroup_facts;
  bool below = false, above = false;
  size_t estimates = 0;
  *f = (ev_subgroup_facts){ .variables = a->data.inner ? 2 : 1, .random = a->show_random && a->pool.random.available };
  f->p = f->random ? a->difference_random.p : a->difference_fixed.p;
  for (size_t g = 0; g < a->ngroups; g++)
    {
      const ev_pool_result *r = &a->groups[g].pool;
      if (a->groups[g].level > 1 || !r->k)
        continue;
      f->smallest = f->subgroups++ && f->smallest < r->k ? f->smallest : r->k;
      double effect = (f->random ? r->random.est.estimate : r->fixed.est.estimate) - a->effects.null_value;
      estimates += isnan (effect) ? 0 : 1;
      below = below || effect < 0;
      above = above || effect > 0;
    }
  f->opposite = estimates > 1 ? below && above : -1;
}

static ev_status
pool_groups (ev_pool_analysis *a, const ev_spec *spec, const ev_model_spec *model, ev_arena *arena)
{
  nest_groups (a, arena);
  ev_model_spec group_model = *model;
  ev_status status = EV_OK;
  if (ev_same (spec->subgroup_tau2, "common"))
    status = common_tau2 (a, spec, &group_model, arena);
  for (size_t g = 0; g < a->ngroups && !status; g++)
    {
      struct pooled p = collect (a, spec, &a->groups[g].members, arena);
      a->groups[g].k = p.data.k;
      status = ev_pool (&p.data, &group_model, NULL, &a->groups[g].pool);
      if (status == EV_NOANSWER && ev_pooling_of_counts (spec->pooling))
        { /* e.g. no event in one arm */
          ev_note (a->diags, NULL, "no-subgroup-estimate", "subgroup %s has no estimate: its counts do not determine the effect", a->groups[g].label);
          status = EV_OK;
        }
    }
  if (status)
    return status;
  differences (a);
  find_subgroup_facts (a);
  return EV_OK;
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

/* A value that somebody chose, and that a likelihood of counts would have to ignore; else it becomes INSTEAD. */
static ev_status
settle (ev_spec *spec, const char *option, const char **value, const char *instead, ev_diags *diags)
{
  const ev_option *o = ev_option_find (option);
  if (ev_spec_source (spec, o) >= EV_BY_PLAN && !ev_same (*value, instead))
    return ev_error (diags, EV_USAGE, ev_spec_place (spec, o), "glmm-option", "--%s %s is not possible with --pooling %s, which has %s", option, *value, spec->pooling, instead);
  *value = instead;
  return EV_OK;
}

/* SPEC with what the likelihoods of counts do, whatever the preset says about other models. */
static ev_status
settle_counts (ev_spec *spec, ev_diags *diags)
{
  bool glmm = ev_same (spec->pooling, "GLMM"), no_interval = ev_same (spec->tau2_ci, "none") && ev_spec_source (spec, ev_option_find ("tau2-ci")) >= EV_BY_PLAN;
  ev_status status = settle (spec, "tau2", &spec->tau2, "ML", diags);
  if (!status)
    status = settle (spec, "tau2-ci", &spec->tau2_ci, no_interval ? "none" : "PL", diags);
  if (!status)
    status = settle (spec, "subgroup-tau2", &spec->subgroup_tau2, "separate", diags);
  if (!status && !glmm)
    status = settle (spec, "prediction", &spec->prediction, "none", diags);
  if (!status && !glmm && !ev_same (spec->model, "both"))
    status = settle (spec, "model", &spec->model, "random", diags);
  if (!glmm)
    spec->model = "random";
  spec->tau2_ci_capped = false;
  if (glmm && !spec->glmm_model)
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
  ev_status status = ev_pooling_of_counts (asked->pooling) ? settle_counts (&settled, a->diags) : EV_OK;
  describe (spec, arena, a);
  if (!status)
    status = read_axis (spec, a);
  if (!status)
    status = ev_resolve_effects (spec, a->measure, a->diags, &effect_spec);
  if (!status)
    status = ev_effects_compute (a->measure, &a->data, &effect_spec, arena, a->diags, &a->effects);
  if (!status)
    status = ev_weigh (ev_weighting_find (spec->weighting), &a->effects, arena, a->diags, &a->data);
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
