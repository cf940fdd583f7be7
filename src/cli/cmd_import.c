/* evisyn import.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdio.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/document.h"
#include "evisyn/import.h"
#include "evisyn/reproduce.h"
#include "report/reproduce_doc.h"

/* The name of a file without folder and suffix. */
static const char *
stem (ev_arena *arena, const char *file)
{
  size_t n = strlen (file);
  while (n > 1 && file[n - 1] == '/')
    n--;
  char *copy = ev_arena_strndup (arena, file, n), *slash = strrchr (copy, '/');
  char *base = slash ? slash + 1 : copy, *dot = strrchr (base, '.');
  if (dot && dot > base)
    *dot = '\0';
  return ev_same (base, "-") ? "stdin" : base;
}

static const char *
folder_for (const ev_call *call, ev_arena *arena, const char *file)
{
  const char *output = call->spec.output;
  bool given = !ev_same (output, "-");
  if (given && call->nfiles == 1)
    return output;
  return given ? ev_arena_printf (arena, "%s/%s", output, stem (arena, file)) : stem (arena, file);
}

static ev_status
import_one (ev_call *call, ev_arena *arena, const char *file, ev_str *out)
{
  ev_review *review;
  const char *folder = folder_for (call, arena, file);
  ev_status status = ev_import_read (file, call->diags, &review);
  if (!status)
    status = ev_import_write (review, folder, call->diags);
  if (!status)
    ev_str_printf (out, "%s: %s, %zu analyses: %s/plan.yaml\n", file, review->format, review->nanalyses, folder);
  ev_import_free (review);
  return status;
}

/* --- checking without files --- */

static void
add_columns (ev_doc *doc)
{
  ev_doc_table (doc, "reviews", "Stored results, recomputed");
  ev_doc_column (doc, "review", "Review", EV_LEFT);
  ev_doc_column (doc, "analysis", "Analysis", EV_LEFT);
  ev_doc_column (doc, "k", "Studies", EV_RIGHT);
  ev_doc_column (doc, "figures", "Figures", EV_RIGHT);
  ev_doc_column (doc, "reproduced", "Reproduced", EV_RIGHT);
  ev_doc_column (doc, "verdict", "Verdict", EV_LEFT);
}

/* The comparisons of one analysis follow one another. */
static void
add_analysis (ev_doc *doc, const char *review, const ev_pool_analysis *a, size_t n, const ev_compared *comparisons, ev_tally *total)
{
  ev_tally t = ev_count_verdicts (n, comparisons);
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, review);
  ev_doc_cell (doc, a->id);
  ev_doc_integer (doc, (long) a->pool.k);
  ev_doc_integer (doc, (long) n);
  ev_doc_integer (doc, (long) t.reproduced);
  ev_doc_cell (doc, t.failed ? "differs" : n ? "reproduced" : "nothing stored");
  total->reproduced += t.reproduced;
  total->boundary += t.boundary;
  total->explained += t.explained;
  total->failed += t.failed;
}

static void
add_review (ev_doc *doc, const char *review, ev_results *results, ev_tally *total)
{
  ev_compared *comparisons;
  size_t n, first = 0;
  ev_reproduce (results, &n, &comparisons);
  for (size_t i = 0; i < results->n; i++)
    {
      size_t last = first;
      while (last < n && comparisons[last].analysis == results->analyses[i])
        last++;
      add_analysis (doc, review, results->analyses[i], last - first, comparisons + first, total);
      first = last;
    }
}

/* Import, run and compare in memory. */
static ev_status
check_one (ev_call *call, const char *file, ev_doc *doc, ev_tally *total)
{
  ev_arena *arena = ev_arena_new ();
  ev_review *review;
  ev_import_made made = { 0 };
  ev_plan *plan = NULL;
  ev_results *results = NULL;
  ev_status status = ev_import_read (file, call->diags, &review);
  if (!status)
    {
      ev_import_make (review, file, arena, call->diags, &made);
      status = ev_plan_made (&made, &call->spec, call->diags, &plan);
    }
  if (!status)
    status = ev_run (plan, EV_STAGE_MODEL, call->diags, &results);
  if (results)
    add_review (doc, *review->id ? review->id : stem (arena, file), results, total);
  ev_results_free (results);
  ev_plan_free (plan);
  ev_import_made_free (&made);
  ev_import_free (review);
  ev_arena_free (arena);
  return status == EV_NOANSWER ? EV_OK : status;
}

static ev_status
check_all (ev_call *call)
{
  const ev_format *format;
  ev_tally total = { 0 };
  ev_str out = { 0 };
  ev_status status = ev_call_format (call, &format), worst = EV_OK;
  if (!status && !format->render)
    status = ev_error (call->diags, EV_USAGE, NULL, "bad-value", "a table of reviews has no JSON; use --format csv");
  if (status)
    return status;
  ev_doc *doc = ev_doc_new (NULL);
  add_columns (doc);
  for (size_t i = 0; i < call->nfiles; i++)
    {
      status = check_one (call, call->files[i], doc, &total);
      worst = status ? status : worst;
    }
  ev_render_spec render;
  ev_call_render_spec (call, &render);
  ev_put_tally (&out, &total);
  ev_doc_paragraph (doc, out.text);
  ev_str_clear (&out);
  format->render (doc, &render, &out);
  status = ev_call_write (call, &out);
  ev_doc_free (doc);
  ev_str_free (&out);
  return status ? status : worst ? worst : total.failed ? EV_DIFFERS : EV_OK;
}

ev_status
ev_cmd_import (ev_call *call)
{
  if (call->spec.check)
    return check_all (call);
  ev_arena *arena = ev_arena_new ();
  ev_str out = { 0 };
  ev_status worst = EV_OK;
  for (size_t i = 0; i < call->nfiles; i++)
    {
      ev_status status = import_one (call, arena, call->files[i], &out);
      worst = status ? status : worst;
    }
  if (out.text)
    fputs (out.text, stdout);
  ev_str_free (&out);
  ev_arena_free (arena);
  return worst;
}
