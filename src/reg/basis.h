/* Functions of one moderator: orthogonal polynomials and restricted cubic splines.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REG_BASIS_H
#define EVISYN_REG_BASIS_H

#include <stdbool.h>
#include <stddef.h>

struct ev_arena;

typedef struct ev_basis {
  size_t n;       /* functions */
  double *alpha;  /* polynomials: centres of the recurrence, n; NULL: a spline */
  double *norm2;  /* squared lengths of the polynomials of degree 0 to n */
  double *knot;   /* spline: n + 1 knots, increasing */
} ev_basis;

/* Polynomials of degree 1 to N that are orthonormal over the K values X, which need more than N different ones: else false. */
bool ev_basis_poly (const double *x, size_t k, size_t n, struct ev_arena *arena, ev_basis *basis);
/* A spline with N knots at quantiles of X, or, with KNOTS, at N given points; false when two knots are the same. */
bool ev_basis_rcs (const double *x, size_t k, size_t n, const double *knots, struct ev_arena *arena, ev_basis *basis);
/* The basis->n functions at X. */
void ev_basis_at (const ev_basis *basis, double x, double *out);

#endif
