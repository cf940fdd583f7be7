/* One regression.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_ANALYSIS_RUN_REGRESS_H
#define EVISYN_ANALYSIS_RUN_REGRESS_H

#include "evisyn/run.h"

/* Fill A's regression, whose effect sizes are computed; everything lives in ARENA.  Where models are computed (EV_STAGE_MODEL) it has a curve along
   its only moderator that is a number even if nobody asked for one; EV_STAGE_CHECK leaves out permutations and selection. */
ev_status ev_run_regress (const ev_spec *spec, ev_stage stage, const ev_table *table, struct ev_arena *arena, ev_pool_analysis *a);

/* Warn of what a plan says about the regression of an analysis that has none. */
void ev_warn_without_mods (const ev_spec *spec, ev_diags *diags);

#endif
