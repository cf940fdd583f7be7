/* Probability of superiority.  Reference values: the definitions of metafor 4.6 and later, computed in R.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

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

START_TEST (from_the_probability)
{
  trial t = three_studies ();
  COL (t, AI, 0.62, 0.48, 0.9);
  EXPECT (&t, "CLES", { { 0.62, 0.0203394167113974 }, { 0.48, 0.00123259350956116 }, { 0.9, 0.000332663169520709 } });
  COL (t, MI, 0, 0.1, 0.05);
  t.spec.vtype = "LS2";
  EXPECT (&t, "AUC", { { 0.62, 0.021092170845794 }, { 0.48, 0.00122316758632548 }, { 0.9, 0.00033286111172359 } });
  CLOSE (t.e.null_value, 0.5, 0);
  ck_assert_uint_eq (ev_diags_count (t.diags), 0);
  trial_free (&t);
}
END_TEST

START_TEST (from_means)
{
  trial t = three_studies ();
  EXPECT (&t, "CLESN",
          { { 0.384346152001468, 0.0155027813750358 },
            { 0.375004880262555, 0.000954063986246895 },
            { 0.400568306937962, 0.000982557458368741 } });
  t.spec.vtype = "HO";
  EXPECT (&t, "CLESN",
          { { 0.388648705394761, 0.0151129655927774 },
            { 0.381702868591914, 0.00108042290020372 },
            { 0.400615416707688, 0.00097587887103546 } });
  trial_free (&t);
}
END_TEST

START_TEST (from_d_or_the_probability_with_equal_variances)
{
  trial t = trial_new (3);
  COL (t, DIFF, -0.4, NAN, -0.356034619171092);
  COL (t, AI, NAN, 0.381702868591914, NAN); /* R: pnorm (-0.425694523605521 / sqrt (2)) */
  COL (t, N1I, 8, 110, 155);
  COL (t, N2I, 13, 183, 156);
  EXPECT (&t, "AUCN",
          { { 0.388648705394761, 0.0151129655927774 },
            { 0.381702868591914, 0.00108042290020372 },
            { 0.400615416707688, 0.00097587887103546 } });
  trial_free (&t);
}
END_TEST

START_TEST (a_probability_lies_between_0_and_1)
{
  trial t = trial_new (2);
  COL (t, AI, 1.2, -0.1);
  COL (t, N1I, 8, 8);
  COL (t, N2I, 9, 9);
  COL (t, MI, -1, 2);
  ck_assert_int_eq (trial_run (&t, "CLES"), EV_DATA);
  ck_assert_uint_eq (ev_diags_count (t.diags), 4);
  COL (t, AI, 0.2, 0.1);
  COL (t, MI, 0, 0);
  COL (t, N1I, 1, 8);
  ck_assert_int_eq (trial_run (&t, "CLES"), EV_OK);
  ck_assert_str_eq (t.e.reason[0], "too few participants");
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/superiority", from_the_probability, from_means, from_d_or_the_probability_with_equal_variances,
            a_probability_lies_between_0_and_1)
