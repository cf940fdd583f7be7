/* Quantities that measures of several families share.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"

/* [borenstein2009] ch. 4 */
double
ev_pooled_sd (const ev_case *s)
{
  const double *x = s->x;
  double n1 = x[EV_N1I], n2 = x[EV_N2I];
  return sqrt (((n1 - 1) * ev_square (x[EV_SD1I]) + (n2 - 1) * ev_square (x[EV_SD2I])) / (n1 + n2 - 2));
}

double
ev_signed_t (double p, double df)
{
  return df > 0 && p != 0 ? copysign (ev_t_quantile (fabs (p) / 2, df, false), p) : NAN;
}

double
ev_cohen_d (const ev_case *s)
{
  const double *x = s->x;
  double n1 = x[EV_N1I], n2 = x[EV_N2I], m = n1 + n2 - 2;
  double d = (x[EV_M1I] - x[EV_M2I]) / ev_pooled_sd (s);
  if (isnan (d))
    d = x[EV_DIFF];
  if (isnan (d))
    d = x[EV_TI] * sqrt (1 / n1 + 1 / n2);
  if (isnan (d) && !isnan (x[EV_PI]))
    d = ev_signed_t (x[EV_PI], m) * sqrt (1 / n1 + 1 / n2);
  if (isnan (d)) /* [tate1954]: r = d / √(d² + m/n1 + m/n2) */
    d = sqrt (m / n1 + m / n2) * x[EV_RI] / sqrt (1 - ev_square (x[EV_RI]));
  return d;
}

/* [fisher1921]; the variance by the delta method: for measures other than Pearson's r, z does not stabilise it. */
ev_outcome
ev_fisher_z (ev_outcome out)
{
  if (!(fabs (out.yi) < 1))
    return (ev_outcome){ .reason = out.reason ? out.reason : "the correlation is not between -1 and 1" };
  double slope = 1 - out.yi * out.yi;
  return (ev_outcome){ atanh (out.yi), out.vi / (slope * slope), out.reason };
}

/* [lajeunesse2015] */
double
ev_log_ratio_correction (const ev_case *s, double n1, double n2)
{
  const double *x = s->x;
  if (!s->spec->correct || s->spec->rom_uncorrected)
    return 0;
  return (ev_square (x[EV_SD1I] / x[EV_M1I]) / n1 - ev_square (x[EV_SD2I] / x[EV_M2I]) / n2) / 2;
}
