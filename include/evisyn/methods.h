/* Methods by name: the rows of the model layer's registries, and what tables and figures call the estimates that they gave.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_METHODS_H
#define EVISYN_METHODS_H

#include "evisyn/model.h"

/* The row of that name, or NULL. */
const ev_pooling_method *ev_pooling_find (const char *name);
const ev_tau2_method *ev_tau2_find (const char *name);
const ev_ci_method *ev_ci_find (const char *name);
const ev_tau2_ci_method *ev_tau2_ci_find (const char *name);
const ev_prediction_method *ev_prediction_find (const char *name);

struct ev_str;
/* "Fixed effect (MH)"; "Random effects (REML, HK)", without the test where that is Wald's. */
void ev_put_fixed_name (struct ev_str *out, const ev_fixed_result *fixed);
void ev_put_random_name (struct ev_str *out, const ev_random_result *random);

#endif
