/* Meta-regression: effect sizes explained by moderators of the studies.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REGRESS_H
#define EVISYN_REGRESS_H

#include "evisyn/effects.h"
#include "evisyn/model.h"

struct ev_setting;

typedef struct ev_regress_spec {
  ev_model_spec model;     /* level, tau2, tau2_fixed, ci_method, tau2_ci, prediction */
  const char *mods;        /* the formula */
  bool intercept;          /* false: the formula's intercept is left out */
} ev_regress_spec;

/* A test of several coefficients at once. */
typedef struct ev_omnibus {
  double statistic, df1, df2, p; /* chi-square with df1, or, where df2 is not NaN, F with df1 and df2 */
} ev_omnibus;

/* A term of the formula and the test that all its coefficients are 0. */
typedef struct ev_regress_term {
  const char *label;
  size_t first, n; /* its coefficients */
  ev_omnibus test;
} ev_regress_term;

/* Arrays live in the arena of the analysis. */
typedef struct ev_regress_result {
  const char *formula;
  size_t n, k, p;             /* studies; those in the model; coefficients */
  const char **reason;        /* n: why a study is not in the model; NULL: it is */
  const char **name;          /* p coefficients */
  ev_estimate *coefficient;   /* p */
  double *covariance;         /* p × p, as the tests use it */
  double *x;                  /* k × p design matrix */
  bool intercept;             /* the first coefficient is an intercept */
  size_t ndropped;
  const char **dropped;       /* coefficients left out because others determine them */
  const char *tau2_method, *ci_method, *tau2_ci_method, *prediction_method; /* as resolved */
  double tau2, se_tau2, tau2_ci_lb, tau2_ci_ub, tau;
  double tau2_without;        /* of the model without moderators, by the same estimator */
  double I2, H2, R2;          /* percent, ratio, percent; R2 NaN without an intercept or where tau2_without is 0 */
  double QE, QE_df, QE_p;     /* residual heterogeneity */
  ev_omnibus QM;              /* all coefficients but the intercept */
  size_t nterms;
  ev_regress_term *term;
  double log_likelihood, aic, bic, aicc;
  bool converged;
  unsigned iterations;
  int digits;                 /* decimals that people see */
  size_t nsettings;           /* the options in force; filled by the analysis layer */
  struct ev_setting *settings;
} ev_regress_result;

struct ev_arena;

/* Fit.  Adds notes on studies that are left out and on coefficients that are dropped.  EV_USAGE, EV_DATA: the formula does not fit the
   data; EV_NOANSWER: too few studies, or an estimator without an answer. */
ev_status ev_regress (const ev_table *table, const ev_dataset *data, const ev_effects *effects, const ev_regress_spec *spec,
                      struct ev_arena *arena, ev_diags *diags, ev_regress_result *result);

#endif
