/* Wald tests of several coefficients.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "num/cholesky.h"
#include "num/dist.h"
#include "reg/regression.h"

/* d'V^-1 d for the M × M matrix V, which is used up; scaled to unit diagonal first, so that units do not matter. */
static double
quadratic_form (double *v, double *d, size_t m)
{
  double *s = ev_xcalloc (m, 2 * sizeof *s), *solved = s + m, sum = 0;
  for (size_t i = 0; i < m; i++)
    s[i] = sqrt (v[i * m + i]);
  for (size_t i = 0; i < m; i++)
    {
      d[i] /= s[i];
      for (size_t j = 0; j < m; j++)
        v[i * m + j] /= s[i] * s[j];
    }
  bool good = ev_cholesky (v, m);
  for (size_t i = 0; i < m; i++)
    good = good && v[i * m + i] > 1e-7;
  if (good)
    {
      ev_cholesky_solve (v, m, d, solved);
      for (size_t i = 0; i < m; i++)
        sum += d[i] * solved[i];
    }
  free (s);
  return good ? sum : NAN;
}

/* (Lb)' (LVL')^-1 (Lb), divided by m for F [viechtbauer2010] [knapp2003]. */
ev_omnibus
ev_wald_test (const double *beta, const double *cov, size_t p, const double *l, size_t m, const double *rhs, double df2)
{
  ev_omnibus t = { .statistic = NAN, .df1 = (double) m, .df2 = df2, .p = NAN };
  if (m == 0)
    return t;
  double *v = ev_xcalloc (m * m + m + p, sizeof *v), *d = v + m * m, *lv = d + m;
  for (size_t a = 0; a < m; a++)
    {
      d[a] = rhs ? -rhs[a] : 0;
      for (size_t i = 0; i < p; i++)
        d[a] += l[a * p + i] * beta[i];
      for (size_t j = 0; j < p; j++)
        {
          lv[j] = 0;
          for (size_t i = 0; i < p; i++)
            lv[j] += l[a * p + i] * cov[i * p + j];
        }
      for (size_t b = 0; b < m; b++)
        for (size_t j = 0; j < p; j++)
          v[a * m + b] += lv[j] * l[b * p + j];
    }
  t.statistic = quadratic_form (v, d, m) / (isnan (df2) ? 1 : (double) m);
  t.p = isnan (df2) ? ev_chisq (t.statistic, t.df1, false, false) : ev_f (t.statistic, t.df1, df2, false, false);
  free (v);
  return t;
}

ev_omnibus
ev_wald_test_range (const double *beta, const double *cov, size_t p, size_t first, size_t n, double df2)
{
  double *l = ev_xcalloc (n, p * sizeof *l);
  for (size_t i = 0; i < n; i++)
    l[i * p + first + i] = 1;
  ev_omnibus t = ev_wald_test (beta, cov, p, l, n, NULL, df2);
  free (l);
  return t;
}
