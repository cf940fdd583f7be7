/* The profile of the likelihood in tau², with its maximum, the interval that it gives, and the estimate of the analysis.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "plot/pool_figures.h"

static ev_curve
straight (ev_arena *arena, const char *name, double x0, double y0, double x1, double y1)
{
  double *x = ev_arena_alloc (arena, 2, sizeof *x), *y = ev_arena_alloc (arena, 2, sizeof *y);
  x[0] = x0, x[1] = x1;
  y[0] = y0, y[1] = y1;
  return (ev_curve){ EV_CURVE_REFERENCE, name, x, y, NULL, 2 };
}

/* The log-likelihood at TAU2, between two points of the curve; NaN beyond its ends. */
static double
height_at (const ev_likelihood_profile *l, double tau2)
{
  for (size_t i = 1; i < l->n; i++)
    if (l->tau2[i - 1] <= tau2 && tau2 <= l->tau2[i])
      {
        double share = (tau2 - l->tau2[i - 1]) / (l->tau2[i] - l->tau2[i - 1]);
        return l->log_likelihood[i - 1] + share * (l->log_likelihood[i] - l->log_likelihood[i - 1]);
      }
  return NAN;
}

/* "Maximum, τ² = 0.3132". */
static const char *
at_tau2 (ev_arena *arena, const char *name, double tau2)
{
  ev_str text = { 0 };
  ev_str_printf (&text, "%s, τ² = ", name);
  ev_put_real (&text, tau2, 4);
  const char *copy = ev_arena_strdup (arena, text.text);
  ev_str_free (&text);
  return copy;
}

void
ev_pool_profile (const ev_sensitivity *s, ev_arena *arena, ev_scatter *figure)
{
  const ev_pool_analysis *a = s->subject.analysis;
  const ev_likelihood_profile *l = &s->profile;
  const ev_random_result *r = &a->pool.random;
  const char *name = l->restricted ? "REML" : "ML";
  size_t ncurves = 0;
  ev_curve *curves = ev_arena_alloc (arena, 4, sizeof *curves);
  ev_point *points = ev_arena_alloc (arena, 2, sizeof *points);
  double floor = fmin (l->log_likelihood[0], l->log_likelihood[l->n - 1]);
  bool other = s->subject.random && !isnan (height_at (l, r->tau2)) && !ev_same (r->tau2_method, name);
  curves[ncurves++] = (ev_curve){ EV_CURVE_LINE, ev_arena_printf (arena, "Profile, %s", name), l->tau2, l->log_likelihood, NULL, l->n };
  curves[ncurves++] = straight (arena, ev_arena_printf (arena, "%g%% interval of τ²", 100 * a->level), l->tau2[0], l->cut, l->tau2[l->n - 1], l->cut);
  curves[ncurves++] = straight (arena, NULL, l->ub, floor, l->ub, l->cut);
  if (l->lb > 0)
    curves[ncurves++] = straight (arena, NULL, l->lb, floor, l->lb, l->cut);
  points[0] = (ev_point){ .x = r->tau2, .y = other ? height_at (l, r->tau2) : NAN, .weight = NAN, .style = 1 };
  points[1] = (ev_point){ .x = l->best, .y = l->most, .weight = NAN };
  *figure = (ev_scatter){ .captions = { .title = ev_pool_figure_title (a, arena),
                                        .filled = at_tau2 (arena, "Maximum", l->best),
                                        .open = other ? at_tau2 (arena, r->tau2_method, r->tau2) : NULL },
                          .x = ev_plain_axis ("τ²"),
                          .y = ev_plain_axis (l->restricted ? "Restricted log-likelihood" : "Log-likelihood"),
                          .points = points,
                          .npoints = 2,
                          .curves = curves,
                          .ncurves = ncurves };
}

void
ev_pool_profile_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_scatter profile;
  ev_pool_profile (source->sensitivity, arena, &profile);
  ev_scatter_script (&profile, script, size);
  ev_arena_free (arena);
}
