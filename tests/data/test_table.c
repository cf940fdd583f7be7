/* Tables.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

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

TEST_SUITE ("data/table", columns_are_found_by_their_exact_name_and_near_ones_suggested,
            missing_is_empty_white_na_or_a_full_stop)
