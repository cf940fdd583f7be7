/* Correlations.  Reference values: metafor 3.8-1 (the same in 5.1).
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

static trial
three_correlations (void)
{
  trial t = trial_new (3);
  COL (t, RI, 0.36, -0.52, 0.14);
  COL (t, NI, 69, 15, 1832);
  return t;
}

START_TEST (raw_unbiased_and_z)
{
  trial t = three_correlations ();
  EXPECT (&t, "COR", { { 0.36, 0.01114112 }, { -0.52, 0.0380225828571429 }, { 0.14, 0.000524950387766248 } });
  EXPECT (&t, "UCOR",
          { { 0.3624084216835, 0.0110966239954328 },
            { -0.536570156428195, 0.0362196915633282 },
            { 0.140037546895747, 0.000524939127907913 } });
  EXPECT (&t, "ZCOR",
          { { 0.37688590118819, 0.0151515151515152 },
            { -0.576339754969193, 0.0833333333333333 },
            { 0.140925576070494, 0.000546746856205577 } });
  CLOSE (t.e.display (t.e.yi[1], t.e.display_arg), -0.52, 1e-14);
  trial_free (&t);
}
END_TEST

START_TEST (other_variances)
{
  trial t = three_correlations ();
  t.spec.vtype = "AV";
  EXPECT (&t, "COR", { { 0.36, 0.0141126015971945 }, { -0.52, 0.0685469220435163 }, { 0.14, 0.000524116279961348 } });
  EXPECT (&t, "UCOR",
          { { 0.3624084216835, 0.0141126599238725 },
            { -0.536570156428195, 0.0685472053445234 },
            { 0.140037546895747, 0.00052411844610777 } });
  t.spec.vtype = "UB";
  EXPECT (&t, "UCOR",
          { { 0.3624084216835, 0.0115249670340558 },
            { -0.536570156428195, 0.0418194389850713 },
            { 0.140037546895747, 0.000525780860999241 } });
  trial_free (&t);
}
END_TEST

START_TEST (t_and_p_say_the_same)
{
  trial t = three_correlations ();
  t.data.col[EV_RI] = NULL;
  COL (t, TI, 3.15849694335399, NAN, 6.04855911101656);
  COL (t, PI, NAN, -0.0469271851122046, NAN);
  EXPECT (&t, "ZCOR",
          { { 0.37688590118819, 0.0151515151515152 },
            { -0.576339754969193, 0.0833333333333333 },
            { 0.140925576070494, 0.000546746856205577 } });
  trial_free (&t);
}
END_TEST

START_TEST (few_participants_give_nothing)
{
  trial t = trial_new (2);
  COL (t, RI, 0.36, 1);
  COL (t, NI, 3, 20);
  ck_assert_int_eq (trial_run (&t, "ZCOR"), EV_OK);
  ck_assert_str_eq (t.e.reason[0], "too few participants");
  ck_assert_str_eq (t.e.reason[1], "the correlation is not between -1 and 1");
  ck_assert_int_eq (trial_run (&t, "COR"), EV_OK);
  ck_assert_str_eq (t.e.reason[0], "too few participants");
  ck_assert_str_eq (t.e.reason[1], "the sampling variance is 0");
  ck_assert_int_eq (trial_run (&t, "UCOR"), EV_OK);
  ck_assert_str_eq (t.e.reason[0], "too few participants");
  trial_free (&t);
}
END_TEST

START_TEST (no_correlation_is_0)
{
  trial t = trial_new (1);
  COL (t, RI, 0);
  COL (t, NI, 30);
  EXPECT (&t, "UCOR", { { 0, 1.0 / 29 } });
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/correlation", raw_unbiased_and_z, other_variances, t_and_p_say_the_same,
            few_participants_give_nothing, no_correlation_is_0)
