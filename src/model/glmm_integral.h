/* The marginal likelihood of one study: an integral over one or two normal random effects.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_GLMM_INTEGRAL_H
#define EVISYN_MODEL_GLMM_INTEGRAL_H

#include <stddef.h>

#include "model/glmm.h"

enum { EV_MAX_POINTS = 320, EV_MAX_EFFECTS = 2, EV_MAX_COUNTS = 2 };

/* A Gauss-Hermite rule: nodes, and the logarithms of weights times exp (x²). */
typedef struct ev_rule {
  size_t points;
  double x[EV_MAX_POINTS], log_w[EV_MAX_POINTS];
} ev_rule;

void ev_rule_set (ev_rule *rule, size_t points);

/* Predictors of up to two counts: base + Σ slope z. */
typedef struct ev_predictors {
  size_t counts, effects;
  const ev_count *count;
  double base[EV_MAX_COUNTS], slope[EV_MAX_COUNTS][EV_MAX_EFFECTS];
} ev_predictors;

/* log ∫ exp (Σ l) φ(z) dz with its derivatives by bases and slopes. */
typedef struct ev_marginal {
  double value, base[EV_MAX_COUNTS], slope[EV_MAX_COUNTS][EV_MAX_EFFECTS];
} ev_marginal;

/* By adaptive Gauss-Hermite quadrature [pinheiro1995], around the mode and with the curvature there. */
void ev_marginal_at (const ev_predictors *p, const ev_rule *rule, ev_marginal *out);

#endif
