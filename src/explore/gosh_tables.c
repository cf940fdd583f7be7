/* Fixed-effect and DerSimonian-Laird fits to all subsets of a block at once.

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

enum { SUMS = 5 }; /* how many, Σ w, Σ wy, Σ wy², Σ w² */

struct gosh_tables {
  size_t k, low;
  bool random;
  double shift;                      /* y are relative to it */
  double y[64], v[64], term[64][SUMS];
  double sum[SUMS][GOSH_BLOCK];      /* of each combination of low studies */
  double in[GOSH_LOW][GOSH_BLOCK];   /* is the low study in the combination? */
};

/* Variances further apart than this are left to the careful sums of the model layer. */
static const double most_extreme = 1e8;

static bool
has_closed_form (const ev_subject *s, const ev_pool_data *data)
{
  const ev_model_spec *m = s->model;
  double least = INFINITY, most = 0;
  for (size_t i = 0; i < data->k; i++)
    {
      least = fmin (least, data->vi[i]);
      most = fmax (most, data->vi[i]);
    }
  bool iv = ev_same (m->pooling, "IV") || (s->random && !(m->dl_q_pooled && ev_same (m->pooling, "MH")));
  return iv && !data->weights && data->k <= 63 && most <= most_extreme * least
         && (!s->random || (ev_same (m->tau2, "DL") && isnan (m->tau2_fixed)));
}

gosh_tables *
gosh_tables_new (const ev_subject *s, const ev_pool_data *data)
{
  if (!has_closed_form (s, data))
    return NULL;
  gosh_tables *t = ev_xcalloc (1, sizeof *t);
  t->k = data->k;
  t->low = data->k < GOSH_LOW ? data->k : GOSH_LOW;
  t->random = s->random;
  t->shift = s->analysis->pool.fixed.est.estimate;
  for (size_t i = 0; i < data->k; i++)
    {
      double y = t->y[i] = data->yi[i] - t->shift, w = 1 / data->vi[i];
      t->v[i] = data->vi[i];
      const double terms[SUMS] = { 1, w, w * y, w * y * y, w * w };
      for (int j = 0; j < SUMS; j++)
        t->term[i][j] = terms[j];
    }
  for (size_t m = 1; m < (size_t) 1 << t->low; m++)
    for (size_t i = 0; i < t->low; i++)
      {
        t->in[i][m] = (double) (m >> i & 1);
        for (int j = 0; j < SUMS; j++)
          t->sum[j][m] += t->in[i][m] * t->term[i][j];
      }
  return t;
}

void
gosh_tables_free (gosh_tables *t)
{
  free (t);
}

/* Q and I² of every subset, the fixed-effect estimate to B->estimate and DerSimonian and Laird's tau² [dersimonian1986] to B->tau2. */
GOSH_CLONES static void
fixed_effects (const gosh_tables *t, const double high[SUMS], gosh_block *b)
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

void
gosh_tables_fill (const gosh_tables *t, gosh_block *b)
{
  double high[SUMS] = { 0 };
  for (size_t i = t->low; i < t->k; i++)
    for (int j = 0; j < SUMS && (b->first >> i & 1); j++)
      high[j] += t->term[i][j];
  fixed_effects (t, high, b);
  if (t->random)
    random_effects (t, b->first, b);
  for (size_t m = 0; m < b->n; m++)
    b->estimate[m] += t->shift;
}
