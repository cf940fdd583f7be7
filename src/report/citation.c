/* The bibliography that the program carries with it, made from doc/references.bib.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/citation.h"

#include <string.h>

size_t
ev_next_key (const char *keys, const char **key)
{
  *key = keys + strspn (keys, " ");
  return strcspn (*key, " ");
}

const char *
ev_citation (const char *key, size_t length)
{
  for (const ev_reference *r = ev_references; r->key; r++)
    if (!strncmp (r->key, key, length) && !r->key[length])
      return r->text;
  return NULL;
}
