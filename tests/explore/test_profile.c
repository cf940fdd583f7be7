/* The profile of the likelihood in tau².

   Reference values: metafor 3.8-1, rma (yi, vi, tau2 = …) and its logLik (), confint (type = "PL"); trials of BCG vaccine, log risk ratios.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "subject.h"

/* At TAU2, between two points of the curve. */
static double
height_at (const ev_likelihood_profile *l, const double *values, double tau2)
{
  for (size_t i = 1; i < l->n; i++)
    if (l->tau2[i] >= tau2)
      return values[i - 1] + (values[i] - values[i - 1]) * (tau2 - l->tau2[i - 1]) / (l->tau2[i] - l->tau2[i - 1]);
  return NAN;
}

START_TEST (bcg_trials_restricted)
{
  fixture f;
  ev_likelihood_profile l;
  fixture_bcg (&f, "RR");
  ck_assert_int_eq (ev_profile_likelihood (fixture_pool (&f, true), f.arena, &l), EV_OK);
  ck_assert (l.restricted);
  CLOSE (l.best, 0.313243258136, 1e-8);
  CLOSE (l.most, -12.202371415494, 1e-11);
  CLOSE (l.cut, l.most - 3.841458820694124 / 2, 1e-13);
  CLOSE (l.lb, 0.1152661057, 1e-8);
  CLOSE (l.ub, 0.9646953265, 1e-8);
  ck_assert_uint_eq (l.maxima, 1);
  CLOSE (height_at (&l, l.log_likelihood, 0.1), -14.738310458802, 2e-4);
  CLOSE (height_at (&l, l.log_likelihood, 1), -14.238010632782, 1e-5);
  CLOSE (height_at (&l, l.mean, 0.5), -0.725789141971, 1e-5);
  CLOSE (l.log_likelihood[0], l.most - 3 * 3.841458820694124 / 2, 1e-9); /* where the curve begins */
  CLOSE (l.tau2[l.n - 1], 1.5 * l.ub, 1e-12);
  fixture_end (&f);
}
END_TEST

START_TEST (bcg_trials_after_ml)
{
  fixture f;
  ev_likelihood_profile l;
  fixture_bcg (&f, "RR");
  f.model.tau2 = "ML";
  ck_assert_int_eq (ev_profile_likelihood (fixture_pool (&f, true), f.arena, &l), EV_OK);
  ck_assert (!l.restricted);
  CLOSE (l.best, 0.280028137269, 1e-8);
  CLOSE (l.most, -12.665076348277, 1e-11);
  CLOSE (l.lb, 0.1050773808, 1e-8);
  CLOSE (l.ub, 0.8339124768, 1e-8);
  CLOSE (height_at (&l, l.log_likelihood, 0.5), -13.241635118451, 1e-5);
  fixture_end (&f);
}
END_TEST

START_TEST (a_maximum_at_zero_begins_the_curve)
{
  static const double y[] = { 0.2, 0.25, 0.3 }, v[] = { 0.5, 0.25, 0.5 };
  fixture f;
  ev_likelihood_profile l;
  fixture_effects (&f, 3, y, v);
  ck_assert_int_eq (ev_profile_likelihood (fixture_pool (&f, true), f.arena, &l), EV_OK);
  CLOSE (l.best, 0, 0);
  CLOSE (l.lb, 0, 0);
  CLOSE (l.tau2[0], 0, 0);
  CLOSE (l.log_likelihood[0], l.most, 1e-14);
  ck_assert_uint_eq (l.maxima, 1);
  fixture_end (&f);
}
END_TEST

START_TEST (two_maxima_are_counted)
{
  /* Precise studies that disagree a little, and imprecise ones that disagree much: maxima at 0.054 and 3.29. */
  static const double y[] = { 0, 0.4, 0, 0.4, 0, 0.4, -4, 4, -4, 4 }, v[] = { 0.0025, 0.0025, 0.0025, 0.0025, 0.0025, 0.0025, 2, 2, 2, 2 };
  fixture f;
  ev_likelihood_profile l;
  fixture_effects (&f, sizeof y / sizeof *y, y, v);
  ck_assert_int_eq (ev_profile_likelihood (fixture_pool (&f, true), f.arena, &l), EV_OK);
  ck_assert_uint_eq (l.maxima, 2);
  fixture_end (&f);
}
END_TEST

START_TEST (one_study_has_no_profile)
{
  static const double y[] = { 0.5 }, v[] = { 0.1 };
  fixture f;
  ev_likelihood_profile l;
  fixture_effects (&f, 1, y, v);
  ck_assert_int_eq (ev_profile_likelihood (fixture_pool (&f, true), f.arena, &l), EV_OK);
  ck_assert_uint_eq (l.n, 0);
  fixture_end (&f);
}
END_TEST

TEST_SUITE ("explore/profile", bcg_trials_restricted, bcg_trials_after_ml, a_maximum_at_zero_begins_the_curve, two_maxima_are_counted,
            one_study_has_no_profile)
