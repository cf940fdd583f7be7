/* Cholesky factors of small matrices [golub2013] 4.2.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/cholesky.h"

#include <math.h>

bool
ev_cholesky (double *a, size_t p)
{
  for (size_t i = 0; i < p; i++)
    for (size_t j = 0; j <= i; j++)
      {
        double s = a[i * p + j];
        for (size_t m = 0; m < j; m++)
          s -= a[i * p + m] * a[j * p + m];
        if (i > j)
          a[i * p + j] = s / a[j * p + j];
        else if (s > 0 && isfinite (s))
          a[i * p + i] = sqrt (s);
        else
          return false;
      }
  return true;
}

double
ev_cholesky_logdet (const double *l, size_t p)
{
  double s = 0;
  for (size_t i = 0; i < p; i++)
    s += log (l[i * p + i]);
  return 2 * s;
}

void
ev_cholesky_solve (const double *l, size_t p, const double *b, double *x)
{
  for (size_t i = 0; i < p; i++)
    {
      double s = b[i];
      for (size_t m = 0; m < i; m++)
        s -= l[i * p + m] * x[m];
      x[i] = s / l[i * p + i];
    }
  for (size_t i = p; i-- > 0;)
    {
      double s = x[i];
      for (size_t m = i + 1; m < p; m++)
        s -= l[m * p + i] * x[m];
      x[i] = s / l[i * p + i];
    }
}

void
ev_cholesky_inverse (const double *l, size_t p, double *inverse)
{
  for (size_t j = 0; j < p; j++)
    {
      double *row = inverse + j * p;
      for (size_t i = 0; i < p; i++)
        row[i] = i == j;
      ev_cholesky_solve (l, p, row, row);
    }
}
