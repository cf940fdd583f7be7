/* Means and standard deviations by a Box-Cox transformation.  Reference values: the steps of [mcgrath2020] in R 4.2.2,
   optimize () for the power and integrate () with rel.tol 1e-11 for the moments.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "evisyn/recover.h"

static void
expect (ev_quantiles q, double mean, double sd, double tolerance)
{
  ev_mean_sd got = ev_box_cox (&q);
  CLOSE (got.mean, mean, tolerance);
  CLOSE (got.sd, sd, tolerance);
}

/* Powers 0.21, 0.11, 1.89, 1.68. */
START_TEST (moments_are_those_of_the_definition)
{
  expect ((ev_quantiles){ 57, NAN, 3, 8.5, 20, NAN }, 15.998423578443, 21.461229351563, 1e-8);
  expect ((ev_quantiles){ 80, 1, 3, 5, 8, 20 }, 6.062815652190, 4.291445468547, 1e-8);
  expect ((ev_quantiles){ 120, 10, 40, 52, 60, 75 }, 49.91800126632, 12.52591201927, 1e-6);
  expect ((ev_quantiles){ 40, 30, 45, 50, 54, 66 }, 49.40714343, 7.67351275139, 1e-6);
}
END_TEST

/* Quantiles that a negative power would fit best get the logarithm.  The manual of estmeansd prints 4.20 and 1.28 for
   the first, from 1 100 random numbers. */
START_TEST (powers_below_0_are_0)
{
  expect ((ev_quantiles){ 100, 2, NAN, 4, NAN, 9 }, 4.21311883902, 1.29735539501, 1e-10);
  expect ((ev_quantiles){ 25, 0.5, NAN, 3, NAN, 30 }, 5.52364740447, 7.73930305078, 1e-10);
}
END_TEST

/* Symmetric quantiles need no transformation: power 1, Luo's mean, Wan's SD, which only the cut tails touch. */
START_TEST (symmetric_quantiles_stay_as_they_are)
{
  ev_quantiles q = { 50, NAN, 93, 100, 107, NAN };
  ev_mean_sd wan = ev_quantile_method_find ("wan")->estimate (&q);
  expect (q, 100, wan.sd, 1e-7);
}
END_TEST

/* A minimum of 0 has no logarithm, but a power above 0. */
START_TEST (numbers_are_not_negative)
{
  ck_assert (isnan (ev_box_cox (&(ev_quantiles){ 50, -1, NAN, 4, NAN, 9 }).mean));
  ck_assert (isnan (ev_box_cox (&(ev_quantiles){ 50, 0, NAN, 0, NAN, 9 }).sd));
  ev_mean_sd zero = ev_box_cox (&(ev_quantiles){ 50, 0, NAN, 4, NAN, 9 });
  ck_assert (zero.mean > 3.9 && zero.mean < 4.5 && zero.sd > 1.5 && zero.sd < 2.5);
  ck_assert (isnan (ev_box_cox (&(ev_quantiles){ 2, 1, NAN, 4, NAN, 9 }).mean));
}
END_TEST

TEST_SUITE ("effects/recover_boxcox", moments_are_those_of_the_definition, powers_below_0_are_0,
            symmetric_quantiles_stay_as_they_are, numbers_are_not_negative)
