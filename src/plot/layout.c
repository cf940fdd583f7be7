/* The table of a forest plot: columns as wide as their text, rows as high.

   Labels and cells break into lines inside their column.  A label may run over the empty cells beside it, text lines
   over all columns left of the plot, and nothing ever reaches into the plot.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/layout.h"

#include <math.h>
#include <string.h>

#include "base/text.h"

const text_font layout_body = { 9, false }, layout_bold = { 9, true }, layout_small = { 8, false },
                layout_title = { 11, true }, layout_note = { 7.5, false };

static const double label_most = 320, cell_most = 170, header_most = 64, text_least = 250;
static const double plot_least = 170, plot_most = 240, plot_share = 0.45;
static const double row_padding = 5, tight_padding = 3;
enum
{
  MANY_ROWS = 60,
  MOST_LINES = 8,
  MOST_NOTE_LINES = 40
};

/* --- what kinds of rows are --- */

static bool
is_graphic (ev_forest_kind kind)
{
  return kind == EV_FOREST_STUDY || kind == EV_FOREST_SUBTOTAL || kind == EV_FOREST_TOTAL
         || kind == EV_FOREST_PREDICTION;
}

static text_font
row_font (ev_forest_kind kind)
{
  if (kind == EV_FOREST_HEADING || kind == EV_FOREST_SUBTOTAL || kind == EV_FOREST_TOTAL)
    return layout_bold;
  return kind == EV_FOREST_TEXT ? layout_small : layout_body;
}

static const char *
cell_text (const ev_forest_row *row, size_t column)
{
  if (!row->cells || row->kind == EV_FOREST_TEXT || row->kind == EV_FOREST_HEADING || row->kind == EV_FOREST_GAP)
    return "";
  return row->cells[column] ? row->cells[column] : "";
}

/* What stands in a block of a heading is indented, until a total ends it; every second study is shaded. */
static void
set_style (layout *l)
{
  bool inside = false;
  unsigned studies = 0;
  for (size_t i = 0; i < l->forest->nrows; i++)
    {
      layout_row *row = &l->rows[i];
      ev_forest_kind kind = row->of->kind;
      inside = kind == EV_FOREST_HEADING || (inside && kind != EV_FOREST_TOTAL);
      studies = kind == EV_FOREST_STUDY ? studies + 1 : 0;
      row->indent = inside && kind != EV_FOREST_HEADING ? LAYOUT_INDENT : 0;
      row->shaded = studies % 2 == 1;
      row->font = row_font (kind);
    }
}

static void
find_beside (layout *l)
{
  size_t n = l->forest->nrows;
  l->beside = 0;
  for (size_t i = 0; i < n; i++)
    if (is_graphic (l->forest->rows[i].kind))
      {
        l->beside = i + 1;
        l->has_plot = true;
      }
}

/* --- columns --- */

static void
measure_cells (layout *l)
{
  const ev_forest *f = l->forest;
  for (size_t i = 0; i < f->nrows; i++)
    {
      l->rows[i].cells = ev_arena_alloc (l->arena, f->ncolumns, sizeof *l->rows[i].cells);
      for (size_t j = 0; j < f->ncolumns; j++)
        {
          text_block *cell = &l->rows[i].cells[j];
          *cell = text_wrap (l->arena, cell_text (&f->rows[i], j), l->rows[i].font, cell_most, MOST_LINES);
          l->columns[j].width = fmax (l->columns[j].width, cell->width);
        }
    }
}

static void
measure_headers (layout *l)
{
  const ev_forest *f = l->forest;
  for (size_t j = 0; j < f->ncolumns; j++)
    {
      layout_column *c = &l->columns[j];
      c->of = &f->columns[j];
      c->header = text_wrap (l->arena, c->of->header, layout_bold, fmax (c->width, header_most), MOST_LINES);
      c->width = fmax (c->width, c->header.width);
      l->header_height = fmax (l->header_height, text_height (&c->header, layout_bold));
    }
}

static bool
same_group (const ev_forest_column *a, const ev_forest_column *b)
{
  return a->group && b->group && ev_same (a->group, b->group) && a->right_of_plot == b->right_of_plot;
}

static double
group_width (const layout *l, const layout_group *g)
{
  double width = 0;
  for (size_t j = g->first; j <= g->last; j++)
    width += l->columns[j].width + (j > g->first ? LAYOUT_GAP : 0);
  return width;
}

/* A group's name breaks into lines above its columns; where a word is wider than they are, they become wider. */
static void
measure_group (layout *l, layout_group *g)
{
  double width = group_width (l, g);
  g->text
      = text_wrap (l->arena, l->columns[g->first].of->group, layout_bold, fmax (width, 2 * header_most), MOST_LINES);
  double more = fmax (0, g->text.width - width) / (double)(g->last - g->first + 1);
  for (size_t j = g->first; j <= g->last; j++)
    l->columns[j].width += more;
  l->group_height = fmax (l->group_height, text_height (&g->text, layout_bold));
}

static void
find_groups (layout *l)
{
  const ev_forest *f = l->forest;
  l->groups = ev_arena_alloc (l->arena, f->ncolumns, sizeof *l->groups);
  for (size_t j = 0; j < f->ncolumns; j++)
    if (f->columns[j].group && *f->columns[j].group)
      {
        layout_group *g = &l->groups[l->ngroups++];
        g->first = j;
        while (j + 1 < f->ncolumns && same_group (&f->columns[j], &f->columns[j + 1]))
          j++;
        g->last = j;
        measure_group (l, g);
      }
}

/* --- labels --- */

/* How much room beside its column the label of ROW has: that of empty cells up to the first that is not. */
static double
extra_width (const layout *l, const layout_row *row)
{
  double extra = 0;
  for (size_t j = 0; j < l->forest->ncolumns; j++)
    {
      const layout_column *c = &l->columns[j];
      if (c->of->right_of_plot)
        continue;
      if (row->cells[j].count)
        break;
      extra += LAYOUT_GAP + c->width;
    }
  return extra;
}

/* The label column is as wide as the labels, up to a limit. */
static void
measure_label_column (layout *l)
{
  const ev_forest *f = l->forest;
  l->label_header = text_wrap (l->arena, f->label_header, layout_bold, label_most, MOST_LINES);
  l->header_height = fmax (l->header_height, text_height (&l->label_header, layout_bold));
  l->label_width = l->label_header.width;
  for (size_t i = 0; i < f->nrows; i++)
    {
      layout_row *row = &l->rows[i];
      double most = row->of->kind == EV_FOREST_TEXT ? text_least : label_most;
      double width = row->indent + text_wrap (l->arena, row->of->label, row->font, 1e9, 1).width;
      double extra = extra_width (l, row);
      l->label_width = fmax (l->label_width, fmin (width, fmax (most, extra)) - extra);
    }
}

static void
measure_rows (layout *l)
{
  const ev_forest *f = l->forest;
  double padding = f->nrows > MANY_ROWS ? tight_padding : row_padding, top = 0;
  for (size_t i = 0; i < f->nrows; i++)
    {
      layout_row *row = &l->rows[i];
      double width = l->label_width + extra_width (l, row) - row->indent;
      if (row->of->kind != EV_FOREST_GAP)
        row->label = text_wrap (l->arena, row->of->label, row->font, width, MOST_LINES);
      double height = fmax (text_height (&row->label, row->font), row->font.size * METRICS_LINE);
      for (size_t j = 0; j < f->ncolumns; j++)
        height = fmax (height, text_height (&row->cells[j], row->font));
      row->height = height + padding;
      if (row->of->kind == EV_FOREST_GAP)
        row->height /= 2;
      if (i == l->beside)
        top = 0;
      row->top = top;
      top += row->height;
    }
}

/* --- the whole --- */

static double
place_columns (layout *l, bool right, double x)
{
  for (size_t j = 0; j < l->forest->ncolumns; j++)
    if (l->columns[j].of->right_of_plot == right)
      {
        l->columns[j].left = x;
        x += l->columns[j].width + LAYOUT_GAP;
      }
  return x;
}

static void
place (layout *l)
{
  double x = place_columns (l, false, LAYOUT_MARGIN + l->label_width + LAYOUT_GAP) - LAYOUT_GAP;
  if (l->has_plot)
    {
      double others = x + place_columns (l, true, 0);
      l->plot_left = x + LAYOUT_PLOT_GAP;
      l->plot_width = fmin (plot_most, fmax (plot_least, plot_share * others));
      x = l->plot_left + l->plot_width + LAYOUT_PLOT_GAP;
    }
  else
    x += LAYOUT_GAP;
  double end = place_columns (l, true, x);
  l->width = (end > x ? end - LAYOUT_GAP : l->has_plot ? x - LAYOUT_PLOT_GAP / 2.0 : x - LAYOUT_GAP) + LAYOUT_MARGIN;
}

double
layout_anchor (const layout_column *column)
{
  return column->of->left_aligned ? column->left : column->left + column->width;
}

layout
layout_forest (ev_arena *arena, const ev_forest *forest)
{
  layout l = { .arena = arena, .forest = forest };
  l.rows = ev_arena_alloc (arena, forest->nrows, sizeof *l.rows);
  l.columns = ev_arena_alloc (arena, forest->ncolumns, sizeof *l.columns);
  for (size_t i = 0; i < forest->nrows; i++)
    l.rows[i].of = &forest->rows[i];
  set_style (&l);
  find_beside (&l);
  measure_cells (&l);
  measure_headers (&l);
  find_groups (&l);
  measure_label_column (&l);
  measure_rows (&l);
  place (&l);
  l.title = text_wrap (arena, forest->title, layout_title, l.width - 2 * LAYOUT_MARGIN, MOST_LINES);
  l.footnote = text_wrap (arena, forest->footnote, layout_note, l.width - 2 * LAYOUT_MARGIN, MOST_NOTE_LINES);
  return l;
}
