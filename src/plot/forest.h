/* A forest plot on a page, before it becomes a script: for tests of its geometry.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_FOREST_H
#define EVISYN_PLOT_FOREST_H

#include "evisyn/plot.h"
#include "plot/canvas.h"

/* Draw FOREST; the page's arena is set, and its size is found. */
void forest_draw (const ev_forest *forest, canvas *page);

#endif
