/* Regressions of analyses.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

static const char studies[] = "study,yi,vi,dose,group,year,site\nA,0.1,0.04,1,x,2001,7\nB,0.3,0.05,2,x,2002,7\nC,0.2,0.03,3,y,2003,7\n"
                              "D,0.7,0.06,4,y,2004,7\nE,0.6,0.05,5,x,2005,7\nF,0.9,0.04,6,y,2006,7\n";

/* Run a plan of one analysis with the KEYS. */
static ev_status
run_keys (bench *b, const char *keys, ev_stage stage)
{
  char yaml[400];
  bench_start (b);
  put_file ("s.csv", studies);
  snprintf (yaml, sizeof yaml, "analyses:\n  - id: a\n    data: s.csv\n%s", keys);
  ck_assert_int_eq (read_plan (b, yaml), EV_OK);
  return ev_run (b->plan, stage, b->diags, &b->results);
}

static const ev_regress_result *
regression (const bench *b)
{
  ck_assert_ptr_nonnull (b->results->analyses[0]->regress);
  return b->results->analyses[0]->regress;
}

START_TEST (models_have_a_curve_along_their_only_number)
{
  static const struct {
    const char *keys, *moderator;
    ev_stage stage;
  } cases[] = { { "    mods: dose\n", "dose", EV_STAGE_MODEL },
                { "    mods: dose + group\n", "dose", EV_STAGE_MODEL },
                { "    mods: dose + I(dose^2)\n", "dose", EV_STAGE_MODEL },
                { "    mods: dose\n", NULL, EV_STAGE_EFFECTS },
                { "    mods: dose + year\n", NULL, EV_STAGE_MODEL },
                { "    mods: dose + year\n    curve: year\n", "year", EV_STAGE_MODEL },
                { "    mods: dose\n    curve: dose\n", "dose", EV_STAGE_EFFECTS },
                { "    mods: group\n", NULL, EV_STAGE_MODEL },
                { "    mods: site + group\n", NULL, EV_STAGE_MODEL },
                { "    mods: factor(dose, ref = \"2\")\n    where: dose < 5\n    tau2: 0\n", NULL, EV_STAGE_MODEL } };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      bench b;
      ev_status status = run_keys (&b, cases[i].keys, cases[i].stage);
      ck_assert_msg (status == EV_OK || status == EV_NOANSWER, "%s", cases[i].keys);
      const char *moderator = status ? NULL : regression (&b)->curve.moderator;
      ck_assert_msg (moderator && cases[i].moderator ? ev_same (moderator, cases[i].moderator) : moderator == cases[i].moderator, "%s", cases[i].keys);
      bench_end (&b);
    }
}
END_TEST

START_TEST (a_mistake_stands_where_the_plan_has_it)
{
  static const struct {
    const char *keys, *id;
    long line;
  } cases[] = { { "    tau2: DL\n    mods: doze\n", "unknown-column", 5 },
                { "    mods: dose +\n", "formula-syntax", 4 },
                { "    mods: dose\n    curve: group\n", "bad-curve", 4 },
                { "    mods: dose\n    ci-method: pl\n", "bad-value", 4 },
                { "    mods: dose\n    predict: year=3\n", "unknown-moderator", 5 },
                { "    mods: dose\n    permutations: 10.5\n", "bad-value", 4 } };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      bench b;
      ck_assert_int_eq (run_keys (&b, cases[i].keys, EV_STAGE_MODEL), EV_DATA);
      ck_assert_ptr_null (b.results);
      const ev_diag *d = find_diag (b.diags, cases[i].id);
      ck_assert_msg (d != NULL, "%s: %s", cases[i].keys, ev_diags_count (b.diags) ? ev_diags_get (b.diags, 0)->id : "-");
      ck_assert_int_eq (d->place.line, cases[i].line);
      bench_end (&b);
    }
}
END_TEST

START_TEST (without_an_answer_the_pooled_result_stays)
{
  bench b;
  ck_assert_int_eq (run_keys (&b, "    mods: dose\n    where: dose < 3\n", EV_STAGE_MODEL), EV_NOANSWER);
  const ev_pool_analysis *a = b.results->analyses[0];
  ck_assert_ptr_null (a->regress);
  ck_assert_uint_eq (a->pool.k, 2);
  ck_assert_int_eq (find_diag (a->diags, "few-studies")->severity, EV_ERROR);
  bench_end (&b);
}
END_TEST

START_TEST (checking_leaves_out_what_takes_long)
{
  bench b;
  ck_assert_int_eq (run_keys (&b, "    mods: dose\n    permutations: 1e9\n    select: AICc\n", EV_STAGE_CHECK), EV_OK);
  ck_assert_uint_eq (regression (&b)->permutation.n, 0);
  ck_assert_ptr_null (regression (&b)->selection.criterion);
  CLOSE (regression (&b)->QE_df, 4, 0);
  bench_end (&b);
}
END_TEST

START_TEST (options_of_regressions_need_moderators)
{
  bench b;
  ck_assert_int_eq (run_keys (&b, "    predict: dose=3\n", EV_STAGE_MODEL), EV_OK);
  const ev_diag *d = find_diag (b.results->analyses[0]->diags, "no-moderators");
  ck_assert_ptr_nonnull (d);
  ck_assert_int_eq (d->place.line, 4);
  ck_assert_str_eq (d->message, "'predict' is for regressions, and this analysis has no 'mods'");
  bench_end (&b);
}
END_TEST

START_TEST (another_pooling_than_by_inverse_variance_is_said_not_to_be_that_of_the_regression)
{
  bench b;
  bench_start (&b);
  put_file ("t.csv", trials);
  ck_assert_int_eq (read_plan (&b, "analyses:\n  - {id: a, data: t.csv, measure: RR, pooling: MH, mods: year}\n  - {id: b, data: t.csv, measure: RR, mods: year}\n"), EV_OK);
  ck_assert_int_eq (ev_run (b.plan, EV_STAGE_MODEL, b.diags, &b.results), EV_OK);
  ck_assert_ptr_nonnull (find_diag (b.results->analyses[0]->diags, "regress-pooling"));
  ck_assert_ptr_null (find_diag (b.results->analyses[1]->diags, "regress-pooling"));
  CLOSE (b.results->analyses[0]->regress->coefficient[1].estimate, b.results->analyses[1]->regress->coefficient[1].estimate, 0);
  bench_end (&b);
}
END_TEST

TEST_SUITE ("run_regress", models_have_a_curve_along_their_only_number, a_mistake_stands_where_the_plan_has_it,
            without_an_answer_the_pooled_result_stays, checking_leaves_out_what_takes_long, options_of_regressions_need_moderators,
            another_pooling_than_by_inverse_variance_is_said_not_to_be_that_of_the_regression)
