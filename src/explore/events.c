/* Analyses of changed counts of events; see events.h.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "explore/events.h"

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/arms.h"

bool
ev_has_events (const ev_subject *s)
{
  const double *const *col = s->analysis->data.col;
  bool second = (col[EV_BI] && col[EV_DI]) || (col[EV_N1I] && col[EV_N2I]);
  return s->analysis->effects.ai && col[EV_AI] && col[EV_CI] && second;
}

void
ev_events_copy (const ev_subject *s, ev_arena *arena, ev_events *out)
{
  out->n = s->analysis->data.n;
  for (int c = 0; c < 4; c++)
    out->cell[c] = ev_arena_alloc (arena, out->n, sizeof (double));
  for (size_t i = 0; i < out->n; i++)
    {
      double t[4];
      ev_raw_table (&s->analysis->data, i, t);
      for (int c = 0; c < 4; c++)
        out->cell[c][i] = t[c];
    }
}

ev_status
ev_refit_events (const ev_subject *s, const ev_events *events, ev_arena *arena, ev_diags *diags, ev_effects *effects, ev_refit *out)
{
  static const ev_role role[4] = { EV_AI, EV_BI, EV_CI, EV_DI };
  ev_pool_analysis changed = *s->analysis;
  changed.data.col[EV_N1I] = changed.data.col[EV_N2I] = NULL;
  for (int c = 0; c < 4; c++)
    changed.data.col[role[c]] = events->cell[c];
  ev_subject subject = *s;
  subject.analysis = &changed;
  ev_status status = ev_effects_compute (changed.measure, &changed.data, s->effects, arena, diags, &changed.effects);
  if (status)
    return status;
  ev_pooled_studies p;
  ev_subject_studies (&subject, arena, &p);
  ev_refitter *r = ev_refitter_of (&subject, &p.data);
  status = ev_refit_to (r, NULL, p.data.k, diags, out);
  ev_refitter_free (r);
  if (effects)
    *effects = changed.effects;
  return status;
}
