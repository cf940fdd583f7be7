/* Rows to studies: --where, --by, --order, and the numbers of each study.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "analysis/select.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"

static const size_t NONE = (size_t) -1;

/* The text of a cell without spaces around it. */
static const char *
trimmed (const ev_table *table, size_t row, size_t column, ev_arena *arena)
{
  const char *text = ev_table_cell (table, row, column);
  text += strspn (text, " \t");
  size_t n = strlen (text);
  while (n && strchr (" \t", text[n - 1]))
    n--;
  return text[n] ? ev_arena_strndup (arena, text, n) : text;
}

/* The group that a cell names. */
static const char *
group_label (const ev_table *table, size_t row, size_t column, ev_arena *arena)
{
  const char *text = trimmed (table, row, column, arena);
  return ev_is_missing (text) ? "(not stated)" : text;
}

/* --- order --- */

struct key {
  size_t row;
  double number;
  const char *text; /* NULL: missing, or compare numbers */
  bool missing;
};

static int
compare_keys (const void *a, const void *b)
{
  const struct key *p = a, *q = b;
  if (p->missing != q->missing)
    return p->missing ? 1 : -1;
  int order = 0;
  if (!p->missing)
    order = p->text ? strcmp (p->text, q->text) : (p->number > q->number) - (p->number < q->number);
  return order ? order : (p->row > q->row) - (p->row < q->row);
}

static int
compare_keys_down (const void *a, const void *b)
{
  const struct key *p = a, *q = b;
  if (p->missing || q->missing)
    return compare_keys (a, b);
  int order = p->text ? strcmp (q->text, p->text) : (q->number > p->number) - (q->number < p->number);
  return order ? order : (p->row > q->row) - (p->row < q->row);
}

/* Sort rows by a column: as numbers when all are numbers, else as text; missing cells last. */
static void
sort_rows (const ev_table *table, const ev_columns *columns, size_t n, size_t *row)
{
  struct key *keys = ev_xcalloc (n, sizeof *keys);
  bool numbers = true;
  for (size_t i = 0; i < n; i++)
    {
      const char *text = ev_table_cell (table, row[i], columns->order);
      keys[i] = (struct key){ .row = row[i], .text = text, .missing = ev_is_missing (text) };
      numbers = (keys[i].missing || ev_parse_number (text, &keys[i].number)) && numbers;
    }
  for (size_t i = 0; numbers && i < n; i++)
    keys[i].text = NULL;
  qsort (keys, n, sizeof *keys, columns->descending ? compare_keys_down : compare_keys);
  for (size_t i = 0; i < n; i++)
    row[i] = keys[i].row;
  free (keys);
}

/* --- rows --- */

/* Compile --where; mistakes in a plan are told with their place there. */
static ev_status
compile_where (const ev_table *table, const ev_spec *spec, ev_diags *diags, ev_where **where)
{
  const ev_place *in_plan = ev_spec_place (spec, ev_option_find ("where"));
  if (!in_plan)
    return ev_where_compile (spec->where, table, diags, where);
  ev_diags *found = ev_diags_new ();
  ev_status status = ev_where_compile (spec->where, table, found, where);
  for (size_t i = 0; i < ev_diags_count (found); i++)
    {
      const ev_diag *d = ev_diags_get (found, i);
      const char *message = "character %ld of the condition: %s";
      if (d->severity == EV_ERROR)
        status = ev_error (diags, EV_DATA, in_plan, d->id, message, d->place.column, d->message);
      else
        ev_warn (diags, in_plan, d->id, message, d->place.column, d->message);
      if (d->hint)
        ev_hint (diags, "%s", d->hint);
    }
  ev_diags_free (found);
  return status;
}

static ev_status
keep_rows (const ev_table *table, const ev_spec *spec, ev_diags *diags, size_t *n, size_t *row)
{
  ev_where *where = NULL;
  ev_status status = spec->where ? compile_where (table, spec, diags, &where) : EV_OK;
  *n = 0;
  for (size_t r = 0; !status && r < ev_table_rows (table); r++)
    if (!where || ev_where_holds (where, table, r))
      row[(*n)++] = r;
  if (where && !*n)
    ev_warn (diags, ev_spec_place (spec, ev_option_find ("where")), "no-rows-kept", "no row of %s fulfils %s", ev_table_file (table), spec->where);
  ev_where_free (where);
  return status;
}

ev_status
ev_find_rows (const ev_table *table, const ev_spec *spec, const ev_columns *columns, ev_arena *arena, ev_diags *diags, size_t *ngroups,
              ev_rows **groups)
{
  size_t n, *row = ev_arena_alloc (arena, ev_table_rows (table), sizeof *row);
  ev_status status = keep_rows (table, spec, diags, &n, row);
  if (status)
    return status;
  if (columns->order != NONE)
    sort_rows (table, columns, n, row);
  if (columns->by == NONE)
    {
      *groups = ev_arena_alloc (arena, 1, sizeof **groups);
      **groups = (ev_rows){ NULL, n, row };
      *ngroups = 1;
      return EV_OK;
    }
  ev_rows *all = ev_arena_alloc (arena, n, sizeof *all);
  size_t count = 0;
  for (size_t i = 0; i < n; i++)
    {
      const char *value = group_label (table, row[i], columns->by, arena);
      size_t g = 0;
      while (g < count && !ev_same (all[g].by, value))
        g++;
      if (g == count)
        all[count++] = (ev_rows){ value, 0, ev_arena_alloc (arena, n - i, sizeof *row) };
      all[g].row[all[g].n++] = row[i];
    }
  *groups = all;
  *ngroups = count;
  return EV_OK;
}

/* --- numbers --- */

static void
bad_number (const ev_table *table, size_t row, size_t column, ev_diags *diags)
{
  const char *cell = ev_table_cell (table, row, column);
  ev_place place = ev_table_place (table, row, column);
  ev_error (diags, EV_DATA, &place, "bad-number", "'%s' in column '%s' is not a number", cell, ev_table_header (table, column));
  if (strchr (cell, ','))
    ev_hint (diags, "write the decimal point as a full stop and no separators of thousands");
  else if (strchr (cell, '%'))
    ev_hint (diags, "write the number without the sign");
  else
    ev_hint (diags, "write NA or leave the cell empty where a value is missing");
}

static ev_status
read_column (const ev_table *table, size_t column, const ev_rows *rows, double *values, ev_diags *diags)
{
  enum { MOST = 10 }; /* of messages: a column of text is one mistake */
  size_t bad = 0;
  for (size_t i = 0; i < rows->n; i++)
    {
      const char *cell = ev_table_cell (table, rows->row[i], column);
      values[i] = NAN;
      if (!ev_parse_number (cell, &values[i]) && !ev_is_missing (cell) && bad++ < MOST)
        bad_number (table, rows->row[i], column, diags);
    }
  if (bad > MOST)
    {
      ev_place place = ev_table_header_place (table, column);
      ev_error (diags, EV_DATA, &place, "bad-number", "%zu more cells of column '%s' are not numbers", bad - MOST, ev_table_header (table, column));
    }
  return bad ? EV_DATA : EV_OK;
}

static const ev_place *
find_places (const ev_table *table, size_t column, const ev_rows *rows, ev_arena *arena)
{
  ev_place *places = ev_arena_alloc (arena, rows->n, sizeof *places);
  for (size_t i = 0; i < rows->n; i++)
    places[i] = ev_table_place (table, rows->row[i], column);
  return places;
}

static const char *
study_label (const ev_table *table, const ev_columns *columns, size_t row, ev_arena *arena)
{
  if (columns->nstudy == 1 && !ev_is_missing (ev_table_cell (table, row, columns->study[0])))
    return trimmed (table, row, columns->study[0], arena);
  ev_str label = { 0 };
  for (size_t i = 0; i < columns->nstudy; i++)
    {
      const char *part = trimmed (table, row, columns->study[i], arena);
      if (!ev_is_missing (part))
        ev_str_printf (&label, "%s%s", label.length ? ", " : "", part);
    }
  if (!label.length)
    ev_str_printf (&label, "Study %zu", row + 1);
  const char *text = ev_arena_strdup (arena, label.text);
  ev_str_free (&label);
  return text;
}

/* Is the role asked for by the measure, or one that serves all measures? */
static bool
is_needed (const ev_columns *columns, ev_role role)
{
  const ev_measure *measure = columns->measure;
  if (role == EV_WEIGHTS || (columns->sizes && (role == EV_N1I || role == EV_N2I || role == EV_NI)))
    return true;
  const char *name = ev_roles[role].name;
  size_t n = strlen (name);
  for (const char *p = strstr (measure->needs, name); p; p = strstr (p + 1, name))
    if ((p == measure->needs || strchr (" |[", p[-1])) && strchr (" |]", p[n]))
      return true;
  return false;
}

/* Read the columns of ROLES that are there and were not read yet. */
static ev_status
read_roles (const ev_table *table, const ev_columns *columns, const ev_rows *rows, const bool roles[EV_ROLE_COUNT], ev_arena *arena, ev_diags *diags,
            ev_dataset *data)
{
  ev_status status = EV_OK;
  for (int r = 0; r < EV_ROLE_COUNT; r++)
    {
      if (!roles[r] || columns->role[r] == NONE || data->col[r])
        continue;
      double *values = ev_arena_alloc (arena, rows->n, sizeof *values);
      ev_status s = read_column (table, columns->role[r], rows, values, diags);
      status = s ? s : status;
      data->col[r] = values;
      data->place[r] = find_places (table, columns->role[r], rows, arena);
    }
  return status;
}

/* The trials that the cells of a column name, NULL where a cell is empty; NULL: there is no such column. */
static const char *const *
trial_labels (const ev_table *table, size_t column, const ev_rows *rows, ev_arena *arena)
{
  if (column == NONE)
    return NULL;
  const char **labels = ev_arena_alloc (arena, rows->n, sizeof *labels);
  for (size_t i = 0; i < rows->n; i++)
    {
      const char *text = trimmed (table, rows->row[i], column, arena);
      labels[i] = ev_is_missing (text) ? NULL : text;
    }
  return labels;
}

/* What the cells of a column of groups name; NULL: there is no such column. */
static const char *const *
group_labels (const ev_table *table, size_t column, const ev_rows *rows, ev_arena *arena)
{
  if (column == NONE)
    return NULL;
  const char **labels = ev_arena_alloc (arena, rows->n, sizeof *labels);
  for (size_t i = 0; i < rows->n; i++)
    labels[i] = group_label (table, rows->row[i], column, arena);
  return labels;
}

ev_status
ev_read_dataset (const ev_table *table, const ev_columns *columns, const ev_rows *rows, ev_arena *arena, ev_diags *diags, ev_dataset *data)
{
  *data = (ev_dataset){ .n = rows->n, .file = ev_table_file (table), .row = rows->row };
  bool roles[EV_ROLE_COUNT] = { false }, more = false;
  for (ev_role r = 0; r < EV_ROLE_COUNT; r++)
    {
      roles[r] = is_needed (columns, r);
      more = more || (columns->role[r] != NONE && !roles[r]);
    }
  ev_status status = read_roles (table, columns, rows, roles, arena, diags, data);
  if (more)
    ev_recovery_reads (columns->measure, ev_lacks_values (data, columns->measure), roles);
  if (!status && more)
    status = read_roles (table, columns, rows, roles, arena, diags, data);
  const char **labels = ev_arena_alloc (arena, rows->n, sizeof *labels);
  long *lines = ev_arena_alloc (arena, rows->n, sizeof *lines);
  for (size_t i = 0; i < rows->n; i++)
    {
      labels[i] = study_label (table, columns, rows->row[i], arena);
      lines[i] = ev_table_place (table, rows->row[i], NONE).line;
    }
  data->label = labels;
  data->subgroup = group_labels (table, columns->subgroup, rows, arena);
  data->inner = group_labels (table, columns->inner, rows, arena);
  data->combine = trial_labels (table, columns->combine, rows, arena);
  data->split = trial_labels (table, columns->split, rows, arena);
  data->line = lines;
  return status;
}

ev_status
ev_prepare_dataset (const ev_columns *columns, ev_arena *arena, ev_diags *diags, ev_dataset *data)
{
  ev_status status = ev_recover_columns (data, columns->measure, &columns->recover, arena, diags);
  if (!status && data->combine)
    status = ev_combine_trials (data, columns->measure, arena, diags);
  if (!status && data->split)
    status = ev_split_trials (data, columns->measure, arena, diags);
  return status;
}
