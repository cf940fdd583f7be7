/* Random numbers.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdbool.h>

#include "num/random.h"

#include "test.h"

enum { N = 40000 };

START_TEST (a_stream_repeats_itself_and_differs_from_its_neighbours)
{
  ev_random *a = ev_random_new (7, 3), *b = ev_random_new (7, 3), *c = ev_random_new (7, 4), *d = ev_random_new (8, 3);
  for (int i = 0; i < 100; i++)
    {
      double x = ev_random_uniform (a);
      ck_assert (x > 0 && x < 1);
      ck_assert (x == ev_random_uniform (b));
      ck_assert (x != ev_random_uniform (c));
      ck_assert (x != ev_random_uniform (d));
    }
  ev_random_free (a);
  ev_random_free (b);
  ev_random_free (c);
  ev_random_free (d);
  ev_random_free (NULL);
}
END_TEST

START_TEST (moments_are_those_of_the_distributions)
{
  ev_random *r = ev_random_new (20260601, 0);
  double uniform = 0, normal = 0, square = 0, t = 0;
  for (int i = 0; i < N; i++)
    {
      double z = ev_random_normal (r), s = ev_random_t (r, 9);
      uniform += ev_random_uniform (r) / N;
      normal += z / N;
      square += z * z / N;
      t += s * s / N;
    }
  ck_assert_double_lt (fabs (uniform - 0.5), 0.006);
  ck_assert_double_lt (fabs (normal), 0.02);
  ck_assert_double_lt (fabs (square - 1), 0.03);
  ck_assert_double_lt (fabs (t - 9.0 / 7), 0.06);
  ev_random_free (r);
}
END_TEST

TEST_SUITE ("num/random", a_stream_repeats_itself_and_differs_from_its_neighbours,
            moments_are_those_of_the_distributions)
