/* Which part of the effect axis a forest plot shows.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_LIMITS_H
#define EVISYN_PLOT_LIMITS_H

#include "evisyn/plot.h"

/* Find the axis limits of FOREST, analysis scale: the user's, else those that show the pooled results, the null value and
   nearly all intervals without letting a few extreme ones squeeze the rest.  lo < hi always. */
void forest_limits (const ev_forest *forest, double *lo, double *hi);

#endif
