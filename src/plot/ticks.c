/* Ticks: levels of round numbers from dense to sparse; the first level whose labels have room is taken.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/ticks.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "plot/metrics.h"

/* --- labels --- */

/* Replace the hyphens of "-1.5" by minus signs; TEXT must have room. */
static void
set_minus (char text[TICK_TEXT], const char *number)
{
  if (*number == '-')
    snprintf (text, TICK_TEXT, "\xe2\x88\x92%s", number + 1);
  else
    snprintf (text, TICK_TEXT, "%s", number);
}

/* Add N in superscript digits. */
static void
add_exponent (char *text, int n)
{
  static const char *const digits[] = { "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };
  char plain[16];
  snprintf (plain, sizeof plain, "%d", n);
  for (const char *p = plain; *p; p++)
    strcat (text, *p == '-' ? "⁻" : digits[*p - '0']);
}

/* Mantissa and power of ten; BARE: 10² instead of 1×10². */
static void
format_power (char text[TICK_TEXT], double value, bool bare)
{
  char number[EV_NUMBER_SIZE];
  ev_format_number (number, "%.6e", value);
  char *e = strchr (number, 'e');
  int exponent;
  sscanf (e + 1, "%d", &exponent);
  *e = '\0';
  while (e > number && e[-1] == '0')
    *--e = '\0';
  if (e > number && e[-1] == '.')
    e[-1] = '\0';
  set_minus (text, number);
  if (bare && ev_same (number, "1"))
    strcpy (text, "10");
  else
    strcat (text, "×10");
  add_exponent (text, exponent);
}

/* VALUE as an axis prints it, where ticks are STEP apart (0: shortest): with a real minus and powers of ten. */
static void
tick_format (char text[TICK_TEXT], double value, double step)
{
  double size = fabs (value);
  if (size < 1e-9 * step || value == 0)
    {
      strcpy (text, "0");
      return;
    }
  if (size >= 1e7 || (step > 0 ? step < 0.999e-4 : size < 0.999e-4))
    {
      format_power (text, value, step <= 0);
      return;
    }
  char number[EV_NUMBER_SIZE];
  if (step > 0)
    ev_format_fixed (number, value, step < 1 ? (int) ceil (-log10 (step) - 1e-9) : 0);
  else
    ev_format_number (number, "%.10g", value);
  set_minus (text, number);
}

/* --- from what is shown back to the axis --- */

static double
shown (const tick_scale *s, double y)
{
  if (s->log)
    return exp (y);
  return s->display ? s->display (y, s->arg) : y;
}

/* The place on the axis that shows VALUE; NaN: none.  A display function is monotone, so halving finds it. */
static double
place_of (const tick_scale *s, double value)
{
  if (s->log)
    return log (value);
  if (!s->display)
    return value;
  double lo = s->lo, hi = s->hi, flo = shown (s, lo) - value, fhi = shown (s, hi) - value;
  if (!(flo * fhi <= 0))
    return NAN;
  for (int i = 0; i < 100 && hi - lo > DBL_EPSILON * fmax (fabs (lo), fabs (hi)); i++)
    {
      double mid = lo + (hi - lo) / 2, f = shown (s, mid) - value;
      if ((f > 0) == (fhi > 0))
        hi = mid;
      else
        lo = mid;
    }
  return fabs (lo) < 1e-12 * (s->hi - s->lo) ? 0 : lo;
}

/* --- one level of density --- */

typedef struct tick_list {
  const tick_scale *scale;
  double length, overhang, always;
  text_font font;
  size_t n;
  tick *ticks;
  double left[TICKS_MAX], right[TICKS_MAX]; /* of the labels, in points from the start of the axis */
} tick_list;

static const double label_gap = 0.75; /* in em */

/* What add_tick says: added; not on this axis; no room. */
typedef enum tick_fate { TICK_ADDED, TICK_OUTSIDE, TICK_CROWDED } tick_fate;

static tick_fate
add_tick (tick_list *list, double at, double value, double step)
{
  const tick_scale *s = list->scale;
  double span = s->hi - s->lo, x = (at - s->lo) / span * list->length;
  if (!(x >= -1e-6 * list->length && x <= (1 + 1e-6) * list->length))
    return TICK_OUTSIDE;
  if (list->n > 0 && fabs (at - list->ticks[0].at) < 1e-9 * span && !isnan (list->always))
    return TICK_OUTSIDE;
  tick new = { .at = at };
  double value_shown = s->log && s->display ? s->display (at, s->arg) : value;
  tick_format (new.text, value_shown, s->log && s->display ? 0 : step);
  double half = s->vertical ? 0.6 * list->font.size : text_width (new.text, list->font) / 2;
  double gap = label_gap * list->font.size;
  if (x - half < -list->overhang || x + half > list->length + list->overhang)
    return TICK_OUTSIDE;
  for (size_t i = 0; i < list->n; i++)
    if (x - half < list->right[i] + gap && x + half > list->left[i] - gap)
      return i == 0 && !isnan (list->always) ? TICK_OUTSIDE : TICK_CROWDED;
  if (list->n == TICKS_MAX)
    return TICK_CROWDED;
  list->left[list->n] = x - half;
  list->right[list->n] = x + half;
  list->ticks[list->n++] = new;
  return TICK_ADDED;
}

/* Start a level with the tick that must be there. */
static void
start_level (tick_list *list, double always, double step)
{
  const tick_scale *s = list->scale;
  list->n = 0;
  list->always = always >= s->lo && always <= s->hi ? always : (double) NAN;
  if (isnan (list->always))
    return;
  /* a round number of this level prints like its neighbours, another one with four digits */
  double value = shown (s, always);
  bool round = step > 0 && fabs (value / step - nearbyint (value / step)) < 1e-9;
  double fine = round || value == 0 ? step : pow (10, floor (log10 (fabs (value))) - 3);
  value = fine > 0 ? nearbyint (value / fine) * fine : value;
  if (add_tick (list, always, value, round ? step : 0) != TICK_ADDED)
    list->always = NAN;
}

/* Multiples of STEP on the scale that is shown. */
static bool
linear_level (tick_list *list, double always, double step)
{
  const tick_scale *s = list->scale;
  double a = shown (s, s->lo), b = shown (s, s->hi), lo = fmin (a, b), hi = fmax (a, b);
  start_level (list, always, step);
  double first = ceil (lo / step - 1e-9), last = floor (hi / step + 1e-9);
  if (!(last - first < 4 * TICKS_MAX))
    return false;
  for (double i = first; i <= last; i++)
    if ((i > 0 || !s->log) && add_tick (list, place_of (s, i * step), i * step, step) == TICK_CROWDED)
      return false;
  return list->n >= 2;
}

/* Does the display function do more than shift and stretch? */
static bool
is_bent (const tick_scale *s)
{
  double a = shown (s, s->lo), b = shown (s, s->hi), middle = shown (s, s->lo + (s->hi - s->lo) / 2);
  return fabs (middle - (a + b) / 2) > 1e-6 * fabs (b - a);
}

/* Where a display function bends the scale, its steps leave an end of the axis bare: one of finer steps goes there. */
static void
fill_ends (tick_list *list, double step)
{
  const tick_scale *s = list->scale;
  double a = shown (s, s->lo), b = shown (s, s->hi), lo = fmin (a, b), hi = fmax (a, b);
  static const double finer[] = { 2, 10, 20, 100 };
  for (size_t i = 0; i < sizeof finer / sizeof *finer; i++)
    {
      double fine = step / finer[i], first = ceil (lo / fine - 1e-9) * fine, last = floor (hi / fine + 1e-9) * fine;
      add_tick (list, place_of (s, first), first, fine);
      add_tick (list, place_of (s, last), last, fine);
    }
}

/* MANTISSAS (ends with 0) times every EVERYth power of ten. */
static bool
log_level (tick_list *list, double always, const double *mantissas, int every)
{
  const tick_scale *s = list->scale;
  start_level (list, always, 0);
  const double most = 1e6; /* far beyond what a double can be the logarithm of */
  int first = (int) fmax (floor (s->lo / M_LN10 / every), -most) - 1, last = (int) fmin (ceil (s->hi / M_LN10 / every), most) + 1;
  for (int i = first; i <= last; i++)
    for (const double *m = mantissas; *m > 0; m++)
      {
        double value = *m * pow (10, i * every);
        if (add_tick (list, log (value), value, 0) == TICK_CROWDED)
          return false;
      }
  return list->n >= 2;
}

/* --- levels from dense to sparse --- */

/* Steps that people count by; where those leave less than two ticks, any short one will do. */
static const double usual[] = { 1, 2, 5, 0 }, unusual[] = { 4, 3, 0 };

static bool
find_linear (tick_list *list, double always, const double *mantissas)
{
  const tick_scale *s = list->scale;
  double range = fabs (shown (s, s->hi) - shown (s, s->lo));
  if (!(range > 0) || isinf (range))
    return false;
  int power = (int) floor (log10 (range / TICKS_MAX));
  for (int e = power; e <= power + 3; e++)
    for (const double *m = mantissas; *m > 0; m++)
      {
        double step = *m * pow (10, e);
        if (range / step > 8 || !linear_level (list, always, step))
          continue;
        if (s->display && !s->log && is_bent (s))
          fill_ends (list, step);
        return true;
      }
  return false;
}

/* 1, 2, 5 …; where of these only two are on the axis, more of them. */
static bool
find_log (tick_list *list, double always)
{
  static const double sets[][4] = { { 1, 2, 5 }, { 1, 3 }, { 1 } }, dense[] = { 1, 2, 3, 5, 7, 0 };
  const tick_scale *s = list->scale;
  const double narrow = log (3.5);
  if (s->hi - s->lo < narrow && find_linear (list, always, usual))
    return true;
  for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
    if (log_level (list, always, sets[i], 1))
      return list->n > 2 || log_level (list, always, dense, 1) || log_level (list, always, sets[i], 1);
  for (int every = 2; every <= 150; every++)
    if (log_level (list, always, sets[2], every))
      return true;
  return find_linear (list, always, usual);
}

static void
sort_ticks (tick *ticks, size_t n)
{
  for (size_t i = 1; i < n; i++)
    for (size_t j = i; j > 0 && ticks[j].at < ticks[j - 1].at; j--)
      {
        tick t = ticks[j];
        ticks[j] = ticks[j - 1];
        ticks[j - 1] = t;
      }
}

size_t
ticks_find (const tick_scale *scale, double length, double font_size, double overhang, double always,
            tick out[TICKS_MAX])
{
  tick_list list
      = { .scale = scale, .length = length, .overhang = overhang, .font = { font_size, false }, .ticks = out };
  if (!(scale->log ? find_log (&list, always) : find_linear (&list, always, usual)) && !find_linear (&list, always, unusual))
    start_level (&list, always, 0);
  sort_ticks (out, list.n);
  return list.n;
}
