/* The tetrachoric correlation: RTET, ZTET.  The table is thought of as a bivariate normal cut at two thresholds; three
   parameters fit its three free proportions exactly, so that the maximum of the likelihood is where the normal
   probability of the first cell is its proportion.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
   GPL-3.0-or-later */

#include <config.h>

#include <float.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* Density of the bivariate normal. */
static double
density (double h, double k, double rho)
{
  double s2 = 1 - rho * rho;
  return exp (-(h * h - 2 * rho * h * k + k * k) / (2 * s2)) / (2 * acos (-1) * sqrt (s2));
}

/* The correlation for which P (X < h, Y < k) = p.  The probability grows with rho; its derivative is the density
   [plackett1954]. Newton's steps, kept within a shrinking bracket. */
static double
solve (double h, double k, double p)
{
  double low = -1, high = 1, rho = 0;
  for (unsigned i = 0; i < 100 && high - low > 4 * DBL_EPSILON; i++)
    {
      double excess = ev_bivariate_normal_cdf (h, k, rho) - p;
      if (excess == 0)
        break;
      *(excess > 0 ? &high : &low) = rho;
      double next = rho - excess / density (h, k, rho);
      if (fabs (next - rho) < DBL_EPSILON)
        break;
      rho = next > low && next < high ? next : (low + high) / 2;
    }
  return rho;
}

/* [pearson1900]; the variance by the delta method for multinomial proportions, which is the inverse of the information
 * [hamdan1970]. */
static ev_outcome
rtet_row (const ev_case *s)
{
  double n = s->a + s->b + s->c + s->d;
  if (s->a * s->b * s->c * s->d == 0)
    return (ev_outcome){ .reason = "a zero cell: the tetrachoric correlation is at its limit" };
  double k = ev_normal_quantile ((s->a + s->b) / n, true), h = ev_normal_quantile ((s->a + s->c) / n, true);
  double rho = solve (h, k, s->a / n), root = sqrt (1 - rho * rho);
  double row = ev_normal ((h - rho * k) / root, true, false), column = ev_normal ((k - rho * h) / root, true, false);
  const double p[] = { s->a / n, s->b / n, s->c / n }, slope[] = { 1 - row - column, -row, -column };
  double mean = 0, square = 0;
  for (size_t i = 0; i < 3; i++)
    {
      mean += p[i] * slope[i];
      square += p[i] * slope[i] * slope[i];
    }
  return (ev_outcome){ rho, (square - mean * mean) / (n * ev_square (density (h, k, rho))), NULL };
}

static ev_outcome
ztet_row (const ev_case *s)
{
  return ev_fisher_z (rtet_row (s));
}

static const ev_kernel rtet_kernel = { .row = rtet_row, .cells = EV_CELLS_GROUPS, .add = 0 };
static const ev_kernel ztet_kernel = { .row = ztet_row, .cells = EV_CELLS_GROUPS, .add = 0 };

const ev_measure ev_measure_RTET = {
  .code = "RTET",
  .title = "tetrachoric correlation",
  .label = "Tetrachoric correlation",
  .short_label = "r",
  .needs = EV_TABLE_NEEDS,
  .formula = "ρ with Φ₂(h, k; ρ) = ai / N, h = Φ⁻¹((ai + ci) / N), k = Φ⁻¹((ai + bi) / N)",
  .variance = "inverse of the multinomial likelihood's information",
  .cite = "pearson1900 hamdan1970",
  .null_value = 0,
  .kernel = &rtet_kernel,
};

const ev_measure ev_measure_ZTET = {
  .code = "ZTET",
  .title = "tetrachoric correlation, Fisher's z",
  .label = "Tetrachoric correlation",
  .short_label = "r",
  .needs = EV_TABLE_NEEDS,
  .formula = "artanh ρ",
  .variance = "var(ρ) / (1 − ρ²)²",
  .cite = "pearson1900 hamdan1970 fisher1921",
  .null_value = 0,
  .display = ev_display_tanh,
  .scale = "Fisher's z",
  .kernel = &ztet_kernel,
};
