/* Funnel plots, with contours of significance [peters2008].

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/figures.h"

#include <math.h>

#include "plot/frame.h"

static const double box_width = 310, box_height = 250;

/* Standard normal quantiles of two-sided p = 0.10, 0.05 and 0.01. */
static const double p10 = 1.6448536269514722, p05 = 1.9599639845400542, p01 = 2.5758293035489004;

static double
largest_error (const ev_funnel *d)
{
  double most = 0;
  for (size_t i = 0; i < d->npoints; i++)
    if (isfinite (d->points[i].x) && isfinite (d->points[i].y))
      most = fmax (most, d->points[i].y);
  return most;
}

static range
effect_range (const ev_funnel *d, double bottom)
{
  range r = range_empty;
  for (size_t i = 0; i < d->npoints; i++)
    if (isfinite (d->points[i].y))
      range_include (&r, d->points[i].x);
  range_include (&r, d->estimate.value);
  range_include (&r, d->adjusted.value);
  range_include (&r, d->estimate.value - d->reach.value * bottom);
  range_include (&r, d->estimate.value + d->reach.value * bottom);
  if (d->contours)
    {
      range_include (&r, d->null_value - p05 * bottom);
      range_include (&r, d->null_value + p05 * bottom);
    }
  return range_open (r, d->effect.limits, 0.05);
}

/* What is within Z standard errors of the null, down to BOTTOM. */
static void
draw_contour (const frame *f, double null_value, double z, double bottom, canvas_colour colour)
{
  frame_polygon (f, 3, (double[]){ null_value, null_value + z * bottom, null_value - z * bottom },
                 (double[]){ 0, bottom, bottom }, colour);
}

static void
draw_contours (frame *f, const ev_funnel *d)
{
  canvas_rect (f->page, LAYER_BACK, f->box.left, f->box.top, f->box.right, f->box.bottom, COLOUR_P01);
  draw_contour (f, d->null_value, p01, f->bottom, COLOUR_P05);
  draw_contour (f, d->null_value, p05, f->bottom, COLOUR_P10);
  draw_contour (f, d->null_value, p10, f->bottom, COLOUR_WHITE);
}

static void
draw_limits (frame *f, const ev_funnel *d)
{
  double x = d->estimate.value, reach = d->reach.value * f->bottom;
  if (isnan (x) || isnan (reach))
    return;
  frame_dotted (f, LAYER_BACK, x, 0, x - reach, f->bottom, COLOUR_ACCENT);
  frame_dotted (f, LAYER_BACK, x, 0, x + reach, f->bottom, COLOUR_ACCENT);
}

static void
draw_upright (frame *f, double x, double width, canvas_colour colour)
{
  if (!isnan (x))
    frame_line (f, LAYER_BACK, x, f->top, x, f->bottom, width, colour);
}

static void
draw_legends (frame *f, const ev_funnel *d)
{
  if (!isnan (d->estimate.value))
    frame_legend (f, SIGN_LINE, COLOUR_ACCENT, d->estimate.name);
  if (!isnan (d->reach.value))
    frame_legend (f, SIGN_DOTTED, COLOUR_ACCENT, d->reach.name);
  if (!isnan (d->adjusted.value))
    frame_legend (f, SIGN_LINE, COLOUR_SECOND, d->adjusted.name);
  if (!isnan (d->slope.value))
    frame_legend (f, SIGN_LINE, COLOUR_POINT, d->slope.name);
  if (!d->contours || isnan (d->null_value))
    return;
  frame_legend (f, SIGN_AREA, COLOUR_WHITE, "p > 0.10");
  frame_legend (f, SIGN_AREA, COLOUR_P10, "0.05 < p ≤ 0.10");
  frame_legend (f, SIGN_AREA, COLOUR_P05, "0.01 < p ≤ 0.05");
  frame_legend (f, SIGN_AREA, COLOUR_P01, "p ≤ 0.01");
}

void
funnel_draw (const void *figure, canvas *page)
{
  const ev_funnel *d = figure;
  double most = largest_error (d), bottom = most > 0 ? 1.05 * most : 1;
  range error = { 0, isfinite (d->error.limits[1]) && d->error.limits[1] > 0 ? d->error.limits[1] : bottom };
  bool contours = d->contours && !isnan (d->null_value);
  frame_spec spec = { .captions = &d->captions,
                      .x = &d->effect,
                      .y = &d->error,
                      .x_range = effect_range (d, error.hi),
                      .y_range = error,
                      .y_down = true,
                      .width = box_width,
                      .height = box_height,
                      .x_tick = d->null_value,
                      .y_tick = 0,
                      .grid = !contours && !frame_labelled (d->points, d->npoints) };
  frame f;
  frame_open (&f, page, &spec);
  if (contours)
    draw_contours (&f, d);
  draw_upright (&f, d->null_value, 0.6, COLOUR_INK);
  draw_limits (&f, d);
  draw_upright (&f, d->adjusted.value, 1, COLOUR_SECOND);
  draw_upright (&f, d->estimate.value, 1, COLOUR_ACCENT);
  if (!isnan (d->slope.value))
    frame_line (&f, LAYER_BACK, d->intercept, 0, d->intercept + d->slope.value * f.bottom, f.bottom, 1, COLOUR_POINT);
  frame_points (&f, d->points, d->npoints);
  draw_legends (&f, d);
  frame_close (&f);
}

void
ev_funnel_script (const ev_funnel *funnel, ev_str *script, ev_figure_size *size)
{
  frame_script (funnel_draw, funnel, script, size);
}
