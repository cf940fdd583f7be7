/* Standardised means: SMD, SMD1, SMDH, SMD1H of two groups; SMN of one.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* A standardised difference before correction for bias: d, the degrees of freedom of the SD that divides it, and the
   size of the groups that this SD comes from. */
typedef struct standardised
{
  double d, m, size;
} standardised;

static standardised
by_pooled_sd (const ev_case *s)
{
  double n = s->x[EV_N1I] + s->x[EV_N2I];
  return (standardised){ ev_cohen_d (s), n - 2, n };
}

/* Glass's delta. */
static standardised
by_sd2 (const ev_case *s)
{
  double n2 = s->x[EV_N2I];
  return (standardised){ (s->x[EV_M1I] - s->x[EV_M2I]) / s->x[EV_SD2I], n2 - 1, n2 };
}

static ev_term
average (const ev_case *s, standardised e)
{
  return (ev_term){ ev_bias_factor (s->spec, e.m) * e.d, s->x[EV_N1I] + s->x[EV_N2I] };
}

static void
smd_average (const ev_case *s, ev_term term[2])
{
  term[0] = average (s, by_pooled_sd (s));
}

static void
smd1_average (const ev_case *s, ev_term term[2])
{
  term[0] = average (s, by_sd2 (s));
}

/* LS [hedges1982] eq. 8; LS2 [borenstein2009] ch. 4; UB [hedges1983] eq. 9; AV: LS with the mean g of all
   studies; H0: LS where there is no effect, so that a large effect does not make its own variance large; REVMAN [deeks2010]. */
static ev_outcome
homoscedastic (const ev_case *s, standardised e)
{
  double j = ev_bias_factor (s->spec, e.m), g = j * e.d, base = 1 / s->x[EV_N1I] + 1 / s->x[EV_N2I], vi;
  if (!(e.m > 1))
    return (ev_outcome){ .reason = ev_reason_too_few };
  switch (s->vtype)
    {
    case EV_VTYPE_LS2:
      vi = j * j * (base + e.d * e.d / (2 * e.size));
      break;
    case EV_VTYPE_UB:
      vi = base + (1 - (e.m - 2) / (e.m * j * j)) * g * g;
      break;
    case EV_VTYPE_AV:
      vi = base + ev_square (s->mean[0]) / (2 * e.size);
      break;
    case EV_VTYPE_H0:
      vi = base;
      break;
    case EV_VTYPE_REVMAN:
      vi = base + g * g / (2 * (e.size - 3.94));
      break;
    default:
      vi = base + g * g / (2 * e.size);
    }
  return (ev_outcome){ g, vi, NULL };
}

static ev_outcome
smd_row (const ev_case *s)
{
  return homoscedastic (s, by_pooled_sd (s));
}

static ev_outcome
smd1_row (const ev_case *s)
{
  return homoscedastic (s, by_sd2 (s));
}

/* [bonett2008] eq. 8 with g in the place of d; LS2: n in the place of n - 1 */
static ev_outcome
smdh_row (const ev_case *s)
{
  const double *x = s->x;
  double less = s->vtype == EV_VTYPE_LS2 ? 0 : 1, n1 = x[EV_N1I] - less, n2 = x[EV_N2I] - less;
  double v1 = ev_square (x[EV_SD1I]), v2 = ev_square (x[EV_SD2I]), v = (v1 + v2) / 2;
  double g = ev_bias_factor (s->spec, x[EV_N1I] + x[EV_N2I] - 2) * (x[EV_M1I] - x[EV_M2I]) / sqrt (v);
  double vi = g * g * (v1 * v1 / n1 + v2 * v2 / n2) / (8 * v * v) + (v1 / n1 + v2 / n2) / v;
  return (ev_outcome){ g, vi, x[EV_N1I] + x[EV_N2I] > 3 ? NULL : ev_reason_too_few };
}

/* [bonett2008] eq. 12 with g in the place of d */
static ev_outcome
smd1h_row (const ev_case *s)
{
  const double *x = s->x;
  standardised e = by_sd2 (s);
  double g = ev_bias_factor (s->spec, e.m) * e.d;
  double vi = ev_square (x[EV_SD1I] / x[EV_SD2I]) / (x[EV_N1I] - 1) + 1 / e.m + g * g / (2 * e.m);
  return (ev_outcome){ g, vi, e.m > 1 ? NULL : ev_reason_too_few };
}

/* [hedges1981]: LS of a single group */
static ev_outcome
smn_row (const ev_case *s)
{
  double n = s->x[EV_NI], g = ev_bias_factor (s->spec, n - 1) * s->x[EV_MI] / s->x[EV_SDI];
  return (ev_outcome){ g, 1 / n + g * g / (2 * n), n > 2 ? NULL : ev_reason_too_few };
}

static const ev_kernel smd_kernel = { .row = smd_row, .average = smd_average };
static const ev_kernel smd1_kernel = { .row = smd1_row, .average = smd1_average };
static const ev_kernel smdh_kernel = { .row = smdh_row };
static const ev_kernel smd1h_kernel = { .row = smd1h_row };
static const ev_kernel smn_kernel = { .row = smn_row };

#define J_TEXT "J = Γ(m/2) / (√(m/2) Γ((m−1)/2)) ≈ 1 − 3 / (4m − 1)"

const ev_measure ev_measure_SMD = {
  .code = "SMD",
  .title = "standardised mean difference, Hedges's g",
  .label = "Standardised mean difference",
  .short_label = "SMD",
  .needs = EV_SMD_NEEDS,
  .vtypes = "LS LS2 UB AV H0 REVMAN",
  .formula = "g = J d, d = (m1i − m2i) / s, s the pooled SD, " J_TEXT ", m = n1i + n2i − 2",
  .variance
  = "1/n1i + 1/n2i + g² / (2N); LS2: J² (1/n1i + 1/n2i + d² / (2N)); UB: 1/n1i + 1/n2i + (1 − (m − 2) / (m J²)) g²; "
    "AV: as LS with the mean g of all studies; H0: 1/n1i + 1/n2i; REVMAN: 1/n1i + 1/n2i + g² / (2 (N − 3.94))",
  .cite = "hedges1981 hedges1982 hedges1983 borenstein2009 deeks2010",
  .null_value = 0,
  .large = 2,
  .kernel = &smd_kernel,
};

const ev_measure ev_measure_SMD1 = {
  .code = "SMD1",
  .title = "standardised mean difference by the SD of group 2, Glass's delta",
  .label = "Standardised mean difference",
  .short_label = "SMD",
  .needs = "m1i n1i m2i sd2i n2i",
  .vtypes = "LS LS2 UB AV",
  .formula = "g = J (m1i − m2i) / sd2i, " J_TEXT ", m = n2i − 1",
  .variance = "1/n1i + 1/n2i + g² / (2 n2i); LS2, UB, AV: as of SMD with n2i for N and m = n2i − 1",
  .cite = "glass1976 hedges1981",
  .null_value = 0,
  .large = 2,
  .kernel = &smd1_kernel,
};

const ev_measure ev_measure_SMDH = {
  .code = "SMDH",
  .title = "standardised mean difference, unequal variances",
  .label = "Standardised mean difference",
  .short_label = "SMD",
  .needs = EV_MEANS_NEEDS,
  .vtypes = "LS LS2",
  .formula = "g = J (m1i − m2i) / s, s² = (sd1i² + sd2i²) / 2, " J_TEXT ", m = n1i + n2i − 2",
  .variance = "g² (sd1i⁴ / (n1i − 1) + sd2i⁴ / (n2i − 1)) / (8 s⁴) + (sd1i² / (n1i − 1) + sd2i² / (n2i − 1)) / s²; "
              "LS2: n for n − 1",
  .cite = "bonett2008 bonett2009",
  .null_value = 0,
  .large = 2,
  .kernel = &smdh_kernel,
};

const ev_measure ev_measure_SMD1H = {
  .code = "SMD1H",
  .title = "standardised mean difference by the SD of group 2, unequal variances",
  .label = "Standardised mean difference",
  .short_label = "SMD",
  .needs = EV_MEANS_NEEDS,
  .formula = "g = J (m1i − m2i) / sd2i, " J_TEXT ", m = n2i − 1",
  .variance = "sd1i² / (sd2i² (n1i − 1)) + 1 / (n2i − 1) + g² / (2 (n2i − 1))",
  .cite = "bonett2008",
  .null_value = 0,
  .large = 2,
  .kernel = &smd1h_kernel,
};

const ev_measure ev_measure_SMN = {
  .code = "SMN",
  .title = "standardised mean of one group",
  .label = "Standardised mean",
  .short_label = "SM",
  .needs = "mi sdi ni",
  .formula = "g = J mi / sdi, " J_TEXT ", m = ni − 1",
  .variance = "1/ni + g² / (2 ni)",
  .cite = "hedges1981",
  .null_value = 0,
  .kernel = &smn_kernel,
};
