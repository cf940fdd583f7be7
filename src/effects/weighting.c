/* Weights that do not depend on the estimated variances: the sizes of the samples.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/effects.h"

static double
value (const ev_dataset *data, ev_role role, size_t i)
{
  return data->col[role] ? data->col[role][i] : NAN;
}

/* Of a group whose TOTAL is not printed, the sum of its events and non-events. */
static double
group_size (const ev_dataset *data, ev_role total, ev_role events, ev_role others, size_t i)
{
  double n = value (data, total, i);
  return isnan (n) ? value (data, events, i) + value (data, others, i) : n;
}

static void
sizes (const ev_dataset *data, size_t i, double n[2])
{
  n[0] = group_size (data, EV_N1I, EV_AI, EV_BI, i);
  n[1] = group_size (data, EV_N2I, EV_CI, EV_DI, i);
}

/* [hunter2015] */
static double
sample_size (const ev_dataset *data, size_t i)
{
  double n[2];
  sizes (data, i, n);
  return isnan (n[0] + n[1]) ? group_size (data, EV_NI, EV_XI, EV_MI, i) : n[0] + n[1];
}

/* [bakbergenuly2020] */
static double
effective_size (const ev_dataset *data, size_t i)
{
  double n[2];
  sizes (data, i, n);
  return n[0] * n[1] / (n[0] + n[1]);
}

const ev_weighting ev_weightings[]
    = { { "variance", "inverse variance, or the column --weights", NULL, NULL, NULL },
        { "size", "sample size of the study", "hunter2015", "n1i and n2i, or ni", sample_size },
        { "effective", "effective sample size n1i n2i / (n1i + n2i)", "bakbergenuly2020", "n1i and n2i", effective_size },
        { NULL, NULL, NULL, NULL, NULL } };

const ev_weighting *
ev_weighting_find (const char *name)
{
  for (const ev_weighting *w = ev_weightings; w->name; w++)
    if (ev_same_name (w->name, name))
      return w;
  return NULL;
}

ev_status
ev_weigh (const ev_weighting *weighting, const ev_effects *effects, ev_arena *arena, ev_diags *diags, ev_dataset *data)
{
  if (!weighting->of)
    return EV_OK;
  if (data->col[EV_WEIGHTS])
    return ev_error (diags, EV_USAGE, NULL, "two-weights", "weights come from a column or from the sample sizes, not from both");
  double *weights = ev_arena_alloc (arena, data->n, sizeof *weights);
  for (size_t i = 0; i < data->n; i++)
    {
      weights[i] = weighting->of (data, i);
      if (effects->reason[i] || weights[i] > 0)
        continue;
      ev_place place = { data->file, data->line[i], 0 };
      return ev_error (diags, EV_DATA, &place, "no-sample-size", "%s has no sample size to weigh it with (%s)", data->label[i], weighting->needs);
    }
  data->col[EV_WEIGHTS] = weights;
  return EV_OK;
}
