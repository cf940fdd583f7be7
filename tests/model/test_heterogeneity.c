/* Heterogeneity from Q, and differences between groups.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/heterogeneity.h"

#include "test.h"

#include "data.h"

START_TEST (bcg_trials_vary_as_metafor_and_meta_say)
{
  ev_heterogeneity h;
  double q = ev_q_around (BCG_K, bcg_y, bcg_v, NAN);
  CLOSE (q, 152.233008082373, 1e-12);
  ev_heterogeneity_from_q (q, BCG_K - 1, 0.95, &h);
  CLOSE (h.p, 1.99676459084597e-26, 1e-10);
  CLOSE (h.I2, 92.1173468545621, 1e-12);
  CLOSE (h.H, sqrt (q / 12), 1e-14);
  /* Q > k: log H ± 1.96 (log Q - log 12) / (2 (sqrt (2 Q) - sqrt (23))) */
  double half = 1.959963984540054 * log (q / 12) / (2 * (sqrt (2 * q) - sqrt (23)));
  CLOSE (h.H_ci_lb, h.H * exp (-half), 1e-13);
  CLOSE (h.H_ci_ub, h.H * exp (half), 1e-13);
  CLOSE (h.I2_ci_lb, 100 - 100 / (h.H_ci_lb * h.H_ci_lb), 1e-12);
  CLOSE (h.I2_ci_ub, 100 - 100 / (h.H_ci_ub * h.H_ci_ub), 1e-12);
}
END_TEST

START_TEST (little_variation_gives_zero_with_an_upper_limit)
{
  ev_heterogeneity h;
  ev_heterogeneity_from_q (3.1, 7, 0.95, &h);
  CLOSE (h.I2, 0, 0);
  CLOSE (h.H, 1, 0);
  CLOSE (h.H_ci_lb, 1, 0);
  CLOSE (h.H_ci_ub, sqrt (3.1 / 7) * exp (1.959963984540054 * sqrt (1.0 / 12 * (1 - 1.0 / 108))), 1e-13);
  CLOSE (h.I2_ci_lb, 0, 0);
}
END_TEST

START_TEST (one_study_and_two_that_vary_little_have_no_interval)
{
  ev_heterogeneity h;
  ev_heterogeneity_from_q (0, 0, 0.95, &h);
  ck_assert (h.p == 1 && h.I2 == 0 && h.H == 1 && isnan (h.I2_ci_lb) && isnan (h.H_ci_ub));
  ev_heterogeneity_from_q (1.9, 1, 0.95, &h);
  CLOSE (h.I2, 100 * 0.9 / 1.9, 1e-14);
  ck_assert (isnan (h.I2_ci_lb));
}
END_TEST

START_TEST (q_does_not_lose_digits_far_from_zero)
{
  double y[RAUD_K];
  for (size_t i = 0; i < RAUD_K; i++)
    y[i] = raud_y[i] + 1e9;
  CLOSE (ev_q_around (RAUD_K, y, raud_v, NAN), ev_q_around (RAUD_K, raud_y, raud_v, NAN), 1e-5);
  CLOSE (ev_q_around (RAUD_K, raud_y, raud_v, NAN), 35.8295362995928, 1e-12);
}
END_TEST

/* Subgroups by allocation of the BCG trials, DL in each: metafor 5.1. */
START_TEST (groups_differ_as_in_metafor_and_those_without_estimate_do_not_count)
{
  const double est[] = { -1.00416135399824, NAN, -0.540792961849345, -0.439346579998001, 3 };
  const double se[] = { 0.362106798741009, NAN, 0.281601613103888, 0.31333791363803, 0 };
  double q, df, p;
  ev_group_difference (5, est, se, &q, &df, &p);
  CLOSE (q, 1.53676887206275, 1e-11);
  CLOSE (df, 2, 0);
  CLOSE (p, 0.463761700109843, 1e-11);
  ev_group_difference (2, est, se, &q, &df, &p);
  ck_assert (q == 0 && df == 0 && isnan (p));
  ev_group_difference (0, NULL, NULL, &q, &df, &p);
  ck_assert (q == 0 && df == 0 && isnan (p));
}
END_TEST

TEST_SUITE ("model/heterogeneity", bcg_trials_vary_as_metafor_and_meta_say,
            little_variation_gives_zero_with_an_upper_limit, one_study_and_two_that_vary_little_have_no_interval,
            q_does_not_lose_digits_far_from_zero, groups_differ_as_in_metafor_and_those_without_estimate_do_not_count)
