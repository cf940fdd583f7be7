/* Random numbers from GSL's Mersenne twister, one generator a stream.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/random.h"

#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/mem.h"

struct ev_random {
  gsl_rng *rng;
};

/* [steele2014]: well-mixed bits, so that neighbouring seeds and streams have nothing in common. */
static uint64_t
mix (uint64_t z)
{
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

ev_random *
ev_random_new (unsigned long seed, unsigned long stream)
{
  ev_random *random = ev_xcalloc (1, sizeof *random);
  random->rng = gsl_rng_alloc (gsl_rng_mt19937);
  if (!random->rng)
    abort ();
  uint64_t state = mix (mix ((uint64_t) seed + 0x9e3779b97f4a7c15u) + (uint64_t) stream * 0x9e3779b97f4a7c15u);
  gsl_rng_set (random->rng, (unsigned long) (state >> 32 | 1)); /* 0 means another seed to GSL */
  return random;
}

void
ev_random_free (ev_random *random)
{
  if (!random)
    return;
  gsl_rng_free (random->rng);
  free (random);
}

double
ev_random_uniform (ev_random *random)
{
  return gsl_rng_uniform_pos (random->rng);
}

double
ev_random_normal (ev_random *random)
{
  return gsl_ran_gaussian_ziggurat (random->rng, 1);
}

double
ev_random_t (ev_random *random, double df)
{
  return gsl_ran_tdist (random->rng, df);
}
