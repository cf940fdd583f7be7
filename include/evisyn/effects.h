/* Effect sizes: from the summary data of each study to an estimate yi and its sampling variance vi.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_EFFECTS_H
#define EVISYN_EFFECTS_H

#include "evisyn/dataset.h"

/* To which studies a constant is added when a 2 × 2 table (or rate) has zero cells. */
typedef enum ev_add_to { EV_ADD_ONLY0, EV_ADD_ALL, EV_ADD_IF0ALL, EV_ADD_NONE } ev_add_to;

/* What the user chose for the effect sizes.  Names of choices are those of the registries below. */
typedef struct ev_effect_spec {
  double level;       /* of the studies' own intervals, e.g. 0.95; also of ci-lb and ci-ub in the data */
  bool ratio;         /* GEN: yi and its interval are given on the ratio scale and pooled on the log scale */
  double add;         /* added to zero cells, e.g. 0.5; NaN: the measure's own (0.5; 0 for AS PHI PAS PFT … as in metafor) */
  ev_add_to add_to;
  bool drop00;        /* leave out studies without events, or with only events, in both groups (OR, RR, IRR …; not differences) */
  bool rr_n_half;     /* RR, zero cell: add to events and to n only ADD (meta), not 2 ADD (metafor, RevMan) */
  bool rd_uncorrected;/* RD, zero cell: correct the variance only, not the estimate (RevMan, meta) */
  bool peto_add;      /* PETO: add to zero cells as escalc does, though Peto's method does not need it */
  const char *vtype;  /* variance of the measure: "LS" (large sample) "LS2" "UB" "AV" "HO" "ST" "CS" "AVHO" "REVMAN"; NULL: the measure's first */
  bool approximate_j; /* SMD: J = 1 - 3 / (4 m - 1) with m = n1 + n2 - 2, in place of the exact gamma ratio */
  bool correct;       /* bias corrections of SMD …, ROM, VR, CVR …: on */
  bool rom_uncorrected; /* log ratios of means (ROM CVR ROMC CVRC) without their correction: metafor before 5.0, meta */
} ev_effect_spec;

/* Why a study has no effect size: one reason a study, as text for the user in `reason`. */
typedef struct ev_effects {
  size_t n;
  double *yi, *vi;        /* n values on the analysis scale; NaN where excluded */
  const char **reason;    /* n: NULL where the study has an effect size, else why not, e.g. "no events in either group" */
  /* n: the 2 × 2 table of two independent groups, corrected where the rules add to it, in all four
     cells; of two rates x1i t1i x2i t2i.
     NaN where a cell is missing; NULL for other data. */
  double *ai, *bi, *ci, *di;
  bool *corrected;        /* n: something was added to this study's cells; never NULL */
  /* The scale on which people read it (display): */
  double (*display) (double y, const void *arg); /* from the analysis scale, monotone */
  const void *display_arg;
  bool log_scale;         /* draw and tabulate on a ratio axis */
  double null_value;      /* no effect, on the analysis scale; NaN for single groups */
  const char *label;      /* e.g. "Risk ratio"; of GEN: "Effect size" or "Ratio" */
  const char *scale;      /* what the analysis scale is called, e.g. "log", "logit"; NULL: effects are read as they are */
} ev_effects;

/* Y of the analysis scale on the scale that people read; NaN stays NaN. */
double ev_shown (const ev_effects *effects, double y);

struct ev_arena;
struct ev_kernel;

/* One effect measure: a row of the registry. */
typedef struct ev_measure {
  const char *code;     /* metafor's code, e.g. "OR" */
  const char *title;    /* e.g. "log odds ratio" */
  const char *label;    /* on the display scale, e.g. "Odds ratio" */
  const char *short_label; /* e.g. "OR" */
  const char *needs;    /* roles: alternatives separated by |, e.g. "ai bi ci di|ai n1i ci n2i"; optional ones in [] */
  const char *vtypes;   /* variance variants, the default first, e.g. "LS LS2 UB AV"; NULL: one only */
  const char *formula;  /* of yi, plain text with Unicode */
  const char *variance; /* of vi */
  const char *cite;     /* keys of doc/references.bib, separated by spaces */
  double null_value;    /* analysis scale; NAN: none */
  bool log_scale;
  /* from the analysis scale to the display scale; NULL: identity.  ARG is what `prepare_display` returned, else NULL. */
  double (*display) (double y, const void *arg);
  const char *scale;    /* what the analysis scale is called, e.g. "logit"; NULL: "log" where log_scale, else nothing */
  /* NULL, or: makes the argument of `display` from the included studies (e.g. the harmonic mean of n). */
  const void *(*prepare_display) (const ev_dataset *data, const ev_effects *effects, struct ev_arena *arena);
  double large;                   /* warn about estimates further from 0, as from standard errors given as SDs; 0: never */
  const struct ev_kernel *kernel; /* how it is computed: private to src/effects */
} ev_measure;

extern const ev_measure *const ev_measures[]; /* ends with NULL */
const ev_measure *ev_measure_find (const char *code); /* any case; also aliases (AUC, OR2D, D2OR …); NULL: none */
/* Does DATA have the columns that the measure needs? */
bool ev_measure_fits (const ev_measure *measure, const ev_dataset *data);
/* Is VTYPE one of the measure's variances?  For presets, whose vtype concerns some measures only. */
bool ev_measure_has_vtype (const ev_measure *measure, const char *vtype);

/* Compute effect sizes.  Everything of *EFFECTS lives in ARENA.  Checks the data first (negative counts, events above the total,
   SD ≤ 0, |r| > 1, a lower limit above the estimate …): EV_DATA with a place for each wrong value.  A value that is missing excludes its study.
   Each study uses the first alternative of `needs` whose values it has.  EV_USAGE: columns or vtype do not fit the measure.
   Adds one note a kind: excluded studies, corrected zero cells; warns on |SMD| > 2. */
ev_status ev_effects_compute (const ev_measure *measure, const ev_dataset *data, const ev_effect_spec *spec,
                              struct ev_arena *arena, ev_diags *diags, ev_effects *effects);

/* --- weights from sample sizes --- */

/* What studies are weighted by.  OF: the weight of study I, NaN where the data lack what it NEEDS; NULL: their variances. */
typedef struct ev_weighting {
  const char *name, *title, *cite, *needs;
  double (*of) (const ev_dataset *data, size_t i);
} ev_weighting;

extern const ev_weighting ev_weightings[]; /* the default first; ends with a NULL name */
const ev_weighting *ev_weighting_find (const char *name);
/* Give DATA the weights, in ARENA.  EV_USAGE: it has some already; EV_DATA: a study with an effect size has no sample size. */
ev_status ev_weigh (const ev_weighting *weighting, const ev_effects *effects, struct ev_arena *arena, ev_diags *diags, ev_dataset *data);

#endif
