/* Special functions.  Reference values: mpmath 1.3 with 30 digits; R 4.2.2 for quantiles.
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

START_TEST (quantiles)
{
  CLOSE (ev_normal_upper (0.025), 1.959963984540054, 1e-14);
  CLOSE (ev_normal_lower (1e-12), -7.034483825301132, 1e-12);
  CLOSE (ev_t_upper (0.009, 38), 2.472665035416238, 1e-12);
}
END_TEST

TEST_SUITE ("effects/special", bias_factor_is_exact_from_2_to_a_million, quantiles)
