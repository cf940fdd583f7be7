/* Numbers by their path.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "test.h"

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

START_TEST (every_number_has_a_path)
{
  ev_group_result groups[2];
  ev_pool_analysis a = analysis (groups);
  const struct {
    const char *path;
    double want;
  } cases[] = { { "k", 2 },
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
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      double value;
      ck_assert_msg (ev_look_up (&a, cases[i].path, &value), "%s", cases[i].path);
      CLOSE (value, cases[i].want, 1e-15);
    }
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

TEST_SUITE ("look_up", every_number_has_a_path, what_is_no_path_is_not_found, a_model_that_was_not_fitted_has_no_numbers)
