/* The driver: choices that do not fit, missing values, notes.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

START_TEST (columns_and_choices_must_fit_the_measure)
{
  trial t = trial_new (1);
  COL (t, AI, 1);
  ck_assert_int_eq (trial_run (&t, "OR"), EV_USAGE);
  ck_assert_str_eq (trial_diag (&t, "missing-columns")->message,
                    "measure OR needs the columns ai bi ci di or ai n1i ci n2i");
  COL (t, BI, 1);
  COL (t, CI, 1);
  COL (t, DI, 1);
  t.spec.vtype = "UB";
  ck_assert_int_eq (trial_run (&t, "OR"), EV_USAGE);
  ck_assert_str_eq (trial_diag (&t, "bad-vtype")->message, "measure OR has no variance 'UB'; it has LS AV");
  ck_assert_int_eq (trial_run (&t, "PETO"), EV_USAGE);
  ck_assert_ptr_nonnull (strstr (ev_diags_get (t.diags, 2)->message, "it has one only"));
  ck_assert_int_eq (trial_run (&t, "RD"), EV_OK);
  t.spec.vtype = NULL;
  t.spec.add = -1;
  ck_assert_int_eq (trial_run (&t, "OR"), EV_USAGE);
  ck_assert_ptr_nonnull (trial_diag (&t, "bad-add"));
  t.spec.add = 0.5;
  t.spec.level = 95;
  ck_assert_int_eq (trial_run (&t, "OR"), EV_USAGE);
  ck_assert_ptr_nonnull (trial_diag (&t, "bad-level"));
  trial_free (&t);
}
END_TEST

START_TEST (missing_values_exclude_their_study_and_are_named)
{
  trial t = trial_new (5);
  COL (t, AI, 1, NAN, 3, NAN, 4);
  COL (t, N1I, 10, 10, NAN, NAN, 10);
  COL (t, CI, 2, 2, 2, NAN, 2);
  COL (t, N2I, 11, 11, 11, 11, 11);
  ck_assert_int_eq (trial_run (&t, "RR"), EV_OK);
  ck_assert_ptr_null (t.e.reason[0]);
  ck_assert_str_eq (t.e.reason[1], "ai missing");
  ck_assert_str_eq (t.e.reason[2], "n1i missing");
  ck_assert_str_eq (t.e.reason[3], "ai, ci and n1i missing");
  ck_assert (isnan (t.e.yi[1]) && isnan (t.e.ai[1]) && t.e.ci[1] == 2);
  ck_assert_uint_eq (ev_diags_count (t.diags), 3);
  ck_assert_str_eq (ev_diags_get (t.diags, 0)->id, "excluded");
  ck_assert_str_eq (ev_diags_get (t.diags, 0)->message, "1 study left out (B): ai missing");
  trial_free (&t);
}
END_TEST

START_TEST (studies_with_the_same_reason_share_a_note)
{
  trial t = trial_new (6);
  COL (t, YI, NAN, NAN, 0.5, NAN, NAN, 1);
  COL (t, VI, 1, 1, 1, 1, 1, 1);
  ck_assert_int_eq (trial_run (&t, "GEN"), EV_OK);
  ck_assert_uint_eq (ev_diags_count (t.diags), 1);
  ck_assert_str_eq (ev_diags_get (t.diags, 0)->message, "4 studies left out (A, B, D, …): yi missing");
  trial_free (&t);
}
END_TEST

START_TEST (labels_and_lines_may_be_unknown)
{
  trial t = trial_new (2);
  t.data.label = NULL;
  t.data.line = NULL;
  COL (t, AI, 0, 1);
  COL (t, N1I, 10, 10);
  COL (t, CI, 2, NAN);
  COL (t, N2I, 11, 11);
  ck_assert_int_eq (trial_run (&t, "RR"), EV_OK);
  ck_assert_str_eq (trial_diag (&t, "zero-cells")->message, "1 study with zero cells: 0.5 added to each cell");
  t.data.col[EV_AI] = (const double[]){ -1, 1 };
  ck_assert_int_eq (trial_run (&t, "RR"), EV_DATA);
  ck_assert_str_eq (trial_diag (&t, "negative")->message, "ai = -1 is below 0");
  trial_free (&t);
}
END_TEST

START_TEST (an_empty_data_set_is_no_error)
{
  trial t = trial_new (0);
  COL (t, YI, 0);
  COL (t, VI, 0);
  ck_assert_int_eq (trial_run (&t, "GEN"), EV_OK);
  ck_assert_uint_eq (t.e.n, 0);
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/compute", columns_and_choices_must_fit_the_measure,
            missing_values_exclude_their_study_and_are_named, studies_with_the_same_reason_share_a_note,
            labels_and_lines_may_be_unknown, an_empty_data_set_is_no_error)
