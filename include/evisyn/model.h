/* Models: pooling effect sizes.

   Without moderators a model is the regression on an intercept: every tau² estimator takes a design matrix and exists once.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_H
#define EVISYN_MODEL_H

#include "evisyn/status.h"

/* The data of a fit; borrowed. */
typedef struct ev_design {
  size_t k;         /* studies, ≥ 0 */
  size_t p;         /* coefficients, ≥ 1 */
  const double *yi; /* k effect sizes */
  const double *vi; /* k sampling variances, > 0 */
  const double *x;  /* k × p, row by row; NULL: a column of ones, p = 1 */
  const double *a;  /* k weights of GENQ and GENQM, ≥ 0; NULL: 1 / sqrt (vi) */
} ev_design;

/* An estimate with its test and interval, on the analysis scale; what cannot be had is NaN. */
typedef struct ev_estimate {
  double estimate, se;
  double statistic, df, p; /* z where df is NaN, else t */
  double ci_lb, ci_ub;
} ev_estimate;

/* --- registries; each array ends with a row whose name is NULL --- */

typedef struct ev_tau2_fit {
  double tau2;
  double se;          /* NaN: not available for this estimator */
  bool converged;
  unsigned iterations;
  bool boundary;      /* the estimate is 0 because the equation has no positive solution */
} ev_tau2_fit;

typedef struct ev_workspace ev_workspace; /* memory of the hot loops, for fits of at most K × P */
ev_workspace *ev_workspace_new (size_t k, size_t p);
void ev_workspace_free (ev_workspace *w); /* accepts NULL */

/* How tau² is estimated. */
typedef struct ev_tau2_method {
  const char *name, *title, *cite;
  const char *formula; /* for people, with k studies and one mean; NULL: none */
  ev_status (*fit) (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
} ev_tau2_method;
extern const ev_tau2_method ev_tau2_methods[];

/* How the interval of tau² is found. */
typedef struct ev_tau2_ci_method {
  const char *name, *title, *cite;
  const char *formula; /* for people, with k studies and one mean; NULL: none */
  ev_status (*interval) (const ev_design *design, ev_workspace *w, const ev_tau2_fit *fit, const ev_tau2_method *method,
                         double level, double limits[2]);
} ev_tau2_ci_method;
extern const ev_tau2_ci_method ev_tau2_ci_methods[];

/* What tests and intervals are made from: the coefficients at an estimate of tau². */
typedef struct ev_inference {
  const ev_design *design;
  ev_workspace *workspace;
  const double *weights;        /* the user's, k; NULL: 1 / (vi + tau²) */
  const ev_tau2_method *method; /* how tau² was estimated; NULL: it was given */
  double tau2, level;
  const double *beta, *cov;     /* p; p × p, Wald's covariance */
  const struct ev_ci_method *test;
  double scale;                 /* Σ w (y - Xb)² / (k - p) with w = 1 / (vi + tau²) [hartung2001] */
  unsigned long seed;           /* of methods that draw random numbers */
  size_t min_prediction;       /* with fewer studies there is no prediction interval by t */
} ev_inference;

/* How coefficients are tested.  "auto" is resolved by ev_ci_resolve before a fit. */
typedef struct ev_ci_method {
  const char *name, *title, *cite;
  const char *formula; /* for people, with k studies and one mean; NULL: none */
  bool moderators;        /* fits any design, else the intercept alone */
  const char *prediction; /* the prediction method that belongs to it */
  ev_status (*test) (const ev_inference *in, ev_estimate *est); /* writes p estimates; NULL: "auto" */
} ev_ci_method;
extern const ev_ci_method ev_ci_methods[];

/* Where a new study's true effect is expected. */
typedef struct ev_prediction_interval {
  double lb, ub, df; /* df NaN: normal */
} ev_prediction_interval;

typedef struct ev_prediction_method {
  const char *name, *title, *cite;
  const char *formula; /* for people, with k studies and one mean; NULL: none */
  /* From the pooled estimate as it was tested; NULL: none or "auto". */
  ev_status (*predict) (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out);
} ev_prediction_method;
extern const ev_prediction_method ev_prediction_methods[];

/* How the fixed-effect estimate is made: IV, MH, Peto, WL; or both estimates: GLMM, BB. */
struct ev_pool_data;
struct ev_model_spec;
struct ev_pool_result;

typedef struct ev_pooled {
  double estimate, se;
  double Q, Q_df;       /* heterogeneity where the method has its own; Q NaN: Σ (y - estimate)² / v */
} ev_pooled;

typedef struct ev_pooling_method {
  const char *name, *title, *cite;
  const char *formula; /* for people, with k studies and one mean; NULL: none */
  /* WEIGHTS: k, any scale; EV_USAGE when the data do not fit. */
  ev_status (*pool) (const struct ev_pool_data *data, const struct ev_model_spec *spec, ev_diags *diags, double *weights,
                     ev_pooled *out);
  /* A likelihood of counts, which gives the whole result; DESIGN: the studies that have an effect size.  NULL: POOL is not. */
  ev_status (*model) (const struct ev_pool_data *data, const ev_design *design, const struct ev_model_spec *spec, ev_diags *diags,
                      struct ev_pool_result *out);
} ev_pooling_method;
extern const ev_pooling_method ev_pooling_methods[];
bool ev_pooling_of_counts (const char *name); /* does it maximise a likelihood of counts? */

/* --- pooling --- */

typedef enum ev_mh_variance { EV_MH_SATO, EV_MH_GREENLAND } ev_mh_variance;

typedef struct ev_model_spec {
  double level;               /* e.g. 0.95 */
  bool fixed, random;         /* which models are asked for */
  const char *pooling;        /* names of the registries' rows */
  const char *glmm_model;     /* of GLMM; NULL: UM.FS */
  const char *tau2;
  double tau2_fixed;          /* NaN unless the user fixed tau² */
  const char *ci_method;
  const char *tau2_ci;
  size_t min_prediction;     /* with fewer studies there is no prediction interval by t */
  const char *prediction;     /* "auto": S after wald, V after t, HK after hk (metafor's rule) */
  bool dl_q_pooled;           /* DL with MH: Q around the M-H estimate (RevMan, meta), not the inverse-variance mean */
  ev_mh_variance mh_rd_variance;
  bool tau2_ci_capped;        /* the upper limit of tau² is at most max (100, 10 tau²), where metafor ends its search */
  unsigned long seed;         /* of methods that draw random numbers */
} ev_model_spec;

/* What is pooled: one entry a study in each array; borrowed.  Tables are NULL unless the data are 2 × 2 tables. */
typedef struct ev_pool_data {
  size_t k;
  const double *yi, *vi;           /* yi NaN: the study has a table that counts in the sums of MH, and nothing else */
  const double *ai, *bi, *ci, *di; /* for MH (corrected already where the preset wants that) and Peto (never corrected) */
  const double *rd;                /* what the sums of RD weigh: risk differences without the correction that the tables have; NULL: the tables' */
  const char *measure;             /* code: which M-H estimate: OR RR RD IRR IRD; tables of rates: ai = x1i, bi = t1i, ci = x2i, di = t2i */
  const double *weights;           /* the user's weights; NULL: none */
  double null_value;               /* what tests compare with, on the scale of yi: 0, but 1/2 of probabilities of superiority */
} ev_pool_data;

typedef struct ev_fixed_result {
  bool available;
  const char *pooling;
  ev_estimate est;
} ev_fixed_result;

/* The correlation of outcomes within an arm, of beta-binomial regression, with its profile-likelihood interval and the likelihood-ratio test of
   0, which lies on the boundary. */
typedef struct ev_correlation {
  double estimate, se, ci_lb, ci_ub;
  double lr, lr_p;
} ev_correlation;

typedef struct ev_random_result {
  bool available;
  const char *tau2_method, *ci_method, *tau2_ci_method, *prediction_method; /* as resolved; never "auto" */
  double tau2, se_tau2, tau2_ci_lb, tau2_ci_ub, tau;
  double I2, H2;          /* percent; from tau² and the typical within-study variance [higgins2002] */
  ev_estimate est;
  double pi_lb, pi_ub, pi_df;
  double log_likelihood, aic, bic, aicc; /* of the (restricted) likelihood at the estimates */
  bool converged;
  unsigned iterations;
  bool of_counts;         /* from a likelihood of counts, which gives studies no weights; set for the fixed-effect estimate too */
  ev_correlation rho;     /* of beta-binomial regression, which has no tau²; else NaN */
  const char *glmm_model; /* NULL: not a mixed model of counts */
  double glmm_sigma2;     /* of its random study effects; NaN: it has none */
  unsigned glmm_points;   /* of its quadrature */
  double glmm_wald, glmm_wald_p; /* of heterogeneity, beside the likelihood-ratio test; NaN: none */
} ev_random_result;

typedef struct ev_heterogeneity {
  double Q, df, p;
  double I2, I2_ci_lb, I2_ci_ub; /* percent; from Q */
  double H, H_ci_lb, H_ci_ub;
} ev_heterogeneity;

typedef struct ev_pool_result {
  size_t k;
  ev_fixed_result fixed;
  ev_random_result random;
  ev_heterogeneity heterogeneity;
  double *weight_fixed, *weight_random; /* k each, percent; the caller's arrays, either may be NULL */
} ev_pool_result;

/* Pool.  Never fails on k = 0, 1, 2, equal effects or a boundary: such results are defined (NaN where nothing can be said) and
   carry a note.  EV_NOANSWER only when an iterative estimator ends without an answer.  DIAGS may be NULL. */
ev_status ev_pool (const ev_pool_data *data, const ev_model_spec *spec, ev_diags *diags, ev_pool_result *result);

/* Differences between M groups with estimates EST and standard errors SE [borenstein2009] ch. 19: Q = Σ w (y - ȳ)², df = groups with an
   estimate - 1; P is NaN where fewer than two have one. */
void ev_group_difference (size_t m, const double *est, const double *se, double *Q, double *df, double *p);

/* The interval method that "auto" stands for: hk where tau² > 0 and k > 2, else wald [cochrane2025]. */
const char *ev_ci_resolve (const char *ci_method, double tau2, size_t k, size_t p);

#endif
