/* Documents: the list of blocks.  Text is copied and made safe here, once, so that no renderer has to think of it.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/document.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "report/blocks.h"
#include "report/clean.h"

/* A copy of TEXT (NULL: "") as ADD writes it. */
static const char *
keep (ev_doc *doc, const char *text, void (*add) (ev_str *, const char *))
{
  ev_str s = { 0 };
  add (&s, text ? text : "");
  const char *copy = ev_arena_strndup (doc->arena, s.text, s.length);
  ev_str_free (&s);
  return copy;
}

ev_doc *
ev_doc_new (const char *title)
{
  ev_doc *doc = ev_xcalloc (1, sizeof *doc);
  doc->arena = ev_arena_new ();
  doc->formats = EV_IN_ALL;
  doc->title = title ? keep (doc, title, ev_add_clean) : NULL;
  return doc;
}

void
ev_doc_free (ev_doc *doc)
{
  if (!doc)
    return;
  for (size_t i = 0; i < doc->nblocks; i++)
    {
      doc_block *block = &doc->blocks[i];
      free (block->facts);
      if (block->table)
        {
          free (block->table->columns);
          free (block->table->rows);
        }
    }
  free (doc->blocks);
  ev_arena_free (doc->arena);
  free (doc);
}

void
ev_doc_show_in (ev_doc *doc, unsigned formats)
{
  doc->formats = formats;
}

/* --- blocks --- */

static doc_block *
add_block (ev_doc *doc, doc_kind kind, const char *text)
{
  doc->blocks = ev_xgrow (doc->blocks, doc->nblocks, &doc->capacity, sizeof *doc->blocks);
  doc_block *block = &doc->blocks[doc->nblocks++];
  *block = (doc_block){ .kind = kind, .formats = doc->formats, .text = keep (doc, text, ev_add_clean) };
  return block;
}

void
ev_doc_heading (ev_doc *doc, int level, const char *text)
{
  assert (level >= 1 && level <= 4);
  add_block (doc, DOC_HEADING, text)->level = level;
}

void
ev_doc_paragraph (ev_doc *doc, const char *text)
{
  add_block (doc, DOC_PARAGRAPH, text);
}

void
ev_doc_note (ev_doc *doc, ev_severity severity, const char *text)
{
  add_block (doc, DOC_NOTE, text)->severity = severity;
}

void
ev_doc_fact (ev_doc *doc, const char *name, const char *value)
{
  doc_block *block = doc->nblocks > 0 ? &doc->blocks[doc->nblocks - 1] : NULL;
  if (!block || block->kind != DOC_FACTS || block->formats != doc->formats)
    block = add_block (doc, DOC_FACTS, "");
  block->facts = ev_xgrow (block->facts, block->nfacts, &block->facts_capacity, sizeof *block->facts);
  block->facts[block->nfacts++] = (doc_fact){ keep (doc, name, ev_add_clean), keep (doc, value, ev_add_clean) };
}

void
ev_doc_figure (ev_doc *doc, const char *file, const char *caption, const char *alt)
{
  doc_block *block = add_block (doc, DOC_FIGURE, caption);
  block->target = keep (doc, file, ev_add_clean);
  block->alt = keep (doc, alt, ev_add_clean);
}

void
ev_doc_link (ev_doc *doc, const char *target, const char *text)
{
  add_block (doc, DOC_LINK, text)->target = keep (doc, target, ev_add_clean);
}

/* --- tables --- */

static doc_table *
last_table (const ev_doc *doc)
{
  assert (doc->nblocks > 0 && doc->blocks[doc->nblocks - 1].table);
  return doc->blocks[doc->nblocks - 1].table;
}

void
ev_doc_table (ev_doc *doc, const char *id, const char *caption)
{
  doc_table *table = ev_arena_alloc (doc->arena, 1, sizeof *table);
  table->id = keep (doc, id, ev_add_clean);
  table->caption = keep (doc, caption, ev_add_clean);
  add_block (doc, DOC_TABLE, "")->table = table;
}

void
ev_doc_column (ev_doc *doc, const char *name, const char *header, ev_align align)
{
  doc_table *table = last_table (doc);
  assert (table->nrows == 0);
  table->columns = ev_xgrow (table->columns, table->ncolumns, &table->columns_capacity, sizeof *table->columns);
  table->columns[table->ncolumns++]
      = (doc_column){ keep (doc, name, ev_add_valid), keep (doc, header, ev_add_clean), align };
}

void
ev_doc_row (ev_doc *doc, ev_row_kind kind)
{
  doc_table *table = last_table (doc);
  const doc_row *last = table->nrows > 0 ? &table->rows[table->nrows - 1] : NULL;
  bool in_group
      = last && kind != EV_ROW_GROUP && kind != EV_ROW_TOTAL && (last->in_group || last->kind == EV_ROW_GROUP);
  doc_cell *cells = ev_arena_alloc (doc->arena, table->ncolumns, sizeof *cells);
  for (size_t c = 0; c < table->ncolumns; c++)
    cells[c] = (doc_cell){ "", "", false };
  table->rows = ev_xgrow (table->rows, table->nrows, &table->rows_capacity, sizeof *table->rows);
  table->rows[table->nrows++] = (doc_row){ kind, in_group, 0, cells };
}

/* The next free cell of the last row.  A group row has one cell. */
static doc_cell *
next_cell (ev_doc *doc)
{
  doc_table *table = last_table (doc);
  assert (table->nrows > 0);
  doc_row *row = &table->rows[table->nrows - 1];
  assert (row->filled < (row->kind == EV_ROW_GROUP ? 1 : table->ncolumns));
  return &row->cells[row->filled++];
}

void
ev_doc_cell (ev_doc *doc, const char *text)
{
  *next_cell (doc) = (doc_cell){ keep (doc, text, ev_add_clean), keep (doc, text, ev_add_valid), false };
}

void
ev_doc_number (ev_doc *doc, double value, const char *shown)
{
  char buffer[EV_NUMBER_SIZE];
  const char *full = ev_arena_strdup (doc->arena, ev_format_shortest (buffer, value));
  const char *text = shown ? keep (doc, shown, ev_add_clean) : isnan (value) ? NULL : full;
  *next_cell (doc) = (doc_cell){ text, full, true };
}

void
ev_doc_integer (ev_doc *doc, long value)
{
  const char *text = ev_arena_printf (doc->arena, "%ld", value);
  *next_cell (doc) = (doc_cell){ text, text, true };
}

void
ev_doc_real (ev_doc *doc, double value, int digits)
{
  char buffer[EV_NUMBER_SIZE];
  ev_doc_number (doc, value, isnan (value) ? NULL : ev_format_fixed (buffer, value, digits));
}

void
ev_doc_skip (ev_doc *doc, size_t cells)
{
  while (cells-- > 0)
    next_cell (doc);
}

/* --- for renderers --- */

const doc_block *
ev_doc_next (const ev_doc *doc, const doc_block *block, unsigned format)
{
  for (size_t i = block ? (size_t)(block - doc->blocks) + 1 : 0; i < doc->nblocks; i++)
    {
      const doc_block *next = &doc->blocks[i];
      if ((next->formats & format) && !(next->table && next->table->ncolumns == 0))
        return next;
    }
  return NULL;
}

const char *
ev_severity_label (ev_severity severity)
{
  static const char *const labels[] = { [EV_NOTE] = "Note", [EV_WARNING] = "Warning", [EV_ERROR] = "Error" };
  return labels[severity];
}
