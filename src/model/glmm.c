/* Mixed models of counts [stijnen2010] [jackson2018]: maximum likelihood with exact marginal likelihoods.

   With one random effect, the log-likelihood is concave in the treatment effect at each tau [prekopa1973], and in each
   fixed study effect; so both are roots of monotone derivatives, and what is left is a profile over tau alone, whose
   maxima are found by a scan of its derivative.  UM.RS has two random effects and is climbed from several starts.
   Quadrature points are doubled until they change the log-likelihood by less than 1e-10.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "model/fit.h"
#include "model/glmm_integral.h"
#include "num/cholesky.h"
#include "num/dist.h"
#include "num/newton.h"
#include "num/optim.h"

const ev_glmm_model ev_glmm_models[] = { { "UM.FS", "unconditional, fixed study effects", "jackson2018" },
                                         { "UM.RS", "unconditional, random study effects", "jackson2018" },
                                         { "CM.EL", "conditional, exact likelihood", "stijnen2010" },
                                         { "CM.AL", "conditional, approximate likelihood", "stijnen2010" },
                                         { NULL, NULL, NULL } };

const ev_glmm_model *
ev_glmm_find (const char *name)
{
  for (const ev_glmm_model *m = ev_glmm_models; m->name; m++)
    if (ev_same_name (m->name, name))
      return m;
  return NULL;
}

typedef struct study {
  ev_count count[EV_MAX_COUNTS];
  double *weights; /* of an exact table */
  double alpha;    /* last value of its fixed effect */
} study;

struct fit {
  size_t k, counts;
  study *studies;
  ev_rule rule;
  double tau; /* while theta is sought */
  const study *current;
  double theta;
};

/* --- which counts a model is made of --- */

static ev_count
arm (const ev_counts *d, bool rates, size_t i, bool first)
{
  double x = first ? d->ai[i] : d->ci[i], rest = first ? d->bi[i] : d->di[i];
  return rates ? ev_count_poisson (x, rest) : ev_count_binomial (x, x + rest, 0);
}

static void
unconditional (const ev_counts *d, bool rates, size_t i, study *s)
{
  s->count[0] = arm (d, rates, i, true);
  s->count[1] = arm (d, rates, i, false);
}

static void
single_group (const ev_counts *d, bool rates, size_t i, study *s)
{
  s->count[0] = arm (d, rates, i, true);
}

/* Events of group 1 among all events; with odds ratios this is approximate. */
static void
conditional_binomial (const ev_counts *d, bool rates, size_t i, study *s)
{
  double n1 = rates ? d->bi[i] : d->ai[i] + d->bi[i], n2 = rates ? d->di[i] : d->ci[i] + d->di[i];
  s->count[0] = ev_count_binomial (d->ai[i], d->ai[i] + d->ci[i], log (n1 / n2));
}

static void
conditional_table (const ev_counts *d, bool rates, size_t i, study *s)
{
  (void) rates;
  s->count[0] = ev_count_table (d->ai[i], d->bi[i], d->ci[i], d->di[i], &s->weights);
}

enum kind { ONE_EFFECT, FIXED_STUDIES, RANDOM_STUDIES };

static const struct row {
  const char *measure, *model; /* NULL: any */
  enum kind kind;
  bool groups, rates, whole; /* two groups; person-times; counts must be whole */
  void (*make) (const ev_counts *d, bool rates, size_t i, study *s);
} rows[] = {
  { "OR", "UM.FS", FIXED_STUDIES, true, false, false, unconditional },
  { "OR", "UM.RS", RANDOM_STUDIES, true, false, false, unconditional },
  { "OR", "CM.EL", ONE_EFFECT, true, false, true, conditional_table },
  { "OR", "CM.AL", ONE_EFFECT, true, false, false, conditional_binomial },
  { "IRR", "UM.FS", FIXED_STUDIES, true, true, false, unconditional },
  { "IRR", "UM.RS", RANDOM_STUDIES, true, true, false, unconditional },
  { "IRR", "CM.EL", ONE_EFFECT, true, true, false, conditional_binomial },
  { "IRR", "CM.AL", ONE_EFFECT, true, true, false, conditional_binomial },
  { "PLO", NULL, ONE_EFFECT, false, false, false, single_group },
  { "IRLN", NULL, ONE_EFFECT, false, true, false, single_group },
};

static const struct row *
find_row (const char *measure, const char *model)
{
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (measure && ev_same_name (rows[i].measure, measure) && (!rows[i].model || ev_same_name (rows[i].model, model)))
      return &rows[i];
  return NULL;
}

/* --- one study's marginal likelihood in terms of theta, tau, and a study effect --- */

static void
marginal (const struct fit *f, const study *s, double theta, double tau, double alpha, ev_marginal *out)
{
  ev_predictors p = { .counts = f->counts,
                      .effects = 1,
                      .count = s->count,
                      .base = { alpha + theta, alpha },
                      .slope = { { f->counts > 1 ? tau / 2 : tau }, { -tau / 2 } } };
  ev_marginal_at (&p, &f->rule, out);
}

static double
alpha_slope (double alpha, void *arg)
{
  const struct fit *f = arg;
  ev_marginal m;
  marginal (f, f->current, f->theta, f->tau, alpha, &m);
  return m.base[0] + m.base[1];
}

/* The study effect that fits best. */
static void
fit_alpha (struct fit *f, study *s)
{
  f->current = s;
  double here = alpha_slope (s->alpha, f), step = here > 0 ? 0.25 : -0.25;
  s->alpha = ev_root_beyond (alpha_slope, f, s->alpha, step, here > 0 ? 700 : -700, 1e-13);
}

/* Log-likelihood at theta and tau with its derivatives; fixed study effects are profiled out. */
static double
profile (const double *x, double *gradient, void *arg)
{
  struct fit *f = arg;
  double value = 0;
  gradient[0] = gradient[1] = 0;
  f->theta = x[0];
  f->tau = x[1];
  for (size_t i = 0; i < f->k; i++)
    {
      study *s = &f->studies[i];
      ev_marginal m;
      if (f->counts > 1)
        fit_alpha (f, s);
      marginal (f, s, x[0], x[1], s->alpha, &m);
      value += m.value;
      gradient[0] += m.base[0];
      gradient[1] += f->counts > 1 ? (m.slope[0][0] - m.slope[1][0]) / 2 : m.slope[0][0];
    }
  return value;
}

/* --- one random effect: theta at each tau, then tau --- */

static double
theta_slope (double theta, void *arg)
{
  struct fit *f = arg;
  double x[2] = { theta, f->tau }, g[2];
  profile (x, g, f);
  return g[0];
}

/* NaN where the likelihood rises for ever. */
static double
fit_theta (struct fit *f, double tau, double start)
{
  f->tau = tau;
  double here = theta_slope (start, f), step = here > 0 ? 0.1 : -0.1;
  return ev_root_beyond (theta_slope, f, start, step, start + (here > 0 ? 60 : -60), 1e-13);
}

struct profile_of_tau {
  struct fit *f;
  double theta;
};

static double
tau_slope (double tau, void *arg)
{
  struct profile_of_tau *p = arg;
  double x[2] = { p->theta = fit_theta (p->f, tau, p->theta), tau }, g[2];
  profile (x, g, p->f);
  return g[1];
}

/* The global maximum over tau: 0, or where the slope of the profile changes from + to -. */
static bool
fit_tau (struct fit *f, double theta_fixed, double best[2], double *value)
{
  struct profile_of_tau p = { .f = f, .theta = theta_fixed };
  double g[2], last = 0.01, at_last = tau_slope (last, &p);
  best[0] = theta_fixed;
  best[1] = 0;
  *value = profile (best, g, f);
  for (double tau = 0.02; tau < 50; tau *= 1.5)
    {
      double at = tau_slope (tau, &p);
      if (isnan (at))
        return false;
      if (at_last > 0 && at <= 0)
        {
          double x[2] = { 0, ev_root (tau_slope, &p, last, tau, at_last, at, 1e-13) };
          x[0] = fit_theta (f, x[1], p.theta);
          double v = profile (x, g, f);
          if (v > *value)
            best[0] = x[0], best[1] = x[1], *value = v;
        }
      else if (at < 0 && tau > 5)
        break;
      last = tau, at_last = at;
    }
  return at_last <= 0;
}

/* --- two random effects --- */

/* X = theta, alpha, sigma, tau; without tau, the fixed-effect model. */
static double
random_studies (struct fit *f, const double *x, double tau, double *gradient)
{
  double value = 0, tau_gradient = 0;
  gradient[0] = gradient[1] = gradient[2] = 0;
  for (size_t i = 0; i < f->k; i++)
    {
      ev_predictors p = { .counts = 2,
                          .effects = 2,
                          .count = f->studies[i].count,
                          .base = { x[1] + x[0], x[1] },
                          .slope = { { x[2], tau / 2 }, { x[2], -tau / 2 } } };
      ev_marginal m;
      p.effects = tau != 0 ? 2 : 1;
      ev_marginal_at (&p, &f->rule, &m);
      value += m.value;
      gradient[0] += m.base[0];
      gradient[1] += m.base[0] + m.base[1];
      gradient[2] += m.slope[0][0] + m.slope[1][0];
      tau_gradient += (m.slope[0][1] - m.slope[1][1]) / 2;
    }
  gradient[3] = tau_gradient;
  return value;
}

/* At the tau of ARG. */
static double
random_studies_at (const double *x, double *gradient, void *arg)
{
  struct fit *f = arg;
  double all[4], value = random_studies (f, x, f->tau, all);
  for (size_t i = 0; i < 3; i++)
    gradient[i] = all[i];
  return value;
}

static double
random_studies_random (const double *x, double *gradient, void *arg)
{
  return random_studies (arg, x, x[3], gradient);
}

struct answer {
  double theta, se, tau, se_tau, sigma, value, fixed_theta, fixed_se, fixed_value;
  double alpha;     /* mean of random study effects */
  bool at_maximum;  /* the slope is 0 within 1e-5 standard errors, and the information positive definite */
};

/* What the N × N INFORMATION and the slope at an estimate say; its parameters are theta first and tau last, without tau where that is 0. */
static void
take_information (double *information, const double *slope, size_t n, struct answer *a)
{
  double inverse[EV_NEWTON_MAX * EV_NEWTON_MAX], step[EV_NEWTON_MAX], decrement = 0;
  a->se = a->se_tau = NAN;
  a->at_maximum = false;
  if (!ev_cholesky (information, n))
    return;
  ev_cholesky_inverse (information, n, inverse);
  ev_cholesky_solve (information, n, slope, step);
  for (size_t i = 0; i < n; i++)
    decrement += slope[i] * step[i];
  a->se = sqrt (inverse[0]);
  a->se_tau = a->tau > 0 ? sqrt (inverse[n * n - 1]) : NAN;
  a->at_maximum = decrement < 1e-10;
}

/* The model without heterogeneity; a study effect that does not vary has the same likelihood at -sigma. */
static bool
fit_fixed_random_studies (struct fit *f, struct answer *a, double fixed[3])
{
  static const double sigmas[] = { 0.3, 1.2 };
  double information[9], slope[3];
  a->fixed_value = -INFINITY;
  f->tau = 0;
  for (size_t i = 0; i < 2; i++)
    {
      double x[3] = { a->fixed_theta, f->studies[0].alpha, sigmas[i] }, value;
      if (ev_newton_maximum (random_studies_at, f, 3, x, &value, NULL) && value > a->fixed_value)
        {
          a->fixed_value = value;
          memcpy (fixed, x, sizeof x);
        }
    }
  if (!isfinite (a->fixed_value))
    return false;
  a->theta = a->fixed_theta = fixed[0];
  a->alpha = fixed[1];
  a->sigma = fabs (fixed[2]);
  a->tau = 0;
  a->value = a->fixed_value;
  ev_minus_hessian (random_studies_at, f, 3, fixed, information);
  random_studies_at (fixed, slope, f);
  take_information (information, slope, 3, a);
  a->fixed_se = a->se;
  return true;
}

static bool
fit_random_studies (struct fit *f, struct answer *a)
{
  static const double taus[] = { 0.15, 0.7, 2 };
  double information[16], slope[4], fixed[3] = { 0 };
  if (!fit_fixed_random_studies (f, a, fixed))
    return false;
  for (size_t i = 0; i < 3; i++)
    {
      double x[4] = { fixed[0], fixed[1], fmax (0.1, fabs (fixed[2])), taus[i] }, value;
      if (!ev_newton_maximum (random_studies_random, f, 4, x, &value, information) || !(value > a->value + 1e-9))
        continue;
      a->value = value;
      a->theta = x[0];
      a->alpha = x[1];
      a->sigma = fabs (x[2]);
      a->tau = fabs (x[3]);
      random_studies_random (x, slope, f);
      take_information (information, slope, 4, a);
    }
  return isfinite (a->se);
}

static bool
fit_one_effect (struct fit *f, struct answer *a)
{
  double best[2], information[4];
  a->fixed_theta = fit_theta (f, 0, a->fixed_theta);
  if (isnan (a->fixed_theta))
    return false;
  double x[2] = { a->fixed_theta, 0 }, slope[2];
  a->fixed_value = profile (x, slope, f);
  ev_minus_hessian (profile, f, 2, x, information);
  a->fixed_se = 1 / sqrt (information[0]);
  if (!fit_tau (f, a->fixed_theta, best, &a->value))
    return false;
  a->theta = best[0];
  a->tau = best[1];
  profile (best, slope, f);
  ev_minus_hessian (profile, f, 2, best, information);
  take_information (information, slope, a->tau > 0 ? 2 : 1, a);
  return isfinite (a->se);
}

/* --- the interval of tau²: all that lose less than half a quantile of log-likelihood --- */

struct drop {
  struct fit *f;
  bool random_studies;
  double start[3];  /* estimates of the other parameters, where each search begins */
  double least;     /* the log-likelihood of the limits */
};

/* The largest log-likelihood at TAU, above the least. */
static double
above_least (double tau, void *arg)
{
  const struct drop *d = arg;
  double x[3] = { d->start[0], d->start[1], d->start[2] }, slope[2], value;
  d->f->tau = tau;
  if (d->random_studies)
    return ev_newton_maximum (random_studies_at, d->f, 3, x, &value, NULL) ? value - d->least : NAN;
  x[0] = fit_theta (d->f, tau, d->start[0]);
  x[1] = tau;
  return profile (x, slope, d->f) - d->least;
}

static void
tau2_interval (struct fit *f, const struct row *row, const struct answer *a, double level, ev_glmm_result *out)
{
  double half = 0.5 * ev_chisq_quantile (level, 1, true);
  struct drop d = { f, row->kind == RANDOM_STUDIES, { a->theta, a->alpha, a->sigma }, a->value - half };
  double at_0 = a->fixed_value - d.least;
  double lb = a->tau > 0 && at_0 < 0 ? ev_root (above_least, &d, 0, a->tau, at_0, half, 1e-9) : 0;
  double ub = ev_root_beyond (above_least, &d, a->tau, fmax (0.1, a->tau / 2), 50, 1e-9);
  out->tau2_ci_lb = lb * lb;
  out->tau2_ci_ub = ub * ub;
}

/* --- data, and what is reported --- */

static bool
valid (double x)
{
  return x >= 0 && isfinite (x);
}

static ev_status
check (const ev_counts *d, const struct row *row, ev_diags *diags)
{
  for (size_t i = 0; i < d->k; i++)
    {
      bool good = valid (d->ai[i]) && valid (d->bi[i]) && (!row->groups || (valid (d->ci[i]) && valid (d->di[i])));
      bool exposed = row->rates ? d->bi[i] > 0 && (!row->groups || d->di[i] > 0)
                                : d->ai[i] + d->bi[i] > 0 && (!row->groups || d->ci[i] + d->di[i] > 0);
      if (!good || !exposed)
        return ev_error (diags, EV_DATA, NULL, "bad-count",
                         "the counts of study %zu are negative, missing or of an empty group", i + 1);
      if (row->whole
          && (d->ai[i] != floor (d->ai[i]) || d->bi[i] != floor (d->bi[i]) || d->ci[i] != floor (d->ci[i])
              || d->di[i] != floor (d->di[i])))
        return ev_error (diags, EV_DATA, NULL, "count-not-whole",
                         "the counts of study %zu are not whole numbers, which CM.EL needs", i + 1);
    }
  return EV_OK;
}

/* Two groups without events, or with nothing but events, say nothing about their ratio. */
static bool
informative (const ev_counts *d, const struct row *row, size_t i)
{
  return !row->groups || (d->ai[i] + d->ci[i] > 0 && (row->rates || d->bi[i] + d->di[i] > 0));
}

/* Where the search begins: the crude overall effect, which is finite. */
static double
crude (const ev_counts *d, const struct row *row)
{
  double s[4] = { 0.5, 0.5, 0.5, 0.5 };
  for (size_t i = 0; i < d->k; i++)
    {
      s[0] += d->ai[i], s[1] += d->bi[i];
      if (row->groups)
        s[2] += d->ci[i], s[3] += d->di[i];
    }
  return log (s[0] / s[1]) - (row->groups ? log (s[2] / s[3]) : 0);
}

/* Tests of heterogeneity: the saturated model, where each study has an effect of its own, beside one effect for all.  Wald's is
   Σ I (y - ȳ)², I the information of a study about its effect. */
static void
test_heterogeneity (const struct fit *f, double fixed_value, ev_glmm_result *out)
{
  double saturated = 0, sum = 0, mean = 0, wald = 0;
  for (size_t i = 0; i < f->k; i++)
    {
      ev_peak p[EV_MAX_COUNTS] = { { 0 } };
      for (size_t r = 0; r < f->counts; r++)
        saturated += (p[r] = ev_count_peak (&f->studies[i].count[r])).value;
      double weight = f->counts > 1 ? 1 / (1 / p[0].information + 1 / p[1].information) : p[0].information;
      if (!(weight > 0))
        continue;
      double y = p[0].eta - (f->counts > 1 ? p[1].eta : 0), from = y - mean;
      sum += weight;
      mean += from * weight / sum;
      wald += weight * from * (y - mean);
    }
  out->Q = fmax (0, 2 * (saturated - fixed_value));
  out->p = ev_chisq (out->Q, out->df, false, false);
  out->wald = wald;
  out->wald_p = ev_chisq (out->wald, out->df, false, false);
}

static void
report (const struct fit *f, const struct row *row, const struct answer *a, double level, ev_glmm_result *out)
{
  double k = (double) f->k, n = row->kind == ONE_EFFECT ? k : 2 * k;
  double parameters = row->kind == FIXED_STUDIES    ? k + 2
                      : row->kind == RANDOM_STUDIES ? 4
                                                    : 2,
         enough = fmax (n, parameters + 2);
  ev_estimate_test (&out->fixed, a->fixed_theta, a->fixed_se, NAN, level);
  ev_estimate_test (&out->random, a->theta, a->se, NAN, level);
  out->tau = a->tau;
  out->tau2 = a->tau * a->tau;
  out->se_tau2 = 2 * a->tau * a->se_tau;
  out->sigma2 = row->kind == RANDOM_STUDIES ? a->sigma * a->sigma : NAN;
  out->log_likelihood = a->value;
  out->log_likelihood_fixed = a->fixed_value;
  out->aic = 2 * (parameters - a->value);
  out->bic = parameters * log (n) - 2 * a->value;
  out->aicc = 2 * (parameters * enough / (enough - parameters - 1) - a->value);
  out->df = k - 1;
  if (row->kind != RANDOM_STUDIES)
    test_heterogeneity (f, a->fixed_value, out);
}

static ev_status
solve (struct fit *f, const struct row *row, double start, const ev_glmm_spec *spec, ev_diags *diags, ev_glmm_result *out)
{
  struct answer a = { .fixed_theta = start };
  size_t most = row->kind == RANDOM_STUDIES ? EV_MAX_POINTS / 4 : EV_MAX_POINTS;
  double before = NAN;
  bool settled = false;
  for (size_t points = 10; points <= most && !settled; points *= 2)
    {
      ev_rule_set (&f->rule, points);
      bool found = row->kind == RANDOM_STUDIES ? fit_random_studies (f, &a) : fit_one_effect (f, &a);
      if (!found)
        return ev_error (diags, EV_NOANSWER, NULL, "no-maximum",
                         "the likelihood has no maximum: the counts do not determine the effect");
      out->points = (unsigned) points;
      settled = fabs (a.value - before) < 1e-10 * fmax (1, fabs (before));
      before = a.value;
    }
  report (f, row, &a, spec->level, out);
  out->converged = settled && a.at_maximum;
  if (!out->converged)
    ev_warn (diags, NULL, "not-converged", "the likelihood's maximum could not be verified: %s",
             settled ? "its slope at the estimates is not 0" : "more points of quadrature still change it");
  if (spec->tau2_ci)
    tau2_interval (f, row, &a, spec->level, out);
  return EV_OK;
}

static ev_status
fit_model (const ev_counts *data, const ev_glmm_spec *spec, ev_diags *diags, ev_glmm_result *result)
{
  const struct row *row = find_row (data->measure, spec->model);
  if (!row)
    return ev_error (diags, EV_USAGE, NULL, "glmm-measure", "there is no model %s for %s", spec->model,
                     data->measure ? data->measure : "these data");
  ev_status status = check (data, row, diags);
  if (status != EV_OK)
    return status;
  struct fit f = { .counts = row->kind == ONE_EFFECT ? 1 : 2, .studies = ev_xcalloc (data->k, sizeof (study)) };
  for (size_t i = 0; i < data->k; i++)
    if (informative (data, row, i))
      row->make (data, row->rates, i, &f.studies[f.k++]);
  result->k = f.k;
  if (f.k == 0)
    ev_note (diags, NULL, "no-studies", "no study has information about the effect: nothing can be pooled");
  else
    status = solve (&f, row, crude (data, row), spec, diags, result);
  for (size_t i = 0; i < f.k; i++)
    free (f.studies[i].weights);
  free (f.studies);
  return status;
}

ev_status
ev_glmm (const ev_counts *data, const ev_glmm_spec *spec, ev_diags *diags, ev_glmm_result *result)
{
  static const ev_estimate none = { NAN, NAN, NAN, NAN, NAN, NAN, NAN };
  ev_diags *own = diags ? NULL : ev_diags_new ();
  *result = (ev_glmm_result){ .fixed = none,
                              .random = none,
                              .tau2 = NAN,
                              .tau = NAN,
                              .se_tau2 = NAN,
                              .tau2_ci_lb = NAN,
                              .tau2_ci_ub = NAN,
                              .sigma2 = NAN,
                              .log_likelihood = NAN,
                              .aic = NAN,
                              .bic = NAN,
                              .aicc = NAN,
                              .log_likelihood_fixed = NAN,
                              .Q = NAN,
                              .df = NAN,
                              .p = NAN,
                              .wald = NAN,
                              .wald_p = NAN };
  ev_status status = fit_model (data, spec, diags ? diags : own, result);
  ev_diags_free (own);
  return status;
}
