/* A pooled analysis as part of a document.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_POOL_DOC_H
#define EVISYN_REPORT_POOL_DOC_H

#include "evisyn/document.h"
#include "evisyn/result.h"

/* Add table of studies with totals, facts and notes, for people.  EXPLAIN adds what each number rests on. */
void ev_doc_pool (ev_doc *doc, const ev_pool_analysis *analysis, bool explain);
/* What an analysis is called: its title, or its measure; and the value of --by. */
void ev_put_pool_title (struct ev_str *out, const ev_pool_analysis *analysis);
/* Add a heading of level 2 with that. */
void ev_doc_pool_heading (ev_doc *doc, const ev_pool_analysis *analysis);
/* Whose rules: "revman5: Review Manager 5". */
void ev_put_rules (struct ev_str *out, const ev_pool_analysis *analysis);
/* Add one table for programs, shown in CSV only: a row for every study and every estimate of N analyses. */
void ev_doc_pool_rows (ev_doc *doc, size_t n, ev_pool_analysis *const *analyses);
/* Add one table with a row for each of N analyses: estimates and heterogeneity. */
void ev_doc_pool_summary (ev_doc *doc, size_t n, ev_pool_analysis *const *analyses);
/* A table of all numbers with a row an analysis, for programs: its columns, and one row. */
void ev_pool_summary_columns (ev_doc *doc);
void ev_pool_summary_row (ev_doc *doc, const char *indication, const ev_pool_analysis *analysis);

#endif
