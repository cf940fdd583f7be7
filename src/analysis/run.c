/* The pipeline:

     CSV → table → data set → effects → model → results

   Read ev_run first; documents and figures are made from results by report/ and plot/.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/run.h"

#include <stdlib.h>
#include <string.h>

#include "analysis/resolve.h"
#include "analysis/run_pool.h"
#include "analysis/run_regress.h"
#include "analysis/select.h"
#include "base/file.h"
#include "base/index.h"
#include "base/mem.h"
#include "base/text.h"

/* Read a table from the file system, or where the plan comes with files, from these. */
static ev_status
read_table (const ev_plan *plan, const char *file, const ev_csv_spec *spec, ev_arena *arena, ev_diags *diags, ev_table **table)
{
  if (!plan->stored)
    return ev_table_read (file, spec, diags, table);
  const ev_place place = { .file = file };
  const ev_stored_file *stored = ev_stored_find (plan->nstored, plan->stored, ev_path_clean (arena, file));
  if (!stored)
    return ev_error (diags, EV_DATA, &place, "cannot-read", "there is no such file beside the plan");
  return ev_table_parse (file, stored->bytes, stored->n, spec, diags, table);
}

/* A table by its file and the way of reading it. */
struct source {
  const char *file;
  ev_csv_spec csv;
  bool made; /* came with the plan, and was not read */
  const ev_table *table;
};

static int
compare_sources (const void *p, const void *q)
{
  const struct source *a = p, *b = q;
  int order = strcmp (a->file, b->file);
  order = order ? order : a->made - b->made;
  order = order ? order : a->csv.delimiter - b->csv.delimiter;
  return order ? order : a->csv.comment - b->csv.comment;
}

/* An id that is taken. */
struct id {
  const char *text;
  size_t next; /* the number to try behind it */
};

static int
compare_ids (const void *a, const void *b)
{
  return ev_compare_names (((const struct id *) a)->text, ((const struct id *) b)->text);
}

/* One call of ev_run. */
struct run {
  ev_stage stage;
  ev_diags *diags;
  ev_results *results;
  size_t capacity;       /* of what results have for each analysis */
  ev_index sources, ids; /* struct source, struct id */
};

static void
add_source (struct run *run, struct source source)
{
  struct source *kept = ev_arena_alloc (run->results->arena, 1, sizeof *kept);
  *kept = source;
  ev_index_add (&run->sources, kept);
}

/* The table of an item; analyses that read the same file in the same way share it. */
static ev_status
get_table (struct run *run, const ev_plan_item *item, const ev_table **table)
{
  ev_results *results = run->results;
  const struct source made = { .file = ev_file_name (item->data), .made = true };
  struct source read = { .file = made.file, .csv = ev_resolve_csv (&item->spec) };
  const struct source *known = ev_index_find (&run->sources, &made);
  known = known ? known : ev_index_find (&run->sources, &read);
  if (known)
    {
      *table = known->table;
      return EV_OK;
    }
  ev_table *fresh;
  ev_status status = read_table (results->plan, item->data, &read.csv, results->arena, run->diags, &fresh);
  if (status)
    return status;
  *table = read.table = results->tables[results->ntables++] = fresh;
  add_source (run, read);
  return EV_OK;
}

static struct id *
add_id (struct run *run, const char *text, bool *taken)
{
  struct id *id = ev_arena_alloc (run->results->arena, 1, sizeof *id);
  *id = (struct id){ text, 2 };
  struct id *there = ev_index_add (&run->ids, id);
  *taken = there != id;
  return there;
}

/* Ids name files: another analysis with the same one would overwrite them. */
static const char *
unique_id (struct run *run, const char *text)
{
  const char *unique = text;
  bool taken;
  struct id *first = add_id (run, text, &taken);
  while (taken)
    {
      unique = ev_arena_printf (run->results->arena, "%s-%zu", text, first->next++);
      add_id (run, unique, &taken);
    }
  return unique;
}

static ev_pool_analysis *
add_analysis (struct run *run, const ev_plan_item *item, const ev_table *table, const ev_rows *rows)
{
  ev_results *results = run->results;
  ev_pool_analysis *a = ev_arena_alloc (results->arena, 1, sizeof *a);
  a->id = rows->by ? ev_arena_printf (results->arena, "%s-%s", item->id, ev_slug (results->arena, rows->by)) : item->id;
  a->id = unique_id (run, a->id);
  a->by = rows->by;
  a->title = item->spec.title;
  a->diags = ev_diags_new ();
  size_t second = run->capacity, third = run->capacity;
  results->analyses = ev_xgrow (results->analyses, results->n, &run->capacity, sizeof *results->analyses);
  results->items = ev_xgrow (results->items, results->n, &second, sizeof *results->items);
  results->table = ev_xgrow (results->table, results->n, &third, sizeof *results->table);
  results->items[results->n] = item;
  results->table[results->n] = table;
  results->analyses[results->n++] = a;
  return a;
}

/* The status that says more: bad data, then any other failure, then no answer. */
static ev_status
worse (ev_status a, ev_status b)
{
  if (!a || !b)
    return a ? a : b;
  return a == EV_DATA || b == EV_NOANSWER ? a : b;
}

/* Take the last analysis out again; what it said is in DIAGS then. */
static void
drop_last (ev_results *results, ev_diags *diags)
{
  ev_pool_analysis *a = results->analyses[--results->n];
  ev_diags_append (diags, a->diags, 0);
  ev_diags_free (a->diags);
}

static ev_status
run_rows (struct run *run, const ev_plan_item *item, const ev_table *table, const ev_columns *columns, const ev_rows *rows)
{
  ev_arena *arena = run->results->arena;
  ev_pool_analysis *a = add_analysis (run, item, table, rows);
  a->measure = columns->measure;
  ev_status status = ev_read_dataset (table, columns, rows, arena, run->diags, &a->data);
  if (!status)
    status = ev_prepare_dataset (columns, arena, a->diags, &a->data);
  if (!status)
    {
      status = ev_run_pool (&item->spec, run->stage, arena, a);
      if ((!status || status == EV_NOANSWER) && item->spec.mods)
        status = worse (status, ev_run_regress (&item->spec, run->stage, table, arena, a));
      if (!item->spec.mods)
        ev_warn_without_mods (&item->spec, a->diags);
    }
  if (status && status != EV_NOANSWER)
    drop_last (run->results, run->diags);
  return status;
}

/* All analyses of one item: one, or one for each value of --by. */
static ev_status
run_item (struct run *run, const ev_plan_item *item)
{
  const ev_table *table;
  ev_columns columns;
  ev_rows *groups;
  size_t ngroups;
  ev_status status = get_table (run, item, &table);
  if (!status)
    status = ev_find_columns (table, &item->spec, run->diags, &columns);
  if (!status)
    status = ev_find_rows (table, &item->spec, &columns, run->results->arena, run->diags, &ngroups, &groups);
  if (status)
    return status;
  for (size_t g = 0; g < ngroups; g++)
    status = worse (status, run_rows (run, item, table, &columns, &groups[g]));
  return status;
}

ev_status
ev_run (const ev_plan *plan, ev_stage stage, ev_diags *diags, ev_results **out)
{
  ev_results *results = ev_xcalloc (1, sizeof *results);
  struct run run = { .stage = stage, .diags = diags, .results = results, .sources.compare = compare_sources, .ids.compare = compare_ids };
  results->plan = plan;
  results->arena = ev_arena_new ();
  results->tables = ev_xcalloc (plan->n, sizeof *results->tables);
  for (size_t i = 0; i < plan->ntables; i++)
    add_source (&run, (struct source){ .file = ev_table_file (plan->tables[i]), .made = true, .table = plan->tables[i] });
  ev_status worst = EV_OK;
  for (size_t i = 0; i < plan->n; i++)
    worst = worse (worst, run_item (&run, &plan->items[i]));
  ev_index_free (&run.sources);
  ev_index_free (&run.ids);
  if (worst == EV_USAGE && plan->file)
    worst = EV_DATA; /* what does not fit stands in the plan */
  bool nothing = worst && worst != EV_NOANSWER && results->n == 0;
  if (nothing)
    ev_results_free (results);
  *out = nothing ? NULL : results;
  return worst;
}

void
ev_results_free (ev_results *results)
{
  if (!results)
    return;
  for (size_t i = 0; i < results->n; i++)
    ev_diags_free (results->analyses[i]->diags);
  for (size_t i = 0; i < results->ntables; i++)
    ev_table_free (results->tables[i]);
  free (results->analyses);
  free (results->items);
  free (results->table);
  free (results->tables);
  ev_arena_free (results->arena);
  free (results);
}
