/* evisyn reproduce.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/field.h"
#include "evisyn/reproduce.h"
#include "report/pool_json.h"
#include "report/provenance.h"
#include "report/reproduce_doc.h"

/* Say which figures stand under a name that no result has. */
static void
name_unknown_figures (ev_diags *diags, size_t n, const ev_compared *c)
{
  double value;
  for (size_t i = 0; i < n; i++)
    {
      const char *path = c[i].printed->path;
      if (ev_look_up (c[i].analysis, path, &value))
        continue;
      ev_warn (diags, &c[i].printed->place, "unknown-figure", "analysis %s has no result '%s'", c[i].analysis->id, path);
      if (ev_field_find (ev_estimate_fields, path, strlen (path)))
        ev_hint (diags, "write of which model: fixed.%s or random.%s", path, path);
      else
        ev_hint (diags, "results are named as in `evisyn pool --format json`, such as random.ci_lb or heterogeneity.Q");
    }
}

/* The comparisons of all plans, one after another. */
static ev_compared *
compare_all (ev_diags *diags, size_t noutcomes, const ev_outcome *outcomes, size_t *n)
{
  ev_compared *all = NULL;
  *n = 0;
  for (size_t i = 0; i < noutcomes; i++)
    {
      ev_compared *some;
      size_t m;
      ev_reproduce (outcomes[i].results, &m, &some);
      name_unknown_figures (diags, m, some);
      all = ev_xrealloc (all, *n + m, sizeof *all);
      for (size_t c = 0; c < m; c++)
        all[(*n)++] = some[c];
    }
  return all;
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
write_json (const ev_call *call, size_t noutcomes, const ev_outcome *outcomes, size_t n, const ev_compared *comparisons, const ev_tally *tally, ev_str *out)
{
  ev_provenance *provenance = ev_call_provenance (call, noutcomes, outcomes);
  ev_json j = ev_json_begin (out, false);
  ev_json_object (&j);
  ev_put_generator (&j, provenance);
  put_analyses (&j, noutcomes, outcomes);
  ev_json_key_array (&j, "figures");
  ev_put_comparisons (&j, n, comparisons);
  ev_json_end (&j);
  ev_json_key_object (&j, "summary");
  ev_json_key_integer (&j, "figures", (long) n);
  ev_put_tally_keys (&j, tally);
  ev_json_end (&j);
  ev_json_end (&j);
  ev_json_finish (&j);
  ev_provenance_free (provenance);
}

static void
write_document (const ev_call *call, const ev_format *format, size_t n, const ev_compared *comparisons, const ev_tally *tally, ev_str *out)
{
  ev_render_spec render;
  ev_call_render_spec (call, &render);
  ev_str line = { 0 };
  ev_put_tally (&line, tally);
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_comparisons (doc, n, comparisons);
  ev_doc_comparison_rows (doc, n, comparisons);
  ev_doc_paragraph (doc, line.text);
  format->render (doc, &render, out);
  ev_doc_free (doc);
  ev_str_free (&line);
}

ev_status
ev_cmd_reproduce (ev_call *call)
{
  const ev_format *format;
  ev_outcome *outcomes = NULL;
  size_t noutcomes = 0;
  ev_status status = ev_call_format (call, &format);
  if (!status)
    status = ev_call_run_plans (call, EV_STAGE_MODEL, &noutcomes, &outcomes);
  if (!status || status == EV_NOANSWER)
    {
      size_t n;
      ev_str out = { 0 };
      ev_compared *comparisons = compare_all (call->diags, noutcomes, outcomes, &n);
      ev_tally tally = ev_count_verdicts (n, comparisons);
      if (format->render)
        write_document (call, format, n, comparisons, &tally, &out);
      else
        write_json (call, noutcomes, outcomes, n, comparisons, &tally, &out);
      ev_status written = ev_call_write (call, &out);
      status = written ? written : tally.failed ? EV_DIFFERS : EV_OK;
      ev_str_free (&out);
      free (comparisons);
    }
  for (size_t i = 0; i < noutcomes; i++)
    ev_outcome_free (&outcomes[i]);
  free (outcomes);
  return status;
}
