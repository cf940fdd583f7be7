/* Cutting shapes off at the edge of a plot.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_CUT_H
#define EVISYN_PLOT_CUT_H

#include <stdbool.h>
#include <stddef.h>

/* A convex polygon; each cut may add a point. */
enum { POLYGON_MAX = 12 };

typedef struct polygon {
  size_t n;
  double x[POLYGON_MAX], y[POLYGON_MAX];
} polygon;

typedef struct cut_box {
  double left, right, top, bottom;
} cut_box;

/* Keep of P what has x (or y) of AT and more (KEEP_MORE), or less. */
void cut_x (polygon *p, double at, bool keep_more);
void cut_y (polygon *p, double at, bool keep_more);

/* Keep what is inside BOX; nothing of a polygon that is not finite. */
void cut_polygon (polygon *p, const cut_box *box);

/* Cut the line from (X[0], Y[0]) to (X[1], Y[1]) off at BOX; false: nothing is left, or it is not finite. */
bool cut_line (double x[2], double y[2], const cut_box *box);

#endif
