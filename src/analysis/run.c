/* The pipeline:

     CSV → table → data set → effects → model → results

   Read ev_run first; documents and figures are made from results by report/ and plot/.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/run.h"

#include <stdlib.h>

#include "analysis/run_pool.h"
#include "analysis/run_regress.h"
#include "analysis/select.h"
#include "base/file.h"
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

static const ev_table *
find_table (size_t n, ev_table *const *tables, const char *data)
{
  for (size_t t = 0; t < n; t++)
    if (ev_same (ev_table_file (tables[t]), ev_file_name (data)))
      return tables[t];
  return NULL;
}

/* The table of an item that was read already, or that came with the plan. */
static const ev_table *
known_table (const ev_results *results, const ev_plan_item *item)
{
  const ev_table *table = find_table (results->ntables, results->tables, item->data);
  return table ? table : find_table (results->plan->ntables, results->plan->tables, item->data);
}

/* The table of an item; analyses of the same file share it. */
static ev_status
get_table (ev_results *results, const ev_plan_item *item, ev_diags *diags, const ev_table **table)
{
  *table = known_table (results, item);
  if (*table)
    return EV_OK;
  const ev_spec *spec = &item->spec;
  ev_csv_spec csv = { .delimiter = spec->delimiter ? *spec->delimiter : '\0', .comment = spec->comment ? *spec->comment : '\0' };
  ev_table *fresh;
  ev_status status = read_table (results->plan, item->data, &csv, results->arena, diags, &fresh);
  if (status)
    return status;
  *table = results->tables[results->ntables++] = fresh;
  return EV_OK;
}

/* Ids name files: another analysis with the same one would overwrite them. */
static const char *
unique_id (const ev_results *results, const char *id)
{
  const char *unique = id;
  for (size_t i = 0, next = 2; i < results->n; i++)
    if (ev_same_name (results->analyses[i]->id, unique))
      {
        unique = ev_arena_printf (results->arena, "%s-%zu", id, next++);
        i = (size_t) -1;
      }
  return unique;
}

static ev_pool_analysis *
add_analysis (ev_results *results, const ev_plan_item *item, const ev_rows *rows, size_t *capacity)
{
  ev_pool_analysis *a = ev_arena_alloc (results->arena, 1, sizeof *a);
  a->id = rows->by ? ev_arena_printf (results->arena, "%s-%s", item->id, ev_slug (results->arena, rows->by)) : item->id;
  a->id = unique_id (results, a->id);
  a->by = rows->by;
  a->title = item->spec.title;
  a->diags = ev_diags_new ();
  size_t twice = *capacity;
  results->analyses = ev_xgrow (results->analyses, results->n, capacity, sizeof *results->analyses);
  results->items = ev_xgrow (results->items, results->n, &twice, sizeof *results->items);
  results->items[results->n] = item;
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

static ev_status
run_rows (ev_results *results, const ev_plan_item *item, const ev_table *table, const ev_columns *columns, const ev_rows *rows, ev_stage stage,
          ev_diags *diags, size_t *capacity)
{
  ev_pool_analysis *a = add_analysis (results, item, rows, capacity);
  a->measure = columns->measure;
  ev_status status = ev_read_dataset (table, columns, rows, results->arena, diags, &a->data);
  if (!status)
    status = ev_prepare_dataset (columns, results->arena, a->diags, &a->data);
  if (status)
    {
      ev_diags_append (diags, a->diags, 0);
      return status;
    }
  status = ev_run_pool (&item->spec, stage, results->arena, a);
  if ((!status || status == EV_NOANSWER) && item->spec.mods)
    status = worse (status, ev_run_regress (&item->spec, stage, table, results->arena, a));
  if (!item->spec.mods)
    ev_warn_without_mods (&item->spec, a->diags);
  if (status && status != EV_NOANSWER)
    ev_diags_append (diags, a->diags, 0);
  return status;
}

/* All analyses of one item: one, or one for each value of --by. */
static ev_status
run_item (ev_results *results, const ev_plan_item *item, ev_stage stage, ev_diags *diags, size_t *capacity)
{
  const ev_table *table;
  ev_columns columns;
  ev_rows *groups;
  size_t ngroups;
  ev_status status = get_table (results, item, diags, &table);
  if (!status)
    status = ev_find_columns (table, &item->spec, diags, &columns);
  if (!status)
    status = ev_find_rows (table, &item->spec, &columns, results->arena, diags, &ngroups, &groups);
  if (status)
    return status;
  for (size_t g = 0; g < ngroups; g++)
    status = worse (status, run_rows (results, item, table, &columns, &groups[g], stage, diags, capacity));
  return status;
}

ev_status
ev_run (const ev_plan *plan, ev_stage stage, ev_diags *diags, ev_results **out)
{
  ev_results *results = ev_xcalloc (1, sizeof *results);
  results->plan = plan;
  results->arena = ev_arena_new ();
  results->tables = ev_xcalloc (plan->n, sizeof *results->tables);
  size_t capacity = 0;
  ev_status worst = EV_OK;
  for (size_t i = 0; i < plan->n; i++)
    worst = worse (worst, run_item (results, &plan->items[i], stage, diags, &capacity));
  if (worst == EV_USAGE && plan->file)
    worst = EV_DATA; /* what does not fit stands in the plan */
  *out = NULL;
  if (worst && worst != EV_NOANSWER)
    ev_results_free (results);
  else
    *out = results;
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
  free (results->tables);
  ev_arena_free (results->arena);
  free (results);
}

const ev_table *
ev_results_table (const ev_results *results, size_t i)
{
  return known_table (results, results->items[i]);
}
