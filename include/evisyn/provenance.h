/* Provenance: from what, and by which command, results were made.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PROVENANCE_H
#define EVISYN_PROVENANCE_H

#include "evisyn/run.h"

typedef struct ev_input_file {
  const char *file;   /* as it was named; "-": standard input */
  const char *sha256; /* of its bytes, 64 hexadecimal digits */
  const char *text;   /* all of a plan; NULL: not kept */
} ev_input_file;

typedef struct ev_provenance {
  struct ev_arena *arena; /* owns everything below */
  const char *command;    /* as one would type it into a shell */
  size_t n, capacity;
  ev_input_file *inputs; /* plans, each followed by its data; a file stands here once */
} ev_provenance;

ev_provenance *ev_provenance_new (const char *command);
void ev_provenance_free (ev_provenance *provenance); /* accepts NULL */
void ev_provenance_add (ev_provenance *provenance, const char *file, const char *sha256, const char *text);
/* The plan of RESULTS, if it was read from a file, and all tables. */
void ev_provenance_add_results (ev_provenance *provenance, const ev_results *results);

struct ev_str;
/* The N words of a command, each quoted for a shell where it needs to be. */
void ev_put_command (struct ev_str *out, int n, char *const *words);

#endif
