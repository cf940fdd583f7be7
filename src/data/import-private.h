/* What the importers share.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_DATA_IMPORT_PRIVATE_H
#define EVISYN_DATA_IMPORT_PRIVATE_H

#include "evisyn/import.h"
#include "evisyn/table.h"

/* What is read: a file in memory, or a folder. */
struct ev_import_input
{
  const char *path;  /* as messages call it */
  const char *bytes; /* NULL: a folder */
  size_t n;
};

/* One way to store a review. */
struct ev_import_format
{
  const char *title;
  bool (*fits) (const struct ev_import_input *input);
  ev_status (*read) (const struct ev_import_input *input, ev_review *review, ev_diags *diags);
};
extern const struct ev_import_format ev_import_package, ev_import_rm5, ev_import_csv;

/* --- building a review; pointers stay valid until the next one of their kind is added --- */

ev_import_analysis *ev_import_add_analysis (ev_review *review);
ev_import_row *ev_import_add_row (ev_import_analysis *analysis);
void ev_import_add_judgement (ev_review *review, const char *study, const char *domain, const char *value);
/* The subgroup of that name, new where there is none yet. */
size_t ev_import_subgroup_of (ev_import_analysis *analysis, const char *name);

/* A new subgroup; where there is one of that name already, it is given a number. */
size_t ev_import_new_subgroup (ev_review *review, ev_import_analysis *analysis, const char *name);

/* Translate stored names into evisyn's; NULL: not known. */
const char *ev_import_measure (ev_import_kind kind, const char *stored);
const char *ev_import_method (const char *stored);
const char *ev_import_tau2 (const char *stored);
const char *ev_import_tau2_ci (const char *stored);
const char *ev_import_ci (const char *stored);

/* Keep of the cells of ROW, which stands at PLACE, those that an analysis of KIND uses.  EV_DATA: one is not a number. */
ev_status ev_import_keep_used (ev_import_kind kind, ev_import_row *row, const ev_place *place, ev_diags *diags);

/* Set the estimate of a ROW whose effect may be stored as displayed or on the log scale: the scale on which it lies in
   the middle of its interval.  False: neither. */
bool ev_import_find_scale (ev_review *review, bool log_scale, ev_import_row *row);

/* --- packages --- */

struct ev_import_file
{
  char *name, *bytes;
  size_t n;
};

struct ev_import_files
{
  struct ev_import_file *file;
  size_t n, capacity, bytes;
};

/* All CSV files of a folder or zip file, those of zip files within it included. */
ev_status ev_import_unpack (const struct ev_import_input *input, ev_diags *diags, struct ev_import_files *files);
/* Does TEXT end so?  Upper and lower case are the same. */
bool ev_import_ends_with (const char *text, const char *end);
void ev_import_files_free (struct ev_import_files *files);

#endif
