/* Tests that keep the fixed-effect weights 1 / v but allow for heterogeneity in the variance.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "model/ci.h"
#include "model/fit.h"
#include "model/heterogeneity.h"
#include "num/sum.h"

/* The inverse-variance mean, Σ w, and Σ w² (v + tau²). */
static double
fixed_mean (const ev_inference *in, double *sum_w, double *variance)
{
  const ev_design *d = in->design;
  ev_sum sw = { 0 }, swy = { 0 }, sv = { 0 };
  for (size_t i = 0; i < d->k; i++)
    {
      double w = 1 / d->vi[i];
      ev_sum_add (&sw, w);
      ev_sum_add (&swy, w * (d->yi[i] - d->yi[0]));
      ev_sum_add (&sv, w * (1 + w * in->tau2));
    }
  *sum_w = ev_sum_value (&sw);
  *variance = ev_sum_value (&sv);
  return d->yi[0] + ev_sum_value (&swy) / *sum_w;
}

/* Quasi-likelihood [doi2015]: Σ w² (v + tau²) / (Σ w)². */
ev_status
ev_ci_ivhet (const ev_inference *in, ev_estimate *est)
{
  if (in->weights || in->design->x)
    return EV_USAGE;
  double sum_w, variance, mean = fixed_mean (in, &sum_w, &variance);
  ev_estimate_test (est, mean, sqrt (variance) / sum_w, NAN, in->level);
  return EV_OK;
}

/* Unrestricted weighted least squares [stanley2015]: the variance 1 / Σ w times Q / (k - 1), t with k - 1 degrees of
 * freedom. */
ev_status
ev_ci_uwls (const ev_inference *in, ev_estimate *est)
{
  if (in->weights || in->design->x)
    return EV_USAGE;
  double sum_w, variance, mean = fixed_mean (in, &sum_w, &variance), df = (double) in->design->k - 1;
  double q = ev_q_around (in->design->k, in->design->yi, in->design->vi, mean);
  ev_estimate_test (est, mean, df > 0 ? sqrt (q / df / sum_w) : NAN, df, in->level);
  return EV_OK;
}
