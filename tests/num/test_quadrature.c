/* Quadrature.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdbool.h>

#include "num/quadrature.h"

#include "test.h"

static double
wave (double x, void *arg)
{
  (void) arg;
  return exp (-x) * sin (3 * x);
}

START_TEST (hermite_rules_are_exact_for_polynomials)
{
  double x[20], w[20], zero = 0, eight = 0;
  ev_gauss_hermite (20, x, w);
  for (size_t i = 0; i < 20; i++)
    {
      zero += w[i];
      eight += w[i] * pow (x[i], 8);
    }
  CLOSE (zero, 1.7724538509055160273, 1e-13);               /* sqrt (π) */
  CLOSE (eight, 1.7724538509055160273 * 105.0 / 16, 1e-12); /* Γ (9/2) */
}
END_TEST

START_TEST (panels_integrate_smooth_functions_to_the_last_digits)
{
  CLOSE (ev_integrate (wave, NULL, 0, 7, 4), 0.3 - exp (-7) * (sin (21) + 3 * cos (21)) / 10, 1e-13);
}
END_TEST

START_TEST (long_sums_take_few_nodes)
{
  static const double lengths[] = { 0, 1, 96, 97, 130, 5000, 90000 };
  for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
    for (double from = 0.01; from < 1e6; from *= 100)
      {
        double x[EV_SUM_NODES], w[EV_SUM_NODES], logs = 0, inverses = 0, plain_logs = 0, plain_inverses = 0;
        size_t n = ev_sum_rule (lengths[i], x, w);
        for (size_t j = 0; j < n; j++)
          logs += w[j] * log (from + x[j]), inverses += w[j] / (from + x[j]);
        for (double j = lengths[i] - 1; j >= 0; j--)
          plain_logs += log (from + j), plain_inverses += 1 / (from + j);
        ck_assert_uint_le (n, EV_SUM_NODES);
        CLOSE (logs, plain_logs, 1e-11);
        CLOSE (inverses, plain_inverses, 1e-11);
      }
  double x[EV_SUM_NODES], w[EV_SUM_NODES];
  ck_assert_uint_le (ev_sum_rule (1e12, x, w), EV_SUM_NODES);
}
END_TEST

TEST_SUITE ("num/quadrature", hermite_rules_are_exact_for_polynomials,
            panels_integrate_smooth_functions_to_the_last_digits, long_sums_take_few_nodes)
