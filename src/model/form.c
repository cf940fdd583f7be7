/* The distribution of a quadratic form, by integrating its moment generating function along a curve through a saddle
   point [rice1980].

   y'Py with V = diag (v + tau²) has E exp (s y'Py) = |I - 2 s V^½ P V^½|^-½.  With d = a (v + tau²) the determinant is
   Π (1 - 2 s d) |Σ a x x' / (1 - 2 s d)| / |Σ a x x'|, so neither eigenvalues nor k × k matrices are needed.  In the
   upper half plane every factor, and every pivot of the p × p matrix, stays in one half plane, so that principal
   logarithms are continuous.

   P (y'Py > q) = 1 / (2 π i) ∫ exp (K (s) - s q) / s ds from below to above through a point of (0, 1 / (2 max d));
   through a point below 0 the integral is -P (y'Py < q).  The parabola s0 + i t + c t² goes round the cut on the real
   axis and the integrand decays along it like a normal density, so that the trapezoidal rule converges geometrically
   [trefethen2014].

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/form.h"

#include <complex.h>
#include <math.h>

#include "num/optim.h"

/* A form at one tau² and q. */
struct point {
  const ev_form *form;
  double tau2, q, log_det, dmax;
  int side; /* of 0 on which the curve crosses the real axis */
};

void
ev_form_begin (ev_form *form, ev_workspace *w, const double *a)
{
  form->w = w;
  form->a = a;
  ev_wls_quadratic (w, a, &form->moments);
}

/* log |M| by its pivots; RE and IM (p × p) are overwritten. */
static double complex
log_pivots (double *re, double *im, size_t p)
{
  double complex total = 0;
  for (size_t c = 0; c < p; c++)
    {
      double complex pivot = CMPLX (re[c * p + c], im[c * p + c]);
      total += clog (pivot);
      for (size_t j = c + 1; j < p; j++)
        for (size_t l = c + 1; l < p; l++)
          {
            double complex take = CMPLX (re[j * p + c], im[j * p + c]) * CMPLX (re[c * p + l], im[c * p + l]) / pivot;
            re[j * p + l] -= creal (take);
            im[j * p + l] -= cimag (take);
          }
    }
  return total;
}

/* log Π (1 - 2 s d) + log |Σ a x x' / (1 - 2 s d)| */
static double complex
log_determinant (const struct point *at, double complex s)
{
  ev_workspace *w = at->form->w;
  const double *a = at->form->a;
  size_t k = w->design->k, p = w->design->p;
  double *re = w->n2, *im = w->n3;
  for (size_t j = 0; j < p * p; j++)
    re[j] = im[j] = 0;
  double complex logs = 0;
  for (size_t i = 0; i < k; i++)
    {
      double complex factor = 1 - 2 * s * (a[i] * (w->v[i] + at->tau2)), term = a[i] / factor;
      logs += clog (factor);
      for (size_t j = 0; j < p; j++)
        for (size_t l = 0; l < p; l++)
          {
            double xx = w->design->x ? w->q[i * p + j] * w->q[i * p + l] : 1;
            re[j * p + l] += xx * creal (term);
            im[j * p + l] += xx * cimag (term);
          }
    }
  return logs + log_pivots (re, im, p);
}

/* K (s) - s q */
static double complex
exponent (const struct point *at, double complex s)
{
  return -0.5 * (log_determinant (at, s) - at->log_det) - s * at->q;
}

/* Where the curve crosses the real axis, from a number X: the fraction of 1 / (2 max d), or the logarithm of -s q. */
static double
crossing (const struct point *at, double x)
{
  return at->side > 0 ? x / (2 * at->dmax) : -exp (x) / at->q;
}

static double
descent (double x, void *arg)
{
  const struct point *at = arg;
  double s = crossing (at, x);
  return log (fabs (s)) - creal (exponent (at, s));
}

/* The integral, with steps that keep the error of the trapezoidal rule near 1e-16. */
static double
integrate (const struct point *at, double s0)
{
  double room = 1 / (2 * at->dmax) - s0, bend = 1 / (4 * room), step = fmin (fabs (s0), room) / 6, sum = 0;
  for (unsigned j = 0; j < 200000; j++)
    {
      double t = j * step;
      double complex s = CMPLX (s0 + bend * t * t, t), value = cexp (exponent (at, s)) / s * CMPLX (1, -2 * bend * t);
      double term = creal (value) * (j == 0 ? 0.5 : 1);
      sum += term;
      if (cabs (value) <= 1e-17 * fabs (sum))
        break;
    }
  return sum * step / 3.14159265358979323846;
}

double
ev_form_upper (const ev_form *form, double tau2, double q)
{
  if (q <= 0)
    return 1;
  struct point at = { .form = form, .tau2 = tau2, .q = q };
  for (size_t i = 0; i < form->w->design->k; i++)
    at.dmax = fmax (at.dmax, form->a[i] * (form->w->v[i] + tau2));
  at.log_det = creal (log_determinant (&at, 0));
  at.side = q > form->moments.trace_pv + tau2 * form->moments.trace_p ? 1 : -1;
  double value,
      x = at.side > 0 ? ev_maximum (descent, &at, 1e-6, 0.999, &value) : ev_maximum (descent, &at, -9, 9, &value);
  double integral = integrate (&at, crossing (&at, x));
  return fmin (1, fmax (0, at.side > 0 ? integral : 1 + integral));
}
