/* Pooled analyses to draw, and what every figure of them must be.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_TEST_POOL_PAGE_H
#define EVISYN_TEST_POOL_PAGE_H

#include "explore/subject.h"
#include "plot/figures.h"
#include "plot/page.h"
#include "plot/pool_figures.h"

/* The BCG trials, pooled by REML, of which only the first K count. */
static inline void
bcg_pooled (fixture *f, const char *measure, size_t k)
{
  fixture_bcg (f, measure);
  ev_pool_analysis *a = &f->analysis;
  a->data.n = k;
  fixture_pool (f, true);
  a->title = "BCG_{x} & others";
  a->show_random = true;
  a->axis[0] = a->axis[1] = NAN;
  a->weight_random = ev_arena_alloc (f->arena, k, sizeof *a->weight_random);
  for (size_t i = 0; i < k; i++)
    a->weight_random[i] = 1 / (a->effects.vi[i] + a->pool.random.tau2);
}

/* Draw FIGURE: everything is on the page at a finite place, and no text on another. */
static inline void
draw_checked (void (*draw) (const void *figure, canvas *page), const void *figure, canvas *page, const char *what)
{
  *page = (canvas){ .arena = ev_arena_new () };
  draw (figure, page);
  check_page (page, false, what);
  for (size_t i = 0; i < page->ntexts; i++)
    ck_assert_msg (isfinite (page->texts[i].x) && isfinite (page->texts[i].y), "%s: '%s' is nowhere", what, page->texts[i].text);
  for (size_t i = 0; i < page->nshapes; i++)
    for (size_t j = 0; j < page->shapes[i].n; j++)
      ck_assert_msg (isfinite (page->shapes[i].x[j]) && isfinite (page->shapes[i].y[j]), "%s: shape %zu is nowhere", what, i);
}

static inline void
page_end (canvas *page)
{
  ev_arena_free (page->arena);
  canvas_free (page);
}

static inline bool
has_text (const canvas *page, const char *text)
{
  for (size_t i = 0; i < page->ntexts; i++)
    if (strcmp (page->texts[i].text, text) == 0)
      return true;
  return false;
}

/* The scripts of KIND have no number that is none, and say TEXT. */
static inline void
check_script (const char *kind, const ev_pool_analysis *a, const ev_sensitivity *s, const char *text)
{
  ev_str script = { 0 };
  ev_figure_size size = { 0, 0 };
  ev_figure_kind_find (kind)->script (&(ev_figure_source){ a, s }, &script, &size);
  ck_assert (size.width > 100 && size.height > 60);
  ck_assert_msg (strstr (script.text, text) != NULL, "%s: no '%s'", kind, text);
  ck_assert (!strstr (script.text, "nan,") && !strstr (script.text, " nan") && !strstr (script.text, "inf,"));
  ev_str_free (&script);
}

#endif
