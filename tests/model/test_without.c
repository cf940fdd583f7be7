/* All studies but one from sums of all, against the studies themselves.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/without.h"

#include <string.h>

#include "evisyn/methods.h"
#include "many.h"
#include "test.h"

/* The others, as they are fitted without sums of all. */
struct others {
  double y[MANY_MOST], v[MANY_MOST];
  ev_design design;
  ev_workspace *w;
};

static struct others *
others_of (const many *d, size_t study)
{
  struct others *o = calloc (1, sizeof *o);
  size_t k = 0;
  for (size_t i = 0; i < d->k; i++)
    if (i != study)
      {
        o->y[k] = d->y[i];
        o->v[k++] = d->v[i];
      }
  o->design = (ev_design){ .k = k, .p = 1, .yi = o->y, .vi = o->v };
  o->w = ev_workspace_new (k, 1);
  return o;
}

static void
others_free (struct others *o)
{
  ev_workspace_free (o->w);
  free (o);
}

/* What sums of all studies say of the others at TAU2; is it to be trusted? */
static bool
from_sums (const many *d, size_t study, double tau2, ev_wls *at, double *beta, double *cov)
{
  ev_without *all = ev_without_new (d->y, d->v, d->k);
  ev_workspace *w = ev_workspace_new (1, 1);
  ev_design design = { .k = d->k - 1, .p = 1 };
  ev_without_begin (all, study, &design, w);
  ev_wls_at (w, tau2, at);
  ev_wls_coefficients (w, beta, cov);
  bool accurate = ev_without_end (w);
  ev_workspace_free (w);
  ev_without_free (all);
  return accurate;
}

static void
check_at (const many *d, size_t study, double tau2)
{
  ev_wls got, want;
  double beta[2], cov[2];
  ck_assert (from_sums (d, study, tau2, &got, &beta[0], &cov[0]));
  struct others *o = others_of (d, study);
  ev_wls_begin (&o->design, o->w);
  ev_wls_at (o->w, tau2, &want);
  ev_wls_coefficients (o->w, &beta[1], &cov[1]);
  CLOSE (got.q, want.q, 1e-12);
  CLOSE (got.qq, want.qq, 1e-12);
  CLOSE (got.qqq, want.qqq, 1e-12);
  CLOSE (got.trace_p, want.trace_p, 1e-12);
  CLOSE (got.trace_pp, want.trace_pp, 1e-12);
  CLOSE (got.sum_w, want.sum_w, 1e-12);
  CLOSE (got.sum_w2, want.sum_w2, 1e-12);
  CLOSE (got.log_det, want.log_det, 1e-12);
  CLOSE (beta[0], beta[1], 1e-12);
  CLOSE (cov[0], cov[1], 1e-12);
  others_free (o);
}

START_TEST (sums_are_those_of_the_others_at_any_tau2)
{
  many *d = many_studies (300, 0.1, 1);
  static const double tau2[] = { 0, 1e-9, 1e-4, 4.99e-4, 5.01e-4, 0.01, 0.1, 0.3, 1, 7, 100, 1e6 };
  for (size_t i = 0; i < sizeof tau2 / sizeof *tau2; i++)
    for (size_t study = 0; study < d->k; study += 23)
      check_at (d, study, tau2[i]);
  free (d);
}
END_TEST

START_TEST (estimators_give_what_they_give_for_the_others)
{
  static const double tau2[] = { 0, 0.001, 0.1, 3 };
  unsigned count = 0;
  for (const ev_tau2_method *m = ev_tau2_methods; m->name; m++)
    {
      ev_tau2_estimator *fit = ev_tau2_without (m->fit);
      count += fit != NULL;
      for (size_t t = 0; t < 4 && fit; t++)
        {
          many *d = many_studies (200 + 100 * t, tau2[t], 7);
          ev_without *all = ev_without_new (d->y, d->v, d->k);
          ev_workspace *w = ev_workspace_new (1, 1);
          for (size_t study = 0; study < d->k; study += 29)
            {
              ev_tau2_fit got, want;
              struct others *o = others_of (d, study);
              ev_design design = { .k = d->k - 1, .p = 1 };
              ck_assert_int_eq (m->fit (&o->design, o->w, &want), EV_OK);
              ev_without_begin (all, study, &design, w);
              ck_assert_int_eq (fit (&design, w, &got), EV_OK);
              ck_assert_msg (ev_without_end (w), "%s", m->name);
              ck_assert_msg (fabs (got.tau2 - want.tau2) <= 1e-10 * want.tau2, "%s: %.17g, not %.17g", m->name, got.tau2, want.tau2);
              ck_assert_int_eq (got.boundary, want.boundary);
              others_free (o);
            }
          ev_workspace_free (w);
          ev_without_free (all);
          free (d);
        }
    }
  ck_assert_uint_eq (count, 16); /* all but GENQ, GENQM and DLIT */
}
END_TEST

START_TEST (a_study_that_makes_up_nearly_all_of_a_sum_is_noticed)
{
  ev_wls at;
  double beta, cov;
  many *d = many_studies (300, 0, 3);
  d->v[5] = 1e-9;
  ck_assert (!from_sums (d, 5, 0, &at, &beta, &cov));
  ck_assert (from_sums (d, 5, 1, &at, &beta, &cov)); /* where it weighs like others */
  d->v[5] = 1;
  d->y[6] = 1e6;
  ck_assert (!from_sums (d, 6, 0.1, &at, &beta, &cov));
  d->y[6] = 1;
  check_at (d, 6, 0.1);
  d->v[7] = 1e9;
  ev_without *all = ev_without_new (d->y, d->v, d->k);
  ev_workspace *w = ev_workspace_new (1, 1);
  ev_design design = { .k = d->k - 1, .p = 1 };
  ev_without_begin (all, 7, &design, w);
  ev_without_mean_variance (w);
  ck_assert (!ev_without_end (w));
  ev_without_begin (all, 8, &design, w);
  ck_assert (ev_without_mean_variance (w) > 1e6);
  ck_assert (ev_without_end (w));
  ev_workspace_free (w);
  ev_without_free (all);
  free (d);
}
END_TEST

START_TEST (what_sums_do_not_know_is_noticed)
{
  ev_wls at;
  many *d = many_studies (300, 0, 3);
  double beta, cov;
  ck_assert (!from_sums (d, 0, INFINITY, &at, &beta, &cov));
  ck_assert (isnan (at.q) && isnan (at.trace_p));
  ck_assert (!from_sums (d, 0, NAN, &at, &beta, &cov));
  ev_without *all = ev_without_new (d->y, d->v, d->k);
  ev_workspace *w = ev_workspace_new (1, 1);
  ev_design design = { .k = d->k - 1, .p = 1 };
  ev_without_begin (all, 0, &design, w);
  ev_wls_at (w, 0.1, &at);
  ck_assert (isnan (ev_wls_deviance (w, &at, true))); /* Σ log (v + tau²) */
  ck_assert (!ev_without_end (w));
  ev_workspace_free (w);
  ev_without_free (all);
  free (d);
}
END_TEST

START_TEST (numbers_that_are_no_effects_have_no_sums)
{
  static const double good[] = { 1, 2 }, missing[] = { 1, NAN }, zero[] = { 1, 0 }, endless[] = { 1, INFINITY };
  ck_assert_ptr_null (ev_without_new (missing, good, 2));
  ck_assert_ptr_null (ev_without_new (good, zero, 2));
  ck_assert_ptr_null (ev_without_new (good, endless, 2));
  ev_without_free (NULL);
}
END_TEST

TEST_SUITE ("without", sums_are_those_of_the_others_at_any_tau2, estimators_give_what_they_give_for_the_others,
            a_study_that_makes_up_nearly_all_of_a_sum_is_noticed, what_sums_do_not_know_is_noticed, numbers_that_are_no_effects_have_no_sums)
