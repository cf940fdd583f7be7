/* Weighted least squares without k × k matrices; see wls.h.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/wls.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "model/without.h"
#include "num/cholesky.h"
#include "num/sum.h"

/* Long sums are made of sums of blocks, so that rounding errors do not grow with k. */
enum { BLOCK = 256 };

ev_workspace *
ev_workspace_new (size_t k, size_t p)
{
  ev_workspace *w = ev_xcalloc (1, sizeof *w);
  w->max_k = k;
  w->max_p = p;
  double **vectors[] = { &w->w, &w->e, &w->y, &w->v };
  for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++)
    *vectors[i] = ev_xcalloc (k, sizeof (double));
  w->q = ev_xcalloc (k, p * sizeof (double));
  double **squares[] = { &w->r, &w->m, &w->c, &w->n2, &w->n3 };
  for (size_t i = 0; i < sizeof squares / sizeof *squares; i++)
    *squares[i] = ev_xcalloc (p * p, sizeof (double));
  double **rows[] = { &w->ols, &w->b, &w->g, &w->s };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    *rows[i] = ev_xcalloc (p, sizeof (double));
  return w;
}

void
ev_workspace_free (ev_workspace *w)
{
  if (!w)
    return;
  double *all[] = { w->w, w->e, w->y, w->v, w->q, w->r, w->m, w->c, w->n2, w->n3, w->ols, w->b, w->g, w->s };
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    free (all[i]);
  free (w);
}

/* --- preparation --- */

/* Solve R x = b for the upper triangle R. */
static void
back_substitute (const double *r, size_t p, const double *b, double *x)
{
  for (size_t i = p; i-- > 0;)
    {
      double s = b[i];
      for (size_t j = i + 1; j < p; j++)
        s -= r[i * p + j] * x[j];
      x[i] = s / r[i * p + i];
    }
}

static double
column_dot (const double *a, const double *b, size_t k, size_t stride_a, size_t stride_b)
{
  ev_sum s = { 0 };
  for (size_t i = 0; i < k; i++)
    ev_sum_add (&s, a[i * stride_a] * b[i * stride_b]);
  return ev_sum_value (&s);
}

/* Take from the column V (stride S) its part along Q's column J, and return how much that was. */
static double
project_out (const ev_workspace *w, size_t j, double *v, size_t s)
{
  size_t k = w->design->k, p = w->design->p;
  double along = column_dot (w->q + j, v, k, p, s);
  for (size_t i = 0; i < k; i++)
    v[i * s] -= along * w->q[i * p + j];
  return along;
}

/* X = Q R by Gram and Schmidt's method, done twice, which is enough [giraud2005]. */
static bool
orthonormalise (ev_workspace *w)
{
  size_t k = w->design->k, p = w->design->p;
  memcpy (w->q, w->design->x, k * p * sizeof (double));
  memset (w->r, 0, p * p * sizeof (double));
  for (size_t j = 0; j < p; j++)
    {
      double *column = w->q + j, before = sqrt (column_dot (column, column, k, p, p));
      for (int turn = 0; turn < 2; turn++)
        for (size_t l = 0; l < j; l++)
          w->r[l * p + j] += project_out (w, l, column, p);
      double length = sqrt (column_dot (column, column, k, p, p));
      if (!(length > 16 * (double) k * DBL_EPSILON * before))
        return false;
      w->r[j * p + j] = length;
      for (size_t i = 0; i < k; i++)
        column[i * p] /= length;
    }
  return true;
}

static void
swap (double *a, size_t i, size_t j)
{
  double t = a[i];
  a[i] = a[j];
  a[j] = t;
}

/* The intercept alone: effects relative to that of the most precise study, which becomes the last one. */
static void
centre (ev_workspace *w)
{
  size_t k = w->design->k, most = 0;
  for (size_t i = 1; i < k; i++)
    if (w->v[i] < w->v[most])
      most = i;
  w->swapped = most;
  swap (w->v, most, k - 1);
  swap (w->y, most, k - 1);
  w->ols[0] = w->y[k - 1];
  for (size_t i = 0; i < k; i++)
    w->y[i] -= w->ols[0];
  double mean = ev_mean (w->y, k);
  ev_sum s = { 0 };
  for (size_t i = 0; i < k; i++)
    ev_sum_add (&s, (w->y[i] - mean) * (w->y[i] - mean));
  w->ss = ev_sum_value (&s);
}

/* With moderators: residuals from ordinary least squares. */
static void
take_residuals (ev_workspace *w)
{
  size_t k = w->design->k, p = w->design->p;
  memset (w->b, 0, p * sizeof (double));
  for (int turn = 0; turn < 2; turn++)
    for (size_t j = 0; j < p; j++)
      w->b[j] += project_out (w, j, w->y, 1);
  back_substitute (w->r, p, w->b, w->ols);
  w->ss = column_dot (w->y, w->y, k, 1, 1);
}

ev_status
ev_wls_begin (const ev_design *design, ev_workspace *w)
{
  size_t k = design->k, p = design->p;
  if (w->without) /* which has prepared it */
    return EV_OK;
  if (k < p || k > w->max_k || p > w->max_p)
    return EV_DATA;
  w->design = design;
  w->swapped = k - 1;
  memcpy (w->y, design->yi, k * sizeof (double));
  memcpy (w->v, design->vi, k * sizeof (double));
  w->vmin = w->vmax = w->v[0];
  for (size_t i = 1; i < k; i++)
    {
      w->vmin = fmin (w->vmin, w->v[i]);
      w->vmax = fmax (w->vmax, w->v[i]);
    }
  if (!design->x)
    centre (w);
  else if (orthonormalise (w))
    take_residuals (w);
  else
    return EV_DATA;
  return EV_OK;
}

void
ev_wls_order (const ev_workspace *w, const double *in, double *out)
{
  memcpy (out, in, w->design->k * sizeof (double));
  swap (out, w->swapped, w->design->k - 1);
}

/* --- sums at one tau² --- */

/* Sums over all studies but the last. */
struct rest {
  double w, w2, w3, wy;     /* Σ w, Σ w², Σ w³, Σ wy */
  double q, u, uu, wu, wuu; /* with u = w (y - mean): Σ u (y - mean), Σ u, Σ u², Σ wu, Σ wu² */
};

/* First pass: weights and their sums. */
static void
sum_weights (ev_workspace *ws, double tau2, struct rest *s)
{
  const double *v = ws->v, *y = ws->y;
  double *w = ws->w;
  for (size_t start = 0, n = ws->design->k - 1; start < n; start += BLOCK)
    {
      size_t end = start + BLOCK < n ? start + BLOCK : n;
      double b1 = 0, b2 = 0, b3 = 0, by = 0;
      for (size_t i = start; i < end; i++)
        {
          double wi = 1 / (v[i] + tau2), w2 = wi * wi;
          w[i] = wi;
          b1 += wi;
          b2 += w2;
          b3 += w2 * wi;
          by += wi * y[i];
        }
      s->w += b1, s->w2 += b2, s->w3 += b3, s->wy += by;
    }
}

/* Second pass: residuals. */
static void
sum_residuals (const ev_workspace *ws, double mean, struct rest *s)
{
  const double *y = ws->y, *w = ws->w;
  for (size_t start = 0, n = ws->design->k - 1; start < n; start += BLOCK)
    {
      size_t end = start + BLOCK < n ? start + BLOCK : n;
      double bq = 0, bu = 0, buu = 0, bwu = 0, bwuu = 0;
      for (size_t i = start; i < end; i++)
        {
          double r = y[i] - mean, u = w[i] * r, wu = w[i] * u;
          bq += u * r;
          bu += u;
          buu += u * u;
          bwu += wu;
          bwuu += wu * u;
        }
      s->q += bq, s->u += bu, s->uu += buu, s->wu += bwu, s->wuu += bwuu;
    }
}

/* The intercept alone.  With a the weight of the last study and r1, r2, r3 the sums of the others' powers, tr P = s1 -
   s2 / s1 is (2 a r1 + r1² - r2) / s1, and so on: the same algebra without the differences of large numbers.  Weighted
   residuals add to 0. */
static void
scalar_sums (ev_workspace *ws, double tau2, ev_wls *out)
{
  size_t last = ws->design->k - 1;
  struct rest r = { 0 };
  sum_weights (ws, tau2, &r);
  double a = ws->w[last] = 1 / (ws->v[last] + tau2), s1 = a + r.w, mean = r.wy / s1; /* y of the last study is 0 */
  sum_residuals (ws, mean, &r);
  double f = a / s1;
  ws->b[0] = mean;
  ws->c[0] = 1 / s1;
  out->tau2 = tau2;
  out->q = r.q + r.u * (r.u / a);
  out->qq = r.uu + r.u * r.u;
  out->qqq = fmax (0, r.wuu + f * r.u * (r.u * r.w + 2 * r.wu) - r.wu * (r.wu / s1));
  out->trace_p = (2 * a * r.w + r.w * r.w - r.w2) / s1;
  out->trace_pp = f * f * (r.w * r.w + 3 * r.w2) + 2 * f * (r.w * r.w2 - r.w3) / s1
                  + (r.w * r.w * r.w2 - 2 * r.w * r.w3 + r.w2 * r.w2) / (s1 * s1);
  out->sum_w = s1;
  out->sum_w2 = a * a + r.w2;
  out->log_det = log (s1 / (double) ws->design->k);
}

/* M = Q' diag (d) Q; with the intercept alone, Q is a column of ones. */
static void
gram (const ev_workspace *w, const double *d, double *m)
{
  size_t k = w->design->k, p = w->design->p;
  if (!w->design->x)
    {
      m[0] = ev_sum_array (d, k);
      return;
    }
  memset (m, 0, p * p * sizeof (double));
  for (size_t i = 0; i < k; i++)
    for (size_t j = 0; j < p; j++)
      {
        double f = d[i] * w->q[i * p + j];
        for (size_t l = 0; l <= j; l++)
          m[j * p + l] += f * w->q[i * p + l];
      }
  for (size_t j = 0; j < p; j++)
    for (size_t l = j + 1; l < p; l++)
      m[j * p + l] = m[l * p + j];
}

/* OUT = Q'd. */
static void
transpose_times (const ev_workspace *w, const double *d, double *out)
{
  size_t k = w->design->k, p = w->design->p;
  for (size_t j = 0; j < p; j++)
    {
      ev_sum s = { 0 };
      for (size_t i = 0; i < k; i++)
        ev_sum_add (&s, d[i] * (w->design->x ? w->q[i * p + j] : 1));
      out[j] = ev_sum_value (&s);
    }
}

static double
fitted (const ev_workspace *w, size_t i)
{
  if (!w->design->x)
    return w->b[0];
  double s = 0;
  for (size_t j = 0, p = w->design->p; j < p; j++)
    s += w->q[i * p + j] * w->b[j];
  return s;
}

/* tr (C A), and tr (C A C B), of symmetric p × p matrices. */
static double
trace2 (const double *c, const double *a, size_t p)
{
  double s = 0;
  for (size_t i = 0; i < p * p; i++)
    s += c[i] * a[i];
  return s;
}

static double
trace4 (const double *c, const double *a, const double *b, size_t p)
{
  double s = 0;
  for (size_t i = 0; i < p; i++)
    for (size_t j = 0; j < p; j++)
      {
        double ca = 0, cb = 0;
        for (size_t l = 0; l < p; l++)
          {
            ca += c[i * p + l] * a[l * p + j];
            cb += c[j * p + l] * b[l * p + i];
          }
        s += ca * cb;
      }
  return s;
}

/* Fit with weights A: b, and C = (Q'AQ)^-1; returns log |Q'AQ|.  Uses e. */
static double
fit_weighted (ev_workspace *w, const double *a)
{
  size_t k = w->design->k, p = w->design->p;
  gram (w, a, w->m);
  if (!ev_cholesky (w->m, p))
    {
      for (size_t i = 0; i < p * p; i++)
        w->c[i] = NAN;
      for (size_t j = 0; j < p; j++)
        w->b[j] = NAN;
      return NAN;
    }
  ev_cholesky_inverse (w->m, p, w->c);
  for (size_t i = 0; i < k; i++)
    w->e[i] = a[i] * w->y[i];
  transpose_times (w, w->e, w->g);
  ev_cholesky_solve (w->m, p, w->g, w->b);
  return ev_cholesky_logdet (w->m, p);
}

/* The sums Σ e, Σ e², Σ e³ with e = a (y - Qb) and a: y'Py, y'PPy, y'PPPy. */
static void
residual_sums (ev_workspace *w, const double *a, double *q, double *qq, double *qqq)
{
  size_t k = w->design->k, p = w->design->p;
  ev_sum sq = { 0 }, sqq = { 0 }, sqqq = { 0 };
  for (size_t i = 0; i < k; i++)
    {
      double r = w->y[i] - fitted (w, i), ar = a[i] * r;
      ev_sum_add (&sq, ar * r);
      ev_sum_add (&sqq, ar * ar);
      ev_sum_add (&sqqq, a[i] * ar * ar);
      w->e[i] = a[i] * ar;
    }
  transpose_times (w, w->e, w->g);
  double taken = 0;
  for (size_t i = 0; i < p; i++)
    for (size_t j = 0; j < p; j++)
      taken += w->g[i] * w->c[i * p + j] * w->g[j];
  *q = ev_sum_value (&sq);
  *qq = ev_sum_value (&sqq);
  *qqq = fmax (0, ev_sum_value (&sqqq) - taken);
}

static void
matrix_sums (ev_workspace *w, double tau2, ev_wls *out)
{
  size_t k = w->design->k, p = w->design->p;
  const double *v = w->v;
  for (size_t i = 0; i < k; i++)
    w->w[i] = 1 / (v[i] + tau2);
  *out = (ev_wls){ .tau2 = tau2, .log_det = fit_weighted (w, w->w) };
  residual_sums (w, w->w, &out->q, &out->qq, &out->qqq);
  out->sum_w = ev_sum_array (w->w, k);
  for (size_t i = 0; i < k; i++)
    w->e[i] = w->w[i] * w->w[i];
  out->sum_w2 = ev_sum_array (w->e, k);
  gram (w, w->e, w->n2);
  for (size_t i = 0; i < k; i++)
    w->e[i] *= w->w[i];
  gram (w, w->e, w->n3);
  out->trace_p = out->sum_w - trace2 (w->c, w->n2, p);
  out->trace_pp = out->sum_w2 - 2 * trace2 (w->c, w->n3, p) + trace4 (w->c, w->n2, w->n2, p);
}

void
ev_wls_at (ev_workspace *w, double tau2, ev_wls *out)
{
  if (w->without)
    ev_without_at (w, tau2, out);
  else if (w->design->x)
    matrix_sums (w, tau2, out);
  else
    scalar_sums (w, tau2, out);
}

double
ev_wls_deviance (ev_workspace *w, const ev_wls *at, bool reml)
{
  if (w->without)
    return ev_without_unknown (w);
  ev_sum s = { 0 };
  for (size_t i = 0; i < w->design->k; i++)
    ev_sum_add (&s, log (w->v[i] + at->tau2));
  ev_sum_add (&s, at->q);
  if (reml)
    ev_sum_add (&s, at->log_det);
  return ev_sum_value (&s);
}

/* beta = ols + R^-1 b, covariance R^-1 C R^-T. */
void
ev_wls_coefficients (const ev_workspace *w, double *beta, double *cov)
{
  size_t p = w->design->p;
  if (!w->design->x)
    {
      beta[0] = w->ols[0] + w->b[0];
      if (cov)
        cov[0] = w->c[0];
      return;
    }
  back_substitute (w->r, p, w->b, beta);
  for (size_t j = 0; j < p; j++)
    beta[j] += w->ols[j];
  if (!cov)
    return;
  for (size_t j = 0; j < p; j++) /* T = R^-1 C by columns … */
    {
      for (size_t i = 0; i < p; i++)
        w->s[i] = w->c[i * p + j];
      back_substitute (w->r, p, w->s, w->g);
      for (size_t i = 0; i < p; i++)
        cov[i * p + j] = w->g[i];
    }
  for (size_t j = 0; j < p; j++) /* … and R^-1 T', which is symmetric, by rows */
    {
      memcpy (w->s, cov + j * p, p * sizeof (double));
      back_substitute (w->r, p, w->s, cov + j * p);
    }
}

/* --- quadratic forms with any weights --- */

/* Q' diag (a^i v^j) Q to M, and the sum of the diagonal. */
static double
power_gram (ev_workspace *w, const double *a, int i, int j, double *m)
{
  size_t k = w->design->k;
  const double *v = w->v;
  for (size_t n = 0; n < k; n++)
    {
      double d = 1;
      for (int l = 0; l < i; l++)
        d *= a[n];
      for (int l = 0; l < j; l++)
        d *= v[n];
      w->e[n] = d;
    }
  gram (w, w->e, m);
  return ev_sum_array (w->e, k);
}

/* With moderators [jackson2014]: traces of P, PV, PP, PVP and PVPV from p × p matrices. */
static void
matrix_quadratic (ev_workspace *w, const double *a, ev_quadratic *out)
{
  size_t p = w->design->p;
  const double *c = w->c;
  double *a2 = w->n2, *a2v = w->n3, *other = w->m;
  double sum_a2 = power_gram (w, a, 2, 0, a2), sum_a2v = power_gram (w, a, 2, 1, a2v);
  double sum_av = power_gram (w, a, 1, 1, other), sum_a2v2 = power_gram (w, a, 2, 2, other);
  out->sum_a = power_gram (w, a, 1, 0, other);
  out->trace_p = out->sum_a - trace2 (c, a2, p);
  out->trace_pv = sum_av - trace2 (c, a2v, p);
  power_gram (w, a, 3, 0, other);
  out->trace_pp = sum_a2 - 2 * trace2 (c, other, p) + trace4 (c, a2, a2, p);
  power_gram (w, a, 3, 1, other);
  out->trace_pvp = sum_a2v - 2 * trace2 (c, other, p) + trace4 (c, a2v, a2, p);
  power_gram (w, a, 3, 2, other);
  out->trace_pvpv = sum_a2v2 - 2 * trace2 (c, other, p) + trace4 (c, a2v, a2v, p);
}

/* The intercept alone: P has the diagonal a (1 - a / s) and elsewhere -a a' / s, with s = Σ a.  For the largest weight
   1 - a / s is the share of the others. */
static void
scalar_quadratic (ev_workspace *w, const double *a, ev_quadratic *out)
{
  size_t k = w->design->k, most = 0;
  for (size_t i = 1; i < k; i++)
    if (a[i] > a[most])
      most = i;
  ev_sum others = { 0 }, p = { 0 }, pv = { 0 }, a2 = { 0 }, a2v = { 0 };
  for (size_t i = 0; i < k; i++)
    if (i != most)
      ev_sum_add (&others, a[i]);
  double rest = ev_sum_value (&others), s = rest + a[most];
  for (size_t i = 0; i < k; i++)
    {
      double share = a[i] * (i == most ? rest / s : 1 - a[i] / s), square = i == most ? 0 : a[i] / s * a[i];
      ev_sum_add (&p, share);
      ev_sum_add (&pv, share * w->v[i]);
      ev_sum_add (&a2, square);
      ev_sum_add (&a2v, square * w->v[i]);
    }
  /* tr (PDPE) of diagonal D and E: Σ (squared diagonal) d e + Σ over pairs of (a a' / s)² d e', sums over pairs as Σ
   * over the first of them */
  double rest2 = ev_sum_value (&a2), rest2v = ev_sum_value (&a2v), top2 = a[most] / s * a[most],
         top2v = top2 * w->v[most];
  ev_sum pp = { 0 }, pvp = { 0 }, pvpv = { 0 };
  for (size_t i = 0; i < k; i++)
    {
      double v = w->v[i], share = a[i] * (i == most ? rest / s : 1 - a[i] / s), diagonal = share * share;
      double square = a[i] / s * a[i], other2 = i == most ? rest2 : rest2 - square + top2;
      double other2v = i == most ? rest2v : rest2v - square * v + top2v;
      ev_sum_add (&pp, diagonal + square * other2);
      ev_sum_add (&pvp, v * (diagonal + square * other2));
      ev_sum_add (&pvpv, v * (v * diagonal + square * other2v));
    }
  out->sum_a = s;
  out->trace_p = ev_sum_value (&p);
  out->trace_pv = ev_sum_value (&pv);
  out->trace_pp = ev_sum_value (&pp);
  out->trace_pvp = ev_sum_value (&pvp);
  out->trace_pvpv = ev_sum_value (&pvpv);
}

void
ev_wls_quadratic (ev_workspace *w, const double *a, ev_quadratic *out)
{
  double unused[2];
  fit_weighted (w, a);
  residual_sums (w, a, &out->q, &unused[0], &unused[1]);
  if (w->design->x)
    matrix_quadratic (w, a, out);
  else
    scalar_quadratic (w, a, out);
}

double
ev_quadratic_variance (const ev_quadratic *q, double tau2)
{
  return 2 * q->trace_pvpv + 4 * tau2 * q->trace_pvp + 2 * tau2 * tau2 * q->trace_pp;
}
