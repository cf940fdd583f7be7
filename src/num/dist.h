/* Distributions: tail probabilities and quantiles.

   Every probability function takes LOWER (P(X ≤ x), else P(X > x)) and IN_LOG, so that nobody has to write 1 - p or log
   (p). Quantiles take the tail's probability the same way.  Arguments that make no sense give NaN.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_NUM_DIST_H
#define EVISYN_NUM_DIST_H

#include <stdbool.h>

double ev_normal (double x, bool lower, bool in_log);
double ev_t (double x, double df, bool lower, bool in_log);     /* df may be infinite */
double ev_chisq (double x, double df, bool lower, bool in_log); /* df 0: all mass at 0 */
double ev_f (double x, double df1, double df2, bool lower, bool in_log);
double ev_gamma (double x, double shape, double scale, bool lower, bool in_log);

double ev_normal_density (double x, bool in_log);

double ev_normal_quantile (double p, bool lower);
double ev_t_quantile (double p, double df, bool lower);
double ev_chisq_quantile (double p, double df, bool lower);
double ev_f_quantile (double p, double df1, double df2, bool lower);

/* The half-width of a two-sided interval of LEVEL in standard errors: normal where DF is NaN, else t. */
double ev_critical (double level, double df);
/* The two-sided p-value of a statistic: normal where DF is NaN, else t. */
double ev_two_sided (double statistic, double df);

#endif
