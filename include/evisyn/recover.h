/* Recovering what papers leave out: standard deviations from standard errors, intervals, tests and ranges, means from medians, changes
   from both ends, tables from odds ratios, hazard ratios from p-values and survival, one arm from several.

   Pure functions give NaN where the numbers cannot be, e.g. a negative standard error or quartiles out of order.  Data sets
   are filled by a registry of rules.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_RECOVER_H
#define EVISYN_RECOVER_H

#include <stdbool.h>
#include <stddef.h>

#include "evisyn/effects.h"

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
  bool symmetric; /* supposes a symmetric distribution */
  ev_mean_sd (*estimate) (const ev_quantiles *q);
} ev_quantile_method;

/* The default first: luo, wan, qe, bc; ends with a NULL name. */
extern const ev_quantile_method ev_quantile_methods[];

const ev_quantile_method *ev_quantile_method_find (const char *name); /* NULL: none, also for NULL */

ev_mean_sd ev_box_cox (const ev_quantiles *q); /* the method bc */

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

/* What is printed of an odds ratio; NaN: not printed. */
typedef struct ev_printed_or {
  double odds_ratio, lb, ub, variance; /* an interval of LEVEL (Woolf's), or the variance of the logarithm, or both */
  double level, n1, n2, events;
} ev_printed_or;

/* The tables of whole numbers that print so, without a zero cell, and are nearest to those that ev_tables_from_or_variance gives: 0, 1 or 2,
   the one with fewer events first. */
size_t ev_tables_that_print (const ev_printed_or *p, ev_cell_counts table[2]);

/* --- hazard ratios --- */

/* The log-rank test's observed less expected events of group 1, and their variance: ln HR = oe / v with variance 1 / v. */
typedef struct ev_logrank {
  double oe, v;
} ev_logrank;

/* The variance from the events of both groups together and the groups' sizes (NaN: equal), or from the events of each group. */
double ev_logrank_variance (double events, double n1, double n2);
double ev_logrank_variance_of_arms (double events1, double events2);
/* P: two-sided, with the sign of ln HR. */
ev_logrank ev_logrank_from_p (double p, double v);
/* S1 and S2: proportions without the event at one time; R1 and R2: how many are at risk then. */
ev_logrank ev_logrank_from_survival (double s1, double r1, double s2, double r2);

/* --- data sets --- */

struct ev_arena;
struct ev_attempt;

/* What the user chose. */
typedef struct ev_recover_spec {
  const char *quantiles; /* one of ev_quantile_methods; NULL or "none": nothing is estimated from medians and ranges */
  double level;          /* of the printed intervals, e.g. 0.95 */
  double correlation;    /* of baseline and end where the data do not say it; NaN: not known */
  const char *cells;     /* where two tables fit an odds ratio: "fewer" or "more" events; NULL or "none": neither */
  bool round_cells;      /* recovered counts are whole numbers */
} ev_recover_spec;

/* One rule.  In names of columns # stands for group 1, then 2. */
typedef struct ev_recovery_rule {
  const char *name, *title;
  const char *gives, *needs; /* roles; of NEEDS those in brackets are optional */
  const char *scope;         /* for measures that need all of these */
  const char *from;          /* what marks say: the columns that are new */
  const char *what, *source; /* what notes say: "SDs", "standard errors of means" */
  const char *formula, *error, *cite; /* ERROR: its size, as tests/effects/stress_recover measures it */
  bool estimate;             /* only with a method of --recover */
  bool by_method;            /* and by that method */
  bool check;                /* a value that is there must agree with what the rule finds, else there is a warning */
  bool all;                  /* only where nothing of what it gives is known */
  void (*find) (struct ev_attempt *attempt);
} ev_recovery_rule;

/* In the order in which they are tried; ends with a NULL name.  Those without a function are applied to whole trials. */
extern const ev_recovery_rule ev_recovery_rules[];

/* Fill in what studies of DATA lack for MEASURE.  A value that is there is never replaced, but warned about where it contradicts.  Marks what it did, and what could not be,
   in data->recovered, and says it in DIAGS.  EV_DATA: a number that cannot be, with its place. */
ev_status ev_recover_columns (ev_dataset *data, const ev_measure *measure, const ev_recover_spec *spec, struct ev_arena *arena, ev_diags *diags);
/* Does a study lack what MEASURE needs? */
bool ev_lacks_values (const ev_dataset *data, const ev_measure *measure);
/* Set those of READS whose columns recovery uses for MEASURE: to fill in what is missing where LACKING, else only to check what is there. */
void ev_recovery_reads (const ev_measure *measure, bool lacking, bool reads[EV_ROLE_COUNT]);
/* Add to HAS, the roles that there are, those that could be recovered for MEASURE. */
void ev_recoverable_roles (const ev_measure *measure, const ev_recover_spec *spec, bool has[EV_ROLE_COUNT]);

/* --- arms of one trial --- */

typedef struct ev_arm {
  double n, mean, sd;
} ev_arm;

/* All M arms as one: the mean and SD of their participants. */
ev_arm ev_combine_arms (size_t m, const ev_arm arm[]);

/* Rows with the same name in data->combine become one study: the group that differs is combined, the one they share counts once.
   Then rows with the same name in data->split, which stay, get equal parts of the group they share.
   EV_DATA: rows that share no group, or both, or differ in what cannot be combined. */
ev_status ev_combine_trials (ev_dataset *data, const ev_measure *measure, struct ev_arena *arena, ev_diags *diags);
ev_status ev_split_trials (ev_dataset *data, const ev_measure *measure, struct ev_arena *arena, ev_diags *diags);

#endif
