/* Coefficients averaged over the models of a selection, with standard errors that count the choice of the model [burnham2002].

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "model/fit.h"
#include "reg/regression.h"

/* The unconditional variance is Σ w (se² + (b - mean)²) [burnham2002] eq. 6.12.  FULL: models without the coefficient J have 0, exactly. */
static void
average (const ev_selection *s, size_t j, bool full, double level, ev_estimate *out)
{
  double total = 0, mean = 0, variance = 0;
  for (size_t i = 0; i < s->n; i++)
    if (full || !isnan (s->model[i].beta[j]))
      {
        total += s->model[i].weight;
        mean += s->model[i].weight * (isnan (s->model[i].beta[j]) ? 0 : s->model[i].beta[j]);
      }
  mean /= total;
  for (size_t i = 0; i < s->n; i++)
    {
      const ev_candidate *m = &s->model[i];
      bool has = !isnan (m->beta[j]);
      if (full || has)
        variance += m->weight / total * (has ? m->se[j] * m->se[j] + (m->beta[j] - mean) * (m->beta[j] - mean) : mean * mean);
    }
  ev_estimate_test (out, mean, sqrt (variance), NAN, level);
}

void
ev_regress_average (ev_regression *r)
{
  ev_selection *s = &r->result->selection;
  s->average = ev_arena_alloc (r->arena, r->frame.p, sizeof *s->average);
  for (size_t j = 0; j < r->frame.p; j++)
    {
      average (s, j, true, r->spec->model.level, &s->average[j].full);
      average (s, j, false, r->spec->model.level, &s->average[j].conditional);
    }
}
