/* Incidence rates.  Reference values: metafor 3.8-1 (the same in 5.1).
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

START_TEST (two_groups)
{
  trial t = trial_new (3);
  COL (t, X1I, 7, 0, 12);
  COL (t, T1I, 1344, 1600.5, 210);
  COL (t, X2I, 11, 8, 5);
  COL (t, T2I, 1988, 1460, 187.25);
  EXPECT (&t, "IRR",
          { { -0.0605062576096325, 0.233766233766234 },
            { -2.92509298876375, 2.11764705882353 },
            { 0.76080582903376, 0.283333333333333 } });
  CLOSE (t.e.ai[1], 0.5, 0); /* for Mantel-Haenszel */
  CLOSE (t.e.bi[1], 1600.5, 0);
  ck_assert_str_eq (trial_diag (&t, "zero-cells")->message, "1 study with zero cells (B): 0.5 added to the events");
  EXPECT (&t, "IRD",
          { { -0.000324865861837693, 6.65854740982222e-06 },
            { -0.00550951543396113, 4.18280542402055e-06 },
            { 0.0304405874499332, 0.000414711084888143 } });
  EXPECT (&t, "IRSD",
          { { -0.00221669339601988, 0.000311766431924883 },
            { -0.0740233210197605, 0.000327434063841351 },
            { 0.0756374304832286, 0.00252558967512239 } });
  trial_free (&t);
}
END_TEST

START_TEST (double_zeros_are_dropped_where_drop00_says_so)
{
  trial t = trial_new (1);
  COL (t, X1I, 0);
  COL (t, T1I, 1344);
  COL (t, X2I, 0);
  COL (t, T2I, 1988);
  t.spec.drop00 = true;
  ck_assert_int_eq (trial_run (&t, "IRR"), EV_OK);
  ck_assert_ptr_nonnull (trial_diag (&t, "double-zero"));
  ck_assert_int_eq (trial_run (&t, "IRD"), EV_OK);
  ck_assert_ptr_nonnull (t.e.reason[0]);
  t.spec.drop00 = false;
  ck_assert_int_eq (trial_run (&t, "IRD"), EV_OK);
  ck_assert_ptr_null (t.e.reason[0]);
  trial_free (&t);
}
END_TEST

START_TEST (one_group)
{
  trial t = trial_new (3);
  COL (t, XI, 7, 0, 12);
  COL (t, TI, 1344, 1600.5, 210);
  EXPECT (&t, "IR",
          { { 0.00520833333333333, 3.87524801587302e-06 },
            { 0.000312402374258044, 1.95190486884126e-07 },
            { 0.0571428571428571, 0.000272108843537415 } });
  EXPECT (&t, "IRLN",
          { { -5.25749537202778, 0.142857142857143 },
            { -8.07121853996986, 2 },
            { -2.86220088092947, 0.0833333333333333 } });
  EXPECT (&t, "IRS",
          { { 0.0721687836487032, 0.000186011904761905 },
            { 0, 0.000156201187129022 },
            { 0.239045721866879, 0.00119047619047619 } });
  CLOSE (t.e.display (0.2, t.e.display_arg), 0.04, 1e-14);
  CLOSE (t.e.display (-0.2, t.e.display_arg), 0, 0);
  EXPECT (&t, "IRFT",
          { { 0.0746602293148746, 0.000186011904761905 },
            { 0.0124980473326445, 0.000156201187129022 },
            { 0.243926198815469, 0.00119047619047619 } });
  ck_assert (isnan (t.e.null_value));
  trial_free (&t);
}
END_TEST

/* metafor 3.8-1: transf.iirft (c(.05, .2), 1 / mean (1 / ti)) */
START_TEST (freeman_tukey_is_read_back_with_the_harmonic_mean)
{
  trial t = trial_new (3);
  COL (t, XI, 7, 0, 12);
  COL (t, TI, 1344, 1600.5, 210);
  ck_assert_int_eq (trial_run (&t, "IRFT"), EV_OK);
  CLOSE (t.e.display (0.05, t.e.display_arg), 0.00158261320892339, 1e-12);
  CLOSE (t.e.display (0.2, t.e.display_arg), 0.0389847325240783, 1e-12);
  CLOSE (t.e.display (-1, t.e.display_arg), 0, 0);
  trial_free (&t);
}
END_TEST

START_TEST (person_time_must_be_positive)
{
  trial t = trial_new (1);
  COL (t, XI, 7);
  COL (t, TI, 0);
  ck_assert_int_eq (trial_run (&t, "IR"), EV_DATA);
  ck_assert_str_eq (trial_diag (&t, "not-positive")->message, "A: ti = 0 is not above 0");
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/rate", two_groups, double_zeros_are_dropped_where_drop00_says_so, one_group,
            freeman_tukey_is_read_back_with_the_harmonic_mean, person_time_must_be_positive)
