/* A regression while it is computed: what the files of this layer share.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REG_REGRESSION_H
#define EVISYN_REG_REGRESSION_H

#include "evisyn/regress.h"
#include "reg/frame.h"

typedef struct ev_regression {
  const ev_regress_spec *spec;
  struct ev_arena *arena;
  ev_diags *diags;
  ev_formula formula;
  ev_frame frame;
  double *yi, *vi;                  /* of the k studies in the model */
  ev_design design;
  ev_workspace *workspace;
  const ev_tau2_method *tau2;       /* NULL: tau² is given */
  const ev_ci_method *test;         /* as resolved */
  double scale;                     /* see ev_inference */
  ev_regress_result *result;
} ev_regression;

/* Test that the M combinations L (M × P) of coefficients BETA with covariance COV are all RHS (NULL: 0); statistic NaN where the combinations are
   linearly dependent.  DF2 NaN: chi-square. */
ev_omnibus ev_wald_test (const double *beta, const double *cov, size_t p, const double *l, size_t m, const double *rhs, double df2);
/* The same for the N coefficients from FIRST on. */
ev_omnibus ev_wald_test_range (const double *beta, const double *cov, size_t p, size_t first, size_t n, double df2);

/* tau² of DESIGN, by METHOD or as GIVEN where that is NULL. */
ev_status ev_regress_tau2 (const ev_tau2_method *method, double given, const ev_design *design, ev_workspace *w, ev_tau2_fit *fit);

#endif
