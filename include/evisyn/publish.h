/* Reports: every analysis of plans as a folder of tables and figures.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PUBLISH_H
#define EVISYN_PUBLISH_H

#include "evisyn/run.h"

typedef struct ev_publish_spec {
  const char *folder;
  unsigned jobs;       /* gnuplots at a time, ≥ 1 */
  const char *gnuplot; /* NULL: the one in PATH */
  struct ev_str *written; /* gets the names of all files below the folder, one a line; NULL: nobody asks */
  const char *command; /* stated with the hashes of the inputs; NULL: neither */
} ev_publish_spec;

/* Write below the folder: index.html, summary.csv, and for each of N results a folder named after its indication with index.html,
   summary.{txt,csv,md,tex,json} and, for each analysis, ID-forest.{svg,pdf,png,gp} and, with three
   effect sizes, ID-funnel.{…}.  Analyses of two studies and more stand in sensitivity.{html,txt,csv,md,tex,json} too, those of three with
   figures, unless their spec says no to it.  The same input gives the same bytes (PDF excepted). */
ev_status ev_publish (ev_results *const *results, size_t n, const ev_publish_spec *spec, ev_diags *diags);

#endif
