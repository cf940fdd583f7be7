/* evisyn effects: the input columns, and the effect size of each row.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/arms.h"
#include "evisyn/document.h"
#include "report/pool_json.h"

/* The columns that are added. */
enum { ADDED = 5 };
static const char *const added[ADDED] = { "yi", "vi", "sei", "ci_lb", "ci_ub" };

static void
effect_values (const ev_pool_analysis *a, size_t i, double values[ADDED])
{
  values[0] = a->effects.yi[i];
  values[1] = a->effects.vi[i];
  values[2] = sqrt (a->effects.vi[i]);
  values[3] = a->ci_lb[i];
  values[4] = a->ci_ub[i];
}

static void
put_analysis (ev_json *j, const ev_results *results, size_t n)
{
  const ev_pool_analysis *a = results->analyses[n];
  const ev_table *table = results->table[n];
  ev_json_object (j);
  ev_json_key_string (j, "id", a->id);
  ev_json_key_string (j, "by", a->by);
  ev_json_key_string (j, "measure", a->measure->code);
  ev_json_key_array (j, "studies");
  for (size_t i = 0; i < a->data.n; i++)
    {
      double values[ADDED];
      effect_values (a, i, values);
      ev_json_object (j);
      ev_json_key_string (j, "study", a->data.label[i]);
      ev_json_key_integer (j, "line", a->data.line[i]);
      ev_json_key_string (j, "reason", a->effects.reason[i]);
      ev_json_key_object (j, "input");
      for (size_t c = 0; c < ev_table_columns (table); c++)
        ev_json_key_string (j, ev_table_header (table, c), ev_table_cell (table, a->data.row[i], c));
      ev_json_end (j);
      for (size_t v = 0; v < ADDED; v++)
        ev_json_key_number (j, added[v], values[v]);
      ev_put_recovered (j, &a->data, i);
      ev_json_end (j);
    }
  ev_json_end (j);
  ev_put_diagnostics (j, a->diags);
  ev_json_end (j);
}

static void
put_json (const ev_call *call, const void *found, ev_json *j)
{
  (void) call;
  const ev_results *results = found;
  ev_json_key_array (j, "analyses");
  for (size_t n = 0; n < results->n; n++)
    put_analysis (j, results, n);
  ev_json_end (j);
}

static void
add_notes (ev_doc *doc, const ev_diags *diags)
{
  for (size_t i = 0; i < ev_diags_count (diags); i++)
    ev_doc_note (doc, ev_diags_get (diags, i)->severity, ev_diags_get (diags, i)->message);
}

/* An added column whose name the table has already gets a suffix, so that CSV headers stay unique. */
static void
add_header (ev_doc *doc, const ev_table *table, const char *name)
{
  ev_str unique = { 0 };
  ev_str_add (&unique, name);
  while (ev_table_find (table, unique.text) != (size_t) -1)
    ev_str_add (&unique, "_evisyn");
  ev_doc_column (doc, unique.text, unique.text, ev_same (name, "recovered") ? EV_LEFT : EV_RIGHT);
  ev_str_free (&unique);
}

static void
add_rows (ev_doc *doc, const ev_pool_analysis *a, const ev_table *table, int digits)
{
  for (size_t i = 0; i < a->data.n; i++)
    {
      double values[ADDED];
      effect_values (a, i, values);
      ev_doc_row (doc, EV_ROW_PLAIN);
      for (size_t c = 0; c < ev_table_columns (table); c++)
        ev_doc_cell (doc, ev_table_cell (table, a->data.row[i], c));
      for (size_t v = 0; v < ADDED; v++)
        ev_doc_real (doc, values[v], digits);
      if (!ev_any_recovered (&a->data))
        continue;
      ev_str text = { 0 };
      ev_put_recovery (&text, &a->data, i);
      ev_doc_cell (doc, text.text ? text.text : "");
      ev_str_free (&text);
    }
}

static void
put_document (const ev_call *call, const void *found, ev_doc *doc)
{
  const ev_results *results = found;
  for (size_t n = 0; n < results->n; n++)
    {
      const ev_pool_analysis *a = results->analyses[n];
      const ev_table *table = results->table[n];
      ev_doc_table (doc, a->id, a->by ? a->by : a->measure->title);
      for (size_t c = 0; c < ev_table_columns (table); c++)
        ev_doc_column (doc, ev_table_header (table, c), ev_table_header (table, c), EV_LEFT);
      for (size_t v = 0; v < ADDED; v++)
        add_header (doc, table, added[v]);
      if (ev_any_recovered (&a->data))
        add_header (doc, table, "recovered");
      add_rows (doc, a, table, call->spec.digits < 0 ? 4 : (int) call->spec.digits);
      add_notes (doc, a->diags);
    }
}

ev_status
ev_cmd_effects (ev_call *call)
{
  static const ev_showing showing = { put_json, put_document };
  return ev_call_run_and_show (call, EV_STAGE_EFFECTS, &showing);
}
