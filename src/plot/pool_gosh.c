/* The GOSH plot of an analysis [olkin2012]: heterogeneity and estimate of all subsets of its studies.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "plot/pool_figures.h"

void
ev_pool_gosh (const ev_sensitivity *s, ev_arena *arena, ev_gosh_figure *gosh)
{
  const ev_gosh *g = &s->gosh;
  const ev_pool_analysis *a = s->subject.analysis;
  ev_followed followed = ev_pool_followed (a, arena);
  size_t n = g->rows * g->columns;
  double *xs = ev_arena_alloc (arena, n, sizeof *xs), *ys = ev_arena_alloc (arena, n, sizeof *ys);
  for (size_t i = 0; i < n; i++)
    {
      xs[i] = g->from + (g->to - g->from) * ((double) (i % g->columns) + 0.5) / (double) g->columns;
      ys[i] = 100 * ((double) (i / g->columns) + 0.5) / (double) g->rows;
    }
  *gosh = (ev_gosh_figure){ .captions = { .title = ev_pool_figure_title (a, arena),
                                          .filled = g->exhaustive ? ev_arena_printf (arena, "All %llu subsets", (unsigned long long) g->subsets)
                                                                  : ev_arena_printf (arena, "%llu random subsets", (unsigned long long) g->subsets) },
                            .x = ev_pool_effect_axis (a, arena),
                            .y = ev_plain_axis ("I² (%)"),
                            .xs = xs,
                            .ys = ys,
                            .counts = g->density,
                            .n = n,
                            .columns = g->columns,
                            .rows = g->rows,
                            .x_line = { followed.est->estimate, "All studies" },
                            .y_line = { s->full.I2, NULL } };
  gosh->x.limits[0] = g->from;
  gosh->x.limits[1] = g->to;
  gosh->y.limits[0] = 0;
  gosh->y.limits[1] = 100;
}

void
ev_pool_gosh_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_gosh_figure gosh;
  ev_pool_gosh (source->sensitivity, arena, &gosh);
  ev_gosh_script (&gosh, script, size);
  ev_arena_free (arena);
}
