/* Special functions that effect sizes need: the layer's only door to GSL.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_sf_hyperg.h>

#include "effects/kernel.h"

double
ev_normal_lower (double p)
{
  return gsl_cdf_ugaussian_Pinv (p);
}

double
ev_normal_upper (double p)
{
  return gsl_cdf_ugaussian_Qinv (p);
}

double
ev_normal_cdf (double z)
{
  return gsl_cdf_ugaussian_P (z);
}

double
ev_normal_density (double z)
{
  return gsl_ran_ugaussian_pdf (z);
}

/* GSL's own inverse is good to nine digits in the tails for more than 30 degrees of freedom; Newton's steps on the
   incomplete beta function [dlmf] 8.17.2 make it good to all. */
double
ev_t_upper (double p, double df)
{
  double t = gsl_cdf_tdist_Qinv (p, df);
  for (int i = 0; i < 3 && isfinite (t) && t > 0; i++)
    t += (gsl_cdf_beta_P (df / (df + t * t), df / 2, 0.5) / 2 - p) / gsl_ran_tdist_pdf (t, df);
  return t;
}

double
ev_gamma_quantile (double p, double shape)
{
  return gsl_cdf_gamma_Pinv (p, shape, 1);
}

double
ev_f_upper (double p, double df1, double df2)
{
  return gsl_cdf_fdist_Qinv (p, df1, df2);
}

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
  return ev_normal_cdf (h) * ev_normal_cdf (k) + integral / (2 * acos (-1));
}

/* [hedges1981].  Gammas as they are while they fit a double; then the expansion of Γ (z + 1/2) / Γ (z) in 1/z, z
   = (m - 1) / 2 [dlmf] 5.11.13, whose first omitted term is below 1e-16 there. */
double
ev_hedges_j (double m)
{
  if (!(m > 1))
    return NAN;
  double z = (m - 1) / 2, u = 1 / z;
  if (z < 170)
    return tgamma (z + 0.5) / tgamma (z) / sqrt (m / 2);
  return sqrt (z / (z + 0.5))
         * (1 - u * (1.0 / 8 - u * (1.0 / 128 + u * (5.0 / 1024 - u * (21.0 / 32768 + u * (399.0 / 262144))))));
}

double
ev_bias_factor (const ev_effect_spec *spec, double m)
{
  if (!spec->correct)
    return m > 1 ? 1 : NAN;
  return spec->approximate_j && m > 1 ? 1 - 3 / (4 * m - 1) /* [hedges1981] */ : ev_hedges_j (m);
}
