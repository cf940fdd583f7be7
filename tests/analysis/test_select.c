/* Rows to studies.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

#include "analysis/select.h"

typedef struct selection {
  bench b;
  ev_table *table;
  ev_columns columns;
  ev_arena *arena;
  size_t n;
  ev_rows *groups;
  ev_dataset data;
} selection;

static selection
begin (const char *csv)
{
  selection s;
  bench_start (&s.b);
  s.arena = ev_arena_new ();
  ck_assert_int_eq (ev_table_parse ("t.csv", csv, strlen (csv), &(ev_csv_spec){ 0 }, s.b.diags, &s.table), EV_OK);
  return s;
}

static ev_status
find (selection *s)
{
  ck_assert_int_eq (ev_find_columns (s->table, &s->b.spec, s->b.diags, &s->columns), EV_OK);
  return ev_find_rows (s->table, &s->b.spec, &s->columns, s->arena, s->b.diags, &s->n, &s->groups);
}

static ev_status
read_group (selection *s, size_t g)
{
  return ev_read_dataset (s->table, &s->columns, &s->groups[g], s->arena, s->b.diags, &s->data);
}

static void
end (selection *s)
{
  ev_table_free (s->table);
  ev_arena_free (s->arena);
  bench_end (&s->b);
}

static void
expect_order (const char *csv, const char *order, const char *want)
{
  selection s = begin (csv);
  ev_str got = { 0 };
  set (&s.b, "order", order);
  ck_assert_int_eq (find (&s), EV_OK);
  for (size_t i = 0; i < s.groups[0].n; i++)
    ev_str_add (&got, ev_table_cell (s.table, s.groups[0].row[i], 0));
  ck_assert_str_eq (got.text, want);
  ev_str_free (&got);
  end (&s);
}

START_TEST (rows_are_sorted_as_numbers_or_text_with_gaps_last)
{
  static const char numbers[] = "study,yi,vi,x\nA,1,1,10\nB,1,1,9\nC,1,1,\nD,1,1,9\nE,1,1,-1e2\n";
  static const char texts[] = "study,yi,vi,x\nA,1,1,10\nB,1,1,b\nC,1,1,NA\nD,1,1,a\n";
  expect_order (numbers, "x", "EBDAC");
  expect_order (numbers, "-x", "ABDEC");
  expect_order (texts, "x", "ADBC");
  expect_order (texts, "-x", "BDAC");
}
END_TEST

START_TEST (conditions_keep_rows)
{
  selection s = begin ("study,yi,vi,x\nA,1,1,10\nB,2,1,9\nC,3,1,\n");
  set (&s.b, "where", "x > 9 || yi == 3");
  ck_assert_int_eq (find (&s), EV_OK);
  ck_assert_uint_eq (s.n, 1);
  ck_assert_uint_eq (s.groups[0].n, 2);
  ck_assert_int_eq (read_group (&s, 0), EV_OK);
  ck_assert_str_eq (s.data.label[1], "C");
  ck_assert_int_eq (s.data.line[1], 4);
  ck_assert_uint_eq (s.data.row[1], 2);
  end (&s);
}
END_TEST

START_TEST (a_condition_that_keeps_nothing_is_worth_a_warning)
{
  selection s = begin ("study,yi,vi\nA,1,1\n");
  set (&s.b, "where", "yi > 7");
  ck_assert_int_eq (find (&s), EV_OK);
  ck_assert_uint_eq (s.groups[0].n, 0);
  only (s.b.diags, "no-rows-kept", "no row of t.csv fulfils yi > 7", NULL, 0, 0);
  end (&s);
}
END_TEST

START_TEST (a_wrong_condition_of_a_plan_is_told_with_its_place_there)
{
  const ev_place place = { "plan.yaml", 5, 12 };
  selection s = begin ("study,yi,vi\nA,1,1\n");
  ev_spec_set (&s.b.spec, ev_option_find ("where"), "yi > 1 && yj < 2", EV_BY_PLAN, &place, s.b.diags);
  ck_assert_int_eq (find (&s), EV_DATA);
  only (s.b.diags, "unknown-column", "character 11 of the condition: t.csv has no column 'yj'", "plan.yaml", 5, 12);
  ck_assert_str_eq (ev_diags_get (s.b.diags, 0)->hint, "did you mean 'yi'?");
  end (&s);
}
END_TEST

START_TEST (groups_come_in_the_order_in_which_they_appear)
{
  selection s = begin ("study,yi,vi,g\nA,1,1,x\nB,2,1,\nC,3,1, x \nD,4,1,NA\nE,5,1,y\n");
  set (&s.b, "by", "g");
  ck_assert_int_eq (find (&s), EV_OK);
  ck_assert_uint_eq (s.n, 3);
  static const char *const names[] = { "x", "(not stated)", "y" };
  static const size_t sizes[] = { 2, 2, 1 };
  for (size_t g = 0; g < 3; g++)
    {
      ck_assert_str_eq (s.groups[g].by, names[g]);
      ck_assert_uint_eq (s.groups[g].n, sizes[g]);
    }
  ck_assert_int_eq (read_group (&s, 1), EV_OK);
  CLOSE (s.data.col[EV_YI][1], 4, 0);
  end (&s);
}
END_TEST

START_TEST (subgroups_have_labels_also_where_none_is_stated)
{
  selection s = begin ("study,yi,vi,g\nA,1,1, x\nB,2,1,.\n");
  set (&s.b, "subgroup", "g");
  ck_assert_int_eq (find (&s), EV_OK);
  ck_assert_int_eq (read_group (&s, 0), EV_OK);
  ck_assert_str_eq (s.data.subgroup[0], "x");
  ck_assert_str_eq (s.data.subgroup[1], "(not stated)");
  ck_assert_ptr_null (s.data.inner);
  end (&s);
  s = begin ("study,yi,vi,g,h\nA,1,1,x,u\nB,2,1,x,\n");
  set (&s.b, "subgroup", "h,g");
  ck_assert_int_eq (find (&s), EV_OK);
  ck_assert_int_eq (read_group (&s, 0), EV_OK);
  ck_assert_str_eq (s.data.subgroup[1], "(not stated)");
  ck_assert_str_eq (s.data.inner[1], "x");
  ck_assert (ev_in_subgroup (&s.data, 0, NULL));
  ck_assert (ev_in_subgroup (&s.data, 0, &(ev_subgroup){ "u", NULL }));
  ck_assert (ev_in_subgroup (&s.data, 0, &(ev_subgroup){ "u", "x" }));
  ck_assert (!ev_in_subgroup (&s.data, 0, &(ev_subgroup){ "u", "y" }));
  ck_assert (!ev_in_subgroup (&s.data, 1, &(ev_subgroup){ "u", "x" }));
  end (&s);
}
END_TEST

START_TEST (labels_join_columns_and_never_miss)
{
  selection s = begin ("author,year,yi,vi\n Smith ,1999,1,1\nLee,NA,1,1\n,,1,1\n");
  ck_assert_int_eq (find (&s), EV_OK);
  ck_assert_int_eq (read_group (&s, 0), EV_OK);
  ck_assert_str_eq (s.data.label[0], "Smith, 1999");
  ck_assert_str_eq (s.data.label[1], "Lee");
  ck_assert_str_eq (s.data.label[2], "Study 3");
  end (&s);
}
END_TEST

START_TEST (missing_values_are_nan_and_columns_that_no_one_needs_are_not_read)
{
  selection s = begin ("study,ai,n1i,ci,n2i,sei\nA,1,NA,.,  ,text\n");
  set (&s.b, "measure", "OR");
  ck_assert_int_eq (find (&s), EV_OK);
  ck_assert_int_eq (read_group (&s, 0), EV_OK);
  CLOSE (s.data.col[EV_AI][0], 1, 0);
  ck_assert (isnan (s.data.col[EV_N1I][0]) && isnan (s.data.col[EV_CI][0]) && isnan (s.data.col[EV_N2I][0]));
  ck_assert_ptr_null (s.data.col[EV_SEI]);
  ck_assert_int_eq (s.data.place[EV_N1I][0].line, 2);
  ck_assert_int_eq (s.data.place[EV_N1I][0].column, 5);
  ck_assert_ptr_null (s.data.place[EV_SEI]);
  end (&s);
}
END_TEST

START_TEST (every_text_in_a_number_is_told_with_its_cell)
{
  selection s = begin ("study,yi,vi\nA,\"1,5\",1\nB,12%,x\n");
  ck_assert_int_eq (find (&s), EV_OK);
  ck_assert_int_eq (read_group (&s, 0), EV_DATA);
  ck_assert_uint_eq (ev_diags_count (s.b.diags), 3);
  static const char *const hints[] = { "full stop", "without the sign", "NA" };
  static const long lines[] = { 2, 3, 3 }, columns[] = { 3, 3, 7 };
  for (size_t i = 0; i < 3; i++)
    {
      const ev_diag *d = ev_diags_get (s.b.diags, i);
      ck_assert_str_eq (d->id, "bad-number");
      ck_assert_int_eq (d->place.line, lines[i]);
      ck_assert_int_eq (d->place.column, columns[i]);
      ck_assert_ptr_nonnull (strstr (d->hint, hints[i]));
    }
  end (&s);
}
END_TEST

START_TEST (a_column_of_text_is_told_in_eleven_messages)
{
  ev_str csv = { 0 };
  ev_str_add (&csv, "study,yi,vi\n");
  for (int i = 0; i < 30; i++)
    ev_str_add (&csv, "A,x,1\n");
  selection s = begin (csv.text);
  ck_assert_int_eq (find (&s), EV_OK);
  ck_assert_int_eq (read_group (&s, 0), EV_DATA);
  ck_assert_uint_eq (ev_diags_count (s.b.diags), 11);
  ck_assert_str_eq (ev_diags_get (s.b.diags, 10)->message, "20 more cells of column 'yi' are not numbers");
  ev_str_free (&csv);
  end (&s);
}
END_TEST

TEST_SUITE ("select", rows_are_sorted_as_numbers_or_text_with_gaps_last, conditions_keep_rows,
            a_condition_that_keeps_nothing_is_worth_a_warning, a_wrong_condition_of_a_plan_is_told_with_its_place_there,
            groups_come_in_the_order_in_which_they_appear, subgroups_have_labels_also_where_none_is_stated,
            labels_join_columns_and_never_miss, missing_values_are_nan_and_columns_that_no_one_needs_are_not_read,
            every_text_in_a_number_is_told_with_its_cell, a_column_of_text_is_told_in_eleven_messages)
