/* Decimals by exact arithmetic against printf.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include <stdint.h>
#include <stdio.h>

#include "base/decimal.h"

enum { MANY = 250000 };

static uint64_t
next (uint64_t *state) /* [steele2014] */
{
  uint64_t x = *state += UINT64_C (0x9e3779b97f4a7c15);
  x = (x ^ x >> 30) * UINT64_C (0xbf58476d1ce4e5b9);
  x = (x ^ x >> 27) * UINT64_C (0x94d049bb133111eb);
  return x ^ x >> 31;
}

static void
shortest_by_printf (char *buffer, double value)
{
  for (int digits = 15; digits <= 17; digits++)
    {
      snprintf (buffer, EV_NUMBER_SIZE, "%.*g", digits, value);
      if (strtod (buffer, NULL) == value)
        return;
    }
}

/* Both kinds of text of VALUE, the fixed one with 0 to 12 decimals in turn; how many of them were written. */
static int
check (double value)
{
  static int digits;
  char got[EV_NUMBER_SIZE], want[2 * EV_NUMBER_SIZE];
  int done = 0;
  if (ev_decimal_shortest (got, value))
    {
      shortest_by_printf (want, value);
      ck_assert_str_eq (got, want);
      done++;
    }
  digits = (digits + 1) % 13;
  if (fabs (value) < 1e15 && ev_decimal_fixed (got, value, digits))
    {
      snprintf (want, sizeof want, "%.*f", digits, value);
      ck_assert_str_eq (got, want);
      done++;
    }
  return done;
}

START_TEST (random_doubles_are_written_as_by_printf)
{
  uint64_t state = 42;
  int done = 0;
  for (int i = 0; i < MANY; i++)
    {
      double unit = (double) (next (&state) >> 11) * 0x1p-53;
      check ((unit - 0.5) * 4);                                             /* effects */
      done += check (exp ((unit - 0.5) * 60)) > 0;                          /* all sizes */
      check (nearbyint (unit * 1e6) / 1e3);                                 /* short decimals */
      check (nearbyint (unit * 100) * 0.125);                               /* halves */
      check (nextafter (ldexp (1, (int) (unit * 86) - 37), unit < 0.5 ? 0 : INFINITY)); /* next to powers of 2 */
    }
  ck_assert_int_gt (done, MANY * 9 / 10);
}
END_TEST

START_TEST (powers_of_2_and_of_10_and_their_neighbours_are_written_as_by_printf)
{
  for (int e = -45; e < 55; e++)
    for (int sign = -1; sign <= 1; sign += 2)
      {
        check (sign * ldexp (1, e));
        check (sign * ldexp (3, e));
        for (double v = pow (10, e / 3.0), i = 0; i < 3; i++, v = nextafter (v, i < 2 ? 0 : INFINITY))
          check (sign * v);
      }
  const double tens[] = { 1e-12, 1e-11, 1e-10, 1e-5, 1e-4, 0.001, 0.01, 0.1, 1, 10, 1e5, 1e14, 1e15, 999999999999999.9, 0.99999999999999989, 9.9999999999999995e-5,
                          123456789012345.67, 0.1 + 0.2, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 4503599627370497.5 };
  for (size_t i = 0; i < sizeof tens / sizeof *tens; i++)
    {
      check (tens[i]);
      check (nextafter (tens[i], 0));
      check (nextafter (tens[i], INFINITY));
    }
}
END_TEST

START_TEST (what_does_not_fit_is_left_to_others)
{
  char b[EV_NUMBER_SIZE] = "x";
  const double values[] = { 0, NAN, INFINITY, -INFINITY, 1e-12, 1e15, 5e-324, 1e300 };
  for (size_t i = 0; i < sizeof values / sizeof *values; i++)
    {
      ck_assert (!ev_decimal_shortest (b, values[i]));
      ck_assert (!ev_decimal_fixed (b, values[i], 28));
      ck_assert (!ev_decimal_fixed (b, values[i], -1));
      ck_assert_str_eq (b, "x");
    }
}
END_TEST

TEST_SUITE ("base/decimal", random_doubles_are_written_as_by_printf, powers_of_2_and_of_10_and_their_neighbours_are_written_as_by_printf,
            what_does_not_fit_is_left_to_others)
