/* Means and their ratios.  Reference values: metafor 3.8-1 (the same in 5.1); ROM with correction for bias:
   metafor 5.1-12 for dat.normand1999 gives -0.24527 for row 5, the first here; the other rows add [lajeunesse2015] to
   metafor 3.8-1. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

static trial
three_studies (void)
{
  trial t = trial_new (3);
  COL (t, M1I, 14, 21, 55);
  COL (t, SD1I, 8, 16, 47);
  COL (t, N1I, 8, 110, 155);
  COL (t, M2I, 18, 31, 75);
  COL (t, SD2I, 11, 27, 64);
  COL (t, N2I, 13, 183, 156);
  return t;
}

static trial
three_groups (void)
{
  trial t = trial_new (3);
  COL (t, MI, 5.5, 12, 7.25);
  COL (t, SDI, 1.75, 6, 2);
  COL (t, NI, 12, 40, 25);
  return t;
}

START_TEST (mean_difference_with_separate_and_pooled_sds)
{
  trial t = trial_new (3);
  COL (t, M1I, 55.5, 27, 64);
  COL (t, SD1I, 47, 7, 17.5);
  COL (t, N1I, 155, 31, 75);
  COL (t, M2I, 75, 29, 119);
  COL (t, SD2I, 64, 4.5, 29);
  COL (t, N2I, 156, 32, 71);
  EXPECT (&t, "MD", { { -19.5, 40.5080231596361 }, { -2, 2.21345766129032 }, { -55, 15.9284037558685 } });
  t.spec.vtype = "HO";
  EXPECT (&t, "MD", { { -19.5, 40.58631541754 }, { -2, 2.18400069407721 }, { -55, 15.5239241001565 } });
  ck_assert_ptr_null (t.e.ai);
  CLOSE (t.e.display (-19.5, t.e.display_arg), -19.5, 0);
  trial_free (&t);
}
END_TEST

START_TEST (ratio_of_means_is_corrected_for_bias)
{
  trial t = three_studies ();
  EXPECT (&t, "ROM",
          { { -0.245269987712656, 0.0695437719247243 },
            { -0.388898771637708, 0.00942253459220806 },
            { -0.310133192941342, 0.00937908326060819 } });
  CLOSE (t.e.yi[0], -0.24527, 1e-5);
  CLOSE (t.e.display (t.e.yi[0], t.e.display_arg), exp (t.e.yi[0]), 1e-15);
  t.spec.rom_uncorrected = true;
  EXPECT (&t, "ROM",
          { { -0.251314428280906, 0.0695437719247243 },
            { -0.389464766761723, 0.00942253459220806 },
            { -0.31015492830384, 0.00937908326060819 } });
  t.spec.rom_uncorrected = t.spec.correct = false;
  EXPECT (&t, "ROM",
          { { -0.251314428280906, 0.0695437719247243 },
            { -0.389464766761723, 0.00942253459220806 },
            { -0.31015492830384, 0.00937908326060819 } });
  trial_free (&t);
}
END_TEST

START_TEST (ratio_of_means_has_four_variances)
{
  trial t = three_studies ();
  t.spec.correct = false;
  t.spec.vtype = "HO";
  EXPECT (&t, "ROM",
          { { -0.251314428280906, 0.0875172006124387 },
            { -0.389464766761723, 0.0145133850106099 },
            { -0.31015492830384, 0.0103261248170054 } });
  t.spec.vtype = "AV";
  EXPECT (&t, "ROM",
          { { -0.251314428280906, 0.137837043511358 },
            { -0.389464766761723, 0.00992985468888354 },
            { -0.31015492830384, 0.00889187321334348 } });
  t.spec.vtype = "AVHO";
  EXPECT (&t, "ROM",
          { { -0.251314428280906, 0.140468768462828 },
            { -0.389464766761723, 0.0101255276715617 },
            { -0.31015492830384, 0.00894742181094512 } });
  trial_free (&t);
}
END_TEST

START_TEST (means_of_opposite_sign_have_no_ratio)
{
  trial t = three_studies ();
  COL (t, M1I, -14, 21, 55);
  ck_assert_int_eq (trial_run (&t, "ROM"), EV_OK);
  ck_assert_str_eq (t.e.reason[0], "the effect size is not defined for these values");
  trial_free (&t);
}
END_TEST

START_TEST (one_group)
{
  trial t = three_groups ();
  EXPECT (&t, "MN", { { 5.5, 0.255208333333333 }, { 12, 0.9 }, { 7.25, 0.16 } });
  EXPECT (&t, "MNLN",
          { { 1.70474809223843, 0.0084366391184573 },
            { 2.484906649788, 0.00625 },
            { 1.98100146886658, 0.00304399524375743 } });
  CLOSE (t.e.display (t.e.yi[1], t.e.display_arg), 12, 1e-14);
  t.spec.vtype = "HO";
  EXPECT (&t, "MN", { { 5.5, 1.72712556306306 }, { 12, 0.518137668918919 }, { 7.25, 0.82902027027027 } });
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/mean", mean_difference_with_separate_and_pooled_sds, ratio_of_means_is_corrected_for_bias,
            ratio_of_means_has_four_variances, means_of_opposite_sign_have_no_ratio, one_group)
