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

static const double label_most = 320, cell_most = 170, header_most = 52, group_most = 120, text_most = 200;
static const double widening_most = 36; /* of the label column, to have trailing lines beside the axis */
static const double plot_least = 170, plot_most = 240, plot_share = 0.45;
static const double page_least = 220;
static const double loose_padding = 5, tight_padding = 3;
enum { MANY_ROWS = 60, MOST_LINES = 8, MOST_NOTE_LINES = 40 };

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
      row->indent = LAYOUT_INDENT * (row->of->depth + (inside && kind != EV_FOREST_HEADING));
      row->shaded = studies % 2 == 1;
      row->font = row_font (kind);
    }
}

static void
find_trailing (layout *l)
{
  size_t n = l->forest->nrows;
  l->trailing = 0;
  for (size_t i = 0; i < n; i++)
    if (is_graphic (l->forest->rows[i].kind))
      {
        l->trailing = i + 1;
        l->has_plot = true;
      }
}

/* --- columns --- */

/* TEXT with real minus signs: the hyphens that begin a number at the start, or after a space or bracket. */
static const char *
with_minus (ev_arena *arena, const char *text)
{
  ev_str out = { 0 };
  for (const char *p = text; *p; p++)
    if (*p == '-' && strchr ("0123456789.", p[1]) && p[1] && (p == text || strchr (" [(", p[-1])))
      ev_str_add (&out, "\xe2\x88\x92");
    else
      ev_str_addc (&out, *p);
  const char *result = ev_arena_strdup (arena, out.text ? out.text : "");
  ev_str_free (&out);
  return result;
}

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
          const char *text = cell_text (&f->rows[i], j);
          if (!f->columns[j].left_aligned && strchr (text, '-'))
            text = with_minus (l->arena, text);
          *cell = text_wrap (l->arena, text, l->rows[i].font, cell_most, MOST_LINES);
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
  g->text = text_wrap (l->arena, l->columns[g->first].of->group, layout_bold, fmax (width, group_most), MOST_LINES);
  double more = fmax (0, g->text.width - width) / (double) (g->last - g->first + 1);
  for (size_t j = g->first; j <= g->last; j++)
    {
      l->columns[j].width += more;
      g->header_height = fmax (g->header_height, text_height (&l->columns[j].header, layout_bold));
    }
  l->header_height = fmax (l->header_height, g->header_height + LAYOUT_GROUP_GAP + text_height (&g->text, layout_bold));
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

/* With the gap to its neighbour; an empty column takes no room. */
static double
column_room (const layout_column *c)
{
  return c->width > 0 ? c->width + LAYOUT_GAP : 0;
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
      extra += column_room (c);
    }
  return extra;
}

/* How wide the label of ROW is on one line. */
static double
natural_width (const layout *l, const layout_row *row)
{
  return row->indent + text_wrap (l->arena, row->of->label, row->font, INFINITY, 1).width;
}

/* The label column is as wide as the labels, up to a limit; text lines have a lower one. */
static void
measure_label_column (layout *l)
{
  const ev_forest *f = l->forest;
  l->label_header = text_wrap (l->arena, f->label_header, layout_bold, label_most, MOST_LINES);
  l->header_height = fmax (l->header_height, text_height (&l->label_header, layout_bold));
  l->label_width = l->label_header.width;
  for (size_t i = 0; i < (l->has_plot ? l->trailing : f->nrows); i++)
    {
      const layout_row *row = &l->rows[i];
      double most = row->of->kind == EV_FOREST_TEXT && l->has_plot ? text_most : label_most;
      l->label_width = fmax (l->label_width, fmin (natural_width (l, row), most) - extra_width (l, row));
    }
}

/* Trailing lines stand beside the axis when they fit there, with a little widening of the label column. */
static void
place_trailing (layout *l)
{
  double more = 0;
  for (size_t i = l->trailing; i < l->forest->nrows; i++)
    more = fmax (more, natural_width (l, &l->rows[i]) - extra_width (l, &l->rows[i]) - l->label_width);
  l->below = more > widening_most;
  if (!l->below)
    l->label_width += more;
}

static double
row_padding (const layout *l)
{
  return l->forest->nrows > MANY_ROWS ? tight_padding : loose_padding;
}

static double
row_height (const layout *l, const layout_row *row)
{
  double height = fmax (text_height (&row->label, row->font), row->font.size * METRICS_LINE);
  for (size_t j = 0; j < l->forest->ncolumns; j++)
    height = fmax (height, text_height (&row->cells[j], row->font));
  if (row->of->kind == EV_FOREST_TEXT)
    return height + row_padding (l) / 2;
  return (height + row_padding (l)) / (row->of->kind == EV_FOREST_GAP ? 2 : 1);
}

/* Break the labels of the rows FROM to TO and pile them up. */
static void
measure_rows (layout *l, size_t from, size_t to)
{
  double top = 0;
  for (size_t i = from; i < to; i++)
    {
      layout_row *row = &l->rows[i];
      bool whole = i >= l->trailing && l->below;
      double width = whole ? l->width - 2 * LAYOUT_MARGIN : l->label_width + extra_width (l, row);
      if (row->of->kind != EV_FOREST_GAP)
        row->label = text_wrap (l->arena, row->of->label, row->font, width - row->indent, MOST_LINES);
      row->height = row_height (l, row);
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
        x += column_room (&l->columns[j]);
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
  l->width = fmax (l->width, page_least);
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
  find_trailing (&l);
  measure_cells (&l);
  measure_headers (&l);
  find_groups (&l);
  measure_label_column (&l);
  place_trailing (&l);
  place (&l);
  measure_rows (&l, 0, l.trailing);
  measure_rows (&l, l.trailing, forest->nrows);
  l.title = text_wrap (arena, forest->title, layout_title, l.width - 2 * LAYOUT_MARGIN, MOST_LINES);
  l.footnote = text_wrap (arena, forest->footnote, layout_note, l.width - 2 * LAYOUT_MARGIN, MOST_NOTE_LINES);
  return l;
}
