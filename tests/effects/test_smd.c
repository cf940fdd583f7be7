/* Standardised mean differences.  Reference values: metafor 3.8-1 (the same in 5.1) for rows 1, 2 and 9 of
   dat.normand1999. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

static trial
three_studies (void)
{
  trial t = trial_new (3);
  COL (t, M1I, 55.5, 27, 64);
  COL (t, SD1I, 47, 7, 17.5);
  COL (t, N1I, 155, 31, 75);
  COL (t, M2I, 75, 29, 119);
  COL (t, SD2I, 64, 4.5, 29);
  COL (t, N2I, 156, 32, 71);
  return t;
}

START_TEST (the_four_variances_of_metafor)
{
  trial t = three_studies ();
  EXPECT (&t, "SMD",
          { { -0.346290399916604, 0.0130546619840198 },
            { -0.336836603419097, 0.0644085319558347 },
            { -2.29935527055538, 0.0455241234585691 } });
  t.spec.vtype = "LS2";
  EXPECT (&t, "SMD",
          { { -0.346290399916604, 0.0129922426455114 },
            { -0.336836603419097, 0.0628490451090056 },
            { -2.29935527055538, 0.0452386879690385 } });
  t.spec.vtype = "UB";
  EXPECT (&t, "SMD",
          { { -0.346290399916604, 0.0130570146392885 },
            { -0.336836603419097, 0.0644654722277074 },
            { -2.29935527055538, 0.0460012695022523 } });
  t.spec.vtype = "AV";
  EXPECT (&t, "SMD",
          { { -0.346290399916604, 0.014145393720638 },
            { -0.336836603419097, 0.0698441929387554 },
            { -2.29935527055538, 0.03015192318809 } });
  t.spec.vtype = "H0"; /* 1 / n1 + 1 / n2 */
  EXPECT (&t, "SMD", { { -0.346290399916604, 0.0128618693134822 }, { -0.336836603419097, 0.063508064516129 }, { -2.29935527055538, 0.0274178403755869 } });
  trial_free (&t);
}
END_TEST

/* By hand from the formulas of [deeks2010]. */
START_TEST (revman_approximates_the_bias_correction)
{
  trial t = three_studies ();
  t.spec.vtype = "REVMAN";
  t.spec.approximate_j = true;
  ck_assert_int_eq (trial_run (&t, "SMD"), EV_OK);
  double s = sqrt ((30 * 49 + 31 * 20.25) / 61), g = (1 - 3.0 / (4 * 63 - 9)) * -2 / s;
  CLOSE (t.e.yi[1], g, 1e-14);
  CLOSE (t.e.vi[1], 63.0 / (31 * 32) + g * g / (2 * (63 - 3.94)), 1e-14);
  trial_free (&t);
}
END_TEST

/* The point-biserial correlation of d: r = d / √(d² + m/n1 + m/n2).  metafor's manual of escalc: p = -0.018 with 20 and
 * 20 gives -0.7664; d, t and p of the same test agree. */
START_TEST (d_t_and_p_say_the_same)
{
  trial t = trial_new (3);
  double d = -0.781925340257622; /* R: qt (.018 / 2, 38) * sqrt (1 / 20 + 1 / 20) */
  COL (t, N1I, 20, 20, 20);
  COL (t, N2I, 20, 20, 20);
  COL (t, DIFF, d, NAN, NAN);
  COL (t, TI, NAN, d / sqrt (0.1), NAN);
  COL (t, PI, NAN, NAN, -0.018);
  ck_assert_int_eq (trial_run (&t, "SMD"), EV_OK);
  CLOSE (t.e.yi[0], -0.7664, 5e-5);
  CLOSE (t.e.yi[1], t.e.yi[0], 1e-12);
  CLOSE (t.e.yi[2], t.e.yi[0], 1e-12);
  trial_free (&t);
}
END_TEST

START_TEST (large_values_raise_suspicion)
{
  trial t = three_studies ();
  ck_assert_int_eq (trial_run (&t, "SMD"), EV_OK);
  const ev_diag *d = trial_diag (&t, "large-effect");
  ck_assert_str_eq (d->message, "1 standardised effect is larger than 2 in size");
  ck_assert_int_eq (d->place.line, 5);
  ck_assert_int_eq (d->severity, EV_WARNING);
  trial_free (&t);
}
END_TEST

START_TEST (three_participants_are_needed)
{
  trial t = trial_new (2);
  COL (t, DIFF, 0.5, 0.5);
  COL (t, N1I, 1, 2);
  COL (t, N2I, 2, 2);
  ck_assert_int_eq (trial_run (&t, "SMD"), EV_OK);
  ck_assert_str_eq (t.e.reason[0], "too few participants");
  CLOSE (t.e.yi[1], 0.5 * 0.5641895835477563, 1e-14); /* J (2) = 1 / √π */
  trial_free (&t);
}
END_TEST

static trial
normand (void)
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

/* metafor 5.1-12 prints 0.212054 and 0.163721 for the variances of row 5 of dat.normand1999, the first here; the
 * definitions are in R. */
START_TEST (other_standardisers)
{
  trial t = normand ();
  EXPECT (&t, "SMD1",
          { { -0.3403424810569, 0.206378192477383 },
            { -0.368841668618346, 0.0149270953655243 },
            { -0.310985051997738, 0.0131718427191426 } });
  EXPECT (&t, "SMDH",
          { { -0.39922690385454, 0.21205407934365 },
            { -0.44944338832372, 0.0132683229270777 },
            { -0.355341601578235, 0.0131548054543991 } });
  CLOSE (t.e.vi[0], 0.212054, 1e-5);
  EXPECT (&t, "SMD1H",
          { { -0.3403424810569, 0.163720511350695 },
            { -0.368841668618346, 0.00908995947799933 },
            { -0.310985051997738, 0.0102655773101994 } });
  CLOSE (t.e.vi[0], 0.163721, 1e-5);
  t.spec.vtype = "LS2";
  EXPECT (&t, "SMDH",
          { { -0.39922690385454, 0.19092471880188 },
            { -0.44944338832372, 0.013178297817983 },
            { -0.355341601578235, 0.0130702895215178 } });
  EXPECT (&t, "SMD1",
          { { -0.3403424810569, 0.181337125296377 },
            { -0.368841668618346, 0.0148071887434817 },
            { -0.310985051997738, 0.0130474405876248 } });
  t.spec.vtype = "UB";
  EXPECT (&t, "SMD1",
          { { -0.3403424810569, 0.207563243869478 },
            { -0.368841668618346, 0.0149327641409231 },
            { -0.310985051997738, 0.0131774025246795 } });
  t.spec.vtype = "AV";
  EXPECT (&t, "SMD1",
          { { -0.3403424810569, 0.206345583740031 },
            { -0.368841668618346, 0.0148695571161572 },
            { -0.310985051997738, 0.0132304115482284 } });
  trial_free (&t);
}
END_TEST

START_TEST (one_group_has_a_standardised_mean)
{
  trial t = trial_new (3);
  COL (t, MI, 5.5, 12, 7.25);
  COL (t, SDI, 1.75, 6, 2);
  COL (t, NI, 12, 40, 25);
  EXPECT (&t, "SMN",
          { { 2.92273083135245, 0.439264813022424 },
            { 1.96124847736068, 0.0730811948743697 },
            { 3.51032397124797, 0.286447487662363 } });
  trial_free (&t);
}
END_TEST

START_TEST (without_correction_it_is_cohens_d)
{
  trial t = normand ();
  t.spec.correct = false;
  ck_assert_int_eq (trial_run (&t, "SMD"), EV_OK);
  CLOSE (t.e.yi[0], -0.4, 1e-14);
  trial_free (&t);
}
END_TEST

START_TEST (every_standardised_mean_needs_degrees_of_freedom)
{
  trial t = trial_new (1);
  COL (t, M1I, 1);
  COL (t, SD1I, 1);
  COL (t, N1I, 1);
  COL (t, M2I, 2);
  COL (t, SD2I, 1);
  COL (t, N2I, 2);
  COL (t, MI, 1);
  COL (t, SDI, 1);
  COL (t, NI, 2);
  static const char *const codes[] = { "SMD", "SMD1", "SMDH", "SMD1H", "SMN" };
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
    {
      ck_assert_int_eq (trial_run (&t, codes[i]), EV_OK);
      ck_assert_str_eq (t.e.reason[0], "too few participants");
    }
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/smd", the_four_variances_of_metafor, revman_approximates_the_bias_correction,
            d_t_and_p_say_the_same, large_values_raise_suspicion, three_participants_are_needed, other_standardisers,
            one_group_has_a_standardised_mean, without_correction_it_is_cohens_d,
            every_standardised_mean_needs_degrees_of_freedom)
