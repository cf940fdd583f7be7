/* Variance inflation factors of coefficients, and generalised ones of terms.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "num/cholesky.h"
#include "reg/regression.h"

/* log |R| of the correlations of the coefficients from FIRST on for which (index in [from, from + n)) is INSIDE. */
static double
log_determinant (const ev_regress_result *r, size_t first, size_t from, size_t n, bool inside, bool outside)
{
  double *m = ev_xcalloc (r->p, r->p * sizeof *m);
  size_t size = 0, *index = ev_xcalloc (r->p, sizeof *index);
  for (size_t j = first; j < r->p; j++)
    if (j >= from && j < from + n ? inside : outside)
      index[size++] = j;
  for (size_t a = 0; a < size; a++)
    for (size_t b = 0; b < size; b++)
      {
        size_t i = index[a], j = index[b];
        m[a * size + b] = r->covariance[i * r->p + j] / sqrt (r->covariance[i * r->p + i] * r->covariance[j * r->p + j]);
      }
  double value = size == 0 ? 0 : ev_cholesky (m, size) ? ev_cholesky_logdet (m, size) : NAN;
  free (m);
  free (index);
  return value;
}

/* |R11| |R22| / |R| [fox1992] eq. 10. */
static double
inflation (const ev_regress_result *r, size_t first, size_t from, size_t n)
{
  return exp (log_determinant (r, first, from, n, true, false) + log_determinant (r, first, from, n, false, true)
              - log_determinant (r, first, from, n, true, true));
}

/* The diagonal of the inverse of the correlations of the coefficients from FIRST on. */
static void
inflation_of_each (ev_regress_result *r, size_t first)
{
  size_t m = r->p - first;
  double *c = ev_xcalloc (m, 2 * m * sizeof *c), *inverse = c + m * m;
  for (size_t i = 0; i < m; i++)
    for (size_t j = 0; j < m; j++)
      {
        const double *v = r->covariance;
        size_t a = first + i, b = first + j;
        c[i * m + j] = v[a * r->p + b] / sqrt (v[a * r->p + a] * v[b * r->p + b]);
      }
  bool good = ev_cholesky (c, m);
  if (good)
    ev_cholesky_inverse (c, m, inverse);
  for (size_t i = 0; i < m; i++)
    r->vif[first + i] = good ? inverse[i * m + i] : NAN;
  free (c);
}

void
ev_regress_collinearity (ev_regression *r)
{
  ev_regress_result *out = r->result;
  size_t first = out->intercept;
  out->vif = ev_arena_alloc (r->arena, out->p, sizeof *out->vif);
  for (size_t j = 0; j < out->p; j++)
    out->vif[j] = NAN;
  if (out->p - first > 1)
    inflation_of_each (out, first);
  for (size_t t = 0; t < out->nterms; t++)
    out->term[t].gvif = out->nterms < 2 ? NAN : inflation (out, first, out->term[t].first, out->term[t].n);
}
