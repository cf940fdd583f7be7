/* A continuous outcome and a dichotomy.  Reference values: metafor 3.8-1 (the same in 5.1); z by its definition.
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

START_TEST (point_biserial)
{
  trial t = three_studies ();
  EXPECT (&t, "RPB",
          { { -0.200086594668864, 0.0474384224644871 },
            { -0.20255478610023, 0.00309495620656456 },
            { -0.175809848606193, 0.00299200610355647 } });
  EXPECT (&t, "ZPB",
          { { -0.202822758461731, 0.0514776981912003 },
            { -0.205395213056864, 0.00336544931444605 },
            { -0.177655576240527, 0.00318590958700221 } });
  t.spec.vtype = "CS";
  EXPECT (&t, "RPB",
          { { -0.200086594668864, 0.0431097139248184 },
            { -0.20255478610023, 0.00308279230251706 },
            { -0.175809848606193, 0.00297306599157571 } });
  trial_free (&t);
}
END_TEST

START_TEST (biserial)
{
  trial t = three_studies ();
  EXPECT (&t, "RBIS",
          { { -0.25499918961948, 0.0731629697186089 },
            { -0.258570222157604, 0.00501346122331873 },
            { -0.220345618922089, 0.00468316804623824 } });
  EXPECT (&t, "ZBIS",
          { { -0.260752449853045, 0.0836933485646496 },
            { -0.264575578532663, 0.00575761613904174 },
            { -0.224019335751188, 0.00517332546725995 } });
  trial_free (&t);
}
END_TEST

START_TEST (odds_ratios)
{
  trial t = three_studies ();
  EXPECT (&t, "D2ORN",
          { { -0.66, 0.560107005494505 },
            { -0.70239596394911, 0.0404689605970036 },
            { -0.587457121632302, 0.0355712717939883 } });
  EXPECT (&t, "D2ORL",
          { { -0.725519745693687, 0.676833127212679 },
            { -0.772124456273683, 0.0489026791081358 },
            { -0.645775365897898, 0.0429843135170239 } });
  EXPECT (&t, "D2OR",
          { { -0.725519745693687, 0.676833127212679 },
            { -0.772124456273683, 0.0489026791081358 },
            { -0.645775365897898, 0.0429843135170239 } });
  trial_free (&t);
}
END_TEST

START_TEST (a_biserial_correlation_beyond_1_has_no_z)
{
  trial t = trial_new (1);
  COL (t, DIFF, 9);
  COL (t, N1I, 20);
  COL (t, N2I, 20);
  ck_assert_int_eq (trial_run (&t, "RBIS"), EV_OK);
  ck_assert (t.e.yi[0] > 1);
  ck_assert_int_eq (trial_run (&t, "ZBIS"), EV_OK);
  ck_assert_ptr_nonnull (t.e.reason[0]);
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/biserial", point_biserial, biserial, odds_ratios, a_biserial_correlation_beyond_1_has_no_z)
