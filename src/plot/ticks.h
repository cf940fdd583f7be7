/* Round numbers along an axis.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_TICKS_H
#define EVISYN_PLOT_TICKS_H

#include <stdbool.h>
#include <stddef.h>

/* From the axis to what is shown: exp() when LOG, else DISPLAY, else the value itself. */
typedef struct tick_scale {
  double lo, hi; /* limits of the axis, lo < hi */
  bool log;
  double (*display) (double y, const void *arg);
  const void *arg;
  bool vertical; /* labels stand above each other, not side by side */
} tick_scale;

enum { TICKS_MAX = 24, TICK_TEXT = 48 };

typedef struct tick {
  double at; /* on the axis */
  char text[TICK_TEXT];
} tick;

/* The densest round ticks whose labels, in a font of FONT_SIZE, stand apart from each other on an axis of LENGTH points
   and do not reach more than OVERHANG beyond its ends.  ALWAYS (NaN: none) is one of them when it lies on the axis. */
size_t ticks_find (const tick_scale *scale, double length, double font_size, double overhang, double always,
                   tick out[TICKS_MAX]);

#endif
