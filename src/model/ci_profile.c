/* The profile likelihood of the pooled effect [hardy1996]: the estimate is that of maximum likelihood, whatever
   estimates tau²; the interval holds the means that a likelihood-ratio test does not refute.  At each mean, the
   likelihood over tau² is maximised globally. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
   GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "model/ci.h"
#include "model/fit.h"
#include "model/tau2.h"
#include "num/dist.h"
#include "num/optim.h"
#include "num/sum.h"

/* The terms of the score when the mean, relative to the origin of w->y, is given: Σ w² r² - Σ w. */
static void
score (const ev_likelihood *self, const ev_workspace *w, const ev_wls *at, ev_score *out)
{
  double a = 0, da = 0;
  for (size_t i = 0; i < w->design->k; i++)
    {
      double u = w->w[i] * (w->y[i] - self->mean);
      a += u * u;
      da += w->w[i] * (u * u);
    }
  *out = (ev_score){ .a = a, .b = at->sum_w, .da = -2 * da, .db = -at->sum_w2 };
}

static double
deviance (const ev_likelihood *self, ev_workspace *w, const ev_wls *at)
{
  ev_sum s = { 0 };
  for (size_t i = 0; i < w->design->k; i++)
    {
      double r = w->y[i] - self->mean;
      ev_sum_add (&s, w->w[i] * (r * r));
      ev_sum_add (&s, log (w->v[i] + at->tau2));
    }
  return ev_sum_value (&s);
}

/* As ev_tau2_bound, with the squares around the given mean. */
static void
range (const ev_likelihood *self, ev_workspace *w, double limits[2])
{
  double ss = w->ss;
  ev_sum s = { 0 };
  for (size_t i = 0; i < w->design->k; i++)
    ev_sum_add (&s, (w->y[i] - self->mean) * (w->y[i] - self->mean));
  w->ss = ev_sum_value (&s);
  limits[0] = 0;
  limits[1] = ev_tau2_bound (w, 1, (double) w->design->k);
  w->ss = ss;
}

struct profile {
  ev_workspace *w;
  ev_likelihood likelihood;
  double cut;
};

/* The least deviance at a mean, less the cut. */
static double
above_cut (double mean, void *arg)
{
  struct profile *p = arg;
  p->likelihood.mean = mean;
  ev_tau2_fit fit;
  if (ev_tau2_maximise (p->w, &p->likelihood, &fit) != EV_OK)
    return NAN;
  ev_wls at;
  ev_wls_at (p->w, fit.tau2, &at);
  return deviance (&p->likelihood, p->w, &at) - p->cut;
}

ev_status
ev_ci_profile (const ev_inference *in, ev_estimate *est)
{
  ev_workspace *w = in->workspace;
  if (in->weights || in->design->x)
    return EV_USAGE;
  ev_tau2_fit ml;
  ev_status status = ev_tau2_ml (in->design, w, &ml);
  if (status != EV_OK)
    return status;
  ev_wls at;
  ev_wls_at (w, ml.tau2, &at);
  double beta, variance;
  ev_wls_coefficients (w, &beta, &variance);
  ev_estimate_test (est, beta, sqrt (variance), NAN, in->level);
  struct profile p = { .w = w, .likelihood = { score, deviance, range, NAN } };
  double origin = w->ols[0], centre = beta - origin, least = above_cut (centre, &p);
  double lr = fmax (0, above_cut (-origin, &p) - least);
  est->statistic = copysign (sqrt (lr), beta); /* the signed root of the likelihood ratio */
  est->p = ev_two_sided (est->statistic, NAN);
  p.cut = least + ev_chisq_quantile (in->level, 1, true);
  est->ci_lb = origin + ev_root_beyond (above_cut, &p, centre, -est->se, -INFINITY, 0);
  est->ci_ub = origin + ev_root_beyond (above_cut, &p, centre, est->se, INFINITY, 0);
  return EV_OK;
}
