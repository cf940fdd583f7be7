/* The global maximum of a likelihood of tau²: ML, REML and their relatives.

   The likelihood may have several local maxima, and iterations that climb from one start can end at the wrong one, or
   nowhere. Here all of them are isolated with proof.  The derivative is (A - B) / 2 with A = y'PPy and B = tr (P) or Σ
   w, plus terms of a prior. P is positive semidefinite and dP/dtau² = -PP, so A and B fall and are convex: on an
   interval each lies below its chord and above its tangents.  That bounds A - B, and its derivative, from two
   evaluations; intervals that cannot hold a maximum are dropped, those on which A - B falls from + to - hold exactly
   one, and the rest are halved. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/tau2.h"

#include <float.h>
#include <math.h>

#include "num/optim.h"

struct search {
  ev_workspace *w;
  const ev_likelihood *likelihood;
  unsigned evaluations, maxima;
  double best, best_deviance; /* best_deviance is NaN while there is only one maximum */
};

struct point {
  double t;
  ev_score s;
};

static struct point
evaluate (struct search *search, double tau2)
{
  struct point p = { .t = tau2 };
  ev_wls at;
  ev_wls_at (search->w, tau2, &at);
  search->likelihood->score (search->likelihood, search->w, &at, &p.s);
  search->evaluations++;
  return p;
}

static double
slope (const ev_score *s)
{
  return s->a - s->b;
}

/* The score between -1 and 1, for the root finder. */
static double
relative_slope (double tau2, void *arg)
{
  struct point p = evaluate (arg, tau2);
  return slope (&p.s) / (p.s.a + p.s.b);
}

static double
deviance_at (struct search *search, double tau2)
{
  ev_wls at;
  ev_wls_at (search->w, tau2, &at);
  return search->likelihood->deviance (search->likelihood, search->w, &at);
}

static void
found (struct search *search, double tau2)
{
  if (search->maxima++ == 0)
    {
      search->best = tau2;
      return;
    }
  if (isnan (search->best_deviance))
    search->best_deviance = deviance_at (search, search->best);
  double d = deviance_at (search, tau2);
  if (d < search->best_deviance)
    {
      search->best_deviance = d;
      search->best = tau2;
    }
}

/* The largest that (chord of F) - (tangents of G) can be over a width W, where F0, F1, G0, G1 are values at the ends
   and D0, D1 the derivatives of G: piecewise linear, so it is at an end or where the tangents cross. */
static double
largest_gap (double w, double f0, double f1, double g0, double g1, double d0, double d1)
{
  double largest = fmax (f0 - g0, f1 - g1), bend = d1 - d0;
  if (bend > 0)
    {
      double x = fmin (fmax ((g0 - g1 + d1 * w) / bend, 0), w);
      largest = fmax (largest, f0 + (f1 - f0) * (x / w) - (g0 + d0 * x));
    }
  return largest;
}

/* May A - B change its sign between L and R more than the signs at the ends show? */
static bool
undecided (const struct point *l, const struct point *r)
{
  const ev_score *a = &l->s, *b = &r->s;
  if (b->da - a->db < 0 || a->da - b->db > 0) /* A' and B' rise: A - B falls, or rises, all the way */
    return false;
  double width = r->t - l->t;
  if (slope (a) > 0 && slope (b) > 0)
    return largest_gap (width, a->b, b->b, a->a, b->a, a->da, b->da) >= 0;
  if (slope (a) <= 0 && slope (b) <= 0)
    return largest_gap (width, a->a, b->a, a->b, b->b, a->db, b->db) >= 0;
  return true;
}

/* Intervals are halved on the scale of log (tau² + vmin), no further than a relative width of NARROW, and after BUDGET
   evaluations no more at all, which no data set has been seen to need. */
static const double narrow = 1e-9;
enum { BUDGET = 20000 };

static void
isolate (struct search *search, const struct point *l, const struct point *r)
{
  double shift = search->w->vmin, middle = sqrt (l->t + shift) * sqrt (r->t + shift) - shift;
  bool small
      = r->t - l->t <= narrow * (r->t + shift) || !(l->t < middle && middle < r->t) || search->evaluations > BUDGET;
  if (!small && undecided (l, r))
    {
      struct point m = evaluate (search, middle);
      isolate (search, l, &m);
      isolate (search, &m, r);
    }
  else if (slope (&l->s) > 0 && slope (&r->s) <= 0)
    found (search, ev_root (relative_slope, search, l->t, r->t, slope (&l->s), slope (&r->s), 0));
}

double
ev_tau2_bound (const ev_workspace *w, double c, double n)
{
  /* With y the residuals of ordinary least squares, y'PPy ≤ Σ y² / (vmin + t)² and tr (P) ≥ (k - p) / (vmax + t); with
     u = vmin + t, c Σ y² (u + d) < n u² holds above the root of a quadratic equation. */
  double s = c * w->ss, d = w->vmax - w->vmin;
  return fmax (0, (s + sqrt (s) * sqrt (s + 4 * n * d)) / (2 * n) * (1 + 1e-6) - w->vmin);
}

ev_status
ev_tau2_maximise (ev_workspace *w, const ev_likelihood *likelihood, ev_tau2_fit *result)
{
  struct search search = { .w = w, .likelihood = likelihood, .best_deviance = NAN };
  double range[2];
  likelihood->range (likelihood, w, range);
  struct point low = evaluate (&search, range[0]), high = evaluate (&search, range[1]);
  result->converged = isfinite (slope (&low.s)) && isfinite (slope (&high.s)) && isfinite (range[1]);
  if (!result->converged)
    {
      result->tau2 = NAN;
      return EV_NOANSWER;
    }
  if (slope (&low.s) <= 0)
    found (&search, low.t);
  if (low.t < high.t)
    isolate (&search, &low, &high);
  result->tau2 = search.maxima ? search.best : high.t;
  result->boundary = result->tau2 == 0;
  result->iterations = search.evaluations;
  return EV_OK;
}
