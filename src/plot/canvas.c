/* The page: collects what is drawn, and writes it as a gnuplot script in which one unit is one point.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/canvas.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "plot/gp.h"

/* One accent; the two diamonds differ in lightness too, so that they do on grey paper. */
static const char *const colours[] = {
  [COLOUR_INK] = "#1b1f24",
  [COLOUR_MUTED] = "#4d5661",
  [COLOUR_RULE] = "#c3c9d1",
  [COLOUR_ZEBRA] = "#f3f5f8",
  [COLOUR_SQUARE] = "#7f93a8",
  [COLOUR_INTERVAL] = "#1b1f24",
  [COLOUR_FIXED] = "#39424e",
  [COLOUR_ACCENT] = "#1a73b8",
  [COLOUR_REFERENCE] = "#1a73b8",
  [COLOUR_SECOND] = "#c2611b",
  [COLOUR_GRID] = "#e8ebef",
  [COLOUR_POINT] = "#39424e",
  [COLOUR_BAND] = "#c9dff0",
  [COLOUR_WIDE_BAND] = "#e9f2f9",
  [COLOUR_P10] = "#cbd2db",
  [COLOUR_P05] = "#dfe4ea",
  [COLOUR_P01] = "#f0f2f5",
  [COLOUR_WHITE] = "#ffffff",
  [COLOUR_DENSITY] = "#d5e5f2",
  [COLOUR_DENSITY + 1] = "#a9cbe4",
  [COLOUR_DENSITY + 2] = "#76acd3",
  [COLOUR_DENSITY + 3] = "#418bc0",
  [COLOUR_DENSITY + 4] = "#1a6aa8",
  [COLOUR_DENSITY + 5] = "#0b4778",
  [COLOUR_MARKED_DENSITY] = "#fbe3cf",
  [COLOUR_MARKED_DENSITY + 1] = "#f5c49b",
  [COLOUR_MARKED_DENSITY + 2] = "#eb9f63",
  [COLOUR_MARKED_DENSITY + 3] = "#d97a32",
  [COLOUR_MARKED_DENSITY + 4] = "#b55a14",
  [COLOUR_MARKED_DENSITY + 5] = "#7d3a06",
};

/* Of a dotted line: in points with its dashes, where SVG and PDF draw dashes alike. */
static const double dotted_width = 0.55;
static const char dotted_dashes[] = "(4,6)";

void
canvas_free (canvas *page)
{
  free (page->texts);
  free (page->shapes);
}

static canvas_shape *
add_shape (canvas *page, canvas_kind kind, canvas_layer layer, size_t n, const double *x, const double *y,
           canvas_colour colour)
{
  page->shapes = ev_xgrow (page->shapes, page->nshapes, &page->shapes_capacity, sizeof *page->shapes);
  canvas_shape *shape = &page->shapes[page->nshapes++];
  *shape = (canvas_shape){ .kind = kind, .layer = layer, .colour = colour, .n = n };
  shape->x = ev_arena_alloc (page->arena, 2 * n, sizeof *shape->x);
  shape->y = shape->x + n;
  memcpy (shape->x, x, n * sizeof *x);
  memcpy (shape->y, y, n * sizeof *y);
  return shape;
}

void
canvas_line (canvas *page, canvas_layer layer, double x0, double y0, double x1, double y1, double width,
             canvas_colour colour)
{
  add_shape (page, SHAPE_LINE, layer, 2, (double[]){ x0, x1 }, (double[]){ y0, y1 }, colour)->width = width;
}

void
canvas_dotted (canvas *page, canvas_layer layer, double x0, double y0, double x1, double y1, canvas_colour colour)
{
  canvas_shape *line = add_shape (page, SHAPE_LINE, layer, 2, (double[]){ x0, x1 }, (double[]){ y0, y1 }, colour);
  line->width = dotted_width;
  line->dotted = true;
}

void
canvas_rect (canvas *page, canvas_layer layer, double x0, double y0, double x1, double y1, canvas_colour colour)
{
  add_shape (page, SHAPE_RECT, layer, 2, (double[]){ x0, x1 }, (double[]){ y0, y1 }, colour);
}

void
canvas_polygon (canvas *page, canvas_layer layer, size_t n, const double *x, const double *y, canvas_colour colour)
{
  add_shape (page, SHAPE_POLYGON, layer, n, x, y, colour);
}

void
canvas_disc (canvas *page, double x, double y, double radius, bool open, canvas_colour colour)
{
  canvas_shape *disc = add_shape (page, open ? SHAPE_RING : SHAPE_DISC, LAYER_FRONT, 1, &x, &y, colour);
  disc->radius = radius;
  disc->width = open ? 1 : 0.5;
}

void
canvas_add_text (canvas *page, const char *text, double x, double y, canvas_align align, text_font font,
                 canvas_colour colour)
{
  if (!*text)
    return;
  page->texts = ev_xgrow (page->texts, page->ntexts, &page->texts_capacity, sizeof *page->texts);
  page->texts[page->ntexts++] = (canvas_text){ text, x, y, align, font, colour };
}

void
canvas_add_block (canvas *page, const text_block *block, double x, double top, canvas_align align, text_font font,
                  canvas_colour colour)
{
  double step = font.size * METRICS_LINE;
  for (size_t i = 0; i < block->count; i++)
    canvas_add_text (page, block->lines[i], x, top + ((double) i + 0.5) * step, align, font, colour);
}

/* --- the script --- */

static void
write_point (ev_str *script, const char *word, double x, double y)
{
  ev_str_add (script, word);
  gp_number (script, x);
  ev_str_addc (script, ',');
  gp_number (script, y);
}

static void
write_line (ev_str *script, const canvas_shape *s)
{
  write_point (script, "set arrow from ", s->x[0], s->y[0]);
  write_point (script, " to ", s->x[1], s->y[1]);
  ev_str_add (script, " nohead linewidth ");
  gp_number (script, s->width);
  if (s->dotted)
    ev_str_printf (script, " dashtype %s", dotted_dashes);
  ev_str_printf (script, " linecolor rgb '%s'", colours[s->colour]);
}

static void
write_area (ev_str *script, const canvas_shape *s)
{
  bool rect = s->kind == SHAPE_RECT;
  ev_str_add (script, rect ? "set object rectangle" : "set object polygon");
  for (size_t i = 0; i < s->n; i++)
    write_point (script, i ? " to " : " from ", s->x[i], s->y[i]);
  if (!rect)
    write_point (script, " to ", s->x[0], s->y[0]);
  ev_str_printf (script, " fillcolor rgb '%s' fillstyle solid noborder", colours[s->colour]);
}

/* A polygon with enough corners to look round: gnuplot's own circles have hundreds, which makes large files. */
static void
write_disc (ev_str *script, const canvas_shape *s)
{
  const char *colour = colours[s->colour], *white = colours[COLOUR_WHITE];
  bool open = s->kind == SHAPE_RING;
  int corners = 12 + 2 * (int) s->radius;
  ev_str_add (script, "set object polygon");
  for (int i = 0; i <= corners; i++)
    {
      double angle = 2 * M_PI * (i % corners) / corners;
      write_point (script, i ? " to " : " from ", s->x[0] + s->radius * cos (angle), s->y[0] + s->radius * sin (angle));
    }
  ev_str_printf (script, " fillcolor rgb '%s' fillstyle solid border linecolor rgb '%s' linewidth ",
                 open ? white : colour, open ? colour : white);
  gp_number (script, s->width);
}

static void
write_shape (ev_str *script, const canvas_shape *s)
{
  switch (s->kind)
    {
    case SHAPE_LINE:
      write_line (script, s);
      break;
    case SHAPE_RECT:
    case SHAPE_POLYGON:
      write_area (script, s);
      break;
    case SHAPE_DISC:
    case SHAPE_RING:
      write_disc (script, s);
      break;
    }
  ev_str_add (script, s->layer == LAYER_FRONT ? " front\n" : " back\n");
}

static void
write_text (ev_str *script, const canvas_text *t)
{
  static const char *const sides[] = { "left", "center", "right" };
  ev_str_add (script, "set label ");
  gp_quote (script, t->text);
  write_point (script, " at ", t->x, t->y);
  ev_str_printf (script, " %s font '%s%s,", sides[t->align], METRICS_FAMILY, t->font.bold ? ":Bold" : "");
  gp_number (script, t->font.size);
  ev_str_printf (script, "' textcolor rgb '%s' noenhanced\n", colours[t->colour]);
}

void
canvas_script (const canvas *page, ev_str *script)
{
  ev_str_add (script, "set encoding utf8\n"
                      "unset key\nunset tics\nunset border\n"
                      "set margins 0,0,0,0\n"
                      "# one unit is one point, from the top left corner\n");
  ev_str_add (script, "set xrange [0:");
  gp_number (script, page->width);
  ev_str_add (script, "]\nset yrange [");
  gp_number (script, page->height);
  ev_str_add (script, ":0]\n");
  for (size_t i = 0; i < page->nshapes; i++)
    write_shape (script, &page->shapes[i]);
  for (size_t i = 0; i < page->ntexts; i++)
    write_text (script, &page->texts[i]);
  ev_str_add (script, "plot NaN notitle\n");
}
