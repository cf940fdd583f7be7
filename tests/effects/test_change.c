/* Change between two times.  Reference values: metafor 3.8-1 for MC, SMCC, SMCR, ROMC; the others: the definitions of
   metafor 4.6 and later, computed in R.  The first rows are those of [morris2008] and of metafor's manual. Copyright
   (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

static trial
three_changes (void)
{
  trial t = trial_new (3);
  COL (t, M1I, 30.6, 23.5, 0.5);
  COL (t, SD1I, 15, 3.1, 0.1);
  COL (t, M2I, 38.5, 26.8, 0.7);
  COL (t, SD2I, 11.6, 4.1, 0.1);
  COL (t, NI, 20, 50, 9);
  COL (t, RI, 0.47, 0.64, 0.77);
  return t;
}

START_TEST (raw_and_ratio)
{
  trial t = three_changes ();
  EXPECT (&t, "MC", { { -7.9, 9.8 }, { -3.3, 0.203024 }, { -0.2, 0.000511111111111111 } });
  EXPECT (&t, "ROMC",
          { { -0.225920450137773, 0.00961196937047384 },
            { -0.131461495305704, 0.000299485592315041 },
            { -0.335383801247063, 0.00182312925170068 } });
  t.spec.rom_uncorrected = true;
  EXPECT (&t, "ROMC",
          { { -0.229658232335403, 0.00961196937047384 },
            { -0.131401466366698, 0.000299485592315041 },
            { -0.336472236621213, 0.00182312925170068 } });
  trial_free (&t);
}
END_TEST

START_TEST (standardised_by_the_changes)
{
  trial t = three_changes ();
  EXPECT (&t, "SMCC",
          { { -0.541663699150114, 0.0573349890744246 },
            { -1.01980242295874, 0.0303999698187252 },
            { -2.66192690689593, 0.504769714314253 } });
  t.spec.vtype = "LS2";
  EXPECT (&t, "SMCC",
          { { -0.541663699150114, 0.0534063833569829 },
            { -1.01980242295874, 0.0297887987670893 },
            { -2.66192690689593, 0.484200081939864 } });
  t.spec.vtype = "UB";
  EXPECT (&t, "SMCC",
          { { -0.541663699150114, 0.0584989185086719 },
            { -1.01980242295874, 0.0310043303552938 },
            { -2.66192690689593, 0.675226838332883 } });
  trial_free (&t);
}
END_TEST

START_TEST (the_paired_t_test_says_the_same)
{
  trial t = trial_new (3);
  static const double d = -0.564285714285714;
  COL (t, NI, 20, 20, 20);
  COL (t, DIFF, d, NAN, NAN);
  COL (t, TI, NAN, d * sqrt (20), NAN);
  COL (t, PI, NAN, NAN, -0.0206853869015723); /* R: 2 * pt (d * sqrt (20), 19) */
  ck_assert_int_eq (trial_run (&t, "SMCC"), EV_OK);
  CLOSE (t.e.yi[1], t.e.yi[0], 1e-14);
  CLOSE (t.e.yi[2], t.e.yi[0], 1e-12);
  trial_free (&t);
}
END_TEST

START_TEST (standardised_by_time_1)
{
  trial t = three_changes ();
  EXPECT (&t, "SMCR",
          { { -0.50555278587344, 0.0593895904826099 },
            { -1.04812489834818, 0.0253856580253739 },
            { -1.80540666735282, 0.232194068584556 } });
  EXPECT (&t, "SMCRH",
          { { -0.50555278587344, 0.052573837934911 },
            { -1.04812489834818, 0.0327673313962755 },
            { -1.80540666735282, 0.261218327157626 } });
  t.spec.vtype = "LS2";
  EXPECT (&t, "SMCR",
          { { -0.50555278587344, 0.0552252684221216 },
            { -1.04812489834818, 0.0249456148681961 },
            { -1.80540666735282, 0.222732037692338 } });
  EXPECT (&t, "SMCRH",
          { { -0.50555278587344, 0.0499451460381655 },
            { -1.04812489834818, 0.0321119847683499 },
            { -1.80540666735282, 0.232194068584556 } });
  trial_free (&t);
}
END_TEST

START_TEST (standardised_by_both_times)
{
  trial t = three_changes ();
  EXPECT (&t, "SMCRP",
          { { -0.574859431443544, 0.0580432840431404 },
            { -0.898115214520225, 0.0200849938949195 },
            { -1.84619732206447, 0.201925314635491 } });
  EXPECT (&t, "SMCRPH",
          { { -0.574859431443544, 0.0629031219436678 },
            { -0.898115214520225, 0.0216640780868425 },
            { -1.84619732206447, 0.227165978964927 } });
  t.spec.vtype = "LS2";
  EXPECT (&t, "SMCRPH",
          { { -0.574859431443544, 0.0597579658464844 },
            { -0.898115214520225, 0.0212307965251057 },
            { -1.84619732206447, 0.201925314635491 } });
  trial_free (&t);
}
END_TEST

START_TEST (as_a_probability)
{
  trial t = three_changes ();
  EXPECT (&t, "CLESCN",
          { { 0.338477736109389, 0.00422669822285391 },
            { 0.260430590083323, 0.00114855640219735 },
            { 0.0786496035251426, 0.00276362415492282 } });
  EXPECT (&t, "AUCCN",
          { { 0.338477736109389, 0.00422669822285391 },
            { 0.260430590083323, 0.00114855640219735 },
            { 0.0786496035251426, 0.00276362415492282 } });
  CLOSE (t.e.null_value, 0.5, 0);
  trial_free (&t);
}
END_TEST

START_TEST (correlations_must_be_possible)
{
  trial t = three_changes ();
  COL (t, RI, 0.5, 1.2, -1.5);
  ck_assert_int_eq (trial_run (&t, "MC"), EV_DATA);
  ck_assert_str_eq (trial_diag (&t, "too-large")->message, "B: ri = 1.2 is above 1");
  ck_assert_str_eq (trial_diag (&t, "too-small")->message, "C: ri = -1.5 is below -1");
  trial_free (&t);
}
END_TEST

START_TEST (three_pairs_are_needed)
{
  static const char *const codes[] = { "SMCC", "SMCR", "SMCRH", "SMCRP", "SMCRPH" };
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
    {
      trial t = three_changes ();
      COL (t, NI, 20, 2, 9);
      ck_assert_int_eq (trial_run (&t, codes[i]), EV_OK);
      ck_assert_str_eq (t.e.reason[1], "too few participants");
      trial_free (&t);
    }
}
END_TEST

TEST_SUITE ("effects/change", raw_and_ratio, standardised_by_the_changes, the_paired_t_test_says_the_same,
            standardised_by_time_1, standardised_by_both_times, as_a_probability, correlations_must_be_possible,
            three_pairs_are_needed)
