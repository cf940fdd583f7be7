/* Effect sizes as given.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

static const double z95 = 1.959963984540054;

START_TEST (each_study_uses_what_it_has)
{
  trial t = trial_new (6);
  COL (t, YI, 0.31, -0.27, 0.5, -0.8, NAN, 0.4);
  COL (t, VI, 0.017, NAN, NAN, NAN, 0.3, NAN);
  COL (t, SEI, NAN, 0.21, NAN, NAN, NAN, NAN);
  COL (t, CI_LB, NAN, NAN, 0.1, NAN, NAN, 0.2);
  COL (t, CI_UB, NAN, NAN, 0.9, NAN, NAN, NAN);
  COL (t, PVAL, NAN, NAN, NAN, 0.05, 0.2, NAN);
  EXPECT (&t, "GEN",
          { { 0.31, 0.017 },
            { -0.27, 0.0441 },
            { 0.5, 0.16 / z95 / z95 },
            { -0.8, 0.64 / z95 / z95 },
            { NAN, NAN },
            { NAN, NAN } });
  ck_assert_str_eq (t.e.reason[4], "yi missing");
  ck_assert_str_eq (t.e.reason[5], "vi missing");
  ck_assert_str_eq (t.e.label, "Effect size");
  trial_free (&t);
}
END_TEST

/* 1.18 (0.90, 1.54), Garfinkel 1981 in dat.hackshaw1998: metadat gives yi 0.165514438477573, vi 0.0187768854850681. */
START_TEST (ratios_are_pooled_as_logarithms)
{
  trial t = trial_new (1);
  COL (t, YI, 1.18);
  COL (t, CI_LB, 0.9);
  COL (t, CI_UB, 1.54);
  t.spec.ratio = true;
  EXPECT (&t, "GEN", { { 0.165514438477573, 0.0187768854850681 } });
  ck_assert (t.e.log_scale);
  ck_assert_str_eq (t.e.label, "Ratio");
  CLOSE (t.e.display (t.e.yi[0], NULL), 1.18, 1e-14);
  ck_assert_ptr_null (trial_diag (&t, "asymmetric-interval"));
  trial_free (&t);
}
END_TEST

START_TEST (the_level_of_the_interval_counts)
{
  trial t = trial_new (1);
  COL (t, YI, 0.5);
  COL (t, CI_LB, 0.1);
  COL (t, CI_UB, 0.9);
  t.spec.level = 0.9;
  EXPECT (&t, "GEN", { { 0.5, 0.16 / (1.6448536269514722 * 1.6448536269514722) } });
  trial_free (&t);
}
END_TEST

START_TEST (an_interval_off_its_middle_is_told)
{
  trial t = trial_new (3);
  COL (t, YI, 1.2, 1.2, 1.25);
  COL (t, CI_LB, 0.8, 0.9, 0.8);
  COL (t, CI_UB, 1.6, 1.6, 1.6);
  t.spec.ratio = true; /* √(0.8 · 1.6) = 1.131, √(0.9 · 1.6) = 1.2, and 1.25 is too far for two digits */
  ck_assert_int_eq (trial_run (&t, "GEN"), EV_OK);
  ck_assert_uint_eq (ev_diags_count (t.diags), 1);
  ck_assert_str_eq (ev_diags_get (t.diags, 0)->id, "asymmetric-interval");
  ck_assert_int_eq (ev_diags_get (t.diags, 0)->place.line, 5);
  trial_free (&t);
  t = trial_new (2);
  COL (t, YI, 0.31, 0.4);
  COL (t, CI_LB, 0.1, 0.1);
  COL (t, CI_UB, 0.5, 0.51);
  ck_assert_int_eq (trial_run (&t, "GEN"), EV_OK);
  ck_assert_uint_eq (ev_diags_count (t.diags), 1);
  ck_assert_str_eq (ev_diags_get (t.diags, 0)->message, "B: 0.4 is not in the middle of its interval 0.1 to 0.51");
  trial_free (&t);
}
END_TEST

START_TEST (no_standard_error_no_study)
{
  trial t = trial_new (2);
  COL (t, YI, 0.31, 0);
  COL (t, PVAL, 1, 0.5);
  EXPECT (&t, "GEN", { { NAN, NAN }, { NAN, NAN } });
  ck_assert_str_eq (t.e.reason[0], "its interval or p-value gives no standard error");
  trial_free (&t);
}
END_TEST

START_TEST (hazard_ratios_come_from_logrank_numbers_or_intervals)
{
  trial t = trial_new (3);
  COL (t, OE, -4.75, NAN, NAN);
  COL (t, V, 12.5, NAN, NAN);
  COL (t, YI, NAN, 1.18, 0.8);
  COL (t, CI_LB, NAN, 0.9, NAN);
  COL (t, CI_UB, NAN, 1.54, NAN);
  COL (t, SEI, NAN, NAN, 0.25);
  EXPECT (&t, "HR", { { -0.38, 0.08 }, { 0.165514438477573, 0.0187768854850681 }, { log (0.8), 0.0625 } });
  ck_assert_uint_eq (ev_diags_count (t.diags), 0);
  ck_assert_str_eq (t.e.label, "Hazard ratio");
  COL (t, YI, NAN, -1.18, 0.8);
  ck_assert_int_eq (trial_run (&t, "HR"), EV_DATA);
  ck_assert_ptr_nonnull (trial_diag (&t, "ratio-not-positive"));
  trial_free (&t);
}
END_TEST

START_TEST (mann_whitney_superiority_stays_on_its_scale)
{
  trial t = trial_new (2);
  COL (t, YI, 0.62, 1.2);
  COL (t, CI_LB, 0.58, 1.1);
  COL (t, CI_UB, 0.66, 1.3);
  EXPECT (&t, "MW", { { 0.62, 0.0016 / z95 / z95 }, { NAN, NAN } });
  CLOSE (t.e.null_value, 0.5, 0);
  ck_assert_str_eq (t.e.reason[1], "its estimate is not a probability between 0 and 1");
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/gen", each_study_uses_what_it_has, ratios_are_pooled_as_logarithms,
            the_level_of_the_interval_counts, an_interval_off_its_middle_is_told, no_standard_error_no_study,
            hazard_ratios_come_from_logrank_numbers_or_intervals, mann_whitney_superiority_stays_on_its_scale)
