/* Archives: files in memory, and the zip files that hold them.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_ARCHIVE_H
#define EVISYN_ARCHIVE_H

#include "evisyn/status.h"

struct ev_arena;

typedef struct ev_stored_file {
  const char *name;  /* with / between folders */
  const char *bytes; /* with a NUL behind them */
  size_t n;
} ev_stored_file;

/* All files of the zip file PATH, in ARENA.  Nothing is written anywhere.  Errors: cannot-read, archive-zip (damaged, encrypted),
   archive-size (more than 1 GiB or 100 000 files), archive-name (absolute, or with ..). */
ev_status ev_archive_read (const char *path, struct ev_arena *arena, ev_diags *diags, size_t *n, ev_stored_file **files);
/* Write N files as a zip file; their order and bytes alone decide about its bytes.  Error: cannot-write. */
ev_status ev_archive_write (const char *path, size_t n, const ev_stored_file *files, ev_diags *diags);

/* The file of that name, or NULL. */
const ev_stored_file *ev_stored_find (size_t n, const ev_stored_file *files, const char *name);
/* PATH without empty parts and ".", and without ".." where a folder stands before it. */
const char *ev_path_clean (struct ev_arena *arena, const char *path);

#endif
