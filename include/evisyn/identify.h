/* Identifying a published result: which settings give all of its printed digits.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_IDENTIFY_H
#define EVISYN_IDENTIFY_H

#include "evisyn/compare.h"
#include "evisyn/run.h"

/* What was done to the data before they were analysed. */
typedef enum ev_change {
  EV_AS_GIVEN,
  EV_ARMS_SWAPPED,      /* groups 1 and 2 exchanged in every study */
  EV_EVENTS_SWAPPED,    /* events and non-events exchanged */
  EV_BOTH_SWAPPED,
  EV_TRANSPOSED,        /* rows and columns of the 2 × 2 tables exchanged: "risk" of having been in a group */
  EV_TRANSPOSED_ARMS,   /* the same after exchanging groups, events, or both */
  EV_TRANSPOSED_EVENTS,
  EV_TRANSPOSED_BOTH,
  EV_ONE_OMITTED,
  EV_ONE_SWAPPED        /* groups exchanged in one study */
} ev_change;

/* One combination of settings. */
typedef struct ev_explanation {
  ev_spec spec;          /* the options in force */
  const ev_measure *measure;
  bool random;
  ev_change change;
  const char *study;     /* the one omitted or swapped; NULL: none */
  unsigned cost;         /* how far from the ordinary: 0 is the simplest explanation */
  size_t alike;          /* further settings with the same numbers to 12 digits, and no simpler: on these data they cannot be told apart */
  const char *also;      /* what they set otherwise: "pooling MH, tau2 REML PM"; "" : nothing */
  size_t nconventions;
  const char *const *conventions; /* the programs and choices that give these numbers, the usual ones first */
  bool both;             /* the fixed-effect and the random-effects model give these numbers */
  double estimate, ci_lb, ci_ub; /* display scale */
  double off;            /* how far the worst figure is from its printed digits, in units of the last one; ≤ 0.5: matches */
} ev_explanation;

typedef struct ev_identification {
  size_t tried, matched;       /* combinations */
  size_t n;
  ev_explanation *candidates;    /* those that match, simplest first, one for each set of numbers; or the nearest one alone */
  bool found;
  bool other_measure;          /* the measure asked for gives nothing, and the others were searched */
  const char *sha256;          /* of the data */
} ev_identification;

/* Parse what --printed says: "0.96 [0.65, 1.41]", or "estimate=0.96 ci_lb=0.65 tau2=0.1 I2=12 p=0.04 studies.0.weight=12.3
   subgroups.1.estimate=2.87".  Everything lives in ARENA.  EV_USAGE: bad-printed. */
ev_status ev_parse_printed (const char *text, struct ev_arena *arena, ev_diags *diags, size_t *n, ev_printed **printed);

/* Search the settings for the data of FILE; options that the user set are kept as they are.  *OUT lives in ARENA, which must not be freed before. */
ev_status ev_identify (const char *file, const ev_spec *spec, size_t n, const ev_printed *printed, struct ev_arena *arena, ev_diags *diags,
                       ev_identification *out);

const char *ev_change_name (ev_change change);

#endif
