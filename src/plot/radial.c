/* Radial plots [galbraith1988]: a study is a point at its precision and its standardized effect, so that its effect is
   the slope of the line from the origin, which an arc at the right tells.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/figures.h"

#include <math.h>

#include "plot/frame.h"
#include "plot/layout.h"
#include "plot/ticks.h"

static const double box_width = 280, box_height = 240, arc_away = 12, arc_room = 62, arc_width = 0.7, label_gap = 8;
enum { ARC_PIECES = 60 };

/* The arc: around the origin of the plot, on the page. */
typedef struct arc {
  const frame *f;
  double x, y, radius, aspect; /* points of y per points of x for a slope of 1 */
} arc;

static range
score_range (const ev_radial *d, double right)
{
  range r = { 0, 0 };
  for (size_t i = 0; i < d->npoints; i++)
    range_include (&r, d->points[i].y);
  double reach = isfinite (d->reach.value) ? d->reach.value : 0, end = d->estimate.value * right;
  range_include (&r, -reach);
  range_include (&r, reach);
  range_include (&r, end - reach);
  range_include (&r, end + reach);
  return range_open (r, d->score.limits, 0.06);
}

static range
precision_range (const ev_radial *d)
{
  range r = { 0, 0 };
  for (size_t i = 0; i < d->npoints; i++)
    range_include (&r, d->points[i].x);
  double room = 0.04 * r.hi;
  r = range_open (r, d->precision.limits, 0);
  r.lo = fmin (r.lo, 0);
  if (!isfinite (d->precision.limits[1]))
    r.hi += room;
  return r;
}

/* --- the arc --- */

static arc
arc_of (const frame *f)
{
  arc a = { .f = f, .x = frame_x (f, 0), .y = frame_y (f, 0) };
  a.radius = f->box.right - a.x + arc_away;
  a.aspect
      = (f->box.bottom - f->box.top) / (f->top - f->bottom) / ((f->box.right - f->box.left) / (f->right - f->left));
  return a;
}

/* Where the slope EFFECT meets the circle of RADIUS. */
static void
arc_point (const arc *a, double effect, double radius, double *x, double *y)
{
  double angle = atan (effect * a->aspect);
  *x = a->x + radius * cos (angle);
  *y = a->y - radius * sin (angle);
}

/* The effects that the arc can show beside the box. */
static range
arc_range (const arc *a)
{
  double up = fmin ((a->y - a->f->box.top) / a->radius, 0.98),
         down = fmin ((a->f->box.bottom - a->y) / a->radius, 0.98);
  return (range){ -tan (asin (down)) / a->aspect, tan (asin (up)) / a->aspect };
}

static void
draw_arc (const arc *a, range r, double width, canvas_colour colour)
{
  double from = atan (r.lo * a->aspect), to = atan (r.hi * a->aspect), x, y, last_x = 0, last_y = 0;
  for (int i = 0; i <= ARC_PIECES; i++)
    {
      double angle = from + (to - from) * i / ARC_PIECES;
      x = a->x + a->radius * cos (angle);
      y = a->y - a->radius * sin (angle);
      if (i > 0)
        canvas_line (a->f->page, LAYER_FRONT, last_x, last_y, x, y, width, colour);
      last_x = x;
      last_y = y;
    }
}

/* Round effects, as long as their labels stand apart. */
static void
draw_arc_ticks (const arc *a, const ev_axis *axis, range r)
{
  tick ticks[TICKS_MAX];
  tick_scale scale = { r.lo, r.hi, axis->log_scale, axis->display, axis->display_arg, true };
  const double line = layout_small.size * METRICS_LINE;
  size_t n = ticks_find (&scale, (a->f->box.bottom - a->f->box.top) * 0.7, layout_small.size, line / 2, 0, ticks);
  double last = INFINITY;
  for (size_t i = 0; i < n; i++)
    {
      double x0, y0, x1, y1, x2, y2;
      arc_point (a, ticks[i].at, a->radius, &x0, &y0);
      arc_point (a, ticks[i].at, a->radius + 3.5, &x1, &y1);
      arc_point (a, ticks[i].at, a->radius + 6.5, &x2, &y2);
      if (last - y2 < line || y2 > a->f->box.bottom - line / 2)
        continue;
      canvas_line (a->f->page, LAYER_FRONT, x0, y0, x1, y1, arc_width, COLOUR_INK);
      canvas_add_text (a->f->page, ev_arena_strdup (a->f->page->arena, ticks[i].text), x2, y2, ALIGN_LEFT, layout_small,
                       COLOUR_INK);
      last = y2;
    }
}

/* What the arc shows stands above it. */
static text_block
effect_label (const canvas *page, const ev_radial *d)
{
  return text_wrap (page->arena, d->effect.label, layout_small, arc_room + arc_away, 4);
}

static void
draw_effects (const frame *f, const ev_radial *d)
{
  arc a = arc_of (f);
  range r = arc_range (&a);
  draw_arc (&a, r, arc_width, COLOUR_INK);
  draw_arc_ticks (&a, &d->effect, r);
  text_block label = effect_label (f->page, d);
  canvas_add_block (f->page, &label, f->page_right, f->box.top - label_gap - text_height (&label, layout_small),
                    ALIGN_RIGHT, layout_small, COLOUR_INK);
  range ci = { fmax (d->lb, r.lo), fmin (d->ub, r.hi) };
  if (!isnan (d->lb) && !isnan (d->ub) && ci.lo < ci.hi)
    draw_arc (&a, ci, 2.4, COLOUR_ACCENT);
}

/* --- the plot --- */

static void
draw_band (frame *f, const ev_radial *d)
{
  double end = d->estimate.value * f->right, reach = d->reach.value;
  if (isnan (end) || isnan (reach))
    return;
  frame_polygon (f, 4, (double[]){ 0, f->right, f->right, 0 }, (double[]){ -reach, end - reach, end + reach, reach },
                 COLOUR_WIDE_BAND);
  frame_legend (f, SIGN_AREA, COLOUR_WIDE_BAND, d->reach.name);
}

static void
draw_estimate (frame *f, const ev_radial *d)
{
  if (isnan (d->estimate.value))
    return;
  double x, y;
  arc a = arc_of (f);
  range r = arc_range (&a);
  if (d->estimate.value >= r.lo && d->estimate.value <= r.hi)
    {
      arc_point (&a, d->estimate.value, a.radius, &x, &y);
      canvas_line (f->page, LAYER_BACK, a.x, a.y, x, y, 1.2, COLOUR_ACCENT);
    }
  else
    frame_line (f, LAYER_BACK, 0, 0, f->right, d->estimate.value * f->right, 1.2, COLOUR_ACCENT);
  frame_legend (f, SIGN_LINE, COLOUR_ACCENT, d->estimate.name);
}

void
radial_draw (const void *figure, canvas *page)
{
  const ev_radial *d = figure;
  range precision = precision_range (d);
  text_block label = effect_label (page, d);
  frame_spec spec = { .captions = &d->captions,
                      .x = &d->precision,
                      .y = &d->score,
                      .x_range = precision,
                      .y_range = score_range (d, precision.hi),
                      .width = box_width,
                      .height = box_height,
                      .room_right = arc_room,
                      .room_above = label.count ? text_height (&label, layout_small) + label_gap - 4 : 0,
                      .x_tick = 0,
                      .y_tick = 0 };
  frame f;
  frame_open (&f, page, &spec);
  draw_band (&f, d);
  frame_line (&f, LAYER_BACK, 0, 0, f.right, 0, 0.6, COLOUR_INK);
  draw_estimate (&f, d);
  draw_effects (&f, d);
  frame_points (&f, d->points, d->npoints);
  frame_close (&f);
}

void
ev_radial_script (const ev_radial *radial, ev_str *script, ev_figure_size *size)
{
  frame_script (radial_draw, radial, script, size);
}
