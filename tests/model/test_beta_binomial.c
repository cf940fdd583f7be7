/* Beta-binomial regression.

   References: tests/model/beta_binomial_reference.R, whose last digits are printed here; data of metadat (dat.nielweise2007, dat.bcg,
   dat.pritz1997).  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/beta_binomial.h"

#include "test.h"

#include "data.h"

static double rest1[NIELWEISE_K], rest2[NIELWEISE_K];

static ev_beta_binomial
fit (const char *measure, size_t k, const double *a, const double *b, const double *c, const double *d)
{
  ev_counts data = { k, measure, a, b, c, d };
  ev_beta_binomial r;
  ck_assert_int_eq (ev_beta_binomial_fit (&data, 0.95, NULL, &r), EV_OK);
  ck_assert (r.converged);
  return r;
}

static ev_beta_binomial
catheters (const char *measure)
{
  for (size_t i = 0; i < NIELWEISE_K; i++)
    {
      rest1[i] = nielweise_n1[i] - nielweise_a[i];
      rest2[i] = nielweise_n2[i] - nielweise_c[i];
    }
  return fit (measure, NIELWEISE_K, nielweise_a, rest1, nielweise_c, rest2);
}

START_TEST (odds_ratio_risk_ratio_and_risk_difference_come_from_one_fit)
{
  static const char *const measures[] = { "OR", "RR", "RD" };
  const double effect[] = { -1.0121365972, -0.9869643280, -0.0244962931 }, se[] = { 0.343296850, 0.336015264, 0.008293966 };
  for (size_t i = 0; i < 3; i++)
    {
      ev_beta_binomial r = catheters (measures[i]);
      CLOSE (r.effect.estimate, effect[i], 1e-8);
      CLOSE (r.effect.se, se[i], 1e-6);
      CLOSE (r.rho.estimate, 0.0213522967, 1e-8);
      CLOSE (r.rho.se, 0.008270283, 1e-6);
      CLOSE (r.rho.ci_lb, 0.00990121, 1e-6);
      CLOSE (r.rho.ci_ub, 0.04646372, 1e-6);
      CLOSE (r.log_likelihood, -79.927219582, 1e-10);
      CLOSE (r.log_likelihood_binomial, -103.268539982, 1e-10);
      CLOSE (r.rho.lr, 2 * (103.268539982 - 79.927219582), 1e-9);
      CLOSE (r.aic, 2 * (3 + 79.927219582), 1e-10);
      ck_assert_uint_eq (r.k, 18); /* the trial without events takes part */
    }
}
END_TEST

START_TEST (large_trials_are_summed_by_a_rule)
{
  ev_beta_binomial r = fit ("OR", BCG_K, bcg_a, bcg_b, bcg_c, bcg_d);
  CLOSE (r.effect.estimate, -0.3543391868, 1e-7);
  CLOSE (r.effect.se, 0.358025692, 1e-7);
  CLOSE (r.rho.estimate, 0.0507865935, 1e-7);
  CLOSE (r.rho.ci_lb, 0.02847520, 1e-6);
  CLOSE (r.rho.ci_ub, 0.10312653, 1e-6);
  CLOSE (r.log_likelihood, -141.613437854, 1e-10);
}
END_TEST

START_TEST (proportions_of_single_groups)
{
  catheters ("OR");
  ev_beta_binomial r = fit ("PLO", NIELWEISE_K, nielweise_c, rest2, NULL, NULL), log_risk = fit ("PLN", NIELWEISE_K, nielweise_c, rest2, NULL, NULL),
                   risk = fit ("PR", NIELWEISE_K, nielweise_c, rest2, NULL, NULL);
  CLOSE (r.effect.estimate, -3.1286250230, 1e-8);
  CLOSE (r.effect.se, 0.235782176, 1e-7);
  CLOSE (r.rho.estimate, 0.0296327037, 1e-7);
  CLOSE (r.rho.se, 0.013707359, 1e-6);
  CLOSE (r.rho.ci_lb, 0.01203117, 1e-6);
  CLOSE (r.rho.ci_ub, 0.07677501, 1e-6);
  double p = 1 / (1 + exp (3.1286250230));
  CLOSE (risk.effect.estimate, p, 1e-8);
  CLOSE (risk.effect.se, p * (1 - p) * 0.235782176, 1e-7);
  CLOSE (log_risk.effect.estimate, log (p), 1e-8);
  CLOSE (log_risk.effect.se, (1 - p) * 0.235782176, 1e-7);
  ck_assert (isnan (r.risk[1]));
}
END_TEST

START_TEST (proportions_that_vary_less_than_binomial_end_at_zero)
{
  static const double a[] = { 2, 4, 6, 7, 7, 11 }, b[] = { 37, 40, 101, 96, 103, 143 }, c[] = { 1, 4, 4, 5, 3, 4 }, d[] = { 42, 40, 106, 95, 103, 142 };
  ev_beta_binomial r = fit ("OR", 6, a, b, c, d); /* Hine et al. 1989 */
  CLOSE (r.rho.estimate, 0, 0);
  CLOSE (r.rho.lr_p, 1, 0);
  CLOSE (r.rho.ci_lb, 0, 0);
  ck_assert (isnan (r.rho.se) && r.rho.ci_ub > 0 && r.rho.ci_ub < 0.1);
  CLOSE (r.effect.estimate, log (37.0 / 520) - log (21.0 / 528), 1e-12); /* one table of all */
  CLOSE (r.effect.se, sqrt (1 / 37.0 + 1 / 520.0 + 1 / 21.0 + 1 / 528.0), 1e-6);
}
END_TEST

START_TEST (arms_of_one_kind_make_the_correlation_one)
{
  static const double x[] = { 0, 20, 0, 30, 25 }, rest[] = { 20, 0, 30, 0, 0 };
  ev_counts data = { 5, "PLO", x, rest, NULL, NULL };
  ev_beta_binomial r;
  ck_assert_int_eq (ev_beta_binomial_fit (&data, 0.95, NULL, &r), EV_OK);
  CLOSE (r.rho.ci_ub, 1, 0);
}
END_TEST

static void
assert_refused (const ev_counts *data, ev_status status, const char *id)
{
  ev_beta_binomial r;
  ev_diags *diags = ev_diags_new ();
  ck_assert_int_eq (ev_beta_binomial_fit (data, 0.95, diags, &r), status);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, id);
  ck_assert (isnan (r.effect.estimate) && isnan (r.rho.estimate));
  ev_diags_free (diags);
}

START_TEST (what_cannot_be_fitted_is_refused_by_name)
{
  static const double a[] = { 1, 2 }, b[] = { 9, 8 }, zero[] = { 0, 0 }, half[] = { 1.5, 2 }, missing[] = { NAN, 2 };
  assert_refused (&(ev_counts){ 2, "MD", a, b, a, b }, EV_USAGE, "beta-binomial-measure");
  assert_refused (&(ev_counts){ 2, NULL, a, b, a, b }, EV_USAGE, "beta-binomial-measure");
  assert_refused (&(ev_counts){ 2, "OR", half, b, a, b }, EV_DATA, "bad-count");
  assert_refused (&(ev_counts){ 2, "OR", missing, b, a, b }, EV_DATA, "bad-count");
  assert_refused (&(ev_counts){ 2, "OR", a, b, zero, zero }, EV_DATA, "bad-count");
  assert_refused (&(ev_counts){ 2, "OR", zero, b, a, b }, EV_NOANSWER, "no-maximum");
}
END_TEST

TEST_SUITE ("model/beta_binomial", odds_ratio_risk_ratio_and_risk_difference_come_from_one_fit, large_trials_are_summed_by_a_rule,
            proportions_of_single_groups, proportions_that_vary_less_than_binomial_end_at_zero, arms_of_one_kind_make_the_correlation_one,
            what_cannot_be_fitted_is_refused_by_name)
