/* Means and standard deviations from medians, quartiles and ranges.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/text.h"
#include "effects/recovery.h"

static const ev_mean_sd unknown = { NAN, NAN };

typedef enum known
{
  NOTHING,
  RANGE,
  QUARTILES,
  ALL
} known;

/* What Q has, if it is in order. */
static known
known_of (const ev_quantiles *q)
{
  const double x[] = { q->min, q->q1, q->median, q->q3, q->max };
  double last = -INFINITY;
  for (size_t i = 0; i < 5; i++)
    if (x[i] < last)
      return NOTHING;
    else if (!isnan (x[i]))
      last = x[i];
  bool range = !isnan (q->min + q->max), quartiles = !isnan (q->q1 + q->q3);
  if (!(q->n >= 3) || isnan (q->median))
    return NOTHING;
  return range && quartiles ? ALL : range ? RANGE : quartiles ? QUARTILES : NOTHING;
}

/* How many SDs lie, in the mean, between the extremes and between the quartiles of N normal observations: [wan2014] eq.
 * 9, 16. */
static double
range_width (double n)
{
  return 2 * ev_normal_quantile ((n - 0.375) / (n + 0.25), true);
}

static double
quartile_width (double n)
{
  return 2 * ev_normal_quantile ((0.75 * n - 0.125) / (n + 0.25), true);
}

double
ev_sd_from_range (double min, double max, double n)
{
  return n >= 2 && max > min ? (max - min) / range_width (n) : NAN;
}

/* Means: [luo2018] eq. 7, 11, 15.  SDs: [wan2014] eq. 9, 16; of all five numbers [shi2020] eq. 10. */
static ev_mean_sd
luo (const ev_quantiles *q)
{
  double n = q->n, mid_range = (q->min + q->max) / 2, mid_quartile = (q->q1 + q->q3) / 2;
  double sd_range = (q->max - q->min) / range_width (n), sd_quartile = (q->q3 - q->q1) / quartile_width (n), w, v;
  switch (known_of (q))
    {
    case RANGE:
      w = 4 / (4 + pow (n, 0.75));
      return (ev_mean_sd){ w * mid_range + (1 - w) * q->median, sd_range };
    case QUARTILES:
      w = 0.7 + 0.39 / n;
      return (ev_mean_sd){ w * mid_quartile + (1 - w) * q->median, sd_quartile };
    case ALL:
      w = 2.2 / (2.2 + pow (n, 0.75));
      v = 0.7 - 0.72 / pow (n, 0.55);
      double share = 1 / (1 + 0.07 * pow (n, 0.6));
      return (ev_mean_sd){ w * mid_range + v * mid_quartile + (1 - w - v) * q->median,
                           share * sd_range + (1 - share) * sd_quartile };
    default:
      return unknown;
    }
}

/* [wan2014] eq. 2, 9; 14, 16; 10, 13 */
static ev_mean_sd
wan (const ev_quantiles *q)
{
  double sd_range = (q->max - q->min) / range_width (q->n), sd_quartile = (q->q3 - q->q1) / quartile_width (q->n);
  switch (known_of (q))
    {
    case RANGE:
      return (ev_mean_sd){ (q->min + 2 * q->median + q->max) / 4, sd_range };
    case QUARTILES:
      return (ev_mean_sd){ (q->q1 + q->median + q->q3) / 3, sd_quartile };
    case ALL:
      return (ev_mean_sd){ (q->min + 2 * q->q1 + 2 * q->median + 2 * q->q3 + q->max) / 8,
                           (sd_range + sd_quartile) / 2 };
    default:
      return unknown;
    }
}

/* --- quantile estimation [mcgrath2020] --- */

/* The quantiles that are printed and their probabilities. */
typedef struct sample
{
  size_t m;
  double p[5], x[5];
} sample;

static sample
sample_of (const ev_quantiles *q)
{
  const double x[] = { q->min, q->q1, q->median, q->q3, q->max };
  const double p[] = { 1 / q->n, 0.25, 0.5, 0.75, 1 - 1 / q->n };
  sample s = { 0 };
  for (size_t i = 0; i < 5; i++)
    if (!isnan (x[i]))
      {
        s.p[s.m] = p[i];
        s.x[s.m++] = x[i] == 0 ? 0.01 : x[i]; /* families of positive numbers have no quantile 0 */
      }
  return s;
}

/* A family of positive distributions with unit scale and one shape, searched between e^low and e^high. */
typedef struct family
{
  double (*quantile) (double p, double shape);
  ev_mean_sd (*moments) (double shape);
  double low, high;
} family;

/* Of scale 1: half a χ² with twice the degrees of freedom. */
static double
gamma_quantile (double p, double shape)
{
  return ev_chisq_quantile (p, 2 * shape, true) / 2;
}

static double
lognormal_quantile (double p, double shape)
{
  return exp (shape * ev_normal_quantile (p, true));
}

static ev_mean_sd
lognormal_moments (double shape)
{
  double mean = exp (shape * shape / 2);
  return (ev_mean_sd){ mean, mean * sqrt (expm1 (shape * shape)) };
}

static ev_mean_sd
gamma_moments (double shape)
{
  return (ev_mean_sd){ shape, sqrt (shape) };
}

static double
weibull_quantile (double p, double shape)
{
  return pow (-log1p (-p), 1 / shape);
}

static ev_mean_sd
weibull_moments (double shape)
{
  double mean = tgamma (1 + 1 / shape);
  return (ev_mean_sd){ mean, sqrt (tgamma (1 + 2 / shape) - mean * mean) };
}

static const family families[] = {
  { lognormal_quantile, lognormal_moments, -6, 2 },
  { gamma_quantile, gamma_moments, -1.5, 9 },
  { weibull_quantile, weibull_moments, -1.5, 6 },
};

/* The least sum of squared distances that a scale can reach with this shape, and that scale: a regression through 0. */
static double
distance (const family *f, const sample *s, double log_shape, double *scale)
{
  double xg = 0, gg = 0, sum = 0, g[5];
  for (size_t i = 0; i < s->m; i++)
    {
      g[i] = f->quantile (s->p[i], exp (log_shape));
      xg += s->x[i] * g[i];
      gg += g[i] * g[i];
    }
  *scale = xg / gg;
  for (size_t i = 0; i < s->m; i++)
    sum += ev_square (s->x[i] - *scale * g[i]);
  return sum;
}

/* The best shape: the best of a grid, refined by the golden section between its neighbours. */
static double
best_shape (const family *f, const sample *s)
{
  enum
  {
    GRID = 64,
    STEPS = 80
  };
  double step = (f->high - f->low) / GRID, best = f->low, least = INFINITY, scale;
  for (int i = 0; i <= GRID; i++)
    {
      double d = distance (f, s, f->low + i * step, &scale);
      if (d < least)
        {
          least = d;
          best = f->low + i * step;
        }
    }
  double a = fmax (best - step, f->low), b = fmin (best + step, f->high), golden = (sqrt (5) - 1) / 2;
  for (int i = 0; i < STEPS; i++)
    {
      double left = b - golden * (b - a), right = a + golden * (b - a);
      if (distance (f, s, left, &scale) < distance (f, s, right, &scale))
        b = right;
      else
        a = left;
    }
  return (a + b) / 2;
}

/* The normal is linear in both parameters: a regression on normal quantiles. */
static ev_mean_sd
fit_normal (const sample *s, double *least)
{
  double m = (double)s->m, sx = 0, sz = 0, zz = 0, xz = 0;
  for (size_t i = 0; i < s->m; i++)
    {
      double z = ev_normal_quantile (s->p[i], true);
      sx += s->x[i];
      sz += z;
      zz += z * z;
      xz += s->x[i] * z;
    }
  double sd = (xz - sx * sz / m) / (zz - sz * sz / m), mean = (sx - sd * sz) / m;
  *least = 0;
  for (size_t i = 0; i < s->m; i++)
    *least += ev_square (s->x[i] - mean - sd * ev_normal_quantile (s->p[i], true));
  return (ev_mean_sd){ mean, sd };
}

static ev_mean_sd
quantile_estimation (const ev_quantiles *q)
{
  if (known_of (q) == NOTHING)
    return unknown;
  sample s = sample_of (q);
  double least;
  ev_mean_sd best = fit_normal (&s, &least);
  for (size_t i = 0; s.x[0] > 0 && i < sizeof families / sizeof *families; i++)
    {
      double scale, shape = best_shape (&families[i], &s), d = distance (&families[i], &s, shape, &scale);
      if (!(d < least))
        continue;
      least = d;
      ev_mean_sd unit = families[i].moments (exp (shape));
      best = (ev_mean_sd){ scale * unit.mean, scale * unit.sd };
    }
  return best;
}

const ev_quantile_method ev_quantile_methods[] = {
  { "luo", "Luo et al. for the mean, Wan et al. and Shi et al. for the SD", "luo2018 wan2014 shi2020", true, luo },
  { "wan", "Wan et al. for the mean and the SD", "wan2014", true, wan },
  { "qe", "quantile estimation: the best of normal, log-normal, gamma and Weibull", "mcgrath2020", false,
    quantile_estimation },
  { "bc", "Box-Cox: the power that makes the quantiles symmetric, with the mean of Luo et al. and the SD of Wan et al. on that scale", "mcgrath2020", false,
    ev_box_cox },
  { NULL, NULL, NULL, false, NULL },
};

const ev_quantile_method *
ev_quantile_method_find (const char *name)
{
  for (const ev_quantile_method *m = ev_quantile_methods; m->name; m++)
    if (name && ev_same (m->name, name))
      return m;
  return NULL;
}

/* [shi2023] */
bool
ev_quantiles_skewed (const ev_quantiles *q)
{
  double n = q->n, root = sqrt (n), range = fabs (q->min + q->max - 2 * q->median) / (q->max - q->min);
  double quartile = fabs (q->q1 + q->q3 - 2 * q->median) / (q->q3 - q->q1);
  switch (known_of (q))
    {
    case RANGE:
      return range >= 1 / log (n + 9) + 2.5 / (n + 1);
    case QUARTILES:
      return quartile >= 2.65 / root - 6 / (n * n);
    case ALL:
      return fmax (2.65 * log (0.6 * n) / root * range, quartile) >= 3 / root - 40 / (n * n * n);
    default:
      return false;
    }
}
