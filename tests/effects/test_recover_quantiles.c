/* Means and standard deviations from quantiles.  Reference values of luo and wan: the equations that the source names,
   in R 4.2.2. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "evisyn/recover.h"

static const ev_quantiles range = { .n = 100, .min = 2, .q1 = NAN, .median = 4, .q3 = NAN, .max = 9 };
static const ev_quantiles quartiles = { .n = 57, .min = NAN, .q1 = 3, .median = 8.5, .q3 = 20, .max = NAN };
static const ev_quantiles five = { .n = 80, .min = 1, .q1 = 4, .median = 7, .q3 = 13, .max = 60 };

static void
expect (const char *method, const ev_quantiles *q, double mean, double sd, double tolerance)
{
  const ev_quantile_method *m = ev_quantile_methods;
  while (strcmp (m->name, method) != 0)
    m++;
  ev_mean_sd got = m->estimate (q);
  CLOSE (got.mean, mean, tolerance);
  CLOSE (got.sd, sd, tolerance);
}

START_TEST (luo_and_wan_as_in_the_papers)
{
  expect ("luo", &range, 4.16843156464441, 1.40078973109227, 1e-12);
  expect ("luo", &quartiles, 10.6205263157895, 12.9295175167239, 1e-12);
  expect ("luo", &five, 9.73887217595022, 9.53622869726503, 1e-12);
  expect ("wan", &range, 4.75, 1.40078973109227, 1e-12);
  expect ("wan", &quartiles, 10.5, 12.9295175167239, 1e-12);
  expect ("wan", &five, 13.625, 9.49565715967525, 1e-12);
  CLOSE (ev_sd_from_range (2, 9, 100), 7 / (2 * 2.4986505), 1e-4);
}
END_TEST

/* estmeansd's manual prints 4.347284 and 1.502171 for the first; its optimiser stops 1e-5 before the optimum, which
   here comes from R's optim with tolerance 1e-16 (log-normal, Weibull, log-normal, normal, log-normal). */
START_TEST (quantile_estimation_finds_the_best_family)
{
  expect ("qe", &range, 4.347284, 1.502171, 1e-5);
  expect ("qe", &range, 4.347268162, 1.502179316, 1e-8);
  expect ("qe", &quartiles, 14.95641724, 18.41507041, 1e-8);
  expect ("qe", &five, 11.02083987, 13.61070053, 1e-8);
  const ev_quantiles negative = { .n = 40, .min = -3, .q1 = NAN, .median = 2, .q3 = NAN, .max = 6 };
  expect ("qe", &negative, 5.0 / 3, 2.295960556, 1e-9);
  const ev_quantiles zero = { .n = 12, .min = 0, .q1 = 2, .median = 3, .q3 = 5, .max = 11 };
  expect ("qe", &zero, 4.514555906, 5.913121468, 1e-8);
}
END_TEST

/* Quantiles of a gamma distribution of shape 3 and scale 2, from R's qgamma: its mean is 6, its SD √12. */
START_TEST (quantile_estimation_recovers_a_gamma)
{
  const ev_quantiles q = { .n = 50,
                           .min = 1.13441924339484,
                           .q1 = 3.45459883572104,
                           .median = 5.34812062744712,
                           .q3 = 7.84080412058512,
                           .max = 15.033207751219 };
  expect ("qe", &q, 6, sqrt (12), 1e-9);
}
END_TEST

START_TEST (what_is_incomplete_or_out_of_order_gives_nothing)
{
  static const ev_quantiles bad[]
      = { { 100, 2, NAN, 1, NAN, 9 },    { 100, 2, NAN, NAN, NAN, 9 }, { 100, 2, 3, 4, NAN, NAN },
          { 2, 2, NAN, 4, NAN, 9 },      { NAN, 2, NAN, 4, NAN, 9 },   { 100, NAN, 3, 4, 3.5, NAN },
          { 100, NAN, NAN, 4, NAN, NAN } };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    {
      for (const ev_quantile_method *m = ev_quantile_methods; m->name; m++)
        {
          ck_assert (isnan (m->estimate (&bad[i]).mean));
          ck_assert (isnan (m->estimate (&bad[i]).sd));
        }
      ck_assert (!ev_quantiles_skewed (&bad[i]));
    }
  ck_assert (isnan (ev_sd_from_range (9, 2, 100)));
}
END_TEST

/* The critical values of [shi2023] are 0.2379 for the range of 100, 0.3492 for the quartiles of 57, 0.3353 for all five
 * of 80. */
START_TEST (skewness_is_detected)
{
  ck_assert (ev_quantiles_skewed (&range));     /* 3 / 7 */
  ck_assert (ev_quantiles_skewed (&quartiles)); /* 6 / 17 = 0.3529 */
  ck_assert (ev_quantiles_skewed (&five));
  ev_quantiles q = quartiles;
  q.median = 8.6; /* 5.8 / 17 = 0.3412 */
  ck_assert (!ev_quantiles_skewed (&q));
  q = range;
  q.median = 4.7; /* 1.6 / 7 = 0.2286 */
  ck_assert (!ev_quantiles_skewed (&q));
  q = five;
  q.max = 18;
  q.median = 8;
  ck_assert (!ev_quantiles_skewed (&q));
}
END_TEST

TEST_SUITE ("effects/recover_quantiles", luo_and_wan_as_in_the_papers, quantile_estimation_finds_the_best_family,
            quantile_estimation_recovers_a_gamma, what_is_incomplete_or_out_of_order_gives_nothing,
            skewness_is_detected)
