/* Functions of one moderator; see basis.h.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "reg/basis.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "num/sum.h"

/* The polynomial of degree J and the one before it, by the three-term recurrence
   P(j+1) = (x - alpha(j)) P(j) - norm2(j) / norm2(j-1) P(j-1) [kennedy1980] §9.4. */
static void
step (const ev_basis *b, size_t j, double x, double *last, double *now)
{
  double fresh = (x - b->alpha[j]) * *now - (j > 0 ? b->norm2[j] / b->norm2[j - 1] * *last : 0);
  *last = *now;
  *now = fresh;
}

/* The polynomial of degree J at X, not yet of length 1. */
static double
monic (const ev_basis *b, size_t degree, double x)
{
  double last = 0, now = 1;
  for (size_t j = 0; j < degree; j++)
    step (b, j, x, &last, &now);
  return now;
}

bool
ev_basis_poly (const double *x, size_t k, size_t n, ev_arena *arena, ev_basis *basis)
{
  *basis = (ev_basis){ .n = n, .alpha = ev_arena_alloc (arena, n + 1, sizeof (double)), .norm2 = ev_arena_alloc (arena, n + 1, sizeof (double)) };
  double spread = 0;
  for (size_t i = 0; i < k; i++)
    spread = fmax (spread, fabs (x[i] - ev_mean (x, k)));
  for (size_t j = 0; j <= n; j++)
    {
      ev_sum length = { 0 }, moment = { 0 };
      for (size_t i = 0; i < k; i++)
        {
          double v = monic (basis, j, x[i]);
          ev_sum_add (&length, v * v);
          ev_sum_add (&moment, x[i] * v * v);
        }
      basis->norm2[j] = ev_sum_value (&length);
      basis->alpha[j] = ev_sum_value (&moment) / basis->norm2[j];
      if (!(basis->norm2[j] > 1e-20 * (double) k * pow (spread, 2 * (double) j)))
        return false;
    }
  return true;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;
  return (x > y) - (x < y);
}

/* R's seventh kind [hyndman1996]. */
static double
quantile (const double *sorted, size_t k, double p)
{
  double at = p * (double) (k - 1);
  size_t i = (size_t) at;
  return i + 1 < k ? sorted[i] + (at - (double) i) * (sorted[i + 1] - sorted[i]) : sorted[k - 1];
}

bool
ev_basis_rcs (const double *x, size_t k, size_t n, const double *knots, ev_arena *arena, ev_basis *basis)
{
  *basis = (ev_basis){ .n = n - 1, .knot = ev_arena_alloc (arena, n, sizeof (double)) };
  if (knots)
    {
      memcpy (basis->knot, knots, n * sizeof (double));
      qsort (basis->knot, n, sizeof (double), compare);
    }
  else
    {
      double *sorted = ev_arena_alloc (arena, k, sizeof *sorted), outer = n > 6 ? 0.025 : n > 3 ? 0.05 : 0.1; /* [harrell2015] table 2.3 */
      memcpy (sorted, x, k * sizeof *sorted);
      qsort (sorted, k, sizeof *sorted, compare);
      for (size_t j = 0; j < n; j++)
        basis->knot[j] = quantile (sorted, k, outer + (1 - 2 * outer) * (double) j / (double) (n - 1));
    }
  for (size_t j = 1; j < n; j++)
    if (!(basis->knot[j] > basis->knot[j - 1]))
      return false;
  return true;
}

static double
cube (double x)
{
  return x > 0 ? x * x * x : 0;
}

void
ev_basis_at (const ev_basis *b, double x, double *out)
{
  if (b->alpha)
    {
      double last = 0, now = 1;
      for (size_t j = 0; j < b->n; j++)
        {
          step (b, j, x, &last, &now);
          out[j] = now / sqrt (b->norm2[j + 1]);
        }
      return;
    }
  /* [harrell2015] eq. 2.25, divided by the squared distance of the outer knots */
  const double *t = b->knot;
  size_t n = b->n;
  double end = t[n], before = t[n - 1], scale = (end - t[0]) * (end - t[0]);
  out[0] = x;
  for (size_t j = 0; j + 1 < n; j++)
    out[j + 1] = (cube (x - t[j]) - cube (x - before) * (end - t[j]) / (end - before) + cube (x - end) * (before - t[j]) / (end - before))
                 / scale;
}
