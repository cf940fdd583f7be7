/* evisyn sensitivity.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "analysis/run_sensitivity.h"
#include "base/mem.h"
#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/document.h"
#include "report/pool_doc.h"
#include "report/pool_json.h"
#include "report/provenance.h"
#include "report/sensitivity_doc.h"
#include "report/sensitivity_json.h"

static void
write_json (const ev_call *call, const ev_outcome *outcome, ev_sensitivity *const *all, ev_str *out)
{
  ev_provenance *provenance = ev_call_provenance (call, 1, outcome);
  ev_json j = ev_json_begin (out, false);
  ev_json_object (&j);
  ev_put_generator (&j, provenance);
  ev_json_key_array (&j, "analyses");
  for (size_t i = 0; i < outcome->results->n; i++)
    ev_put_sensitivity (&j, all[i]);
  ev_json_end (&j);
  ev_json_end (&j);
  ev_json_finish (&j);
  ev_provenance_free (provenance);
}

static void
write_document (const ev_call *call, size_t n, ev_sensitivity *const *all, const ev_format *format, ev_str *out)
{
  ev_render_spec render;
  ev_call_render_spec (call, &render);
  ev_doc *doc = ev_doc_new (NULL);
  for (size_t i = 0; i < n; i++)
    {
      ev_str title = { 0 };
      ev_put_pool_title (&title, all[i]->subject.analysis);
      ev_doc_heading (doc, 2, title.text);
      ev_str_free (&title);
      ev_doc_sensitivity (doc, all[i], NULL);
    }
  ev_doc_sensitivity_rows (doc, n, all);
  format->render (doc, &render, out);
  ev_doc_free (doc);
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
explore (ev_call *call, const ev_results *results, ev_sensitivity **all)
{
  bool watched = isatty (STDERR_FILENO) && !call->spec.quiet;
  for (size_t i = 0; i < results->n; i++)
    {
      int drawn = 0;
      ev_explore_watch watch = { draw_bar, &drawn };
      ev_status status = ev_run_sensitivity (results, i, watched ? &watch : NULL, call->diags, &all[i]);
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
  ev_sensitivity **all = NULL;
  ev_str out = { 0 };
  ev_status status = ev_call_format (call, &format);
  if (!status)
    status = ev_call_run (call, call->files[0], EV_STAGE_MODEL, &outcome);
  if (!status)
    {
      all = ev_xcalloc (outcome.results->n, sizeof *all);
      status = explore (call, outcome.results, all);
    }
  if (!status)
    {
      if (format->render)
        write_document (call, outcome.results->n, all, format, &out);
      else
        write_json (call, &outcome, all, &out);
      status = ev_call_write (call, &out);
    }
  free (all);
  ev_str_free (&out);
  ev_outcome_free (&outcome);
  return status;
}
