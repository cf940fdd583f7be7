/* The tetrachoric correlation.  Reference values: R 4.2.2, uniroot on mvtnorm's TVPACK probabilities with tolerance
   1e-15, the variance from numDeriv's Hessian of the likelihood; metafor 3.8 prints 0.2602554, 0.0202455 for the first
   (its optimiser stops early). Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

START_TEST (it_solves_the_normal_probability)
{
  trial t = trial_new (2);
  COL (t, AI, 135, 5);
  COL (t, BI, 15, 20);
  COL (t, CI, 40, 6);
  COL (t, DI, 10, 18);
  ck_assert_int_eq (trial_run (&t, "RTET"), EV_OK);
  CLOSE (t.e.yi[0], 0.260241956519562, 1e-13);
  CLOSE (t.e.yi[1], -0.104411395477233, 1e-13);
  CLOSE (t.e.vi[0], 0.02024595633, 1e-7);
  CLOSE (t.e.vi[1], 0.06128807488, 1e-7);
  double r = t.e.yi[0], v = t.e.vi[0];
  ck_assert_int_eq (trial_run (&t, "ZTET"), EV_OK);
  CLOSE (t.e.yi[0], atanh (r), 1e-14);
  CLOSE (t.e.vi[0], v / ((1 - r * r) * (1 - r * r)), 1e-13);
  trial_free (&t);
}
END_TEST

/* A table made from the correlation: with both thresholds at 0, P (X < 0, Y < 0) = 1/4 + asin (ρ) / 2π. */
START_TEST (strong_correlations_are_found_too)
{
  static const double rho[] = { 0.99, -0.995, 0.999 };
  for (size_t i = 0; i < 3; i++)
    {
      trial t = trial_new (1);
      double p = 0.25 + asin (rho[i]) / (2 * acos (-1)), n = 1e6;
      COL (t, AI, n * p);
      COL (t, BI, n * (0.5 - p));
      COL (t, CI, n * (0.5 - p));
      COL (t, DI, n * p);
      ck_assert_int_eq (trial_run (&t, "RTET"), EV_OK);
      CLOSE (t.e.yi[0], rho[i], 1e-11);
      trial_free (&t);
    }
}
END_TEST

START_TEST (a_zero_cell_is_at_the_limit)
{
  trial t = trial_new (1);
  COL (t, AI, 5);
  COL (t, BI, 0);
  COL (t, CI, 3);
  COL (t, DI, 7);
  EXPECT (&t, "RTET", { { NAN, NAN } });
  ck_assert_str_eq (t.e.reason[0], "a zero cell: the tetrachoric correlation is at its limit");
  t.spec.add = 0.5;
  ck_assert_int_eq (trial_run (&t, "RTET"), EV_OK);
  ck_assert (t.e.yi[0] > 0.5 && t.e.yi[0] < 1);
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/tetrachoric", it_solves_the_normal_probability, strong_correlations_are_found_too,
            a_zero_cell_is_at_the_limit)
