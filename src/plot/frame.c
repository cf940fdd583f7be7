/* The frame of figures of points.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/frame.h"

#include <math.h>
#include <stdlib.h>

#include "plot/layout.h"
#include "plot/ticks.h"

static const double axis_width = 0.7, grid_width = 0.5, tick_length = 3.5, tick_gap = 3;
static const double disc_most = 9, disc_least = 2, disc_plain = 2.6, label_gap = 2.5, label_most = 0.4; /* the last: of the width of the box */
static const double sign_width = 14, sign_gap = 5, entry_gap = 14;
enum { MOST_LINES = 8, MOST_NOTE_LINES = 40, MOST_LABELS = 2000 };

/* --- values to places --- */

double
frame_x (const frame *f, double x)
{
  return f->box.left + (x - f->left) / (f->right - f->left) * (f->box.right - f->box.left);
}

double
frame_y (const frame *f, double y)
{
  return f->box.bottom + (y - f->bottom) / (f->top - f->bottom) * (f->box.top - f->box.bottom);
}

/* --- axes --- */

static size_t
find_ticks (const ev_axis *axis, double a, double b, double length, bool vertical, double always, tick out[TICKS_MAX])
{
  tick_scale scale = { fmin (a, b), fmax (a, b), axis->log_scale, axis->display, axis->display_arg, vertical };
  return ticks_find (&scale, length, layout_small.size, vertical ? 6 : FRAME_MARGIN, always, out);
}

static double
widest (const tick *ticks, size_t n)
{
  double width = 0;
  for (size_t i = 0; i < n; i++)
    width = fmax (width, text_width (ticks[i].text, layout_small));
  return width;
}

static void
draw_y_axis (const frame *f, const frame_spec *spec, const tick *ticks, size_t n)
{
  const cut_box *b = &f->box;
  canvas_line (f->page, LAYER_BACK, b->left, b->top, b->left, b->bottom, axis_width, COLOUR_INK);
  for (size_t i = 0; i < n; i++)
    {
      double y = frame_y (f, ticks[i].at);
      if (spec->grid)
        canvas_line (f->page, LAYER_BACK, b->left, y, b->right, y, grid_width, COLOUR_GRID);
      canvas_line (f->page, LAYER_BACK, b->left - tick_length, y, b->left, y, axis_width, COLOUR_INK);
      canvas_add_text (f->page, ev_arena_strdup (f->page->arena, ticks[i].text), b->left - tick_length - tick_gap, y,
                       ALIGN_RIGHT, layout_small, COLOUR_INK);
    }
}

static void
draw_x_axis (frame *f, const frame_spec *spec)
{
  tick ticks[TICKS_MAX];
  const cut_box *b = &f->box;
  size_t n = find_ticks (spec->x, f->left, f->right, b->right - b->left, false, spec->x_tick, ticks);
  double middle = b->bottom + tick_length + 0.65 * layout_small.size + 1;
  canvas_line (f->page, LAYER_BACK, b->left, b->bottom, b->right, b->bottom, axis_width, COLOUR_INK);
  for (size_t i = 0; i < n; i++)
    {
      double x = frame_x (f, ticks[i].at);
      canvas_line (f->page, LAYER_BACK, x, b->bottom, x, b->bottom + tick_length, axis_width, COLOUR_INK);
      canvas_add_text (f->page, ev_arena_strdup (f->page->arena, ticks[i].text), x, middle, ALIGN_CENTRE, layout_small,
                       COLOUR_INK);
    }
  f->end = middle + 0.65 * layout_small.size + 2;
  text_block label = text_wrap (f->page->arena, spec->x->label, layout_small, b->right - b->left, MOST_LINES);
  canvas_add_block (f->page, &label, (b->left + b->right) / 2, f->end, ALIGN_CENTRE, layout_small, COLOUR_INK);
  f->end += text_height (&label, layout_small);
}

/* Title, then the label of the y axis where reading starts; returns where they end. */
static double
draw_captions (const frame *f, const frame_spec *spec)
{
  double y = FRAME_MARGIN, width = f->page_right - FRAME_MARGIN;
  text_block title = text_wrap (f->page->arena, spec->captions->title, layout_title, width, MOST_LINES);
  if (title.count)
    {
      canvas_add_block (f->page, &title, FRAME_MARGIN, y, ALIGN_LEFT, layout_title, COLOUR_INK);
      y += text_height (&title, layout_title) + 6;
    }
  text_block label = text_wrap (f->page->arena, spec->y->label, layout_small, width, MOST_LINES);
  canvas_add_block (f->page, &label, FRAME_MARGIN, y, ALIGN_LEFT, layout_small, COLOUR_INK);
  return y + text_height (&label, layout_small) + 5;
}

void
frame_open (frame *f, canvas *page, const frame_spec *spec)
{
  *f = (frame){ .page = page, .captions = spec->captions };
  f->left = spec->x_range.lo;
  f->right = spec->x_range.hi;
  f->bottom = spec->y_down ? spec->y_range.hi : spec->y_range.lo;
  f->top = spec->y_down ? spec->y_range.lo : spec->y_range.hi;
  tick ticks[TICKS_MAX];
  size_t n = find_ticks (spec->y, f->bottom, f->top, spec->height, true, spec->y_tick, ticks);
  f->box.left = FRAME_MARGIN + widest (ticks, n) + tick_gap + tick_length;
  f->box.right = f->box.left + spec->width;
  f->page_right = f->box.right + spec->room_right;
  f->box.top = draw_captions (f, spec) + spec->room_above;
  f->box.bottom = f->box.top + spec->height;
  draw_y_axis (f, spec, ticks, n);
  draw_x_axis (f, spec);
}

/* --- shapes --- */

void
frame_line (const frame *f, canvas_layer layer, double x0, double y0, double x1, double y1, double width,
            canvas_colour colour)
{
  double x[2] = { frame_x (f, x0), frame_x (f, x1) }, y[2] = { frame_y (f, y0), frame_y (f, y1) };
  if (cut_line (x, y, &f->box))
    canvas_line (f->page, layer, x[0], y[0], x[1], y[1], width, colour);
}

void
frame_dotted (const frame *f, canvas_layer layer, double x0, double y0, double x1, double y1, canvas_colour colour)
{
  double x[2] = { frame_x (f, x0), frame_x (f, x1) }, y[2] = { frame_y (f, y0), frame_y (f, y1) };
  if (cut_line (x, y, &f->box))
    canvas_dotted (f->page, layer, x[0], y[0], x[1], y[1], colour);
}

void
frame_polygon (const frame *f, size_t n, const double *x, const double *y, canvas_colour colour)
{
  polygon p = { .n = n };
  for (size_t i = 0; i < n; i++)
    {
      p.x[i] = frame_x (f, x[i]);
      p.y[i] = frame_y (f, y[i]);
    }
  cut_polygon (&p, &f->box);
  if (p.n >= 3)
    canvas_polygon (f->page, LAYER_BACK, p.n, p.x, p.y, colour);
}

void
frame_band (const frame *f, size_t n, const double *x, const double *lower, const double *upper, canvas_colour colour)
{
  const cut_box *b = &f->box;
  double *px = ev_xcalloc (4 * n, sizeof *px), *py = px + 2 * n;
  size_t m = 0;
  for (size_t i = 0; i < 2 * n; i++)
    {
      size_t at = i < n ? i : 2 * n - 1 - i;
      double vx = frame_x (f, x[at]), vy = frame_y (f, i < n ? lower[at] : upper[at]);
      if (isnan (vx) || isnan (lower[at]) || isnan (upper[at]))
        continue;
      px[m] = fmin (fmax (vx, b->left), b->right);
      py[m++] = fmin (fmax (vy, b->top), b->bottom);
    }
  if (m >= 3)
    canvas_polygon (f->page, LAYER_BACK, m, px, py, colour);
  free (px);
}

/* --- points --- */

typedef struct placed {
  const ev_point *of;
  double x, y, radius;
} placed;

static int
larger_first (const void *a, const void *b)
{
  const placed *p = a, *q = b;
  return (p->radius < q->radius) - (p->radius > q->radius);
}

/* Areas are as weights. */
static double
radius_of (const ev_point *p, double most, size_t n)
{
  if (most > 0 && p->weight >= 0)
    return fmax (disc_least, disc_most * sqrt (p->weight / most));
  return n > 1000 ? 0.55 * disc_plain : n > 200 ? 0.75 * disc_plain : disc_plain;
}

static bool
in_box (const cut_box *b, double x, double y)
{
  const double slack = 1e-6;
  return x >= b->left - slack && x <= b->right + slack && y >= b->top - slack && y <= b->bottom + slack;
}

/* Where a point beyond the axes would be: an arrowhead at the edge that points there. */
static void
draw_outside (const frame *f, double x, double y)
{
  const cut_box *b = &f->box;
  double at_x = fmin (fmax (x, b->left), b->right), at_y = fmin (fmax (y, b->top), b->bottom);
  double dx = x - at_x, dy = y - at_y, length = hypot (dx, dy);
  const double size = 6, half = 2.5;
  dx /= length;
  dy /= length;
  double base_x = at_x - size * dx, base_y = at_y - size * dy;
  canvas_polygon (f->page, LAYER_FRONT, 3, (double[]){ at_x, base_x - half * dy, base_x + half * dy },
                  (double[]){ at_y, base_y + half * dx, base_y - half * dx }, COLOUR_POINT);
}

typedef struct label_box {
  double left, right, top, bottom;
} label_box;

static bool
collide (const label_box *a, const label_box *b)
{
  return a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
}

/* Does a line of the page, other than those of the grid, run through L? */
static bool
is_struck (const canvas *page, const label_box *l)
{
  const cut_box box = { l->left, l->right, l->top + 1, l->bottom - 1 };
  for (size_t i = 0; i < page->nshapes; i++)
    {
      const canvas_shape *s = &page->shapes[i];
      double x[2] = { s->x[0], s->x[s->n - 1] }, y[2] = { s->y[0], s->y[s->n - 1] };
      if (s->kind == SHAPE_LINE && s->colour != COLOUR_GRID && cut_line (x, y, &box))
        return true;
    }
  return false;
}

static bool
is_free (const frame *f, const label_box *l, const placed *points, size_t n, const label_box *labels, size_t nlabels)
{
  if (l->left < f->box.left + 1 || l->right > f->box.right || l->top < f->box.top - 4 || l->bottom > f->box.bottom - 1)
    return false;
  const label_box apart = { l->left - label_gap, l->right + label_gap, l->top, l->bottom }; /* two names are not to read as one */
  for (size_t i = 0; i < nlabels; i++)
    if (collide (&apart, &labels[i]))
      return false;
  for (size_t i = 0; i < n; i++)
    {
      double r = points[i].radius;
      label_box disc = { points[i].x - r, points[i].x + r, points[i].y - r, points[i].y + r };
      if (collide (l, &disc))
        return false;
    }
  return !is_struck (f->page, l);
}

/* Where the label of P may stand, the best place first: right of it, left, above, below, and at its corners. */
enum { PLACES = 8 };

static void
find_places (const placed *p, double width, label_box places[PLACES])
{
  double away = p->radius + label_gap, near = 0.7 * p->radius + 1, half = layout_note.size * METRICS_LINE / 2;
  double up = p->y - away - half + 1, down = p->y + away + half - 1, centre = p->x - width / 2;
  const double lefts[PLACES] = { p->x + away,         p->x - away - width, centre, centre, p->x + near, p->x + near,
                                 p->x - near - width, p->x - near - width };
  const double middles[PLACES] = { p->y, p->y, up, down, up, down, up, down };
  for (size_t i = 0; i < PLACES; i++)
    places[i] = (label_box){ lefts[i], lefts[i] + width, middles[i] - half, middles[i] + half };
}

/* Each label at the first of its places that is free; where none is, the point has no label.  A long one is cut to what mostly has room. */
static void
draw_labels (const frame *f, const placed *points, size_t n)
{
  if (n > MOST_LABELS)
    return;
  label_box *labels = ev_xcalloc (n, sizeof *labels);
  size_t nlabels = 0;
  for (size_t i = 0; i < n; i++)
    {
      text_block text = text_wrap (f->page->arena, points[i].of->label, layout_note, label_most * (f->box.right - f->box.left), 1);
      if (!text.count)
        continue;
      label_box places[PLACES];
      find_places (&points[i], text.width, places);
      for (size_t j = 0; j < PLACES; j++)
        if (is_free (f, &places[j], points, n, labels, nlabels))
          {
            labels[nlabels++] = places[j];
            canvas_add_text (f->page, text.lines[0], places[j].left, (places[j].top + places[j].bottom) / 2, ALIGN_LEFT,
                             layout_note, COLOUR_MUTED);
            break;
          }
    }
  free (labels);
}

bool
frame_labelled (const ev_point *points, size_t n)
{
  for (size_t i = 0; i < n; i++)
    if (points[i].label && *points[i].label)
      return true;
  return false;
}

void
frame_points (frame *f, const ev_point *points, size_t n)
{
  double most = 0;
  bool styles[2] = { false, false };
  for (size_t i = 0; i < n; i++)
    most = fmax (most, isfinite (points[i].weight) ? points[i].weight : 0);
  placed *all = ev_xcalloc (n, sizeof *all);
  size_t m = 0;
  for (size_t i = 0; i < n; i++)
    {
      double x = frame_x (f, points[i].x), y = frame_y (f, points[i].y);
      if (!isfinite (x) || !isfinite (y))
        continue;
      styles[points[i].style != 0] = true;
      if (in_box (&f->box, x, y))
        all[m++] = (placed){ &points[i], x, y, radius_of (&points[i], most, n) };
      else
        draw_outside (f, x, y);
    }
  qsort (all, m, sizeof *all, larger_first);
  for (size_t i = 0; i < m; i++)
    canvas_disc (f->page, all[i].x, all[i].y, all[i].radius, all[i].of->style != 0,
                 all[i].of->style ? COLOUR_ACCENT
                 : most > 0       ? COLOUR_SQUARE
                                  : COLOUR_POINT);
  draw_labels (f, all, m);
  free (all);
  if (styles[0])
    frame_legend (f, SIGN_DISC, most > 0 ? COLOUR_SQUARE : COLOUR_POINT, f->captions->filled);
  if (styles[1])
    frame_legend (f, SIGN_RING, COLOUR_ACCENT, f->captions->open);
}

/* --- legend and end --- */

void
frame_legend (frame *f, frame_sign sign, canvas_colour colour, const char *text)
{
  if (text && *text && f->nlegend < FRAME_LEGEND_MAX)
    f->legend[f->nlegend++] = (frame_entry){ sign, colour, text };
}

static void
draw_sign (const frame *f, const frame_entry *e, double x, double y)
{
  double right = x + sign_width;
  switch (e->sign)
    {
    case SIGN_DISC:
    case SIGN_RING:
      canvas_disc (f->page, x + sign_width / 2, y, disc_plain, e->sign == SIGN_RING, e->colour);
      break;
    case SIGN_LINE:
      canvas_line (f->page, LAYER_FRONT, x, y, right, y, 1.2, e->colour);
      break;
    case SIGN_DOTTED:
      canvas_dotted (f->page, LAYER_FRONT, x, y, right, y, e->colour);
      break;
    case SIGN_AREA:
      canvas_rect (f->page, LAYER_FRONT, x, y - 4, right, y + 4, COLOUR_RULE);
      canvas_rect (f->page, LAYER_FRONT, x + 0.5, y - 3.5, right - 0.5, y + 3.5, e->colour);
      break;
    }
}

/* Entries flow like words. */
static void
draw_legend (frame *f)
{
  double x = FRAME_MARGIN, width = f->page_right - FRAME_MARGIN, height = 0;
  if (f->nlegend)
    f->end += 6;
  for (size_t i = 0; i < f->nlegend; i++)
    {
      text_block text
          = text_wrap (f->page->arena, f->legend[i].text, layout_small, width - sign_width - sign_gap, MOST_LINES);
      double need = sign_width + sign_gap + text.width;
      if (x > FRAME_MARGIN && x + need > f->page_right)
        {
          x = FRAME_MARGIN;
          f->end += height;
          height = 0;
        }
      draw_sign (f, &f->legend[i], x, f->end + layout_small.size * METRICS_LINE / 2 + 1);
      canvas_add_block (f->page, &text, x + sign_width + sign_gap, f->end + 1, ALIGN_LEFT, layout_small, COLOUR_INK);
      x += need + entry_gap;
      height = fmax (height, text_height (&text, layout_small) + 2);
    }
  f->end += height;
}

void
frame_close (frame *f)
{
  draw_legend (f);
  text_block note
      = text_wrap (f->page->arena, f->captions->footnote, layout_note, f->page_right - FRAME_MARGIN, MOST_NOTE_LINES);
  if (note.count)
    {
      canvas_add_block (f->page, &note, FRAME_MARGIN, f->end + 6, ALIGN_LEFT, layout_note, COLOUR_MUTED);
      f->end += 6 + text_height (&note, layout_note);
    }
  f->page->width = ceil (f->page_right + FRAME_MARGIN);
  f->page->height = ceil (f->end + FRAME_MARGIN);
}

void
frame_script (void (*draw) (const void *figure, canvas *page), const void *figure, ev_str *script, ev_figure_size *size)
{
  canvas page = { .arena = ev_arena_new () };
  draw (figure, &page);
  canvas_script (&page, script);
  *size = (ev_figure_size){ page.width, page.height };
  ev_arena_free (page.arena);
  canvas_free (&page);
}
