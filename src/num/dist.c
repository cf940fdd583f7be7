/* Distributions over GSL's functions: logarithms of tails that underflow, and quantiles.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/dist.h"

#include <float.h>
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_sf_erf.h>
#include <gsl/gsl_sf_gamma.h>
#include <math.h>

#include "num/optim.h"

/* log P from both tails, or NaN where P underflowed. */
static double
log_tail (double p, double other)
{
  if (p > 0.5)
    return log1p (-other);
  return p > DBL_MIN ? log (p) : NAN;
}

/* log of the lower regularised incomplete beta I_x(a, b) far below the mean: its continued fraction, [dlmf] 8.17.22, by
   the modified Lentz method. */
static double
log_beta_tail (double x, double y, double a, double b)
{
  double c = 1, d = 1 / (1 - (a + b) * x / (a + 1)), h = d;
  for (int m = 1; m < 10000; m++)
    {
      double e = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / (1 + e * d), c = 1 + e / c, h *= d * c;
      e = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / (1 + e * d), c = 1 + e / c, h *= d * c;
      if (fabs (d * c - 1) < DBL_EPSILON)
        break;
    }
  return a * log (x) + b * log (y) - log (a) - gsl_sf_lnbeta (a, b) + log (h);
}

/* log of the upper regularised incomplete gamma Q(a, x) far above the mean: continued fraction, [dlmf] 8.9.2. */
static double
log_gamma_tail (double a, double x)
{
  double b = x + 1 - a, c = 1 / DBL_MIN, d = 1 / b, h = d;
  for (int i = 1; i < 10000; i++)
    {
      double an = -i * (i - a);
      b += 2;
      d = 1 / (an * d + b), c = b + an / c, h *= d * c;
      if (fabs (d * c - 1) < DBL_EPSILON)
        break;
    }
  return a * log (x) - x - gsl_sf_lngamma (a) + log (h);
}

/* log of the lower one far below the mean: power series, [dlmf] 8.7.1. */
static double
log_gamma_head (double a, double x)
{
  double term = 1, sum = 1;
  for (int n = 1; n < 100000 && term > DBL_EPSILON * sum; n++)
    sum += term *= x / (a + n);
  return a * log (x) - x - gsl_sf_lngamma (a + 1) + log (sum);
}

double
ev_normal (double x, bool lower, bool in_log)
{
  if (isnan (x))
    return NAN;
  double z = lower ? x : -x;
  if (!in_log)
    return gsl_cdf_ugaussian_P (z);
  if (isinf (z))
    return z > 0 ? 0 : -INFINITY;
  return z > 1 ? log1p (-gsl_cdf_ugaussian_Q (z)) : gsl_sf_log_erfc (-z * M_SQRT1_2) - M_LN2;
}

double
ev_normal_density (double x, bool in_log)
{
  double value = -0.5 * x * x - 0.5 * (M_LN2 + M_LNPI);
  return in_log ? value : exp (value);
}

/* P (T > t) for t ≥ 0 from the incomplete beta function [dlmf] 8.17.2; GSL's own has nine digits in the tails above 30 degrees of
   freedom. */
static double
t_tail (double t, double df)
{
  return gsl_cdf_beta_P (df / (df + t * t), df / 2, 0.5) / 2;
}

double
ev_t (double x, double df, bool lower, bool in_log)
{
  if (!(df > 0) || isnan (x))
    return NAN;
  if (isinf (df))
    return ev_normal (x, lower, in_log);
  double z = lower ? x : -x, tail = t_tail (fabs (x), df), p = z < 0 ? tail : 1 - tail; /* no digits are lost: tail ≤ 1/2 */
  if (!in_log)
    return p;
  if (isinf (z))
    return z > 0 ? 0 : -INFINITY;
  double value = log_tail (p, z > 0 ? tail : 1 - tail);
  if (!isnan (value))
    return value;
  double z2 = z * z;
  return log_beta_tail (df / (df + z2), z2 / (df + z2), df / 2, 0.5) - M_LN2;
}

double
ev_gamma (double x, double shape, double scale, bool lower, bool in_log)
{
  if (!(shape > 0) || !(scale > 0) || isnan (x))
    return NAN;
  if (x <= 0)
    return in_log ? (lower ? -INFINITY : 0) : !lower;
  if (isinf (x))
    return in_log ? (lower ? 0 : -INFINITY) : lower;
  double low = gsl_cdf_gamma_P (x, shape, scale), high = gsl_cdf_gamma_Q (x, shape, scale);
  if (!in_log)
    return lower ? low : high;
  double value = lower ? log_tail (low, high) : log_tail (high, low);
  if (!isnan (value))
    return value;
  return lower ? log_gamma_head (shape, x / scale) : log_gamma_tail (shape, x / scale);
}

double
ev_chisq (double x, double df, bool lower, bool in_log)
{
  if (df == 0 && x >= 0)
    return in_log ? (lower || x == 0 ? 0 : -INFINITY) : (lower || x == 0);
  return ev_gamma (x, df / 2, 2, lower, in_log);
}

double
ev_f (double x, double df1, double df2, bool lower, bool in_log)
{
  if (!(df1 > 0) || !(df2 > 0) || isnan (x))
    return NAN;
  if (isinf (df2))
    return ev_chisq (x * df1, df1, lower, in_log);
  if (x <= 0)
    return in_log ? (lower ? -INFINITY : 0) : !lower;
  if (isinf (x))
    return in_log ? (lower ? 0 : -INFINITY) : lower;
  double low = gsl_cdf_fdist_P (x, df1, df2), high = gsl_cdf_fdist_Q (x, df1, df2);
  if (!in_log)
    return lower ? low : high;
  double value = lower ? log_tail (low, high) : log_tail (high, low);
  if (!isnan (value))
    return value;
  double u = df1 * x / (df1 * x + df2), v = df2 / (df1 * x + df2);
  return lower ? log_beta_tail (u, v, df1 / 2, df2 / 2) : log_beta_tail (v, u, df2 / 2, df1 / 2);
}

double
ev_normal_quantile (double p, bool lower)
{
  if (!(p >= 0 && p <= 1))
    return NAN;
  if (p == 0 || p == 1)
    return (p == 0) == lower ? -INFINITY : INFINITY;
  double x = p <= 0.5 ? gsl_cdf_ugaussian_Pinv (p) : gsl_cdf_ugaussian_Qinv (1 - p); /* 1 - p is exact from 0.5 on */
  return lower ? x : -x;
}

/* Quantiles of distributions on (0, inf): the root of log tail (x) - log p over log x, for p ≤ 0.5.  GSL's inverses
   fail for many degrees of freedom and small p.  Beyond exp (±LIMIT), where x or its square is no double, they are NaN.
 */
struct quantile {
  double df[2], log_p;
  bool lower;
};

static double
chisq_distance (double u, void *arg)
{
  const struct quantile *q = arg;
  return ev_chisq (exp (u), q->df[0], q->lower, true) - q->log_p;
}

static double
f_distance (double u, void *arg)
{
  const struct quantile *q = arg;
  return ev_f (exp (u), q->df[0], q->df[1], q->lower, true) - q->log_p;
}

static double
t_distance (double u, void *arg)
{
  const struct quantile *q = arg;
  return ev_t (exp (u), q->df[0], false, true) - q->log_p;
}

static double
solve (ev_function distance, struct quantile *q, double start, double limit)
{
  double here = distance (start, q), direction = (here > 0) == q->lower ? -1 : 1;
  return exp (ev_root_beyond (distance, q, start, 0.0625 * direction, limit * direction, 0));
}

double
ev_chisq_quantile (double p, double df, bool lower)
{
  if (!(df >= 0) || !(p >= 0 && p <= 1))
    return NAN;
  if (df == 0)
    return 0;
  if (p == 0 || p == 1)
    return (p == 0) == lower ? 0 : INFINITY;
  if (p > 0.5)
    return ev_chisq_quantile (1 - p, df, !lower); /* 1 - p is exact from 0.5 on */
  struct quantile q = { .df = { df }, .log_p = log (p), .lower = lower };
  double c = 2 / (9 * df), cube = 1 - c + ev_normal_quantile (p, lower) * sqrt (c); /* [wilson1931] */
  return solve (chisq_distance, &q, cube > 0.1 ? log (df) + 3 * log (cube) : log (df), 700);
}

double
ev_f_quantile (double p, double df1, double df2, bool lower)
{
  if (!(df1 > 0) || !(df2 > 0) || !(p >= 0 && p <= 1))
    return NAN;
  if (isinf (df2))
    return ev_chisq_quantile (p, df1, lower) / df1;
  if (p == 0 || p == 1)
    return (p == 0) == lower ? 0 : INFINITY;
  if (p > 0.5)
    return ev_f_quantile (1 - p, df1, df2, !lower);
  struct quantile q = { .df = { df1, df2 }, .log_p = log (p), .lower = lower };
  return solve (f_distance, &q, 0, 700);
}

double
ev_t_quantile (double p, double df, bool lower)
{
  if (!(df > 0) || !(p >= 0 && p <= 1))
    return NAN;
  if (isinf (df) || p == 0 || p == 1)
    return ev_normal_quantile (p, lower);
  if (p > 0.5)
    return ev_t_quantile (1 - p, df, !lower);
  struct quantile q = { .df = { df }, .log_p = log (p) };
  double x = p == 0.5 ? 0 : solve (t_distance, &q, 0, 350);
  return lower ? -x : x;
}

double
ev_critical (double level, double df)
{
  double tail = (1 - level) / 2;
  return isnan (df) ? ev_normal_quantile (tail, false) : ev_t_quantile (tail, df, false);
}

double
ev_two_sided (double statistic, double df)
{
  double z = fabs (statistic);
  return fmin (1, 2 * (isnan (df) ? ev_normal (z, false, false) : ev_t (z, df, false, false)));
}
