/* Relative excess heterozygosity.  Reference values: metafor 3.8-1.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

START_TEST (excess_of_heterozygotes)
{
  trial t = trial_new (2);
  COL (t, AI, 320, 22);
  COL (t, BI, 215, 71);
  COL (t, CI, 41, 55);
  EXPECT (&t, "REH", { { -0.0634556836813225, 0.0115299737663074 }, { 0.0203448771859767, 0.0299935979513444 } });
  COL (t, CI, 0, 55);
  ck_assert_int_eq (trial_run (&t, "REH"), EV_OK);
  ck_assert_ptr_nonnull (t.e.reason[0]);
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/genotype", excess_of_heterozygotes)
