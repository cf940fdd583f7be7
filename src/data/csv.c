/* Reading CSV.  libcsv does the parsing; it tells neither where a cell stands nor what is wrong with a file, so it is
   fed piece by piece: every piece ends at a delimiter or line break, the only bytes at which libcsv can end a cell.
   A piece that ended none lies inside quotation marks.  Thus line and column of every cell are known without a second
   parser.  The cells are written over the bytes that they were read from, each with a NUL.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/table.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/names.h"
#include "data/table-private.h"

/* After so many rows of a wrong length the rest of the file is not looked at. */
enum
{
  MOST_BAD_ROWS = 10
};

struct reader
{
  ev_table *table;
  ev_diags *diags;
  char delimiter, comment;
  size_t written;         /* bytes of the table's text in use */
  size_t count, capacity; /* cells of the table */
  size_t in_row;          /* cells of this row so far, those that the header has no column for included */
  uint32_t line, column;  /* of the next byte */
  ev_cell start;          /* where the current cell began */
  ev_cell row_start;
  bool ended; /* the last piece ended a cell or a blank line */
  size_t bad_rows;
};

static ev_place
place_at (const struct reader *r, uint32_t line, uint32_t column)
{
  return (ev_place){ r->table->file, line, column };
}

static void
end_cell (void *bytes, size_t n, void *data)
{
  struct reader *r = data;
  ev_table *t = r->table;
  r->ended = true;
  if (r->in_row++ == 0)
    r->row_start = r->start;
  if (t->columns && r->in_row > t->columns)
    return;
  t->cells = ev_xgrow (t->cells, r->count, &r->capacity, sizeof *t->cells);
  t->cells[r->count++] = (ev_cell){ r->written, r->start.line, r->start.column };
  /* Each cell took a byte more than its text from the file, its delimiter; the last one has the NUL behind the file. */
  if (n)
    memcpy (t->text + r->written, bytes, n);
  r->written += n;
  t->text[r->written++] = '\0';
}

static void
end_row (int c, void *data)
{
  struct reader *r = data;
  ev_table *t = r->table;
  size_t n = r->in_row;
  (void)c;
  r->ended = true;
  r->in_row = 0;
  if (n == 0)
    return;
  if (t->columns == 0)
    {
      t->columns = n;
      return;
    }
  if (n == t->columns)
    {
      t->rows++;
      return;
    }
  ev_place place = place_at (r, r->row_start.line, r->row_start.column);
  ev_error (r->diags, EV_DATA, &place, "row-length", "this row has %zu cell%s, the header has %zu", n,
            n == 1 ? "" : "s", t->columns);
  if (n > t->columns)
    ev_hint (r->diags, "put quotation marks around a cell that contains the delimiter");
  r->count -= n < t->columns ? n : t->columns;
  r->bad_rows++;
}

/* The delimiter that occurs most often in the first row, outside quotation marks. */
static char
find_delimiter (const char *text, char comment)
{
  static const char candidates[] = ",;\t";
  size_t counts[sizeof candidates - 1] = { 0 };
  text += strspn (text, " \r\n");
  while (comment && *text == comment)
    {
      text += strcspn (text, "\r\n");
      text += strspn (text, " \r\n");
    }
  bool quoted = false;
  for (; *text && (quoted || (*text != '\n' && *text != '\r')); text++)
    {
      const char *candidate = strchr (candidates, *text);
      if (*text == '"')
        quoted = !quoted;
      else if (candidate && !quoted)
        counts[candidate - candidates]++;
    }
  size_t best = 0;
  for (size_t i = 1; i < sizeof counts / sizeof *counts; i++)
    if (counts[i] > counts[best])
      best = i;
  return candidates[best];
}

static void *
grow_entry (void *p, size_t n)
{
  return ev_xrealloc (p, n, 1);
}

/* Feed one piece.  A quotation mark inside an unquoted cell is text; text behind a closed quotation is an error. */
static ev_status
feed (struct reader *r, struct csv_parser *parser, const char *piece, size_t n)
{
  size_t done = 0;
  while ((done += csv_parse (parser, piece + done, n - done, end_cell, end_row, r)) < n)
    {
      if (parser->quoted)
        {
          ev_place place = place_at (r, r->line, r->column + (uint32_t)ev_utf8_length (piece, done));
          ev_error (r->diags, EV_DATA, &place, "stray-quote", "text behind the closing quotation mark of a cell");
          ev_hint (r->diags, "double a quotation mark that belongs to the text of a quoted cell");
          return EV_DATA;
        }
      csv_set_opts (parser, CSV_REPALL_NL);
      done += csv_parse (parser, piece + done, 1, end_cell, end_row, r);
      csv_set_opts (parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    }
  return EV_OK;
}

/* The bytes up to the next delimiter or line break and with it; *COLUMN moves by their characters. */
static size_t
measure (const char *text, const char *end, char delimiter, uint32_t *column)
{
  const char *p = text;
  uint32_t characters = 0;
  while (p < end)
    {
      char c = *p++;
      characters += ((unsigned char)c & 0xc0) != 0x80;
      if (c == delimiter || c == '\n' || c == '\r')
        break;
    }
  *column += characters;
  return (size_t)(p - text);
}

static ev_status
read_cells (struct reader *r, struct csv_parser *parser, const char *text, const char *end)
{
  while (text < end && r->bad_rows < MOST_BAD_ROWS)
    {
      if (r->ended)
        {
          r->ended = false;
          r->start = (ev_cell){ .line = r->line, .column = r->column };
          if (r->comment && r->in_row == 0 && *text == r->comment)
            text += strcspn (text, "\r\n");
        }
      uint32_t column = r->column;
      size_t n = measure (text, end, r->delimiter, &column);
      char last = n ? text[n - 1] : '\0'; /* a cell may be written over it */
      if (feed (r, parser, text, n))
        return EV_DATA;
      text += n;
      r->column = column;
      if (last == '\n' || (last == '\r' && *text != '\n'))
        {
          r->line++;
          r->column = 1;
        }
    }
  if (r->bad_rows == MOST_BAD_ROWS)
    return EV_DATA;
  if (r->ended)
    r->start = (ev_cell){ .line = r->line, .column = r->column };
  if (csv_fini (parser, end_cell, end_row, r) == 0)
    return r->bad_rows ? EV_DATA : EV_OK;
  ev_place place = place_at (r, r->start.line, r->start.column);
  return ev_error (r->diags, EV_DATA, &place, "unclosed-quote", "the quotation mark of this cell is never closed");
}

static ev_status
check_header (ev_table *t, ev_diags *diags)
{
  t->headers = ev_xcalloc (t->columns, sizeof *t->headers);
  for (size_t i = 0; i < t->columns; i++)
    {
      t->headers[i] = t->text + t->cells[i].text;
      ev_place place = ev_table_header_place (t, i);
      if (!*t->headers[i])
        return ev_error (diags, EV_DATA, &place, "empty-column", "column %zu has no name", i + 1);
    }
  size_t first, again = ev_names_duplicate (t->headers, t->columns, &first);
  if (again == (size_t)-1)
    return EV_OK;
  ev_place place = ev_table_header_place (t, again);
  return ev_error (diags, EV_DATA, &place, "duplicate-column", "columns %zu and %zu are both called '%s'", first + 1,
                   again + 1, t->headers[again]);
}

static ev_status
fill (ev_table *t, size_t n, const ev_csv_spec *spec, ev_diags *diags)
{
  ev_place file = { .file = t->file };
  if (ev_file_check_text (t->file, t->text, n, diags))
    return EV_DATA;
  const char *text = t->text + ev_file_bom (t->text, n);
  char delimiter = spec->delimiter ? spec->delimiter : find_delimiter (text, spec->comment);
  struct reader r = {
    .table = t, .diags = diags, .delimiter = delimiter, .comment = spec->comment, .line = 1, .column = 1, .ended = true
  };
  struct csv_parser parser;
  csv_init (&parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
  csv_set_delim (&parser, (unsigned char)delimiter);
  csv_set_realloc_func (&parser, grow_entry);
  csv_set_blk_size (&parser, 1 << 16);
  ev_status status = read_cells (&r, &parser, text, t->text + n);
  csv_free (&parser);
  if (status)
    return status;
  if (t->columns == 0)
    return ev_error (diags, EV_DATA, &file, "empty-file", "the file is empty: it has no header");
  status = check_header (t, diags);
  if (status == EV_OK && t->rows == 0)
    status = ev_error (diags, EV_DATA, &file, "no-rows", "there is a header but no row of data");
  return status;
}

/* Make a table of the N bytes of TEXT, which then belong to it. */
static ev_status
take (const char *name, char *text, size_t n, const ev_csv_spec *spec, ev_diags *diags, ev_table **table)
{
  ev_table *t = ev_xcalloc (1, sizeof *t);
  t->file = ev_xstrdup (name);
  t->text = text;
  if (!spec->no_hash)
    ev_sha256 (text, n, t->sha256); /* the cells are written over the text */
  ev_status status = fill (t, n, spec, diags);
  *table = status ? NULL : t;
  if (status)
    ev_table_free (t);
  return status;
}

ev_status
ev_table_parse (const char *name, const char *bytes, size_t n, const ev_csv_spec *spec, ev_diags *diags,
                ev_table **table)
{
  char *copy = ev_xcalloc (n + 1, 1);
  if (n)
    memcpy (copy, bytes, n);
  return take (name, copy, n, spec, diags, table);
}

ev_status
ev_table_read (const char *file, const ev_csv_spec *spec, ev_diags *diags, ev_table **table)
{
  char *bytes;
  size_t n;
  *table = NULL;
  ev_status status = ev_file_read (file, diags, &bytes, &n);
  return status ? status : take (ev_file_name (file), bytes, n, spec, diags, table);
}
