/* Text.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include <stdio.h>

#include "base/mem.h"
#include "base/text.h"

START_TEST (strings_grow)
{
  ev_str s = { 0 };
  for (int i = 0; i < 1000; i++)
    ev_str_printf (&s, "%d,", i % 10);
  ev_str_addc (&s, '!');
  ck_assert_uint_eq (s.length, 2001);
  ck_assert_str_eq (s.text + 1998, "9,!");
  ev_str_free (&s);
  ck_assert_ptr_null (s.text);
}
END_TEST

START_TEST (what_was_built_is_taken_over_by_an_arena)
{
  ev_arena *arena = ev_arena_new ();
  ev_str s = { 0 };
  ck_assert_str_eq (ev_str_take (&s, arena), "");
  ev_str_add (&s, "one");
  const char *one = ev_str_take (&s, arena);
  ck_assert_uint_eq (s.length, 0);
  ev_str_add (&s, "two");
  ck_assert_str_eq (ev_str_take (&s, arena), "two");
  ck_assert_str_eq (one, "one");
  ev_str_free (&s);
  ev_arena_free (arena);
}
END_TEST

START_TEST (names_ignore_case_and_know_their_distance)
{
  ck_assert (ev_same_name ("REML", "reml"));
  ck_assert (!ev_same_name ("HS", "HSk"));
  ck_assert_uint_eq (ev_name_distance ("sutdy", "study"), 1);
  ck_assert_uint_eq (ev_name_distance ("kitten", "sitting"), 3);
  ck_assert_uint_eq (ev_name_distance ("", "abc"), 3);
}
END_TEST

START_TEST (utf8_is_checked_measured_and_read)
{
  ck_assert_ptr_null (ev_utf8_check ("τ²", 5));
  const char bad[] = "ab\xff";
  ck_assert_ptr_eq (ev_utf8_check (bad, 3), bad + 2);
  ck_assert_uint_eq (ev_text_width ("τ²"), 2);
  ck_assert_uint_eq (ev_text_width ("中文"), 4);
  ck_assert_uint_eq (ev_text_width ("e\u0301"), 1);
  ck_assert_uint_eq (ev_utf8_length ("中文", 6), 2);
  const char *p = "é!";
  ck_assert_uint_eq (ev_utf8_next (&p), 0xe9);
  ck_assert_uint_eq (ev_utf8_next (&p), '!');
  ck_assert_uint_eq (ev_utf8_next (&p), 0);
  ck_assert (ev_is_control ('\n') && ev_is_control (0x202e) && !ev_is_control (' '));
}
END_TEST

START_TEST (numbers_are_read_whole_or_not_at_all)
{
  double v;
  static const char *const good[] = { "1", " -2.5e3 ", "+.5", "007", "1." };
  static const double values[] = { 1, -2500, 0.5, 7, 1 };
  for (size_t i = 0; i < 5; i++)
    {
      ck_assert_msg (ev_parse_number (good[i], &v), "%s", good[i]);
      ck_assert (v == values[i]);
    }
  static const char *const bad[] = { "", " ", "1,5", "0x10", "inf", "nan", "1 2", "12abc", "--1", "1e999", "." };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    ck_assert_msg (!ev_parse_number (bad[i], &v), "%s", bad[i]);
  long n;
  ck_assert (ev_parse_integer ("-12", &n) && n == -12);
  ck_assert (!ev_parse_integer ("1.0", &n) && !ev_parse_integer ("", &n));
}
END_TEST

START_TEST (short_decimals_are_read_as_strtod_reads_them)
{
  static const char *const texts[] = { "0",      "-0.0",  "+1.5",  "5.",    ".5",     "000123.4500",      "123456789012345", "1234567890123456",
                                       "0.1",    "0.3",   "1e3",   "2.5E-2", "0.00000000000000000000012", "999999999999999", "0.000000000000000000000012",
                                       "-0.89686556091307101", "3.14159265358979", "100000000000000000000.5" };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    {
      double v, expected = strtod (texts[i], NULL);
      ck_assert_msg (ev_parse_number (texts[i], &v) && memcmp (&v, &expected, sizeof v) == 0, "%s", texts[i]);
    }
  unsigned long long state = 1;
  for (int i = 0; i < 200000; i++)
    {
      char text[40];
      double v;
      state = state * 6364136223846793005u + 1442695040888963407u;
      unsigned long long whole = (state >> 14) % (i % 2 ? 1000000000000000u : 100000u);
      snprintf (text, sizeof text, "%s%llu.%0*llu", i % 3 ? "" : "-", whole / 1000, i % 5 + 3, whole % 1000);
      ck_assert_msg (ev_parse_number (text, &v) && v == strtod (text, NULL), "%s", text);
    }
}
END_TEST

START_TEST (shortest_text_reads_back_to_the_same_double)
{
  char b[EV_NUMBER_SIZE];
  ck_assert_str_eq (ev_format_shortest (b, 0.1), "0.1");
  ck_assert_str_eq (ev_format_shortest (b, 1234567.5), "1234567.5");
  ck_assert_str_eq (ev_format_shortest (b, -0.0), "0");
  ck_assert_str_eq (ev_format_shortest (b, NAN), "");
  ck_assert_str_eq (ev_format_shortest (b, 1e300), "1e+300");
  ck_assert_str_eq (ev_format_shortest (b, -95), "-95");
  ck_assert_str_eq (ev_format_shortest (b, 999999999999999), "999999999999999");
  ck_assert_str_eq (ev_format_shortest (b, 1e15), "1e+15");
  double v = 1;
  for (int i = 0; i < 1000; i++)
    {
      v = v * 1.0123456789 + 1e-3;
      ck_assert (strtod (ev_format_shortest (b, v), NULL) == v);
    }
}
END_TEST

START_TEST (fixed_text_is_rounded_and_has_no_negative_zero)
{
  char b[EV_NUMBER_SIZE];
  ck_assert_str_eq (ev_format_fixed (b, -0.001, 2), "0.00");
  ck_assert_str_eq (ev_format_fixed (b, 2.675, 2), "2.67"); /* the double lies below 2.675 */
  ck_assert_str_eq (ev_format_fixed (b, 1234.5, 0), "1234");
  ck_assert_str_eq (ev_format_fixed (b, 1e20, 2), "1e+20");
}
END_TEST

TEST_SUITE ("base/text", strings_grow, what_was_built_is_taken_over_by_an_arena, names_ignore_case_and_know_their_distance, utf8_is_checked_measured_and_read,
            numbers_are_read_whole_or_not_at_all, short_decimals_are_read_as_strtod_reads_them, shortest_text_reads_back_to_the_same_double,
            fixed_text_is_rounded_and_has_no_negative_zero)
