/* The parametric bootstrap prediction interval of Nagashima, Noma and Furukawa [nagashima2019].

   tau² is drawn from its confidence distribution, P (Q > observed; tau²) with Q the form with weights 1 / v; given it,
   a true effect is mean + sqrt (tau²) z - t sqrt (Hartung-Knapp variance), with z normal and t with k - 1 degrees of
   freedom.  The interval is between quantiles of 25 000 draws.  The distribution function is tabulated once and
   interpolated.  Draws come in blocks with streams of their own, so that the result does not depend on who computes
   them. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "model/ci.h"
#include "model/form.h"
#include "num/dist.h"
#include "num/random.h"

enum { DRAWS = 25000, BLOCK = 250, KNOTS = 256 };

/* log (tau² + shift) at normal quantiles of the confidence distribution. */
struct table {
  size_t n;
  double z[KNOTS], x[KNOTS];
  double at_zero, shift;
};

static void
tabulate (struct table *t, ev_workspace *w)
{
  for (size_t i = 0; i < w->design->k; i++)
    w->w[i] = 1 / w->v[i];
  ev_form form;
  ev_form_begin (&form, w, w->w);
  double q = form.moments.q, p = t->at_zero = ev_form_upper (&form, 0, q);
  t->shift = form.moments.trace_pv / form.moments.trace_p; /* a typical variance */
  for (double tau2 = 0, step = 0.05; t->n < KNOTS; tau2 = (tau2 + t->shift) * exp (step) - t->shift)
    {
      p = ev_form_upper (&form, tau2, q);
      double z = ev_normal_quantile (p, true);
      if (isfinite (z) && (t->n == 0 || z > t->z[t->n - 1]))
        {
          t->z[t->n] = z;
          t->x[t->n++] = log (tau2 + t->shift);
        }
      if (p > 1 - 1e-7)
        break;
      step = p > 0.999 ? 0.3 : step;
    }
}

/* Slope of the table at knot I, for cubic interpolation [fritsch1980]. */
static double
slope (const struct table *t, size_t i)
{
  if (i == 0 || i + 1 == t->n)
    {
      size_t j = i == 0 ? 0 : i - 1;
      return (t->x[j + 1] - t->x[j]) / (t->z[j + 1] - t->z[j]);
    }
  double left = (t->x[i] - t->x[i - 1]) / (t->z[i] - t->z[i - 1]),
         right = (t->x[i + 1] - t->x[i]) / (t->z[i + 1] - t->z[i]);
  return 2 * left * right / (left + right);
}

static double
draw_tau2 (const struct table *t, double u)
{
  if (u <= t->at_zero || t->n < 2)
    return 0;
  double z = fmin (ev_normal_quantile (u, true), t->z[t->n - 1]);
  size_t low = 0, high = t->n - 1;
  while (high - low > 1)
    {
      size_t middle = (low + high) / 2;
      *(t->z[middle] > z ? &high : &low) = middle;
    }
  double width = t->z[high] - t->z[low], s = (z - t->z[low]) / width, r = 1 - s;
  double x = r * r * (1 + 2 * s) * t->x[low] + s * s * (1 + 2 * r) * t->x[high]
             + s * r * width * (r * slope (t, low) - s * slope (t, high));
  return fmax (0, exp (x) - t->shift);
}

static int
ascending (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;
  return (x > y) - (x < y);
}

/* The quantile between the order statistics of X [hyndman1996] type 7. */
static double
quantile (const double *x, double p)
{
  double at = (DRAWS - 1) * p, floor_at = floor (at);
  size_t i = (size_t) floor_at, next = i + 1 < DRAWS ? i + 1 : i;
  return x[i] + (at - floor_at) * (x[next] - x[i]);
}

ev_status
ev_predict_nnf (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out)
{
  (void) est;
  size_t k = in->design->k;
  *out = (ev_prediction_interval){ NAN, NAN, NAN };
  if (k < 3)
    return EV_OK;
  ev_status status = ev_wls_begin (in->design, in->workspace);
  if (status != EV_OK)
    return status;
  struct table table = { .n = 0 };
  tabulate (&table, in->workspace);
  double *effects = ev_xcalloc (DRAWS, sizeof *effects), df = (double) k - 1;
  for (size_t block = 0; block < DRAWS / BLOCK; block++)
    {
      ev_random *random = ev_random_new (in->seed, block);
      for (size_t i = 0; i < BLOCK; i++)
        {
          double tau2 = draw_tau2 (&table, ev_random_uniform (random)), mean, variance;
          ev_wls at;
          ev_wls_at (in->workspace, tau2, &at);
          ev_wls_coefficients (in->workspace, &mean, &variance);
          effects[block * BLOCK + i]
              = mean + ev_random_normal (random) * sqrt (tau2) - ev_random_t (random, df) * sqrt (at.q / df * variance);
        }
      ev_random_free (random);
    }
  qsort (effects, DRAWS, sizeof *effects, ascending);
  double tail = (1 - in->level) / 2;
  out->lb = quantile (effects, tail);
  out->ub = quantile (effects, 1 - tail);
  free (effects);
  return EV_OK;
}
