/* Maxima of smooth functions of a few variables.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_NUM_NEWTON_H
#define EVISYN_NUM_NEWTON_H

#include <stdbool.h>
#include <stddef.h>

enum { EV_NEWTON_MAX = 8 };

/* A function of N ≤ EV_NEWTON_MAX variables with its gradient. */
typedef double (*ev_gradient_function) (const double *x, double *gradient, void *arg);

/* Climb from X to a maximum by Newton's method with a damped Hessian from differences of gradients.  X becomes the
   maximum, *VALUE the function there, MINUS_HESSIAN (n × n, may be NULL) the information.  False when it is not
   reached. */
bool ev_newton_maximum (ev_gradient_function f, void *arg, size_t n, double *x, double *value, double *minus_hessian);

/* -Hessian at X from central differences of the gradient. */
void ev_minus_hessian (ev_gradient_function f, void *arg, size_t n, const double *x, double *minus_hessian);

#endif
