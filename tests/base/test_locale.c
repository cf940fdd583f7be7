/* Numbers in a program that uses the library in a locale whose decimal point is a comma.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "test.h"

#include <locale.h>
#include <stdio.h>

#include "base/mem.h"
#include "base/text.h"

/* A German locale: one of this machine, or one made for the test.  False: there is none to be had. */
static bool
speak_german (void)
{
  if (setlocale (LC_ALL, "de_DE.UTF-8"))
    return true;
  char folder[] = "/tmp/evisyn-locale-XXXXXX", command[200];
  ck_assert_ptr_nonnull (mkdtemp (folder));
  snprintf (command, sizeof command, "localedef --no-archive -i de_DE -f UTF-8 %s/de_DE.UTF-8 >/dev/null 2>&1", folder);
  int made = system (command);
  setenv ("LOCPATH", folder, 1);
  bool good = setlocale (LC_ALL, "de_DE.UTF-8") != NULL;
  snprintf (command, sizeof command, "rm -rf %s", folder);
  return system (command) == 0 && made == 0 && good;
}

START_TEST (numbers_have_a_full_stop_in_every_locale)
{
  if (!speak_german ())
    return;
  char buffer[EV_NUMBER_SIZE];
  snprintf (buffer, sizeof buffer, "%.1f", 0.5);
  ck_assert_str_eq (buffer, "0,5");
  double value;
  ck_assert (ev_parse_number ("-1.25e2", &value));
  CLOSE (value, -125, 0);
  ck_assert (!ev_parse_number ("1,25", &value));
  ck_assert_str_eq (ev_format_shortest (buffer, 0.1), "0.1");
  ck_assert_str_eq (ev_format_fixed (buffer, -2.345, 2), "-2.35");
  ev_format_number (buffer, "%.3e", 12346.0);
  ck_assert_str_eq (buffer, "1.235e+04");
  ev_str s = { 0 };
  ev_str_printf (&s, "%g and %.2f", 97.5, 1.5);
  ck_assert_str_eq (s.text, "97.5 and 1.50");
  ev_str_free (&s);
  ev_arena *arena = ev_arena_new ();
  ck_assert_str_eq (ev_arena_printf (arena, "%g", 0.25), "0.25");
  ev_arena_free (arena);
  snprintf (buffer, sizeof buffer, "%.1f", 0.5);
  ck_assert_msg (strcmp (buffer, "0,5") == 0, "the program's locale is left as it was");
}
END_TEST

TEST_SUITE ("locale", numbers_have_a_full_stop_in_every_locale)
