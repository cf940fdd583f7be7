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
  double top, height; /* counted from the first row; trailing rows: from the first of them */
  bool shaded;
} layout_row;

/* A header shared by the columns FIRST to LAST. */
typedef struct layout_group {
  size_t first, last;
  text_block text;
  double header_height; /* of the highest header below it */
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
  size_t trailing; /* the rows from here on follow the last row that has a graphic, */
  bool below;      /* and stand below the axis, where they have the whole width; else beside it */
  text_block label_header, title, footnote;
  double header_height; /* without room around it */
} layout;

extern const text_font layout_body, layout_bold, layout_small, layout_title, layout_note;

enum { LAYOUT_MARGIN = 10, LAYOUT_GAP = 13, LAYOUT_PLOT_GAP = 18, LAYOUT_INDENT = 9, LAYOUT_GROUP_GAP = 5 };

/* Measure FOREST; everything hangs from ARENA. */
layout layout_forest (ev_arena *arena, const ev_forest *forest);

/* Where text of COLUMN is anchored: its left or right edge. */
double layout_anchor (const layout_column *column);

#endif
