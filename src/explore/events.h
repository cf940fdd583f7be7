/* Analyses of changed counts of events: of two groups, with other numbers in some cells.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_EXPLORE_EVENTS_H
#define EVISYN_EXPLORE_EVENTS_H

#include "explore/refit.h"

/* Are the data events and non-events of two groups? */
bool ev_has_events (const ev_subject *subject);
/* The tables of a subject: a, b, c, d of each study of the data set, for changing. */
typedef struct ev_events {
  size_t n;
  double *cell[4];
} ev_events;
void ev_events_copy (const ev_subject *subject, struct ev_arena *arena, ev_events *out);
/* The model of SUBJECT fitted to EVENTS in place of its own; with EFFECTS not NULL, these are kept there. */
ev_status ev_refit_events (const ev_subject *subject, const ev_events *events, struct ev_arena *arena, ev_diags *diags, ev_effects *effects,
                           ev_refit *out);

#endif
