/* How far one pooled analysis survives other studies and other methods.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_ANALYSIS_RUN_SENSITIVITY_H
#define EVISYN_ANALYSIS_RUN_SENSITIVITY_H

#include "evisyn/explore.h"
#include "evisyn/run.h"

/* Told the share of a long analysis that is done. */
typedef struct ev_explore_watch {
  void (*progress) (void *arg, double share);
  void *arg;
} ev_explore_watch;

/* Explore analysis I of RESULTS as its item's spec asks for; *OUT lives in the results.  EV_USAGE: --analyses names none.  WATCH may be NULL. */
ev_status ev_run_sensitivity (const ev_results *results, size_t i, const ev_explore_watch *watch, ev_diags *diags, ev_sensitivity **out);

#endif
