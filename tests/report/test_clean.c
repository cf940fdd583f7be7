/* Untrusted text.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "report/clean.h"

static void
cleans (const char *text, const char *want)
{
  ev_str s = { 0 };
  ev_str_add (&s, "> ");
  ev_add_clean (&s, text);
  ck_assert_str_eq (s.text + 2, want);
  ev_str_free (&s);
}

START_TEST (control_characters_become_one_space)
{
  cleans ("a\tb", "a b");
  cleans ("a\r\nb", "a b");
  cleans ("a\n \nb", "a   b");
  cleans ("red\x1b[31m", "red [31m");
  cleans ("x\u2028y\u202ez", "x y z");
  cleans ("a  b", "a  b");
  cleans ("", "");
}
END_TEST

START_TEST (both_ends_are_trimmed)
{
  cleans ("\n  a b \t\r\n", "a b");
  cleans (" \n ", "");
}
END_TEST

START_TEST (bytes_that_are_not_utf8_are_replaced)
{
  cleans ("a\xff"
          "b",
          "a\ufffdb");
  cleans ("\xe4\xb8", "\ufffd\ufffd");
  ev_str s = { 0 };
  ev_add_valid (&s, "\tM\xfcller\n");
  ck_assert_str_eq (s.text, "\tM\ufffdller\n");
  ev_str_free (&s);
}
END_TEST

TEST_SUITE ("clean", control_characters_become_one_space, both_ends_are_trimmed, bytes_that_are_not_utf8_are_replaced)
