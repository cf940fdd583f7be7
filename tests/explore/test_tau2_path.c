/* Tests of the result as a function of tau².  Reference values: metafor 3.8-1, rma (tau2 = …), confint().

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "explore/subject.h"

static const ev_refit_row *
row_of (const ev_tau2_path *path, const char *label)
{
  for (size_t i = 0; i < path->at.n; i++)
    if (ev_same (path->at.row[i].label, label))
      return &path->at.row[i];
  ck_abort_msg ("there is no row %s", label);
  return NULL;
}

START_TEST (limits_and_fits_as_metafor)
{
  fixture f;
  ev_tau2_path path;
  fixture_bcg (&f, "RR");
  ck_assert_int_eq (ev_follow_tau2 (fixture_pool (&f, true), f.arena, f.diags, &path), EV_OK);
  CLOSE (row_of (&path, "lower limit")->fit.tau2, 0.119718361141, 1e-6);
  CLOSE (row_of (&path, "upper limit")->fit.tau2, 1.11147908406, 1e-6);
  CLOSE (row_of (&path, "estimate")->fit.est.estimate, -0.714532342158139, 1e-8);
  CLOSE (row_of (&path, "no heterogeneity")->fit.est.estimate, -0.430285163654, 1e-10);
  CLOSE (row_of (&path, "upper limit")->fit.est.estimate, -0.736155064729, 1e-7);
  CLOSE (row_of (&path, "upper limit")->fit.est.se, 0.309429493432, 1e-7);
  for (size_t i = 1; i < path.at.n; i++)
    ck_assert (path.at.row[i].fit.tau2 > path.at.row[i - 1].fit.tau2);
  ck_assert (isnan (path.changes_at));
  fixture_end (&f);
}
END_TEST

/* metafor 3.8-1: rma (ai = tpos, …, data = dat.bcg, method = "DL") and the others; the limits as above. */
START_TEST (every_estimator_is_there_in_ascending_order)
{
  static const struct { const char *method; double tau2; } cases[] = { { "DL", 0.3088 }, { "HS", 0.2284 }, { "ML", 0.2800 }, { "REML", 0.3132 }, { "SJ", 0.3455 }, { "HE", 0.3286 } };
  fixture f;
  ev_tau2_path path;
  fixture_bcg (&f, "RR");
  ck_assert_int_eq (ev_follow_tau2 (fixture_pool (&f, true), f.arena, f.diags, &path), EV_OK);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      size_t j = 0;
      while (j < path.nestimates && strcmp (path.estimate[j].method, cases[i].method) != 0)
        j++;
      ck_assert_msg (j < path.nestimates && fabs (path.estimate[j].tau2 - cases[i].tau2) < 1e-4, "%s", cases[i].method);
    }
  for (size_t j = 1; j < path.nestimates; j++)
    ck_assert (path.estimate[j].tau2 >= path.estimate[j - 1].tau2);
  CLOSE (path.interval[1], 1.11147908406, 1e-6);
  ck_assert (path.curve.row[0].fit.tau2 == 0);
  for (size_t i = 1; i < path.curve.n; i++)
    ck_assert (path.curve.row[i].fit.tau2 > path.curve.row[i - 1].fit.tau2);
  fixture_end (&f);
}
END_TEST

START_TEST (the_change_is_found)
{
  /* Four equal effects 0.5 with variances 0.1: se² = (0.1 + tau²) / 4, so that the lower limit is 0 where
     tau² = 4 (0.5 / 1.959964)² - 0.1. */
  static const double y[] = { 0.25, 0.75, 0.25, 0.75 }, v[] = { 0.1, 0.1, 0.1, 0.1 };
  fixture f;
  ev_tau2_path path;
  fixture_effects (&f, 4, y, v);
  ck_assert_int_eq (ev_follow_tau2 (fixture_pool (&f, true), f.arena, f.diags, &path), EV_OK);
  CLOSE (path.changes_at, 4 * (0.5 / 1.959963984540054) * (0.5 / 1.959963984540054) - 0.1, 1e-9);
  ck_assert_str_eq (path.at.row[0].label, "no heterogeneity, estimate");
  ck_assert (path.at.same_side < path.at.n);
  fixture_end (&f);
}
END_TEST

/* tau² is 0 and "auto" is Wald's interval there.  Hartung and Knapp's, which "auto" is above 0, is narrower for effects this close to each
   other: the interval must not shrink where heterogeneity is assumed. */
START_TEST (the_interval_is_by_the_method_of_the_analysis_all_along)
{
  static const double y[] = { 0.31, 0.35, 0.28, 0.40, 0.25, 0.33 }, v[] = { 0.04, 0.05, 0.03, 0.06, 0.05, 0.08 };
  fixture f;
  ev_tau2_path path;
  fixture_effects (&f, 6, y, v);
  f.model.ci_method = "auto";
  for (int random = 0; random < 2; random++)
    {
      ck_assert_int_eq (ev_follow_tau2 (fixture_pool (&f, random), f.arena, f.diags, &path), EV_OK);
      for (size_t i = 1; i < path.at.n; i++)
        ck_assert (path.at.row[i].fit.est.ci_lb < path.at.row[i - 1].fit.est.ci_lb);
      for (size_t i = 1; i < path.curve.n; i++)
        ck_assert (path.curve.row[i].fit.est.ci_lb < path.curve.row[i - 1].fit.est.ci_lb);
    }
  fixture_end (&f);
}
END_TEST

START_TEST (one_study_has_no_path)
{
  static const double y[] = { 0.4375 }, v[] = { 0.0234375 };
  fixture f;
  ev_tau2_path path;
  fixture_effects (&f, 1, y, v);
  ck_assert_int_eq (ev_follow_tau2 (fixture_pool (&f, true), f.arena, f.diags, &path), EV_OK);
  ck_assert (path.at.n == 0 && isnan (path.changes_at));
  fixture_end (&f);
}
END_TEST

TEST_SUITE ("tau2_path", limits_and_fits_as_metafor, every_estimator_is_there_in_ascending_order, the_change_is_found,
            the_interval_is_by_the_method_of_the_analysis_all_along, one_study_has_no_path)
