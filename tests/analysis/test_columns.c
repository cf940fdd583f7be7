/* Which column plays which role.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

#include "analysis/select.h"

static const size_t NONE = (size_t) -1;

static ev_table *
table_of (bench *b, const char *header)
{
  ev_str text = { 0 };
  ev_table *table;
  ev_str_printf (&text, "%s\n", header);
  for (const char *p = header; *p; p++)
    ev_str_add (&text, *p == ',' ? "1," : "");
  ev_str_add (&text, "1\n");
  ck_assert_int_eq (ev_table_parse ("t.csv", text.text, text.length, &(ev_csv_spec){ 0 }, b->diags, &table), EV_OK);
  ev_str_free (&text);
  return table;
}

START_TEST (roles_are_found_by_name_option_and_alias)
{
  bench b;
  ev_columns c;
  bench_start (&b);
  ev_table *table = table_of (&b, "Study,AI,event-c,N1I,total 2,weights,deaths");
  set (&b, "measure", "or");
  set (&b, "n2i", "total 2");
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), EV_OK);
  ck_assert_str_eq (c.measure->code, "OR");
  ck_assert_uint_eq (c.role[EV_AI], 1);
  ck_assert_uint_eq (c.role[EV_CI], 2);
  ck_assert_uint_eq (c.role[EV_N2I], 4);
  ck_assert_msg (c.role[EV_WEIGHTS] == NONE, "weights are never guessed");
  ck_assert_uint_eq (c.subgroup & c.by & c.order, NONE);
  ev_table_free (table);
  bench_end (&b);
}
END_TEST

START_TEST (the_role_itself_comes_before_aliases)
{
  bench b;
  ev_columns c;
  bench_start (&b);
  ev_table *table = table_of (&b, "TE,yi,se,sei");
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), EV_OK);
  ck_assert_str_eq (c.measure->code, "GEN");
  ck_assert_uint_eq (c.role[EV_YI], 1);
  ck_assert_uint_eq (c.role[EV_SEI], 3);
  ev_table_free (table);
  bench_end (&b);
}
END_TEST

static ev_columns
study_of (const char *csv, const char *option)
{
  bench b;
  ev_columns c;
  ev_table *table;
  bench_start (&b);
  ck_assert_int_eq (ev_table_parse ("t.csv", csv, strlen (csv), &(ev_csv_spec){ 0 }, b.diags, &table), EV_OK);
  if (option)
    set (&b, "study", option);
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), EV_OK);
  ev_table_free (table);
  bench_end (&b);
  return c;
}

START_TEST (the_study_is_a_column_of_text_where_there_is_one)
{
  ev_columns c = study_of ("id,trial,yi,vi\n1,A,1,1\n", NULL);
  ck_assert_uint_eq (c.nstudy, 1);
  ck_assert_uint_eq (c.study[0], 1);
  c = study_of ("study,year,author,yi,vi\n1,1999,A,1,1\n", NULL);
  ck_assert_uint_eq (c.nstudy, 2);
  ck_assert_uint_eq (c.study[0], 2);
  ck_assert_uint_eq (c.study[1], 1);
  c = study_of ("id,yi,vi\n7,1,1\n", NULL);
  ck_assert_uint_eq (c.nstudy, 1);
  c = study_of ("x,yi,vi\nA,1,1\n", NULL);
  ck_assert_uint_eq (c.nstudy, 0);
  c = study_of ("\"a,b\",a,b,yi,vi\nA,B,C,1,1\n", "a,b");
  ck_assert_uint_eq (c.nstudy, 1);
  ck_assert_uint_eq (c.study[0], 0);
  c = study_of ("a,b,yi,vi\nA,B,1,1\n", "b, a");
  ck_assert_uint_eq (c.nstudy, 2);
  ck_assert_uint_eq (c.study[0], 1);
}
END_TEST

START_TEST (order_may_descend)
{
  bench b;
  ev_columns c;
  bench_start (&b);
  ev_table *table = table_of (&b, "yi,vi,year,-odd");
  set (&b, "order", "-year");
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), EV_OK);
  ck_assert (c.descending && c.order == 2);
  set (&b, "order", "-odd");
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), EV_OK);
  ck_assert (!c.descending && c.order == 3);
  ev_table_free (table);
  bench_end (&b);
}
END_TEST

START_TEST (subgroups_may_be_within_subgroups_and_a_comma_in_a_name)
{
  bench b;
  ev_columns c;
  bench_start (&b);
  ev_table *table;
  static const char csv[] = "yi,vi,g,h,\"g,h\"\n1,1,1,1,1\n";
  ck_assert_int_eq (ev_table_parse ("t.csv", csv, strlen (csv), &(ev_csv_spec){ 0 }, b.diags, &table), EV_OK);
  set (&b, "subgroup", "h, g");
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), EV_OK);
  ck_assert (c.subgroup == 3 && c.inner == 2);
  set (&b, "subgroup", "g,h");
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), EV_OK);
  ck_assert (c.subgroup == 4 && c.inner == NONE);
  set (&b, "subgroup", "g,h,yi");
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), EV_USAGE);
  ck_assert_str_eq (ev_diags_get (b.diags, 0)->message, "subgroup takes at most 2 columns");
  ev_table_free (table);
  bench_end (&b);
}
END_TEST

static void
fails (const char *header, const char *option, const char *value, ev_status status, const char *id, const char *message, const char *hint)
{
  bench b;
  ev_columns c;
  bench_start (&b);
  ev_table *table = table_of (&b, header);
  if (option)
    set (&b, option, value);
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), status);
  only (b.diags, id, message, "t.csv", 1, 0);
  ck_assert_msg (strstr (ev_diags_get (b.diags, 0)->hint, hint) != NULL, "%s", ev_diags_get (b.diags, 0)->hint);
  ev_table_free (table);
  bench_end (&b);
}

START_TEST (what_is_not_there_is_named_with_what_is)
{
  fails ("yi,vi,region", "subgroup", "regoin", EV_DATA, "unknown-column", "there is no column 'regoin' (for --subgroup)", "did you mean 'region'?");
  fails ("yi,vi,region", "subgroup", "region,yy", EV_DATA, "unknown-column", "there is no column 'yy' (for --subgroup)", "did you mean 'yi'?");
  fails ("yi,vi", "ai", "events", EV_DATA, "unknown-column", "there is no column 'events' (for --ai)", "the columns are: 'yi' 'vi'");
  fails ("yi,vi", "order", "-nope", EV_DATA, "unknown-column", "there is no column 'nope' (for --order)", "'yi'");
  fails ("ai,n1i,ci,n2i", NULL, NULL, EV_USAGE, "no-measure", "no effect measure is given and there is no column 'yi'", "--measure OR RR RD");
  fails ("a,b", NULL, NULL, EV_USAGE, "no-measure", "no effect measure is given and there is no column 'yi'", "--ai --n1i --ci --n2i");
  fails ("yi,ai,n1i,ci,n2i", NULL, NULL, EV_DATA, "missing-columns",
         "measure GEN needs columns that t.csv has not: yi vi, or yi sei, or yi ci-lb ci-ub, or yi pval", "--measure OR");
}
END_TEST

START_TEST (mistakes_in_a_plan_stand_in_the_plan)
{
  bench b;
  ev_columns c;
  const ev_place place = { "plan.yaml", 3, 12 };
  bench_start (&b);
  ev_table *table = table_of (&b, "yi,vi");
  ck_assert_int_eq (ev_spec_set (&b.spec, ev_option_find ("by"), "nope", EV_BY_PLAN, &place, b.diags), EV_OK);
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), EV_DATA);
  only (b.diags, "unknown-column", "t.csv has no column 'nope'", "plan.yaml", 3, 12);
  ev_table_free (table);
  bench_end (&b);
}
END_TEST

START_TEST (study_labels_have_at_most_eight_columns)
{
  bench b;
  ev_columns c;
  bench_start (&b);
  ev_table *table = table_of (&b, "yi,vi");
  set (&b, "study", "yi,vi,yi,vi,yi,vi,yi,vi,yi");
  ck_assert_int_eq (ev_find_columns (table, &b.spec, b.diags, &c), EV_USAGE);
  only (b.diags, "too-many-columns", "study takes at most 8 columns", NULL, 0, 0);
  ev_table_free (table);
  bench_end (&b);
}
END_TEST

TEST_SUITE ("columns", roles_are_found_by_name_option_and_alias, the_role_itself_comes_before_aliases,
            the_study_is_a_column_of_text_where_there_is_one, order_may_descend, subgroups_may_be_within_subgroups_and_a_comma_in_a_name, what_is_not_there_is_named_with_what_is,
            mistakes_in_a_plan_stand_in_the_plan, study_labels_have_at_most_eight_columns)
