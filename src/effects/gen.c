/* GEN: effect sizes that the data give, with a variance, a standard error, an interval or a p-value.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* The standard error as far as the data say it; NaN: not.  [cochrane2025] §6.3.1, 6.3.2. */
static double
standard_error (const ev_case *s, double yi)
{
  const double *x = s->x;
  double lb = x[EV_CI_LB], ub = x[EV_CI_UB];
  if (!isnan (x[EV_VI]))
    return sqrt (x[EV_VI]);
  if (!isnan (x[EV_SEI]))
    return x[EV_SEI];
  if (!isnan (lb) && !isnan (ub))
    return (s->spec->ratio ? log (ub / lb) : ub - lb) / (2 * ev_normal_upper ((1 - s->spec->level) / 2));
  return fabs (yi) / ev_normal_upper (x[EV_PVAL] / 2);
}

static ev_outcome
gen_row (const ev_case *s)
{
  double yi = s->spec->ratio ? log (s->x[EV_YI]) : s->x[EV_YI];
  double sei = standard_error (s, yi);
  if (!(sei > 0 && isfinite (sei)))
    return (ev_outcome){ .reason = "its interval or p-value gives no standard error" };
  return (ev_outcome){ .yi = yi, .vi = sei * sei };
}

static void
gen_finish (const ev_effect_spec *spec, ev_effects *effects)
{
  if (!spec->ratio)
    return;
  effects->label = "Ratio";
  effects->log_scale = true;
  effects->display = ev_display_exp;
}

static const ev_kernel gen_kernel = { .row = gen_row, .finish = gen_finish };

const ev_measure ev_measure_GEN = {
  .code = "GEN",
  .title = "effect size as given",
  .label = "Effect size",
  .short_label = "ES",
  .needs = "yi vi|yi sei|yi ci-lb ci-ub|yi pval",
  .formula = "yi; of ratios ln yi",
  .variance = "vi; sei²; ((ub − lb) / 2z)², of ratios ((ln ub − ln lb) / 2z)²; (yi / z(pval))²",
  .cite = "cochrane2025",
  .null_value = 0,
  .kernel = &gen_kernel,
};
