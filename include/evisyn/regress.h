/* Meta-regression: effect sizes explained by moderators of the studies.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REGRESS_H
#define EVISYN_REGRESS_H

#include "evisyn/effects.h"
#include "evisyn/model.h"

struct ev_setting;

/* How p-values of several contrasts are adjusted. */
typedef struct ev_adjust_method {
  const char *name, *title, *cite;
  void (*adjust) (const double *p, size_t n, double *out);
} ev_adjust_method;
extern const ev_adjust_method ev_adjust_methods[]; /* ends with a NULL name */

/* What models are compared by. */
typedef struct ev_criterion {
  const char *name, *title, *cite;
  double (*value) (double log_likelihood, double parameters, double observations); /* smaller is better */
} ev_criterion;
extern const ev_criterion ev_criteria[]; /* ends with a NULL name */

typedef struct ev_regress_spec {
  ev_model_spec model;     /* level, tau2, tau2_fixed, ci_method, tau2_ci, prediction, seed */
  const char *mods;        /* the formula */
  bool intercept;          /* false: the formula's intercept is left out */
  const char *predict;     /* settings, "ablat=30, alloc=random; ablat=44"; NULL: none */
  const char *curve;       /* a moderator that is a number: predictions along its range; NULL: none */
  bool curve_if_one;       /* without CURVE: along the only moderator that is a number, where there is one */
  const char *contrast;    /* "ablat - year; pairwise(alloc)"; NULL: none */
  const char *adjust;      /* name of the adjustment of contrasts */
  const char *compare;     /* formula of a smaller (or larger) model; NULL: none */
  const char *select;      /* criterion of the selection among all smaller models; NULL: none */
  const char *btt;         /* coefficients to be tested together, "2:3; alloc"; NULL: none */
  const char *scale;       /* formula of log tau² (location-scale model); NULL: one tau² */
  bool scale_identity;     /* it is a formula of tau² itself */
  unsigned long permutations; /* at most; 0: none */
  bool exact;              /* all permutations, however many */
  bool permutation_ci;     /* intervals from them as well */
  unsigned threads;        /* 0: one a processor */
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
  double gvif;     /* generalised variance inflation factor; of one coefficient its VIF; NaN where there is only one term */
} ev_regress_term;

/* A test of coefficients that were chosen. */
typedef struct ev_regress_test {
  const char *label;
  ev_omnibus test;
} ev_regress_test;

/* Permutation tests. */
typedef struct ev_permutation {
  unsigned long n;      /* permutations, the data's own among them; 0: not done */
  bool exact;           /* all that differ */
  unsigned long seed;
  unsigned long failed; /* without an estimate, not counted */
  double *p;            /* of each coefficient */
  double *ci_lb, *ci_ub; /* limits of each coefficient, infinite where nothing is rejected; NULL: not asked for */
  double QM_p;
} ev_permutation;

/* The mean effect at one setting of the moderators. */
typedef struct ev_regress_prediction {
  const char *label;
  ev_estimate est;
  double pi_lb, pi_ub, pi_df;
} ev_regress_prediction;

/* Predictions along one moderator, the others averaged over the studies: for bubble plots. */
typedef struct ev_regress_curve {
  const char *moderator; /* NULL: not asked for */
  size_t n;
  double *x, *estimate, *ci_lb, *ci_ub, *pi_lb, *pi_ub;
  double *study; /* k: the moderator's value at each study */
} ev_regress_curve;

/* A linear combination of coefficients; est.p is not adjusted. */
typedef struct ev_regress_contrast {
  const char *label;
  ev_estimate est; /* of the combination minus its value under the null hypothesis */
  double p_adjusted;
} ev_regress_contrast;

/* Two models fitted by maximum likelihood to the same studies. */
typedef struct ev_comparison {
  const char *formula; /* of the other model; NULL: not done */
  size_t p;
  double log_likelihood, other_log_likelihood, tau2, other_tau2, aic, other_aic, bic, other_bic, aicc, other_aicc;
  bool nested;
  double lrt, df, lrt_p; /* NaN unless nested */
} ev_comparison;

/* One of the models that a selection ran through. */
typedef struct ev_candidate {
  const char *formula;
  unsigned long terms;   /* bits: which terms of the model it has */
  size_t p;
  double log_likelihood, tau2, criterion, difference, weight;
  double *beta, *se;     /* of the whole model's coefficients; NaN for those that it does not have */
} ev_candidate;

/* A coefficient averaged over the models of a selection. */
typedef struct ev_average {
  ev_estimate full;        /* 0 in models without it */
  ev_estimate conditional; /* over the models that have it */
} ev_average;

typedef struct ev_selection {
  const char *criterion; /* NULL: not done */
  size_t n;
  ev_candidate *model;   /* the best first */
  double *importance;    /* of each term: the weights of the models that have it */
  ev_average *average;   /* of each coefficient */
} ev_selection;

/* The part of a location-scale model that explains log tau², or tau². */
typedef struct ev_scale_result {
  const char *formula;   /* NULL: not fitted */
  bool identity;         /* tau² itself */
  bool boundary;         /* the highest likelihood is where tau² of a study is 0 */
  size_t q;
  const char **name;
  ev_estimate *coefficient;
  ev_omnibus QS;         /* all of them but the intercept */
  ev_omnibus lrt;        /* against the model with one tau²; NaN where that is not contained */
  double *tau2;          /* k: of each study */
} ev_scale_result;

/* Arrays live in the arena of the analysis. */
typedef struct ev_regress_result {
  const char *formula;
  size_t n, k, p;             /* studies; those in the model; coefficients */
  const char **reason;        /* n: why a study is not in the model; NULL: it is */
  const char **name;          /* p coefficients */
  ev_estimate *coefficient;   /* p */
  double *covariance;         /* p × p, as the tests use it */
  double *x;                  /* k × p design matrix */
  double *vif;                /* p: variance inflation factors; NaN for the intercept */
  bool intercept;             /* the first coefficient is an intercept */
  size_t ndropped;
  const char **dropped;       /* coefficients left out because others determine them */
  const char *tau2_method, *ci_method, *tau2_ci_method, *prediction_method; /* as resolved */
  double tau2, se_tau2, tau2_ci_lb, tau2_ci_ub, tau; /* NaN in location-scale models, as I2, H2 and R2 */
  double tau2_without;        /* of the model without moderators, by the same estimator */
  double I2, H2, R2;          /* percent, ratio, percent; R2 NaN without an intercept or where tau2_without is 0 */
  double QE, QE_df, QE_p;     /* residual heterogeneity */
  ev_omnibus QM;              /* all coefficients but the intercept */
  size_t nterms;
  ev_regress_term *term;
  double log_likelihood, aic, bic, aicc;
  bool converged;
  unsigned iterations;
  ev_permutation permutation;
  size_t ntests;
  ev_regress_test *test;      /* those asked for with btt */
  size_t npredictions;
  ev_regress_prediction *prediction;
  ev_regress_curve curve;
  size_t ncontrasts;
  ev_regress_contrast *contrast;
  const char *adjust;         /* how their p-values were adjusted */
  ev_omnibus contrast_test;   /* of all contrasts at once */
  ev_comparison comparison;
  ev_selection selection;
  ev_scale_result scale;
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
