/* Formulas of moderators, as they are written: 'ablat + year + factor(alloc) + ablat:year'.

   A formula is a list of atoms (columns, expressions, factors, polynomials, splines) and of terms, each a set of atoms whose columns are
   multiplied.  It becomes numbers when it meets data, see frame.h.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REG_FORMULA_H
#define EVISYN_REG_FORMULA_H

#include <stdint.h>

#include "evisyn/table.h"

struct ev_arena;

enum { EV_MOST_ATOMS = 32, EV_MOST_COLUMNS = 64, EV_MOST_ARGUMENTS = 10 };

/* An arithmetic expression of columns. */
typedef enum ev_expr_kind { EV_EXPR_NUMBER, EV_EXPR_COLUMN, EV_EXPR_OPERATOR, EV_EXPR_CALL } ev_expr_kind;

typedef struct ev_expr {
  ev_expr_kind kind;
  double number;
  size_t column;                     /* index in ev_formula.column */
  char operator;                     /* + - * / ^ */
  const struct ev_math *function;    /* of a call with the argument LEFT */
  double centre, spread;             /* of functions that standardise: found from the studies */
  struct ev_expr *left, *right;
} ev_expr;

/* A function of expressions; where APPLY is NULL it subtracts the mean, and with SCALED divides by the standard deviation. */
typedef struct ev_math {
  const char *name;
  double (*apply) (double x);
  bool scaled;
} ev_math;

typedef enum ev_atom_kind {
  EV_ATOM_PLAIN,  /* an expression; a single column of text is a factor */
  EV_ATOM_FACTOR, /* the levels of a column */
  EV_ATOM_POLY,   /* orthogonal polynomials of degree argument[0] */
  EV_ATOM_RCS     /* a restricted cubic spline: argument[0] knots, or knots at the arguments */
} ev_atom_kind;

typedef struct ev_atom {
  ev_atom_kind kind;
  const char *label; /* as R writes it */
  const char *at;    /* where it stands in the text */
  ev_expr *expr;
  size_t narguments;
  double argument[EV_MOST_ARGUMENTS];
  const char *reference; /* level of a factor; NULL: the first */
} ev_atom;

typedef struct ev_formula {
  const char *text, *option; /* where it was written, e.g. "--mods" */
  bool intercept;
  size_t ncolumns;
  size_t *column; /* columns of the table that the formula uses */
  size_t natoms;
  ev_atom *atom;
  size_t nterms;
  uint32_t *term; /* bits: the atoms of each; in R's order: main effects, then interactions of two … */
} ev_formula;

/* Read TEXT.  Everything lives in ARENA.  Errors, with the place in TEXT: formula-syntax, unknown-column (with the nearest name as hint),
   too-many-terms. */
ev_status ev_formula_parse (const char *text, const char *option, const ev_table *table, struct ev_arena *arena, ev_diags *diags,
                            ev_formula *formula);

/* The place of AT in the formula's text. */
ev_place ev_formula_place (const ev_formula *formula, const char *at);

/* What a term is called: its atoms with colons between them. */
const char *ev_term_label (const ev_formula *formula, uint32_t term, struct ev_arena *arena);

/* The expression's value where the formula's columns have the values NUMBERS. */
double ev_expr_value (const ev_expr *expr, const double *numbers);

#endif
