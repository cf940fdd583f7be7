/* Bundles: plans, their data and a report in one zip file.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_CLI_BUNDLE_H
#define EVISYN_CLI_BUNDLE_H

#include "cli/cli.h"

struct ev_arena;

/* Is FILE named like a bundle? */
bool ev_is_bundle (const char *file);
/* Read the plans of a bundle; everything lives in ARENA, the plans in PLANS, which is in ARENA, too.  Error: no-bundle. */
ev_status ev_bundle_read (const char *file, struct ev_arena *arena, const ev_spec *spec, ev_diags *diags, size_t *n, ev_plan ***plans);
/* Pack what N outcomes were made from, the options of the command line, and the report: files of FOLDER named in WRITTEN, one a line.
   Errors: bundle-input (standard input, an absolute path, or a file that has changed). */
ev_status ev_bundle_write (const char *file, size_t n, const ev_outcome *outcomes, const char *folder, const char *written, ev_diags *diags);

#endif
