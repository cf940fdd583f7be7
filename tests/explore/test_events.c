/* Tests of fragility, missing outcomes and E-values.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "explore/subject.h"

/* Haloperidol against placebo (Higgins, White & Wood 2008): responders, failures and missing outcomes of Beasley and Selman. */
static const double ai[] = { 29, 17 }, bi[] = { 18, 1 }, ci[] = { 20, 7 }, di[] = { 14, 4 }, m1[] = { 22, 11 }, m2[] = { 34, 18 };

static void
haloperidol (fixture *f, const char *measure)
{
  fixture_begin (f, measure, 2);
  f->analysis.data.col[EV_AI] = ai;
  f->analysis.data.col[EV_BI] = bi;
  f->analysis.data.col[EV_CI] = ci;
  f->analysis.data.col[EV_DI] = di;
}

static const ev_refit *
scenario (const ev_refits *rows, const char *label)
{
  for (size_t i = 0; i < rows->n; i++)
    if (ev_same (rows->row[i].label, label))
      return &rows->row[i].fit;
  ck_abort_msg ("there is no scenario %s", label);
  return NULL;
}

START_TEST (missing_outcomes_by_hand)
{
  /* The formulas of [higgins2008] and [gamble2005] in R 4.2.2, pooled by rma (method = "FE") of metafor 3.8-1. */
  fixture f;
  ev_refits rows;
  haloperidol (&f, "RR");
  const ev_subject *s = fixture_pool (&f, false);
  ck_assert_int_eq (ev_missing_outcomes (s, m1, m2, f.arena, f.diags, &rows), EV_OK);
  ck_assert_uint_eq (rows.n, 11);
  CLOSE (scenario (&rows, "no events")->est.estimate, 0.512919054347, 1e-9);
  CLOSE (scenario (&rows, "events only in group 1")->est.estimate, 1.04669655039, 1e-9);
  CLOSE (scenario (&rows, "uncertainty interval")->est.estimate, 0.186672694926, 1e-9);
  CLOSE (scenario (&rows, "uncertainty interval")->est.se, 0.445351388717, 1e-9);
  CLOSE (scenario (&rows, "IMOR 2, 2")->est.estimate, 0.117257217461, 1e-9);
  CLOSE (scenario (&rows, "IMOR 2, 2")->est.se, 0.115005190042, 1e-9);
  CLOSE (scenario (&rows, "IMOR ½, 2")->est.estimate, 0.0241047146555, 1e-9);
  fixture_end (&f);
}
END_TEST

START_TEST (nothing_missing_changes_nothing)
{
  static const double none[2] = { 0 };
  static const char *const measures[] = { "OR", "RR", "RD" };
  for (int m = 0; m < 3; m++)
    {
      fixture f;
      ev_refits rows;
      haloperidol (&f, measures[m]);
      const ev_subject *s = fixture_pool (&f, true);
      ck_assert_int_eq (ev_missing_outcomes (s, none, none, f.arena, f.diags, &rows), EV_OK);
      for (size_t i = 0; i < rows.n; i++)
        {
          CLOSE (rows.row[i].fit.est.estimate, f.analysis.pool.random.est.estimate, 1e-12);
          CLOSE (rows.row[i].fit.est.se, f.analysis.pool.random.est.se, 1e-12);
        }
      ck_assert_uint_eq (rows.same_side, rows.n);
      fixture_end (&f);
    }
}
END_TEST

START_TEST (missing_outcomes_need_events)
{
  static const double y[] = { 0.4375, 0.1875 }, v[] = { 0.0234375, 0.0703125 };
  fixture f;
  ev_refits rows;
  fixture_effects (&f, 2, y, v);
  ck_assert_int_eq (ev_missing_outcomes (fixture_pool (&f, true), m1, m2, f.arena, f.diags, &rows), EV_USAGE);
  ck_assert_str_eq (ev_diags_get (f.diags, ev_diags_count (f.diags) - 1)->id, "no-missing-outcomes");
  fixture_end (&f);
}
END_TEST

/* --- fragility --- */

/* Fit to the tables with the changes of STEPS. */
static ev_pool_result
replay (const fixture *f, const double *cells[4], const ev_fragility *g, size_t steps)
{
  fixture h;
  size_t n = f->analysis.data.n;
  double t[4][BCG];
  fixture_begin (&h, f->analysis.measure->code, n);
  for (int c = 0; c < 4; c++)
    memcpy (t[c], cells[c], n * sizeof (double));
  for (size_t i = 0; i < steps; i++)
    for (size_t study = 0; study < n; study++)
      if (ev_same (f->analysis.data.label[study], g->step[i].study))
        {
          t[2 * (g->step[i].group - 1)][study] += g->step[i].change;
          t[2 * (g->step[i].group - 1) + 1][study] -= g->step[i].change;
        }
  h.model = f->model;
  h.analysis.data.col[EV_AI] = t[0];
  h.analysis.data.col[EV_BI] = t[1];
  h.analysis.data.col[EV_CI] = t[2];
  h.analysis.data.col[EV_DI] = t[3];
  fixture_pool (&h, true);
  ev_pool_result result = h.analysis.pool;
  fixture_end (&h);
  return result;
}

START_TEST (fragility_of_a_significant_result)
{
  static const double *cells[4] = { bcg_ai, bcg_bi, bcg_ci, bcg_di };
  fixture f;
  ev_fragility g;
  fixture_bcg (&f, "RR");
  ck_assert_int_eq (ev_find_fragility (fixture_pool (&f, true), f.arena, f.diags, &g), EV_OK);
  ck_assert (g.available && g.found && g.significant);
  CLOSE (g.participants, 357347, 0);
  ck_assert (replay (&f, cells, &g, g.n).random.est.ci_ub >= 0);
  ck_assert (replay (&f, cells, &g, g.n - 1).random.est.ci_ub < 0);
  CLOSE (g.step[g.n - 1].fit.est.ci_ub, replay (&f, cells, &g, g.n).random.est.ci_ub, 1e-10);
  fixture_end (&f);
}
END_TEST

START_TEST (one_participant_decides)
{
  /* RR 0.3, upper limit just below 1: one event more is enough, and it is found where the limit moves most. */
  static const double a[] = { 3, 2 }, b[] = { 97, 58 }, c[] = { 10, 4 }, d[] = { 90, 56 };
  fixture f;
  ev_fragility g;
  fixture_begin (&f, "RR", 2);
  f.analysis.data.col[EV_AI] = a;
  f.analysis.data.col[EV_BI] = b;
  f.analysis.data.col[EV_CI] = c;
  f.analysis.data.col[EV_DI] = d;
  ck_assert_int_eq (ev_find_fragility (fixture_pool (&f, false), f.arena, f.diags, &g), EV_OK);
  ck_assert (g.significant && g.found);
  ck_assert_uint_eq (g.n, 1);
  ck_assert_int_eq (g.step[0].change, g.step[0].group == 1 ? 1 : -1);
  fixture_end (&f);
}
END_TEST

START_TEST (fragility_of_a_result_that_is_not_significant)
{
  /* Trials of Cerebrolysin, serious adverse events (Ziganshina 2023). */
  static const double a[] = { 6, 40, 12 }, n1[] = { 78, 529, 60 }, c[] = { 7, 36, 7 }, n2[] = { 68, 541, 59 };
  fixture f;
  ev_fragility g;
  fixture_begin (&f, "RR", 3);
  f.analysis.data.col[EV_AI] = a;
  f.analysis.data.col[EV_N1I] = n1;
  f.analysis.data.col[EV_CI] = c;
  f.analysis.data.col[EV_N2I] = n2;
  f.model.tau2 = "DL";
  ck_assert_int_eq (ev_find_fragility (fixture_pool (&f, true), f.arena, f.diags, &g), EV_OK);
  ck_assert (g.available && g.found && !g.significant);
  ck_assert_uint_eq (g.n, 11);
  ck_assert (g.step[10].fit.est.ci_lb >= 0 && g.step[9].fit.est.ci_lb < 0);
  fixture_end (&f);
}
END_TEST

START_TEST (fragility_needs_events)
{
  static const double y[] = { 0.4375, 0.1875 }, v[] = { 0.0234375, 0.0703125 };
  fixture f;
  ev_fragility g;
  fixture_effects (&f, 2, y, v);
  ck_assert_int_eq (ev_find_fragility (fixture_pool (&f, true), f.arena, f.diags, &g), EV_OK);
  ck_assert (!g.available && !g.found);
  fixture_end (&f);
}
END_TEST

/* --- E-values --- */

/* The E-value of an estimate with an interval. */
static ev_e_value
e_value (const char *measure, double estimate, double low, double high)
{
  fixture f;
  ev_e_value e;
  fixture_bcg (&f, "RR");
  fixture_pool (&f, false);
  f.analysis.measure = ev_measure_find (measure);
  f.analysis.pool.fixed.est = (ev_estimate){ .estimate = estimate, .ci_lb = low, .ci_ub = high };
  ev_find_e_value (&f.subject, &e);
  fixture_end (&f);
  return e;
}

START_TEST (e_values_as_published)
{
  /* [vanderweele2017]: RR 3.9 (1.8 to 8.7) has E-values 7.26 and 3.0; a protective RR is inverted. */
  ev_e_value e = e_value ("RR", log (3.9), log (1.8), log (8.7));
  CLOSE (e.estimate, 7.26303, 1e-5);
  CLOSE (e.limit, 3, 1e-12);
  e = e_value ("RR", log (0.8), log (0.71), log (0.91));
  CLOSE (e.estimate, 1.25 + sqrt (1.25 * 0.25), 1e-12);
  CLOSE (e.limit, 1 / 0.91 + sqrt (1 / 0.91 * (1 / 0.91 - 1)), 1e-12);
  e = e_value ("RR", log (1.5), log (0.9), log (2.5));
  CLOSE (e.limit, 1, 0);
  e = e_value ("OR", log (3.9), log (1.8), log (8.7)); /* rare: below 1% in these trials */
  CLOSE (e.estimate, 7.26303, 1e-5);
  /* SMD 0.5 (se 0.25): RR 1.576, limit exp (0.91 × 0.5 - 1.78 × 0.25) = 1.010 */
  e = e_value ("SMD", 0.5, 0.5 - 1.959963984540054 * 0.25, 0.5 + 1.959963984540054 * 0.25);
  CLOSE (e.estimate, exp (0.455) + sqrt (exp (0.455) * (exp (0.455) - 1)), 1e-12);
  CLOSE (e.limit, exp (0.01) + sqrt (exp (0.01) * (exp (0.01) - 1)), 1e-9);
  e = e_value ("MD", 0.5, 0.1, 0.9);
  ck_assert (!e.as && isnan (e.estimate));
}
END_TEST

TEST_SUITE ("events", missing_outcomes_by_hand, nothing_missing_changes_nothing, missing_outcomes_need_events,
            fragility_of_a_significant_result, one_participant_decides, fragility_of_a_result_that_is_not_significant, fragility_needs_events,
            e_values_as_published)
