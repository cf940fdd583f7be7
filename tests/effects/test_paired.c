/* Matched pairs.  Reference values: metafor 3.8-1 (the same in 5.1); MPORM from pi: with the correlation that pi gives.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

START_TEST (measures_of_a_table_of_pairs)
{
  trial t = trial_new (3);
  COL (t, AI, 135, 5, 0);
  COL (t, BI, 15, 20, 7);
  COL (t, CI, 40, 6, 3);
  COL (t, DI, 10, 18, 11);
  EXPECT (&t, "MPRR",
          { { -0.154150679827258, 0.0020952380952381 },
            { 0.82098055206983, 0.0945454545454545 },
            { 0.693147180559945, 0.34375 } });
  EXPECT (&t, "MPOR",
          { { -0.847297860387203, 0.0632380952380952 },
            { 1.28051288144827, 0.210614035087719 },
            { 0.929535958624176, 0.597697368421053 } });
  EXPECT (&t, "MPRD",
          { { -0.125, 0.001296875 },
            { 0.285714285714286, 0.00916284881299459 },
            { 0.173913043478261, 0.0194789183857976 } });
  EXPECT (&t, "MPORC",
          { { -0.980829253011726, 0.0916666666666667 },
            { 1.20397280432594, 0.216666666666667 },
            { 0.762140052046897, 0.419047619047619 } });
  EXPECT (&t, "MPPETO",
          { { -0.909090909090909, 0.0727272727272727 },
            { 1.07692307692308, 0.153846153846154 },
            { 0.727272727272727, 0.363636363636364 } });
  ck_assert_ptr_null (t.e.ai); /* no table of independent groups: nothing for Mantel-Haenszel */
  t.spec.peto_add = false;
  ck_assert_int_eq (trial_run (&t, "MPPETO"), EV_OK);
  CLOSE (t.e.yi[2], (7.0 - 3) / 2 / 2.5, 1e-15);
  trial_free (&t);
}
END_TEST

START_TEST (pairs_without_discordance_say_nothing)
{
  trial t = trial_new (1);
  COL (t, AI, 4);
  COL (t, BI, 0);
  COL (t, CI, 0);
  COL (t, DI, 9);
  t.spec.peto_add = false;
  EXPECT (&t, "MPPETO", { { NAN, NAN } });
  ck_assert_str_eq (t.e.reason[0], "no discordant pairs");
  trial_free (&t);
}
END_TEST

START_TEST (margins_need_the_correlation)
{
  trial t = trial_new (3);
  COL (t, AI, 135, 5, 0);
  COL (t, BI, 15, 20, 7);
  COL (t, CI, 40, 6, 3);
  COL (t, DI, 10, 18, 11);
  COL (t, RI, 0.3, 0.5, -0.2);
  EXPECT (&t, "MPORM",
          { { 0.810930216216329, 0.132407407407407 },
            { -0.287682072451781, 0.241282114546372 },
            { -1.51846613422837, 2.89670346601386 } });
  trial_free (&t);
  t = trial_new (4);
  COL (t, AI, 30, 12, 9, 9);
  COL (t, BI, 70, 28, 31, 31);
  COL (t, CI, 45, 20, 14, 14);
  COL (t, DI, 55, 20, 26, 26);
  COL (t, PI, 0.2, 0.15, 0.1, 0.9);
  ck_assert_int_eq (trial_run (&t, "MPORM"), EV_OK);
  static const double want[3][2] = { { -0.646627164925052, 0.063011063011063 },
                                     { -0.847297860387204, 0.219047619047619 },
                                     { -0.617723418742703, 0.226476032927646 } };
  for (size_t i = 0; i < 3; i++)
    {
      CLOSE (t.e.yi[i], want[i][0], 1e-13);
      CLOSE (t.e.vi[i], want[i][1], 1e-13);
    }
  ck_assert_str_eq (t.e.reason[3], "its margins and pi do not fit a table of pairs");
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/paired", measures_of_a_table_of_pairs, pairs_without_discordance_say_nothing,
            margins_need_the_correlation)
