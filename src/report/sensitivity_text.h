/* What sensitivity analyses say, one sentence each, fit for a manuscript.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_SENSITIVITY_TEXT_H
#define EVISYN_REPORT_SENSITIVITY_TEXT_H

#include "base/text.h"
#include "evisyn/explore.h"

/* The sentence of each analysis. */
extern void (*const ev_sensitivity_sentences[EV_EXPLORATIONS]) (const ev_sensitivity *s, ev_str *out);

/* Are p-values about no effect?  Of proportions and the like, which have no such value, they are not. */
bool ev_p_tells (const ev_effects *effects);
/* "RR", "estimate". */
const char *ev_measure_word (const ev_pool_analysis *analysis);
/* "1.16 [0.81, 1.67]" */
void ev_put_shown (ev_str *out, const ev_effects *effects, const ev_estimate *e, int digits);
/* Decimals for estimates of a measure of which one has the standard error SE. */
int ev_digits_for (const ev_effects *effects, double se);
/* τ² with the digits that its size deserves. */
void ev_put_tau2 (ev_str *out, double tau2);
/* Changes of outcomes by study and group: "4 fewer events in group 2 of A". */
typedef struct ev_changed_outcomes {
  const char *study;
  int group, change; /* change: events more, or less than 0: fewer */
  size_t last;       /* step */
} ev_changed_outcomes;
/* The steps of F, those that follow each other in the same group of a study as one; returns how many rows that are. */
size_t ev_join_steps (const ev_fragility *f, ev_changed_outcomes *rows);
/* The full result. */
void ev_put_full_sentence (const ev_sensitivity *s, ev_str *out);

#endif
