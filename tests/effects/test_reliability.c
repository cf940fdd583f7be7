/* Cronbach's alpha.  Reference values: metafor 3.8-1 (the same in 5.1).
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

START_TEST (three_scales)
{
  trial t = trial_new (3);
  COL (t, AI, 0.93, 0.71, -0.05);
  COL (t, MI, 20, 11, 6);
  COL (t, NI, 103, 64, 118);
  EXPECT (&t, "ARAW", { { 0.93, 0.000102136529442418 }, { 0.71, 0.0029841935483871 }, { -0.05, 0.0228103448275862 } });
  EXPECT (&t, "AHW",
          { { 0.587871470019144, 0.000391222193953802 },
            { 0.338089405197377, 0.00171201477872229 },
            { -0.0163963568148535, 0.00236352597873717 } });
  CLOSE (t.e.display (t.e.yi[1], t.e.display_arg), 0.71, 1e-14);
  EXPECT (&t, "ABT",
          { { 2.65926003693278, 0.0208441896821261 },
            { 1.23787435600162, 0.0354838709677419 },
            { -0.048790164169432, 0.0206896551724138 } });
  CLOSE (t.e.display (t.e.yi[1], t.e.display_arg), 0.71, 1e-14);
  ck_assert_uint_eq (ev_diags_count (t.diags), 0); /* alpha is no count */
  trial_free (&t);
}
END_TEST

START_TEST (alpha_and_items_must_be_possible)
{
  trial t = trial_new (1);
  COL (t, AI, 1.1);
  COL (t, MI, 1);
  COL (t, NI, 103);
  ck_assert_int_eq (trial_run (&t, "ABT"), EV_DATA);
  ck_assert_str_eq (trial_diag (&t, "too-large")->message, "A: ai = 1.1 is above 1");
  ck_assert_str_eq (trial_diag (&t, "too-small")->message, "A: mi = 1 is below 2");
  ck_assert_uint_eq (ev_diags_count (t.diags), 2);
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/reliability", three_scales, alpha_and_items_must_be_possible)
