/* Tables: what a CSV file says, every cell with its line and column.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_TABLE_H
#define EVISYN_TABLE_H

#include "evisyn/status.h"

/* A rectangular table of text; rows count from 0 without the header.  Freed by ev_table_free; text is borrowed from it. */
typedef struct ev_table ev_table;

typedef struct ev_csv_spec {
  char delimiter; /* 0: found out: the one of , ; tab that splits the header into most columns */
  char comment;   /* lines that begin with it are skipped; 0: none */
  bool no_hash;   /* nobody will ask for the SHA-256 */
} ev_csv_spec;

/* Read FILE ("-": standard input).  RFC 4180 with BOM, CRLF, quoted line breaks; must be UTF-8.  Blank lines are skipped.
   Errors, each with its place: cannot-read, directory, empty-file, no-rows, binary-file, not-utf8, duplicate-column, row-length
   (a row with more or fewer cells than the header), unclosed-quote.  *TABLE is NULL unless EV_OK. */
ev_status ev_table_read (const char *file, const ev_csv_spec *spec, ev_diags *diags, ev_table **table);
/* The same from N bytes of memory; NAME stands for the file in messages. */
ev_status ev_table_parse (const char *name, const char *bytes, size_t n, const ev_csv_spec *spec, ev_diags *diags,
                          ev_table **table);
/* A table of N cells in memory (NULL: empty), row after row, the header first; its lines are those of the CSV that it would be written as. */
ev_table *ev_table_make (const char *name, size_t columns, size_t n, const char *const *cells);
struct ev_str;
/* Add the table as CSV. */
void ev_table_write (const ev_table *table, struct ev_str *out);
void ev_table_free (ev_table *table); /* accepts NULL */

const char *ev_table_file (const ev_table *table);
/* The SHA-256 of what was read, 64 hexadecimal digits; "" where nothing was, or with no_hash. */
const char *ev_table_sha256 (const ev_table *table);
size_t ev_table_rows (const ev_table *table);
size_t ev_table_columns (const ev_table *table);
const char *ev_table_header (const ev_table *table, size_t column);
/* The column of exactly that name, or (size_t) -1. */
size_t ev_table_find (const ev_table *table, const char *name);
/* The column whose name is nearest to NAME, or NULL when none is near: for "did you mean". */
const char *ev_table_nearest (const ev_table *table, const char *name);
const char *ev_table_cell (const ev_table *table, size_t row, size_t column);
/* Where the cell begins in the file; with column (size_t) -1, where the row begins. */
ev_place ev_table_place (const ev_table *table, size_t row, size_t column);
ev_place ev_table_header_place (const ev_table *table, size_t column);

/* Missing: empty or only spaces, NA, or a lone full stop. */
bool ev_is_missing (const char *cell);

/* --- conditions on rows: --where --- */

/* A compiled condition: columns, numbers, 'text' or "text", == != < <= > >= && || ! ( ) ~ (contains), in (a, b, c).
   A comparison with a missing cell is false, != true; two numbers compare as numbers, else as text.
   Errors: where-syntax (EV_USAGE); unknown-column (EV_DATA, with the nearest name as hint). */
typedef struct ev_where ev_where;
ev_status ev_where_compile (const char *text, const ev_table *table, ev_diags *diags, ev_where **where);
bool ev_where_holds (const ev_where *where, const ev_table *table, size_t row);
void ev_where_free (ev_where *where); /* accepts NULL */

#endif
