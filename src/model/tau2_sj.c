/* Sidik and Jonkman's estimator [sidik2005]: a first guess of tau² makes the weights of a quadratic form, whose mean
   square rescales the guess.  It is always positive unless all effects are equal. Copyright (C) 2026 The evisyn
   authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/tau2.h"

#include <math.h>

#include "num/sum.h"

/* The first guess: Σ (y - ȳ)² / k, also with moderators [viechtbauer2010]. */
static double
first_guess (const ev_design *design)
{
  double mean = ev_mean (design->yi, design->k);
  ev_sum s = { 0 };
  for (size_t i = 0; i < design->k; i++)
    ev_sum_add (&s, (design->yi[i] - mean) * (design->yi[i] - mean));
  return ev_sum_value (&s) / (double) design->k;
}

ev_status
ev_tau2_sj (const ev_design *design, ev_workspace *w, ev_tau2_fit *result)
{
  bool done;
  ev_status status = ev_tau2_begin (design, w, result, &done);
  if (done)
    return status;
  double guess = first_guess (design), df = (double) (design->k - design->p);
  for (size_t i = 0; i < design->k; i++)
    w->w[i] = 1 / (w->v[i] + guess);
  ev_quadratic f;
  ev_wls_quadratic (w, w->w, &f);
  ev_tau2_closed_form (result, guess * f.q / df);
  result->se = guess * sqrt (ev_quadratic_variance (&f, result->tau2)) / df;
  return EV_OK;
}
