/* Estimators that maximise a likelihood: ML, REML, the approximate REML of Thompson and Sharp, and the Bayes modal
   estimator.

   Each is a row: the score (A - B) / 2 with its derivative, what is maximised, and where the search begins and ends.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/tau2.h"

#include <math.h>

static double
studies (const ev_workspace *w)
{
  return (double) w->design->k;
}

static double
residual_df (const ev_workspace *w)
{
  return (double) (w->design->k - w->design->p);
}

/* --- ML: d log L / d tau² = (y'PPy - Σ w) / 2 [viechtbauer2005] --- */

static void
ml_score (const ev_likelihood *self, const ev_workspace *w, const ev_wls *at, ev_score *out)
{
  (void) self, (void) w;
  *out = (ev_score){ .a = at->qq, .b = at->sum_w, .da = -2 * at->qqq, .db = -at->sum_w2 };
}

static double
ml_deviance (const ev_likelihood *self, ev_workspace *w, const ev_wls *at)
{
  (void) self;
  return ev_wls_deviance (w, at, false);
}

static void
ml_range (const ev_likelihood *self, ev_workspace *w, double range[2])
{
  (void) self;
  range[0] = 0;
  range[1] = ev_tau2_bound (w, 1, studies (w));
}

/* --- REML: (y'PPy - tr P) / 2 [harville1977], [viechtbauer2005] --- */

static void
reml_score (const ev_likelihood *self, const ev_workspace *w, const ev_wls *at, ev_score *out)
{
  (void) self, (void) w;
  *out = (ev_score){ .a = at->qq, .b = at->trace_p, .da = -2 * at->qqq, .db = -at->trace_pp };
}

static double
reml_deviance (const ev_likelihood *self, ev_workspace *w, const ev_wls *at)
{
  (void) self;
  return ev_wls_deviance (w, at, true);
}

static void
reml_range (const ev_likelihood *self, ev_workspace *w, double range[2])
{
  (void) self;
  range[0] = 0;
  range[1] = ev_tau2_bound (w, 1, residual_df (w));
}

/* --- approximate REML [thompson1999]: k / (k - p) y'PPy = Σ w, the maximum of ML's likelihood with y'Py enlarged by
 * that factor --- */

static void
areml_score (const ev_likelihood *self, const ev_workspace *w, const ev_wls *at, ev_score *out)
{
  double factor = studies (w) / residual_df (w);
  ml_score (self, w, at, out);
  out->a *= factor;
  out->da *= factor;
}

static double
areml_deviance (const ev_likelihood *self, ev_workspace *w, const ev_wls *at)
{
  return ml_deviance (self, w, at) + at->q * (studies (w) / residual_df (w) - 1);
}

static void
areml_range (const ev_likelihood *self, ev_workspace *w, double range[2])
{
  (void) self;
  range[0] = 0;
  range[1] = ev_tau2_bound (w, studies (w) / residual_df (w), studies (w));
}

/* --- Bayes modal [chung2013]: ML with a gamma (2, rate → 0) prior of tau, whose density is proportional to tau, so
   that 1 / tau² is added to A; tau² is never 0 --- */

static void
bm_score (const ev_likelihood *self, const ev_workspace *w, const ev_wls *at, ev_score *out)
{
  ml_score (self, w, at, out);
  out->a += 1 / at->tau2;
  out->da -= 1 / (at->tau2 * at->tau2);
}

static double
bm_deviance (const ev_likelihood *self, ev_workspace *w, const ev_wls *at)
{
  return ml_deviance (self, w, at) - log (at->tau2);
}

/* Below 1 / (2 Σ 1 / v) the prior alone outweighs B.  Above 4 vmax it is less than 1.25 min w, which leaves k - 1.25.
 */
static void
bm_range (const ev_likelihood *self, ev_workspace *w, double range[2])
{
  (void) self;
  ev_wls at;
  ev_wls_at (w, 0, &at);
  range[0] = 0.5 / at.sum_w;
  range[1] = fmax (4 * w->vmax, ev_tau2_bound (w, 1, studies (w) - 1.25));
}

/* --- all of them --- */

static const ev_likelihood ml = { ml_score, ml_deviance, ml_range, NAN };
static const ev_likelihood reml = { reml_score, reml_deviance, reml_range, NAN };
static const ev_likelihood areml = { areml_score, areml_deviance, areml_range, NAN };
static const ev_likelihood bm = { bm_score, bm_deviance, bm_range, NAN };

static ev_status
maximise (const ev_likelihood *likelihood, const ev_design *design, ev_workspace *w, ev_tau2_fit *result, ev_wls *at)
{
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (!done)
    status = ev_tau2_maximise (w, likelihood, result);
  if (!done && status == EV_OK)
    ev_wls_at (w, result->tau2, at);
  else
    *at = (ev_wls){ .sum_w2 = NAN, .trace_pp = NAN };
  return status;
}

/* Standard errors from the expected information [viechtbauer2005]. */
ev_status
ev_tau2_ml (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  ev_wls at;
  ev_status status = maximise (&ml, design, w, result, &at);
  result->se = sqrt (2 / at.sum_w2);
  return status;
}

ev_status
ev_tau2_reml (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  ev_wls at;
  ev_status status = maximise (&reml, design, w, result, &at);
  result->se = sqrt (2 / at.trace_pp);
  return status;
}

ev_status
ev_tau2_areml (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  ev_wls at;
  return maximise (&areml, design, w, result, &at);
}

ev_status
ev_tau2_bm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  ev_wls at;
  return maximise (&bm, design, w, result, &at);
}
