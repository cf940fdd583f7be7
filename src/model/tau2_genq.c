/* Estimators from quadratic forms with weights of one's own [dersimonian2007] [jackson2014]: the method of moments
   (GENQ), the median (GENQM), and the two-step estimators, whose weights come from a first estimate. Copyright (C) 2026
   The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/tau2.h"

#include <math.h>

/* The weights of the design, or 1 / sqrt (v), to w->w. */
static void
design_weights (const ev_design *design, ev_workspace *w)
{
  if (design->a)
    ev_wls_order (w, design->a, w->w);
  else
    for (size_t i = 0; i < design->k; i++)
      w->w[i] = 1 / sqrt (w->v[i]);
}

/* (y'Py - tr PV) / tr P [dersimonian2007] with the weights in w->w. */
static void
moments (ev_workspace *w, ev_tau2_fit *result)
{
  ev_quadratic f;
  ev_wls_quadratic (w, w->w, &f);
  ev_tau2_closed_form (result, (f.q - f.trace_pv) / f.trace_p);
  result->se = sqrt (ev_quadratic_variance (&f, result->tau2)) / f.trace_p;
}

ev_status
ev_tau2_genq (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done)
    return status;
  design_weights (design, w);
  moments (w, result);
  return EV_OK;
}

/* The tau² at which the observed form is the median of its distribution [viechtbauer2021]. */
ev_status
ev_tau2_genqm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done)
    return status;
  design_weights (design, w);
  double tau2 = ev_tau2_for_form (w, w->w, 0.5, &result->iterations);
  ev_quadratic f;
  ev_wls_quadratic (w, w->w, &f);
  ev_tau2_closed_form (result, tau2);
  result->se = sqrt (ev_quadratic_variance (&f, result->tau2)) / f.trace_p;
  return result->converged ? EV_OK : EV_NOANSWER;
}

/* Moments with the weights 1 / (v + first estimate) [dersimonian2007].  Its standard error would have to allow for the
 * first step. */
static ev_status
two_step (ev_status (*first) (const ev_design *, ev_workspace *, ev_tau2_fit *), const ev_design *design,
          ev_workspace *w, ev_tau2_fit *result)
{
  ev_status status = first (design, w, result);
  if (status != EV_OK || design->k == design->p)
    return status;
  double guess = result->tau2;
  for (size_t i = 0; i < design->k; i++)
    w->w[i] = 1 / (w->v[i] + guess);
  moments (w, result);
  result->se = NAN;
  return EV_OK;
}

ev_status
ev_tau2_dl2 (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return two_step (ev_tau2_dl, design, w, result);
}

ev_status
ev_tau2_ca2 (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return two_step (ev_tau2_he, design, w, result);
}
