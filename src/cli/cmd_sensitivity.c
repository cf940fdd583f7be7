/* evisyn sensitivity.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdio.h>
#include <unistd.h>

#include "analysis/run_sensitivity.h"
#include "base/mem.h"
#include "cli/cli.h"
#include "evisyn/document.h"
#include "evisyn/provenance.h"
#include "report/pool_doc.h"
#include "report/sensitivity_doc.h"
#include "report/sensitivity_json.h"

/* The explorations of all analyses. */
struct explored {
  size_t n;
  ev_sensitivity **all;
};

static void
put_json (const ev_call *call, const void *found, ev_json *j)
{
  (void) call;
  const struct explored *e = found;
  ev_json_key_array (j, "analyses");
  for (size_t i = 0; i < e->n; i++)
    ev_put_sensitivity (j, e->all[i]);
  ev_json_end (j);
}

static void
put_document (const ev_call *call, const void *found, ev_doc *doc)
{
  (void) call;
  const struct explored *e = found;
  for (size_t i = 0; i < e->n; i++)
    {
      ev_doc_pool_heading (doc, e->all[i]->subject.analysis);
      ev_doc_sensitivity (doc, e->all[i], NULL);
    }
  ev_doc_sensitivity_rows (doc, e->n, e->all);
}

/* A bar on the terminal, redrawn where it moves. */
static void
draw_bar (void *arg, double share)
{
  enum { WIDTH = 40 };
  int *drawn = arg, filled = (int) (share * WIDTH);
  if (filled == *drawn)
    return;
  *drawn = filled;
  fprintf (stderr, "\r[%.*s%*s] %3.0f%%", filled, "########################################", WIDTH - filled, "", 100 * share);
  if (filled == WIDTH)
    fprintf (stderr, "\r%*s\r", WIDTH + 7, "");
  fflush (stderr);
}

static ev_status
explore (ev_call *call, const ev_results *results, struct explored *e)
{
  bool watched = isatty (STDERR_FILENO) && !call->spec.quiet;
  e->all = ev_arena_alloc (call->arena, results->n, sizeof *e->all);
  for (; e->n < results->n; e->n++)
    {
      int drawn = 0;
      ev_explore_watch watch = { draw_bar, &drawn };
      ev_status status = ev_run_sensitivity (results, e->n, watched ? &watch : NULL, call->diags, &e->all[e->n]);
      if (status)
        return status;
    }
  return EV_OK;
}

ev_status
ev_cmd_sensitivity (ev_call *call)
{
  const ev_format *format;
  ev_outcome outcome = { 0 };
  struct explored explored = { 0 };
  ev_status status = ev_call_format (call, &format);
  if (!status)
    status = ev_call_run (call, call->files[0], EV_STAGE_MODEL, &outcome);
  if (!status)
    status = explore (call, outcome.results, &explored);
  if (!status)
    {
      static const ev_showing showing = { put_json, put_document };
      ev_provenance *provenance = ev_call_provenance (call, 1, &outcome);
      status = ev_call_show (call, format, &showing, &explored, provenance);
      ev_provenance_free (provenance);
    }
  ev_outcome_free (&outcome);
  return status;
}
