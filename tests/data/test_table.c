/* Tables.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "base/text.h"
#include "evisyn/table.h"

START_TEST (columns_are_found_by_their_exact_name_and_near_ones_suggested)
{
  static const char text[] = "study,Year,n1i,risk of bias\nA,1,2,3\n";
  ev_diags *diags = ev_diags_new ();
  ev_table *t;
  ck_assert_int_eq (ev_table_parse ("t", text, sizeof text - 1, &(ev_csv_spec){ 0 }, diags, &t), EV_OK);
  ck_assert_uint_eq (ev_table_find (t, "risk of bias"), 3);
  ck_assert_uint_eq (ev_table_find (t, "year"), (size_t)-1);
  ck_assert_str_eq (ev_table_nearest (t, "year"), "Year");
  ck_assert_str_eq (ev_table_nearest (t, "sutdy"), "study");
  ck_assert_str_eq (ev_table_nearest (t, "n2i"), "n1i");
  ck_assert_str_eq (ev_table_nearest (t, "risk.of.bais"), "risk of bias");
  ck_assert_ptr_null (ev_table_nearest (t, "outcome"));
  ck_assert_ptr_null (ev_table_nearest (t, "xyz"));
  ck_assert_ptr_null (ev_table_nearest (t, ""));
  char longest[400];
  memset (longest, 'x', sizeof longest);
  longest[sizeof longest - 1] = '\0';
  ck_assert_ptr_null (ev_table_nearest (t, longest));
  ev_table_free (t);
  ev_table_free (NULL);
  ev_diags_free (diags);
}
END_TEST

START_TEST (missing_is_empty_white_na_or_a_full_stop)
{
  static const char *const missing[] = { "", " ", "\t\n", "NA", " NA ", ".", ". ", "\u00a0", "\u3000." };
  static const char *const present[] = { "0", "na", "NaN", "NAA", "NA NA", "..", ".5", "-", "N", "x" };
  for (size_t i = 0; i < sizeof missing / sizeof *missing; i++)
    ck_assert_msg (ev_is_missing (missing[i]), "'%s'", missing[i]);
  for (size_t i = 0; i < sizeof present / sizeof *present; i++)
    ck_assert_msg (!ev_is_missing (present[i]), "'%s'", present[i]);
}
END_TEST

START_TEST (a_table_that_is_made_is_the_one_that_its_csv_reads_as)
{
  static const char *const cells[] = { "study", "n, all", "note", "A \"b\"", "1", NULL, " B", "-2.5", "two\nlines; more", "C", "", "# no\tcomment" };
  ev_diags *diags = ev_diags_new ();
  ev_table *made = ev_table_make ("t.csv", 3, sizeof cells / sizeof *cells, cells), *read;
  ev_str text = { 0 };
  ev_table_write (made, &text);
  ck_assert_str_eq (text.text, "study,\"n, all\",note\n\"A \"\"b\"\"\",1,\n\" B\",-2.5,\"two\nlines; more\"\nC,,\"# no\tcomment\"\n");
  ck_assert_int_eq (ev_table_parse ("t.csv", text.text, text.length, &(ev_csv_spec){ .no_hash = true }, diags, &read), EV_OK);
  ck_assert_str_eq (ev_table_sha256 (read), "");
  ck_assert_str_eq (ev_table_sha256 (made), "");
  ck_assert_str_eq (ev_table_file (made), "t.csv");
  ck_assert_uint_eq (ev_table_rows (made), ev_table_rows (read));
  ck_assert_uint_eq (ev_table_columns (made), ev_table_columns (read));
  for (size_t c = 0; c < 3; c++)
    {
      ck_assert_str_eq (ev_table_header (made, c), ev_table_header (read, c));
      for (size_t r = 0; r < 3; r++)
        {
          ck_assert_str_eq (ev_table_cell (made, r, c), ev_table_cell (read, r, c));
          ck_assert_int_eq (ev_table_place (made, r, (size_t)-1).line, ev_table_place (read, r, (size_t)-1).line);
        }
    }
  ev_str_free (&text);
  ev_table_free (made);
  ev_table_free (read);
  ev_diags_free (diags);
}
END_TEST

TEST_SUITE ("data/table", a_table_that_is_made_is_the_one_that_its_csv_reads_as,
            columns_are_found_by_their_exact_name_and_near_ones_suggested,
            missing_is_empty_white_na_or_a_full_stop)
