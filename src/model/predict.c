/* Prediction intervals: random-effects estimate ± critical value × sqrt (tau² + se²) [higgins2009]; the methods differ
   in distribution and standard error [veroniki2019]. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
   GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "model/ci.h"
#include "num/dist.h"

static ev_status
interval (const ev_inference *in, double centre, double variance, double df, ev_prediction_interval *out)
{
  double half = ev_critical (in->level, df) * sqrt (in->tau2 + variance);
  *out = (ev_prediction_interval){ .lb = centre - half, .ub = centre + half, .df = df };
  if (in->design->k < in->min_prediction && !isnan (df))
    out->lb = out->ub = NAN;
  return EV_OK;
}

static double
studies (const ev_inference *in)
{
  return (double) in->design->k;
}

/* t with k - 1 degrees of freedom. */
static ev_status
v_interval (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out)
{
  (void) est;
  return interval (in, in->beta[0], in->cov[0], studies (in) - 1, out);
}

/* t with k - 2 degrees of freedom [higgins2009]. */
static ev_status
hts_interval (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out)
{
  (void) est;
  (void) est;
  return interval (in, in->beta[0], in->cov[0], studies (in) - 2, out);
}

/* Normal. */
static ev_status
s_interval (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out)
{
  (void) est;
  interval (in, in->beta[0], in->cov[0], NAN, out);
  if (in->design->k < 2)
    out->lb = out->ub = NAN;
  return EV_OK;
}

/* Normal, as if the mean were known. */
static ev_status
tau_interval (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out)
{
  (void) est;
  interval (in, in->beta[0], 0, NAN, out);
  if (in->design->k < 2)
    out->lb = out->ub = NAN;
  return EV_OK;
}

/* The variance of the estimate by Hartung and Knapp: the test's own where it is one of theirs, perhaps kept above
 * Wald's. */
static double
hartung_knapp_variance (const ev_inference *in, const ev_estimate *est)
{
  return ev_same (in->test->prediction, "HK") ? est->se * est->se : in->scale * in->cov[0];
}

static ev_status
hk_interval (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out)
{
  return interval (in, in->beta[0], hartung_knapp_variance (in, est), studies (in) - 1, out);
}

static ev_status
hk_pr_interval (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out)
{
  return interval (in, in->beta[0], hartung_knapp_variance (in, est), studies (in) - 2, out);
}

/* Kenward-Roger's variance and degrees of freedom, less LOST. */
static ev_status
kenward_roger (const ev_inference *in, double lost, ev_prediction_interval *out)
{
  ev_estimate kr;
  ev_status status = ev_ci_kenward_roger (in, &kr);
  return status == EV_OK ? interval (in, in->beta[0], kr.se * kr.se, kr.df - lost, out) : status;
}

static ev_status
kr_interval (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out)
{
  (void) est;
  return kenward_roger (in, 0, out);
}

static ev_status
kr_pr_interval (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out)
{
  (void) est;
  return kenward_roger (in, 1, out);
}

const ev_prediction_method ev_prediction_methods[]
    = { { "auto", "S after Wald's test, V after the t test, HK after Hartung-Knapp", "viechtbauer2010", NULL, NULL },
        { "V", "t with k - 1 degrees of freedom", "veroniki2019",
          "μ ± t √(τ² + se²), t with k − 1", v_interval },
        { "HTS", "t with k - 2 degrees of freedom", "higgins2009",
          "μ ± t √(τ² + se²), t with k − 2, se of Wald", hts_interval },
        { "S", "normal", "skipka2006",
          "μ ± z √(τ² + se²)", s_interval },
        { "tau", "normal, from tau alone, as if the mean were known", "veroniki2019",
          "μ ± z τ", tau_interval },
        { "HK", "Hartung-Knapp, t with k - 1 degrees of freedom", "partlett2017",
          "μ ± t √(τ² + se²), se of Hartung-Knapp, t with k − 1", hk_interval },
        { "HK-PR", "Hartung-Knapp, t with k - 2 degrees of freedom", "partlett2017",
          "μ ± t √(τ² + se²), se of Hartung-Knapp, t with k − 2", hk_pr_interval },
        { "KR", "Kenward-Roger", "partlett2017",
          "μ ± t √(τ² + se²), se and degrees of freedom of Kenward-Roger", kr_interval },
        { "KR-PR", "Kenward-Roger, one degree of freedom less", "partlett2017",
          "μ ± t √(τ² + se²), se of Kenward-Roger, one degree of freedom less", kr_pr_interval },
        { "NNF", "bootstrap of Nagashima, Noma and Furukawa", "nagashima2019",
          "quantiles of a parametric bootstrap", ev_predict_nnf },
        { "none", "none", "", NULL, NULL },
        { NULL, NULL, NULL, NULL, NULL } };

const ev_prediction_method *
ev_prediction_find (const char *name)
{
  for (const ev_prediction_method *m = ev_prediction_methods; m->name; m++)
    if (ev_same_name (m->name, name))
      return m;
  return NULL;
}

const char *
ev_prediction_resolve (const char *prediction, const char *ci_method)
{
  const ev_ci_method *test = ev_ci_find (ci_method);
  return ev_same_name (prediction, "auto") && test ? test->prediction : prediction;
}
