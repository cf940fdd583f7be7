/* Variability.  Reference values: metafor 3.8-1 (VR, VRC, SDLN, CVLN; CVR, CVRC without the correction of the means);
   CVR of metafor 5.1-12 for dat.normand1999 is -0.0434218 for row 5, the first here. Copyright (C) 2026 The evisyn
   authors.  SPDX-License-Identifier: GPL-3.0-or-later */

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

START_TEST (two_groups)
{
  trial t = three_studies ();
  EXPECT (&t, "VR",
          { { -0.28869182635663, 0.113095238095238 },
            { -0.521408240548498, 0.0073344087105555 },
            { -0.308714534854473, 0.00647255969836615 } });
  EXPECT (&t, "CVR",
          { { -0.0434218386439741, 0.182639010019962 },
            { -0.13250946891079, 0.0167569433027636 },
            { 0.00141865808686866, 0.0158516429589743 } });
  CLOSE (t.e.yi[0], -0.0434218, 1e-6);
  t.spec.rom_uncorrected = true;
  EXPECT (&t, "CVR",
          { { -0.037377398075724, 0.182639010019962 },
            { -0.131943473786775, 0.0167569433027636 },
            { 0.00144039344936648, 0.0158516429589743 } });
  t.spec.correct = false;
  ck_assert_int_eq (trial_run (&t, "VR"), EV_OK);
  CLOSE (t.e.yi[0], log (8.0 / 11), 1e-15);
  trial_free (&t);
}
END_TEST

START_TEST (one_group)
{
  trial t = trial_new (3);
  COL (t, MI, 5.5, 12, 7.25);
  COL (t, SDI, 1.75, 6, 2);
  COL (t, NI, 12, 40, 25);
  EXPECT (&t, "SDLN",
          { { 0.605070333389968, 0.0454545454545455 },
            { 1.80457998204857, 0.0128205128205128 },
            { 0.713980513893279, 0.0208333333333333 } });
  EXPECT (&t, "CVLN",
          { { -1.09967775884846, 0.0538911845730028 },
            { -0.680326667739433, 0.0190705128205128 },
            { -1.2670209549733, 0.0238773285770908 } });
  trial_free (&t);
}
END_TEST

START_TEST (two_times)
{
  trial t = three_changes ();
  EXPECT (&t, "VRC",
          { { 0.257045102989891, 0.0410052631578947 }, { -0.279584862219161, 0.0120489795918367 }, { 0, 0.0508875 } });
  EXPECT (&t, "CVRC",
          { { 0.482965553127664, 0.0506172325283686 },
            { -0.148123366913458, 0.0123484651841518 },
            { 0.335383801247063, 0.0527106292517007 } });
  t.spec.rom_uncorrected = true;
  EXPECT (&t, "CVRC",
          { { 0.486703335325295, 0.0506172325283686 },
            { -0.148183395852464, 0.0123484651841518 },
            { 0.336472236621213, 0.0527106292517007 } });
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/variability", two_groups, one_group, two_times)
