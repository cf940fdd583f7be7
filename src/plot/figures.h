/* Figures of points on a page, before they become scripts: for tests of their geometry.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_FIGURES_H
#define EVISYN_PLOT_FIGURES_H

#include "evisyn/plot.h"
#include "plot/canvas.h"

/* Draw an ev_funnel, ev_radial, ev_scatter, ev_gosh_figure, ev_panels or ev_specifications; the page's arena is set, and its size is found. */
void funnel_draw (const void *figure, canvas *page);
void radial_draw (const void *figure, canvas *page);
void scatter_draw (const void *figure, canvas *page);
void gosh_draw (const void *figure, canvas *page);
void panels_draw (const void *figure, canvas *page);
void specifications_draw (const void *figure, canvas *page);

#endif
