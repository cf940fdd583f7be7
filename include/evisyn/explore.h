/* Exploring an analysis: how far its result survives other studies and other methods.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_EXPLORE_H
#define EVISYN_EXPLORE_H

#include <stdint.h>

#include "evisyn/result.h"

/* Which tables the sums of Mantel-Haenszel and Peto get, and mixed models of counts. */
typedef enum ev_tables {
  EV_TABLES_CORRECTED, /* as the zero-cell rules corrected them */
  EV_TABLES_RAW,       /* as the data have them */
  EV_TABLES_RAW_ALL,   /* also those of studies that drop00 left without an effect size; they say something about differences */
  EV_TABLES_COUNTS     /* the same, and the counts of single groups */
} ev_tables;

/* What is explored; borrowed. */
typedef struct ev_subject {
  const ev_pool_analysis *analysis; /* the result of the full data */
  const ev_effect_spec *effects;    /* how its effect sizes were made */
  const ev_model_spec *model;
  ev_tables tables;                 /* of Mantel-Haenszel and Peto, as the analysis has them */
  bool random;                      /* the estimate that is followed: of the random-effects model, else the fixed-effect one */
  double threshold;                 /* an effect that matters, analysis scale; NaN: none */
} ev_subject;

/* A fit to some of the studies, or by another method.  What cannot be had is NaN. */
typedef struct ev_refit {
  size_t k;
  ev_estimate est;
  double tau2;      /* NaN: fixed-effect model */
  double I2, Q, Q_p;
  double cov;       /* Wald's variance of the estimate: se² before a test such as Hartung and Knapp's scales it */
} ev_refit;

/* Where an interval lies: below no effect, across it, above it. */
typedef enum ev_side { EV_BELOW = -1, EV_ACROSS = 0, EV_ABOVE = 1 } ev_side;

/* What a row means beside the full result; a row without an estimate contradicts nothing. */
typedef struct ev_verdict {
  bool same_direction; /* the estimate is on the same side of no effect */
  ev_side side;        /* of its interval */
  bool same_side;      /* so is its interval: the conclusion stands */
  bool beyond;         /* the estimate is at or beyond the threshold, away from no effect */
} ev_verdict;

typedef struct ev_refit_row {
  const char *label; /* what was left out or added */
  size_t studies;    /* how many studies that are */
  ev_refit fit;
  ev_verdict verdict;
} ev_refit_row;

/* Rows of one kind and what they add up to. */
typedef struct ev_refits {
  size_t n;
  ev_refit_row *row;
  size_t same_direction, same_side, beyond; /* numbers of rows */
  size_t most;       /* the row whose estimate is furthest from the full one; n: none */
} ev_refits;

/* Influence of a study on the model [viechtbauer2010b]; the names are metafor's. */
typedef struct ev_influence_row {
  const char *label;
  double rstudent, dffits, cook_d, cov_r, tau2_del, QE_del, hat, weight /* percent */, dfbs;
  bool influential;
  double baujat_x, baujat_y; /* contribution to heterogeneity and influence on the estimate [baujat2002] */
} ev_influence_row;

/* Values beyond which a study of K counts as influential [viechtbauer2010b]; |dfbs| beyond 1 does too. */
typedef struct ev_influence_limits {
  double dffits, cook_d, hat;
} ev_influence_limits;
ev_influence_limits ev_find_influence_limits (size_t k);

typedef struct ev_grid_row {
  bool random;
  const char *measure, *pooling, *tau2_method, *ci_method; /* tau2_method, ci_method: NULL for fixed-effect rows */
  const char *zero_cells; /* NULL: no study has a zero cell */
  double null_value;
  const struct ev_effects *scale; /* how people read the measure */
  ev_refit fit;
  ev_verdict verdict;
} ev_grid_row;

typedef struct ev_grid {
  size_t n;
  ev_grid_row *row;
  size_t same_direction, same_side, beyond; /* beyond: among rows of the analysis' own measure */
  size_t own_measure;                       /* rows of it */
} ev_grid;

/* --- pooling again --- */

struct ev_arena;

/* The studies that an analysis pools, side by side as a model takes them; lives in ARENA. */
typedef struct ev_pooled_studies {
  ev_pool_data data;
  size_t *study; /* data.k: index of each in the data set */
} ev_pooled_studies;

/* What an analysis with these options gives to Mantel-Haenszel and Peto. */
ev_tables ev_tables_for (const char *pooling, bool mh_correct, const char *drop00);

/* Has study I a 2 × 2 table without events, or with nothing but events, in both groups? */
bool ev_has_one_sided_table (const ev_dataset *data, const ev_effects *effects, size_t i);

/* SUBGROUP NULL: all studies. */
void ev_gather (const ev_dataset *data, const ev_measure *measure, const ev_effects *effects, ev_tables tables, const ev_subgroup *group,
                struct ev_arena *arena, ev_pooled_studies *out);

/* The result of the full data. */
ev_refit ev_full (const ev_subject *subject);
/* What FIT says beside the FULL one; null values NaN: there is no direction, and every interval lies across. */
ev_verdict ev_judge (const ev_refit *fit, const ev_refit *full, double null_value, double full_null, double threshold);

/* --- the analyses; everything lives in ARENA --- */

/* CLUSTER: of each study of the data set, studies of one cluster being left out together; NULL: one by one. */
ev_status ev_leave_one_out (const ev_subject *subject, const char *const *cluster, struct ev_arena *arena, ev_diags *diags, ev_refits *out);
/* The studies one after another in the order of the data set. */
ev_status ev_cumulate (const ev_subject *subject, struct ev_arena *arena, ev_diags *diags, ev_refits *out);
/* Influence on the inverse-variance model: random effects, or fixed effect with tau² = 0. */
ev_status ev_influence (const ev_subject *subject, struct ev_arena *arena, ev_diags *diags, size_t *n, ev_influence_row **rows);
/* Every combination of measure, zero-cell rule, model, pooling, tau² estimator and interval that the data allow. */
ev_status ev_model_grid (const ev_subject *subject, struct ev_arena *arena, ev_diags *diags, ev_grid *out);

/* --- all subsets: GOSH [olkin2012] --- */

enum { EV_GOSH_QUANTILES = 7 };
extern const double ev_gosh_probabilities[EV_GOSH_QUANTILES]; /* 0 (the least) to 1 (the greatest) */

/* Fits to N subsets, one after another in the order in which they are numbered. */
typedef struct ev_gosh_rows {
  size_t n, words;
  const uint64_t *mask; /* n × words: bit i of word j: study 64 j + i is in the subset */
  const double *estimate, *I2, *tau2;
} ev_gosh_rows;

typedef struct ev_gosh_spec {
  uint64_t subsets;  /* at most so many: all where there are no more, else drawn at random; 0: the default */
  uint64_t seed;
  unsigned threads;  /* 0: as many as there are processors */
  void (*progress) (void *arg, double share);                  /* NULL, or told the share that is done */
  ev_status (*rows) (void *arg, const ev_gosh_rows *rows);     /* NULL, or given every fit */
  void *arg;
} ev_gosh_spec;

/* What the subsets say with and without a study: means. */
typedef struct ev_gosh_study {
  const char *label;
  double with, without, I2_with, I2_without;
} ev_gosh_study;

typedef struct ev_gosh {
  size_t k;
  uint64_t subsets, failed; /* fitted; without an estimate */
  bool exhaustive;
  uint64_t seed;
  /* At ev_gosh_probabilities, as R's quantile; of more than a million subsets within 1/16384 of the range.  I² is in percent, tau² NaN
     for the fixed-effect model. */
  double estimate[EV_GOSH_QUANTILES], I2[EV_GOSH_QUANTILES], tau2[EV_GOSH_QUANTILES];
  double mean_estimate, mean_I2;
  double same_direction;    /* share of the subsets */
  ev_gosh_study *study;     /* k */
  size_t most;              /* the study with the largest difference of means */
  /* How many subsets there are at each estimate and I²: rows × columns, I² from 0 to 100 in ROWS steps, estimates in COLUMNS steps. */
  size_t rows, columns;
  double from, to;
  uint64_t *density;
} ev_gosh;

/* Errors: too-many-subsets. */
ev_status ev_gosh_run (const ev_subject *subject, const ev_gosh_spec *spec, struct ev_arena *arena, ev_diags *diags, ev_gosh *out);

/* --- smaller analyses --- */

/* Two studies at a time: k (k - 1) / 2 rows. */
ev_status ev_leave_two_out (const ev_subject *subject, struct ev_arena *arena, ev_diags *diags, ev_refits *out);
/* Without, and with only, the studies of each LEVEL, a text for each study of the data set. */
ev_status ev_exclude_by (const ev_subject *subject, const char *const *level, struct ev_arena *arena, ev_diags *diags, ev_refits *without,
                         ev_refits *only);

/* What an estimator of tau² finds. */
typedef struct ev_tau2_estimate {
  const char *method;
  double tau2;
} ev_tau2_estimate;

/* The random-effects estimate at given values of tau²: 0, the limits of the Q-profile interval, the estimate, and between them. */
typedef struct ev_tau2_path {
  ev_refits at;      /* the fits' tau2 tell where; labels: what the value is, "" for those between */
  ev_refits curve;   /* from the first to the last of them in many steps, for figures */
  size_t nestimates; /* of the estimators that find one, in ascending order */
  ev_tau2_estimate *estimate;
  double interval[2]; /* Q-profile; NaN: none */
  double changes_at; /* the smallest tau² at which the interval lies elsewhere than that of the estimate; NaN: none up to the last row */
} ev_tau2_path;
ev_status ev_follow_tau2 (const ev_subject *subject, struct ev_arena *arena, ev_diags *diags, ev_tau2_path *out);

/* The profile of the likelihood in tau²: a curve from where it is low, or 0, to half beyond the interval. */
typedef struct ev_likelihood_profile {
  bool restricted;  /* REML's; only after ML it is not */
  double best, most; /* the tau² with the greatest likelihood, and that log-likelihood */
  double lb, ub;    /* the profile-likelihood interval of tau² at the level of the analysis */
  double cut;       /* the log-likelihood of its limits */
  size_t n;         /* points, even steps of tau; 0: fewer than two studies */
  double *tau2, *log_likelihood, *mean;
  size_t maxima;    /* of the curve */
} ev_likelihood_profile;
ev_status ev_profile_likelihood (const ev_subject *subject, struct ev_arena *arena, ev_likelihood_profile *out);

/* How strong an unmeasured confounder must be to explain the effect away [vanderweele2017]. */
typedef struct ev_e_value {
  double estimate, limit; /* of the estimate and of the limit of its interval that is nearer to no effect; NaN: not for this measure */
  const char *as;         /* how the measure was taken as a risk ratio */
} ev_e_value;
void ev_find_e_value (const ev_subject *subject, ev_e_value *out);

enum { EV_MOST_FRAGILITY_STEPS = 500 };

/* The smallest number of participants whose outcome must change for the interval to lie elsewhere [atal2019]. */
typedef struct ev_fragility_step {
  const char *study;
  int group;   /* 1 or 2 */
  int change;  /* +1: an event more, -1: one less */
  ev_refit fit;
} ev_fragility_step;
typedef struct ev_fragility {
  bool available;    /* the data are events of two groups */
  bool found;        /* else not so many changes do it */
  bool significant;  /* before the changes; after them the opposite */
  size_t n;          /* the fragility index */
  ev_fragility_step *step;
  double participants;
} ev_fragility;
ev_status ev_find_fragility (const ev_subject *subject, struct ev_arena *arena, ev_diags *diags, ev_fragility *out);

/* Events of two groups with M1 and M2 participants, for each study of the data set, whose outcome is missing: best and worst cases,
   their uncertainty [gamble2005], informative missingness [higgins2008].  Fails with EV_USAGE for other data. */
ev_status ev_missing_outcomes (const ev_subject *subject, const double *m1, const double *m2, struct ev_arena *arena, ev_diags *diags,
                               ev_refits *out);

/* What `sensitivity` can do, in the order of its page. */
typedef enum ev_exploration {
  EV_LEAVE_ONE_OUT, EV_LEAVE_TWO_OUT, EV_CUMULATIVE, EV_EXCLUSIONS, EV_INFLUENCE, EV_GRID, EV_TAU2_PATH, EV_PROFILE, EV_GOSH, EV_MISSING, EV_FRAGILITY,
  EV_E_VALUE, EV_EXPLORATIONS
} ev_exploration;

/* Their names: as --analyses takes them, in JSON, and as a heading. */
typedef struct ev_exploration_row { const char *name, *key, *title; } ev_exploration_row;
extern const ev_exploration_row ev_explorations[EV_EXPLORATIONS + 1]; /* by ev_exploration; ends with a NULL name */

/* Everything that was asked for about one analysis. */
typedef struct ev_sensitivity {
  ev_subject subject;
  ev_refit full;
  bool done[EV_EXPLORATIONS];
  const char *cluster, *exclude_by, *gosh_file; /* as the options; NULL: none */
  ev_refits leave_one_out, leave_two_out, cumulative, without, only, missing;
  size_t ninfluence;
  ev_influence_row *influence;
  ev_grid grid;
  ev_tau2_path tau2_path;
  ev_likelihood_profile profile;
  ev_gosh gosh;
  ev_fragility fragility;
  ev_e_value e_value;
} ev_sensitivity;

#endif
