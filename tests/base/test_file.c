/* Whole files.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "base/file.h"

static void
is_at (const char *bytes, size_t offset, long line, long column)
{
  ev_place place = ev_file_place ("f", bytes, offset);
  ck_assert_msg (place.line == line && place.column == column, "%ld:%ld", place.line, place.column);
}

START_TEST (places_count_characters_and_all_kinds_of_line_ends)
{
  is_at ("", 0, 1, 1);
  is_at ("\xef\xbb\xbf" "a中b", 7, 1, 3);
  is_at ("a\nb", 2, 2, 1);
  is_at ("a\r\nb", 3, 2, 1);
  is_at ("a\rb\n\nc", 5, 4, 1);
  is_at ("a\r\nb", 2, 1, 3); /* the LF of a CRLF belongs to the line that it ends */
}
END_TEST

TEST_SUITE ("base/file", places_count_characters_and_all_kinds_of_line_ends)
