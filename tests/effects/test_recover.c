/* Standard deviations from what is printed, and arms combined.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "evisyn/recover.h"

/* The example of [cochrane2025] §6.5.2.3: a mean difference of 3.8 with p = 0.008 in groups of 25 and 22 has t = 2.78,
   standard error 1.37 and SD 4.69; without rounding on the way 4.683. */
START_TEST (difference_of_means_gives_the_common_sd)
{
  CLOSE (ev_sd_from_p (3.8, 0.008, 25, 22), 4.69, 2e-3);
  CLOSE (ev_sd_from_p (3.8, 0.008, 25, 22), 4.68346934138, 1e-10); /* R: 3.8 / qt (.996, 45) / sqrt (1 / 25 + 1 / 22) */
  CLOSE (ev_sd_from_t (-3.8, 2.78, 25, 22), 3.8 / 2.78 / sqrt (1.0 / 25 + 1.0 / 22), 1e-14);
  CLOSE (ev_sd_from_difference_se (1.37, 25, 22), 4.69, 2e-3);
  /* The interval of the same difference: 3.8 ± qt (.975, 45) 1.37 */
  CLOSE (ev_sd_from_difference_ci (3.8 - 2.75931, 3.8 + 2.75931, 25, 22, 0.95), ev_sd_from_difference_se (1.37, 25, 22),
         1e-5);
}
END_TEST

START_TEST (one_mean_gives_its_sd)
{
  CLOSE (ev_sd_from_se (0.75, 36), 4.5, 1e-15);
  /* 36 participants, 30 ± qt (.95, 35) 0.75 = 1.68957 * 0.75 */
  CLOSE (ev_sd_from_ci (30 - 1.2671793, 30 + 1.2671793, 36, 0.9), 4.5, 1e-6);
}
END_TEST

/* The example of [cochrane2025] §6.5.2.8: SDs 6.4 and 7.1 with changes of SD 4.5 correlate 0.78, 7.0 and 6.9 with 4.2
 * correlate 0.82. */
START_TEST (change_and_its_correlation)
{
  CLOSE (ev_change_correlation (6.4, 7.1, 4.5), 0.78, 5e-3);
  CLOSE (ev_change_correlation (7.0, 6.9, 4.2), 0.82, 5e-3);
  CLOSE (ev_change_sd (6.4, 7.1, ev_change_correlation (6.4, 7.1, 4.5)), 4.5, 1e-14);
}
END_TEST

START_TEST (impossible_numbers_give_nothing)
{
  ck_assert (isnan (ev_sd_from_se (-1, 10)));
  ck_assert (isnan (ev_sd_from_ci (2, 1, 10, 0.95)));
  ck_assert (isnan (ev_sd_from_ci (1, 2, 1, 0.95)));
  ck_assert (isnan (ev_sd_from_p (3, 0, 10, 10)));
  ck_assert (isnan (ev_sd_from_p (3, 1, 10, 10)));
  ck_assert (isnan (ev_sd_from_t (3, 0, 10, 10)));
  ck_assert (isnan (ev_sd_from_difference_se (1, 0, 10)));
  ck_assert (isnan (ev_sd_from_difference_ci (1, 2, 1, 1, 0.95)));
  ck_assert (isnan (ev_change_sd (1, 1, 1.5)));
  ck_assert (isnan (ev_change_sd (-1, 1, 0.5)));
  ck_assert (isnan (ev_change_correlation (1, 1, 9)));
  ck_assert (isnan (ev_change_correlation (0, 1, 1)));
}
END_TEST

/* The participants themselves: 2, 4, 9 | 5, 7 | 1, 1, 3, 8 */
START_TEST (combined_arms_are_those_of_all_participants)
{
  const ev_arm arm[] = { { 3, 5, 3.605551275463989 }, { 2, 6, 1.4142135623730951 }, { 4, 3.25, 3.304037933599835 } };
  ev_arm all = ev_combine_arms (3, arm);
  CLOSE (all.n, 9, 0);
  CLOSE (all.mean, 40.0 / 9, 1e-14);
  CLOSE (all.sd, sqrt ((250 - 1600.0 / 9) / 8), 1e-14);
  CLOSE (ev_combine_arms (1, arm).sd, arm[0].sd, 0);
  const ev_arm bad[] = { { 3, 5, 1 }, { 0, 6, 1 } };
  ck_assert (isnan (ev_combine_arms (2, bad).mean));
  ck_assert (isnan (ev_combine_arms (0, arm).n));
}
END_TEST

TEST_SUITE ("effects/recover", difference_of_means_gives_the_common_sd, one_mean_gives_its_sd,
            change_and_its_correlation, impossible_numbers_give_nothing, combined_arms_are_those_of_all_participants)
