/* Special functions, and quantiles at the values that effect sizes need.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "num/dist.h"
#include "num/special.h"

START_TEST (quantiles)
{
  CLOSE (ev_normal_quantile (0.025, false), 1.959963984540054, 1e-14);
  CLOSE (ev_normal_quantile (1e-12, true), -7.034483825301132, 1e-12);
  CLOSE (ev_t_quantile (0.009, 38, false), 2.472665035416238, 1e-12);
}
END_TEST

/* R 4.2.2: qf; mpmath 1.3 with 40 digits for the far tail of t; mvtnorm 1.1 TVPACK; sin² of [dlmf] 15.4. */
START_TEST (distributions_and_series)
{
  CLOSE (ev_t_quantile (1e-20, 48, false), 15.5990112628970351, 1e-13);
  CLOSE (ev_t_quantile (0.8, 7, false), -0.896029644317208, 1e-9);
  CLOSE (ev_f_quantile (0.0127965903677715, 5, 60, false), 3.18987341772152, 1e-9);
  CLOSE (ev_normal (-1.5, true, false), 0.066807201268858071, 1e-14);
  CLOSE (ev_normal_density (0, false), 0.3989422804014327, 1e-15);
  CLOSE (ev_hypergeometric_2f1 (0.5, 0.5, 1.5, 0.25), asin (0.5) / 0.5, 1e-14);
  CLOSE (ev_hypergeometric_2f1 (0.5, 0.5, 6, 1), 1.051184515038594, 1e-13);
  CLOSE (ev_hypergeometric_2f1 (0.5, 0.5, 900, 1), 1.000278125418438, 1e-11);
  CLOSE (ev_bivariate_normal_cdf (0, 0, 0.5), 1.0 / 3, 1e-14);
  CLOSE (ev_bivariate_normal_cdf (-0.4, 1.1, 0), ev_normal (-0.4, true, false) * ev_normal (1.1, true, false), 1e-15);
  CLOSE (ev_bivariate_normal_cdf (0.3, -0.7, -0.6), 0.07025372473010514, 1e-12);
}
END_TEST

TEST_SUITE ("num/special", quantiles, distributions_and_series)
