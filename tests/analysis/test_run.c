/* Running plans.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

static ev_status
run_plan (bench *b, const char *yaml)
{
  ck_assert_int_eq (read_plan (b, yaml), EV_OK);
  return ev_run (b->plan, EV_STAGE_MODEL, b->diags, &b->results);
}

START_TEST (stages_end_where_they_say)
{
  bench b;
  bench_start (&b);
  set (&b, "measure", "RR");
  ck_assert_int_eq (run_csv (&b, trials, EV_STAGE_EFFECTS), EV_OK);
  ck_assert_uint_eq (b.results->n, 1);
  CLOSE (b.results->analyses[0]->effects.yi[0], log (4 / 120. / (11 / 130.)), 1e-14);
  ck_assert_uint_eq (b.results->analyses[0]->pool.k, 0);
  ck_assert_str_eq (b.results->analyses[0]->id, "t");
  ck_assert_uint_eq (ev_table_rows (b.results->table[0]), 4);
  bench_end (&b);
}
END_TEST

START_TEST (by_makes_an_analysis_of_each_value_with_an_id_of_its_own)
{
  bench b;
  bench_start (&b);
  put_file ("g.csv", "study,yi,vi,g\nA,1,1,中\nB,2,1,文\nC,3,1,a b\nD,4,1,a-b\n");
  ck_assert_int_eq (run_plan (&b, "analyses:\n  - {id: m, data: g.csv, by: g}\n  - {id: m-a-b, data: g.csv}\n"), EV_OK);
  static const char *const ids[] = { "m-x", "m-x-2", "m-a-b", "m-a-b-2", "m-a-b-3" };
  ck_assert_uint_eq (b.results->n, 5);
  for (size_t i = 0; i < 5; i++)
    ck_assert_str_eq (b.results->analyses[i]->id, ids[i]);
  ck_assert_str_eq (b.results->analyses[1]->by, "文");
  ck_assert_uint_eq (b.results->ntables, 1);
  ck_assert_ptr_eq (b.results->items[3], &b.plan->items[0]);
  ck_assert_ptr_eq (b.results->items[4], &b.plan->items[1]);
  bench_end (&b);
}
END_TEST

START_TEST (a_file_is_read_again_in_another_way_and_shared_in_the_same)
{
  bench b;
  bench_start (&b);
  put_file ("g.csv", "study;yi;vi\nA;1;1\n#B;2;1\nC;3;1\n");
  ck_assert_int_eq (run_plan (&b, "analyses:\n  - {id: m, data: g.csv, delimiter: ';'}\n  - {id: n, data: g.csv, delimiter: ';', comment: '#'}\n"
                                  "  - {id: o, data: g.csv, delimiter: ';'}\n"),
                    EV_OK);
  ck_assert_uint_eq (b.results->ntables, 2);
  ck_assert_uint_eq (b.results->analyses[0]->data.n, 3);
  ck_assert_uint_eq (b.results->analyses[1]->data.n, 2);
  ck_assert_ptr_eq (b.results->table[2], b.results->table[0]);
  bench_clear (&b);
  ck_assert_int_eq (run_plan (&b, "analyses:\n  - {id: m, data: g.csv}\n  - {id: n, data: g.csv, delimiter: ','}\n"), EV_DATA);
  ck_assert_ptr_nonnull (find_diag (b.diags, "no-measure"));
  bench_end (&b);
}
END_TEST

START_TEST (what_is_sound_is_run_beside_errors)
{
  bench b;
  bench_start (&b);
  put_file ("g.csv", "study,yi,vi,g\nA,1,x,p\nB,2,1,q\n");
  ck_assert_int_eq (run_plan (&b, "analyses:\n  - {id: n, data: nosuch.csv}\n  - {id: m, data: g.csv, by: g}\n  - {id: o, data: g.csv, vi: nosuch}\n"),
                    EV_DATA);
  ck_assert_uint_eq (ev_diags_count (b.diags), 3);
  ck_assert_uint_eq (b.results->n, 1);
  ck_assert_str_eq (b.results->analyses[0]->id, "m-q");
  ck_assert_ptr_eq (b.results->items[0], &b.plan->items[1]);
  bench_end (&b);
}
END_TEST

START_TEST (errors_of_all_groups_and_analyses_are_found)
{
  bench b;
  bench_start (&b);
  put_file ("g.csv", "study,yi,vi,g\nA,x,1,p\nB,2,y,q\n");
  ck_assert_int_eq (run_plan (&b, "analyses:\n  - {id: m, data: g.csv, by: g}\n  - {id: n, data: nosuch.csv}\n"
                                  "  - {id: o, data: t.csv, measure: RR, vtype: XX}\n"),
                    EV_DATA);
  ck_assert_ptr_null (b.results);
  ck_assert_uint_eq (ev_diags_count (b.diags), 4);
  ck_assert_int_eq (ev_diags_get (b.diags, 1)->place.line, 3);
  ck_assert_str_eq (ev_diags_get (b.diags, 2)->id, "cannot-read");
  ck_assert_int_eq (ev_diags_get (b.diags, 3)->place.line, 4);
  bench_end (&b);
}
END_TEST

START_TEST (what_does_not_fit_is_usage_on_a_command_line_and_data_in_a_plan)
{
  bench b;
  bench_start (&b);
  set (&b, "measure", "RR");
  set (&b, "vtype", "XX");
  ck_assert_int_eq (run_csv (&b, trials, EV_STAGE_MODEL), EV_USAGE);
  bench_clear (&b);
  ck_assert_int_eq (run_plan (&b, "analyses:\n  - {id: o, data: t.csv, measure: RR, vtype: XX}\n"), EV_DATA);
  bench_clear (&b);
  set (&b, "measure", "RR");
  set (&b, "axis", "2,1");
  ck_assert_int_eq (run_csv (&b, trials, EV_STAGE_MODEL), EV_USAGE);
  ck_assert_ptr_nonnull (find_diag (b.diags, "bad-value"));
  bench_end (&b);
}
END_TEST

START_TEST (nothing_to_analyse_is_a_result)
{
  bench b;
  bench_start (&b);
  ck_assert_int_eq (run_plan (&b, "analyses:\n"), EV_OK);
  ck_assert_uint_eq (b.results->n, 0);
  bench_clear (&b);
  ck_assert_int_eq (run_plan (&b, "analyses:\n  - {id: a, data: t.csv, measure: RR, where: year > 3000}\n"), EV_OK);
  ck_assert_uint_eq (b.results->n, 1);
  ck_assert_uint_eq (b.results->analyses[0]->pool.k, 0);
  ck_assert_ptr_nonnull (find_diag (b.results->analyses[0]->diags, "no-studies"));
  ck_assert_ptr_nonnull (find_diag (b.diags, "no-rows-kept"));
  bench_end (&b);
}
END_TEST

TEST_SUITE ("run", stages_end_where_they_say, by_makes_an_analysis_of_each_value_with_an_id_of_its_own,
            a_file_is_read_again_in_another_way_and_shared_in_the_same, errors_of_all_groups_and_analyses_are_found, what_is_sound_is_run_beside_errors,
            what_does_not_fit_is_usage_on_a_command_line_and_data_in_a_plan,
            nothing_to_analyse_is_a_result)
