/* E-values [vanderweele2017]: the least association, as a risk ratio, that an unmeasured confounder must have with both treatment and
   outcome to explain an effect away.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "evisyn/arms.h"
#include "explore/refit.h"

/* How the estimate of a measure becomes the logarithm of a risk ratio: FACTOR times it, with a standard error of SE_FACTOR times its own
   (NaN: the limits are transformed themselves). */
static const struct row {
  const char *measure;
  bool rare; /* only where the outcome is */
  double factor, se_factor;
  const char *as;
} rows[] = {
  { "RR", false, 1, NAN, "risk ratio" },
  { "IRR", false, 1, NAN, "rate ratio, as a risk ratio" },
  { "OR", true, 1, NAN, "odds ratio of a rare outcome (below 15%), as a risk ratio" },
  { "OR", false, 0.5, NAN, "square root of the odds ratio, as a risk ratio" },
  { "PETO", true, 1, NAN, "odds ratio of a rare outcome (below 15%), as a risk ratio" },
  { "PETO", false, 0.5, NAN, "square root of the odds ratio, as a risk ratio" },
  /* exp (0.91 d), limits exp (0.91 d ± 1.78 se) [vanderweele2017] table 2, after [chinn2000] */
  { "SMD", false, 0.91, 1.78 / 1.959963984540054, "exp (0.91 SMD), as a risk ratio" },
  { "SMDH", false, 0.91, 1.78 / 1.959963984540054, "exp (0.91 SMD), as a risk ratio" },
};

/* Do fewer than 15% of all participants have the event? */
static bool
is_rare (const ev_subject *s)
{
  const ev_pool_analysis *a = s->analysis;
  double events = 0, all = 0;
  for (size_t i = 0; a->effects.ai && i < a->data.n; i++)
    {
      double t[4];
      ev_raw_table (&a->data, i, t);
      if (isnan (t[0] + t[1] + t[2] + t[3]))
        continue;
      events += t[0] + t[2];
      all += t[0] + t[1] + t[2] + t[3];
    }
  return events < 0.15 * all;
}

static double
e_value (double log_rr)
{
  double rr = exp (fabs (log_rr));
  return rr + sqrt (rr * (rr - 1));
}

void
ev_find_e_value (const ev_subject *s, ev_e_value *out)
{
  *out = (ev_e_value){ NAN, NAN, NULL };
  const ev_estimate est = ev_full (s).est;
  bool rare = is_rare (s);
  for (size_t i = 0; i < sizeof rows / sizeof *rows && !out->as; i++)
    {
      const struct row *r = &rows[i];
      if (!ev_same (r->measure, s->analysis->measure->code) || (r->rare && !rare))
        continue;
      double half = isnan (r->se_factor) ? NAN : r->se_factor * (est.ci_ub - est.ci_lb) / 2;
      double log_rr = r->factor * est.estimate;
      double low = isnan (half) ? r->factor * est.ci_lb : log_rr - half, high = isnan (half) ? r->factor * est.ci_ub : log_rr + half;
      out->as = r->as;
      out->estimate = e_value (log_rr);
      out->limit = isnan (low) ? NAN : low <= 0 && high >= 0 ? 1 : e_value (log_rr > 0 ? low : high);
    }
}
