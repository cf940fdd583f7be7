/* Indexes: things found again by what they are called, in the time of a tree (POSIX tsearch).

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_BASE_INDEX_H
#define EVISYN_BASE_INDEX_H

/* COMPARE: as of qsort, of two things.  The things are borrowed. */
typedef struct ev_index {
  int (*compare) (const void *a, const void *b);
  void *root; /* NULL: empty */
} ev_index;

/* Add THING; returns THING, or the equal one that is there already, which stays.  Ends the program when memory runs out. */
void *ev_index_add (ev_index *index, void *thing);
/* The thing that is equal to LIKE; NULL: none. */
void *ev_index_find (const ev_index *index, const void *like);
void ev_index_free (ev_index *index); /* makes it empty */

#endif
