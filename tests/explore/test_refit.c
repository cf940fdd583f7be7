/* Tests of refits without one of many studies, which come from sums of all where those are accurate.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "explore/refit.h"

#include "explore/subject.h"
#include "many.h"

static void
close_to (const ev_refit *got, const ev_refit *want, double tolerance)
{
  ck_assert_uint_eq (got->k, want->k);
  CLOSE (got->est.estimate, want->est.estimate, tolerance);
  CLOSE (got->est.se, want->est.se, tolerance);
  CLOSE (got->est.p, want->est.p, tolerance);
  CLOSE (got->est.ci_lb, want->est.ci_lb, tolerance);
  CLOSE (got->tau2, want->tau2, tolerance);
  CLOSE (got->I2, want->I2, tolerance);
  CLOSE (got->Q, want->Q, tolerance);
  CLOSE (got->cov, want->cov, tolerance);
}

/* Every STEP-th study of DATA left out, in both ways. */
static void
check_without (const ev_pool_data *data, const ev_model_spec *model, size_t step, double tolerance)
{
  ev_refitter *r = ev_refitter_new (data, model, true, true), *usual = ev_refitter_new (data, model, true, true);
  size_t *keep = calloc (data->k, sizeof *keep);
  for (size_t i = 0; i < data->k; i += step)
    {
      ev_refit got, want;
      for (size_t j = 0; j + 1 < data->k; j++)
        keep[j] = j + (j >= i);
      ck_assert_int_eq (ev_refit_to (usual, keep, data->k - 1, NULL, &want), EV_OK);
      ck_assert_int_eq (ev_refit_without (r, i, NULL, &got), EV_OK);
      close_to (&got, &want, tolerance);
    }
  free (keep);
  ev_refitter_free (r);
  ev_refitter_free (usual);
}

static const ev_model_spec reml = { .level = 0.95, .fixed = true, .random = true, .pooling = "IV", .tau2 = "REML", .tau2_fixed = NAN,
                                    .ci_method = "hk", .tau2_ci = "none", .prediction = "none" };

static ev_pool_data
data_of (const many *d)
{
  return (ev_pool_data){ .k = d->k, .yi = d->y, .vi = d->v };
}

START_TEST (few_studies_are_fitted_as_usual)
{
  many *d = many_studies (199, 0.1, 1);
  ev_pool_data data = data_of (d);
  check_without (&data, &reml, 1, 0);
  free (d);
}
END_TEST

START_TEST (a_null_value_and_a_given_tau2_are_kept)
{
  many *d = many_studies (400, 0.1, 2);
  ev_pool_data data = data_of (d);
  ev_model_spec model = reml;
  data.null_value = 0.3;
  check_without (&data, &model, 11, 1e-9);
  model.tau2_fixed = 0.05;
  check_without (&data, &model, 11, 1e-9);
  free (d);
}
END_TEST

START_TEST (weights_of_the_user_are_kept)
{
  many *d = many_studies (400, 0.1, 2);
  double weights[400];
  for (int i = 0; i < 400; i++)
    weights[i] = i + 1;
  ev_pool_data data = data_of (d);
  data.weights = weights;
  check_without (&data, &reml, 50, 0);
  free (d);
}
END_TEST

START_TEST (studies_that_dominate_are_fitted_as_usual)
{
  static const char *const tau2[] = { "REML", "ML", "DL", "PM", "SJ", "HE" };
  for (size_t m = 0; m < sizeof tau2 / sizeof *tau2; m++)
    {
      many *d = many_studies (300, 0.1, 3);
      ev_model_spec model = reml;
      model.tau2 = tau2[m];
      d->v[10] = 1e-12;
      d->y[20] = 1e7;
      d->v[30] = 1e9;
      ev_pool_data data = data_of (d);
      check_without (&data, &model, 10, 1e-9);
      free (d);
    }
}
END_TEST

START_TEST (equal_effects_are_no_trouble)
{
  many *d = many_studies (300, 0, 4);
  for (size_t i = 0; i < d->k; i++)
    d->y[i] = 0.7;
  ev_pool_data data = data_of (d);
  ev_model_spec model = reml;
  model.ci_method = "wald";
  ev_refitter *r = ev_refitter_new (&data, &model, true, true);
  ev_refit got;
  ck_assert_int_eq (ev_refit_without (r, 3, NULL, &got), EV_OK);
  CLOSE (got.est.estimate, 0.7, 1e-14);
  ck_assert (got.tau2 == 0 && got.Q < 1e-20);
  ev_refitter_free (r);
  free (d);
}
END_TEST

/* As in tests/model/test_tau2.c: the likelihood of these effects has two maxima, and so it has of many copies of them. */
START_TEST (the_higher_of_two_maxima_is_found)
{
  static const double y[] = { 0.10, 0.20, 0.05, 0.15, 0.12, 3.9, -3.2, 2.5 };
  static const double v[] = { 0.001, 0.001, 0.001, 0.001, 0.001, 4.5, 4.5, 4.5 };
  many *d = many_studies (400, 0, 5);
  for (double shift = 0; shift < 3; shift += 0.25)
    {
      for (size_t i = 0; i < d->k; i++)
        {
          d->y[i] = y[i % 8] + (i % 8 == 5 ? 2 * shift : i % 8 == 6 ? -2 * shift : 0);
          d->v[i] = v[i % 8];
        }
      ev_pool_data data = data_of (d);
      ev_model_spec model = reml;
      check_without (&data, &model, 21, 1e-9);
      model.tau2 = "ML";
      check_without (&data, &model, 21, 1e-9);
    }
  free (d);
}
END_TEST

TEST_SUITE ("refit", few_studies_are_fitted_as_usual, a_null_value_and_a_given_tau2_are_kept, weights_of_the_user_are_kept,
            studies_that_dominate_are_fitted_as_usual, equal_effects_are_no_trouble, the_higher_of_two_maxima_is_found)
