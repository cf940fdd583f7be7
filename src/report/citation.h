/* What a key of doc/references.bib stands for.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_CITATION_H
#define EVISYN_REPORT_CITATION_H

#include <stddef.h>

typedef struct ev_reference {
  const char *key, *text;
} ev_reference;

extern const ev_reference ev_references[]; /* ends with a NULL key */

/* The first of KEYS (separated by spaces) goes to *KEY and its length is returned, 0 at the end; then start again behind it. */
size_t ev_next_key (const char *keys, const char **key);
/* Authors, year, title, place and DOI of the key of LENGTH bytes; NULL when there is no such key. */
const char *ev_citation (const char *key, size_t length);

#endif
