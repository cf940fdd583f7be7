/* Reproducing what a plan says was published.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPRODUCE_H
#define EVISYN_REPRODUCE_H

#include "evisyn/compare.h"
#include "evisyn/run.h"

/* Compare everything that the plan of RESULTS has published.  *COMPARISONS lives in the results. */
void ev_reproduce (ev_results *results, size_t *n, ev_compared **comparisons);

/* One analysis of a stored review, recomputed. */
typedef struct ev_checked {
  const char *id;
  size_t k, figures;
  ev_tally tally;
  const char *difference; /* the first figure that differs, "fixed.estimate 0.96, computed 0.9803"; "": none does */
} ev_checked;

typedef struct ev_checked_review {
  struct ev_arena *arena; /* owns everything below */
  const char *id;         /* "" where the file has none */
  size_t n;
  ev_checked *analyses;
  ev_status status;       /* EV_OK also where an analysis has no answer */
  ev_diags *diags;
} ev_checked_review;

/* Recompute N stored reviews in memory, JOBS at a time (0: one a processor): what `import` and then `reproduce` would find.  Each of OUT is to
   be freed. */
void ev_check_reviews (size_t n, char *const *paths, const ev_spec *spec, unsigned jobs, ev_checked_review *out);
void ev_checked_review_free (ev_checked_review *review);

#endif
