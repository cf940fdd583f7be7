/* 2 × 2 tables from their margins and a measure of association.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/recovery.h"

static const ev_cell_counts none = { NAN, NAN, NAN, NAN };

/* The table with A events in group 1; none when a cell would be negative beyond rounding. */
static ev_cell_counts
fill (double a, double n1, double n2, double events)
{
  ev_cell_counts t = { a, n1 - a, events - a, n2 - events + a };
  double slack = -1e-9 * (n1 + n2);
  return t.ai >= slack && t.bi >= slack && t.ci >= slack && t.di >= slack ? t : none;
}

/* a d = OR b c is a quadratic equation in a: (1 - OR) a² + (n2 - s + OR (n1 + s)) a - OR n1 s = 0, s events.  The
   useful root in the form that does not cancel; OR = 1 is no special case, because then b is positive. */
ev_cell_counts
ev_table_from_or (double odds_ratio, double n1, double n2, double events)
{
  double b = n2 - events + odds_ratio * (n1 + events), c = odds_ratio * n1 * events;
  double root = sqrt (b * b + 4 * (1 - odds_ratio) * c);
  double a = b > 0 ? 2 * c / (b + root) : (root - b) / (2 * (1 - odds_ratio));
  return odds_ratio > 0 && n1 > 0 && n2 > 0 ? fill (a, n1, n2, events) : none;
}

/* a / n1 = RR (s - a) / n2 */
ev_cell_counts
ev_table_from_rr (double risk_ratio, double n1, double n2, double events)
{
  double a = events * risk_ratio * n1 / (n2 + risk_ratio * n1);
  return risk_ratio > 0 && n1 > 0 && n2 > 0 ? fill (a, n1, n2, events) : none;
}

/* a d - b c = a N - n1 s = phi √(n1 n2 s (N - s)) */
ev_cell_counts
ev_table_from_phi (double phi, double n1, double n2, double events)
{
  double n = n1 + n2, a = (n1 * events + phi * sqrt (n1 * n2 * events * (n - events))) / n;
  return n1 > 0 && n2 > 0 ? fill (a, n1, n2, events) : none;
}

/* [dipietrantonj2006].  With o the odds of group 2, 1/c + 1/d = (o + 2 + 1/o) / n2 and the same for group 1 with OR o,
   so that the variance makes a quadratic equation in o: both roots are tables, one with few events and one with few
   non-events. */
size_t
ev_tables_from_or_variance (double odds_ratio, double variance, double n1, double n2, ev_cell_counts table[2])
{
  double a = odds_ratio / n1 + 1 / n2, b = 2 / n1 + 2 / n2 - variance, c = 1 / (odds_ratio * n1) + 1 / n2;
  double square = b * b - 4 * a * c;
  if (fabs (square) < 1e-12 * b * b)
    square = 0; /* as many events as non-events: both tables are the same */
  if (!(odds_ratio > 0 && variance > 0 && n1 > 0 && n2 > 0 && b < 0 && square >= 0))
    return 0;
  double large = (-b + sqrt (square)) / (2 * a), odds[] = { c / (a * large), large };
  size_t count = square > 0 ? 2 : 1;
  for (size_t i = 0; i < count; i++)
    {
      double first = odds_ratio * odds[i];
      table[i]
          = (ev_cell_counts){ n1 * first / (1 + first), n1 / (1 + first), n2 * odds[i] / (1 + odds[i]), n2 / (1 + odds[i]) };
    }
  return count;
}

/* --- whole numbers --- */

static bool
prints_as (double value, double printed, double half_unit)
{
  return isnan (printed) || fabs (value - printed) <= half_unit * (1 + 1e-9);
}

/* What is printed, and with which precision. */
typedef struct search
{
  const ev_printed_or *p;
  double z, half_unit, half_unit_v;
} search;

static bool
table_prints (const search *s, const ev_cell_counts *t)
{
  const ev_printed_or *p = s->p;
  double odds_ratio = t->ai * t->di / (t->bi * t->ci), v = 1 / t->ai + 1 / t->bi + 1 / t->ci + 1 / t->di, half = s->z * sqrt (v);
  return prints_as (odds_ratio, p->odds_ratio, s->half_unit) && prints_as (odds_ratio * exp (-half), p->lb, s->half_unit)
         && prints_as (odds_ratio * exp (half), p->ub, s->half_unit) && prints_as (v, p->variance, s->half_unit_v);
}

/* How far from the solution of the equation tables are looked for: only of very large groups are there others. */
enum
{
  MOST_STEPS_1 = 2000,
  MOST_STEPS_2 = 300
};

/* The table with A events in group 1 that prints so and is nearest to START; its distance, infinite where there is none. */
static double
nearest_with (const search *s, double a, const ev_cell_counts *start, ev_cell_counts *found)
{
  const ev_printed_or *p = s->p;
  double odds = a / (p->n1 - a), best = INFINITY;
  double low = ceil (p->n2 * odds / (p->odds_ratio + s->half_unit + odds));
  double high = floor (p->n2 * odds / (fmax (p->odds_ratio - s->half_unit, 0) + odds));
  if (!isnan (p->events))
    low = high = p->events - a;
  low = fmax (fmax (low, 1), round (start->ci) - MOST_STEPS_2);
  high = fmin (fmin (high, p->n2 - 1), round (start->ci) + MOST_STEPS_2);
  for (double c = low; c <= high; c++)
    {
      const ev_cell_counts t = { a, p->n1 - a, c, p->n2 - c };
      double distance = hypot (a - start->ai, c - start->ci);
      if (distance < best && table_prints (s, &t))
        {
          best = distance;
          *found = t;
        }
    }
  return best;
}

/* From START outwards, until no table that is further away in group 1 can be nearer. */
static bool
nearest_table (const search *s, const ev_cell_counts *start, ev_cell_counts *found)
{
  double best = INFINITY, middle = round (start->ai);
  for (double step = 0; step <= MOST_STEPS_1 && step - 1 <= best; step++)
    for (int side = -1; side <= (step > 0 ? 1 : -1); side += 2)
      {
        double a = middle + side * step;
        ev_cell_counts t;
        double distance = a >= 1 && a <= s->p->n1 - 1 ? nearest_with (s, a, start, &t) : INFINITY;
        if (distance < best)
          {
            best = distance;
            *found = t;
          }
      }
  return isfinite (best);
}

/* The table with this odds ratio whose logarithm varies least; rounding may print a variance below its. */
static ev_cell_counts
least_variance (const ev_printed_or *p)
{
  double odds = sqrt ((1 / (p->odds_ratio * p->n1) + 1 / p->n2) / (p->odds_ratio / p->n1 + 1 / p->n2)), first = p->odds_ratio * odds;
  return (ev_cell_counts){ p->n1 * first / (1 + first), p->n1 / (1 + first), p->n2 * odds / (1 + odds), p->n2 / (1 + odds) };
}

size_t
ev_tables_that_print (const ev_printed_or *p, ev_cell_counts table[2])
{
  double z = ev_normal_quantile ((1 - p->level) / 2, false);
  double variance = isnan (p->variance) ? ev_square (log (p->ub / p->lb) / (2 * z)) : p->variance;
  const search s = { p, z, ev_printed_half_unit (p->odds_ratio, p->lb, p->ub), ev_printed_half_unit (p->variance, NAN, NAN) };
  ev_cell_counts start[2];
  size_t n = ev_tables_from_or_variance (p->odds_ratio, variance, p->n1, p->n2, start), found = 0;
  if (!n)
    start[n++] = least_variance (p);
  for (size_t i = 0; i < n; i++)
    found += nearest_table (&s, &start[i], &table[found]);
  if (found == 2 && table[0].ai == table[1].ai && table[0].ci == table[1].ci)
    found = 1;
  return found;
}
