/* Events in person-time: IRR, IRD, IRSD of two groups; IR, IRLN, IRS, IRFT of one.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* [rothman2008] ch. 14; the cells are x1, t1, x2, t2 */
static ev_outcome
irr_row (const ev_case *s)
{
  return (ev_outcome){ log (s->a / s->b) - log (s->c / s->d), 1 / s->a + 1 / s->c, NULL };
}

static ev_outcome
ird_row (const ev_case *s)
{
  return (ev_outcome){ s->a / s->b - s->c / s->d, s->a / ev_square (s->b) + s->c / ev_square (s->d), NULL };
}

/* The square root stabilises the variance of a Poisson rate [anscombe1948]. */
static ev_outcome
irsd_row (const ev_case *s)
{
  return (ev_outcome){ sqrt (s->a / s->b) - sqrt (s->c / s->d), 1 / (4 * s->b) + 1 / (4 * s->d), NULL };
}

static ev_outcome
ir_row (const ev_case *s)
{
  return (ev_outcome){ s->a / s->b, s->a / ev_square (s->b), NULL };
}

static ev_outcome
irln_row (const ev_case *s)
{
  return (ev_outcome){ log (s->a / s->b), 1 / s->a, NULL };
}

static ev_outcome
irs_row (const ev_case *s)
{
  return (ev_outcome){ sqrt (s->a / s->b), 1 / (4 * s->b), NULL };
}

/* [freeman1950] */
static ev_outcome
irft_row (const ev_case *s)
{
  return (ev_outcome){ (sqrt (s->a / s->b) + sqrt ((s->a + 1) / s->b)) / 2, 1 / (4 * s->b), NULL };
}

static double
person_time (const ev_dataset *data, size_t i)
{
  return data->col[EV_TI][i];
}

static const void *
mean_time (const ev_dataset *data, const ev_effects *effects, struct ev_arena *arena)
{
  return ev_harmonic_mean (data, effects, person_time, arena);
}

/* Inverse of y = (√r + √(r + 1/t)) / 2, with the harmonic mean of the times for t: √r = y - 1 / (4 t y). */
static double
display_irft (double y, const void *arg)
{
  double t = *(const double *)arg;
  return y > 0 ? ev_display_square (y - 1 / (4 * t * y), NULL) : 0;
}

static const ev_kernel irr_kernel = { .row = irr_row, .cells = EV_CELLS_RATES, .add = 0.5 };
static const ev_kernel ird_kernel = { .row = ird_row, .cells = EV_CELLS_RATES, .add = 0.5 };
static const ev_kernel irsd_kernel = { .row = irsd_row, .cells = EV_CELLS_RATES, .add = 0 };
static const ev_kernel ir_kernel = { .row = ir_row, .cells = EV_CELLS_RATE, .add = 0.5 };
static const ev_kernel irln_kernel = { .row = irln_row, .cells = EV_CELLS_RATE, .add = 0.5 };
static const ev_kernel irs_kernel = { .row = irs_row, .cells = EV_CELLS_RATE, .add = 0 };
static const ev_kernel irft_kernel = { .row = irft_row, .cells = EV_CELLS_RATE, .add = 0 };

const ev_measure ev_measure_IRR = {
  .code = "IRR",
  .title = "log incidence rate ratio",
  .label = "Incidence rate ratio",
  .short_label = "IRR",
  .needs = "x1i t1i x2i t2i",
  .formula = "ln ((x1i / t1i) / (x2i / t2i))",
  .variance = "1/x1i + 1/x2i",
  .cite = "rothman2008",
  EV_LOG_RATIO,
  .kernel = &irr_kernel,
};

const ev_measure ev_measure_IRD = {
  .code = "IRD",
  .title = "incidence rate difference",
  .label = "Incidence rate difference",
  .short_label = "IRD",
  .needs = "x1i t1i x2i t2i",
  .formula = "x1i / t1i − x2i / t2i",
  .variance = "x1i / t1i² + x2i / t2i²",
  .cite = "rothman2008",
  .null_value = 0,
  .kernel = &ird_kernel,
};

const ev_measure ev_measure_IRSD = {
  .code = "IRSD",
  .title = "difference of square-root transformed incidence rates",
  .label = "Square-root rate difference",
  .short_label = "IRSD",
  .needs = "x1i t1i x2i t2i",
  .formula = "√(x1i / t1i) − √(x2i / t2i)",
  .variance = "1 / (4 t1i) + 1 / (4 t2i)",
  .cite = "rothman2008 anscombe1948",
  .null_value = 0,
  .kernel = &irsd_kernel,
};

const ev_measure ev_measure_IR = {
  .code = "IR",
  .title = "incidence rate",
  .label = "Incidence rate",
  .short_label = "IR",
  .needs = "xi ti",
  .formula = "xi / ti",
  .variance = "xi / ti²",
  .cite = "rothman2008",
  .null_value = NAN,
  .kernel = &ir_kernel,
};

const ev_measure ev_measure_IRLN = {
  .code = "IRLN",
  .title = "log incidence rate",
  .label = "Incidence rate",
  .short_label = "IR",
  .needs = "xi ti",
  .formula = "ln (xi / ti)",
  .variance = "1 / xi",
  .cite = "rothman2008",
  EV_LOG_LEVEL,
  .kernel = &irln_kernel,
};

const ev_measure ev_measure_IRS = {
  .code = "IRS",
  .title = "square-root transformed incidence rate",
  .label = "Incidence rate",
  .short_label = "IR",
  .needs = "xi ti",
  .formula = "√(xi / ti)",
  .variance = "1 / (4 ti)",
  .cite = "anscombe1948",
  .null_value = NAN,
  .display = ev_display_square,
  .scale = "square root",
  .kernel = &irs_kernel,
};

const ev_measure ev_measure_IRFT = {
  .code = "IRFT",
  .title = "Freeman-Tukey transformed incidence rate",
  .label = "Incidence rate",
  .short_label = "IR",
  .needs = "xi ti",
  .formula = "(√(xi / ti) + √((xi + 1) / ti)) / 2; read back with the harmonic mean of ti",
  .variance = "1 / (4 ti)",
  .cite = "freeman1950",
  .null_value = NAN,
  .display = display_irft,
  .scale = "Freeman-Tukey",
  .prepare_display = mean_time,
  .kernel = &irft_kernel,
};
