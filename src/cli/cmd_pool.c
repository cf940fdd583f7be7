/* evisyn pool.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/document.h"
#include "report/pool_doc.h"
#include "report/pool_json.h"
#include "report/provenance.h"

static void
write_json (const ev_call *call, const ev_outcome *outcome, ev_str *out)
{
  const ev_results *results = outcome->results;
  ev_provenance *provenance = ev_call_provenance (call, 1, outcome);
  ev_json j = ev_json_begin (out, false);
  ev_json_object (&j);
  ev_put_generator (&j, provenance);
  ev_json_key_array (&j, "analyses");
  for (size_t i = 0; i < results->n; i++)
    ev_put_pool (&j, results->analyses[i]);
  ev_json_end (&j);
  ev_json_end (&j);
  ev_json_finish (&j);
  ev_provenance_free (provenance);
}

static void
write_analysis (ev_doc *doc, const ev_pool_analysis *analysis, bool explain)
{
  ev_str title = { 0 };
  ev_put_pool_title (&title, analysis);
  ev_doc_heading (doc, 2, title.text);
  ev_doc_pool (doc, analysis, explain);
  ev_str_free (&title);
}

static void
write_document (const ev_call *call, const ev_results *results, const ev_format *format, ev_str *out)
{
  ev_render_spec render;
  ev_call_render_spec (call, &render);
  ev_doc *doc = ev_doc_new (NULL);
  if (format->bit == EV_IN_CSV)
    ev_doc_pool_rows (doc, results->n, results->analyses);
  else
    for (size_t i = 0; i < results->n; i++)
      write_analysis (doc, results->analyses[i], call->spec.explain);
  format->render (doc, &render, out);
  ev_doc_free (doc);
}

ev_status
ev_cmd_pool (ev_call *call)
{
  const ev_format *format;
  ev_outcome outcome = { 0 };
  ev_str out = { 0 };
  ev_status status = ev_call_format (call, &format);
  if (!status)
    status = ev_call_run (call, call->files[0], EV_STAGE_MODEL, &outcome);
  if (outcome.results)
    {
      if (format->render)
        write_document (call, outcome.results, format, &out);
      else
        write_json (call, &outcome, &out);
      ev_status written = ev_call_write (call, &out);
      status = written ? written : status;
    }
  ev_str_free (&out);
  ev_outcome_free (&outcome);
  return status;
}
