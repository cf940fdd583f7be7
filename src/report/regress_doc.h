/* A regression as part of a document.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_REGRESS_DOC_H
#define EVISYN_REPORT_REGRESS_DOC_H

#include "evisyn/document.h"
#include "evisyn/result.h"

/* Add the regression of ANALYSIS for people: coefficients, tests, heterogeneity, and whatever else was asked for. */
void ev_doc_regress (ev_doc *doc, const ev_pool_analysis *analysis, bool explain);
/* Add one table for programs, shown in CSV only: a row for every coefficient and test of N analyses. */
void ev_doc_regress_rows (ev_doc *doc, size_t n, ev_pool_analysis *const *analyses);

#endif
