/* What an unmeasured confounder must be like to explain an effect away: its associations with treatment and outcome whose joint bias
   is as large as the effect [ding2016], and the E-value where both are equal [vanderweele2017].

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "plot/pool_figures.h"

enum { PIECES = 80 };

/* The risk ratio of an E-value: the bias of two associations of that size. */
static double
bias_of (double e)
{
  return e * e / (2 * e - 1); /* [ding2016] with both risk ratios equal */
}

/* Pairs of risk ratios whose joint bias is BIAS: x y / (x + y - 1) [ding2016]; between x and y at most MOST. */
static ev_curve
curve_of (ev_curve_kind kind, const char *name, double bias, double most, ev_arena *arena)
{
  double *x = ev_arena_alloc (arena, PIECES + 1, sizeof *x), *y = ev_arena_alloc (arena, PIECES + 1, sizeof *y);
  double first = log (bias * (most - 1) / (most - bias)), last = log (most);
  for (int i = 0; i <= PIECES; i++)
    {
      x[i] = exp (first + (last - first) * i / PIECES);
      y[i] = bias * (x[i] - 1) / (x[i] - bias);
    }
  return (ev_curve){ kind, name, x, y, NULL, PIECES + 1 };
}

void
ev_pool_e_value (const ev_sensitivity *s, ev_arena *arena, ev_scatter *e_value)
{
  const ev_e_value *e = &s->e_value;
  const ev_pool_analysis *a = s->subject.analysis;
  bool limit = e->limit > 1;
  double most = 1 + 3 * (e->estimate - 1);
  ev_curve *curves = ev_arena_alloc (arena, 2, sizeof *curves);
  ev_point *points = ev_arena_alloc (arena, 2, sizeof *points);
  curves[0] = curve_of (EV_CURVE_LINE, "Explains the estimate away", bias_of (e->estimate), most, arena);
  points[0] = (ev_point){ e->estimate, e->estimate, NAN, ev_arena_printf (arena, "E-value %.2f", e->estimate), 0 };
  if (limit)
    {
      curves[1] = curve_of (EV_CURVE_REFERENCE, "Makes the interval include no effect", bias_of (e->limit), most, arena);
      points[1] = (ev_point){ e->limit, e->limit, NAN, ev_arena_printf (arena, "of the interval %.2f", e->limit), 0 };
    }
  *e_value = (ev_scatter){ .captions = { .title = ev_pool_figure_title (a, arena),
                                         .filled = "Both associations equal (E-value)",
                                         .footnote = ev_arena_printf (arena, "Measure: %s.%s Confounders below and to the left of a line are too weak.", e->as,
                                                                      limit ? "" : " The interval includes no effect without any confounding.") },
                           .x = ev_plain_axis ("Risk ratio of confounder and treatment"),
                           .y = ev_plain_axis ("Risk ratio of confounder and outcome"),
                           .points = points,
                           .npoints = limit ? 2 : 1,
                           .curves = curves,
                           .ncurves = limit ? 2 : 1,
                           .square = true };
  e_value->x.limits[0] = e_value->y.limits[0] = 1;
}

void
ev_pool_e_value_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  if (!(source->sensitivity->e_value.estimate > 1))
    return;
  ev_arena *arena = ev_arena_new ();
  ev_scatter e_value;
  ev_pool_e_value (source->sensitivity, arena, &e_value);
  ev_scatter_script (&e_value, script, size);
  ev_arena_free (arena);
}
