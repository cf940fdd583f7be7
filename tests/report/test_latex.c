/* LaTeX.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "documents.h"

#define LATEX(doc, want)                                                                                               \
  RENDERS (doc, "latex", (ev_render_spec){ .fragment = true },                                                         \
           "% needs \\usepackage[T1]{fontenc} and \\usepackage{array,booktabs,graphicx,longtable,textcomp}\n" want)

START_TEST (everything_has_its_command)
{
  LATEX (small_document (),
         "\n\\section{Death}\n"
         "\nThe log ratio is $-$0.04.\n"
         "\n\\begin{description}\\setlength{\\itemsep}{0pt}\n"
         "\\item[{Studies}] 3\n"
         "\\item[{$\\tau$\\textsuperscript{2}}] 0.02 {[}0, 0.8{]}\n"
         "\\end{description}\n"
         "\n\\subsection{Effects}\n"
         "\n{\\small\\setlength{\\tabcolsep}{5pt}\n"
         "\\begin{longtable}{@{}lrrc@{}}\n"
         "\\caption{Risk ratios} \\\\\n"
         "\\toprule\n"
         "Study & n & log RR & Arm \\\\\n"
         "\\midrule\n"
         "\\endfirsthead\n"
         "\\toprule\n"
         "Study & n & log RR & Arm \\\\\n"
         "\\midrule\n"
         "\\endhead\n"
         "\\bottomrule\n"
         "\\endfoot\n"
         "\\multicolumn{4}{@{}l@{}}{\\textbf{Early}} \\\\\n"
         "\\hspace*{1em}Müller 2010 & 1234 & $-$0.12 & a \\\\\n"
         "\\hspace*{1em}王 2011 & 7 & – & bbb \\\\\n"
         "\\hspace*{1em}\\textbf{Subtotal} &  & \\textbf{0.50} &  \\\\\n"
         "\\midrule\n"
         "\\textbf{Total} & \\textbf{1241} & \\textbf{1e-07} &  \\\\\n"
         "\\end{longtable}}\n"
         "\n{\\footnotesize\\noindent\\textit{Note:} One study was left out\\par}\n"
         "\n{\\footnotesize\\noindent\\textit{Warning:} tau\\textsuperscript{2} is 0\\par}\n"
         "\n\\begin{figure}[htbp]\n"
         "\\centering\n"
         "\\IfFileExists{death-forest.pdf}{%\n"
         "\\includegraphics[width=\\linewidth,height=0.85\\textheight,keepaspectratio]{death-forest.pdf}}{%\n"
         "\\texttt{death-forest}\n"
         "}\n"
         "\\caption{A forest}\n"
         "\\end{figure}\n"
         "\n\\noindent All: \\texttt{../index.html}\n");
}
END_TEST

/* What LaTeX reads as the hostile texts, the 200 letters left out. */
static const char *const escaped[] = {
  "\\textasciigrave{}touch x\\textasciigrave{}",
  "\\$(id)",
  "\\textquotedbl{}; system(\\textquotedbl{}id\\textquotedbl{})",
  "a\\_b\\textasciicircum{}c\\{d\\}",
  "50\\% \\%d \\%s \\%n",
  "\\textless{}b\\textgreater{}\\&amp;\\textless{}/b\\textgreater{}",
  "=1+1",
  "tab here",
  "line break",
  "\\textbackslash{}input\\{/etc/passwd\\}",
  "\\textless{}/script\\textgreater{}\\textless{}script\\textgreater{}alert(1)\\textless{}/script\\textgreater{}",
  "a\\textbar{}b",
  "\\textasciitilde{}\\textasciitilde{}\\textasciitilde{} \\# {*}x{*} {[}y{]}(z)",
  "中文研究",
  "دراسة عربية",
  "desrever",
  "bell , escape {[}31m",
  "\ufffd\ufffd not UTF-8",
};

START_TEST (no_text_becomes_a_command)
{
  for (size_t i = 0; i < sizeof escaped / sizeof *escaped; i++)
    {
      ev_doc *doc = ev_doc_new (NULL);
      ev_doc_heading (doc, 3, hostile[i]);
      ev_doc_fact (doc, hostile[i], hostile[i]);
      ev_str want = { 0 };
      ev_str_printf (&want,
                     "%% needs \\usepackage[T1]{fontenc} and \\usepackage{array,booktabs,graphicx,longtable,textcomp}\n"
                     "\n\\subsubsection{%s}\n\n\\begin{description}\\setlength{\\itemsep}{0pt}\n\\item[{%s}] %s\n"
                     "\\end{description}\n",
                     escaped[i], escaped[i], escaped[i]);
      RENDERS (doc, "latex", (ev_render_spec){ .fragment = true }, want.text);
      ev_str_free (&want);
    }
}
END_TEST

START_TEST (characters_do_not_join)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_paragraph (doc, "a---b,,c''d-e,f");
  LATEX (doc, "\na-{}-{}-b,{},c\\textquotesingle{}\\textquotesingle{}d-e,f\n");
}
END_TEST

START_TEST (symbols_of_statistics_have_commands)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_paragraph (doc, "I² ≤ 5, τ ± χ², Δ × ∞ − μ");
  LATEX (doc, "\nI\\textsuperscript{2} $\\leq$ 5, $\\tau$ $\\pm$ $\\chi$\\textsuperscript{2}, $\\Delta$ $\\times$ "
              "$\\infty$ $-$ $\\mu$\n");
}
END_TEST

START_TEST (a_document_names_the_glyphs_it_may_lack)
{
  ev_doc *doc = ev_doc_new ("50%");
  ev_doc_paragraph (doc, "中 é 中 😀");
  char *got = render (doc, "latex", (ev_render_spec){ 0 });
  ck_assert_ptr_nonnull (
      strstr (got, "\\evisynglyph{é}{00E9}\n\\evisynglyph{中}{4E2D}\n\\evisynglyph{😀}{1F600}\n\\else\n"));
  ck_assert_ptr_nonnull (strstr (got, "\\title{50\\%}\n"));
  ck_assert_ptr_nonnull (strstr (got, "\\begin{document}\n\\maketitle\n\n中 é 中 😀\n\\end{document}\n"));
  free (got);
  ev_doc_free (doc);
}
END_TEST

START_TEST (only_plain_file_names_are_included)
{
  static const char *const names[] = { "a}\\input{/etc/passwd", "a b", "a%b", "中" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    {
      ev_doc *doc = ev_doc_new (NULL);
      ev_doc_figure (doc, names[i], "c", "a");
      char *got = render (doc, "latex", (ev_render_spec){ .fragment = true });
      ck_assert_ptr_null (strstr (got, "includegraphics["));
      ck_assert_ptr_nonnull (strstr (got, "\\texttt{"));
      free (got);
      ev_doc_free (doc);
    }
}
END_TEST

/* A table of NAME over 60 letters and N columns of numbers; how it begins. */
static void
begins (int wide, int n, const char *want)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "");
  for (int i = 0; i < wide; i++)
    ev_doc_column (doc, "x", "A header of sixty letters, which is more than a line should hold", EV_LEFT);
  for (int i = 0; i < n; i++)
    ev_doc_column (doc, "n", "12345678", EV_RIGHT);
  char *got = render (doc, "latex", (ev_render_spec){ .fragment = true });
  ck_assert_msg (strstr (got, want) != NULL, "%s", got);
  free (got);
  ev_doc_free (doc);
}

START_TEST (wide_tables_wrap_their_text_and_get_smaller)
{
  begins (0, 8, "{\\small\\setlength{\\tabcolsep}{5pt}\n\\begin{longtable}{@{}rrrrrrrr@{}}\n");
  begins (0, 9, "{\\footnotesize\\setlength{\\tabcolsep}{4pt}\n\\begin{longtable}{@{}rrrrrrrrr@{}}\n");
  begins (0, 12, "{\\scriptsize");
  begins (0, 20, "{\\scriptsize");
  begins (1, 2,
          "{\\small\\setlength{\\tabcolsep}{5pt}\n\\begin{longtable}{@{}>{\\raggedright\\arraybackslash}p{0."
          "45\\linewidth}rr@{}}\n");
  begins (2, 2, "p{0.39\\linewidth}>{\\raggedright\\arraybackslash}p{0.39\\linewidth}rr@{}}\n");
  begins (1, 20, "p{0.15\\linewidth}");
}
END_TEST

START_TEST (a_table_may_be_empty)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "t", "");
  ev_doc_column (doc, "x", "X", EV_LEFT);
  ev_doc_column (doc, "y", "Y", EV_LEFT);
  char *got = render (doc, "latex", (ev_render_spec){ .fragment = true });
  ck_assert_ptr_nonnull (strstr (got, "\\endfoot\n\\multicolumn{2}{@{}l@{}}{(no rows)} \\\\\n\\end{longtable}}\n"));
  ck_assert_ptr_null (strstr (got, "\\caption"));
  free (got);
  ev_doc_free (doc);
}
END_TEST

TEST_SUITE ("latex", everything_has_its_command, no_text_becomes_a_command, characters_do_not_join,
            symbols_of_statistics_have_commands, a_document_names_the_glyphs_it_may_lack,
            only_plain_file_names_are_included, wide_tables_wrap_their_text_and_get_smaller, a_table_may_be_empty)
