/* Plain text for terminals.  Columns are aligned by display width.  A table that is too wide first breaks its headers,
   then its text cells, and then becomes several panels that repeat the first column; nothing is ever cut. Copyright (C)
   2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "report/blocks.h"
#include "report/wrap.h"

enum
{
  GAP = 2,
  INDENT = 2,
  NARROWEST = 12,
  LEAST_WIDTH = 40,
  USUAL_WIDTH = 80
};

struct pen
{
  ev_str *out;
  size_t width;
  bool colour, ascii;
};

enum style
{
  PLAIN,
  BOLD,
  DIM
};

static void
begin_style (const struct pen *pen, enum style style)
{
  static const char *const codes[] = { [PLAIN] = "", [BOLD] = "\033[1m", [DIM] = "\033[2m" };
  ev_str_add (pen->out, pen->colour ? codes[style] : "");
}

static void
end_style (const struct pen *pen, enum style style)
{
  ev_str_add (pen->out, pen->colour && style != PLAIN ? "\033[0m" : "");
}

static void
repeat (ev_str *out, const char *text, size_t n)
{
  while (n-- > 0)
    ev_str_add (out, text);
}

static void
put_rule (const struct pen *pen, size_t width, bool heavy)
{
  begin_style (pen, DIM);
  repeat (pen->out, pen->ascii ? (heavy ? "=" : "-") : (heavy ? "═" : "─"), width);
  end_style (pen, DIM);
  ev_str_addc (pen->out, '\n');
}

/* --- lines of cells, each wrapped in its own column --- */

struct slot
{
  const char *text;
  size_t width; /* of the column */
  ev_align align;
  size_t indent, hang; /* of all lines; of all but the first */
  bool at_bottom;      /* else its lines start at the top */
  enum style style;
};

static size_t
tallest (const ev_lines *lines, size_t n)
{
  size_t height = 0;
  for (size_t i = 0; i < n; i++)
    height = lines[i].count > height ? lines[i].count : height;
  return height;
}

/* Spaces that do not break are spaces for whoever reads or searches the output. */
static void
put_text (ev_str *out, const char *text, size_t n)
{
  const char *end = text + n;
  for (const char *start; text < end;)
    {
      start = text;
      if (ev_utf8_next (&text) == 0xa0)
        ev_str_addc (out, ' ');
      else
        ev_str_addn (out, start, (size_t) (text - start));
    }
}

/* One line of one slot.  PENDING counts the spaces that are owed, so that no line ends in spaces. */
static void
put_slot_line (const struct pen *pen, const struct slot *slot, const ev_line *line, size_t hang, size_t *pending)
{
  size_t before = slot->indent + hang;
  size_t used = before + line->width, slack = slot->width > used ? slot->width - used : 0;
  before += slot->align == EV_RIGHT ? slack : slot->align == EV_CENTRE ? slack / 2 : 0;
  *pending += before;
  if (line->bytes > 0)
    {
      repeat (pen->out, " ", *pending);
      *pending = 0;
      begin_style (pen, slot->style);
      put_text (pen->out, line->start, line->bytes);
      end_style (pen, slot->style);
    }
  *pending += slot->width > before + line->width ? slot->width - before - line->width : 0;
}

static void
put_slots (const struct pen *pen, const struct slot *slots, size_t n, size_t gap)
{
  ev_lines *lines = ev_xcalloc (n, sizeof *lines);
  for (size_t i = 0; i < n; i++)
    ev_wrap (slots[i].text, slots[i].width - slots[i].indent, slots[i].hang, &lines[i]);
  size_t height = tallest (lines, n);
  for (size_t y = 0; y < height; y++)
    {
      size_t pending = 0;
      for (size_t i = 0; i < n; i++)
        {
          size_t above = slots[i].at_bottom ? height - lines[i].count : 0;
          bool empty = y < above || y - above >= lines[i].count;
          const ev_line none = { "", 0, 0 }, *line = empty ? &none : &lines[i].line[y - above];
          put_slot_line (pen, &slots[i], line, y > above ? slots[i].hang : 0, &pending);
          pending += gap;
        }
      ev_str_addc (pen->out, '\n');
    }
  for (size_t i = 0; i < n; i++)
    free (lines[i].line);
  free (lines);
}

static void
put_wrapped (const struct pen *pen, const char *text, enum style style)
{
  const struct slot slot = { .text = text, .width = pen->width, .style = style };
  put_slots (pen, &slot, 1, 0);
}

/* --- tables --- */

struct widths
{
  size_t natural;  /* everything in one line */
  size_t least[2]; /* with a header of several lines; with such cells too, where they are text */
  size_t now;
};

struct layout
{
  const doc_table *table;
  struct widths *column;
};

static const char *
shown (const struct pen *pen, const doc_cell *cell)
{
  return cell->text ? cell->text : pen->ascii ? "-" : "–";
}

static size_t
larger (size_t a, size_t b)
{
  return a > b ? a : b;
}

static size_t
smaller (size_t a, size_t b)
{
  return a < b ? a : b;
}

static size_t
indent_of (const doc_row *row, size_t column)
{
  return row->in_group && column == 0 ? INDENT : 0;
}

static void
measure (const struct pen *pen, struct layout *layout)
{
  const doc_table *table = layout->table;
  for (size_t c = 0; c < table->ncolumns; c++)
    {
      struct widths *w = &layout->column[c];
      size_t cells = 1, word = ev_widest_word (table->columns[c].header);
      for (size_t r = 0; r < table->nrows; r++)
        if (table->rows[r].kind != EV_ROW_GROUP)
          cells
              = larger (cells, ev_text_width (shown (pen, &table->rows[r].cells[c])) + indent_of (&table->rows[r], c));
      w->now = w->natural = larger (cells, ev_text_width (table->columns[c].header));
      w->least[0] = larger (cells, word);
      w->least[1] = table->columns[c].align == EV_RIGHT ? w->least[0] : smaller (w->least[0], larger (word, NARROWEST));
    }
}

static size_t
total_width (const struct layout *layout, const size_t *columns, size_t n)
{
  size_t sum = n > 0 ? (n - 1) * GAP : 0;
  for (size_t i = 0; i < n; i++)
    sum += layout->column[columns[i]].now;
  return sum;
}

/* Make the table narrower, always the widest column that may still give, until it is WIDTH wide or none gives. */
static void
shrink (struct layout *layout, size_t excess, size_t stage)
{
  for (; excess > 0; excess--)
    {
      struct widths *widest = NULL;
      for (struct widths *w = layout->column; w < layout->column + layout->table->ncolumns; w++)
        if (w->now > w->least[stage] && (!widest || w->now > widest->now))
          widest = w;
      if (!widest)
        return;
      widest->now--;
    }
}

static void
put_header (const struct pen *pen, const struct layout *layout, const size_t *columns, size_t n, struct slot *slots)
{
  for (size_t i = 0; i < n; i++)
    {
      const doc_column *column = &layout->table->columns[columns[i]];
      slots[i] = (struct slot){ .text = column->header,
                                .width = layout->column[columns[i]].now,
                                .align = column->align,
                                .at_bottom = true,
                                .style = BOLD };
    }
  put_slots (pen, slots, n, GAP);
}

/* Over how many columns the first cell of a total reaches: those after it that are empty. */
static size_t
reach (const doc_row *row, const size_t *columns, size_t n)
{
  size_t i = 1;
  if (row->kind == EV_ROW_SUBTOTAL || row->kind == EV_ROW_TOTAL)
    while (i < n && row->cells[columns[i]].text && !*row->cells[columns[i]].text)
      i++;
  return i;
}

static void
put_row (const struct pen *pen, const struct layout *layout, const doc_row *row, const size_t *columns, size_t n,
         struct slot *slots)
{
  enum style style = row->kind == EV_ROW_PLAIN ? PLAIN : BOLD;
  size_t count = 0;
  for (size_t i = 0, over; i < n; i += over)
    {
      over = i ? 1 : reach (row, columns, n);
      size_t c = columns[i], width = total_width (layout, &columns[i], over);
      const doc_column *column = &layout->table->columns[c];
      slots[count++] = (struct slot){ .text = shown (pen, &row->cells[c]),
                                      .width = width,
                                      .align = column->align,
                                      .indent = indent_of (row, c),
                                      .hang = column->align == EV_LEFT && width >= NARROWEST ? INDENT : 0,
                                      .style = style };
    }
  put_slots (pen, slots, count, GAP);
}

/* The table, or the part of it in N of its columns. */
static void
put_panel (const struct pen *pen, const struct layout *layout, const size_t *columns, size_t n)
{
  const doc_table *table = layout->table;
  size_t width = total_width (layout, columns, n);
  struct slot *slots = ev_xcalloc (n, sizeof *slots);
  put_header (pen, layout, columns, n, slots);
  put_rule (pen, width, false);
  for (size_t r = 0; r < table->nrows; r++)
    {
      const doc_row *row = &table->rows[r];
      if (row->kind == EV_ROW_TOTAL && r > 0 && row[-1].kind != EV_ROW_TOTAL)
        put_rule (pen, width, false);
      if (row->kind != EV_ROW_GROUP)
        put_row (pen, layout, row, columns, n, slots);
      else
        {
          if (r > 0)
            ev_str_addc (pen->out, '\n');
          put_wrapped (pen, row->cells[0].text, BOLD);
        }
    }
  if (table->nrows == 0)
    put_wrapped (pen, "(no rows)", DIM);
  free (slots);
}

/* As many columns a panel as fit, the first one in each. */
static void
put_panels (const struct pen *pen, struct layout *layout)
{
  size_t n = layout->table->ncolumns;
  struct widths *w = layout->column;
  size_t *columns = ev_xcalloc (n, sizeof *columns);
  w[0].now = smaller (w[0].natural, n > 1 ? larger (pen->width / 3, NARROWEST) : pen->width);
  for (size_t c = 1; c < n; c++)
    w[c].now = smaller (layout->table->columns[c].align == EV_RIGHT ? w[c].least[0] : w[c].natural,
                        pen->width - w[0].now - GAP);
  size_t next = 1;
  do
    {
      size_t count = 1;
      while (next < n && (count == 1 || total_width (layout, columns, count) + GAP + w[next].now <= pen->width))
        columns[count++] = next++;
      size_t narrow = w[0].now;
      w[0].now = smaller (w[0].natural, narrow + pen->width - total_width (layout, columns, count));
      put_panel (pen, layout, columns, count);
      w[0].now = narrow;
      if (next < n)
        ev_str_addc (pen->out, '\n');
    }
  while (next < n);
  free (columns);
}

static void
put_table (const struct pen *pen, const doc_table *table)
{
  size_t n = table->ncolumns, *all = ev_xcalloc (n, sizeof *all);
  struct layout layout = { table, ev_xcalloc (n, sizeof *layout.column) };
  for (size_t c = 0; c < n; c++)
    all[c] = c;
  measure (pen, &layout);
  for (size_t stage = 0; stage < 2; stage++)
    {
      size_t width = total_width (&layout, all, n);
      shrink (&layout, width > pen->width ? width - pen->width : 0, stage);
    }
  if (*table->caption)
    put_wrapped (pen, table->caption, BOLD);
  if (total_width (&layout, all, n) <= pen->width)
    put_panel (pen, &layout, all, n);
  else
    put_panels (pen, &layout);
  free (layout.column);
  free (all);
}

/* --- the other blocks --- */

static void
put_heading (const struct pen *pen, const char *text, int level)
{
  put_wrapped (pen, text, BOLD);
  if (level <= 1)
    put_rule (pen, smaller (ev_text_width (text), pen->width), level == 0);
}

/* LABEL, and TEXT beside it. */
static void
put_labelled (const struct pen *pen, const char *label, enum style label_style, size_t label_width, const char *text,
              enum style text_style)
{
  const struct slot slots[] = { { .text = label, .width = label_width, .style = label_style },
                                { .text = text, .width = pen->width - label_width - 1, .style = text_style } };
  put_slots (pen, slots, 2, 1);
}

static void
put_note (const struct pen *pen, const doc_block *block)
{
  ev_str label = { 0 };
  ev_str_printf (&label, "%s:", ev_severity_label (block->severity));
  enum style style = block->severity == EV_NOTE ? DIM : BOLD;
  put_labelled (pen, label.text, style, label.length, block->text, block->severity == EV_NOTE ? DIM : PLAIN);
  ev_str_free (&label);
}

static void
put_facts (const struct pen *pen, const doc_block *block)
{
  size_t widest = 0;
  for (size_t i = 0; i < block->nfacts; i++)
    widest = larger (widest, ev_text_width (block->facts[i].name));
  for (size_t i = 0; i < block->nfacts; i++)
    put_labelled (pen, block->facts[i].name, PLAIN, smaller (widest + 1, pen->width / 2), block->facts[i].value, PLAIN);
}

/* "Caption: file" */
static void
put_named (const struct pen *pen, const char *label, const doc_block *block)
{
  ev_str line = { 0 };
  ev_str_printf (&line, "%s: %s", *block->text ? block->text : label, block->target);
  put_wrapped (pen, line.text, PLAIN);
  ev_str_free (&line);
}

static void
put_block (const struct pen *pen, const doc_block *block)
{
  switch (block->kind)
    {
    case DOC_HEADING:
      put_heading (pen, block->text, block->level);
      break;
    case DOC_PARAGRAPH:
      put_wrapped (pen, block->text, PLAIN);
      break;
    case DOC_NOTE:
      put_note (pen, block);
      break;
    case DOC_FACTS:
      put_facts (pen, block);
      break;
    case DOC_FIGURE:
      put_named (pen, "Figure", block);
      break;
    case DOC_LINK:
      put_named (pen, "See", block);
      break;
    case DOC_TABLE:
      put_table (pen, block->table);
      break;
    }
}

/* A note stands right below what it belongs to, and a heading without a rule right above. */
static bool
together (const doc_block *a, const doc_block *b)
{
  if (b->kind == DOC_NOTE)
    return a->kind != DOC_HEADING && a->kind != DOC_PARAGRAPH;
  return (a->kind == DOC_HEADING && a->level > 1) || (a->kind == DOC_LINK && b->kind == DOC_LINK);
}

void
ev_render_text (const ev_doc *doc, const ev_render_spec *spec, ev_str *out)
{
  size_t width = spec->width == 0 ? USUAL_WIDTH : larger (spec->width, LEAST_WIDTH);
  const struct pen pen = { out, width, spec->colour, spec->ascii };
  if (doc->title)
    put_heading (&pen, doc->title, 0);
  const doc_block *last = NULL, *block = NULL;
  while ((block = ev_doc_next (doc, last, EV_IN_TEXT)))
    {
      if (last ? !together (last, block) : doc->title != NULL)
        ev_str_addc (out, '\n');
      put_block (&pen, block);
      last = block;
    }
}
