/* Plain text.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "documents.h"

#define TEXT(doc, want) RENDERS (doc, "text", (ev_render_spec){ 0 }, want)
#define TEXT_WITH(doc, want, ...) RENDERS (doc, "text", ((ev_render_spec){ __VA_ARGS__ }), want)

/* The widest line of TEXT. */
static size_t
widest_line (const char *text)
{
  size_t widest = 0;
  ev_str line = { 0 };
  for (; *text; text += line.length + (text[line.length] == '\n'))
    {
      ev_str_clear (&line);
      ev_str_addn (&line, text, strcspn (text, "\n"));
      ck_assert_msg (line.length == 0 || line.text[line.length - 1] != ' ', "a line ends in spaces: '%s'", line.text);
      size_t width = ev_text_width (line.text);
      widest = width > widest ? width : widest;
    }
  ev_str_free (&line);
  return widest;
}

START_TEST (everything_is_aligned)
{
  TEXT (small_document (), "Trials\n"
                           "══════\n"
                           "\n"
                           "Death\n"
                           "─────\n"
                           "\n"
                           "The log ratio is -0.04.\n"
                           "\n"
                           "Studies  3\n"
                           "τ²       0.02 [0, 0.8]\n"
                           "\n"
                           "Effects\n"
                           "Risk ratios\n"
                           "Study             n  log RR  Arm\n"
                           "────────────────────────────────\n"
                           "Early\n"
                           "  Müller 2010  1234   -0.12   a\n"
                           "  王 2011         7       –  bbb\n"
                           "  Subtotal             0.50\n"
                           "────────────────────────────────\n"
                           "Total          1241   1e-07\n"
                           "Note: One study was left out\n"
                           "Warning: tau² is 0\n"
                           "\n"
                           "A forest: death-forest\n"
                           "\n"
                           "All: ../index.html\n");
}
END_TEST

START_TEST (ascii_has_no_symbols_of_its_own)
{
  ev_doc *doc = ev_doc_new ("T");
  ev_doc_heading (doc, 1, "H");
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "x", "X", EV_LEFT);
  ev_doc_column (doc, "y", "Y", EV_RIGHT);
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, "é");
  ev_doc_real (doc, NAN, 2);
  TEXT_WITH (doc, "T\n=\n\nH\n-\n\nX  Y\n----\né  -\n", .ascii = true);
}
END_TEST

START_TEST (colour_is_bold_and_dim_only_where_asked)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_heading (doc, 2, "H");
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "x", "X", EV_LEFT);
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, "a");
  ev_doc_row (doc, EV_ROW_TOTAL);
  ev_doc_cell (doc, "b");
  ev_doc_note (doc, EV_NOTE, "n");
  ev_doc_note (doc, EV_ERROR, "e");
  TEXT_WITH (doc,
             "\x1b[1mH\x1b[0m\n\x1b[1mX\x1b[0m\n\x1b[2m─\x1b[0m\na\n\x1b[2m─\x1b[0m\n\x1b[1mb\x1b[0m\n"
             "\x1b[2mNote:\x1b[0m \x1b[2mn\x1b[0m\n\x1b[1mError:\x1b[0m e\n",
             .colour = true);
}
END_TEST

START_TEST (paragraphs_notes_and_facts_wrap_at_the_width)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_paragraph (doc, "The quick brown fox jumps over the lazy dog and runs");
  ev_doc_note (doc, EV_NOTE, "The quick brown fox jumps over the lazy dog");
  ev_doc_note (doc, EV_WARNING, "short");
  ev_doc_fact (doc, "Name", "The quick brown fox jumps over the lazy dog");
  ev_doc_fact (doc, "A name that is longer than half of it", "value");
  TEXT_WITH (doc,
             "The quick brown fox jumps over the lazy\n"
             "dog and runs\n"
             "\n"
             "Note: The quick brown fox jumps over the\n"
             "      lazy dog\n"
             "Warning: short\n"
             "\n"
             "Name                 The quick brown fox\n"
             "                     jumps over the lazy\n"
             "                     dog\n"
             "A name that is       value\n"
             "longer than half of\n"
             "it\n",
             .width = 40);
}
END_TEST

/* Four columns that need 58. */
static ev_doc *
wide_document (void)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "study", "Study", EV_LEFT);
  ev_doc_column (doc, "ci", "95% CI", EV_RIGHT);
  ev_doc_column (doc, "w", "Weight (random)", EV_RIGHT);
  ev_doc_column (doc, "n", "n", EV_RIGHT);
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, "Shamalov and others 2010");
  ev_doc_cell (doc, "[0.5, 1.2]");
  ev_doc_cell (doc, "12.3%");
  ev_doc_integer (doc, 123);
  return doc;
}

START_TEST (a_table_that_is_too_wide_breaks_its_headers_first)
{
  TEXT_WITH (wide_document (),
             "Study                         95% CI  Weight (random)    n\n"
             "──────────────────────────────────────────────────────────\n"
             "Shamalov and others 2010  [0.5, 1.2]            12.3%  123\n",
             .width = 58);
  TEXT_WITH (wide_document (),
             "                                        Weight\n"
             "Study                         95% CI  (random)    n\n"
             "───────────────────────────────────────────────────\n"
             "Shamalov and others 2010  [0.5, 1.2]     12.3%  123\n",
             .width = 51);
}
END_TEST

START_TEST (then_its_text_wraps)
{
  TEXT_WITH (wide_document (),
             "                             Weight\n"
             "Study              95% CI  (random)    n\n"
             "────────────────────────────────────────\n"
             "Shamalov and   [0.5, 1.2]     12.3%  123\n"
             "  others 2010\n",
             .width = 40);
}
END_TEST

START_TEST (then_it_becomes_panels)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "Panels");
  ev_doc_column (doc, "study", "Study", EV_LEFT);
  for (int i = 0; i < 4; i++)
    ev_doc_column (doc, "ci", "95% CI", EV_RIGHT);
  ev_doc_row (doc, EV_ROW_GROUP);
  ev_doc_cell (doc, "Group");
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, "Shamalov and others 2010");
  for (int i = 0; i < 4; i++)
    ev_doc_cell (doc, i < 3 ? "[0.5, 1.2]" : "[10.5, 121.2]");
  TEXT_WITH (doc,
             "Panels\n"
             "Study                 95% CI      95% CI\n"
             "────────────────────────────────────────\n"
             "Group\n"
             "  Shamalov and    [0.5, 1.2]  [0.5, 1.2]\n"
             "    others 2010\n"
             "\n"
             "Study              95% CI         95% CI\n"
             "────────────────────────────────────────\n"
             "Group\n"
             "  Shamalov     [0.5, 1.2]  [10.5, 121.2]\n"
             "    and\n"
             "    others\n"
             "    2010\n",
             .width = 40);
}
END_TEST

START_TEST (no_width_loses_or_cuts_anything)
{
  static const size_t widths[] = { 40, 41, 57, 80, 200 };
  for (size_t w = 0; w < sizeof widths / sizeof *widths; w++)
    {
      ev_doc *doc = ev_doc_new (NULL);
      ev_doc_table (doc, "t", "");
      for (int c = 0; c < 12; c++)
        ev_doc_column (doc, "c", "Column header", (ev_align)(c % 3));
      size_t letters = 0;
      for (size_t r = 0; r < NHOSTILE; r++)
        {
          ev_doc_row (doc, EV_ROW_PLAIN);
          for (int c = 0; c < 12; c++)
            ev_doc_cell (doc, hostile[(r + (size_t)c) % NHOSTILE]);
        }
      char *got = render (doc, "text", (ev_render_spec){ .width = widths[w] });
      ck_assert_uint_le (widest_line (got), widths[w]);
      for (const char *p = got; *p; p++)
        letters += *p == 'w';
      ck_assert_msg (letters >= 12 * 200, "%zu", letters);
      free (got);
      ev_doc_free (doc);
    }
}
END_TEST

START_TEST (hostile_documents_stay_within_the_terminal)
{
  static const size_t widths[] = { 0, 1, 40, 80, 200 };
  for (size_t w = 0; w < sizeof widths / sizeof *widths; w++)
    {
      ev_doc *doc = hostile_document ();
      char *got = render (doc, "text", (ev_render_spec){ .width = widths[w] });
      ck_assert_uint_le (widest_line (got), widths[w] == 0 ? 80 : widths[w] < 40 ? 40 : widths[w]);
      free (got);
      ev_doc_free (doc);
    }
}
END_TEST

START_TEST (a_single_column_may_be_wider_than_the_terminal)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "x", "X", EV_RIGHT);
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, "12345678901234567890123456789012345678901234567890");
  TEXT_WITH (doc,
             "                                       X\n"
             "────────────────────────────────────────\n"
             "1234567890123456789012345678901234567890\n"
             "                              1234567890\n",
             .width = 40);
}
END_TEST

START_TEST (tables_without_rows_and_columns_say_so_or_nothing)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "none", "No columns");
  ev_doc_table (doc, "t", "Empty");
  ev_doc_column (doc, "x", "X", EV_LEFT);
  TEXT (doc, "Empty\nX\n─\n(no rows)\n");
}
END_TEST

START_TEST (groups_stand_apart)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "x", "X", EV_LEFT);
  for (int i = 0; i < 2; i++)
    {
      ev_doc_row (doc, EV_ROW_GROUP);
      ev_doc_cell (doc, "group");
      ev_doc_row (doc, EV_ROW_PLAIN);
      ev_doc_cell (doc, "row");
    }
  ev_doc_row (doc, EV_ROW_TOTAL);
  ev_doc_cell (doc, "total");
  ev_doc_row (doc, EV_ROW_TOTAL);
  ev_doc_cell (doc, "total");
  TEXT (doc, "X\n─────\ngroup\n  row\n\ngroup\n  row\n─────\ntotal\ntotal\n");
}
END_TEST

TEST_SUITE ("text", everything_is_aligned, ascii_has_no_symbols_of_its_own, colour_is_bold_and_dim_only_where_asked,
            paragraphs_notes_and_facts_wrap_at_the_width, a_table_that_is_too_wide_breaks_its_headers_first,
            then_its_text_wraps, then_it_becomes_panels, no_width_loses_or_cuts_anything,
            hostile_documents_stay_within_the_terminal, a_single_column_may_be_wider_than_the_terminal,
            tables_without_rows_and_columns_say_so_or_nothing, groups_stand_apart)
