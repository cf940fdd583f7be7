/* The figures that an analysis can be drawn as.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_KINDS_H
#define EVISYN_PLOT_KINDS_H

#include "evisyn/explore.h"
#include "evisyn/plot.h"
#include "evisyn/result.h"

/* What a figure is drawn from. */
typedef struct ev_figure_source {
  const ev_pool_analysis *analysis;
  const ev_sensitivity *sensitivity; /* where the kind explores, else NULL */
} ev_figure_source;

typedef struct ev_figure_kind {
  const char *name, *noun, *title; /* "funnel", "funnel plot", and what it shows */
  const char *explores; /* what `sensitivity` does first, as --analyses; NULL: nothing */
  bool regression;      /* drawn from a regression along one moderator, not from a pooled result */
  size_t report;        /* reports have it of analyses with at least so many effect sizes; EV_NOT_IN_REPORTS */
  const char *needs;    /* what CAN looks for, in words; NULL where all analyses have it */
  bool (*can) (const ev_pool_analysis *analysis);
  /* Writes nothing where what was explored turned out to have nothing to show. */
  void (*script) (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
} ev_figure_kind;

#define EV_NOT_IN_REPORTS ((size_t) -1)

extern const ev_figure_kind ev_figure_kinds[]; /* ends with a NULL name */

/* Any case; NULL: none. */
const ev_figure_kind *ev_figure_kind_find (const char *name);
/* Can A be drawn as KIND?  (The exploration or regression must have been done.) */
bool ev_figure_kind_fits (const ev_figure_kind *kind, const ev_pool_analysis *a);
/* Does a report have KIND of A?  (Kinds that explore stand on its page of sensitivity analyses.) */
bool ev_figure_in_report (const ev_figure_kind *kind, const ev_pool_analysis *a);

#endif
