/* Documents that the tests of the renderers share.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_TEST_DOCUMENTS_H
#define EVISYN_TEST_DOCUMENTS_H

#include "test.h"

#include "base/text.h"
#include "evisyn/document.h"

/* Text from files that somebody wrote to do harm, or did not think of us. */
static const char *const hostile[] = {
  "`touch x`",
  "$(id)",
  "\"; system(\"id\")",
  "a_b^c{d}",
  "50% %d %s %n",
  "<b>&amp;</b>",
  "=1+1",
  "tab\there",
  "line\r\nbreak",
  "\\input{/etc/passwd}",
  "</script><script>alert(1)</script>",
  "a|b",
  "~~~ # *x* [y](z)",
  "中文研究",
  "دراسة عربية",
  "\xe2\x80\xae"
  "desrever", /* a bidirectional override */
  "bell\a, escape\x1b[31m",
  "\xff\xfe not UTF-8",
  "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
  "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
};
enum
{
  NHOSTILE = sizeof hostile / sizeof *hostile
};

/* The bytes of DOC in a format; the caller frees them. */
static inline char *
render (const ev_doc *doc, const char *format, ev_render_spec spec)
{
  ev_str out = { 0 };
  ev_str_add (&out, "");
  for (const ev_format *f = ev_formats; f->name; f++)
    if (ev_same (f->name, format))
      f->render (doc, &spec, &out);
  return out.text;
}

/* Is the rendered text WANT?  Frees DOC. */
#define RENDERS(doc_, format, spec, want)                                                                              \
  do                                                                                                                   \
    {                                                                                                                  \
      ev_doc *rendered_ = (doc_);                                                                                      \
      char *got_ = render (rendered_, format, spec);                                                                   \
      ck_assert_str_eq (got_, want);                                                                                   \
      free (got_);                                                                                                     \
      ev_doc_free (rendered_);                                                                                         \
    }                                                                                                                  \
  while (0)

/* One of everything. */
static inline ev_doc *
small_document (void)
{
  ev_doc *doc = ev_doc_new ("Trials");
  ev_doc_heading (doc, 1, "Death");
  ev_doc_paragraph (doc, "The log ratio is -0.04.");
  ev_doc_fact (doc, "Studies", "3");
  ev_doc_fact (doc, "τ²", "0.02 [0, 0.8]");
  ev_doc_heading (doc, 2, "Effects");
  ev_doc_table (doc, "effects", "Risk ratios");
  ev_doc_column (doc, "study", "Study", EV_LEFT);
  ev_doc_column (doc, "n", "n", EV_RIGHT);
  ev_doc_column (doc, "logrr", "log RR", EV_RIGHT);
  ev_doc_column (doc, "arm", "Arm", EV_CENTRE);
  ev_doc_row (doc, EV_ROW_GROUP);
  ev_doc_cell (doc, "Early");
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, "Müller 2010");
  ev_doc_integer (doc, 1234);
  ev_doc_real (doc, -0.123456789012345, 2);
  ev_doc_cell (doc, "a");
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, "王 2011");
  ev_doc_integer (doc, 7);
  ev_doc_real (doc, NAN, 2);
  ev_doc_cell (doc, "bbb");
  ev_doc_row (doc, EV_ROW_SUBTOTAL);
  ev_doc_cell (doc, "Subtotal");
  ev_doc_skip (doc, 1);
  ev_doc_number (doc, 0.5, "0.50");
  ev_doc_row (doc, EV_ROW_TOTAL);
  ev_doc_cell (doc, "Total");
  ev_doc_integer (doc, 1241);
  ev_doc_number (doc, 1e-7, NULL);
  ev_doc_note (doc, EV_NOTE, "One study was left out");
  ev_doc_note (doc, EV_WARNING, "tau² is 0");
  ev_doc_figure (doc, "death-forest", "A forest", "Three studies");
  ev_doc_link (doc, "../index.html", "All");
  return doc;
}

/* A table of one row for each hostile text: in a text cell, as a number's shown text, and in every other block. */
static inline ev_doc *
hostile_document (void)
{
  ev_doc *doc = ev_doc_new (hostile[0]);
  for (size_t i = 0; i < NHOSTILE; i++)
    {
      ev_doc_heading (doc, 1 + (int)(i % 4), hostile[i]);
      ev_doc_paragraph (doc, hostile[i]);
      ev_doc_fact (doc, hostile[i], hostile[i]);
      ev_doc_table (doc, hostile[i], hostile[i]);
      ev_doc_column (doc, hostile[i], hostile[i], EV_LEFT);
      ev_doc_column (doc, "n", hostile[i], EV_RIGHT);
      ev_doc_row (doc, EV_ROW_GROUP);
      ev_doc_cell (doc, hostile[i]);
      ev_doc_row (doc, EV_ROW_PLAIN);
      ev_doc_cell (doc, hostile[i]);
      ev_doc_number (doc, (double)i, hostile[i]);
      ev_doc_note (doc, EV_NOTE, hostile[i]);
      ev_doc_figure (doc, hostile[i], hostile[i], hostile[i]);
      ev_doc_link (doc, hostile[i], hostile[i]);
    }
  return doc;
}

/* A document that is one table of one row, one cell with TEXT. */
static inline ev_doc *
one_cell (const char *text)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "x", "X", EV_LEFT);
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, text);
  return doc;
}

#endif
