/* Indexes; see index.h.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/index.h"

#include <search.h>
#include <stdlib.h>

void *
ev_index_add (ev_index *index, void *thing)
{
  void **at = tsearch (thing, &index->root, index->compare);
  if (!at)
    abort ();
  return *at;
}

void *
ev_index_find (const ev_index *index, const void *like)
{
  void *const *at = tfind (like, &index->root, index->compare);
  return at ? *at : NULL;
}

static void
leave (void *thing)
{
  (void) thing;
}

void
ev_index_free (ev_index *index)
{
  tdestroy (index->root, leave);
  index->root = NULL;
}
