/* The Baujat plot of an analysis [baujat2002]: which studies make it heterogeneous, and which move its result.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "plot/pool_figures.h"

void
ev_pool_baujat (const ev_sensitivity *s, ev_arena *arena, ev_scatter *baujat)
{
  ev_point *points = ev_arena_alloc (arena, s->ninfluence, sizeof *points);
  for (size_t i = 0; i < s->ninfluence; i++)
    {
      const ev_influence_row *row = &s->influence[i];
      points[i] = (ev_point){ .x = row->baujat_x, .y = row->baujat_y, .weight = NAN, .label = row->label };
    }
  *baujat = (ev_scatter){ .captions = { .title = ev_pool_figure_title (s->subject.analysis, arena) },
                          .x = ev_plain_axis ("Contribution to heterogeneity"),
                          .y = ev_plain_axis ("Influence on the pooled result"),
                          .points = points,
                          .npoints = s->ninfluence };
}

void
ev_pool_baujat_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_scatter baujat;
  ev_pool_baujat (source->sensitivity, arena, &baujat);
  ev_scatter_script (&baujat, script, size);
  ev_arena_free (arena);
}
