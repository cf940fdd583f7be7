/* Tests of the model grid.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/methods.h"
#include "explore/subject.h"

static size_t
count (const ev_grid *g, const char *measure, bool random, const char *pooling)
{
  size_t n = 0;
  for (size_t i = 0; i < g->n; i++)
    n += ev_same (g->row[i].measure, measure) && g->row[i].random == random && (!pooling || ev_same (g->row[i].pooling, pooling));
  return n;
}

static const ev_grid_row *
find (const ev_grid *g, const char *measure, const char *tau2, const char *ci, const char *zero)
{
  for (size_t i = 0; i < g->n; i++)
    if (ev_same (g->row[i].measure, measure) && g->row[i].random && ev_same (g->row[i].tau2_method, tau2) && ev_same (g->row[i].ci_method, ci)
        && (!zero || ev_same (g->row[i].zero_cells, zero)))
      return &g->row[i];
  ck_abort_msg ("no such row");
  return NULL;
}

/* Nine estimators by four intervals, or more when the registries have grown. */
enum { RANDOM_SETTINGS = 36 };

START_TEST (tables_are_pooled_on_three_scales)
{
  fixture f;
  fixture_bcg (&f, "RR");
  ev_grid g;
  ck_assert_int_eq (ev_model_grid (fixture_pool (&f, true), f.arena, f.diags, &g), EV_OK);
  ck_assert_uint_eq (count (&g, "RR", false, NULL), 2);
  ck_assert_uint_eq (count (&g, "OR", false, NULL), 3);
  ck_assert_uint_eq (count (&g, "OR", false, "Peto"), 1);
  ck_assert_uint_eq (count (&g, "RD", false, NULL), 2);
  ck_assert_uint_ge (count (&g, "RR", true, NULL), RANDOM_SETTINGS);
  ck_assert_uint_eq (g.own_measure, count (&g, "RR", true, NULL) + 2);
  ck_assert_uint_eq (g.same_direction, g.n);
  /* metafor 3.8-1: rma (measure = "OR", method = "DL", test = "knha") */
  const ev_grid_row *row = find (&g, "OR", "DL", "hk", NULL);
  CLOSE (row->fit.est.estimate, -0.747392349732138, 1e-12);
  ck_assert (!row->zero_cells);
  CLOSE (row->scale->display (row->fit.est.estimate, row->scale->display_arg), exp (row->fit.est.estimate), 1e-15);
  fixture_end (&f);
}
END_TEST

START_TEST (zero_cells_are_a_dimension)
{
  static const double ai[] = { 0, 7, 12 }, n1[] = { 41, 63, 97 }, ci[] = { 5, 11, 17 }, n2[] = { 43, 61, 89 };
  fixture f;
  fixture_begin (&f, "OR", 3);
  f.analysis.data.col[EV_AI] = ai;
  f.analysis.data.col[EV_N1I] = n1;
  f.analysis.data.col[EV_CI] = ci;
  f.analysis.data.col[EV_N2I] = n2;
  ev_grid g;
  fixture_pool (&f, true);
  f.subject.threshold = log (0.9);
  ck_assert_int_eq (ev_model_grid (&f.subject, f.arena, f.diags, &g), EV_OK);
  ck_assert_uint_ge (count (&g, "OR", true, NULL), 3 * RANDOM_SETTINGS);
  ck_assert_uint_eq (count (&g, "OR", false, "Peto"), 1);
  ck_assert_uint_eq (find (&g, "OR", "DL", "wald", "none")->fit.k, 2);
  ck_assert_uint_eq (find (&g, "OR", "DL", "wald", "only0")->fit.k, 3);
  /* metafor 3.8-1: rma (method = "DL", to = …) */
  CLOSE (find (&g, "OR", "DL", "wald", "only0")->fit.est.estimate, -0.619895971188791, 1e-12);
  CLOSE (find (&g, "OR", "DL", "wald", "all")->fit.est.estimate, -0.599908098630957, 1e-12);
  CLOSE (find (&g, "OR", "DL", "wald", "none")->fit.est.estimate, -0.533776042311141, 1e-12);
  ck_assert_uint_eq (g.beyond, g.own_measure);
  fixture_end (&f);
}
END_TEST

START_TEST (effect_sizes_alone_have_one_scale)
{
  static const double y[] = { 0.21875, -0.109375, 0.578125 }, v[] = { 0.03125, 0.046875, 0.0625 };
  fixture f;
  fixture_effects (&f, 3, y, v);
  ev_grid g;
  ck_assert_int_eq (ev_model_grid (fixture_pool (&f, true), f.arena, f.diags, &g), EV_OK);
  ck_assert_uint_ge (g.n, 1 + RANDOM_SETTINGS);
  ck_assert_uint_eq (count (&g, "GEN", false, "IV"), 1);
  fixture_end (&f);
}
END_TEST

TEST_SUITE ("grid", tables_are_pooled_on_three_scales, zero_cells_are_a_dimension, effect_sizes_alone_have_one_scale)
