/* evisyn pool.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/document.h"
#include "report/pool_doc.h"
#include "report/pool_json.h"

static void
put_json (const ev_call *call, const void *found, ev_json *j)
{
  (void) call;
  const ev_results *results = found;
  ev_json_key_array (j, "analyses");
  for (size_t i = 0; i < results->n; i++)
    ev_put_pool (j, results->analyses[i]);
  ev_json_end (j);
}

static void
put_document (const ev_call *call, const void *found, ev_doc *doc)
{
  const ev_results *results = found;
  for (size_t i = 0; i < results->n; i++)
    {
      ev_doc_pool_heading (doc, results->analyses[i]);
      ev_doc_pool (doc, results->analyses[i], call->spec.explain);
    }
  ev_doc_pool_rows (doc, results->n, results->analyses);
}

ev_status
ev_cmd_pool (ev_call *call)
{
  static const ev_showing showing = { put_json, put_document };
  return ev_call_run_and_show (call, EV_STAGE_MODEL, &showing);
}
