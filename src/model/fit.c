/* A fit at a given tau²; see fit.h.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/fit.h"

#include <math.h>

#include "num/dist.h"
#include "num/sum.h"

static const double log_2pi = 1.8378770664093454835606594728112;

void
ev_estimate_test (ev_estimate *est, double estimate, double se, double df, double level)
{
  double half = ev_critical (level, df) * se;
  *est = (ev_estimate){ .estimate = estimate,
                        .se = se,
                        .statistic = estimate / se,
                        .df = df,
                        .ci_lb = estimate - half,
                        .ci_ub = estimate + half };
  est->p = isnan (est->statistic) ? NAN : ev_two_sided (est->statistic, df);
}

/* Log-likelihood and criteria as metafor has them [viechtbauer2010]: the restricted one has log |X'X| and counts k - p
 * observations. */
static void
information (ev_workspace *w, const ev_wls *at, bool reml, bool free_tau2, ev_fit *fit)
{
  double p = (double) w->design->p, n = (double) w->design->k - (reml ? p : 0), parameters = p + free_tau2;
  fit->log_likelihood = -0.5 * (n * log_2pi + ev_wls_deviance (w, at, reml));
  fit->aic = 2 * (parameters - fit->log_likelihood);
  fit->bic = n > 0 ? parameters * log (n) - 2 * fit->log_likelihood : NAN;
  double enough = fmax (n, parameters + 2); /* [hurvich1989], defined for few studies as in metafor */
  fit->aicc = 2 * (parameters * enough / (enough - parameters - 1) - fit->log_likelihood);
}

/* Coefficients with the user's weights A: (X'AX)^-1 X'Ay, covariance (X'AX)^-1 X'A V A X (X'AX)^-1.  The intercept
 * alone. */
static void
user_weighted (const ev_design *design, double tau2, const double *a, double *beta, double *cov)
{
  ev_sum s = { 0 }, sy = { 0 }, sv = { 0 };
  for (size_t i = 0; i < design->k; i++)
    {
      ev_sum_add (&s, a[i]);
      ev_sum_add (&sy, a[i] * design->yi[i]);
      ev_sum_add (&sv, a[i] * a[i] * (design->vi[i] + tau2));
    }
  beta[0] = ev_sum_value (&sy) / ev_sum_value (&s);
  cov[0] = ev_sum_value (&sv) / (ev_sum_value (&s) * ev_sum_value (&s));
}

static double
squares_around (const ev_design *design, double tau2, double centre)
{
  ev_sum s = { 0 };
  for (size_t i = 0; i < design->k; i++)
    ev_sum_add (&s, (design->yi[i] - centre) * (design->yi[i] - centre) / (design->vi[i] + tau2));
  return ev_sum_value (&s);
}

ev_status
ev_fit_at (const ev_design *design, ev_workspace *w, double tau2, const double *weights, bool reml, bool free_tau2,
           double *beta, double *cov, ev_fit *fit)
{
  ev_status status = ev_wls_begin (design, w);
  if (status != EV_OK)
    return status;
  ev_wls at;
  ev_wls_at (w, tau2, &at);
  ev_wls_coefficients (w, beta, cov);
  fit->scale = design->k > design->p ? at.q / (double) (design->k - design->p) : NAN;
  if (weights)
    {
      if (design->x)
        return EV_USAGE;
      user_weighted (design, tau2, weights, beta, cov);
      at.q = squares_around (design, tau2, beta[0]);
    }
  information (w, &at, reml, free_tau2, fit);
  return EV_OK;
}

void
ev_estimate_shift (ev_estimate *est, double by)
{
  est->estimate += by;
  est->ci_lb += by;
  est->ci_ub += by;
}
