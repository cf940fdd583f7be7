/* Comparing the results of a plan with what it says was published.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/reproduce.h"

#include <math.h>

#include "base/mem.h"
#include "base/text.h"

/* Why a figure of an analysis cannot be computed: what its path has wrong, and what failed. */
static const char *
reason (ev_results *results, size_t i, const char *path)
{
  const ev_pool_analysis *a = results->analyses[i];
  ev_str why = { 0 };
  if (a->regress || !results->items[i]->spec.mods)
    ev_say_why_missing (a, path, &why);
  for (size_t d = 0; d < ev_diags_count (a->diags); d++)
    if (ev_diags_get (a->diags, d)->severity == EV_ERROR)
      ev_str_printf (&why, "%s%s", why.length ? "; " : "", ev_diags_get (a->diags, d)->message);
  const char *text = ev_arena_strdup (results->arena, why.text ? why.text : "");
  ev_str_free (&why);
  return text;
}

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
            *c = (ev_compared){ results->analyses[i], published, &published->printed[f], NAN, EV_NOT_COMPUTABLE, NULL };
            if (ev_look_up (c->analysis, c->printed->path, &c->computed))
              c->verdict = ev_compare_printed (c->printed->text, c->computed);
            if (c->verdict == EV_NOT_COMPUTABLE)
              c->reason = reason (results, i, c->printed->path);
          }
      }
  *comparisons = all;
  *n = total;
}
