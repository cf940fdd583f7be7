/* Association of two dichotomies: PHI, ZPHI, YUQ, YUY.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* Row totals fixed by design.  The delta method for phi as a function of two binomial proportions: with w = n1 n2 / n²,
   p̄ = (n1 p1 + n2 p2) / n and s = p̄ (1 - p̄), phi = √w (p1 - p2) / √s, so that
   ∂phi/∂p1 = √w (1 / √s - (p1 - p2) (1 - 2p̄) (n1/n) / (2 s^1.5)), and the same for p2 with the opposite sign of 1 / √s.
 */
static double
stratified_variance (double n1, double n2, double p1, double p2)
{
  double n = n1 + n2, pooled = (n1 * p1 + n2 * p2) / n, s = pooled * (1 - pooled);
  double bend = (p1 - p2) * (1 - 2 * pooled) / (2 * s * sqrt (s));
  double slope1 = 1 / sqrt (s) - bend * n1 / n, slope2 = -1 / sqrt (s) - bend * n2 / n;
  return n1 * n2 / (n * n) * (slope1 * slope1 * p1 * (1 - p1) / n1 + slope2 * slope2 * p2 * (1 - p2) / n2);
}

/* CS, the total alone fixed: [yule1912] p. 603. */
static ev_outcome
phi_row (const ev_case *s)
{
  double a = s->a, b = s->b, c = s->c, d = s->d, n = a + b + c + d;
  double row = (a + b) * (c + d), column = (a + c) * (b + d);
  double phi = (a * d - b * c) / sqrt (row * column);
  if (s->vtype == EV_VTYPE_ST)
    return (ev_outcome){ phi, stratified_variance (a + b, c + d, a / (a + b), c / (c + d)), NULL };
  double dr = a + b - c - d, dc = a + c - b - d;
  double vi = (1 - phi * phi + phi * (1 + phi * phi / 2) * dr * dc / sqrt (row * column)
               - 0.75 * phi * phi * (dr * dr / row + dc * dc / column))
              / n;
  return (ev_outcome){ phi, vi, NULL };
}

static ev_outcome
zphi_row (const ev_case *s)
{
  return ev_fisher_z (phi_row (s));
}

/* Yule's coefficients are (OR^h - 1) / (OR^h + 1): h = 1 for Q, 1/2 for Y. */
static ev_outcome
yule (const ev_case *s, double h)
{
  double yi = tanh (h / 2 * log (s->a / s->b / (s->c / s->d)));
  double vi = ev_square (h / 2 * (1 - yi * yi)) * (1 / s->a + 1 / s->b + 1 / s->c + 1 / s->d);
  return (ev_outcome){ yi, vi, NULL };
}

/* [yule1900] p. 285, [yule1912] p. 593 */
static ev_outcome
yuq_row (const ev_case *s)
{
  return yule (s, 1);
}

/* [yule1912] p. 593 */
static ev_outcome
yuy_row (const ev_case *s)
{
  return yule (s, 0.5);
}

static const ev_kernel phi_kernel = { .row = phi_row, .cells = EV_CELLS_GROUPS, .add = 0 };
static const ev_kernel zphi_kernel = { .row = zphi_row, .cells = EV_CELLS_GROUPS, .add = 0 };
static const ev_kernel yuq_kernel = { .row = yuq_row, .cells = EV_CELLS_GROUPS, .add = 0.5 };
static const ev_kernel yuy_kernel = { .row = yuy_row, .cells = EV_CELLS_GROUPS, .add = 0.5 };

#define PHI_VARIANCE "CS: Yule's for a random total; ST: delta method for fixed n1i and n2i"

const ev_measure ev_measure_PHI = {
  .code = "PHI",
  .title = "phi coefficient",
  .label = "Phi coefficient",
  .short_label = "φ",
  .needs = EV_TABLE_NEEDS,
  .vtypes = "CS ST LS",
  .formula = "(ai di − bi ci) / √((ai + bi) (ci + di) (ai + ci) (bi + di))",
  .variance = PHI_VARIANCE,
  .cite = "yule1912",
  .null_value = 0,
  .kernel = &phi_kernel,
};

const ev_measure ev_measure_ZPHI = {
  .code = "ZPHI",
  .title = "phi coefficient, Fisher's z",
  .label = "Phi coefficient",
  .short_label = "φ",
  .needs = EV_TABLE_NEEDS,
  .vtypes = "CS ST LS",
  .formula = "artanh φ",
  .variance = "var(φ) / (1 − φ²)²; " PHI_VARIANCE,
  .cite = "yule1912 fisher1921",
  .null_value = 0,
  .display = ev_display_tanh,
  .scale = "Fisher's z",
  .kernel = &zphi_kernel,
};

const ev_measure ev_measure_YUQ = {
  .code = "YUQ",
  .title = "Yule's Q",
  .label = "Yule's Q",
  .short_label = "Q",
  .needs = EV_TABLE_NEEDS,
  .formula = "(OR − 1) / (OR + 1)",
  .variance = "(1 − Q²)² (1/ai + 1/bi + 1/ci + 1/di) / 4",
  .cite = "yule1900 yule1912",
  .null_value = 0,
  .kernel = &yuq_kernel,
};

const ev_measure ev_measure_YUY = {
  .code = "YUY",
  .title = "Yule's Y",
  .label = "Yule's Y",
  .short_label = "Y",
  .needs = EV_TABLE_NEEDS,
  .formula = "(√OR − 1) / (√OR + 1)",
  .variance = "(1 − Y²)² (1/ai + 1/bi + 1/ci + 1/di) / 16",
  .cite = "yule1912",
  .null_value = 0,
  .kernel = &yuy_kernel,
};
