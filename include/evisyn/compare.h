/* Comparing a result with what was printed, digit by digit.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_COMPARE_H
#define EVISYN_COMPARE_H

#include "evisyn/plan.h"
#include "evisyn/result.h"

typedef enum ev_match {
  EV_REPRODUCED,    /* rounds to the printed digits */
  EV_ON_BOUNDARY,   /* lies on the rounding boundary of the printed figure: counts as reproduced */
  EV_DIFFERENT,
  EV_NOT_COMPUTABLE /* the analysis has no such number */
} ev_match;

const char *ev_match_name (ev_match verdict);

/* One printed figure and what was computed for it. */
typedef struct ev_compared {
  const ev_pool_analysis *analysis;
  const ev_published *published;
  const ev_printed *printed;
  double computed; /* at full precision, on the scale on which it was printed; NaN: not computable */
  ev_match verdict;
  const char *reason; /* why it is not computable; NULL: it is */
} ev_compared;

struct ev_str;

/* The number at PATH in an analysis: names of its JSON, where estimate, ci_lb, ci_ub, pi_lb and pi_ub are on the scale that people read unless
   the path says "analysis" before them (random.analysis.estimate).  Studies and subgroups are counted from 0, or named as
   subgroups.LABEL.….  Of an analysis with moderators there are also the numbers of `regress`: R2, QM, coefficients.TERM.estimate (analysis
   scale; of logarithms coefficients.TERM.display.estimate is the ratio), predictions.SETTING.estimate, …; k is then that of the regression.
   False: there is no such path; *VALUE may be NaN. */
bool ev_look_up (const ev_pool_analysis *analysis, const char *path, double *value);
/* Add to WHY, without a full stop, why there is no number at PATH: an unknown name with the nearest one, something that was not asked for.
   Nothing where there is one. */
void ev_say_why_missing (const ev_pool_analysis *analysis, const char *path, struct ev_str *why);

/* Does COMPUTED, rounded to the decimals of TEXT ("0.90", "-1.5e-3", "<0.001"), give TEXT? */
ev_match ev_compare_printed (const char *text, double computed);
/* The unit of the last printed digit: 0.01 for "0.90", 1e-4 for "-1.5e-3". */
double ev_printed_unit (const char *text);

/* Does a figure differ that no `explain` accounts for? */
bool ev_is_failure (const ev_compared *comparison);

/* How many comparisons ended how. */
typedef struct ev_tally {
  size_t reproduced, boundary, explained, failed;
} ev_tally;
ev_tally ev_count_verdicts (size_t n, const ev_compared *comparisons);
void ev_add_tally (ev_tally *total, const ev_tally *more);

#endif
