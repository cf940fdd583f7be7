/* Standard deviations that a paper does not print, and arms that are to be one.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/recover.h"

#include "effects/kernel.h"

static double
positive (double x)
{
  return x > 0 && isfinite (x) ? x : NAN;
}

/* --- standard deviations --- */

/* [cochrane2025] §6.5.2.2 */
double
ev_sd_from_se (double se, double n)
{
  return positive (se * sqrt (n));
}

double
ev_sd_from_ci (double lb, double ub, double n, double level)
{
  return n > 1 ? ev_sd_from_se ((ub - lb) / (2 * ev_t_quantile ((1 - level) / 2, n - 1, false)), n) : NAN;
}

/* [cochrane2025] §6.5.2.3 */
double
ev_sd_from_difference_se (double se, double n1, double n2)
{
  return n1 > 0 && n2 > 0 ? positive (se / sqrt (1 / n1 + 1 / n2)) : NAN;
}

double
ev_sd_from_difference_ci (double lb, double ub, double n1, double n2, double level)
{
  double df = n1 + n2 - 2;
  return df > 0 ? ev_sd_from_difference_se ((ub - lb) / (2 * ev_t_quantile ((1 - level) / 2, df, false)), n1, n2) : NAN;
}

double
ev_sd_from_t (double difference, double t, double n1, double n2)
{
  return ev_sd_from_difference_se (fabs (difference / t), n1, n2);
}

double
ev_sd_from_p (double difference, double p, double n1, double n2)
{
  return p > 0 && p < 1 ? ev_sd_from_t (difference, ev_signed_t (p, n1 + n2 - 2), n1, n2) : NAN;
}

/* [cochrane2025] §6.5.2.8 */
double
ev_change_sd (double sd1, double sd2, double r)
{
  return sd1 >= 0 && sd2 >= 0 && fabs (r) <= 1 ? sqrt (sd1 * sd1 + sd2 * sd2 - 2 * r * sd1 * sd2) : NAN;
}

double
ev_change_correlation (double sd1, double sd2, double sd_change)
{
  double r = (sd1 * sd1 + sd2 * sd2 - sd_change * sd_change) / (2 * sd1 * sd2);
  return sd1 > 0 && sd2 > 0 && sd_change >= 0 && fabs (r) <= 1 ? r : NAN;
}

/* --- arms --- */

/* [cochrane2025] table 6.5.a, arm after arm */
ev_arm
ev_combine_arms (size_t m, const ev_arm arm[])
{
  ev_arm all = { NAN, NAN, NAN };
  for (size_t i = 0; i < m; i++)
    {
      ev_arm next = arm[i];
      if (!(next.n >= 1 && next.sd >= 0))
        return (ev_arm){ NAN, NAN, NAN };
      if (i == 0)
        {
          all = next;
          continue;
        }
      double n = all.n + next.n, diff = next.mean - all.mean;
      double squares
          = (all.n - 1) * all.sd * all.sd + (next.n - 1) * next.sd * next.sd + all.n * next.n / n * diff * diff;
      all = (ev_arm){ n, all.mean + diff * next.n / n, sqrt (squares / (n - 1)) };
    }
  return all;
}
