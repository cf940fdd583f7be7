/* A regression while it is computed: what the files of this layer share.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REG_REGRESSION_H
#define EVISYN_REG_REGRESSION_H

#include "evisyn/regress.h"
#include "reg/frame.h"

typedef struct ev_regression {
  const ev_regress_spec *spec;
  const ev_dataset *data;
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
  double wald_factor;               /* what the test multiplied Wald's covariance with */
  ev_regress_result *result;
} ev_regression;

/* --- tests (wald.c) --- */

/* Test that the M combinations L (M × P) of coefficients BETA with covariance COV are all RHS (NULL: 0); statistic NaN where the combinations are
   linearly dependent.  DF2 NaN: chi-square. */
ev_omnibus ev_wald_test (const double *beta, const double *cov, size_t p, const double *l, size_t m, const double *rhs, double df2);
/* The same for the N coefficients from FIRST on. */
ev_omnibus ev_wald_test_range (const double *beta, const double *cov, size_t p, size_t first, size_t n, double df2);

/* --- fits (regress.c) --- */

/* tau² of DESIGN, by METHOD or as GIVEN where that is NULL. */
ev_status ev_regress_tau2 (const ev_tau2_method *method, double given, const ev_design *design, ev_workspace *w, ev_tau2_fit *fit);

/* --- what can be asked for besides; each fills its part of the result --- */

ev_status ev_regress_permute (ev_regression *r);
ev_status ev_regress_predict (ev_regression *r);
ev_status ev_regress_draw_curve (ev_regression *r); /* draws none where nobody chose a moderator and there is not just one */
ev_status ev_regress_contrast_all (ev_regression *r);
ev_status ev_regress_test_together (ev_regression *r);
ev_status ev_regress_compare (ev_regression *r);
ev_status ev_regress_select (ev_regression *r);
/* Average the coefficients over the models of the selection. */
void ev_regress_average (ev_regression *r);
void ev_regress_collinearity (ev_regression *r);
/* The location-scale model in place of the one with a single tau². */
ev_status ev_regress_scale (ev_regression *r, const ev_table *table);

/* --- predictions (predict.c) --- */

/* The mean over the studies of their rows of the design matrix, with the columns that are GIVEN at SETTING. */
ev_status ev_regress_setting_row (ev_regression *r, const ev_value *setting, const bool *given, double *row, size_t *bad);
/* The combination ROW of the coefficients, less MINUS. */
void ev_regress_combine (const ev_regression *r, const double *row, double minus, ev_estimate *est);
/* Which of the formula's columns has the NAME; their number where none has. */
size_t ev_regress_find_moderator (const ev_regression *r, const char *name);

#endif
