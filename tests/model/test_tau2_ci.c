/* Intervals of tau² against metafor 3.8-1 (PL with tol = 1e-12), field.md 5.2 and their own definitions.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/ci.h"
#include "model/tau2.h"

#include "test.h"

#include "data.h"

static void
limits_of (const char *name, const char *method, double level, size_t k, const double *y, const double *v, size_t p,
           const double *x, double limits[2], unsigned *parts)
{
  ev_design design = { .k = k, .p = p, .yi = y, .vi = v, .x = x };
  ev_workspace *w = ev_workspace_new (k, p);
  ev_tau2_fit fit;
  ck_assert_int_eq (ev_tau2_find (method)->fit (&design, w, &fit), EV_OK);
  ck_assert_int_eq (ev_tau2_ci_find (name)->interval (&design, w, &fit, ev_tau2_find (method), level, limits), EV_OK);
  if (parts)
    *parts = w->parts;
  ev_workspace_free (w);
}

static void
check (const char *name, const char *method, bool bcg, double lb, double ub, double tolerance)
{
  double limits[2];
  limits_of (name, method, 0.95, bcg ? BCG_K : RAUD_K, bcg ? bcg_y : raud_y, bcg ? bcg_v : raud_v, 1, NULL, limits,
             NULL);
  CLOSE (limits[0], lb, tolerance);
  CLOSE (limits[1], ub, tolerance);
}

START_TEST (q_profile_is_that_of_metafor)
{
  check ("QP", "DL", true, 0.119718361141152, 1.11147908406093, 1e-10);
  check ("QP", "REML", false, 0.00586152661605815, 0.197700666299945, 1e-10);
}
END_TEST

/* meta prints J 0.1220533, 1.139979 and BJ 0.1010501, 1.636073, which its root finder stops short of; the probabilities
   at these limits are checked in test_form. */
START_TEST (generalised_q_is_that_of_its_definition)
{
  check ("J", "DL", true, 0.122045538352, 1.13995802168, 1e-9);
  check ("BJ", "DL", true, 0.101050069452, 1.63608820107, 1e-9);
}
END_TEST

START_TEST (profile_likelihood_follows_the_estimator)
{
  check ("PL", "ML", true, 0.10507738080893, 0.8339124768241, 1e-8);
  check ("PL", "REML", true, 0.11526610574805, 0.9646953265142, 1e-8);
  check ("PL", "ML", false, 0, 0.086634896257477, 1e-8);
  check ("PL", "REML", false, 0, 0.10515604485024, 1e-8);
  check ("PL", "DL", false, 0, 0.086634896257477, 1e-8); /* ML's */
  double x[3 * BCG_K], limits[2];
  for (size_t i = 0; i < BCG_K; i++)
    x[3 * i] = 1, x[3 * i + 1] = bcg_ablat[i], x[3 * i + 2] = bcg_year[i];
  limits_of ("PL", "REML", 0.95, BCG_K, bcg_y, bcg_v, 3, x, limits, NULL);
  CLOSE (limits[0], 0.0073612708381577, 1e-7);
  CLOSE (limits[1], 0.59455943034099, 1e-8);
}
END_TEST

/* -2 log-likelihood of ML by its definition. */
static double
deviance (size_t k, const double *y, const double *v, double t)
{
  double sw = 0, swy = 0, s = 0;
  for (size_t i = 0; i < k; i++)
    sw += 1 / (v[i] + t), swy += y[i] / (v[i] + t);
  for (size_t i = 0; i < k; i++)
    s += log (v[i] + t) + (y[i] - swy / sw) * (y[i] - swy / sw) / (v[i] + t);
  return s;
}

/* Two maxima, near 0.2 and 20, with less likelihood between them than the median allows. */
START_TEST (disconnected_sets_are_spanned_and_said_to_be)
{
  static const double y[] = { 0.7446, -35.19, -20.64, -14.88, 0.4113, 8.165, -0.2254 };
  static const double v[] = { 0.04848, 750.2, 819.2, 12.96, 0.4129, 67.66, 0.0065 };
  double limits[2];
  unsigned parts;
  limits_of ("PL", "ML", 0.5, 7, y, v, 1, NULL, limits, &parts);
  ck_assert_uint_eq (parts, 2);
  double cut = deviance (7, y, v, limits[0]), highest = 0;
  CLOSE (deviance (7, y, v, limits[1]), cut, 1e-10);
  for (double t = limits[0]; t < limits[1]; t *= 1.05)
    highest = fmax (highest, deviance (7, y, v, t));
  ck_assert_double_gt (highest, cut + 0.01);
  limits_of ("PL", "ML", 0.95, BCG_K, bcg_y, bcg_v, 1, NULL, limits, &parts);
  ck_assert_uint_eq (parts, 1);

  ev_pool_data data = { .k = 7, .yi = y, .vi = v };
  ev_model_spec spec = { .level = 0.5,
                         .random = true,
                         .pooling = "IV",
                         .tau2 = "ML",
                         .tau2_fixed = NAN,
                         .ci_method = "wald",
                         .tau2_ci = "PL",
                         .prediction = "none" };
  ev_pool_result r = { 0 };
  ev_diags *diags = ev_diags_new ();
  ck_assert_int_eq (ev_pool (&data, &spec, diags, &r), EV_OK);
  bool said = false;
  for (size_t i = 0; i < ev_diags_count (diags); i++)
    said = said || strcmp (ev_diags_get (diags, i)->id, "tau2-interval-gaps") == 0;
  ck_assert (said);
  ev_diags_free (diags);
}
END_TEST

START_TEST (little_variation_gives_an_empty_or_lower_open_interval)
{
  const double y[] = { 0.31, 0.33, 0.30, 0.32 }, v[] = { 0.05, 0.02, 0.08, 0.04 };
  double limits[2];
  const char *names[] = { "QP", "J", "BJ" };
  for (size_t i = 0; i < 3; i++)
    {
      limits_of (names[i], "DL", 0.9, 4, y, v, 1, NULL, limits, NULL);
      ck_assert (limits[0] == 0 && limits[1] == 0);
    }
  limits_of ("PL", "ML", 0.9, 4, y, v, 1, NULL, limits, NULL);
  ck_assert (limits[0] == 0 && limits[1] > 0);
}
END_TEST

START_TEST (one_study_has_no_interval)
{
  const double y = 0.3, v = 0.1;
  for (const ev_tau2_ci_method *m = ev_tau2_ci_methods; m->name; m++)
    if (m->interval)
      {
        double limits[2] = { 1, 1 };
        limits_of (m->name, "REML", 0.95, 1, &y, &v, 1, NULL, limits, NULL);
        ck_assert (isnan (limits[0]) && isnan (limits[1]));
      }
}
END_TEST

TEST_SUITE ("model/tau2_ci", q_profile_is_that_of_metafor, generalised_q_is_that_of_its_definition,
            profile_likelihood_follows_the_estimator, disconnected_sets_are_spanned_and_said_to_be,
            little_variation_gives_an_empty_or_lower_open_interval, one_study_has_no_interval)
