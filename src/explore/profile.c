/* The profile of the likelihood in tau² [hardy1996], as metafor's profile () draws it: how firmly the studies determine heterogeneity.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/methods.h"
#include "explore/refit.h"
#include "model/fit.h"
#include "num/dist.h"
#include "num/optim.h"

enum { POINTS = 161, TALL = 3 }; /* of the curve; and its height, in the depth of the interval's limits */

struct profile {
  ev_design design;
  ev_workspace *w;
  bool restricted;
  double base; /* taken off */
};

/* The log-likelihood at TAU2, and the mean there. */
static double
likelihood_at (const struct profile *p, double tau2, double *mean)
{
  double cov;
  ev_fit fit;
  ev_fit_at (&p->design, p->w, tau2, NULL, p->restricted, true, mean, &cov, &fit);
  return fit.log_likelihood;
}

static double
above_base (double tau2, void *arg)
{
  const struct profile *p = arg;
  double mean;
  return likelihood_at (p, tau2, &mean) - p->base;
}

static void
draw_curve (struct profile *p, double from, double to, ev_arena *arena, ev_likelihood_profile *out)
{
  out->n = POINTS;
  out->tau2 = ev_arena_alloc (arena, POINTS, sizeof (double));
  out->log_likelihood = ev_arena_alloc (arena, POINTS, sizeof (double));
  out->mean = ev_arena_alloc (arena, POINTS, sizeof (double));
  for (int i = 0; i < POINTS; i++)
    {
      double tau = sqrt (from) + (sqrt (to) - sqrt (from)) * i / (POINTS - 1);
      out->tau2[i] = i ? tau * tau : from;
      out->log_likelihood[i] = likelihood_at (p, out->tau2[i], &out->mean[i]);
      bool rises = i > 0 && out->log_likelihood[i] > out->log_likelihood[i - 1];
      bool rose = i > 1 && out->log_likelihood[i - 1] > out->log_likelihood[i - 2];
      out->maxima += (rose || i == 1) && !rises; /* also one at the left end */
    }
}

static ev_status
profile (struct profile *p, double level, ev_arena *arena, ev_likelihood_profile *out)
{
  const ev_tau2_method *method = ev_tau2_find (p->restricted ? "REML" : "ML");
  ev_tau2_fit fit;
  double limits[2], mean;
  ev_status status = method->fit (&p->design, p->w, &fit);
  if (!status)
    status = ev_tau2_ci_find ("PL")->interval (&p->design, p->w, &fit, method, level, limits);
  if (status)
    return status;
  double depth = 0.5 * ev_chisq_quantile (level, 1, true);
  out->best = fit.tau2;
  out->most = likelihood_at (p, fit.tau2, &mean);
  out->cut = out->most - depth;
  out->lb = limits[0];
  out->ub = limits[1];
  p->base = out->most - TALL * depth;
  double at_0 = above_base (0, p), from = at_0 < 0 ? ev_root (above_base, p, 0, fit.tau2, at_0, TALL * depth, 0) : 0;
  draw_curve (p, from, 1.5 * limits[1], arena, out);
  return EV_OK;
}

ev_status
ev_profile_likelihood (const ev_subject *subject, ev_arena *arena, ev_likelihood_profile *out)
{
  ev_pooled_studies studies;
  ev_subject_studies (subject, arena, &studies);
  *out = (ev_likelihood_profile){ .restricted = !ev_same (subject->model->tau2, "ML"), .best = NAN, .most = NAN, .cut = NAN, .lb = NAN, .ub = NAN };
  if (studies.data.k < 2)
    return EV_OK;
  struct profile p = { .design = { .k = studies.data.k, .p = 1, .yi = studies.data.yi, .vi = studies.data.vi },
                       .w = ev_workspace_new (studies.data.k, 1),
                       .restricted = out->restricted };
  ev_status status = profile (&p, subject->analysis->level, arena, out);
  ev_workspace_free (p.w);
  return status;
}
