/* Two independent groups, a 2 × 2 table: OR, RR, RD, AS, PETO.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* Proportions for the variances AV, which put the means of all studies in the place of a study's own. */
static void
average_risks (const ev_case *s, ev_term term[2])
{
  term[0] = (ev_term){ s->a / (s->a + s->b), s->a + s->b };
  term[1] = (ev_term){ s->c / (s->c + s->d), s->c + s->d };
}

/* [fleiss1993] */
static ev_outcome
or_row (const ev_case *s)
{
  double n1 = s->a + s->b, n2 = s->c + s->d, p1 = s->mean[0], p2 = s->mean[1];
  double vi = s->vtype == EV_VTYPE_AV ? 1 / (n1 * p1 * (1 - p1)) + 1 / (n2 * p2 * (1 - p2))
                                      : 1 / s->a + 1 / s->b + 1 / s->c + 1 / s->d;
  return (ev_outcome){ log (s->a / s->b) - log (s->c / s->d), vi, NULL };
}

/* [fleiss1993] */
static ev_outcome
rr_row (const ev_case *s)
{
  double n1 = s->a + s->b, n2 = s->c + s->d, p1 = s->mean[0], p2 = s->mean[1];
  double vi
      = s->vtype == EV_VTYPE_AV ? (1 - p1) / (n1 * p1) + (1 - p2) / (n2 * p2) : 1 / s->a - 1 / n1 + 1 / s->c - 1 / n2;
  return (ev_outcome){ log (s->a / n1) - log (s->c / n2), vi, NULL };
}

/* [fleiss1993]; UB [berkey1995]: the unbiased variance of a proportion. */
static ev_outcome
rd_row (const ev_case *s)
{
  double n1 = s->a + s->b, n2 = s->c + s->d, p1 = s->a / n1, p2 = s->c / n2;
  double m1 = s->vtype == EV_VTYPE_UB ? n1 - 1 : n1, m2 = s->vtype == EV_VTYPE_UB ? n2 - 1 : n2;
  double q1 = s->vtype == EV_VTYPE_AV ? s->mean[0] : p1, q2 = s->vtype == EV_VTYPE_AV ? s->mean[1] : p2;
  const double *x = s->x;
  double yi = s->spec->rd_uncorrected ? x[EV_AI] / (x[EV_AI] + x[EV_BI]) - x[EV_CI] / (x[EV_CI] + x[EV_DI]) : p1 - p2;
  return (ev_outcome){ yi, q1 * (1 - q1) / m1 + q2 * (1 - q2) / m2, NULL };
}

/* [rucker2009] */
static ev_outcome
as_row (const ev_case *s)
{
  double n1 = s->a + s->b, n2 = s->c + s->d;
  return (ev_outcome){ asin (sqrt (s->a / n1)) - asin (sqrt (s->c / n2)), 1 / (4 * n1) + 1 / (4 * n2), NULL };
}

/* [yusuf1985] */
static ev_outcome
peto_row (const ev_case *s)
{
  double n1 = s->a + s->b, n2 = s->c + s->d, n = n1 + n2, events = s->a + s->c;
  double expected = events * n1 / n;
  double variance = events * (s->b + s->d) * (n1 / n) * (n2 / n) / (n - 1);
  if (!(variance > 0))
    return (ev_outcome){ .reason = ev_reason_double_zero };
  return (ev_outcome){ (s->a - expected) / variance, 1 / variance, NULL };
}

static const ev_kernel or_kernel = { .row = or_row, .cells = EV_CELLS_GROUPS, .add = 0.5, .average = average_risks };
static const ev_kernel rr_kernel
    = { .row = rr_row, .cells = EV_CELLS_GROUPS, .add = 0.5, .events_only = true, .average = average_risks };
static const ev_kernel rd_kernel
    = { .row = rd_row, .cells = EV_CELLS_GROUPS, .add = 0.5, .average = average_risks };
static const ev_kernel as_kernel = { .row = as_row, .cells = EV_CELLS_GROUPS, .add = 0 };
static const ev_kernel peto_kernel = { .row = peto_row, .cells = EV_CELLS_GROUPS, .add = 0.5, .peto = true };

const ev_measure ev_measure_OR = {
  .code = "OR",
  .title = "log odds ratio",
  .label = "Odds ratio",
  .short_label = "OR",
  .needs = EV_TABLE_NEEDS,
  .vtypes = "LS AV",
  .formula = "ln (ai di / (bi ci))",
  .variance = "1/ai + 1/bi + 1/ci + 1/di; AV: with the mean p1 and p2 of all studies",
  .cite = "fleiss1993",
  EV_LOG_RATIO,
  .kernel = &or_kernel,
};

const ev_measure ev_measure_RR = {
  .code = "RR",
  .title = "log risk ratio",
  .label = "Risk ratio",
  .short_label = "RR",
  .needs = EV_TABLE_NEEDS,
  .vtypes = "LS AV",
  .formula = "ln ((ai / n1i) / (ci / n2i))",
  .variance = "1/ai − 1/n1i + 1/ci − 1/n2i; AV: with the mean p1 and p2 of all studies",
  .cite = "fleiss1993",
  EV_LOG_RATIO,
  .kernel = &rr_kernel,
};

const ev_measure ev_measure_RD = {
  .code = "RD",
  .title = "risk difference",
  .label = "Risk difference",
  .short_label = "RD",
  .needs = EV_TABLE_NEEDS,
  .vtypes = "LS UB AV",
  .formula = "p1 − p2, p1 = ai / n1i, p2 = ci / n2i",
  .variance
  = "p1 (1 − p1) / n1i + p2 (1 − p2) / n2i; UB: over n1i − 1, n2i − 1; AV: with the mean p1 and p2 of all studies",
  .cite = "fleiss1993 berkey1995",
  .null_value = 0,
  .kernel = &rd_kernel,
};

const ev_measure ev_measure_AS = {
  .code = "AS",
  .title = "difference of arcsine square-root transformed risks",
  .label = "Arcsine difference",
  .short_label = "ASD",
  .needs = EV_TABLE_NEEDS,
  .formula = "arcsin √(ai / n1i) − arcsin √(ci / n2i)",
  .variance = "1 / (4 n1i) + 1 / (4 n2i)",
  .cite = "rucker2009",
  .null_value = 0,
  .kernel = &as_kernel,
};

const ev_measure ev_measure_PETO = {
  .code = "PETO",
  .title = "log odds ratio by Peto's method",
  .label = "Peto odds ratio",
  .short_label = "Peto OR",
  .needs = EV_TABLE_NEEDS,
  .formula = "(ai − E) / V, E = n1i (ai + ci) / N, V = (ai + ci) (bi + di) n1i n2i / (N² (N − 1))",
  .variance = "1 / V",
  .cite = "yusuf1985",
  EV_LOG_RATIO,
  .kernel = &peto_kernel,
};
