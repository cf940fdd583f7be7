/* HTML.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "documents.h"

#define HTML(doc, want) RENDERS (doc, "html", (ev_render_spec){ .fragment = true }, want)

START_TEST (everything_has_its_element)
{
  HTML (small_document (),
        "<h1>Trials</h1>\n"
        "<h2 id=\"death\">Death</h2>\n"
        "<p>The log ratio is −0.04.</p>\n"
        "<dl>\n"
        "<dt>Studies</dt><dd>3</dd>\n"
        "<dt>τ²</dt><dd>0.02 [0, 0.8]</dd>\n"
        "</dl>\n"
        "<h3 id=\"effects-2\">Effects</h3>\n"
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Risk ratios\">\n"
        "<table id=\"effects\">\n"
        "<caption><span>Risk ratios</span></caption>\n"
        "<thead><tr><th scope=\"col\">Study</th><th scope=\"col\" class=\"right\">n</th>"
        "<th scope=\"col\" class=\"right\">log RR</th><th scope=\"col\" class=\"centre\">Arm</th></tr></thead>\n"
        "<tbody>\n"
        "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"4\">Early</th></tr>\n"
        "<tr class=\"inside\"><th scope=\"row\">Müller 2010</th><td class=\"right\">1234</td>"
        "<td class=\"right\">−0.12</td><td class=\"centre\">a</td></tr>\n"
        "<tr class=\"inside\"><th scope=\"row\">王 2011</th><td class=\"right\">7</td>"
        "<td class=\"right\">–</td><td class=\"centre\">bbb</td></tr>\n"
        "<tr class=\"subtotal inside\"><th scope=\"row\">Subtotal</th><td class=\"right\"></td>"
        "<td class=\"right\">0.50</td><td class=\"centre\"></td></tr>\n"
        "</tbody>\n"
        "<tbody class=\"total\">\n"
        "<tr class=\"total\"><th scope=\"row\">Total</th><td class=\"right\">1241</td>"
        "<td class=\"right\">1e-07</td><td class=\"centre\"></td></tr>\n"
        "</tbody>\n"
        "</table>\n"
        "</div>\n"
        "<p class=\"note\"><strong>Note:</strong> One study was left out</p>\n"
        "<p class=\"note warning\"><strong>Warning:</strong> tau² is 0</p>\n"
        "<figure>\n"
        "<div class=\"figure\"><img src=\"death-forest.svg\" alt=\"Three studies\"></div>\n"
        "<figcaption>A forest</figcaption>\n"
        "</figure>\n"
        "<ul class=\"links\">\n"
        "<li><a href=\"../index.html\">All</a></li>\n"
        "</ul>\n");
}
END_TEST

/* What HTML reads as the hostile texts, the 200 letters left out. */
static const char *const escaped[] = {
  "`touch x`",
  "$(id)",
  "&quot;; system(&quot;id&quot;)",
  "a_b^c{d}",
  "50% %d %s %n",
  "&lt;b&gt;&amp;amp;&lt;/b&gt;",
  "=1+1",
  "tab here",
  "line break",
  "\\input{/etc/passwd}",
  "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
  "a|b",
  "~~~ # *x* [y](z)",
  "中文研究",
  "<bdi>دراسة عربية</bdi>",
  "desrever",
  "bell , escape [31m",
  "\ufffd\ufffd not UTF-8",
};

START_TEST (nothing_that_is_active_passes)
{
  for (size_t i = 0; i < sizeof escaped / sizeof *escaped; i++)
    {
      ev_doc *doc = ev_doc_new (hostile[i]);
      ev_doc_paragraph (doc, hostile[i]);
      ev_doc_fact (doc, hostile[i], hostile[i]);
      ev_str want = { 0 };
      ev_str_printf (&want, "<h1>%s</h1>\n<p>%s</p>\n<dl>\n<dt>%s</dt><dd>%s</dd>\n</dl>\n", escaped[i], escaped[i],
                     escaped[i], escaped[i]);
      HTML (doc, want.text);
      ev_str_free (&want);
    }
}
END_TEST

START_TEST (a_page_is_complete_and_forbids_scripts)
{
  ev_doc *doc = hostile_document ();
  char *got = render (doc, "html", (ev_render_spec){ 0 });
  ck_assert_ptr_eq (strstr (got, "<!DOCTYPE html>\n<html lang=\"en\">\n"), got);
  ck_assert_ptr_nonnull (strstr (got, "\"default-src 'none'; "));
  ck_assert_ptr_nonnull (strstr (got, "<title>`touch x`</title>"));
  ck_assert_str_eq (got + strlen (got) - strlen ("</main>\n</body>\n</html>\n"), "</main>\n</body>\n</html>\n");
  static const char *const never[]
      = { "<script", "http:", "https:", "url(", "@import", "<link", "href=\"javascript:", "<b>" };
  for (size_t i = 0; i < sizeof never / sizeof *never; i++)
    ck_assert_msg (!strstr (got, never[i]), "%s", never[i]);
  free (got);
  ev_doc_free (doc);
}
END_TEST

START_TEST (a_page_without_a_title_is_called_by_its_first_section)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_heading (doc, 1, "Death & more");
  char *got = render (doc, "html", (ev_render_spec){ 0 });
  ck_assert_ptr_nonnull (strstr (got, "<title>Death &amp; more</title>"));
  ck_assert_ptr_nonnull (strstr (got, "<h1 id=\"death-more\">Death &amp; more</h1>"));
  free (got);
  ev_doc_free (doc);
}
END_TEST

START_TEST (ids_are_unique)
{
  static const char *const tables[] = { "a", "a", "a-2", "A", "中文", "" };
  static const char *const ids[] = { "\"a\"", "\"a-2\"", "\"a-2-2\"", "\"a-3\"", "\"part\"", "\"part-2\"", "\"a-4\"" };
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_heading (doc, 2, "a");
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
    {
      ev_doc_table (doc, tables[i], "");
      ev_doc_column (doc, "x", "X", EV_LEFT);
    }
  char *got = render (doc, "html", (ev_render_spec){ .fragment = true });
  for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
    {
      ev_str id = { 0 };
      ev_str_printf (&id, " id=%s", ids[i]);
      const char *found = strstr (got, id.text);
      ck_assert_msg (found && !strstr (found + 1, id.text), "%s", ids[i]);
      ev_str_free (&id);
    }
  free (got);
  ev_doc_free (doc);
}
END_TEST

START_TEST (many_sections_have_a_list_of_contents)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_heading (doc, 1, "A");
  ev_doc_heading (doc, 1, "B");
  ev_doc_heading (doc, 1, "B");
  HTML (doc, "<nav aria-label=\"Contents\"><ul>\n"
             "<li><a href=\"#a\">A</a></li>\n<li><a href=\"#b\">B</a></li>\n<li><a href=\"#b-2\">B</a></li>\n"
             "</ul></nav>\n"
             "<h1 id=\"a\">A</h1>\n<h1 id=\"b\">B</h1>\n<h1 id=\"b-2\">B</h1>\n");
}
END_TEST

START_TEST (few_sections_have_none)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_heading (doc, 1, "A");
  ev_doc_heading (doc, 1, "B");
  HTML (doc, "<h1 id=\"a\">A</h1>\n<h1 id=\"b\">B</h1>\n");
}
END_TEST

START_TEST (hebrew_is_isolated_as_arabic_is)
{
  HTML (ev_doc_new ("מחקר 3"), "<h1><bdi>מחקר 3</bdi></h1>\n");
}
END_TEST

START_TEST (each_group_has_a_body_of_its_own)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "x", "X", EV_LEFT);
  for (int i = 0; i < 2; i++)
    {
      ev_doc_row (doc, EV_ROW_GROUP);
      ev_doc_row (doc, EV_ROW_PLAIN);
    }
  char *got = render (doc, "html", (ev_render_spec){ .fragment = true });
  const char *body = strstr (got, "<tbody>\n<tr class=\"group\">");
  ck_assert_ptr_nonnull (body);
  ck_assert_ptr_nonnull (strstr (body + 1, "</tbody>\n<tbody>\n<tr class=\"group\">"));
  free (got);
  ev_doc_free (doc);
}
END_TEST

START_TEST (study_names_keep_their_hyphens)
{
  ev_doc *doc = one_cell ("Trial -5");
  char *got = render (doc, "html", (ev_render_spec){ .fragment = true });
  ck_assert_ptr_nonnull (strstr (got, "<th scope=\"row\">Trial -5</th>"));
  free (got);
  ev_doc_free (doc);
}
END_TEST

START_TEST (links_and_figures_are_addresses_only)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_figure (doc, "a\" onerror=\"x", "", "<alt>");
  ev_doc_link (doc, "javascript:alert(1)", "x");
  ev_doc_link (doc, "https://x.org/?a=1&b='2'", "");
  HTML (doc,
        "<figure>\n<div class=\"figure\"><img src=\"a%22%20onerror%3D%22x.svg\" alt=\"&lt;alt&gt;\"></div>\n</figure>\n"
        "<ul class=\"links\">\n<li><a href=\"javascript%3Aalert%281%29\">x</a></li>\n"
        "<li><a href=\"https://x.org/?a=1&amp;b=%272%27\">https://x.org/?a=1&amp;b=&#39;2&#39;</a></li>\n</ul>\n");
}
END_TEST

START_TEST (a_table_may_be_empty)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "x", "X", EV_LEFT);
  HTML (doc, "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\">\n<table id=\"t\">\n"
             "<thead><tr><th scope=\"col\">X</th></tr></thead>\n"
             "<tbody><tr><td class=\"none\" colspan=\"1\">(no rows)</td></tr></tbody>\n</table>\n</div>\n");
}
END_TEST

TEST_SUITE ("html", everything_has_its_element, nothing_that_is_active_passes, a_page_is_complete_and_forbids_scripts,
            a_page_without_a_title_is_called_by_its_first_section, ids_are_unique,
            many_sections_have_a_list_of_contents, few_sections_have_none, hebrew_is_isolated_as_arabic_is,
            each_group_has_a_body_of_its_own, study_names_keep_their_hyphens,
            links_and_figures_are_addresses_only, a_table_may_be_empty)
