/* Correlations of two continuous variables: COR, UCOR, ZCOR.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* As given, or from the t test of the correlation. */
static double
correlation (const ev_case *s)
{
  const double *x = s->x;
  if (!isnan (x[EV_RI]))
    return x[EV_RI];
  double m = x[EV_NI] - 2, t = isnan (x[EV_TI]) ? ev_signed_t (x[EV_PI], m) : x[EV_TI];
  return t / sqrt (t * t + m);
}

/* [olkin1958] */
static double
unbiased (const ev_case *s)
{
  double r = correlation (s), n = s->x[EV_NI];
  return n > 4 ? r * ev_hypergeometric_2f1 (0.5, 0.5, (n - 2) / 2, 1 - r * r) : NAN;
}

/* [fisher1921]; AV: with the mean correlation of all studies */
static double
variance (const ev_case *s, double r)
{
  return ev_square (1 - ev_square (s->vtype == EV_VTYPE_AV ? s->mean[0] : r)) / (s->x[EV_NI] - 1);
}

static void
cor_average (const ev_case *s, ev_term term[2])
{
  term[0] = (ev_term){ correlation (s), s->x[EV_NI] };
}

static void
ucor_average (const ev_case *s, ev_term term[2])
{
  term[0] = (ev_term){ unbiased (s), s->x[EV_NI] };
}

static ev_outcome
cor_row (const ev_case *s)
{
  double r = correlation (s);
  return (ev_outcome){ r, variance (s, r), s->x[EV_NI] > 3 ? NULL : ev_reason_too_few };
}

/* UB: [hedges1989] */
static ev_outcome
ucor_row (const ev_case *s)
{
  double n = s->x[EV_NI], r = correlation (s), yi = unbiased (s), rest = 1 - r * r;
  if (!(n > 4))
    return (ev_outcome){ .reason = ev_reason_too_few };
  double vi = s->vtype == EV_VTYPE_UB
                  ? yi * yi - 1 + (n - 3) / (n - 2) * rest * ev_hypergeometric_2f1 (1, 1, n / 2, rest)
                  : variance (s, yi);
  return (ev_outcome){ yi, vi, NULL };
}

/* [fisher1921] */
static ev_outcome
zcor_row (const ev_case *s)
{
  double n = s->x[EV_NI];
  ev_outcome z = ev_fisher_z ((ev_outcome){ .yi = correlation (s), .reason = n > 3 ? NULL : ev_reason_too_few });
  z.vi = 1 / (n - 3);
  return z;
}

static const ev_kernel cor_kernel = { .row = cor_row, .average = cor_average };
static const ev_kernel ucor_kernel = { .row = ucor_row, .average = ucor_average };
static const ev_kernel zcor_kernel = { .row = zcor_row };

#define CORRELATION_NEEDS "ri ni|ti ni|pi ni"

const ev_measure ev_measure_COR = {
  .code = "COR",
  .title = "correlation",
  .label = "Correlation",
  .short_label = "r",
  .needs = CORRELATION_NEEDS,
  .vtypes = "LS AV",
  .formula = "ri",
  .variance = "(1 − ri²)² / (ni − 1); AV: with the mean correlation of all studies",
  .cite = "fisher1921 borenstein2009",
  .null_value = 0,
  .kernel = &cor_kernel,
};

const ev_measure ev_measure_UCOR = {
  .code = "UCOR",
  .title = "correlation corrected for bias",
  .label = "Correlation",
  .short_label = "r",
  .needs = CORRELATION_NEEDS,
  .vtypes = "LS UB AV",
  .formula = "G = ri ₂F₁(1/2, 1/2; (ni − 2)/2; 1 − ri²)",
  .variance = "(1 − G²)² / (ni − 1); UB: G² − 1 + (ni − 3) / (ni − 2) (1 − ri²) ₂F₁(1, 1; ni/2; 1 − ri²); AV: with the "
              "mean G of all "
              "studies",
  .cite = "olkin1958 hedges1989",
  .null_value = 0,
  .kernel = &ucor_kernel,
};

const ev_measure ev_measure_ZCOR = {
  .code = "ZCOR",
  .title = "correlation, Fisher's z",
  .label = "Correlation",
  .short_label = "r",
  .needs = CORRELATION_NEEDS,
  .formula = "artanh ri",
  .variance = "1 / (ni − 3)",
  .cite = "fisher1921",
  .null_value = 0,
  .display = ev_display_tanh,
  .scale = "Fisher's z",
  .kernel = &zcor_kernel,
};
