/* Import: what Cochrane reviews store, in one neutral form, and as CSV files with a plan.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_IMPORT_H
#define EVISYN_IMPORT_H

#include "evisyn/status.h"

/* What the rows of an analysis hold. */
typedef enum ev_import_kind {
  EV_IMPORT_DICHOTOMOUS, /* events and totals */
  EV_IMPORT_CONTINUOUS,  /* means, standard deviations and totals */
  EV_IMPORT_CONTRAST,    /* estimates with standard errors (generic inverse variance) */
  EV_IMPORT_OE           /* observed minus expected events, and their variance */
} ev_import_kind;

/* The numbers of one study. */
typedef enum ev_import_cell {
  EV_CELL_EVENTS_1, EV_CELL_TOTAL_1, EV_CELL_MEAN_1, EV_CELL_SD_1,
  EV_CELL_EVENTS_2, EV_CELL_TOTAL_2, EV_CELL_MEAN_2, EV_CELL_SD_2,
  EV_CELL_GIV_MEAN, EV_CELL_GIV_SE,              /* analysis scale: the natural logarithm of ratios */
  EV_CELL_OE, EV_CELL_VARIANCE,
  EV_CELL_EFFECT, EV_CELL_CI_LB, EV_CELL_CI_UB,  /* as computed by the program that stored them, display scale */
  EV_CELL_WEIGHT,
  EV_CELL_COUNT
} ev_import_cell;

/* What was pooled, as computed by the program that stored it. */
typedef enum ev_import_result {
  EV_STORED_ESTIMATE, EV_STORED_CI_LB, EV_STORED_CI_UB, EV_STORED_PI_LB, EV_STORED_PI_UB, /* display scale */
  EV_STORED_Z, EV_STORED_T, EV_STORED_P,         /* test of the effect; Z without sign */
  EV_STORED_TAU2, EV_STORED_TAU2_LB, EV_STORED_TAU2_UB,
  EV_STORED_Q, EV_STORED_DF, EV_STORED_Q_P, EV_STORED_I2, /* heterogeneity */
  EV_STORED_DIFF_Q, EV_STORED_DIFF_DF, EV_STORED_DIFF_P, EV_STORED_DIFF_I2, /* difference of subgroups */
  EV_STORED_WEIGHT, EV_STORED_EVENTS_1, EV_STORED_TOTAL_1, EV_STORED_EVENTS_2, EV_STORED_TOTAL_2,
  EV_STORED_COUNT
} ev_import_result;

typedef struct ev_import_results {
  bool estimable;                     /* false: the program could or did not compute them, and the values mean nothing */
  const char *value[EV_STORED_COUNT]; /* exactly as stored; NULL: not stored */
} ev_import_results;

/* One study in one analysis.  Text is "" where the file has none. */
typedef struct ev_import_row {
  const char *study, *year, *applicability, *footnotes;
  size_t subgroup;                 /* (size_t) -1: none */
  const char *cell[EV_CELL_COUNT]; /* exactly as stored; NULL: not stored or unused */
} ev_import_row;

typedef struct ev_import_subgroup {
  const char *name;
  ev_import_results results;
} ev_import_subgroup;

typedef struct ev_import_analysis {
  long comparison, number;
  const char *comparison_name, *name;
  ev_import_kind kind;
  const char *stored_measure; /* as stored, e.g. "Odds Ratio (Non-event)" */
  const char *measure;        /* evisyn's code; NULL: the stored one is not known */
  const char *method;         /* MH, IV, Peto or EXP_O_E_VAR */
  bool random, log_scale;
  bool swap_events;           /* events are analysed as non-events; the cells are not swapped */
  bool show_overall, show_subgroups, test_subgroups;
  bool prediction;
  const char *level, *study_level; /* percent, e.g. "95"; of pooled results, of studies */
  const char *tau2_method, *tau2_ci, *ci_method; /* evisyn's names; NULL: not stored */
  const char *arm1, *arm2, *left, *right;
  ev_import_results results;
  size_t nsubgroups, nrows;
  ev_import_subgroup *subgroups;
  ev_import_row *rows;
  size_t subgroup_capacity, row_capacity; /* private */
} ev_import_analysis;

/* One judgement of the risk of bias. */
typedef struct ev_import_judgement {
  const char *study, *domain, *value;
} ev_import_judgement;

typedef struct ev_review {
  struct ev_arena *arena; /* owns all text */
  const char *file;       /* what was read */
  const char *format;     /* e.g. "RevMan 5" */
  const char *title, *id, *doi; /* "" where the file has none */
  const char *preset;     /* evisyn's preset with the rules of the program that stored it */
  size_t nanalyses, njudgements;
  ev_import_analysis *analyses;
  ev_import_judgement *judgements;
  size_t analysis_capacity, judgement_capacity; /* private */
} ev_review;

/* Read a Cochrane data package (version 1 or 2; a zip file, as downloaded from RevMan or from the library, or a folder), a RevMan 5 file
   (.rm5) or a RevMan 5 CSV export; which of them is found out from the content.  "-" is standard input.  *REVIEW is NULL unless EV_OK.
   Errors: cannot-read, import-format, import-zip, import-files, import-column, import-number, import-xml, import-diagnostic.
   Warning: import-scale, import-kind. */
ev_status ev_import_read (const char *path, ev_diags *diags, ev_review **review);
void ev_import_free (ev_review *review); /* accepts NULL */
/* To be called once before several threads read. */
void ev_import_prepare (void);

/* A review as a plan in FOLDER that reproduces what is stored, and a table for each analysis: what `ev_import_write` writes, and what can be
   run without that (see ev_plan_made). */
struct ev_node;
typedef struct ev_import_made {
  const char *file;           /* of the plan */
  const struct ev_node *plan; /* what the file says */
  size_t ntables;
  struct ev_table **tables;   /* each named as the file that the plan reads it from */
} ev_import_made;

/* All but the tables is in ARENA, borrows from REVIEW, and is gone with either.  Warning: import-measure. */
void ev_import_make (const ev_review *review, const char *folder, struct ev_arena *arena, ev_diags *diags, ev_import_made *made);
void ev_import_made_free (ev_import_made *made);
/* Write one CSV file for each analysis and plan.yaml to FOLDER, which is made.  Stored results, pooled and of studies, become `published`, rounded to 8 significant
   digits, where the last ones are noise.  Error: cannot-write.  Warning: import-measure. */
ev_status ev_import_write (const ev_review *review, const char *folder, ev_diags *diags);

#endif
