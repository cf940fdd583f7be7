/* Mixed models of counts.

   References: tests/model/glmm_reference.R, which integrates each study's likelihood in another way (trapezium sums) and climbs it over
   all parameters at once; its last digits are printed here.  lme4 1.1-31's glmer (nAGQ = 25, bobyqa with rhoend = 1e-10) agrees with it
   to 1e-7.  rma.glmm of metafor 3.8-1 (nAGQ = 25) stops its optimiser earlier: its estimates differ from the reference by up to 3.3e-4 (UM.FS
   of the catheter trials) and have a lower likelihood; its UM.RS has Laplace's approximation and differs by up to 2e-3.  Copyright (C) 2026
   The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/glmm.h"

#include "test.h"

#include "data.h"

static const double hine_a[] = { 2, 4, 6, 7, 7, 11 }, hine_b[] = { 37, 40, 101, 96, 103, 143 };
static const double hine_c[] = { 1, 4, 4, 5, 3, 4 }, hine_d[] = { 42, 40, 106, 95, 103, 142 };
static double nielweise_b[NIELWEISE_K], nielweise_d[NIELWEISE_K];

static ev_glmm_result
fit (const char *measure, const char *model, size_t k, const double *a, const double *b, const double *c,
     const double *d)
{
  ev_counts data = { k, measure, a, b, c, d };
  ev_glmm_spec spec = { .level = 0.95, .model = model, .tau2_ci = true };
  ev_glmm_result r;
  ck_assert_int_eq (ev_glmm (&data, &spec, NULL, &r), EV_OK);
  ck_assert (r.converged);
  return r;
}

static ev_glmm_result
catheters (const char *model)
{
  for (size_t i = 0; i < NIELWEISE_K; i++)
    {
      nielweise_b[i] = nielweise_n1[i] - nielweise_a[i];
      nielweise_d[i] = nielweise_n2[i] - nielweise_c[i];
    }
  return fit ("OR", model, NIELWEISE_K, nielweise_a, nielweise_b, nielweise_c, nielweise_d);
}

/* EFFECT, SE and TAU2 to TOLERANCE. */
static void
check (ev_glmm_result r, double effect, double se, double tau2, double tolerance)
{
  CLOSE (r.random.estimate, effect, tolerance);
  CLOSE (r.random.se, se, tolerance);
  CLOSE (r.tau2, tau2, tolerance);
}

/* What else belongs to tau²: its standard error and the profile-likelihood interval. */
static void
check_tau2 (ev_glmm_result r, double se, double lb, double ub)
{
  CLOSE (r.se_tau2, se, 1e-6);
  CLOSE (r.tau2_ci_lb, lb, 1e-6);
  CLOSE (r.tau2_ci_ub, ub, 1e-6);
}

START_TEST (conditional_models_of_the_catheter_trials)
{
  ev_glmm_result exact = catheters ("CM.EL"), approximate = catheters ("CM.AL");
  check (exact, -1.3531581253, 0.351040329, 0.6934578041, 1e-8);
  check_tau2 (exact, 0.63994488, 0, 3.29539680);
  CLOSE (exact.log_likelihood, -24.9444566335, 1e-9);
  ck_assert_uint_eq (exact.k, 17);
  check (approximate, -1.3026432470, 0.338633607, 0.6006698563, 1e-8);
  check_tau2 (approximate, 0.59154443, 0, 3.02357997);
  CLOSE (approximate.log_likelihood, -24.7944469368, 1e-9);
  CLOSE (approximate.Q, 27.391730725, 1e-9); /* metafor, as the next four */
  CLOSE (approximate.wald, 11.115454, 1e-6);
  CLOSE (approximate.fixed.estimate, -1.180139298593, 1e-9);
  CLOSE (approximate.log_likelihood_fixed, -26.19918329669, 1e-10);
  CLOSE (approximate.aic, 4 + 2 * 24.7944469368, 1e-8);
}
END_TEST

START_TEST (unconditional_models_of_the_catheter_trials)
{
  ev_glmm_result fixed = catheters ("UM.FS"), random = catheters ("UM.RS");
  check (fixed, -1.2364934640, 0.280337641, 0.3195129562, 1e-8);
  check_tau2 (fixed, 0.37293964, 0, 1.68417857);
  CLOSE (fixed.log_likelihood, -55.3011202260, 1e-9);
  CLOSE (fixed.Q, 28.735906100, 1e-9); /* metafor, as the next four */
  CLOSE (fixed.wald, 11.9382549, 1e-6);
  CLOSE (fixed.df, 16, 0);
  CLOSE (fixed.fixed.estimate, -1.2286277232992, 1e-9);
  CLOSE (fixed.fixed.se, 0.22443837621595, 1e-5);
  CLOSE (fixed.aic, 2 * (55.3011202260 + 19), 1e-8);
  CLOSE (fixed.bic, 2 * 55.3011202260 + 19 * log (34), 1e-8);
  check (random, -1.2796865105, 0.329501887, 0.7252145404, 1e-8);
  CLOSE (random.sigma2, 0.536373695, 1e-8);
  CLOSE (random.log_likelihood, -74.8332729373, 1e-8);
  ck_assert (isnan (random.Q) && isnan (random.wald));
}
END_TEST

START_TEST (bcg_trials_with_large_tables)
{
  ev_glmm_result fixed = fit ("OR", "UM.FS", BCG_K, bcg_a, bcg_b, bcg_c, bcg_d);
  check (fixed, -0.7450033936, 0.175562229, 0.2948860464, 1e-8);
  CLOSE (fixed.wald, 163.1649152, 1e-7); /* metafor */
  ev_glmm_result approximate = fit ("OR", "CM.AL", BCG_K, bcg_a, bcg_b, bcg_c, bcg_d);
  check (approximate, -0.7221190728, 0.174401050, 0.2887063561, 1e-8);
  check_tau2 (approximate, 0.15116620, 0.10868608, 0.86376935);
  check (fit ("OR", "CM.EL", BCG_K, bcg_a, bcg_b, bcg_c, bcg_d), -0.7538105224, 0.180072156, 0.3116348875, 1e-8);
  ev_glmm_result random = fit ("OR", "UM.RS", BCG_K, bcg_a, bcg_b, bcg_c, bcg_d);
  check (random, -0.7617138025, 0.182559698, 0.3217573815, 1e-8);
  CLOSE (random.sigma2, 1.863736085, 1e-7);
}
END_TEST

START_TEST (trials_without_heterogeneity_end_at_zero)
{
  const char *models[] = { "UM.FS", "CM.AL", "UM.RS" };
  const double effect[] = { 0.58161107945868, 0.55011753288503, 0.58166294705145 }; /* metafor */
  const double se[] = { 0.28059796526804, 0.27326252110036, 0.28011264610819 };
  for (size_t i = 0; i < 3; i++)
    {
      ev_glmm_result r = fit ("OR", models[i], 6, hine_a, hine_b, hine_c, hine_d);
      check (r, effect[i], se[i], 0, 1e-6);
      CLOSE (r.log_likelihood, r.log_likelihood_fixed, 1e-12);
      CLOSE (r.fixed.estimate, r.random.estimate, 1e-12);
      CLOSE (r.tau2_ci_lb, 0, 0);
      ck_assert (r.tau2_ci_ub > 0.4 && r.tau2_ci_ub < 0.6);
      ck_assert (isnan (r.se_tau2));
    }
}
END_TEST

START_TEST (rates_of_two_groups)
{
  ev_glmm_result conditional = fit ("IRR", "CM.EL", RATES_K, rates_x1, rates_t1, rates_x2, rates_t2);
  check (conditional, -0.4762438082, 0.237701406, 0.1225626275, 1e-8);
  check_tau2 (conditional, 0.19851385, 0, 1.10864642);
  CLOSE (conditional.wald, 9.697597, 1e-6); /* metafor */
  ev_glmm_result fixed = fit ("IRR", "UM.FS", RATES_K, rates_x1, rates_t1, rates_x2, rates_t2);
  check (fixed, -0.4587078181, 0.224827338, 0.0956472649, 1e-8);
  check_tau2 (fixed, 0.16909193, 0, 0.90087104);
  CLOSE (fixed.wald, 9.697597, 1e-6);
  ev_glmm_result random = fit ("IRR", "UM.RS", RATES_K, rates_x1, rates_t1, rates_x2, rates_t2);
  check (random, -0.4679610142, 0.226640198, 0.0921782724, 1e-8);
  check_tau2 (random, 0.16792397, 0, 0.93009979);
  CLOSE (random.sigma2, 0.384973818, 1e-8);
}
END_TEST

START_TEST (single_groups)
{
  catheters ("CM.AL");
  ev_glmm_result logit = fit ("PLO", "UM.FS", NIELWEISE_K, nielweise_c, nielweise_d, NULL, NULL);
  check (logit, -3.4964094185, 0.256969421, 0.8122137832, 2e-8);
  check_tau2 (logit, 0.38287845, 0.32614307, 2.13383463);
  CLOSE (logit.Q, 85.283942621313, 1e-9);
  CLOSE (logit.wald, 69.10322948, 1e-6); /* metafor */
  ck_assert_uint_eq (logit.k, 18);
  ev_glmm_result rate = fit ("IRLN", "UM.FS", RATES_K, rates_x2, rates_t2, NULL, NULL);
  check (rate, -5.5070628352, 0.231014382, 0.3165263796, 1e-8);
  check_tau2 (rate, 0.19785260, 0.09066676, 1.17529164);
  CLOSE (rate.Q, 38.329701414631, 1e-9);
}
END_TEST

START_TEST (an_interval_of_tau2_is_left_out_on_demand)
{
  ev_counts data = { 6, "OR", hine_a, hine_b, hine_c, hine_d };
  ev_glmm_spec spec = { .level = 0.95, .model = "UM.FS" };
  ev_glmm_result r;
  ck_assert_int_eq (ev_glmm (&data, &spec, NULL, &r), EV_OK);
  ck_assert (isnan (r.tau2_ci_lb) && isnan (r.tau2_ci_ub));
}
END_TEST

static void
assert_refused (const ev_counts *data, const char *model, ev_status status, const char *id)
{
  ev_glmm_spec spec = { .level = 0.95, .model = model };
  ev_glmm_result r;
  ev_diags *diags = ev_diags_new ();
  ck_assert_int_eq (ev_glmm (data, &spec, diags, &r), status);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, id);
  ck_assert (isnan (r.random.estimate));
  ev_diags_free (diags);
}

START_TEST (what_cannot_be_fitted_is_refused_by_name)
{
  const double a[] = { 1, 2 }, b[] = { 9, 8 }, zero[] = { 0, 0 }, half[] = { 1.5, 2 }, negative[] = { -1, 2 },
               missing[] = { NAN, 2 };
  ev_counts d = { 2, "OR", a, b, a, b };
  assert_refused (&d, "UM.XX", EV_USAGE, "glmm-measure");
  d.measure = "RR";
  assert_refused (&d, "CM.EL", EV_USAGE, "glmm-measure");
  d.measure = NULL;
  assert_refused (&d, "CM.EL", EV_USAGE, "glmm-measure");
  d = (ev_counts){ 2, "OR", half, b, a, b };
  assert_refused (&d, "CM.EL", EV_DATA, "count-not-whole");
  d.ai = negative;
  assert_refused (&d, "CM.AL", EV_DATA, "bad-count");
  d.ai = missing;
  assert_refused (&d, "UM.FS", EV_DATA, "bad-count");
  d = (ev_counts){ 2, "OR", zero, zero, a, b };
  assert_refused (&d, "UM.FS", EV_DATA, "bad-count");
  d = (ev_counts){ 2, "IRR", a, zero, a, b };
  assert_refused (&d, "CM.EL", EV_DATA, "bad-count");
  d = (ev_counts){ 2, "OR", zero, b, zero, b };
  assert_refused (&d, "CM.EL", EV_OK, "no-studies");
  d = (ev_counts){ 2, "OR", zero, b, a, b }; /* no event in group 1 at all */
  assert_refused (&d, "CM.EL", EV_NOANSWER, "no-maximum");
  assert_refused (&d, "UM.FS", EV_NOANSWER, "no-maximum");
}
END_TEST

TEST_SUITE ("model/glmm", conditional_models_of_the_catheter_trials, unconditional_models_of_the_catheter_trials,
            bcg_trials_with_large_tables, trials_without_heterogeneity_end_at_zero, rates_of_two_groups, single_groups,
            an_interval_of_tau2_is_left_out_on_demand,            what_cannot_be_fitted_is_refused_by_name)
