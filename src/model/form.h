/* The distribution of a quadratic form y'Py with weights of one's own: a weighted sum of chi-square variables.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_FORM_H
#define EVISYN_MODEL_FORM_H

#include "model/wls.h"

typedef struct ev_form {
  ev_workspace *w;
  const double *a;      /* k weights in the order of W; borrowed */
  ev_quadratic moments; /* the observed form and its traces */
} ev_form;

/* Begin with a prepared W; it may not be used for anything else meanwhile. */
void ev_form_begin (ev_form *form, ev_workspace *w, const double *a);

/* P (form > Q) where the effects vary with v + TAU2. */
double ev_form_upper (const ev_form *form, double tau2, double q);

#endif
