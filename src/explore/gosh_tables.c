/* Fixed-effect and random-effects fits to all subsets of a block at once.

   Q and both estimates follow from four sums over the studies of a subset.  A subset's sums are those of its low studies, which are
   made once for all combinations, plus those of its other studies, which all subsets of a block share: one addition each, so that
   rounding errors cannot grow along the way, as they would if one study at a time were added or taken away.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/text.h"
#include "explore/gosh.h"

/* Variances further apart than this are left to the careful sums of the model layer. */
static const double most_extreme = 1e8, most_extreme_reml = 1e4;

static bool
fits (const ev_subject *s, const ev_pool_data *data, bool reml)
{
  const ev_model_spec *m = s->model;
  double least = INFINITY, most = 0;
  for (size_t i = 0; i < data->k; i++)
    {
      least = fmin (least, data->vi[i]);
      most = fmax (most, data->vi[i]);
    }
  bool iv = ev_same (m->pooling, "IV") || (s->random && !(m->dl_q_pooled && ev_same (m->pooling, "MH")));
  bool estimator = !s->random || ((reml || ev_same (m->tau2, "DL")) && isnan (m->tau2_fixed));
  return iv && estimator && !data->weights && data->k < GOSH_MOST_STUDIES && most <= (reml ? most_extreme_reml : most_extreme) * least;
}

gosh_tables *
gosh_tables_new (const ev_subject *s, const ev_pool_data *data)
{
  bool reml = s->random && ev_same (s->model->tau2, "REML");
  if (!fits (s, data, reml))
    return NULL;
  gosh_tables *t = ev_xcalloc (1, sizeof *t);
  t->k = data->k;
  t->low = data->k < GOSH_LOW ? data->k : GOSH_LOW;
  t->random = s->random;
  t->i2_from_tau2 = s->analysis->print_i2_from_tau2;
  t->shift = s->analysis->pool.fixed.est.estimate;
  for (size_t i = 0; i < data->k; i++)
    {
      double y = t->y[i] = data->yi[i] - t->shift, w = 1 / data->vi[i];
      t->v[i] = data->vi[i];
      const double terms[GOSH_SUMS] = { 1, w, w * y, w * y * y, w * w };
      for (int j = 0; j < GOSH_SUMS; j++)
        t->term[i][j] = terms[j];
    }
  for (size_t m = 1; m < (size_t) 1 << t->low; m++)
    for (size_t i = 0; i < t->low; i++)
      {
        t->in[i][m] = (double) (m >> i & 1);
        for (int j = 0; j < GOSH_SUMS; j++)
          t->sum[j][m] += t->in[i][m] * t->term[i][j];
      }
  if (reml)
    t->reml = gosh_reml_new (t);
  return t;
}

void
gosh_tables_free (gosh_tables *t)
{
  if (t)
    gosh_reml_free (t->reml);
  free (t);
}

/* Q and I² of every subset, the fixed-effect estimate to B->estimate and DerSimonian and Laird's tau² [dersimonian1986] to B->tau2. */
GOSH_CLONES static void
fixed_effects (const gosh_tables *t, const double high[GOSH_SUMS], gosh_block *b)
{
  double h0 = high[0], h1 = high[1], h2 = high[2], h3 = high[3], h4 = high[4];
  GOSH_SIMD
  for (size_t m = 0; m < b->n; m++)
    {
      double w = h1 + t->sum[1][m], wy = h2 + t->sum[2][m], mean = wy / w, df = h0 + t->sum[0][m] - 1;
      double q = h3 + t->sum[3][m] - wy * mean, excess = q - df;
      bool some = df > 0 && excess > 0;
      b->estimate[m] = mean;
      b->I2[m] = some ? 100 * (excess / q) : 0;
      b->tau2[m] = some ? excess / (w - (h4 + t->sum[4][m]) / w) : 0;
    }
}

/* Add study I to the sums of weights and weighted effects of the subsets FROM to TO that have it. */
static inline void
add_study (const gosh_tables *t, size_t i, const double *in, const gosh_block *b, size_t from, size_t to, double *w, double *wy)
{
  double y = t->y[i], v = t->v[i];
  GOSH_SIMD
  for (size_t m = from; m < to; m++)
    {
      double a = (in ? in[m] : 1) / (v + b->tau2[m]);
      w[m] += a;
      wy[m] += a * y;
    }
}

/* Random-effects estimates at B->tau2. */
GOSH_CLONES static void
random_effects (const gosh_tables *t, uint64_t others, gosh_block *b)
{
  enum { MASKED = 3 }; /* runs of fewer than 8 subsets that have a study are no work for vectors */
  double w[GOSH_BLOCK] = { 0 }, wy[GOSH_BLOCK] = { 0 };
  for (size_t i = t->low; i < t->k; i++)
    if (others >> i & 1)
      add_study (t, i, NULL, b, 0, b->n, w, wy);
  for (size_t i = 0; i < t->low; i++)
    if (i < MASKED)
      add_study (t, i, t->in[i], b, 0, b->n, w, wy);
    else
      for (size_t run = (size_t) 1 << i, from = run; from < b->n; from += 2 * run)
        add_study (t, i, NULL, b, from, from + run, w, wy);
  GOSH_SIMD
  for (size_t m = 0; m < b->n; m++)
    b->estimate[m] = wy[m] / w[m];
}

/* tau² by REML, and I² from it [higgins2002]. */
static void
reml (const gosh_tables *t, double others, gosh_block *b)
{
  double trace_p[GOSH_BLOCK];
  gosh_reml_fill (t, b, trace_p);
  for (size_t m = 0; m < b->n && t->i2_from_tau2; m++)
    {
      double df = others + t->sum[0][m] - 1;
      b->I2[m] = df > 0 ? 100 * (b->tau2[m] / (b->tau2[m] + df / trace_p[m])) : 0;
    }
}

void
gosh_tables_fill (const gosh_tables *t, gosh_block *b)
{
  double high[GOSH_SUMS] = { 0 };
  for (size_t i = t->low; i < t->k; i++)
    for (int j = 0; j < GOSH_SUMS && (b->first >> i & 1); j++)
      high[j] += t->term[i][j];
  fixed_effects (t, high, b);
  if (t->reml)
    reml (t, high[0], b);
  if (t->random)
    random_effects (t, b->first, b);
  for (size_t m = 0; m < b->n; m++)
    b->estimate[m] += t->shift;
}
