/* Mixed models of counts: what their files share.

   Every model is a sum over studies of log ∫ exp (l (parameters, z)) φ(z) dz with z one or two standard normal
   variables, where l is concave in all its linear predictors.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_GLMM_H
#define EVISYN_MODEL_GLMM_H

#include "evisyn/glmm.h"

/* A log-likelihood of one linear predictor: value and two derivatives. */
typedef struct ev_term {
  double value, d1, d2;
} ev_term;

/* One study's counts as a likelihood of one predictor: x successes of n, or x events in time n; or a table given its
 * margins. */
typedef struct ev_count ev_count;
struct ev_count {
  ev_term (*at) (const ev_count *self, double eta);
  double x, n, offset;
  const double *log_weights; /* of a table: log (C(n1, j) C(n2, m - j)) for j = low … high, less their largest */
  double low, high, constant;
};

/* log C(n, x) + x η - n log (1 + e^η), η with the offset. */
ev_count ev_count_binomial (double x, double n, double offset);
/* Poisson with mean n e^η. */
ev_count ev_count_poisson (double x, double n);
/* The noncentral hypergeometric distribution of cell A given the margins; *WEIGHTS is allocated. */
ev_count ev_count_table (double a, double b, double c, double d, double **weights);

/* Where COUNT's log-likelihood is largest, as in the saturated model: there, the value, and the information about the
   predictor.  Where the likelihood rises for ever, the value is its limit, the information 0 and the place NaN. */
typedef struct ev_peak {
  double value, eta, information;
} ev_peak;

ev_peak ev_count_peak (const ev_count *count);

#endif
