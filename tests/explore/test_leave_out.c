/* Tests of leaving studies out and of adding them one after another.  Reference values: metafor 3.8-1.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/text.h"
#include "evisyn/methods.h"
#include "explore/subject.h"
#include "many.h"

static ev_refits
without (const ev_subject *s, fixture *f)
{
  ev_refits rows;
  ck_assert_int_eq (ev_leave_one_out (s, NULL, f->arena, f->diags, &rows), EV_OK);
  ck_assert_uint_eq (rows.n, s->analysis->pool.k);
  return rows;
}

/* What ev_pool says of all studies but those from FROM to TO. */
static ev_pool_result
pooled_without (const fixture *f, size_t from, size_t to)
{
  ev_pooled_studies p;
  ev_pool_result result = { 0 };
  ev_gather (&f->analysis.data, f->analysis.measure, &f->analysis.effects, true, NULL, f->arena, &p);
  double *column[6] = { (double *) p.data.yi, (double *) p.data.vi, (double *) p.data.ai, (double *) p.data.bi, (double *) p.data.ci,
                        (double *) p.data.di };
  for (int c = 0; c < 6; c++)
    if (column[c])
      memmove (column[c] + from, column[c] + to, (p.data.k - to) * sizeof (double));
  p.data.k -= to - from;
  ck_assert_int_eq (ev_pool (&p.data, &f->model, f->diags, &result), EV_OK);
  return result;
}

/* Leaving out the seventh trial is pooling the others. */
static void
check_method (const char *tau2, const char *ci_method)
{
  fixture f;
  fixture_bcg (&f, "RR");
  f.model.tau2 = tau2;
  f.model.ci_method = ci_method;
  f.model.pooling = "MH";
  f.model.dl_q_pooled = true;
  ev_refits rows = without (fixture_pool (&f, true), &f);
  ev_pool_result rest = pooled_without (&f, 6, 7);
  CLOSE (rows.row[6].fit.est.estimate, rest.random.est.estimate, 1e-12);
  CLOSE (rows.row[6].fit.est.se, rest.random.est.se, 1e-12);
  CLOSE (rows.row[6].fit.est.ci_ub, rest.random.est.ci_ub, 1e-12);
  CLOSE (rows.row[6].fit.est.p, rest.random.est.p, 1e-10);
  CLOSE (rows.row[6].fit.tau2, rest.random.tau2, 1e-12);
  CLOSE (rows.row[6].fit.I2, rest.random.I2, 1e-12);
  CLOSE (rows.row[6].fit.Q, rest.heterogeneity.Q, 1e-12);
  CLOSE (rows.row[6].fit.Q_p, rest.heterogeneity.p, 1e-10);
  fixture_end (&f);
}

START_TEST (leaving_out_is_pooling_the_rest_by_every_estimator)
{
  for (const ev_tau2_method *t = ev_tau2_methods; t->name; t++)
    check_method (t->name, "hk");
}
END_TEST

/* The same of many studies, which are not fitted again. */
static void
check_many (const many *d, const char *tau2, const char *ci_method, bool random)
{
  fixture f;
  fixture_effects (&f, d->k, d->y, d->v);
  f.model.tau2 = tau2;
  f.model.ci_method = ci_method;
  ev_refits rows = without (fixture_pool (&f, random), &f);
  for (size_t i = 0; i < d->k; i += 37)
    {
      const ev_refit *fit = &rows.row[i].fit;
      ev_pool_result rest = pooled_without (&f, i, i + 1);
      const ev_estimate *est = random ? &rest.random.est : &rest.fixed.est;
      ck_assert_uint_eq (fit->k, d->k - 1);
      CLOSE (fit->est.estimate, est->estimate, 1e-9);
      CLOSE (fit->est.se, est->se, 1e-9);
      CLOSE (fit->est.statistic, est->statistic, 1e-9);
      CLOSE (fit->est.df, est->df, 0);
      CLOSE (fit->est.p, est->p, 1e-9);
      CLOSE (fit->est.ci_lb, est->ci_lb, 1e-9);
      CLOSE (fit->est.ci_ub, est->ci_ub, 1e-9);
      CLOSE (fit->tau2, random ? rest.random.tau2 : NAN, 1e-9);
      CLOSE (fit->I2, random ? rest.random.I2 : rest.heterogeneity.I2, 1e-9);
      CLOSE (fit->Q, rest.heterogeneity.Q, 1e-9);
      CLOSE (fit->Q_p, rest.heterogeneity.p, 1e-9);
    }
  fixture_end (&f);
}

START_TEST (leaving_out_is_pooling_the_rest_of_many)
{
  static const double tau2[] = { 0, 0.002, 0.1, 2 };
  for (size_t t = 0; t < 4; t++)
    {
      many *d = many_studies (300 + 233 * t, tau2[t], t);
      check_many (d, "REML", "wald", false);
      for (const ev_tau2_method *m = ev_tau2_methods; m->name; m++)
        if (!ev_same (m->name, "GENQM")) /* which takes seconds */
          check_many (d, m->name, "hk", true);
      free (d);
    }
  many *d = many_studies (300, 0.1, 9);
  static const char *const tests[] = { "auto", "wald", "t", "hk-adhoc", "kr", "ivhet", "uwls" };
  for (size_t c = 0; c < sizeof tests / sizeof *tests; c++)
    check_many (d, "REML", tests[c], true);
  free (d);
}
END_TEST

START_TEST (leaving_out_is_pooling_the_rest_by_every_interval)
{
  for (const ev_ci_method *c = ev_ci_methods; c->name; c++)
    if (!ev_same (c->name, "perm")) /* which takes seconds */
      check_method ("REML", c->name);
}
END_TEST

START_TEST (mantel_haenszel_and_peto_as_metafor)
{
  fixture f;
  fixture_bcg (&f, "RR");
  f.model.pooling = "MH";
  ev_refits rows = without (fixture_pool (&f, false), &f);
  CLOSE (rows.row[3].fit.est.estimate, -0.339240918607825, 1e-12);
  CLOSE (rows.row[3].fit.est.se, 0.0414343147286065, 1e-12);
  CLOSE (rows.row[7].fit.est.estimate, -0.775798316924140, 1e-12);
  ck_assert (isnan (rows.row[7].fit.tau2));
  fixture_end (&f);
  fixture_bcg (&f, "PETO");
  f.model.pooling = "Peto";
  rows = without (fixture_pool (&f, false), &f);
  CLOSE (rows.row[3].fit.est.estimate, -0.359054937484503, 1e-12);
  CLOSE (rows.row[7].fit.est.se, 0.0530501431508033, 1e-12);
  CLOSE (rows.row[7].fit.Q, 67.1836806091447, 1e-12);
  fixture_end (&f);
}
END_TEST

START_TEST (clusters_leave_together)
{
  static const char *const cluster[BCG] = { "a", "b", "c", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l" };
  fixture f;
  fixture_bcg (&f, "OR");
  ev_refits rows;
  ck_assert_int_eq (ev_leave_one_out (fixture_pool (&f, true), cluster, f.arena, f.diags, &rows), EV_OK);
  ck_assert_uint_eq (rows.n, 12);
  ck_assert_str_eq (rows.row[2].label, "c");
  ck_assert_uint_eq (rows.row[2].studies, 2);
  ck_assert_uint_eq (rows.row[2].fit.k, 11);
  CLOSE (rows.row[2].fit.est.estimate, pooled_without (&f, 2, 4).random.est.estimate, 1e-12);
  fixture_end (&f);
}
END_TEST

START_TEST (pairs_leave_together)
{
  fixture f;
  fixture_bcg (&f, "OR");
  ev_refits rows;
  ck_assert_int_eq (ev_leave_two_out (fixture_pool (&f, true), f.arena, f.diags, &rows), EV_OK);
  ck_assert_uint_eq (rows.n, 78);
  ck_assert_str_eq (rows.row[77].label, "T12 and T13");
  CLOSE (rows.row[77].fit.est.estimate, pooled_without (&f, 11, 13).random.est.estimate, 1e-12);
  fixture_end (&f);
}
END_TEST

START_TEST (levels_are_left_out_or_kept_alone)
{
  static const char *const level[BCG] = { "low", "low", "high", "high", "high", "high", "high", "high", "high", "high", "high", "high", "high" };
  fixture f;
  fixture_bcg (&f, "OR");
  ev_refits rest, only;
  ck_assert_int_eq (ev_exclude_by (fixture_pool (&f, true), level, f.arena, f.diags, &rest, &only), EV_OK);
  ck_assert (rest.n == 2 && only.n == 2);
  ck_assert_str_eq (only.row[1].label, "high");
  ck_assert_uint_eq (only.row[1].fit.k, 11);
  CLOSE (only.row[1].fit.est.estimate, pooled_without (&f, 0, 2).random.est.estimate, 1e-12);
  CLOSE (rest.row[0].fit.est.estimate, only.row[1].fit.est.estimate, 0);
  ck_assert_uint_eq (rest.row[1].fit.k, 2);
  fixture_end (&f);
}
END_TEST

START_TEST (verdicts_count_what_changes)
{
  /* One large study makes the difference: without it the interval crosses 0. */
  static const double y[] = { -0.53125, -0.0703125, 0.1546875 }, v[] = { 0.015625, 0.171875, 0.140625 };
  fixture f;
  fixture_effects (&f, 3, y, v);
  fixture_pool (&f, false);
  f.subject.threshold = -0.4;
  ev_refits rows = without (&f.subject, &f);
  ck_assert_uint_eq (rows.same_side, 2);
  ck_assert_uint_eq (rows.same_direction, 2);
  ck_assert_uint_eq (rows.beyond, 2);
  ck_assert_uint_eq (rows.most, 0);
  ck_assert_int_eq (rows.row[0].verdict.side, EV_ACROSS);
  ck_assert_int_eq (rows.row[2].verdict.side, EV_BELOW);
  fixture_end (&f);
}
END_TEST

START_TEST (cumulating_as_metafor)
{
  fixture f;
  fixture_bcg (&f, "RR");
  ev_refits rows;
  ck_assert_int_eq (ev_cumulate (fixture_pool (&f, true), f.arena, f.diags, &rows), EV_OK);
  ck_assert_uint_eq (rows.n, BCG);
  CLOSE (rows.row[0].fit.est.estimate, -0.889311333920205, 1e-12);
  CLOSE (rows.row[0].fit.est.se, 0.570600354892951, 1e-12);
  CLOSE (rows.row[7].fit.est.estimate, -0.899014058362017, 1e-9);
  CLOSE (rows.row[7].fit.tau2, 0.359765975785093, 1e-9);
  CLOSE (rows.row[12].fit.est.estimate, f.analysis.pool.random.est.estimate, 1e-13);
  fixture_end (&f);
}
END_TEST

START_TEST (nothing_and_one_study)
{
  static const double y[] = { 0.4375 }, v[] = { 0.0234375 };
  for (size_t n = 0; n <= 1; n++)
    {
      fixture f;
      fixture_effects (&f, n, y, v);
      ev_refits rows = without (fixture_pool (&f, true), &f);
      if (n == 1)
        ck_assert (rows.row[0].fit.k == 0 && isnan (rows.row[0].fit.est.estimate) && rows.row[0].verdict.same_direction);
      ck_assert_uint_eq (rows.most, rows.n);
      fixture_end (&f);
    }
}
END_TEST

START_TEST (a_wrong_method_is_reported)
{
  static const double y[] = { 0.4375, 0.1875 }, v[] = { 0.0234375, 0.0703125 };
  fixture f;
  fixture_effects (&f, 2, y, v);
  fixture_pool (&f, false);
  f.model.pooling = "MH";
  ev_refits rows;
  ck_assert_int_eq (ev_leave_one_out (&f.subject, NULL, f.arena, f.diags, &rows), EV_USAGE);
  ck_assert_str_eq (ev_diags_get (f.diags, ev_diags_count (f.diags) - 1)->id, "pooling-needs-tables");
  fixture_end (&f);
}
END_TEST

TEST_SUITE ("leave_out", leaving_out_is_pooling_the_rest_of_many, leaving_out_is_pooling_the_rest_by_every_estimator,
            leaving_out_is_pooling_the_rest_by_every_interval, mantel_haenszel_and_peto_as_metafor, clusters_leave_together, pairs_leave_together,
            levels_are_left_out_or_kept_alone,            verdicts_count_what_changes, cumulating_as_metafor, nothing_and_one_study, a_wrong_method_is_reported)
