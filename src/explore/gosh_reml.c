/* REML estimates of tau² for all subsets of a block at once, each certified to be the global maximum of its likelihood.

   The score is (A - B) / 2 with A = y'PPy and B = tr P (see model/wls.h).  With λ the eigenvalues of the residuals' covariance without
   tau², A is Σ u² / (λ + tau²)² and B is Σ 1 / (λ + tau²): sums of functions whose logarithms are convex, so that log A and log B are
   convex as well.  On an interval, each lies below its chord and above its tangents, and its slope is between those at the ends.  From A, B
   and the slopes at a few values of tau², the same for all subsets, that tells on which of the intervals between them A / B falls all the
   way, or stays above or below 1.  Where it is clear that A / B passes 1 at most once, downwards, Newton's method finds that place.
   Subsets of which it is not clear are left to the model layer.

   At given values of tau² the weights are the same for all subsets, so that their sums come from tables as in gosh_tables.c.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "explore/gosh.h"

enum { POINTS = 32, SUMS = 8, NEWTON = 8 };

/* Σ w, Σ wy, Σ w², Σ w²y, Σ w²y², Σ w³, Σ w³y, Σ w³y² of each subset. */
typedef double sums_of[SUMS][GOSH_BLOCK];

struct gosh_reml {
  size_t n;
  double least, t[POINTS];                          /* the smallest variance; values of tau², from 0 */
  double term[POINTS][GOSH_MOST_STUDIES][SUMS];
  sums_of *low;                                     /* n: of each combination of low studies */
};

static void
terms_at (double y, double v, double tau2, double out[SUMS])
{
  double w = 1 / (v + tau2), w2 = w * w, w3 = w2 * w;
  const double terms[SUMS] = { w, w * y, w2, w2 * y, w2 * y * y, w3, w3 * y, w3 * y * y };
  for (int j = 0; j < SUMS; j++)
    out[j] = terms[j];
}

/* Values of tau² whose distances from minus the smallest variance grow by one factor, up to where the score of every subset is negative:
   A ≤ Σ (y - ȳ)² / (least + t)² and B ≥ (k - 1) / (most + t), and a sample variance is at most half the squared range. */
static void
choose_points (struct gosh_reml *r, const gosh_tables *t)
{
  double low = INFINITY, high = -INFINITY, most = 0;
  r->least = INFINITY;
  for (size_t i = 0; i < t->k; i++)
    {
      low = fmin (low, t->y[i]);
      high = fmax (high, t->y[i]);
      r->least = fmin (r->least, t->v[i]);
      most = fmax (most, t->v[i]);
    }
  double s = (high - low) * (high - low) / 2, last = (s + sqrt (s * s + 4 * s * (most - r->least))) / 2 * (1 + 1e-9);
  double factor = fmax (1.7, pow (last / r->least, 1.0 / (POINTS - 1)));
  for (double x = r->least; r->n < POINTS && (r->n == 0 || r->t[r->n - 1] + r->least < last); x *= factor)
    r->t[r->n++] = x - r->least;
}

struct gosh_reml *
gosh_reml_new (const gosh_tables *t)
{
  struct gosh_reml *r = ev_xcalloc (1, sizeof *r);
  choose_points (r, t);
  r->low = ev_xcalloc (r->n, sizeof *r->low);
  for (size_t p = 0; p < r->n; p++)
    {
      for (size_t i = 0; i < t->k; i++)
        terms_at (t->y[i], t->v[i], r->t[p], r->term[p][i]);
      for (size_t m = 1; m < (size_t) 1 << t->low; m++)
        for (size_t i = 0; i < t->low; i++)
          for (int j = 0; j < SUMS && t->in[i][m] > 0; j++)
            r->low[p][j][m] += r->term[p][i][j];
    }
  return r;
}

void
gosh_reml_free (struct gosh_reml *r)
{
  if (r)
    free (r->low);
  free (r);
}

/* A, B and the slopes of - log A and - log B at one value of tau². */
struct score {
  double a, b, slope_a, slope_b;
};

static inline struct score
score_of (double w, double wy, double w2, double w2y, double w2yy, double w3, double w3y, double w3yy)
{
  double inverse = 1 / w, mean = wy * inverse, share = w2 * inverse, e = w2y - mean * w2;
  struct score s = { .a = w2yy - mean * (2 * w2y - mean * w2), .b = w - share };
  s.slope_a = 2 * (w3yy - mean * (2 * w3y - mean * w3) - e * e * inverse) / s.a;
  s.slope_b = (w2 - 2 * w3 * inverse + share * share) / s.b;
  return s;
}

/* What is known of each subset on the way through the values of tau². */
struct way {
  double a[GOSH_BLOCK], b[GOSH_BLOCK], slope_b[GOSH_BLOCK]; /* at the last value */
  double good[GOSH_BLOCK];   /* 1 as long as all is clear, else 0 */
  double root[GOSH_BLOCK];   /* 0, or about where A / B passes 1 */
  double inside[GOSH_BLOCK]; /* 1 where it does, else 0 */
};

/* The approximate logarithm of A / B, which has the right slope where that is 1. */
static inline double
log_ratio (double a, double b)
{
  return 2 * (a - b) / (a + b);
}

GOSH_CLONES static void
begin_way (size_t n, const double h[SUMS], sums_of s, struct way *way)
{
  double h0 = h[0], h1 = h[1], h2 = h[2], h3 = h[3], h4 = h[4], h5 = h[5], h6 = h[6], h7 = h[7];
  GOSH_SIMD
  for (size_t m = 0; m < n; m++)
    {
      struct score p = score_of (h0 + s[0][m], h1 + s[1][m], h2 + s[2][m], h3 + s[3][m], h4 + s[4][m], h5 + s[5][m], h6 + s[6][m], h7 + s[7][m]);
      way->a[m] = p.a;
      way->b[m] = p.b;
      way->slope_b[m] = p.slope_b;
      way->good[m] = 1;
      way->root[m] = way->inside[m] = 0;
    }
}

/* From tau² = FROM on to the next value, WIDTH further. */
GOSH_CLONES static void
go_on (size_t n, const double h[SUMS], sums_of s, double from, double width, struct way *way)
{
  double h0 = h[0], h1 = h[1], h2 = h[2], h3 = h[3], h4 = h[4], h5 = h[5], h6 = h[6], h7 = h[7];
  GOSH_SIMD
  for (size_t m = 0; m < n; m++)
    {
      struct score p = score_of (h0 + s[0][m], h1 + s[1][m], h2 + s[2][m], h3 + s[3][m], h4 + s[4][m], h5 + s[5][m], h6 + s[6][m], h7 + s[7][m]);
      double a = way->a[m], b = way->b[m], x = p.slope_a * width;
      bool above = a > b, still = p.a > p.b;
      bool falls = p.slope_a > way->slope_b[m];             /* the least slope of - log A, the greatest of - log B */
      bool stays_above = p.a * (1 + x + x * x / 2) > b;     /* the tangent of log A at the right end, the chord of log B */
      bool stays_below = a < p.b * (1 + p.slope_b * width); /* the chord of log A, the tangent of log B at the right end */
      bool fell = !still, passes = above & fell;
      bool clear = above ? (still ? falls | stays_above : falls) : fell & (falls | stays_below);
      double f = log_ratio (a, b), g = log_ratio (p.a, p.b);
      way->good[m] = clear ? way->good[m] : 0;
      way->root[m] = passes ? from + width * (f / (f - g)) : way->root[m];
      way->inside[m] = passes ? 1 : way->inside[m];
      way->a[m] = p.a;
      way->b[m] = p.b;
      way->slope_b[m] = p.slope_b;
    }
}

/* Add study I, of weight IN (NULL: 1), to the sums of the subsets FROM to TO, each at its own tau². */
static inline void
add_study (double y, double v, const double *in, const double *tau2, size_t from, size_t to, sums_of s)
{
  GOSH_SIMD
  for (size_t m = from; m < to; m++)
    {
      double w = 1 / (v + tau2[m]), a = in ? in[m] * w : w, ay = a * y, aw = a * w, awy = ay * w, aww = aw * w, awwy = awy * w;
      s[0][m] += a;
      s[1][m] += ay;
      s[2][m] += aw;
      s[3][m] += awy;
      s[4][m] += awy * y;
      s[5][m] += aww;
      s[6][m] += awwy;
      s[7][m] += awwy * y;
    }
}

/* Sums at each subset's own tau². */
GOSH_CLONES static void
sum_at (const gosh_tables *t, const gosh_block *b, const double *tau2, sums_of s)
{
  enum { MASKED = 3 };
  for (int j = 0; j < SUMS; j++)
    for (size_t m = 0; m < b->n; m++)
      s[j][m] = 0;
  for (size_t i = t->low; i < t->k; i++)
    if (b->first >> i & 1)
      add_study (t->y[i], t->v[i], NULL, tau2, 0, b->n, s);
  for (size_t i = 0; i < t->low; i++)
    if (i < MASKED)
      add_study (t->y[i], t->v[i], t->in[i], tau2, 0, b->n, s);
    else
      for (size_t run = (size_t) 1 << i, from = run; from < b->n; from += 2 * run)
        add_study (t->y[i], t->v[i], NULL, tau2, from, from + run, s);
}

/* One step of Newton's method on log (A / B); returns how many subsets that have a root are not there yet. */
GOSH_CLONES static size_t
step (size_t n, double least, sums_of s, struct way *way)
{
  static const double tolerance = 1e-8; /* of a step that converges quadratically */
  double waiting = 0;
  GOSH_SIMD
  for (size_t m = 0; m < n; m++)
    {
      struct score p = score_of (s[0][m], s[1][m], s[2][m], s[3][m], s[4][m], s[5][m], s[6][m], s[7][m]);
      double old = way->root[m], move = way->inside[m] > 0 ? log_ratio (p.a, p.b) / (p.slope_a - p.slope_b) : 0;
      double root = old + move;
      way->a[m] = fabs (move) > tolerance * (old + least) ? 1 : 0; /* A is no longer needed */
      way->root[m] = root > 0 ? root : 0;
    }
  for (size_t m = 0; m < n; m++)
    waiting += way->good[m] * way->a[m];
  return (size_t) waiting;
}

static void
high_sums (const gosh_tables *t, uint64_t subset, size_t point, double h[SUMS])
{
  for (int j = 0; j < SUMS; j++)
    h[j] = 0;
  for (size_t i = t->low; i < t->k; i++)
    for (int j = 0; j < SUMS && (subset >> i & 1); j++)
      h[j] += t->reml->term[point][i][j];
}

void
gosh_reml_fill (const gosh_tables *t, gosh_block *b, double trace_p[GOSH_BLOCK])
{
  struct gosh_reml *r = t->reml;
  struct way way;
  double h[SUMS], others = 0;
  sums_of s;
  high_sums (t, b->first, 0, h);
  begin_way (b->n, h, r->low[0], &way);
  for (size_t m = 0; m < b->n; m++)
    trace_p[m] = way.b[m];
  for (size_t p = 1; p < r->n; p++)
    {
      high_sums (t, b->first, p, h);
      go_on (b->n, h, r->low[p], r->t[p - 1], r->t[p] - r->t[p - 1], &way);
    }
  for (size_t m = 0; m < b->n; m++)
    way.good[m] = way.a[m] <= way.b[m] ? way.good[m] : 0;
  size_t waiting = 1;
  for (int turn = 0; turn < NEWTON && waiting; turn++)
    {
      sum_at (t, b, way.root, s);
      waiting = step (b->n, r->least, s, &way);
    }
  for (size_t i = t->low; i < t->k; i++)
    others += (double) (b->first >> i & 1);
  for (size_t m = 0; m < b->n; m++)
    {
      bool single = others + t->sum[0][m] <= 1, there = way.good[m] > 0 && !(way.a[m] > 0) && isfinite (way.root[m]);
      b->tau2[m] = single ? 0 : there ? way.root[m] : NAN;
    }
}
