/* Refits to some of the studies; see refit.h.  What ev_pool does, less what nobody looks at in a refit, in memory taken once.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "explore/refit.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/methods.h"
#include "model/fit.h"
#include "model/heterogeneity.h"
#include "model/tau2.h"
#include "num/dist.h"

enum { COLUMNS = 7, EFFECT_COLUMNS = 3 }; /* yi vi weights ai bi ci di */

struct ev_refitter {
  const ev_pool_data *all;
  const ev_model_spec *model;
  const ev_pooling_method *pooling;
  const ev_tau2_method *tau2; /* NULL: tau² is given */
  bool random, i2_from_tau2;
  ev_workspace *workspace;
  double *memory, *column[COLUMNS]; /* NULL where the data have no such column */
  double *weights;                  /* scratch of pooling methods */
  ev_pool_data some;
  ev_design design;
};

static const ev_refit nothing = { 0, { NAN, NAN, NAN, NAN, NAN, NAN, NAN }, NAN, NAN, NAN, NAN, NAN };

static void
columns_of (const ev_pool_data *d, const double *column[COLUMNS])
{
  const double *all[COLUMNS] = { d->yi, d->vi, d->weights, d->ai, d->bi, d->ci, d->di };
  for (int c = 0; c < COLUMNS; c++)
    column[c] = all[c];
}

ev_refitter *
ev_refitter_new (const ev_pool_data *data, const ev_model_spec *model, bool random, bool i2_from_tau2)
{
  ev_refitter *r = ev_xcalloc (1, sizeof *r);
  size_t room = data->k ? data->k : 1;
  *r = (ev_refitter){ .all = data, .model = model, .random = random, .i2_from_tau2 = i2_from_tau2 };
  r->pooling = ev_pooling_find (model->pooling);
  r->tau2 = isnan (model->tau2_fixed) ? ev_tau2_find (model->tau2) : NULL;
  r->workspace = ev_workspace_new (room, 1);
  r->memory = ev_xcalloc (room, (COLUMNS + 1) * sizeof *r->memory);
  r->weights = r->memory + COLUMNS * room;
  const double *from[COLUMNS];
  columns_of (data, from);
  for (int c = 0; c < COLUMNS; c++)
    r->column[c] = from[c] ? r->memory + (size_t) c * room : NULL;
  double *const *to = r->column;
  r->some = (ev_pool_data){ .yi = to[0], .vi = to[1], .weights = to[2], .ai = to[3], .bi = to[4], .ci = to[5], .di = to[6],
                            .measure = data->measure };
  r->design = (ev_design){ .p = 1, .yi = to[0], .vi = to[1] };
  return r;
}

void
ev_subject_studies (const ev_subject *s, ev_arena *arena, ev_pooled_studies *out)
{
  ev_gather (&s->analysis->data, s->analysis->measure, &s->analysis->effects, s->tables, NULL, arena, out);
}

void
ev_subject_effects (const ev_subject *s, ev_arena *arena, ev_pooled_studies *out)
{
  ev_tables tables = s->tables == EV_TABLES_RAW_ALL ? EV_TABLES_RAW : s->tables;
  ev_gather (&s->analysis->data, s->analysis->measure, &s->analysis->effects, tables, NULL, arena, out);
}

ev_refitter *
ev_refitter_of (const ev_subject *s, const ev_pool_data *data)
{
  return ev_refitter_new (data, s->model, s->random, s->analysis->print_i2_from_tau2);
}

void
ev_refitter_free (ev_refitter *r)
{
  if (!r)
    return;
  ev_workspace_free (r->workspace);
  free (r->memory);
  free (r);
}

static void
take (ev_refitter *r, const size_t *keep, size_t n)
{
  const double *from[COLUMNS];
  columns_of (r->all, from);
  for (int c = 0; c < COLUMNS; c++)
    for (size_t i = 0; from[c] && i < n; i++)
      r->column[c][i] = from[c][keep ? keep[i] : i];
  for (size_t i = 0; i < n && r->all->null_value != 0; i++)
    r->column[0][i] -= r->all->null_value; /* tests compare with 0 */
  r->some.k = r->design.k = n;
}

/* Studies without an effect size have said in the sums of tables what they have to say. */
static void
drop_unknown (ev_refitter *r)
{
  size_t k = 0;
  for (size_t i = 0; i < r->design.k; i++)
    {
      if (isnan (r->column[0][i]))
        continue;
      for (int c = 0; c < EFFECT_COLUMNS && k < i; c++)
        if (r->column[c])
          r->column[c][k] = r->column[c][i];
      k++;
    }
  r->design.k = k;
}

static ev_status
find_tau2 (ev_refitter *r, double q, ev_tau2_fit *fit)
{
  *fit = (ev_tau2_fit){ .tau2 = r->model->tau2_fixed };
  if (!r->tau2)
    return EV_OK;
  if (r->model->dl_q_pooled && r->tau2->fit == ev_tau2_dl && ev_same_name (r->pooling->name, "MH"))
    return ev_tau2_dl_from_q (&r->design, r->workspace, q, fit);
  return r->tau2->fit (&r->design, r->workspace, fit);
}

/* I² from tau² and the typical within-study variance (k - 1) / tr P [higgins2002]. */
static double
relative_tau2 (ev_refitter *r, double tau2)
{
  ev_wls at;
  ev_wls_at (r->workspace, 0, &at);
  double df = (double) r->design.k - 1;
  return df > 0 ? 100 * (tau2 / (df / at.trace_p + tau2)) : 0;
}

/* The mean at TAU2, its variance, and what Hartung and Knapp multiply that with: ev_fit_at without likelihoods. */
static ev_status
coefficient (ev_refitter *r, double tau2, double *beta, double *cov, double *scale)
{
  ev_fit fit;
  ev_status status = EV_OK;
  if (r->some.weights)
    {
      status = ev_fit_at (&r->design, r->workspace, tau2, r->some.weights, false, false, beta, cov, &fit);
      *scale = fit.scale;
      return status;
    }
  ev_wls at;
  status = ev_wls_begin (&r->design, r->workspace);
  if (status)
    return status;
  ev_wls_at (r->workspace, tau2, &at);
  ev_wls_coefficients (r->workspace, beta, cov);
  *scale = r->design.k > 1 ? at.q / (double) (r->design.k - 1) : NAN;
  return EV_OK;
}

static ev_status
fit_random (ev_refitter *r, ev_refit *out)
{
  ev_tau2_fit fit;
  ev_status status = find_tau2 (r, out->Q, &fit);
  if (status)
    return status;
  double beta, cov, scale;
  status = coefficient (r, fit.tau2, &beta, &cov, &scale);
  if (status)
    return status;
  const ev_ci_method *test = ev_ci_find (ev_ci_resolve (r->model->ci_method, fit.tau2, r->design.k, 1));
  ev_inference in = { .design = &r->design, .workspace = r->workspace, .weights = r->some.weights, .method = r->tau2, .tau2 = fit.tau2,
                      .level = r->model->level, .beta = &beta, .cov = &cov, .test = test, .scale = scale, .seed = r->model->seed };
  out->tau2 = fit.tau2;
  out->cov = cov;
  if (r->i2_from_tau2)
    out->I2 = relative_tau2 (r, fit.tau2);
  return test->test (&in, &out->est);
}

ev_status
ev_refit_to (ev_refitter *r, const size_t *keep, size_t n, ev_diags *diags, ev_refit *out)
{
  *out = nothing;
  out->k = n;
  if (n == 0)
    return EV_OK;
  take (r, keep, n);
  ev_pooled pooled;
  ev_status status = r->pooling->pool (&r->some, r->model, diags, r->weights, &pooled);
  if (status)
    return status;
  drop_unknown (r);
  out->k = n = r->design.k;
  bool own = !isnan (pooled.Q);
  double df = own ? pooled.Q_df : (double) n - 1;
  out->Q = own ? pooled.Q : ev_q_around (n, r->some.yi, r->some.vi, r->some.weights ? NAN : pooled.estimate);
  out->Q = df > 0 ? out->Q : 0;
  out->Q_p = ev_chisq (out->Q, df, false, false);
  out->I2 = out->Q > df && df > 0 ? 100 * ((out->Q - df) / out->Q) : 0;
  if (r->random && n == 0)
    return EV_OK;
  if (r->random)
    status = fit_random (r, out);
  else
    {
      ev_estimate_test (&out->est, pooled.estimate, pooled.se, NAN, r->model->level);
      out->cov = pooled.se * pooled.se;
    }
  ev_estimate_shift (&out->est, r->all->null_value);
  return status;
}

bool
ev_tau2_is_alias (const ev_tau2_method *method)
{
  for (const ev_tau2_method *e = ev_tau2_methods; e < method; e++)
    if (e->fit == method->fit)
      return true;
  return false;
}

/* --- what refits say --- */

ev_refit
ev_full (const ev_subject *s)
{
  const ev_pool_result *p = &s->analysis->pool;
  const ev_heterogeneity *h = &p->heterogeneity;
  ev_refit full = { .k = p->k, .est = s->random ? p->random.est : p->fixed.est, .tau2 = s->random ? p->random.tau2 : NAN, .I2 = h->I2,
                    .Q = h->Q, .Q_p = h->p, .cov = NAN };
  if (s->random && s->analysis->print_i2_from_tau2)
    full.I2 = p->random.I2;
  return full;
}

static ev_side
side_of (const ev_estimate *e, double null_value)
{
  return e->ci_lb > null_value ? EV_ABOVE : e->ci_ub < null_value ? EV_BELOW : EV_ACROSS;
}

ev_verdict
ev_judge (const ev_refit *fit, const ev_refit *full, double null_value, double full_null, double threshold)
{
  double away = fit->est.estimate - null_value, full_away = full->est.estimate - full_null, need = threshold - null_value;
  ev_verdict v = { .side = side_of (&fit->est, null_value) };
  v.same_direction = away * full_away > 0 || (away == 0 && full_away == 0);
  v.same_side = v.side == side_of (&full->est, full_null);
  if (isnan (fit->est.estimate)) /* which says nothing to the contrary */
    v.same_direction = v.same_side = true;
  v.beyond = isnan (need) ? false : need >= 0 ? away >= need : away <= need;
  return v;
}

void
ev_judge_rows (const ev_subject *s, ev_refits *rows)
{
  ev_refit full = ev_full (s);
  double null_value = s->analysis->effects.null_value, furthest = 0;
  rows->same_direction = rows->same_side = rows->beyond = 0;
  rows->most = rows->n;
  for (size_t i = 0; i < rows->n; i++)
    {
      ev_refit_row *row = &rows->row[i];
      row->verdict = ev_judge (&row->fit, &full, null_value, null_value, s->threshold);
      rows->same_direction += row->verdict.same_direction;
      rows->same_side += row->verdict.same_side;
      rows->beyond += row->verdict.beyond;
      double moved = fabs (row->fit.est.estimate - full.est.estimate);
      if (moved > furthest)
        {
          furthest = moved;
          rows->most = i;
        }
    }
}
