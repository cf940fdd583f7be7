/* Exact-likelihood models of counts: generalised linear mixed models, and tests of stratified 2 × 2 tables.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_GLMM_H
#define EVISYN_GLMM_H

#include "evisyn/model.h"

/* One entry a study in each array; borrowed.  By measure:
   OR:   ai, bi, ci, di = events and others of group 1, then of group 2
   IRR:  ai, ci = events, bi, di = person-times
   PLO:  ai = events, bi = others; ci and di are not used
   IRLN: ai = events, bi = person-time; ci and di are not used */
typedef struct ev_counts {
  size_t k;
  const char *measure;
  const double *ai, *bi, *ci, *di;
} ev_counts;

/* Models with one row each: UM.FS and UM.RS (fixed or random study effects beside random treatment effects), CM.EL
   (conditional on the events of a study, exact), CM.AL (the same, approximate).  Single groups have the same model
   under every name. */
typedef struct ev_glmm_model {
  const char *name, *title, *cite;
} ev_glmm_model;
extern const ev_glmm_model ev_glmm_models[]; /* the default first; ends with a row whose name is NULL */
const ev_glmm_model *ev_glmm_find (const char *name); /* any case; NULL: none */

typedef struct ev_glmm_spec {
  double level;
  const char *model;
  bool tau2_ci; /* is the interval of tau² wanted? */
} ev_glmm_spec;

typedef struct ev_glmm_result {
  size_t k;                  /* studies with information */
  ev_estimate fixed, random; /* log odds ratio, log rate ratio, logit or log rate; tested by Wald, normal */
  double tau2, tau;
  double se_tau2;                        /* from the observed information; NaN where tau² is 0 */
  double tau2_ci_lb, tau2_ci_ub;         /* profile likelihood; NaN: not asked for, or no limit below tau = 50 */
  double sigma2;                         /* of study effects, UM.RS; else NaN */
  double log_likelihood, aic, bic, aicc; /* of the random-effects model */
  double log_likelihood_fixed;
  double Q, df, p;       /* likelihood-ratio test of heterogeneity: the saturated against the fixed-effect model */
  double wald, wald_p;   /* Wald's, of the same hypothesis; studies without a finite estimate of their own add nothing */
  unsigned points;       /* of the quadrature: twice as many change the log-likelihood by less than 1e-10 */
  bool converged;        /* the quadrature has converged, the slope at the estimates is 0, the information positive definite */
} ev_glmm_result;

/* Fit MODEL to DATA [stijnen2010] [jackson2018].  EV_USAGE: no such model or not for this measure; EV_DATA: counts that
   are negative, not finite or not whole (CM.EL of OR); EV_NOANSWER: no maximum.  DIAGS may be NULL. */
ev_status ev_glmm (const ev_counts *data, const ev_glmm_spec *spec, ev_diags *diags, ev_glmm_result *result);

/* Tests of 2 × 2 tables: of no effect (Cochran's, Mantel and Haenszel's), and of equal odds ratios (Breslow and Day's,
 * Tarone's). */
typedef struct ev_table_tests {
  double cochran, cochran_p, mantel_haenszel, mantel_haenszel_p; /* chi-square, 1 degree of freedom */
  double breslow_day, breslow_day_p, tarone, tarone_p, df;       /* around the Mantel-Haenszel odds ratio */
} ev_table_tests;

/* CORRECT: continuity correction of the tests of no effect.  What cannot be had is NaN.  DATA of OR; with IRR,
 * mantel_haenszel alone. */
void ev_table_tests_of (const ev_counts *data, bool correct, ev_table_tests *out);

#endif
