/* The analyses of `evisyn sensitivity`: which were asked for, and what they take from the table.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "analysis/run_sensitivity.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "analysis/resolve.h"
#include "base/mem.h"
#include "base/text.h"

struct run {
  const ev_spec *spec;
  const ev_table *table;
  const ev_pool_analysis *analysis;
  ev_arena *arena;
  ev_diags *diags;
  const ev_explore_watch *watch;
  ev_sensitivity *out;
};

/* The cells of a column, one for each study; EV_USAGE where there is no such column. */
static ev_status
column_text (const struct run *run, const char *name, const char *option, const char *const **text)
{
  size_t column = ev_table_find (run->table, name);
  if (column == (size_t) -1)
    {
      ev_error (run->diags, EV_USAGE, NULL, "unknown-column", "%s has no column '%s', which --%s names", ev_table_file (run->table), name, option);
      const char *near = ev_table_nearest (run->table, name);
      if (near)
        ev_hint (run->diags, "did you mean '%s'?", near);
      return EV_USAGE;
    }
  const ev_dataset *data = &run->analysis->data;
  const char **cells = ev_arena_alloc (run->arena, data->n, sizeof *cells);
  for (size_t i = 0; i < data->n; i++)
    {
      cells[i] = ev_table_cell (run->table, data->row[i], column);
      if (ev_is_missing (cells[i]))
        cells[i] = "(not stated)";
    }
  *text = cells;
  return EV_OK;
}

/* --- one function an analysis --- */

static ev_status
leave_one_out (struct run *run)
{
  const char *const *cluster = NULL;
  ev_status status = EV_OK;
  run->out->cluster = run->spec->cluster;
  if (run->spec->cluster)
    status = column_text (run, run->spec->cluster, "cluster", &cluster);
  run->out->leave_one_out_done = true;
  return status ? status : ev_leave_one_out (&run->out->subject, cluster, run->arena, run->diags, &run->out->leave_one_out);
}

static ev_status
cumulative (struct run *run)
{
  run->out->cumulative_done = true;
  return ev_cumulate (&run->out->subject, run->arena, run->diags, &run->out->cumulative);
}

static ev_status
influence (struct run *run)
{
  ev_sensitivity *out = run->out;
  out->influence_done = true;
  return ev_influence (&out->subject, run->arena, run->diags, &out->ninfluence, &out->influence);
}

static ev_status
grid (struct run *run)
{
  run->out->grid_done = true;
  return ev_model_grid (&run->out->subject, run->arena, run->diags, &run->out->grid);
}

/* --- gosh --- */

struct gosh_file {
  FILE *stream; /* NULL: none */
  const ev_sensitivity *s;
  const ev_explore_watch *watch;
};

static void
put_header (const struct gosh_file *f, const struct run *run)
{
  fputs ("k,estimate,I2,tau2", f->stream);
  const ev_pool_analysis *a = run->analysis;
  for (size_t i = 0; i < a->data.n; i++)
    {
      if (a->effects.reason[i])
        continue;
      fputs (",\"", f->stream);
      for (const char *c = a->data.label[i]; *c; c++)
        {
          if (*c == '"')
            fputc ('"', f->stream);
          fputc (*c, f->stream);
        }
      fputc ('"', f->stream);
    }
  fputc ('\n', f->stream);
}

static ev_status
put_rows (void *arg, const ev_gosh_rows *rows)
{
  const struct gosh_file *f = arg;
  size_t k = f->s->subject.analysis->pool.k;
  for (size_t m = 0; m < rows->n; m++)
    {
      const uint64_t *mask = rows->mask + m * rows->words;
      char number[3][EV_NUMBER_SIZE];
      size_t n = 0;
      for (size_t i = 0; i < k; i++)
        n += mask[i / 64] >> i % 64 & 1;
      fprintf (f->stream, "%zu,%s,%s,%s", n, ev_format_shortest (number[0], rows->estimate[m]), ev_format_shortest (number[1], rows->I2[m]),
               f->s->subject.random ? ev_format_shortest (number[2], rows->tau2[m]) : "");
      for (size_t i = 0; i < k; i++)
        fputs (mask[i / 64] >> i % 64 & 1 ? ",1" : ",0", f->stream);
      fputc ('\n', f->stream);
    }
  return ferror (f->stream) ? EV_OUTPUT : EV_OK;
}

static void
tell (void *arg, double share)
{
  const struct gosh_file *f = arg;
  f->watch->progress (f->watch->arg, share);
}

static ev_status
gosh_file_error (const struct run *run, int failure)
{
  const ev_place place = { .file = run->spec->gosh_file };
  return ev_error (run->diags, EV_OUTPUT, &place, "cannot-write", "cannot be written: %s", strerror (failure));
}

static ev_status
gosh (struct run *run)
{
  const ev_spec *spec = run->spec;
  struct gosh_file file = { .s = run->out, .watch = run->watch };
  ev_gosh_spec gs = { .subsets = (uint64_t) spec->subsets, .seed = (uint64_t) spec->seed, .threads = (unsigned) spec->jobs, .arg = &file };
  if (run->watch)
    gs.progress = tell;
  if (spec->gosh_file)
    {
      if (!(file.stream = fopen (spec->gosh_file, "wb")))
        return gosh_file_error (run, errno);
      gs.rows = put_rows;
      put_header (&file, run);
    }
  run->out->gosh_done = true;
  run->out->gosh_file = spec->gosh_file;
  ev_status status = ev_gosh_run (&run->out->subject, &gs, run->arena, run->diags, &run->out->gosh);
  if (!file.stream)
    return status;
  bool bad = ferror (file.stream);
  if (fclose (file.stream) != 0 || bad)
    return gosh_file_error (run, errno);
  return status;
}

static const struct row {
  const char *name;
  bool by_default;
  ev_status (*run) (struct run *run);
} rows[] = {
  { "leave-one-out", true, leave_one_out },
  { "cumulative", true, cumulative },
  { "influence", true, influence },
  { "grid", true, grid },
  { "gosh", false, gosh },
};
enum { ROWS = sizeof rows / sizeof *rows };

static ev_status
unknown_analysis (const struct run *run, const char *name, int length)
{
  ev_error (run->diags, EV_USAGE, NULL, "bad-value", "'%.*s' is no value of --analyses", length, name);
  ev_str all = { 0 };
  for (size_t r = 0; r < ROWS; r++)
    ev_str_printf (&all, " %s", rows[r].name);
  ev_hint (run->diags, "the choices are, separated by commas:%s", all.text);
  ev_str_free (&all);
  return EV_USAGE;
}

/* Which rows --analyses asks for. */
static ev_status
choose (const struct run *run, bool chosen[ROWS])
{
  const char *list = run->spec->analyses;
  for (size_t r = 0; r < ROWS; r++)
    chosen[r] = !list && rows[r].by_default;
  while (list)
    {
      list += strspn (list, " ");
      size_t n = strcspn (list, ", "), r = 0;
      while (r < ROWS && !(strlen (rows[r].name) == n && memcmp (rows[r].name, list, n) == 0))
        r++;
      if (r == ROWS)
        return unknown_analysis (run, list, (int) n);
      chosen[r] = true;
      list = strchr (list, ',');
      list = list ? list + 1 : NULL;
    }
  return EV_OK;
}

/* --threshold, from the scale that people read. */
static ev_status
read_threshold (const struct run *run, double *threshold)
{
  const ev_effects *e = &run->analysis->effects;
  double shown = run->spec->threshold;
  *threshold = e->log_scale ? log (shown) : shown;
  if (isnan (shown))
    return EV_OK;
  if (e->log_scale && !(shown > 0))
    return ev_error (run->diags, EV_USAGE, NULL, "bad-value", "--threshold %g cannot be a ratio", shown);
  if (isnan (e->null_value) || (!e->log_scale && e->display (shown, e->display_arg) != shown))
    return ev_error (run->diags, EV_USAGE, NULL, "no-threshold", "--threshold is not available for measure %s", run->analysis->measure->code);
  return EV_OK;
}

ev_status
ev_run_sensitivity (const ev_results *results, size_t i, const ev_explore_watch *watch, ev_diags *diags, ev_sensitivity **out)
{
  const ev_pool_analysis *analysis = results->analyses[i];
  const ev_spec *spec = &results->items[i]->spec;
  ev_arena *arena = results->arena;
  struct run run = { spec, ev_results_table (results, i), analysis, arena, diags, watch, ev_arena_alloc (arena, 1, sizeof *run.out) };
  ev_effect_spec *effects = ev_arena_alloc (arena, 1, sizeof *effects);
  ev_model_spec *model = ev_arena_alloc (arena, 1, sizeof *model);
  bool chosen[ROWS];
  ev_status status = choose (&run, chosen);
  if (!status)
    status = ev_resolve_effects (spec, analysis->measure, diags, effects);
  ev_resolve_model (spec, model);
  run.out->subject = (ev_subject){ analysis, effects, model, spec->mh_correct, analysis->show_random, NAN };
  if (!status)
    status = read_threshold (&run, &run.out->subject.threshold);
  run.out->full = ev_full (&run.out->subject);
  for (size_t r = 0; r < ROWS && !status; r++)
    if (chosen[r])
      status = rows[r].run (&run);
  *out = run.out;
  return status;
}
