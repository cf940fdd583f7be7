/* Text cut into lines by the width that a terminal gives it.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_WRAP_H
#define EVISYN_REPORT_WRAP_H

#include <stddef.h>

/* A line of a wrapped text: bytes of it, and the columns that they take. */
typedef struct ev_line
{
  const char *start;
  size_t bytes, width;
} ev_line;

typedef struct ev_lines
{
  ev_line *line;
  size_t count, capacity;
} ev_lines;

/* Cut TEXT, valid UTF-8 without control characters, into LINES (start from {0}, free line) of at most WIDTH columns,
   lines after the first HANG columns shorter.  Lines break where Unicode allows it, and inside a word that is wider
   than a line. There is always at least one line. */
void ev_wrap (const char *text, size_t width, size_t hang, ev_lines *lines);

/* The widest piece of TEXT that has no place to break. */
size_t ev_widest_word (const char *text);

#endif
