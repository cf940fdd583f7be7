/* Roots.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/optim.h"

#include "test.h"

struct counted {
  unsigned calls;
  int kind;
};

static double
curve (double x, void *arg)
{
  struct counted *c = arg;
  c->calls++;
  switch (c->kind)
    {
    case 0:
      return exp (x) - 7.25;
    case 1:
      return x * x * x - 1e-21; /* flat at its root */
    case 2:
      return x < 3.125 ? -1 : 2; /* a jump */
    case 3:
      return 1 - 1e30 * x; /* a tiny root */
    default:
      return NAN;
    }
}

START_TEST (root_is_found_to_the_last_digit_in_few_steps)
{
  struct counted c = { 0, 0 };
  CLOSE (ev_root (curve, &c, -40, 40, -7.25, 1e17, 0), log (7.25), 4e-16);
  ck_assert_uint_lt (c.calls, 30);
}
END_TEST

START_TEST (flat_tiny_and_jumping_functions_end_too)
{
  struct counted c = { 0, 1 };
  CLOSE (ev_root (curve, &c, -1, 2, -1, 8, 0), 1e-7, 1e-14);
  c.kind = 2;
  CLOSE (ev_root (curve, &c, -1, 20, -1, 2, 0), 3.125, 1e-15);
  c.kind = 3;
  CLOSE (ev_root (curve, &c, 0, 1e5, 1, -1e35, 0), 1e-30, 1e-15);
}
END_TEST

START_TEST (ends_that_are_roots_are_returned_and_equal_signs_refused)
{
  struct counted c = { 0, 0 };
  CLOSE (ev_root (curve, &c, 5, 6, 0, 1, 0), 5, 0);
  CLOSE (ev_root (curve, &c, 5, 6, 1, 0, 0), 6, 0);
  CLOSE (ev_root (curve, &c, 5, 6, 1, 2, 0), NAN, 0);
  c.kind = 4;
  CLOSE (ev_root (curve, &c, 5, 6, 1, -2, 0), NAN, 0);
}
END_TEST

START_TEST (absolute_tolerance_is_kept)
{
  struct counted loose = { 0, 0 }, tight = { 0, 0 };
  double x = ev_root (curve, &loose, -40, 40, -7.25, 1e17, 0.01);
  ck_assert_double_lt (fabs (x - log (7.25)), 0.01);
  ev_root (curve, &tight, -40, 40, -7.25, 1e17, 0);
  ck_assert_uint_lt (loose.calls, tight.calls);
}
END_TEST

START_TEST (search_beyond_a_point_expands_until_the_sign_changes)
{
  struct counted c = { 0, 0 };
  CLOSE (ev_root_beyond (curve, &c, -30, 0.25, 100, 0), log (7.25), 4e-16);
  CLOSE (ev_root_beyond (curve, &c, 30, -0.25, -100, 0), log (7.25), 4e-16);
  CLOSE (ev_root_beyond (curve, &c, -30, 0.25, 1.5, 0), NAN, 0);
  CLOSE (ev_root_beyond (curve, &c, -30, 0.25, 2.0, 0), log (7.25), 4e-16);
}
END_TEST

TEST_SUITE ("num/root", root_is_found_to_the_last_digit_in_few_steps, flat_tiny_and_jumping_functions_end_too,
            ends_that_are_roots_are_returned_and_equal_signs_refused, absolute_tolerance_is_kept,
            search_beyond_a_point_expands_until_the_sign_changes)
