/* The bubble plot of a regression: effects along one moderator, with the mean at averages of the others, its confidence band and
   the prediction band [thompson2002].

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "plot/pool_figures.h"

/* The studies of the model; *N: how many. */
static ev_point *
find_points (const ev_pool_analysis *a, ev_arena *arena, size_t *n)
{
  const ev_regress_result *r = a->regress;
  ev_point *points = ev_arena_alloc (arena, r->k, sizeof *points);
  *n = 0;
  for (size_t i = 0; i < r->n && *n < r->k; i++)
    if (!r->reason[i])
      {
        double tau2 = r->scale.formula ? r->scale.tau2[*n] : r->tau2;
        points[*n] = (ev_point){ .x = r->curve.study[*n], .y = a->effects.yi[i], .weight = 1 / (a->effects.vi[i] + tau2) };
        ++*n;
      }
  return points;
}

void
ev_pool_bubble (const ev_pool_analysis *a, ev_arena *arena, ev_scatter *bubble)
{
  const ev_regress_curve *c = &a->regress->curve;
  size_t n, ncurves = 0;
  ev_point *points = find_points (a, arena, &n);
  ev_curve *curves = ev_arena_alloc (arena, 4, sizeof *curves);
  const char *percent = ev_arena_printf (arena, "%g%%", 100 * a->level);
  if (c->n && !isnan (c->pi_lb[0]))
    curves[ncurves++] = (ev_curve){ EV_CURVE_WIDE_BAND, ev_arena_printf (arena, "%s prediction interval", percent), c->x, c->pi_lb, c->pi_ub, c->n };
  curves[ncurves++] = (ev_curve){ EV_CURVE_BAND, ev_arena_printf (arena, "%s confidence interval", percent), c->x, c->ci_lb, c->ci_ub, c->n };
  curves[ncurves++] = (ev_curve){ EV_CURVE_LINE, ev_arena_printf (arena, "Regression, τ² by %s", a->regress->tau2_method), c->x, c->estimate, NULL, c->n };
  if (c->n && !isnan (a->effects.null_value))
    {
      double *x = ev_arena_alloc (arena, 2, sizeof *x), *y = ev_arena_alloc (arena, 2, sizeof *y);
      x[0] = c->x[0];
      x[1] = c->x[c->n - 1];
      y[0] = y[1] = a->effects.null_value;
      curves[ncurves++] = (ev_curve){ EV_CURVE_REFERENCE, "No effect", x, y, NULL, 2 };
    }
  *bubble = (ev_scatter){ .captions = { .title = ev_pool_figure_title (a, arena), .filled = "Study, area by weight" },
                          .x = ev_plain_axis (c->moderator),
                          .y = ev_pool_effect_axis (a, arena),
                          .points = points,
                          .npoints = n,
                          .curves = curves,
                          .ncurves = ncurves };
}

void
ev_pool_bubble_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_scatter bubble;
  ev_pool_bubble (source->analysis, arena, &bubble);
  ev_scatter_script (&bubble, script, size);
  ev_arena_free (arena);
}
