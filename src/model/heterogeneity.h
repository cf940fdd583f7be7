/* Heterogeneity from Cochran's Q.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_MODEL_HETEROGENEITY_H
#define EVISYN_MODEL_HETEROGENEITY_H

#include "evisyn/model.h"

/* Q with its test, I² and H with their intervals; I² is in percent. */
void ev_heterogeneity_from_q (double q, double df, double level, ev_heterogeneity *out);

/* Σ (y - CENTRE)² / v; CENTRE NaN: the inverse-variance mean. */
double ev_q_around (size_t k, const double *y, const double *v, double centre);

#endif
