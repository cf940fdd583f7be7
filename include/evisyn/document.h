/* Documents: what an analysis has to say, independent of the format it is written in.

   A document is a list of blocks.  Statistics never write text themselves: they add headings, paragraphs, tables and figures, and
   one renderer a format turns them into text, CSV, Markdown, HTML, LaTeX or JSON.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_DOCUMENT_H
#define EVISYN_DOCUMENT_H

#include "evisyn/status.h"

/* A document owns all text given to it (it copies).  ev_doc_free frees everything. */
typedef struct ev_doc ev_doc;

ev_doc *ev_doc_new (const char *title); /* NULL: no title */
void ev_doc_free (ev_doc *doc);         /* accepts NULL */

/* In which formats a block appears: everywhere unless the block says otherwise.  CSV shows tables only. */
enum { EV_IN_TEXT = 1, EV_IN_CSV = 2, EV_IN_MARKDOWN = 4, EV_IN_HTML = 8, EV_IN_LATEX = 16, EV_IN_ALL = 31 };
/* Blocks added from now on appear in FORMATS. */
void ev_doc_show_in (ev_doc *doc, unsigned formats);

void ev_doc_heading (ev_doc *doc, int level, const char *text); /* level 1 to 4; 1 is one analysis */
void ev_doc_paragraph (ev_doc *doc, const char *text);
void ev_doc_note (ev_doc *doc, ev_severity severity, const char *text); /* footnote of the table or section before it */
/* Facts in two columns: name and value ("Q" "12.3 (df 4, p 0.02)"). */
void ev_doc_fact (ev_doc *doc, const char *name, const char *value); /* facts in a row form one block */
/* A figure: FILE relative to the document, without suffix: HTML shows FILE.svg with ALT, LaTeX includes FILE.pdf, others name the file. */
void ev_doc_figure (ev_doc *doc, const char *file, const char *caption, const char *alt);
void ev_doc_link (ev_doc *doc, const char *target, const char *text);

/* --- tables --- */

typedef enum ev_align { EV_LEFT, EV_RIGHT, EV_CENTRE } ev_align;
typedef enum ev_row_kind { EV_ROW_PLAIN, EV_ROW_GROUP /* spans the table */, EV_ROW_SUBTOTAL, EV_ROW_TOTAL } ev_row_kind;

/* Begin a table; columns, then rows, then cells from left to right; cells that a row is not given are empty, and a group row has
   one cell.  ID names the table in HTML.  CSV shows the tables one after another, a blank line between them. */
void ev_doc_table (ev_doc *doc, const char *id, const char *caption);
/* HEADER is for people; NAME (lower case, underscores) heads the CSV column. */
void ev_doc_column (ev_doc *doc, const char *name, const char *header, ev_align align);
void ev_doc_row (ev_doc *doc, ev_row_kind kind);
void ev_doc_cell (ev_doc *doc, const char *text); /* untrusted text is welcome */
/* A number: SHOWN for people (e.g. "0.96"; NULL: the full value, "–" where NaN), the full value in CSV; NaN is an empty cell there. */
void ev_doc_number (ev_doc *doc, double value, const char *shown);
void ev_doc_integer (ev_doc *doc, long value);
void ev_doc_real (ev_doc *doc, double value, int digits); /* shown with DIGITS decimals, "–" where NaN */
void ev_doc_skip (ev_doc *doc, size_t cells);             /* empty cells */

/* --- rendering --- */

typedef struct ev_render_spec {
  bool colour;       /* text: ANSI bold and dim */
  size_t width;      /* text: columns of the terminal, at least 40; 0: 80 */
  bool ascii;        /* text: only ASCII for lines and symbols of the document's own */
  bool fragment;     /* HTML, LaTeX: only the body, no page around it */
} ev_render_spec;

struct ev_str; /* a growing string, src/base/text.h */

typedef struct ev_format {
  const char *name, *title, *suffix; /* "text", "plain text", "txt" */
  unsigned bit;                      /* EV_IN_… */
  /* Append DOC to a growing string. */
  void (*render) (const ev_doc *doc, const ev_render_spec *spec, struct ev_str *out);
} ev_format;
extern const ev_format ev_formats[]; /* ends with a NULL name; json is written from results (report/json.h) and has no render function */

#endif
