/* Fixed-effect pooling: the functions of the registry's rows.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_POOLING_H
#define EVISYN_MODEL_POOLING_H

#include "evisyn/model.h"

ev_status ev_pool_iv (const ev_pool_data *data, const ev_model_spec *spec, ev_diags *diags, double *weights,
                      ev_pooled *out);
ev_status ev_pool_mh (const ev_pool_data *data, const ev_model_spec *spec, ev_diags *diags, double *weights,
                      ev_pooled *out);
ev_status ev_pool_peto (const ev_pool_data *data, const ev_model_spec *spec, ev_diags *diags, double *weights,
                        ev_pooled *out);

/* The whole result of GLMM; DESIGN: the studies that have an effect size.  *RESULT holds what an unavailable result has. */
ev_status ev_pool_glmm (const ev_pool_data *data, const ev_design *design, const ev_model_spec *spec, ev_diags *diags,
                        ev_pool_result *result);

#endif
