/* Change of one group between two times, or matched pairs: MC, SMCC, SMCR, SMCRH, SMCRP, SMCRPH, ROMC, CLESCN.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* Variance of the individual changes. */
static double
change_variance (const double x[EV_ROLE_COUNT])
{
  return ev_square (x[EV_SD1I]) + ev_square (x[EV_SD2I]) - 2 * x[EV_RI] * x[EV_SD1I] * x[EV_SD2I];
}

static double
mean_variance (const double x[EV_ROLE_COUNT])
{
  return (ev_square (x[EV_SD1I]) + ev_square (x[EV_SD2I])) / 2;
}

/* sd1⁴ + sd2⁴ + 2 r² sd1² sd2², over 8 v², of [bonett2008] eq. 10 */
static double
kurtosis_term (const double x[EV_ROLE_COUNT])
{
  double v1 = ev_square (x[EV_SD1I]), v2 = ev_square (x[EV_SD2I]), v = mean_variance (x);
  return (v1 * v1 + v2 * v2 + 2 * ev_square (x[EV_RI]) * v1 * v2) / (8 * v * v);
}

static ev_outcome
mc_row (const ev_case *s)
{
  return (ev_outcome){ s->x[EV_M1I] - s->x[EV_M2I], change_variance (s->x) / s->x[EV_NI], NULL };
}

/* From means, as given, or from the paired t test. */
static double
change_d (const ev_case *s)
{
  const double *x = s->x;
  double d = (x[EV_M1I] - x[EV_M2I]) / sqrt (change_variance (x));
  if (isnan (d))
    d = x[EV_DIFF];
  if (isnan (d))
    d = x[EV_TI] / sqrt (x[EV_NI]);
  return isnan (d) && !isnan (x[EV_PI]) ? ev_signed_t (x[EV_PI], x[EV_NI] - 1) / sqrt (x[EV_NI]) : d;
}

/* LS [gibbons1993] eq. 21 with n for n - 1; UB [viechtbauer2007d] eq. 26 */
static ev_outcome
smcc_row (const ev_case *s)
{
  double n = s->x[EV_NI], m = n - 1, j = ev_bias_factor (s->spec, m), d = change_d (s), g = j * d;
  double vi = s->vtype == EV_VTYPE_LS2  ? j * j * (1 / n + d * d / (2 * n))
              : s->vtype == EV_VTYPE_UB ? 1 / n + (1 - (m - 2) / (m * j * j)) * g * g
                                        : 1 / n + g * g / (2 * n);
  return (ev_outcome){ g, vi, m > 1 ? NULL : ev_reason_too_few };
}

/* [becker1988] eq. 13 */
static ev_outcome
smcr_row (const ev_case *s)
{
  const double *x = s->x;
  double n = x[EV_NI], j = ev_bias_factor (s->spec, n - 1), d = (x[EV_M1I] - x[EV_M2I]) / x[EV_SD1I];
  double spread = s->vtype == EV_VTYPE_LS2 ? d : j * d;
  double vi = (2 * (1 - x[EV_RI]) + spread * spread / 2) / n * (s->vtype == EV_VTYPE_LS2 ? j * j : 1);
  return (ev_outcome){ j * d, vi, n > 2 ? NULL : ev_reason_too_few };
}

/* [bonett2008] eq. 13 with g in the place of d; LS2: n in the place of n - 1 */
static ev_outcome
smcrh_row (const ev_case *s)
{
  const double *x = s->x;
  double n = x[EV_NI], m = s->vtype == EV_VTYPE_LS2 ? n : n - 1;
  double g = ev_bias_factor (s->spec, n - 1) * (x[EV_M1I] - x[EV_M2I]) / x[EV_SD1I];
  return (ev_outcome){ g, (change_variance (x) / ev_square (x[EV_SD1I]) + g * g / 2) / m,
                       n > 2 ? NULL : ev_reason_too_few };
}

/* g by the SD of both times; its degrees of freedom: [cousineau2020]. */
static double
pooled_change (const ev_case *s)
{
  const double *x = s->x;
  double m = 2 * (x[EV_NI] - 1) / (1 + ev_square (x[EV_RI]));
  return ev_bias_factor (s->spec, m) * (x[EV_M1I] - x[EV_M2I]) / sqrt (mean_variance (x));
}

/* [cousineau2020] eq. 2 */
static ev_outcome
smcrp_row (const ev_case *s)
{
  double n = s->x[EV_NI], r = s->x[EV_RI], g = pooled_change (s);
  return (ev_outcome){ g, 2 * (1 - r) / n + g * g * (1 + r * r) / (4 * n), n > 2 ? NULL : ev_reason_too_few };
}

/* [bonett2008] eq. 10 with g in the place of d; LS2: n in the place of n - 1 */
static ev_outcome
smcrph_row (const ev_case *s)
{
  const double *x = s->x;
  double n = x[EV_NI], m = s->vtype == EV_VTYPE_LS2 ? n : n - 1, g = pooled_change (s);
  double vi = (change_variance (x) / mean_variance (x) + g * g * kurtosis_term (x)) / m;
  return (ev_outcome){ g, vi, n > 2 ? NULL : ev_reason_too_few };
}

/* [lajeunesse2011] eq. 6 with the correction of [lajeunesse2015] */
static ev_outcome
romc_row (const ev_case *s)
{
  const double *x = s->x;
  double n = x[EV_NI], cv1 = x[EV_SD1I] / x[EV_M1I], cv2 = x[EV_SD2I] / x[EV_M2I];
  return (ev_outcome){ log (x[EV_M1I] / x[EV_M2I]) + ev_log_ratio_correction (s, n, n),
                       (cv1 * cv1 + cv2 * cv2 - 2 * x[EV_RI] * cv1 * cv2) / n, NULL };
}

/* Φ (d / √2) with the delta method on [bonett2008] eq. 10 */
static ev_outcome
clescn_row (const ev_case *s)
{
  const double *x = s->x;
  double d = (x[EV_M1I] - x[EV_M2I]) / sqrt (mean_variance (x)), slope = ev_normal_density (d / sqrt (2), false) / sqrt (2);
  double vi = slope * slope * (change_variance (x) / mean_variance (x) + d * d * kurtosis_term (x)) / (x[EV_NI] - 1);
  return (ev_outcome){ ev_normal (d / sqrt (2), true, false), vi, NULL };
}

static const ev_kernel mc_kernel = { .row = mc_row };
static const ev_kernel smcc_kernel = { .row = smcc_row };
static const ev_kernel smcr_kernel = { .row = smcr_row };
static const ev_kernel smcrh_kernel = { .row = smcrh_row };
static const ev_kernel smcrp_kernel = { .row = smcrp_row };
static const ev_kernel smcrph_kernel = { .row = smcrph_row };
static const ev_kernel romc_kernel = { .row = romc_row };
static const ev_kernel clescn_kernel = { .row = clescn_row };

#define CHANGE_NEEDS "m1i sd1i m2i sd2i ni ri"
#define CHANGE_SD "sc² = sd1i² + sd2i² − 2 ri sd1i sd2i"

const ev_measure ev_measure_MC = {
  .code = "MC",
  .title = "mean change",
  .label = "Mean change",
  .short_label = "MC",
  .needs = CHANGE_NEEDS,
  .formula = "m1i − m2i",
  .variance = "sc² / ni, " CHANGE_SD,
  .cite = "borenstein2009",
  .null_value = 0,
  .kernel = &mc_kernel,
};

const ev_measure ev_measure_SMCC = {
  .code = "SMCC",
  .title = "standardised mean change by the SD of the changes",
  .label = "Standardised mean change",
  .short_label = "SMC",
  .needs = CHANGE_NEEDS "|d ni|ti ni|pi ni",
  .vtypes = "LS LS2 UB",
  .formula = "g = J (m1i − m2i) / sc, " CHANGE_SD ", m = ni − 1",
  .variance = "1/ni + g² / (2 ni); LS2: J² (1/ni + d² / (2 ni)); UB: 1/ni + (1 − (m − 2) / (m J²)) g²",
  .cite = "gibbons1993 viechtbauer2007d",
  .null_value = 0,
  .kernel = &smcc_kernel,
};

const ev_measure ev_measure_SMCR = {
  .code = "SMCR",
  .title = "standardised mean change by the SD of time 1",
  .label = "Standardised mean change",
  .short_label = "SMC",
  .needs = "m1i sd1i m2i ni ri",
  .vtypes = "LS LS2",
  .formula = "g = J (m1i − m2i) / sd1i, m = ni − 1",
  .variance = "2 (1 − ri) / ni + g² / (2 ni); LS2: J² times this with d for g",
  .cite = "becker1988",
  .null_value = 0,
  .kernel = &smcr_kernel,
};

const ev_measure ev_measure_SMCRH = {
  .code = "SMCRH",
  .title = "standardised mean change by the SD of time 1, unequal variances",
  .label = "Standardised mean change",
  .short_label = "SMC",
  .needs = CHANGE_NEEDS,
  .vtypes = "LS LS2",
  .formula = "g = J (m1i − m2i) / sd1i, m = ni − 1",
  .variance = "sc² / (sd1i² (ni − 1)) + g² / (2 (ni − 1)), " CHANGE_SD "; LS2: ni for ni − 1",
  .cite = "bonett2008",
  .null_value = 0,
  .kernel = &smcrh_kernel,
};

const ev_measure ev_measure_SMCRP = {
  .code = "SMCRP",
  .title = "standardised mean change by the SD of both times",
  .label = "Standardised mean change",
  .short_label = "SMC",
  .needs = CHANGE_NEEDS,
  .formula = "g = J (m1i − m2i) / s, s² = (sd1i² + sd2i²) / 2, m = 2 (ni − 1) / (1 + ri²)",
  .variance = "2 (1 − ri) / ni + g² (1 + ri²) / (4 ni)",
  .cite = "cousineau2020",
  .null_value = 0,
  .kernel = &smcrp_kernel,
};

const ev_measure ev_measure_SMCRPH = {
  .code = "SMCRPH",
  .title = "standardised mean change by the SD of both times, unequal variances",
  .label = "Standardised mean change",
  .short_label = "SMC",
  .needs = CHANGE_NEEDS,
  .vtypes = "LS LS2",
  .formula = "g = J (m1i − m2i) / s, s² = (sd1i² + sd2i²) / 2, m = 2 (ni − 1) / (1 + ri²)",
  .variance
  = "(sc² / s² + g² (sd1i⁴ + sd2i⁴ + 2 ri² sd1i² sd2i²) / (8 s⁴)) / (ni − 1), " CHANGE_SD "; LS2: ni for ni − 1",
  .cite = "bonett2008 cousineau2020",
  .null_value = 0,
  .kernel = &smcrph_kernel,
};

const ev_measure ev_measure_ROMC = {
  .code = "ROMC",
  .title = "log ratio of means of two times",
  .label = "Ratio of means",
  .short_label = "RoM",
  .needs = CHANGE_NEEDS,
  .formula = "ln (m1i / m2i) + (sd1i² / (ni m1i²) − sd2i² / (ni m2i²)) / 2",
  .variance = "(CV1² + CV2² − 2 ri CV1 CV2) / ni, CV = sd / m",
  .cite = "lajeunesse2011 lajeunesse2015",
  EV_LOG_RATIO,
  .kernel = &romc_kernel,
};

const ev_measure ev_measure_CLESCN = {
  .code = "CLESCN",
  .title = "common language effect size of two times, normal outcome",
  .label = "Probability of superiority",
  .short_label = "CLES",
  .needs = CHANGE_NEEDS,
  .formula = "Φ(d / √2), d = (m1i − m2i) / s, s² = (sd1i² + sd2i²) / 2",
  .variance = "exp(−d²/2) / (4π) · (sc² / s² + d² (sd1i⁴ + sd2i⁴ + 2 ri² sd1i² sd2i²) / (8 s⁴)) / (ni − 1), " CHANGE_SD,
  .cite = "bonett2008",
  .null_value = 0.5,
  .kernel = &clescn_kernel,
};
