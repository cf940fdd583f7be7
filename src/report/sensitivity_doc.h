/* Sensitivity analyses as part of a document.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_SENSITIVITY_DOC_H
#define EVISYN_REPORT_SENSITIVITY_DOC_H

#include "evisyn/document.h"
#include "evisyn/explore.h"

/* Called after each exploration, for what others add to it, e.g. its figure. */
typedef struct ev_part_hook {
  void (*after) (void *arg, ev_doc *doc, ev_exploration part);
  void *arg;
} ev_part_hook;

/* Add what was asked for about one analysis, for people: a sentence and a table each. */
void ev_doc_sensitivity (ev_doc *doc, const ev_sensitivity *sensitivity, const ev_part_hook *hook); /* HOOK may be NULL */
/* Add one table for programs, shown in CSV only: a row for every fit of N explorations. */
void ev_doc_sensitivity_rows (ev_doc *doc, size_t n, ev_sensitivity *const *all);

#endif
