/* Forest plots.

   One row a study: its label, the columns of the table, and between them a square as large as its weight on its
   interval; diamonds for pooled results, a bar for the prediction interval, an axis of round numbers below.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/plot.h"

#include <math.h>

#include "plot/canvas.h"
#include "plot/cut.h"
#include "plot/forest.h"
#include "plot/layout.h"
#include "plot/limits.h"
#include "plot/ticks.h"

static const double interval_width = 0.9, axis_width = 0.7, null_width = 0.6, rule_width = 0.5;
static const double square_most = 11, square_least = 3, arrow_length = 5, arrow_half = 2.4;
static const double tick_length = 3.5, title_gap = 6, diamond_half = 5, favour_arrow = 9;

typedef struct drawing {
  const ev_forest *forest;
  canvas *page;
  layout l;
  double lo, hi;                  /* of the axis */
  double left, right;             /* where they stand */
  double first_top, trailing_top; /* of the first row, and of the first that follows the graphics */
  double axis_y;
  double largest_weight; /* percent; the weight of the largest square */
} drawing;

static double
x_of (const drawing *d, double value)
{
  return d->left + (value - d->lo) / (d->hi - d->lo) * (d->right - d->left);
}

static bool
on_axis (const drawing *d, double value)
{
  return value >= d->lo && value <= d->hi;
}

/* --- graphics of a row --- */

/* An arrowhead at the left or right end of the axis, pointing away from it. */
static void
draw_arrowhead (const drawing *d, bool right, double y, double half, canvas_colour colour)
{
  double tip = right ? d->right : d->left, base = right ? tip - arrow_length : tip + arrow_length;
  canvas_polygon (d->page, LAYER_FRONT, 3, (double[]){ tip, base, base }, (double[]){ y, y - half, y + half }, colour);
}

/* The part of lb to ub that the axis shows, with arrowheads where it goes on; what lies outside as a whole is an arrow.
 */
static void
draw_interval (const drawing *d, double lb, double ub, double y, double width, canvas_colour colour)
{
  bool below = lb<d->lo, above = ub> d->hi;
  double from = below ? d->left : x_of (d, fmin (lb, d->hi)), to = above ? d->right : x_of (d, fmax (ub, d->lo));
  if (ub < d->lo)
    to = d->left + 2 * arrow_length;
  if (lb > d->hi)
    from = d->right - 2 * arrow_length;
  canvas_line (d->page, LAYER_FRONT, below ? from + arrow_length / 2 : from, y, above ? to - arrow_length / 2 : to, y,
               width, colour);
  if (below)
    draw_arrowhead (d, false, y, arrow_half, colour);
  if (above)
    draw_arrowhead (d, true, y, arrow_half, colour);
}

/* Areas of squares are as weights. */
static double
square_side (const drawing *d, double weight)
{
  double share = weight > 0 ? weight / d->largest_weight : 0;
  return fmax (square_least, square_most * sqrt (fmin (share, 1)));
}

static void
draw_study (const drawing *d, const ev_forest_row *row, double y)
{
  if (on_axis (d, row->est))
    {
      double half = square_side (d, row->weight) / 2, x = x_of (d, row->est);
      canvas_rect (d->page, LAYER_FRONT, x - half, y - half, x + half, y + half, COLOUR_SQUARE);
    }
  double lb = isnan (row->lb) ? row->est : row->lb, ub = isnan (row->ub) ? row->est : row->ub;
  if (lb < ub || !on_axis (d, row->est))
    draw_interval (d, lb, ub, y, interval_width, COLOUR_INTERVAL);
}

/* Half the height of the diamond from START over MIDDLE to END at X, as an arrowhead that shows there. */
static double
arrowhead_half (double x, double start, double middle, double end)
{
  double share = x < middle ? (x - start) / (middle - start) : (end - x) / (end - middle);
  return fmax (arrow_half, diamond_half * fmin (share, 1) + 1.2);
}

/* What leaves the axis is cut off, and goes on as an arrowhead. */
static void
draw_diamond (const drawing *d, const ev_forest_row *row, double y)
{
  canvas_colour colour = row->style == 0 ? COLOUR_FIXED : COLOUR_ACCENT;
  double far = 1e4 * (d->right - d->left), middle = x_of (d, row->est);
  double lb = isnan (row->lb) ? row->est : row->lb, ub = isnan (row->ub) ? row->est : row->ub;
  double start = fmin (fmax (x_of (d, lb), d->left - far), middle - 1);
  double end = fmax (fmin (x_of (d, ub), d->right + far), middle + 1);
  double left = lb < d->lo ? d->left + arrow_length : d->left, right = ub > d->hi ? d->right - arrow_length : d->right;
  polygon p = { 4, { start, middle, end, middle }, { y, y - diamond_half, y, y + diamond_half } };
  cut_x (&p, left, true);
  cut_x (&p, right, false);
  if (p.n >= 3)
    canvas_polygon (d->page, LAYER_FRONT, p.n, p.x, p.y, colour);
  if (lb < d->lo)
    draw_arrowhead (d, false, y, arrowhead_half (left, start, middle, end), colour);
  if (ub > d->hi)
    draw_arrowhead (d, true, y, arrowhead_half (right, start, middle, end), colour);
}

/* A bar as thick as a pen, with feet where it ends. */
static void
draw_prediction (const drawing *d, const ev_forest_row *row, double y)
{
  if (isnan (row->lb) || isnan (row->ub))
    return;
  const double foot = 3;
  canvas_colour colour = row->style == 0 ? COLOUR_FIXED : COLOUR_ACCENT;
  draw_interval (d, row->lb, row->ub, y, 2, colour);
  if (on_axis (d, row->lb))
    canvas_line (d->page, LAYER_FRONT, x_of (d, row->lb), y - foot, x_of (d, row->lb), y + foot, interval_width,
                 colour);
  if (on_axis (d, row->ub))
    canvas_line (d->page, LAYER_FRONT, x_of (d, row->ub), y - foot, x_of (d, row->ub), y + foot, interval_width,
                 colour);
}

static void
draw_graphic (const drawing *d, const ev_forest_row *row, double y)
{
  switch (row->kind)
    {
    case EV_FOREST_STUDY:
      if (!isnan (row->est))
        draw_study (d, row, y);
      break;
    case EV_FOREST_SUBTOTAL:
    case EV_FOREST_TOTAL:
      if (!isnan (row->est))
        draw_diamond (d, row, y);
      break;
    case EV_FOREST_PREDICTION:
      draw_prediction (d, row, y);
      break;
    case EV_FOREST_HEADING:
    case EV_FOREST_TEXT:
    case EV_FOREST_GAP:
      break;
    }
}

/* --- the table --- */

static void
draw_cells (const drawing *d, const layout_row *row, double top, double height)
{
  canvas_colour colour = row->of->kind == EV_FOREST_TEXT ? COLOUR_MUTED : COLOUR_INK;
  canvas_add_block (d->page, &row->label, LAYOUT_MARGIN + row->indent,
                    top + (height - text_height (&row->label, row->font)) / 2, ALIGN_LEFT, row->font, colour);
  for (size_t j = 0; j < d->forest->ncolumns; j++)
    {
      const layout_column *c = &d->l.columns[j];
      canvas_add_block (d->page, &row->cells[j], layout_anchor (c),
                        top + (height - text_height (&row->cells[j], row->font)) / 2,
                        c->of->left_aligned ? ALIGN_LEFT : ALIGN_RIGHT, row->font, colour);
    }
}

static void
draw_rows (const drawing *d)
{
  bool ruled = false;
  for (size_t i = 0; i < d->forest->nrows; i++)
    {
      const layout_row *row = &d->l.rows[i];
      double top = row->top + (i < d->l.trailing ? d->first_top : d->trailing_top);
      double end = d->l.width - LAYOUT_MARGIN;
      if (row->shaded)
        canvas_rect (d->page, LAYER_BACK, LAYOUT_MARGIN - 4, top, end + 4, top + row->height, COLOUR_ZEBRA);
      if (row->of->kind == EV_FOREST_TOTAL && !ruled && i > 0)
        {
          canvas_line (d->page, LAYER_BACK, LAYOUT_MARGIN, top, end, top, rule_width, COLOUR_RULE);
          ruled = true;
        }
      draw_cells (d, row, top, row->height);
      draw_graphic (d, row->of, top + row->height / 2);
    }
}

static void
draw_group (const drawing *d, const layout_group *g, double bottom)
{
  const layout_column *first = &d->l.columns[g->first], *last = &d->l.columns[g->last];
  double left = first->left, right = last->left + last->width;
  canvas_add_block (d->page, &g->text, (left + right) / 2, bottom - text_height (&g->text, layout_bold), ALIGN_CENTRE,
                    layout_bold, COLOUR_INK);
  canvas_line (d->page, LAYER_BACK, left, bottom + 1.5, right, bottom + 1.5, rule_width, COLOUR_RULE);
}

/* Headers stand on the rule below them.  Returns where the first row begins. */
static double
draw_headers (const drawing *d, double top)
{
  const layout *l = &d->l;
  if (l->header_height <= 0)
    return top;
  double bottom = top + l->header_height;
  for (size_t i = 0; i < l->ngroups; i++)
    draw_group (d, &l->groups[i], bottom - l->groups[i].header_height - LAYOUT_GROUP_GAP);
  canvas_add_block (d->page, &l->label_header, LAYOUT_MARGIN, bottom - text_height (&l->label_header, layout_bold),
                    ALIGN_LEFT, layout_bold, COLOUR_INK);
  for (size_t j = 0; j < d->forest->ncolumns; j++)
    {
      const layout_column *c = &l->columns[j];
      canvas_add_block (d->page, &c->header, layout_anchor (c), bottom - text_height (&c->header, layout_bold),
                        c->of->left_aligned ? ALIGN_LEFT : ALIGN_RIGHT, layout_bold, COLOUR_INK);
    }
  canvas_line (d->page, LAYER_BACK, LAYOUT_MARGIN, bottom + 3, l->width - LAYOUT_MARGIN, bottom + 3, axis_width,
               COLOUR_INK);
  return bottom + 6;
}

/* --- the axis --- */

static double
draw_ticks (const drawing *d)
{
  tick ticks[TICKS_MAX];
  tick_scale scale = { d->lo, d->hi, d->forest->log_scale, d->forest->display, d->forest->display_arg, false };
  size_t n
      = ticks_find (&scale, d->right - d->left, layout_small.size, LAYOUT_PLOT_GAP - 4, d->forest->null_value, ticks);
  canvas_line (d->page, LAYER_BACK, d->left, d->axis_y, d->right, d->axis_y, axis_width, COLOUR_INK);
  double middle = d->axis_y + tick_length + 0.65 * layout_small.size + 1;
  for (size_t i = 0; i < n; i++)
    {
      double x = x_of (d, ticks[i].at);
      canvas_line (d->page, LAYER_BACK, x, d->axis_y, x, d->axis_y + tick_length, axis_width, COLOUR_INK);
      canvas_add_text (d->page, ev_arena_strdup (d->l.arena, ticks[i].text), x, middle, ALIGN_CENTRE, layout_small,
                       COLOUR_INK);
    }
  return middle + 0.65 * layout_small.size;
}

/* An arrow and TEXT on its inner side, from X to the left or to the right of it. */
static void
draw_favour (const drawing *d, const text_block *text, bool right, double arrow, double x, canvas_align align,
             double top)
{
  if (!text->count)
    return;
  double y = top + layout_small.size * METRICS_LINE / 2, tip = right ? arrow + favour_arrow : arrow - favour_arrow;
  double base = right ? tip - 3 : tip + 3;
  canvas_line (d->page, LAYER_BACK, arrow, y, base, y, axis_width, COLOUR_MUTED);
  canvas_polygon (d->page, LAYER_BACK, 3, (double[]){ tip, base, base }, (double[]){ y, y - 1.8, y + 1.8 },
                  COLOUR_MUTED);
  canvas_add_block (d->page, text, x, top, align, layout_small, COLOUR_MUTED);
}

/* "Favours …" on both sides of the null where they fit on a line there, else from the ends of the axis inwards. */
static double
draw_favours (const drawing *d, double top)
{
  const ev_forest *f = d->forest;
  const double gap = 6, room = favour_arrow + 4, whole = d->right - d->left - 2 * gap - 2 * room;
  text_block left = text_wrap (d->l.arena, f->left, layout_small, INFINITY, 1);
  text_block right = text_wrap (d->l.arena, f->right, layout_small, INFINITY, 1);
  double zero = on_axis (d, f->null_value) ? x_of (d, f->null_value) : d->left;
  if (left.width + room <= zero - gap - d->left && right.width + room <= d->right - zero - gap)
    {
      draw_favour (d, &left, false, zero - gap - left.width - 4, zero - gap, ALIGN_RIGHT, top);
      draw_favour (d, &right, true, zero + gap + right.width + 4, zero + gap, ALIGN_LEFT, top);
    }
  else
    {
      double half = whole / 2, left_width = fmax (half, whole - right.width),
             right_width = fmax (half, whole - left.width);
      left = text_wrap (d->l.arena, f->left, layout_small, left_width, 4);
      right = text_wrap (d->l.arena, f->right, layout_small, right_width, 4);
      draw_favour (d, &left, false, d->left + favour_arrow, d->left + room, ALIGN_LEFT, top);
      draw_favour (d, &right, true, d->right - favour_arrow, d->right - room, ALIGN_RIGHT, top);
    }
  double height = fmax (text_height (&left, layout_small), text_height (&right, layout_small));
  return height > 0 ? top + height + 1 : top;
}

static double
draw_axis_label (const drawing *d, double top)
{
  text_block block = text_wrap (d->l.arena, d->forest->axis_label, layout_small, d->right - d->left, 4);
  canvas_add_block (d->page, &block, (d->left + d->right) / 2, top, ALIGN_CENTRE, layout_small, COLOUR_INK);
  return top + text_height (&block, layout_small);
}

static void
draw_lines (const drawing *d, double top)
{
  const ev_forest *f = d->forest;
  if (on_axis (d, f->null_value))
    {
      double x = x_of (d, f->null_value);
      canvas_line (d->page, LAYER_BACK, x, top, x, d->axis_y, null_width, COLOUR_INK);
    }
  if (on_axis (d, f->reference))
    {
      double x = x_of (d, f->reference);
      canvas_dotted (d->page, LAYER_BACK, x, top, x, d->axis_y, COLOUR_REFERENCE);
    }
}

/* --- the page --- */

static double
rows_height (const layout *l, size_t from, size_t to)
{
  return to > from ? l->rows[to - 1].top + l->rows[to - 1].height : 0;
}

static double
find_largest_weight (const ev_forest *f)
{
  double largest = 0;
  unsigned k = 0;
  for (size_t i = 0; i < f->nrows; i++)
    if (f->rows[i].kind == EV_FOREST_STUDY && isfinite (f->rows[i].weight))
      {
        largest = fmax (largest, f->rows[i].weight);
        k++;
      }
  /* many equal studies get moderate squares, not all the largest one */
  return fmax (largest, fmin (12, 300.0 / fmax (k, 1)));
}

/* The plot's part of the page, without the rows: lines behind them and the axis below.  Returns where it ends. */
static double
draw_plot (drawing *d)
{
  d->left = d->l.plot_left;
  d->right = d->l.plot_left + d->l.plot_width;
  forest_limits (d->forest, &d->lo, &d->hi);
  d->largest_weight = find_largest_weight (d->forest);
  draw_lines (d, d->first_top - 3);
  return draw_axis_label (d, draw_favours (d, draw_ticks (d) + 2));
}

void
forest_draw (const ev_forest *f, canvas *page)
{
  drawing d = { .forest = f, .page = page, .l = layout_forest (page->arena, f) };
  const layout *l = &d.l;
  double y = LAYOUT_MARGIN;
  if (l->title.count)
    {
      canvas_add_block (page, &l->title, LAYOUT_MARGIN, y, ALIGN_LEFT, layout_title, COLOUR_INK);
      y += text_height (&l->title, layout_title) + title_gap;
    }
  d.first_top = draw_headers (&d, y);
  d.axis_y = d.first_top + rows_height (l, 0, l->trailing) + (l->has_plot ? 3 : 0);
  y = l->has_plot ? draw_plot (&d) : d.axis_y;
  d.trailing_top = l->below ? y + 4 : d.axis_y + 2;
  draw_rows (&d);
  y = fmax (y, d.trailing_top + rows_height (l, l->trailing, f->nrows));
  if (l->footnote.count)
    {
      canvas_add_block (page, &l->footnote, LAYOUT_MARGIN, y + 5, ALIGN_LEFT, layout_note, COLOUR_MUTED);
      y += 5 + text_height (&l->footnote, layout_note);
    }
  page->width = ceil (l->width);
  page->height = ceil (y + LAYOUT_MARGIN);
}

void
ev_forest_script (const ev_forest *forest, ev_str *script, ev_figure_size *size)
{
  canvas page = { .arena = ev_arena_new () };
  forest_draw (forest, &page);
  canvas_script (&page, script);
  *size = (ev_figure_size){ page.width, page.height };
  ev_arena_free (page.arena);
  canvas_free (&page);
}
