/* Roots and maxima of functions of one variable: bracketing methods that always end.

   GSL's solvers allocate memory for each problem, which hot loops may not do; these take none.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_NUM_OPTIM_H
#define EVISYN_NUM_OPTIM_H

#include <stdbool.h>
#include <stddef.h>

typedef double (*ev_function) (double x, void *arg);

/* The root of F between A and B, where F has the signs of FA and FB, which must differ (or one be 0): to the last
   digits of x, or to ABSTOL where that is larger.  NaN when they do not differ. */
double ev_root (ev_function f, void *arg, double a, double b, double fa, double fb, double abstol);

/* The same where only A and a guess of B's distance are known: steps double from A + STEP towards LIMIT until F changes
   its sign. NaN when it never does. */
double ev_root_beyond (ev_function f, void *arg, double a, double step, double limit, double abstol);

/* The maximum of F on [A, B] for a function with one maximum there, to a relative width of about 1e-8 (a maximum cannot
   be placed better from values); its value goes to *VALUE. */
double ev_maximum (ev_function f, void *arg, double a, double b, double *value);

/* The global maximum of F over the points X[0] < … < X[N-1]: scan them, then refine every one that is not below its
 * neighbours. */
double ev_scan_maximum (ev_function f, void *arg, const double *x, size_t n, double *value);

#endif
