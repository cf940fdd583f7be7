/* Lists of names: what stands in them twice, and which one a misspelt name meant.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_DATA_NAMES_H
#define EVISYN_DATA_NAMES_H

#include <stddef.h>

/* The first name of N that an earlier one equals; *EARLIER is that one.  (size_t) -1: all differ. */
size_t ev_names_duplicate (const char *const *names, size_t n, size_t *earlier);

/* The index of the name so near to NAME that it may be what was meant, or (size_t) -1. */
size_t ev_names_nearest (const char *const *names, size_t n, const char *name);

#endif
