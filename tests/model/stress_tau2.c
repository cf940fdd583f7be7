/* Stress of the iterative estimators of tau²: stress_tau2 N SEED.

   N random data sets of 2 to 30 studies with variances over six decades, some without heterogeneity, some whose
   likelihood has several maxima.  REML and ML must not be below any point of a fine scan of the likelihood, computed
   here by its textbook formula in long double; PM and EB must solve their equation.  Fails when one data set fails.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <float.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "evisyn/model.h"

enum { MAX_K = 30, GRID = 240 };

struct data {
  size_t k;
  double y[MAX_K], v[MAX_K];
};

static uint64_t state;

/* splitmix64 */
static double
uniform (void)
{
  uint64_t z = state += 0x9e3779b97f4a7c15u;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return ((double) ((z ^ (z >> 31)) >> 11) + 0.5) / 9007199254740992.0;
}

static double
normal (void)
{
  return sqrt (-2 * log (uniform ())) * cos (6.283185307179586 * uniform ());
}

static void
draw (struct data *d)
{
  d->k = 2 + (size_t) (uniform () * (MAX_K - 1));
  double centre = uniform () < 0.1 ? 1e4 * normal () : normal (), decades = 6 * uniform ();
  double tau = uniform () < 0.3 ? 0 : pow (10, 3 * uniform () - 2), outlier = uniform () < 0.3 ? 20 * tau : 0;
  for (size_t i = 0; i < d->k; i++)
    {
      d->v[i] = pow (10, decades * (uniform () - 0.5));
      d->y[i] = centre + sqrt (d->v[i]) * normal () + tau * normal ();
    }
  if (outlier > 0)
    d->y[0] += outlier;
  if (uniform () < 0.02)
    for (size_t i = 1; i < d->k; i++)
      d->v[i] = d->v[0];
}

/* Q and -2 log-likelihood at TAU2 by their definitions. */
static long double
deviance (const struct data *d, double tau2, bool reml, long double *q)
{
  long double sw = 0, swy = 0, product = 1, logs = 0;
  for (size_t i = 0; i < d->k; i++)
    {
      long double total = (long double) d->v[i] + tau2;
      sw += 1 / total;
      swy += (d->y[i] - d->y[0]) / total;
      product *= total;
    }
  logs = logl (product);
  long double mean = d->y[0] + swy / sw, s = 0;
  for (size_t i = 0; i < d->k; i++)
    s += (d->y[i] - mean) * (d->y[i] - mean) / ((long double) d->v[i] + tau2);
  if (q)
    *q = s;
  return logs + s + (reml ? logl (sw) : 0);
}

static void
fail (const struct data *d, const char *name, double tau2, const char *why)
{
  printf ("%s: tau2 %.17g: %s\n", name, tau2, why);
  for (size_t i = 0; i < d->k; i++)
    printf ("  %.17g %.17g\n", d->y[i], d->v[i]);
}

/* Is the deviance at TAU2 as low as anywhere on the grid, and lower than just beside TAU2?  Counts likelihoods with
 * several maxima. */
static bool
is_global (const struct data *d, const char *name, bool reml, double tau2, unsigned long *several)
{
  long double here = deviance (d, tau2, reml, NULL), before = 0, last = deviance (d, 0, reml, NULL), tolerance = 1e-11L;
  if (here > last + tolerance)
    {
      fail (d, name, tau2, "0 has a higher likelihood");
      return false;
    }
  unsigned maxima = 0;
  bool falling = false, rising = false;
  for (int i = 0; i < GRID; i++)
    {
      double t = pow (10, -8 + 20.0 * i / GRID);
      long double at = deviance (d, t, reml, NULL);
      if (here > at + tolerance)
        {
          fail (d, name, tau2, "the scan found a higher likelihood");
          return false;
        }
      before = last, last = at;
      rising = at > before + 1e-9L; /* deviance up: past a maximum */
      maxima += rising && (falling || i == 0);
      falling = at < before - 1e-9L || (falling && !rising);
    }
  *several += maxima > 1;
  for (int side = -1; side <= 1; side += 2)
    if (tau2 > 0 && deviance (d, tau2 * (1 + side * 1e-4), reml, NULL) < here - tolerance)
      {
        fail (d, name, tau2, "is beside the maximum");
        return false;
      }
  return true;
}

static bool
solves (const struct data *d, const char *name, double tau2)
{
  long double q, df = (long double) (d->k - 1);
  deviance (d, tau2, false, &q);
  bool good = tau2 == 0 ? q <= df * (1 + 1e-12L) : fabsl (q - df) <= 1e-10L * df;
  if (!good)
    fail (d, name, tau2, "does not solve Q = k - 1");
  return good;
}

static const ev_tau2_method *
method (const char *name)
{
  const ev_tau2_method *m = ev_tau2_methods;
  while (strcmp (m->name, name) != 0)
    m++;
  return m;
}

int
main (int argc, char **argv)
{
  unsigned long n = argc > 1 ? strtoul (argv[1], NULL, 10) : 3000, failures = 0, several = 0, zero = 0;
  state = argc > 2 ? strtoul (argv[2], NULL, 10) : 20260601;
  ev_workspace *w = ev_workspace_new (MAX_K, 1);
  unsigned most = 0;
  for (unsigned long i = 0; i < n; i++)
    {
      struct data d;
      draw (&d);
      ev_design design = { .k = d.k, .p = 1, .yi = d.y, .vi = d.v };
      ev_tau2_fit reml, ml, pm, eb;
      method ("REML")->fit (&design, w, &reml);
      method ("ML")->fit (&design, w, &ml);
      method ("PM")->fit (&design, w, &pm);
      method ("EB")->fit (&design, w, &eb);
      most = reml.iterations > most ? reml.iterations : most;
      zero += reml.tau2 == 0;
      failures += !is_global (&d, "REML", true, reml.tau2, &several) || !is_global (&d, "ML", false, ml.tau2, &several)
                  || !solves (&d, "PM", pm.tau2) || !solves (&d, "EB", eb.tau2);
    }
  ev_workspace_free (w);
  printf ("%lu data sets, %lu failures, %lu likelihoods with several maxima, REML 0 in %lu, at most %u evaluations\n",
          n, failures, several, zero, most);
  return failures > 0 || several == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
