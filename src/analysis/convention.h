/* What programs do with their settings as they are, or with the choices that papers name.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_ANALYSIS_CONVENTION_H
#define EVISYN_ANALYSIS_CONVENTION_H

#include "evisyn/spec.h"

typedef struct ev_convention {
  const char *name;
  const char *preset, *pooling, *model;
  const char *tau2, *ci_method; /* NULL: the preset's */
  unsigned cost;                /* how far from what most papers do */
} ev_convention;

extern const ev_convention ev_conventions[]; /* the usual ones first; ends with a NULL name */

/* Does its program know a measure?  RevMan knows a handful. */
bool ev_convention_has (const ev_convention *convention, const char *measure);

/* USER's options with those of a convention.  False: the user set one of them otherwise. */
bool ev_convention_apply (const ev_convention *convention, const ev_spec *user, ev_spec *spec);

#endif
