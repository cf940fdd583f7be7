/* The fragility index of a pooled result [atal2019]: outcomes of single participants are changed, each time the one that moves the
   interval furthest, until no effect enters it or leaves it.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "explore/events.h"

struct search {
  const ev_subject *subject;
  ev_arena *arena;
  ev_events events;
  bool up;   /* the estimate is to rise */
  bool leave; /* the interval is to leave no effect, else to take it in */
};

/* How far the interval of FIT is on the way; from 0 on it has arrived. */
static double
arrival (const struct search *s, const ev_refit *fit)
{
  double null_value = s->subject->analysis->effects.null_value;
  /* Rising out of no effect, or falling back into it, is the lower limit's matter. */
  double limit = s->up == s->leave ? fit->est.ci_lb : fit->est.ci_ub;
  return s->up ? limit - null_value : null_value - limit;
}

/* Change an outcome in GROUP (0, 1) of study I: an event more in group 1, or one less in group 2, where the estimate is to rise. */
static int
change_of (const struct search *s, int group)
{
  return s->up == (group == 0) ? 1 : -1;
}

static bool
apply (struct search *s, size_t i, int group, int change)
{
  double *event = &s->events.cell[2 * group][i], *other = &s->events.cell[2 * group + 1][i];
  if (!(*event + change >= 0 && *other - change >= 0))
    return false;
  *event += change;
  *other -= change;
  return true;
}

/* The best single change; false when none is possible. */
static bool
best_step (struct search *s, ev_fragility_step *best, size_t *study)
{
  ev_arena *arena = ev_arena_new ();
  ev_diags *ignored = ev_diags_new ();
  double furthest = -INFINITY;
  for (size_t i = 0; i < s->events.n; i++)
    for (int group = 0; group < 2; group++)
      {
        ev_refit fit;
        int change = change_of (s, group);
        if (!apply (s, i, group, change))
          continue;
        bool good = !ev_refit_events (s->subject, &s->events, arena, ignored, NULL, &fit);
        apply (s, i, group, -change);
        if (!good || !(arrival (s, &fit) > furthest))
          continue;
        furthest = arrival (s, &fit);
        *study = i;
        *best = (ev_fragility_step){ s->subject->analysis->data.label[i], group + 1, change, fit };
      }
  ev_diags_free (ignored);
  ev_arena_free (arena);
  return furthest > -INFINITY;
}

/* Steps in one direction; *N is how many, 0 when they do not arrive within MOST. */
static ev_fragility_step *
walk (struct search *s, size_t most, size_t *n)
{
  ev_fragility_step *steps = ev_arena_alloc (s->arena, most, sizeof *steps);
  ev_events_copy (s->subject, s->arena, &s->events);
  size_t study;
  for (*n = 0; *n < most && best_step (s, &steps[*n], &study);)
    {
      const ev_fragility_step *step = &steps[(*n)++];
      apply (s, study, step->group - 1, step->change);
      if (arrival (s, &step->fit) >= 0)
        return steps;
    }
  *n = 0;
  return steps;
}

static double
participants (const ev_events *e)
{
  double sum = 0;
  for (size_t i = 0; i < e->n; i++)
    for (int c = 0; c < 4; c++)
      sum += isnan (e->cell[c][i]) ? 0 : e->cell[c][i];
  return sum;
}

ev_status
ev_find_fragility (const ev_subject *subject, ev_arena *arena, ev_diags *diags, ev_fragility *out)
{
  (void) diags;
  *out = (ev_fragility){ 0 };
  ev_refit full = ev_full (subject);
  double null_value = subject->analysis->effects.null_value;
  if (!ev_has_events (subject) || isnan (null_value) || isnan (full.est.ci_lb))
    return EV_OK;
  ev_side side = ev_judge (&full, &full, null_value, null_value, NAN).side;
  struct search s = { .subject = subject, .arena = arena, .leave = side == EV_ACROSS, .up = side == EV_BELOW };
  ev_events_copy (subject, arena, &s.events);
  *out = (ev_fragility){ .available = true, .significant = side != EV_ACROSS, .participants = participants (&s.events) };
  out->step = walk (&s, EV_MOST_FRAGILITY_STEPS, &out->n);
  if (side == EV_ACROSS) /* out of no effect on either side, whichever is nearer */
    {
      size_t n;
      s.up = true;
      ev_fragility_step *steps = walk (&s, out->n ? out->n - 1 : EV_MOST_FRAGILITY_STEPS, &n);
      if (n)
        {
          out->step = steps;
          out->n = n;
        }
    }
  out->found = out->n > 0;
  return EV_OK;
}
