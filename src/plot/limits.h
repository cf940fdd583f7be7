/* Which part of the effect axis a forest plot shows.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_LIMITS_H
#define EVISYN_PLOT_LIMITS_H

#include "evisyn/plot.h"

/* What an axis shows; empty as long as lo > hi. */
typedef struct range {
  double lo, hi;
} range;

extern const range range_empty;

/* Widen R to VALUE, if that is finite. */
void range_include (range *r, double value);

/* R with the user's LIMITS in place of its ends, and ROOM of its width on both sides that are not the user's; an empty
   range becomes one around 0, a point one around itself.  The result has lo < hi. */
range range_open (range r, const double limits[2], double room);

/* Find the axis limits of FOREST, analysis scale: the user's, else those that show the pooled results, the null value and
   nearly all intervals without letting a few extreme ones squeeze the rest.  lo < hi always. */
void forest_limits (const ev_forest *forest, double *lo, double *hi);

#endif
