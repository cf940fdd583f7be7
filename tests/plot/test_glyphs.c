/* Missing glyphs.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "test.h"

#include "plot/glyphs.h"

START_TEST (ordinary_text_stays_as_it_is)
{
  ev_str s = { 0 };
  uint32_t first = 0;
  ev_str_add (&s, "set label 'τ² = 0.3 – Müller, Żółć, Ελλάς, Ученые ≤ ← −'\n");
  size_t length = s.length;
  ck_assert_uint_eq (glyphs_replace_missing (&s, &first), 0);
  ck_assert_uint_eq (s.length, length);
  ev_str_free (&s);
}
END_TEST

/* Plane 15 is for private use: no font has these. */
START_TEST (characters_of_no_font_become_squares)
{
  ev_str s = { 0 };
  uint32_t first = 0;
  ev_str_add (&s, "a\U000f1234b \U000f1234 \U000f5678 c");
  ck_assert_uint_eq (glyphs_replace_missing (&s, &first), 2);
  ck_assert_str_eq (s.text, "a□b □ □ c");
  ck_assert_uint_eq (first, 0xf1234);
  ev_str_free (&s);
}
END_TEST

START_TEST (without_fc_list_only_the_known_font_is_trusted)
{
  ck_assert_int_eq (setenv ("PATH", "/nonexistent", 1), 0);
  ev_str s = { 0 };
  uint32_t first = 0;
  ev_str_add (&s, "é 中\u200d文");
  ck_assert_uint_eq (glyphs_replace_missing (&s, &first), 2);
  ck_assert_str_eq (s.text, "é □\u200d□");
  ck_assert_uint_eq (first, 0x4e2d);
  ev_str_free (&s);
}
END_TEST

TEST_SUITE ("glyphs", ordinary_text_stays_as_it_is, characters_of_no_font_become_squares,
            without_fc_list_only_the_known_font_is_trusted)
