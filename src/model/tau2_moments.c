/* Estimators that equate one quadratic form in the effects with its expectation: DerSimonian-Laird, Hedges,
   Hunter-Schmidt and Sidik-Jonkman [dersimonian2007] [viechtbauer2005].  They differ in the weights of the form.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/tau2.h"

#include <math.h>

#include "num/optim.h"

static void
inverse_variances (ev_workspace *w, double tau2)
{
  for (size_t i = 0; i < w->design->k; i++)
    w->w[i] = 1 / (w->v[i] + tau2);
}

/* DerSimonian-Laird [dersimonian1986], with moderators [raudenbush2009]: (Q - (k - p)) / tr (P). */
ev_status
ev_tau2_dl_from_q (const ev_design *design, ev_workspace *w, double q, ev_tau2_fit *result)
{
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done)
    return status;
  ev_quadratic f;
  inverse_variances (w, 0);
  ev_wls_quadratic (w, w->w, &f);
  ev_tau2_closed_form (result, ((isnan (q) ? f.q : q) - (double) (design->k - design->p)) / f.trace_p);
  result->se = sqrt (ev_quadratic_variance (&f, result->tau2)) / f.trace_p;
  return EV_OK;
}

ev_status
ev_tau2_dl (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return ev_tau2_dl_from_q (design, w, NAN, result);
}

/* Hedges: equal weights [hedges1983]. */
ev_status
ev_tau2_he (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done)
    return status;
  ev_quadratic f;
  for (size_t i = 0; i < design->k; i++)
    w->w[i] = 1;
  ev_wls_quadratic (w, w->w, &f);
  double df = (double) (design->k - design->p);
  ev_tau2_closed_form (result, (f.q - f.trace_pv) / df);
  result->se = sqrt (ev_quadratic_variance (&f, result->tau2)) / df;
  return EV_OK;
}

/* Hunter-Schmidt: (FACTOR Q - k) / Σ w [viechtbauer2005]; with FACTOR k / (k - p) [brannick2019]. */
static ev_status
hunter_schmidt (const ev_design *design, ev_workspace *w, bool corrected, ev_tau2_fit *result)
{
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done)
    return status;
  ev_quadratic f;
  inverse_variances (w, 0);
  ev_wls_quadratic (w, w->w, &f);
  double k = (double) design->k, factor = corrected ? k / (k - (double) design->p) : 1;
  ev_tau2_closed_form (result, (factor * f.q - k) / f.sum_a);
  result->se = factor * sqrt (ev_quadratic_variance (&f, result->tau2)) / f.sum_a;
  return EV_OK;
}

ev_status
ev_tau2_hs (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return hunter_schmidt (design, w, false, result);
}

ev_status
ev_tau2_hsk (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return hunter_schmidt (design, w, true, result);
}

/* Hartung and Makambi: always positive [hartung2003]: Q² / ((2 (k - p) + Q) tr P). */
ev_status
ev_tau2_hm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done)
    return status;
  ev_quadratic f;
  inverse_variances (w, 0);
  ev_wls_quadratic (w, w->w, &f);
  ev_tau2_closed_form (result, f.q * f.q / ((2 * (double) (design->k - design->p) + f.q) * f.trace_p));
  return EV_OK;
}

/* DerSimonian-Laird, iterated: the tau² that the formula gives when its weights are 1 / (v + tau²), as metafor has it.
 */
struct iterated {
  ev_workspace *w;
  unsigned count;
};

static double
change (double tau2, void *arg)
{
  struct iterated *it = arg;
  ev_wls at;
  ev_wls_at (it->w, tau2, &at);
  it->count++;
  return at.q - (double) (it->w->design->k - it->w->design->p) - tau2 * at.trace_p;
}

ev_status
ev_tau2_dlit (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done)
    return status;
  struct iterated it = { .w = w };
  double high = w->ss / (double) (design->k - design->p), at_low = change (0, &it),
         tau2 = 0; /* y'Py < k - p above HIGH */
  if (at_low > 0)
    tau2 = ev_root (change, &it, 0, high, at_low, change (high, &it), 0);
  ev_tau2_closed_form (result, tau2);
  result->iterations = it.count;
  ev_quadratic f;
  inverse_variances (w, result->tau2);
  ev_wls_quadratic (w, w->w, &f);
  double df = (double) (design->k - design->p), t = result->tau2; /* metafor's formula of DL at these weights */
  result->se = sqrt (2 * df + 4 * t * f.trace_p + 2 * t * t * f.trace_pp) / f.trace_p;
  return result->converged ? EV_OK : EV_NOANSWER;
}
