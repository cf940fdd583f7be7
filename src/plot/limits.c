/* Axis limits of a forest plot.

   The core of the picture is the weighted 10 % quantile of the lower to the 90 % quantile of the upper bounds; what
   lies further out than most of a core's width is shown by an arrow.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/limits.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"

/* How far beyond the core, in widths of it, the axis goes for a study's interval and for a pooled one's. */
static const double study_reach = 0.75, pooled_reach = 1.5;
/* A null value is shown as long as the data keep this share of the axis. */
static const double least_share = 0.2;
static const double tail = 0.10;

typedef struct weighted {
  double value, weight;
} weighted;

const range range_empty = { INFINITY, -INFINITY };

void
range_include (range *r, double value)
{
  if (!isfinite (value))
    return;
  r->lo = fmin (r->lo, value);
  r->hi = fmax (r->hi, value);
}

range
range_open (range r, const double limits[2], double room)
{
  if (!(r.lo <= r.hi))
    r = (range){ 0, 0 };
  if (!(r.hi - r.lo > 1e-12 * fmax (fabs (r.lo), fabs (r.hi))))
    {
      double half = r.lo == 0 ? 1 : 0.1 * fabs (r.lo);
      r = (range){ r.lo - half, r.hi + half };
    }
  double more = room * (r.hi - r.lo);
  range opened = { r.lo - more, r.hi + more };
  range user = { isfinite (limits[0]) ? limits[0] : opened.lo, isfinite (limits[1]) ? limits[1] : opened.hi };
  return user.lo < user.hi ? user : opened;
}

static int
by_value (const void *a, const void *b)
{
  const weighted *p = a, *q = b;
  return (p->value > q->value) - (p->value < q->value);
}

/* The value below which SHARE of the weight lies; infinite bounds count, but are never the answer unless all are. */
static double
quantile (weighted *values, size_t n, double share)
{
  qsort (values, n, sizeof *values, by_value);
  double sum = 0, before = 0;
  for (size_t i = 0; i < n; i++)
    sum += values[i].weight;
  size_t i = 0;
  while (i + 1 < n && before + values[i].weight < share * sum)
    before += values[i++].weight;
  return values[i].value;
}

static bool
is_pooled (const ev_forest_row *row)
{
  return row->kind == EV_FOREST_TOTAL || row->kind == EV_FOREST_SUBTOTAL;
}

static bool
is_estimated_study (const ev_forest_row *row)
{
  return row->kind == EV_FOREST_STUDY && isfinite (row->est);
}

/* The core that the studies give. */
static range
study_core (const ev_forest *f)
{
  size_t n = 0;
  range core = range_empty;
  weighted *lower = ev_xcalloc (f->nrows + 1, sizeof *lower), *upper = ev_xcalloc (f->nrows + 1, sizeof *upper);
  for (size_t i = 0; i < f->nrows; i++)
    if (is_estimated_study (&f->rows[i]))
      {
        const ev_forest_row *row = &f->rows[i];
        double weight = row->weight > 0 && isfinite (row->weight) ? row->weight : 0;
        lower[n] = (weighted){ isnan (row->lb) ? row->est : row->lb, weight };
        upper[n++] = (weighted){ isnan (row->ub) ? row->est : row->ub, weight };
      }
  /* a fifth of the weight is shared equally, so that studies without weight count a little */
  double sum = 0;
  for (size_t i = 0; i < n; i++)
    sum += lower[i].weight;
  double equal = sum > 0 ? 0.25 * sum / (double) n : 1;
  for (size_t i = 0; i < n; i++)
    {
      lower[i].weight += equal;
      upper[i].weight += equal;
    }
  if (n > 0)
    {
      range_include (&core, quantile (lower, n, tail));
      range_include (&core, quantile (upper, n, 1 - tail));
    }
  free (lower);
  free (upper);
  return core;
}

/* Without studies the pooled results are the core; without them any row's. */
static range
other_core (const ev_forest *f)
{
  range core = range_empty;
  for (size_t i = 0; i < f->nrows; i++)
    {
      range_include (&core, f->rows[i].est);
      range_include (&core, f->rows[i].lb);
      range_include (&core, f->rows[i].ub);
    }
  return core;
}

/* Give WIDER the values of ROW, but no more than REACH core widths beyond CORE. */
static void
reach_out (range *wider, const range *core, const ev_forest_row *row, double reach)
{
  double lo = core->lo - reach * (core->hi - core->lo), hi = core->hi + reach * (core->hi - core->lo);
  const double values[] = { row->est, row->lb, row->ub };
  for (size_t i = 0; i < 3; i++)
    if (!isnan (values[i]))
      range_include (wider, fmin (fmax (values[i], lo), hi));
}

static void
include_null (range *r, double null_value)
{
  range with = *r;
  range_include (&with, null_value);
  if (r->hi - r->lo >= least_share * (with.hi - with.lo))
    *r = with;
}

static range
data_range (const ev_forest *f)
{
  range core = study_core (f);
  if (!(core.lo < core.hi))
    core = other_core (f);
  if (!(core.lo <= core.hi))
    return isfinite (f->null_value) ? (range){ f->null_value, f->null_value } : (range){ 0, 0 };
  for (size_t i = 0; i < f->nrows; i++)
    if (is_pooled (&f->rows[i]))
      range_include (&core, f->rows[i].est);
  include_null (&core, f->null_value);
  range wider = core;
  for (size_t i = 0; i < f->nrows; i++)
    {
      const ev_forest_row *row = &f->rows[i];
      if (is_pooled (row) || is_estimated_study (row) || row->kind == EV_FOREST_PREDICTION)
        reach_out (&wider, &core, row, is_pooled (row) ? pooled_reach : study_reach);
    }
  return wider;
}

void
forest_limits (const ev_forest *f, double *lo, double *hi)
{
  range r = data_range (f);
  if (f->log_scale && r.lo == r.hi)
    r = (range){ r.lo - log (4), r.hi + log (4) };
  r = range_open (r, f->limits, 0.03);
  /* ratios that are no numbers any more lie beyond the axis */
  const double most = f->log_scale ? 690 : DBL_MAX;
  *lo = fmin (fmax (r.lo, -most), most - 1);
  *hi = fmax (fmin (r.hi, most), 1 - most);
}
