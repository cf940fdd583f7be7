/* The permutation test of the pooled effect [follmann1999]: under the null hypothesis the sign of each deviation from
   it is arbitrary. tau² is estimated anew for each pattern of signs; the statistic is Wald's.  All patterns up to 15
   studies, else a sample of them.  The interval holds the means that are not refuted. Copyright (C) 2026 The evisyn
   authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "model/ci.h"
#include "model/fit.h"
#include "model/wls.h"
#include "num/optim.h"
#include "num/random.h"

enum { EXACT_STUDIES = 15, SAMPLES = 4000, DOUBLINGS = 40, HALVINGS = 20 };

struct permutation {
  const ev_inference *in;
  ev_design design;
  double *y;            /* with the signs of a pattern */
  unsigned char *signs; /* patterns × k; NULL: all of them, counted in binary */
  unsigned long patterns;
};

static bool
flipped (const struct permutation *p, unsigned long pattern, size_t i)
{
  return p->signs ? p->signs[pattern * p->design.k + i] : i < EXACT_STUDIES && (pattern >> i & 1);
}

/* |z| of the effects as they stand in p->y. */
static double
statistic (struct permutation *p)
{
  const ev_inference *in = p->in;
  ev_tau2_fit fit = { .tau2 = in->tau2 };
  if (in->method && in->method->fit (&p->design, in->workspace, &fit) != EV_OK)
    return NAN;
  ev_wls at;
  if (!in->method)
    ev_wls_begin (&p->design, in->workspace);
  ev_wls_at (in->workspace, fit.tau2, &at);
  double beta, variance;
  ev_wls_coefficients (in->workspace, &beta, &variance);
  return fabs (beta) / sqrt (variance);
}

/* The share of patterns whose statistic is at least that of pattern 0, which has no sign changed.  Patterns come
   without their negatives, which have the same statistic. */
static double
p_value (struct permutation *p, double mean)
{
  const ev_design *data = p->in->design;
  double observed = NAN;
  unsigned long count = 0;
  for (unsigned long j = 0; j < p->patterns; j++)
    {
      for (size_t i = 0; i < data->k; i++)
        p->y[i] = flipped (p, j, i) ? mean - data->yi[i] : data->yi[i] - mean;
      double z = statistic (p);
      observed = j == 0 ? z : observed;
      count += z >= observed * (1 - 1e-9);
    }
  return (double) count / (double) p->patterns;
}

/* The mean farthest from the estimate in the direction of STEP that is not refuted; NaN where all are not. */
static double
limit (struct permutation *p, double estimate, double step, double alpha)
{
  double inside = estimate, outside = estimate + step;
  int i = 0;
  while (p_value (p, outside) > alpha)
    {
      if (++i == DOUBLINGS)
        return NAN;
      inside = outside;
      outside = estimate + (outside - estimate) * 2;
    }
  for (i = 0; i < HALVINGS; i++)
    {
      double middle = 0.5 * (inside + outside);
      *(p_value (p, middle) > alpha ? &inside : &outside) = middle;
    }
  return 0.5 * (inside + outside);
}

static void
draw_signs (struct permutation *p, unsigned long seed)
{
  size_t k = p->design.k;
  ev_random random = ev_random_start (seed, 0);
  p->signs = ev_xcalloc (p->patterns, k);
  for (size_t i = k; i < p->patterns * k; i++) /* pattern 0 stays as observed */
    p->signs[i] = ev_random_uniform (&random) < 0.5;
}

ev_status
ev_ci_permutation (const ev_inference *in, ev_estimate *est)
{
  size_t k = in->design->k;
  if (in->weights || in->design->x)
    return EV_USAGE;
  struct permutation p = { .in = in, .design = *in->design, .y = ev_xcalloc (k, sizeof (double)) };
  p.design.yi = p.y;
  p.patterns = k <= EXACT_STUDIES ? 1UL << (k - 1) : SAMPLES;
  if (k > EXACT_STUDIES)
    draw_signs (&p, in->seed);
  double se = sqrt (in->cov[0]), alpha = 1 - in->level;
  ev_estimate_test (est, in->beta[0], se, NAN, in->level);
  est->p = p_value (&p, 0);
  bool possible = 1 / (double) p.patterns <= alpha; /* the least p-value there is */
  est->ci_lb = possible ? limit (&p, in->beta[0], -se, alpha) : NAN;
  est->ci_ub = possible ? limit (&p, in->beta[0], se, alpha) : NAN;
  free (p.y);
  free (p.signs);
  return EV_OK;
}
