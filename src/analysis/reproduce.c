/* Comparing the results of a plan with what it says was published.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/reproduce.h"

#include <math.h>

#include "base/mem.h"

void
ev_reproduce (ev_results *results, size_t *n, ev_compared **comparisons)
{
  size_t total = 0;
  for (size_t i = 0; i < results->n; i++)
    for (size_t p = 0; p < results->items[i]->npublished; p++)
      total += results->items[i]->published[p].n;
  ev_compared *all = ev_arena_alloc (results->arena, total, sizeof *all), *c = all;
  for (size_t i = 0; i < results->n; i++)
    for (size_t p = 0; p < results->items[i]->npublished; p++)
      {
        const ev_published *published = &results->items[i]->published[p];
        for (size_t f = 0; f < published->n; f++, c++)
          {
            *c = (ev_compared){ results->analyses[i], published, &published->printed[f], NAN, EV_NOT_COMPUTABLE };
            if (ev_look_up (c->analysis, c->printed->path, &c->computed))
              c->verdict = ev_compare_printed (c->printed->text, c->computed);
          }
      }
  *comparisons = all;
  *n = total;
}
