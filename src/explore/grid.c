/* The model grid: the analysis by every combination of measure, zero-cell rule, model, pooling, tau² estimator and interval that its
   data allow.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/arms.h"
#include "evisyn/methods.h"
#include "explore/refit.h"

/* Measures that say the same of the same data on another scale. */
static const char *const families[][4] = { { "OR", "RR", "RD" }, { "MD", "SMD" }, { "IRR", "IRD" } };

/* What is done about zero cells. */
static const struct zero_rule {
  const char *name;
  ev_add_to add_to;
  bool raw; /* nor are the tables of Mantel-Haenszel sums corrected */
} zero_rules[] = {
  { "only0", EV_ADD_ONLY0, false },
  { "all", EV_ADD_ALL, false },
  { "none", EV_ADD_NONE, true },
};

struct grid {
  const ev_subject *subject;
  ev_arena *arena;
  ev_diags *ignored; /* why combinations do not fit */
  ev_refit full;
  ev_grid *out;
  size_t capacity;
  /* the combination at hand */
  const ev_measure *measure;
  const ev_effects *effects;
  const char *zero_cells;
  ev_pool_data data, raw;
};

/* --- one combination --- */

static ev_grid_row *
new_row (struct grid *g)
{
  ev_grid *out = g->out;
  if (out->n == g->capacity)
    {
      size_t more = g->capacity ? 2 * g->capacity : 64;
      ev_grid_row *rows = ev_arena_alloc (g->arena, more, sizeof *rows);
      for (size_t i = 0; i < out->n; i++)
        rows[i] = out->row[i];
      out->row = rows;
      g->capacity = more;
    }
  return &out->row[out->n];
}

/* Fit MODEL; combinations that do not fit the data, or without an estimate, leave no row. */
static void
try_model (struct grid *g, const ev_model_spec *model, bool random)
{
  bool peto = ev_same (model->pooling, "Peto");
  const ev_pool_data *data = peto ? &g->raw : &g->data;
  ev_refitter *r = ev_refitter_new (data, model, random, g->subject->analysis->print_i2_from_tau2);
  ev_grid_row *row = new_row (g);
  *row = (ev_grid_row){ .random = random, .measure = g->measure->code, .pooling = model->pooling, .zero_cells = peto ? NULL : g->zero_cells,
                        .null_value = g->effects->null_value, .scale = g->effects };
  if (random)
    {
      row->tau2_method = model->tau2;
      row->ci_method = model->ci_method;
    }
  if (!ev_refit_to (r, NULL, data->k, g->ignored, &row->fit) && isfinite (row->fit.est.estimate) && isfinite (row->fit.est.ci_lb))
    g->out->n++;
  ev_refitter_free (r);
}

/* --- all models of one set of effect sizes --- */

static void
fixed_models (struct grid *g, bool first)
{
  ev_model_spec model = *g->subject->model;
  for (const ev_pooling_method *p = ev_pooling_methods; p->name; p++)
    {
      bool peto = ev_same (p->name, "Peto"); /* corrects no zero cells, so that it needs no rule, and estimates an odds ratio */
      bool odd = ev_same (p->name, "WL") && g->measure->null_value != 0.5; /* usual with probabilities of superiority alone */
      model.pooling = p->name;
      if (p->pool && !odd && (!peto || (first && ev_same (g->measure->code, "OR"))))
        try_model (g, &model, false);
    }
}

/* Intervals that take tau² as the estimators give it; others find it in their own way, or none. */
static const char *const intervals[] = { "wald", "t", "hk", "hk-adhoc", "kr" };

/* Of one study there is only its own effect.  The pooling of the analysis matters to random effects where the Q around the Mantel-Haenszel estimate makes tau². */
static void
random_models (struct grid *g)
{
  ev_model_spec model = *g->subject->model;
  if (g->data.k < 2)
    return;
  model.tau2_fixed = NAN;
  if (!ev_same (model.pooling, "MH") || !model.dl_q_pooled)
    model.pooling = "IV";
  for (const ev_tau2_method *t = ev_tau2_methods; t->name; t++)
    for (size_t c = 0; c < sizeof intervals / sizeof *intervals && !ev_tau2_is_alias (t); c++)
      {
        model.tau2 = t->name;
        model.ci_method = intervals[c];
        if (ev_ci_find (intervals[c]))
          try_model (g, &model, true);
      }
}

static bool
any_zero_cell (const ev_subject *s)
{
  const ev_dataset *data = &s->analysis->data;
  const double *const *col = data->col;
  for (size_t i = 0; i < data->n; i++)
    {
      double t[4] = { NAN, NAN, NAN, NAN };
      if (col[EV_X1I] && col[EV_X2I])
        {
          t[0] = col[EV_X1I][i];
          t[1] = col[EV_X2I][i];
        }
      else if (s->analysis->effects.ai)
        ev_raw_table (data, i, t);
      for (int c = 0; c < 4; c++)
        if (t[c] == 0)
          return true;
    }
  return false;
}

/* Double zeros say nothing of a ratio and something of a difference: a measure of the analysis' own kind follows its rule. */
static bool
drops_double_zeros (const ev_subject *s, const ev_measure *measure)
{
  return measure->log_scale == s->analysis->measure->log_scale ? s->effects->drop00 : measure->log_scale;
}

static void
measure_models (struct grid *g, const ev_measure *measure, bool zeros)
{
  const ev_subject *s = g->subject;
  ev_tables uncorrected = s->tables == EV_TABLES_RAW_ALL && measure == s->analysis->measure ? EV_TABLES_RAW_ALL : EV_TABLES_RAW;
  g->measure = measure;
  for (size_t z = 0; z < (zeros ? sizeof zero_rules / sizeof *zero_rules : 1); z++)
    {
      const struct zero_rule *rule = &zero_rules[z];
      ev_effect_spec spec = *s->effects;
      ev_effects *effects = ev_arena_alloc (g->arena, 1, sizeof *effects);
      ev_pooled_studies corrected, raw;
      if (zeros)
        spec.add_to = rule->add_to;
      if (measure != s->analysis->measure)
        {
          spec.vtype = NULL;
          spec.drop00 = drops_double_zeros (s, measure);
        }
      if (ev_effects_compute (measure, &s->analysis->data, &spec, g->arena, g->ignored, effects))
        continue;
      ev_gather (&s->analysis->data, measure, effects, zeros && !rule->raw ? EV_TABLES_CORRECTED : uncorrected, NULL, g->arena, &corrected);
      ev_gather (&s->analysis->data, measure, effects, EV_TABLES_RAW, NULL, g->arena, &raw);
      g->effects = effects;
      g->zero_cells = zeros ? rule->name : NULL;
      g->data = corrected.data;
      g->raw = raw.data;
      fixed_models (g, z == 0);
      random_models (g);
    }
}

static const char *const *
family_of (const ev_measure *measure)
{
  for (size_t f = 0; f < sizeof families / sizeof *families; f++)
    for (size_t m = 0; m < 4 && families[f][m]; m++)
      if (ev_same (families[f][m], measure->code))
        return families[f];
  return NULL;
}

static void
judge (struct grid *g)
{
  const ev_subject *s = g->subject;
  ev_grid *out = g->out;
  double full_null = s->analysis->effects.null_value;
  for (size_t i = 0; i < out->n; i++)
    {
      ev_grid_row *row = &out->row[i];
      bool own = ev_same (row->measure, s->analysis->measure->code);
      row->verdict = ev_judge (&row->fit, &g->full, row->null_value, full_null, own ? s->threshold : NAN);
      out->same_direction += row->verdict.same_direction;
      out->same_side += row->verdict.same_side;
      out->beyond += row->verdict.beyond;
      out->own_measure += own;
    }
}

ev_status
ev_model_grid (const ev_subject *subject, ev_arena *arena, ev_diags *diags, ev_grid *out)
{
  (void) diags;
  *out = (ev_grid){ 0 };
  struct grid g = { .subject = subject, .arena = arena, .ignored = ev_diags_new (), .full = ev_full (subject), .out = out };
  const ev_measure *own = subject->analysis->measure;
  const char *const *family = family_of (own);
  bool zeros = any_zero_cell (subject);
  measure_models (&g, own, zeros);
  for (size_t m = 0; family && m < 4 && family[m]; m++)
    if (!ev_same (family[m], own->code))
      measure_models (&g, ev_measure_find (family[m]), zeros);
  judge (&g);
  ev_diags_free (g.ignored);
  return EV_OK;
}
