/* How people see statistics.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "base/number.h"

static void
check (ev_str *s, const char *want)
{
  ck_assert_str_eq (s->text, want);
  ev_str_clear (s);
}

START_TEST (estimates_have_fixed_decimals_and_never_vanish)
{
  ev_str s = { 0 };
  ev_put_interval (&s, 0.957, 0.651, 1.409, 2);
  check (&s, "0.96 [0.65, 1.41]");
  ev_put_interval (&s, 0.29, 0.0041, INFINITY, 2);
  check (&s, "0.29 [0.004, \u221e]");
  ev_put_interval (&s, -3, NAN, NAN, 1);
  check (&s, "-3.0");
  ev_put_real (&s, NAN, 2);
  check (&s, "\u2013");
  ev_put_real (&s, 3.2e-12, 2);
  check (&s, "3.2e-12");
  ev_put_interval (&s, 1.71, 2.9e-11, 101732213026.77, 2);
  check (&s, "1.71 [2.9e-11, 1.0e+11]");
  ev_put_real (&s, 0, 2);
  check (&s, "0.00");
  ev_str_free (&s);
}
END_TEST

START_TEST (p_values_have_digits_by_size)
{
  ev_str s = { 0 };
  static const double p[] = { 0.5, 0.0234, 0.00056, 1e-9, NAN };
  static const char *const want[] = { "p = 0.50", "p = 0.023", "p = 0.0006", "p < 0.0001", "p = \u2013" };
  for (size_t i = 0; i < 5; i++)
    {
      ev_put_p (&s, p[i]);
      check (&s, want[i]);
    }
  ev_str_free (&s);
}
END_TEST

TEST_SUITE ("base/number", estimates_have_fixed_decimals_and_never_vanish, p_values_have_digits_by_size)
