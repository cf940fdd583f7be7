/* Location-scale models [viechtbauer2022]: moderators explain the effects, and others the logarithm of tau².

   With tau²_i = exp (z_i'a), V = diag (v_i + tau²_i) and P = V^-1 - V^-1 X (X'V^-1X)^-1 X'V^-1, the restricted log-likelihood has the derivatives
     ½ Σ ((Py)_i² - P_ii) dtau²_i / da,
   and with D = diag (dtau²), the second ones ½ tr (P D P D') - y'P D P D'P y plus those of tau² itself; without the restriction V^-1 stands for P in
   the traces.  Newton's method climbs from several starts, with steps that are shortened until the likelihood rises, and adds to the
   diagonal where the curvature is not that of a maximum.

   With the identity link tau²_i = z_i'a must not be negative: a logarithmic barrier, m Σ log tau²_i with m falling to almost 0, keeps the climb inside,
   and the last one is without it where the maximum is inside.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/methods.h"
#include "model/fit.h"
#include "model/wls.h"
#include "num/cholesky.h"
#include "num/dist.h"
#include "reg/regression.h"

enum { MOST_STEPS = 200 };
static const double most_log = 50; /* |log tau²| stays below, relative to the scale of the data */

struct climb {
  ev_regression *r;
  bool reml, identity;
  double barrier;       /* m, see above */
  size_t k, p, q;
  const double *z;      /* k × q: orthogonal columns with a mean square of 1 */
  double unit;          /* a tau² that fits the data */
  double *total;        /* vi + tau²_i */
  double *tau2, *py;
  double *cov;          /* p × p of the coefficients */
  double *beta;
  double *a, *b;        /* p × p scratch */
  double *gradient, *hessian, *step, *factor, *trial;
  ev_design design;     /* with TOTAL as variances */
  double value;         /* log-likelihood */
  double one;           /* that of the model with one tau² */
};

/* --- the likelihood --- */

/* tau² at COEFFICIENTS and everything that follows; false where it cannot be evaluated. */
static bool
evaluate (struct climb *c, const double *coefficients)
{
  double barrier = 0;
  for (size_t i = 0; i < c->k; i++)
    {
      double sum = 0;
      for (size_t j = 0; j < c->q; j++)
        sum += c->z[i * c->q + j] * coefficients[j];
      if (c->identity ? !(sum > 0) : !(fabs (sum) < most_log))
        return false;
      c->tau2[i] = c->unit * (c->identity ? sum : exp (sum));
      c->total[i] = c->r->vi[i] + c->tau2[i];
      barrier += c->barrier > 0 ? c->barrier * log (sum) : 0;
    }
  ev_fit fit;
  if (ev_fit_at (&c->design, c->r->workspace, 0, NULL, c->reml, false, c->beta, c->cov, &fit))
    return false;
  c->value = fit.log_likelihood + barrier;
  return isfinite (c->value);
}

/* OUT = X' diag (weight × z_a [× z_b]) X. */
static void
weighted_gram (const struct climb *c, const double *weight, double *out)
{
  const double *x = c->r->frame.x;
  size_t p = c->p;
  memset (out, 0, p * p * sizeof *out);
  for (size_t i = 0; i < c->k; i++)
    for (size_t s = 0; s < p; s++)
      for (size_t t = 0; t < p; t++)
        out[s * p + t] += weight[i] * x[i * p + s] * x[i * p + t];
}

/* tr (C A), and tr (C A C B). */
static double
trace_two (const struct climb *c, const double *a, const double *b)
{
  size_t p = c->p;
  double sum = 0;
  for (size_t i = 0; i < p; i++)
    for (size_t j = 0; j < p; j++)
      {
        double ca = 0, cb = 0;
        for (size_t l = 0; l < p; l++)
          {
            ca += c->cov[i * p + l] * a[l * p + j];
            cb += c->cov[j * p + l] * b[l * p + i];
          }
        sum += ca * cb;
      }
  return sum;
}

/* h_i = x_i'C x_i, so that P_ii = w_i - w_i² h_i. */
static double
leverage (const struct climb *c, size_t i)
{
  const double *x = c->r->frame.x + i * c->p;
  double h = 0;
  for (size_t s = 0; s < c->p; s++)
    for (size_t t = 0; t < c->p; t++)
      h += x[s] * c->cov[s * c->p + t] * x[t];
  return h;
}

/* u'P t = Σ w u t - (X'Wu)'C (X'Wt). */
static double
projected (const struct climb *c, const double *u, const double *t)
{
  const double *x = c->r->frame.x;
  size_t p = c->p;
  double sum = 0, *xu = c->a, *xt = c->b;
  memset (xu, 0, p * sizeof *xu);
  memset (xt, 0, p * sizeof *xt);
  for (size_t i = 0; i < c->k; i++)
    {
      double w = 1 / c->total[i];
      sum += w * u[i] * t[i];
      for (size_t s = 0; s < p; s++)
        {
          xu[s] += w * x[i * p + s] * u[i];
          xt[s] += w * x[i * p + s] * t[i];
        }
    }
  for (size_t s = 0; s < p; s++)
    for (size_t l = 0; l < p; l++)
      sum -= xu[s] * c->cov[s * p + l] * xt[l];
  return sum;
}

/* dtau²_i / da_j = tau²_i z_ij, or z_ij of the identity link. */
static double
slope (const struct climb *c, size_t i, size_t j)
{
  return (c->identity ? c->unit : c->tau2[i]) * c->z[i * c->q + j];
}

/* What the second derivative of tau²_i adds to the negative Hessian, and the barrier. */
static double
bend (const struct climb *c, size_t i, size_t a, size_t b, double pull)
{
  double sa = slope (c, i, a), sb = slope (c, i, b);
  return c->identity ? c->barrier * sa * sb / (c->tau2[i] * c->tau2[i]) : -pull * sa * c->z[i * c->q + b];
}

/* ½ tr (P D_a P D_b), with V^-1 in place of P for the likelihood without restriction. */
static double
curvature_of_traces (struct climb *c, size_t a, size_t b, double *scratch)
{
  double sum = 0, *second = scratch, *first_a = scratch + c->k, *first_b = first_a + c->k;
  for (size_t i = 0; i < c->k; i++)
    {
      double w = 1 / c->total[i], da = slope (c, i, a), db = slope (c, i, b);
      sum += w * w * da * db;
      second[i] = w * w * w * da * db;
      first_a[i] = w * w * da;
      first_b[i] = w * w * db;
    }
  if (!c->reml)
    return sum / 2;
  for (size_t i = 0; i < c->k; i++)
    sum -= 2 * second[i] * leverage (c, i);
  weighted_gram (c, first_a, c->a);
  weighted_gram (c, first_b, c->b);
  return (sum + trace_two (c, c->a, c->b)) / 2;
}

/* Gradient and the negative Hessian at the last evaluation. */
static void
derivatives (struct climb *c)
{
  const double *x = c->r->frame.x;
  double *scratch = ev_xcalloc (c->k, 4 * sizeof *scratch), *pull = scratch + 3 * c->k;
  for (size_t i = 0; i < c->k; i++)
    {
      double e = c->r->yi[i], w = 1 / c->total[i];
      for (size_t s = 0; s < c->p; s++)
        e -= x[i * c->p + s] * c->beta[s];
      c->py[i] = w * e;
      pull[i] = (c->py[i] * c->py[i] - (c->reml ? w - w * w * leverage (c, i) : w)) / 2;
    }
  for (size_t a = 0; a < c->q; a++)
    {
      c->gradient[a] = 0;
      for (size_t i = 0; i < c->k; i++)
        c->gradient[a] += (pull[i] + c->barrier / c->tau2[i]) * slope (c, i, a);
      for (size_t b = 0; b <= a; b++)
        {
          double h = -curvature_of_traces (c, a, b, scratch);
          for (size_t i = 0; i < c->k; i++)
            {
              scratch[i] = c->py[i] * slope (c, i, a);
              scratch[c->k + i] = c->py[i] * slope (c, i, b);
              h += bend (c, i, a, b, pull[i]);
            }
          h += projected (c, scratch, scratch + c->k);
          c->hessian[a * c->q + b] = c->hessian[b * c->q + a] = h;
        }
    }
  free (scratch);
}

/* --- climbing --- */

/* STEP = (H + ridge)^-1 gradient, with the smallest ridge that makes it a step upwards. */
static void
find_step (struct climb *c)
{
  size_t q = c->q;
  double size = 0;
  for (size_t j = 0; j < q; j++)
    size = fmax (size, fabs (c->hessian[j * q + j]));
  for (double ridge = 0;; ridge = ridge > 0 ? 10 * ridge : 1e-3 * size + 1e-10)
    {
      memcpy (c->factor, c->hessian, q * q * sizeof *c->factor);
      for (size_t j = 0; j < q; j++)
        c->factor[j * q + j] += ridge;
      if (ev_cholesky (c->factor, q))
        break;
    }
  ev_cholesky_solve (c->factor, q, c->gradient, c->step);
}

/* From COEFFICIENTS to a maximum; the last evaluation is the one there. */
static bool
climb (struct climb *c, double *coefficients, unsigned *iterations)
{
  double gain = INFINITY, before = 0;
  if (!evaluate (c, coefficients))
    return false;
  for (*iterations = 0; *iterations < MOST_STEPS; ++*iterations)
    {
      derivatives (c);
      find_step (c);
      double length = 0;
      before = c->value;
      gain = 0;
      for (size_t j = 0; j < c->q; j++)
        {
          gain += c->gradient[j] * c->step[j];
          length = fmax (length, fabs (c->step[j]));
        }
      if (gain < 1e-18 * (1 + fabs (before)))
        return true;
      double part = length > 3 ? 3 / length : 1;
      for (;; part /= 2)
        {
          for (size_t j = 0; j < c->q; j++)
            c->trial[j] = coefficients[j] + part * c->step[j];
          if (evaluate (c, c->trial) && c->value >= before + 1e-4 * part * gain)
            break;
          if (part < 1e-10) /* rounding: this is the top */
            return evaluate (c, coefficients) && gain < 1e-8 * (1 + fabs (before));
        }
      memcpy (coefficients, c->trial, c->q * sizeof *coefficients);
    }
  return gain < 1e-12 * (1 + fabs (before));
}

/* Everywhere the same tau², SIZE: the columns' combination that is nearest to it. */
static void
start_at (const struct climb *c, double size, double *coefficients)
{
  memset (coefficients, 0, c->q * sizeof *coefficients);
  for (size_t i = 0; i < c->k; i++)
    for (size_t j = 0; j < c->q; j++)
      coefficients[j] += size * c->z[i * c->q + j] / (double) c->k;
}

/* From COEFFICIENTS to a maximum through ever weaker barriers.  On the boundary the last one that can be climbed stays; its likelihood is too low
   by less than k times the barrier. */
static bool
climb_inside (struct climb *c, double *coefficients, unsigned *iterations)
{
  static const double first = 0.01, weak = 1e-7, touching = 1e-3;
  unsigned steps = 0;
  double *inside = ev_arena_alloc (c->r->arena, c->q, sizeof *inside), reached = c->identity ? first : 0;
  bool good = true;
  for (c->barrier = reached; good && c->barrier > 1e-10; c->barrier /= 10)
    {
      memcpy (inside, coefficients, c->q * sizeof *inside);
      good = climb (c, coefficients, &steps);
      *iterations += steps;
      if (good)
        reached = c->barrier;
    }
  c->barrier = 0;
  if (good)
    {
      memcpy (inside, coefficients, c->q * sizeof *inside);
      good = climb (c, coefficients, &steps);
      *iterations += steps;
    }
  if (good || reached > weak || !c->identity)
    return good;
  memcpy (coefficients, inside, c->q * sizeof *inside);
  good = evaluate (c, coefficients);
  for (size_t i = 0; i < c->k; i++)
    c->r->result->scale.boundary |= c->tau2[i] < touching * c->unit;
  return good && c->r->result->scale.boundary;
}

/* The best of several starts: everywhere the same tau², of several sizes. */
static bool
climb_from_all (struct climb *c, double *best, unsigned *iterations)
{
  static const double starts[] = { 0, 2, -2, -5 };
  ev_scale_result *out = &c->r->result->scale;
  double *here = ev_arena_alloc (c->r->arena, c->q, sizeof *here), top = -INFINITY;
  bool found = false, boundary = false;
  for (size_t s = 0; s < sizeof starts / sizeof *starts; s++)
    {
      start_at (c, c->identity ? exp (starts[s]) : starts[s], here);
      out->boundary = false;
      bool good = climb_inside (c, here, iterations);
      if (good && c->value > top + 1e-9)
        {
          top = c->value;
          found = true;
          boundary = out->boundary;
          memcpy (best, here, c->q * sizeof *best);
        }
    }
  out->boundary = boundary;
  return found && evaluate (c, best);
}

/* --- from the orthonormal columns back to those of the formula --- */

/* The inverse of the negative Hessian in terms of the formula's columns; NaN where the maximum lies on the boundary. */
static bool
scale_covariance (struct climb *c, const ev_frame *scale, double *cov)
{
  size_t q = c->q;
  for (size_t i = 0; i < q * q; i++)
    cov[i] = NAN;
  if (c->r->result->scale.boundary)
    return true;
  c->z = scale->x;
  c->unit = 1;
  derivatives (c);
  double *s = c->step;
  for (size_t j = 0; j < q; j++)
    s[j] = 1 / sqrt (c->hessian[j * q + j]);
  for (size_t i = 0; i < q * q; i++)
    c->factor[i] = c->hessian[i] * s[i / q] * s[i % q];
  if (!ev_cholesky (c->factor, q))
    return false;
  ev_cholesky_inverse (c->factor, q, cov);
  for (size_t i = 0; i < q * q; i++)
    cov[i] *= s[i / q] * s[i % q];
  return true;
}

static ev_status
scale_coefficients (struct climb *c, const ev_frame *scale, double df)
{
  ev_regression *r = c->r;
  ev_scale_result *out = &r->result->scale;
  size_t q = c->q;
  double *line_of = ev_arena_alloc (r->arena, c->k, sizeof *line_of), *alpha = ev_arena_alloc (r->arena, q, sizeof *alpha);
  double *cov = ev_arena_alloc (r->arena, q * q, sizeof *cov), *ones = ev_arena_alloc (r->arena, c->k, sizeof *ones);
  for (size_t i = 0; i < c->k; i++)
    {
      line_of[i] = c->identity ? c->tau2[i] : log (c->tau2[i]);
      ones[i] = 1;
    }
  /* (log) tau² lies in the space of the columns: any fit gives its coefficients */
  ev_design line = { .k = c->k, .p = q, .yi = line_of, .vi = ones, .x = scale->x };
  ev_workspace *w = ev_workspace_new (c->k, q);
  ev_fit fit;
  ev_status status = ev_fit_at (&line, w, 0, NULL, false, false, alpha, cov, &fit);
  ev_workspace_free (w);
  if (status)
    return status;
  if (!scale_covariance (c, scale, cov))
    return EV_NOANSWER;
  out->coefficient = ev_arena_alloc (r->arena, q, sizeof *out->coefficient);
  for (size_t j = 0; j < q; j++)
    ev_estimate_test (&out->coefficient[j], alpha[j], sqrt (cov[j * q + j]), df, r->spec->model.level);
  bool intercept = scale->column[0].term == 0 && q > 1;
  out->QS = ev_wald_test_range (alpha, cov, q, intercept, q - intercept, df);
  return EV_OK;
}

/* --- the model --- */

static ev_status
read_scale (ev_regression *r, const ev_table *table, ev_formula *formula, ev_frame *frame)
{
  const ev_dataset *data = r->data;
  const char **reason = ev_arena_alloc (r->arena, data->n, sizeof *reason);
  memcpy (reason, r->result->reason, data->n * sizeof *reason);
  ev_status status = ev_formula_parse (r->spec->scale, "--scale", table, r->arena, r->diags, formula);
  if (!status)
    status = ev_frame_read (formula, table, data, reason, r->arena, r->diags, frame);
  for (size_t i = 0; !status && i < data->n; i++)
    if (reason[i] && !r->result->reason[i])
      status = ev_error (r->diags, EV_DATA, NULL, "different-studies", "the study '%s' has %s in the formula of --scale", data->label[i], reason[i]);
  if (!status)
    status = ev_frame_bind (frame, data, reason, r->arena, r->diags);
  if (status)
    return status;
  bool *keep = ev_arena_alloc (r->arena, frame->p, sizeof *keep);
  ev_independent_columns (frame->x, frame->k, frame->p, keep);
  for (size_t j = 0; j < frame->p; j++)
    if (!keep[j])
      ev_warn (r->diags, NULL, "redundant-moderator", "'%s' is dropped from the formula of --scale: others determine it", frame->column[j].name);
  ev_frame_keep (frame, keep);
  if (frame->p && frame->p + r->design.p < frame->k)
    return EV_OK;
  return ev_error (r->diags, EV_NOANSWER, NULL, "few-studies", "%zu studies cannot determine %zu coefficients of effects and %zu of log tau²",
                   frame->k, r->design.p, frame->p);
}

/* Orthogonal columns in place of X's, which climb better; the first one is constant where X begins with an intercept. */
static double *
orthogonal (ev_regression *r, const ev_frame *frame)
{
  ev_design design = { .k = frame->k, .p = frame->p, .yi = r->yi, .vi = r->vi, .x = frame->x };
  ev_workspace *w = ev_workspace_new (frame->k, frame->p);
  double *z = ev_arena_alloc (r->arena, frame->k, frame->p * sizeof *z);
  ev_wls_begin (&design, w);
  for (size_t i = 0; i < frame->k * frame->p; i++)
    z[i] = sqrt ((double) frame->k) * w->q[i];
  ev_workspace_free (w);
  return z;
}

static struct climb
new_climb (ev_regression *r, const ev_frame *scale)
{
  size_t k = scale->k, p = r->design.p, q = scale->p;
  struct climb c = { .r = r, .k = k, .p = p, .q = q, .z = orthogonal (r, scale), .reml = ev_same (r->result->tau2_method, "REML"),
                     .identity = r->spec->scale_identity };
  double **vectors[] = { &c.total, &c.tau2, &c.py };
  for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++)
    *vectors[i] = ev_arena_alloc (r->arena, k, sizeof (double));
  double **squares[] = { &c.cov, &c.a, &c.b };
  for (size_t i = 0; i < sizeof squares / sizeof *squares; i++)
    *squares[i] = ev_arena_alloc (r->arena, p * p, sizeof (double));
  double **scales[] = { &c.hessian, &c.factor };
  for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
    *scales[i] = ev_arena_alloc (r->arena, q * q, sizeof (double));
  double **rows[] = { &c.gradient, &c.step, &c.trial };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    *rows[i] = ev_arena_alloc (r->arena, q, sizeof (double));
  c.beta = ev_arena_alloc (r->arena, p, sizeof *c.beta);
  c.design = (ev_design){ .k = k, .p = p, .yi = r->yi, .vi = c.total, .x = r->frame.x };
  return c;
}

/* The likelihood of the model with one tau². */
static void
one_log_likelihood (struct climb *c, double tau2)
{
  ev_fit fit;
  ev_status status = ev_fit_at (&c->r->design, c->r->workspace, tau2, NULL, c->reml, false, c->beta, c->cov, &fit);
  c->one = status ? NAN : fit.log_likelihood;
}

/* The likelihood ratio to the model with one tau²; both have the same moderators, so that restricted likelihoods compare. */
static ev_omnibus
likelihood_ratio (const struct climb *c, const ev_frame *scale)
{
  bool nested = scale->column[0].term == 0 && c->q > 1;
  ev_omnibus t = { .statistic = nested ? fmax (0, 2 * (c->value - c->one)) : NAN, .df1 = (double) c->q - 1, .df2 = NAN };
  t.p = ev_chisq (t.statistic, t.df1, false, false);
  return t;
}

/* A tau² of the data's size: the one of the model without --scale, or less than the smallest sampling variance where that is 0. */
static ev_status
find_unit (struct climb *c)
{
  ev_regression *r = c->r;
  ev_tau2_fit fit;
  ev_status status = r->tau2->fit (&r->design, r->workspace, &fit);
  if (!status)
    one_log_likelihood (c, fit.tau2);
  c->unit = fmax (fit.tau2, 0.1 * r->vi[0]);
  for (size_t i = 1; i < c->k && !(fit.tau2 > 0); i++)
    c->unit = fmin (c->unit, 0.1 * r->vi[i]);
  return status;
}

static void
fill_result (struct climb *c, double df)
{
  ev_regression *r = c->r;
  ev_regress_result *out = r->result;
  double n = (double) c->k - (c->reml ? (double) c->p : 0), parameters = (double) (c->p + c->q), enough = fmax (n, parameters + 2);
  out->log_likelihood = c->value;
  out->aic = 2 * parameters - 2 * c->value;
  out->bic = parameters * log (n) - 2 * c->value;
  out->aicc = 2 * parameters * enough / (enough - parameters - 1) - 2 * c->value;
  out->tau2 = out->se_tau2 = out->tau2_ci_lb = out->tau2_ci_ub = out->tau = out->tau2_without = out->I2 = out->H2 = out->R2 = NAN;
  out->tau2_ci_method = out->prediction_method = "none";
  out->covariance = ev_arena_alloc (r->arena, c->p * c->p, sizeof *out->covariance);
  memcpy (out->covariance, c->cov, c->p * c->p * sizeof *out->covariance);
  out->coefficient = ev_arena_alloc (r->arena, c->p, sizeof *out->coefficient);
  for (size_t j = 0; j < c->p; j++)
    ev_estimate_test (&out->coefficient[j], c->beta[j], sqrt (c->cov[j * c->p + j]), df, r->spec->model.level);
  out->scale.tau2 = c->tau2;
}

/* Only Wald's test and its t variant are known for these models. */
static void
choose_test (ev_regression *r)
{
  const char *asked = r->spec->model.ci_method, *used = ev_same_name (asked, "wald") ? "wald" : "t";
  if (!ev_same_name (asked, used) && !ev_same_name (asked, "auto"))
    ev_note (r->diags, NULL, "scale-test", "the test '%s' is not known for location-scale models: t is used", asked);
  r->test = ev_ci_find (used);
  r->result->ci_method = r->test->name;
}

static ev_status
check_method (const ev_regression *r)
{
  if (r->tau2 && (ev_same (r->tau2->name, "REML") || ev_same (r->tau2->name, "ML")))
    return EV_OK;
  ev_error (r->diags, EV_USAGE, NULL, "bad-value", "a location-scale model is fitted by maximum likelihood");
  ev_hint (r->diags, "choose --tau2 REML or --tau2 ML");
  return EV_USAGE;
}

static void
warn_vanishing (const struct climb *c)
{
  size_t n = 0;
  for (size_t i = 0; i < c->k; i++)
    n += c->tau2[i] < (c->identity ? 1e-6 * c->unit : 1e-8 * c->r->vi[i]);
  if (c->r->result->scale.boundary)
    ev_warn (c->r->diags, NULL, "scale-boundary", "the likelihood is highest where tau² is 0 for %zu of %zu studies: "
             "there are no standard errors of the coefficients of tau²", n, c->k);
  else if (n && !c->identity)
    ev_warn (c->r->diags, NULL, "vanishing-tau2", "tau² tends to 0 for %zu of %zu studies: its coefficients have no finite estimate", n, c->k);
}

ev_status
ev_regress_scale (ev_regression *r, const ev_table *table)
{
  ev_regress_result *out = r->result;
  ev_formula formula;
  ev_frame frame;
  ev_status status = check_method (r);
  if (!status)
    status = read_scale (r, table, &formula, &frame);
  if (status)
    return status;
  choose_test (r);
  out->scale = (ev_scale_result){ .formula = r->spec->scale, .q = frame.p, .identity = r->spec->scale_identity };
  out->scale.name = ev_arena_alloc (r->arena, frame.p, sizeof *out->scale.name);
  for (size_t j = 0; j < frame.p; j++)
    out->scale.name[j] = frame.column[j].name;
  struct climb c = new_climb (r, &frame);
  double *best = ev_arena_alloc (r->arena, c.q, sizeof *best);
  status = find_unit (&c);
  out->converged = !status && climb_from_all (&c, best, &out->iterations);
  if (!out->converged)
    return ev_error (r->diags, EV_NOANSWER, NULL, "no-scale", "the location-scale model has no maximum of its likelihood that could be found");
  bool t_test = !ev_same (out->ci_method, "wald");
  out->scale.lrt = likelihood_ratio (&c, &frame);
  fill_result (&c, t_test ? (double) (c.k - c.p) : NAN);
  warn_vanishing (&c);
  status = scale_coefficients (&c, &frame, t_test ? (double) (c.k - c.q) : NAN);
  return status ? ev_error (r->diags, EV_NOANSWER, NULL, "no-scale", "the coefficients of log tau² are not determined by these studies") : EV_OK;
}
