/* Beta-binomial regression [kuss2015]: the risks of the arms of a group vary as a beta distribution does, with one correlation rho of the
   outcomes within an arm for both groups; studies without events take part.  The arms of a study count as independent.

   With phi = rho / (1 - rho), an arm with x events of n contributes Σ_{j<x} log (p + j phi) + Σ_{j<n-x} log (1 - p + j phi) - Σ_{j<n} log (1 +
   j phi), beta functions as products, which is exact at phi = 0 (binomial) and needs no gamma functions that cancel.  The risks and phi are climbed by
   Newton's method from several starts; odds ratio, risk ratio and risk difference are functions of the same two risks (delta method).

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/beta_binomial.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "model/fit.h"
#include "num/cholesky.h"
#include "num/dist.h"
#include "num/newton.h"
#include "num/optim.h"
#include "num/quadrature.h"

/* --- the measures: functions of two risks, with their derivatives by the logits --- */

typedef struct effect {
  double value, by_logit[2];
} effect;

static effect
odds_ratio (double p1, double p2)
{
  return (effect){ log (p1 / (1 - p1)) - log (p2 / (1 - p2)), { 1, -1 } };
}

static effect
risk_ratio (double p1, double p2)
{
  return (effect){ log (p1) - log (p2), { 1 - p1, p2 - 1 } };
}

static effect
risk_difference (double p1, double p2)
{
  return (effect){ p1 - p2, { p1 * (1 - p1), -p2 * (1 - p2) } };
}

static effect
logit (double p, double none)
{
  (void) none;
  return (effect){ log (p / (1 - p)), { 1, 0 } };
}

static effect
log_risk (double p, double none)
{
  (void) none;
  return (effect){ log (p), { 1 - p, 0 } };
}

static effect
risk (double p, double none)
{
  (void) none;
  return (effect){ p, { p * (1 - p), 0 } };
}

static const struct row {
  const char *measure;
  size_t groups;
  effect (*of) (double p1, double p2);
} rows[] = {
  { "OR", 2, odds_ratio }, { "RR", 2, risk_ratio }, { "RD", 2, risk_difference }, { "PLO", 1, logit }, { "PLN", 1, log_risk }, { "PR", 1, risk },
};

static const struct row *
find_row (const char *measure)
{
  for (size_t i = 0; measure && i < sizeof rows / sizeof *rows; i++)
    if (ev_same_name (rows[i].measure, measure))
      return &rows[i];
  return NULL;
}

/* --- the likelihood --- */

/* An arm's rarer outcome, X times, and the other one, REST times; nodes and weights of sums over j < x and over j < rest. */
typedef struct arm {
  size_t group, nx, nrest;
  double x, rest, sign; /* of the logit: -1 where events are not the rarer outcome */
  double *jx, *wx, *jrest, *wrest;
} arm;

typedef struct fit {
  size_t groups, narms;
  arm *arms;
  double events[2], others[2];
  double constant; /* Σ log C(n, x) */
  double phi;      /* of the fit with a given one */
} fit;

static size_t
make_rule (double length, double **x, double **w)
{
  double nodes[EV_SUM_NODES], weights[EV_SUM_NODES];
  size_t n = ev_sum_rule (length, nodes, weights);
  *x = ev_xcalloc (2 * n + 1, sizeof **x);
  *w = *x + n;
  memcpy (*x, nodes, n * sizeof *nodes);
  memcpy (*w, weights, n * sizeof *weights);
  return n;
}

static void
add_arm (fit *f, double x, double others, size_t group)
{
  arm *a = &f->arms[f->narms++];
  *a = (arm){ .group = group, .x = fmin (x, others), .rest = fmax (x, others), .sign = x <= others ? 1 : -1 };
  a->nx = make_rule (a->x, &a->jx, &a->wx);
  a->nrest = make_rule (a->rest, &a->jrest, &a->wrest);
  f->events[group] += x;
  f->others[group] += others;
  f->constant += lgamma (x + others + 1) - lgamma (x + 1) - lgamma (others + 1);
}

/* One arm's share, its slopes by the probability P of the rarer outcome (Q of the other) and by PHI.  The sum over all is taken in two parts, one
   with each of the others, so that large numbers never cancel. */
static double
arm_likelihood (const arm *a, double p, double q, double phi, double *by_p, double *by_phi)
{
  double value = 0;
  *by_p = *by_phi = 0;
  for (size_t n = 0; n < a->nx; n++)
    {
      double j = a->jx[n], w = a->wx[n], beyond = a->rest + j, top = p + j * phi, bottom = 1 + beyond * phi;
      value += w * log (top / bottom);
      *by_p += w / top;
      *by_phi += w * (j / top - beyond / bottom);
    }
  for (size_t n = 0; n < a->nrest; n++)
    {
      double j = a->jrest[n], w = a->wrest[n], top = q + j * phi, bottom = 1 + j * phi;
      value += w * log1p (-p / bottom);
      *by_p -= w / top;
      *by_phi += w * j * p / (top * bottom);
    }
  return value;
}

/* At risks with the LOGITS and PHI; the gradient is by logits and phi. */
static double
log_likelihood (const fit *f, const double *logits, double phi, double *by_logit, double *by_phi)
{
  double value = f->constant;
  *by_phi = 0;
  for (size_t g = 0; g < f->groups; g++)
    by_logit[g] = 0;
  for (size_t i = 0; i < f->narms; i++)
    {
      const arm *a = &f->arms[i];
      double eta = a->sign * logits[a->group], p = 1 / (1 + exp (-eta)), q = 1 / (1 + exp (eta)), slope_p, slope_phi;
      value += arm_likelihood (a, p, q, phi, &slope_p, &slope_phi);
      by_logit[a->group] += a->sign * p * q * slope_p;
      *by_phi += slope_phi;
    }
  return value;
}

/* X = the logits, and log phi last. */
static double
with_phi (const double *x, double *gradient, void *arg)
{
  const fit *f = arg;
  double phi = exp (x[f->groups]), value = log_likelihood (f, x, phi, gradient, &gradient[f->groups]);
  gradient[f->groups] *= phi;
  return value;
}

/* X = the logits, at the phi of ARG. */
static double
at_phi (const double *x, double *gradient, void *arg)
{
  const fit *f = arg;
  double slope;
  return log_likelihood (f, x, f->phi, gradient, &slope);
}

/* --- the maximum --- */

typedef struct answer {
  double x[3]; /* logits, log phi (-infinite: rho = 0) */
  double value, value_binomial;
  double cov[9]; /* of the logits, and of log phi unless rho = 0; row by row, PARAMETERS wide */
  size_t parameters;
  bool at_maximum;
} answer;

/* The estimates without correlation are the risks of all arms together. */
static bool
start_binomial (fit *f, answer *a)
{
  double gradient[3];
  for (size_t g = 0; g < f->groups; g++)
    {
      if (!(f->events[g] > 0 && f->others[g] > 0))
        return false;
      a->x[g] = log (f->events[g] / f->others[g]);
    }
  f->phi = 0;
  a->x[f->groups] = -INFINITY;
  a->parameters = f->groups;
  a->value = a->value_binomial = at_phi (a->x, gradient, f);
  return true;
}

static void
find_covariance (fit *f, answer *a)
{
  double information[9], gradient[3], step[3], decrement = 0;
  ev_gradient_function function = a->parameters > f->groups ? with_phi : at_phi;
  f->phi = 0;
  ev_minus_hessian (function, f, a->parameters, a->x, information);
  function (a->x, gradient, f);
  a->at_maximum = ev_cholesky (information, a->parameters);
  if (!a->at_maximum)
    return;
  ev_cholesky_inverse (information, a->parameters, a->cov);
  ev_cholesky_solve (information, a->parameters, gradient, step);
  for (size_t i = 0; i < a->parameters; i++)
    decrement += gradient[i] * step[i];
  a->at_maximum = decrement < 1e-10;
}

static bool
maximise (fit *f, answer *a)
{
  static const double starts[] = { -7, -4, -1.5 }; /* log phi */
  double binomial[3];
  if (!start_binomial (f, a))
    return false;
  memcpy (binomial, a->x, sizeof binomial);
  for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
    {
      double x[3] = { binomial[0], binomial[1], 0 }, value;
      x[f->groups] = starts[i];
      if (!ev_newton_maximum (with_phi, f, f->groups + 1, x, &value, NULL) || !(value > a->value + 1e-9) || x[f->groups] > 20)
        continue;
      memcpy (a->x, x, sizeof x);
      a->value = value;
      a->parameters = f->groups + 1;
    }
  find_covariance (f, a);
  return true;
}

/* --- the correlation --- */

struct drop {
  fit *f;
  const answer *a;
  double least;
};

/* The largest log-likelihood at RHO, above the least that the interval takes. */
static double
above_least (double rho, void *arg)
{
  const struct drop *d = arg;
  double x[3] = { d->a->x[0], d->a->x[1], 0 }, value;
  d->f->phi = rho / (1 - rho);
  return ev_newton_maximum (at_phi, d->f, d->f->groups, x, &value, NULL) ? value - d->least : NAN;
}

static ev_correlation
describe_correlation (fit *f, const answer *a, double level)
{
  bool zero = a->parameters == f->groups;
  double phi = zero ? 0 : exp (a->x[f->groups]), rho = phi / (1 + phi), half = 0.5 * ev_chisq_quantile (level, 1, true);
  ev_correlation c = { .estimate = rho, .se = NAN, .ci_lb = 0, .ci_ub = 1 };
  if (!zero && a->at_maximum)
    c.se = rho * (1 - rho) * sqrt (a->cov[f->groups * a->parameters + f->groups]);
  struct drop d = { f, a, a->value - half };
  const double most = 1 - 1e-9;
  double at_0 = a->value_binomial - d.least, at_end = above_least (most, &d);
  if (at_0 < 0)
    c.ci_lb = ev_root (above_least, &d, 0, rho, at_0, half, 1e-12);
  if (!(at_end > 0))
    c.ci_ub = ev_root (above_least, &d, rho, most, half, at_end, 1e-12);
  c.lr = fmax (0, 2 * (a->value - a->value_binomial));
  c.lr_p = c.lr > 0 ? 0.5 * ev_chisq (c.lr, 1, false, false) : 1; /* [self1987] */
  return c;
}

/* --- data and result --- */

static bool
is_count (double x)
{
  return x >= 0 && isfinite (x) && x == floor (x);
}

static ev_status
take_arms (fit *f, const ev_counts *d, ev_diags *diags)
{
  const double *cells[2][2] = { { d->ai, d->bi }, { d->ci, d->di } };
  for (size_t i = 0; i < d->k; i++)
    for (size_t g = 0; g < f->groups; g++)
      {
        double x = cells[g][0][i], others = cells[g][1][i];
        if (!is_count (x) || !is_count (others) || x + others == 0)
          return ev_error (diags, EV_DATA, NULL, "bad-count", "the counts of study %zu are negative, missing, not whole or of an empty group", i + 1);
        add_arm (f, x, others, g);
      }
  return EV_OK;
}

static void
report (fit *f, const struct row *row, const answer *a, double level, ev_beta_binomial *out)
{
  double n = (double) (f->groups * out->k), p = (double) f->groups + 1, enough = fmax (n, p + 2), variance = 0;
  for (size_t g = 0; g < f->groups; g++)
    out->risk[g] = 1 / (1 + exp (-a->x[g]));
  effect e = row->of (out->risk[0], out->risk[1]);
  for (size_t i = 0; i < f->groups; i++)
    for (size_t j = 0; j < f->groups; j++)
      variance += e.by_logit[i] * a->cov[i * a->parameters + j] * e.by_logit[j];
  ev_estimate_test (&out->effect, e.value, a->at_maximum ? sqrt (variance) : NAN, NAN, level);
  out->log_likelihood = a->value;
  out->log_likelihood_binomial = a->value_binomial;
  out->aic = 2 * (p - a->value);
  out->bic = p * log (n) - 2 * a->value;
  out->aicc = 2 * (p * enough / (enough - p - 1) - a->value);
  out->converged = a->at_maximum;
  out->rho = describe_correlation (f, a, level);
}

static ev_status
solve (fit *f, const struct row *row, double level, ev_diags *diags, ev_beta_binomial *out)
{
  answer a = { .value = NAN };
  if (!maximise (f, &a))
    return ev_error (diags, EV_NOANSWER, NULL, "no-maximum", "the likelihood has no maximum: a group has no events, or nothing but events, in all studies together");
  report (f, row, &a, level, out);
  if (!out->converged)
    ev_warn (diags, NULL, "not-converged", "the likelihood's maximum could not be verified: its slope at the estimates is not 0");
  return EV_OK;
}

ev_status
ev_beta_binomial_fit (const ev_counts *data, double level, ev_diags *diags, ev_beta_binomial *out)
{
  static const ev_estimate none = { NAN, NAN, NAN, NAN, NAN, NAN, NAN };
  const struct row *row = find_row (data->measure);
  *out = (ev_beta_binomial){ .k = data->k, .effect = none, .risk = { NAN, NAN }, .log_likelihood = NAN, .log_likelihood_binomial = NAN,
                             .aic = NAN, .bic = NAN, .aicc = NAN, .rho = { NAN, NAN, NAN, NAN, NAN, NAN } };
  if (!row)
    return ev_error (diags, EV_USAGE, NULL, "beta-binomial-measure", "beta-binomial regression is for OR, RR, RD, PLO, PLN and PR, not for %s",
                     data->measure ? data->measure : "these data");
  fit f = { .groups = row->groups, .arms = ev_xcalloc (2 * data->k + 1, sizeof (arm)) };
  ev_status status = take_arms (&f, data, diags);
  if (status == EV_OK && data->k > 0)
    status = solve (&f, row, level, diags, out);
  for (size_t i = 0; i < f.narms; i++)
    {
      free (f.arms[i].jx);
      free (f.arms[i].jrest);
    }
  free (f.arms);
  return status;
}
