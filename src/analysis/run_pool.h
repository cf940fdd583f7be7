/* One pooled analysis.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_ANALYSIS_RUN_POOL_H
#define EVISYN_ANALYSIS_RUN_POOL_H

#include "evisyn/run.h"

/* Fill A, whose id, title, by, measure, data and diags are set, up to STAGE; its arrays live in ARENA. */
ev_status ev_run_pool (const ev_spec *spec, ev_stage stage, struct ev_arena *arena, ev_pool_analysis *a);

#endif
