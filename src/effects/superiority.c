/* The probability that an outcome of group 1 is larger than one of group 2: CLES, CLESN of two groups.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* LS [newcombe2006], LS2 [hanley1982], both with (n1 - 1) (n2 - 1) as in [cho2019]; mi is the proportion of ties. */
static ev_outcome
cles_row (const ev_case *s)
{
  const double *x = s->x;
  double a = x[EV_AI], n1 = x[EV_N1I], n2 = x[EV_N2I], ties = isnan (x[EV_MI]) ? 0 : x[EV_MI], base = a * (1 - a), sum;
  if (!(n1 > 1 && n2 > 1))
    return (ev_outcome){ .reason = ev_reason_too_few };
  if (s->vtype == EV_VTYPE_LS2)
    sum = base - ties / 4 + (n1 - 1) * (a / (2 - a) - a * a) + (n2 - 1) * (2 * a * a / (1 + a) - a * a);
  else
    sum = base * (n1 + n2 - 1 - 3 * ((n1 + n2) / 2 - 1) / ((2 - a) * (1 + a)));
  return (ev_outcome){ a, sum / ((n1 - 1) * (n2 - 1)), NULL };
}

/* Delta method on [bonett2008] eq. 8 for p = Φ (d / √2). */
static ev_outcome
by_separate_sds (const double x[EV_ROLE_COUNT])
{
  double v1 = ev_square (x[EV_SD1I]), v2 = ev_square (x[EV_SD2I]), share1 = v1 / (v1 + v2), share2 = v2 / (v1 + v2);
  double d = (x[EV_M1I] - x[EV_M2I]) / sqrt ((v1 + v2) / 2), slope = ev_normal_density (d / sqrt (2), false) / sqrt (2);
  double vi = (d * d * share1 * share1 / 2 + 2 * share1) / (x[EV_N1I] - 1)
              + (d * d * share2 * share2 / 2 + 2 * share2) / (x[EV_N2I] - 1);
  return (ev_outcome){ ev_normal (d / sqrt (2), true, false), slope * slope * vi, NULL };
}

/* Delta method on [hedges1982] eq. 8. */
static ev_outcome
by_pooled_sd (const double x[EV_ROLE_COUNT], double d)
{
  double n1 = x[EV_N1I], n2 = x[EV_N2I], slope = ev_normal_density (d / sqrt (2), false) / sqrt (2);
  return (ev_outcome){ ev_normal (d / sqrt (2), true, false), slope * slope * (1 / n1 + 1 / n2 + d * d / (2 * (n1 + n2))),
                       NULL };
}

/* Unequal variances where there are means, unless HO; else what d, t, p or the probability itself say. */
static ev_outcome
clesn_row (const ev_case *s)
{
  const double *x = s->x;
  bool means = !isnan (x[EV_M1I] + x[EV_SD1I] + x[EV_M2I] + x[EV_SD2I]);
  if (means && s->vtype != EV_VTYPE_HO)
    return by_separate_sds (x);
  double d = ev_cohen_d (s);
  return by_pooled_sd (x, isnan (d) ? sqrt (2) * ev_normal_quantile (x[EV_AI], true) : d);
}

static const ev_kernel cles_kernel = { .row = cles_row };
static const ev_kernel clesn_kernel = { .row = clesn_row };

const ev_measure ev_measure_CLES = {
  .code = "CLES",
  .title = "common language effect size, area under the curve",
  .label = "Probability of superiority",
  .short_label = "CLES",
  .needs = "ai n1i n2i [mi]",
  .vtypes = "LS LS2",
  .formula = "ai = P(X1 > X2) + P(X1 = X2) / 2",
  .variance = "ai (1 − ai) (n1i + n2i − 1 − 3 ((n1i + n2i)/2 − 1) / ((2 − ai) (1 + ai))) / ((n1i − 1) (n2i − 1)); LS2: "
              "Hanley and McNeil's, "
              "less mi / 4 for the proportion mi of ties",
  .cite = "newcombe2006 hanley1982 cho2019",
  .null_value = 0.5,
  .kernel = &cles_kernel,
};

const ev_measure ev_measure_CLESN = {
  .code = "CLESN",
  .title = "common language effect size, normal outcome",
  .label = "Probability of superiority",
  .short_label = "CLES",
  .needs = EV_MEANS_NEEDS "|d n1i n2i|ti n1i n2i|pi n1i n2i|ai n1i n2i",
  .vtypes = "LS HO",
  .formula = "Φ(d / √2), d = (m1i − m2i) / s, s² = (sd1i² + sd2i²) / 2; HO: s the pooled SD",
  .variance = "exp(−d²/2) / (8π) Σ (d² w² + 4w) / (n − 1), w = sd² / (sd1i² + sd2i²); HO: exp(−d²/2) / (4π) (1/n1i + "
              "1/n2i + d² / (2N))",
  .cite = "bonett2008 hedges1982",
  .null_value = 0.5,
  .kernel = &clesn_kernel,
};
