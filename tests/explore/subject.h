/* A subject to explore: a data set, its effect sizes and the model of all studies.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_TEST_SUBJECT_H
#define EVISYN_TEST_SUBJECT_H

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/explore.h"
#include "test.h"

/* Trials of BCG vaccination against tuberculosis (Colditz 1994), R package metadat, dat.bcg. */
enum { BCG = 13 };
static const double bcg_ai[BCG] = { 4, 6, 3, 62, 33, 180, 8, 505, 29, 17, 186, 5, 27 };
static const double bcg_bi[BCG] = { 119, 300, 228, 13536, 5036, 1361, 2537, 87886, 7470, 1699, 50448, 2493, 16886 };
static const double bcg_ci[BCG] = { 11, 29, 11, 248, 47, 372, 10, 499, 45, 65, 141, 3, 29 };
static const double bcg_di[BCG] = { 128, 274, 209, 12619, 5761, 1079, 619, 87892, 7232, 1600, 27197, 2338, 17825 };

typedef struct fixture {
  ev_arena *arena;
  ev_diags *diags;
  ev_effect_spec effects;
  ev_model_spec model;
  ev_pool_analysis analysis;
  ev_subject subject;
} fixture;

static inline void
fixture_begin (fixture *f, const char *measure, size_t n)
{
  *f = (fixture){ .arena = ev_arena_new (), .diags = ev_diags_new () };
  f->effects = (ev_effect_spec){ .level = 0.95, .add = NAN, .correct = true };
  f->model = (ev_model_spec){ .level = 0.95, .fixed = true, .random = true, .pooling = "IV", .tau2 = "REML", .tau2_fixed = NAN,
                              .ci_method = "wald", .tau2_ci = "none", .prediction = "none" };
  const char **label = ev_arena_alloc (f->arena, n, sizeof *label);
  for (size_t i = 0; i < n; i++)
    label[i] = ev_arena_printf (f->arena, "T%zu", i + 1);
  f->analysis.measure = ev_measure_find (measure);
  f->analysis.level = 0.95;
  f->analysis.digits = 2;
  f->analysis.print_i2_from_tau2 = true;
  f->analysis.data = (ev_dataset){ .n = n, .label = label };
}

/* Pool what the fixture has got; RANDOM: the model that is followed. */
static inline const ev_subject *
fixture_pool (fixture *f, bool random)
{
  ev_pool_analysis *a = &f->analysis;
  ck_assert_int_eq (ev_effects_compute (a->measure, &a->data, &f->effects, f->arena, f->diags, &a->effects), EV_OK);
  f->subject = (ev_subject){ a, &f->effects, &f->model, EV_TABLES_RAW, random, NAN };
  ev_pooled_studies p;
  ev_gather (&a->data, a->measure, &a->effects, EV_TABLES_RAW, NULL, f->arena, &p);
  ck_assert_int_eq (ev_pool (&p.data, &f->model, f->diags, &a->pool), EV_OK);
  return &f->subject;
}

static inline void
fixture_bcg (fixture *f, const char *measure)
{
  fixture_begin (f, measure, BCG);
  f->analysis.data.col[EV_AI] = bcg_ai;
  f->analysis.data.col[EV_BI] = bcg_bi;
  f->analysis.data.col[EV_CI] = bcg_ci;
  f->analysis.data.col[EV_DI] = bcg_di;
}

static inline void
fixture_effects (fixture *f, size_t n, const double *yi, const double *vi)
{
  fixture_begin (f, "GEN", n);
  f->analysis.data.col[EV_YI] = yi;
  f->analysis.data.col[EV_VI] = vi;
}

static inline void
fixture_end (fixture *f)
{
  ev_arena_free (f->arena);
  ev_diags_free (f->diags);
}

#endif
