/* Wrapping.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "base/text.h"
#include "report/wrap.h"

/* TEXT in lines that / separates. */
static void
wraps (const char *text, size_t width, size_t hang, const char *want)
{
  ev_lines lines = { 0 };
  ev_str s = { 0 };
  ev_wrap (text, width, hang, &lines);
  for (size_t i = 0; i < lines.count; i++)
    {
      ev_str_add (&s, i > 0 ? "/" : "");
      size_t start = s.length;
      ev_str_addn (&s, lines.line[i].start, lines.line[i].bytes);
      ck_assert_uint_eq (lines.line[i].width, ev_text_width (s.text + start));
    }
  ck_assert_str_eq (s.text, want);
  free (lines.line);
  ev_str_free (&s);
}

START_TEST (lines_break_at_spaces)
{
  wraps ("the cat sat", 11, 0, "the cat sat");
  wraps ("the cat sat", 10, 0, "the cat/sat");
  wraps ("the cat sat", 7, 0, "the cat/sat");
  wraps ("the cat sat", 6, 0, "the/cat/sat");
  wraps ("", 5, 0, "");
  wraps ("a   b", 2, 0, "a/b");
}
END_TEST

START_TEST (later_lines_may_be_shorter)
{
  wraps ("aaaa bbbb cccc", 9, 4, "aaaa bbbb/cccc");
  wraps ("aaaa bbbb cc dd", 9, 4, "aaaa bbbb/cc dd");
  wraps ("aaaa bbbb ccc dd", 9, 4, "aaaa bbbb/ccc/dd");
  wraps ("-abcdefgh", 8, 2, "-/abcdef/gh");
}
END_TEST

START_TEST (options_do_not_break_at_their_hyphens)
{
  wraps ("pool --tau2 DL", 8, 0, "pool/--tau2/DL");
  wraps ("a --ci-method hk", 8, 0, "a/--ci-met/hod hk");
  wraps ("not--so well-known", 8, 0, "not--so/well-/known");
}
END_TEST

START_TEST (words_that_are_too_wide_are_split)
{
  wraps ("abcdefgh", 3, 0, "abc/def/gh");
  wraps ("a bcdefgh", 4, 0, "a/bcde/fgh");
}
END_TEST

START_TEST (wide_and_combining_characters_count_as_they_show)
{
  wraps ("中文研究", 5, 0, "中文/研究");
  wraps ("中文研究", 1, 0, "中/文/研/究");
  wraps ("e\u0301e\u0301e\u0301", 2, 0, "e\u0301e\u0301/e\u0301");
}
END_TEST

START_TEST (the_widest_word_is_measured)
{
  ck_assert_uint_eq (ev_widest_word ("a lonely word"), 6);
  ck_assert_uint_eq (ev_widest_word ("Weight (random)"), 8);
  ck_assert_uint_eq (ev_widest_word (""), 0);
  ck_assert_uint_eq (ev_widest_word ("中文"), 2);
}
END_TEST

TEST_SUITE ("wrap", lines_break_at_spaces, later_lines_may_be_shorter, options_do_not_break_at_their_hyphens, words_that_are_too_wide_are_split,
            wide_and_combining_characters_count_as_they_show, the_widest_word_is_measured)
