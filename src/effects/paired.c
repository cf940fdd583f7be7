/* Matched pairs and crossover trials with a dichotomous outcome: MPRR MPOR MPRD MPORC MPPETO from the table of pairs,
   MPORM from the table of both margins.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
   GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* Proportions of pairs: discordant ones, and the margins. */
typedef struct pairs
{
  double n, only1, only2, margin1, margin2;
} pairs;

static pairs
pairs_of (const ev_case *s)
{
  double n = s->a + s->b + s->c + s->d;
  return (pairs){ n, s->b / n, s->c / n, (s->a + s->b) / n, (s->a + s->c) / n };
}

/* [may1997] */
static ev_outcome
mprd_row (const ev_case *s)
{
  pairs p = pairs_of (s);
  double diff = p.margin1 - p.margin2;
  return (ev_outcome){ diff, (p.only1 + p.only2 - diff * diff) / p.n, NULL };
}

/* [nam2002] */
static ev_outcome
mprr_row (const ev_case *s)
{
  pairs p = pairs_of (s);
  return (ev_outcome){ log (p.margin1 / p.margin2), (p.only1 + p.only2) / (p.n * p.margin1 * p.margin2), NULL };
}

/* [agresti2004] */
static ev_outcome
mpor_row (const ev_case *s)
{
  pairs p = pairs_of (s);
  double q1 = p.margin1 * (1 - p.margin1), q2 = p.margin2 * (1 - p.margin2), diff = p.only1 - p.only2;
  double yi = log (p.margin1 / (1 - p.margin1)) - log (p.margin2 / (1 - p.margin2));
  return (ev_outcome){ yi, (p.only1 + p.only2 - diff * diff) / (p.n * q1 * q2), NULL };
}

/* [curtin2002]: the odds ratio given the pair */
static ev_outcome
mporc_row (const ev_case *s)
{
  return (ev_outcome){ log (s->b / s->c), 1 / s->b + 1 / s->c, NULL };
}

/* [curtin2002]: expected (b + c) / 2, variance (b + c) / 4 */
static ev_outcome
mppeto_row (const ev_case *s)
{
  double variance = (s->b + s->c) / 4;
  if (!(variance > 0))
    return (ev_outcome){ .reason = "no discordant pairs" };
  return (ev_outcome){ (s->b - s->c) / 2 / variance, 1 / variance, NULL };
}

/* The correlation within pairs: given, or from the proportion of group 1's events whose partner had one too. */
static double
pair_correlation (const double x[EV_ROLE_COUNT])
{
  if (!isnan (x[EV_RI]))
    return x[EV_RI];
  double both = x[EV_PI] * (x[EV_AI] + x[EV_BI]), only1 = x[EV_AI] - both, only2 = x[EV_CI] - both;
  double neither = x[EV_BI] - x[EV_CI] + both;
  double r = (both * neither - only1 * only2)
             / sqrt ((both + only1) * (only2 + neither) * (both + only2) * (only1 + neither));
  return fabs (r) <= 1 ? r : NAN;
}

/* [becker1993], [elbourne2002] */
static ev_outcome
mporm_row (const ev_case *s)
{
  double a = s->a, b = s->b, c = s->c, d = s->d, n = rint ((a + b + c + d) / 2), r = pair_correlation (s->x);
  if (isnan (r))
    return (ev_outcome){ .reason = "its margins and pi do not fit a table of pairs" };
  return (ev_outcome){ log (a / b) - log (c / d), 1 / a + 1 / b + 1 / c + 1 / d - 2 * n * r / sqrt (a * b * c * d),
                       NULL };
}

static const ev_kernel mprd_kernel = { .row = mprd_row, .cells = EV_CELLS_PAIRED, .add = 0.5 };
static const ev_kernel mprr_kernel = { .row = mprr_row, .cells = EV_CELLS_PAIRED, .add = 0.5 };
static const ev_kernel mpor_kernel = { .row = mpor_row, .cells = EV_CELLS_PAIRED, .add = 0.5 };
static const ev_kernel mporc_kernel = { .row = mporc_row, .cells = EV_CELLS_PAIRED, .add = 0.5 };
static const ev_kernel mppeto_kernel = { .row = mppeto_row, .cells = EV_CELLS_PAIRED, .add = 0.5, .peto = true };
static const ev_kernel mporm_kernel = { .row = mporm_row, .cells = EV_CELLS_PAIRED, .add = 0.5 };

#define PAIRS "ai bi ci di"
#define MARGINS "π1 = (ai + bi) / n, π2 = (ai + ci) / n"

const ev_measure ev_measure_MPRD = {
  .code = "MPRD",
  .title = "marginal risk difference of matched pairs",
  .label = "Risk difference",
  .short_label = "RD",
  .needs = PAIRS,
  .formula = "π1 − π2, " MARGINS,
  .variance = "((bi + ci) / n − (π1 − π2)²) / n",
  .cite = "may1997 elbourne2002",
  .null_value = 0,
  .kernel = &mprd_kernel,
};

const ev_measure ev_measure_MPRR = {
  .code = "MPRR",
  .title = "marginal log risk ratio of matched pairs",
  .label = "Risk ratio",
  .short_label = "RR",
  .needs = PAIRS,
  .formula = "ln (π1 / π2), " MARGINS,
  .variance = "(bi + ci) / (n² π1 π2)",
  .cite = "nam2002 elbourne2002",
  EV_LOG_RATIO,
  .kernel = &mprr_kernel,
};

const ev_measure ev_measure_MPOR = {
  .code = "MPOR",
  .title = "marginal log odds ratio of matched pairs",
  .label = "Odds ratio",
  .short_label = "OR",
  .needs = PAIRS,
  .formula = "logit π1 − logit π2, " MARGINS,
  .variance = "((bi + ci) / n − (π1 − π2)²) / (n π1 (1 − π1) π2 (1 − π2))",
  .cite = "agresti2004 elbourne2002",
  EV_LOG_RATIO,
  .kernel = &mpor_kernel,
};

const ev_measure ev_measure_MPORC = {
  .code = "MPORC",
  .title = "conditional log odds ratio of matched pairs",
  .label = "Odds ratio",
  .short_label = "OR",
  .needs = PAIRS,
  .formula = "ln (bi / ci)",
  .variance = "1/bi + 1/ci",
  .cite = "curtin2002 elbourne2002",
  EV_LOG_RATIO,
  .kernel = &mporc_kernel,
};

const ev_measure ev_measure_MPPETO = {
  .code = "MPPETO",
  .title = "conditional log odds ratio of matched pairs by Peto's method",
  .label = "Peto odds ratio",
  .short_label = "Peto OR",
  .needs = PAIRS,
  .formula = "(bi − ci) / (2V), V = (bi + ci) / 4",
  .variance = "1 / V",
  .cite = "curtin2002 elbourne2002",
  EV_LOG_RATIO,
  .kernel = &mppeto_kernel,
};

const ev_measure ev_measure_MPORM = {
  .code = "MPORM",
  .title = "marginal log odds ratio of matched pairs from the margins",
  .label = "Odds ratio",
  .short_label = "OR",
  .needs = "ai bi ci di ri|ai n1i ci n2i ri|ai bi ci di pi|ai n1i ci n2i pi",
  .formula = "ln (ai di / (bi ci)), ai, bi of the first and ci, di of the second members of the pairs",
  .variance = "1/ai + 1/bi + 1/ci + 1/di − 2 n ri / √(ai bi ci di), n pairs",
  .cite = "becker1993 elbourne2002",
  EV_LOG_RATIO,
  .kernel = &mporm_kernel,
};
