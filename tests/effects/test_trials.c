/* Arms of one trial combined, and a group divided among the rows that share it.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "effects_test.h"
#include "evisyn/recover.h"

static const char *const names[] = { "Alpha", "Alpha", "Beta", NULL, NULL, "Alpha" };

static ev_status
combine (trial *t, const char *measure)
{
  t->data.combine = names;
  return ev_combine_trials (&t->data, ev_measure_find (measure), t->arena, t->diags);
}

static ev_status
split (trial *t, const char *measure)
{
  t->data.split = names;
  return ev_split_trials (&t->data, ev_measure_find (measure), t->arena, t->diags);
}

static trial
counts (void)
{
  trial t = trial_new (6);
  COL (t, AI, 5, 3, 4, 4, 4, 6);
  COL (t, N1I, 30, 29, 40, 40, 40, 28);
  COL (t, CI, 9, 9, 7, 7, 7, 9);
  COL (t, N2I, 31, 31, 41, 41, 41, 31);
  return t;
}

START_TEST (counts_of_arms_are_summed)
{
  trial t = counts ();
  ck_assert_int_eq (combine (&t, "OR"), EV_OK);
  ck_assert_uint_eq (t.data.n, 4);
  CLOSE (t.data.col[EV_AI][0], 14, 0);
  CLOSE (t.data.col[EV_N1I][0], 87, 0);
  CLOSE (t.data.col[EV_CI][0], 9, 0);
  CLOSE (t.data.col[EV_N2I][0], 31, 0);
  CLOSE (t.data.col[EV_AI][1], 4, 0); /* a trial of one row, and rows without a trial, stay */
  CLOSE (t.data.col[EV_AI][3], 4, 0);
  ck_assert_str_eq (t.data.label[0], "Alpha");
  ck_assert_str_eq (t.data.label[1], "C");
  ck_assert_int_eq (t.data.line[1], 5);
  ck_assert_str_eq (t.data.recovered[0].what[0], "ai combined from 3 arms");
  ck_assert_uint_eq (t.data.recovered[1].n, 0);
  ck_assert_ptr_nonnull (trial_diag (&t, "combined-arms"));
  trial_free (&t);
}
END_TEST

/* The participants of test_recover.c: 2, 4, 9 | 5, 7 have mean 5.4 and squares of 175 - 5 · 5.4². */
START_TEST (means_of_arms_are_those_of_all_participants)
{
  trial t = trial_new (2);
  COL (t, N1I, 30, 30);
  COL (t, M1I, 2, 2);
  COL (t, SD1I, 1, 1);
  COL (t, N2I, 3, 2);
  COL (t, M2I, 5, 6);
  COL (t, SD2I, 3.605551275463989, 1.4142135623730951);
  ck_assert_int_eq (combine (&t, "MD"), EV_OK);
  ck_assert_uint_eq (t.data.n, 1);
  CLOSE (t.data.col[EV_N2I][0], 5, 0);
  CLOSE (t.data.col[EV_M2I][0], 5.4, 1e-14);
  CLOSE (t.data.col[EV_SD2I][0], sqrt ((175 - 5 * 5.4 * 5.4) / 4), 1e-14);
  CLOSE (t.data.col[EV_SD1I][0], 1, 0);
  trial_free (&t);
}
END_TEST

START_TEST (a_shared_group_is_divided)
{
  trial t = counts ();
  ck_assert_int_eq (split (&t, "OR"), EV_OK);
  ck_assert_uint_eq (t.data.n, 6);
  for (size_t i = 0; i < 6; i++)
    if (names[i] && *names[i] == 'A')
      {
        CLOSE (t.data.col[EV_CI][i], 3, 1e-15);
        CLOSE (t.data.col[EV_N2I][i], 31.0 / 3, 1e-15);
      }
    else
      CLOSE (t.data.col[EV_CI][i], 7, 0);
  CLOSE (t.data.col[EV_AI][0], 5, 0);
  ck_assert_str_eq (t.data.recovered[5].what[0], "ci divided by 3");
  ck_assert_ptr_nonnull (trial_diag (&t, "split-control"));
  ck_assert_int_eq (trial_run (&t, "OR"), EV_OK);
  ck_assert_ptr_null (trial_diag (&t, "fractional-count")); /* they are meant */
  trial_free (&t);
}
END_TEST

START_TEST (rows_without_data_take_no_part_of_the_group)
{
  trial t = counts ();
  COL (t, AI, 5, NAN, 4, 4, 4, 6);
  ck_assert_int_eq (split (&t, "OR"), EV_OK);
  CLOSE (t.data.col[EV_CI][0], 4.5, 0);
  CLOSE (t.data.col[EV_CI][1], 9, 0);
  trial_free (&t);
}
END_TEST

static void
expect_error (trial *t, ev_status status, const char *id)
{
  ck_assert_int_eq (status, EV_DATA);
  ck_assert_msg (trial_diag (t, id) != NULL, "no %s", id);
  trial_free (t);
}

START_TEST (rows_that_do_not_fit_are_errors)
{
  static const char *const groups[] = { "low", "high", "low", "low", "low", "low" };
  trial t = counts ();
  COL (t, N2I, 31, 32, 41, 41, 41, 31);
  expect_error (&t, combine (&t, "OR"), "no-shared-group");
  t = counts ();
  COL (t, N2I, 31, 32, 41, 41, 41, 31);
  expect_error (&t, split (&t, "OR"), "no-shared-group");
  t = counts ();
  COL (t, AI, 5, 5, 4, 4, 4, 5);
  COL (t, N1I, 30, 30, 40, 40, 40, 30);
  expect_error (&t, combine (&t, "OR"), "same-rows");
  t = counts ();
  COL (t, WEIGHTS, 1, 2, 3, 4, 5, 6);
  expect_error (&t, combine (&t, "OR"), "cannot-combine");
  t = counts ();
  t.data.subgroup = groups;
  expect_error (&t, combine (&t, "OR"), "cannot-combine");
  t = trial_new (2);
  COL (t, YI, 1, 2);
  COL (t, VI, 1, 2);
  ck_assert_int_eq (combine (&t, "GEN"), EV_USAGE);
  ck_assert_ptr_nonnull (trial_diag (&t, "no-groups"));
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/trials", counts_of_arms_are_summed, means_of_arms_are_those_of_all_participants, a_shared_group_is_divided,
            rows_without_data_take_no_part_of_the_group, rows_that_do_not_fit_are_errors)
