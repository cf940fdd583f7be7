/* Genotypes of a biallelic marker: REH, departure from the Hardy-Weinberg equilibrium.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* [ziegler2011] */
static ev_outcome
reh_row (const ev_case *s)
{
  const double *x = s->x;
  double n = x[EV_AI] + x[EV_BI] + x[EV_CI], p0 = x[EV_AI] / n, p1 = x[EV_BI] / n, p2 = x[EV_CI] / n;
  return (ev_outcome){ log (p1 / (2 * sqrt (p0 * p2))), ((1 - p1) / (4 * p0 * p2) + 1 / p1) / n, NULL };
}

static const ev_kernel reh_kernel = { .row = reh_row };

const ev_measure ev_measure_REH = {
  .code = "REH",
  .title = "log relative excess heterozygosity",
  .label = "Relative excess heterozygosity",
  .short_label = "REH",
  .needs = "ai bi ci",
  .formula = "ln (p1 / (2 √(p0 p2))), p0, p1, p2 = ai, bi, ci / n: homozygotes, heterozygotes, the other homozygotes",
  .variance = "((1 − p1) / (4 p0 p2) + 1 / p1) / n",
  .cite = "ziegler2011",
  EV_LOG_RATIO,
  .kernel = &reh_kernel,
};
