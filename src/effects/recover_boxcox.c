/* Mean and standard deviation from quantiles by a Box-Cox transformation [mcgrath2020].

   The power λ between 0 and 3 makes the printed quantiles most symmetric around their median; the transformed numbers
   are taken as normal, their mean by Luo et al. and their SD by Wan et al.; the moments of what is transformed back are
   integrals, which the authors' program draws at random: here Gauss-Legendre rules.  Copyright (C) 2026 The evisyn
   authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/recovery.h"
#include "num/optim.h"
#include "num/quadrature.h"

static double
transform (double x, double lambda)
{
  return lambda == 0 ? log (x) : expm1 (lambda * log (x)) / lambda;
}

static double
transform_back (double y, double lambda)
{
  return lambda == 0 ? exp (y) : pow (fmax (1 + lambda * y, 0), 1 / lambda);
}

static ev_quantiles
transform_all (const ev_quantiles *q, double lambda)
{
  return (ev_quantiles){ q->n,
                         transform (q->min, lambda),
                         transform (q->q1, lambda),
                         transform (q->median, lambda),
                         transform (q->q3, lambda),
                         transform (q->max, lambda) };
}

/* How far the distances from the median are from equal; 0: symmetric, or not printed. */
static double
asymmetry (double low, double median, double high)
{
  double d = (high - median) / (median - low) - 1;
  return isnan (low + high) ? 0 : d * d;
}

static double
symmetry (double lambda, void *arg)
{
  ev_quantiles t = transform_all (arg, lambda);
  double d = asymmetry (t.q1, t.median, t.q3) + asymmetry (t.min, t.median, t.max);
  return isfinite (d) ? -d : -INFINITY;
}

static double
find_lambda (const ev_quantiles *q)
{
  enum
  {
    POINTS = 25
  };
  double grid[POINTS], value;
  ev_quantiles copy = *q;
  for (int i = 0; i < POINTS; i++)
    grid[i] = 3.0 * i / (POINTS - 1);
  double lambda = ev_scan_maximum (symmetry, &copy, grid, POINTS, &value);
  return lambda < 1e-8 ? 0 : lambda; /* [mcgrath2020]: negative powers are set to 0 */
}

/* The normal distribution that is transformed back, cut symmetrically where the transformation ends; and its mean. */
typedef struct power_normal
{
  double location, scale, lambda, mean;
} power_normal;

enum
{
  PANELS = 20 /* of 20 points each */
};

static double
mass (double z, void *arg)
{
  (void)arg;
  return ev_normal_density (z, false);
}

static double
first_moment (double z, void *arg)
{
  const power_normal *p = arg;
  return ev_normal_density (z, false) * transform_back (p->location + p->scale * z, p->lambda);
}

static double
squared_deviation (double z, void *arg)
{
  const power_normal *p = arg;
  return ev_normal_density (z, false) * ev_square (transform_back (p->location + p->scale * z, p->lambda) - p->mean);
}

static ev_mean_sd
moments (power_normal *p)
{
  if (p->lambda == 0)
    {
      double s2 = p->scale * p->scale, mean = exp (p->location + s2 / 2);
      return (ev_mean_sd){ mean, mean * sqrt (expm1 (s2)) };
    }
  /* The support is x ≥ -1/λ; beyond ±12 there is no mass that a double would see. */
  double z = fmin ((p->location + 1 / p->lambda) / p->scale, 12);
  if (!(z > 0))
    return (ev_mean_sd){ NAN, NAN };
  double all = ev_integrate (mass, p, -z, z, PANELS);
  p->mean = ev_integrate (first_moment, p, -z, z, PANELS) / all;
  return (ev_mean_sd){ p->mean, sqrt (ev_integrate (squared_deviation, p, -z, z, PANELS) / all) };
}

ev_mean_sd
ev_box_cox (const ev_quantiles *q)
{
  const ev_mean_sd none = { NAN, NAN };
  double least = isnan (q->min) ? q->q1 : q->min;
  if (!(least >= 0) || isnan (ev_quantile_method_find ("luo")->estimate (q).mean))
    return none;
  double lambda = find_lambda (q);
  if (lambda == 0 && least == 0)
    return none;
  ev_quantiles t = transform_all (q, lambda);
  power_normal p
      = { ev_quantile_method_find ("luo")->estimate (&t).mean, ev_quantile_method_find ("wan")->estimate (&t).sd, lambda, 0 };
  return p.scale > 0 ? moments (&p) : none;
}
