/* Refits: the model of an analysis fitted to some of its studies, again and again, without allocating.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_EXPLORE_REFIT_H
#define EVISYN_EXPLORE_REFIT_H

#include "evisyn/explore.h"
#include "evisyn/methods.h"

/* Fits of at most K studies; for one thread. */
typedef struct ev_refitter ev_refitter;

/* The studies that SUBJECT pools: those that have an effect size, and where its sums of tables know of others, these too. */
void ev_subject_studies (const ev_subject *subject, struct ev_arena *arena, ev_pooled_studies *out);
/* Only those that have an effect size. */
void ev_subject_effects (const ev_subject *subject, struct ev_arena *arena, ev_pooled_studies *out);

/* A fitter for DATA (borrowed) by the method of MODEL (borrowed).  I2_FROM_TAU2: the I² of random effects, else from Q. */
ev_refitter *ev_refitter_new (const ev_pool_data *data, const ev_model_spec *model, bool random, bool i2_from_tau2);
ev_refitter *ev_refitter_of (const ev_subject *subject, const ev_pool_data *data);
void ev_refitter_free (ev_refitter *r); /* accepts NULL */

/* Fit to the N studies KEEP of the data (NULL: all).  A fit of no studies is NaN.  Fails like ev_pool. */
ev_status ev_refit_to (ev_refitter *r, const size_t *keep, size_t n, ev_diags *diags, ev_refit *out);

/* Is METHOD another name of an earlier row of ev_tau2_methods? */
bool ev_tau2_is_alias (const ev_tau2_method *method);

/* Verdicts and counts of rows whose fits are made. */
void ev_judge_rows (const ev_subject *subject, ev_refits *rows);
#endif
