/* Weighted least squares: what every estimator of tau² and every test needs at a given tau², in one or two passes over
   the studies.

   With W = diag (1 / (vi + tau²)) and P = W - W X (X'WX)^-1 X'W [viechtbauer2005], the sums y'Py, y'PPy, y'PPPy and the
   traces of P and PP come from p × p matrices only: the work is O(k p²) and nothing is k × k.  X is replaced by an
   orthonormal basis of its columns and y by its residuals from ordinary least squares, which P does not see; so badly
   scaled moderators and effects far from zero cost no digits.  Without moderators, sums treat the most precise study
   apart, so that a study that outweighs all others costs none either.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_WLS_H
#define EVISYN_MODEL_WLS_H

#include "evisyn/model.h"

struct ev_workspace {
  size_t max_k, max_p;
  const ev_design *design; /* whose numbers stand below */
  double *w, *e;           /* k each: scratch of the sums: weights, and weighted residuals or other diagonals */
  double *y, *v;           /* k each: effects without what P does not see, and their variances, the smallest one last */
  size_t swapped;          /* the study that changed places with the last one for that */
  double *q;               /* k × p: orthonormal columns with X = Q R; unused when the design is the intercept alone */
  double *r, *ols;         /* p × p upper triangle R; p coefficients of ordinary least squares in terms of X */
  double *m, *c, *n2, *n3; /* p × p: factor of Q'WQ, its inverse, Q'W²Q, Q'W³Q, … */
  double *b, *g, *s;       /* p each */
  unsigned parts;          /* of the confidence set of tau² that was found last; more than 1 where it has gaps */
  struct ev_without *without; /* NULL, or what answers in the place of y and v; see without.h */
  double ss, vmin, vmax;   /* sum of squares of the residuals from ordinary least squares; smallest and largest vi */
};

/* What is known at one tau². */
typedef struct ev_wls {
  double tau2;
  double q, qq, qqq; /* y'Py, y'PPy, y'PPPy */
  double trace_p, trace_pp;
  double sum_w, sum_w2;
  double log_det; /* log |X'WX| - log |X'X| */
} ev_wls;

/* A quadratic form y'Py with weights A in the place of W: its expectation is tr(PV) + tau² tr(P), its variance
   2 tr(PVPV) + 4 tau² tr(PVP) + 2 tau^4 tr(PP) [dersimonian2007]. */
typedef struct ev_quadratic {
  double q, sum_a, trace_p, trace_pv, trace_pp, trace_pvp, trace_pvpv;
} ev_quadratic;

/* Prepare W for DESIGN.  EV_DATA when the columns of X are linearly dependent or k < p. */
ev_status ev_wls_begin (const ev_design *design, ev_workspace *w);

void ev_wls_at (ev_workspace *w, double tau2, ev_wls *out);

/* -2 log-likelihood without its constants: Σ log (vi + tau²) + y'Py, for REML also log |X'WX| - log |X'X|. */
double ev_wls_deviance (ev_workspace *w, const ev_wls *at, bool reml);

/* Coefficients (p) and their covariance (X'WX)^-1 (p × p, may be NULL) on the scale of X after ev_wls_at. */
void ev_wls_coefficients (const ev_workspace *w, double *beta, double *cov);

/* OUT (k) is IN in the order of w->y and w->v. */
void ev_wls_order (const ev_workspace *w, const double *in, double *out);

/* The quadratic form with weights A (k, in the order of w->v); A may be w->w. */
void ev_wls_quadratic (ev_workspace *w, const double *a, ev_quadratic *out);
double ev_quadratic_variance (const ev_quadratic *q, double tau2);

#endif
