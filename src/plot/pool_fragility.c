/* Fragility of an analysis [atal2019]: the p-value as the outcomes of single participants are changed, until the conclusion is another.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "plot/layout.h"
#include "plot/pool_figures.h"

enum { CURVES = 2, MOST_LABELS = 8 };
static const double label_most = 110;

/* Is another study or group changed than in the step before? */
static bool
moves_on (const ev_fragility *f, size_t i)
{
  const ev_fragility_step *step = &f->step[i];
  return i == 0 || !ev_same (step->study, step[-1].study) || step->group != step[-1].group;
}

/* Do the steps move on so seldom that each place can be named? */
static bool
are_few (const ev_fragility *f)
{
  size_t n = 0;
  for (size_t i = 0; i < f->n; i++)
    n += moves_on (f, i);
  return n <= MOST_LABELS;
}

/* "Ladurner 2005, control: −1" */
static const char *
step_label (const ev_pool_analysis *a, const ev_fragility *f, size_t i, ev_arena *arena)
{
  const ev_fragility_step *step = &f->step[i];
  const char *study = text_wrap (arena, step->study, layout_note, label_most, 1).lines[0];
  const char *names[] = { a->arm1 ? a->arm1 : "group 1", a->arm2 ? a->arm2 : "group 2" };
  return ev_arena_printf (arena, "%s, %s: %s1", study, names[step->group - 1], step->change > 0 ? "+" : "−");
}

void
ev_pool_fragility (const ev_sensitivity *s, ev_arena *arena, ev_scatter *fragility)
{
  const ev_fragility *f = &s->fragility;
  const ev_pool_analysis *a = s->subject.analysis;
  bool few = are_few (f);
  size_t n = f->n + 1;
  double *x = ev_arena_alloc (arena, n, sizeof *x), *y = ev_arena_alloc (arena, n, sizeof *y), *level = ev_arena_alloc (arena, 2, sizeof *level),
         *ends = ev_arena_alloc (arena, 2, sizeof *ends);
  ev_point *points = ev_arena_alloc (arena, n, sizeof *points);
  ev_curve *curves = ev_arena_alloc (arena, CURVES, sizeof *curves);
  for (size_t i = 0; i < n; i++)
    {
      x[i] = (double) i;
      y[i] = i ? f->step[i - 1].fit.est.p : s->full.est.p;
      points[i] = (ev_point){ .x = x[i], .y = y[i], .weight = NAN, .label = few && i && moves_on (f, i - 1) ? step_label (a, f, i - 1, arena) : NULL, .style = i == f->n };
    }
  level[0] = level[1] = 1 - a->level;
  ends[1] = (double) f->n;
  ev_str text = { 0 };
  ev_put_real (&text, level[0], 4);
  while (text.text[text.length - 1] == '0')
    text.text[--text.length] = '\0';
  curves[0] = (ev_curve){ EV_CURVE_LINE, NULL, x, y, NULL, n };
  curves[1] = (ev_curve){ EV_CURVE_REFERENCE, ev_arena_printf (arena, "p = %s", text.text), ends, level, NULL, 2 };
  ev_str_free (&text);
  *fragility = (ev_scatter){ .captions = { .title = ev_pool_figure_title (a, arena),
                                           .filled = "Result with so many changed outcomes",
                                           .open = "The conclusion is another",
                                           .footnote = ev_arena_printf (arena, "Fragility index %zu of %.0f participants (%.2g%%). Each step changes the outcome that moves the "
                                                                               "interval furthest%s.",
                                                                        f->n, f->participants, 100 * (double) f->n / f->participants,
                                                                        few ? "; a label stands where that is in another study or group" : "") },
                             .x = ev_plain_axis ("Participants whose outcome is changed"),
                             .y = ev_plain_axis ("p-value"),
                             .points = points,
                             .npoints = n,
                             .curves = curves,
                             .ncurves = CURVES };
  fragility->y.limits[0] = 0;
}

void
ev_pool_fragility_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  if (!source->sensitivity->fragility.found)
    return;
  ev_arena *arena = ev_arena_new ();
  ev_scatter fragility;
  ev_pool_fragility (source->sensitivity, arena, &fragility);
  ev_scatter_script (&fragility, script, size);
  ev_arena_free (arena);
}
