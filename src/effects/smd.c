/* Two independent groups, a continuous outcome standardised by the pooled SD: SMD (Hedges's g).
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* Cohen's d from means, as given, from the t test's statistic, or from its p-value, which carries the sign. */
static double
cohen_d (const ev_case *s)
{
  const double *x = s->x;
  double n1 = x[EV_N1I], n2 = x[EV_N2I], m = n1 + n2 - 2;
  double pooled = sqrt (((n1 - 1) * x[EV_SD1I] * x[EV_SD1I] + (n2 - 1) * x[EV_SD2I] * x[EV_SD2I]) / m);
  double d = (x[EV_M1I] - x[EV_M2I]) / pooled;
  if (isnan (d))
    d = x[EV_DIFF];
  double t = isnan (x[EV_TI]) ? copysign (ev_t_upper (fabs (x[EV_PI]) / 2, m), x[EV_PI]) : x[EV_TI];
  return isnan (d) ? t * sqrt (1 / n1 + 1 / n2) : d;
}

static void
smd_average (const ev_case *s, ev_term term[2])
{
  double n = s->x[EV_N1I] + s->x[EV_N2I];
  term[0] = (ev_term){ ev_bias_factor (s->spec, n - 2) * cohen_d (s), n };
}

/* LS [hedges1982] eq. 8; LS2 [borenstein2009] eq. 4.20, 4.24; UB [hedges1983] eq. 9; AV: LS with the mean g of all studies;
   REVMAN [deeks2010]. */
static ev_outcome
smd_row (const ev_case *s)
{
  double n1 = s->x[EV_N1I], n2 = s->x[EV_N2I], n = n1 + n2, m = n - 2;
  double j = ev_bias_factor (s->spec, m), d = cohen_d (s), g = j * d, base = 1 / n1 + 1 / n2, vi;
  if (!(m > 1))
    return (ev_outcome){ .reason = ev_reason_too_few };
  switch (s->vtype)
    {
    case EV_VTYPE_LS2:
      vi = j * j * (base + d * d / (2 * n));
      break;
    case EV_VTYPE_UB:
      vi = base + (1 - (m - 2) / (m * j * j)) * g * g;
      break;
    case EV_VTYPE_AV:
      vi = base + s->mean[0] * s->mean[0] / (2 * n);
      break;
    case EV_VTYPE_REVMAN:
      vi = base + g * g / (2 * (n - 3.94));
      break;
    default:
      vi = base + g * g / (2 * n);
    }
  return (ev_outcome){ g, vi, NULL };
}

static const ev_kernel smd_kernel = { .row = smd_row, .average = smd_average };

const ev_measure ev_measure_SMD = {
  .code = "SMD",
  .title = "standardised mean difference, Hedges's g",
  .label = "Standardised mean difference",
  .short_label = "SMD",
  .needs = "m1i sd1i n1i m2i sd2i n2i|d n1i n2i|ti n1i n2i|pi n1i n2i",
  .vtypes = "LS LS2 UB AV REVMAN",
  .formula = "g = J d, d = (m1i − m2i) / s, s the pooled SD, J = Γ(m/2) / (√(m/2) Γ((m−1)/2)) ≈ 1 − 3 / (4m − 1), m = n1i + n2i − 2",
  .variance = "1/n1i + 1/n2i + g² / (2N); LS2: J² (1/n1i + 1/n2i + d² / (2N)); UB: 1/n1i + 1/n2i + (1 − (m − 2) / (m J²)) g²; "
              "AV: as LS with the mean g of all studies; REVMAN: 1/n1i + 1/n2i + g² / (2 (N − 3.94))",
  .cite = "hedges1981 hedges1982 hedges1983 borenstein2009 deeks2010",
  .null_value = 0,
  .large = 2,
  .kernel = &smd_kernel,
};
