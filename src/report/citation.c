/* The bibliography that the program carries with it, made from doc/references.bib.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/citation.h"

#include <string.h>

static const struct entry {
  const char *key, *text;
} entries[] = {
#include "report/citations.inc"
};

size_t
ev_next_key (const char *keys, const char **key)
{
  *key = keys + strspn (keys, " ");
  return strcspn (*key, " ");
}

const char *
ev_citation (const char *key, size_t length)
{
  for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
    if (!strncmp (entries[i].key, key, length) && !entries[i].key[length])
      return entries[i].text;
  return NULL;
}
