/* Numbers by their path.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "test.h"

#include "base/text.h"
#include "evisyn/compare.h"

static double
ratio (double y, const void *arg)
{
  (void) arg;
  return exp (y);
}

static double yi[] = { 0.25, NAN, -1.5 }, vi[] = { 0.04, NAN, 0.09 }, lb[] = { -0.125, NAN, -2 }, ub[] = { 0.5, NAN, -1 };
static double weight[] = { 60.5, NAN, 39.5 };
static const char *reasons[] = { NULL, "no events", NULL };

static ev_pool_analysis
analysis (ev_group_result *groups)
{
  ev_pool_analysis a = { .ngroups = 2, .groups = groups };
  a.data.n = 3;
  a.effects.yi = yi;
  a.effects.vi = vi;
  a.effects.reason = reasons;
  a.effects.display = ratio;
  a.ci_lb = lb;
  a.ci_ub = ub;
  a.weight_fixed = a.weight_random = weight;
  a.pool.k = 2;
  a.pool.fixed.available = a.pool.random.available = true;
  a.pool.fixed.est = (ev_estimate){ .estimate = -0.5, .se = 0.125, .ci_lb = -0.75, .ci_ub = -0.25, .p = 0.0625 };
  a.pool.random.est = (ev_estimate){ .estimate = -0.4, .se = 0.2, .df = 7 };
  a.pool.random.tau2 = 0.03;
  a.pool.random.pi_lb = -2;
  a.pool.heterogeneity.Q = 3.5;
  groups[0] = (ev_group_result){ .label = "low dose", .pool = { .k = 1 } };
  groups[1] = (ev_group_result){ .label = "high", .ninner = 2, .difference_random.Q = 6.25, .pool = { .k = 2, .fixed = { .available = true, .est = { .estimate = 0.75 } } } };
  a.difference_fixed.Q = 4.5;
  a.difference_random.p = 0.375;
  return a;
}

struct number {
  const char *path;
  double want;
};

static void
expect_values (const ev_pool_analysis *a, const struct number *numbers, size_t n)
{
  for (size_t i = 0; i < n; i++)
    {
      double value;
      ck_assert_msg (ev_look_up (a, numbers[i].path, &value), "%s", numbers[i].path);
      CLOSE (value, numbers[i].want, 1e-15);
    }
}

START_TEST (every_number_has_a_path)
{
  ev_group_result groups[2];
  ev_pool_analysis a = analysis (groups);
  const struct number cases[] = { { "k", 2 },
                                  { "fixed.estimate", exp (-0.5) },
                                  { "fixed.display.estimate", exp (-0.5) },
                                  { "fixed.analysis.estimate", -0.5 },
                                  { "fixed.analysis.ci_lb", -0.75 },
                                  { "fixed.se", 0.125 },
                                  { "fixed.p", 0.0625 },
                                  { "random.estimate", exp (-0.4) },
                                  { "random.df", 7 },
                                  { "random.tau2", 0.03 },
                                  { "random.pi_lb", exp (-2) },
                                  { "random.analysis.pi_lb", -2 },
                                  { "heterogeneity.Q", 3.5 },
                                  { "subgroups.1.fixed.estimate", exp (0.75) },
                                  { "subgroups.high.fixed.analysis.estimate", 0.75 },
                                  { "subgroups.low dose.k", 1 },
                                  { "subgroups.high.difference.random.Q", 6.25 },
                                  { "subgroup_difference.fixed.Q", 4.5 },
                                  { "subgroup_difference.random.p", 0.375 },
                                  { "studies.0.estimate", exp (0.25) },
                                  { "studies.0.ci_ub", exp (0.5) },
                                  { "studies.1.analysis.estimate", -1.5 },
                                  { "studies.1.yi", -1.5 },
                                  { "studies.1.sei", 0.3 },
                                  { "studies.1.weight_random", 39.5 } };
  expect_values (&a, cases, sizeof cases / sizeof *cases);
}
END_TEST

START_TEST (what_is_no_path_is_not_found)
{
  ev_group_result groups[2];
  ev_pool_analysis a = analysis (groups);
  static const char *const paths[] = { "", "fixed", "fixed.", "fixed.tau2", "fixedd.estimate", "random.estimat", "studies.2.estimate", "studies.-1.yi",
                                       "studies.x.yi", "studies.0", "studies.0.nope", "subgroups.2.k", "subgroups.low.k", "subgroups.0.difference.random.Q", "subgroups.0.fixed.estimate",
                                       "subgroup_difference.fixed.estimate", "subgroup_difference.Q", "heterogeneity.tau2", "k.k" };
  for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
    {
      double value = 1;
      ck_assert_msg (!ev_look_up (&a, paths[i], &value), "%s", paths[i]);
      ck_assert (isnan (value));
    }
}
END_TEST

START_TEST (a_model_that_was_not_fitted_has_no_numbers)
{
  ev_group_result groups[2];
  ev_pool_analysis a = analysis (groups);
  double value;
  a.pool.random.available = false;
  ck_assert (!ev_look_up (&a, "random.tau2", &value));
  a.effects.display = NULL;
  ck_assert (ev_look_up (&a, "fixed.estimate", &value));
  CLOSE (value, -0.5, 0);
}
END_TEST

/* --- regressions --- */

static const char *names[] = { "intercept", "age", "age.mean", "factor(alloc)random" };
static ev_estimate slopes[] = { { .estimate = 0.5, .se = 0.25, .df = NAN }, { .estimate = -0.25, .p = 0.03125, .ci_ub = -0.125 },
                                { .estimate = 2 }, { .estimate = -1, .statistic = -4 } };
static double vif[] = { NAN, 1.25, 1.5, 1.75 }, permuted[] = { 0.5, 0.25, 0.125, 0.0625 }, permuted_lb[] = { -1, -2, -3, -4 };
static ev_regress_term terms[] = { { .label = "age", .test = { 9, 1, NAN, 0.003 } }, { .label = "factor(alloc)", .test = { 8, 2, 10, 0.01 }, .gvif = 1.125 } };
static ev_regress_test tests[] = { { .label = "2:3", .test = { 7, 2, NAN, 0.02 } } };
static ev_regress_prediction predictions[] = { { .label = "age=33.46, alloc=random", .est = { .estimate = -0.5 }, .pi_lb = -1 } };
static ev_regress_contrast contrasts[] = { { .label = "a - b", .est = { .estimate = 0.75 }, .p_adjusted = 0.375 } };
static ev_candidate models[] = { { .formula = "age", .criterion = 21.5, .weight = 0.75 } };
static ev_average averages[] = { { { .estimate = 1 }, { .estimate = 2 } }, { { .estimate = 3 }, { .estimate = 4 } }, { { .estimate = 5 }, { .estimate = 6 } }, { { .estimate = 7 }, { .estimate = 8 } } };
static const char *scale_names[] = { "intercept", "year" };
static ev_estimate scale_slopes[] = { { .estimate = -2 }, { .estimate = 0.0625 } };

static ev_regress_result
regression (void)
{
  return (ev_regress_result){ .k = 12, .p = 4, .name = names, .coefficient = slopes, .vif = vif, .tau2 = 0.125, .tau2_without = 0.5, .R2 = 75, .I2 = 68.5,
                              .QE = 30.5, .QE_df = 11, .QM = { 16.25, 1, NAN, 0.0001 }, .nterms = 2, .term = terms, .ntests = 1, .test = tests,
                              .permutation = { .n = 100, .p = permuted, .ci_lb = permuted_lb, .ci_ub = permuted, .QM_p = 0.75 }, .npredictions = 1,
                              .prediction = predictions, .ncontrasts = 1, .contrast = contrasts, .contrast_test = { 5, 1, NAN, 0.025 },
                              .comparison = { .formula = "1", .lrt = 9.5, .df = 1, .lrt_p = 0.002, .aicc = 20, .other_aicc = 30 },
                              .selection = { .criterion = "AICc", .n = 1, .model = models, .average = averages },
                              .scale = { .formula = "year", .q = 2, .name = scale_names, .coefficient = scale_slopes, .QS = { 3, 1, NAN, 0.0625 }, .lrt = { 4, 1, NAN, 0.05 } } };
}

static void
expect_reason (const ev_pool_analysis *a, const char *path, const char *want)
{
  ev_str why = { 0 };
  ev_say_why_missing (a, path, &why);
  ck_assert_msg (ev_same (why.text ? why.text : "", want), "%s: %s", path, why.text ? why.text : "");
  ev_str_free (&why);
}

START_TEST (every_number_of_a_regression_has_a_path)
{
  ev_group_result groups[2];
  ev_pool_analysis a = analysis (groups);
  ev_regress_result r = regression ();
  a.effects.log_scale = true;
  a.regress = &r;
  const struct number cases[] = { { "k", 12 },
                                  { "tau2", 0.125 },
                                  { "R2", 75 },
                                  { "I2", 68.5 },
                                  { "QE", 30.5 },
                                  { "QM", 16.25 },
                                  { "QM_df", 1 },
                                  { "QM_df.0", 1 },
                                  { "QM_p", 0.0001 },
                                  { "coefficients.intercept.estimate", 0.5 },
                                  { "coefficients.0.se", 0.25 },
                                  { "coefficients.age.estimate", -0.25 },
                                  { "coefficients.age.display.estimate", exp (-0.25) },
                                  { "coefficients.age.p", 0.03125 },
                                  { "coefficients.age.mean.estimate", 2 },
                                  { "coefficients.factor(alloc)random.statistic", -4 },
                                  { "coefficients.3.vif", 1.75 },
                                  { "coefficients.age.permutation_p", 0.25 },
                                  { "coefficients.age.permutation_ci_lb", -2 },
                                  { "terms.factor(alloc).QM", 8 },
                                  { "terms.1.QM_df.1", 10 },
                                  { "terms.1.gvif", 1.125 },
                                  { "tests.2:3.QM_p", 0.02 },
                                  { "permutation.QM_p", 0.75 },
                                  { "predictions.age=33.46, alloc=random.estimate", exp (-0.5) },
                                  { "predictions.0.analysis.estimate", -0.5 },
                                  { "predictions.0.pi_lb", exp (-1) },
                                  { "contrasts.a - b.estimate", 0.75 },
                                  { "contrasts.0.p_adjusted", 0.375 },
                                  { "contrast_test.QM", 5 },
                                  { "comparison.lrt", 9.5 },
                                  { "comparison.p", 0.002 },
                                  { "comparison.this.aicc", 20 },
                                  { "comparison.other.aicc", 30 },
                                  { "selection.models.age.value", 21.5 },
                                  { "selection.averages.age.estimate", 3 },
                                  { "selection.averages.age.conditional.estimate", 4 },
                                  { "scale.coefficients.year.estimate", 0.0625 },
                                  { "scale.QS", 3 },
                                  { "scale.lrt_p", 0.05 },
                                  { "random.tau2", 0.03 },
                                  { "fixed.estimate", exp (-0.5) } };
  expect_values (&a, cases, sizeof cases / sizeof *cases);
}
END_TEST

/* Differences of effects that are no logarithms have no other scale, whatever that of the effects is. */
START_TEST (only_slopes_of_logarithms_are_ratios)
{
  ev_group_result groups[2];
  ev_pool_analysis a = analysis (groups);
  ev_regress_result r = regression ();
  double value;
  a.regress = &r;
  ck_assert (ev_look_up (&a, "coefficients.age.estimate", &value));
  CLOSE (value, -0.25, 0);
  a.measure = &(ev_measure){ .title = "Fisher's z" };
  ck_assert (!ev_look_up (&a, "coefficients.age.display.estimate", &value));
  expect_reason (&a, "coefficients.age.display.estimate", "differences of Fisher's z have no other scale");
  a.effects.display = NULL;
  ck_assert (ev_look_up (&a, "coefficients.age.display.estimate", &value));
  CLOSE (value, -0.25, 0);
}
END_TEST

START_TEST (a_wrong_path_says_what_is_wrong)
{
  ev_group_result groups[2];
  ev_pool_analysis a = analysis (groups), none = a;
  ev_regress_result r = regression ();
  a.regress = &r;
  none.ngroups = 0;
  expect_reason (&a, "R2", "");
  expect_reason (&a, "fixed.estimat", "'fixed' has no 'estimat': did you mean 'estimate'?");
  expect_reason (&a, "coeficients.age.se", "there is no 'coeficients': did you mean 'coefficients'?");
  expect_reason (&a, "coefficients.agee.se", "'coefficients' has no 'agee': did you mean 'age'?");
  expect_reason (&a, "coefficients.weight.se", "'coefficients' has no 'weight'; there are: intercept, age, age.mean, factor(alloc)random");
  expect_reason (&a, "coefficients.4.se", "'coefficients' has no '4'; there are: intercept, age, age.mean, factor(alloc)random");
  expect_reason (&a, "subgroups.nobody.k", "'subgroups' has no 'nobody'; there are: low dose, high");
  expect_reason (&a, "subgroups.0.fixed.estimate", "there is no common-effect estimate");
  expect_reason (&a, "subgroups.0.difference.fixed.Q", "subgroup 'low dose' is not divided again");
  expect_reason (&a, "subgroup_difference.Q", "of which model: 'fixed' or 'random'?");
  expect_reason (&a, "studies.2.estimate", "studies are counted from 0: there are 2 with an effect size");
  expect_reason (&none, "subgroups.high.k", "the analysis has no subgroups");
  expect_reason (&none, "QM", "'QM' is of a meta-regression, which needs moderators: 'mods'");
  expect_reason (&none, "coefficients.age.se", "coefficients are of a meta-regression, which needs moderators: 'mods'");
  expect_reason (&a, "fixed", "'fixed' is no number; there are: estimate, se, statistic, df, p, ci_lb, ci_ub");
}
END_TEST

START_TEST (what_was_not_asked_for_is_named)
{
  ev_group_result groups[2];
  ev_pool_analysis a = analysis (groups);
  ev_regress_result r = { .k = 12, .p = 4, .name = names, .coefficient = slopes, .vif = vif, .R2 = NAN, .QM = { 1, 1, NAN, 0.5 }, .I2 = NAN };
  a.regress = &r;
  expect_reason (&a, "predictions.0.estimate", "predictions need 'predict'");
  expect_reason (&a, "contrasts.0.estimate", "contrasts need 'contrast'");
  expect_reason (&a, "contrast_test.QM", "tests of contrasts need 'contrast'");
  expect_reason (&a, "permutation.QM_p", "permutation tests need 'permutations'");
  expect_reason (&a, "coefficients.age.permutation_p", "it needs 'permutations'");
  expect_reason (&a, "coefficients.age.permutation_ci_ub", "it needs 'permutation-ci'");
  expect_reason (&a, "tests.0.QM", "tests of coefficients need 'btt'");
  expect_reason (&a, "comparison.lrt", "comparisons need 'compare'");
  expect_reason (&a, "selection.models.0.value", "selected models need 'select'");
  expect_reason (&a, "scale.QS", "scale coefficients need 'scale'");
  expect_reason (&a, "R2", "R² needs an intercept, and a τ² above 0 without the moderators");
  expect_reason (&a, "coefficients.intercept.df", "a test by the normal distribution has no degrees of freedom");
  expect_reason (&a, "QM_df.1", "a chi-square test has no denominator degrees of freedom");
  expect_reason (&a, "I2", "it is not defined for this analysis");
  r.scale.formula = "year";
  expect_reason (&a, "I2", "with 'scale' every study has a τ² of its own");
}
END_TEST

TEST_SUITE ("look_up", every_number_of_a_regression_has_a_path, only_slopes_of_logarithms_are_ratios, a_wrong_path_says_what_is_wrong,
            what_was_not_asked_for_is_named, every_number_has_a_path, what_is_no_path_is_not_found, a_model_that_was_not_fitted_has_no_numbers)
