/* Fields of results.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/field.h"

#include <string.h>

#include "evisyn/model.h"

#define FIELD(type, name, on_scale) { #name, offsetof (type, name), on_scale }
#define END { NULL, 0, false }

const ev_field ev_estimate_fields[] = { FIELD (ev_estimate, estimate, true), FIELD (ev_estimate, se, false),
                                        FIELD (ev_estimate, statistic, false), FIELD (ev_estimate, df, false),
                                        FIELD (ev_estimate, p, false), FIELD (ev_estimate, ci_lb, true),
                                        FIELD (ev_estimate, ci_ub, true), END };

const ev_field ev_random_fields[]
  = { FIELD (ev_random_result, tau2, false),       FIELD (ev_random_result, se_tau2, false),
      FIELD (ev_random_result, tau2_ci_lb, false), FIELD (ev_random_result, tau2_ci_ub, false),
      FIELD (ev_random_result, tau, false),        FIELD (ev_random_result, I2, false),
      FIELD (ev_random_result, H2, false),         FIELD (ev_random_result, pi_lb, true),
      FIELD (ev_random_result, pi_ub, true),       FIELD (ev_random_result, pi_df, false),
      FIELD (ev_random_result, log_likelihood, false), FIELD (ev_random_result, aic, false),
      FIELD (ev_random_result, bic, false),        FIELD (ev_random_result, aicc, false), END };

const ev_field ev_heterogeneity_fields[]
  = { FIELD (ev_heterogeneity, Q, false),        FIELD (ev_heterogeneity, df, false),       FIELD (ev_heterogeneity, p, false),
      FIELD (ev_heterogeneity, I2, false),       FIELD (ev_heterogeneity, I2_ci_lb, false), FIELD (ev_heterogeneity, I2_ci_ub, false),
      FIELD (ev_heterogeneity, H, false),        FIELD (ev_heterogeneity, H_ci_lb, false),  FIELD (ev_heterogeneity, H_ci_ub, false), END };

double
ev_field_value (const void *object, const ev_field *field)
{
  double value;
  memcpy (&value, (const char *) object + field->offset, sizeof value);
  return value;
}

const ev_field *
ev_field_find (const ev_field *fields, const char *name, size_t length)
{
  for (; fields->name; fields++)
    if (strlen (fields->name) == length && memcmp (fields->name, name, length) == 0)
      return fields;
  return NULL;
}
