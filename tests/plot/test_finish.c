/* Corrections of SVG and PDF.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "plot/finish.h"

static void
svg (const char *before, const char *title, const char *after)
{
  ev_str s = { 0 };
  ev_str_add (&s, before);
  finish_svg (&s, title);
  ck_assert_str_eq (s.text ? s.text : "", after);
  ev_str_free (&s);
}

START_TEST (an_svg_is_sized_in_points)
{
  svg ("<?xml version=\"1.0\"?>\n<svg \n width=\"400\" height=\"100\"\n viewBox=\"0 0 400 100\">\n</svg>", NULL,
       "<?xml version=\"1.0\"?>\n<svg role=\"img\" \n width=\"400pt\" height=\"100pt\"\n viewBox=\"0 0 400 "
       "100\">\n</svg>");
}
END_TEST

START_TEST (bold_is_a_weight_and_edges_are_smooth)
{
  svg ("<g font-family=\"Arial:Bold\" font-size=\"9\"><g shape-rendering='crispEdges' font-family=\"Arial\" >", NULL,
       "<g font-family=\"Arial, Liberation Sans, Helvetica, sans-serif\" font-weight=\"bold\" font-size=\"9\">"
       "<g font-family=\"Arial, Liberation Sans, Helvetica, sans-serif\" >");
}
END_TEST

START_TEST (the_title_is_the_figures_and_only_once)
{
  svg ("<title>Gnuplot</title>\n<desc>Produced by GNUPLOT</desc>\n<g><title>gnuplot_plot_1</title></g>",
       "a <b> & \"c\"\n", "<title>a &lt;b&gt; &amp; \"c\" </title>\n\n<g></g>");
  svg ("<title>Gnuplot</title>", NULL, "");
}
END_TEST

START_TEST (text_is_never_changed)
{
  const char *text = "<text>font-family=\"Arial:Bold\" shape-rendering='crispEdges' &lt;title&gt; width=\"1\"</text>";
  svg (text, "x", text);
  svg ("", NULL, "");
  svg ("<g", NULL, "<g");
}
END_TEST

START_TEST (a_pdf_forgets_when_it_was_made)
{
  static const char before[] = "%PDF-1.5\n\0\xff << /CreationDate (D:20260102030405Z)\n>> /CreationDate (";
  static const char after[] = "%PDF-1.5\n\0\xff <<                                  \n>> /CreationDate (";
  ev_str s = { 0 };
  ev_str_addn (&s, before, sizeof before - 1);
  finish_pdf (&s, NULL);
  ck_assert_uint_eq (s.length, sizeof before - 1);
  ck_assert_mem_eq (s.text, after, s.length);
  ev_str_free (&s);
}
END_TEST

TEST_SUITE ("finish", an_svg_is_sized_in_points, bold_is_a_weight_and_edges_are_smooth,
            the_title_is_the_figures_and_only_once, text_is_never_changed, a_pdf_forgets_when_it_was_made)
