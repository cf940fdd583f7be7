/* Widths of text.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "base/text.h"
#include "plot/metrics.h"

static const text_font regular = { 1000, false }, bold = { 1000, true };

/* Adobe's Helvetica.afm and Helvetica-Bold.afm give these advance widths. */
START_TEST (latin_text_is_as_wide_as_in_helvetica)
{
  CLOSE (text_width ("Hamburgefonstiv", regular), 7558, 0);
  CLOSE (text_width ("0.41 [0.13, 1.26]", regular), 7228, 0);
  CLOSE (text_width ("Weight", bold), 944 + 556 + 278 + 611 + 611 + 333, 0);
  CLOSE (text_width ("é", regular), 556, 0);
  CLOSE (text_width ("", regular), 0, 0);
  CLOSE (text_width ("M", (text_font){ 9, false }), 9 * 0.833, 1e-12);
}
END_TEST

START_TEST (other_scripts_have_safe_widths)
{
  CLOSE (text_width ("中文", regular), 2000, 0);
  CLOSE (text_width ("e\u0301", regular), 556, 0);
  CLOSE (text_width ("\u0e01", regular), 650, 0); /* Thai: not in the font */
  CLOSE (text_width ("🙂", regular), 1300, 0);
  ck_assert (text_width ("τ²χ", regular) > 1000);
  ck_assert (metrics_knows ('a') && metrics_knows (0x3c4) && !metrics_knows (0x4e2d));
}
END_TEST

static text_block
wrapped (ev_arena *arena, const char *text, double width, size_t most)
{
  text_block block = text_wrap (arena, text, (text_font){ 10, false }, width, most);
  double widest = 0;
  for (size_t i = 0; i < block.count; i++)
    {
      double w = text_width (block.lines[i], (text_font){ 10, false });
      widest = fmax (widest, w);
      ck_assert_msg (w <= width + 1e-9 || ev_utf8_length (block.lines[i], strlen (block.lines[i])) == 1,
                     "'%s' is wider than %g", block.lines[i], width);
    }
  CLOSE (block.width, widest, 0);
  return block;
}

START_TEST (lines_break_at_spaces_and_inside_long_words)
{
  ev_arena *arena = ev_arena_new ();
  text_block b = wrapped (arena, "one two three", 45, 9);
  ck_assert_uint_eq (b.count, 2);
  ck_assert_str_eq (b.lines[0], "one two");
  ck_assert_str_eq (b.lines[1], "three");
  b = wrapped (arena, "abcdefghijklmnopqrstuvwxyz", 50, 9);
  ck_assert_uint_gt (b.count, 2);
  b = wrapped (arena, "well-known", 30, 9);
  ck_assert_str_eq (b.lines[0], "well-");
  b = wrapped (arena, "中文研究", 25, 9);
  ck_assert_uint_eq (b.count, 2);
  ck_assert_str_eq (b.lines[1], "研究");
  b = wrapped (arena, "x", 0.1, 9);
  ck_assert_str_eq (b.lines[0], "x");
  CLOSE (text_height (&b, (text_font){ 10, false }), 12.4, 1e-12);
  ev_arena_free (arena);
}
END_TEST

START_TEST (a_relation_is_not_torn_apart)
{
  ev_arena *arena = ev_arena_new ();
  text_block b = wrapped (arena, "df = 12 (p < 0.0001)", 68, 9);
  ck_assert_uint_eq (b.count, 2);
  ck_assert_str_eq (b.lines[0], "df = 12");
  ck_assert_str_eq (b.lines[1], "(p < 0.0001)");
  ev_arena_free (arena);
}
END_TEST

START_TEST (text_is_cleaned_and_cut_with_an_ellipsis)
{
  ev_arena *arena = ev_arena_new ();
  text_block b = wrapped (arena, "  a\tb\n ", 100, 9);
  ck_assert_uint_eq (b.count, 1);
  ck_assert_str_eq (b.lines[0], "a b");
  b = wrapped (arena, "a word and another one and more of them", 60, 2);
  ck_assert_uint_eq (b.count, 2);
  ck_assert_ptr_nonnull (strstr (b.lines[1], "…"));
  ck_assert_uint_eq (wrapped (arena, NULL, 100, 9).count, 0);
  ck_assert_uint_eq (wrapped (arena, " \n ", 100, 9).count, 0);
  ev_arena_free (arena);
}
END_TEST

TEST_SUITE ("metrics", latin_text_is_as_wide_as_in_helvetica, other_scripts_have_safe_widths,
            lines_break_at_spaces_and_inside_long_words, a_relation_is_not_torn_apart,
            text_is_cleaned_and_cut_with_an_ellipsis)
