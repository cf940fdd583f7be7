/* A page of lines, shapes and text in points, from the top left corner, and the script that draws it.

   All geometry is known here before gnuplot sees it, so that it can be tested.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_CANVAS_H
#define EVISYN_PLOT_CANVAS_H

#include "base/mem.h"
#include "base/text.h"
#include "plot/metrics.h"

typedef enum canvas_colour {
  COLOUR_INK,       /* text, axes */
  COLOUR_MUTED,     /* small text */
  COLOUR_RULE,      /* thin rules */
  COLOUR_ZEBRA,     /* every second row */
  COLOUR_SQUARE,    /* a study's square */
  COLOUR_INTERVAL,  /* a study's interval */
  COLOUR_FIXED,     /* the dark diamond */
  COLOUR_ACCENT,    /* the accent diamond */
  COLOUR_REFERENCE, /* dotted line at the pooled estimate */
  COLOUR_SECOND,    /* a line beside the accent */
  COLOUR_GRID,      /* lines across a frame */
  COLOUR_POINT,     /* a study's dot */
  COLOUR_BAND,      /* of a curve */
  COLOUR_WIDE_BAND,
  COLOUR_P10, /* contours: 0.05 < p <= 0.10 */
  COLOUR_P05,
  COLOUR_P01,
  COLOUR_WHITE,
  COLOUR_DENSITY, /* the first of DENSITY_LEVELS, from light to dark */
  COLOUR_MARKED_DENSITY = COLOUR_DENSITY + 6
} canvas_colour;

enum { DENSITY_LEVELS = 6 };

typedef enum canvas_align { ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT } canvas_align;

/* One line of text; X is the anchor that ALIGN says, Y the middle of the line. */
typedef struct canvas_text {
  const char *text;
  double x, y;
  canvas_align align;
  text_font font;
  canvas_colour colour;
} canvas_text;

typedef enum canvas_kind { SHAPE_LINE, SHAPE_RECT, SHAPE_POLYGON, SHAPE_DISC, SHAPE_RING } canvas_kind;
/* What lies above what: all shapes of a layer above those of the layers before, lines above areas. */
typedef enum canvas_layer { LAYER_BACK, LAYER_FRONT } canvas_layer;

typedef struct canvas_shape {
  canvas_kind kind;
  canvas_layer layer;
  canvas_colour colour;
  double width;  /* of a line, in points */
  double radius; /* of a disc or ring */
  bool dotted;
  size_t n; /* points: two of a line and of a rectangle, one of a disc */
  double *x, *y;
} canvas_shape;

typedef struct canvas {
  ev_arena *arena; /* of all text and coordinates; borrowed */
  double width, height;
  canvas_text *texts;
  size_t ntexts, texts_capacity;
  canvas_shape *shapes;
  size_t nshapes, shapes_capacity;
} canvas;

void canvas_free (canvas *page);

void canvas_line (canvas *page, canvas_layer layer, double x0, double y0, double x1, double y1, double width,
                  canvas_colour colour);
void canvas_dotted (canvas *page, canvas_layer layer, double x0, double y0, double x1, double y1, canvas_colour colour);
void canvas_rect (canvas *page, canvas_layer layer, double x0, double y0, double x1, double y1, canvas_colour colour);
void canvas_polygon (canvas *page, canvas_layer layer, size_t n, const double *x, const double *y, canvas_colour colour);
/* A disc with a thin white edge, or a white one with an edge of COLOUR. */
void canvas_disc (canvas *page, double x, double y, double radius, bool open, canvas_colour colour);

/* TEXT lives as long as the page; an empty one is not drawn. */
void canvas_add_text (canvas *page, const char *text, double x, double y, canvas_align align, text_font font,
                      canvas_colour colour);
/* The lines of BLOCK, the first one's top at TOP. */
void canvas_add_block (canvas *page, const text_block *block, double x, double top, canvas_align align, text_font font,
                       canvas_colour colour);

void canvas_script (const canvas *page, ev_str *script);

#endif
