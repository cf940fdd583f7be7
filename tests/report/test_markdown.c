/* Markdown.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "documents.h"

#define MARKDOWN(doc, want) RENDERS (doc, "markdown", (ev_render_spec){ 0 }, want)

START_TEST (everything_has_its_markup)
{
  MARKDOWN (small_document (), "# Trials\n"
                               "\n"
                               "## Death\n"
                               "\n"
                               "The log ratio is -0.04.\n"
                               "\n"
                               "- **Studies:** 3\n"
                               "- **τ²:** 0.02 \\[0, 0.8\\]\n"
                               "\n"
                               "### Effects\n"
                               "\n"
                               "**Risk ratios**\n"
                               "\n"
                               "| Study        |        n |    log RR | Arm |\n"
                               "| ------------ | -------: | --------: | :-: |\n"
                               "| **Early**    |          |           |     |\n"
                               "| Müller 2010  |     1234 |     -0.12 |  a  |\n"
                               "| 王 2011      |        7 |         – | bbb |\n"
                               "| **Subtotal** |          |  **0.50** |     |\n"
                               "| **Total**    | **1241** | **1e-07** |     |\n"
                               "\n"
                               "*Note:* One study was left out\n"
                               "\n"
                               "*Warning:* tau² is 0\n"
                               "\n"
                               "![Three studies](death-forest.svg)\n"
                               "\n"
                               "*A forest*\n"
                               "\n"
                               "* [All](../index.html)\n");
}
END_TEST

/* What Markdown reads as the hostile texts, the 200 letters left out. */
static const char *const escaped[] = {
  "\\`touch x\\`",
  "\\$(id)",
  "\"; system(\"id\")",
  "a\\_b^c{d}",
  "50% %d %s %n",
  "&lt;b&gt;&amp;amp;&lt;/b&gt;",
  "=1+1",
  "tab here",
  "line break",
  "\\\\input{/etc/passwd}",
  "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
  "a\\|b",
  "\\~\\~\\~ \\# \\*x\\* \\[y\\](z)",
  "中文研究",
  "دراسة عربية",
  "desrever",
  "bell , escape \\[31m",
  "\ufffd\ufffd not UTF-8",
};

START_TEST (nothing_that_is_active_passes)
{
  for (size_t i = 0; i < sizeof escaped / sizeof *escaped; i++)
    {
      ev_doc *doc = ev_doc_new (NULL);
      ev_doc_fact (doc, hostile[i], hostile[i]);
      ev_str want = { 0 };
      ev_str_printf (&want, "- **%s:** %s\n", escaped[i], escaped[i]);
      MARKDOWN (doc, want.text);
      ev_str_clear (&want);
      doc = ev_doc_new (hostile[i]);
      ev_str_printf (&want, "# %s\n", escaped[i]);
      MARKDOWN (doc, want.text);
      ev_str_free (&want);
    }
}
END_TEST

START_TEST (cells_hold_no_pipe_and_long_ones_stand_out)
{
  MARKDOWN (one_cell ("a|b\\"), "| X      |\n| ------ |\n| a\\|b\\\\ |\n");
  MARKDOWN (one_cell (hostile[0]), "| X           |\n| ----------- |\n| \\`touch x\\` |\n");
  MARKDOWN (one_cell ("more than forty letters are more than is padded"),
            "| X                                        |\n| ---------------------------------------- |\n"
            "| more than forty letters are more than is padded |\n");
}
END_TEST

START_TEST (a_line_never_begins_a_list_or_rule)
{
  static const char *const cases[][2] = {
    { "- x", "\\- x" }, { "+ x", "\\+ x" },   { "* x", "\\* x" },     { "=====", "\\=====" },
    { "---", "\\---" }, { "1. x", "1\\. x" }, { "12) x", "12\\) x" }, { "2010 was", "2010 was" },
    { "# x", "\\# x" }, { "> x", "&gt; x" },  { "    code", "code" }, { "-0.5 is low", "\\-0.5 is low" },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      ev_doc *doc = ev_doc_new (NULL);
      ev_doc_paragraph (doc, cases[i][0]);
      ev_str want = { 0 };
      ev_str_printf (&want, "%s\n", cases[i][1]);
      MARKDOWN (doc, want.text);
      ev_str_free (&want);
    }
}
END_TEST

START_TEST (figures_and_links_are_addresses)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_figure (doc, "a b)(", "Caption", "");
  ev_doc_link (doc, "javascript:alert(1)", "");
  ev_doc_link (doc, "https://x.org/?a=1", "[b](c)");
  MARKDOWN (doc, "![Caption](a%20b%29%28.svg)\n\n*Caption*\n\n"
                 "* [javascript:alert(1)](javascript%3Aalert%281%29)\n* [\\[b\\](c)](https://x.org/?a=1)\n");
}
END_TEST

START_TEST (a_table_may_be_empty)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "x", "", EV_RIGHT);
  MARKDOWN (doc, "|     |\n| --: |\n");
}
END_TEST

TEST_SUITE ("markdown", everything_has_its_markup, nothing_that_is_active_passes,
            cells_hold_no_pipe_and_long_ones_stand_out, a_line_never_begins_a_list_or_rule,
            figures_and_links_are_addresses, a_table_may_be_empty)
