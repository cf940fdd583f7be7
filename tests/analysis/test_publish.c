/* Reports; what they say is tested in tests/cli/report.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

#include "evisyn/publish.h"

static const char plan[] = "indication: Alzheimer's disease\nanalyses:\n  - {id: a, data: t.csv, measure: RR}\n";

static ev_status
publish (bench *b, const char *yaml, const char *folder, const char *gnuplot)
{
  ck_assert_int_eq (read_plan (b, yaml), EV_OK);
  ck_assert_int_eq (ev_run (b->plan, EV_STAGE_MODEL, b->diags, &b->results), EV_OK);
  const ev_publish_spec spec = { .folder = folder, .jobs = 1, .gnuplot = gnuplot, .command = "evisyn report plan.yaml" };
  ev_results *const results[] = { b->results };
  return ev_publish (results, 1, &spec, b->diags);
}

START_TEST (a_report_is_a_folder_for_each_indication)
{
  bench b;
  bench_start (&b);
  ck_assert_int_eq (publish (&b, plan, "deep/reports", NULL), EV_OK);
  static const char *const files[] = { "index.html", "summary.csv", "alzheimers-disease/index.html", "alzheimers-disease/summary.txt",
                                       "alzheimers-disease/summary.json", "alzheimers-disease/a-forest.svg", "alzheimers-disease/a-forest.pdf",
                                       "alzheimers-disease/a-forest.png", "alzheimers-disease/a-forest.gp" };
  for (size_t i = 0; i < sizeof files / sizeof *files; i++)
    {
      char path[200];
      snprintf (path, sizeof path, "deep/reports/%s", files[i]);
      struct stat info;
      ck_assert_msg (stat (path, &info) == 0 && info.st_size > 0, "%s", path);
    }
  ck_assert_uint_eq (ev_diags_count (b.diags), 0);
  bench_end (&b);
}
END_TEST

START_TEST (without_figures_no_page_is_written)
{
  bench b;
  bench_start (&b);
  ck_assert_int_eq (publish (&b, plan, "out", "./no-gnuplot-here"), EV_OUTPUT);
  only (b.diags, "gnuplot-missing", "cannot draw: there is no program ./no-gnuplot-here", NULL, 0, 0);
  ck_assert_int_ne (access ("out/alzheimers-disease/index.html", F_OK), 0);
  ck_assert_int_ne (access ("out/index.html", F_OK), 0);
  bench_end (&b);
}
END_TEST

START_TEST (a_file_in_the_way_is_named)
{
  bench b;
  bench_start (&b);
  put_file ("out", "old");
  ck_assert_int_eq (publish (&b, plan, "out", NULL), EV_OUTPUT);
  only (b.diags, "cannot-write", "cannot be written: Not a directory", "out/alzheimers-disease", 0, 0);
  bench_end (&b);
}
END_TEST

START_TEST (one_indication_has_one_plan_and_the_same_letters_two_folders)
{
  bench a, b;
  bench_start (&a);
  bench_start (&b);
  ck_assert_int_eq (read_plan (&a, "indication: 中风\nanalyses:\n"), EV_OK);
  ck_assert_int_eq (read_plan (&b, "indication: 痴呆\nanalyses:\n"), EV_OK);
  ck_assert_int_eq (ev_run (a.plan, EV_STAGE_MODEL, a.diags, &a.results), EV_OK);
  ck_assert_int_eq (ev_run (b.plan, EV_STAGE_MODEL, b.diags, &b.results), EV_OK);
  const ev_publish_spec spec = { .folder = "out", .jobs = 1, .command = "evisyn report" };
  ev_results *const two[] = { a.results, b.results }, *const same[] = { a.results, a.results };
  ck_assert_int_eq (ev_publish (two, 2, &spec, b.diags), EV_OK);
  ck_assert_int_eq (access ("out/x/index.html", F_OK), 0);
  ck_assert_int_eq (access ("out/x-2/index.html", F_OK), 0);
  ck_assert_int_eq (ev_publish (same, 2, &spec, b.diags), EV_DATA);
  only (b.diags, "duplicate-indication", "plan.yaml has the indication '中风' too", "plan.yaml", 1, 1);
  bench_end (&b);
  bench_end (&a);
}
END_TEST

TEST_SUITE ("publish", a_report_is_a_folder_for_each_indication, without_figures_no_page_is_written, a_file_in_the_way_is_named,
            one_indication_has_one_plan_and_the_same_letters_two_folders)
