/* Recomputing stored reviews: import, run and compare, in memory, several reviews at a time.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#ifdef _OPENMP
#include <omp.h>
#endif

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/import.h"
#include "evisyn/reproduce.h"

/* The first of N comparisons that fails, as text. */
static const char *
first_difference (ev_arena *arena, size_t n, const ev_compared *c)
{
  char computed[EV_NUMBER_SIZE];
  size_t i = 0;
  while (i < n && !ev_is_failure (&c[i]))
    i++;
  if (i == n)
    return "";
  const char *path = c[i].printed->path, *text = c[i].printed->text;
  if (c[i].verdict == EV_NOT_COMPUTABLE)
    return ev_arena_printf (arena, "%s %s, not computable: %s", path, text, c[i].reason);
  ev_format_number (computed, "%.8g", c[i].computed);
  return ev_arena_printf (arena, "%s %s, computed %s", path, text, computed);
}

/* The comparisons of one analysis follow one another. */
static void
count_results (ev_results *results, ev_checked_review *out)
{
  ev_compared *all, *c;
  size_t n;
  ev_reproduce (results, &n, &all);
  const ev_compared *end = all + n;
  out->n = results->n;
  out->analyses = ev_arena_alloc (out->arena, results->n, sizeof *out->analyses);
  for (size_t i = 0; i < results->n; i++, all = c)
    {
      const ev_pool_analysis *a = results->analyses[i];
      for (c = all; c < end && c->analysis == a;)
        c++;
      size_t m = (size_t) (c - all);
      out->analyses[i] = (ev_checked){ ev_arena_strdup (out->arena, a->id), a->pool.k, m, ev_count_verdicts (m, all), first_difference (out->arena, m, all) };
    }
}

static void
check_review (const char *path, const ev_spec *spec, ev_checked_review *out)
{
  ev_arena *arena = ev_arena_new ();
  ev_review *review;
  ev_import_made made = { 0 };
  ev_plan *plan = NULL;
  ev_results *results = NULL;
  *out = (ev_checked_review){ .arena = ev_arena_new (), .id = "", .diags = ev_diags_new () };
  ev_status status = ev_import_read (path, out->diags, &review);
  if (!status)
    {
      out->id = ev_arena_strdup (out->arena, review->id);
      ev_import_make (review, path, arena, out->diags, &made);
      status = ev_plan_made (&made, spec, out->diags, &plan);
    }
  if (!status)
    status = ev_run (plan, EV_STAGE_MODEL, out->diags, &results);
  if (!status || status == EV_NOANSWER)
    count_results (results, out);
  out->status = status == EV_NOANSWER ? EV_OK : status;
  ev_results_free (results);
  ev_plan_free (plan);
  ev_import_made_free (&made);
  ev_import_free (review);
  ev_arena_free (arena);
}

void
ev_check_reviews (size_t n, char *const *paths, const ev_spec *spec, unsigned jobs, ev_checked_review *out)
{
#ifdef _OPENMP
  jobs = jobs ? jobs : (unsigned) omp_get_num_procs ();
#endif
  ev_import_prepare ();
#pragma omp parallel for schedule (dynamic) num_threads (jobs)
  for (size_t i = 0; i < n; i++)
    check_review (paths[i], spec, &out[i]);
}

void
ev_checked_review_free (ev_checked_review *review)
{
  ev_diags_free (review->diags);
  ev_arena_free (review->arena);
}
