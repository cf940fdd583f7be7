/* What tests of effect sizes share: a data set on the stack, computed with one call.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_EFFECTS_TEST_H
#define EVISYN_EFFECTS_TEST_H

#include "test.h"

#include "base/mem.h"
#include "evisyn/effects.h"

typedef struct trial
{
  ev_dataset data;
  ev_effect_spec spec;
  ev_arena *arena;
  ev_diags *diags;
  ev_effects e;
} trial;

static const long trial_lines[]
    = { 2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29 };
static const char *const trial_labels[] = { "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M",
                                            "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z" };

/* metafor's conventions. */
static inline trial
trial_new (size_t n)
{
  trial t = { .data = { .n = n, .file = "t.csv", .label = trial_labels, .line = trial_lines },
              .spec = { .level = 0.95, .add = NAN, .peto_add = true, .correct = true } };
  t.arena = ev_arena_new ();
  t.diags = ev_diags_new ();
  return t;
}

static inline ev_status
trial_run (trial *t, const char *code)
{
  const ev_measure *measure = ev_measure_find (code);
  ck_assert_msg (measure != NULL, "no measure %s", code);
  return ev_effects_compute (measure, &t->data, &t->spec, t->arena, t->diags, &t->e);
}

static inline void
trial_free (trial *t)
{
  ev_arena_free (t->arena);
  ev_diags_free (t->diags);
}

/* The first diagnostic with that id, or NULL. */
static inline const ev_diag *
trial_diag (const trial *t, const char *id)
{
  for (size_t i = 0; i < ev_diags_count (t->diags); i++)
    if (strcmp (ev_diags_get (t->diags, i)->id, id) == 0)
      return ev_diags_get (t->diags, i);
  return NULL;
}

/* Compute and compare all studies: relative 1e-9, the printed precision of the reference values. */
#define EXPECT(t, code, ...)                                                                                           \
  do                                                                                                                   \
    {                                                                                                                  \
      const double rows_[][2] = __VA_ARGS__;                                                                           \
      ck_assert_int_eq (trial_run ((t), (code)), EV_OK);                                                               \
      ck_assert_uint_eq (sizeof rows_ / sizeof *rows_, (t)->data.n);                                                   \
      for (size_t i_ = 0; i_ < (t)->data.n; i_++)                                                                      \
        {                                                                                                              \
          CLOSE ((t)->e.yi[i_], rows_[i_][0], 1e-9);                                                                   \
          CLOSE ((t)->e.vi[i_], rows_[i_][1], 1e-9);                                                                   \
          ck_assert_int_eq ((t)->e.reason[i_] == NULL, !isnan (rows_[i_][0]));                                         \
        }                                                                                                              \
    }                                                                                                                  \
  while (0)

/* Give T a column; the values are copied. */
#define COL(t, role, ...)                                                                                              \
  ((t).data.col[EV_##role] = memcpy (ev_arena_alloc ((t).arena, sizeof ((double[]){ __VA_ARGS__ }), 1),                \
                                     (double[]){ __VA_ARGS__ }, sizeof ((double[]){ __VA_ARGS__ })))

#endif
