/* Careful sums of arrays.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/sum.h"

double
ev_sum_array (const double *x, size_t n)
{
  ev_sum s = { 0 };
  for (size_t i = 0; i < n; i++)
    ev_sum_add (&s, x[i]);
  return ev_sum_value (&s);
}

double
ev_mean (const double *x, size_t n)
{
  return n ? ev_sum_array (x, n) / (double) n : NAN;
}
