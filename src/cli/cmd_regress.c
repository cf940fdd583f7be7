/* evisyn regress.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "cli/cli.h"
#include "evisyn/document.h"
#include "report/pool_doc.h"
#include "report/regress_doc.h"
#include "report/regress_json.h"

static void
put_json (const ev_call *call, const void *found, ev_json *j)
{
  (void) call;
  const ev_results *results = found;
  ev_json_key_array (j, "analyses");
  for (size_t i = 0; i < results->n; i++)
    if (results->analyses[i]->regress)
      ev_put_regress (j, results->analyses[i]);
  ev_json_end (j);
}

static void
put_document (const ev_call *call, const void *found, ev_doc *doc)
{
  const ev_results *results = found;
  for (size_t i = 0; i < results->n; i++)
    {
      if (!results->analyses[i]->regress)
        continue;
      ev_doc_pool_heading (doc, results->analyses[i]);
      ev_doc_regress (doc, results->analyses[i], call->spec.explain);
    }
  ev_doc_regress_rows (doc, results->n, results->analyses);
}

ev_status
ev_cmd_regress (ev_call *call)
{
  static const ev_showing showing = { put_json, put_document };
  if (call->spec.mods)
    return ev_call_run_and_show (call, EV_STAGE_EFFECTS, &showing);
  ev_error (call->diags, EV_USAGE, NULL, "missing-option", "a regression needs moderators: --mods FORMULA");
  ev_hint (call->diags, "for example --mods 'year + factor(group)'; 'evisyn pool' pools without moderators");
  return EV_USAGE;
}
