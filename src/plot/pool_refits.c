/* Forest plots of refits: the pooled estimate without each study, with the studies added one by one, and along tau².

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "plot/pool_figures.h"

enum { COLUMNS = 3 };

/* A row of the figure: what was done, the estimate, and how much heterogeneity is left. */
static void
add_row (const ev_pool_analysis *a, ev_arena *arena, ev_forest_kind kind, const char *label, const ev_refit *fit, ev_forest_row *row)
{
  const char **cells = ev_arena_alloc (arena, COLUMNS, sizeof *cells);
  const double limits[3] = { fit->est.estimate, fit->est.ci_lb, fit->est.ci_ub };
  double shown[3];
  ev_str text = { 0 };
  for (int i = 0; i < 3; i++)
    shown[i] = a->effects.display && !isnan (limits[i]) ? a->effects.display (limits[i], a->effects.display_arg) : limits[i];
  ev_put_interval (&text, shown[0], shown[1], shown[2], a->digits);
  cells[0] = isnan (limits[0]) ? "Not estimable" : ev_arena_strdup (arena, text.text);
  ev_str_clear (&text);
  ev_put_p (&text, fit->est.p);
  size_t skip = strncmp (text.text, "p = ", 4) == 0 ? 4 : 2; /* the header says what it is: "0.02", "< 0.0001" */
  cells[1] = isnan (fit->est.p) ? "" : ev_arena_strdup (arena, text.text + skip);
  ev_str_clear (&text);
  ev_put_real (&text, fit->I2, 0);
  cells[2] = isnan (fit->I2) ? "" : ev_arena_printf (arena, "%s%%", text.text);
  ev_str_free (&text);
  *row = (ev_forest_row){ .kind = kind, .label = label, .cells = cells, .est = limits[0], .lb = limits[1], .ub = limits[2], .weight = 1, .style = 1 };
}

void
ev_pool_refits (const ev_sensitivity *s, const ev_refits *refits, const char *header, ev_arena *arena, ev_forest *forest)
{
  const ev_pool_analysis *a = s->subject.analysis;
  ev_forest_row *rows = ev_arena_alloc (arena, refits->n + 1, sizeof *rows);
  ev_forest_column *columns = ev_arena_alloc (arena, COLUMNS, sizeof *columns);
  static const char *const headers[COLUMNS] = { NULL, "p", "I²" };
  for (int c = 0; c < COLUMNS; c++)
    columns[c] = (ev_forest_column){ .header = headers[c], .right_of_plot = true };
  columns[0].header = ev_arena_printf (arena, "%s [%g%% CI]", a->measure->short_label && a->effects.log_scale ? a->measure->short_label : a->effects.label,
                                       100 * a->level);
  for (size_t i = 0; i < refits->n; i++)
    add_row (a, arena, EV_FOREST_STUDY, refits->row[i].label, &refits->row[i].fit, &rows[i]);
  add_row (a, arena, EV_FOREST_TOTAL, ev_pool_followed (a, arena).name, &s->full, &rows[refits->n]);
  ev_axis axis = ev_pool_effect_axis (a, arena);
  *forest = (ev_forest){ .title = ev_pool_figure_title (a, arena),
                         .label_header = header,
                         .columns = columns,
                         .ncolumns = COLUMNS,
                         .rows = rows,
                         .nrows = refits->n + 1,
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

static void
draw (const ev_sensitivity *s, const ev_refits *refits, const char *header, ev_str *script, ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_forest forest;
  ev_pool_refits (s, refits, header, arena, &forest);
  ev_forest_script (&forest, script, size);
  ev_arena_free (arena);
}

void
ev_pool_leave_one_out_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  draw (source->sensitivity, &source->sensitivity->leave_one_out, "Omitted", script, size);
}

void
ev_pool_cumulative_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  draw (source->sensitivity, &source->sensitivity->cumulative, "Added", script, size);
}
