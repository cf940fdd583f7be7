/* What is kept of the fits to subsets: counts by estimate, I² and tau², from which come quantiles and a density, and means with and
   without each study.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "explore/gosh.h"

const double ev_gosh_probabilities[EV_GOSH_QUANTILES] = { 0, 0.025, 0.25, 0.5, 0.75, 0.975, 1 };

/* --- counts --- */

static inline size_t
bin (double x, double low, double scale, size_t bins)
{
  double at = (x - low) * scale;
  return at > 0 ? at < (double) bins ? (size_t) at : bins - 1 : 0;
}

static double
scale_of (double low, double high, size_t bins)
{
  return high > low ? (double) bins / (high - low) : 0;
}

/* A subset at a time, where some have no estimate. */
static void
count_one (const gosh_range *range, const double x[3], const double low[3], const double scale[3], gosh_counts *c)
{
  double side = range->full - range->null_value;
  if (!isfinite (x[0]))
    {
      c->failed++;
      return;
    }
  c->fitted++;
  c->same_direction += (x[0] - range->null_value) * side > 0;
  for (int j = 0; j < 3; j++)
    {
      c->least[j] = x[j] < c->least[j] ? x[j] : c->least[j];
      c->most[j] = x[j] > c->most[j] ? x[j] : c->most[j];
      c->fine[j][bin (x[j], low[j], scale[j], GOSH_FINE)]++;
    }
  size_t column = bin (x[0], range->low, scale[0] * GOSH_COLUMNS / GOSH_FINE, GOSH_COLUMNS);
  c->density[bin (x[1], 0, GOSH_ROWS / 100.0, GOSH_ROWS)][column]++;
}

/* The bins of N numbers, as bin finds them, and their extremes. */
GOSH_CLONES static void
find_bins (const double *x, size_t n, double low, double scale, double bins, int32_t *out, double *least, double *most)
{
  double small = *least, large = *most;
  GOSH_MINMAX
  for (size_t m = 0; m < n; m++)
    {
      double at = (x[m] - low) * scale;
      at = at > 0 ? at : 0;
      out[m] = (int32_t) (at < bins - 1 ? at : bins - 1);
      small = x[m] < small ? x[m] : small;
      large = x[m] > large ? x[m] : large;
    }
  *least = small;
  *most = large;
}

/* How many of N numbers lie on the SIDE of NULL_VALUE; -1: one is not finite. */
GOSH_CLONES static int
count_side (const double *x, size_t n, double null_value, double side)
{
  int same = 0, odd = 0;
  GOSH_ADD
  for (size_t m = 0; m < n; m++)
    {
      same += (x[m] - null_value) * side > 0;
      odd += !(fabs (x[m]) <= DBL_MAX);
    }
  return odd ? -1 : same;
}

void
gosh_count (const gosh_range *range, const gosh_block *b, size_t from, gosh_counts *c)
{
  const double *value[3] = { b->estimate, b->I2, b->tau2 }, low[3] = { range->low, 0, 0 };
  double scale[3] = { scale_of (range->low, range->high, GOSH_FINE), GOSH_FINE / 100.0, scale_of (0, range->most_tau2, GOSH_FINE) };
  int same = from ? -1 : count_side (b->estimate, b->n, range->null_value, range->full - range->null_value);
  for (size_t m = from; m < b->n && same < 0; m++)
    count_one (range, (const double[3]){ b->estimate[m], b->I2[m], b->tau2[m] }, low, scale, c);
  if (same < 0)
    return;
  int32_t fine[3][GOSH_BLOCK], row[GOSH_BLOCK];
  double ignored[2] = { 0, 0 };
  c->fitted += b->n;
  c->same_direction += (uint64_t) same;
  for (int j = 0; j < 3; j++)
    find_bins (value[j], b->n, low[j], scale[j], GOSH_FINE, fine[j], &c->least[j], &c->most[j]);
  find_bins (b->I2, b->n, 0, GOSH_ROWS / 100.0, GOSH_ROWS, row, &ignored[0], &ignored[1]);
  for (size_t m = 0; m < b->n; m++)
    {
      for (int j = 0; j < 3; j++)
        c->fine[j][fine[j][m]]++;
      c->density[row[m]][fine[0][m] / (GOSH_FINE / GOSH_COLUMNS)]++;
    }
}

void
gosh_counts_add (gosh_counts *to, const gosh_counts *from)
{
  to->fitted += from->fitted;
  to->failed += from->failed;
  to->same_direction += from->same_direction;
  for (int j = 0; j < 3; j++)
    {
      to->least[j] = fmin (to->least[j], from->least[j]);
      to->most[j] = fmax (to->most[j], from->most[j]);
      for (size_t i = 0; i < GOSH_FINE; i++)
        to->fine[j][i] += from->fine[j][i];
    }
  for (size_t r = 0; r < GOSH_ROWS; r++)
    for (size_t i = 0; i < GOSH_COLUMNS; i++)
      to->density[r][i] += from->density[r][i];
}

/* --- sums --- */

/* The sum of N = 2^j numbers, halves added to each other: as exact as can be, and the same on every processor. */
static inline double
sum_halves (const double *a, size_t n, double *scratch)
{
  if (n == 1)
    return a[0];
  for (n /= 2; n; n /= 2, a = scratch)
    {
      GOSH_SIMD
      for (size_t i = 0; i < n; i++)
        scratch[i] = a[i] + a[i + n];
    }
  return scratch[0];
}

/* All combinations of BITS studies: A's sum, and to WITH those over the combinations that have each study.  Spoils A. */
GOSH_CLONES static double
sum_combinations (double *a, size_t n, double *with)
{
  double scratch[GOSH_BLOCK / 2];
  size_t bit = 0;
  while ((size_t) 1 << (bit + 1) < n)
    bit++;
  for (; n > 1; n /= 2, bit--)
    {
      with[bit] += sum_halves (a + n / 2, n / 2, scratch);
      GOSH_SIMD
      for (size_t i = 0; i < n / 2; i++)
        a[i] += a[i + n / 2];
    }
  return a[0];
}

static void
sum_all (const gosh_block *b, const double value[3][GOSH_BLOCK], size_t k, gosh_sums *s)
{
  double work[GOSH_BLOCK];
  for (int j = 0; j < 3; j++)
    {
      memcpy (work, value[j], b->n * sizeof *work);
      double total = sum_combinations (work, b->n, s->with[j]);
      s->total[j] += total;
      for (size_t i = GOSH_LOW; i < k; i++)
        if (b->first >> i & 1)
          s->with[j][i] += total;
    }
}

/* Estimate, I² and 1 of each subset from FROM on that has an estimate, else 0. */
GOSH_CLONES static void
mask_values (const gosh_block *b, size_t from, double value[3][GOSH_BLOCK])
{
  GOSH_SIMD
  for (size_t m = 0; m < b->n; m++)
    {
      bool good = (m >= from) & (fabs (b->estimate[m]) <= DBL_MAX);
      value[0][m] = good ? b->estimate[m] : 0;
      value[1][m] = good ? b->I2[m] : 0;
      value[2][m] = good ? 1 : 0;
    }
}

void
gosh_sum (const gosh_block *b, size_t from, size_t k, bool all, gosh_sums *s)
{
  double value[3][GOSH_BLOCK];
  mask_values (b, from, value);
  if (all)
    {
      sum_all (b, value, k, s);
      return;
    }
  for (int j = 0; j < 3; j++)
    for (size_t m = 0; m < b->n; m++)
      {
        s->total[j] += value[j][m];
        for (size_t i = 0; i < k; i++)
          s->with[j][i] += b->mask[m * b->words + i / 64] >> i % 64 & 1 ? value[j][m] : 0;
      }
}

/* --- summaries --- */

/* Numbers that were counted: N of them in bins from LOW to HIGH and, where they were kept, KEPT of them as they are. */
struct sample {
  const uint32_t *fine;
  uint64_t n;
  double low, high;
  const double *value; /* NULL: not kept; NaN where there is none */
  size_t kept;
};

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;
  return (x > y) - (x < y);
}

/* The number of RANK within BIN, exactly. */
static double
kept_value (const struct sample *s, size_t which, size_t rank)
{
  double *in = ev_xcalloc (s->fine[which], sizeof *in), scale = scale_of (s->low, s->high, GOSH_FINE);
  size_t n = 0;
  for (size_t i = 0; i < s->kept; i++)
    if (isfinite (s->value[i]) && bin (s->value[i], s->low, scale, GOSH_FINE) == which)
      in[n++] = s->value[i];
  qsort (in, n, sizeof *in, compare);
  double value = in[rank];
  free (in);
  return value;
}

/* The number of RANK, from 0; within a bin numbers are taken to be evenly spread, but I² and tau² pile up at 0. */
static double
ranked (const struct sample *s, uint64_t rank)
{
  uint64_t before = 0;
  size_t i = 0;
  while (before + s->fine[i] <= rank)
    before += s->fine[i++];
  if (s->value)
    return kept_value (s, i, (size_t) (rank - before));
  double part = i ? ((double) (rank - before) + 0.5) / s->fine[i] : 0;
  return s->low + (s->high - s->low) / GOSH_FINE * ((double) i + part);
}

/* Between neighbouring ranks, as R's default. */
static double
quantile (const struct sample *s, double p)
{
  double rank = p * (double) (s->n - 1), whole = floor (rank), part = rank - whole;
  double low = ranked (s, (uint64_t) whole);
  return part > 0 ? low + part * (ranked (s, (uint64_t) whole + 1) - low) : low;
}

static void
find_quantiles (const gosh_counts *c, int which, double low, double high, const gosh_values *values, double out[EV_GOSH_QUANTILES])
{
  struct sample s = { c->fine[which], c->fitted, low, high, values->value[which], values->n };
  for (int q = 0; q < EV_GOSH_QUANTILES; q++)
    out[q] = c->fitted ? fmin (fmax (quantile (&s, ev_gosh_probabilities[q]), c->least[which]), c->most[which]) : NAN;
  if (!c->fitted)
    return;
  out[0] = c->least[which];
  out[EV_GOSH_QUANTILES - 1] = c->most[which];
}

/* The columns that hold anything, in at most MOST steps. */
static void
find_density (const gosh_range *range, const gosh_counts *c, ev_arena *arena, ev_gosh *out)
{
  enum { MOST = 64 };
  size_t first = GOSH_COLUMNS, last = 0;
  for (size_t r = 0; r < GOSH_ROWS; r++)
    for (size_t i = 0; i < GOSH_COLUMNS; i++)
      if (c->density[r][i])
        {
          first = i < first ? i : first;
          last = i > last ? i : last;
        }
  if (first > last)
    return;
  size_t step = (last - first) / MOST + 1;
  double width = (range->high - range->low) / GOSH_COLUMNS;
  out->rows = GOSH_ROWS;
  out->columns = (last - first) / step + 1;
  out->from = range->low + width * (double) first;
  out->to = out->from + width * (double) (step * out->columns);
  out->density = ev_arena_alloc (arena, out->rows * out->columns, sizeof *out->density);
  for (size_t r = 0; r < GOSH_ROWS; r++)
    for (size_t i = first; i <= last; i++)
      out->density[r * out->columns + (i - first) / step] += c->density[r][i];
}

void
gosh_summarise (const gosh_range *range, const gosh_counts *c, const gosh_sums *s, const gosh_values *values, ev_arena *arena, ev_gosh *out)
{
  out->subsets = c->fitted;
  out->failed = c->failed;
  find_quantiles (c, 0, range->low, range->high, values, out->estimate);
  find_quantiles (c, 1, 0, 100, values, out->I2);
  find_quantiles (c, 2, 0, range->most_tau2, values, out->tau2);
  out->mean_estimate = s->total[0] / s->total[2];
  out->mean_I2 = s->total[1] / s->total[2];
  out->same_direction = isnan (range->null_value) ? NAN : (double) c->same_direction / (double) c->fitted;
  double furthest = 0;
  out->most = out->k;
  for (size_t i = 0; i < out->k; i++)
    {
      ev_gosh_study *study = &out->study[i];
      double n = s->with[2][i], rest = s->total[2] - n;
      study->with = s->with[0][i] / n;
      study->I2_with = s->with[1][i] / n;
      study->without = (s->total[0] - s->with[0][i]) / rest;
      study->I2_without = (s->total[1] - s->with[1][i]) / rest;
      if (fabs (study->with - study->without) > furthest)
        {
          furthest = fabs (study->with - study->without);
          out->most = i;
        }
    }
  find_density (range, c, arena, out);
}
