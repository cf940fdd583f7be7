/* How a table is kept, for the reader that fills it.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_DATA_TABLE_PRIVATE_H
#define EVISYN_DATA_TABLE_PRIVATE_H

#include <stdint.h>

#include "base/sha256.h"
#include "evisyn/table.h"

/* Where the text of a cell lies in the table's text, and where the cell began in the file. */
typedef struct ev_cell
{
  size_t text;
  uint32_t line, column;
} ev_cell;

/* All cells, row after row, the header first.  The text is the file's own memory, overwritten with the cells. */
struct ev_table
{
  char *file, *text;
  ev_cell *cells;
  size_t columns, rows;
  const char **headers;
  char sha256[EV_SHA256_SIZE];
};

#endif
