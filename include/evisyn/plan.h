/* Plans: which analyses to run on which data, and what was published about them.  Every command builds a plan and runs it.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLAN_H
#define EVISYN_PLAN_H

#include "evisyn/archive.h"
#include "evisyn/import.h"
#include "evisyn/spec.h"

/* A figure as it was printed: PATH in the JSON of the analysis, e.g. "fixed.estimate". */
typedef struct ev_printed {
  const char *path, *text;
  double value;
  ev_place place;
} ev_printed;

/* One published result. */
typedef struct ev_published {
  const char *source;  /* where it was printed */
  const char *explain; /* why it does not reproduce; NULL: it should */
  size_t n;
  const ev_printed *printed;
} ev_published;

/* One analysis to run (or, with spec.by, one for each value of a column). */
typedef struct ev_plan_item {
  const char *id;
  const char *data;   /* path of the CSV file */
  const char *notes, *source; /* NULL: none */
  ev_spec spec;       /* complete: presets are applied */
  size_t npublished;
  const ev_published *published;
  ev_place place;
} ev_plan_item;

typedef struct ev_plan {
  struct ev_arena *arena; /* owns everything below */
  const char *file;       /* NULL: made from a command line */
  const char *sha256, *text; /* of the file; NULL: there is none */
  const char *indication, *title, *notes; /* NULL: none */
  size_t nsources;
  const char *const *sources;
  size_t n;
  ev_plan_item *items;
  size_t nstored;
  const ev_stored_file *stored; /* the files that its data are read from, borrowed; NULL: those of the file system */
  size_t ntables;
  struct ev_table *const *tables; /* tables that need not be read, borrowed */
} ev_plan;

/* Read a plan.  SPEC holds what the command line said; it wins over the plan.  Errors with file, line and column:
   unknown-key (with the nearest one as hint), missing-key, bad-value, bad-id, duplicate-id, and those of ev_yaml_read. */
ev_status ev_plan_read (const char *file, const ev_spec *spec, ev_diags *diags, ev_plan **plan);
/* The same from N bytes of memory, with a NUL behind them. */
ev_status ev_plan_parse (const char *file, const char *bytes, size_t n, const ev_spec *spec, ev_diags *diags, ev_plan **plan);
/* The plan of an imported review, which must outlive it: the same as if it had been written and read again. */
ev_status ev_plan_made (const ev_import_made *made, const ev_spec *spec, ev_diags *diags, ev_plan **plan);
/* The plan of a command line: one analysis of one file. */
ev_plan *ev_plan_single (const char *data, const ev_spec *spec);
void ev_plan_free (ev_plan *plan); /* accepts NULL */

#endif
