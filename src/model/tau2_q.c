/* Estimators that solve y'Py = constant: Paule and Mandel's [paule1982], which is also the empirical Bayes one
   [morris1983] and where Sidik and Jonkman's would end when it is iterated [viechtbauer2015]. Copyright (C) 2026 The
   evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/tau2.h"

#include <math.h>

#include "num/dist.h"
#include "num/optim.h"

struct target {
  ev_workspace *w;
  double q;
  unsigned count;
};

/* 1 - target / Q: nearly linear in tau², and exactly so where all variances are equal. */
static double
distance (double tau2, void *arg)
{
  struct target *t = arg;
  ev_wls at;
  ev_wls_at (t->w, tau2, &at);
  t->count++;
  return 1 - t->q / at.q;
}

double
ev_tau2_for_q (ev_workspace *w, double target, unsigned *iterations)
{
  struct target t = { .w = w, .q = target };
  /* Σ y² / (vmax + tau²) ≤ y'Py ≤ Σ y² / (vmin + tau²) with the residuals y of ordinary least squares. */
  double low = fmax (0, w->ss / target - w->vmax), high = fmax (0, w->ss / target - w->vmin);
  double at_low = distance (low, &t), root = 0;
  if (at_low > 0 && low < high)
    {
      double at_high = distance (high, &t);
      root = at_high < 0 ? ev_root (distance, &t, low, high, at_low, at_high, 0) : high;
    }
  else if (low > 0) /* the bracket is one point but for rounding */
    root = low;
  if (iterations)
    *iterations += t.count;
  return root;
}

/* The standard error of estimators that solve y'Py = constant, as metafor has it for EB, PM and PMM [viechtbauer2010]. */
static double
standard_error (ev_workspace *w, double tau2)
{
  ev_wls at;
  ev_wls_at (w, tau2, &at);
  double k = (double) w->design->k, df = (double) (w->design->k - w->design->p);
  return sqrt (2 * k * k / df) / at.sum_w;
}

static ev_status
solve (const ev_design *design, ev_workspace *w, double target, ev_tau2_fit *result)
{
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done)
    return status;
  result->tau2 = ev_tau2_for_q (w, target, &result->iterations);
  result->boundary = !(result->tau2 > 0);
  result->converged = isfinite (result->tau2);
  result->se = standard_error (w, result->tau2);
  return result->converged ? EV_OK : EV_NOANSWER;
}

static double
residual_df (const ev_design *design)
{
  return (double) design->k - (double) design->p;
}

ev_status
ev_tau2_pm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return solve (design, w, residual_df (design), result);
}

/* Q at the median of its distribution instead of its mean [viechtbauer2021]. */
ev_status
ev_tau2_pmm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return solve (design, w, ev_chisq_quantile (0.5, residual_df (design), true), result);
}

/* Its equation k / (k - p) y'Py = k [viechtbauer2005] has the same solution. */
ev_status
ev_tau2_eb (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return ev_tau2_pm (design, w, result);
}
