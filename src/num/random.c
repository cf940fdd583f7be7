/* Random numbers with a distribution.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/random.h"

#include <math.h>

/* A point inside the unit circle, not its centre; its squared distance from there. */
static double
point_in_circle (ev_random *r, double *x)
{
  for (;;)
    {
      double u = 2 * ev_random_uniform (r) - 1, v = 2 * ev_random_uniform (r) - 1, w = u * u + v * v;
      if (w > 0 && w < 1)
        {
          *x = u;
          return w;
        }
    }
}

/* [marsaglia1964]: the polar method. */
double
ev_random_normal (ev_random *r)
{
  double x, w = point_in_circle (r, &x);
  return x * sqrt (-2 * log (w) / w);
}

/* [bailey1994] eq. 2.1: the same for t. */
double
ev_random_t (ev_random *r, double df)
{
  double x, w = point_in_circle (r, &x);
  return x * sqrt (df * expm1 (-2 * log (w) / df) / w);
}
