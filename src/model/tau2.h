/* Estimators of tau²: what their files share.  tau2.c has the registry.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_TAU2_H
#define EVISYN_MODEL_TAU2_H

#include "model/wls.h"

ev_status ev_tau2_dl (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_he (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_hs (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_hsk (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_sj (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_pm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_eb (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_ml (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_pmm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_genq (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_genqm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_dl2 (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_ca2 (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_hm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_dlit (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_areml (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_bm (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);
ev_status ev_tau2_reml (const ev_design *design, ev_workspace *w, ev_tau2_fit *result);

/* The estimator of that name, or NULL. */
const ev_tau2_method *ev_tau2_find (const char *name);

/* Prepare W; with k = p nothing can be estimated and RESULT is 0 on the boundary.  *DONE says that there is no more to
 * do. */
ev_status ev_tau2_begin (const ev_design *design, ev_workspace *w, ev_tau2_fit *result, bool *done);

/* RESULT for an estimate that a formula gives, negative ones becoming 0. */
void ev_tau2_closed_form (ev_tau2_fit *result, double tau2);

/* DerSimonian and Laird's estimate from any Q. */
ev_status ev_tau2_dl_from_q (const ev_design *design, ev_workspace *w, double q, ev_tau2_fit *result);

/* The tau² ≥ 0 at which y'Py, which falls with tau², is TARGET; 0 where it is below TARGET from the start.  W is
 * prepared. */
double ev_tau2_for_q (ev_workspace *w, double target, unsigned *iterations);

/* The same for a quadratic form with weights A (k, in the order of W): the tau² at which its median, or another
   quantile, is what was observed, so that P (form ≥ observed) is UPPER; 0 where that is more already at 0. */
double ev_tau2_for_form (ev_workspace *w, const double *a, double upper, unsigned *iterations);

/* A likelihood of tau² by its derivative, (A - B) / 2.  Both A and B fall and are convex in tau², as y'PPy and tr(P)
   do, which is what makes the search for all maxima exact. */
typedef struct ev_score {
  double a, b;   /* the terms */
  double da, db; /* their derivatives, negative */
} ev_score;

typedef struct ev_likelihood ev_likelihood;
struct ev_likelihood {
  void (*score) (const ev_likelihood *self, const ev_workspace *w, const ev_wls *at, ev_score *out);
  double (*deviance) (const ev_likelihood *self, ev_workspace *w,
                      const ev_wls *at); /* -2 × what is maximised, without constants */
  void (*range) (const ev_likelihood *self, ev_workspace *w, double range[2]); /* all roots of the score are within */
  double mean;                                                                 /* of effects whose mean is given */
};

/* The global maximum over tau² ≥ 0.  EV_NOANSWER when the numbers of the data are too extreme to be evaluated. */
ev_status ev_tau2_maximise (ev_workspace *w, const ev_likelihood *likelihood, ev_tau2_fit *result);

/* No root of a score with A ≤ C y'PPy and B ≥ N min w lies above it. */
double ev_tau2_bound (const ev_workspace *w, double c, double n);

#endif
