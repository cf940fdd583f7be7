/* 2 × 2 tables from their margins and a measure of association.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/recover.h"

#include "effects/kernel.h"

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
