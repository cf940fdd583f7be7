/* Variability: VR, CVR of two groups; SDLN, CVLN of one; VRC, CVRC of one group at two times.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"
#include "effects/measures.h"

/* Bias of ln SD to be added [nakagawa2015]. */
static double
log_sd_correction (const ev_case *s, double n)
{
  return s->spec->correct ? 1 / (2 * (n - 1)) : 0;
}

/* [nakagawa2015] eq. 12 with [lajeunesse2015] for the means; the correlations of mean and SD are taken as 0. */
static ev_outcome
vr_row (const ev_case *s)
{
  double n1 = s->x[EV_N1I], n2 = s->x[EV_N2I];
  return (ev_outcome){ log (s->x[EV_SD1I] / s->x[EV_SD2I]) + log_sd_correction (s, n1) - log_sd_correction (s, n2),
                       1 / (2 * (n1 - 1)) + 1 / (2 * (n2 - 1)), NULL };
}

static ev_outcome
cvr_row (const ev_case *s)
{
  const double *x = s->x;
  double n1 = x[EV_N1I], n2 = x[EV_N2I], cv1 = x[EV_SD1I] / x[EV_M1I], cv2 = x[EV_SD2I] / x[EV_M2I];
  ev_outcome sds = vr_row (s);
  double yi = sds.yi - log (x[EV_M1I] / x[EV_M2I]) - ev_log_ratio_correction (s, n1, n2);
  return (ev_outcome){ yi, sds.vi + cv1 * cv1 / n1 + cv2 * cv2 / n2, NULL };
}

static ev_outcome
sdln_row (const ev_case *s)
{
  double n = s->x[EV_NI];
  return (ev_outcome){ log (s->x[EV_SDI]) + log_sd_correction (s, n), 1 / (2 * (n - 1)), NULL };
}

static ev_outcome
cvln_row (const ev_case *s)
{
  ev_outcome sd = sdln_row (s);
  double m = s->x[EV_MI];
  return (ev_outcome){ sd.yi - log (m), sd.vi + ev_square (s->x[EV_SDI] / m) / s->x[EV_NI], NULL };
}

/* Delta method with correlation r of the two times; both ln SD have the same bias. */
static ev_outcome
vrc_row (const ev_case *s)
{
  const double *x = s->x;
  return (ev_outcome){ log (x[EV_SD1I] / x[EV_SD2I]), (1 - ev_square (x[EV_RI])) / (x[EV_NI] - 1), NULL };
}

static ev_outcome
cvrc_row (const ev_case *s)
{
  const double *x = s->x;
  double n = x[EV_NI], cv1 = x[EV_SD1I] / x[EV_M1I], cv2 = x[EV_SD2I] / x[EV_M2I];
  ev_outcome sds = vrc_row (s);
  double yi = sds.yi - log (x[EV_M1I] / x[EV_M2I]) - ev_log_ratio_correction (s, n, n);
  return (ev_outcome){ yi, sds.vi + (cv1 * cv1 + cv2 * cv2 - 2 * x[EV_RI] * cv1 * cv2) / n, NULL };
}

static const ev_kernel vr_kernel = { .row = vr_row };
static const ev_kernel cvr_kernel = { .row = cvr_row };
static const ev_kernel sdln_kernel = { .row = sdln_row };
static const ev_kernel cvln_kernel = { .row = cvln_row };
static const ev_kernel vrc_kernel = { .row = vrc_row };
static const ev_kernel cvrc_kernel = { .row = cvrc_row };

const ev_measure ev_measure_VR = {
  .code = "VR",
  .title = "log variability ratio",
  .label = "Variability ratio",
  .short_label = "VR",
  .needs = "sd1i n1i sd2i n2i",
  .formula = "ln (sd1i / sd2i) + 1 / (2 (n1i − 1)) − 1 / (2 (n2i − 1))",
  .variance = "1 / (2 (n1i − 1)) + 1 / (2 (n2i − 1))",
  .cite = "nakagawa2015",
  EV_LOG_RATIO,
  .kernel = &vr_kernel,
};

const ev_measure ev_measure_CVR = {
  .code = "CVR",
  .title = "log ratio of coefficients of variation",
  .label = "Coefficient of variation ratio",
  .short_label = "CVR",
  .needs = EV_MEANS_NEEDS,
  .formula = "VR − ROM, each corrected for bias",
  .variance = "1 / (2 (n1i − 1)) + sd1i² / (n1i m1i²) + 1 / (2 (n2i − 1)) + sd2i² / (n2i m2i²)",
  .cite = "nakagawa2015 lajeunesse2015",
  EV_LOG_RATIO,
  .kernel = &cvr_kernel,
};

const ev_measure ev_measure_SDLN = {
  .code = "SDLN",
  .title = "log standard deviation",
  .label = "Standard deviation",
  .short_label = "SD",
  .needs = "sdi ni",
  .formula = "ln sdi + 1 / (2 (ni − 1))",
  .variance = "1 / (2 (ni − 1))",
  .cite = "nakagawa2015",
  EV_LOG_LEVEL,
  .kernel = &sdln_kernel,
};

const ev_measure ev_measure_CVLN = {
  .code = "CVLN",
  .title = "log coefficient of variation",
  .label = "Coefficient of variation",
  .short_label = "CV",
  .needs = "mi sdi ni",
  .formula = "ln (sdi / mi) + 1 / (2 (ni − 1))",
  .variance = "1 / (2 (ni − 1)) + sdi² / (ni mi²)",
  .cite = "nakagawa2015",
  EV_LOG_LEVEL,
  .kernel = &cvln_kernel,
};

const ev_measure ev_measure_VRC = {
  .code = "VRC",
  .title = "log variability ratio of two times",
  .label = "Variability ratio",
  .short_label = "VR",
  .needs = "sd1i sd2i ni ri",
  .formula = "ln (sd1i / sd2i)",
  .variance = "(1 − ri²) / (ni − 1)",
  .cite = "nakagawa2015",
  EV_LOG_RATIO,
  .kernel = &vrc_kernel,
};

const ev_measure ev_measure_CVRC = {
  .code = "CVRC",
  .title = "log ratio of coefficients of variation of two times",
  .label = "Coefficient of variation ratio",
  .short_label = "CVR",
  .needs = "m1i sd1i m2i sd2i ni ri",
  .formula = "VRC − ROMC",
  .variance = "(1 − ri²) / (ni − 1) + (CV1² + CV2² − 2 ri CV1 CV2) / ni, CV = sd / m",
  .cite = "nakagawa2015 lajeunesse2015",
  EV_LOG_RATIO,
  .kernel = &cvrc_kernel,
};
