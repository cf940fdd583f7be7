/* Random effect sizes of many studies, whose variances extend over four decades.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_TEST_MANY_H
#define EVISYN_TEST_MANY_H

#include <math.h>
#include <stdlib.h>

#include "num/random.h"

enum { MANY_MOST = 1000 };

typedef struct many {
  size_t k;
  double y[MANY_MOST], v[MANY_MOST];
} many;

static inline many *
many_studies (size_t k, double tau2, uint64_t seed)
{
  many *d = calloc (1, sizeof *d);
  ev_random random = ev_random_start (seed, k);
  d->k = k;
  for (size_t i = 0; i < k; i++)
    {
      d->v[i] = pow (10, -3 + 4 * ev_random_uniform (&random));
      d->y[i] = 0.4 + sqrt (d->v[i] + tau2) * ev_random_normal (&random);
    }
  return d;
}

#endif
