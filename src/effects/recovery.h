/* What rules of recovery and their driver share, private to this layer.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_EFFECTS_RECOVERY_H
#define EVISYN_EFFECTS_RECOVERY_H

#include "effects/kernel.h"
#include "evisyn/recover.h"

enum
{
  EV_RULE_INPUTS = 7,
  EV_RULE_OUTPUTS = 2
};

/* One rule at work on one study. */
typedef struct ev_attempt
{
  const ev_recover_spec *spec;
  const ev_quantile_method *method; /* of medians and ranges; NULL: none chosen */
  ev_arena *arena;
  double x[EV_RULE_INPUTS];  /* what the rule needs, in order; NaN where an optional value is missing */
  double y[EV_RULE_OUTPUTS]; /* what it gives, in order; NaN: not found */
  size_t wrong;              /* the input that cannot be what it is, or is strange */
  const char *why, *doubt;   /* why it cannot be, or what is strange about it; NULL: nothing */
  const char *id;            /* of the diagnostic that says so */
  const char *obstacle;      /* why nothing was found though the numbers can be; NULL: none */
  double rounding;           /* how far the result may be wrong because the inputs are rounded, as a share of it */
  bool skewed;               /* the quantiles contradict what the method supposes */
  bool imputed;              /* rests on a correlation that the user gave for all studies */
} ev_attempt;

/* Does study I have all that one alternative of a measure's needs asks for? */
bool ev_is_complete (const ev_needs *needs, const ev_dataset *data, size_t i);

#endif
