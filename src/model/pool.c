/* Pooling: fixed and random effects, heterogeneity, intervals and weights of one set of studies.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "model/ci.h"
#include "model/fit.h"
#include "model/heterogeneity.h"
#include "model/pooling.h"
#include "model/tau2.h"

/* The rows that a spec names. */
struct methods {
  const ev_pooling_method *pooling;
  const ev_tau2_method *tau2;
  const ev_tau2_ci_method *tau2_ci;
};

/* One call of ev_pool: the studies that have an effect size, and where results go. */
struct job {
  const ev_pool_data *data;
  const ev_model_spec *spec;
  struct methods methods;
  ev_diags *diags;
  double *y, *v, *weights; /* of design.k studies; weights NULL: the user gave none */
  ev_design design;
  ev_pool_result *result;
};

static const ev_estimate no_estimate = { NAN, NAN, NAN, NAN, NAN, NAN, NAN };
static const ev_correlation no_correlation = { NAN, NAN, NAN, NAN, NAN, NAN };

/* --- what was asked for --- */

static ev_status
unknown (ev_diags *diags, const char *what, const char *name)
{
  return ev_error (diags, EV_USAGE, NULL, "unknown-method", "there is no %s '%s'", what, name);
}

static ev_status
find_methods (struct job *job)
{
  const ev_model_spec *spec = job->spec;
  struct methods *m = &job->methods;
  if (!(spec->level > 0 && spec->level < 1))
    return ev_error (job->diags, EV_USAGE, NULL, "bad-level", "the confidence level %g is not between 0 and 1",
                     spec->level);
  if (!(m->pooling = ev_pooling_find (spec->pooling)))
    return unknown (job->diags, "pooling method", spec->pooling);
  job->result->fixed.pooling = m->pooling->name;
  if (!(m->tau2 = ev_tau2_find (spec->tau2)) && isnan (spec->tau2_fixed))
    return unknown (job->diags, "estimator of tau²", spec->tau2);
  if (!isnan (spec->tau2_fixed) && !(spec->tau2_fixed >= 0 && isfinite (spec->tau2_fixed)))
    return ev_error (job->diags, EV_USAGE, NULL, "bad-tau2", "tau² cannot be %g", spec->tau2_fixed);
  if (!ev_ci_find (spec->ci_method))
    return unknown (job->diags, "interval method", spec->ci_method);
  if (!(m->tau2_ci = ev_tau2_ci_find (spec->tau2_ci)))
    return unknown (job->diags, "interval method of tau²", spec->tau2_ci);
  if (!ev_prediction_find (spec->prediction))
    return unknown (job->diags, "prediction method", spec->prediction);
  return EV_OK;
}

/* Take the studies that have an effect size; those without are known to the sums over tables only. */
static ev_status
take_studies (struct job *job)
{
  const ev_pool_data *data = job->data;
  double total = 0;
  size_t k = 0;
  for (size_t i = 0; i < data->k; i++)
    {
      if (isnan (data->yi[i]))
        continue;
      if (!isfinite (data->yi[i]))
        return ev_error (job->diags, EV_DATA, NULL, "bad-effect", "the effect of study %zu is not finite", i + 1);
      if (!(data->vi[i] > 0) || !isfinite (data->vi[i]))
        return ev_error (job->diags, EV_DATA, NULL, "bad-variance",
                         "the sampling variance of study %zu is %g; it must be positive", i + 1, data->vi[i]);
      if (data->weights && !(data->weights[i] >= 0 && isfinite (data->weights[i])))
        return ev_error (job->diags, EV_DATA, NULL, "bad-weight",
                         "the weight of study %zu is %g; it cannot be negative", i + 1, data->weights[i]);
      job->y[k] = data->yi[i];
      job->v[k] = data->vi[i];
      if (data->weights)
        total += job->weights[k] = data->weights[i];
      k++;
    }
  if (data->weights && k > 0 && !(total > 0))
    return ev_error (job->diags, EV_DATA, NULL, "bad-weight", "all weights are 0");
  job->design = (ev_design){ .k = k, .p = 1, .yi = job->y, .vi = job->v };
  job->result->k = k;
  return EV_OK;
}

/* --- fixed effect and heterogeneity --- */

static void
to_percent (double *weights, size_t n)
{
  double sum = 0;
  for (size_t i = 0; i < n; i++)
    sum += isnan (weights[i]) ? 0 : weights[i];
  for (size_t i = 0; i < n; i++)
    weights[i] = 100 * (weights[i] / sum);
}

static ev_status
pool_fixed (struct job *job)
{
  const ev_pool_data *data = job->data;
  ev_pool_result *result = job->result;
  double *weights = ev_xcalloc (data->k, sizeof *weights);
  ev_pooled pooled = { .estimate = NAN, .se = NAN, .Q = NAN };
  ev_status status = job->methods.pooling->pool (data, job->spec, job->diags, weights, &pooled);
  if (status == EV_OK)
    {
      ev_estimate_test (&result->fixed.est, pooled.estimate, pooled.se, NAN, job->spec->level);
      result->fixed.available = job->spec->fixed && isfinite (pooled.estimate);
      to_percent (weights, data->k);
      if (result->weight_fixed)
        memcpy (result->weight_fixed, weights, data->k * sizeof *weights);
      bool own = !isnan (pooled.Q);
      double q = own ? pooled.Q : ev_q_around (job->design.k, job->y, job->v, data->weights ? NAN : pooled.estimate);
      double df = own ? pooled.Q_df : (double) job->design.k - 1;
      ev_heterogeneity_from_q (df > 0 ? q : 0, df, job->spec->level, &result->heterogeneity);
    }
  free (weights);
  return status;
}

/* --- random effects --- */

static ev_status
estimate_tau2 (const struct job *job, ev_workspace *w, ev_tau2_fit *fit)
{
  const ev_model_spec *spec = job->spec;
  if (!isnan (spec->tau2_fixed))
    {
      *fit = (ev_tau2_fit){ .tau2 = spec->tau2_fixed, .se = NAN, .converged = true };
      return EV_OK;
    }
  if (spec->dl_q_pooled && job->methods.tau2->fit == ev_tau2_dl && ev_same_name (job->methods.pooling->name, "MH"))
    return ev_tau2_dl_from_q (&job->design, w, job->result->heterogeneity.Q, fit);
  return job->methods.tau2->fit (&job->design, w, fit);
}

/* I² and H² from tau² and the typical within-study variance (k - p) / tr P [higgins2002]. */
static void
relative_heterogeneity (const ev_design *design, ev_workspace *w, ev_random_result *random)
{
  ev_wls at;
  ev_wls_at (w, 0, &at);
  double df = (double) (design->k - design->p), typical = df > 0 ? df / at.trace_p : INFINITY;
  random->I2 = df > 0 ? 100 * (random->tau2 / (typical + random->tau2)) : 0;
  random->H2 = 1 + random->tau2 / typical;
}

/* metafor's confint () looks for the limits of tau² up to max (100, 10 tau²) and reports that end where the limit lies beyond. */
static void
cap_limit (const struct job *job, double tau2, ev_random_result *random)
{
  double end = fmax (100, 10 * tau2);
  if (!job->spec->tau2_ci_capped || !(random->tau2_ci_ub > end))
    return;
  if (job->diags)
    ev_note (job->diags, NULL, "tau2-ci-capped", "the upper limit of tau² is %.6g; %.6g is where metafor's search ends", random->tau2_ci_ub, end);
  random->tau2_ci_ub = end;
}

static ev_status
intervals (const struct job *job, ev_workspace *w, const ev_tau2_fit *fit, const ev_inference *in)
{
  const ev_model_spec *spec = job->spec;
  ev_random_result *random = &job->result->random;
  ev_status status = in->test->test (in, &random->est);
  if (status == EV_USAGE)
    return ev_error (job->diags, status, NULL, "weights-not-possible",
                     "the interval method %s cannot be used with weights of your own", in->test->name);
  const ev_prediction_method *prediction = ev_prediction_find (random->prediction_method);
  if (status == EV_OK && prediction->predict)
    {
      ev_prediction_interval p;
      status = prediction->predict (in, &random->est, &p);
      if (status == EV_USAGE)
        return ev_error (job->diags, status, NULL, "weights-not-possible",
                         "the prediction interval %s cannot be used with weights of your own", prediction->name);
      random->pi_lb = p.lb;
      random->pi_ub = p.ub;
      random->pi_df = p.df;
    }
  const ev_tau2_ci_method *tau2_ci = job->methods.tau2_ci;
  if (status == EV_OK && tau2_ci->interval && isnan (spec->tau2_fixed))
    {
      double limits[2];
      w->parts = 1;
      status = tau2_ci->interval (&job->design, w, fit, job->methods.tau2, spec->level, limits);
      random->tau2_ci_lb = limits[0];
      random->tau2_ci_ub = limits[1];
      cap_limit (job, fit->tau2, random);
      if (w->parts > 1)
        ev_note (job->diags, NULL, "tau2-interval-gaps",
                 "the confidence set of tau² (%s) has %u parts with gaps between them; the interval spans all of them",
                 tau2_ci->name, w->parts);
    }
  return status;
}

static void
random_weights (const struct job *job, double tau2)
{
  double *weights = job->result->weight_random;
  if (!weights)
    return;
  const ev_pool_data *data = job->data;
  for (size_t i = 0; i < data->k; i++)
    weights[i] = isnan (data->yi[i]) ? NAN : data->weights ? data->weights[i] : 1 / (data->vi[i] + tau2);
  to_percent (weights, data->k);
}

static ev_status
pool_random (struct job *job, ev_workspace *w)
{
  const ev_model_spec *spec = job->spec;
  ev_random_result *random = &job->result->random;
  bool free_tau2 = isnan (spec->tau2_fixed);
  ev_tau2_fit fit;
  ev_status status = estimate_tau2 (job, w, &fit);
  if (status != EV_OK)
    return ev_error (job->diags, status, NULL, "no-tau2", "tau² could not be estimated by %s", spec->tau2);
  double beta, cov;
  ev_fit at;
  bool reml = free_tau2 && ev_same_name (job->methods.tau2->name, "REML");
  ev_fit_at (&job->design, w, fit.tau2, job->weights, reml, free_tau2, &beta, &cov, &at);
  *random = (ev_random_result){ .available = true,
                                .tau2 = fit.tau2,
                                .se_tau2 = fit.se,
                                .tau2_ci_lb = NAN,
                                .tau2_ci_ub = NAN,
                                .tau = sqrt (fit.tau2),
                                .pi_lb = NAN,
                                .pi_ub = NAN,
                                .pi_df = NAN,
                                .rho = no_correlation,
                                .log_likelihood = at.log_likelihood,
                                .aic = at.aic,
                                .bic = at.bic,
                                .aicc = at.aicc,
                                .converged = fit.converged,
                                .iterations = fit.iterations };
  random->tau2_method = free_tau2 ? job->methods.tau2->name : "fixed";
  const ev_ci_method *test = ev_ci_find (ev_ci_resolve (spec->ci_method, fit.tau2, job->design.k, 1));
  random->ci_method = test->name;
  random->tau2_ci_method = job->methods.tau2_ci->name;
  random->prediction_method = ev_prediction_find (ev_prediction_resolve (spec->prediction, test->name))->name;
  ev_inference in = { .design = &job->design,
                      .workspace = w,
                      .weights = job->weights,
                      .test = test,
                      .method = free_tau2 ? job->methods.tau2 : NULL,
                      .tau2 = fit.tau2,
                      .level = spec->level,
                      .beta = &beta,
                      .cov = &cov,
                      .scale = at.scale,
                      .seed = spec->seed,
                      .min_prediction = spec->min_prediction };
  relative_heterogeneity (&job->design, w, random);
  random_weights (job, fit.tau2);
  status = intervals (job, w, &fit, &in);
  if (status == EV_NOANSWER)
    return ev_error (job->diags, status, NULL, "no-interval-found",
                     "an interval of the pooled effect or of tau² could not be computed");
  return status;
}

/* --- what a reader of the results should know --- */

static void
note_studies (const struct job *job)
{
  size_t k = job->design.k;
  if (k == 0)
    ev_note (job->diags, NULL, "no-studies", "no study has an effect size: nothing can be pooled");
  else if (k == 1)
    ev_note (job->diags, NULL, "one-study", "only one study has an effect size: heterogeneity cannot be assessed");
  else if (k == 2)
    ev_note (job->diags, NULL, "two-studies", "only two studies: heterogeneity can hardly be assessed");
  if (k < 2)
    return;
  double vmin = job->v[0], vmax = job->v[0], ymin = job->y[0], ymax = job->y[0];
  for (size_t i = 1; i < k; i++)
    {
      vmin = fmin (vmin, job->v[i]), vmax = fmax (vmax, job->v[i]);
      ymin = fmin (ymin, job->y[i]), ymax = fmax (ymax, job->y[i]);
    }
  if (ymin == ymax)
    ev_note (job->diags, NULL, "equal-effects", "all studies have the same effect size");
  if (vmax / vmin >= 1e7)
    ev_note (job->diags, NULL, "variance-range", "the largest sampling variance is %g times the smallest", vmax / vmin);
}

static void
note_random (const struct job *job)
{
  const ev_random_result *random = &job->result->random;
  size_t k = job->design.k;
  if (!random->available || k == 0)
    return;
  if (k > 1 && random->tau2 == 0 && isnan (job->spec->tau2_fixed))
    ev_note (job->diags, NULL, "tau2-zero", "tau² is estimated as 0 (%s)", random->tau2_method);
  if (!random->converged)
    ev_warn (job->diags, NULL, "not-converged", "the estimate of tau² (%s) did not converge", random->tau2_method);
  if (isnan (random->est.ci_lb))
    ev_note (job->diags, NULL, "no-interval", "%zu %s too few for the interval method %s", k,
             k == 1 ? "study is" : "studies are", random->ci_method);
  else if (random->est.se == 0)
    ev_note (job->diags, NULL, "zero-se", "the effects do not vary, so that the %s standard error is 0",
             random->ci_method);
  if (isnan (random->pi_lb) && ev_prediction_find (random->prediction_method)->predict)
    ev_note (job->diags, NULL, "no-prediction", "%zu %s too few for the prediction interval %s", k,
             k == 1 ? "study is" : "studies are", random->prediction_method);
  if (random->tau2_ci_lb == 0 && random->tau2_ci_ub == 0)
    ev_note (
        job->diags, NULL, "empty-tau2-interval",
        "the effects vary less than their sampling variances allow: the interval of tau² (%s) has no positive value",
        random->tau2_ci_method);
}

static void
note_fixed (const struct job *job)
{
  const ev_pool_result *result = job->result;
  if (job->spec->fixed && job->design.k > 0 && !result->fixed.available)
    ev_note (job->diags, NULL, "no-fixed-estimate", "the %s estimate cannot be computed from these studies",
             job->methods.pooling->name);
}

static ev_status
pool (struct job *job)
{
  ev_status status = find_methods (job);
  if (status == EV_OK)
    status = take_studies (job);
  if (status == EV_OK && job->methods.pooling->model)
    return job->methods.pooling->model (job->data, &job->design, job->spec, job->diags, job->result);
  if (status == EV_OK)
    status = pool_fixed (job);
  if (status == EV_OK && job->spec->random && job->design.k > 0)
    {
      ev_workspace *w = ev_workspace_new (job->design.k, 1);
      status = pool_random (job, w);
      ev_workspace_free (w);
    }
  if (status != EV_OK)
    return status;
  note_studies (job);
  note_fixed (job);
  note_random (job);
  return EV_OK;
}

ev_status
ev_pool (const ev_pool_data *data, const ev_model_spec *spec, ev_diags *diags, ev_pool_result *result)
{
  ev_diags *own = diags ? NULL : ev_diags_new ();
  double *memory = ev_xcalloc (data->k, 4 * sizeof *memory), *from_null = memory + 3 * data->k;
  ev_pool_data centred = *data;
  for (size_t i = 0; i < data->k && data->yi; i++)
    from_null[i] = data->yi[i] - data->null_value;
  centred.yi = data->yi ? from_null : NULL;
  struct job job = { .data = data->null_value != 0 ? &centred : data,
                     .spec = spec,
                     .diags = diags ? diags : own,
                     .y = memory,
                     .v = memory + data->k,
                     .weights = data->weights ? memory + 2 * data->k : NULL,
                     .result = result };
  *result = (ev_pool_result){ .weight_fixed = result->weight_fixed, .weight_random = result->weight_random };
  result->fixed = (ev_fixed_result){ .pooling = spec->pooling, .est = no_estimate };
  result->random = (ev_random_result){ .tau2_method = spec->tau2,
                                       .ci_method = spec->ci_method,
                                       .tau2_ci_method = spec->tau2_ci,
                                       .prediction_method = spec->prediction,
                                       .tau2 = NAN,
                                       .se_tau2 = NAN,
                                       .tau2_ci_lb = NAN,
                                       .tau2_ci_ub = NAN,
                                       .tau = NAN,
                                       .I2 = NAN,
                                       .H2 = NAN,
                                       .est = no_estimate,
                                       .pi_lb = NAN,
                                       .pi_ub = NAN,
                                       .pi_df = NAN,
                                       .rho = no_correlation,
                                       .log_likelihood = NAN,
                                       .aic = NAN,
                                       .bic = NAN,
                                       .aicc = NAN };
  ev_status status = pool (&job);
  ev_estimate_shift (&result->fixed.est, data->null_value);
  ev_estimate_shift (&result->random.est, data->null_value);
  result->random.pi_lb += data->null_value;
  result->random.pi_ub += data->null_value;
  free (memory);
  ev_diags_free (own);
  return status;
}
