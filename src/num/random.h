/* Random numbers that depend on a seed and the number of a replicate only, so that any number of threads draws the same.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_NUM_RANDOM_H
#define EVISYN_NUM_RANDOM_H

#include <stddef.h>
#include <stdint.h>

typedef struct ev_random {
  uint64_t state;
} ev_random;

/* SplitMix64 [steele2014]: a Weyl sequence and a mixing function. */
static inline uint64_t
ev_random_bits (ev_random *r)
{
  uint64_t z = r->state += UINT64_C (0x9e3779b97f4a7c15);
  z = (z ^ (z >> 30)) * UINT64_C (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C (0x94d049bb133111eb);
  return z ^ (z >> 31);
}

/* The stream of one replicate: seed and replicate are mixed, so that neighbours have nothing in common. */
static inline ev_random
ev_random_start (uint64_t seed, uint64_t replicate)
{
  ev_random r = { seed };
  r.state = ev_random_bits (&r) ^ replicate;
  r.state = ev_random_bits (&r);
  return r;
}

/* A whole number from 0 to N - 1, each as likely [lemire2019]. */
static inline uint32_t
ev_random_below (ev_random *r, uint32_t n)
{
  uint64_t m = (ev_random_bits (r) >> 32) * n;
  if ((uint32_t) m < n)
    for (uint32_t least = -n % n; (uint32_t) m < least;)
      m = (ev_random_bits (r) >> 32) * n;
  return (uint32_t) (m >> 32);
}

/* N indices in random order. */
static inline void
ev_random_shuffle (ev_random *r, size_t *index, size_t n)
{
  for (size_t i = n; i > 1; i--)
    {
      size_t j = ev_random_below (r, (uint32_t) i), t = index[i - 1];
      index[i - 1] = index[j];
      index[j] = t;
    }
}

/* A number between 0 and 1, neither of them. */
static inline double
ev_random_uniform (ev_random *r)
{
  return ((double) (ev_random_bits (r) >> 11) + 0.5) * 0x1p-53;
}

double ev_random_normal (ev_random *r);
double ev_random_t (ev_random *r, double df);

#endif
