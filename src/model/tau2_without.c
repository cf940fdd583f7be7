/* Estimators of tau² from what is known of all studies but one (see without.h): those that search by ev_wls_at alone serve as they are;
   formulas of quadratic forms are written in its terms here.

   The weights of the forms are 1 / (v + t), for which tr PV = k - p - t tr P.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/without.h"

#include <math.h>

#include "model/tau2.h"

static double
residual_df (const ev_design *design)
{
  return (double) (design->k - design->p);
}

/* (y'Py - tr PV) / tr P with the weights that T makes [dersimonian2007]. */
static double
moments_at (const ev_design *design, ev_workspace *w, double t)
{
  ev_wls at;
  ev_wls_at (w, t, &at);
  return (at.q - residual_df (design)) / at.trace_p + t;
}

static ev_status
closed (ev_tau2_fit *result, double tau2)
{
  *result = (ev_tau2_fit){ .se = NAN };
  ev_tau2_closed_form (result, tau2);
  return EV_OK;
}

static ev_status
dl (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return closed (result, moments_at (design, w, 0));
}

static ev_status
dl2 (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return closed (result, moments_at (design, w, fmax (0, moments_at (design, w, 0))));
}

/* [hedges1983] */
static double
variance_component (const ev_design *design, ev_workspace *w)
{
  return w->ss / residual_df (design) - ev_without_mean_variance (w);
}

static ev_status
he (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return closed (result, variance_component (design, w));
}

static ev_status
ca2 (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  return closed (result, moments_at (design, w, fmax (0, variance_component (design, w))));
}

/* Hunter-Schmidt [viechtbauer2005] and Hartung-Makambi [hartung2003], as in tau2_moments.c. */
static ev_status
hs (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  ev_wls at;
  ev_wls_at (w, 0, &at);
  return closed (result, (at.q - (double) design->k) / at.sum_w);
}

static ev_status
hsk (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  ev_wls at;
  ev_wls_at (w, 0, &at);
  return closed (result, (at.q / residual_df (design) - 1) * (double) design->k / at.sum_w);
}

static ev_status
hm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  ev_wls at;
  ev_wls_at (w, 0, &at);
  return closed (result, at.q * at.q / ((2 * residual_df (design) + at.q) * at.trace_p));
}

/* [sidik2005] */
static ev_status
sj (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  ev_wls at;
  double guess = w->ss / (double) design->k;
  ev_wls_at (w, guess, &at);
  return closed (result, guess * at.q / residual_df (design));
}

static const struct {
  ev_tau2_estimator *fit, *without;
} estimators[] = { { ev_tau2_reml, ev_tau2_reml }, { ev_tau2_ml, ev_tau2_ml }, { ev_tau2_areml, ev_tau2_areml }, { ev_tau2_bm, ev_tau2_bm },
                   { ev_tau2_pm, ev_tau2_pm },     { ev_tau2_eb, ev_tau2_eb }, { ev_tau2_pmm, ev_tau2_pmm },     { ev_tau2_dl, dl },
                   { ev_tau2_dl2, dl2 },           { ev_tau2_he, he },         { ev_tau2_ca2, ca2 },             { ev_tau2_hs, hs },
                   { ev_tau2_hsk, hsk },           { ev_tau2_hm, hm },         { ev_tau2_sj, sj } };

ev_tau2_estimator *
ev_tau2_without (ev_tau2_estimator *fit)
{
  for (size_t i = 0; i < sizeof estimators / sizeof *estimators; i++)
    if (estimators[i].fit == fit)
      return estimators[i].without;
  return NULL;
}
