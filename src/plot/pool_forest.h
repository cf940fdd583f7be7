/* The forest plot of a pooled analysis.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_POOL_FOREST_H
#define EVISYN_PLOT_POOL_FOREST_H

#include "evisyn/plot.h"
#include "evisyn/result.h"

struct ev_arena;

/* What stands in the figure; everything lives in ARENA or is borrowed from the analysis. */
void ev_pool_forest (const ev_pool_analysis *analysis, struct ev_arena *arena, ev_forest *forest);

/* Its gnuplot script and size. */
void ev_pool_forest_script (const ev_pool_analysis *analysis, struct ev_str *script, ev_figure_size *size);

#endif
