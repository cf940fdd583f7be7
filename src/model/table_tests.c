/* Tests of stratified tables: Cochran-Mantel-Haenszel [cochran1954] [mantel1959], Breslow and Day's test [breslow1980]
   with Tarone's correction [tarone1985], and the Mantel-Haenszel test of rates [rothman2008] ch. 15. Copyright (C) 2026
   The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "evisyn/glmm.h"
#include "num/dist.h"
#include "num/sum.h"

static double
corrected (double difference, bool correct)
{
  return fabs (difference) - (correct ? 0.5 : 0);
}

static void
association (const ev_counts *d, bool correct, ev_table_tests *out)
{
  ev_sum difference = { 0 }, cochran = { 0 }, mh = { 0 };
  for (size_t i = 0; i < d->k; i++)
    {
      double n1 = d->ai[i] + d->bi[i], n2 = d->ci[i] + d->di[i], n = n1 + n2, x = d->ai[i] + d->ci[i];
      if (!(n1 > 0 && n2 > 0))
        continue;
      double v = n1 / n * (n2 / n) * (x * ((n - x) / n));
      ev_sum_add (&difference, d->ai[i] - n1 / n * x);
      ev_sum_add (&cochran, v);
      ev_sum_add (&mh, n > 1 ? v * (n / (n - 1)) : 0);
    }
  double c = corrected (ev_sum_value (&difference), correct);
  if (!(ev_sum_value (&cochran) > 0))
    return;
  out->cochran = c * (c / ev_sum_value (&cochran));
  out->mantel_haenszel = c * (c / ev_sum_value (&mh));
}

static void
rates (const ev_counts *d, bool correct, ev_table_tests *out)
{
  ev_sum difference = { 0 }, variance = { 0 };
  for (size_t i = 0; i < d->k; i++)
    {
      double share = d->bi[i] / (d->bi[i] + d->di[i]), x = d->ai[i] + d->ci[i];
      ev_sum_add (&difference, d->ai[i] - x * share);
      ev_sum_add (&variance, x * share * (1 - share));
    }
  double c = corrected (ev_sum_value (&difference), correct);
  if (ev_sum_value (&variance) > 0)
    out->mantel_haenszel = c * (c / ev_sum_value (&variance));
}

/* The count of cell a that fits the margins and the odds ratio: the root of a quadratic equation, in a form without
 * cancellation. */
static double
fitted_cell (double odds_ratio, double n1, double n2, double x)
{
  double b = odds_ratio * (n1 + x) + n2 - x;
  return 2 * odds_ratio * n1 * x / (b + sqrt (fmax (0, b * b - 4 * odds_ratio * (odds_ratio - 1) * n1 * x)));
}

static void
homogeneity (const ev_counts *d, ev_table_tests *out)
{
  ev_sum r = { 0 }, s = { 0 }, bd = { 0 }, total = { 0 }, variance = { 0 };
  for (size_t i = 0; i < d->k; i++)
    {
      double n = d->ai[i] + d->bi[i] + d->ci[i] + d->di[i];
      ev_sum_add (&r, n > 0 ? d->ai[i] * (d->di[i] / n) : 0);
      ev_sum_add (&s, n > 0 ? d->bi[i] * (d->ci[i] / n) : 0);
    }
  double odds_ratio = ev_sum_value (&r) / ev_sum_value (&s), tables = 0;
  if (!(odds_ratio > 0) || !isfinite (odds_ratio))
    return;
  for (size_t i = 0; i < d->k; i++)
    {
      double n1 = d->ai[i] + d->bi[i], n2 = d->ci[i] + d->di[i], x = d->ai[i] + d->ci[i];
      double a = fitted_cell (odds_ratio, n1, n2, x), b = n1 - a, c = x - a, e = n2 - c;
      if (!(a > 0 && b > 0 && c > 0 && e > 0))
        continue;
      double v = 1 / (1 / a + 1 / b + 1 / c + 1 / e), difference = d->ai[i] - a;
      ev_sum_add (&bd, difference * (difference / v));
      ev_sum_add (&total, difference);
      ev_sum_add (&variance, v);
      tables++;
    }
  double excess = ev_sum_value (&total);
  out->df = fmax (0, tables - 1);
  out->breslow_day = ev_sum_value (&bd);
  out->tarone = fmax (0, out->breslow_day - excess * (excess / ev_sum_value (&variance)));
}

void
ev_table_tests_of (const ev_counts *data, bool correct, ev_table_tests *out)
{
  *out = (ev_table_tests){ NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN };
  if (ev_same_name (data->measure, "IRR"))
    rates (data, correct, out);
  else
    {
      association (data, correct, out);
      homogeneity (data, out);
    }
  out->cochran_p = ev_chisq (out->cochran, 1, false, false);
  out->mantel_haenszel_p = ev_chisq (out->mantel_haenszel, 1, false, false);
  out->breslow_day_p = out->df > 0 ? ev_chisq (out->breslow_day, out->df, false, false) : NAN;
  out->tarone_p = out->df > 0 ? ev_chisq (out->tarone, out->df, false, false) : NAN;
}
