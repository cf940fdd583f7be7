/* GOSH plots [olkin2012]: so many results that they are shown as their density, counted in small cells, with the
   distributions of both values above and to the right.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/figures.h"

#include <math.h>
#include <stdlib.h>

#include "plot/frame.h"

static const double width = 300, height = 220, side = 46, side_gap = 6;
enum { COLUMNS = 75, ROWS = 55, BARS_X = 37, BARS_Y = 27 }; /* where the figure does not say */

typedef struct count {
  uint64_t all, marked;
} count;

static bool
is_marked (const ev_gosh_figure *d, size_t i)
{
  return d->marked && d->marked[i];
}

/* Which of N equal parts from LO to HI has VALUE; N: none. */
static size_t
part (double value, double lo, double hi, size_t n)
{
  double share = (value - lo) / (hi - lo);
  if (!(share >= 0 && share <= 1))
    return n;
  size_t i = (size_t) (share * (double) n);
  return i < n ? i : n - 1;
}

/* Count result K; returns how many there are now. */
static uint64_t
add (count *c, const ev_gosh_figure *d, size_t k)
{
  uint64_t n = d->counts ? d->counts[k] : 1;
  c->all += n;
  c->marked += is_marked (d, k) ? n : 0;
  return c->all;
}

static size_t
or_else (size_t given, size_t otherwise)
{
  return given ? given : otherwise;
}

/* --- cells --- */

/* Colour of a cell with COUNT results, MOST being the largest such number: by the logarithm of the count. */
static canvas_colour
cell_colour (const count *c, uint64_t most)
{
  double share = most > 1 ? log ((double) c->all) / log ((double) most) : 1;
  int level = (int) (share * DENSITY_LEVELS);
  level = level < DENSITY_LEVELS ? level : DENSITY_LEVELS - 1;
  return (canvas_colour) ((2 * c->marked > c->all ? (int) COLOUR_MARKED_DENSITY : (int) COLOUR_DENSITY) + level);
}

/* One row of cells; neighbours of the same colour are one rectangle. */
static void
draw_row (const frame *f, const count *row, size_t columns, double top, double bottom, uint64_t most)
{
  const double cell = width / (double) columns;
  for (size_t i = 0; i < columns;)
    {
      size_t start = i++;
      if (!row[start].all)
        continue;
      canvas_colour colour = cell_colour (&row[start], most);
      while (i < columns && row[i].all && cell_colour (&row[i], most) == colour)
        i++;
      canvas_rect (f->page, LAYER_BACK, f->box.left + cell * (double) start, top, f->box.left + cell * (double) i,
                   bottom, colour);
    }
}

static void
draw_cells (const frame *f, const ev_gosh_figure *d)
{
  const size_t columns = or_else (d->columns, COLUMNS), rows = or_else (d->rows, ROWS);
  const double cell = height / (double) rows;
  count *cells = ev_xcalloc (rows * columns, sizeof *cells);
  uint64_t most = 0;
  for (size_t k = 0; k < d->n; k++)
    {
      size_t i = part (d->xs[k], f->left, f->right, columns), j = part (d->ys[k], f->top, f->bottom, rows);
      if (i == columns || j == rows)
        continue;
      uint64_t now = add (&cells[j * columns + i], d, k);
      most = now > most ? now : most;
    }
  for (size_t j = 0; j < rows; j++)
    draw_row (f, cells + j * columns, columns, f->box.top + cell * (double) j, f->box.top + cell * (double) (j + 1), most);
  free (cells);
}

/* --- distributions at the sides --- */

static void
draw_bar (const frame *f, bool above, size_t i, size_t n, const count *c, double scale)
{
  double all = scale * (double) c->all, marked = scale * (double) c->marked;
  double length = above ? f->box.right - f->box.left : f->box.bottom - f->box.top;
  double from = length * (double) i / (double) n, to = length * (double) (i + 1) / (double) n;
  const double parts[] = { 0, marked, all };
  const canvas_colour colours[] = { COLOUR_MARKED_DENSITY + 2, COLOUR_DENSITY + 2 };
  for (int k = 0; k < 2; k++)
    {
      if (parts[k + 1] <= parts[k])
        continue;
      if (above)
        canvas_rect (f->page, LAYER_BACK, f->box.left + from + 0.25, f->box.top - side_gap - parts[k + 1],
                     f->box.left + to - 0.25, f->box.top - side_gap - parts[k], colours[k]);
      else
        canvas_rect (f->page, LAYER_BACK, f->box.right + side_gap + parts[k], f->box.bottom - to + 0.25,
                     f->box.right + side_gap + parts[k + 1], f->box.bottom - from - 0.25, colours[k]);
    }
}

static void
draw_distribution (const frame *f, const ev_gosh_figure *d, bool above)
{
  size_t n = above ? or_else (d->columns, BARS_X) : or_else (d->rows, BARS_Y);
  count *bars = ev_xcalloc (n, sizeof *bars);
  uint64_t most = 1;
  for (size_t k = 0; k < d->n; k++)
    {
      size_t i = above ? part (d->xs[k], f->left, f->right, n) : part (d->ys[k], f->bottom, f->top, n);
      if (i == n || !isfinite (d->xs[k]) || !isfinite (d->ys[k]))
        continue;
      uint64_t now = add (&bars[i], d, k);
      most = now > most ? now : most;
    }
  for (size_t i = 0; i < n; i++)
    draw_bar (f, above, i, n, &bars[i], side / (double) most);
  free (bars);
}

/* --- the plot --- */

static range
values_range (const double *values, const double *others, size_t n)
{
  range r = range_empty;
  for (size_t i = 0; i < n; i++)
    if (isfinite (others[i]))
      range_include (&r, values[i]);
  return r;
}

static void
draw_lines (frame *f, const ev_gosh_figure *d)
{
  if (!isnan (d->x_line.value))
    {
      frame_line (f, LAYER_FRONT, d->x_line.value, f->bottom, d->x_line.value, f->top, 0.7, COLOUR_INK);
      frame_legend (f, SIGN_LINE, COLOUR_INK, d->x_line.name);
    }
  if (!isnan (d->y_line.value))
    {
      frame_line (f, LAYER_FRONT, f->left, d->y_line.value, f->right, d->y_line.value, 0.7, COLOUR_INK);
      frame_legend (f, SIGN_LINE, COLOUR_INK, d->y_line.name);
    }
}

void
gosh_draw (const void *figure, canvas *page)
{
  const ev_gosh_figure *d = figure;
  range x = values_range (d->xs, d->ys, d->n), y = values_range (d->ys, d->xs, d->n);
  range_include (&x, d->x_line.value);
  range_include (&y, d->y_line.value);
  frame_spec spec = { .captions = &d->captions,
                      .x = &d->x,
                      .y = &d->y,
                      .x_range = range_open (x, d->x.limits, 0.03),
                      .y_range = range_open (y, d->y.limits, 0.03),
                      .width = width,
                      .height = height,
                      .room_above = side + side_gap,
                      .room_right = side + side_gap,
                      .x_tick = NAN,
                      .y_tick = NAN,
                      .grid = true };
  frame f;
  frame_open (&f, page, &spec);
  draw_cells (&f, d);
  draw_distribution (&f, d, true);
  draw_distribution (&f, d, false);
  frame_legend (&f, SIGN_AREA, COLOUR_DENSITY + 3, d->captions.filled);
  if (d->marked)
    frame_legend (&f, SIGN_AREA, COLOUR_MARKED_DENSITY + 3, d->captions.open);
  draw_lines (&f, d);
  frame_close (&f);
}

void
ev_gosh_script (const ev_gosh_figure *gosh, ev_str *script, ev_figure_size *size)
{
  frame_script (gosh_draw, gosh, script, size);
}
