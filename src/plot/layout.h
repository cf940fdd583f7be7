/* Where everything of a forest plot stands: measured before anything is drawn.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_LAYOUT_H
#define EVISYN_PLOT_LAYOUT_H

#include "evisyn/plot.h"
#include "plot/metrics.h"

typedef struct layout_column {
  const ev_forest_column *of;
  double left, width;
  text_block header;
} layout_column;

typedef struct layout_row {
  const ev_forest_row *of;
  text_block label, *cells; /* one for each column */
  text_font font;
  double indent;
  double top, height; /* a row beside the axis: top is counted from the axis */
  bool shaded;
} layout_row;

/* A header shared by the columns FIRST to LAST. */
typedef struct layout_group {
  size_t first, last;
  text_block text;
} layout_group;

typedef struct layout {
  ev_arena *arena;
  const ev_forest *forest;
  double width;
  bool has_plot;
  double label_width, plot_left, plot_width;
  layout_column *columns;
  layout_group *groups;
  size_t ngroups;
  layout_row *rows;
  size_t beside; /* the rows from here on stand beside the axis, below the last row that has a graphic */
  text_block label_header, title, footnote;
  double group_height, header_height; /* of the two lines of headers, without room around them */
} layout;

extern const text_font layout_body, layout_bold, layout_small, layout_title, layout_note;

enum { LAYOUT_MARGIN = 10, LAYOUT_GAP = 14, LAYOUT_PLOT_GAP = 18, LAYOUT_INDENT = 9 };

/* Measure FOREST; everything hangs from ARENA.  Rows know their tops relative to the first one's (the rest: forest.c). */
layout layout_forest (ev_arena *arena, const ev_forest *forest);

/* The column's text anchors: its left or right edge. */
double layout_anchor (const layout_column *column);

#endif
