/* A fit at a given tau²: coefficients, likelihood and what tests need.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_FIT_H
#define EVISYN_MODEL_FIT_H

#include "model/wls.h"

typedef struct ev_fit {
  double scale;          /* Σ w (y - Xb)² / (k - p), w = 1 / (vi + tau²), b the inverse-variance coefficients */
  double log_likelihood; /* at tau² and the coefficients; restricted or not as asked for */
  double aic, bic, aicc;
} ev_fit;

/* Fit DESIGN at TAU2 with inverse-variance weights, or with WEIGHTS: BETA (p) and COV (p × p).  FREE_TAU2: tau² was
   estimated and counts as a parameter. */
ev_status ev_fit_at (const ev_design *design, ev_workspace *w, double tau2, const double *weights, bool reml,
                     bool free_tau2, double *beta, double *cov, ev_fit *fit);

/* An estimate with its test and interval from a standard error: normal where DF is NaN, else t. */
void ev_estimate_test (ev_estimate *est, double estimate, double se, double df, double level);

/* The same test and interval on a scale whose origin lies at -BY. */
void ev_estimate_shift (ev_estimate *est, double by);

#endif
