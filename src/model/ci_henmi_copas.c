/* Henmi and Copas's interval [henmi2010]: around the fixed-effect mean, which publication bias moves less, with a
   distribution that allows for the estimation of tau² by DerSimonian and Laird.  Given r = the standardised error of
   the mean, Q has about a gamma distribution; the quantile of |U| is the root of an integral over r. Copyright (C) 2026
   The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "model/ci.h"
#include "model/fit.h"
#include "num/dist.h"
#include "num/optim.h"
#include "num/quadrature.h"
#include "num/sum.h"

struct hc {
  double df, w1, w2, w3, w4, tau2, vr, x, half_alpha;
};

/* The gamma distribution of Q given r: its mean and variance [henmi2010], with W1 = Σ w and Wj = Σ w^j / Σ w. */
static void
conditional_moments (const struct hc *h, double r, double *mean, double *variance)
{
  double t = h->tau2, t2 = t * t, shift = r * r / (h->vr * h->vr) - 1 / h->vr, c = h->w3 - h->w2 * h->w2;
  *mean = h->df + t * (h->w1 - h->w2) + t2 * shift * c;
  *variance = 2 * h->df + 4 * t * (h->w1 - h->w2) + 2 * t2 * (h->w1 * h->w2 - 2 * h->w3 + h->w2 * h->w2)
              + 4 * t2 * shift * c + 4 * t2 * t * shift * (h->w4 - 2 * h->w2 * h->w3 + h->w2 * h->w2 * h->w2)
              + 2 * t2 * t2 * (1 / (h->vr * h->vr) - 2 * r * r / (h->vr * h->vr * h->vr)) * c * c;
}

static double
integrand (double r, void *arg)
{
  const struct hc *h = arg;
  double mean, variance, ratio = r / h->x;
  conditional_moments (h, sqrt (h->vr) * r, &mean, &variance);
  double bound = (h->w1 / h->w2 - 1) * (ratio * ratio - 1) + h->df;
  return ev_gamma (bound, mean * mean / variance, variance / mean, true, false) * ev_normal_density (r, false);
}

/* P (U > x) */
static double
upper_tail (struct hc *h, double x)
{
  h->x = x;
  return x > 0 ? ev_integrate (integrand, h, x, x + 40, 80) : 0.5;
}

static double
distance (double x, void *arg)
{
  struct hc *h = arg;
  return upper_tail (h, x) - h->half_alpha;
}

ev_status
ev_ci_henmi_copas (const ev_inference *in, ev_estimate *est)
{
  const ev_design *d = in->design;
  if (in->weights || d->x)
    return EV_USAGE;
  ev_sum s[5] = { { 0 } };
  for (size_t i = 0; i < d->k; i++)
    {
      double w = 1 / d->vi[i];
      ev_sum_add (&s[0], w * (d->yi[i] - d->yi[0]));
      for (size_t j = 1; j < 5; j++, w /= d->vi[i])
        ev_sum_add (&s[j], w);
    }
  double w1 = ev_sum_value (&s[1]), mean = d->yi[0] + ev_sum_value (&s[0]) / w1, q = 0;
  struct hc h = { .df = (double) d->k - 1,
                  .w1 = w1,
                  .w2 = ev_sum_value (&s[2]) / w1,
                  .w3 = ev_sum_value (&s[3]) / w1,
                  .w4 = ev_sum_value (&s[4]) / w1,
                  .half_alpha = (1 - in->level) / 2 };
  for (size_t i = 0; i < d->k; i++)
    q += (d->yi[i] - mean) * ((d->yi[i] - mean) / d->vi[i]);
  h.tau2 = h.df > 0 ? fmax (0, (q - h.df) / (h.w1 - h.w2)) : 0;
  h.vr = 1 + h.tau2 * h.w2;
  double se = sqrt (h.vr / w1);
  ev_estimate_test (est, mean, se, NAN, in->level);
  if (d->k < 2)
    {
      est->ci_lb = est->ci_ub = est->p = NAN;
      return EV_OK;
    }
  double half = sqrt (h.vr) * ev_root_beyond (distance, &h, 1e-3, 0.5, 1e3, 1e-12) * se;
  est->ci_lb = mean - half;
  est->ci_ub = mean + half;
  est->p = fmin (1, 2 * upper_tail (&h, fabs (est->statistic) / sqrt (h.vr)));
  return EV_OK;
}
