/* Careful sums.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdbool.h>

#include "num/sum.h"

#include "test.h"

START_TEST (small_terms_between_large_ones_are_not_lost)
{
  const double x[] = { 1, 1e100, 1, -1e100 };
  CLOSE (ev_sum_array (x, 4), 2, 0);
  CLOSE (ev_mean (x, 4), 0.5, 0);
}
END_TEST

START_TEST (infinite_and_empty_sums_are_defined)
{
  const double x[] = { 1, INFINITY, 3 };
  CLOSE (ev_sum_array (x, 3), INFINITY, 0);
  CLOSE (ev_sum_array (x, 0), 0, 0);
  CLOSE (ev_mean (x, 0), NAN, 0);
}
END_TEST

TEST_SUITE ("num/sum", small_terms_between_large_ones_are_not_lost, infinite_and_empty_sums_are_defined)
