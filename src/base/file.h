/* Whole files in and out, and where a byte of a text file stands.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_BASE_FILE_H
#define EVISYN_BASE_FILE_H

#include "evisyn/status.h"

/* What messages call PATH: "(standard input)" for "-", else PATH itself. */
const char *ev_file_name (const char *path);

/* All bytes of PATH ("-": standard input), with a NUL behind them that *N does not count; free() *BYTES.
   Errors: cannot-read, directory. */
ev_status ev_file_read (const char *path, ev_diags *diags, char **bytes, size_t *n);

/* Line and column of the byte OFFSET of valid UTF-8 up to there; LF, CRLF and CR end a line, a byte-order mark has no
   width. */
ev_place ev_file_place (const char *name, const char *bytes, size_t offset);

/* The bytes of a text file must be UTF-8 without NUL.  Errors, with the place of the first offending byte: binary-file,
   not-utf8. */
ev_status ev_file_check_text (const char *name, const char *bytes, size_t n, ev_diags *diags);

/* How many bytes a byte-order mark takes at the beginning of BYTES: 3 or 0. */
size_t ev_file_bom (const char *bytes, size_t n);

/* Write N bytes as PATH ("-": standard output).  A file appears whole or not at all: the bytes go to a temporary file
   beside it, which is then renamed.  Error: cannot-write, with EV_OUTPUT. */
ev_status ev_file_write (const char *path, const char *bytes, size_t n, ev_diags *diags);

/* Make the folder PATH and those above it where they are missing.  Error: cannot-write, with EV_OUTPUT. */
ev_status ev_make_dirs (const char *path, ev_diags *diags);

#endif
