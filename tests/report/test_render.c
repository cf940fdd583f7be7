/* What the renderers of marked-up formats share.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
 * GPL-3.0-or-later */

#include "test.h"

#include "report/render.h"

static void
links_to (const char *target, const char *want)
{
  ev_str s = { 0 };
  ev_str_add (&s, "");
  ev_add_url (&s, target);
  ck_assert_str_eq (s.text, want);
  ev_str_free (&s);
}

START_TEST (addresses_stay_and_other_schemes_become_file_names)
{
  links_to ("https://doi.org/10.1002/x?a=1&b=%20#c", "https://doi.org/10.1002/x?a=1&b=%20#c");
  links_to ("mailto:a@b.org", "mailto:a@b.org");
  links_to ("../stroke/index.html#death", "../stroke/index.html#death");
  links_to ("javascript:alert(1)", "javascript%3Aalert%281%29");
  links_to ("data:text/html,<b>", "data%3Atext/html%2C%3Cb%3E");
  links_to ("https://x/\"><script>", "https://x/%22%3E%3Cscript%3E");
  links_to ("a b 中", "a%20b%20%E4%B8%AD");
}
END_TEST

START_TEST (file_names_are_nothing_but_names)
{
  ev_str s = { 0 };
  ev_add_file_url (&s, "figures/50% a#b?.x", ".svg");
  ck_assert_str_eq (s.text, "figures/50%25%20a%23b%3F.x.svg");
  ev_str_free (&s);
}
END_TEST

START_TEST (characters_are_replaced_by_table)
{
  static const ev_replacement table[] = { { 'b', "[B]" }, { 0xe9, "e'" }, { 0, NULL } };
  ev_str s = { 0 };
  ev_add_replaced (&s, "abcé中z", table);
  ck_assert_str_eq (s.text, "a[B]ce'中z");
  ev_str_free (&s);
}
END_TEST

TEST_SUITE ("render", addresses_stay_and_other_schemes_become_file_names, file_names_are_nothing_but_names,
            characters_are_replaced_by_table)
