/* Small symmetric positive definite matrices, stored row by row, P × P.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_NUM_CHOLESKY_H
#define EVISYN_NUM_CHOLESKY_H

#include <stdbool.h>
#include <stddef.h>

/* Replace A by its lower factor L (A = L L'); what stood above the diagonal is kept.  False when A is not positive
 * definite. */
bool ev_cholesky (double *a, size_t p);
/* log |A| from the factor. */
double ev_cholesky_logdet (const double *l, size_t p);
/* Solve A x = b from the factor; X may be B. */
void ev_cholesky_solve (const double *l, size_t p, const double *b, double *x);
/* The inverse of A from the factor. */
void ev_cholesky_inverse (const double *l, size_t p, double *inverse);

#endif
