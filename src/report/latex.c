/* LaTeX: tables of booktabs and longtable.  A document of its own compiles with pdflatex whatever characters it holds,
   and with LuaLaTeX or XeLaTeX; a fragment says in its first line what it needs. Copyright (C) 2026 The evisyn authors.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistr.h>

#include "base/mem.h"
#include "base/number.h"
#include "report/render.h"

/* Stands between two characters that must not join; text for people holds no control characters. */
enum
{
  JOINT = 1
};

/* Characters that are commands, begin an argument after a line end, or are not in the usual fonts. */
static const ev_replacement specials[] = {
  { JOINT, "{}" },
  { '"', "\\textquotedbl{}" },
  { '#', "\\#" },
  { '$', "\\$" },
  { '%', "\\%" },
  { '&', "\\&" },
  { '\'', "\\textquotesingle{}" },
  { '*', "{*}" },
  { '<', "\\textless{}" },
  { '>', "\\textgreater{}" },
  { '[', "{[}" },
  { '\\', "\\textbackslash{}" },
  { ']', "{]}" },
  { '^', "\\textasciicircum{}" },
  { '_', "\\_" },
  { '`', "\\textasciigrave{}" },
  { '{', "\\{" },
  { '|', "\\textbar{}" },
  { '}', "\\}" },
  { '~', "\\textasciitilde{}" },
  { 0xa0, "~" },
  { 0xad, "\\-" },
  { 0xb0, "\\textdegree{}" },
  { 0xb1, "$\\pm$" },
  { 0xb2, "\\textsuperscript{2}" },
  { 0xb3, "\\textsuperscript{3}" },
  { 0xb5, "$\\mu$" },
  { 0xb7, "$\\cdot$" },
  { 0xb9, "\\textsuperscript{1}" },
  { 0xd7, "$\\times$" },
  { 0x394, "$\\Delta$" },
  { 0x398, "$\\Theta$" },
  { 0x39b, "$\\Lambda$" },
  { 0x3a3, "$\\Sigma$" },
  { 0x3a6, "$\\Phi$" },
  { 0x3a8, "$\\Psi$" },
  { 0x3a9, "$\\Omega$" },
  { 0x3b1, "$\\alpha$" },
  { 0x3b2, "$\\beta$" },
  { 0x3b3, "$\\gamma$" },
  { 0x3b4, "$\\delta$" },
  { 0x3b5, "$\\varepsilon$" },
  { 0x3b6, "$\\zeta$" },
  { 0x3b7, "$\\eta$" },
  { 0x3b8, "$\\theta$" },
  { 0x3ba, "$\\kappa$" },
  { 0x3bb, "$\\lambda$" },
  { 0x3bc, "$\\mu$" },
  { 0x3bd, "$\\nu$" },
  { 0x3be, "$\\xi$" },
  { 0x3c0, "$\\pi$" },
  { 0x3c1, "$\\rho$" },
  { 0x3c3, "$\\sigma$" },
  { 0x3c4, "$\\tau$" },
  { 0x3c6, "$\\varphi$" },
  { 0x3c7, "$\\chi$" },
  { 0x3c8, "$\\psi$" },
  { 0x3c9, "$\\omega$" },
  { 0x2009, "\\," },
  { 0x2011, "\\mbox{-}" },
  { 0x202f, "\\," },
  { 0x2080, "\\textsubscript{0}" },
  { 0x2081, "\\textsubscript{1}" },
  { 0x2082, "\\textsubscript{2}" },
  { 0x2190, "$\\leftarrow$" },
  { 0x2192, "$\\rightarrow$" },
  { 0x2211, "$\\sum$" },
  { 0x2212, "$-$" },
  { 0x221a, "$\\surd$" },
  { 0x221e, "$\\infty$" },
  { 0x2248, "$\\approx$" },
  { 0x2260, "$\\neq$" },
  { 0x2264, "$\\leq$" },
  { 0x2265, "$\\geq$" },
  { 0, NULL },
};

/* Two hyphens or commas would join into one character. */
static void
put (ev_str *out, const char *text)
{
  ev_str apart = { 0 };
  for (char before = '\0'; *text; before = *text++)
    {
      if (*text == before && (before == '-' || before == ','))
        ev_str_addc (&apart, JOINT);
      ev_str_addc (&apart, *text);
    }
  ev_add_replaced (out, apart.text ? apart.text : "", specials);
  ev_str_free (&apart);
}

/* Text whose hyphens before numbers are minus signs. */
static void
put_numbers (ev_str *out, const char *text)
{
  ev_str s = { 0 };
  ev_add_minus (&s, text);
  put (out, s.text ? s.text : "");
  ev_str_free (&s);
}

/* --- tables --- */

enum
{
  WIDE = 36
};

/* How small a table must be set, by the characters that a line of an A4 page takes in that size. */
struct size
{
  size_t room;
  const char *command, *gap;
};

static const struct size sizes[]
    = { { 88, "\\small", "5pt" }, { 104, "\\footnotesize", "4pt" }, { 124, "\\scriptsize", "3pt" } };

static const char *
shown (const doc_cell *cell)
{
  return cell->text ? cell->text : "–";
}

/* The widest cell of a column, in characters of a terminal. */
static size_t
column_width (const doc_table *table, size_t c)
{
  size_t widest = ev_text_width (table->columns[c].header);
  for (size_t r = 0; r < table->nrows; r++)
    {
      size_t width = table->rows[r].kind == EV_ROW_GROUP ? 0 : ev_text_width (shown (&table->rows[r].cells[c]));
      widest = width > widest ? width : widest;
    }
  return widest;
}

static bool
is_wide (const doc_table *table, size_t c)
{
  return table->columns[c].align == EV_LEFT && column_width (table, c) > WIDE;
}

/* The largest size in which a line of WIDTH characters fits, else the smallest one. */
static const struct size *
choose_size (size_t width)
{
  size_t i = 0;
  while (i + 1 < sizeof sizes / sizeof *sizes && width > sizes[i].room)
    i++;
  return &sizes[i];
}

/* The columns; those of long text share as paragraphs what the others leave. */
static const struct size *
put_columns (ev_str *out, const doc_table *table)
{
  enum
  {
    LEAST = 15,
    MOST = 45
  };
  static const char letters[] = { [EV_LEFT] = 'l', [EV_RIGHT] = 'r', [EV_CENTRE] = 'c' };
  size_t others = 0, wide = 0;
  for (size_t c = 0; c < table->ncolumns; c++)
    if (is_wide (table, c))
      wide++;
    else
      others += column_width (table, c) + 2;
  const struct size *size = choose_size (others + wide * WIDE);
  size_t left = size->room > others ? (size->room - others) * 100 / size->room : 0;
  size_t percent = wide > 0 ? (left - (left > 0)) / wide : 0;
  percent = percent < LEAST ? LEAST : percent > MOST ? MOST : percent;
  ev_str_add (out, "@{}");
  for (size_t c = 0; c < table->ncolumns; c++)
    if (is_wide (table, c))
      ev_str_printf (out, ">{\\raggedright\\arraybackslash}p{0.%zu\\linewidth}", percent);
    else
      ev_str_addc (out, letters[table->columns[c].align]);
  ev_str_add (out, "@{}");
  return size;
}

static void
put_header (ev_str *out, const doc_table *table)
{
  ev_str_add (out, "\\toprule\n");
  for (size_t c = 0; c < table->ncolumns; c++)
    {
      ev_str_add (out, c > 0 ? " & " : "");
      put (out, table->columns[c].header);
    }
  ev_str_add (out, " \\\\\n\\midrule\n");
}

static void
put_cell (ev_str *out, const doc_table *table, const doc_row *row, size_t c)
{
  const doc_cell *cell = &row->cells[c];
  const char *text = shown (cell);
  bool bold = row->kind != EV_ROW_PLAIN && *text;
  ev_str_add (out, c > 0 ? " & " : row->in_group ? "\\hspace*{1em}" : "");
  ev_str_add (out, bold ? "\\textbf{" : "");
  if (cell->number || table->columns[c].align != EV_LEFT)
    put_numbers (out, text);
  else
    put (out, text);
  ev_str_add (out, bold ? "}" : "");
}

static void
put_group (ev_str *out, const doc_table *table, const doc_row *row)
{
  const char *text = row->cells[0].text;
  bool wide = ev_text_width (text) > 2 * WIDE;
  ev_str_printf (out, "\\multicolumn{%zu}{@{}%s@{}}{\\textbf{", table->ncolumns, wide ? "p{0.95\\linewidth}" : "l");
  put (out, text);
  ev_str_add (out, "}}");
}

static void
put_rows (ev_str *out, const doc_table *table)
{
  for (size_t r = 0; r < table->nrows; r++)
    {
      const doc_row *row = &table->rows[r];
      if (r > 0 && row->kind == EV_ROW_TOTAL && row[-1].kind != EV_ROW_TOTAL)
        ev_str_add (out, "\\midrule\n");
      else if (r > 0 && row->kind == EV_ROW_GROUP)
        ev_str_add (out, "\\addlinespace\n");
      if (row->kind == EV_ROW_GROUP)
        put_group (out, table, row);
      else
        for (size_t c = 0; c < table->ncolumns; c++)
          put_cell (out, table, row, c);
      ev_str_add (out, " \\\\\n");
    }
  if (table->nrows == 0)
    ev_str_printf (out, "\\multicolumn{%zu}{@{}l@{}}{(no rows)} \\\\\n", table->ncolumns);
}

static void
put_table (ev_str *out, const doc_table *table)
{
  ev_str columns = { 0 };
  const struct size *size = put_columns (&columns, table);
  ev_str_printf (out, "{%s\\setlength{\\tabcolsep}{%s}\n\\begin{longtable}{%s}\n", size->command, size->gap,
                 columns.text);
  if (*table->caption)
    {
      ev_str_add (out, "\\caption{");
      put (out, table->caption);
      ev_str_add (out, "} \\\\\n");
    }
  put_header (out, table);
  ev_str_add (out, "\\endfirsthead\n");
  put_header (out, table);
  ev_str_add (out, "\\endhead\n\\bottomrule\n\\endfoot\n");
  put_rows (out, table);
  ev_str_add (out, "\\end{longtable}}\n");
  ev_str_free (&columns);
}

/* --- the other blocks --- */

/* COMMAND{TEXT} on a line of its own. */
static void
put_command (ev_str *out, const char *command, const char *text)
{
  ev_str_printf (out, "\\%s{", command);
  put (out, text);
  ev_str_add (out, "}\n");
}

static void
put_heading (ev_str *out, const doc_block *block)
{
  static const char *const commands[] = { "section", "subsection", "subsubsection", "paragraph" };
  put_command (out, commands[block->level - 1], block->text);
}

static void
put_note (ev_str *out, const doc_block *block)
{
  ev_str_printf (out, "{\\footnotesize\\noindent\\textit{%s:} ", ev_severity_label (block->severity));
  put_numbers (out, block->text);
  ev_str_add (out, "\\par}\n");
}

static void
put_facts (ev_str *out, const doc_block *block)
{
  ev_str_add (out, "\\begin{description}\\setlength{\\itemsep}{0pt}\n");
  for (size_t i = 0; i < block->nfacts; i++)
    {
      ev_str_add (out, "\\item[{");
      put (out, block->facts[i].name);
      ev_str_add (out, "}] ");
      put_numbers (out, block->facts[i].value);
      ev_str_addc (out, '\n');
    }
  ev_str_add (out, "\\end{description}\n");
}

/* May FILE stand in a command?  Nothing but letters, digits and . / _ - */
static bool
is_plain_file (const char *file)
{
  for (; *file; file++)
    if (!((unsigned char)*file < 0x80 && (isalnum ((unsigned char)*file) || strchr ("._/-", *file))))
      return false;
  return true;
}

/* A file with another name, or one that is not there, is named instead of shown. */
static void
put_figure (ev_str *out, const doc_block *block)
{
  ev_str_add (out, "\\begin{figure}[htbp]\n\\centering\n");
  bool plain = is_plain_file (block->target);
  if (plain)
    ev_str_printf (out, "\\IfFileExists{%s.pdf}{%%\n%s{%s.pdf}}{%%\n", block->target,
                   "\\includegraphics[width=\\linewidth,height=0.85\\textheight,keepaspectratio]", block->target);
  put_command (out, "texttt", block->target);
  ev_str_add (out, plain ? "}\n" : "");
  put_command (out, "caption", block->text);
  ev_str_add (out, "\\end{figure}\n");
}

static void
put_link (ev_str *out, const doc_block *block)
{
  ev_str_add (out, "\\noindent ");
  put (out, block->text);
  ev_str_add (out, *block->text ? ": " : "");
  put_command (out, "texttt", block->target);
}

static void
put_block (ev_str *out, const doc_block *block)
{
  switch (block->kind)
    {
    case DOC_HEADING:
      put_heading (out, block);
      break;
    case DOC_PARAGRAPH:
      put_numbers (out, block->text);
      ev_str_addc (out, '\n');
      break;
    case DOC_NOTE:
      put_note (out, block);
      break;
    case DOC_FACTS:
      put_facts (out, block);
      break;
    case DOC_FIGURE:
      put_figure (out, block);
      break;
    case DOC_LINK:
      put_link (out, block);
      break;
    case DOC_TABLE:
      put_table (out, block->table);
      break;
    }
}

static void
put_blocks (ev_str *out, const ev_doc *doc)
{
  for (const doc_block *block = NULL; (block = ev_doc_next (doc, block, EV_IN_LATEX));)
    {
      ev_str_addc (out, '\n');
      put_block (out, block);
    }
}

/* --- the document --- */

/* The characters beyond ASCII in BODY, each once, in order.  pdflatex stops at one that it has no glyph for, so the
   preamble gives those a name in brackets: \evisynglyph does nothing for characters that LaTeX knows. */
static void
put_glyphs (ev_str *out, const char *body)
{
  enum
  {
    PLANES = 0x110000
  };
  unsigned char *seen = ev_xcalloc (PLANES / 8, 1);
  uint32_t c;
  for (const char *p = body; (c = ev_utf8_next (&p));)
    seen[c / 8] |= (unsigned char)(1u << c % 8);
  for (c = 0x80; c < PLANES; c++)
    if (seen[c / 8] >> c % 8 & 1)
      {
        uint8_t bytes[6];
        int n = u8_uctomb (bytes, c, sizeof bytes);
        ev_str_printf (out, "\\evisynglyph{%.*s}{%04X}\n", n, (char *)bytes, (unsigned)c);
      }
  free (seen);
}

static void
put_preamble (ev_str *out, const ev_doc *doc, const char *body)
{
  ev_str_add (
      out,
      "% Scripts that LaTeX has no glyphs for show as [U+4E2D]: compile with LuaLaTeX and \\setmainfont for those.\n"
      "\\documentclass[a4paper]{article}\n"
      "\\usepackage[margin=25mm]{geometry}\n"
      "\\usepackage{array,booktabs,graphicx,iftex,longtable,textcomp}\n"
      "\\setlength{\\LTleft}{0pt}\n"
      "\\setlength{\\LTcapwidth}{\\linewidth}\n"
      "\\setlength{\\emergencystretch}{3em}\n"
      "\\ifPDFTeX\n"
      "\\usepackage[utf8]{inputenc}\n"
      "\\usepackage[T1]{fontenc}\n"
      "\\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}\n"
      "\\newcommand{\\evisynglyph}[2]{\\ifcsname u8:\\detokenize{#1}\\endcsname\\else"
      "\\DeclareUnicodeCharacter{#2}{\\texttt{[U+#2]}}\\fi}\n");
  put_glyphs (out, body);
  ev_str_add (out, "\\else\n\\usepackage{fontspec}\n\\fi\n");
  if (doc->title)
    put_command (out, "title", doc->title);
  ev_str_add (out, "\\author{}\n\\date{}\n");
}

void
ev_render_latex (const ev_doc *doc, const ev_render_spec *spec, ev_str *out)
{
  ev_str body = { 0 };
  if (doc->title && !spec->fragment)
    ev_str_add (&body, "\\maketitle\n");
  put_blocks (&body, doc);
  if (spec->fragment)
    ev_str_add (out,
                "% needs \\usepackage[T1]{fontenc} and \\usepackage{array,booktabs,graphicx,longtable,textcomp}\n");
  else
    {
      put_preamble (out, doc, body.text ? body.text : "");
      ev_str_add (out, "\\begin{document}\n");
    }
  ev_str_add (out, body.text ? body.text : "");
  if (!spec->fragment)
    ev_str_add (out, "\\end{document}\n");
  ev_str_free (&body);
}
