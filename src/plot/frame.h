/* The frame of all figures of points: axes with round ticks, captions, a legend, and points with labels that do not
   overlap.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_FRAME_H
#define EVISYN_PLOT_FRAME_H

#include "evisyn/plot.h"
#include "plot/canvas.h"
#include "plot/cut.h"
#include "plot/limits.h"

typedef enum frame_sign { SIGN_DISC, SIGN_RING, SIGN_LINE, SIGN_DOTTED, SIGN_AREA } frame_sign;

enum { FRAME_LEGEND_MAX = 16, FRAME_MARGIN = 10 };

typedef struct frame_entry {
  frame_sign sign;
  canvas_colour colour;
  const char *text;
} frame_entry;

typedef struct frame {
  canvas *page;
  const ev_captions *captions;
  cut_box box; /* of the plot on the page */
  double left, right, bottom, top; /* the values at its edges */
  double page_right, end; /* of what stands to the right of the box and below it */
  frame_entry legend[FRAME_LEGEND_MAX];
  size_t nlegend;
} frame;

/* What frame_open needs to know. */
typedef struct frame_spec {
  const ev_captions *captions;
  const ev_axis *x, *y;
  range x_range, y_range;
  bool y_down;                       /* the least y is at the top */
  double width, height;              /* of the box */
  double room_above, room_right;     /* between the box and its surroundings, for further graphics */
  double x_tick, y_tick;             /* values that get a tick when they are in range; NaN: none */
  bool grid;
} frame_spec;

/* Start a figure: captions above, axes, their labels. */
void frame_open (frame *f, canvas *page, const frame_spec *spec);

double frame_x (const frame *f, double x);
double frame_y (const frame *f, double y);

/* Shapes in the values of the axes, cut off at the box. */
void frame_line (const frame *f, canvas_layer layer, double x0, double y0, double x1, double y1, double width,
                 canvas_colour colour);
void frame_dotted (const frame *f, canvas_layer layer, double x0, double y0, double x1, double y1, canvas_colour colour);
void frame_polygon (const frame *f, size_t n, const double *x, const double *y, canvas_colour colour); /* convex */
/* The area between LOWER and UPPER along X. */
void frame_band (const frame *f, size_t n, const double *x, const double *lower, const double *upper,
                 canvas_colour colour);

/* Has one of POINTS a label?  Then a grid would strike it through. */
bool frame_labelled (const ev_point *points, size_t n);

/* Discs, the largest below; what is beyond the axes is an arrowhead at the edge.  Then labels where they have room. */
void frame_points (frame *f, const ev_point *points, size_t n);

/* An entry of the legend; TEXT may be NULL: none. */
void frame_legend (frame *f, frame_sign sign, canvas_colour colour, const char *text);

/* Finish the figure: legend, footnote, size of the page. */
void frame_close (frame *f);

/* Run DRAW with FIGURE on a page, and write the page's script. */
void frame_script (void (*draw) (const void *figure, canvas *page), const void *figure, ev_str *script,
                   ev_figure_size *size);

#endif
