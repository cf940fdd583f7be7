/* Markdown as GitHub reads it: pipe tables with columns that line up in the source too.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "report/render.h"

/* [gfm] 6: all that begins markup inside a line, $ for GitHub's formulas. */
static const ev_replacement specials[] = {
  { '#', "\\#" },   { '$', "\\$" }, { '&', "&amp;" }, { '*', "\\*" }, { '<', "&lt;" }, { '>', "&gt;" }, { '[', "\\[" },
  { '\\', "\\\\" }, { ']', "\\]" }, { '_', "\\_" },   { '`', "\\`" }, { '|', "\\|" },  { '~', "\\~" },  { 0, NULL },
};

static void
put (ev_str *out, const char *text)
{
  ev_add_replaced (out, text, specials);
}

/* At the start of a line + - = begin a list or a rule, and so do digits before a point or parenthesis. */
static void
put_line_start (ev_str *out, const char *text)
{
  size_t digits = strspn (text, "0123456789");
  ev_str_addn (out, text, digits);
  text += digits;
  if (*text && strchr (digits > 0 ? ".)" : "+-=", *text))
    ev_str_addc (out, '\\');
  put (out, text);
}

/* --- tables --- */

enum
{
  WIDEST = 40
}; /* cells that are wider stand out of their column in the source */

/* A cell as Markdown; "" is empty. */
static char *
cell_markdown (const doc_row *row, size_t column)
{
  const doc_cell *cell = &row->cells[column];
  bool bold = row->kind != EV_ROW_PLAIN && cell->text && *cell->text;
  ev_str s = { 0 };
  ev_str_add (&s, bold ? "**" : "");
  put (&s, cell->text ? cell->text : "–");
  ev_str_add (&s, bold ? "**" : "");
  return s.text;
}

static void
put_padding (ev_str *out, size_t n, char c)
{
  while (n-- > 0)
    ev_str_addc (out, c);
}

static void
put_cell (ev_str *out, const char *text, size_t width, ev_align align)
{
  size_t used = ev_text_width (text), slack = width > used ? width - used : 0;
  size_t before = align == EV_RIGHT ? slack : align == EV_CENTRE ? slack / 2 : 0;
  ev_str_addc (out, ' ');
  put_padding (out, before, ' ');
  ev_str_add (out, text);
  put_padding (out, slack - before, ' ');
  ev_str_add (out, " |");
}

static void
put_delimiters (ev_str *out, const doc_table *table, const size_t *width)
{
  ev_str_addc (out, '|');
  for (size_t c = 0; c < table->ncolumns; c++)
    {
      ev_align align = table->columns[c].align;
      ev_str_add (out, align == EV_CENTRE ? " :" : " -");
      put_padding (out, width[c] - 2, '-');
      ev_str_add (out, align == EV_LEFT ? "- |" : ": |");
    }
  ev_str_addc (out, '\n');
}

static void
put_row (ev_str *out, const doc_table *table, char *const *texts, const size_t *width)
{
  ev_str_addc (out, '|');
  for (size_t c = 0; c < table->ncolumns; c++)
    put_cell (out, texts[c], width[c], table->columns[c].align);
  ev_str_addc (out, '\n');
}

static void
put_table (ev_str *out, const doc_table *table)
{
  enum
  {
    NARROWEST = 3
  };
  size_t n = table->ncolumns, *width = ev_xcalloc (n, sizeof *width), cells = (table->nrows + 1) * n;
  char **texts = ev_xcalloc (cells, sizeof *texts); /* the header, then the rows */
  for (size_t i = 0; i < cells; i++)
    {
      size_t c = i % n;
      doc_cell header = { .text = table->columns[c].header };
      const doc_row head = { .cells = &header };
      texts[i] = i < n ? cell_markdown (&head, 0) : cell_markdown (&table->rows[i / n - 1], c);
      size_t used = ev_text_width (texts[i]);
      used = used < NARROWEST ? NARROWEST : used > WIDEST ? WIDEST : used;
      width[c] = used > width[c] ? used : width[c];
    }
  if (*table->caption)
    {
      ev_str_add (out, "**");
      put (out, table->caption);
      ev_str_add (out, "**\n\n");
    }
  put_row (out, table, texts, width);
  put_delimiters (out, table, width);
  for (size_t r = 0; r < table->nrows; r++)
    put_row (out, table, texts + (r + 1) * n, width);
  for (size_t i = 0; i < cells; i++)
    free (texts[i]);
  free (texts);
  free (width);
}

/* --- the other blocks --- */

static void
put_heading (ev_str *out, const char *text, int level)
{
  put_padding (out, (size_t)level, '#');
  ev_str_addc (out, ' ');
  put (out, text);
  ev_str_addc (out, '\n');
}

static void
put_note (ev_str *out, const doc_block *block)
{
  ev_str_printf (out, "*%s:* ", ev_severity_label (block->severity));
  put (out, block->text);
  ev_str_addc (out, '\n');
}

static void
put_facts (ev_str *out, const doc_block *block)
{
  for (size_t i = 0; i < block->nfacts; i++)
    {
      ev_str_add (out, "- **");
      put (out, block->facts[i].name);
      ev_str_add (out, ":** ");
      put (out, block->facts[i].value);
      ev_str_addc (out, '\n');
    }
}

static void
put_figure (ev_str *out, const doc_block *block)
{
  ev_str_add (out, "![");
  put (out, *block->alt ? block->alt : block->text);
  ev_str_add (out, "](");
  ev_add_file_url (out, block->target, ".svg");
  ev_str_add (out, ")\n");
  if (!*block->text)
    return;
  ev_str_add (out, "\n*");
  put (out, block->text);
  ev_str_add (out, "*\n");
}

/* Another bullet than that of facts keeps the two lists apart. */
static void
put_link (ev_str *out, const doc_block *block)
{
  ev_str_add (out, "* [");
  put (out, *block->text ? block->text : block->target);
  ev_str_add (out, "](");
  ev_add_url (out, block->target);
  ev_str_add (out, ")\n");
}

static void
put_block (const ev_doc *doc, const doc_block *block, ev_str *out)
{
  switch (block->kind)
    {
    case DOC_HEADING:
      put_heading (out, block->text, ev_heading_level (doc, block));
      break;
    case DOC_PARAGRAPH:
      put_line_start (out, block->text);
      ev_str_addc (out, '\n');
      break;
    case DOC_NOTE:
      put_note (out, block);
      break;
    case DOC_FACTS:
      put_facts (out, block);
      break;
    case DOC_FIGURE:
      put_figure (out, block);
      break;
    case DOC_LINK:
      put_link (out, block);
      break;
    case DOC_TABLE:
      put_table (out, block->table);
      break;
    }
}

void
ev_render_markdown (const ev_doc *doc, const ev_render_spec *spec, ev_str *out)
{
  (void)spec;
  if (doc->title)
    put_heading (out, doc->title, 1);
  const doc_block *last = NULL, *block = NULL;
  while ((block = ev_doc_next (doc, last, EV_IN_MARKDOWN)))
    {
      bool together = last && last->kind == DOC_LINK && block->kind == DOC_LINK;
      ev_str_add (out, (last || doc->title) && !together ? "\n" : "");
      put_block (doc, block, out);
      last = block;
    }
}
