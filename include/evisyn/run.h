/* Running a plan: the one way from data to results.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_RUN_H
#define EVISYN_RUN_H

#include "evisyn/plan.h"
#include "evisyn/result.h"

/* What a plan gave, in its order.  Everything dies with ev_results_free; the plan must outlive the results. */
typedef struct ev_results {
  const ev_plan *plan;
  size_t n;
  ev_pool_analysis **analyses;
  const ev_plan_item **items; /* the item that each analysis came from */
  struct ev_arena *arena;
  const struct ev_table **table; /* the one that each analysis came from: of this run, or of the plan */
  size_t ntables;
  struct ev_table **tables; /* that were read: a file stands here once for each way of reading it */
} ev_results;

/* Where a run stops: `check` reads everything and computes no more than finds mistakes, `effects` computes no pooled model. */
typedef enum ev_stage { EV_STAGE_CHECK, EV_STAGE_EFFECTS, EV_STAGE_MODEL } ev_stage;

/* Run PLAN up to STAGE.  An analysis with errors (all of those in its data are found) is left out of *RESULTS, and the others are still run;
   where none is sound, *RESULTS is NULL.  What an analysis has to say about itself is in its own diags and not in DIAGS. */
ev_status ev_run (const ev_plan *plan, ev_stage stage, ev_diags *diags, ev_results **results);
void ev_results_free (ev_results *results); /* accepts NULL */

#endif
