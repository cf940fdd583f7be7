/* All studies but one; see without.h.

   What ev_wls_at gives follows from nine sums, Σ w^m y^n with w = 1 / (v + tau²), m = 1, 2, 3 and n = 0, 1, 2: those of all studies less the
   terms of the one that is left out.  Around a tau² = t, 1 / (v + t + δ) = Σ (-δ)^j / (v + t)^(j + 1), so that the sums of all studies are
   power series in δ whose coefficients are sums of higher powers.  Values of tau² from 0 on are cut into pieces, on each of which
   |δ| / (v + t) ≤ 1/5 for every study, so that TERMS terms are as good as the sums themselves; a piece costs time in proportion to k, once,
   when somebody asks for it, and an answer costs none.

   So the estimators search all of tau² ≥ 0 as they always do, and that a maximum is the global one is proved as it is of any fit.  Only
   where a likelihood has several maxima their heights are needed, which no sums give.  And subtraction costs digits where one study makes
   up nearly all of a sum.  Both are noticed, and such a study is left to the usual fit.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/without.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "num/sum.h"

/* (1/5)^TERMS (TERMS + 1) (TERMS + 2) / 2, the first term left out of Σ w³ as a part of it, is less than 1e-15. */
enum { TERMS = 26, POWERS = 3, MOMENTS = 3, COEFFICIENTS = TERMS + POWERS, PIECES = 96, BLOCK = 256 };
static const double growth = 1.5, least_left = 1e-3;

/* With u = t + vmin and g = u / (v + t) ≤ 1: Σ g^(j + 1) (y - centre)^n. */
struct piece {
  bool made;
  double t, u, centre, sum[MOMENTS][COEFFICIENTS];
};

struct ev_without {
  size_t k, study;
  double *y, *v; /* effects relative to their mean */
  double mean, ss, sum_v, vmin, vmax;
  bool inaccurate;
  struct piece piece[PIECES];
};

ev_without *
ev_without_new (const double *yi, const double *vi, size_t k)
{
  for (size_t i = 0; i < k; i++)
    if (!isfinite (yi[i]) || !isfinite (vi[i]) || !(vi[i] > 0))
      return NULL;
  ev_without *all = ev_xcalloc (1, sizeof *all);
  *all = (ev_without){ .k = k, .y = ev_xcalloc (2 * k, sizeof *all->y), .mean = ev_mean (yi, k), .vmin = INFINITY };
  all->v = all->y + k;
  ev_sum ss = { 0 };
  for (size_t i = 0; i < k; i++)
    {
      all->y[i] = yi[i] - all->mean;
      all->v[i] = vi[i];
      ev_sum_add (&ss, all->y[i] * all->y[i]);
      all->vmin = fmin (all->vmin, vi[i]);
      all->vmax = fmax (all->vmax, vi[i]);
    }
  all->ss = ev_sum_value (&ss);
  all->sum_v = ev_sum_array (all->v, k);
  return all;
}

void
ev_without_free (ev_without *all)
{
  if (all)
    free (all->y);
  free (all);
}

/* PART of a sum is left; is it too small a part of ALL to be accurate? */
static double
left (ev_without *o, double part, double all)
{
  if (!(part >= least_left * all))
    o->inaccurate = true;
  return part;
}

void
ev_without_begin (ev_without *all, size_t study, const ev_design *design, ev_workspace *w)
{
  double k = (double) all->k, y = all->y[study];
  all->study = study;
  all->inaccurate = false;
  w->design = design;
  w->without = all;
  w->vmin = all->vmin; /* of all studies: bounds made with them hold for the others */
  w->vmax = all->vmax;
  w->ss = left (all, all->ss - y * y * (k / (k - 1)), all->ss);
}

bool
ev_without_end (ev_workspace *w)
{
  bool accurate = !w->without->inaccurate;
  w->without = NULL;
  return accurate;
}

double
ev_without_mean_variance (ev_workspace *w)
{
  ev_without *o = w->without;
  return left (o, o->sum_v - o->v[o->study], o->sum_v) / (double) (o->k - 1);
}

double
ev_without_unknown (ev_workspace *w)
{
  w->without->inaccurate = true;
  return NAN;
}

/* The mean at tau² = P->t becomes the centre, so that no sum of squares is a difference of larger ones. */
static void
centre (const ev_without *o, struct piece *p)
{
  ev_sum sw = { 0 }, swy = { 0 };
  for (size_t i = 0; i < o->k; i++)
    {
      double w = 1 / (o->v[i] + p->t);
      ev_sum_add (&sw, w);
      ev_sum_add (&swy, w * o->y[i]);
    }
  p->centre = ev_sum_value (&swy) / ev_sum_value (&sw);
}

/* Long sums are made of sums of blocks, as in wls.c. */
static void
make (const ev_without *o, struct piece *p)
{
  p->made = true;
  centre (o, p);
  for (size_t start = 0; start < o->k; start += BLOCK)
    {
      double block[MOMENTS][COEFFICIENTS] = { { 0 } };
      for (size_t i = start; i < o->k && i < start + BLOCK; i++)
        {
          double g = p->u / (o->v[i] + p->t), y = o->y[i] - p->centre, term = g;
          for (int j = 0; j < COEFFICIENTS; j++, term *= g)
            {
              block[0][j] += term;
              block[1][j] += term * y;
              block[2][j] += term * y * y;
            }
        }
      for (int n = 0; n < MOMENTS; n++)
        for (int j = 0; j < COEFFICIENTS; j++)
          p->sum[n][j] += block[n][j];
    }
}

/* The piece of TAU2; NULL where that is not a number, or enormous. */
static const struct piece *
find_piece (ev_without *o, double tau2)
{
  double n = floor (log1p (tau2 / o->vmin) / log (growth));
  if (!(n >= 0 && n < PIECES))
    return NULL;
  struct piece *p = &o->piece[(size_t) n];
  p->u = o->vmin * pow (growth, n) * (1 + growth) / 2;
  p->t = p->u - o->vmin;
  if (!p->made)
    make (o, p);
  return p;
}

/* Σ w^(m + 1) (y - centre)^n over all studies to S[n][m]. */
static void
sums_of_all (const struct piece *p, double tau2, double s[MOMENTS][POWERS])
{
  double x = (p->t - tau2) / p->u, power = 1;
  for (int n = 0; n < MOMENTS; n++)
    s[n][0] = s[n][1] = s[n][2] = 0;
  for (int j = 0; j < TERMS; j++, power *= x)
    {
      double second = (j + 1) * power, third = second * (j + 2) / 2; /* (1 - x)^-2, (1 - x)^-3 */
      for (int n = 0; n < MOMENTS; n++)
        {
          s[n][0] += power * p->sum[n][j];
          s[n][1] += second * p->sum[n][j + 1];
          s[n][2] += third * p->sum[n][j + 2];
        }
    }
  double scale = 1;
  for (int m = 0; m < POWERS; m++)
    {
      scale /= p->u;
      for (int n = 0; n < MOMENTS; n++)
        s[n][m] *= scale;
    }
}

void
ev_without_at (ev_workspace *w, double tau2, ev_wls *out)
{
  ev_without *o = w->without;
  const struct piece *p = find_piece (o, tau2);
  *out = (ev_wls){ tau2, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN };
  if (!p)
    {
      o->inaccurate = true;
      return;
    }
  double all[MOMENTS][POWERS], s[MOMENTS][POWERS], wi = 1 / (o->v[o->study] + tau2), y = o->y[o->study] - p->centre;
  sums_of_all (p, tau2, all);
  double own[POWERS] = { wi, wi * wi, wi * wi * wi };
  for (int m = 0; m < POWERS; m++)
    {
      s[0][m] = left (o, all[0][m] - own[m], all[0][m]);
      s[1][m] = all[1][m] - own[m] * y;
      s[2][m] = all[2][m] - own[m] * y * y;
    }
  /* With r = y - mean: Σ w^m r² = Σ w^m y² - 2 mean Σ w^m y + mean² Σ w^m. */
  double s1 = s[0][0], s2 = s[0][1], s3 = s[0][2], mean = s[1][0] / s1, e2 = s[1][1] - mean * s2, squares[POWERS];
  for (int m = 0; m < POWERS; m++)
    squares[m] = left (o, s[2][m] - mean * (2 * s[1][m] - mean * s[0][m]), all[2][m]);
  w->ols[0] = o->mean + p->centre;
  w->b[0] = mean;
  w->c[0] = 1 / s1;
  out->q = squares[0];
  out->qq = squares[1];
  out->qqq = fmax (0, squares[2] - e2 * (e2 / s1));
  out->trace_p = left (o, s1 - s2 / s1, s1);
  out->trace_pp = left (o, s2 - 2 * s3 / s1 + s2 / s1 * (s2 / s1), s2);
  out->sum_w = s1;
  out->sum_w2 = s2;
  out->log_det = log (s1 / (double) w->design->k);
}
