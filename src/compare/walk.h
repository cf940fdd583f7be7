/* Walking along a path in the tree of an analysis.

   A place in the tree has branches, and parts: structs whose numbers are found by their fields.  A path that leads nowhere says why, with the
   names that there are.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_COMPARE_WALK_H
#define EVISYN_COMPARE_WALK_H

#include "base/text.h"
#include "evisyn/field.h"
#include "evisyn/result.h"

typedef struct ev_walk {
  const ev_pool_analysis *a;
  const char *path;    /* all of it */
  const char *rest;    /* what is left of it */
  bool analysis_scale; /* numbers are not transformed to the scale that people read */
  ev_str *why;         /* gets the reason where there is no number; NULL: nobody asks */
} ev_walk;

/* A struct with numbers in it. */
typedef struct ev_part {
  const void *object;
  const ev_field *fields;
} ev_part;

/* OBJECT is what the place that the branch belongs to is made of. */
typedef struct ev_branch {
  const char *name;
  bool (*walk) (ev_walk *w, const void *object, double *value);
} ev_branch;

/* A list whose elements have labels: an array of structs of SIZE bytes with the label at OFFSET. */
typedef struct ev_labelled {
  const void *first;
  size_t n, size, offset;
} ev_labelled;

/* False, and the reason why. */
bool ev_walk_because (ev_walk *w, const char *format, ...) EV_PRINTF (2, 3);

/* Take NAME where it comes next. */
bool ev_walk_takes (ev_walk *w, const char *name);
/* Take a whole number below N where it comes next. */
bool ev_walk_takes_index (ev_walk *w, size_t n, size_t *index);
/* Take an element by its place, counted from 0, or by its label, which may have full stops in it: the longest that fits. */
bool ev_walk_takes_element (ev_walk *w, const ev_labelled *list, size_t *index);

/* Go on in one of BRANCHES (of OBJECT; NULL: there are none), or end at a field of one of PARTS (the last has no fields). */
bool ev_walk_on (ev_walk *w, const void *object, const ev_branch *branches, const ev_part *parts, double *value);
/* End at a field of one struct. */
bool ev_walk_to_field (ev_walk *w, const void *object, const ev_field *fields, double *value);

/* --- the tree of a regression, whose numbers stand beside those of the pooled result --- */

extern const ev_field ev_regress_fields[]; /* of ev_regress_result */
bool ev_walk_coefficients (ev_walk *w, const void *object, double *value);
bool ev_walk_terms (ev_walk *w, const void *object, double *value);
bool ev_walk_tests (ev_walk *w, const void *object, double *value);
bool ev_walk_permutation (ev_walk *w, const void *object, double *value);
bool ev_walk_predictions (ev_walk *w, const void *object, double *value);
bool ev_walk_contrasts (ev_walk *w, const void *object, double *value);
bool ev_walk_contrast_test (ev_walk *w, const void *object, double *value);
bool ev_walk_comparison (ev_walk *w, const void *object, double *value);
bool ev_walk_selection (ev_walk *w, const void *object, double *value);
bool ev_walk_scale (ev_walk *w, const void *object, double *value);

#endif
