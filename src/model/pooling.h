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

ev_status ev_pool_wei_lachin (const ev_pool_data *data, const ev_model_spec *spec, ev_diags *diags, double *weights,
                              ev_pooled *out);

/* The whole results of GLMM and BB; DESIGN: the studies that have an effect size.  *RESULT holds what an unavailable result has. */
ev_status ev_pool_glmm (const ev_pool_data *data, const ev_design *design, const ev_model_spec *spec, ev_diags *diags,
                        ev_pool_result *result);
ev_status ev_pool_beta_binomial (const ev_pool_data *data, const ev_design *design, const ev_model_spec *spec, ev_diags *diags,
                                 ev_pool_result *result);

/* What both do first: write the resolved methods to *RESULT, and refuse what a likelihood of counts named NAME does not have.  PREDICTIONS: the
   intervals that it has; ends with NULL.  Weights become NaN. */
ev_status ev_counts_begin (const ev_pool_data *data, const ev_model_spec *spec, const char *name, const char *const *predictions, ev_diags *diags,
                           ev_pool_result *result);

#endif
