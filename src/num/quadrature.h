/* Quadrature: nodes and weights, and integrals of smooth functions.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_NUM_QUADRATURE_H
#define EVISYN_NUM_QUADRATURE_H

#include <stddef.h>

#include "num/optim.h"

/* Nodes X and weights W (N each) of the Gauss-Hermite rule: ∫ exp (-x²) f (x) dx ≈ Σ w f (x). */
void ev_gauss_hermite (size_t n, double *x, double *w);

/* ∫ F over [A, B] by Gauss-Legendre rules on PANELS panels of 20 points. */
double ev_integrate (ev_function f, void *arg, double a, double b, size_t panels);

/* Sums over long ranges: Σ f (j) over j = 0 … m - 1 ≈ Σ w f (x), to about 1e-12 of it where F varies on the scale of its argument, as log (1 + x)
   and its derivatives do.  Exact for m ≤ 96.  Returns how many nodes there are, at most EV_SUM_NODES. */
enum { EV_SUM_NODES = 512 };
size_t ev_sum_rule (double m, double *x, double *w);

#endif
