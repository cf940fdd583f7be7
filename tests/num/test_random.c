/* Random numbers.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "num/random.h"

enum { DRAWS = 400000 };

START_TEST (a_stream_depends_on_seed_and_number_only)
{
  ev_random a = ev_random_start (7, 3), b = ev_random_start (7, 3), c = ev_random_start (7, 4), d = ev_random_start (8, 3);
  for (int i = 0; i < 100; i++)
    {
      uint64_t bits = ev_random_bits (&a);
      ck_assert (bits == ev_random_bits (&b));
      ck_assert (bits != ev_random_bits (&c) && bits != ev_random_bits (&d));
    }
}
END_TEST

/* Four standard errors of a mean over DRAWS. */
static void
near (double sum, double mean, double sd)
{
  ck_assert_msg (fabs (sum / DRAWS - mean) < 4 * sd / sqrt (DRAWS), "mean %g, not %g", sum / DRAWS, mean);
}

START_TEST (moments_are_those_of_the_distributions)
{
  ev_random r = ev_random_start (20261123, 0);
  double u = 0, uu = 0, n = 0, nn = 0, t = 0, tt = 0, below = 0;
  for (int i = 0; i < DRAWS; i++)
    {
      double x = ev_random_uniform (&r), y = ev_random_normal (&r), z = ev_random_t (&r, 9);
      ck_assert (x > 0 && x < 1);
      u += x;
      uu += x * x;
      n += y;
      nn += y * y;
      t += z;
      tt += z * z;
      below += ev_random_below (&r, 10);
    }
  near (u, 0.5, sqrt (1.0 / 12));
  near (uu, 1.0 / 3, sqrt (4.0 / 45));
  near (n, 0, 1);
  near (nn, 1, sqrt (2));
  near (t, 0, sqrt (9.0 / 7));
  near (tt, 9.0 / 7, 2.2);
  near (below, 4.5, sqrt (8.25));
}
END_TEST

TEST_SUITE ("num/random", a_stream_depends_on_seed_and_number_only, moments_are_those_of_the_distributions)
