/* Does a number give the printed one?  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "test.h"

#include "evisyn/compare.h"

static void
verdict (const char *printed, double computed, ev_match want)
{
  ck_assert_msg (ev_compare_printed (printed, computed) == want, "%s for %.17g: %s", printed, computed,
                 ev_match_name (ev_compare_printed (printed, computed)));
}

START_TEST (a_number_reproduces_what_it_rounds_to)
{
  verdict ("0.90", 0.8951, EV_REPRODUCED);
  verdict ("0.90", 0.9049, EV_REPRODUCED);
  verdict ("0.90", 0.9051, EV_DIFFERENT);
  verdict ("0.9", 0.9051, EV_REPRODUCED);
  verdict ("13", 13.4, EV_REPRODUCED);
  verdict ("-1.5e-3", -0.00154, EV_REPRODUCED);
  verdict ("-1.5e-3", -0.00156, EV_DIFFERENT);
  verdict ("-1.5e-3", 0.0015, EV_DIFFERENT);
  verdict (" 0.90", 0.9, EV_REPRODUCED);
}
END_TEST

START_TEST (halves_are_on_the_boundary)
{
  verdict ("0.90", 0.895, EV_ON_BOUNDARY);
  verdict ("0.90", 0.905, EV_ON_BOUNDARY);
  verdict ("2", 2.5, EV_ON_BOUNDARY);
  verdict ("123456.78", 123456.785, EV_ON_BOUNDARY);
  verdict ("123456.78", 123456.7851, EV_DIFFERENT);
}
END_TEST

START_TEST (bounds_are_bounds)
{
  verdict ("<0.001", 0.0009, EV_REPRODUCED);
  verdict ("<0.001", 0.001, EV_DIFFERENT);
  verdict (">100", 101, EV_REPRODUCED);
  verdict ("> 100", 99, EV_DIFFERENT);
}
END_TEST

START_TEST (what_cannot_be_computed_is_said_to_be_so)
{
  verdict ("0.90", NAN, EV_NOT_COMPUTABLE);
  verdict ("about 1", 1, EV_NOT_COMPUTABLE);
  verdict ("0.90", INFINITY, EV_DIFFERENT);
}
END_TEST

START_TEST (the_unit_is_that_of_the_last_digit)
{
  CLOSE (ev_printed_unit ("0.90"), 0.01, 1e-15);
  CLOSE (ev_printed_unit ("12"), 1, 0);
  CLOSE (ev_printed_unit ("-1.5e-3"), 1e-4, 1e-15);
  CLOSE (ev_printed_unit ("2E2"), 100, 1e-15);
}
END_TEST

START_TEST (only_a_difference_that_nobody_explains_fails)
{
  const ev_published plain = { .source = "s" }, explained = { .source = "s", .explain = "e" };
  for (int v = EV_REPRODUCED; v <= EV_NOT_COMPUTABLE; v++)
    {
      ev_compared c = { .published = &plain, .verdict = (ev_match) v };
      ck_assert_int_eq (ev_is_failure (&c), v >= EV_DIFFERENT);
      c.published = &explained;
      ck_assert (!ev_is_failure (&c));
    }
}
END_TEST

TEST_SUITE ("printed", a_number_reproduces_what_it_rounds_to, halves_are_on_the_boundary, bounds_are_bounds,
            what_cannot_be_computed_is_said_to_be_so, the_unit_is_that_of_the_last_digit, only_a_difference_that_nobody_explains_fails)
