/* What is left to do to gnuplot's output.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_FINISH_H
#define EVISYN_PLOT_FINISH_H

#include "base/text.h"

/* An SVG figure: bold text, a size in points, smooth edges, TITLE (may be NULL) as its title. */
void finish_svg (ev_str *bytes, const char *title);

/* A PDF figure without the time of its making, so that the same figure has the same bytes. */
void finish_pdf (ev_str *bytes, const char *title);

#endif
