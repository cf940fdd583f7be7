/* From the analysis scale to the scale on which people read a measure.  Outside the range that the transformation can
   reach, as interval limits may be, the nearest value that it can. Copyright (C) 2026 The evisyn authors.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"

double
ev_display_identity (double y, const void *arg)
{
  (void)arg;
  return y;
}

double
ev_display_exp (double y, const void *arg)
{
  (void)arg;
  return exp (y);
}

double
ev_display_tanh (double y, const void *arg)
{
  (void)arg;
  return tanh (y);
}

double
ev_display_inverse_logit (double y, const void *arg)
{
  (void)arg;
  return 1 / (1 + exp (-y));
}

double
ev_display_normal_cdf (double y, const void *arg)
{
  (void)arg;
  return ev_normal (y, true, false);
}

double
ev_display_sine_squared (double y, const void *arg)
{
  (void)arg;
  return y < 0 ? 0 : y > asin (1) ? 1 : ev_square (sin (y));
}

double
ev_display_square (double y, const void *arg)
{
  (void)arg;
  return y < 0 ? 0 : y * y;
}

const double *
ev_harmonic_mean (const ev_dataset *data, const ev_effects *effects, double (*size) (const ev_dataset *, size_t),
                  struct ev_arena *arena)
{
  double sum = 0, k = 0, *mean = ev_arena_alloc (arena, 1, sizeof *mean);
  for (size_t i = 0; i < effects->n; i++)
    if (!effects->reason[i])
      {
        sum += 1 / size (data, i);
        k++;
      }
  *mean = k / sum;
  return mean;
}
