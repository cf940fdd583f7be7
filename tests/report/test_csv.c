/* CSV.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "documents.h"

#define CSV(doc, want) RENDERS (doc, "csv", (ev_render_spec){ 0 }, want)

START_TEST (tables_have_names_and_full_numbers)
{
  CSV (small_document (), "study,n,logrr,arm\n"
                          "Early,,,\n"
                          "Müller 2010,1234,-0.123456789012345,a\n"
                          "王 2011,7,,bbb\n"
                          "Subtotal,,0.5,\n"
                          "Total,1241,1e-07,\n");
}
END_TEST

START_TEST (fields_are_quoted_where_they_must_be)
{
  CSV (one_cell ("a,b"), "x\n\"a,b\"\n");
  CSV (one_cell ("say \"x\""), "x\n\"say \"\"x\"\"\"\n");
  CSV (one_cell ("line\nbreak"), "x\n\"line\nbreak\"\n");
  CSV (one_cell ("cr\rhere"), "x\n\"cr\rhere\"\n");
  CSV (one_cell (" a"), "x\n\" a\"\n");
  CSV (one_cell ("a "), "x\n\"a \"\n");
  CSV (one_cell ("a;b 中\tc"), "x\na;b 中\tc\n");
  CSV (one_cell ("M\xfcller"), "x\nM\ufffdller\n");
}
END_TEST

START_TEST (a_row_of_one_empty_field_is_no_blank_line)
{
  CSV (one_cell (""), "x\n\"\"\n");
}
END_TEST

START_TEST (spreadsheets_run_no_text)
{
  static const char *const cases[][2] = {
    { "=1+1", "'=1+1" },
    { "+a", "'+a" },
    { "-", "'-" },
    { "-x", "'-x" },
    { "@SUM(A1)", "'@SUM(A1)" },
    { "\tx", "'\tx" },
    { "-1.5", "-1.5" },
    { "+2e3", "+2e3" },
    { "-0.5 [-1, 0]", "\"'-0.5 [-1, 0]\"" },
    { "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0" },
    { "\r=1", "\"'\r=1\"" },
    { "a=1", "a=1" },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      ev_str want = { 0 };
      ev_str_printf (&want, "x\n%s\n", cases[i][1]);
      CSV (one_cell (cases[i][0]), want.text);
      ev_str_free (&want);
    }
}
END_TEST

START_TEST (numbers_are_never_marked_as_text)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "a", "A", EV_RIGHT);
  ev_doc_column (doc, "=b", "B", EV_RIGHT);
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_number (doc, -INFINITY, "none");
  ev_doc_number (doc, 1.0 / 3, "0.33");
  CSV (doc, "a,'=b\n-inf,0.3333333333333333\n");
}
END_TEST

START_TEST (a_blank_line_stands_between_tables)
{
  ev_doc *doc = ev_doc_new ("Title");
  ev_doc_show_in (doc, EV_IN_TEXT);
  ev_doc_table (doc, "hidden", "");
  ev_doc_column (doc, "h", "H", EV_LEFT);
  ev_doc_show_in (doc, EV_IN_ALL);
  ev_doc_table (doc, "no-columns", "");
  ev_doc_table (doc, "a", "A");
  ev_doc_column (doc, "a", "A", EV_LEFT);
  ev_doc_column (doc, "a2", "A", EV_LEFT);
  ev_doc_paragraph (doc, "Text");
  ev_doc_show_in (doc, EV_IN_CSV);
  ev_doc_table (doc, "b", "B");
  ev_doc_column (doc, "b", "B", EV_RIGHT);
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_integer (doc, 9007199254740993);
  CSV (doc, "a,a2\n\nb\n9007199254740993\n");
}
END_TEST

TEST_SUITE ("csv", tables_have_names_and_full_numbers, fields_are_quoted_where_they_must_be,
            a_row_of_one_empty_field_is_no_blank_line, spreadsheets_run_no_text, numbers_are_never_marked_as_text,
            a_blank_line_stands_between_tables)
