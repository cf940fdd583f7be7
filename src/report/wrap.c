/* Wrapping: greedy lines over the places to break of Unicode Annex 14 as libunistring finds them.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/wrap.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unilbrk.h>

#include "base/mem.h"
#include "base/text.h"

static void
add_line (ev_lines *lines, const char *start, const char *end)
{
  while (end > start && end[-1] == ' ')
    end--;
  lines->line = ev_xgrow (lines->line, lines->count, &lines->capacity, sizeof *lines->line);
  ev_line *line = &lines->line[lines->count++];
  *line = (ev_line){ start, (size_t)(end - start), 0 };
  for (const char *p = start; p < end;)
    line->width += ev_char_width (ev_utf8_next (&p));
}

/* The name of an option, such as --tau2, does not break at its hyphens. */
static void
keep_options_whole (const char *text, size_t n, char *places)
{
  for (size_t i = 0; i + 1 < n; i++)
    if (text[i] == '-' && text[i + 1] == '-' && (i == 0 || text[i - 1] == ' '))
      for (i++; i < n && text[i] != ' '; i++)
        places[i] = UC_BREAK_PROHIBITED;
}

/* For each byte of TEXT whether a line may start there; the caller frees it. */
static char *
places_to_break (const char *text, size_t n)
{
  char *places = ev_xcalloc (n, 1);
  u8_possible_linebreaks ((const uint8_t *)text, n, "UTF-8", places);
  keep_options_whole (text, n, places);
  return places;
}

void
ev_wrap (const char *text, size_t width, size_t hang, ev_lines *lines)
{
  lines->count = 0;
  if (ev_text_width (text) <= width)
    {
      add_line (lines, text, text + strlen (text));
      return;
    }
  char *places = places_to_break (text, strlen (text));
  const char *start = text, *place = text; /* of this line; the last place to break in it */
  size_t used = 0, room = width;
  uint32_t c;
  for (const char *p = text, *at = p; (c = ev_utf8_next (&p)); at = p)
    {
      size_t w = ev_char_width (c);
      if (places[at - text] == UC_BREAK_POSSIBLE)
        place = at;
      if (used + w > room && c != ' ' && used > 0)
        {
          p = place > start ? place : at;
          add_line (lines, start, p);
          start = place = p;
          room = width - hang;
          used = 0;
        }
      else
        used += w;
    }
  add_line (lines, start, text + strlen (text));
  free (places);
}

/* A number or a plain word, in which no line can break. */
static bool
is_whole (const char *text)
{
  text += *text == '-';
  while (isalnum ((unsigned char) *text) || (*text == '.' && isdigit ((unsigned char) text[1])))
    text++;
  return !*text;
}

size_t
ev_widest_word (const char *text)
{
  if (is_whole (text))
    return strlen (text);
  char *places = places_to_break (text, strlen (text));
  size_t widest = 0, used = 0;
  uint32_t c;
  for (const char *p = text, *at = p; (c = ev_utf8_next (&p)); at = p)
    {
      if (places[at - text] == UC_BREAK_POSSIBLE)
        used = 0;
      used += c == ' ' ? 0 : ev_char_width (c);
      widest = used > widest ? used : widest;
    }
  free (places);
  return widest;
}
