/* Maxima: golden section with parabolic steps inside a bracket [brent1973] ch. 5, and a scan that finds the brackets.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/optim.h"

#include <math.h>

static const double golden = 0.38196601125010515, relative = 1.5e-8;

double
ev_maximum (ev_function f, void *arg, double a, double b, double *value)
{
  double x = a + golden * (b - a), w = x, v = x, fx = f (x, arg), fw = fx, fv = fx, step = 0, before = 0;
  for (int i = 0; i < 200; i++)
    {
      double middle = 0.5 * (a + b), tolerance = relative * fabs (x) + 1e-300;
      if (fabs (x - middle) <= 2 * tolerance - 0.5 * (b - a))
        break;
      double r = (x - w) * (fx - fv), q = (x - v) * (fx - fw), p = (x - v) * q - (x - w) * r, old = before;
      q = 2 * (q - r);
      p = q > 0 ? -p : p;
      q = fabs (q);
      before = step;
      if (fabs (old) > tolerance && fabs (p) < fabs (0.5 * q * old) && p > q * (a - x) && p < q * (b - x))
        step = p / q;
      else
        {
          before = (x >= middle ? a : b) - x;
          step = golden * before;
        }
      double u = fabs (step) >= tolerance ? x + step : x + copysign (tolerance, step), fu = f (u, arg);
      if (fu >= fx)
        {
          *(u >= x ? &a : &b) = x;
          v = w, fv = fw, w = x, fw = fx, x = u, fx = fu;
          continue;
        }
      *(u < x ? &a : &b) = u;
      if (fu >= fw || w == x)
        v = w, fv = fw, w = u, fw = fu;
      else if (fu >= fv || v == x || v == w)
        v = u, fv = fu;
    }
  *value = fx;
  return x;
}

double
ev_scan_maximum (ev_function f, void *arg, const double *x, size_t n, double *value)
{
  double best = NAN, top = -INFINITY, left = -INFINITY, here = f (x[0], arg);
  for (size_t i = 0; i < n; i++)
    {
      double right = i + 1 < n ? f (x[i + 1], arg) : -INFINITY;
      if (here >= left && here >= right)
        {
          double a = x[i > 0 ? i - 1 : 0], b = x[i + 1 < n ? i + 1 : i], peak = here, at = x[i];
          if (a < b)
            {
              double refined, where = ev_maximum (f, arg, a, b, &refined);
              if (refined > peak)
                peak = refined, at = where;
            }
          if (peak > top)
            top = peak, best = at;
        }
      left = here, here = right;
    }
  *value = top;
  return best;
}
