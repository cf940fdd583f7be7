/* Mixed models of counts.

   References: rma.glmm of metafor 3.8-1 with nAGQ = 25, whose optimiser stops at 1e-4 or so (its UM.FS of the catheter
   trials has a lower likelihood than ours); and, to more digits, programs of our own in R that integrate each study's
   likelihood with integrate (). Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

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
  ev_glmm_spec spec = { .level = 0.95, .model = model };
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

START_TEST (conditional_models_of_the_catheter_trials)
{
  ev_glmm_result exact = catheters ("CM.EL"), approximate = catheters ("CM.AL");
  check (exact, -1.353158115, 0.351040374, 0.6934580891, 1e-6); /* integrate () */
  CLOSE (exact.log_likelihood, -24.94445663, 1e-8);
  ck_assert_uint_eq (exact.k, 17);
  check (approximate, -1.3026378945277, 0.33863185448906, 0.60066323130108, 2e-5); /* metafor */
  CLOSE (approximate.log_likelihood, -24.79444694, 1e-8);                          /* integrate () */
  CLOSE (approximate.Q, 27.391730725006, 1e-9);
  CLOSE (approximate.fixed.estimate, -1.180139298593, 1e-9);
  CLOSE (approximate.log_likelihood_fixed, -26.19918329669, 1e-10);
  CLOSE (approximate.aic, 4 + 2 * 24.79444694, 1e-8);
}
END_TEST

START_TEST (unconditional_models_of_the_catheter_trials)
{
  ev_glmm_result fixed = catheters ("UM.FS"), random = catheters ("UM.RS");
  check (fixed, -1.2368225664297, 0.28036208069688, 0.31955627511796, 3e-4); /* metafor */
  CLOSE (fixed.log_likelihood, -55.30112023, 1e-9);                          /* integrate () at our estimates */
  CLOSE (fixed.Q, 28.735906099971, 1e-9);
  CLOSE (fixed.df, 16, 0);
  CLOSE (fixed.fixed.estimate, -1.2286277232992, 1e-9);
  CLOSE (fixed.fixed.se, 0.22443837621595, 1e-5);
  CLOSE (fixed.aic, 2 * (55.30112023 + 19), 1e-8);
  CLOSE (fixed.bic, 2 * 55.30112023 + 19 * log (34), 1e-8);
  check (random, -1.279687454, 0.3295020538, 0.725217565, 1e-5); /* 60 × 60 points in R */
  CLOSE (random.sigma2, 0.5363744764, 1e-5);
  CLOSE (random.log_likelihood, -74.83326959, 1e-7);
}
END_TEST

START_TEST (bcg_trials_with_large_tables)
{
  check (fit ("OR", "UM.FS", BCG_K, bcg_a, bcg_b, bcg_c, bcg_d), -0.74502332552296, 0.17556313339324, 0.2949026118802,
         1e-4);
  check (fit ("OR", "CM.AL", BCG_K, bcg_a, bcg_b, bcg_c, bcg_d), -0.72211699562334, 0.1744019160593, 0.28871035073138,
         5e-5);
  check (fit ("OR", "CM.EL", BCG_K, bcg_a, bcg_b, bcg_c, bcg_d), -0.7538105224, 0.1800721556, 0.3116348876,
         1e-8); /* our own, kept */
}
END_TEST

START_TEST (trials_without_heterogeneity_end_at_zero)
{
  const char *models[] = { "UM.FS", "CM.AL", "UM.RS" };
  const double effect[] = { 0.58161107945868, 0.55011753288503, 0.58166294705145 };
  const double se[] = { 0.28059796526804, 0.27326252110036, 0.28011264610819 };
  for (size_t i = 0; i < 3; i++)
    {
      ev_glmm_result r = fit ("OR", models[i], 6, hine_a, hine_b, hine_c, hine_d);
      check (r, effect[i], se[i], 0, 1e-6);
      CLOSE (r.log_likelihood, r.log_likelihood_fixed, 1e-12);
      CLOSE (r.fixed.estimate, r.random.estimate, 1e-12);
    }
}
END_TEST

START_TEST (rates_of_two_groups)
{
  check (fit ("IRR", "CM.EL", RATES_K, rates_x1, rates_t1, rates_x2, rates_t2), -0.47623943139602, 0.2377004372945,
         0.12256138340427, 2e-5);
  check (fit ("IRR", "UM.FS", RATES_K, rates_x1, rates_t1, rates_x2, rates_t2), -0.45874453866844, 0.22482654550899,
         0.095621655032006, 3e-4);
  ev_glmm_result r = fit ("IRR", "UM.RS", RATES_K, rates_x1, rates_t1, rates_x2, rates_t2);
  check (r, -0.46755204584079, 0.2266, 0.091236934806109, 0.02); /* metafor has Laplace's approximation */
}
END_TEST

START_TEST (single_groups)
{
  catheters ("CM.AL");
  ev_glmm_result logit = fit ("PLO", "UM.FS", NIELWEISE_K, nielweise_c, nielweise_d, NULL, NULL);
  check (logit, -3.4964058977552, 0.25696878094448, 0.81221055382693, 2e-5);
  CLOSE (logit.Q, 85.283942621313, 1e-9);
  ck_assert_uint_eq (logit.k, 18);
  ev_glmm_result rate = fit ("IRLN", "UM.FS", RATES_K, rates_x2, rates_t2, NULL, NULL);
  check (rate, -5.507062564387, 0.23101555918945, 0.31653111241992, 2e-5);
  CLOSE (rate.Q, 38.329701414631, 1e-9);
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
            what_cannot_be_fitted_is_refused_by_name)
