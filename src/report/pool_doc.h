/* A pooled analysis as part of a document.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_POOL_DOC_H
#define EVISYN_REPORT_POOL_DOC_H

#include "evisyn/document.h"
#include "evisyn/result.h"

/* Add heading, table of studies with totals, facts and notes.  EXPLAIN adds what each number rests on. */
void ev_doc_pool (ev_doc *doc, const ev_pool_analysis *analysis, bool explain);
#endif
