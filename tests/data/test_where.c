/* Conditions on rows.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "base/text.h"
#include "data.h"
#include "evisyn/table.h"

static const char text[] = "study,year,rob,n.1-a,risk of bias,2nd,Größe,in\n"
                           "Lévy,1999,high,10,a,1,x,1\n"
                           "Wang,2000,,10.0,low \"x\",2,y,2\n"
                           "O'Neil,2010,low,9,it's,3,中文,3\n"
                           "Müller,2011,NA,10;50,.,4,,4\n";

static ev_diags *diags;
static ev_table *table;

static void
start (void)
{
  diags = ev_diags_new ();
  ck_assert_int_eq (ev_table_parse ("t.csv", text, sizeof text - 1, &(ev_csv_spec){ 0 }, diags, &table), EV_OK);
}

static void
end (void)
{
  ev_table_free (table);
  ev_diags_free (diags);
}

/* The rows that the condition keeps, as "0101". */
static void
keeps (const char *condition, const char *rows)
{
  ev_where *where;
  ev_status status = ev_where_compile (condition, table, diags, &where);
  ck_assert_msg (status == EV_OK, "%s: %s", condition,
                 status ? ev_diags_get (diags, ev_diags_count (diags) - 1)->message : "");
  char got[5] = "";
  for (size_t i = 0; i < 4; i++)
    got[i] = ev_where_holds (where, table, i) ? '1' : '0';
  ck_assert_msg (strcmp (got, rows) == 0, "%s keeps %s, not %s", condition, got, rows);
  ev_where_free (where);
}

static void
fails (const char *condition, const char *id, long line, long column)
{
  ev_where *where;
  ev_status want = strcmp (id, "unknown-column") ? EV_USAGE : EV_DATA;
  ck_assert_msg (ev_where_compile (condition, table, diags, &where) == want, "%s", condition);
  ck_assert_ptr_null (where);
  CHECK_ERROR (diags, ev_diags_count (diags) - 1, id, line, column);
}

START_TEST (comparisons_are_of_numbers_where_both_are_and_of_text_otherwise)
{
  start ();
  keeps ("year == 2000", "0100");
  keeps ("year != 2000.0", "1011");
  keeps ("year<2000", "1000");
  keeps ("year <= 2e3", "1100");
  keeps ("year > +1999.5", "0111");
  keeps ("year>=2010", "0011");
  keeps ("-5 < year", "1111");
  keeps (".5 < year && -.5 < year", "1111");
  keeps ("n.1-a == 10", "1100");
  keeps ("n.1-a == '10'", "1000"); /* a text in quotation marks is no number */
  keeps ("n.1-a < 9.5", "0011");   /* 10;50 is text and sorts before the text 9.5 */
  keeps ("study > 'M'", "0111");
  keeps ("year > n.1-a", "1111");
  end ();
}
END_TEST

START_TEST (names_and_texts_may_hold_any_character)
{
  start ();
  keeps ("`risk of bias` == 'a'", "1000");
  keeps ("`risk of bias` == \"low \"\"x\"\"\"", "0100");
  keeps ("`risk of bias` == 'it''s'", "0010");
  keeps ("study == \"O'Neil\"", "0010");
  keeps ("`2nd` > 2", "0011");
  keeps ("`in` in (1, 4)", "1001");
  keeps ("Größe == '中文'", "0010");
  keeps ("study ~ 'é' || study ~ \"ü\"", "1001");
  keeps ("year ~ 20", "0111");
  end ();
}
END_TEST

START_TEST (a_comparison_with_a_missing_cell_is_false_but_unequal_is_true)
{
  start ();
  keeps ("rob == 'high'", "1000");
  keeps ("rob != 'high'", "0111");
  keeps ("rob == ''", "0000");
  keeps ("rob <= 'zzz'", "1010");
  keeps ("rob ~ ''", "1010");
  keeps ("rob in ('high', '', 'NA')", "1000");
  keeps ("!(rob in ('high'))", "0111");
  keeps ("rob != rob", "0101");
  keeps ("'high' == rob", "1000");
  keeps ("study in (rob, study)", "1111");
  end ();
}
END_TEST

START_TEST (negation_binds_closer_than_and_and_that_closer_than_or)
{
  start ();
  keeps ("year == 1999 || year == 2000 && year == 2010", "1000");
  keeps ("year == 2000 && year == 2010 || year == 1999", "1000");
  keeps ("(year == 1999 || year == 2000) && year > 1999", "0100");
  keeps ("! year == 1999 && year < 2011", "0110");
  keeps ("!(year == 1999 && year < 2011)", "0111");
  keeps ("!!year == 1999", "1000");
  keeps ("year==1999||year==2000||year==2010", "1110");
  keeps ("((year > 1999) && ((year < 2011)) && rob == 'low')", "0010");
  end ();
}
END_TEST

START_TEST (a_text_that_is_the_name_of_a_column_is_pointed_out)
{
  start ();
  keeps ("'year' == 2000", "0000");
  ck_assert_uint_eq (ev_diags_count (diags), 1);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "quoted-column");
  ck_assert_int_eq (ev_diags_get (diags, 0)->severity, EV_WARNING);
  ck_assert_int_eq (ev_diags_get (diags, 0)->place.column, 1);
  end ();
}
END_TEST

START_TEST (errors_point_to_the_character)
{
  start ();
  fails ("", "where-syntax", 1, 1);
  fails ("  ", "where-syntax", 1, 3);
  fails ("year", "where-syntax", 1, 5);
  fails ("year == ", "where-syntax", 1, 9);
  fails ("year = 3", "where-syntax", 1, 6);
  ck_assert_str_eq (ev_diags_get (diags, ev_diags_count (diags) - 1)->hint, "write ==");
  fails ("year == 3 & year == 4", "where-syntax", 1, 11);
  fails ("year == 3 | year == 4", "where-syntax", 1, 11);
  fails ("year == 3 year == 4", "where-syntax", 1, 11);
  fails ("Größe == 'é' &&\n && year > 1", "where-syntax", 2, 2);
  fails ("(year == 3", "where-syntax", 1, 11);
  fails ("year == 3)", "where-syntax", 1, 10);
  fails ("(year) == 3", "where-syntax", 1, 6);
  fails ("year in 3", "where-syntax", 1, 9);
  fails ("year in ()", "where-syntax", 1, 10);
  fails ("year in (3,)", "where-syntax", 1, 12);
  fails ("year in (3 4)", "where-syntax", 1, 12);
  fails ("study == 'x", "where-syntax", 1, 10);
  fails ("`year == 3", "where-syntax", 1, 1);
  fails ("year == 12abc", "where-syntax", 1, 9);
  fails ("year == 1,5", "where-syntax", 1, 10);
  fails ("year == 1e999", "where-syntax", 1, 9);
  fails ("year == 0x10", "where-syntax", 1, 9);
  fails ("year @ 3", "where-syntax", 1, 6);
  fails ("year + 3", "where-syntax", 1, 6);
  fails ("Größe == 'x' || yaer == 3", "unknown-column", 1, 17);
  ck_assert_str_eq (ev_diags_get (diags, ev_diags_count (diags) - 1)->hint, "did you mean 'year'?");
  fails ("quantum == 3", "unknown-column", 1, 1);
  ck_assert_str_eq (ev_diags_get (diags, ev_diags_count (diags) - 1)->hint, "a text stands in quotation marks: 'quantum'");
  end ();
}
END_TEST

START_TEST (deep_nesting_is_refused_and_long_chains_are_not)
{
  start ();
  ev_str s = { 0 };
  for (int i = 0; i < 1000000; i++)
    ev_str_addc (&s, i % 2 ? '(' : '!');
  fails (s.text, "where-syntax", 1, 101);
  ev_str_clear (&s);
  for (int i = 0; i < 99; i++)
    ev_str_addc (&s, '(');
  ev_str_add (&s, "year > 2000");
  for (int i = 0; i < 99; i++)
    ev_str_addc (&s, ')');
  keeps (s.text, "0011");
  ev_str_clear (&s);
  for (int i = 0; i < 100000; i++)
    ev_str_add (&s, i ? " && year > 2000" : "year > 2000");
  keeps (s.text, "0011");
  ev_str_clear (&s);
  ev_str_add (&s, "year in (");
  for (int i = 0; i < 2001; i++)
    ev_str_printf (&s, "%s%d", i ? "," : "", i);
  ev_str_add (&s, ")");
  keeps (s.text, "1100");
  ev_str_free (&s);
  end ();
}
END_TEST

TEST_SUITE ("data/where", comparisons_are_of_numbers_where_both_are_and_of_text_otherwise,
            names_and_texts_may_hold_any_character, a_comparison_with_a_missing_cell_is_false_but_unequal_is_true,
            negation_binds_closer_than_and_and_that_closer_than_or, a_text_that_is_the_name_of_a_column_is_pointed_out, errors_point_to_the_character,
            deep_nesting_is_refused_and_long_chains_are_not)
