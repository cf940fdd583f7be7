/* Permutation tests of coefficients [higgins2004]: the rows of the design matrix change places, or, where there is only the intercept,
   effects change their signs, and the p-value is the share of permutations whose statistic is as large.

   All permutations that differ are run through where there are few enough, else a random sample in which the data as they are
   count as the first, so that no p-value is 0 [phipson2010].  Permutation i depends on the seed and i only: threads do not matter.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#ifdef _OPENMP
#include <omp.h>
#endif

#include "base/mem.h"
#include "model/wls.h"
#include "num/random.h"
#include "reg/regression.h"

/* Orders are made a batch at a time, in a few megabytes. */
enum { MOST_BATCH = 8192, BATCH_NUMBERS = 1 << 20 };

/* Statistics that differ by less are the same, as in metafor. */
static const double same = 1.4901161193847656e-08;

struct permuter {
  const ev_regression *r;
  size_t k, p;
  double *observed, observed_qm; /* absolute statistics */
  double factor_least;           /* see covariance_factor */
  bool factor_constant;
  size_t size, *batch;           /* SIZE orders of the rows */
  unsigned long *larger, larger_qm, failed;
};

/* What one thread works with. */
struct worker {
  ev_workspace *w;
  double *x, *y, *beta, *cov, *statistic;
  unsigned long *larger, larger_qm, failed;
};

/* --- one permutation --- */

/* Tests scale Wald's covariance by 1, by s², or by s² but not less than 1: found by trying the test on two values of s². */
static double
tried_factor (const struct permuter *m, double scale)
{
  static const double beta = 1, cov = 1;
  ev_design one = m->r->design;
  one.p = 1;
  ev_estimate est;
  ev_inference in = { .design = &one, .tau2 = 1, .level = m->r->spec->model.level, .beta = &beta, .cov = &cov, .test = m->r->test, .scale = scale };
  m->r->test->test (&in, &est);
  return est.se * est.se;
}

static double
covariance_factor (const struct permuter *m, double scale)
{
  return m->factor_constant ? 1 : fmax (m->factor_least, scale);
}

/* The weighted sum of squares around the intercept, or around 0 without one: QM is how much less is left with the moderators. */
static double
squares_without (const struct permuter *m, const double *y, double tau2)
{
  double s = 0, sy = 0, syy = 0;
  for (size_t i = 0; i < m->k; i++)
    {
      double w = 1 / (m->r->vi[i] + tau2), d = y[i] - y[0];
      s += w;
      sy += w * d;
      syy += w * (m->r->result->intercept ? d * d : y[i] * y[i]);
    }
  return m->r->result->intercept ? syy - sy * (sy / s) : syy;
}

/* Absolute statistics of the coefficients, and QM, of X and Y. */
static bool
statistics (const struct permuter *m, struct worker *t, const ev_design *design, double *qm)
{
  const ev_regression *r = m->r;
  ev_tau2_fit fit;
  ev_wls at;
  if ((!r->tau2 && ev_wls_begin (design, t->w)) || ev_regress_tau2 (r->tau2, r->spec->model.tau2_fixed, design, t->w, &fit))
    return false;
  ev_wls_at (t->w, fit.tau2, &at); /* estimators of tau² have prepared the workspace */
  ev_wls_coefficients (t->w, t->beta, t->cov);
  double factor = covariance_factor (m, at.q / (double) (m->k - m->p)), tests = (double) (m->p - (r->result->intercept && m->p > 1));
  for (size_t j = 0; j < m->p; j++)
    t->statistic[j] = fabs (t->beta[j]) / sqrt (factor * t->cov[j * m->p + j]);
  *qm = (squares_without (m, design->yi, fit.tau2) - at.q) / factor;
  if (m->p == 1)
    *qm = t->statistic[0] * t->statistic[0];
  if (!isnan (r->result->QM.df2))
    *qm /= tests;
  return isfinite (*qm);
}

static void
count (const struct permuter *m, struct worker *t, const ev_design *design)
{
  double qm;
  if (!statistics (m, t, design, &qm))
    {
      t->failed++;
      return;
    }
  for (size_t j = 0; j < m->p; j++)
    t->larger[j] += t->statistic[j] >= m->observed[j] - same;
  t->larger_qm += qm >= m->observed_qm - same;
}

static void
permuted (const struct permuter *m, struct worker *t, const size_t *order)
{
  const ev_regression *r = m->r;
  for (size_t i = 0; i < m->k; i++)
    memcpy (t->x + i * m->p, r->frame.x + order[i] * m->p, m->p * sizeof (double));
  ev_design design = { .k = m->k, .p = m->p, .yi = r->yi, .vi = r->vi, .x = t->x };
  count (m, t, &design);
}

/* Only the intercept: the bits of SIGNS are the signs of the effects. */
static void
signed_effects (const struct permuter *m, struct worker *t, const size_t *minus)
{
  const ev_regression *r = m->r;
  for (size_t i = 0; i < m->k; i++)
    t->y[i] = minus[i] ? -r->yi[i] : r->yi[i];
  ev_design design = { .k = m->k, .p = m->p, .yi = t->y, .vi = r->vi, .x = r->frame.x };
  count (m, t, &design);
}

static bool
only_intercept (const struct permuter *m)
{
  return m->r->result->intercept && m->p == 1;
}

/* --- a batch --- */

static struct worker
new_worker (const struct permuter *m)
{
  struct worker t = { .w = ev_workspace_new (m->k, m->p) };
  t.x = ev_xcalloc (m->k, m->p * sizeof *t.x);
  t.y = ev_xcalloc (m->k, sizeof *t.y);
  t.beta = ev_xcalloc (m->p, sizeof *t.beta);
  t.cov = ev_xcalloc (m->p, m->p * sizeof *t.cov);
  t.statistic = ev_xcalloc (m->p, sizeof *t.statistic);
  t.larger = ev_xcalloc (m->p, sizeof *t.larger);
  return t;
}

static void
free_worker (struct worker *t)
{
  ev_workspace_free (t->w);
  void *all[] = { t->x, t->y, t->beta, t->cov, t->statistic, t->larger };
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    free (all[i]);
}

static void
add_counts (struct permuter *m, const struct worker *t)
{
  for (size_t j = 0; j < m->p; j++)
    m->larger[j] += t->larger[j];
  m->larger_qm += t->larger_qm;
  m->failed += t->failed;
}

/* Counts are whole numbers, so that their sums do not depend on who adds them. */
static void
run_batch (struct permuter *m, size_t n, unsigned threads)
{
#ifdef _OPENMP
  int team = threads ? (int) threads : omp_get_max_threads ();
#pragma omp parallel num_threads (team)
#else
  (void) threads;
#endif
  {
    struct worker t = new_worker (m);
#ifdef _OPENMP
#pragma omp for schedule (dynamic, 64)
#endif
    for (size_t i = 0; i < n; i++)
      if (only_intercept (m))
        signed_effects (m, &t, m->batch + i * m->k);
      else
        permuted (m, &t, m->batch + i * m->k);
#ifdef _OPENMP
#pragma omp critical
#endif
    add_counts (m, &t);
    free_worker (&t);
  }
}

/* --- which permutations --- */

/* Rows of the design that are equal have the same number; ORDER becomes the rows sorted by it, CLASS the number at each. */
static void
classify (const struct permuter *m, size_t *order, size_t *class)
{
  size_t n = 0;
  const double *x = m->r->frame.x;
  bool *done = ev_xcalloc (m->k, sizeof *done);
  for (size_t i = 0, c = 0; i < m->k; i++)
    if (!done[i])
      {
        for (size_t l = i; l < m->k; l++)
          if (!done[l] && memcmp (x + i * m->p, x + l * m->p, m->p * sizeof *x) == 0)
            {
              done[l] = true;
              order[n] = l;
              class[n++] = c;
            }
        c++;
      }
  free (done);
}

/* How many permutations differ: k! over the factorials of the numbers of equal rows; 2^k signs. */
static double
count_different (const struct permuter *m, const size_t *class)
{
  if (only_intercept (m))
    return pow (2, (double) m->k);
  double total = 1, equal = 1;
  for (size_t i = 1; i < m->k; i++)
    {
      equal = class[i] == class[i - 1] ? equal + 1 : 1;
      total *= (double) (i + 1) / equal;
    }
  return round (total);
}

/* The next arrangement of CLASS in the order of a dictionary, rows in ORDER following; false after the last [knuth2011] algorithm L. */
static bool
next_arrangement (size_t *class, size_t *order, size_t k)
{
  size_t j = k - 1;
  while (j > 0 && class[j - 1] >= class[j])
    j--;
  if (j == 0)
    return false;
  size_t l = k - 1, t;
  while (class[l] <= class[j - 1])
    l--;
#define SWAP(a, b) (t = class[a], class[a] = class[b], class[b] = t, t = order[a], order[a] = order[b], order[b] = t)
  SWAP (j - 1, l);
  for (size_t a = j, b = k - 1; a < b; a++, b--)
    SWAP (a, b);
#undef SWAP
  return true;
}

static void
exact_orders (struct permuter *m, size_t start, size_t n, size_t *class, size_t *order)
{
  for (size_t i = 0; i < n; i++)
    if (only_intercept (m))
      for (size_t s = 0; s < m->k; s++)
        m->batch[i * m->k + s] = (start + i) >> s & 1;
    else
      {
        memcpy (m->batch + i * m->k, order, m->k * sizeof *order);
        next_arrangement (class, order, m->k);
      }
}

static void
random_orders (struct permuter *m, size_t start, size_t n)
{
  for (size_t i = 0; i < n; i++)
    {
      ev_random random = ev_random_start (m->r->spec->model.seed, start + i);
      size_t *order = m->batch + i * m->k;
      for (size_t s = 0; s < m->k; s++)
        order[s] = only_intercept (m) ? start + i > 0 && ev_random_bits (&random) >> 63 : s;
      if (!only_intercept (m) && start + i > 0) /* the first one is the data as they are */
        ev_random_shuffle (&random, order, m->k);
    }
}

/* --- the test --- */

static const double most_exact = 1e8; /* minutes */

static ev_status
check_number (const ev_regression *r, double different)
{
  if (!r->spec->exact || different <= most_exact)
    return EV_OK;
  ev_error (r->diags, EV_USAGE, NULL, "too-many-permutations", "an exact test would need %g permutations", different);
  ev_hint (r->diags, "--permutations 100000 draws as many at random");
  return EV_USAGE;
}

static void
begin (struct permuter *m)
{
  const ev_regress_result *out = m->r->result;
  m->larger = ev_xcalloc (m->p, sizeof *m->larger);
  m->observed = ev_xcalloc (m->p, sizeof *m->observed);
  m->size = BATCH_NUMBERS / m->k < MOST_BATCH ? BATCH_NUMBERS / m->k + 1 : MOST_BATCH;
  m->batch = ev_xcalloc (m->size, m->k * sizeof *m->batch);
  m->factor_constant = tried_factor (m, 2) < 1.5;
  m->factor_least = tried_factor (m, 0.5) > 0.75 ? 1 : 0;
  for (size_t j = 0; j < m->p; j++)
    m->observed[j] = fabs (out->coefficient[j].statistic);
  m->observed_qm = out->QM.statistic;
}

static void
finish (struct permuter *m, ev_permutation *out)
{
  double counted = (double) (out->n - m->failed);
  out->p = ev_arena_alloc (m->r->arena, m->p, sizeof *out->p);
  for (size_t j = 0; j < m->p; j++)
    out->p[j] = (double) m->larger[j] / counted;
  out->QM_p = (double) m->larger_qm / counted;
  out->failed = m->failed;
  free (m->larger);
  free (m->observed);
  free (m->batch);
}

ev_status
ev_regress_permute (ev_regression *r)
{
  struct permuter m = { .r = r, .k = r->design.k, .p = r->design.p };
  ev_permutation *out = &r->result->permutation;
  size_t *order = ev_arena_alloc (r->arena, m.k, sizeof *order), *class = ev_arena_alloc (r->arena, m.k, sizeof *class);
  classify (&m, order, class);
  double different = count_different (&m, class);
  ev_status status = check_number (r, different);
  if (status)
    return status;
  out->exact = r->spec->exact || different <= (double) r->spec->permutations;
  out->n = out->exact ? (unsigned long) different : r->spec->permutations;
  out->seed = r->spec->model.seed;
  begin (&m);
  for (size_t start = 0; start < out->n; start += m.size)
    {
      size_t n = out->n - start < m.size ? out->n - start : m.size;
      if (out->exact)
        exact_orders (&m, start, n, class, order);
      else
        random_orders (&m, start, n);
      run_batch (&m, n, r->spec->threads);
    }
  finish (&m, out);
  if (out->failed)
    ev_warn (r->diags, NULL, "failed-permutations", "%lu of %lu permutations have no estimate and are not counted", out->failed, out->n);
  return EV_OK;
}
