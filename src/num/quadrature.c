/* Quadrature rules from GSL.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/quadrature.h"

#include <gsl/gsl_integration.h>
#include <stdlib.h>
#include <string.h>

void
ev_gauss_hermite (size_t n, double *x, double *w)
{
  gsl_integration_fixed_workspace *rule = gsl_integration_fixed_alloc (gsl_integration_fixed_hermite, n, 0, 1, 0, 0);
  if (!rule)
    abort ();
  memcpy (x, gsl_integration_fixed_nodes (rule), n * sizeof *x);
  memcpy (w, gsl_integration_fixed_weights (rule), n * sizeof *w);
  gsl_integration_fixed_free (rule);
}

enum { POINTS = 20 };

double
ev_integrate (ev_function f, void *arg, double a, double b, size_t panels)
{
  gsl_integration_glfixed_table *rule = gsl_integration_glfixed_table_alloc (POINTS);
  if (!rule)
    abort ();
  double width = (b - a) / (double) panels, sum = 0;
  for (size_t i = 0; i < panels; i++)
    for (size_t j = 0; j < POINTS; j++)
      {
        double x, w, left = a + (double) i * width;
        gsl_integration_glfixed_point (left, left + width, j, &x, &w, rule);
        sum += w * f (x, arg);
      }
  gsl_integration_glfixed_table_free (rule);
  return sum;
}

/* At the end of an integral over [… + 1/2, … - 1/2] that stands for a sum: Euler and Maclaurin's formula at midpoints [dlmf] §2.10(i), its derivatives from the
   differences of the values at END - 1 … END + 2. */
static size_t
end_correction (double end, double sign, double *x, double *w)
{
  static const double first = -1.0 / 24, third = 17.0 / 5760;
  const double weight[] = { -third, -first + 3 * third, first - 3 * third, third };
  for (int i = 0; i < 4; i++)
    {
      x[i] = end - 1 + i;
      w[i] = sign * weight[i];
    }
  return 4;
}

size_t
ev_sum_rule (double m, double *x, double *w)
{
  enum { EXACT = 96, HEAD = 64, PANEL = 10 };
  size_t n = 0;
  double head = m <= EXACT ? m : HEAD;
  for (double j = 0; j < head; j++, n++)
    x[n] = j, w[n] = 1;
  if (m <= EXACT)
    return n;
  gsl_integration_glfixed_table *rule = gsl_integration_glfixed_table_alloc (PANEL);
  if (!rule)
    abort ();
  double end = m - 0.5;
  for (double left = head - 0.5; left < end; left *= 2)
    for (size_t i = 0; i < PANEL; i++, n++)
      gsl_integration_glfixed_point (left, left * 2 < end ? left * 2 : end, i, &x[n], &w[n], rule);
  gsl_integration_glfixed_table_free (rule);
  n += end_correction (head - 1, -1, x + n, w + n);
  return n + end_correction (m - 1, 1, x + n, w + n);
}
