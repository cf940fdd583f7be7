/* Sensitivity analyses as part of a document.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_SENSITIVITY_DOC_H
#define EVISYN_REPORT_SENSITIVITY_DOC_H

#include "evisyn/document.h"
#include "evisyn/explore.h"

/* Add what was asked for about one analysis, for people: a sentence and a table each. */
void ev_doc_sensitivity (ev_doc *doc, const ev_sensitivity *sensitivity);
/* Add one table for programs, shown in CSV only: a row for every fit of N explorations. */
void ev_doc_sensitivity_rows (ev_doc *doc, size_t n, ev_sensitivity *const *all);

#endif
