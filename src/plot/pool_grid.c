/* The specification curve of an analysis: its model grid, settings of one measure side by side [simonsohn2020].

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "plot/pool_figures.h"

/* --- in ascending order --- */

struct sorted {
  const ev_grid_row *row;
  size_t block; /* the measure, in the order of the grid */
};

/* Estimates that differ by rounding count as equal, so that their intervals are in order. */
static int
compare (double a, double b)
{
  double slack = 1e-9 * (1 + fabs (a) + fabs (b));
  return a < b - slack ? -1 : a > b + slack;
}

static int
in_order (const void *a, const void *b)
{
  const struct sorted *p = a, *q = b;
  if (p->block != q->block)
    return p->block < q->block ? -1 : 1;
  int order = compare (p->row->fit.est.estimate, q->row->fit.est.estimate);
  if (!order)
    order = compare (p->row->fit.est.ci_lb, q->row->fit.est.ci_lb);
  return order ? order : (p->row > q->row) - (p->row < q->row);
}

static struct sorted *
sort (const ev_grid *g, ev_arena *arena, size_t *nblocks)
{
  struct sorted *sorted = ev_arena_alloc (arena, g->n, sizeof *sorted);
  *nblocks = 0;
  for (size_t i = 0; i < g->n; i++)
    {
      *nblocks += i == 0 || !ev_same (g->row[i].measure, g->row[i - 1].measure);
      sorted[i] = (struct sorted){ &g->row[i], *nblocks - 1 };
    }
  qsort (sorted, g->n, sizeof *sorted, in_order);
  return sorted;
}

/* --- choices --- */

static const char *
model_of (const ev_grid_row *r)
{
  return r->random ? "Random effects" : r->pooling;
}

static const char *
estimator_of (const ev_grid_row *r)
{
  return r->tau2_method;
}

static const char *
interval_of (const ev_grid_row *r)
{
  return r->ci_method;
}

static const char *
zero_rule_of (const ev_grid_row *r)
{
  return r->zero_cells;
}

/* NAME gives the choice of a row; NULL: it has none. */
static const struct aspect {
  const char *title;
  const char *(*name) (const ev_grid_row *row);
} aspects[] = { { "Model", model_of }, { "τ² estimator", estimator_of }, { "Interval", interval_of }, { "Zero cells", zero_rule_of } };
enum { ASPECTS = sizeof aspects / sizeof *aspects, MOST_CHOICES = 48 };

static ev_spec_choice
choice_of (const struct aspect *aspect, const char *name, const struct sorted *sorted, size_t n, ev_arena *arena)
{
  bool *on = ev_arena_alloc (arena, n, sizeof *on);
  for (size_t i = 0; i < n; i++)
    {
      const char *chosen = aspect->name (sorted[i].row);
      on[i] = chosen && ev_same (chosen, name);
    }
  return (ev_spec_choice){ aspect->title, name, on };
}

/* The choices in the order of the grid; an aspect of which all settings make the same choice says nothing. */
static void
find_choices (const ev_grid *g, const struct sorted *sorted, ev_arena *arena, ev_specifications *grid)
{
  ev_spec_choice *choices = ev_arena_alloc (arena, MOST_CHOICES, sizeof *choices);
  grid->choices = choices;
  for (size_t a = 0; a < ASPECTS; a++)
    {
      const char *names[MOST_CHOICES];
      size_t n = 0, room = MOST_CHOICES - grid->nchoices;
      for (size_t i = 0; i < g->n; i++)
        {
          const char *name = aspects[a].name (&g->row[i]);
          size_t j = 0;
          while (name && j < n && !ev_same (names[j], name))
            j++;
          if (name && j == n && n < room)
            names[n++] = name;
        }
      for (size_t j = 0; j < n && n > 1; j++)
        choices[grid->nchoices++] = choice_of (&aspects[a], names[j], sorted, g->n, arena);
    }
}

/* --- blocks --- */

/* Is ROW the analysis itself?  One study is not pooled, so that any model of it is. */
static bool
is_analysis (const ev_sensitivity *s, const ev_grid_row *row)
{
  const ev_pool_analysis *a = s->subject.analysis;
  const ev_random_result *random = &a->pool.random;
  if ((row->random != s->subject.random && s->full.k > 1) || !ev_same (row->measure, a->measure->code) || compare (row->fit.est.estimate, s->full.est.estimate) != 0
      || compare (row->fit.est.ci_lb, s->full.est.ci_lb) != 0)
    return false;
  return row->random ? ev_same (row->tau2_method, random->tau2_method) && ev_same (row->ci_method, random->ci_method)
                     : ev_same (row->pooling, a->pool.fixed.pooling);
}

static ev_spec_block
block_of (const ev_sensitivity *s, const struct sorted *first, size_t n, ev_arena *arena)
{
  const ev_pool_analysis *a = s->subject.analysis;
  const ev_effects *scale = first->row->scale;
  bool own = ev_same (first->row->measure, a->measure->code);
  ev_spec_block b = { .axis = { .label = ev_pool_axis_label (scale, arena),
                                   .log_scale = scale->log_scale,
                                   .display = scale->display,
                                   .display_arg = scale->display_arg,
                                   .limits = { own ? a->axis[0] : (double) NAN, own ? a->axis[1] : (double) NAN } },
                         .null_value = first->row->null_value,
                         .threshold = own ? s->subject.threshold : (double) NAN,
                         .result = own ? s->full.est.estimate : (double) NAN,
                         .n = n };
  while (b.reference < n && !is_analysis (s, first[b.reference].row))
    b.reference++;
  return b;
}

/* How often direction, conclusion and threshold hold. */
static const char *
caption (const ev_sensitivity *s, ev_arena *arena)
{
  const ev_grid *g = &s->grid;
  const ev_pool_analysis *a = s->subject.analysis;
  ev_str text = { 0 };
  ev_str_printf (&text, "%zu settings, each with its %g%% interval, cut off where it leaves the frame", g->n, 100 * a->level);
  if (!isnan (a->effects.null_value))
    {
      double all = (double) g->n;
      bool across = s->full.est.ci_lb <= a->effects.null_value && s->full.est.ci_ub >= a->effects.null_value;
      ev_str_printf (&text, ": the effect has the direction of the analysis in %zu (%.0f%%), and the interval %s no effect as there in %zu (%.0f%%)",
                     g->same_direction, 100 * (double) g->same_direction / all, across ? "includes" : "excludes", g->same_side,
                     100 * (double) g->same_side / all);
    }
  if (!isnan (s->subject.threshold))
    {
      ev_str_add (&text, "; the threshold of ");
      ev_put_real (&text, ev_shown (&a->effects, s->subject.threshold), a->digits);
      ev_str_printf (&text, " is reached in %zu of %zu of this measure", g->beyond, g->own_measure);
    }
  ev_str_addc (&text, '.');
  const char *copy = ev_arena_strdup (arena, text.text);
  ev_str_free (&text);
  return copy;
}

void
ev_pool_grid (const ev_sensitivity *s, ev_arena *arena, ev_specifications *grid)
{
  const ev_grid *g = &s->grid;
  size_t nblocks;
  struct sorted *sorted = sort (g, arena, &nblocks);
  ev_spec_point *settings = ev_arena_alloc (arena, g->n, sizeof *settings);
  ev_spec_block *blocks = ev_arena_alloc (arena, nblocks, sizeof *blocks);
  for (size_t i = 0; i < g->n; i++)
    {
      const ev_estimate *e = &sorted[i].row->fit.est;
      settings[i] = (ev_spec_point){ e->estimate, e->ci_lb, e->ci_ub, !sorted[i].row->verdict.same_side };
    }
  for (size_t b = 0, first = 0, n; b < nblocks; b++, first += n)
    {
      for (n = 0; first + n < g->n && sorted[first + n].block == b; n++)
        continue;
      blocks[b] = block_of (s, &sorted[first], n, arena);
    }
  bool known = !isnan (s->subject.analysis->effects.null_value);
  *grid = (ev_specifications){ .captions = { .title = ev_pool_figure_title (s->subject.analysis, arena),
                                             .footnote = caption (s, arena),
                                             .filled = known ? "Same conclusion" : "Estimate",
                                             .open = "Another conclusion" },
                               .settings = settings,
                               .blocks = blocks,
                               .nblocks = nblocks };
  find_choices (g, sorted, arena, grid);
}

void
ev_pool_grid_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  if (!source->sensitivity->grid.n)
    return;
  ev_arena *arena = ev_arena_new ();
  ev_specifications grid;
  ev_pool_grid (source->sensitivity, arena, &grid);
  ev_specifications_script (&grid, script, size);
  ev_arena_free (arena);
}
