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
#include "base/text.h"
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
  const double *y;               /* the effects */
  size_t *class, *order;         /* see classify; these and the next two for exact tests */
  size_t *class_now, *order_now;
  double *observed, observed_qm; /* statistics */
  double side;                   /* of the tests of coefficients: 0 both, 1 larger values, -1 smaller ones */
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

/* Statistics of the coefficients, and QM, of X and Y. */
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
    t->statistic[j] = t->beta[j] / sqrt (factor * t->cov[j * m->p + j]);
  *qm = (squares_without (m, design->yi, fit.tau2) - at.q) / factor;
  if (m->p == 1)
    *qm = t->statistic[0] * t->statistic[0];
  if (!isnan (r->result->QM.df2))
    *qm /= tests;
  return isfinite (*qm);
}

/* The larger, the more a statistic speaks against the null hypothesis. */
static double
extremity (const struct permuter *m, double statistic)
{
  return m->side == 0 ? fabs (statistic) : m->side * statistic;
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
    t->larger[j] += extremity (m, t->statistic[j]) >= extremity (m, m->observed[j]) - same;
  t->larger_qm += qm >= m->observed_qm - same;
}

static void
permuted (const struct permuter *m, struct worker *t, const size_t *order)
{
  const ev_regression *r = m->r;
  for (size_t i = 0; i < m->k; i++)
    memcpy (t->x + i * m->p, r->frame.x + order[i] * m->p, m->p * sizeof (double));
  ev_design design = { .k = m->k, .p = m->p, .yi = m->y, .vi = r->vi, .x = t->x };
  count (m, t, &design);
}

/* Only the intercept: the bits of SIGNS are the signs of the effects. */
static void
signed_effects (const struct permuter *m, struct worker *t, const size_t *minus)
{
  const ev_regression *r = m->r;
  for (size_t i = 0; i < m->k; i++)
    t->y[i] = minus[i] ? -m->y[i] : m->y[i];
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
exact_orders (struct permuter *m, size_t start, size_t n)
{
  for (size_t i = 0; i < n; i++)
    if (only_intercept (m))
      for (size_t s = 0; s < m->k; s++)
        m->batch[i * m->k + s] = (start + i) >> s & 1;
    else
      {
        memcpy (m->batch + i * m->k, m->order_now, m->k * sizeof *m->order_now);
        next_arrangement (m->class_now, m->order_now, m->k);
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
  m->y = m->r->yi;
  m->larger = ev_xcalloc (m->p, sizeof *m->larger);
  m->observed = ev_xcalloc (m->p, sizeof *m->observed);
  m->size = BATCH_NUMBERS / m->k < MOST_BATCH ? BATCH_NUMBERS / m->k + 1 : MOST_BATCH;
  m->batch = ev_xcalloc (m->size, m->k * sizeof *m->batch);
  m->factor_constant = tried_factor (m, 2) < 1.5;
  m->factor_least = tried_factor (m, 0.5) > 0.75 ? 1 : 0;
  for (size_t j = 0; j < m->p; j++)
    m->observed[j] = out->coefficient[j].statistic;
  m->observed_qm = out->QM.statistic;
}

/* Count through all permutations. */
static void
run_all (struct permuter *m)
{
  const ev_permutation *out = &m->r->result->permutation;
  memset (m->larger, 0, m->p * sizeof *m->larger);
  m->larger_qm = m->failed = 0;
  memcpy (m->class_now, m->class, m->k * sizeof *m->class);
  memcpy (m->order_now, m->order, m->k * sizeof *m->order);
  for (size_t start = 0; start < out->n; start += m->size)
    {
      size_t n = out->n - start < m->size ? out->n - start : m->size;
      if (out->exact)
        exact_orders (m, start, n);
      else
        random_orders (m, start, n);
      run_batch (m, n, m->r->spec->threads);
    }
}

static void
test (struct permuter *m)
{
  ev_permutation *out = &m->r->result->permutation;
  run_all (m);
  double counted = (double) (out->n - m->failed);
  out->p = ev_arena_alloc (m->r->arena, m->p, sizeof *out->p);
  for (size_t j = 0; j < m->p; j++)
    out->p[j] = (double) m->larger[j] / counted;
  out->QM_p = (double) m->larger_qm / counted;
  out->failed = m->failed;
}

/* --- intervals: what a test does not reject [ernst2004], the two limits by one-sided tests as in metafor --- */

/* Is coefficient J = VALUE rejected?  By the test of 0 of the effects less VALUE times its column, always with the same permutations. */
static bool
is_rejected (struct permuter *m, size_t j, double value)
{
  const ev_regression *r = m->r;
  double *y = ev_xcalloc (m->k, sizeof *y), qm;
  for (size_t i = 0; i < m->k; i++)
    y[i] = r->yi[i] - value * r->frame.x[i * m->p + j];
  ev_design design = { .k = m->k, .p = m->p, .yi = y, .vi = r->vi, .x = r->frame.x };
  struct worker t = new_worker (m);
  bool rejected = statistics (m, &t, &design, &qm);
  m->observed[j] = t.statistic[j];
  free_worker (&t);
  if (rejected)
    {
      m->y = y;
      run_all (m);
      m->y = r->yi;
      double counted = (double) (r->result->permutation.n - m->failed);
      rejected = (double) m->larger[j] < (1 - r->spec->model.level) / 2 * counted * (1 - 1e-9);
    }
  free (y);
  return rejected;
}

/* The limit of coefficient J on the side of SIGN, to a part of its standard error; infinite where nothing there is rejected, NaN where even the
   estimate is. */
static double
find_limit (struct permuter *m, size_t j, double sign)
{
  enum { MOST_DOUBLINGS = 12 };
  const ev_estimate *e = &m->r->result->coefficient[j];
  double inside = e->estimate, step = sign * 2 * e->se, outside = inside + step, close = m->r->result->permutation.exact ? 1e-7 : 1e-4;
  m->side = -sign;
  if (is_rejected (m, j, inside))
    return NAN;
  for (unsigned doublings = 0; !is_rejected (m, j, outside); doublings++)
    {
      if (doublings == MOST_DOUBLINGS)
        return sign * INFINITY;
      inside = outside;
      outside += step *= 2;
    }
  while (fabs (outside - inside) > close * e->se)
    {
      double middle = (inside + outside) / 2;
      *(is_rejected (m, j, middle) ? &outside : &inside) = middle;
    }
  return (inside + outside) / 2;
}

static void
intervals (struct permuter *m)
{
  const ev_regression *r = m->r;
  ev_permutation *out = &r->result->permutation;
  ev_str open = { 0 };
  out->ci_lb = ev_arena_alloc (r->arena, m->p, sizeof *out->ci_lb);
  out->ci_ub = ev_arena_alloc (r->arena, m->p, sizeof *out->ci_ub);
  bool enough = (1 - r->spec->model.level) / 2 * (double) out->n > 1;
  for (size_t j = 0; j < m->p; j++)
    {
      out->ci_lb[j] = enough ? find_limit (m, j, -1) : -INFINITY;
      out->ci_ub[j] = enough ? find_limit (m, j, 1) : INFINITY;
      if (!isfinite (out->ci_lb[j]) || !isfinite (out->ci_ub[j]))
        ev_str_printf (&open, "%s'%s'", open.length ? ", " : "", r->result->name[j]);
    }
  if (open.length)
    ev_warn (r->diags, NULL, "open-interval", "%lu permutations do not determine both limits of the %g%% %s %s", out->n, 100 * r->spec->model.level,
             strchr (open.text, ',') ? "intervals of" : "interval of", open.text);
  ev_str_free (&open);
}

ev_status
ev_regress_permute (ev_regression *r)
{
  struct permuter m = { .r = r, .k = r->design.k, .p = r->design.p };
  ev_permutation *out = &r->result->permutation;
  size_t **rows[] = { &m.order, &m.class, &m.order_now, &m.class_now };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    *rows[i] = ev_arena_alloc (r->arena, m.k, sizeof (size_t));
  classify (&m, m.order, m.class);
  double different = count_different (&m, m.class);
  ev_status status = check_number (r, different);
  if (status)
    return status;
  out->exact = r->spec->exact || different <= (double) r->spec->permutations;
  out->n = out->exact ? (unsigned long) different : r->spec->permutations;
  out->seed = r->spec->model.seed;
  begin (&m);
  test (&m);
  if (r->spec->permutation_ci)
    intervals (&m);
  free (m.larger);
  free (m.observed);
  free (m.batch);
  if (out->failed)
    ev_warn (r->diags, NULL, "failed-permutations", "%lu of %lu permutations have no estimate and are not counted", out->failed, out->n);
  return EV_OK;
}
