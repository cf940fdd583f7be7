/* From a table to data sets: columns to roles, rows to studies.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_ANALYSIS_SELECT_H
#define EVISYN_ANALYSIS_SELECT_H

#include "evisyn/recover.h"
#include "evisyn/spec.h"

struct ev_arena;

/* The columns of one analysis. */
typedef struct ev_columns {
  const ev_measure *measure;
  size_t role[EV_ROLE_COUNT]; /* (size_t) -1: none */
  size_t study[8], nstudy;    /* columns whose cells make the label */
  size_t subgroup, inner, by, order; /* (size_t) -1: none; inner: subgroups within subgroups */
  bool descending;
  size_t combine, split;      /* columns that name trials; (size_t) -1: none */
  bool sizes;                 /* the studies are weighted by their sample sizes */
  ev_recover_spec recover;
} ev_columns;

/* A group of rows: one data set. */
typedef struct ev_rows {
  const char *by; /* value of --by; NULL: none */
  size_t n;
  size_t *row;
} ev_rows;

/* Find the measure and the columns.  Errors: unknown-column, no-measure, missing-columns. */
ev_status ev_find_columns (const ev_table *table, const ev_spec *spec, ev_diags *diags, ev_columns *columns);
/* The rows that --where keeps, in the order of --order, one group for each value of --by. */
ev_status ev_find_rows (const ev_table *table, const ev_spec *spec, const ev_columns *columns, struct ev_arena *arena, ev_diags *diags,
                        size_t *ngroups, ev_rows **groups);
/* Read the numbers of one group.  Errors: bad-number, for every cell. */
ev_status ev_read_dataset (const ev_table *table, const ev_columns *columns, const ev_rows *rows, struct ev_arena *arena, ev_diags *diags,
                           ev_dataset *data);
/* Fill in what studies lack, then combine and split the arms of trials. */
ev_status ev_prepare_dataset (const ev_columns *columns, struct ev_arena *arena, ev_diags *diags, ev_dataset *data);

#endif
