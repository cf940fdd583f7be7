/* Widths of text and the breaking of lines.

   Characters of the font are as wide as the font says; East Asian wide ones fill an em, combining ones take no room,
   and any other comes from a fallback font that is not known, for which 0.65 em is a safe guess.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/metrics.h"

#include <string.h>
#include <uniwidth.h>

#include "base/text.h"
#include "plot/gp.h"

enum { WIDE = 1000, EMOJI = 1300, OTHER = 650, FIRST_EMOJI = 0x1f000, LAST_EMOJI = 0x1ffff };

/* The font's width of C; 0: it is not one of the font's, or takes no room. */
static unsigned
font_width (uint32_t c, bool bold)
{
  for (const width_block *b = width_blocks; b->first; b++)
    if (c >= b->first && c <= b->last)
      return b->widths[bold][c - b->first];
  return 0;
}

bool
metrics_knows (uint32_t c)
{
  return font_width (c, false) > 0;
}

static unsigned
char_width (uint32_t c, bool bold)
{
  unsigned width = font_width (c, bold);
  if (width > 0)
    return width;
  int columns = uc_width (c, "UTF-8");
  if (columns <= 0)
    return 0;
  if (c >= FIRST_EMOJI && c <= LAST_EMOJI)
    return EMOJI;
  return columns == 2 ? WIDE : OTHER;
}

double
text_width (const char *text, text_font font)
{
  unsigned long width = 0;
  uint32_t c;
  while ((c = ev_utf8_next (&text)))
    width += char_width (c, font.bold);
  return (double) width * font.size / 1000;
}

static bool
is_wide (uint32_t c)
{
  return uc_width (c, "UTF-8") == 2;
}

/* "p < 0.05" and "df = 6" stay together. */
static bool
is_relation (uint32_t c)
{
  return c == '=' || c == '<' || c == '>' || c == 0x2264 || c == 0x2265 || c == 0xb1;
}

/* May a line end between BEFORE and C, of which one is a space or both are wide?  NEXT follows C. */
static bool
may_break (uint32_t before, uint32_t c, uint32_t next)
{
  if (c == ' ')
    return !is_relation (before) && !is_relation (next);
  return before != ' ' && (is_wide (c) || is_wide (before));
}

/* How many bytes of TEXT go on a line of WIDTH: to the last place where a line may end, else as many characters as fit,
   one at least. */
static size_t
line_length (const char *text, text_font font, double width)
{
  double used = 0;
  const char *p = text, *place = NULL;
  uint32_t c, before = 0;
  for (const char *start = p; (c = ev_utf8_next (&p)); start = p)
    {
      double w = char_width (c, font.bold) * font.size / 1000;
      bool joined = w <= 0 && c != ' ';
      const char *ahead = p;
      if (start > text && !joined && may_break (before, c, ev_utf8_next (&ahead)))
        place = start;
      used += w;
      if (used > width && start > text && !joined && c != ' ')
        return (size_t) ((place ? place : start) - text);
      if (c < 0x80 && strchr ("-/;,_", (int) c) && *p && *p != ' ' && used <= width)
        place = p;
      before = c;
    }
  return strlen (text);
}

static void
add_ellipsis (ev_arena *arena, text_block *block, text_font font, double width)
{
  static const char ellipsis[] = "…";
  const char *line = block->lines[block->count - 1];
  size_t n = line_length (line, font, width - text_width (ellipsis, font));
  block->lines[block->count - 1] = ev_arena_printf (arena, "%.*s%s", (int) n, line, ellipsis);
}

text_block
text_wrap (ev_arena *arena, const char *text, text_font font, double width, size_t most)
{
  text_block block = { 0 };
  ev_str clean = { 0 };
  gp_clean (&clean, text ? text : "");
  size_t capacity = 0;
  for (const char *p = clean.text ? clean.text : ""; *(p += strspn (p, " ")) && block.count < most;)
    {
      size_t n = line_length (p, font, width + 1e-9), shown = n;
      while (shown > 0 && p[shown - 1] == ' ')
        shown--;
      if (block.count == capacity)
        {
          capacity = capacity ? 2 * capacity : 1;
          const char **more = ev_arena_alloc (arena, capacity, sizeof *more);
          if (block.count)
            memcpy (more, block.lines, block.count * sizeof *more);
          block.lines = more;
        }
      block.lines[block.count++] = ev_arena_strndup (arena, p, shown);
      p += n;
      if (block.count == most && *(p += strspn (p, " ")))
        add_ellipsis (arena, &block, font, width);
    }
  ev_str_free (&clean);
  for (size_t i = 0; i < block.count; i++)
    {
      double w = text_width (block.lines[i], font);
      block.width = w > block.width ? w : block.width;
    }
  return block;
}

double
text_height (const text_block *block, text_font font)
{
  return (double) block->count * font.size * METRICS_LINE;
}
