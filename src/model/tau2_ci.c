/* Intervals of tau²: the registry, and the Q-profile method.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "model/ci.h"
#include "model/form.h"
#include "model/tau2.h"
#include "num/dist.h"
#include "num/optim.h"

/* Q-profile [viechtbauer2007]: y'Py has a chi-square distribution with k - p degrees of freedom at the true tau²; the
   limits are where it meets that distribution's quantiles.  Where it is below the upper quantile already at 0, the
   lower limit is 0; below the lower one too, the interval is [0, 0]. */
static ev_status
q_profile (const ev_design *design, ev_workspace *w, const ev_tau2_fit *fit, const ev_tau2_method *method, double level,
           double limits[2])
{
  (void) fit, (void) method;
  limits[0] = limits[1] = NAN;
  ev_status status = ev_wls_begin (design, w);
  if (status != EV_OK || design->k == design->p)
    return status;
  double df = (double) (design->k - design->p), tail = (1 - level) / 2;
  limits[0] = ev_tau2_for_q (w, ev_chisq_quantile (tail, df, false), NULL);
  limits[1] = ev_tau2_for_q (w, ev_chisq_quantile (tail, df, true), NULL);
  return EV_OK;
}

/* --- generalised Q [jackson2013] --- */

struct tail {
  ev_form form;
  double upper;
  unsigned count;
};

/* P (form > observed), which rises with tau², less what it shall be. */
static double
excess (double tau2, void *arg)
{
  struct tail *t = arg;
  t->count++;
  return ev_form_upper (&t->form, tau2, t->form.moments.q) - t->upper;
}

double
ev_tau2_for_form (ev_workspace *w, const double *a, double upper, unsigned *iterations)
{
  struct tail t = { .upper = upper };
  ev_form_begin (&t.form, w, a);
  double start = excess (0, &t), tau2 = 0;
  if (start < 0) /* steps from the size of a typical variance; Σ a y² bounds nothing, but P rises to 1 */
    tau2 = ev_root_beyond (excess, &t, 0, t.form.moments.trace_pv / t.form.moments.trace_p, INFINITY, 0);
  if (iterations)
    *iterations += t.count;
  return tau2;
}

static ev_status
generalised_q (const ev_design *design, ev_workspace *w, double level, double power, double limits[2])
{
  limits[0] = limits[1] = NAN;
  ev_status status = ev_wls_begin (design, w);
  if (status != EV_OK || design->k == design->p)
    return status;
  for (size_t i = 0; i < design->k; i++)
    w->w[i] = pow (w->v[i], -power);
  double tail = (1 - level) / 2;
  limits[0] = ev_tau2_for_form (w, w->w, tail, NULL);
  limits[1] = ev_tau2_for_form (w, w->w, 1 - tail, NULL);
  return EV_OK;
}

/* Weights 1 / sqrt (v) [jackson2013]. */
static ev_status
jackson (const ev_design *design, ev_workspace *w, const ev_tau2_fit *fit, const ev_tau2_method *method, double level,
         double limits[2])
{
  (void) fit, (void) method;
  return generalised_q (design, w, level, 0.5, limits);
}

/* Weights 1 / v [biggerstaff2008]. */
static ev_status
biggerstaff_jackson (const ev_design *design, ev_workspace *w, const ev_tau2_fit *fit, const ev_tau2_method *method,
                     double level, double limits[2])
{
  (void) fit, (void) method;
  return generalised_q (design, w, level, 1, limits);
}

/* --- profile likelihood [hardy1996] [viechtbauer2007]: where -2 log-likelihood is at most the chi-square quantile
   above its least value; the restricted likelihood after REML --- */

struct profile {
  ev_workspace *w;
  bool reml;
  double cut;
  double last, at_last, *limits; /* of the scan */
};

static double
above_cut (double tau2, void *arg)
{
  struct profile *p = arg;
  ev_wls at;
  ev_wls_at (p->w, tau2, &at);
  return ev_wls_deviance (p->w, &at, p->reml) - p->cut;
}

/* The scan reaches NEXT: where the set begins or ends before it, that is a limit. */
static void
visit (struct profile *p, double next)
{
  double at = above_cut (next, p);
  if ((at > 0) != (p->at_last > 0))
    {
      double root = ev_root (above_cut, p, p->last, next, p->at_last, at, 0);
      p->w->parts += at <= 0;
      p->limits[at <= 0 && isnan (p->limits[0]) ? 0 : 1] = root;
    }
  p->last = next;
  p->at_last = at;
}

enum { GRID = 256 };

/* The set may have gaps: its hull is taken, and its parts are counted, on a grid of log (tau² + vmin) with the
 * estimate. */
static ev_status
profile_likelihood (const ev_design *design, ev_workspace *w, const ev_tau2_fit *fit, const ev_tau2_method *method,
                    double level, double limits[2])
{
  (void) fit;
  limits[0] = limits[1] = NAN;
  struct profile p = { .w = w, .reml = method && method->fit == ev_tau2_reml, .limits = limits };
  ev_tau2_fit best;
  ev_status status = p.reml ? ev_tau2_reml (design, w, &best) : ev_tau2_ml (design, w, &best);
  if (status != EV_OK || design->k == design->p)
    return status;
  p.cut = above_cut (best.tau2, &p) + ev_chisq_quantile (level, 1, true);
  double high
      = fmax (w->vmin, ev_tau2_bound (w, 1, (double) (design->k - design->p))); /* from there on the likelihood falls */
  while (above_cut (high, &p) <= 0)
    high *= 2;
  p.at_last = above_cut (0, &p);
  w->parts = p.at_last <= 0;
  limits[0] = p.at_last <= 0 ? 0 : NAN;
  double ratio = log1p (high / w->vmin) / GRID;
  for (int i = 1; i <= GRID; i++)
    {
      double next = w->vmin * expm1 (ratio * i);
      if (p.last < best.tau2 && best.tau2 < next)
        visit (&p, best.tau2);
      visit (&p, next);
    }
  return EV_OK;
}

const ev_tau2_ci_method ev_tau2_ci_methods[]
    = { { "QP", "Q-profile", "viechtbauer2007", "the τ² at which Q(τ²) = Σwi (yi − μ)² is at the quantiles of χ² with k − 1", q_profile },
        { "J", "generalised Q, weights 1 / standard error", "jackson2013", "the τ² at which y'Py, weights 1 / √vi, is at the quantiles of its distribution", jackson },
        { "BJ", "generalised Q, weights 1 / variance", "biggerstaff2008", "the τ² at which y'Py, weights 1 / vi, is at the quantiles of its distribution", biggerstaff_jackson },
        { "PL", "profile likelihood", "hardy1996", "the τ² whose likelihood is within χ²₁ / 2 of the greatest", profile_likelihood },
        { "none", "none", "", NULL, NULL },
        { NULL, NULL, NULL, NULL, NULL } };

const ev_tau2_ci_method *
ev_tau2_ci_find (const char *name)
{
  for (const ev_tau2_ci_method *m = ev_tau2_ci_methods; m->name; m++)
    if (ev_same_name (m->name, name))
      return m;
  return NULL;
}
