/* Specification curves [simonsohn2020]: above, the estimates and intervals of many settings, side by side in ascending order; below, a row for
   each choice with a mark under the settings that made it.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/figures.h"

#include <math.h>

#include "base/text.h"
#include "plot/frame.h"
#include "plot/layout.h"
#include "plot/ticks.h"

static const double curve_height = 170, settings_width = 410, slot_most = 12, block_least = 56, block_gap = 12;
static const double row_height = 9.4, mark_half = 2.5, axis_width = 0.7, tick_length = 3.5, tick_gap = 3, label_gap = 8, label_most = 120;
static const double separate_slot = 4; /* narrower marks run into each other */
enum { MOST_LINES = 4 };

/* Where a block stands. */
typedef struct block {
  const ev_spec_block *of;
  size_t first; /* setting */
  double left, right, lo, hi;
  tick ticks[TICKS_MAX];
  size_t nticks;
} block;

typedef struct chart {
  const ev_specifications *of;
  canvas *page;
  block *blocks;
  double slot; /* width of a setting */
  double label_width, top, bottom; /* of the curve */
  double end; /* of the rows of choices */
} chart;

static text_font
row_font (bool bold)
{
  return (text_font){ layout_note.size, bold };
}

/* --- measuring --- */

/* All estimates, and the intervals as far as they do not squeeze the estimates: a very wide one is cut off. */
static void
find_range (const chart *c, block *b)
{
  const ev_spec_block *of = b->of;
  range estimates = range_empty, all;
  double widest = 0;
  for (size_t i = 0; i < of->n; i++)
    range_include (&estimates, c->of->settings[b->first + i].est);
  range_include (&estimates, of->result);
  const ev_spec_point *s = &c->of->settings[b->first + (of->reference < of->n ? of->reference : of->n / 2)];
  if (isfinite (s->lb) && isfinite (s->ub))
    widest = fmax (s->est - s->lb, s->ub - s->est);
  all = estimates;
  range_include (&all, of->null_value);
  range_include (&all, of->threshold);
  for (size_t i = 0; i < of->n; i++)
    {
      s = &c->of->settings[b->first + i];
      range_include (&all, fmax (s->lb, estimates.lo - 3 * widest));
      range_include (&all, fmin (s->ub, estimates.hi + 3 * widest));
    }
  all = range_open (all, of->axis.limits, 0.05);
  b->lo = all.lo;
  b->hi = all.hi;
}

static double
measure_ticks (block *b)
{
  const ev_axis *axis = &b->of->axis;
  tick_scale scale = { b->lo, b->hi, axis->log_scale, axis->display, axis->display_arg, true };
  double width = 0;
  b->nticks = ticks_find (&scale, curve_height, layout_small.size, 6, b->of->null_value, b->ticks);
  for (size_t i = 0; i < b->nticks; i++)
    width = fmax (width, text_width (b->ticks[i].text, layout_small));
  return width + tick_gap + tick_length;
}

/* Put the blocks side by side; returns where they end. */
static double
place_blocks (chart *c)
{
  size_t n = 0;
  double x = FRAME_MARGIN + c->label_width + label_gap;
  for (size_t i = 0; i < c->of->nblocks; i++)
    n += c->of->blocks[i].n;
  c->slot = fmin (slot_most, settings_width / (double) (n ? n : 1));
  c->blocks = ev_arena_alloc (c->page->arena, c->of->nblocks, sizeof *c->blocks);
  n = 0;
  for (size_t i = 0; i < c->of->nblocks; i++)
    {
      block *b = &c->blocks[i];
      *b = (block){ .of = &c->of->blocks[i], .first = n };
      n += b->of->n;
      find_range (c, b);
      b->left = x + measure_ticks (b);
      b->right = b->left + fmax (block_least, c->slot * (double) b->of->n);
      x = b->right + block_gap;
    }
  return x - block_gap;
}

static double
place_x (const chart *c, const block *b, size_t i)
{
  double slack = (b->right - b->left - c->slot * (double) b->of->n) / 2;
  return b->left + slack + c->slot * (double) i;
}

static double
place_y (const chart *c, const block *b, double value)
{
  return c->bottom - (value - b->lo) / (b->hi - b->lo) * (c->bottom - c->top);
}

/* --- many bars as one shape, which makes small files --- */

/* A polygon that goes around each bar in turn, and on to the next one along lines without width. */
typedef struct comb {
  size_t n;
  double *x, *y, base;
} comb;

static comb
new_comb (const chart *c, size_t most, double base)
{
  return (comb){ 0, ev_arena_alloc (c->page->arena, 6 * most, sizeof (double)), ev_arena_alloc (c->page->arena, 6 * most, sizeof (double)), base };
}

static void
add_bar (comb *m, double left, double right, double top, double bottom)
{
  const double x[6] = { left, left, right, right, left, left }, y[6] = { m->base, top, top, bottom, bottom, m->base };
  for (int i = 0; i < 6; i++)
    {
      m->x[m->n] = x[i];
      m->y[m->n++] = y[i];
    }
}

static void
draw_comb (const chart *c, canvas_layer layer, const comb *m, canvas_colour colour)
{
  if (m->n)
    canvas_polygon (c->page, layer, m->n, m->x, m->y, colour);
}

/* --- the curve --- */

static void
draw_axis (const chart *c, const block *b)
{
  canvas_line (c->page, LAYER_BACK, b->left, c->top, b->left, c->bottom, axis_width, COLOUR_INK);
  for (size_t i = 0; i < b->nticks; i++)
    {
      double y = place_y (c, b, b->ticks[i].at);
      canvas_line (c->page, LAYER_BACK, b->left, y, b->right, y, 0.5, COLOUR_GRID);
      canvas_line (c->page, LAYER_BACK, b->left - tick_length, y, b->left, y, axis_width, COLOUR_INK);
      canvas_add_text (c->page, ev_arena_strdup (c->page->arena, b->ticks[i].text), b->left - tick_length - tick_gap, y, ALIGN_RIGHT, layout_small,
                       COLOUR_INK);
    }
}

static void
draw_level (const chart *c, const block *b, double value, canvas_colour colour, bool dotted)
{
  double y = place_y (c, b, value);
  if (!(value >= b->lo && value <= b->hi))
    return;
  if (dotted)
    canvas_dotted (c->page, LAYER_BACK, b->left, y, b->right, y, colour);
  else
    canvas_line (c->page, LAYER_BACK, b->left, y, b->right, y, 0.8, colour);
}

/* Do two settings look the same, by estimate or by interval? */
static bool
look_same (const chart *c, const block *b, const ev_spec_point *s, const ev_spec_point *t, bool interval)
{
  const double least = 0.25; /* points */
  if (s->other != t->other)
    return false;
  if (!interval)
    return fabs (place_y (c, b, s->est) - place_y (c, b, t->est)) < least;
  return fabs (place_y (c, b, fmax (s->lb, b->lo)) - place_y (c, b, fmax (t->lb, b->lo))) < least
         && fabs (place_y (c, b, fmin (s->ub, b->hi)) - place_y (c, b, fmin (t->ub, b->hi))) < least;
}

/* How many settings from I on are drawn as one. */
static size_t
run_of_equals (const chart *c, const block *b, size_t i, bool interval)
{
  const ev_spec_point *s = &c->of->settings[b->first];
  size_t n = 1;
  while (c->slot < separate_slot && i + n < b->of->n && look_same (c, b, &s[i], &s[i + n], interval))
    n++;
  return n;
}

static void
draw_settings (const chart *c, const block *b)
{
  const ev_spec_point *s = &c->of->settings[b->first];
  double inset = c->slot < separate_slot ? 0 : 0.15 * c->slot, interval_inset = c->slot < separate_slot ? 0 : 0.5 * c->slot - 0.6;
  comb intervals[2] = { new_comb (c, b->of->n, c->bottom), new_comb (c, b->of->n, c->bottom) };
  for (size_t i = 0, n; i < b->of->n; i += n)
    {
      n = run_of_equals (c, b, i, true);
      double x = place_x (c, b, i), lower = fmax (s[i].lb, b->lo), upper = fmin (s[i].ub, b->hi);
      if (lower < upper)
        add_bar (&intervals[s[i].other], x + interval_inset, x + c->slot * (double) n - interval_inset, place_y (c, b, upper), place_y (c, b, lower));
    }
  draw_comb (c, LAYER_BACK, &intervals[0], COLOUR_RULE);
  draw_comb (c, LAYER_BACK, &intervals[1], COLOUR_MARKED_DENSITY + 1);
  for (size_t i = 0, n; i < b->of->n; i += n)
    {
      n = run_of_equals (c, b, i, false);
      double y = place_y (c, b, s[i].est), x = place_x (c, b, i);
      canvas_line (c->page, LAYER_FRONT, x + inset, y, x + c->slot * (double) n - inset, y, 2, s[i].other ? COLOUR_SECOND : COLOUR_POINT);
    }
}

/* A stripe behind the setting that is the analysis, through curve and rows. */
static void
draw_reference (const chart *c, const block *b)
{
  if (b->of->reference >= b->of->n)
    return;
  double middle = place_x (c, b, b->of->reference) + c->slot / 2, half = fmax (c->slot / 2, 1.5);
  canvas_rect (c->page, LAYER_BACK, middle - half, c->top, middle + half, c->end, COLOUR_BAND);
}

static void
draw_block (const chart *c, const block *b)
{
  draw_axis (c, b);
  draw_level (c, b, b->of->null_value, COLOUR_INK, false);
  draw_level (c, b, b->of->threshold, COLOUR_SECOND, false);
  draw_level (c, b, b->of->result, COLOUR_REFERENCE, true);
  draw_settings (c, b);
}

/* --- the rows of choices --- */

static void
draw_marks (const chart *c, const block *b, const bool *on, double y)
{
  double inset = c->slot < separate_slot ? 0 : 0.2 * c->slot;
  comb marks = new_comb (c, b->of->n, y + mark_half);
  on += b->first;
  for (size_t i = 0, n; i < b->of->n; i += n)
    {
      n = 1;
      if (!on[i])
        continue;
      while (inset == 0 && i + n < b->of->n && on[i + n])
        n++;
      double x = place_x (c, b, i);
      add_bar (&marks, x + inset, x + c->slot * (double) n - inset, y - mark_half, y + mark_half);
    }
  draw_comb (c, LAYER_FRONT, &marks, COLOUR_POINT);
}

static void
draw_choice (const chart *c, const ev_spec_choice *choice, double top, bool shaded)
{
  double y = top + row_height / 2;
  text_block name = text_wrap (c->page->arena, choice->name, row_font (false), label_most, 1);
  canvas_add_block (c->page, &name, FRAME_MARGIN + c->label_width, y - text_height (&name, layout_note) / 2, ALIGN_RIGHT, row_font (false), COLOUR_INK);
  for (size_t i = 0; i < c->of->nblocks; i++)
    {
      const block *b = &c->blocks[i];
      if (shaded)
        canvas_rect (c->page, LAYER_BACK, b->left, top, b->right, top + row_height, COLOUR_ZEBRA);
    }
}

static bool
begins_group (const chart *c, size_t j)
{
  return j == 0 || !ev_same (c->of->choices[j].group, c->of->choices[j - 1].group);
}

static double
rows_height (const chart *c)
{
  double height = 0;
  for (size_t j = 0; j < c->of->nchoices; j++)
    height += row_height + (begins_group (c, j) ? row_height + 3 : 0);
  return height;
}

static void
draw_choices (const chart *c)
{
  double y = c->bottom + 6;
  size_t in_group = 0;
  for (size_t j = 0; j < c->of->nchoices; j++)
    {
      const ev_spec_choice *choice = &c->of->choices[j];
      if (begins_group (c, j))
        {
          text_block title = text_wrap (c->page->arena, choice->group, row_font (true), label_most, 1);
          canvas_add_block (c->page, &title, FRAME_MARGIN, y + 3, ALIGN_LEFT, row_font (true), COLOUR_INK);
          y += row_height + 3;
          in_group = 0;
        }
      draw_choice (c, choice, y, in_group++ % 2 == 0);
      y += row_height;
    }
}

static void
draw_all_marks (const chart *c)
{
  double y = c->bottom + 6;
  for (size_t j = 0; j < c->of->nchoices; j++)
    {
      y += begins_group (c, j) ? row_height + 3 : 0;
      for (size_t i = 0; i < c->of->nblocks; i++)
        draw_marks (c, &c->blocks[i], c->of->choices[j].on, y + row_height / 2);
      y += row_height;
    }
}

/* --- the page --- */

static double
measure_labels (const chart *c)
{
  double width = 0;
  for (size_t j = 0; j < c->of->nchoices; j++)
    {
      width = fmax (width, text_wrap (c->page->arena, c->of->choices[j].name, row_font (false), label_most, 1).width + 6);
      width = fmax (width, text_wrap (c->page->arena, c->of->choices[j].group, row_font (true), label_most, 1).width);
    }
  return width;
}

/* Title, and above each block what its axis shows; returns where they end. */
static double
draw_head (const chart *c, double right)
{
  ev_arena *arena = c->page->arena;
  double y = FRAME_MARGIN, height = 0;
  text_block title = text_wrap (arena, c->of->captions.title, layout_title, right - FRAME_MARGIN, MOST_LINES);
  if (title.count)
    {
      canvas_add_block (c->page, &title, FRAME_MARGIN, y, ALIGN_LEFT, layout_title, COLOUR_INK);
      y += text_height (&title, layout_title) + 6;
    }
  for (size_t i = 0; i < c->of->nblocks; i++)
    {
      const block *b = &c->blocks[i];
      double left = i ? c->blocks[i - 1].right + block_gap : FRAME_MARGIN;
      text_block label = text_wrap (arena, b->of->axis.label, layout_small, b->right - left, MOST_LINES);
      canvas_add_block (c->page, &label, left, y, ALIGN_LEFT, layout_small, COLOUR_INK);
      height = fmax (height, text_height (&label, layout_small));
    }
  return y + height + 6;
}

static void
draw_legend (const chart *c, frame *f)
{
  bool styles[2] = { false, false }, reference = false, result = false, null = false, threshold = false;
  for (size_t i = 0; i < c->of->nblocks; i++)
    {
      const block *b = &c->blocks[i];
      for (size_t j = 0; j < b->of->n; j++)
        styles[c->of->settings[b->first + j].other] = true;
      reference |= b->of->reference < b->of->n;
      result |= isfinite (b->of->result);
      null |= isfinite (b->of->null_value);
      threshold |= isfinite (b->of->threshold);
    }
  frame_legend (f, SIGN_LINE, COLOUR_POINT, styles[0] ? c->of->captions.filled : NULL);
  frame_legend (f, SIGN_LINE, COLOUR_SECOND, styles[1] ? c->of->captions.open : NULL);
  frame_legend (f, SIGN_AREA, COLOUR_BAND, reference ? "This analysis" : NULL);
  frame_legend (f, SIGN_DOTTED, COLOUR_REFERENCE, result ? "Its estimate" : NULL);
  frame_legend (f, SIGN_LINE, COLOUR_INK, null ? "No effect" : NULL);
  frame_legend (f, SIGN_LINE, COLOUR_SECOND, threshold ? "Threshold" : NULL);
}

void
specifications_draw (const void *figure, canvas *page)
{
  chart c = { .of = figure, .page = page };
  c.label_width = measure_labels (&c);
  double right = fmax (place_blocks (&c), 260);
  c.top = draw_head (&c, right);
  c.bottom = c.top + curve_height;
  c.end = c.bottom + 6 + rows_height (&c);
  draw_choices (&c);
  for (size_t i = 0; i < c.of->nblocks; i++)
    draw_reference (&c, &c.blocks[i]);
  for (size_t i = 0; i < c.of->nblocks; i++)
    draw_block (&c, &c.blocks[i]);
  draw_all_marks (&c);
  frame f = { .page = page, .captions = &c.of->captions, .page_right = right, .end = c.end };
  draw_legend (&c, &f);
  frame_close (&f);
}

void
ev_specifications_script (const ev_specifications *specifications, ev_str *script, ev_figure_size *size)
{
  frame_script (specifications_draw, specifications, script, size);
}
