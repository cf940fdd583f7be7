/* Reproducing published figures.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

#include "evisyn/reproduce.h"

START_TEST (every_printed_figure_gets_a_verdict)
{
  bench b;
  size_t n;
  ev_compared *c;
  bench_start (&b);
  ck_assert_int_eq (read_plan (&b, "defaults: {data: t.csv, measure: RR, preset: revman5}\nanalyses:\n  - id: none\n  - id: a\n    published:\n"
                                   "      - {source: s, k: 4, fixed.estimate: 0.24, fixed.ci_ub: 0.32}\n"
                                   "      - {source: t, explain: e, random.nonsense: 1, heterogeneity.Q: 5}\n"),
                    EV_OK);
  ck_assert_int_eq (ev_run (b.plan, EV_STAGE_MODEL, b.diags, &b.results), EV_OK);
  ev_reproduce (b.results, &n, &c);
  static const ev_match want[] = { EV_REPRODUCED, EV_REPRODUCED, EV_DIFFERENT, EV_NOT_COMPUTABLE, EV_DIFFERENT };
  static const bool failure[] = { false, false, true, false, false };
  ck_assert_uint_eq (n, 5);
  for (size_t i = 0; i < n; i++)
    {
      ck_assert_str_eq (c[i].analysis->id, "a");
      ck_assert_int_eq (c[i].verdict, want[i]);
      ck_assert_int_eq (ev_is_failure (&c[i]), failure[i]);
    }
  CLOSE (c[1].computed, 0.240717343407451820, 1e-12);
  ck_assert_str_eq (c[3].printed->path, "random.nonsense");
  ck_assert (isnan (c[3].computed));
  bench_end (&b);
}
END_TEST

START_TEST (nothing_published_is_nothing_to_compare)
{
  bench b;
  size_t n;
  ev_compared *c;
  bench_start (&b);
  ck_assert_int_eq (read_plan (&b, "analyses:\n  - {id: a, data: t.csv, measure: RR}\n"), EV_OK);
  ck_assert_int_eq (ev_run (b.plan, EV_STAGE_MODEL, b.diags, &b.results), EV_OK);
  ev_reproduce (b.results, &n, &c);
  ck_assert_uint_eq (n, 0);
  bench_end (&b);
}
END_TEST

TEST_SUITE ("reproduce", every_printed_figure_gets_a_verdict, nothing_published_is_nothing_to_compare)
