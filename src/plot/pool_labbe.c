/* The L'Abbé plot of an analysis of events in two groups [labbe1987]: the risks of both, and the pooled effect as the curve that
   leads from the risk in group 2 to the one in group 1.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "plot/pool_figures.h"

enum { PIECES = 100 };

/* --- the risk in group 1 that an effect makes of the risk P --- */

static double
by_ratio (double p, double effect)
{
  return p * exp (effect);
}

static double
by_odds (double p, double effect)
{
  return p * exp (effect) / (1 - p + p * exp (effect));
}

static double
by_difference (double p, double effect)
{
  return p + effect;
}

static double
by_arcsine (double p, double effect)
{
  double angle = asin (sqrt (p)) + effect;
  return angle < 0 || angle > M_PI_2 ? NAN : sin (angle) * sin (angle);
}

/* Measures that say so; the others have no curve. */
static const struct {
  const char *code;
  double (*risk) (double p, double effect);
} curves[] = { { "RR", by_ratio }, { "OR", by_odds }, { "PETO", by_odds }, { "RD", by_difference }, { "AS", by_arcsine } };

/* --- the figure, in percent --- */

static double
cell (const ev_pool_analysis *a, ev_role role, size_t i)
{
  return a->data.col[role] ? a->data.col[role][i] : NAN;
}

/* Percent of TOTAL, or of EVENTS and OTHERS together. */
static double
risk (double events, double others, double total)
{
  return 100 * events / (isnan (total) ? events + others : total);
}

static ev_point *
find_points (const ev_pool_analysis *a, ev_arena *arena, double *most)
{
  ev_point *points = ev_arena_alloc (arena, a->data.n, sizeof *points);
  const double *weight = a->show_random && a->pool.random.available ? a->weight_random : a->weight_fixed;
  for (size_t i = 0; i < a->data.n; i++)
    {
      points[i] = (ev_point){ .x = NAN, .y = NAN, .weight = NAN };
      if (a->effects.reason[i])
        continue;
      points[i] = (ev_point){ .x = risk (cell (a, EV_CI, i), cell (a, EV_DI, i), cell (a, EV_N2I, i)),
                              .y = risk (cell (a, EV_AI, i), cell (a, EV_BI, i), cell (a, EV_N1I, i)),
                              .weight = weight[i] };
      *most = fmax (*most, fmax (points[i].x, points[i].y));
    }
  return points;
}

/* From the risk 0 to MOST; *N: how many curves there are. */
static ev_curve *
find_curves (const ev_pool_analysis *a, double most, ev_arena *arena, size_t *n)
{
  ev_followed followed = ev_pool_followed (a, arena);
  ev_curve *found = ev_arena_alloc (arena, 2, sizeof *found);
  double *x = ev_arena_alloc (arena, PIECES + 1, sizeof *x), *y = ev_arena_alloc (arena, PIECES + 1, sizeof *y);
  for (size_t i = 0; i <= PIECES; i++)
    x[i] = most * (double) i / PIECES;
  found[0] = (ev_curve){ EV_CURVE_REFERENCE, "No difference", x, x, NULL, PIECES + 1 };
  *n = 1;
  for (size_t c = 0; c < sizeof curves / sizeof *curves; c++)
    if (ev_same (curves[c].code, a->measure->code) && !isnan (followed.est->estimate))
      {
        for (size_t i = 0; i <= PIECES; i++)
          {
            double p = 100 * curves[c].risk (x[i] / 100, followed.est->estimate);
            y[i] = p >= 0 && p <= most ? p : NAN;
          }
        found[(*n)++] = (ev_curve){ EV_CURVE_LINE, followed.name, x, y, NULL, PIECES + 1 };
      }
  return found;
}

static ev_axis
percent_axis (const char *group, const char *otherwise, double most, ev_arena *arena)
{
  ev_axis axis = ev_plain_axis (ev_arena_printf (arena, "Events (%%), %s", group ? group : otherwise));
  axis.limits[0] = -0.04 * most; /* room for discs at 0 */
  axis.limits[1] = 1.04 * most;
  return axis;
}

void
ev_pool_labbe (const ev_pool_analysis *a, ev_arena *arena, ev_scatter *labbe)
{
  double most = 0;
  size_t ncurves;
  ev_point *points = find_points (a, arena, &most);
  most = most > 0 ? most : 1;
  ev_curve *found = find_curves (a, most, arena, &ncurves);
  *labbe = (ev_scatter){ .captions = { .title = ev_pool_figure_title (a, arena), .filled = "Study, area by weight" },
                         .x = percent_axis (a->arm2, "group 2", most, arena),
                         .y = percent_axis (a->arm1, "group 1", most, arena),
                         .points = points,
                         .npoints = a->data.n,
                         .curves = found,
                         .ncurves = ncurves,
                         .square = true };
}

void
ev_pool_labbe_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_scatter labbe;
  ev_pool_labbe (source->analysis, arena, &labbe);
  ev_scatter_script (&labbe, script, size);
  ev_arena_free (arena);
}
