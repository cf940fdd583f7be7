/* 2 × 2 tables from their margins.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test.h"

#include "evisyn/recover.h"

static const double tables[][4] = { { 5, 20, 6, 18 },  { 97, 3, 40, 2 }, { 10, 10, 30, 30 }, { 1, 99, 45, 5 },
                                    { 60, 40, 55, 1 }, { 0, 10, 7, 13 }, { 12, 0, 9, 3 },    { 3, 1000, 9, 4000 } };
enum
{
  TABLES = sizeof tables / sizeof *tables
};

static void
expect (ev_cell_counts got, const double want[4])
{
  const double cells[] = { got.ai, got.bi, got.ci, got.di };
  for (size_t i = 0; i < 4; i++)
    ck_assert_msg (fabs (cells[i] - want[i]) < 1e-9, "cell %zu is %.17g, not %g", i, cells[i], want[i]);
}

START_TEST (tables_come_back_from_their_measures)
{
  for (size_t i = 0; i < TABLES; i++)
    {
      const double *t = tables[i];
      double n1 = t[0] + t[1], n2 = t[2] + t[3], events = t[0] + t[2];
      double phi = (t[0] * t[3] - t[1] * t[2]) / sqrt (n1 * n2 * events * (n1 + n2 - events));
      expect (ev_table_from_phi (phi, n1, n2, events), t);
      if (t[0] == 0)
        continue;
      expect (ev_table_from_rr (t[0] / n1 / (t[2] / n2), n1, n2, events), t);
      if (t[1] != 0)
        expect (ev_table_from_or (t[0] * t[3] / (t[1] * t[2]), n1, n2, events), t);
    }
}
END_TEST

START_TEST (an_odds_ratio_and_its_variance_leave_two_tables)
{
  for (size_t i = 0; i < 5; i++)
    {
      const double *t = tables[i];
      double variance = 1 / t[0] + 1 / t[1] + 1 / t[2] + 1 / t[3];
      ev_cell_counts found[2];
      size_t n = ev_tables_from_or_variance (t[0] * t[3] / (t[1] * t[2]), variance, t[0] + t[1], t[2] + t[3], found);
      ck_assert_uint_eq (n, i == 2 ? 1 : 2); /* half of the participants with events: the two tables are one */
      if (n == 1)
        {
          expect (found[0], t);
          continue;
        }
      ck_assert (found[0].ai < found[1].ai);
      expect (fabs (found[0].ai - t[0]) < fabs (found[1].ai - t[0]) ? found[0] : found[1], t);
      ev_cell_counts other = fabs (found[0].ai - t[0]) < fabs (found[1].ai - t[0]) ? found[1] : found[0];
      CLOSE (1 / other.ai + 1 / other.bi + 1 / other.ci + 1 / other.di, variance, 1e-12);
    }
}
END_TEST

START_TEST (what_cannot_be_gives_no_table)
{
  ev_cell_counts found[2];
  ck_assert (isnan (ev_table_from_or (-1, 10, 10, 5).ai));
  ck_assert (isnan (ev_table_from_or (2, 10, 10, 25).ai));
  ck_assert (isnan (ev_table_from_rr (9, 10, 10, 19).ai));
  ck_assert (isnan (ev_table_from_rr (0, 10, 10, 5).ai));
  ck_assert (isnan (ev_table_from_phi (0.9, 10, 30, 30).ai));
  ck_assert (isnan (ev_table_from_phi (0.1, 0, 30, 3).ai));
  ck_assert_uint_eq (ev_tables_from_or_variance (1.5, 0.01, 10, 10, found), 0); /* too precise for so few */
  ck_assert_uint_eq (ev_tables_from_or_variance (1.5, -1, 10, 10, found), 0);
}
END_TEST

/* 12 / 100 and 24 / 100: OR 0.4318, 0.2020 to 0.9229. */
START_TEST (whole_numbers_print_as_the_paper_does)
{
  const double fewer[] = { 12, 88, 24, 76 }, more[] = { 76, 24, 88, 12 };
  ev_cell_counts found[2];
  ev_printed_or p = { .odds_ratio = 0.43, .lb = 0.20, .ub = 0.92, .variance = NAN, .level = 0.95, .n1 = 100, .n2 = 100, .events = NAN };
  ck_assert_uint_eq (ev_tables_that_print (&p, found), 2);
  expect (found[0], fewer);
  expect (found[1], more);
  p.events = 164;
  ck_assert_uint_eq (ev_tables_that_print (&p, found), 1);
  expect (found[0], more);
  p.events = 40;
  ck_assert_uint_eq (ev_tables_that_print (&p, found), 0);
  p.events = NAN;
  p.ub = 0.95;
  ck_assert_uint_eq (ev_tables_that_print (&p, found), 0);
}
END_TEST

/* 10 / 20 and 10 / 20 have the least variance that OR 1 can have, 0.4; printed as 0.4 or a little less. */
START_TEST (rounding_may_print_less_than_the_least_variance)
{
  const double half[] = { 10, 10, 10, 10 };
  ev_cell_counts found[2];
  ev_printed_or p = { .odds_ratio = 1, .lb = 0.29, .ub = 3.45, .variance = NAN, .level = 0.95, .n1 = 20, .n2 = 20, .events = NAN };
  ck_assert (ev_tables_that_print (&p, found) >= 1);
  expect (found[0], half);
}
END_TEST

TEST_SUITE ("effects/recover_table", whole_numbers_print_as_the_paper_does, rounding_may_print_less_than_the_least_variance, tables_come_back_from_their_measures,
            an_odds_ratio_and_its_variance_leave_two_tables, what_cannot_be_gives_no_table)
