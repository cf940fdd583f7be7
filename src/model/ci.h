/* Tests of coefficients and prediction intervals: what pool.c needs of their registries, and the rows that have files
   of their own.

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

/* Tests of the pooled effect that bring weights of their own: EV_USAGE with the user's weights. */
ev_status ev_ci_kenward_roger (const ev_inference *in, ev_estimate *est);
ev_status ev_ci_profile (const ev_inference *in, ev_estimate *est);
ev_status ev_ci_henmi_copas (const ev_inference *in, ev_estimate *est);
ev_status ev_ci_ivhet (const ev_inference *in, ev_estimate *est);
ev_status ev_ci_uwls (const ev_inference *in, ev_estimate *est);
ev_status ev_ci_permutation (const ev_inference *in, ev_estimate *est);

/* The bootstrap interval of Nagashima, Noma and Furukawa. */
ev_status ev_predict_nnf (const ev_inference *in, const ev_estimate *est, ev_prediction_interval *out);

#endif
