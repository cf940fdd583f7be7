/* Proportions of one group: PR, PLN, PLO, PRZ, PAS, PFT.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* For the variances AV, which put the mean proportion of all studies in the place of a study's own. */
static void
average_proportion (const ev_case *s, ev_term term[2])
{
  term[0] = (ev_term){ s->a / (s->a + s->b), s->a + s->b };
}

static double
variance_proportion (const ev_case *s)
{
  return s->vtype == EV_VTYPE_AV ? s->mean[0] : s->a / (s->a + s->b);
}

/* UB: the unbiased variance. */
static ev_outcome
pr_row (const ev_case *s)
{
  double n = s->a + s->b, p = variance_proportion (s);
  return (ev_outcome){ s->a / n, p * (1 - p) / (s->vtype == EV_VTYPE_UB ? n - 1 : n), NULL };
}

static ev_outcome
pln_row (const ev_case *s)
{
  double n = s->a + s->b;
  return (ev_outcome){ log (s->a / n), 1 / (n * variance_proportion (s)) - 1 / n, NULL };
}

static ev_outcome
plo_row (const ev_case *s)
{
  double n = s->a + s->b, p = variance_proportion (s);
  return (ev_outcome){ log (s->a / s->b), 1 / (n * p) + 1 / (n * (1 - p)), NULL };
}

/* Delta method. */
static ev_outcome
prz_row (const ev_case *s)
{
  double n = s->a + s->b, p = s->a / n, z = ev_normal_quantile (p, true);
  return (ev_outcome){ z, p * (1 - p) / (n * ev_square (ev_normal_density (z, false))), NULL };
}

static ev_outcome
pas_row (const ev_case *s)
{
  double n = s->a + s->b;
  return (ev_outcome){ asin (sqrt (s->a / n)), 1 / (4 * n), NULL };
}

static double
double_arcsine (double x, double n)
{
  return (asin (sqrt (x / (n + 1))) + asin (sqrt ((x + 1) / (n + 1)))) / 2;
}

/* [freeman1950] */
static ev_outcome
pft_row (const ev_case *s)
{
  double n = s->a + s->b;
  return (ev_outcome){ double_arcsine (s->a, n), 1 / (4 * n + 2), NULL };
}

static double
group_size (const ev_dataset *data, size_t i)
{
  double n = data->col[EV_NI] ? data->col[EV_NI][i] : NAN;
  return isnan (n) ? data->col[EV_XI][i] + data->col[EV_MI][i] : n;
}

static const void *
mean_size (const ev_dataset *data, const ev_effects *effects, struct ev_arena *arena)
{
  return ev_harmonic_mean (data, effects, group_size, arena);
}

/* [miller1978]: the inverse, with the harmonic mean of the group sizes for n. */
static double
display_pft (double y, const void *arg)
{
  double n = *(const double *)arg;
  if (y <= double_arcsine (0, n))
    return 0;
  if (y >= double_arcsine (n, n))
    return 1;
  double sine = sin (2 * y), inner = 1 - ev_square (sine + (sine - 1 / sine) / n);
  return (1 - copysign (sqrt (fmax (inner, 0)), cos (2 * y))) / 2;
}

static const ev_kernel pr_kernel
    = { .row = pr_row, .cells = EV_CELLS_SINGLE, .add = 0.5, .average = average_proportion };
static const ev_kernel pln_kernel
    = { .row = pln_row, .cells = EV_CELLS_SINGLE, .add = 0.5, .average = average_proportion };
static const ev_kernel plo_kernel
    = { .row = plo_row, .cells = EV_CELLS_SINGLE, .add = 0.5, .average = average_proportion };
static const ev_kernel prz_kernel = { .row = prz_row, .cells = EV_CELLS_SINGLE, .add = 0.5 };
static const ev_kernel pas_kernel = { .row = pas_row, .cells = EV_CELLS_SINGLE, .add = 0 };
static const ev_kernel pft_kernel = { .row = pft_row, .cells = EV_CELLS_SINGLE, .add = 0 };

#define PROPORTION_NEEDS "xi ni|xi mi"

const ev_measure ev_measure_PR = {
  .code = "PR",
  .title = "proportion",
  .label = "Proportion",
  .short_label = "p",
  .needs = PROPORTION_NEEDS,
  .vtypes = "LS UB AV",
  .formula = "p = xi / ni",
  .variance = "p (1 − p) / ni; UB: over ni − 1; AV: with the mean p of all studies",
  .cite = "borenstein2009",
  .null_value = NAN,
  .kernel = &pr_kernel,
};

const ev_measure ev_measure_PLN = {
  .code = "PLN",
  .title = "log proportion",
  .label = "Proportion",
  .short_label = "p",
  .needs = PROPORTION_NEEDS,
  .vtypes = "LS AV",
  .formula = "ln (xi / ni)",
  .variance = "1/xi − 1/ni; AV: with the mean p of all studies",
  .cite = "borenstein2009",
  EV_LOG_LEVEL,
  .kernel = &pln_kernel,
};

const ev_measure ev_measure_PLO = {
  .code = "PLO",
  .title = "logit proportion",
  .label = "Proportion",
  .short_label = "p",
  .needs = PROPORTION_NEEDS,
  .vtypes = "LS AV",
  .formula = "ln (xi / (ni − xi))",
  .variance = "1/xi + 1/(ni − xi); AV: with the mean p of all studies",
  .cite = "borenstein2009",
  .null_value = NAN,
  .display = ev_display_inverse_logit,
  .scale = "logit",
  .kernel = &plo_kernel,
};

const ev_measure ev_measure_PRZ = {
  .code = "PRZ",
  .title = "probit proportion",
  .label = "Proportion",
  .short_label = "p",
  .needs = PROPORTION_NEEDS,
  .formula = "Φ⁻¹(p), p = xi / ni",
  .variance = "p (1 − p) / (ni φ(Φ⁻¹(p))²)",
  .cite = "sanchezmeca2003",
  .null_value = NAN,
  .display = ev_display_normal_cdf,
  .scale = "probit",
  .kernel = &prz_kernel,
};

const ev_measure ev_measure_PAS = {
  .code = "PAS",
  .title = "arcsine square-root transformed proportion",
  .label = "Proportion",
  .short_label = "p",
  .needs = PROPORTION_NEEDS,
  .formula = "arcsin √(xi / ni)",
  .variance = "1 / (4 ni)",
  .cite = "rucker2009",
  .null_value = NAN,
  .display = ev_display_sine_squared,
  .scale = "arcsine",
  .kernel = &pas_kernel,
};

const ev_measure ev_measure_PFT = {
  .code = "PFT",
  .title = "Freeman-Tukey double arcsine transformed proportion",
  .label = "Proportion",
  .short_label = "p",
  .needs = PROPORTION_NEEDS,
  .formula = "(arcsin √(xi / (ni + 1)) + arcsin √((xi + 1) / (ni + 1))) / 2; read back with the harmonic mean of ni",
  .variance = "1 / (4 ni + 2)",
  .cite = "freeman1950 miller1978",
  .null_value = NAN,
  .display = display_pft,
  .scale = "double arcsine",
  .prepare_display = mean_size,
  .kernel = &pft_kernel,
};
