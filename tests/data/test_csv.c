/* Reading CSV.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "base/text.h"
#include "data.h"
#include "evisyn/table.h"

static ev_diags *diags;
static ev_table *table;

static ev_status
parse_n (const char *bytes, size_t n, ev_csv_spec spec)
{
  ev_diags_free (diags);
  ev_table_free (table);
  diags = ev_diags_new ();
  return ev_table_parse ("t.csv", bytes, n, &spec, diags, &table);
}

static ev_status
parse (const char *bytes)
{
  return parse_n (bytes, strlen (bytes), (ev_csv_spec){ 0 });
}

static void
done (void)
{
  ev_diags_free (diags);
  ev_table_free (table);
  diags = NULL;
  table = NULL;
}

/* One error and no table. */
static void
fails (const char *bytes, size_t n, const char *id, long line, long column)
{
  ck_assert_int_eq (parse_n (bytes, n, (ev_csv_spec){ 0 }), EV_DATA);
  ck_assert_ptr_null (table);
  ck_assert_uint_eq (ev_diags_count (diags), 1);
  CHECK_ERROR (diags, 0, id, line, column);
  ck_assert_str_eq (ev_diags_get (diags, 0)->place.file, "t.csv");
}

static void
cell_is (size_t row, size_t column, const char *text, long line, long at)
{
  ck_assert_str_eq (ev_table_cell (table, row, column), text);
  ev_place place = ev_table_place (table, row, column);
  ck_assert_msg (place.line == line && place.column == at, "'%s' stands at %ld:%ld, not %ld:%ld", text, place.line,
                 place.column, line, at);
}

START_TEST (cells_headers_and_their_places_are_those_of_the_file)
{
  ck_assert_int_eq (parse ("study,yi , vi\nLévy 1999,0.38712,\"0.1\"\n\n 張偉 2003 ,\t-1.25,.7\n"), EV_OK);
  ck_assert_uint_eq (ev_table_rows (table), 2);
  ck_assert_uint_eq (ev_table_columns (table), 3);
  ck_assert_str_eq (ev_table_header (table, 1), "yi");
  ck_assert_str_eq (ev_table_header (table, 2), "vi");
  ck_assert_int_eq (ev_table_header_place (table, 2).column, 11);
  cell_is (0, 0, "Lévy 1999", 2, 1);
  cell_is (0, 1, "0.38712", 2, 11);
  cell_is (0, 2, "0.1", 2, 19);
  cell_is (1, 0, "張偉 2003", 4, 1);
  cell_is (1, 1, "-1.25", 4, 11);
  cell_is (1, 2, ".7", 4, 18);
  ck_assert_int_eq (ev_table_place (table, 1, (size_t)-1).line, 4);
  ck_assert_str_eq (ev_table_file (table), "t.csv");
  ck_assert_uint_eq (ev_diags_count (diags), 0);
  done ();
}
END_TEST

START_TEST (quoted_cells_hold_delimiters_quotes_and_line_breaks_and_places_stay_right)
{
  ck_assert_int_eq (parse ("a,\"b\nb\",c\n\"x,\"\"中\"\"\r\ny\",\" 2 \",3\n\"\",\"\"\"\",\"q\"\n"), EV_OK);
  ck_assert_str_eq (ev_table_header (table, 1), "b\nb");
  ck_assert_int_eq (ev_table_header_place (table, 2).line, 2);
  ck_assert_int_eq (ev_table_header_place (table, 2).column, 4);
  cell_is (0, 0, "x,\"中\"\r\ny", 3, 1);
  cell_is (0, 1, " 2 ", 4, 4);
  cell_is (0, 2, "3", 4, 10);
  cell_is (1, 0, "", 5, 1);
  cell_is (1, 1, "\"", 5, 4);
  cell_is (1, 2, "q", 5, 9);
  ck_assert_int_eq (ev_table_place (table, 0, (size_t)-1).line, 3);
  done ();
}
END_TEST

START_TEST (line_ends_may_be_lf_crlf_or_cr_and_the_last_may_be_missing)
{
  static const char *const ends[] = { "\n", "\r\n", "\r" };
  for (size_t i = 0; i < 3; i++)
    for (int last = 0; last < 2; last++)
      {
        char text[64];
        snprintf (text, sizeof text, "a,b%s%s1,2%s3,\"4\"%s", ends[i], ends[i], ends[i], last ? ends[i] : "");
        ck_assert_int_eq (parse (text), EV_OK);
        ck_assert_uint_eq (ev_table_rows (table), 2);
        cell_is (0, 1, "2", 3, 3);
        cell_is (1, 0, "3", 4, 1);
        cell_is (1, 1, "4", 4, 3);
      }
  ck_assert_int_eq (parse ("a,b\n1,"), EV_OK);
  cell_is (0, 1, "", 2, 3);
  done ();
}
END_TEST

START_TEST (a_byte_order_mark_is_no_part_of_the_first_header)
{
  ck_assert_int_eq (parse ("\xef\xbb\xbfstudy,yi\nA,1\n"), EV_OK);
  ck_assert_str_eq (ev_table_header (table, 0), "study");
  ck_assert_int_eq (ev_table_header_place (table, 1).column, 7);
  fails ("\xef\xbb\xbf", 3, "empty-file", 0, 0);
  done ();
}
END_TEST

START_TEST (the_delimiter_is_the_one_that_splits_the_header_most)
{
  ck_assert_int_eq (parse ("study;\"a,b,c,d\";n\nX;1,5;2\n"), EV_OK);
  ck_assert_str_eq (ev_table_header (table, 1), "a,b,c,d");
  ck_assert_str_eq (ev_table_cell (table, 0, 1), "1,5");
  ck_assert_int_eq (parse ("\tai\tci\nX\t1;2\t\n"), EV_DATA); /* an unnamed column, but three columns */
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "empty-column");
  ck_assert_int_eq (parse ("study\tai\tci\nX, Y\t1;2\t\n"), EV_OK);
  cell_is (0, 2, "", 2, 10);
  ck_assert_int_eq (parse ("study\nX\n"), EV_OK);
  ck_assert_int_eq (parse ("a,b;c\n1,2\n"), EV_OK); /* as many of each: the comma */
  ck_assert_str_eq (ev_table_header (table, 1), "b;c");
  ck_assert_int_eq (parse_n ("a,b;c\n1;2\n", 10, (ev_csv_spec){ .delimiter = ';' }), EV_OK);
  ck_assert_str_eq (ev_table_header (table, 0), "a,b");
  ck_assert_int_eq (parse_n ("# a;b;c;d\n\n \n#\na,b\n", 19, (ev_csv_spec){ .comment = '#' }), EV_DATA);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "no-rows");
  done ();
}
END_TEST

START_TEST (comments_are_skipped_where_a_row_could_begin_only)
{
  const char *text = "# of, \"course\na,b\n#1,2,3\r\n\"x\n# y\",#2\n3,4 # z\n# end";
  ck_assert_int_eq (parse_n (text, strlen (text), (ev_csv_spec){ .comment = '#' }), EV_OK);
  ck_assert_uint_eq (ev_table_rows (table), 2);
  cell_is (0, 0, "x\n# y", 4, 1);
  cell_is (0, 1, "#2", 5, 6);
  cell_is (1, 1, "4 # z", 6, 3);
  ck_assert_int_eq (parse_n ("# a\n#b", 6, (ev_csv_spec){ .comment = '#' }), EV_DATA);
  CHECK_ERROR (diags, 0, "empty-file", 0, 0);
  ck_assert_int_eq (parse ("#a,b\n1,2\n"), EV_OK); /* no comments unless asked for */
  done ();
}
END_TEST

START_TEST (quotation_marks_inside_unquoted_cells_are_text)
{
  ck_assert_int_eq (parse ("a,b\n5\" pipe,6'\n\"\"\"n\"\"\",O\"\"Neill\n"), EV_OK);
  cell_is (0, 0, "5\" pipe", 2, 1);
  cell_is (0, 1, "6'", 2, 9);
  cell_is (1, 0, "\"n\"", 3, 1);
  cell_is (1, 1, "O\"\"Neill", 3, 9);
  fails ("a,b\n1,\"中\"x\n", 13, "stray-quote", 2, 6);
  fails ("a,b\n1,\"x\n\"y\",2\n", 15, "stray-quote", 3, 2);
  fails ("a,b\n1,\"x\" \"y\"\n", 14, "stray-quote", 2, 7);
  done ();
}
END_TEST

START_TEST (broken_files_are_told_with_their_place)
{
  fails ("", 0, "empty-file", 0, 0);
  fails ("\n \r\n  \n", 7, "empty-file", 0, 0);
  fails ("a,b\n", 4, "no-rows", 0, 0);
  fails ("a,b", 3, "no-rows", 0, 0);
  fails ("a,b\n1,2\n\n3\n", 11, "row-length", 4, 1);
  fails ("a,b\n1,2\n3,4,\n", 13, "row-length", 3, 1);
  fails ("a,a b,a\n1,2,3\n", 14, "duplicate-column", 1, 7);
  fails ("c,b,a,b,a\n1,2,3,4,5\n", 20, "duplicate-column", 1, 7);
  fails ("a,,b\n1,2,3\n", 11, "empty-column", 1, 3);
  fails ("a,b\n1,\"2\n3,4\n", 13, "unclosed-quote", 2, 3);
  fails ("a,b\n\"1,2", 8, "unclosed-quote", 2, 1);
  fails ("a,b\nx,\0\n", 8, "binary-file", 2, 3);
  fails ("\xff\xfe"
         "a\0,\0",
         6, "binary-file", 1, 1);
  fails ("a,b\r\nM\xc3\xbcller,M\xfcller\r\n", 20, "not-utf8", 2, 9);
  fails ("a,b\n1,\xe4\xb8", 8, "not-utf8", 2, 3);        /* cut off inside a character */
  fails ("a,b\n\xed\xa0\x80,1\n", 10, "not-utf8", 2, 1); /* a surrogate */
  fails ("\xef\xbb\xbf"
         "a\xff,b\n",
         8, "not-utf8", 1, 2);
  done ();
}
END_TEST

START_TEST (every_row_of_a_wrong_length_is_told_up_to_a_limit)
{
  ck_assert_int_eq (parse ("a,b\n1\n1,2\n1,2,3\n"), EV_DATA);
  ck_assert_uint_eq (ev_diags_count (diags), 2);
  CHECK_ERROR (diags, 0, "row-length", 2, 1);
  CHECK_ERROR (diags, 1, "row-length", 4, 1);
  ck_assert_str_eq (ev_diags_get (diags, 1)->message, "this row has 3 cells, the header has 2");
  ev_str s = { 0 };
  ev_str_add (&s, "a,b\n");
  for (int i = 0; i < 5000; i++)
    ev_str_add (&s, "1\n");
  ck_assert_int_eq (parse (s.text), EV_DATA);
  ck_assert_uint_eq (ev_diags_count (diags), 10);
  ev_str_free (&s);
  done ();
}
END_TEST

START_TEST (places_hold_for_cells_of_every_length_around_the_sizes_of_buffers)
{
  static const size_t sizes[] = { 0, 1, 127, 128, 129, 255, 256, 65534, 65535, 65536, 65537, 131072, 1 << 20 };
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
    for (int quoted = 0; quoted < 2; quoted++)
      {
        ev_str s = { 0 };
        ev_str_add (&s, quoted ? "a,b,c\n\"" : "a,b,c\n");
        for (size_t j = 0; j < sizes[i]; j++)
          ev_str_add (&s, j % 3 ? "x" : "中");
        size_t bytes = sizes[i] + 2 * ((sizes[i] + 2) / 3);
        ev_str_add (&s, quoted ? "\",\"y\",\"z\"" : ",y,z");
        ck_assert_int_eq (parse (s.text), EV_OK);
        ck_assert_uint_eq (strlen (ev_table_cell (table, 0, 0)), bytes);
        cell_is (0, 1, "y", 2, (long)sizes[i] + 2 + 2 * quoted);
        cell_is (0, 2, "z", 2, (long)sizes[i] + 4 + 4 * quoted);
        ev_str_free (&s);
      }
  done ();
}
END_TEST

START_TEST (scripts_that_run_both_ways_and_control_characters_are_kept)
{
  ck_assert_int_eq (parse ("الدراسة,\"n\t1\"\nمحمد \"أ\" 2011,\x01\x7f\u202e\n"), EV_OK);
  ck_assert_str_eq (ev_table_header (table, 0), "الدراسة");
  ck_assert_str_eq (ev_table_header (table, 1), "n\t1");
  cell_is (0, 1, "\x01\x7f\u202e", 2, 15);
  done ();
}
END_TEST

START_TEST (files_of_any_size_are_read_whole)
{
  const char *path = "test_csv.tmp";
  for (size_t size = 65530; size <= 65545; size++)
    {
      ev_str s = { 0 };
      ev_str_add (&s, "a,b\n1,");
      while (s.length < size)
        ev_str_addc (&s, 'x');
      write_file (path, s.text, s.length);
      diags = ev_diags_new ();
      ck_assert_int_eq (ev_table_read (path, &(ev_csv_spec){ 0 }, diags, &table), EV_OK);
      ck_assert_uint_eq (strlen (ev_table_cell (table, 0, 1)), size - 6);
      ck_assert_str_eq (ev_table_file (table), path);
      ev_str_free (&s);
      done ();
    }
  unlink (path);
}
END_TEST

START_TEST (what_cannot_be_read_is_told)
{
  diags = ev_diags_new ();
  ev_csv_spec spec = { 0 };
  ck_assert_int_eq (ev_table_read ("no/such/file.csv", &spec, diags, &table), EV_DATA);
  ck_assert_ptr_null (table);
  CHECK_ERROR (diags, 0, "cannot-read", 0, 0);
  ck_assert_str_eq (ev_diags_get (diags, 0)->place.file, "no/such/file.csv");
  ck_assert_int_eq (ev_table_read (".", &spec, diags, &table), EV_DATA);
  CHECK_ERROR (diags, 1, "directory", 0, 0);
  done ();
}
END_TEST

TEST_SUITE ("data/csv", cells_headers_and_their_places_are_those_of_the_file,
            quoted_cells_hold_delimiters_quotes_and_line_breaks_and_places_stay_right,
            line_ends_may_be_lf_crlf_or_cr_and_the_last_may_be_missing,
            a_byte_order_mark_is_no_part_of_the_first_header, the_delimiter_is_the_one_that_splits_the_header_most,
            comments_are_skipped_where_a_row_could_begin_only, quotation_marks_inside_unquoted_cells_are_text,
            broken_files_are_told_with_their_place, every_row_of_a_wrong_length_is_told_up_to_a_limit,
            places_hold_for_cells_of_every_length_around_the_sizes_of_buffers,
            scripts_that_run_both_ways_and_control_characters_are_kept, files_of_any_size_are_read_whole,
            what_cannot_be_read_is_told)
