/* Lists of names: the headers of a table, the keys of a map.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "data/names.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"

static int
by_name_then_place (const void *a, const void *b)
{
  const char *const *p = *(const char *const *const *)a, *const *q = *(const char *const *const *)b;
  int order = strcmp (*p, *q);
  return order ? order : (p > q) - (p < q);
}

size_t
ev_names_duplicate (const char *const *names, size_t n, size_t *earlier)
{
  const char *const **sorted = ev_xcalloc (n, sizeof *sorted);
  for (size_t i = 0; i < n; i++)
    sorted[i] = &names[i];
  qsort (sorted, n, sizeof *sorted, by_name_then_place);
  size_t first = (size_t)-1;
  for (size_t i = 1; i < n; i++)
    if (ev_same (*sorted[i - 1], *sorted[i]) && (size_t)(sorted[i] - names) < first)
      {
        first = (size_t)(sorted[i] - names);
        *earlier = (size_t)(sorted[i - 1] - names);
      }
  free (sorted);
  return first;
}

size_t
ev_names_nearest (const char *const *names, size_t n, const char *name)
{
  size_t nearest = (size_t)-1;
  unsigned least = EV_FAR;
  for (size_t i = 0; i < n; i++)
    if (ev_name_is_nearer (names[i], name, &least))
      nearest = i;
  return nearest;
}
