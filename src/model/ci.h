/* Tests of coefficients and prediction intervals: what pool.c needs of their registries.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_CI_H
#define EVISYN_MODEL_CI_H

#include "evisyn/model.h"

/* The row of that name, or NULL. */
const ev_ci_method *ev_ci_find (const char *name);
const ev_tau2_ci_method *ev_tau2_ci_find (const char *name);
const ev_prediction_method *ev_prediction_find (const char *name);
const ev_pooling_method *ev_pooling_find (const char *name);

/* The prediction method that "auto" stands for after a test of the pooled effect. */
const char *ev_prediction_resolve (const char *prediction, const char *ci_method);

#endif
