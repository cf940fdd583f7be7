/* Pooling as a whole: against metafor 5.1 (3.8-1 where that is the same), RevMan's rules, and at the edges.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/model.h"

#include "test.h"

#include "data.h"

static ev_model_spec
base_spec (void)
{
  return (ev_model_spec){ .level = 0.95, .min_prediction = 3,
                          .fixed = true,
                          .random = true,
                          .pooling = "IV",
                          .tau2 = "REML",
                          .tau2_fixed = NAN,
                          .ci_method = "wald",
                          .tau2_ci = "QP",
                          .prediction = "auto" };
}

static bool
says (const ev_diags *diags, const char *id)
{
  for (size_t i = 0; i < ev_diags_count (diags); i++)
    if (strcmp (ev_diags_get (diags, i)->id, id) == 0)
      return true;
  return false;
}

/* Pool K effects; NOTE is what must be said, NULL when it does not matter. */
static ev_pool_result
pool (size_t k, const double *y, const double *v, const ev_model_spec *spec, const char *note)
{
  ev_pool_data data = { .k = k, .yi = y, .vi = v };
  ev_pool_result result = { 0 };
  ev_diags *diags = ev_diags_new ();
  ck_assert_int_eq (ev_pool (&data, spec, diags, &result), EV_OK);
  if (note)
    ck_assert_msg (says (diags, note), "no '%s'", note);
  ev_diags_free (diags);
  return result;
}

START_TEST (bcg_trials_by_reml_and_wald)
{
  ev_model_spec spec = base_spec ();
  ev_pool_data data = { .k = BCG_K, .yi = bcg_y, .vi = bcg_v };
  double fixed[BCG_K], random[BCG_K];
  ev_pool_result r = { .weight_fixed = fixed, .weight_random = random };
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  ck_assert_uint_eq (r.k, BCG_K);
  ck_assert (r.fixed.available && r.random.available && r.random.converged);
  CLOSE (r.fixed.est.estimate, -0.430285163654091, 1e-13);
  CLOSE (r.fixed.est.se, 0.0404987517108638, 1e-13);
  CLOSE (r.fixed.est.ci_lb, -0.509661258426214, 1e-13);
  CLOSE (r.fixed.est.p, 2.28862930697324e-26, 1e-11);
  CLOSE (r.random.est.estimate, -0.714532342158139, 1e-12);
  CLOSE (r.random.est.se, 0.179781516105206, 1e-12);
  CLOSE (r.random.est.statistic, -3.97444830613179, 1e-12);
  CLOSE (r.random.est.p, 7.05425810164165e-05, 1e-11);
  CLOSE (r.random.est.df, NAN, 0);
  CLOSE (r.random.est.ci_lb, -1.06689763881035, 1e-12);
  CLOSE (r.random.est.ci_ub, -0.362167045505929, 1e-12);
  CLOSE (r.random.tau2_ci_lb, 0.119718361141152, 1e-9);
  CLOSE (r.random.tau2_ci_ub, 1.11147908406093, 1e-9);
  CLOSE (r.random.I2, 92.221384521269, 1e-12);
  CLOSE (r.random.H2, 12.8557582353092, 1e-12);
  CLOSE (r.random.pi_lb, -1.8666922179028864, 1e-12);
  CLOSE (r.random.pi_ub, 0.43762753358660766, 1e-12);
  CLOSE (r.random.log_likelihood, -12.20237141549357, 1e-13);
  CLOSE (r.random.aic, 28.404742830987139, 1e-13);
  CLOSE (r.random.bic, 29.374556130563139, 1e-13);
  CLOSE (r.random.aicc, 29.738076164320471, 1e-13);
  ck_assert_str_eq (r.random.prediction_method, "S");
  CLOSE (r.heterogeneity.Q, 152.233008082373, 1e-12);
  CLOSE (fixed[7], 41.4012, 1e-4);
  double sum_fixed = 0, sum_random = 0;
  for (size_t i = 0; i < BCG_K; i++)
    {
      sum_fixed += fixed[i], sum_random += random[i];
      CLOSE (random[i], 100 / (bcg_v[i] + r.random.tau2) * r.random.est.se * r.random.est.se, 1e-12);
    }
  CLOSE (sum_fixed, 100, 1e-14);
  CLOSE (sum_random, 100, 1e-14);
}
END_TEST

/* rma (test = …, level = 90) of the expectancy studies */
static const struct {
  const char *name, *prediction;
  double df, se, p, lb, ub;
} tests[] = {
  { "wald", "S", NAN, 0.051640671364107181, 0.105052056686849, -0.0012401037088412836, 0.1686425874740802 },
  { "t", "V", 18, 0.051640671364107181, 0.1224378462760444, -0.0058469669511752864, 0.17324945071641421 },
  { "hk", "HK", 18, 0.061579319469042111, 0.19085699183639279, -0.023081214928921318, 0.19048369869416024 },
  { "hk-adhoc", "HK", 18, 0.061579319469042111, 0.19085699183639279, -0.023081214928921318, 0.19048369869416024 },
  { "auto", "HK", 18, 0.061579319469042111, 0.19085699183639279, -0.023081214928921318, 0.19048369869416024 },
};

START_TEST (tests_differ_as_in_metafor)
{
  ev_model_spec spec = base_spec ();
  spec.level = 0.9;
  for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
    {
      spec.ci_method = tests[i].name;
      ev_random_result r = pool (RAUD_K, raud_y, raud_v, &spec, NULL).random;
      CLOSE (r.est.df, tests[i].df, 0);
      CLOSE (r.est.se, tests[i].se, 1e-9);
      CLOSE (r.est.p, tests[i].p, 1e-8);
      CLOSE (r.est.ci_lb, tests[i].lb, 1e-8);
      CLOSE (r.est.ci_ub, tests[i].ub, 1e-8);
      ck_assert_str_eq (r.prediction_method, tests[i].prediction);
    }
}
END_TEST

START_TEST (adhoc_never_has_a_smaller_standard_error_than_wald)
{
  const double y[] = { 0.31, 0.33, 0.30, 0.32 }, v[] = { 0.05, 0.02, 0.08, 0.04 };
  ev_model_spec spec = base_spec ();
  spec.tau2 = "DL";
  ev_random_result wald = pool (4, y, v, &spec, "tau2-zero").random;
  spec.ci_method = "hk";
  ev_random_result hk = pool (4, y, v, &spec, "empty-tau2-interval").random;
  spec.ci_method = "hk-adhoc";
  ev_random_result adhoc = pool (4, y, v, &spec, NULL).random;
  ck_assert_double_lt (hk.est.se, 0.2 * wald.est.se);
  CLOSE (adhoc.est.se, wald.est.se, 0);
  CLOSE (adhoc.est.df, 3, 0);
  CLOSE (adhoc.pi_ub - adhoc.est.estimate, adhoc.est.ci_ub - adhoc.est.estimate, 1e-13);
  ck_assert (hk.tau2_ci_lb == 0 && hk.tau2_ci_ub == 0);
}
END_TEST

/* field.md 5.2: dat.bcg by REML; meta 8.4, 7 digits printed */
static const struct {
  const char *name;
  double df, lb, ub;
} predictions[] = {
  { "V", 12, -1.995342, 0.5662774 },    { "HTS", 11, -2.008376, 0.5793114 }, { "HK", 12, -1.996017, 0.5669523 },
  { "HK-PR", 11, -2.009058, 0.579993 }, { "S", NAN, -1.866692, 0.4376276 },  { "none", NAN, NAN, NAN },
};

START_TEST (prediction_intervals_are_those_of_meta)
{
  ev_model_spec spec = base_spec ();
  for (size_t i = 0; i < sizeof predictions / sizeof *predictions; i++)
    {
      spec.prediction = predictions[i].name;
      ev_random_result r = pool (BCG_K, bcg_y, bcg_v, &spec, NULL).random;
      CLOSE (r.pi_df, predictions[i].df, 0);
      CLOSE (r.pi_lb, predictions[i].lb, 5e-7);
      CLOSE (r.pi_ub, predictions[i].ub, 5e-7);
    }
}
END_TEST

START_TEST (q_profile_limits_are_zero_where_q_is_small)
{
  ev_model_spec spec = base_spec ();
  spec.level = 0.999;
  ev_random_result r = pool (RAUD_K, raud_y, raud_v, &spec, NULL).random;
  CLOSE (r.tau2_ci_lb, 0, 0);
  CLOSE (r.tau2_ci_ub, 0.43549878811365161, 1e-9);
  spec.level = 0.8;
  r = pool (RAUD_K, raud_y, raud_v, &spec, NULL).random;
  CLOSE (r.tau2_ci_lb, 0.01771598626693999, 1e-9);
  CLOSE (r.tau2_ci_ub, 0.13130625546266814, 1e-9);
  spec.tau2_ci = "none";
  ck_assert (isnan (pool (RAUD_K, raud_y, raud_v, &spec, NULL).random.tau2_ci_ub));
}
END_TEST

/* RevMan 5 (field.md 5.2): DerSimonian-Laird with Q around the Mantel-Haenszel estimate. */
START_TEST (revman_takes_q_around_the_mantel_haenszel_estimate)
{
  ev_model_spec spec = base_spec ();
  spec.pooling = "mh";
  spec.tau2 = "DL";
  spec.dl_q_pooled = true;
  ev_pool_data data
      = { .k = BCG_K, .yi = bcg_y, .vi = bcg_v, .ai = bcg_a, .bi = bcg_b, .ci = bcg_c, .di = bcg_d, .measure = "RR" };
  ev_pool_result r = { 0 };
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  ck_assert_str_eq (r.fixed.pooling, "MH");
  CLOSE (r.heterogeneity.Q, 152.56755358665728, 1e-12);
  CLOSE (r.heterogeneity.p, 1.7075875315151889e-26, 1e-11);
  CLOSE (r.heterogeneity.I2, 92.1346317, 1e-8);
  CLOSE (r.random.tau2, 0.3094969, 2e-7);
  CLOSE (r.random.est.estimate, -0.7141861, 2e-7);
  CLOSE (r.random.est.se, 0.1789134, 1e-6);
  CLOSE (r.random.est.ci_lb, -1.0648499, 1e-7);
  CLOSE (r.random.est.ci_ub, -0.3635223, 2e-7);
  spec.dl_q_pooled = false;
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  CLOSE (r.heterogeneity.Q, 152.56755358665728, 1e-12);
  CLOSE (r.random.tau2, 0.30876026286237618, 1e-12);
}
END_TEST

/* rma.mh of metafor 5.1: the table without events counts in the sums but has no effect size. */
START_TEST (studies_without_effect_size_stay_in_the_sums_over_tables)
{
  double b[NIELWEISE_K], d[NIELWEISE_K], y[NIELWEISE_K], v[NIELWEISE_K], fixed[NIELWEISE_K], random[NIELWEISE_K];
  for (size_t i = 0; i < NIELWEISE_K; i++)
    {
      b[i] = nielweise_n1[i] - nielweise_a[i];
      d[i] = nielweise_n2[i] - nielweise_c[i];
      double add = nielweise_a[i] == 0 || nielweise_c[i] == 0 ? 0.5 : 0, a1 = nielweise_a[i] + add,
             c1 = nielweise_c[i] + add;
      double b1 = b[i] + add, d1 = d[i] + add, f1 = a1 / (a1 + b1), f2 = c1 / (c1 + d1);
      y[i] = nielweise_a[i] + nielweise_c[i] == 0 ? NAN : f1 - f2;
      v[i] = f1 * (1 - f1) / (a1 + b1) + f2 * (1 - f2) / (c1 + d1);
    }
  ev_pool_data data
      = { .k = NIELWEISE_K, .yi = y, .vi = v, .ai = nielweise_a, .bi = b, .ci = nielweise_c, .di = d, .measure = "RD" };
  ev_model_spec spec = base_spec ();
  spec.pooling = "MH";
  ev_pool_result r = { .weight_fixed = fixed, .weight_random = random };
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  CLOSE (r.fixed.est.estimate, -0.0242621874447245, 1e-13);
  CLOSE (r.heterogeneity.Q, 56.2514139396557, 1e-12);
  CLOSE (r.heterogeneity.df, 16, 0);
  ck_assert_uint_eq (r.k, 17);
  ck_assert (fixed[14] > 0 && isnan (random[14]));
}
END_TEST

START_TEST (peto_brings_its_own_q)
{
  ev_model_spec spec = base_spec ();
  spec.pooling = "Peto";
  spec.random = false;
  ev_pool_data data
      = { .k = BCG_K, .yi = bcg_y, .vi = bcg_v, .ai = bcg_a, .bi = bcg_b, .ci = bcg_c, .di = bcg_d, .measure = "OR" };
  ev_pool_result r = { 0 };
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  CLOSE (r.heterogeneity.Q, 167.73016751148941, 1e-12);
  ck_assert (!r.random.available && isnan (r.random.tau2));
}
END_TEST

/* rma (weights = (1 … 13)^1.5) */
START_TEST (user_weights_change_estimate_and_variance_as_in_metafor)
{
  double w[BCG_K], shown[BCG_K];
  for (size_t i = 0; i < BCG_K; i++)
    w[i] = pow ((double) i + 1, 1.5);
  ev_pool_data data = { .k = BCG_K, .yi = bcg_y, .vi = bcg_v, .weights = w };
  ev_model_spec spec = base_spec ();
  ev_pool_result r = { .weight_random = shown };
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  CLOSE (r.random.est.estimate, -0.44223841601438973, 1e-12);
  CLOSE (r.random.est.se, 0.23344821213184727, 1e-12);
  CLOSE (r.random.log_likelihood, -13.349351389282123, 1e-12);
  CLOSE (r.fixed.est.estimate, -0.44223841601438973, 1e-12);
  CLOSE (r.fixed.est.se, 0.13517944160767112, 1e-12);
  CLOSE (r.heterogeneity.Q, 152.23300808237329, 1e-12);
  CLOSE (shown[3] / shown[0], 8, 1e-14);
  spec.ci_method = "hk";
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  CLOSE (r.random.est.se, 0.23476000392596366, 1e-11);
  CLOSE (r.random.est.ci_ub, 0.069259692432228959, 1e-9);
}
END_TEST

/* rma (tau2 = 0.2) */
START_TEST (fixed_tau2_is_not_a_parameter)
{
  ev_model_spec spec = base_spec ();
  spec.tau2_fixed = 0.2;
  ev_random_result r = pool (BCG_K, bcg_y, bcg_v, &spec, NULL).random;
  CLOSE (r.est.estimate, -0.69981657311364254, 1e-13);
  CLOSE (r.est.se, 0.15074227921231909, 1e-13);
  CLOSE (r.I2, 88.330954676978138, 1e-13);
  ck_assert_str_eq (r.tau2_method, "fixed");
  ck_assert (isnan (r.se_tau2) && isnan (r.tau2_ci_lb));
  /* the likelihood of ML: no estimation method is in force */
  spec.tau2_fixed = NAN;
  spec.tau2 = "DL";
  r = pool (BCG_K, bcg_y, bcg_v, &spec, NULL).random;
  CLOSE (r.log_likelihood, -12.682335781427907, 1e-12);
  CLOSE (r.aicc, 30.564671562855814, 1e-12);
}
END_TEST

START_TEST (no_study_gives_nothing_and_says_so)
{
  ev_model_spec spec = base_spec ();
  ev_pool_result r = pool (0, NULL, NULL, &spec, "no-studies");
  ck_assert (!r.fixed.available && !r.random.available && r.k == 0);
  ck_assert (isnan (r.fixed.est.estimate) && isnan (r.random.est.se) && r.heterogeneity.Q == 0);
  const double none[] = { NAN, NAN };
  ck_assert_uint_eq (pool (2, none, none, &spec, "no-studies").k, 0);
}
END_TEST

START_TEST (one_study_is_its_own_result)
{
  ev_model_spec spec = base_spec ();
  double fixed[1], random[1];
  const double y = 0.731, v = 0.0413;
  ev_pool_data data = { .k = 1, .yi = &y, .vi = &v };
  ev_pool_result r = { .weight_fixed = fixed, .weight_random = random };
  ev_diags *diags = ev_diags_new ();
  ck_assert_int_eq (ev_pool (&data, &spec, diags, &r), EV_OK);
  ck_assert (says (diags, "one-study") && says (diags, "no-prediction"));
  CLOSE (r.random.est.estimate, 0.731, 0);
  CLOSE (r.random.est.se, sqrt (0.0413), 1e-15);
  CLOSE (r.fixed.est.ci_ub, 0.731 + 1.959963984540054 * sqrt (0.0413), 1e-14);
  ck_assert (fixed[0] == 100 && random[0] == 100);
  ck_assert (r.random.tau2 == 0 && r.heterogeneity.Q == 0 && r.heterogeneity.df == 0 && r.random.I2 == 0
             && r.random.H2 == 1);
  ck_assert (isnan (r.random.tau2_ci_lb) && isnan (r.random.pi_lb) && isnan (r.random.se_tau2));
  spec.ci_method = "hk";
  ck_assert_int_eq (ev_pool (&data, &spec, diags, &r), EV_OK);
  ck_assert (says (diags, "no-interval") && isnan (r.random.est.ci_lb));
  CLOSE (r.random.est.estimate, 0.731, 0);
  spec.ci_method = "auto";
  ck_assert_int_eq (ev_pool (&data, &spec, diags, &r), EV_OK);
  ck_assert_str_eq (r.random.ci_method, "wald");
  ev_diags_free (diags);
}
END_TEST

START_TEST (two_studies_are_pooled_by_wald_and_predicted_by_s_alone)
{
  const double y[] = { 0.2, 1.4 }, v[] = { 0.03, 0.05 };
  ev_model_spec spec = base_spec ();
  spec.ci_method = "auto";
  ev_pool_result r = pool (2, y, v, &spec, "two-studies");
  ck_assert_str_eq (r.random.ci_method, "wald");
  CLOSE (r.random.tau2, 0.72 - 0.04, 1e-12); /* (y1 - y2)² / 2 - mean v */
  ck_assert (isfinite (r.random.pi_lb) && isfinite (r.heterogeneity.I2_ci_lb));
  spec.prediction = "V";
  ck_assert (isnan (pool (2, y, v, &spec, "no-prediction").random.pi_lb));
}
END_TEST

START_TEST (equal_effects_are_pooled_without_variation)
{
  const double y[] = { -0.4, -0.4, -0.4 }, v[] = { 0.1, 0.2, 0.05 };
  ev_model_spec spec = base_spec ();
  ev_pool_result r = pool (3, y, v, &spec, "equal-effects");
  ck_assert (r.random.tau2 == 0 && r.heterogeneity.Q == 0 && r.heterogeneity.I2 == 0 && r.heterogeneity.p == 1);
  CLOSE (r.random.est.estimate, -0.4, 1e-15);
  spec.ci_method = "hk";
  r = pool (3, y, v, &spec, "zero-se");
  ck_assert (r.random.est.se == 0 && r.random.est.ci_lb == r.random.est.ci_ub);
}
END_TEST

START_TEST (one_enormous_variance_is_noted_and_harmless)
{
  const double y[] = { 0.2, 0.9, -0.5, 7 }, v[] = { 0.1, 0.2, 0.15, 1e12 };
  ev_model_spec spec = base_spec ();
  ev_pool_result r = pool (4, y, v, &spec, "variance-range"), without = pool (3, y, v, &spec, NULL);
  CLOSE (r.random.est.estimate, without.random.est.estimate, 1e-10);
  CLOSE (r.random.tau2, without.random.tau2, 1e-10);
}
END_TEST

static void
assert_refused (size_t k, const double *y, const double *v, const double *w, const ev_model_spec *spec,
                ev_status status, const char *id)
{
  ev_pool_data data = { .k = k, .yi = y, .vi = v, .weights = w };
  ev_pool_result r = { 0 };
  ev_diags *diags = ev_diags_new ();
  ck_assert_int_eq (ev_pool (&data, spec, diags, &r), status);
  ck_assert_uint_eq (ev_diags_count (diags), 1);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, id);
  ck_assert_int_eq (ev_diags_get (diags, 0)->severity, EV_ERROR);
  ev_diags_free (diags);
}

START_TEST (bad_numbers_are_refused)
{
  const double y[] = { 0.1, 0.2 }, v[] = { 0.1, 0.2 }, zero[] = { 0.1, 0 }, negative[] = { 0.1, -0.2 },
               unknown[] = { 0.1, NAN };
  const double infinite[] = { 0.1, INFINITY }, nothing[] = { 0, 0 };
  ev_model_spec spec = base_spec ();
  assert_refused (2, y, zero, NULL, &spec, EV_DATA, "bad-variance");
  assert_refused (2, y, negative, NULL, &spec, EV_DATA, "bad-variance");
  assert_refused (2, y, unknown, NULL, &spec, EV_DATA, "bad-variance");
  assert_refused (2, y, infinite, NULL, &spec, EV_DATA, "bad-variance");
  assert_refused (2, infinite, v, NULL, &spec, EV_DATA, "bad-effect");
  assert_refused (2, y, v, negative, &spec, EV_DATA, "bad-weight");
  assert_refused (2, y, v, nothing, &spec, EV_DATA, "bad-weight");
  assert_refused (2, y, v, infinite, &spec, EV_DATA, "bad-weight");
}
END_TEST

START_TEST (unknown_names_and_impossible_settings_are_refused)
{
  const double y[] = { 0.1, 0.2 }, v[] = { 0.1, 0.2 };
  const char **fields[5];
  ev_model_spec spec = base_spec ();
  fields[0] = &spec.pooling, fields[1] = &spec.tau2, fields[2] = &spec.ci_method, fields[3] = &spec.tau2_ci;
  fields[4] = &spec.prediction;
  for (size_t i = 0; i < 5; i++)
    {
      const char *good = *fields[i];
      *fields[i] = "nonsense";
      assert_refused (2, y, v, NULL, &spec, EV_USAGE, "unknown-method");
      *fields[i] = good;
    }
  spec.level = 95;
  assert_refused (2, y, v, NULL, &spec, EV_USAGE, "bad-level");
  spec.level = 0.95;
  spec.tau2_fixed = -0.1;
  assert_refused (2, y, v, NULL, &spec, EV_USAGE, "bad-tau2");
}
END_TEST

START_TEST (pooling_that_has_no_estimate_leaves_the_random_effects)
{
  const double y[] = { 0.1, 0.2, 0.4 }, v[] = { 0.1, 0.2, 0.3 }, zero[] = { 0, 0, 0 }, n[] = { 9, 8, 7 };
  ev_pool_data data = { .k = 3, .yi = y, .vi = v, .ai = zero, .bi = n, .ci = zero, .di = n, .measure = "OR" };
  ev_model_spec spec = base_spec ();
  spec.pooling = "MH";
  ev_pool_result r = { 0 };
  ev_diags *diags = ev_diags_new ();
  ck_assert_int_eq (ev_pool (&data, &spec, diags, &r), EV_OK);
  ck_assert (!r.fixed.available && says (diags, "no-fixed-estimate"));
  ck_assert (r.random.available && isfinite (r.random.est.estimate));
  ev_diags_free (diags);
}
END_TEST

START_TEST (auto_resolves_by_tau2_and_studies)
{
  ck_assert_str_eq (ev_ci_resolve ("auto", 0.1, 3, 1), "hk");
  ck_assert_str_eq (ev_ci_resolve ("AUTO", 0.1, 2, 1), "wald");
  ck_assert_str_eq (ev_ci_resolve ("auto", 0, 9, 1), "wald");
  ck_assert_str_eq (ev_ci_resolve ("auto", 0.1, 4, 4), "wald");
  ck_assert_str_eq (ev_ci_resolve ("t", 0.1, 9, 1), "t");
}
END_TEST

/* Mann-Whitney effects of five trials; metafor 3.8-1, rma (yi - 0.5, vi). */
START_TEST (tests_compare_with_the_null_value)
{
  static const double y[] = { 0.71, 0.53, 0.62, 0.58, 0.66 }, v[] = { 0.0016, 0.0014, 0.004, 0.0025, 0.003 };
  ev_model_spec spec = base_spec ();
  ev_pool_data data = { .k = 5, .yi = y, .vi = v, .null_value = 0.5 };
  ev_pool_result r = { 0 };
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  CLOSE (r.random.est.estimate, 0.618645424362, 1e-8);
  CLOSE (r.random.est.se, 0.035230272354, 1e-8);
  CLOSE (r.random.est.statistic, 3.367712380167, 1e-7);
  CLOSE (r.random.est.p, 0.000757946232, 1e-7);
  CLOSE (r.random.est.ci_lb, 0.549595359383, 1e-8);
  CLOSE (r.random.pi_ub, 0.618645424362 + 1.959963984540054 * sqrt (r.random.tau2 + r.random.est.se * r.random.est.se), 1e-8);
  spec.ci_method = "hk";
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  CLOSE (r.random.est.statistic, 3.591324852850, 1e-7);
  CLOSE (r.random.est.p, 0.022934712780, 1e-7);
  spec.pooling = "WL"; /* rma (yi - 0.5, vi, method = "EE", weights = 1) */
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  CLOSE (r.fixed.est.estimate, 0.62, 1e-14);
  CLOSE (r.fixed.est.se, 0.022360679775, 1e-11);
  CLOSE (r.fixed.est.statistic, 5.366563145999, 1e-12);
  CLOSE (r.fixed.est.ci_lb, 0.62 - 1.959963984540054 * 0.022360679775, 1e-11);
}
END_TEST

TEST_SUITE ("model/pool", tests_compare_with_the_null_value, bcg_trials_by_reml_and_wald, tests_differ_as_in_metafor,
            adhoc_never_has_a_smaller_standard_error_than_wald, prediction_intervals_are_those_of_meta,
            q_profile_limits_are_zero_where_q_is_small, revman_takes_q_around_the_mantel_haenszel_estimate,
            studies_without_effect_size_stay_in_the_sums_over_tables, peto_brings_its_own_q,
            user_weights_change_estimate_and_variance_as_in_metafor, fixed_tau2_is_not_a_parameter,
            no_study_gives_nothing_and_says_so, one_study_is_its_own_result,
            two_studies_are_pooled_by_wald_and_predicted_by_s_alone, equal_effects_are_pooled_without_variation,
            one_enormous_variance_is_noted_and_harmless, bad_numbers_are_refused,
            unknown_names_and_impossible_settings_are_refused, pooling_that_has_no_estimate_leaves_the_random_effects,
            auto_resolves_by_tau2_and_studies)
