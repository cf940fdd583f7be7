/* A formula that has met its data: which studies have all moderators, the levels of factors, and the design matrix.

   What is found from the studies (levels, means, knots, polynomials) is kept, so that the formula can be evaluated at other settings.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REG_FRAME_H
#define EVISYN_REG_FRAME_H

#include "evisyn/dataset.h"
#include "reg/basis.h"
#include "reg/formula.h"

/* The value of a column at one study or setting. */
typedef struct ev_value {
  double number;    /* NaN: missing, or text */
  const char *text; /* as it stands in the cell, without spaces around it; NULL: missing */
} ev_value;

/* What an atom became. */
typedef struct ev_bound_atom {
  bool factor;
  size_t width;        /* columns: levels of a factor, functions of a basis, 1 */
  const char **level;  /* the reference first */
  ev_basis basis;
} ev_bound_atom;

/* A column of the design matrix. */
typedef struct ev_model_column {
  const char *name; /* as R writes it */
  size_t term;      /* 0: the intercept, i: formula->term[i - 1] */
  int *part;        /* for each atom its column there; -1: the atom is not in it */
} ev_model_column;

typedef struct ev_frame {
  const ev_formula *formula;
  const ev_table *table;
  bool *text;            /* of each column of the formula: it holds text */
  ev_bound_atom *atom;
  size_t k;              /* studies */
  ev_value **value;      /* k rows of ncolumns values */
  size_t p;
  ev_model_column *column;
  double *x;             /* k × p */
  double *scratch;       /* width of all atoms */
} ev_frame;

struct ev_arena;

/* Which moderators do the rows of DATA lack?  Sets REASON[i] where it is NULL and study i lacks one.  TEXT tells which columns hold text.
   Errors: bad-number for a column of numbers that has a cell of text. */
ev_status ev_frame_read (const ev_formula *formula, const ev_table *table, const ev_dataset *data, const char **reason,
                         struct ev_arena *arena, ev_diags *diags, ev_frame *frame);

/* Make the design matrix of the studies whose REASON is NULL.  Errors: text-moderator, one-level, unknown-level, bad-moderator. */
ev_status ev_frame_bind (ev_frame *frame, const ev_dataset *data, const char *const *reason, struct ev_arena *arena, ev_diags *diags);

/* The row of the design matrix where the formula's columns have VALUES.  EV_DATA with *BAD, an atom, when it has no number there (a level that no study has,
   a logarithm of 0). */
ev_status ev_frame_row (const ev_frame *frame, const ev_value *values, double *row, size_t *bad);

/* Leave only the columns for which KEEP holds. */
void ev_frame_keep (ev_frame *frame, const bool *keep);

/* Which columns of the k × p matrix X are not combinations of those before them? */
void ev_independent_columns (const double *x, size_t k, size_t p, bool *keep);

#endif
