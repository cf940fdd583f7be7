/* Special functions: the hypergeometric function and the bivariate normal distribution.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/special.h"

#include <gsl/gsl_integration.h>
#include <gsl/gsl_sf_hyperg.h>
#include <math.h>

#include "num/dist.h"

/* [dlmf] 15.2.1; at x = 1 Gauss's theorem, 15.4.20. */
double
ev_hypergeometric_2f1 (double a, double b, double c, double x)
{
  if (x == 1)
    return exp (lgamma (c) - lgamma (c - a) + lgamma (c - a - b) - lgamma (c - b));
  return gsl_sf_hyperg_2F1 (a, b, c, x);
}

typedef struct orthant
{
  double h, k;
} orthant;

/* The integrand in θ, ρ = sin θ. */
static double
plackett (double theta, void *params)
{
  const orthant *o = params;
  double c = cos (theta);
  return c > 0 ? exp (-(o->h * o->h - 2 * o->h * o->k * sin (theta) + o->k * o->k) / (2 * c * c)) : 0;
}

/* [plackett1954]: Φ (h) Φ (k) + ∫ density (h, k; r) dr from 0 to ρ, in θ, where the integrand is smooth. */
double
ev_bivariate_normal_cdf (double h, double k, double rho)
{
  orthant o = { h, k };
  gsl_function f = { plackett, &o };
  gsl_integration_glfixed_table *table = gsl_integration_glfixed_table_alloc (64);
  double theta = asin (rho), integral = 0;
  enum
  {
    PANELS = 4
  };
  for (int i = 0; i < PANELS; i++)
    integral += gsl_integration_glfixed (&f, theta * i / PANELS, theta * (i + 1) / PANELS, table);
  gsl_integration_glfixed_table_free (table);
  return ev_normal (h, true, false) * ev_normal (k, true, false) + integral / (2 * acos (-1));
}
