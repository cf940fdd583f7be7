/* How measures are computed: what every measure's file shares, private to this layer.

   One driver (compute.c) walks the studies; a measure is a kernel: a function from the numbers of one study to its
   estimate and variance, with the zero-cell rule that its data call for.  Copyright (C) 2026 The evisyn authors.
   SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_EFFECTS_KERNEL_H
#define EVISYN_EFFECTS_KERNEL_H

#include <math.h>
#include <stdint.h>

#include "base/mem.h"
#include "evisyn/effects.h"
#include "num/dist.h"
#include "num/special.h"

/* Variance variants: X (identifier, name). */
#define EV_VTYPES(X)                                                                                                   \
  X (LS, "LS")                                                                                                         \
  X (LS2, "LS2") X (UB, "UB") X (AV, "AV") X (HO, "HO") X (ST, "ST") X (CS, "CS") X (AVHO, "AVHO") X (H0, "H0")        \
  X (REVMAN, "REVMAN")

typedef enum ev_vtype
{
#define EV_VTYPE_ENUM(id, name) EV_VTYPE_##id,
  EV_VTYPES (EV_VTYPE_ENUM)
#undef EV_VTYPE_ENUM
      EV_VTYPE_COUNT
} ev_vtype;

/* What the four cells of a study are, to which something may have to be added. */
typedef enum ev_cells
{
  EV_CELLS_NONE,
  EV_CELLS_GROUPS, /* 2 × 2 table of two independent groups: ai bi ci di */
  EV_CELLS_PAIRED, /* the same columns, but of matched pairs */
  EV_CELLS_RATES,  /* two groups' events and person-times: x1i t1i x2i t2i */
  EV_CELLS_SINGLE, /* events and non-events of one group: xi mi */
  EV_CELLS_RATE,   /* events and person-time of one group: xi ti */
  EV_CELLS_COUNT
} ev_cells;

/* One study on its way to an effect size. */
typedef struct ev_case
{
  const ev_effect_spec *spec;
  ev_vtype vtype;
  double x[EV_ROLE_COUNT]; /* its values, NaN where missing; derivable ones (bi from n1i and ai …) filled in */
  double a, b, c, d;       /* its cells after correction; x keeps the raw ones */
  double mean[2];          /* the means over all studies that the kernel's `average` asked for */
} ev_case;

typedef struct ev_outcome
{
  double yi, vi;
  const char *reason; /* why there is no effect size; NULL: none known */
} ev_outcome;

/* Terms of weighted means over all studies: Σ weight · value / Σ weight. */
typedef struct ev_term
{
  double value, weight;
} ev_term;

typedef struct ev_kernel
{
  ev_outcome (*row) (const ev_case *one);
  ev_cells cells;
  double add;       /* to zero cells, unless the user says what */
  bool events_only; /* with spec->rr_n_half: add to ai and ci, not to bi and di */
  bool peto;        /* add only with spec->peto_add */
  void (*average) (const ev_case *one, ev_term term[2]);
  void (*finish) (const ev_effect_spec *spec, ev_effects *effects); /* display, label … that depend on the spec */
} ev_kernel;

/* Reasons with a diagnostic of their own; others are reported as "excluded". */
extern const char ev_reason_double_zero[], ev_reason_too_few[];

/* --- needs (measure.c): which roles serve a measure --- */

enum
{
  EV_ALTERNATIVES = 16
};

typedef struct ev_needs
{
  unsigned n;
  uint64_t required[EV_ALTERNATIVES], all; /* sets of roles; all: with the optional ones */
} ev_needs;

ev_needs ev_needs_parse (const char *needs);

/* Roles that measures use come first; those that only recovery uses are in no set. */
_Static_assert (EV_MEASURE_ROLES <= 64, "sets of roles have 64 bits");

static inline bool
ev_has_role (uint64_t set, ev_role role)
{
  return (unsigned)role < 64 && (set >> role & 1);
}

/* The role whose name are the LENGTH bytes at NAME; EV_ROLE_COUNT: none. */
ev_role ev_role_named (const char *name, size_t length);

/* The variant named NAME; EV_VTYPE_COUNT: none. */
ev_vtype ev_vtype_find (const char *name);

/* --- data checks (check.c) --- */

/* Half a unit in the last decimal place in which any of the three numbers is written; NaN: not written. */
double ev_printed_half_unit (double a, double b, double c);
/* Could Y, rounded to H, be the middle of the rounded limits LB and UB? */
bool ev_may_be_middle (double y, double lb, double ub, double h, bool ratio);

ev_status ev_check_data (uint64_t roles, const ev_dataset *data, const ev_effect_spec *spec, ev_diags *diags);

/* --- display functions (display.c) --- */

double ev_display_identity (double y, const void *arg);
double ev_display_exp (double y, const void *arg);
double ev_display_tanh (double y, const void *arg);
double ev_display_inverse_logit (double y, const void *arg);
double ev_display_normal_cdf (double y, const void *arg);
double ev_display_sine_squared (double y, const void *arg);
double ev_display_square (double y, const void *arg);

/* What rows of the registry have in common: roles, scales. */
#define EV_TABLE_NEEDS "ai bi ci di|ai n1i ci n2i"
#define EV_MEANS_NEEDS "m1i sd1i n1i m2i sd2i n2i"
#define EV_SMD_NEEDS EV_MEANS_NEEDS "|d n1i n2i|ti n1i n2i|pi n1i n2i|ri n1i n2i"
#define EV_LOG_RATIO .null_value = 0, .log_scale = true, .display = ev_display_exp
#define EV_LOG_LEVEL .null_value = NAN, .log_scale = true, .display = ev_display_exp

/* The harmonic mean of ROLE (of N1I + … where the data have parts only) over the included studies, as the argument of
 * `display`. */
const double *ev_harmonic_mean (const ev_dataset *data, const ev_effects *effects,
                                double (*size) (const ev_dataset *, size_t), struct ev_arena *arena);

/* --- quantities that several files need (common.c) --- */

/* Cohen's d from means, as given, or from the t test's statistic, p-value (which carries the sign) or point-biserial
 * correlation. */
double ev_cohen_d (const ev_case *s);
/* The SD of both groups together, n - 1 weighted. */
double ev_pooled_sd (const ev_case *s);
/* t for which the two-sided p-value is |P|, with the sign of P. */
double ev_signed_t (double p, double df);
/* Fisher's z of a correlation and its variance; from `out` to `out`.  Beyond ±1 nothing is defined. */
ev_outcome ev_fisher_z (ev_outcome out);
/* The second-order bias of ln (mean of group 1 / mean of group 2) to be added, unless the user wants none. */
double ev_log_ratio_correction (const ev_case *s, double n1, double n2);

static inline double
ev_square (double x)
{
  return x * x;
}

/* --- corrections for bias (bias.c) --- */

/* Γ (m / 2) / (√(m / 2) Γ ((m - 1) / 2)): Hedges's correction for bias with m degrees of freedom; NaN for m <= 1. */
double ev_hedges_j (double m);

/* The same, its approximation, or 1, as the user chose. */
double ev_bias_factor (const ev_effect_spec *spec, double m);

#endif
