/* Panels: a row for each study, and in each panel a dot for one of its values.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/figures.h"

#include <math.h>

#include "plot/frame.h"
#include "plot/layout.h"
#include "plot/ticks.h"

static const double label_most = 200, panels_width = 480, panel_least = 66, panel_most = 130, panel_gap = 16;
static const double row_padding = 4, dot = 2.4, axis_width = 0.7;
enum { MOST_LINES = 6 };

typedef struct table {
  const ev_panels *of;
  canvas *page;
  text_block *labels, *titles; /* of rows and of panels */
  double *tops;                /* of rows, and of what follows them */
  double label_width, panel_width, right;
} table;

/* The values of one panel on the page. */
typedef struct strip {
  const ev_panel *of;
  double left, right;
  range range;
} strip;

static double
measure_labels (table *t)
{
  const ev_panels *d = t->of;
  ev_arena *arena = t->page->arena;
  t->labels = ev_arena_alloc (arena, d->nrows, sizeof *t->labels);
  double width = 0;
  for (size_t i = 0; i < d->nrows; i++)
    {
      t->labels[i] = text_wrap (arena, d->labels[i], layout_body, label_most, MOST_LINES);
      width = fmax (width, t->labels[i].width);
    }
  return width;
}

/* Break the titles; returns the height of the highest. */
static double
measure_titles (table *t)
{
  const ev_panels *d = t->of;
  double height = 0;
  t->titles = ev_arena_alloc (t->page->arena, d->npanels, sizeof *t->titles);
  for (size_t j = 0; j < d->npanels; j++)
    {
      t->titles[j] = text_wrap (t->page->arena, d->panels[j].title, layout_bold, t->panel_width, MOST_LINES);
      height = fmax (height, text_height (&t->titles[j], layout_bold));
    }
  return height;
}

static double
panel_left (const table *t, size_t j)
{
  return FRAME_MARGIN + t->label_width + panel_gap + (double) j * (t->panel_width + panel_gap);
}

static strip
strip_of (const table *t, size_t j)
{
  strip s = { .of = &t->of->panels[j], .left = panel_left (t, j), .range = range_empty };
  s.right = s.left + t->panel_width;
  for (size_t i = 0; i < t->of->nrows; i++)
    range_include (&s.range, s.of->values[i]);
  range_include (&s.range, s.of->reference);
  range_include (&s.range, s.of->limits[0]);
  range_include (&s.range, s.of->limits[1]);
  s.range = range_open (s.range, (double[]){ NAN, NAN }, 0.06);
  return s;
}

static double
strip_x (const strip *s, double value)
{
  return s->left + (value - s->range.lo) / (s->range.hi - s->range.lo) * (s->right - s->left);
}

static void
draw_strip_axis (const table *t, const strip *s)
{
  tick ticks[TICKS_MAX];
  double y = t->tops[t->of->nrows] + 2, middle = y + 3 + 0.65 * layout_small.size + 1;
  double reference = s->of->reference, always = reference == 0 || reference == 1 ? reference : (double) NAN;
  tick_scale scale = { s->range.lo, s->range.hi, false, NULL, NULL, false };
  size_t n = ticks_find (&scale, s->right - s->left, layout_small.size, panel_gap / 2 - 1, always, ticks);
  canvas_line (t->page, LAYER_BACK, s->left, y, s->right, y, axis_width, COLOUR_INK);
  for (size_t i = 0; i < n; i++)
    {
      double x = strip_x (s, ticks[i].at);
      canvas_line (t->page, LAYER_BACK, x, y, x, y + 3, axis_width, COLOUR_INK);
      canvas_add_text (t->page, ev_arena_strdup (t->page->arena, ticks[i].text), x, middle, ALIGN_CENTRE, layout_small,
                       COLOUR_INK);
    }
}

static void
draw_strip (const table *t, const strip *s)
{
  const ev_panels *d = t->of;
  double top = t->tops[0] - 2, bottom = t->tops[d->nrows] + 2, origin = strip_x (s, s->of->reference);
  for (int k = 0; k < 2; k++)
    if (isfinite (s->of->limits[k]))
      canvas_dotted (t->page, LAYER_BACK, strip_x (s, s->of->limits[k]), top, strip_x (s, s->of->limits[k]), bottom,
                     COLOUR_INK);
  if (isfinite (origin))
    canvas_line (t->page, LAYER_BACK, origin, top, origin, bottom, 0.6, COLOUR_RULE);
  for (size_t i = 0; i < d->nrows; i++)
    {
      double x = strip_x (s, s->of->values[i]), y = (t->tops[i] + t->tops[i + 1]) / 2;
      bool marked = d->marked && d->marked[i];
      if (!isfinite (x))
        continue;
      if (isfinite (origin))
        canvas_line (t->page, LAYER_BACK, origin, y, x, y, 0.7, marked ? COLOUR_SECOND : COLOUR_SQUARE);
      canvas_disc (t->page, x, y, dot, false, marked ? COLOUR_SECOND : COLOUR_POINT);
    }
  draw_strip_axis (t, s);
}

/* Pile up the rows from TOP on; returns where they end. */
static double
draw_rows (table *t, double top)
{
  const ev_panels *d = t->of;
  t->tops = ev_arena_alloc (t->page->arena, d->nrows + 1, sizeof *t->tops);
  for (size_t i = 0; i < d->nrows; i++)
    {
      double height = fmax (text_height (&t->labels[i], layout_body), layout_body.size * METRICS_LINE) + row_padding;
      t->tops[i] = top;
      if (i % 2 == 0)
        canvas_rect (t->page, LAYER_BACK, FRAME_MARGIN - 4, top, t->right + 4, top + height, COLOUR_ZEBRA);
      canvas_add_block (t->page, &t->labels[i], FRAME_MARGIN, top + row_padding / 2, ALIGN_LEFT, layout_body,
                        d->marked && d->marked[i] ? COLOUR_SECOND : COLOUR_INK);
      top += height;
    }
  t->tops[d->nrows] = top;
  return top;
}

/* Title, headers and the rule below them; returns where the rows begin. */
static double
draw_head (table *t)
{
  const ev_panels *d = t->of;
  ev_arena *arena = t->page->arena;
  text_block header = text_wrap (arena, d->label_header, layout_bold, label_most, MOST_LINES);
  t->label_width = fmax (measure_labels (t), header.width);
  double share = panels_width / (double) (d->npanels ? d->npanels : 1) - panel_gap;
  t->panel_width = fmin (panel_most, fmax (panel_least, share));
  t->right = fmax (panel_left (t, d->npanels) - panel_gap, 220);
  double headers = fmax (measure_titles (t), text_height (&header, layout_bold)), y = FRAME_MARGIN;
  text_block title = text_wrap (arena, d->captions.title, layout_title, t->right - FRAME_MARGIN, MOST_LINES);
  if (title.count)
    {
      canvas_add_block (t->page, &title, FRAME_MARGIN, y, ALIGN_LEFT, layout_title, COLOUR_INK);
      y += text_height (&title, layout_title) + 6;
    }
  y += headers;
  canvas_add_block (t->page, &header, FRAME_MARGIN, y - text_height (&header, layout_bold), ALIGN_LEFT, layout_bold,
                    COLOUR_INK);
  for (size_t j = 0; j < d->npanels; j++)
    canvas_add_block (t->page, &t->titles[j], panel_left (t, j) + t->panel_width / 2,
                      y - text_height (&t->titles[j], layout_bold), ALIGN_CENTRE, layout_bold, COLOUR_INK);
  canvas_line (t->page, LAYER_BACK, FRAME_MARGIN, y + 3, t->right, y + 3, axis_width, COLOUR_INK);
  return y + 6;
}

void
panels_draw (const void *figure, canvas *page)
{
  const ev_panels *d = figure;
  table t = { .of = d, .page = page };
  double end = draw_rows (&t, draw_head (&t));
  for (size_t j = 0; j < d->npanels; j++)
    {
      strip s = strip_of (&t, j);
      draw_strip (&t, &s);
    }
  /* the rest is as in a frame */
  frame f = { .page = page, .captions = &d->captions, .page_right = t.right, .end = end + 20 };
  bool any = false;
  for (size_t i = 0; d->marked && i < d->nrows; i++)
    any = any || d->marked[i];
  frame_legend (&f, SIGN_DISC, COLOUR_POINT, d->captions.filled);
  if (any)
    frame_legend (&f, SIGN_DISC, COLOUR_SECOND, d->captions.open);
  frame_close (&f);
}

void
ev_panels_script (const ev_panels *panels, ev_str *script, ev_figure_size *size)
{
  frame_script (panels_draw, panels, script, size);
}
