/* Provenance in JSON and on pages.  There is neither date nor machine in it: the same command on the same files gives the same bytes.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/provenance.h"

#include "base/text.h"

void
ev_put_generator (ev_json *j, const ev_provenance *p)
{
  ev_json_key_object (j, "generator");
  ev_json_key_string (j, "name", PACKAGE);
  ev_json_key_string (j, "version", PACKAGE_VERSION);
  if (p)
    {
      ev_json_key_string (j, "command", p->command);
      ev_json_key_array (j, "inputs");
      for (size_t i = 0; i < p->n; i++)
        {
          ev_json_object (j);
          ev_json_key_string (j, "file", p->inputs[i].file);
          ev_json_key_string (j, "sha256", p->inputs[i].sha256);
          if (p->inputs[i].text)
            ev_json_key_string (j, "text", p->inputs[i].text);
          ev_json_end (j);
        }
      ev_json_end (j);
    }
  ev_json_end (j);
}

static void
add_inputs (ev_doc *doc, const ev_provenance *p)
{
  ev_doc_table (doc, "inputs", "Inputs");
  ev_doc_column (doc, "file", "File", EV_LEFT);
  ev_doc_column (doc, "sha256", "SHA-256", EV_LEFT);
  for (size_t i = 0; i < p->n; i++)
    {
      ev_doc_row (doc, EV_ROW_PLAIN);
      ev_doc_cell (doc, p->inputs[i].file);
      ev_doc_cell (doc, p->inputs[i].sha256);
    }
}

static void
add_settings (ev_doc *doc, const ev_results *results)
{
  ev_str text = { 0 };
  ev_doc_table (doc, "settings", "Settings");
  ev_doc_column (doc, "analysis", "Analysis", EV_LEFT);
  ev_doc_column (doc, "settings", "Settings", EV_LEFT);
  for (size_t i = 0; i < results->n; i++)
    {
      const ev_pool_analysis *a = results->analyses[i];
      ev_str_clear (&text);
      for (size_t s = 0; s < a->nsettings; s++)
        ev_str_printf (&text, "%s%s %s", s ? ", " : "", a->settings[s].name, a->settings[s].value ? a->settings[s].value : "-");
      ev_doc_row (doc, EV_ROW_PLAIN);
      ev_doc_cell (doc, a->id);
      ev_doc_cell (doc, text.text ? text.text : "");
    }
  ev_str_free (&text);
}

void
ev_doc_provenance (ev_doc *doc, const ev_provenance *p, const ev_results *results)
{
  if (!p)
    return;
  ev_doc_show_in (doc, EV_IN_ALL & ~EV_IN_CSV);
  ev_doc_heading (doc, 2, "Provenance");
  ev_doc_fact (doc, "Program", PACKAGE_STRING);
  ev_doc_fact (doc, "Command", p->command);
  add_inputs (doc, p);
  if (results->n)
    add_settings (doc, results);
  ev_doc_show_in (doc, EV_IN_ALL);
}
