/* Roots: inverse quadratic interpolation inside a bracket, bisection where that would not be safe.

   [chandrupatla1997]: like Brent's method, with a sharper test for when interpolation may be used.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/optim.h"

#include <float.h>
#include <math.h>

double
ev_root (ev_function f, void *arg, double a, double b, double fa, double fb, double abstol)
{
  if (fa == 0)
    return a;
  if (fb == 0)
    return b;
  if (!(signbit (fa) != signbit (fb)) || isnan (fa) || isnan (fb))
    return NAN;
  double c = a, fc = fa, t = 0.5; /* a: newest point, b: the other end of the bracket, c: the point before */
  for (;;)
    {
      double x = a + t * (b - a), fx = f (x, arg);
      if (isnan (fx))
        return NAN;
      if (signbit (fx) == signbit (fa))
        c = a, fc = fa;
      else
        c = b, fc = fb, b = a, fb = fa;
      a = x, fa = fx;
      double best = fabs (fa) < fabs (fb) ? a : b;
      double tolerance = 2 * DBL_EPSILON * fabs (best) + abstol + DBL_MIN, width = fabs (b - a);
      if (fa == 0 || width <= tolerance)
        return fa == 0 ? a : best;
      double edge = 0.5 * tolerance / width, xi = (a - b) / (c - b), phi = (fa - fb) / (fc - fb);
      if (phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)
        t = fa / (fb - fa) * (fc / (fb - fc)) + (c - a) / (b - a) * (fa / (fc - fa)) * (fb / (fc - fb));
      else
        t = 0.5;
      t = fmin (1 - edge, fmax (edge, t));
    }
}

double
ev_root_beyond (ev_function f, void *arg, double a, double step, double limit, double abstol)
{
  double fa = f (a, arg);
  while (a != limit && !isnan (fa))
    {
      double b = a + step;
      if (!((b < limit) == (step > 0)))
        b = limit;
      double fb = f (b, arg);
      if (fa == 0 || fb == 0 || signbit (fa) != signbit (fb))
        return ev_root (f, arg, a, b, fa, fb, abstol);
      a = b, fa = fb, step *= 2;
    }
  return NAN;
}
