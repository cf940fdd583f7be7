/* Tables that are made rather than read, and writing a table as CSV.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <csv.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "data/table-private.h"

/* How many line breaks a cell has. */
static uint32_t
count_lines (const char *text)
{
  uint32_t n = 0;
  for (; (text = strchr (text, '\n')); text++)
    n++;
  return n;
}

ev_table *
ev_table_make (const char *name, size_t columns, size_t n, const char *const *cells)
{
  ev_table *t = ev_xcalloc (1, sizeof *t);
  ev_str text = { 0 };
  uint32_t line = 1, within = 0;
  t->file = ev_xstrdup (name);
  t->columns = columns;
  t->rows = n / columns - 1;
  t->cells = ev_xcalloc (n, sizeof *t->cells);
  for (size_t i = 0; i < n; i++)
    {
      const char *cell = cells[i] ? cells[i] : "";
      t->cells[i] = (ev_cell){ .text = text.length, .line = line + within };
      ev_str_addn (&text, cell, strlen (cell) + 1);
      within += count_lines (cell);
      if ((i + 1) % columns == 0)
        {
          line += 1 + within;
          within = 0;
        }
    }
  t->text = text.text;
  t->headers = ev_xcalloc (columns, sizeof *t->headers);
  for (size_t i = 0; i < columns; i++)
    t->headers[i] = t->text + t->cells[i].text;
  return t;
}

/* A cell, and what separates it from the next. */
static void
put_cell (ev_str *out, const char *text, char separator)
{
  size_t n = strlen (text);
  if (n && (strpbrk (text, ",\"\r\n;\t#") || text[0] == ' ' || text[n - 1] == ' '))
    {
      size_t quoted = csv_write (NULL, 0, text, n);
      char *buffer = ev_xcalloc (quoted, 1);
      csv_write (buffer, quoted, text, n);
      ev_str_addn (out, buffer, quoted);
      free (buffer);
    }
  else
    ev_str_addn (out, text, n);
  ev_str_addc (out, separator);
}

void
ev_table_write (const ev_table *t, ev_str *out)
{
  size_t n = (t->rows + 1) * t->columns;
  for (size_t i = 0; i < n; i++)
    put_cell (out, t->text + t->cells[i].text, (i + 1) % t->columns ? ',' : '\n');
}
