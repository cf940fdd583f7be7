/* Effect sizes that the data give, with a variance, a standard error, an interval or a p-value: GEN, HR, MW.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* The estimate and its standard error as far as the data say it [cochrane2025] §6.3.1, 6.3.2.  Of ratios yi and its
   limits are logarithms from here on; vi and sei always are on the log scale. */
static ev_outcome
as_given (const ev_case *s, bool ratio)
{
  const double *x = s->x;
  double yi = ratio ? log (x[EV_YI]) : x[EV_YI], lb = x[EV_CI_LB], ub = x[EV_CI_UB], sei = x[EV_SEI];
  if (!isnan (x[EV_VI]))
    return (ev_outcome){ yi, x[EV_VI], NULL };
  if (isnan (sei))
    sei = (ratio ? log (ub / lb) : ub - lb) / (2 * ev_normal_quantile ((1 - s->spec->level) / 2, false));
  if (isnan (sei))
    sei = fabs (yi) / ev_normal_quantile (x[EV_PVAL] / 2, false);
  return (ev_outcome){ yi, sei * sei,
                       sei > 0 && isfinite (sei) ? NULL : "its interval or p-value gives no standard error" };
}

static ev_outcome
gen_row (const ev_case *s)
{
  return as_given (s, s->spec->ratio);
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

/* From observed minus expected events: [tierney2007]. */
static ev_outcome
hr_row (const ev_case *s)
{
  const double *x = s->x;
  return isnan (x[EV_OE] + x[EV_V]) ? as_given (s, true) : (ev_outcome){ x[EV_OE] / x[EV_V], 1 / x[EV_V], NULL };
}

static ev_outcome
mw_row (const ev_case *s)
{
  ev_outcome out = as_given (s, false);
  if (!(out.yi >= 0 && out.yi <= 1))
    out.reason = "its estimate is not a probability between 0 and 1";
  return out;
}

static const ev_kernel gen_kernel = { .row = gen_row, .finish = gen_finish };
static const ev_kernel hr_kernel = { .row = hr_row };
static const ev_kernel mw_kernel = { .row = mw_row };

#define GIVEN_VARIANCE "vi; sei²; ((ub − lb) / 2z)²"

const ev_measure ev_measure_GEN = {
  .code = "GEN",
  .title = "effect size as given",
  .label = "Effect size",
  .short_label = "ES",
  .needs = "yi vi|yi sei|yi ci-lb ci-ub|yi pval",
  .formula = "yi; of ratios ln yi",
  .variance = GIVEN_VARIANCE ", of ratios ((ln ub − ln lb) / 2z)²; (yi / z(pval))²",
  .cite = "cochrane2025",
  .null_value = 0,
  .kernel = &gen_kernel,
};

const ev_measure ev_measure_HR = {
  .code = "HR",
  .title = "log hazard ratio",
  .label = "Hazard ratio",
  .short_label = "HR",
  .needs = "oe v|yi ci-lb ci-ub|yi sei|yi vi|yi pval",
  .formula = "oe / v; ln yi, yi the hazard ratio",
  .variance = "1 / v; ((ln ub − ln lb) / 2z)²; sei² or vi of the logarithm; (ln yi / z(pval))²",
  .cite = "tierney2007 yusuf1985",
  EV_LOG_RATIO,
  .kernel = &hr_kernel,
};

const ev_measure ev_measure_MW = {
  .code = "MW",
  .title = "Mann-Whitney superiority as given",
  .label = "Mann-Whitney superiority",
  .short_label = "MW",
  .needs = "yi vi|yi sei|yi ci-lb ci-ub",
  .formula = "yi = P(X1 > X2) + P(X1 = X2) / 2",
  .variance = GIVEN_VARIANCE,
  .cite = "cochrane2025 newcombe2006",
  .null_value = 0.5,
  .kernel = &mw_kernel,
};
