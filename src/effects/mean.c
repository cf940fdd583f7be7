/* Two independent groups, a continuous outcome on its own scale: MD.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* [borenstein2009] eq. 4.2; HO: eq. 4.5 with the pooled SD of eq. 4.4. */
static ev_outcome
md_row (const ev_case *s)
{
  const double *x = s->x;
  double n1 = x[EV_N1I], n2 = x[EV_N2I], v1 = x[EV_SD1I] * x[EV_SD1I], v2 = x[EV_SD2I] * x[EV_SD2I];
  double pooled = ((n1 - 1) * v1 + (n2 - 1) * v2) / (n1 + n2 - 2);
  double vi = s->vtype == EV_VTYPE_HO ? pooled * (1 / n1 + 1 / n2) : v1 / n1 + v2 / n2;
  return (ev_outcome){ x[EV_M1I] - x[EV_M2I], vi, NULL };
}

static const ev_kernel md_kernel = { .row = md_row };

const ev_measure ev_measure_MD = {
  .code = "MD",
  .title = "mean difference",
  .label = "Mean difference",
  .short_label = "MD",
  .needs = "m1i sd1i n1i m2i sd2i n2i",
  .vtypes = "LS HO",
  .formula = "m1i − m2i",
  .variance = "sd1i² / n1i + sd2i² / n2i; HO: s² (1/n1i + 1/n2i), s the pooled SD",
  .cite = "borenstein2009",
  .null_value = 0,
  .kernel = &md_kernel,
};
