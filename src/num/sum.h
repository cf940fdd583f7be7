/* Careful sums: compensated accumulation for results that must not depend on the order or the size of the terms.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_NUM_SUM_H
#define EVISYN_NUM_SUM_H

#include <math.h>
#include <stddef.h>

/* A running sum whose rounding errors are carried along; start from {0}. */
typedef struct ev_sum {
  double sum, correction;
} ev_sum;

/* [neumaier1974] */
static inline void
ev_sum_add (ev_sum *s, double term)
{
  double t = s->sum + term;
  s->correction += fabs (s->sum) >= fabs (term) ? (s->sum - t) + term : (term - t) + s->sum;
  s->sum = t;
}

static inline double
ev_sum_value (const ev_sum *s)
{
  return isfinite (s->sum) ? s->sum + s->correction : s->sum;
}

double ev_sum_array (const double *x, size_t n);
double ev_mean (const double *x, size_t n); /* NaN where n is 0 */

#endif
