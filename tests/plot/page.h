/* What tests of figures share: boxes of what is on a page, and random text.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_TEST_PAGE_H
#define EVISYN_TEST_PAGE_H

#include "test.h"

#include <stdio.h>

#include "base/text.h"
#include "plot/canvas.h"

/* --- boxes --- */

typedef struct box {
  double left, right, top, bottom;
} box;

static inline box
text_box (const canvas_text *t)
{
  double width = text_width (t->text, t->font);
  double left = t->align == ALIGN_LEFT ? t->x : t->align == ALIGN_RIGHT ? t->x - width : t->x - width / 2;
  return (box){ left, left + width, t->y - 0.5 * t->font.size, t->y + 0.5 * t->font.size };
}

static inline box
shape_box (const canvas_shape *s)
{
  double r = s->radius;
  box b = { s->x[0] - r, s->x[0] + r, s->y[0] - r, s->y[0] + r };
  for (size_t i = 1; i < s->n; i++)
    {
      b.left = fmin (b.left, s->x[i]);
      b.right = fmax (b.right, s->x[i]);
      b.top = fmin (b.top, s->y[i]);
      b.bottom = fmax (b.bottom, s->y[i]);
    }
  return b;
}

static inline bool
overlap (box a, box b)
{
  const double slack = 0.01;
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

static inline bool
inside (box a, const canvas *page)
{
  return a.left >= 0 && a.top >= 0 && a.right <= page->width && a.bottom <= page->height;
}

/* Everything on the page, no text on other text; with LINES no line or shape through text (but the shading behind
 * rows). */
static inline void
check_page (const canvas *page, bool lines, const char *what)
{
  for (size_t i = 0; i < page->ntexts; i++)
    {
      box a = text_box (&page->texts[i]);
      ck_assert_msg (inside (a, page), "%s: '%s' leaves the page", what, page->texts[i].text);
      for (size_t j = 0; j < i; j++)
        ck_assert_msg (!overlap (a, text_box (&page->texts[j])), "%s: '%s' overlaps '%s'", what, page->texts[i].text,
                       page->texts[j].text);
      for (size_t j = 0; j < page->nshapes; j++)
        ck_assert_msg (!lines || page->shapes[j].colour == COLOUR_ZEBRA || !overlap (a, shape_box (&page->shapes[j])),
                       "%s: a shape runs through '%s'", what, page->texts[i].text);
    }
  for (size_t j = 0; j < page->nshapes; j++)
    ck_assert_msg (inside (shape_box (&page->shapes[j]), page), "%s: shape %zu of kind %d at %g, %g leaves the page",
                   what, j, (int) page->shapes[j].kind, page->shapes[j].x[0], page->shapes[j].y[0]);
}

/* --- known scripts --- */

/* SCRIPT is the file NAME of tests/plot/golden, byte for byte; with UPDATE_GOLDEN in the environment it becomes that
 * file. */
static inline void
check_golden (const char *name, const ev_str *script)
{
  char path[400];
  snprintf (path, sizeof path, "%s/plot/golden/%s", TEST_DATA, name);
  bool update = getenv ("UPDATE_GOLDEN") != NULL;
  FILE *file = fopen (path, update ? "wb" : "rb");
  ck_assert_msg (file != NULL, "cannot open %s", path);
  size_t line = 1, same = 0;
  if (update)
    same = fwrite (script->text, 1, script->length, file);
  for (int c; !update && (c = getc (file)) != EOF; same++)
    {
      ck_assert_msg (same < script->length && script->text[same] == (char) c, "%s differs in line %zu: %.60s", name,
                     line, same < script->length ? script->text + same : "the end");
      line += c == '\n';
    }
  ck_assert_msg (same == script->length, "%s ends before the script does", name);
  fclose (file);
}

/* --- random data --- */

static unsigned long state;

static inline double
uniform (void)
{
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return (double) (state >> 11) / 9007199254740992.0;
}

static inline size_t
below (size_t n)
{
  return (size_t) (uniform () * (double) n);
}

static inline const char *
words (ev_arena *arena, size_t most)
{
  static const char *const some[] = { "Comstock",
                                      "et",
                                      "al.",
                                      "1974",
                                      "Frimodt-Møller",
                                      "a_b^c{d}",
                                      "中文研究组织",
                                      "دراسة",
                                      "supercalifragilisticexpialidocious_and_more",
                                      "x",
                                      "it's",
                                      "&",
                                      "`id`",
                                      "50%",
                                      "Hartung–Knapp",
                                      "WWWWWWWWWWWW",
                                      "τ²",
                                      "p",
                                      "<",
                                      "0.05",
                                      "\t",
                                      "\xff" };
  ev_str s = { 0 };
  for (size_t n = below (most + 1); n > 0; n--)
    {
      ev_str_add (&s, some[below (sizeof some / sizeof *some)]);
      ev_str_add (&s, " ");
    }
  const char *text = ev_arena_strdup (arena, s.text ? s.text : "");
  ev_str_free (&s);
  return text;
}

#endif
