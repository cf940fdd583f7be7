/* Figures of points on curves: Baujat [baujat2002], L'Abbé [labbe1987] and bubble plots.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/figures.h"

#include <math.h>

#include "plot/frame.h"

static const double box_width = 320, box_height = 230, box_square = 260;

static void
include_curve (range *x, range *y, const ev_curve *c)
{
  for (size_t i = 0; i < c->n; i++)
    {
      range_include (x, c->x[i]);
      range_include (y, c->y[i]);
      if (c->upper)
        range_include (y, c->upper[i]);
    }
}

static void
find_ranges (const ev_scatter *d, range *x, range *y)
{
  *x = *y = range_empty;
  for (size_t i = 0; i < d->npoints; i++)
    if (isfinite (d->points[i].x) && isfinite (d->points[i].y))
      {
        range_include (x, d->points[i].x);
        range_include (y, d->points[i].y);
      }
  for (size_t i = 0; i < d->ncurves; i++)
    include_curve (x, y, &d->curves[i]);
  if (d->square)
    {
      range_include (x, y->lo);
      range_include (x, y->hi);
      *y = *x;
    }
  *x = range_open (*x, d->x.limits, 0.05);
  *y = range_open (*y, d->y.limits, 0.05);
}

static void
draw_curve (const frame *f, const ev_curve *c)
{
  bool reference = c->kind == EV_CURVE_REFERENCE;
  for (size_t i = 1; i < c->n; i++)
    if (isfinite (c->y[i - 1]) && isfinite (c->y[i]))
      frame_line (f, LAYER_BACK, c->x[i - 1], c->y[i - 1], c->x[i], c->y[i], reference ? 0.6 : 1.4,
                  reference ? COLOUR_INK : COLOUR_ACCENT);
}

/* How each kind of curve looks in the legend, from the bottom up. */
static const struct {
  ev_curve_kind kind;
  bool band;
  frame_sign sign;
  canvas_colour colour;
} styles[] = {
  { EV_CURVE_WIDE_BAND, true, SIGN_AREA, COLOUR_WIDE_BAND },
  { EV_CURVE_BAND, true, SIGN_AREA, COLOUR_BAND },
  { EV_CURVE_REFERENCE, false, SIGN_LINE, COLOUR_INK },
  { EV_CURVE_LINE, false, SIGN_LINE, COLOUR_ACCENT },
};

static void
draw_curves (frame *f, const ev_scatter *d)
{
  for (size_t s = 0; s < sizeof styles / sizeof *styles; s++)
    for (size_t i = 0; i < d->ncurves; i++)
      {
        const ev_curve *c = &d->curves[i];
        if (c->kind != styles[s].kind)
          continue;
        if (styles[s].band)
          frame_band (f, c->upper ? c->n : 0, c->x, c->y, c->upper, styles[s].colour);
        else
          draw_curve (f, c);
        frame_legend (f, styles[s].sign, styles[s].colour, c->name);
      }
}

void
scatter_draw (const void *figure, canvas *page)
{
  const ev_scatter *d = figure;
  frame_spec spec = { .captions = &d->captions,
                      .x = &d->x,
                      .y = &d->y,
                      .width = d->square ? box_square : box_width,
                      .height = d->square ? box_square : box_height,
                      .x_tick = 0,
                      .y_tick = NAN,
                      .grid = !frame_labelled (d->points, d->npoints) };
  find_ranges (d, &spec.x_range, &spec.y_range);
  frame f;
  frame_open (&f, page, &spec);
  draw_curves (&f, d);
  frame_points (&f, d->points, d->npoints);
  frame_close (&f);
}

void
ev_scatter_script (const ev_scatter *scatter, ev_str *script, ev_figure_size *size)
{
  frame_script (scatter_draw, scatter, script, size);
}
