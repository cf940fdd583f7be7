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
