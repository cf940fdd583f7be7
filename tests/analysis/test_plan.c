/* Plans.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

START_TEST (a_plan_is_read_with_its_defaults)
{
  bench b;
  bench_start (&b);
  ck_assert_int_eq (read_plan (&b, "indication: Stroke\ntitle: A title\nnotes: n\nsources: [one, two]\n"
                                   "defaults: {data: t.csv, measure: rr, tau2: DL, labels: {arm1: Drug}}\n"
                                   "analyses:\n"
                                   "  - id: first\n    title: First\n    notes: m\n    source: s\n    pooling: mh\n"
                                   "  - {id: second.2, tau2: 0.1, preset: revman5, data: /tmp/x.csv, digits: 3}\n"),
                    EV_OK);
  const ev_plan *p = b.plan;
  ck_assert_str_eq (p->indication, "Stroke");
  ck_assert_str_eq (p->title, "A title");
  ck_assert_str_eq (p->notes, "n");
  ck_assert_uint_eq (p->nsources, 2);
  ck_assert_str_eq (p->sources[1], "two");
  ck_assert_uint_eq (p->n, 2);
  ck_assert_str_eq (p->items[0].spec.measure, "RR");
  ck_assert_str_eq (p->items[0].spec.pooling, "MH");
  ck_assert_str_eq (p->items[0].spec.arm1, "Drug");
  ck_assert_str_eq (p->items[0].spec.ci_method, "auto");
  ck_assert_str_eq (p->items[0].notes, "m");
  ck_assert_str_eq (p->items[0].source, "s");
  ck_assert_str_eq (p->items[0].data, "t.csv");
  ck_assert_int_eq (p->items[0].place.line, 7);
  ck_assert_str_eq (p->items[1].data, "/tmp/x.csv");
  ck_assert_str_eq (p->items[1].spec.tau2, "0.1");
  ck_assert_str_eq (p->items[1].spec.ci_method, "wald");
  ck_assert_int_eq (p->items[1].spec.digits, 3);
  bench_end (&b);
}
END_TEST

START_TEST (data_stand_beside_the_plan_and_the_command_line_wins)
{
  bench b;
  bench_start (&b);
  ck_assert_int_eq (mkdir ("sub", 0755), 0);
  put_file ("sub/plan.yaml", "sources: just one\nanalyses:\n  - {id: a, data: x.csv, tau2: DL}\n");
  set (&b, "tau2", "PM");
  ck_assert_int_eq (ev_plan_read ("sub/plan.yaml", &b.spec, b.diags, &b.plan), EV_OK);
  ck_assert_str_eq (b.plan->items[0].data, "sub/x.csv");
  ck_assert_str_eq (b.plan->items[0].spec.tau2, "PM");
  ck_assert_uint_eq (b.plan->nsources, 1);
  bench_end (&b);
}
END_TEST

START_TEST (no_analyses_are_a_plan_too)
{
  bench b;
  bench_start (&b);
  ck_assert_int_eq (read_plan (&b, "indication: Ageing\nanalyses:\n"), EV_OK);
  ck_assert_uint_eq (b.plan->n, 0);
  bench_clear (&b);
  ck_assert_int_eq (read_plan (&b, "analyses: []\n"), EV_OK);
  ck_assert_uint_eq (b.plan->n, 0);
  bench_end (&b);
}
END_TEST

START_TEST (published_figures_have_paths_and_places)
{
  bench b;
  bench_start (&b);
  ck_assert_int_eq (read_plan (&b, "analyses:\n  - id: a\n    data: t.csv\n    published:\n"
                                   "      - source: s\n        explain: e\n        k: 4\n        random: {estimate: 0.90, p: <0.001}\n"
                                   "      - {source: t, fixed.ci_lb: -1.5e-3}\n"),
                    EV_OK);
  const ev_plan_item *item = b.plan->items;
  ck_assert_uint_eq (item->npublished, 2);
  ck_assert_str_eq (item->published[0].explain, "e");
  ck_assert_uint_eq (item->published[0].n, 3);
  ck_assert_str_eq (item->published[0].printed[1].path, "random.estimate");
  ck_assert_str_eq (item->published[0].printed[1].text, "0.90");
  CLOSE (item->published[0].printed[2].value, 0.001, 0);
  ck_assert_int_eq (item->published[0].printed[1].place.line, 8);
  ck_assert_ptr_null (item->published[1].explain);
  CLOSE (item->published[1].printed[0].value, -0.0015, 0);
  bench_end (&b);
}
END_TEST

/* The first thing said about a plan. */
static void
wrong (const char *yaml, const char *id, long line, long column, const char *part)
{
  bench b;
  bench_start (&b);
  ck_assert_int_eq (read_plan (&b, yaml), EV_DATA);
  ck_assert_ptr_null (b.plan);
  const ev_diag *d = ev_diags_get (b.diags, 0);
  ck_assert_str_eq (d->id, id);
  ck_assert_str_eq (d->place.file, "plan.yaml");
  ck_assert_msg (d->place.line == line && d->place.column == column, "%s at %ld:%ld", id, d->place.line, d->place.column);
  ck_assert_msg (strstr (d->message, part) || (d->hint && strstr (d->hint, part)), "%s (%s)", d->message, d->hint);
  bench_end (&b);
}

START_TEST (every_mistake_of_a_plan_has_its_place)
{
  wrong ("- a\n", "no-plan", 1, 1, "indication");
  wrong ("title: x\n", "missing-key", 1, 1, "analyses");
  wrong ("tilte: x\nanalyses:\n", "unknown-key", 1, 1, "the keys are");
  wrong ("title: [x]\nanalyses:\n", "not-text", 1, 8, "title");
  wrong ("sources: {a: b}\nanalyses:\n", "not-text", 1, 10, "sources");
  wrong ("analyses: 3\n", "analyses-list", 1, 11, "- id");
  wrong ("analyses:\n  - {data: x}\n", "missing-key", 2, 5, "id");
  wrong ("analyses:\n  - {id: a}\n", "missing-key", 2, 5, "data");
  wrong ("analyses:\n  - {id: a/b, data: x}\n", "bad-id", 2, 10, "letters");
  wrong ("analyses:\n  - {id: -a, data: x}\n", "bad-id", 2, 10, "letters");
  wrong ("analyses:\n  - {id: .a, data: x}\n", "bad-id", 2, 10, "letters");
  wrong ("analyses:\n  - {id: a, data: x}\n  - {id: A, data: x}\n", "duplicate-id", 3, 10, "same id");
  wrong ("analyses:\n  - {id: a, data: x, tau22: DL}\n", "unknown-key", 2, 22, "did you mean 'tau2'?");
  wrong ("analyses:\n  - {id: a, data: x, quiet: yes}\n", "unknown-key", 2, 22, "quiet");
  wrong ("analyses:\n  - {id: a, data: x, tau2: XX}\n", "bad-value", 2, 28, "XX");
  wrong ("analyses:\n  - {id: a, data: x, tau2: [DL]}\n", "not-text", 2, 28, "tau2");
  wrong ("analyses:\n  - {id: a, data: x, labels: {arm: x}}\n", "unknown-key", 2, 31, "arm");
  wrong ("analyses:\n  - {id: a, data: x, published: y}\n", "published-list", 2, 33, "source");
  wrong ("analyses:\n  - {id: a, data: x, published: [{k: 3}]}\n", "missing-key", 2, 34, "source");
  wrong ("analyses:\n  - {id: a, data: x, published: [{source: s, k: three}]}\n", "bad-number", 2, 49, "number");
  wrong ("analyses:\n  - {id: a, data: x, published: [{source: s, k: [3]}]}\n", "published-list", 2, 49, "one number");
  wrong ("analyses:\n  - {id: a, data: x, by: g, published: [{source: s, k: 3}]}\n", "published-by", 2, 5, "where");
  wrong ("defaults: {measure: XX}\nanalyses:\n  - {id: a, data: x}\n", "bad-value", 1, 21, "XX");
}
END_TEST

START_TEST (all_mistakes_are_told_at_once)
{
  bench b;
  bench_start (&b);
  ck_assert_int_eq (read_plan (&b, "tilte: x\nanalyses:\n  - {tau2: XX}\n  - {id: a b, data: x}\n"), EV_DATA);
  ck_assert_uint_eq (ev_diags_count (b.diags), 5);
  bench_end (&b);
}
END_TEST

START_TEST (a_command_line_is_a_plan_of_one)
{
  bench b;
  bench_start (&b);
  set (&b, "preset", "revman5");
  b.plan = ev_plan_single ("some/My Trials.v2.csv", &b.spec);
  ck_assert_uint_eq (b.plan->n, 1);
  ck_assert_str_eq (b.plan->items[0].id, "my-trials-v2");
  ck_assert_str_eq (b.plan->items[0].spec.tau2, "DL");
  ev_plan_free (b.plan);
  b.plan = ev_plan_single ("-", &b.spec);
  ck_assert_str_eq (b.plan->items[0].id, "stdin");
  bench_end (&b);
}
END_TEST

TEST_SUITE ("plan", a_plan_is_read_with_its_defaults, data_stand_beside_the_plan_and_the_command_line_wins, no_analyses_are_a_plan_too,
            published_figures_have_paths_and_places, every_mistake_of_a_plan_has_its_place, all_mistakes_are_told_at_once,
            a_command_line_is_a_plan_of_one)
