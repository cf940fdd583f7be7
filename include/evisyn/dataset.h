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
  X (WEIGHTS, "weights", "weight that the user gives the study", 0, false)

typedef enum ev_role {
#define EV_ROLE_ENUM(id, name, help, least, whole) EV_##id,
  EV_ROLES (EV_ROLE_ENUM)
#undef EV_ROLE_ENUM
  EV_ROLE_COUNT
} ev_role;

typedef struct ev_role_row {
  const char *name, *help;
  double least;
  bool whole;
} ev_role_row;

extern const ev_role_row ev_roles[EV_ROLE_COUNT];

/* What was recovered of a study: "sd1i from se1i". */
typedef struct ev_recovered {
  size_t n;
  ev_role role[4];
  const char *what[4];
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
  const long *line;                 /* n lines of the file; NULL: not known */
  const ev_place *place[EV_ROLE_COUNT]; /* where in the file each of the n values stands; NULL: not known */
  const size_t *row;                /* n rows of the table that the studies came from */
  const ev_recovered *recovered;    /* n; NULL: nothing could be recovered */
} ev_dataset;

/* Does study I belong to GROUP (NULL: everything)? */
bool ev_in_subgroup (const ev_dataset *data, size_t i, const ev_subgroup *group);

#endif
