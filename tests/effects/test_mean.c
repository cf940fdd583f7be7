/* Mean differences.  Reference values: metafor 3.8-1 (the same in 5.1).
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

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

TEST_SUITE ("effects/mean", mean_difference_with_separate_and_pooled_sds)
