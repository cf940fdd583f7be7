/* Quoting.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "plot/gp.h"

static void
quoted (const char *text, const char *want)
{
  ev_str s = { 0 };
  gp_quote (&s, text);
  ck_assert_str_eq (s.text, want);
  ev_str_free (&s);
}

START_TEST (text_for_gnuplot_is_one_quoted_string)
{
  quoted ("", "''");
  quoted ("it's 'so'", "\"it's 'so'\"");
  quoted ("'; system('id') #", "\"'; system('id') #\"");
  quoted ("'`touch x` \\n \"1\" $(id)", "\"'\\140touch x\\140 \\134n \\0421\\042 $(id)\"");
  quoted ("`touch x` $(id) \"; system(\"id\")", "'`touch x` $(id) \"; system(\"id\")'");
  quoted ("a_b^c{d} 50% %d \\n @m =1+1", "'a_b^c{d} 50% %d \\n @m =1+1'");
  quoted ("<b>&amp;", "'<b>&amp;'");
}
END_TEST

START_TEST (a_line_break_cannot_end_the_string)
{
  quoted ("a\nsystem('id')\r#\tb\v\f\x1b\x7f", "\"a system('id') # b    \"");
  quoted ("NEL \xc2\x85 LS \xe2\x80\xa8 PS \xe2\x80\xa9 RLO \xe2\x80\xae.", "'NEL   LS   PS   RLO  .'");
}
END_TEST

START_TEST (bytes_that_are_no_text_are_replaced)
{
  quoted ("a\xff\xfe"
          "b",
          "'a\xef\xbf\xbd\xef\xbf\xbd"
          "b'");
  quoted ("cut \xe4\xb8", "'cut \xef\xbf\xbd\xef\xbf\xbd'");
  quoted ("overlong \xc0\xa7", "'overlong \xef\xbf\xbd\xef\xbf\xbd'");
  quoted ("surrogate \xed\xa0\x80.", "'surrogate \xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd.'");
  quoted ("noncharacter \xef\xbf\xbf.", "'noncharacter \xef\xbf\xbd.'");
  quoted ("中文 دراسة τ² 🙂", "'中文 دراسة τ² 🙂'");
}
END_TEST

START_TEST (numbers_have_two_decimals_at_most)
{
  static const double values[] = { 0, -0.001, 12, 100, 1.5, 1.256, -0.125, 1e6, 0.1 + 0.2 };
  static const char *const want[] = { "0", "0", "12", "100", "1.5", "1.26", "-0.12", "1000000", "0.3" };
  for (size_t i = 0; i < sizeof values / sizeof *values; i++)
    {
      ev_str s = { 0 };
      gp_number (&s, values[i]);
      ck_assert_str_eq (s.text, want[i]);
      ev_str_free (&s);
    }
}
END_TEST

TEST_SUITE ("gp", text_for_gnuplot_is_one_quoted_string, a_line_break_cannot_end_the_string,
            bytes_that_are_no_text_are_replaced, numbers_have_two_decimals_at_most)
