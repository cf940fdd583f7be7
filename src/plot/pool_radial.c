/* The radial plot of an analysis [galbraith1988]; with random effects the variances are those of the model, so that the
   inverse-variance estimate is the slope through the origin.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "num/dist.h"
#include "plot/pool_figures.h"

void
ev_pool_radial (const ev_pool_analysis *a, ev_arena *arena, ev_radial *radial)
{
  ev_point *points = ev_arena_alloc (arena, a->data.n, sizeof *points);
  ev_followed followed = ev_pool_followed (a, arena);
  double reach = ev_critical (a->level, NAN);
  for (size_t i = 0; i < a->data.n; i++)
    {
      double error = sqrt (a->effects.vi[i] + followed.tau2), x = 1 / error, y = a->effects.yi[i] / error;
      bool outside = fabs (y - followed.est->estimate * x) > reach;
      points[i] = (ev_point){ .x = x, .y = y, .weight = NAN, .label = outside ? a->data.label[i] : NULL };
    }
  bool random = followed.tau2 > 0;
  *radial = (ev_radial){ .captions = { .title = ev_pool_figure_title (a, arena), .filled = "Study" },
                         .precision = ev_plain_axis (random ? "1 / √(v + τ²)" : "1 / standard error"),
                         .score = ev_plain_axis (random ? "Effect / √(v + τ²)" : "Effect / standard error"),
                         .effect = ev_pool_effect_axis (a, arena),
                         .points = points,
                         .npoints = a->data.n,
                         .estimate = { followed.est->estimate, followed.name },
                         .lb = followed.est->ci_lb,
                         .ub = followed.est->ci_ub,
                         .reach = { reach, ev_arena_printf (arena, "Estimate ± %.2f", reach) } };
}

void
ev_pool_radial_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_radial radial;
  ev_pool_radial (source->analysis, arena, &radial);
  ev_radial_script (&radial, script, size);
  ev_arena_free (arena);
}
