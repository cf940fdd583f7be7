/* The funnel plot of an analysis: contour-enhanced [peters2008], with the pseudo-confidence limits of [sterne2001].

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "num/dist.h"
#include "plot/pool_figures.h"

/* The standard errors are those of the analysis scale. */
static const char *
error_label (const ev_pool_analysis *a, ev_arena *arena)
{
  if (!a->effects.log_scale)
    return "Standard error";
  return ev_arena_printf (arena, "Standard error of log %s", a->measure->log_scale && a->measure->short_label ? a->measure->short_label : "ratio");
}

void
ev_pool_funnel (const ev_pool_analysis *a, ev_arena *arena, ev_funnel *funnel)
{
  ev_point *points = ev_arena_alloc (arena, a->data.n, sizeof *points);
  for (size_t i = 0; i < a->data.n; i++)
    points[i] = (ev_point){ .x = a->effects.yi[i], .y = sqrt (a->effects.vi[i]), .weight = NAN };
  ev_followed followed = ev_pool_followed (a, arena);
  *funnel = (ev_funnel){ .captions = { .title = ev_pool_figure_title (a, arena), .filled = "Study" },
                         .effect = ev_pool_effect_axis (a, arena),
                         .error = ev_plain_axis (error_label (a, arena)),
                         .points = points,
                         .npoints = a->data.n,
                         .estimate = { followed.est->estimate, followed.name },
                         .reach = { ev_critical (a->level, NAN), ev_arena_printf (arena, "Pseudo %g%%\u00a0confidence limits", 100 * a->level) },
                         .adjusted = { NAN, NULL },
                         .contours = !isnan (a->effects.null_value),
                         .null_value = a->effects.null_value,
                         .slope = { NAN, NULL } };
  funnel->effect.limits[0] = a->axis[0];
  funnel->effect.limits[1] = a->axis[1];
}

void
ev_pool_funnel_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_funnel funnel;
  ev_pool_funnel (source->analysis, arena, &funnel);
  ev_funnel_script (&funnel, script, size);
  ev_arena_free (arena);
}
