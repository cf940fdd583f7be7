/* Regression models: (semi-)partial correlations PCOR, ZPCOR, SPCOR, ZSPCOR, and coefficients of determination with
   random predictors R2, ZR2, and with fixed ones R2F, ZR2F.  mi counts all predictors of the model, the one of interest too. Copyright (C) 2026 The
   evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* Residual degrees of freedom. */
static double
residual_df (const double x[EV_ROLE_COUNT])
{
  return x[EV_NI] - x[EV_MI] - 1;
}

static double
coefficient_t (const double x[EV_ROLE_COUNT])
{
  return isnan (x[EV_TI]) ? ev_signed_t (x[EV_PI], residual_df (x)) : x[EV_TI];
}

/* [aloe2012] */
static double
partial (const double x[EV_ROLE_COUNT])
{
  double t = coefficient_t (x);
  return isnan (x[EV_RI]) ? t / sqrt (t * t + residual_df (x)) : x[EV_RI];
}

/* [aloe2012] */
static double
semipartial (const double x[EV_ROLE_COUNT])
{
  return isnan (x[EV_RI]) ? coefficient_t (x) * sqrt ((1 - x[EV_R2I]) / residual_df (x)) : x[EV_RI];
}

static double
determination (const double x[EV_ROLE_COUNT])
{
  if (!isnan (x[EV_R2I]))
    return x[EV_R2I];
  double m = x[EV_MI], df = residual_df (x), f = isnan (x[EV_FI]) && df > 0 ? ev_f_quantile (x[EV_PI], m, df, false) : x[EV_FI];
  return m * f / (m * f + df);
}

static void
partial_average (const ev_case *s, ev_term term[2])
{
  term[0] = (ev_term){ partial (s->x), s->x[EV_NI] };
}

static void
semipartial_average (const ev_case *s, ev_term term[2])
{
  term[0] = (ev_term){ semipartial (s->x), s->x[EV_NI] };
}

static void
determination_average (const ev_case *s, ev_term term[2])
{
  term[0] = (ev_term){ determination (s->x), s->x[EV_NI] };
}

static double
for_variance (const ev_case *s, double own)
{
  return s->vtype == EV_VTYPE_AV ? s->mean[0] : own;
}

static const char *
too_few (const ev_case *s)
{
  return residual_df (s->x) > 0 ? NULL : ev_reason_too_few;
}

/* [fisher1924]: as of a correlation of n - (mi - 1) observations */
static ev_outcome
pcor_row (const ev_case *s)
{
  double r = partial (s->x);
  return (ev_outcome){ r, ev_square (1 - ev_square (for_variance (s, r))) / (s->x[EV_NI] - s->x[EV_MI]), too_few (s) };
}

static ev_outcome
zpcor_row (const ev_case *s)
{
  double df = residual_df (s->x) - 1;
  ev_outcome z = ev_fisher_z ((ev_outcome){ .yi = partial (s->x), .reason = df > 0 ? NULL : ev_reason_too_few });
  z.vi = 1 / df;
  return z;
}

/* [aloe2012] */
static ev_outcome
spcor_row (const ev_case *s)
{
  double r = semipartial (s->x), full = s->x[EV_R2I], rest = full - ev_square (for_variance (s, r));
  return (ev_outcome){ r, (ev_square (full) - 2 * full + rest + 1 - rest * rest) / s->x[EV_NI], too_few (s) };
}

static ev_outcome
zspcor_row (const ev_case *s)
{
  return ev_fisher_z (spcor_row (s));
}

/* [kendall1979] eq. 27.88; LS2: eq. 27.87 */
static ev_outcome
r2_row (const ev_case *s)
{
  double n = s->x[EV_NI], r2 = determination (s->x), v = for_variance (s, r2), vi = 4 * v * ev_square (1 - v) / n;
  if (s->vtype == EV_VTYPE_LS2)
    vi *= n * ev_square (residual_df (s->x)) / ((n * n - 1) * (n + 3));
  return (ev_outcome){ r2, vi, too_few (s) };
}

/* [olkin1995] p. 162 */
static ev_outcome
zr2_row (const ev_case *s)
{
  double r = sqrt (determination (s->x));
  ev_outcome z = ev_fisher_z ((ev_outcome){ .yi = r, .reason = too_few (s) });
  z.vi = 1 / s->x[EV_NI];
  return z;
}

/* With predictors that are fixed by design, R² = A / (A + B) with A noncentral chi-square (m, nδ), B chi-square (n - m - 1), δ = P² / (1 - P²),
   P² the true R²; their variances 4nδ and 2n, for large n, give 2 P² (1 - P²)² (2 - P²) / n by the delta method: our own derivation; tests/effects/determination_simulation.R agrees. */
static ev_outcome
r2f_row (const ev_case *s)
{
  double r2 = determination (s->x), v = for_variance (s, r2);
  return (ev_outcome){ r2, 2 * v * ev_square (1 - v) * (2 - v) / s->x[EV_NI], too_few (s) };
}

/* The same by the derivative of artanh √R², 1 / (2 √R² (1 - R²)). */
static ev_outcome
zr2f_row (const ev_case *s)
{
  ev_outcome z = zr2_row (s);
  z.vi = (1 - determination (s->x) / 2) / s->x[EV_NI];
  return z;
}

static double
display_zr2 (double y, const void *arg)
{
  (void)arg;
  return ev_display_square (tanh (y), NULL);
}

static const ev_kernel pcor_kernel = { .row = pcor_row, .average = partial_average };
static const ev_kernel zpcor_kernel = { .row = zpcor_row };
static const ev_kernel spcor_kernel = { .row = spcor_row, .average = semipartial_average };
static const ev_kernel zspcor_kernel = { .row = zspcor_row, .average = semipartial_average };
static const ev_kernel r2_kernel = { .row = r2_row, .average = determination_average };
static const ev_kernel zr2_kernel = { .row = zr2_row };
static const ev_kernel r2f_kernel = { .row = r2f_row, .average = determination_average };
static const ev_kernel zr2f_kernel = { .row = zr2f_row };

#define PARTIAL_NEEDS "ri mi ni|ti mi ni|pi mi ni"
#define SEMIPARTIAL_NEEDS "ri mi ni r2i|ti mi ni r2i|pi mi ni r2i"
#define DETERMINATION_NEEDS "r2i mi ni|fi mi ni|pi mi ni"

const ev_measure ev_measure_PCOR = {
  .code = "PCOR",
  .title = "partial correlation",
  .label = "Partial correlation",
  .short_label = "r",
  .needs = PARTIAL_NEEDS,
  .vtypes = "LS AV",
  .formula = "ri or ti / √(ti² + ni − mi − 1)",
  .variance = "(1 − ri²)² / (ni − mi); AV: with the mean correlation of all studies",
  .cite = "fisher1924 aloe2012",
  .null_value = 0,
  .kernel = &pcor_kernel,
};

const ev_measure ev_measure_ZPCOR = {
  .code = "ZPCOR",
  .title = "partial correlation, Fisher's z",
  .label = "Partial correlation",
  .short_label = "r",
  .needs = PARTIAL_NEEDS,
  .formula = "artanh r",
  .variance = "1 / (ni − mi − 2)",
  .cite = "fisher1924",
  .null_value = 0,
  .display = ev_display_tanh,
  .scale = "Fisher's z",
  .kernel = &zpcor_kernel,
};

const ev_measure ev_measure_SPCOR = {
  .code = "SPCOR",
  .title = "semi-partial correlation",
  .label = "Semi-partial correlation",
  .short_label = "r",
  .needs = SEMIPARTIAL_NEEDS,
  .vtypes = "LS AV",
  .formula = "ri or ti √((1 − r2i) / (ni − mi − 1))",
  .variance = "(r2i² − 2 r2i + (r2i − ri²) + 1 − (r2i − ri²)²) / ni; AV: with the mean correlation of all studies",
  .cite = "aloe2012",
  .null_value = 0,
  .kernel = &spcor_kernel,
};

const ev_measure ev_measure_ZSPCOR = {
  .code = "ZSPCOR",
  .title = "semi-partial correlation, Fisher's z",
  .label = "Semi-partial correlation",
  .short_label = "r",
  .needs = SEMIPARTIAL_NEEDS,
  .vtypes = "LS AV",
  .formula = "artanh r, r as of SPCOR",
  .variance = "var(r) / (1 − r²)²",
  .cite = "aloe2012 fisher1921",
  .null_value = 0,
  .display = ev_display_tanh,
  .scale = "Fisher's z",
  .kernel = &zspcor_kernel,
};

const ev_measure ev_measure_R2 = {
  .code = "R2",
  .title = "coefficient of determination, random predictors",
  .label = "R²",
  .short_label = "R²",
  .needs = DETERMINATION_NEEDS,
  .vtypes = "LS LS2 AV",
  .formula = "r2i or mi fi / (mi fi + ni − mi − 1)",
  .variance = "4 r2i (1 − r2i)² / ni; LS2: 4 r2i (1 − r2i)² (ni − mi − 1)² / ((ni² − 1) (ni + 3)); AV: LS with the "
              "mean R² of all studies",
  .cite = "kendall1979",
  .null_value = NAN,
  .kernel = &r2_kernel,
};

const ev_measure ev_measure_ZR2 = {
  .code = "ZR2",
  .title = "coefficient of determination, Fisher's z of its root, random predictors",
  .label = "R²",
  .short_label = "R²",
  .needs = DETERMINATION_NEEDS,
  .formula = "artanh √r2i",
  .variance = "1 / ni",
  .cite = "olkin1995",
  .null_value = NAN,
  .display = display_zr2,
  .scale = "transformed",
  .kernel = &zr2_kernel,
};

const ev_measure ev_measure_R2F = {
  .code = "R2F",
  .title = "coefficient of determination, fixed predictors",
  .label = "R²",
  .short_label = "R²",
  .needs = DETERMINATION_NEEDS,
  .vtypes = "LS AV",
  .formula = "r2i or mi fi / (mi fi + ni − mi − 1)",
  .variance = "2 r2i (1 − r2i)² (2 − r2i) / ni; AV: with the mean R² of all studies",
  .cite = "kendall1979",
  .null_value = NAN,
  .kernel = &r2f_kernel,
};

const ev_measure ev_measure_ZR2F = {
  .code = "ZR2F",
  .title = "coefficient of determination, Fisher's z of its root, fixed predictors",
  .label = "R²",
  .short_label = "R²",
  .needs = DETERMINATION_NEEDS,
  .formula = "artanh √r2i",
  .variance = "(1 − r2i / 2) / ni",
  .cite = "kendall1979 olkin1995",
  .null_value = NAN,
  .display = display_zr2,
  .scale = "transformed",
  .kernel = &zr2f_kernel,
};
