/* Hedges's correction for bias.  Reference values: mpmath 1.3 with 30 digits.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "effects/kernel.h"

START_TEST (bias_factor_is_exact_from_2_to_a_million)
{
  CLOSE (ev_hedges_j (2), 0.564189583547756287, 1e-15);
  CLOSE (ev_hedges_j (38), 0.980110402130946272, 1e-15);
  CLOSE (ev_hedges_j (340), 0.997792223559249447, 1e-14);
  CLOSE (ev_hedges_j (342), 0.997805145554663564, 1e-15);
  CLOSE (ev_hedges_j (1e6), 0.999999249999781250, 1e-15);
  ck_assert (isnan (ev_hedges_j (1)));
}
END_TEST

TEST_SUITE ("effects/bias", bias_factor_is_exact_from_2_to_a_million)
