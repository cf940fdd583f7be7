/* Reproducing what a plan says was published.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPRODUCE_H
#define EVISYN_REPRODUCE_H

#include "evisyn/compare.h"
#include "evisyn/run.h"

/* Compare everything that the plan of RESULTS has published.  *COMPARISONS lives in the results. */
void ev_reproduce (ev_results *results, size_t *n, ev_compared **comparisons);

#endif
