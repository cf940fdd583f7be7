/* What a document holds, for the renderers.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_BLOCKS_H
#define EVISYN_REPORT_BLOCKS_H

#include "base/text.h"
#include "evisyn/document.h"

typedef enum doc_kind
{
  DOC_HEADING,
  DOC_PARAGRAPH,
  DOC_NOTE,
  DOC_FACTS,
  DOC_FIGURE,
  DOC_LINK,
  DOC_TABLE
} doc_kind;

/* All text is valid UTF-8.  What people see went through ev_add_clean; what CSV takes (name, full) did not. */
typedef struct doc_fact
{
  const char *name, *value;
} doc_fact;

typedef struct doc_cell
{
  const char *text; /* for people; NULL: a number that is missing */
  const char *full; /* for CSV */
  bool number;
} doc_cell;

typedef struct doc_column
{
  const char *name, *header;
  ev_align align;
} doc_column;

typedef struct doc_row
{
  ev_row_kind kind;
  bool in_group;   /* below a group row and not yet a total */
  size_t filled;   /* cells given so far */
  doc_cell *cells; /* one for each column */
} doc_row;

typedef struct doc_table
{
  const char *id, *caption; /* caption "": none */
  doc_column *columns;
  size_t ncolumns, columns_capacity;
  doc_row *rows;
  size_t nrows, rows_capacity;
} doc_table;

typedef struct doc_block
{
  doc_kind kind;
  unsigned formats;
  int level;            /* heading */
  ev_severity severity; /* note */
  const char *text;     /* heading, paragraph, note, link; caption of a figure */
  const char *target;   /* of a link; file of a figure */
  const char *alt;      /* figure */
  doc_fact *facts;
  size_t nfacts, facts_capacity;
  doc_table *table;
} doc_block;

struct ev_arena;

struct ev_doc
{
  struct ev_arena *arena;
  const char *title; /* NULL: none */
  unsigned formats;
  doc_block *blocks;
  size_t nblocks, capacity;
};

/* The block after BLOCK (NULL: the first one) that FORMAT shows, or NULL.  A table without columns is never shown. */
const doc_block *ev_doc_next (const ev_doc *doc, const doc_block *block, unsigned format);

/* "Note", "Warning", "Error" */
const char *ev_severity_label (ev_severity severity);

void ev_render_text (const ev_doc *doc, const ev_render_spec *spec, ev_str *out);
void ev_render_csv (const ev_doc *doc, const ev_render_spec *spec, ev_str *out);
void ev_render_markdown (const ev_doc *doc, const ev_render_spec *spec, ev_str *out);
void ev_render_html (const ev_doc *doc, const ev_render_spec *spec, ev_str *out);
void ev_render_latex (const ev_doc *doc, const ev_render_spec *spec, ev_str *out);

#endif
