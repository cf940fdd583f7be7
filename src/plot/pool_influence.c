/* Influence diagnostics of an analysis as panels [viechtbauer2010b], with the limits beyond which a study counts as influential.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stddef.h>

#include "base/mem.h"
#include "base/text.h"
#include "num/dist.h"
#include "plot/pool_figures.h"

/* The panels: a value of each row. */
static const struct {
  const char *title;
  size_t value;
} columns[] = {
  { "Studentized residual", offsetof (ev_influence_row, rstudent) },
  { "DFFITS", offsetof (ev_influence_row, dffits) },
  { "Cook’s distance", offsetof (ev_influence_row, cook_d) },
  { "Covariance ratio", offsetof (ev_influence_row, cov_r) },
  { "τ² without it", offsetof (ev_influence_row, tau2_del) },
  { "Q without it", offsetof (ev_influence_row, QE_del) },
  { "Weight (%)", offsetof (ev_influence_row, weight) },
};
enum { PANELS = sizeof columns / sizeof *columns };

static const double *
column_values (const ev_sensitivity *s, size_t offset, ev_arena *arena)
{
  double *values = ev_arena_alloc (arena, s->ninfluence, sizeof *values);
  for (size_t i = 0; i < s->ninfluence; i++)
    values[i] = *(const double *) ((const char *) &s->influence[i] + offset);
  return values;
}

void
ev_pool_influence (const ev_sensitivity *s, ev_arena *arena, ev_panels *influence)
{
  size_t k = s->ninfluence;
  const char **labels = ev_arena_alloc (arena, k, sizeof *labels);
  bool *marked = ev_arena_alloc (arena, k, sizeof *marked);
  ev_panel *panels = ev_arena_alloc (arena, PANELS, sizeof *panels);
  for (size_t i = 0; i < k; i++)
    {
      labels[i] = s->influence[i].label;
      marked[i] = s->influence[i].influential;
    }
  const ev_influence_limits limits = ev_find_influence_limits (k);
  double z = ev_critical (0.95, NAN), tau2 = isnan (s->full.tau2) ? 0 : s->full.tau2;
  const double reference[] = { 0, 0, 0, 1, tau2, s->full.Q, 100 / (double) k };
  const double bounds[][2] = { { -z, z },      { -limits.dffits, limits.dffits }, { NAN, limits.cook_d },   { NAN, NAN },
                               { NAN, NAN },   { NAN, NAN },                      { NAN, 100 * limits.hat } };
  for (size_t j = 0; j < PANELS; j++)
    panels[j] = (ev_panel){ columns[j].title, column_values (s, columns[j].value, arena), reference[j], { bounds[j][0], bounds[j][1] } };
  *influence = (ev_panels){ .captions = { .title = ev_pool_figure_title (s->subject.analysis, arena), .open = "Influential" },
                            .label_header = "Left out",
                            .labels = labels,
                            .marked = marked,
                            .nrows = k,
                            .panels = panels,
                            .npanels = PANELS };
}

void
ev_pool_influence_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_panels influence;
  ev_pool_influence (source->sensitivity, arena, &influence);
  ev_panels_script (&influence, script, size);
  ev_arena_free (arena);
}
