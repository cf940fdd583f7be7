/* Ticks.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include <stdio.h>

#include "plot/metrics.h"
#include "plot/ticks.h"

static void
check (tick_scale scale, double length, double always, const char *want)
{
  tick ticks[TICKS_MAX];
  size_t n = ticks_find (&scale, length, 8, 14, always, ticks);
  char got[TICKS_MAX * TICK_TEXT] = "";
  double right = -INFINITY;
  for (size_t i = 0; i < n; i++)
    {
      strcat (strcat (got, i ? " " : ""), ticks[i].text);
      double x = (ticks[i].at - scale.lo) / (scale.hi - scale.lo) * length;
      double half = text_width (ticks[i].text, (text_font){ 8, false }) / 2;
      ck_assert_msg (x >= -1e-9 && x <= length * (1 + 1e-9), "%s is off the axis", ticks[i].text);
      ck_assert_msg (x - half > right, "%s overlaps", ticks[i].text);
      right = x + half;
    }
  if (want)
    ck_assert_str_eq (got, want);
}

static tick_scale
linear (double lo, double hi)
{
  return (tick_scale){ lo, hi, false, NULL, NULL, false };
}

static tick_scale
ratio (double lo, double hi)
{
  return (tick_scale){ log (lo), log (hi), true, NULL, NULL, false };
}

START_TEST (linear_axes_have_steps_of_one_two_and_five)
{
  check (linear (-1.3, 1.6), 200, 0, "−1.0 −0.5 0 0.5 1.0 1.5");
  check (linear (-1.3, 1.6), 80, 0, "−1 0 1");
  check (linear (0, 100), 200, NAN, "0 20 40 60 80 100");
  check (linear (99.2, 101.7), 200, NAN, "99.5 100.0 100.5 101.0 101.5");
  check (linear (-1e5, 2.6e6), 200, 0, "0 1000000 2000000");
  check (linear (-1.3e-5, 2.2e-5), 200, 0, "−1×10⁻⁵ 0 1×10⁻⁵ 2×10⁻⁵");
}
END_TEST

START_TEST (short_axes_have_other_steps_when_those_leave_one_tick)
{
  check (linear (0.0419, 0.9829), 66, NAN, "0.4 0.8");
}
END_TEST

START_TEST (ratio_axes_have_round_ratios)
{
  check (ratio (0.07, 7), 200, 0, "0.1 0.2 0.5 1 2 5");
  check (ratio (0.07, 7), 110, 0, "0.1 0.3 1 3");
  check (ratio (0.001, 1000), 200, 0, "0.001 0.01 0.1 1 10 100 1000");
  check (ratio (1e-9, 1e9), 200, 0, "10⁻⁹ 10⁻⁶ 0.001 1 1000 1000000 10⁹");
  check (ratio (0.75, 1.3), 200, 0, "0.8 0.9 1.0 1.1 1.2 1.3");
}
END_TEST

START_TEST (the_null_value_always_has_its_tick)
{
  check (ratio (0.3, 4), 200, log (1.25), "0.5 1 1.25 2");
  check (ratio (0.28, 1.05), 200, 0, "0.3 0.5 0.7 1"); /* and not 0.5 and 1 alone */
  check (linear (-3, 10), 200, 0.7, NULL);
  tick ticks[TICKS_MAX];
  tick_scale s = linear (-3, 10);
  size_t n = ticks_find (&s, 200, 8, 9, 0.7, ticks);
  bool found = false;
  for (size_t i = 0; i < n; i++)
    found = found || ticks[i].at == 0.7;
  ck_assert (found);
}
END_TEST

static double
percent (double y, const void *arg)
{
  (void) arg;
  return 100 / (1 + exp (-y));
}

static double
efficacy (double y, const void *arg)
{
  (void) arg;
  return 100 * (1 - exp (y));
}

START_TEST (a_display_function_is_inverted)
{
  tick_scale s = { -3.5, 0.1, false, percent, NULL, false };
  tick ticks[TICKS_MAX];
  size_t n = ticks_find (&s, 200, 8, 9, NAN, ticks);
  bool found = false;
  for (size_t i = 0; i < n; i++)
    {
      CLOSE (percent (ticks[i].at, NULL), strtod (ticks[i].text, NULL), 1e-9);
      found = found || strcmp (ticks[i].text, "20") == 0;
    }
  ck_assert (found);
  check (s, 200, NAN, "3 5 10 20 30 40 50");
  check ((tick_scale){ log (0.08), log (1.6), true, efficacy, NULL, false }, 220, 0, "90 80 50 0");
}
END_TEST

START_TEST (labels_never_overlap_on_random_axes)
{
  unsigned long state = 88172645463325252UL;
  for (int i = 0; i < 3000; i++)
    {
      double u[4];
      for (int j = 0; j < 4; j++)
        {
          state ^= state << 13, state ^= state >> 7, state ^= state << 17;
          u[j] = (double) (state >> 11) / 9007199254740992.0;
        }
      double span = pow (10, 16 * u[0] - 8), lo = (u[1] - 0.5) * span * pow (10, 4 * u[3]);
      bool as_ratio = span < 30;
      check ((tick_scale){ lo, lo + span, as_ratio && fabs (lo) < 300, NULL, NULL, false }, 80 + 200 * u[2], 0, NULL);
    }
}
END_TEST

TEST_SUITE ("ticks", linear_axes_have_steps_of_one_two_and_five, short_axes_have_other_steps_when_those_leave_one_tick,
            ratio_axes_have_round_ratios,
            the_null_value_always_has_its_tick, a_display_function_is_inverted, labels_never_overlap_on_random_axes)
