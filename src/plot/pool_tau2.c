/* The result along tau²: estimate and interval, where the estimators of tau² lie on it, and the interval of tau².

   The axis is even in tau, which is on the scale of the effects, and read as tau².
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "plot/pool_figures.h"

enum { NAMES = 3, CURVES = 4 };

static double
squared (double tau, const void *arg)
{
  (void) arg;
  return tau * tau;
}

/* The estimate on the curve at TAU. */
static double
at (const ev_tau2_path *t, double tau)
{
  const ev_refit_row *row = t->curve.row;
  size_t i = 1;
  while (i + 1 < t->curve.n && sqrt (row[i].fit.tau2) < tau)
    i++;
  double from = sqrt (row[i - 1].fit.tau2), to = sqrt (row[i].fit.tau2), a = row[i - 1].fit.est.estimate, b = row[i].fit.est.estimate;
  return to > from ? a + (b - a) * (tau - from) / (to - from) : a;
}

/* A point for the estimators that are next to each other, from the I-th on; returns how many they are. */
static size_t
add_point (const ev_sensitivity *s, size_t i, double width, ev_arena *arena, ev_point *point)
{
  const ev_tau2_path *t = &s->tau2_path;
  const char *followed = s->subject.random ? s->subject.analysis->pool.random.tau2_method : "";
  ev_str label = { 0 };
  size_t n = 0;
  double sum = 0;
  bool own = false;
  while (i + n < t->nestimates && sqrt (t->estimate[i + n].tau2) - sqrt (t->estimate[i].tau2) <= 0.03 * width)
    {
      own |= ev_same (t->estimate[i + n].method, followed);
      sum += sqrt (t->estimate[i + n].tau2);
      n++;
    }
  if (own)
    ev_str_add (&label, followed);
  for (size_t j = 0, named = own; j < n && named < NAMES; j++)
    if (!own || !ev_same (t->estimate[i + j].method, followed))
      {
        ev_str_printf (&label, "%s%s", named ? ", " : "", t->estimate[i + j].method);
        named++;
      }
  if (n > NAMES)
    ev_str_printf (&label, " + %zu", n - NAMES);
  double tau = sum / (double) n;
  *point = (ev_point){ .x = tau, .y = at (t, tau), .weight = NAN, .label = ev_arena_strdup (arena, label.text), .style = !own };
  ev_str_free (&label);
  return n;
}

static ev_curve
straight (ev_curve_kind kind, const char *name, double x0, double y0, double x1, double y1, ev_arena *arena)
{
  double *x = ev_arena_alloc (arena, 2, sizeof *x), *y = ev_arena_alloc (arena, 2, sizeof *y);
  x[0] = x0;
  x[1] = x1;
  y[0] = y0;
  y[1] = y1;
  return (ev_curve){ kind, name, x, y, NULL, 2 };
}

/* What every estimator found. */
static const char *
footnote (const ev_tau2_path *t, ev_arena *arena)
{
  ev_str text = { 0 };
  ev_str_add (&text, "τ² by estimator:");
  for (size_t i = 0; i < t->nestimates; i++)
    {
      ev_str_printf (&text, "%s %s ", i ? "," : "", t->estimate[i].method);
      ev_put_real (&text, t->estimate[i].tau2, 3);
    }
  ev_str_addc (&text, '.');
  if (!isnan (t->changes_at))
    {
      ev_str_add (&text, " The conclusion changes at τ² = ");
      ev_put_real (&text, t->changes_at, 3);
      ev_str_addc (&text, '.');
    }
  const char *copy = ev_arena_strdup (arena, text.text);
  ev_str_free (&text);
  return copy;
}

static void
find_curves (const ev_sensitivity *s, ev_arena *arena, ev_scatter *path)
{
  const ev_tau2_path *t = &s->tau2_path;
  const ev_pool_analysis *a = s->subject.analysis;
  size_t n = t->curve.n, m = 0;
  double *x = ev_arena_alloc (arena, n, sizeof *x), *y = ev_arena_alloc (arena, n, sizeof *y), *lower = ev_arena_alloc (arena, n, sizeof *lower),
         *upper = ev_arena_alloc (arena, n, sizeof *upper), lowest = a->effects.null_value, highest = a->effects.null_value;
  for (size_t i = 0; i < n; i++)
    {
      const ev_estimate *e = &t->curve.row[i].fit.est;
      x[i] = sqrt (t->curve.row[i].fit.tau2);
      y[i] = e->estimate;
      lower[i] = e->ci_lb;
      upper[i] = e->ci_ub;
      lowest = fmin (lowest, e->ci_lb);
      highest = fmax (highest, e->ci_ub);
    }
  ev_curve *curves = ev_arena_alloc (arena, CURVES, sizeof *curves);
  const char *percent = ev_arena_printf (arena, "%g%%", 100 * a->level);
  curves[m++] = (ev_curve){ EV_CURVE_WIDE_BAND, ev_arena_printf (arena, "%s confidence interval", percent), x, lower, upper, n };
  curves[m++] = (ev_curve){ EV_CURVE_LINE, "Pooled effect", x, y, NULL, n };
  if (t->interval[1] > 0 && sqrt (t->interval[0]) < x[n - 1])
    {
      double below = lowest - 0.06 * (highest - lowest);
      ev_str name = { 0 };
      ev_str_printf (&name, "%s interval of τ² (Q-profile), ", percent);
      ev_put_range (&name, t->interval[0], t->interval[1], 3);
      ev_curve bar = straight (EV_CURVE_BAND, ev_arena_strdup (arena, name.text), sqrt (t->interval[0]), below, fmin (sqrt (t->interval[1]), x[n - 1]),
                               below, arena);
      ev_str_free (&name);
      double *top = ev_arena_alloc (arena, 2, sizeof *top);
      top[0] = top[1] = lowest - 0.03 * (highest - lowest);
      bar.upper = top;
      curves[m++] = bar;
    }
  if (!isnan (a->effects.null_value))
    curves[m++] = straight (EV_CURVE_REFERENCE, "No effect", x[0], a->effects.null_value, x[n - 1], a->effects.null_value, arena);
  path->curves = curves;
  path->ncurves = m;
}

void
ev_pool_tau2 (const ev_sensitivity *s, ev_arena *arena, ev_scatter *path)
{
  const ev_tau2_path *t = &s->tau2_path;
  ev_point *points = ev_arena_alloc (arena, t->nestimates, sizeof *points);
  double width = sqrt (t->curve.row[t->curve.n - 1].fit.tau2);
  size_t n = 0;
  for (size_t i = 0; i < t->nestimates && sqrt (t->estimate[i].tau2) <= width * (1 + 1e-9);)
    i += add_point (s, i, width, arena, &points[n++]);
  *path = (ev_scatter){ .captions = { .title = ev_pool_figure_title (s->subject.analysis, arena),
                                      .footnote = footnote (t, arena),
                                      .filled = "τ² of this analysis",
                                      .open = "Other estimators of τ²" },
                        .x = ev_plain_axis ("τ² (axis even in τ)"),
                        .y = ev_pool_effect_axis (s->subject.analysis, arena),
                        .points = points,
                        .npoints = n };
  path->x.display = squared;
  path->x.limits[0] = -0.02 * width;
  find_curves (s, arena, path);
}

void
ev_pool_tau2_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  const ev_refits *curve = &source->sensitivity->tau2_path.curve;
  if (curve->n < 2 || !(curve->row[curve->n - 1].fit.tau2 > 0))
    return;
  ev_arena *arena = ev_arena_new ();
  ev_scatter path;
  ev_pool_tau2 (source->sensitivity, arena, &path);
  ev_scatter_script (&path, script, size);
  ev_arena_free (arena);
}
