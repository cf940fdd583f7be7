/* Distributions against R 4.2.2.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/dist.h"

#include "test.h"

START_TEST (normal_tails_keep_their_digits)
{
  CLOSE (ev_normal (1.3, true, false), 0.9031995154143897, 1e-14);
  CLOSE (ev_normal (-12.3, true, false), 4.5287069561587857e-35, 1e-13);
  CLOSE (ev_normal (12.3, false, true), -79.080041796183991, 1e-14);
  CLOSE (ev_normal (40, false, true), -804.6084420137538, 1e-14);
  CLOSE (ev_normal (9, true, true), -1.1285884059538408e-19, 1e-13);
  CLOSE (ev_normal (INFINITY, false, true), -INFINITY, 0);
  CLOSE (ev_normal (NAN, true, false), NAN, 0);
}
END_TEST

START_TEST (t_tails_keep_their_digits)
{
  CLOSE (ev_t (2.37, 7.5, false, false), 0.023635999550545031, 1e-13);
  CLOSE (ev_t (-55, 12, true, false), 4.2996932607016608e-16, 1e-12);
  CLOSE (ev_t (200, 150, false, true), -422.65475790688873, 1e-12);
  CLOSE (ev_t (1.1, INFINITY, true, false), ev_normal (1.1, true, false), 0);
  CLOSE (ev_t (1.1, 0, true, false), NAN, 0);
}
END_TEST

START_TEST (chisq_tails_keep_their_digits)
{
  CLOSE (ev_chisq (152.233008082373, 12, false, false), 1.9967645908462381e-26, 1e-12);
  CLOSE (ev_chisq (5000, 12, false, true), -2465.6652604883948, 1e-13);
  CLOSE (ev_chisq (5000, 10000, true, true), -970.22070685617018, 1e-12);
  CLOSE (ev_chisq (1000123.5, 1e6, false, false), 0.46501961022280136, 1e-11);
  CLOSE (ev_chisq (0, 0, false, false), 1, 0);
  CLOSE (ev_chisq (0.1, 0, false, false), 0, 0);
}
END_TEST

START_TEST (f_tails_keep_their_digits)
{
  CLOSE (ev_f (3.31, 3, 17, false, false), 0.045268789001587664, 1e-13);
  CLOSE (ev_f (3.31, 3, 17, true, false), 0.95473121099841229, 1e-13);
  CLOSE (ev_f (5000, 120, 900, false, true), -2747.1109305209202, 1e-12);
  CLOSE (ev_f (2.2, 4, INFINITY, false, false), ev_chisq (8.8, 4, false, false), 1e-15);
}
END_TEST

START_TEST (quantiles_invert_their_tails_over_many_orders_of_magnitude)
{
  const double p[] = { 1e-100, 1e-20, 1e-5, 0.0131, 0.025, 0.31, 0.5, 0.77, 0.975, 0.99999 };
  const double df[] = { 0.7, 1, 2, 5.3, 19, 310, 1e4, 1e6 };
  for (size_t i = 0; i < sizeof p / sizeof *p; i++)
    for (int lower = 0; lower < 2; lower++)
      {
        CLOSE (ev_normal (ev_normal_quantile (p[i], lower), lower, true), log (p[i]), 1e-12);
        for (size_t j = 0; j < sizeof df / sizeof *df; j++)
          {
            double n = df[j],
                   tolerance = n > 1e5 ? 2e-6 : 2e-10; /* GSL's incomplete gamma has noise for large shapes */
            CLOSE (ev_chisq (ev_chisq_quantile (p[i], n, lower), n, lower, true), log (p[i]), tolerance);
            CLOSE (ev_t (ev_t_quantile (p[i], n, lower), n, lower, true), log (p[i]), tolerance);
            CLOSE (ev_f (ev_f_quantile (p[i], n, 21.5, lower), n, 21.5, lower, true), log (p[i]), tolerance);
          }
      }
}
END_TEST

START_TEST (quantiles_are_those_of_r)
{
  CLOSE (ev_normal_quantile (0.975, true), 1.959963984540054, 1e-15);
  CLOSE (ev_t_quantile (0.025, 11, true), -2.2009851600916397, 1e-14);
  CLOSE (ev_chisq_quantile (0.975, 12, true), 23.336664158645338, 1e-14);
  CLOSE (ev_chisq_quantile (0.025, 1, true), 0.00098206911717525617, 1e-13);
  CLOSE (ev_f_quantile (0.05, 3, 17, false), 3.1967768409433455, 1e-13);
}
END_TEST

START_TEST (impossible_arguments_give_nan_and_certain_ones_the_ends)
{
  CLOSE (ev_normal_quantile (1.5, true), NAN, 0);
  CLOSE (ev_chisq_quantile (-0.1, 3, true), NAN, 0);
  CLOSE (ev_t_quantile (0.5, -1, true), NAN, 0);
  CLOSE (ev_t_quantile (0.5, 3, true), 0, 0);
  CLOSE (ev_chisq_quantile (0, 3, true), 0, 0);
  CLOSE (ev_chisq_quantile (0, 3, false), INFINITY, 0);
  CLOSE (ev_normal_quantile (1, false), -INFINITY, 0);
}
END_TEST

START_TEST (two_sided_tests_and_critical_values_choose_normal_or_t)
{
  CLOSE (ev_critical (0.95, NAN), 1.959963984540054, 1e-15);
  CLOSE (ev_critical (0.9, 4), 2.1318467863266499, 1e-14);
  CLOSE (ev_two_sided (-3.95223988652481, 12), 0.0019200150960572916, 1e-12);
  CLOSE (ev_two_sided (0, NAN), 1, 0);
}
END_TEST

TEST_SUITE ("num/dist", normal_tails_keep_their_digits, t_tails_keep_their_digits, chisq_tails_keep_their_digits,
            f_tails_keep_their_digits, quantiles_invert_their_tails_over_many_orders_of_magnitude,
            quantiles_are_those_of_r, impossible_arguments_give_nan_and_certain_ones_the_ends,
            two_sided_tests_and_critical_values_choose_normal_or_t)
