/* A CSV with yi and vi to what a regression takes.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_TESTS_REG_DATA_H
#define EVISYN_TESTS_REG_DATA_H

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/regress.h"
#include "test.h"

struct input {
  ev_arena *arena;
  ev_diags *diags;
  ev_table *table;
  ev_dataset data;
  ev_effects effects;
};

static inline double *
column_of (struct input *in, const char *name)
{
  double *values = ev_arena_alloc (in->arena, in->data.n, sizeof *values);
  size_t column = ev_table_find (in->table, name);
  for (size_t i = 0; i < in->data.n; i++)
    if (!ev_parse_number (ev_table_cell (in->table, i, column), &values[i]))
      values[i] = NAN;
  return values;
}

/* The rows of CSV; a study without yi has no effect size. */
static inline struct input
read_input (const char *csv)
{
  struct input in = { .arena = ev_arena_new (), .diags = ev_diags_new () };
  const ev_csv_spec spec = { 0 };
  ck_assert_int_eq (ev_table_parse ("trials.csv", csv, strlen (csv), &spec, in.diags, &in.table), EV_OK);
  size_t n = ev_table_rows (in.table), *row = ev_arena_alloc (in.arena, n, sizeof *row);
  const char **label = ev_arena_alloc (in.arena, n, sizeof *label);
  long *line = ev_arena_alloc (in.arena, n, sizeof *line);
  for (size_t i = 0; i < n; i++)
    {
      row[i] = i;
      label[i] = ev_table_cell (in.table, i, 0);
      line[i] = (long) i + 2;
    }
  in.data = (ev_dataset){ .n = n, .file = "trials.csv", .label = label, .line = line, .row = row };
  in.effects = (ev_effects){ .n = n, .yi = column_of (&in, "yi"), .vi = column_of (&in, "vi"), .label = "Effect size" };
  in.effects.reason = ev_arena_alloc (in.arena, n, sizeof *in.effects.reason);
  for (size_t i = 0; i < n; i++)
    in.effects.reason[i] = isnan (in.effects.yi[i]) ? "no effect size" : NULL;
  return in;
}

static inline void
free_input (struct input *in)
{
  ev_table_free (in->table);
  ev_diags_free (in->diags);
  ev_arena_free (in->arena);
}

static inline ev_regress_spec
spec_of (const char *mods, const char *tau2, const char *test)
{
  return (ev_regress_spec){ .mods = mods, .intercept = true, .adjust = "holm",
                            .model = { .level = 0.95, .tau2 = tau2, .tau2_fixed = NAN, .ci_method = test, .tau2_ci = "QP", .prediction = "auto",
                                       .seed = 7 } };
}

static inline ev_status
run (struct input *in, const ev_regress_spec *spec, ev_regress_result *out)
{
  return ev_regress (in->table, &in->data, &in->effects, spec, in->arena, in->diags, out);
}

/* The diagnostic of that id, or NULL. */
static inline const ev_diag *
said (const struct input *in, const char *id)
{
  for (size_t i = 0; i < ev_diags_count (in->diags); i++)
    if (strcmp (ev_diags_get (in->diags, i)->id, id) == 0)
      return ev_diags_get (in->diags, i);
  return NULL;
}

#endif
