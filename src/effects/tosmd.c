/* 2 × 2 tables of a dichotomised outcome as standardised mean differences: PBIT, OR2DN, OR2DL.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* Variance of Φ⁻¹ of a proportion. */
static double
probit_variance (double p, double n)
{
  return p * (1 - p) / (n * ev_square (ev_normal_density (ev_normal_quantile (p, true), false)));
}

/* [sanchezmeca2003] eq. 21 */
static ev_outcome
pbit_row (const ev_case *s)
{
  double n1 = s->a + s->b, n2 = s->c + s->d, p1 = s->a / n1, p2 = s->c / n2;
  return (ev_outcome){ ev_normal_quantile (p1, true) - ev_normal_quantile (p2, true),
                       probit_variance (p1, n1) + probit_variance (p2, n2), NULL };
}

static ev_outcome
scaled_log_odds_ratio (const ev_case *s, double factor)
{
  double vi = 1 / s->a + 1 / s->b + 1 / s->c + 1 / s->d;
  return (ev_outcome){ factor * log (s->a / s->b / (s->c / s->d)), factor * factor * vi, NULL };
}

/* [cox1989]: a normal outcome */
static ev_outcome
or2dn_row (const ev_case *s)
{
  return scaled_log_odds_ratio (s, 1 / 1.65);
}

/* [chinn2000]: a logistic outcome, whose standard deviation is π / √3 */
static ev_outcome
or2dl_row (const ev_case *s)
{
  return scaled_log_odds_ratio (s, sqrt (3) / acos (-1));
}

static const ev_kernel pbit_kernel = { .row = pbit_row, .cells = EV_CELLS_GROUPS, .add = 0.5 };
static const ev_kernel or2dn_kernel = { .row = or2dn_row, .cells = EV_CELLS_GROUPS, .add = 0.5 };
static const ev_kernel or2dl_kernel = { .row = or2dl_row, .cells = EV_CELLS_GROUPS, .add = 0.5 };

const ev_measure ev_measure_PBIT = {
  .code = "PBIT",
  .title = "standardised mean difference from risks, probit",
  .label = "Standardised mean difference",
  .short_label = "SMD",
  .needs = EV_TABLE_NEEDS,
  .formula = "Φ⁻¹(ai / n1i) − Φ⁻¹(ci / n2i)",
  .variance = "p1 (1 − p1) / (n1i φ(Φ⁻¹(p1))²) + p2 (1 − p2) / (n2i φ(Φ⁻¹(p2))²)",
  .cite = "sanchezmeca2003",
  .null_value = 0,
  .kernel = &pbit_kernel,
};

const ev_measure ev_measure_OR2DN = {
  .code = "OR2DN",
  .title = "standardised mean difference from the odds ratio, normal outcome",
  .label = "Standardised mean difference",
  .short_label = "SMD",
  .needs = EV_TABLE_NEEDS,
  .formula = "ln OR / 1.65",
  .variance = "(1/ai + 1/bi + 1/ci + 1/di) / 1.65²",
  .cite = "cox1989 sanchezmeca2003",
  .null_value = 0,
  .kernel = &or2dn_kernel,
};

const ev_measure ev_measure_OR2DL = {
  .code = "OR2DL",
  .title = "standardised mean difference from the odds ratio, logistic outcome",
  .label = "Standardised mean difference",
  .short_label = "SMD",
  .needs = EV_TABLE_NEEDS,
  .formula = "(√3 / π) ln OR",
  .variance = "(3 / π²) (1/ai + 1/bi + 1/ci + 1/di)",
  .cite = "chinn2000 sanchezmeca2003",
  .null_value = 0,
  .kernel = &or2dl_kernel,
};
