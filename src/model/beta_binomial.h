/* Beta-binomial regression of counts: what is asked for and what is found.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_BETA_BINOMIAL_H
#define EVISYN_MODEL_BETA_BINOMIAL_H

#include "evisyn/glmm.h"

/* What is found. */
typedef struct ev_beta_binomial {
  size_t k;             /* studies */
  ev_estimate effect;   /* on the measure's analysis scale; tested by Wald, normal */
  double risk[2];       /* of each group; the second NaN with single groups */
  double log_likelihood, log_likelihood_binomial; /* with rho = 0 */
  double aic, bic, aicc;
  ev_correlation rho;
  bool converged;
} ev_beta_binomial;

/* Fit [kuss2015] [youngxu2008] to DATA of measure OR, RR, RD, PLO, PLN or PR, whole counts; double-zero studies count.  EV_USAGE: not for
   this measure; EV_DATA: counts that are negative, missing or not whole; EV_NOANSWER: no maximum. */
ev_status ev_beta_binomial_fit (const ev_counts *data, double level, ev_diags *diags, ev_beta_binomial *out);

#endif
