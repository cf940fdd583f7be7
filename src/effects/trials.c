/* Trials with more than two arms: several rows of a data set that share a group become one study, or divide that group.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "effects/recovery.h"

/* The numbers of one group; EV_ROLE_COUNT ends those that are sums. */
static const struct group
{
  ev_role n, mean, sd, sums[4];
} groups[2] = { { EV_N1I, EV_M1I, EV_SD1I, { EV_AI, EV_BI, EV_X1I, EV_T1I } }, { EV_N2I, EV_M2I, EV_SD2I, { EV_CI, EV_DI, EV_X2I, EV_T2I } } };

enum
{
  SUMS = 4,
  MOST_NAMED = 3
};

/* The rows of one trial. */
struct trial
{
  const char *name;
  size_t n, *row;
};

struct work
{
  ev_dataset *data;
  ev_needs needs;
  ev_arena *arena;
  ev_diags *diags;
  const char *option; /* for messages */
  unsigned char rule; /* of the same name */
  ev_recovered *marks;
  size_t count; /* trials that were changed */
  ev_str names;
};

/* --- trials --- */

/* By name, then in the order of the rows. */
struct key
{
  const char *name;
  size_t row;
};

static int
compare_keys (const void *a, const void *b)
{
  const struct key *p = a, *q = b;
  int order = strcmp (p->name, q->name);
  return order ? order : (p->row > q->row) - (p->row < q->row);
}

static int
compare_trials (const void *a, const void *b)
{
  const struct trial *p = a, *q = b;
  return (p->row[0] > q->row[0]) - (p->row[0] < q->row[0]);
}

/* The trials that NAME gives more than one row; rows that miss data do not count. */
static size_t
find_trials (const struct work *w, const char *const *name, struct trial **trials)
{
  size_t n = 0, count = 0;
  struct key *key = ev_arena_alloc (w->arena, w->data->n, sizeof *key);
  for (size_t i = 0; i < w->data->n; i++)
    if (name[i] && ev_is_complete (&w->needs, w->data, i))
      key[n++] = (struct key){ name[i], i };
  qsort (key, n, sizeof *key, compare_keys);
  *trials = ev_arena_alloc (w->arena, n, sizeof **trials);
  for (size_t i = 0, end; i < n; i = end)
    {
      for (end = i + 1; end < n && ev_same (key[end].name, key[i].name); end++)
        continue;
      if (end - i < 2)
        continue;
      struct trial *t = &(*trials)[count++];
      *t = (struct trial){ key[i].name, end - i, ev_arena_alloc (w->arena, end - i, sizeof *t->row) };
      for (size_t r = 0; r < t->n; r++)
        t->row[r] = key[i + r].row;
    }
  qsort (*trials, count, sizeof **trials, compare_trials);
  return count;
}

static bool
equal (const struct work *w, ev_role role, const struct trial *t)
{
  const double *x = w->data->col[role];
  for (size_t r = 1; x && r < t->n; r++)
    if (x[t->row[r]] != x[t->row[0]] && !(isnan (x[t->row[r]]) && isnan (x[t->row[0]])))
      return false;
  return true;
}

/* Is group G the same in all rows of the trial? */
static bool
is_shared (const struct work *w, const struct group *g, const struct trial *t)
{
  bool same = equal (w, g->n, t) && equal (w, g->mean, t) && equal (w, g->sd, t);
  for (size_t s = 0; s < SUMS; s++)
    same = same && equal (w, g->sums[s], t);
  return same;
}

static bool
has_group (const struct work *w, const struct group *g)
{
  bool has = w->data->col[g->n] || w->data->col[g->mean];
  for (size_t s = 0; s < SUMS; s++)
    has = has || w->data->col[g->sums[s]];
  return has;
}

static ev_status
complain (const struct work *w, const struct trial *t, const char *id, const char *what)
{
  ev_str lines = { 0 };
  for (size_t r = 0; r < t->n; r++)
    ev_str_printf (&lines, "%s%ld", r ? ", " : "", w->data->line ? w->data->line[t->row[r]] : 0);
  const ev_place place = { w->data->file, w->data->line ? w->data->line[t->row[1]] : 0, 0 };
  ev_status status = ev_error (w->diags, EV_DATA, &place, id, "%s %s (lines %s): %s", w->option, t->name, lines.text, what);
  ev_str_free (&lines);
  return status;
}

/* Which group the rows share: 0 or 1. */
static ev_status
find_shared (const struct work *w, const struct trial *t, size_t *shared)
{
  bool first = is_shared (w, &groups[0], t), second = is_shared (w, &groups[1], t);
  *shared = second ? 1 : 0;
  if (first && second)
    return complain (w, t, "same-rows", "its rows have the same numbers in both groups");
  return first || second ? EV_OK : complain (w, t, "no-shared-group", "its rows have no group in common: group 1 or group 2 must have the same numbers in all of them");
}

static void
mark (struct work *w, size_t i, ev_role role, const char *how)
{
  ev_recovered *m = &w->marks[i];
  const char *before = NULL;
  size_t at = 0;
  while (at < m->n && m->role[at] != role)
    at++;
  if (at == EV_MAX_RECOVERED)
    return;
  before = at < m->n ? m->what[at] : ev_roles[role].name;
  m->n += at == m->n;
  m->role[at] = role;
  m->rule[at] = w->rule;
  m->what[at] = ev_arena_printf (w->arena, "%s%s %s", before, strchr (before, ' ') ? "," : "", how);
}

static void
name_trial (struct work *w, const struct trial *t, const char *separator)
{
  w->count++;
  if (w->count > MOST_NAMED)
    {
      ev_str_add (&w->names, w->count == MOST_NAMED + 1 ? ", …" : "");
      return;
    }
  ev_str_printf (&w->names, "%s%s: %s ", w->count > 1 ? "; " : "", t->name, w->data->line ? "lines" : "rows");
  for (size_t r = 0; r < t->n; r++)
    ev_str_printf (&w->names, "%s%ld", r ? separator : "", w->data->line ? w->data->line[t->row[r]] : (long) t->row[r]);
}

/* Columns of ROLE that may be written to, and marks. */
static void
own (struct work *w)
{
  ev_dataset *data = w->data;
  for (ev_role role = 0; role < EV_ROLE_COUNT; role++)
    if (data->col[role])
      {
        double *copy = ev_arena_alloc (w->arena, data->n, sizeof *copy);
        memcpy (copy, data->col[role], data->n * sizeof *copy);
        data->col[role] = copy;
      }
  w->marks = ev_arena_alloc (w->arena, data->n, sizeof *w->marks);
  if (data->recovered)
    memcpy (w->marks, data->recovered, data->n * sizeof *w->marks);
  data->recovered = w->marks;
}

static void
set (struct work *w, ev_role role, size_t i, double x, const char *how)
{
  ((double *) w->data->col[role])[i] = x; /* a copy of ours, see own */
  mark (w, i, role, how);
}

/* --- one study --- */

/* The arms of group G in the first row of T [cochrane2025] §6.5.2.10, 23.3.4 */
static void
combine_group (struct work *w, const struct group *g, const struct trial *t, const char *how)
{
  const ev_dataset *data = w->data;
  size_t first = t->row[0];
  ev_arm *arm = ev_arena_alloc (w->arena, t->n, sizeof *arm);
  for (size_t r = 0; r < t->n; r++)
    arm[r] = (ev_arm){ data->col[g->n] ? data->col[g->n][t->row[r]] : NAN, data->col[g->mean] ? data->col[g->mean][t->row[r]] : NAN,
                       data->col[g->sd] ? data->col[g->sd][t->row[r]] : NAN };
  for (size_t s = 0; s < SUMS; s++)
    {
      double sum = 0;
      for (size_t r = 0; data->col[g->sums[s]] && r < t->n; r++)
        sum += data->col[g->sums[s]][t->row[r]];
      if (data->col[g->sums[s]])
        set (w, g->sums[s], first, sum, how);
    }
  ev_arm all = ev_combine_arms (t->n, arm);
  if (data->col[g->mean] && data->col[g->sd])
    {
      set (w, g->mean, first, all.mean, how);
      set (w, g->sd, first, all.sd, how);
    }
  double size = 0;
  for (size_t r = 0; r < t->n; r++)
    size += arm[r].n;
  if (data->col[g->n])
    set (w, g->n, first, size, how);
}

static bool
is_of_groups (ev_role role)
{
  for (size_t g = 0; g < 2; g++)
    {
      if (role == groups[g].n || role == groups[g].mean || role == groups[g].sd)
        return true;
      for (size_t s = 0; s < SUMS; s++)
        if (role == groups[g].sums[s])
          return true;
    }
  return false;
}

/* What else the rows say must be the same. */
static ev_status
check_rest (const struct work *w, const struct trial *t)
{
  const ev_dataset *data = w->data;
  for (ev_role role = 0; role < EV_ROLE_COUNT; role++)
    if (!is_of_groups (role) && !equal (w, role, t))
      return complain (w, t, "cannot-combine", ev_arena_printf (w->arena, "its rows differ in %s, which cannot be combined", ev_roles[role].name));
  for (size_t r = 1; r < t->n; r++)
    if ((data->subgroup && !ev_same (data->subgroup[t->row[r]], data->subgroup[t->row[0]]))
        || (data->inner && !ev_same (data->inner[t->row[r]], data->inner[t->row[0]])))
      {
        complain (w, t, "cannot-combine", "its rows are in different subgroups");
        ev_hint (w->diags, "--split-control keeps them apart and divides the group that they share");
        return EV_DATA;
      }
  return EV_OK;
}

static ev_status
combine (struct work *w, const struct trial *t, bool *gone)
{
  size_t shared;
  ev_status status = find_shared (w, t, &shared);
  if (!status)
    status = check_rest (w, t);
  if (status)
    return status;
  ev_str how = { 0 };
  ev_str_printf (&how, "combined from %zu arms", t->n);
  combine_group (w, &groups[1 - shared], t, how.text);
  ev_str_free (&how);
  const char **labels = (const char **) w->data->label; /* a copy of ours */
  for (size_t r = 1; r < t->n; r++)
    {
      gone[t->row[r]] = true;
      if (!ev_same (labels[t->row[r]], labels[t->row[0]]))
        labels[t->row[0]] = t->name;
    }
  name_trial (w, t, " + ");
  return EV_OK;
}

/* A copy of the N elements of SIZE bytes at ARRAY without those that are gone; NULL stays NULL. */
static const void *
without (ev_arena *arena, const void *array, size_t n, size_t size, const bool *gone)
{
  if (!array)
    return NULL;
  char *copy = ev_arena_alloc (arena, n, size), *end = copy;
  for (size_t i = 0; i < n; i++)
    if (!gone[i])
      {
        memcpy (end, (const char *) array + i * size, size);
        end += size;
      }
  return copy;
}

static void
remove_rows (struct work *w, const bool *gone)
{
  ev_dataset *d = w->data;
  size_t n = d->n;
  d->n = 0;
  for (size_t i = 0; i < n; i++)
    d->n += !gone[i];
  for (ev_role role = 0; role < EV_ROLE_COUNT; role++)
    {
      d->col[role] = without (w->arena, d->col[role], n, sizeof *d->col[role], gone);
      d->place[role] = without (w->arena, d->place[role], n, sizeof *d->place[role], gone);
    }
  d->label = without (w->arena, d->label, n, sizeof *d->label, gone);
  d->subgroup = without (w->arena, d->subgroup, n, sizeof *d->subgroup, gone);
  d->inner = without (w->arena, d->inner, n, sizeof *d->inner, gone);
  d->combine = without (w->arena, d->combine, n, sizeof *d->combine, gone);
  d->split = without (w->arena, d->split, n, sizeof *d->split, gone);
  d->line = without (w->arena, d->line, n, sizeof *d->line, gone);
  d->row = without (w->arena, d->row, n, sizeof *d->row, gone);
  d->recovered = without (w->arena, d->recovered, n, sizeof *d->recovered, gone);
}

/* --- the data set --- */

/* EV_USAGE: the data are not of two groups. */
static ev_status
begin (struct work *w, const ev_measure *measure)
{
  w->needs = ev_needs_parse (measure->needs);
  while (!ev_same (ev_recovery_rules[w->rule].name, w->option))
    w->rule++;
  if (!has_group (w, &groups[0]) || !has_group (w, &groups[1]))
    return ev_error (w->diags, EV_USAGE, NULL, "no-groups", "--%s needs the counts or means of two groups, which measure %s is not computed from here", w->option,
                     measure->code);
  own (w);
  return EV_OK;
}

ev_status
ev_combine_trials (ev_dataset *data, const ev_measure *measure, ev_arena *arena, ev_diags *diags)
{
  struct work w = { .data = data, .arena = arena, .diags = diags, .option = "combine-arms" };
  struct trial *trials;
  ev_status status = begin (&w, measure);
  if (status)
    return status;
  size_t n = find_trials (&w, data->combine, &trials);
  bool *gone = ev_arena_alloc (arena, data->n, sizeof *gone);
  const char **labels = ev_arena_alloc (arena, data->n, sizeof *labels);
  memcpy (labels, data->label, data->n * sizeof *labels);
  data->label = labels;
  for (size_t t = 0; t < n; t++)
    {
      ev_status s = combine (&w, &trials[t], gone);
      status = s ? s : status;
    }
  remove_rows (&w, gone);
  if (w.count)
    ev_note (diags, NULL, "combined-arms", "arms of %zu trial%s are combined into one study%s (%s)", w.count, w.count == 1 ? "" : "s", w.count == 1 ? "" : " each",
             w.names.text);
  ev_str_free (&w.names);
  return status;
}

/* [cochrane2025] §23.3.4: sizes and events in equal parts, means and SDs as they are. */
static void
split_group (struct work *w, const struct group *g, const struct trial *t)
{
  ev_str how = { 0 };
  ev_str_printf (&how, "divided by %zu", t->n);
  for (size_t r = 0; r < t->n; r++)
    for (size_t s = 0; s <= SUMS; s++)
      {
        ev_role role = s < SUMS ? g->sums[s] : g->n;
        if (w->data->col[role])
          set (w, role, t->row[r], w->data->col[role][t->row[r]] / (double) t->n, how.text);
      }
  ev_str_free (&how);
}

ev_status
ev_split_trials (ev_dataset *data, const ev_measure *measure, ev_arena *arena, ev_diags *diags)
{
  struct work w = { .data = data, .arena = arena, .diags = diags, .option = "split-control" };
  struct trial *trials;
  ev_status status = begin (&w, measure);
  if (status)
    return status;
  size_t n = find_trials (&w, data->split, &trials);
  for (size_t t = 0; t < n; t++)
    {
      size_t shared;
      ev_status s = find_shared (&w, &trials[t], &shared);
      status = s ? s : status;
      if (s)
        continue;
      split_group (&w, &groups[shared], &trials[t]);
      name_trial (&w, &trials[t], ", ");
    }
  if (w.count)
    ev_note (diags, NULL, "split-control", "the group that rows of %zu trial%s share is divided among them (%s)", w.count, w.count == 1 ? "" : "s", w.names.text);
  ev_str_free (&w.names);
  return status;
}
