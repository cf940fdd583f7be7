/* How wide text is, and how it breaks into lines.  gnuplot cannot say, so the widths of the font are known here.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_METRICS_H
#define EVISYN_PLOT_METRICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

/* Arial, Helvetica and Liberation Sans have the same widths. */
#define METRICS_FAMILY "Arial"
/* Distance of lines, in em. */
#define METRICS_LINE 1.24

typedef struct text_font {
  double size; /* points */
  bool bold;
} text_font;

/* Widths of the characters FIRST to LAST: regular, bold.  The list ends with a FIRST of 0. */
typedef struct width_block {
  uint32_t first, last;
  const uint16_t *widths[2];
} width_block;

extern const width_block width_blocks[];

/* Is C a character of the font? */
bool metrics_knows (uint32_t c);

/* Width in points of valid UTF-8 text. */
double text_width (const char *text, text_font font);

/* Text broken into lines; belongs to an arena. */
typedef struct text_block {
  const char **lines;
  size_t count;
  double width; /* of the widest line */
} text_block;

/* Clean TEXT (NULL: none) and break it into lines no wider than WIDTH, at most MOST of them: the last ends with an
   ellipsis then.  No text gives no line. */
text_block text_wrap (ev_arena *arena, const char *text, text_font font, double width, size_t most);

/* Height of a block's lines. */
double text_height (const text_block *block, text_font font);

#endif
