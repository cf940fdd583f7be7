/* What the numbers of an analysis rest on, as part of a document.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_EXPLAIN_H
#define EVISYN_REPORT_EXPLAIN_H

#include "evisyn/document.h"
#include "evisyn/result.h"

/* Add three tables: every number of a pooled analysis, or of its regression, with value, formula, degrees of freedom and corrections; the
   sources that those name; the settings in force. */
void ev_doc_explain_pool (ev_doc *doc, const ev_pool_analysis *analysis);
void ev_doc_explain_regress (ev_doc *doc, const ev_pool_analysis *analysis);

#endif
