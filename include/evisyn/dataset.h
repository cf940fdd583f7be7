/* Data sets: columns of numbers with a role each, one row a study, ready for an effect measure.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_DATASET_H
#define EVISYN_DATASET_H

#include "evisyn/table.h"

/* What a column of numbers means.  The names are metafor's escalc() arguments, in lower case, - for _ on the command line:
   X (identifier, name, help, least, whole): least is the smallest value that makes sense (-INFINITY: any),
   whole says that only whole numbers do. */
#define EV_ROLES(X)                                                                                                    \
  X (YI, "yi", "effect size", -INFINITY, false)                                                                        \
  X (VI, "vi", "sampling variance of the effect size", 0, false)                                                       \
  X (SEI, "sei", "standard error of the effect size", 0, false)                                                        \
  X (CI_LB, "ci-lb", "lower limit of the effect size's confidence interval", -INFINITY, false)                         \
  X (CI_UB, "ci-ub", "upper limit of the effect size's confidence interval", -INFINITY, false)                         \
  X (PVAL, "pval", "two-sided p-value of the effect size", 0, false)                                                   \
  X (AI, "ai", "events in group 1", 0, true)                                                                           \
  X (BI, "bi", "non-events in group 1", 0, true)                                                                       \
  X (CI, "ci", "events in group 2", 0, true)                                                                           \
  X (DI, "di", "non-events in group 2", 0, true)                                                                       \
  X (N1I, "n1i", "size of group 1", 0, true)                                                                           \
  X (N2I, "n2i", "size of group 2", 0, true)                                                                           \
  X (M1I, "m1i", "mean of group 1 (or at time 1)", -INFINITY, false)                                                   \
  X (SD1I, "sd1i", "standard deviation of group 1 (or at time 1)", 0, false)                                           \
  X (M2I, "m2i", "mean of group 2 (or at time 2)", -INFINITY, false)                                                   \
  X (SD2I, "sd2i", "standard deviation of group 2 (or at time 2)", 0, false)                                           \
  X (X1I, "x1i", "events in group 1 (person-time data)", 0, true)                                                      \
  X (T1I, "t1i", "person-time in group 1", 0, false)                                                                   \
  X (X2I, "x2i", "events in group 2 (person-time data)", 0, true)                                                      \
  X (T2I, "t2i", "person-time in group 2", 0, false)                                                                   \
  X (XI, "xi", "events in the single group", 0, true)                                                                  \
  X (MI, "mi", "mean, number of non-events, of predictors or of items of the single group", -INFINITY, false)          \
  X (NI, "ni", "size of the (single) group", 0, true)                                                                  \
  X (TI, "ti", "person-time, or t statistic, of the single group", -INFINITY, false)                                   \
  X (SDI, "sdi", "standard deviation of the single group", 0, false)                                                   \
  X (RI, "ri", "correlation", -1, false)                                                                               \
  X (R2I, "r2i", "coefficient of determination", 0, false)                                                             \
  X (FI, "fi", "F statistic", 0, false)                                                                                \
  X (PI, "pi", "proportion, or p-value with the sign of the effect", -1, false)                                             \
  X (DIFF, "d", "standardised mean difference", -INFINITY, false)                                                      \
  X (OE, "oe", "observed minus expected events", -INFINITY, false)                                                     \
  X (V, "v", "hypergeometric variance of the observed events", 0, false)                                               \
  X (SE1I, "se1i", "standard error of the mean of group 1, where the standard deviation is missing", 0, false)         \
  X (MIN1I, "min1i", "minimum of group 1", -INFINITY, false)                                                           \
  X (Q11I, "q11i", "first quartile of group 1", -INFINITY, false)                                                      \
  X (MED1I, "med1i", "median of group 1, where mean or standard deviation are missing (see --recover)", -INFINITY, false)\
  X (Q31I, "q31i", "third quartile of group 1", -INFINITY, false)                                                      \
  X (MAX1I, "max1i", "maximum of group 1", -INFINITY, false)                                                           \
  X (SE2I, "se2i", "standard error of the mean of group 2, where the standard deviation is missing", 0, false)         \
  X (MIN2I, "min2i", "minimum of group 2", -INFINITY, false)                                                           \
  X (Q12I, "q12i", "first quartile of group 2", -INFINITY, false)                                                      \
  X (MED2I, "med2i", "median of group 2, where mean or standard deviation are missing (see --recover)", -INFINITY, false)\
  X (Q32I, "q32i", "third quartile of group 2", -INFINITY, false)                                                      \
  X (MAX2I, "max2i", "maximum of group 2", -INFINITY, false)                                                           \
  X (WEIGHTS, "weights", "weight that the user gives the study", 0, false)                                             \
  /* for recovery only: no measure needs them, so that they may stand beyond bit 64 of the sets of roles */            \
  X (MCI_LB1I, "mci-lb1i", "lower limit of the confidence interval of the mean of group 1, where the standard deviation is missing", -INFINITY, false) \
  X (MCI_UB1I, "mci-ub1i", "upper limit of that interval", -INFINITY, false)                                           \
  X (MPRE1I, "mpre1i", "mean of group 1 at baseline, where the mean change is missing", -INFINITY, false)              \
  X (MPOST1I, "mpost1i", "mean of group 1 at the end", -INFINITY, false)                                               \
  X (SDPRE1I, "sdpre1i", "standard deviation of group 1 at baseline, where that of the change is missing", 0, false)   \
  X (SDPOST1I, "sdpost1i", "standard deviation of group 1 at the end", 0, false)                                       \
  X (CORR1I, "corr1i", "correlation of baseline and end in group 1 (see --correlation)", -1, false)                    \
  X (SURV1I, "surv1i", "proportion of group 1 without the event at a time, for a hazard ratio", 0, false)              \
  X (RISK1I, "risk1i", "participants of group 1 at risk at that time (none censored before: not needed)", 0, false)    \
  X (MCI_LB2I, "mci-lb2i", "lower limit of the confidence interval of the mean of group 2, where the standard deviation is missing", -INFINITY, false) \
  X (MCI_UB2I, "mci-ub2i", "upper limit of that interval", -INFINITY, false)                                           \
  X (MPRE2I, "mpre2i", "mean of group 2 at baseline, where the mean change is missing", -INFINITY, false)              \
  X (MPOST2I, "mpost2i", "mean of group 2 at the end", -INFINITY, false)                                               \
  X (SDPRE2I, "sdpre2i", "standard deviation of group 2 at baseline, where that of the change is missing", 0, false)   \
  X (SDPOST2I, "sdpost2i", "standard deviation of group 2 at the end", 0, false)                                       \
  X (CORR2I, "corr2i", "correlation of baseline and end in group 2 (see --correlation)", -1, false)                    \
  X (SURV2I, "surv2i", "proportion of group 2 without the event at a time, for a hazard ratio", 0, false)              \
  X (RISK2I, "risk2i", "participants of group 2 at risk at that time (none censored before: not needed)", 0, false)    \
  X (MDI, "mdi", "difference of the means, group 1 less group 2, where means are missing", -INFINITY, false)           \
  X (MD_SEI, "md-sei", "standard error of that difference, where standard deviations are missing", 0, false)           \
  X (MD_LBI, "md-lbi", "lower limit of its confidence interval", -INFINITY, false)                                     \
  X (MD_UBI, "md-ubi", "upper limit of its confidence interval", -INFINITY, false)                                     \
  X (MD_TI, "md-ti", "statistic of its t test", -INFINITY, false)                                                      \
  X (MD_PI, "md-pi", "two-sided p-value of its t test", 0, false)                                                      \
  X (EVENTSI, "eventsi", "events in both groups together", 0, true)                                                    \
  X (ORI, "ori", "odds ratio, where events are missing", 0, false)                                                     \
  X (OR_LBI, "or-lbi", "lower limit of its confidence interval", 0, false)                                             \
  X (OR_UBI, "or-ubi", "upper limit of its confidence interval", 0, false)                                             \
  X (OR_VI, "or-vi", "sampling variance of its logarithm", 0, false)                                                   \
  X (RRI, "rri", "risk ratio, where events are missing", 0, false)                                                     \
  X (PHII, "phii", "phi coefficient, where events are missing", -1, false)

typedef enum ev_role {
#define EV_ROLE_ENUM(id, name, help, least, whole) EV_##id,
  EV_ROLES (EV_ROLE_ENUM)
#undef EV_ROLE_ENUM
  EV_ROLE_COUNT,
  EV_MEASURE_ROLES = EV_WEIGHTS + 1 /* those that a measure may need come first, recovery has the others to itself */
} ev_role;

typedef struct ev_role_row {
  const char *name, *help;
  double least;
  bool whole;
} ev_role_row;

extern const ev_role_row ev_roles[EV_ROLE_COUNT];

/* What was recovered of a study: "sd1i from se1i"; and why something could not be (NULL: nothing failed). */
enum { EV_MAX_RECOVERED = 16 };
typedef struct ev_recovered {
  size_t n;
  ev_role role[EV_MAX_RECOVERED];
  const char *what[EV_MAX_RECOVERED];
  unsigned char rule[EV_MAX_RECOVERED]; /* where the rule stands in ev_recovery_rules */
  const char *obstacle;
} ev_recovered;

/* A subgroup of studies: those with the label OUTER and, within them, INNER (NULL: all of them). */
typedef struct ev_subgroup {
  const char *outer, *inner;
} ev_subgroup;

/* N studies; everything borrowed from the analysis that made it. */
typedef struct ev_dataset {
  size_t n;
  const char *file;
  const double *col[EV_ROLE_COUNT]; /* n values, NaN where missing; NULL: the data have no such column */
  const char *const *label;         /* n study labels; NULL: none */
  const char *const *subgroup;      /* n subgroup labels; NULL: no subgroups */
  const char *const *inner;         /* n labels of subgroups within those; NULL: none */
  const char *const *combine, *const *split; /* n names of trials whose rows are one study, or share a group; NULL: none, also for one row */
  const long *line;                 /* n lines of the file; NULL: not known */
  const ev_place *place[EV_ROLE_COUNT]; /* where in the file each of the n values stands; NULL: not known */
  const size_t *row;                /* n rows of the table that the studies came from */
  const ev_recovered *recovered;    /* n; NULL: nothing could be recovered */
} ev_dataset;

/* Was the value that ROLE has for study I recovered? */
bool ev_is_recovered (const ev_dataset *data, ev_role role, size_t i);

/* Does study I belong to GROUP (NULL: everything)? */
bool ev_in_subgroup (const ev_dataset *data, size_t i, const ev_subgroup *group);

#endif
