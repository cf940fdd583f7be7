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

/* R 4.2.2: qf; mpmath 1.3 with 40 digits for the far tail of t; mvtnorm 1.1 TVPACK; sin² of [dlmf] 15.4. */
START_TEST (distributions_and_series)
{
  CLOSE (ev_t_upper (1e-20, 48), 15.5990112628970351, 1e-13);
  CLOSE (ev_t_upper (0.8, 7), -0.896029644317208, 1e-9);
  CLOSE (ev_f_upper (0.0127965903677715, 5, 60), 3.18987341772152, 1e-9);
  CLOSE (ev_normal_cdf (-1.5), 0.066807201268858071, 1e-14);
  CLOSE (ev_normal_density (0), 0.3989422804014327, 1e-15);
  CLOSE (ev_hypergeometric_2f1 (0.5, 0.5, 1.5, 0.25), asin (0.5) / 0.5, 1e-14);
  CLOSE (ev_hypergeometric_2f1 (0.5, 0.5, 6, 1), 1.051184515038594, 1e-13);
  CLOSE (ev_hypergeometric_2f1 (0.5, 0.5, 900, 1), 1.000278125418438, 1e-11);
  CLOSE (ev_bivariate_normal_cdf (0, 0, 0.5), 1.0 / 3, 1e-14);
  CLOSE (ev_bivariate_normal_cdf (-0.4, 1.1, 0), ev_normal_cdf (-0.4) * ev_normal_cdf (1.1), 1e-15);
  CLOSE (ev_bivariate_normal_cdf (0.3, -0.7, -0.6), 0.07025372473010514, 1e-12);
}
END_TEST

TEST_SUITE ("effects/special", bias_factor_is_exact_from_2_to_a_million, quantiles, distributions_and_series)
