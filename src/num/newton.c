/* Damped Newton's method [nocedal2006] ch. 3.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/newton.h"

#include <math.h>
#include <string.h>

#include "num/cholesky.h"

void
ev_minus_hessian (ev_gradient_function f, void *arg, size_t n, const double *x, double *minus_hessian)
{
  double at[EV_NEWTON_MAX], up[EV_NEWTON_MAX], down[EV_NEWTON_MAX];
  memcpy (at, x, n * sizeof *x);
  for (size_t j = 0; j < n; j++)
    {
      double step = 1e-4 * fmax (0.1, fabs (x[j]));
      at[j] = x[j] + step;
      f (at, up, arg);
      at[j] = x[j] - step;
      f (at, down, arg);
      at[j] = x[j];
      for (size_t i = 0; i < n; i++)
        minus_hessian[i * n + j] = (down[i] - up[i]) / (2 * step);
    }
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j < i; j++)
      minus_hessian[i * n + j] = minus_hessian[j * n + i] = 0.5 * (minus_hessian[i * n + j] + minus_hessian[j * n + i]);
}

/* The step (M + ridge I)^-1 G with the least ridge that makes it positive definite. */
static void
damped_step (const double *m, size_t n, const double *g, double *step)
{
  double factor[EV_NEWTON_MAX * EV_NEWTON_MAX], ridge = 0, scale = 0;
  for (size_t i = 0; i < n; i++)
    scale = fmax (scale, fabs (m[i * n + i]));
  for (;;)
    {
      memcpy (factor, m, n * n * sizeof *m);
      for (size_t i = 0; i < n; i++)
        factor[i * n + i] += ridge;
      if (ev_cholesky (factor, n))
        break;
      ridge = ridge > 0 ? 4 * ridge : 1e-3 * scale + 1e-300;
    }
  ev_cholesky_solve (factor, n, g, step);
}

bool
ev_newton_maximum (ev_gradient_function f, void *arg, size_t n, double *x, double *value, double *minus_hessian)
{
  double g[EV_NEWTON_MAX], m[EV_NEWTON_MAX * EV_NEWTON_MAX], step[EV_NEWTON_MAX], next[EV_NEWTON_MAX];
  bool converged = false;
  *value = f (x, g, arg);
  for (int i = 0; i < 200 && !converged && isfinite (*value); i++)
    {
      ev_minus_hessian (f, arg, n, x, m);
      for (size_t j = 0; j < n * n; j++)
        if (!isfinite (m[j]))
          return false;
      damped_step (m, n, g, step);
      double share = 1, at = NAN, moved = 0;
      for (; share > 1e-10; share /= 2)
        {
          for (size_t j = 0; j < n; j++)
            next[j] = x[j] + share * step[j];
          at = f (next, g, arg);
          if (at >= *value - 1e-13 * fabs (*value))
            break;
        }
      for (size_t j = 0; j < n; j++)
        moved = fmax (moved, fabs (step[j]) / (1 + fabs (x[j])));
      converged = moved < 1e-9 || share <= 1e-10;
      if (share > 1e-10)
        {
          memcpy (x, next, n * sizeof *x);
          *value = at;
        }
    }
  if (minus_hessian)
    ev_minus_hessian (f, arg, n, x, minus_hessian);
  return converged;
}
