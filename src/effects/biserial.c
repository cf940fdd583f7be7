/* A continuous outcome and a dichotomy: correlations RPB, ZPB, RBIS, ZBIS, and log odds ratios D2ORN, D2ORL.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* r from d with h = m/n1 + m/n2.  ST, the groups' sizes fixed: delta method on d; CS, the total alone fixed:
 * [tate1954]. */
static ev_outcome
rpb_row (const ev_case *s)
{
  double n1 = s->x[EV_N1I], n2 = s->x[EV_N2I], n = n1 + n2, h = (n - 2) / n1 + (n - 2) / n2, d = ev_cohen_d (s);
  double r = d / sqrt (d * d + h), square = r * r, sum = h + d * d;
  if (s->vtype == EV_VTYPE_CS)
    return (ev_outcome){ r, ev_square (1 - square) * (n * square / (4 * n1 * n2) + (2 - 3 * square) / (2 * n)), NULL };
  return (ev_outcome){ r, h * h / (sum * sum * sum) * (1 / n1 + 1 / n2 + d * d / (2 * n)), NULL };
}

static ev_outcome
zpb_row (const ev_case *s)
{
  return ev_fisher_z (rpb_row (s));
}

/* [soper1914]; in the variance the correlation is kept within ±1. */
static ev_outcome
rbis_row (const ev_case *s)
{
  double n = s->x[EV_N1I] + s->x[EV_N2I], p = s->x[EV_N1I] / n, q = 1 - p;
  double z = ev_normal_quantile (p, false), f = ev_normal_density (z, false);
  double r = sqrt (p * q) / f * rpb_row (s).yi, c = fmin (fabs (r), 1), square = c * c;
  double vi = (p * q / (f * f) - (1.5 + (1 - p * z / f) * (1 + q * z / f)) * square + square * square) / (n - 1);
  return (ev_outcome){ r, vi, NULL };
}

static ev_outcome
zbis_row (const ev_case *s)
{
  return ev_fisher_z (rbis_row (s));
}

static ev_outcome
scaled_d (const ev_case *s, double factor)
{
  double n1 = s->x[EV_N1I], n2 = s->x[EV_N2I], d = ev_cohen_d (s);
  return (ev_outcome){ factor * d, factor * factor * (1 / n1 + 1 / n2 + d * d / (2 * (n1 + n2))), NULL };
}

/* [cox1989] */
static ev_outcome
d2orn_row (const ev_case *s)
{
  return scaled_d (s, 1.65);
}

/* [chinn2000] */
static ev_outcome
d2orl_row (const ev_case *s)
{
  return scaled_d (s, acos (-1) / sqrt (3));
}

static const ev_kernel rpb_kernel = { .row = rpb_row };
static const ev_kernel zpb_kernel = { .row = zpb_row };
static const ev_kernel rbis_kernel = { .row = rbis_row };
static const ev_kernel zbis_kernel = { .row = zbis_row };
static const ev_kernel d2orn_kernel = { .row = d2orn_row };
static const ev_kernel d2orl_kernel = { .row = d2orl_row };

#define RPB_VARIANCE                                                                                                   \
  "h² / (h + d²)³ (1/n1i + 1/n2i + d² / (2N)); CS, for random n1i: (1 − r²)² (N r² / (4 n1i n2i) + (2 − 3r²) / (2N))"

const ev_measure ev_measure_RPB = {
  .code = "RPB",
  .title = "point-biserial correlation",
  .label = "Point-biserial correlation",
  .short_label = "r",
  .needs = EV_SMD_NEEDS,
  .vtypes = "ST CS LS",
  .formula = "r = d / √(d² + h), h = m/n1i + m/n2i, m = n1i + n2i − 2",
  .variance = RPB_VARIANCE,
  .cite = "tate1954",
  .null_value = 0,
  .kernel = &rpb_kernel,
};

const ev_measure ev_measure_ZPB = {
  .code = "ZPB",
  .title = "point-biserial correlation, Fisher's z",
  .label = "Point-biserial correlation",
  .short_label = "r",
  .needs = EV_SMD_NEEDS,
  .vtypes = "ST CS LS",
  .formula = "artanh r, r as of RPB",
  .variance = "var(r) / (1 − r²)², var(r) = " RPB_VARIANCE,
  .cite = "tate1954 fisher1921",
  .null_value = 0,
  .display = ev_display_tanh,
  .scale = "Fisher's z",
  .kernel = &zpb_kernel,
};

const ev_measure ev_measure_RBIS = {
  .code = "RBIS",
  .title = "biserial correlation",
  .label = "Biserial correlation",
  .short_label = "r",
  .needs = EV_SMD_NEEDS,
  .formula = "r = √(p q) / φ(z) · r_pb, p = n1i / N, q = 1 − p, z = Φ⁻¹(q)",
  .variance = "(p q / φ² − (3/2 + (1 − p z / φ) (1 + q z / φ)) r² + r⁴) / (N − 1)",
  .cite = "soper1914 jacobs2017",
  .null_value = 0,
  .kernel = &rbis_kernel,
};

const ev_measure ev_measure_ZBIS = {
  .code = "ZBIS",
  .title = "biserial correlation, Fisher's z",
  .label = "Biserial correlation",
  .short_label = "r",
  .needs = EV_SMD_NEEDS,
  .formula = "artanh r, r as of RBIS",
  .variance = "var(r) / (1 − r²)²",
  .cite = "soper1914 jacobs2017 fisher1921",
  .null_value = 0,
  .display = ev_display_tanh,
  .scale = "Fisher's z",
  .kernel = &zbis_kernel,
};

const ev_measure ev_measure_D2ORN = {
  .code = "D2ORN",
  .title = "log odds ratio from the standardised mean difference, normal outcome",
  .label = "Odds ratio",
  .short_label = "OR",
  .needs = EV_SMD_NEEDS,
  .formula = "1.65 d",
  .variance = "1.65² (1/n1i + 1/n2i + d² / (2N))",
  .cite = "cox1989 sanchezmeca2003",
  EV_LOG_RATIO,
  .kernel = &d2orn_kernel,
};

const ev_measure ev_measure_D2ORL = {
  .code = "D2ORL",
  .title = "log odds ratio from the standardised mean difference, logistic outcome",
  .label = "Odds ratio",
  .short_label = "OR",
  .needs = EV_SMD_NEEDS,
  .formula = "(π / √3) d",
  .variance = "(π² / 3) (1/n1i + 1/n2i + d² / (2N))",
  .cite = "chinn2000 sanchezmeca2003",
  EV_LOG_RATIO,
  .kernel = &d2orl_kernel,
};
