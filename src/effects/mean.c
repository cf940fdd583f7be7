/* Means on their own scale and their ratios: MD, ROM of two groups; MN, MNLN of one.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* [borenstein2009] ch. 4 */
static ev_outcome
md_row (const ev_case *s)
{
  const double *x = s->x;
  double n1 = x[EV_N1I], n2 = x[EV_N2I];
  double vi = s->vtype == EV_VTYPE_HO ? ev_square (ev_pooled_sd (s)) * (1 / n1 + 1 / n2)
                                      : ev_square (x[EV_SD1I]) / n1 + ev_square (x[EV_SD2I]) / n2;
  return (ev_outcome){ x[EV_M1I] - x[EV_M2I], vi, NULL };
}

/* Coefficients of variation for AV (of each group) and AVHO (of both) [nakagawa2023]. */
static void
average_cv (const ev_case *s, ev_term term[2])
{
  const double *x = s->x;
  double n1 = x[EV_N1I], n2 = x[EV_N2I], cv1 = x[EV_SD1I] / x[EV_M1I], cv2 = x[EV_SD2I] / x[EV_M2I];
  term[0] = (ev_term){ cv1, n1 };
  term[1] = (ev_term){ cv2, n2 };
  if (s->vtype == EV_VTYPE_AVHO)
    term[0] = term[1] = (ev_term){ (n1 * cv1 + n2 * cv2) / (n1 + n2), n1 + n2 };
}

/* [hedges1999] eq. 1; HO: the unnumbered equation after it; the correction for bias: [lajeunesse2015]. */
static ev_outcome
rom_row (const ev_case *s)
{
  const double *x = s->x;
  double n1 = x[EV_N1I], n2 = x[EV_N2I], sd1 = x[EV_SD1I], sd2 = x[EV_SD2I];
  if (s->vtype == EV_VTYPE_HO)
    sd1 = sd2 = ev_pooled_sd (s);
  bool mean = s->vtype == EV_VTYPE_AV || s->vtype == EV_VTYPE_AVHO;
  double cv1 = mean ? s->mean[0] : sd1 / x[EV_M1I], cv2 = mean ? s->mean[1] : sd2 / x[EV_M2I];
  return (ev_outcome){ log (x[EV_M1I] / x[EV_M2I]) + ev_log_ratio_correction (s, n1, n2),
                       cv1 * cv1 / n1 + cv2 * cv2 / n2, NULL };
}

static void
average_variance (const ev_case *s, ev_term term[2])
{
  term[0] = (ev_term){ ev_square (s->x[EV_SDI]), s->x[EV_NI] - 1 };
}

static ev_outcome
mn_row (const ev_case *s)
{
  const double *x = s->x;
  double variance = s->vtype == EV_VTYPE_HO ? s->mean[0] : ev_square (x[EV_SDI]);
  return (ev_outcome){ x[EV_MI], variance / x[EV_NI], NULL };
}

/* Delta method. */
static ev_outcome
mnln_row (const ev_case *s)
{
  const double *x = s->x;
  return (ev_outcome){ log (x[EV_MI]), ev_square (x[EV_SDI] / x[EV_MI]) / x[EV_NI], NULL };
}

static const ev_kernel md_kernel = { .row = md_row };
static const ev_kernel rom_kernel = { .row = rom_row, .average = average_cv };
static const ev_kernel mn_kernel = { .row = mn_row, .average = average_variance };
static const ev_kernel mnln_kernel = { .row = mnln_row };

const ev_measure ev_measure_MD = {
  .code = "MD",
  .title = "mean difference",
  .label = "Mean difference",
  .short_label = "MD",
  .needs = EV_MEANS_NEEDS,
  .vtypes = "LS HO",
  .formula = "m1i − m2i",
  .variance = "sd1i² / n1i + sd2i² / n2i; HO: s² (1/n1i + 1/n2i), s the pooled SD",
  .cite = "borenstein2009",
  .null_value = 0,
  .kernel = &md_kernel,
};

const ev_measure ev_measure_ROM = {
  .code = "ROM",
  .title = "log ratio of means",
  .label = "Ratio of means",
  .short_label = "RoM",
  .needs = EV_MEANS_NEEDS,
  .vtypes = "LS HO AV AVHO",
  .formula = "ln (m1i / m2i) + (sd1i² / (n1i m1i²) − sd2i² / (n2i m2i²)) / 2",
  .variance = "sd1i² / (n1i m1i²) + sd2i² / (n2i m2i²); HO: with the pooled SD; AV, AVHO: with the mean coefficients "
              "of variation of "
              "all studies, for each group or both",
  .cite = "hedges1999 lajeunesse2015 nakagawa2023",
  EV_LOG_RATIO,
  .kernel = &rom_kernel,
};

const ev_measure ev_measure_MN = {
  .code = "MN",
  .title = "mean",
  .label = "Mean",
  .short_label = "Mean",
  .needs = "mi sdi ni",
  .vtypes = "LS HO",
  .formula = "mi",
  .variance = "sdi² / ni; HO: with the mean variance of all studies",
  .cite = "borenstein2009",
  .null_value = NAN,
  .kernel = &mn_kernel,
};

const ev_measure ev_measure_MNLN = {
  .code = "MNLN",
  .title = "log mean",
  .label = "Mean",
  .short_label = "Mean",
  .needs = "mi sdi ni",
  .formula = "ln mi",
  .variance = "sdi² / (ni mi²)",
  .cite = "hedges1999",
  EV_LOG_LEVEL,
  .kernel = &mnln_kernel,
};
