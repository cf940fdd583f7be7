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

static const char not_stated[] = "(not stated)";

/* The cells of a column, one for each study; EV_USAGE where there is no such column. */
static ev_status
column_text (const struct run *run, const char *name, const char *option, const char *const **text)
{
  size_t column = ev_table_find (run->table, name);
  if (column == (size_t) -1)
    {
      ev_error (run->diags, EV_USAGE, ev_spec_place (run->spec, ev_option_find (option)), "unknown-column", "%s has no column '%s', which --%s names",
                ev_table_file (run->table), name, option);
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
        cells[i] = not_stated;
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
  return status ? status : ev_leave_one_out (&run->out->subject, cluster, run->arena, run->diags, &run->out->leave_one_out);
}

static ev_status
cumulative (struct run *run)
{
  return ev_cumulate (&run->out->subject, run->arena, run->diags, &run->out->cumulative);
}

static ev_status
influence (struct run *run)
{
  ev_sensitivity *out = run->out;
  return ev_influence (&out->subject, run->arena, run->diags, &out->ninfluence, &out->influence);
}

static ev_status
leave_two_out (struct run *run)
{
  return ev_leave_two_out (&run->out->subject, run->arena, run->diags, &run->out->leave_two_out);
}

static ev_status
exclusions (struct run *run)
{
  ev_sensitivity *out = run->out;
  const char *const *level;
  if (!run->spec->exclude_by)
    return ev_error (run->diags, EV_USAGE, NULL, "missing-option", "exclusions need --exclude-by");
  ev_status status = column_text (run, run->spec->exclude_by, "exclude-by", &level);
  out->exclude_by = run->spec->exclude_by;
  return status ? status : ev_exclude_by (&out->subject, level, run->arena, run->diags, &out->without, &out->only);
}

static ev_status
tau2_path (struct run *run)
{
  return ev_follow_tau2 (&run->out->subject, run->arena, run->diags, &run->out->tau2_path);
}

static ev_status
profile (struct run *run)
{
  return ev_profile_likelihood (&run->out->subject, run->arena, &run->out->profile);
}

static ev_status
fragility (struct run *run)
{
  return ev_find_fragility (&run->out->subject, run->arena, run->diags, &run->out->fragility);
}

static ev_status
e_value (struct run *run)
{
  ev_find_e_value (&run->out->subject, &run->out->e_value);
  return EV_OK;
}

/* The whole numbers of a column; missing ones are 0. */
static ev_status
read_counts (const struct run *run, const char *name, const char *option, double **counts)
{
  const char *const *text;
  const ev_dataset *data = &run->analysis->data;
  *counts = ev_arena_alloc (run->arena, data->n, sizeof **counts);
  ev_status status = name ? column_text (run, name, option, &text) : EV_OK;
  for (size_t i = 0; name && !status && i < data->n; i++)
    {
      const char *cell = text[i];
      if (ev_same (cell, not_stated) || (ev_parse_number (cell, &(*counts)[i]) && (*counts)[i] >= 0 && floor ((*counts)[i]) == (*counts)[i]))
        continue;
      ev_place place = ev_table_place (run->table, data->row[i], ev_table_find (run->table, name));
      status = ev_error (run->diags, EV_DATA, &place, "bad-count", "'%s' in column '%s' is no number of participants", cell, name);
    }
  return status;
}

static ev_status
missing (struct run *run)
{
  const ev_spec *spec = run->spec;
  double *m1, *m2;
  if (!spec->miss1 && !spec->miss2)
    return ev_error (run->diags, EV_USAGE, NULL, "missing-option", "missing outcomes need --miss1 or --miss2");
  ev_status status = read_counts (run, spec->miss1, "miss1", &m1);
  if (!status)
    status = read_counts (run, spec->miss2, "miss2", &m2);
  return status ? status : ev_missing_outcomes (&run->out->subject, m1, m2, run->arena, run->diags, &run->out->missing);
}

static ev_status
grid (struct run *run)
{
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
  run->out->gosh_file = spec->gosh_file;
  ev_status status = ev_gosh_run (&run->out->subject, &gs, run->arena, run->diags, &run->out->gosh);
  if (!file.stream)
    return status;
  bool bad = ferror (file.stream);
  if (fclose (file.stream) != 0 || bad)
    return gosh_file_error (run, errno);
  return status;
}

/* --- which of them --- */

static bool
always (const struct run *run)
{
  (void) run;
  return true;
}

static bool
has_two (const struct run *run)
{
  return run->analysis->pool.k >= 2;
}

/* Of two studies each is all that is left of the other's model. */
static bool
has_three (const struct run *run)
{
  return run->analysis->pool.k >= 3;
}

static bool
never (const struct run *run)
{
  (void) run;
  return false;
}

static bool
has_exclusions (const struct run *run)
{
  return run->spec->exclude_by != NULL;
}

static bool
has_missing (const struct run *run)
{
  return run->spec->miss1 || run->spec->miss2;
}

static bool
has_fragility (const struct run *run)
{
  return run->analysis->effects.ai && run->analysis->pool.k <= 50; /* the search grows with the square of k */
}

/* Where no effect is in the interval already, nothing has to be explained away. */
static bool
has_e_value (const struct run *run)
{
  ev_e_value e;
  ev_find_e_value (&run->out->subject, &e);
  return e.as && e.limit > 1;
}

/* Whether an analysis is made where nobody says which, and how; in the order of ev_explorations. */
static const struct row {
  bool (*by_default) (const struct run *run);
  ev_status (*run) (struct run *run);
} rows[EV_EXPLORATIONS] = {
  [EV_LEAVE_ONE_OUT] = { has_two, leave_one_out },
  [EV_LEAVE_TWO_OUT] = { never, leave_two_out },
  [EV_CUMULATIVE] = { has_two, cumulative },
  [EV_EXCLUSIONS] = { has_exclusions, exclusions },
  [EV_INFLUENCE] = { has_three, influence },
  [EV_GRID] = { always, grid },
  [EV_TAU2_PATH] = { has_two, tau2_path },
  [EV_PROFILE] = { never, profile },
  [EV_GOSH] = { never, gosh },
  [EV_MISSING] = { has_missing, missing },
  [EV_FRAGILITY] = { has_fragility, fragility },
  [EV_E_VALUE] = { has_e_value, e_value },
};

static ev_status
unknown_analysis (const struct run *run, const char *name, int length)
{
  ev_error (run->diags, EV_USAGE, NULL, "bad-value", "'%.*s' is no value of --analyses", length, name);
  ev_str all = { 0 };
  for (size_t r = 0; r < EV_EXPLORATIONS; r++)
    ev_str_printf (&all, " %s", ev_explorations[r].name);
  ev_hint (run->diags, "the choices are, separated by commas:%s", all.text);
  ev_str_free (&all);
  return EV_USAGE;
}

/* Which rows --analyses asks for. */
static ev_status
choose (const struct run *run, bool chosen[EV_EXPLORATIONS])
{
  const char *list = run->spec->analyses;
  for (size_t r = 0; r < EV_EXPLORATIONS; r++)
    chosen[r] = !list && rows[r].by_default (run);
  while (list)
    {
      list += strspn (list, " ");
      size_t n = strcspn (list, ", "), r = 0;
      while (r < EV_EXPLORATIONS && !(strlen (ev_explorations[r].name) == n && memcmp (ev_explorations[r].name, list, n) == 0))
        r++;
      if (r == EV_EXPLORATIONS)
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
  if (isnan (e->null_value) || (!e->log_scale && ev_shown (e, shown) != shown))
    return ev_error (run->diags, EV_USAGE, NULL, "no-threshold", "--threshold is not available for measure %s", run->analysis->measure->code);
  return EV_OK;
}

/* Prepare RUN, and do what --analyses asks for. */
static ev_status
explore (struct run *run)
{
  const ev_spec *spec = run->spec;
  const ev_pool_analysis *analysis = run->analysis;
  ev_effect_spec *effects = ev_arena_alloc (run->arena, 1, sizeof *effects);
  ev_model_spec *model = ev_arena_alloc (run->arena, 1, sizeof *model);
  bool chosen[EV_EXPLORATIONS];
  ev_status status = ev_resolve_effects (spec, analysis->measure, run->diags, effects);
  ev_resolve_model (spec, model);
  if (!status && ev_pooling_of_counts (spec->pooling))
    status = ev_error (run->diags, EV_USAGE, ev_spec_place (spec, ev_option_find ("pooling")), "glmm-sensitivity",
                       "sensitivity analyses are not available with pooling %s", spec->pooling);
  ev_tables tables = ev_tables_for (spec->pooling, spec->mh_correct, spec->drop00);
  run->out->subject = (ev_subject){ analysis, effects, model, tables, analysis->show_random, NAN };
  run->out->full = ev_full (&run->out->subject);
  if (!status)
    status = choose (run, chosen);
  if (!status)
    status = read_threshold (run, &run->out->subject.threshold);
  for (size_t r = 0; r < EV_EXPLORATIONS && !status; r++)
    if (chosen[r])
      {
        status = rows[r].run (run);
        run->out->done[r] = true;
      }
  return status;
}

/* Add FROM to TO, each message with the group that it is about. */
static void
append_for (const char *group, ev_diags *to, const ev_diags *from)
{
  for (size_t i = 0; i < ev_diags_count (from); i++)
    {
      const ev_diag *d = ev_diags_get (from, i);
      if (d->severity == EV_ERROR)
        ev_error (to, EV_USAGE, &d->place, d->id, "%s: %s", group, d->message);
      else if (d->severity == EV_WARNING)
        ev_warn (to, &d->place, d->id, "%s: %s", group, d->message);
      else
        ev_note (to, &d->place, d->id, "%s: %s", group, d->message);
      if (d->hint)
        ev_hint (to, "%s", d->hint);
    }
}

ev_status
ev_run_sensitivity (const ev_results *results, size_t i, const ev_explore_watch *watch, ev_diags *diags, ev_sensitivity **out)
{
  const ev_pool_analysis *analysis = results->analyses[i];
  if (results->items[i]->spec.gosh_file && results->n > 1)
    return ev_error (diags, EV_USAGE, NULL, "one-gosh-file", "--gosh-file is for one analysis, and --by makes %zu", results->n);
  ev_diags *said = ev_diags_new ();
  struct run run = { &results->items[i]->spec, results->table[i], analysis, results->arena, said, watch,
                     ev_arena_alloc (results->arena, 1, sizeof *run.out) };
  ev_status status = explore (&run);
  if (analysis->by)
    append_for (ev_arena_printf (results->arena, "%s = %s", run.spec->by, analysis->by), diags, said);
  else
    ev_diags_append (diags, said, 0);
  ev_diags_free (said);
  *out = run.out;
  return status;
}
