/* What the data say about each group of a study, for tables and figures: events and totals, means and SDs, rates.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_ARMS_H
#define EVISYN_ARMS_H

#include "evisyn/dataset.h"

/* One column of numbers of one group. */
typedef struct ev_arm_column {
  const char *header; /* "Events" */
  int arm;            /* 1 or 2; 0: the only group */
  ev_role role, plus; /* the value is role, or role + plus where plus < EV_ROLE_COUNT */
  bool adds_up;       /* subtotals and totals are sums: counts */
} ev_arm_column;

enum { EV_MAX_ARM_COLUMNS = 6 };

/* The columns that DATA has, in order; returns how many. */
size_t ev_arm_columns (const ev_dataset *data, ev_arm_column columns[EV_MAX_ARM_COLUMNS]);
/* The value for study I as people read it: recovered ones have four significant digits; NaN where missing. */
double ev_arm_value (const ev_dataset *data, const ev_arm_column *column, size_t i);

/* Was it recovered, at least in part?  Then the mark stands behind it. */
bool ev_arm_recovered (const ev_dataset *data, const ev_arm_column *column, size_t i);
#define EV_RECOVERED_MARK "*"
bool ev_any_recovered (const ev_dataset *data);

struct ev_str;
/* What was recovered of study I: "sd1i from se1i; sd2i from se2i"; nothing is added where nothing was. */
void ev_put_recovery (struct ev_str *out, const ev_dataset *data, size_t i);
/* The group's data in one cell, e.g. "7/24", "-1.7 (7.5), 64"; nothing is added where the data have none. */
void ev_put_arm (struct ev_str *out, const ev_dataset *data, int arm, size_t i);
/* What the cell shows: "events/total", "mean (SD), n" …; NULL: the data have nothing for the group. */
const char *ev_arm_header (const ev_dataset *data, int arm);

/* The 2 × 2 table of study I without any correction: a, b, c, d. */
void ev_raw_table (const ev_dataset *data, size_t i, double table[4]);

#endif
