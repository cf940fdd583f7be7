/* From a data set with its effect sizes to what a model pools.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/arms.h"
#include "evisyn/explore.h"

static double *
gather (const double *values, const ev_pooled_studies *p, ev_arena *arena)
{
  if (!values)
    return NULL;
  double *out = ev_arena_alloc (arena, p->data.k, sizeof *out);
  for (size_t i = 0; i < p->data.k; i++)
    out[i] = values[p->study[i]];
  return out;
}

/* Events of single groups, and the others or the person-time. */
static void
gather_single_groups (const ev_dataset *data, ev_pooled_studies *p, ev_arena *arena)
{
  const double *const *col = data->col;
  bool rates = ev_same (p->data.measure, "IRLN");
  double *rest = ev_arena_alloc (arena, p->data.k, sizeof *rest);
  for (size_t s = 0; s < p->data.k; s++)
    {
      size_t i = p->study[s];
      double n = col[EV_NI] ? col[EV_NI][i] : NAN;
      if (rates)
        rest[s] = col[EV_TI] ? col[EV_TI][i] : NAN;
      else
        rest[s] = !isnan (n) ? n - col[EV_XI][i] : col[EV_MI] ? col[EV_MI][i] : NAN;
    }
  p->data.ai = gather (col[EV_XI], p, arena);
  p->data.bi = rest;
}

/* The tables that Mantel-Haenszel sums or Peto's method use: events and person-time, or 2 × 2 tables. */
static void
gather_tables (const ev_dataset *data, const ev_effects *effects, ev_tables tables, ev_pooled_studies *p, ev_arena *arena)
{
  const double *const *col = data->col;
  bool rates = col[EV_X1I] && col[EV_T1I];
  if (!rates && !effects->ai)
    {
      if (tables == EV_TABLES_COUNTS && col[EV_XI])
        gather_single_groups (data, p, arena);
      return;
    }
  const double *rate[4] = { col[EV_X1I], col[EV_T1I], col[EV_X2I], col[EV_T2I] };
  const double *table[4] = { effects->ai, effects->bi, effects->ci, effects->di };
  double *cells[4];
  for (int c = 0; c < 4; c++)
    cells[c] = gather (rates ? rate[c] : table[c], p, arena);
  for (size_t i = 0; tables != EV_TABLES_CORRECTED && !rates && i < p->data.k; i++)
    {
      double one[4];
      ev_raw_table (data, p->study[i], one);
      for (int c = 0; c < 4; c++)
        cells[c][i] = one[c];
    }
  p->data.ai = cells[0];
  p->data.bi = cells[1];
  p->data.ci = cells[2];
  p->data.di = cells[3];
}

/* metafor leaves studies without events, or with only events, in both groups out of Q and of the random-effects model, but not out of
   Mantel-Haenszel sums: its drop00 concerns yi and vi alone [viechtbauer2010]. */
ev_tables
ev_tables_for (const char *pooling, bool mh_correct, const char *drop00)
{
  if (ev_pooling_of_counts (pooling))
    return EV_TABLES_COUNTS;
  if (ev_same (pooling, "Peto"))
    return EV_TABLES_RAW;
  if (mh_correct)
    return EV_TABLES_CORRECTED;
  return ev_same (pooling, "MH") && ev_same (drop00, "pooled") ? EV_TABLES_RAW_ALL : EV_TABLES_RAW;
}

bool
ev_has_one_sided_table (const ev_dataset *data, const ev_effects *effects, size_t i)
{
  const double *const *col = data->col;
  double t[4];
  if (col[EV_X1I] && col[EV_T1I] && col[EV_X2I] && col[EV_T2I])
    return col[EV_X1I][i] == 0 && col[EV_X2I][i] == 0 && col[EV_T1I][i] > 0 && col[EV_T2I][i] > 0;
  if (!effects->ai || !col[EV_AI])
    return false;
  ev_raw_table (data, i, t);
  return (t[0] == 0 && t[2] == 0 && t[1] > 0 && t[3] > 0) || (t[1] == 0 && t[3] == 0 && t[0] > 0 && t[2] > 0);
}

void
ev_gather (const ev_dataset *data, const ev_measure *measure, const ev_effects *effects, ev_tables tables, const ev_subgroup *group,
           ev_arena *arena, ev_pooled_studies *out)
{
  *out = (ev_pooled_studies){ .data.measure = measure->code, .data.null_value = isnan (effects->null_value) ? 0 : effects->null_value };
  out->study = ev_arena_alloc (arena, data->n, sizeof *out->study);
  for (size_t i = 0; i < data->n; i++)
    {
      bool taken = !effects->reason[i] || (tables >= EV_TABLES_RAW_ALL && ev_has_one_sided_table (data, effects, i));
      if (taken && ev_in_subgroup (data, i, group))
        out->study[out->data.k++] = i;
    }
  out->data.yi = gather (effects->yi, out, arena);
  out->data.vi = gather (effects->vi, out, arena);
  out->data.weights = gather (data->col[EV_WEIGHTS], out, arena);
  gather_tables (data, effects, tables, out, arena);
  if (tables == EV_TABLES_CORRECTED && ev_same (measure->code, "RD"))
    out->data.rd = out->data.yi; /* RevMan and meta correct the weights and not the differences */
}
