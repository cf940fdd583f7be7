/* Provenance in JSON and on pages.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_PROVENANCE_H
#define EVISYN_REPORT_PROVENANCE_H

#include "evisyn/document.h"
#include "evisyn/provenance.h"
#include "report/json.h"

/* Add the member "generator" to an open object: the program, and what PROVENANCE (NULL: nothing) says. */
void ev_put_generator (ev_json *json, const ev_provenance *provenance);
/* The section "Provenance" of the report on RESULTS: version, command, inputs, and the settings of each analysis; nothing where
   PROVENANCE is NULL. */
void ev_doc_provenance (ev_doc *doc, const ev_provenance *provenance, const ev_results *results);

#endif
