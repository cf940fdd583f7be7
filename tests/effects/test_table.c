/* Two by two tables.  Reference values without another source: metafor 3.8-1 in R 4.2.2 (the same in 5.1).
   The five tables are those in which programs differ most: zero cells of each kind.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

static trial
five_tables (void)
{
  trial t = trial_new (5);
  COL (t, AI, 0, 3, 5, 0, 10);
  COL (t, BI, 10, 7, 20, 15, 0);
  COL (t, CI, 2, 0, 6, 0, 9);
  COL (t, DI, 12, 11, 18, 14, 3);
  return t;
}

START_TEST (odds_ratio_adds_a_half_to_tables_with_a_zero)
{
  trial t = five_tables ();
  EXPECT (&t, "OR",
          { { -1.43508452528932, 2.5752380952381 },
            { 2.37335416388225, 2.50600414078675 },
            { -0.287682072451781, 0.472222222222222 },
            { -0.0666913744986721, 4.13348164627364 },
            { 2.0459936076123, 2.48621553884712 } });
  CLOSE (t.e.ai[0], 0.5, 0);
  CLOSE (t.e.bi[0], 10.5, 0);
  CLOSE (t.e.di[2], 18, 0);
  ck_assert (t.e.corrected[0] && !t.e.corrected[2]);
  ck_assert_str_eq (trial_diag (&t, "zero-cells")->message,
                    "4 studies with zero cells (A, B, D, …): 0.5 added to each cell");
  ck_assert (t.e.log_scale);
  CLOSE (t.e.display (t.e.yi[2], t.e.display_arg), 0.75, 1e-15);
  ck_assert_str_eq (t.e.label, "Odds ratio");
  trial_free (&t);
}
END_TEST

START_TEST (totals_serve_as_well_as_non_events)
{
  trial t = five_tables ();
  t.data.col[EV_BI] = t.data.col[EV_DI] = NULL;
  COL (t, N1I, 10, 10, 25, 15, 10);
  COL (t, N2I, 14, 11, 24, 14, 12);
  ck_assert_int_eq (trial_run (&t, "or"), EV_OK);
  CLOSE (t.e.yi[4], 2.0459936076123, 1e-13);
  trial_free (&t);
}
END_TEST

START_TEST (dropped_double_zeros_say_why)
{
  trial t = five_tables ();
  t.spec.drop00 = true;
  ck_assert_int_eq (trial_run (&t, "OR"), EV_OK);
  ck_assert_str_eq (t.e.reason[3], "no events, or only events, in both groups");
  ck_assert (isnan (t.e.yi[3]) && isnan (t.e.vi[3]) && !t.e.corrected[3]);
  ck_assert_str_eq (trial_diag (&t, "double-zero")->message,
                    "1 study left out (D): no events, or only events, in both groups");
  trial_free (&t);
}
END_TEST

START_TEST (a_dropped_study_does_not_trigger_if0all)
{
  trial t = trial_new (2);
  COL (t, AI, 0, 3);
  COL (t, BI, 10, 7);
  COL (t, CI, 0, 5);
  COL (t, DI, 12, 11);
  t.spec.drop00 = true;
  t.spec.add_to = EV_ADD_IF0ALL;
  ck_assert_int_eq (trial_run (&t, "OR"), EV_OK);
  ck_assert (!t.e.corrected[1]);
  trial_free (&t);
}
END_TEST

START_TEST (correction_goes_to_whom_the_user_says)
{
  trial t = five_tables ();
  t.spec.add = 0.3;
  t.spec.add_to = EV_ADD_IF0ALL;
  EXPECT (&t, "OR",
          { { -1.85942656011826, 3.94650413367789 },
            { 2.83482365036232, 3.86184551295474 },
            { -0.276562639039777, 0.451315296500189 },
            { -0.0675932911325279, 6.80195621372092 },
            { 2.50002476787475, 3.84097789672484 } });
  t.spec.add_to = EV_ADD_ALL;
  EXPECT (&t, "RR",
          { { -1.71671439966477, 3.60528316870254 },
            { 2.48804636979267, 3.4558171171704 },
            { -0.212688721386611, 0.267696497509113 },
            { -0.0662493855412007, 6.53407095187917 },
            { 0.274972307915791, 0.030909558354618 } });
  t.spec.add_to = EV_ADD_NONE;
  EXPECT (&t, "RR",
          { { NAN, NAN },
            { NAN, NAN },
            { -0.22314355131421, 0.285 },
            { NAN, NAN },
            { 0.287682072451781, 0.0277777777777778 } });
  ck_assert_str_eq (t.e.reason[0], "the effect size is not defined for these values");
  trial_free (&t);
}
END_TEST

START_TEST (risk_ratio_knows_the_rule_of_metafor_and_revman)
{
  trial t = five_tables ();
  EXPECT (&t, "RR",
          { { -1.29928298413026, 2.24242424242424 },
            { 2.03292152604494, 2.11147186147186 },
            { -0.22314355131421, 0.285 },
            { -0.0645385211375711, 3.87083333333333 },
            { 0.267137543220149, 0.0326690853006642 } });
  trial_free (&t);
}
END_TEST

/* meta 8.4 metabin (RR.Cochrane = FALSE) gives -1.286665 and 0.274437 (variance 0.025263); exact: ln ((0.5/10.5) /
 * (2.5/14.5)). */
START_TEST (risk_ratio_knows_the_rule_of_meta)
{
  trial t = five_tables ();
  t.spec.rr_n_half = true;
  ck_assert_int_eq (trial_run (&t, "RR"), EV_OK);
  CLOSE (t.e.yi[0], log (0.5 / 10.5 / (2.5 / 14.5)), 1e-14);
  CLOSE (t.e.yi[4], 0.274436845701760, 1e-12);
  CLOSE (t.e.vi[4], 1 / 9.5 - 1 / 12.5, 1e-14);
  CLOSE (t.e.bi[0], 10.5, 0); /* for Mantel-Haenszel sums, which correct all four cells */
  ck_assert_ptr_nonnull (
      strstr (trial_diag (&t, "zero-cells")->message, "0.5 added to the events and the size of each group"));
  ck_assert_int_eq (trial_run (&t, "OR"), EV_OK);
  CLOSE (t.e.bi[0], 10.5, 0);
  trial_free (&t);
}
END_TEST

START_TEST (risk_difference_keeps_studies_without_events)
{
  trial t = five_tables ();
  EXPECT (&t, "RD",
          { { -0.121212121212121, 0.0132036619639925 },
            { 0.276515151515151, 0.0230495598199627 },
            { -0.05, 0.0142125 },
            { -0.00208333333333333, 0.00404023799189815 },
            { 0.223776223776224, 0.0190786767147469 } });
  ck_assert (!t.e.log_scale);
  t.spec.rd_uncorrected = true; /* meta 8.4: -0.142857, variance 0.013204; a double zero is 0 */
  EXPECT (&t, "RD",
          { { -1.0 / 7, 0.0132036619639925 },
            { 0.3, 0.0230495598199627 },
            { -0.05, 0.0142125 },
            { 0, 0.00404023799189815 },
            { 0.25, 0.0190786767147469 } });
  trial_free (&t);
}
END_TEST

START_TEST (risk_difference_has_three_variances)
{
  trial t = five_tables ();
  t.spec.vtype = "ub";
  EXPECT (&t, "RD",
          { { -0.121212121212121, 0.0142594778958415 },
            { 0.276515151515151, 0.0253242653810836 },
            { -0.05, 0.0148188405797101 },
            { -0.00208333333333333, 0.00431981646825397 },
            { 0.223776223776224, 0.0207343064860547 } });
  t.spec.vtype = "AV";
  EXPECT (&t, "RD",
          { { -0.121212121212121, 0.0301070130402748 },
            { 0.276515151515151, 0.0331513969531093 },
            { -0.05, 0.0154999298332184 },
            { -0.00208333333333333, 0.024504051356232 },
            { 0.223776223776224, 0.0319804800635575 } });
  trial_free (&t);
}
END_TEST

START_TEST (arcsine_difference_needs_no_correction)
{
  trial t = five_tables ();
  EXPECT (&t, "AS",
          { { -0.387596686655181, 0.0428571428571429 },
            { 0.579639740363704, 0.0477272727272727 },
            { -0.0599511665974928, 0.0204166666666667 },
            { 0, 0.0345238095238095 },
            { 0.523598775598299, 0.0458333333333333 } });
  ck_assert_ptr_null (trial_diag (&t, "zero-cells"));
  t.spec.add = 0.5;
  EXPECT (&t, "AS",
          { { -0.205684502208253, 0.0393939393939394 },
            { 0.393744965256112, 0.0435606060606061 },
            { -0.0599511665974928, 0.0204166666666667 },
            { -0.00589340943380681, 0.0322916666666667 },
            { 0.33068401148386, 0.041958041958042 } });
  trial_free (&t);
}
END_TEST

START_TEST (peto_with_and_without_correction)
{
  trial t = five_tables ();
  EXPECT (&t, "PETO",
          { { -1.14185331576636, 1.48440931049627 },
            { 1.84100877192982, 1.16008771929825 },
            { -0.28133971291866, 0.459521531100478 },
            { -0.0645833333333333, 4.00416666666667 },
            { 1.54405594405594, 1.15804195804196 } });
  t.spec.peto_add = false; /* O - E = -10 * 2 / 24, V = 2 * 22 * 10 * 14 / (24² * 23): meta 8.4 gives -1.792208 */
  ck_assert_int_eq (trial_run (&t, "PETO"), EV_OK);
  CLOSE (t.e.yi[0], -20.0 / 24 / (44.0 * 140 / (576 * 23)), 1e-13);
  CLOSE (t.e.vi[0], 576 * 23 / (44.0 * 140), 1e-13);
  ck_assert_str_eq (t.e.reason[3], "no events, or only events, in both groups");
  CLOSE (t.e.ai[0], 0, 0);
  trial_free (&t);
}
END_TEST

/* The definitions of metafor 4.4 and later, computed in R. */
START_TEST (ratios_have_a_variance_from_average_risks)
{
  trial t = trial_new (2);
  COL (t, AI, 5, 9);
  COL (t, BI, 20, 25);
  COL (t, CI, 6, 12);
  COL (t, DI, 18, 19);
  t.spec.vtype = "AV";
  EXPECT (&t, "OR", { { -0.287682072451781, 0.410267624767625 }, { -0.562118918153541, 0.309029156562363 } });
  EXPECT (&t, "RR", { { -0.22314355131421, 0.214219576719577 }, { -0.380055392582796, 0.160846058853649 } });
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/table", odds_ratio_adds_a_half_to_tables_with_a_zero, totals_serve_as_well_as_non_events,
            dropped_double_zeros_say_why, a_dropped_study_does_not_trigger_if0all,
            correction_goes_to_whom_the_user_says, risk_ratio_knows_the_rule_of_metafor_and_revman,
            risk_ratio_knows_the_rule_of_meta, risk_difference_keeps_studies_without_events,
            risk_difference_has_three_variances, arcsine_difference_needs_no_correction,
            peto_with_and_without_correction, ratios_have_a_variance_from_average_risks)
