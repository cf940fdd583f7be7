/* Standardised mean differences from 2 × 2 tables.  Reference values: metafor 3.8-1 (the same in 5.1).
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

START_TEST (three_ways_from_a_table)
{
  trial t = trial_new (3);
  COL (t, AI, 135, 5, 0);
  COL (t, BI, 15, 20, 7);
  COL (t, CI, 40, 6, 3);
  COL (t, DI, 10, 18, 11);
  EXPECT (&t, "PBIT",
          { { 0.439930331971686, 0.0603081623920479 },
            { -0.167131483376832, 0.159020172648353 },
            { -0.806207253470902, 0.611531891169459 } });
  EXPECT (&t, "OR2DN",
          { { 0.491472858312927, 0.0731217902935075 },
            { -0.174352771182897, 0.173451688603204 },
            { -0.920282505592954, 0.920479023245822 } });
  EXPECT (&t, "OR2DL",
          { { 0.447089260370704, 0.0605112624530628 },
            { -0.158607439237492, 0.143538343493312 },
            { -0.837174256519528, 0.761733917271339 } });
  EXPECT (&t, "OR2D",
          { { 0.447089260370704, 0.0605112624530628 },
            { -0.158607439237492, 0.143538343493312 },
            { -0.837174256519528, 0.761733917271339 } });
  CLOSE (t.e.display (-0.5, t.e.display_arg), -0.5, 0);
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/tosmd", three_ways_from_a_table)
