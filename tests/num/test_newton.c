/* Maxima of several variables.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/newton.h"

#include "test.h"

/* A curved ridge with its maximum 2 at (1.5, 2.25), where the Hessian of the quadratic part is known. */
static double
ridge (const double *x, double *g, void *arg)
{
  (void) arg;
  double a = x[1] - x[0] * x[0], b = x[0] - 1.5;
  g[0] = 40 * a * x[0] - 2 * b;
  g[1] = -20 * a;
  return 2 - 10 * a * a - b * b;
}

static double
endless (const double *x, double *g, void *arg)
{
  (void) arg;
  g[0] = 1;
  return x[0];
}

START_TEST (a_curved_ridge_is_climbed_to_its_top)
{
  double x[2] = { -1.2, 4 }, value, m[4];
  ck_assert (ev_newton_maximum (ridge, NULL, 2, x, &value, m));
  CLOSE (x[0], 1.5, 1e-8);
  CLOSE (x[1], 2.25, 1e-8);
  CLOSE (value, 2, 1e-14);
  CLOSE (m[0], 80 * 2.25 + 2, 1e-6); /* -d²/dx² = 80 x² + 2 - 40 a */
  CLOSE (m[1], -40 * 1.5, 1e-6);
  CLOSE (m[3], 20, 1e-6);
}
END_TEST

START_TEST (a_function_without_maximum_does_not_converge)
{
  double x[1] = { 0 }, value;
  ck_assert (!ev_newton_maximum (endless, NULL, 1, x, &value, NULL));
}
END_TEST

TEST_SUITE ("num/newton", a_curved_ridge_is_climbed_to_its_top, a_function_without_maximum_does_not_converge)
