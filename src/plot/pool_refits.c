/* Forest plots of refits: the pooled estimate without some studies, with the studies added one by one, and under assumptions.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "plot/pool_figures.h"

enum { REFIT_WEIGHT = 6 }; /* of squares, in percent: refits have no weights */
enum { COUNT, ESTIMATE, P, I2, CONCLUSION, COLUMNS }; /* of the table; those that are not shown have no header */

struct builder {
  const ev_sensitivity *s;
  const ev_pool_analysis *a;
  ev_arena *arena;
  size_t at[COLUMNS]; /* of each among those that are shown; ncolumns: not shown */
  ev_forest_column *columns;
  size_t ncolumns, nrows;
  ev_forest_row *rows;
  ev_str text;
};

/* --- columns --- */

static bool
any_differs (const ev_refit_block *blocks, size_t n)
{
  for (size_t i = 0; i < n; i++)
    if (blocks[i].refits->same_side < blocks[i].refits->n)
      return true;
  return false;
}

static void
find_columns (struct builder *b, bool counted, bool differs)
{
  const ev_pool_analysis *a = b->a;
  const char *word = a->measure->short_label && a->effects.log_scale ? a->measure->short_label : a->effects.label;
  const char *headers[COLUMNS] = { counted ? "k" : NULL, ev_arena_printf (b->arena, "%s [%g%% CI]", word, 100 * a->level), !isnan (a->effects.null_value) ? "p" : NULL, "I²",
                                   differs && !isnan (a->effects.null_value) ? "Conclusion" : NULL };
  b->columns = ev_arena_alloc (b->arena, COLUMNS, sizeof *b->columns);
  for (int c = 0; c < COLUMNS; c++)
    {
      b->at[c] = COLUMNS;
      if (!headers[c])
        continue;
      b->at[c] = b->ncolumns;
      b->columns[b->ncolumns++] = (ev_forest_column){ .header = headers[c], .right_of_plot = c != COUNT, .left_aligned = c == CONCLUSION };
    }
}

static void
set_cell (struct builder *b, const char **cells, int column, const char *text)
{
  if (b->at[column] < b->ncolumns)
    cells[b->at[column]] = text;
}

/* --- rows --- */

/* A row of the figure: what was done, the estimate, and how much heterogeneity is left.  VERDICT NULL: the full result. */
static void
add_row (struct builder *b, ev_forest_kind kind, const char *label, const ev_refit *fit, const ev_verdict *verdict)
{
  const ev_pool_analysis *a = b->a;
  const char **cells = ev_arena_alloc (b->arena, COLUMNS, sizeof *cells);
  const ev_estimate *e = &fit->est;
  ev_str_printf (&b->text, "%zu", fit->k);
  set_cell (b, cells, COUNT, ev_str_take (&b->text, b->arena));
  ev_put_interval (&b->text, ev_shown (&a->effects, e->estimate), ev_shown (&a->effects, e->ci_lb), ev_shown (&a->effects, e->ci_ub), a->digits);
  const char *interval = ev_str_take (&b->text, b->arena);
  set_cell (b, cells, ESTIMATE, isnan (e->estimate) ? "Not estimable" : interval);
  ev_put_p (&b->text, e->p);
  size_t skip = strncmp (b->text.text, "p = ", 4) == 0 ? 4 : 2; /* the header says what it is: "0.02", "< 0.0001" */
  const char *p = ev_str_take (&b->text, b->arena);
  set_cell (b, cells, P, isnan (e->p) ? "" : p + skip);
  ev_put_real (&b->text, fit->I2 < 0.5 ? 0 : fit->I2, 0);
  ev_str_addc (&b->text, '%');
  const char *i2 = ev_str_take (&b->text, b->arena);
  set_cell (b, cells, I2, isnan (fit->I2) ? "" : i2);
  set_cell (b, cells, CONCLUSION, verdict && !verdict->same_side ? "differs" : "");
  b->rows[b->nrows++] = (ev_forest_row){ .kind = kind, .label = label, .cells = cells, .est = e->estimate, .lb = e->ci_lb, .ub = e->ci_ub,
                                         .weight = REFIT_WEIGHT, .style = 1 };
}

static void
add_block (struct builder *b, const ev_refit_block *block)
{
  if (block->heading)
    b->rows[b->nrows++] = (ev_forest_row){ .kind = EV_FOREST_HEADING, .label = block->heading, .est = NAN, .lb = NAN, .ub = NAN, .weight = NAN };
  for (size_t i = 0; i < block->refits->n; i++)
    {
      const ev_refit_row *row = &block->refits->row[i];
      if (row->fit.k)
        add_row (b, EV_FOREST_STUDY, row->label, &row->fit, &row->verdict);
    }
}

void
ev_pool_refits (const ev_sensitivity *s, const ev_refit_block *blocks, size_t nblocks, const char *header, bool counted, ev_arena *arena,
                ev_forest *forest)
{
  const ev_pool_analysis *a = s->subject.analysis;
  struct builder b = { .s = s, .a = a, .arena = arena };
  size_t n = 1;
  for (size_t i = 0; i < nblocks; i++)
    n += blocks[i].refits->n + 1;
  b.rows = ev_arena_alloc (arena, n, sizeof *b.rows);
  find_columns (&b, counted, any_differs (blocks, nblocks));
  for (size_t i = 0; i < nblocks; i++)
    add_block (&b, &blocks[i]);
  add_row (&b, EV_FOREST_TOTAL, ev_pool_followed (a, arena).name, &s->full, NULL);
  ev_str_free (&b.text);
  ev_axis axis = ev_pool_effect_axis (a, arena);
  *forest = (ev_forest){ .title = ev_pool_figure_title (a, arena),
                         .label_header = header,
                         .columns = b.columns,
                         .ncolumns = b.ncolumns,
                         .rows = b.rows,
                         .nrows = b.nrows,
                         .log_scale = a->effects.log_scale,
                         .display = a->effects.display,
                         .display_arg = a->effects.display_arg,
                         .null_value = a->effects.null_value,
                         .reference = s->full.est.estimate,
                         .axis_label = axis.label,
                         .left = a->left,
                         .right = a->right,
                         .limits = { a->axis[0], a->axis[1] } };
}

/* --- the figures --- */

/* FOOTNOTE may be NULL. */
static void
draw (const ev_sensitivity *s, const ev_refit_block *blocks, size_t nblocks, const char *header, bool counted, const char *footnote, ev_str *script,
      ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_forest forest;
  ev_pool_refits (s, blocks, nblocks, header, counted, arena, &forest);
  forest.footnote = footnote;
  ev_forest_script (&forest, script, size);
  ev_arena_free (arena);
}

void
ev_pool_leave_one_out_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  const ev_sensitivity *s = source->sensitivity;
  const ev_refit_block block = { NULL, &s->leave_one_out };
  draw (s, &block, 1, s->cluster ? "Omitted cluster" : "Omitted", s->cluster != NULL, NULL, script, size);
}

void
ev_pool_cumulative_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  const ev_sensitivity *s = source->sensitivity;
  const ev_refit_block block = { NULL, &s->cumulative };
  draw (s, &block, 1, "Added", false, NULL, script, size);
}

void
ev_pool_exclusions_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  const ev_sensitivity *s = source->sensitivity;
  const ev_refit_block blocks[] = { { "Without", &s->without }, { "With only", &s->only } };
  draw (s, blocks, 2, s->exclude_by, true, NULL, script, size);
}


void
ev_pool_missing_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  const ev_sensitivity *s = source->sensitivity;
  static const char footnote[] = "Uncertainty interval: each study’s interval spans the best and the worst case. IMOR a, b: the odds of an event among "
                                 "participants whose outcome is missing are a times those of the others in group 1, b times in group 2.";
  const ev_refit_block block = { "Missing outcomes", &s->missing };
  draw (s, &block, 1, "Assumption", false, footnote, script, size);
}

/* --- pairs --- */

enum { MOST_PAIRS = 30 };

struct moved {
  const ev_refit_row *row;
  double by;
};

static int
further_first (const void *a, const void *b)
{
  const struct moved *p = a, *q = b;
  return p->by != q->by ? (p->by < q->by) - (p->by > q->by) : (p->row > q->row) - (p->row < q->row);
}

/* The pairs of S whose omission moves the estimate furthest, or leaves none; the furthest first. */
static ev_refits
telling_pairs (const ev_sensitivity *s, ev_arena *arena)
{
  const ev_refits *all = &s->leave_two_out;
  struct moved *moved = ev_xcalloc (all->n, sizeof *moved);
  ev_refits telling = *all;
  for (size_t i = 0; i < all->n; i++)
    {
      double by = fabs (all->row[i].fit.est.estimate - s->full.est.estimate);
      moved[i] = (struct moved){ &all->row[i], isnan (by) ? INFINITY : by };
    }
  qsort (moved, all->n, sizeof *moved, further_first);
  telling.n = all->n < MOST_PAIRS ? all->n : MOST_PAIRS;
  telling.row = ev_arena_alloc (arena, telling.n, sizeof *telling.row);
  telling.same_side = 0;
  for (size_t i = 0; i < telling.n; i++)
    {
      telling.row[i] = *moved[i].row;
      telling.same_side += telling.row[i].verdict.same_side;
    }
  free (moved);
  return telling;
}

void
ev_pool_leave_two_out_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  const ev_sensitivity *s = source->sensitivity;
  ev_arena *arena = ev_arena_new ();
  ev_refits telling = telling_pairs (s, arena);
  const ev_refit_block block = { NULL, &telling };
  const char *note = NULL;
  size_t differ = s->leave_two_out.n - s->leave_two_out.same_side;
  if (telling.n < s->leave_two_out.n)
    note = ev_arena_printf (arena, "The %zu of %zu pairs whose omission moves the estimate furthest; %s changes the conclusion.", telling.n,
                            s->leave_two_out.n, differ ? ev_arena_printf (arena, "that of %zu pairs", differ) : "no pair");
  draw (s, &block, 1, "Omitted pair", false, note, script, size);
  ev_arena_free (arena);
}
