/* Log-likelihoods of counts in one linear predictor: binomial, Poisson, and 2 × 2 tables given their margins
   [stijnen2010]. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "model/glmm.h"

static double
log_choose (double n, double k)
{
  return lgamma (n + 1) - lgamma (k + 1) - lgamma (n - k + 1);
}

static ev_term
binomial_at (const ev_count *self, double eta)
{
  double e = eta + self->offset, p = 1 / (1 + exp (-e)), q = 1 / (1 + exp (e));
  double log_total = e > 0 ? e + log1p (exp (-e)) : log1p (exp (e));
  return (ev_term){ self->constant + self->x * e - self->n * log_total, self->x * q - (self->n - self->x) * p,
                    -self->n * p * q };
}

ev_count
ev_count_binomial (double x, double n, double offset)
{
  return (ev_count){ .at = binomial_at, .x = x, .n = n, .offset = offset, .constant = log_choose (n, x), .high = n };
}

static ev_term
poisson_at (const ev_count *self, double eta)
{
  double mean = self->n * exp (eta);
  return (ev_term){ self->constant + self->x * (eta + log (self->n)) - mean, self->x - mean, -mean };
}

ev_count
ev_count_poisson (double x, double n)
{
  return (ev_count){ .at = poisson_at, .x = x, .n = n, .constant = -lgamma (x + 1), .high = INFINITY };
}

static ev_term
table_at (const ev_count *self, double eta)
{
  const double *w = self->log_weights;
  size_t count = (size_t) (self->high - self->low) + 1;
  double top = -INFINITY, sum = 0, mean = 0, square = 0;
  for (size_t j = 0; j < count; j++)
    top = fmax (top, w[j] + (double) j * eta);
  for (size_t j = 0; j < count; j++)
    {
      double log_term = w[j] + (double) j * eta - top;
      if (log_term < -45)
        continue;
      double term = exp (log_term), from = (double) j - (self->x - self->low);
      sum += term;
      mean += term * from;
      square += term * from * from;
    }
  mean /= sum;
  return (ev_term){ self->constant + (self->x - self->low) * eta - top - log (sum), -mean, mean * mean - square / sum };
}

ev_count
ev_count_table (double a, double b, double c, double d, double **weights)
{
  double n1 = a + b, n2 = c + d, m = a + c, low = fmax (0, m - n2), high = fmin (n1, m), top = -INFINITY;
  size_t count = (size_t) (high - low) + 1;
  double *w = *weights = ev_xcalloc (count, sizeof *w);
  for (size_t j = 0; j < count; j++)
    {
      w[j] = log_choose (n1, low + (double) j) + log_choose (n2, m - low - (double) j);
      top = fmax (top, w[j]);
    }
  for (size_t j = 0; j < count; j++)
    w[j] -= top;
  return (ev_count){
    .at = table_at, .x = a, .low = low, .high = high, .log_weights = w, .constant = w[(size_t) (a - low)]
  };
}

/* Newton's method from 0 on a concave function; at the ends of the range of x the likelihood rises to the probability 1
   of x, or to that of 0 events. */
ev_peak
ev_count_peak (const ev_count *count)
{
  if (count->x <= count->low || count->x >= count->high)
    return (ev_peak){ 0, NAN, 0 };
  double eta = count->at == poisson_at ? log (count->x / count->n) : 0;
  for (int i = 0; i < 200; i++)
    {
      ev_term t = count->at (count, eta);
      double step = fmax (-2, fmin (2, -t.d1 / t.d2));
      eta += step;
      if (fabs (step) < 1e-12 * (1 + fabs (eta)))
        break;
    }
  ev_term top = count->at (count, eta);
  return (ev_peak){ top.value, eta, -top.d2 };
}
