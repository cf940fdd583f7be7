/* Cronbach's alpha: ARAW, AHW, ABT.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* Asymptotic variance of ln (1 - alpha) [vanzyl2000]. */
static double
log_variance (const double x[EV_ROLE_COUNT])
{
  return 2 * x[EV_MI] / ((x[EV_MI] - 1) * (x[EV_NI] - 2));
}

static const char *
too_few (const ev_case *s)
{
  return s->x[EV_NI] > 2 ? NULL : ev_reason_too_few;
}

static ev_outcome
araw_row (const ev_case *s)
{
  double alpha = s->x[EV_AI];
  return (ev_outcome){ alpha, log_variance (s->x) * ev_square (1 - alpha), too_few (s) };
}

/* [hakstian1976], turned so that it grows with alpha */
static ev_outcome
ahw_row (const ev_case *s)
{
  double m = s->x[EV_MI], n = s->x[EV_NI], root = cbrt (1 - s->x[EV_AI]);
  return (ev_outcome){ 1 - root, 18 * m * (n - 1) * root * root / ((m - 1) * ev_square (9 * n - 11)), too_few (s) };
}

/* [bonett2002], turned so that it grows with alpha */
static ev_outcome
abt_row (const ev_case *s)
{
  return (ev_outcome){ -log1p (-s->x[EV_AI]), log_variance (s->x), too_few (s) };
}

static double
display_ahw (double y, const void *arg)
{
  (void)arg;
  return 1 - (1 - y) * (1 - y) * (1 - y);
}

static double
display_abt (double y, const void *arg)
{
  (void)arg;
  return -expm1 (-y);
}

static const ev_kernel araw_kernel = { .row = araw_row };
static const ev_kernel ahw_kernel = { .row = ahw_row };
static const ev_kernel abt_kernel = { .row = abt_row };

const ev_measure ev_measure_ARAW = {
  .code = "ARAW",
  .title = "Cronbach's alpha",
  .label = "Cronbach's alpha",
  .short_label = "α",
  .needs = "ai mi ni",
  .formula = "ai",
  .variance = "2 mi (1 − ai)² / ((mi − 1) (ni − 2))",
  .cite = "bonett2002 vanzyl2000",
  .null_value = NAN,
  .kernel = &araw_kernel,
};

const ev_measure ev_measure_AHW = {
  .code = "AHW",
  .title = "Cronbach's alpha, Hakstian and Whalen's transformation",
  .label = "Cronbach's alpha",
  .short_label = "α",
  .needs = "ai mi ni",
  .formula = "1 − (1 − ai)^(1/3)",
  .variance = "18 mi (ni − 1) (1 − ai)^(2/3) / ((mi − 1) (9 ni − 11)²)",
  .cite = "hakstian1976",
  .null_value = NAN,
  .display = display_ahw,
  .scale = "transformed",
  .kernel = &ahw_kernel,
};

const ev_measure ev_measure_ABT = {
  .code = "ABT",
  .title = "Cronbach's alpha, Bonett's transformation",
  .label = "Cronbach's alpha",
  .short_label = "α",
  .needs = "ai mi ni",
  .formula = "−ln (1 − ai)",
  .variance = "2 mi / ((mi − 1) (ni − 2))",
  .cite = "bonett2002",
  .null_value = NAN,
  .display = display_abt,
  .scale = "transformed",
  .kernel = &abt_kernel,
};
