/* All studies but one, for each study in turn: what ev_wls_at says of the others, in a time that does not grow with their number.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_WITHOUT_H
#define EVISYN_MODEL_WITHOUT_H

#include "model/wls.h"

/* Sums of all studies; for one thread. */
typedef struct ev_without ev_without;

/* YI and VI (K) are copied.  NULL where a number is not finite, or a variance not positive. */
ev_without *ev_without_new (const double *yi, const double *vi, size_t k);
void ev_without_free (ev_without *all); /* accepts NULL */

/* From here to ev_without_end, W is prepared for DESIGN, whose k studies are those of ALL but STUDY, and ev_wls_at and ev_wls_coefficients
   answer for them.  Nothing else that reads y or v of W, or weights of its own, may be asked. */
void ev_without_begin (ev_without *all, size_t study, const ev_design *design, ev_workspace *w);
/* Was every answer accurate?  If not, the studies must be fitted as usual. */
bool ev_without_end (ev_workspace *w);

/* Between the two: the same as ev_wls_at, and Σ v / k. */
void ev_without_at (ev_workspace *w, double tau2, ev_wls *out);
double ev_without_mean_variance (ev_workspace *w);
/* An answer that only the studies themselves can give. */
double ev_without_unknown (ev_workspace *w);

/* FIT, an estimator of tau², in a form that may be used there; NULL where there is none. */
typedef ev_status ev_tau2_estimator (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_tau2_estimator *ev_tau2_without (ev_tau2_estimator *fit);

#endif
