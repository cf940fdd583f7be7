/* CSV [rfc4180] with LF line ends: the tables of a document, numbers in full precision, a blank line between tables.

   Text that a spreadsheet would take for a formula gets an apostrophe before it, as spreadsheets themselves mark text:
   it is text that begins with = + - @, tab or carriage return and does not read as a number. Copyright (C) 2026 The
   evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <string.h>

#include "report/blocks.h"

static bool
is_formula (const char *text)
{
  double value;
  return *text && strchr ("=+-@\t\r", *text) && !ev_parse_number (text, &value);
}

static void
put_field (ev_str *out, const char *text, bool number)
{
  size_t n = strlen (text);
  bool spaces = n > 0 && (text[0] == ' ' || text[n - 1] == ' ');
  bool quoted = spaces || strpbrk (text, ",\"\r\n");
  if (quoted)
    ev_str_addc (out, '"');
  if (!number && is_formula (text))
    ev_str_addc (out, '\'');
  for (; *text; text++)
    {
      if (*text == '"')
        ev_str_addc (out, '"');
      ev_str_addc (out, *text);
    }
  if (quoted)
    ev_str_addc (out, '"');
}

static void
put_table (ev_str *out, const doc_table *table)
{
  for (size_t c = 0; c < table->ncolumns; c++)
    {
      ev_str_add (out, c > 0 ? "," : "");
      put_field (out, table->columns[c].name, false);
    }
  ev_str_addc (out, '\n');
  for (size_t r = 0; r < table->nrows; r++)
    {
      const doc_cell *cells = table->rows[r].cells;
      for (size_t c = 0; c < table->ncolumns; c++)
        {
          ev_str_add (out, c > 0 ? "," : "");
          put_field (out, cells[c].full, cells[c].number);
        }
      /* A row of one empty field would read as the blank line between tables. */
      ev_str_add (out, table->ncolumns == 1 && !*cells[0].full ? "\"\"\n" : "\n");
    }
}

void
ev_render_csv (const ev_doc *doc, const ev_render_spec *spec, ev_str *out)
{
  (void)spec;
  bool first = true;
  for (const doc_block *block = NULL; (block = ev_doc_next (doc, block, EV_IN_CSV));)
    if (block->kind == DOC_TABLE)
      {
        ev_str_add (out, first ? "" : "\n");
        put_table (out, block->table);
        first = false;
      }
}
