/* evisyn reproduce.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>

#include "base/mem.h"
#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/provenance.h"
#include "evisyn/reproduce.h"
#include "report/pool_json.h"
#include "report/reproduce_doc.h"

/* The comparisons of all plans, one after another. */
struct compared {
  size_t noutcomes;
  const ev_outcome *outcomes;
  size_t n;
  ev_compared *all;
  ev_tally tally;
};

static void
compare_all (struct compared *c)
{
  for (size_t i = 0; i < c->noutcomes; i++)
    {
      ev_compared *some;
      size_t m;
      ev_reproduce (c->outcomes[i].results, &m, &some);
      c->all = ev_xrealloc (c->all, c->n + m, sizeof *c->all);
      for (size_t s = 0; s < m; s++)
        c->all[c->n++] = some[s];
    }
  c->tally = ev_count_verdicts (c->n, c->all);
}

/* What was analysed, and with which settings. */
static void
put_analyses (ev_json *j, size_t noutcomes, const ev_outcome *outcomes)
{
  ev_json_key_array (j, "analyses");
  for (size_t o = 0; o < noutcomes; o++)
    for (size_t i = 0; outcomes[o].results && i < outcomes[o].results->n; i++)
      {
        const ev_pool_analysis *a = outcomes[o].results->analyses[i];
        if (!outcomes[o].results->items[i]->npublished)
          continue;
        ev_json_object (j);
        ev_json_key_string (j, "plan", outcomes[o].plan->file);
        ev_json_key_string (j, "id", a->id);
        ev_json_key_string (j, "measure", a->measure->code);
        ev_json_key_integer (j, "k", (long) a->pool.k);
        ev_put_settings (j, a);
        ev_json_end (j);
      }
  ev_json_end (j);
}

static void
put_json (const ev_call *call, const void *found, ev_json *j)
{
  (void) call;
  const struct compared *c = found;
  put_analyses (j, c->noutcomes, c->outcomes);
  ev_json_key_array (j, "figures");
  ev_put_comparisons (j, c->n, c->all);
  ev_json_end (j);
  ev_json_key_object (j, "summary");
  ev_json_key_integer (j, "figures", (long) c->n);
  ev_put_tally_keys (j, &c->tally);
  ev_json_end (j);
}

static void
put_document (const ev_call *call, const void *found, ev_doc *doc)
{
  (void) call;
  const struct compared *c = found;
  ev_str line = { 0 };
  ev_put_tally (&line, &c->tally);
  ev_doc_comparisons (doc, c->n, c->all);
  ev_doc_comparison_rows (doc, c->n, c->all);
  ev_doc_paragraph (doc, line.text);
  ev_str_free (&line);
}

ev_status
ev_cmd_reproduce (ev_call *call)
{
  static const ev_showing showing = { put_json, put_document };
  const ev_format *format;
  ev_outcome *outcomes = NULL;
  size_t n = 0;
  ev_status status = ev_call_format (call, &format);
  if (!status)
    status = ev_call_run_plans (call, EV_STAGE_MODEL, &n, &outcomes);
  if (!status || status == EV_NOANSWER)
    {
      struct compared compared = { .noutcomes = n, .outcomes = outcomes };
      ev_provenance *provenance = ev_call_provenance (call, n, outcomes);
      compare_all (&compared);
      ev_status written = ev_call_show (call, format, &showing, &compared, provenance);
      status = written ? written : compared.tally.failed ? EV_DIFFERS : EV_OK;
      ev_provenance_free (provenance);
      free (compared.all);
    }
  for (size_t i = 0; i < n; i++)
    ev_outcome_free (&outcomes[i]);
  free (outcomes);
  return status;
}
