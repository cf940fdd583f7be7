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

/* One entry a file of the command line. */
struct checked {
  ev_checked_review *reviews;
  ev_tally total;
};

static const char *
verdict_of (const ev_checked *a)
{
  return a->tally.failed ? "differs" : a->figures ? "reproduced" : "nothing stored";
}

/* What a table calls a review: its id, else the name of its file. */
static const char *
name_of (const ev_call *call, size_t i, const ev_checked_review *review)
{
  return *review->id ? review->id : stem (call->arena, call->files[i]);
}

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
  ev_doc_column (doc, "difference", "Differs", EV_LEFT);
}

static void
add_review (ev_doc *doc, const char *name, const ev_checked_review *review)
{
  for (const ev_checked *a = review->analyses; a < review->analyses + review->n; a++)
    {
      ev_doc_row (doc, EV_ROW_PLAIN);
      ev_doc_cell (doc, name);
      ev_doc_cell (doc, a->id);
      ev_doc_integer (doc, (long) a->k);
      ev_doc_integer (doc, (long) a->figures);
      ev_doc_integer (doc, (long) a->tally.reproduced);
      ev_doc_cell (doc, verdict_of (a));
      ev_doc_cell (doc, a->difference);
    }
}

static void
put_document (const ev_call *call, const void *found, ev_doc *doc)
{
  const struct checked *c = found;
  ev_str line = { 0 };
  add_columns (doc);
  for (size_t i = 0; i < call->nfiles; i++)
    add_review (doc, name_of (call, i, &c->reviews[i]), &c->reviews[i]);
  ev_put_tally (&line, &c->total);
  ev_doc_paragraph (doc, line.text);
  ev_str_free (&line);
}

static void
put_review (ev_json *j, const char *name, const char *file, const ev_checked_review *review)
{
  ev_json_object (j);
  ev_json_key_string (j, "review", name);
  ev_json_key_string (j, "file", file);
  ev_json_key_bool (j, "read", !review->status);
  ev_json_key_array (j, "analyses");
  for (const ev_checked *a = review->analyses; a < review->analyses + review->n; a++)
    {
      ev_json_object (j);
      ev_json_key_string (j, "id", a->id);
      ev_json_key_integer (j, "k", (long) a->k);
      ev_json_key_integer (j, "figures", (long) a->figures);
      ev_put_tally_keys (j, &a->tally);
      ev_json_key_string (j, "verdict", verdict_of (a));
      ev_json_key_string (j, "difference", *a->difference ? a->difference : NULL);
      ev_json_end (j);
    }
  ev_json_end (j);
  ev_json_end (j);
}

static void
put_json (const ev_call *call, const void *found, ev_json *j)
{
  const struct checked *c = found;
  ev_json_key_array (j, "reviews");
  for (size_t i = 0; i < call->nfiles; i++)
    put_review (j, name_of (call, i, &c->reviews[i]), call->files[i], &c->reviews[i]);
  ev_json_end (j);
  ev_json_key_object (j, "summary");
  ev_put_tally_keys (j, &c->total);
  ev_json_end (j);
}

/* The whole count; reviews that fail do not stop the others. */
static ev_status
sum_up (ev_call *call, struct checked *c)
{
  const ev_checked_review *reviews = c->reviews;
  ev_status worst = EV_OK;
  for (size_t i = 0; i < call->nfiles; i++)
    {
      ev_diags_append (call->diags, reviews[i].diags, 0);
      worst = reviews[i].status ? reviews[i].status : worst;
      for (size_t a = 0; a < reviews[i].n; a++)
        ev_add_tally (&c->total, &reviews[i].analyses[a].tally);
    }
  return worst;
}

static ev_status
check_all (ev_call *call)
{
  static const ev_showing showing = { put_json, put_document };
  const ev_format *format;
  ev_status status = ev_call_format (call, &format);
  if (status)
    return status;
  struct checked c = { .reviews = ev_arena_alloc (call->arena, call->nfiles, sizeof *c.reviews) };
  ev_check_reviews (call->nfiles, call->files, &call->spec, (unsigned) call->spec.jobs, c.reviews);
  ev_status worst = sum_up (call, &c);
  status = ev_call_show (call, format, &showing, &c, NULL);
  for (size_t i = 0; i < call->nfiles; i++)
    ev_checked_review_free (&c.reviews[i]);
  return status ? status : worst ? worst : c.total.failed ? EV_DIFFERS : EV_OK;
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
