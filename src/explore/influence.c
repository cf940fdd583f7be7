/* Influence of each study on the model: deletion diagnostics [viechtbauer2010b] and Baujat's coordinates [baujat2002].

   With one coefficient all of them follow from the full fit and the fits without each study, whose variances are se²; the scale by
   which a test such as Hartung and Knapp's multiplies them is se² over Wald's variance.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <float.h>
#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "explore/refit.h"
#include "num/dist.h"

/* The full fit, and the weights by which it averages the studies. */
struct full {
  ev_refit fit;
  double tau2, sum;
  const ev_pool_data *data;
};

static double
weight (const struct full *full, size_t i)
{
  const ev_pool_data *d = full->data;
  return d->weights ? d->weights[i] : 1 / (d->vi[i] + full->tau2);
}

/* Wald's variance of the mean of all studies with the full fit's weights (inverse-variance ones follow TAU2). */
static double
variance_at (const struct full *full, double tau2)
{
  const ev_pool_data *d = full->data;
  double s = 0;
  for (size_t i = 0; i < d->k; i++)
    s += d->weights ? d->weights[i] / full->sum * (d->weights[i] / full->sum) * (d->vi[i] + tau2) : 1 / (d->vi[i] + tau2);
  return d->weights ? s : 1 / s;
}

static double
zero_if_nan (double tau2)
{
  return isnan (tau2) ? 0 : tau2;
}

ev_influence_limits
ev_find_influence_limits (size_t k)
{
  const double n = (double) k;
  return (ev_influence_limits){ 3 * sqrt (1 / (n - 1)), ev_chisq_quantile (0.5, 1, true), 3 / n };
}

/* Study I, from the fit without it. */
static void
diagnose (const struct full *full, const ev_refit *without, size_t i, ev_influence_row *row)
{
  const ev_pool_data *d = full->data;
  double y = d->yi[i], v = d->vi[i], tau2 = zero_if_nan (without->tau2);
  double moved = full->fit.est.estimate - without->est.estimate, vb = full->fit.est.se * full->fit.est.se;
  double vb_del = without->est.se * without->est.se, scale = vb_del / without->cov, at_all = variance_at (full, tau2);
  double residual = y - without->est.estimate;
  row->hat = weight (full, i) / full->sum;
  row->weight = 100 * row->hat;
  row->tau2_del = tau2;
  row->QE_del = without->Q;
  row->rstudent = (fabs (residual) < 100 * DBL_EPSILON ? 0 : residual) / sqrt (v * scale + vb_del + tau2 * scale);
  row->dffits = moved / sqrt (scale * (d->weights ? at_all : row->hat * (tau2 + v)));
  row->dfbs = moved / sqrt (scale * at_all);
  row->cook_d = moved * moved / vb;
  row->cov_r = vb_del / vb;
  const ev_influence_limits limits = ev_find_influence_limits (d->k);
  row->influential = fabs (row->dffits) > limits.dffits || row->cook_d > limits.cook_d || row->hat > limits.hat || fabs (row->dfbs) > 1;
  row->baujat_x = (y - full->fit.est.estimate) * (y - full->fit.est.estimate) / (v + full->tau2);
  row->baujat_y = moved * moved / vb_del;
}

/* The inverse-variance model of the analysis; random effects keep the Mantel-Haenszel estimate where its Q makes tau². */
static ev_model_spec
inverse_variance (const ev_subject *subject)
{
  ev_model_spec model = *subject->model;
  if (!subject->random || !model.dl_q_pooled || !ev_same (model.pooling, "MH"))
    model.pooling = "IV";
  return model;
}

ev_status
ev_influence (const ev_subject *subject, ev_arena *arena, ev_diags *diags, size_t *n, ev_influence_row **rows)
{
  ev_pooled_studies p;
  ev_subject_effects (subject, arena, &p);
  size_t k = p.data.k, *keep = ev_arena_alloc (arena, k, sizeof *keep);
  *n = k;
  *rows = ev_arena_alloc (arena, k, sizeof **rows);
  ev_model_spec model = inverse_variance (subject);
  ev_refitter *r = ev_refitter_new (&p.data, &model, subject->random, true);
  struct full full = { .data = &p.data };
  ev_status status = ev_refit_to (r, NULL, k, diags, &full.fit);
  full.tau2 = zero_if_nan (full.fit.tau2);
  for (size_t i = 0; i < k; i++)
    full.sum += weight (&full, i);
  for (size_t j = 1; j < k; j++)
    keep[j - 1] = j;
  for (size_t i = 0; i < k && !status; i++)
    {
      ev_refit without;
      status = ev_refit_to (r, keep, k - 1, diags, &without);
      (*rows)[i].label = subject->analysis->data.label[p.study[i]];
      diagnose (&full, &without, i, &(*rows)[i]);
      if (i + 1 < k)
        keep[i] = i;
    }
  ev_refitter_free (r);
  return status;
}
