/* Axis limits.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "plot/limits.h"

static ev_forest_row
study (double est, double half, double weight)
{
  return (ev_forest_row){ .kind = EV_FOREST_STUDY, .est = est, .lb = est - half, .ub = est + half, .weight = weight };
}

static ev_forest
forest_of (const ev_forest_row *rows, size_t n)
{
  return (ev_forest){ .rows = rows, .nrows = n, .null_value = 0, .reference = NAN, .limits = { NAN, NAN } };
}

START_TEST (ordinary_intervals_are_shown_whole)
{
  const ev_forest_row rows[] = { study (-0.7, 0.6, 30), study (-0.2, 0.3, 40), study (0.1, 0.8, 30) };
  ev_forest f = forest_of (rows, 3);
  double lo, hi;
  forest_limits (&f, &lo, &hi);
  ck_assert (lo < -1.3 && lo > -1.5 && hi > 0.9 && hi < 1.1);
}
END_TEST

START_TEST (a_light_study_with_a_huge_interval_does_not_squeeze_the_rest)
{
  const ev_forest_row rows[] = { study (-0.3, 0.2, 33), study (-0.2, 0.3, 33), study (0.1, 0.3, 33),
                                 study (0, 7, 1),       study (9, 0.5, 0.1),   study (NAN, NAN, NAN) };
  ev_forest f = forest_of (rows, 6);
  double lo, hi;
  forest_limits (&f, &lo, &hi);
  ck_assert_msg (lo > -2 && hi < 2, "%g %g", lo, hi);
  ck_assert (lo < -0.5 && hi > 0.4);
}
END_TEST

START_TEST (ratios_that_are_no_numbers_lie_beyond_the_axis)
{
  static const double centres[] = { 0, 1e10, -1e10 };
  for (size_t i = 0; i < 3; i++)
    {
      const ev_forest_row rows[] = { study (centres[i], 1e9, 100) };
      ev_forest f = forest_of (rows, 1);
      f.log_scale = true;
      double lo, hi;
      forest_limits (&f, &lo, &hi);
      ck_assert_msg (lo >= -690 && hi <= 690 && lo < hi, "%g %g", lo, hi);
    }
}
END_TEST

START_TEST (the_null_is_left_out_when_the_data_are_far_away)
{
  const ev_forest_row rows[] = { study (100, 1, 50), study (101, 1, 50) };
  ev_forest f = forest_of (rows, 2);
  double lo, hi;
  forest_limits (&f, &lo, &hi);
  ck_assert (lo > 98 && hi < 103);
  f.null_value = 96;
  forest_limits (&f, &lo, &hi);
  ck_assert (lo < 96);
}
END_TEST

START_TEST (odd_data_give_an_axis_all_the_same)
{
  const ev_forest_row same[] = { study (0.7, 0, 50), study (0.7, 0, 50) };
  const ev_forest_row none[] = { study (NAN, NAN, NAN) };
  const ev_forest_row endless[]
      = { { .kind = EV_FOREST_STUDY, .est = 1, .lb = -INFINITY, .ub = INFINITY, .weight = 100 } };
  const ev_forest_row total[] = { { .kind = EV_FOREST_TOTAL, .est = 1, .lb = 0.5, .ub = 1.5 } };
  const struct {
    const ev_forest_row *rows;
    size_t n;
  } all[] = { { same, 2 }, { none, 1 }, { endless, 1 }, { total, 1 }, { NULL, 0 } };
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    for (int variant = 0; variant < 4; variant++)
      {
        ev_forest f = forest_of (all[i].rows, all[i].n);
        f.log_scale = variant & 1;
        f.null_value = variant & 2 ? (double) NAN : 0;
        double lo = NAN, hi = NAN;
        forest_limits (&f, &lo, &hi);
        ck_assert_msg (isfinite (lo) && isfinite (hi) && lo < hi, "case %zu variant %d: %g %g", i, variant, lo, hi);
        if (i == 0)
          ck_assert (lo < 0.7 && hi > 0.7);
      }
}
END_TEST

START_TEST (the_users_limits_are_exact)
{
  const ev_forest_row rows[] = { study (-0.7, 0.6, 30), study (-0.2, 0.3, 40) };
  ev_forest f = forest_of (rows, 2);
  f.limits[0] = -0.5;
  double lo, hi;
  forest_limits (&f, &lo, &hi);
  ck_assert (lo == -0.5 && hi > 0.1);
  f.limits[1] = 0.25;
  forest_limits (&f, &lo, &hi);
  ck_assert (lo == -0.5 && hi == 0.25);
  f.limits[1] = -0.75;
  forest_limits (&f, &lo, &hi);
  ck_assert_msg (lo < hi, "limits the wrong way round are not used");
}
END_TEST

TEST_SUITE ("limits", ordinary_intervals_are_shown_whole, a_light_study_with_a_huge_interval_does_not_squeeze_the_rest,
            ratios_that_are_no_numbers_lie_beyond_the_axis,
            the_null_is_left_out_when_the_data_are_far_away, odd_data_give_an_axis_all_the_same,
            the_users_limits_are_exact)
