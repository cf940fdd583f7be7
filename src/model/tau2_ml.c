/* Maximum likelihood and restricted maximum likelihood [viechtbauer2005] eqs. 12–15 [harville1977].
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/tau2.h"

#include <math.h>

/* d log L / d tau² = (y'PPy - Σ w) / 2 */
static void
ml_score (const ev_workspace *w, const ev_wls *at, ev_score *out)
{
  (void) w;
  *out = (ev_score){ .a = at->qq, .b = at->sum_w, .da = -2 * at->qqq, .db = -at->sum_w2 };
}

static double
ml_deviance (ev_workspace *w, const ev_wls *at)
{
  return ev_wls_deviance (w, at, false);
}

static void
ml_range (const ev_workspace *w, double range[2])
{
  range[0] = 0;
  range[1] = ev_tau2_bound (w, 1, (double) w->design->k);
}

ev_status
ev_tau2_ml (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  static const ev_likelihood likelihood = { ml_score, ml_deviance, ml_range };
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done || (status = ev_tau2_maximise (w, &likelihood, result)) != EV_OK)
    return status;
  ev_wls at;
  ev_wls_at (w, result->tau2, &at);
  result->se = sqrt (2 / at.sum_w2);
  return EV_OK;
}

/* d log L / d tau² = (y'PPy - tr P) / 2 */
static void
reml_score (const ev_workspace *w, const ev_wls *at, ev_score *out)
{
  (void) w;
  *out = (ev_score){ .a = at->qq, .b = at->trace_p, .da = -2 * at->qqq, .db = -at->trace_pp };
}

static double
reml_deviance (ev_workspace *w, const ev_wls *at)
{
  return ev_wls_deviance (w, at, true);
}

static void
reml_range (const ev_workspace *w, double range[2])
{
  range[0] = 0;
  range[1] = ev_tau2_bound (w, 1, (double) (w->design->k - w->design->p));
}

ev_status
ev_tau2_reml (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  static const ev_likelihood likelihood = { reml_score, reml_deviance, reml_range };
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done || (status = ev_tau2_maximise (w, &likelihood, result)) != EV_OK)
    return status;
  ev_wls at;
  ev_wls_at (w, result->tau2, &at);
  result->se = sqrt (2 / at.trace_pp);
  return EV_OK;
}
