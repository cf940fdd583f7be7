/* Tests of the pooled effect that have files of their own: against metafor 3.8-1, R's lm, and meta 8.4.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/model.h"

#include "test.h"

#include "data.h"

static ev_random_result
pool (bool bcg, const char *tau2, const char *ci, const char *prediction, unsigned long seed)
{
  ev_pool_data data = { .k = bcg ? BCG_K : RAUD_K, .yi = bcg ? bcg_y : raud_y, .vi = bcg ? bcg_v : raud_v };
  ev_model_spec spec = { .level = 0.95, .min_prediction = 3,
                         .fixed = true,
                         .random = true,
                         .pooling = "IV",
                         .tau2 = tau2,
                         .tau2_fixed = NAN,
                         .ci_method = ci,
                         .tau2_ci = "none",
                         .prediction = prediction,
                         .seed = seed };
  ev_pool_result r = { 0 };
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  return r.random;
}

/* meta 8.4: CI KR -1.116356, -0.312709 with se 0.181536, df 10.51371; prediction KR and KR-PR (field.md 5.2) */
START_TEST (kenward_roger_is_that_of_meta)
{
  ev_random_result r = pool (true, "REML", "kr", "auto", 0);
  CLOSE (r.est.se, 0.181536, 5e-6);
  CLOSE (r.est.df, 10.51371, 1e-6);
  CLOSE (r.est.ci_lb, -1.116356, 1e-6);
  CLOSE (r.est.ci_ub, -0.312709, 2e-6);
  ck_assert_str_eq (r.prediction_method, "KR");
  CLOSE (r.pi_lb, -2.016908, 5e-7);
  CLOSE (r.pi_ub, 0.587843, 1e-6);
  r = pool (true, "REML", "wald", "KR-PR", 0);
  CLOSE (r.pi_lb, -2.034679, 5e-7);
  CLOSE (r.pi_ub, 0.605615, 2e-6);
}
END_TEST

/* R: roots of the profile of -2 log L over the mean, optimize over log tau² */
START_TEST (profile_likelihood_is_that_of_ml_whatever_estimates_tau2)
{
  ev_random_result r = pool (true, "DL", "pl", "none", 0);
  CLOSE (r.est.estimate, -0.71119913547418, 1e-10);
  CLOSE (r.est.se, 0.17189680877689, 1e-10);
  CLOSE (r.est.ci_lb, -1.0887890610528, 1e-9);
  CLOSE (r.est.ci_ub, -0.35497579450907, 1e-9);
  CLOSE (r.est.statistic, -3.3321533819284, 1e-9);
  r = pool (false, "ML", "pl", "none", 0);
  CLOSE (r.est.ci_lb, -0.016424813173846, 1e-8);
  CLOSE (r.est.ci_ub, 0.20522130082452, 1e-9);
  CLOSE (r.est.statistic, 1.6348483758416, 1e-9);
}
END_TEST

START_TEST (henmi_and_copas_is_that_of_metafor)
{
  ev_random_result r = pool (true, "REML", "hc", "none", 0);
  CLOSE (r.est.estimate, -0.43028516365409, 1e-12);
  CLOSE (r.est.se, 0.28354435135525, 1e-12);
  CLOSE (r.est.ci_lb, -1.155548761932, 1e-9);
  CLOSE (r.est.ci_ub, 0.29497843462385, 1e-8);
  r = pool (false, "DL", "hc", "none", 0);
  CLOSE (r.est.ci_lb, -0.068438199615249, 1e-8);
  CLOSE (r.est.ci_ub, 0.18916933228577, 1e-9);
  ck_assert (r.est.p > 0.31 && r.est.p < 0.35); /* 0 is inside the interval */
}
END_TEST

/* lm (yi ~ 1, weights = 1 / vi) */
START_TEST (unrestricted_weighted_least_squares_is_that_of_lm)
{
  ev_random_result r = pool (true, "DL", "uwls", "none", 0);
  CLOSE (r.est.se, 0.1442465479797, 1e-12);
  CLOSE (r.est.p, 0.011422235040053, 1e-11);
  CLOSE (r.est.ci_lb, -0.74457139302746, 1e-12);
  CLOSE (r.est.ci_ub, -0.11599893428072, 1e-12);
}
END_TEST

START_TEST (ivhet_adds_tau2_to_the_variance_of_the_fixed_effect_mean)
{
  ev_random_result r = pool (false, "DL", "ivhet", "none", 0);
  double w = 0, s = 0;
  for (size_t i = 0; i < RAUD_K; i++)
    w += 1 / raud_v[i], s += (raud_v[i] + r.tau2) / (raud_v[i] * raud_v[i]);
  CLOSE (r.est.estimate, 0.0603655663352582, 1e-12);
  CLOSE (r.est.se, sqrt (s) / w, 1e-13);
  CLOSE (r.est.ci_ub, r.est.estimate + 1.959963984540054 * sqrt (s) / w, 1e-13);
}
END_TEST

/* permutest (rma (…, method = "DL"), exact = TRUE): 14 of 8192 */
START_TEST (permutation_of_few_studies_is_exact)
{
  ev_random_result r = pool (true, "DL", "perm", "none", 5);
  CLOSE (r.est.p, 14.0 / 8192, 1e-13);
  ck_assert (r.est.ci_lb < -0.9 && r.est.ci_lb > -1.3 && r.est.ci_ub < -0.1);
}
END_TEST

START_TEST (permutation_of_many_studies_is_a_seeded_sample)
{
  ev_random_result a = pool (false, "DL", "perm", "none", 11), b = pool (false, "DL", "perm", "none", 11);
  ev_random_result c = pool (false, "DL", "perm", "none", 12);
  ck_assert (a.est.p == b.est.p && a.est.ci_lb == b.est.ci_lb && a.est.ci_ub == b.est.ci_ub);
  ck_assert (a.est.p != c.est.p && fabs (a.est.p - c.est.p) < 0.03);
}
END_TEST

START_TEST (too_few_studies_have_no_permutation_interval)
{
  const double y[] = { 0.9, 1.1, 1.3, 0.8 }, v[] = { 0.1, 0.1, 0.1, 0.1 };
  ev_pool_data data = { .k = 4, .yi = y, .vi = v };
  ev_model_spec spec = { .level = 0.95, .min_prediction = 3,
                         .random = true,
                         .pooling = "IV",
                         .tau2 = "DL",
                         .tau2_fixed = NAN,
                         .ci_method = "perm",
                         .tau2_ci = "none",
                         .prediction = "none" };
  ev_pool_result r = { 0 };
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  CLOSE (r.random.est.p, 0.125, 1e-15); /* 2 of 16 */
  ck_assert (isnan (r.random.est.ci_lb) && isnan (r.random.est.ci_ub));
}
END_TEST

/* An independent program in R: 2 000 000 draws give -2.2201, 0.7646; the quantiles of 25 000 have standard deviations
 * near 0.018. */
START_TEST (bootstrap_prediction_agrees_with_an_independent_program)
{
  double lb = 0, ub = 0;
  for (unsigned long seed = 1; seed <= 8; seed++)
    {
      ev_random_result r = pool (true, "REML", "wald", "NNF", seed), again = pool (true, "DL", "hk", "NNF", seed);
      ck_assert (r.pi_lb == again.pi_lb && r.pi_ub == again.pi_ub);
      lb += r.pi_lb / 8, ub += r.pi_ub / 8;
    }
  ck_assert_double_lt (fabs (lb - -2.2201), 0.025);
  ck_assert_double_lt (fabs (ub - 0.7646), 0.025);
}
END_TEST

START_TEST (one_and_two_studies_end_with_a_result)
{
  const double y[] = { 0.3, 1.1 }, v[] = { 0.1, 0.2 };
  for (const ev_ci_method *m = ev_ci_methods; m->name; m++)
    for (const ev_prediction_method *p = ev_prediction_methods; p->name; p++)
      for (size_t k = 1; k <= 2; k++)
        {
          ev_pool_data data = { .k = k, .yi = y, .vi = v };
          ev_model_spec spec = { .level = 0.95, .min_prediction = 3,
                                 .random = true,
                                 .pooling = "IV",
                                 .tau2 = "REML",
                                 .tau2_fixed = NAN,
                                 .ci_method = m->name,
                                 .tau2_ci = "PL",
                                 .prediction = p->name };
          ev_pool_result r = { 0 };
          ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
          ck_assert (isfinite (r.random.est.estimate));
        }
}
END_TEST

START_TEST (methods_with_weights_of_their_own_refuse_the_users)
{
  double w[BCG_K];
  for (size_t i = 0; i < BCG_K; i++)
    w[i] = 1;
  ev_pool_data data = { .k = BCG_K, .yi = bcg_y, .vi = bcg_v, .weights = w };
  ev_model_spec spec = { .level = 0.95, .min_prediction = 3,
                         .random = true,
                         .pooling = "IV",
                         .tau2 = "DL",
                         .tau2_fixed = NAN,
                         .ci_method = "wald",
                         .tau2_ci = "none",
                         .prediction = "none" };
  const char *own[] = { "kr", "pl", "hc", "ivhet", "uwls", "perm" };
  for (size_t i = 0; i <= 6; i++)
    {
      spec.ci_method = i < 6 ? own[i] : "wald";
      spec.prediction = i < 6 ? "none" : "KR";
      ev_diags *diags = ev_diags_new ();
      ev_pool_result r = { 0 };
      ck_assert_int_eq (ev_pool (&data, &spec, diags, &r), EV_USAGE);
      ck_assert_str_eq (ev_diags_get (diags, 0)->id, "weights-not-possible");
      ev_diags_free (diags);
    }
}
END_TEST

TEST_SUITE ("model/ci", kenward_roger_is_that_of_meta, profile_likelihood_is_that_of_ml_whatever_estimates_tau2,
            henmi_and_copas_is_that_of_metafor, unrestricted_weighted_least_squares_is_that_of_lm,
            ivhet_adds_tau2_to_the_variance_of_the_fixed_effect_mean, permutation_of_few_studies_is_exact,
            permutation_of_many_studies_is_a_seeded_sample, too_few_studies_have_no_permutation_interval,
            bootstrap_prediction_agrees_with_an_independent_program, one_and_two_studies_end_with_a_result,
            methods_with_weights_of_their_own_refuse_the_users)
