/* Mixed-effects meta-regression [viechtbauer2010] [berkey1995]: formula and data to a design, tau², coefficients and their tests.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/methods.h"
#include "model/ci.h"
#include "model/fit.h"
#include "model/wls.h"
#include "num/dist.h"
#include "reg/regression.h"

/* --- the studies --- */

static void
note_left_out (const ev_regression *r, const ev_dataset *data, const ev_effects *effects)
{
  size_t n = 0, first = 0;
  for (size_t i = data->n; i-- > 0;)
    if (r->result->reason[i] && !effects->reason[i])
      n++, first = i;
  if (!n)
    return;
  ev_place place = { data->file, data->line ? data->line[first] : 0, 0 };
  ev_note (r->diags, &place, "missing-moderator", "%zu of %zu studies %s left out of the regression because a moderator is missing", n,
           data->n, n == 1 ? "is" : "are");
}

static void
gather (ev_regression *r, const ev_effects *effects)
{
  r->yi = ev_arena_alloc (r->arena, r->frame.k, sizeof *r->yi);
  r->vi = ev_arena_alloc (r->arena, r->frame.k, sizeof *r->vi);
  size_t k = 0;
  for (size_t i = 0; i < r->result->n; i++)
    if (!r->result->reason[i])
      {
        r->yi[k] = effects->yi[i];
        r->vi[k++] = effects->vi[i];
      }
}

/* --- the design --- */

static bool
is_constant (const ev_frame *frame, size_t j)
{
  for (size_t i = 1; i < frame->k; i++)
    if (frame->x[i * frame->p + j] != frame->x[j])
      return false;
  return true;
}

/* Leave out columns that those before them determine, as metafor does, and say which. */
static void
drop_redundant (ev_regression *r)
{
  ev_frame *frame = &r->frame;
  ev_regress_result *out = r->result;
  bool *keep = ev_arena_alloc (r->arena, frame->p, sizeof *keep);
  ev_independent_columns (frame->x, frame->k, frame->p, keep);
  out->dropped = ev_arena_alloc (r->arena, frame->p, sizeof *out->dropped);
  for (size_t j = 0; j < frame->p; j++)
    {
      const char *name = frame->column[j].name;
      if (keep[j])
        continue;
      out->dropped[out->ndropped++] = name;
      if (is_constant (frame, j))
        ev_warn (r->diags, NULL, "constant-moderator", "'%s' is the same in all %zu studies and is dropped from the model", name, frame->k);
      else
        ev_warn (r->diags, NULL, "redundant-moderator", "'%s' is dropped from the model: the coefficients before it determine it", name);
    }
  ev_frame_keep (frame, keep);
}

/* Factors of one level make no column at all. */
static void
warn_single_levels (ev_regression *r)
{
  for (size_t a = 0; a < r->formula.natoms; a++)
    if (r->frame.atom[a].factor && r->frame.atom[a].width == 1 && r->formula.intercept)
      ev_warn (r->diags, NULL, "constant-moderator", "'%s' has the single level '%s' and is dropped from the model", r->formula.atom[a].label,
               r->frame.atom[a].level[0]);
}

/* So many coefficients are named in a message. */
enum { MOST_NAMED = 8 };

static ev_status
check_size (const ev_regression *r)
{
  size_t k = r->frame.k, p = r->frame.p;
  if (p == 0)
    return ev_error (r->diags, EV_USAGE, NULL, "no-coefficients", "the formula '%s' leaves no coefficient to estimate", r->formula.text);
  if (k > p)
    return EV_OK;
  ev_error (r->diags, EV_NOANSWER, NULL, "few-studies",
            "%zu %s with all moderators cannot determine %zu %s and the variance between studies", k, k == 1 ? "study" : "studies", p,
            p == 1 ? "coefficient" : "coefficients");
  ev_str names = { 0 };
  for (size_t j = 0; j < p && j < MOST_NAMED; j++)
    ev_str_printf (&names, "%s'%s'", j ? ", " : "", r->frame.column[j].name);
  ev_hint (r->diags, "a regression needs more studies than coefficients, and about ten for each to be of use; here these are %s%s", names.text,
           p > MOST_NAMED ? " …" : "");
  ev_str_free (&names);
  return EV_NOANSWER;
}

static ev_status
make_design (ev_regression *r, const ev_table *table, const ev_dataset *data, const ev_effects *effects)
{
  ev_regress_result *out = r->result;
  out->n = data->n;
  out->reason = ev_arena_alloc (r->arena, data->n, sizeof *out->reason);
  memcpy (out->reason, effects->reason, data->n * sizeof *out->reason);
  ev_status status = ev_formula_parse (r->spec->mods, "--mods", table, r->arena, r->diags, &r->formula);
  if (status)
    return status;
  r->formula.intercept = r->formula.intercept && r->spec->intercept;
  status = ev_frame_read (&r->formula, table, data, out->reason, r->arena, r->diags, &r->frame);
  if (!status)
    note_left_out (r, data, effects);
  if (!status)
    status = ev_frame_bind (&r->frame, data, out->reason, r->arena, r->diags);
  if (status)
    return status;
  warn_single_levels (r);
  drop_redundant (r);
  gather (r, effects);
  r->design = (ev_design){ .k = r->frame.k, .p = r->frame.p, .yi = r->yi, .vi = r->vi, .x = r->frame.x };
  return check_size (r);
}

/* --- the fit --- */

ev_status
ev_regress_tau2 (const ev_tau2_method *method, double given, const ev_design *design, ev_workspace *w, ev_tau2_fit *fit)
{
  if (method)
    return method->fit (design, w, fit);
  *fit = (ev_tau2_fit){ .tau2 = given, .se = NAN, .converged = true };
  return EV_OK;
}

/* The share of tau² that the moderators explain [raudenbush2009]. */
static ev_status
explained (ev_regression *r)
{
  ev_regress_result *out = r->result;
  ev_design none = { .k = r->design.k, .p = 1, .yi = r->yi, .vi = r->vi, .x = NULL };
  ev_tau2_fit fit;
  out->R2 = out->tau2_without = NAN;
  if (!r->tau2 || !out->intercept || out->p < 2)
    return EV_OK;
  ev_status status = r->tau2->fit (&none, r->workspace, &fit);
  if (status)
    return status;
  out->tau2_without = fit.tau2;
  if (fit.tau2 > 0)
    out->R2 = 100 * fmax (0, (fit.tau2 - out->tau2) / fit.tau2);
  return EV_OK;
}

/* QE, and I² and H² from tau² and the typical sampling variance (k - p) / tr P [higgins2002]. */
static void
residual_heterogeneity (ev_regression *r)
{
  ev_regress_result *out = r->result;
  ev_wls at;
  ev_wls_begin (&r->design, r->workspace);
  ev_wls_at (r->workspace, 0, &at);
  out->QE = at.q;
  out->QE_df = (double) (out->k - out->p);
  out->QE_p = ev_chisq (out->QE, out->QE_df, false, false);
  if (isnan (out->tau2))
    return;
  double typical = out->QE_df / at.trace_p;
  out->I2 = 100 * (out->tau2 / (typical + out->tau2));
  out->H2 = 1 + out->tau2 / typical;
}

static ev_status
coefficients (ev_regression *r, const ev_tau2_fit *fit)
{
  ev_regress_result *out = r->result;
  size_t p = out->p;
  double *beta = ev_arena_alloc (r->arena, p, sizeof *beta);
  out->covariance = ev_arena_alloc (r->arena, p * p, sizeof *out->covariance);
  out->coefficient = ev_arena_alloc (r->arena, p, sizeof *out->coefficient);
  ev_fit at;
  bool reml = r->tau2 && ev_same (r->tau2->name, "REML");
  ev_status status = ev_fit_at (&r->design, r->workspace, fit->tau2, NULL, reml, r->tau2 != NULL, beta, out->covariance, &at);
  if (status)
    return ev_error (r->diags, EV_NOANSWER, NULL, "no-coefficients", "the coefficients cannot be computed from these moderators");
  out->log_likelihood = at.log_likelihood;
  out->aic = at.aic;
  out->bic = at.bic;
  out->aicc = at.aicc;
  r->scale = at.scale;
  ev_inference in = { .design = &r->design, .workspace = r->workspace, .method = r->tau2, .tau2 = fit->tau2, .level = r->spec->model.level,
                      .beta = beta, .cov = out->covariance, .test = r->test, .scale = at.scale, .seed = r->spec->model.seed };
  status = r->test->test (&in, out->coefficient);
  r->wald_factor = out->coefficient[0].se * out->coefficient[0].se / out->covariance[0]; /* every test scales Wald's covariance */
  for (size_t i = 0; i < p * p; i++)
    out->covariance[i] *= r->wald_factor;
  return status;
}

static void
test_terms (ev_regression *r)
{
  ev_regress_result *out = r->result;
  size_t first = out->intercept && out->p > 1;
  double df = out->coefficient[0].df, *beta = ev_arena_alloc (r->arena, out->p, sizeof *beta);
  for (size_t j = 0; j < out->p; j++)
    beta[j] = out->coefficient[j].estimate;
  out->QM = ev_wald_test_range (beta, out->covariance, out->p, first, out->p - first, df);
  out->term = ev_arena_alloc (r->arena, r->formula.nterms, sizeof *out->term);
  for (size_t j = out->intercept; j < out->p;)
    {
      ev_regress_term *t = &out->term[out->nterms++];
      size_t term = r->frame.column[j].term;
      *t = (ev_regress_term){ .label = ev_term_label (&r->formula, r->formula.term[term - 1], r->arena), .first = j };
      for (; j < out->p && r->frame.column[j].term == term; j++)
        t->n++;
      t->test = ev_wald_test_range (beta, out->covariance, out->p, t->first, t->n, df);
    }
}

static ev_status
tau2_interval (ev_regression *r, const ev_tau2_fit *fit)
{
  ev_regress_result *out = r->result;
  const ev_tau2_ci_method *method = ev_tau2_ci_find (r->spec->model.tau2_ci);
  double limits[2] = { NAN, NAN };
  out->tau2_ci_method = method->name;
  ev_status status = method->interval && r->tau2
                       ? method->interval (&r->design, r->workspace, fit, r->tau2, r->spec->model.level, limits) : EV_OK;
  out->tau2_ci_lb = limits[0];
  out->tau2_ci_ub = limits[1];
  return status;
}

static ev_status
fit_model (ev_regression *r)
{
  const ev_model_spec *model = &r->spec->model;
  ev_regress_result *out = r->result;
  ev_tau2_fit fit;
  ev_status status = ev_regress_tau2 (r->tau2, model->tau2_fixed, &r->design, r->workspace, &fit);
  if (status)
    return ev_error (r->diags, status, NULL, "no-tau2", "tau² could not be estimated by %s", model->tau2);
  out->tau2 = fit.tau2;
  out->tau = sqrt (fit.tau2);
  out->se_tau2 = fit.se;
  out->converged = fit.converged;
  out->iterations = fit.iterations;
  r->test = ev_ci_find (ev_ci_resolve (model->ci_method, fit.tau2, out->k, out->p));
  out->ci_method = r->test->name;
  out->prediction_method = ev_prediction_find (ev_prediction_resolve (model->prediction, r->test->name))->name;
  if (!r->test->moderators)
    return ev_error (r->diags, EV_USAGE, NULL, "bad-value", "the test '%s' is for models without moderators", r->test->name);
  status = coefficients (r, &fit);
  if (!status)
    status = tau2_interval (r, &fit);
  return status ? status : explained (r);
}

/* What was asked for besides. */
static ev_status
extras (ev_regression *r)
{
  const ev_regress_spec *spec = r->spec;
  ev_status status = EV_OK;
  if (spec->predict)
    status = ev_regress_predict (r);
  if (!status && (spec->curve || spec->curve_if_one))
    status = ev_regress_draw_curve (r);
  if (!status && spec->contrast)
    status = ev_regress_contrast_all (r);
  if (!status && spec->btt)
    status = ev_regress_test_together (r);
  if (spec->scale)
    return status;
  if (!status && spec->compare)
    status = ev_regress_compare (r);
  if (!status && spec->select)
    status = ev_regress_select (r);
  if (!status && (spec->permutations || spec->exact))
    status = ev_regress_permute (r);
  return status;
}

/* These refit the model with one tau². */
static ev_status
check_scale (const ev_regression *r)
{
  const ev_regress_spec *spec = r->spec;
  if (!spec->scale || !(spec->compare || spec->select || spec->permutations || spec->exact))
    return EV_OK;
  return ev_error (r->diags, EV_USAGE, NULL, "scale-alone", "--compare, --select and --permutations are for models without --scale");
}

static ev_status
run (ev_regression *r, const ev_table *table)
{
  ev_status status = check_scale (r);
  if (!status)
    status = r->spec->scale ? ev_regress_scale (r, table) : fit_model (r);
  if (status)
    return status;
  test_terms (r);
  residual_heterogeneity (r);
  ev_regress_collinearity (r);
  return extras (r);
}

static void
add_notes (const ev_regression *r)
{
  const ev_regress_result *out = r->result;
  if (out->tau2 == 0 && r->tau2)
    ev_note (r->diags, NULL, "tau2-zero", "tau² is estimated as 0 (%s)", out->tau2_method);
  if (!out->converged)
    ev_warn (r->diags, NULL, "not-converged", "the estimate of tau² (%s) did not converge", out->tau2_method);
  if (out->k < 10 * (out->p - out->intercept))
    ev_note (r->diags, NULL, "few-studies", "%zu studies are few for %zu %s of moderators: fewer than ten for each", out->k,
             out->p - out->intercept, out->p - out->intercept == 1 ? "coefficient" : "coefficients");
}

ev_status
ev_regress (const ev_table *table, const ev_dataset *data, const ev_effects *effects, const ev_regress_spec *spec, ev_arena *arena,
            ev_diags *diags, ev_regress_result *result)
{
  ev_regression r = { .spec = spec, .arena = arena, .diags = diags, .data = data, .result = result, .wald_factor = 1,
                      .tau2 = ev_tau2_find (spec->model.tau2) };
  *result = (ev_regress_result){ .formula = spec->mods };
  if (data->col[EV_WEIGHTS])
    return ev_error (diags, EV_USAGE, NULL, "weights-with-moderators", "own weights cannot be used together with moderators");
  ev_status status = make_design (&r, table, data, effects);
  if (status)
    return status;
  result->k = r.frame.k;
  result->p = r.frame.p;
  result->x = r.frame.x;
  result->intercept = r.frame.column[0].term == 0;
  result->tau2_method = r.tau2 ? r.tau2->name : "fixed";
  result->name = ev_arena_alloc (arena, result->p, sizeof *result->name);
  for (size_t j = 0; j < result->p; j++)
    result->name[j] = r.frame.column[j].name;
  r.workspace = ev_workspace_new (result->k, result->p);
  status = run (&r, table);
  if (!status)
    add_notes (&r);
  ev_workspace_free (r.workspace);
  return status;
}
