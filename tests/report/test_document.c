/* Documents and the registry of formats.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
 * GPL-3.0-or-later */

#include "documents.h"

#include "report/blocks.h"

START_TEST (every_format_has_a_name_and_can_render_unless_it_is_json)
{
  unsigned bits = 0;
  for (const ev_format *f = ev_formats; f->name; f++)
    {
      ck_assert (f->title && f->suffix);
      ck_assert_msg ((f->render != NULL) == (f->bit != 0), "%s", f->name);
      ck_assert ((f->render == NULL) == ev_same (f->name, "json"));
      ck_assert ((bits & f->bit) == 0);
      bits |= f->bit;
    }
  ck_assert_uint_eq (bits, EV_IN_ALL);
}
END_TEST

START_TEST (documents_copy_what_they_are_given)
{
  char text[] = "mutable";
  ev_doc *doc = ev_doc_new (text);
  ev_doc_paragraph (doc, text);
  ev_doc_table (doc, text, text);
  ev_doc_column (doc, text, text, EV_LEFT);
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, text);
  memset (text, 'x', sizeof text - 1);
  ck_assert_str_eq (doc->title, "mutable");
  ck_assert_str_eq (doc->blocks[0].text, "mutable");
  const doc_table *table = doc->blocks[1].table;
  ck_assert_str_eq (table->id, "mutable");
  ck_assert_str_eq (table->columns[0].name, "mutable");
  ck_assert_str_eq (table->rows[0].cells[0].text, "mutable");
  ev_doc_free (doc);
  ev_doc_free (NULL);
}
END_TEST

START_TEST (facts_in_a_row_form_one_block_of_one_visibility)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_fact (doc, "a", "1");
  ev_doc_fact (doc, "b", NULL);
  ev_doc_show_in (doc, EV_IN_HTML);
  ev_doc_fact (doc, "c", "3");
  ck_assert_uint_eq (doc->nblocks, 2);
  ck_assert_uint_eq (doc->blocks[0].nfacts, 2);
  ck_assert_str_eq (doc->blocks[0].facts[1].value, "");
  ck_assert_ptr_null (ev_doc_next (doc, &doc->blocks[0], EV_IN_TEXT));
  ck_assert_ptr_eq (ev_doc_next (doc, NULL, EV_IN_HTML), &doc->blocks[0]);
  ck_assert_ptr_eq (ev_doc_next (doc, &doc->blocks[0], EV_IN_HTML), &doc->blocks[1]);
  ev_doc_free (doc);
}
END_TEST

START_TEST (rows_know_their_group)
{
  static const struct
  {
    ev_row_kind kind;
    bool in_group;
  } rows[] = { { EV_ROW_PLAIN, false }, { EV_ROW_GROUP, false },   { EV_ROW_PLAIN, true },
               { EV_ROW_PLAIN, true },  { EV_ROW_SUBTOTAL, true }, { EV_ROW_GROUP, false },
               { EV_ROW_PLAIN, true },  { EV_ROW_TOTAL, false },   { EV_ROW_PLAIN, false } };
  enum
  {
    N = sizeof rows / sizeof *rows
  };
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", NULL);
  ev_doc_column (doc, "x", "X", EV_LEFT);
  for (size_t i = 0; i < N; i++)
    ev_doc_row (doc, rows[i].kind);
  for (size_t i = 0; i < N; i++)
    ck_assert (doc->blocks[0].table->rows[i].in_group == rows[i].in_group);
  ev_doc_free (doc);
}
END_TEST

START_TEST (the_same_document_gives_the_same_bytes)
{
  for (const ev_format *f = ev_formats; f->render; f++)
    {
      ev_doc *a = hostile_document (), *b = hostile_document ();
      char *first = render (a, f->name, (ev_render_spec){ 0 }), *second = render (b, f->name, (ev_render_spec){ 0 });
      ck_assert_str_eq (first, second);
      free (first);
      free (second);
      ev_doc_free (a);
      ev_doc_free (b);
    }
}
END_TEST

START_TEST (no_format_for_people_lets_control_characters_through)
{
  static const char *const formats[] = { "text", "markdown", "html", "latex" };
  ev_doc *doc = hostile_document ();
  for (size_t i = 0; i < 4; i++)
    {
      char *got = render (doc, formats[i], (ev_render_spec){ .width = 40 });
      ck_assert_ptr_null (ev_utf8_check (got, strlen (got)));
      uint32_t c;
      for (const char *p = got; (c = ev_utf8_next (&p));)
        ck_assert_msg (c == '\n' || !ev_is_control (c), "%s: U+%04X", formats[i], c);
      free (got);
    }
  ev_doc_free (doc);
}
END_TEST

START_TEST (an_empty_document_is_rendered)
{
  for (const ev_format *f = ev_formats; f->name; f++)
    {
      ev_doc *doc = ev_doc_new (NULL);
      free (f->render ? render (doc, f->name, (ev_render_spec){ .fragment = true }) : NULL);
      ev_doc_free (doc);
    }
}
END_TEST

TEST_SUITE ("document", every_format_has_a_name_and_can_render_unless_it_is_json, documents_copy_what_they_are_given,
            facts_in_a_row_form_one_block_of_one_visibility, rows_know_their_group,
            the_same_document_gives_the_same_bytes, no_format_for_people_lets_control_characters_through,
            an_empty_document_is_rendered)
