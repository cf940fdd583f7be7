/* Results: everything that one analysis found, for documents, figures and JSON.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_RESULT_H
#define EVISYN_RESULT_H

#include "evisyn/effects.h"
#include "evisyn/glmm.h"
#include "evisyn/model.h"
#include "evisyn/regress.h"

/* One option in force: its long name, its value as text, and who set it. */
typedef struct ev_setting {
  const char *name, *value;
  const char *meaning; /* what the choice means; NULL where the value speaks for itself */
  const char *source; /* "default", "preset", "plan", "command line" */
} ev_setting;

/* A test for differences between subgroups. */
typedef struct ev_difference {
  double Q, df, p;
} ev_difference;

#define EV_NO_PARENT ((size_t) -1)

typedef struct ev_group_result {
  const char *label;
  size_t parent;          /* the group that it is within; EV_NO_PARENT: none */
  int level;              /* 1, or 2 within another group */
  ev_subgroup members;
  size_t n, k;            /* studies, studies with an effect size */
  size_t ninner;          /* groups within it, which follow it */
  ev_difference difference_fixed, difference_random; /* between those */
  ev_pool_result pool;    /* weights are NULL: those of the whole analysis are shown */
} ev_group_result;

/* What an assessment of the credibility of a subgroup effect asks first [schandelmaier2020]: facts, no judgement. */
typedef struct ev_subgroup_facts {
  size_t subgroups;       /* that are compared: those with studies to pool */
  size_t smallest;        /* studies in the smallest of them */
  size_t variables;       /* that make subgroups in this analysis */
  bool random;            /* the model that the rest is about */
  double p;               /* of the interaction */
  int opposite;           /* do effects point to different sides?  1: yes, 0: no, -1: cannot be said */
} ev_subgroup_facts;

/* The result of `pool` for one analysis.  Arrays have data.n entries in the order of the studies; weights are NaN where a
   study has no effect size. */
typedef struct ev_pool_analysis {
  const char *id, *title, *by; /* by: the value of --by; NULL: none */
  const ev_measure *measure;
  const char *preset;
  double level;
  int digits;                   /* decimals that people see */
  bool show_fixed, show_random; /* what --model asks for */
  bool print_i2_from_tau2;      /* which I² tables and figures print */
  ev_dataset data;
  ev_effects effects;
  double *ci_lb, *ci_ub;        /* of each study, analysis scale */
  double *weight_fixed, *weight_random; /* percent */
  ev_pool_result pool;
  const ev_table_tests *tables; /* Mantel-Haenszel pooling of odds ratios, tables as the data have them; else NULL */
  size_t ngroups;
  ev_group_result *groups;      /* in order of first appearance, those within a group after it */
  ev_difference difference_fixed, difference_random; /* between groups of level 1 */
  ev_subgroup_facts subgroup_facts;
  const char *arm1, *arm2, *left, *right; /* labels of the figure; NULL: none given */
  double axis[2];               /* limits of the figure's effect axis, analysis scale; NaN: found */
  ev_regress_result *regress;   /* NULL: no moderators were given */
  size_t nsettings;
  ev_setting *settings;
  ev_diags *diags;
  size_t regress_diags;         /* those from here on are about the regression, where there is one */
} ev_pool_analysis;

#endif
