/* Pooling by a mixed model of counts: what ev_glmm finds, as a result like that of the other methods.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "evisyn/glmm.h"
#include "model/ci.h"
#include "model/fit.h"
#include "model/heterogeneity.h"
#include "model/pooling.h"

/* Methods that need no more than an estimate, its standard error and tau². */
static const char *const tests[] = { "wald", "t", NULL }, *const glmm_predictions[] = { "V", "HTS", "S", "tau", "none", NULL };
static const char *const intervals[] = { "PL", "none", NULL };

static bool
is_one_of (const char *name, const char *const *list)
{
  while (*list && !ev_same (*list, name))
    list++;
  return *list != NULL;
}

ev_status
ev_counts_begin (const ev_pool_data *data, const ev_model_spec *spec, const char *name, const char *const *predictions, ev_diags *diags,
                 ev_pool_result *result)
{
  ev_random_result *random = &result->random;
  result->fixed.pooling = name;
  random->of_counts = true;
  random->ci_method = ev_same (spec->ci_method, "auto") ? "wald" : ev_ci_find (spec->ci_method)->name;
  random->prediction_method = ev_prediction_find (ev_prediction_resolve (spec->prediction, random->ci_method))->name;
  random->tau2_method = "ML";
  random->tau2_ci_method = spec->tau2_ci;
  for (size_t i = 0; i < data->k; i++)
    {
      if (result->weight_fixed)
        result->weight_fixed[i] = NAN;
      if (result->weight_random)
        result->weight_random[i] = NAN;
    }
  if (!data->ai)
    return ev_error (diags, EV_USAGE, NULL, "pooling-needs-counts", "%s needs counts: a measure of events with its tables", name);
  if (data->weights)
    return ev_error (diags, EV_USAGE, NULL, "weights-not-possible", "%s cannot be used with weights of your own", name);
  if (!is_one_of (random->ci_method, tests))
    return ev_error (diags, EV_USAGE, NULL, "glmm-test", "%s has no test %s: its tests are wald and t", name, random->ci_method);
  if (!is_one_of (random->tau2_ci_method, intervals))
    return ev_error (diags, EV_USAGE, NULL, "glmm-tau2-interval", "%s has no interval %s of tau²: its interval is PL", name, random->tau2_ci_method);
  if (is_one_of (random->prediction_method, predictions))
    return EV_OK;
  ev_error (diags, EV_USAGE, NULL, "glmm-prediction", "%s has no prediction interval %s", name, random->prediction_method);
  ev_hint (diags, "%s", predictions[1] ? "its intervals are V, HTS, S and tau" : "use --prediction none");
  return EV_USAGE;
}

/* Beside the typical within-study variance of the effect sizes, (k - 1) / tr P [higgins2002]. */
static void
relative_heterogeneity (const ev_design *design, ev_random_result *random)
{
  if (design->k < 2)
    return;
  ev_workspace *w = ev_workspace_new (design->k, 1);
  double beta, cov;
  ev_fit fit;
  ev_wls at;
  ev_fit_at (design, w, 0, NULL, false, false, &beta, &cov, &fit);
  ev_wls_at (w, 0, &at);
  double typical = (double) (design->k - 1) / at.trace_p;
  random->I2 = 100 * (random->tau2 / (typical + random->tau2));
  random->H2 = 1 + random->tau2 / typical;
  ev_workspace_free (w);
}

static void
take_random (const ev_glmm_result *g, const ev_design *design, const ev_model_spec *spec, ev_random_result *random)
{
  bool t = ev_same (random->ci_method, "t");
  double cov = g->random.se * g->random.se;
  random->available = spec->random;
  random->tau2 = g->tau2;
  random->tau = g->tau;
  random->se_tau2 = g->se_tau2;
  random->tau2_ci_lb = g->tau2_ci_lb;
  random->tau2_ci_ub = g->tau2_ci_ub;
  random->log_likelihood = g->log_likelihood;
  random->aic = g->aic;
  random->bic = g->bic;
  random->aicc = g->aicc;
  random->converged = g->converged;
  ev_estimate_test (&random->est, g->random.estimate, g->random.se, t ? (double) g->k - 1 : NAN, spec->level);
  relative_heterogeneity (design, random);
  const ev_prediction_method *prediction = ev_prediction_find (random->prediction_method);
  ev_design studies = { .k = g->k, .p = 1 };
  ev_inference in = { .design = &studies, .tau2 = g->tau2, .level = spec->level, .beta = &random->est.estimate, .cov = &cov,
                      .min_prediction = spec->min_prediction };
  ev_prediction_interval p;
  if (prediction->predict && !prediction->predict (&in, &random->est, &p))
    {
      random->pi_lb = p.lb;
      random->pi_ub = p.ub;
      random->pi_df = p.df;
    }
}

ev_status
ev_pool_glmm (const ev_pool_data *data, const ev_design *design, const ev_model_spec *spec, ev_diags *diags, ev_pool_result *result)
{
  ev_random_result *random = &result->random;
  random->glmm_model = spec->glmm_model ? spec->glmm_model : ev_glmm_models[0].name;
  ev_status status = ev_counts_begin (data, spec, "GLMM", glmm_predictions, diags, result);
  if (status)
    return status;
  ev_counts counts = { data->k, data->measure, data->ai, data->bi, data->ci, data->di };
  ev_glmm_spec glmm = { spec->level, random->glmm_model, ev_same (random->tau2_ci_method, "PL") };
  ev_glmm_result g;
  status = ev_glmm (&counts, &glmm, diags, &g);
  if (status)
    return status;
  result->k = g.k;
  random->glmm_sigma2 = g.sigma2;
  random->glmm_points = g.points;
  random->glmm_wald = g.wald;
  random->glmm_wald_p = g.wald_p;
  if (g.k == 0)
    return EV_OK;
  result->fixed.est = g.fixed;
  result->fixed.available = spec->fixed;
  ev_heterogeneity_from_q (g.Q, g.df, spec->level, &result->heterogeneity);
  if (isnan (g.Q))
    result->heterogeneity.I2 = result->heterogeneity.H = NAN;
  take_random (&g, design, spec, random);
  if (g.k > 1 && g.tau2 == 0)
    ev_note (diags, NULL, "tau2-zero", "tau² is estimated as 0 (ML)");
  if (g.k == 1)
    ev_note (diags, NULL, "one-study", "only one study has information: heterogeneity cannot be assessed");
  else if (g.k == 2)
    ev_note (diags, NULL, "two-studies", "only two studies: heterogeneity can hardly be assessed");
  return EV_OK;
}
