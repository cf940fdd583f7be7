/* Recomputing stored reviews.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

#include "evisyn/import.h"
#include "evisyn/reproduce.h"

#define SOURCE(name) TEST_DATA "/data/import/" name

static char *const paths[] = { (char[]){ SOURCE ("fleiss.rm5") }, (char[]){ SOURCE ("zeros.rm5") }, (char[]){ SOURCE ("package-1") },
                               (char[]){ SOURCE ("package-2") },  (char[]){ SOURCE ("fleiss.csv") } };
enum { N = sizeof paths / sizeof *paths };

/* What import and then reproduce find is what CHECKED says. */
static void
compare_with_files (bench *b, const char *path, const ev_checked_review *checked)
{
  ev_review *review;
  size_t n, at = 0;
  ev_compared *c;
  ck_assert_int_eq (ev_import_read (path, b->diags, &review), EV_OK);
  ck_assert_str_eq (review->id, checked->id);
  ck_assert_int_eq (ev_import_write (review, "written", b->diags), EV_OK);
  ev_import_free (review);
  ck_assert_int_eq (ev_plan_read ("written/plan.yaml", &b->spec, b->diags, &b->plan), EV_OK);
  ck_assert (ev_run (b->plan, EV_STAGE_MODEL, b->diags, &b->results) <= EV_NOANSWER);
  ev_reproduce (b->results, &n, &c);
  ck_assert_uint_eq (b->results->n, checked->n);
  for (size_t i = 0; i < checked->n; i++)
    {
      const ev_checked *a = &checked->analyses[i];
      ck_assert_str_eq (a->id, b->results->analyses[i]->id);
      ck_assert_uint_eq (a->k, b->results->analyses[i]->pool.k);
      ev_tally tally = ev_count_verdicts (a->figures, c + at);
      ck_assert_int_eq (memcmp (&tally, &a->tally, sizeof tally), 0);
      for (size_t f = 0; f < a->figures; f++)
        ck_assert_ptr_eq (c[at + f].analysis, b->results->analyses[i]);
      at += a->figures;
    }
  ck_assert_uint_eq (at, n);
  remove_tree ("written");
}

START_TEST (in_memory_as_through_files_and_with_any_number_of_jobs)
{
  bench b;
  ev_checked_review one[N], many[N];
  bench_start (&b);
  ev_check_reviews (N, paths, &b.spec, 1, one);
  ev_check_reviews (N, paths, &b.spec, 4, many);
  for (size_t i = 0; i < N; i++)
    {
      ck_assert_int_eq (one[i].status, EV_OK);
      ck_assert_uint_gt (one[i].n, 0);
      ck_assert_uint_eq (one[i].n, many[i].n);
      for (size_t a = 0; a < one[i].n; a++)
        ck_assert_int_eq (memcmp (&one[i].analyses[a].tally, &many[i].analyses[a].tally, sizeof (ev_tally)), 0);
      compare_with_files (&b, paths[i], &one[i]);
      bench_clear (&b);
      ev_checked_review_free (&one[i]);
      ev_checked_review_free (&many[i]);
    }
  bench_end (&b);
}
END_TEST

START_TEST (one_bad_review_does_not_stop_the_others)
{
  bench b;
  char bad[] = "bad.rm5";
  char *const some[] = { bad, paths[0] };
  ev_checked_review out[2];
  bench_start (&b);
  put_file (bad, "<COCHRANE_REVIEW");
  ev_check_reviews (2, some, &b.spec, 0, out);
  ck_assert_int_eq (out[0].status, EV_DATA);
  ck_assert_str_eq (ev_diags_get (out[0].diags, 0)->id, "import-xml");
  ck_assert_uint_eq (out[0].n, 0);
  ck_assert_uint_eq (out[1].n, 8);
  ck_assert_str_eq (out[1].analyses[0].difference, "");
  for (int i = 0; i < 2; i++)
    ev_checked_review_free (&out[i]);
  bench_end (&b);
}
END_TEST

TEST_SUITE ("check_reviews", in_memory_as_through_files_and_with_any_number_of_jobs, one_bad_review_does_not_stop_the_others)
