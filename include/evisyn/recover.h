/* Recovering what papers leave out: standard deviations from standard errors, intervals, tests and ranges, means from medians, tables
   from odds ratios, one arm from several.

   Every function is pure and gives NaN where the numbers cannot be, e.g. a negative standard error or quartiles out of order.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_RECOVER_H
#define EVISYN_RECOVER_H

#include <stdbool.h>
#include <stddef.h>

#include "evisyn/dataset.h"

/* --- standard deviations --- */

/* Of one group of N from its mean's standard error, or its mean's interval (t distribution) of LEVEL, e.g. 0.95. */
double ev_sd_from_se (double se, double n);
double ev_sd_from_ci (double lb, double ub, double n, double level);
/* The SD of both groups together from what is printed about the difference of their means. */
double ev_sd_from_difference_se (double se, double n1, double n2);
double ev_sd_from_difference_ci (double lb, double ub, double n1, double n2, double level);
double ev_sd_from_t (double difference, double t, double n1, double n2);
double ev_sd_from_p (double difference, double p, double n1, double n2); /* two-sided p of the t test */
double ev_sd_from_range (double min, double max, double n);

/* The SD of changes from the SDs at both times and their correlation R; and R from the three SDs of another study. */
double ev_change_sd (double sd1, double sd2, double r);
double ev_change_correlation (double sd1, double sd2, double sd_change);

/* --- means and standard deviations from quantiles --- */

/* What is printed of a sample of N; NaN: not printed.  Either min, median and max, or q1, median and q3, or all five. */
typedef struct ev_quantiles {
  double n, min, q1, median, q3, max;
} ev_quantiles;

typedef struct ev_mean_sd {
  double mean, sd;
} ev_mean_sd;

typedef struct ev_quantile_method {
  const char *name, *title, *cite;
  ev_mean_sd (*estimate) (const ev_quantiles *q);
} ev_quantile_method;

/* The default first: luo, wan, qe; ends with a NULL name. */
extern const ev_quantile_method ev_quantile_methods[];

/* Do the quantiles contradict a symmetric distribution, which luo and wan rest on (level 0.05)? */
bool ev_quantiles_skewed (const ev_quantiles *q);

/* --- 2 × 2 tables --- */

/* Not rounded; the caller rounds. */
typedef struct ev_cell_counts {
  double ai, bi, ci, di;
} ev_cell_counts;

/* From an odds ratio, risk ratio or phi, the groups' sizes and the EVENTS of both groups together. */
ev_cell_counts ev_table_from_or (double odds_ratio, double n1, double n2, double events);
ev_cell_counts ev_table_from_rr (double risk_ratio, double n1, double n2, double events);
ev_cell_counts ev_table_from_phi (double phi, double n1, double n2, double events);
/* From an odds ratio, the variance of its logarithm and the groups' sizes: 0, 1 or 2 tables, the one with fewer events first. */
size_t ev_tables_from_or_variance (double odds_ratio, double variance, double n1, double n2, ev_cell_counts table[2]);

/* --- data sets --- */

struct ev_arena;

/* Fill in the means and SDs that studies of DATA lack: SDs from standard errors; means and SDs from quantiles by METHOD, one of
   ev_quantile_methods, or NULL or "none".  Marks what it did in data->recovered and says it in DIAGS.  EV_DATA: a standard error or quantiles that
   cannot be. */
ev_status ev_recover_columns (ev_dataset *data, const char *method, struct ev_arena *arena, ev_diags *diags);
/* Can ROLE be recovered, and FROM which two others (EV_ROLE_COUNT: from none)? */
bool ev_recovers (ev_role role, const char *method, ev_role from[2]);

/* --- arms of one trial --- */

typedef struct ev_arm {
  double n, mean, sd;
} ev_arm;

/* All M arms as one: the mean and SD of their participants. */
ev_arm ev_combine_arms (size_t m, const ev_arm arm[]);

#endif
