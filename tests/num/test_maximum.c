/* Maxima.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/optim.h"

#include "test.h"

static double
bell (double x, void *arg)
{
  (void) arg;
  return 3.5 - (x - 1.75) * (x - 1.75) * (2 + sin (x));
}

/* Two maxima: 2 at -3 and 2.25 at 4. */
static double
camel (double x, void *arg)
{
  (void) arg;
  return fmax (2 - (x + 3) * (x + 3), 2.25 - (x - 4) * (x - 4));
}

static double
rising (double x, void *arg)
{
  (void) arg;
  return x;
}

START_TEST (maximum_inside_is_placed_as_well_as_values_allow)
{
  double value;
  CLOSE (ev_maximum (bell, NULL, -2, 7.3, &value), 1.75, 3e-8);
  CLOSE (value, 3.5, 1e-15);
}
END_TEST

START_TEST (maximum_at_an_end_is_approached)
{
  double value;
  CLOSE (ev_maximum (rising, NULL, 1, 2, &value), 2, 1e-7);
}
END_TEST

START_TEST (scan_finds_the_higher_of_two_maxima)
{
  const double x[] = { -10, -5, -2.5, -1, 1, 3.5, 6, 12 };
  double value;
  CLOSE (ev_scan_maximum (camel, NULL, x, sizeof x / sizeof *x, &value), 4, 3e-8);
  CLOSE (value, 2.25, 1e-15);
}
END_TEST

START_TEST (scan_keeps_a_maximum_at_its_first_or_last_point)
{
  const double x[] = { 1, 2, 4 }, backwards[] = { -4, -3 };
  double value;
  CLOSE (ev_scan_maximum (rising, NULL, x, 3, &value), 4, 0);
  CLOSE (value, 4, 0);
  CLOSE (ev_scan_maximum (camel, NULL, backwards, 2, &value), -3, 0);
}
END_TEST

TEST_SUITE ("num/maximum", maximum_inside_is_placed_as_well_as_values_allow, maximum_at_an_end_is_approached,
            scan_finds_the_higher_of_two_maxima, scan_keeps_a_maximum_at_its_first_or_last_point)
