/* Heterogeneity from Cochran's Q: test, I² and H [higgins2002], differences between groups.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/heterogeneity.h"

#include <math.h>

#include "num/dist.h"
#include "num/sum.h"

/* The standard error of log H [higgins2002]; none for one study, nor for two that vary little. */
static double
se_log_h (double q, double df)
{
  double k = df + 1;
  if (df > 0 && q > k)
    return 0.5 * log (q / df) / (sqrt (2 * q) - sqrt (2 * k - 3));
  return k > 2 ? sqrt (1 / (2 * (k - 2)) * (1 - 1 / (3 * (k - 2) * (k - 2)))) : NAN;
}

static double
i2_from_h (double h)
{
  return 100 * (1 - 1 / (h * h));
}

void
ev_heterogeneity_from_q (double q, double df, double level, ev_heterogeneity *out)
{
  *out = (ev_heterogeneity){ .Q = q, .df = df, .p = ev_chisq (q, df, false, false), .H = 1 };
  if (df > 0)
    {
      out->H = sqrt (fmax (1, q / df));
      out->I2 = q > df ? 100 * ((q - df) / q) : 0;
    }
  /* around sqrt (Q / df) itself; H and its limits are not below 1 */
  double half = ev_critical (level, NAN) * se_log_h (q, df), h = sqrt (q / df);
  out->H_ci_lb = isnan (half) ? NAN : fmax (1, h * exp (-half));
  out->H_ci_ub = isnan (half) ? NAN : fmax (1, h * exp (half));
  out->I2_ci_lb = i2_from_h (out->H_ci_lb);
  out->I2_ci_ub = i2_from_h (out->H_ci_ub);
}

double
ev_q_around (size_t k, const double *y, const double *v, double centre)
{
  if (isnan (centre))
    {
      ev_sum sw = { 0 }, swy = { 0 };
      for (size_t i = 0; i < k; i++)
        {
          ev_sum_add (&sw, 1 / v[i]);
          ev_sum_add (&swy, (y[i] - y[0]) / v[i]);
        }
      centre = y[0] + ev_sum_value (&swy) / ev_sum_value (&sw);
    }
  ev_sum q = { 0 };
  for (size_t i = 0; i < k; i++)
    ev_sum_add (&q, (y[i] - centre) * ((y[i] - centre) / v[i]));
  return ev_sum_value (&q);
}

void
ev_group_difference (size_t m, const double *est, const double *se, double *Q, double *df, double *p)
{
  ev_sum sw = { 0 }, swy = { 0 }, q = { 0 };
  double origin = 0, groups = 0;
  for (size_t i = 0; i < m; i++)
    if (isfinite (est[i]) && se[i] > 0)
      {
        origin = groups++ > 0 ? origin : est[i];
        ev_sum_add (&sw, 1 / (se[i] * se[i]));
        ev_sum_add (&swy, (est[i] - origin) / (se[i] * se[i]));
      }
  double mean = origin + ev_sum_value (&swy) / ev_sum_value (&sw);
  for (size_t i = 0; i < m; i++)
    if (isfinite (est[i]) && se[i] > 0)
      ev_sum_add (&q, (est[i] - mean) / se[i] * ((est[i] - mean) / se[i]));
  *Q = groups > 1 ? ev_sum_value (&q) : 0;
  *df = fmax (0, groups - 1);
  *p = groups > 1 ? ev_chisq (*Q, *df, false, false) : NAN;
}
