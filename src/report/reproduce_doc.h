/* Comparisons with what was published, as part of a document and as JSON.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_REPRODUCE_DOC_H
#define EVISYN_REPORT_REPRODUCE_DOC_H

#include "evisyn/document.h"
#include "evisyn/compare.h"
#include "report/json.h"

/* "250 printed figures: 246 reproduced (2 on a rounding boundary), 3 explained, 1 not reproduced". */
void ev_put_tally (struct ev_str *out, const ev_tally *tally);

/* Add a table with a row for each printed figure: for people, by published result; and for CSV. */
void ev_doc_comparisons (ev_doc *doc, size_t n, const ev_compared *comparisons);
void ev_doc_comparison_rows (ev_doc *doc, size_t n, const ev_compared *comparisons);
/* Add keys to an object: reproduced, on_boundary, explained, not_reproduced. */
void ev_put_tally_keys (ev_json *json, const ev_tally *tally);
/* Add an array of objects. */
void ev_put_comparisons (ev_json *json, size_t n, const ev_compared *comparisons);

#endif
