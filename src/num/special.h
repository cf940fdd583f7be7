/* Special functions.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_NUM_SPECIAL_H
#define EVISYN_NUM_SPECIAL_H

double ev_hypergeometric_2f1 (double a, double b, double c, double x); /* for 0 <= x <= 1, c > a + b */
double ev_bivariate_normal_cdf (double h, double k, double rho);       /* P (X < h, Y < k) */

#endif
