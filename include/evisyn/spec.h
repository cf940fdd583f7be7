/* Specifications: what the user chose for one analysis, and the registry of options behind it.

   An option is one row of ev_options: from it come the command line, the keys of a plan, --help, the manual page, and the settings that
   a report states.  Values are text until ev_spec_set has checked them.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_SPEC_H
#define EVISYN_SPEC_H

#include "evisyn/dataset.h"

/* Who set a value; a later source wins over an earlier one. */
typedef enum ev_source { EV_BY_DEFAULT, EV_BY_PRESET, EV_BY_PLAN, EV_BY_USER } ev_source;

enum { EV_MAX_OPTIONS = 256 };

/* What was chosen.  All text is owned by the registry or by whoever set it, and outlives the spec.  Choices are canonical names. */
typedef struct ev_spec {
  /* input */
  const char *measure;            /* code; NULL: not given */
  const char *study, *year, *by, *subgroup, *where, *order; /* columns (study: one or more, separated by commas); NULL: none */
  const char *role[EV_ROLE_COUNT]; /* column of each role; NULL: found by its own name or an alias */
  const char *delimiter, *comment;
  bool ratio;
  /* effect sizes */
  double add; /* NaN: the measure's own */
  const char *add_to, *drop00, *vtype, *smd_variance, *smd_j, *rr_zero, *rd_zero;
  bool correct, rom_correct, peto_add;
  /* recovery */
  const char *recover, *cells, *round_cells; /* a method, fewer or more, yes or no; NULL: none, neither, yes */
  const char *combine_arms, *split_control;  /* columns that name trials; NULL: none */
  double correlation;                        /* of baseline and end; NaN: not given */
  /* model */
  const char *preset, *model, *pooling, *glmm_model, *tau2, *ci_method, *tau2_ci, *prediction, *dl_q, *i2, *mh_rd_variance, *subgroup_tau2, *weighting;
  bool mh_correct, tau2_ci_capped;
  long min_prediction;
  /* regression */
  const char *mods, *predict, *curve, *contrast, *adjust, *compare, *select, *scale, *permutations, *btt; /* NULL: none */
  const char *scale_link;
  bool no_intercept, permutation_ci;
  long seed;
  double level; /* percent, as given */
  /* sensitivity */
  const char *analyses, *cluster, *exclude_by, *gosh_file, *miss1, *miss2;
  double threshold; /* NaN: none */
  long subsets;
  /* labels */
  const char *title, *arm1, *arm2, *left, *right, *axis;
  /* identify */
  const char *printed;
  long most;
  /* output */
  const char *format, *output, *color, *gnuplot, *bundle;
  long digits, jobs; /* digits -1: found from the estimates; jobs 0: one a processor */
  bool explain, quiet, verbose, no_provenance, check, sensitivity;
  unsigned char source[EV_MAX_OPTIONS]; /* ev_source of each option */
  const ev_place *place[EV_MAX_OPTIONS]; /* where a plan sets it; NULL: it does not */
} ev_spec;

typedef enum ev_option_type {
  EV_FLAG,    /* bool: yes, no; alone on the command line: yes */
  EV_INTEGER, /* long, within least and most */
  EV_REAL,    /* double, within least and most */
  EV_TEXT,    /* const char * */
  EV_CHARACTER, /* const char *: one ASCII character; "tab" is stored as one */
  EV_COLUMN,  /* const char *: name of a column */
  EV_CHOICE,  /* const char *: one of the choices */
  EV_CHOICE_OR_NUMBER /* const char *: one of the choices, or a number ≥ least */
} ev_option_type;

typedef enum ev_option_group { EV_GROUP_DATA, EV_GROUP_COLUMNS, EV_GROUP_EFFECT, EV_GROUP_MODEL, EV_GROUP_EXPLORE, EV_GROUP_LABELS, EV_GROUP_OUTPUT } ev_option_group;

/* Commands as bits: which of them an option serves. */
enum {
  EV_POOL = 1 << 0,
  EV_EFFECTS = 1 << 1,
  EV_PLOT = 1 << 2,
  EV_REPORT = 1 << 3,
  EV_CHECK = 1 << 4,
  EV_REPRODUCE = 1 << 5,
  EV_IDENTIFY = 1 << 6,
  EV_IMPORT = 1 << 7,
  EV_REGRESS = 1 << 8,
  EV_SENSITIVITY = 1 << 9,
  EV_ANALYSES = EV_POOL | EV_PLOT | EV_IDENTIFY | EV_SENSITIVITY,
  EV_READERS = EV_POOL | EV_EFFECTS | EV_PLOT | EV_CHECK | EV_IDENTIFY | EV_REGRESS | EV_SENSITIVITY,
  EV_MODELS = EV_ANALYSES | EV_REGRESS,
  EV_RECORDS = EV_POOL | EV_EFFECTS | EV_REGRESS | EV_SENSITIVITY | EV_REPRODUCE | EV_IDENTIFY | EV_REPORT, /* what states its provenance */
  EV_EVERY = 0xffff
};

typedef struct ev_option {
  const char *name;
  char letter;       /* 0: none */
  ev_option_type type;
  ev_option_group group;
  unsigned commands;
  size_t offset;     /* of the field in ev_spec */
  const char *initial; /* the default as text; NULL: unset */
  const char *metavar;
  /* The I-th choice and its title; NULL after the last. */
  const char *(*choice) (size_t i, const char **title);
  double least, most;
  const char *help;  /* one sentence without a full stop */
} ev_option;

size_t ev_option_count (void);
const ev_option *ev_option_at (size_t i);
const ev_option *ev_option_find (const char *name); /* NULL: none */
const ev_option *ev_option_nearest (const char *name);

/* All options at their defaults. */
void ev_spec_init (ev_spec *spec);
/* Set one option from text.  Errors (EV_USAGE from a command line, EV_DATA from a plan): bad-value, with the choices as hint.  A value of
   an earlier source does not replace one of a later source.  PLACE must outlive the spec. */
ev_status ev_spec_set (ev_spec *spec, const ev_option *option, const char *text, ev_source source, const ev_place *place,
                       ev_diags *diags);
/* Values that the preset fixes and nobody chose. */
void ev_spec_apply_preset (ev_spec *spec);
/* The value as text, NULL where unset; numbers are written to BUFFER. */
const char *ev_spec_get (const ev_spec *spec, const ev_option *option, char buffer[40]);
ev_source ev_spec_source (const ev_spec *spec, const ev_option *option);
/* Where the plan sets the option; NULL: it does not. */
const ev_place *ev_spec_place (const ev_spec *spec, const ev_option *option);
const char *ev_source_name (ev_source source);

/* --- presets: the rules of one program each --- */

typedef struct ev_preset_value { const char *option, *value; } ev_preset_value;
typedef struct ev_preset {
  const char *name, *title;
  const ev_preset_value *values; /* ends with a NULL option */
} ev_preset;
extern const ev_preset ev_presets[]; /* ends with a NULL name */
const ev_preset *ev_preset_find (const char *name);

#endif
