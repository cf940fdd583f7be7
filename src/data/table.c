/* Tables: what there is to ask of a table once it is read.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/table.h"

#include <stdlib.h>
#include <string.h>
#include <unictype.h>

#include "base/text.h"
#include "data/names.h"
#include "data/table-private.h"

void
ev_table_free (ev_table *table)
{
  if (!table)
    return;
  free (table->file);
  free (table->text);
  free (table->cells);
  free (table->headers);
  free (table);
}

const char *
ev_table_file (const ev_table *table)
{
  return table->file;
}

const char *
ev_table_sha256 (const ev_table *table)
{
  return table->sha256;
}

size_t
ev_table_rows (const ev_table *table)
{
  return table->rows;
}

size_t
ev_table_columns (const ev_table *table)
{
  return table->columns;
}

const char *
ev_table_header (const ev_table *table, size_t column)
{
  return table->headers[column];
}

size_t
ev_table_find (const ev_table *table, const char *name)
{
  for (size_t i = 0; i < table->columns; i++)
    if (ev_same (table->headers[i], name))
      return i;
  return (size_t)-1;
}

const char *
ev_table_nearest (const ev_table *table, const char *name)
{
  size_t i = ev_names_nearest (table->headers, table->columns, name);
  return i == (size_t)-1 ? NULL : table->headers[i];
}

static const ev_cell *
cell_at (const ev_table *table, size_t row, size_t column)
{
  return &table->cells[(row + 1) * table->columns + column];
}

static ev_place
place_of (const ev_table *table, const ev_cell *cell)
{
  return (ev_place){ table->file, cell->line, cell->column };
}

const char *
ev_table_cell (const ev_table *table, size_t row, size_t column)
{
  return table->text + cell_at (table, row, column)->text;
}

ev_place
ev_table_place (const ev_table *table, size_t row, size_t column)
{
  return place_of (table, cell_at (table, row, column == (size_t)-1 ? 0 : column));
}

ev_place
ev_table_header_place (const ev_table *table, size_t column)
{
  return place_of (table, &table->cells[column]);
}

static const char *
skip_white (const char *text)
{
  const char *next = text;
  while (uc_is_property_white_space (ev_utf8_next (&next)))
    text = next;
  return text;
}

bool
ev_is_missing (const char *cell)
{
  const char *text = skip_white (cell);
  size_t word = *text == '.' ? 1 : strncmp (text, "NA", 2) == 0 ? 2 : 0;
  return *skip_white (text + word) == '\0';
}
