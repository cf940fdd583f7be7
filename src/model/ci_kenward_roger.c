/* Kenward and Roger's test of the pooled effect [partlett2017] [kenward1997]: a larger variance, and t with degrees of
   freedom that allow for the uncertainty of tau². Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
   GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "model/ci.h"
#include "model/fit.h"
#include "num/sum.h"

ev_status
ev_ci_kenward_roger (const ev_inference *in, ev_estimate *est)
{
  if (in->weights || in->design->x)
    return EV_USAGE;
  ev_sum s[3] = { { 0 } };
  for (size_t i = 0; i < in->design->k; i++)
    {
      double w = 1 / (in->design->vi[i] + in->tau2);
      ev_sum_add (&s[0], w);
      ev_sum_add (&s[1], w * w);
      ev_sum_add (&s[2], w * w * w);
    }
  double w1 = ev_sum_value (&s[0]), w2 = ev_sum_value (&s[1]), w3 = ev_sum_value (&s[2]);
  double information = w2 / 2 - w3 / w1 + w2 / w1 * (w2 / w1) / 2; /* expected, of tau² */
  double variance = (1 + 2 * (w3 / w1 - w2 / w1 * (w2 / w1)) / information) / w1;
  double df = 2 * information / (variance * w2 * (variance * w2));
  if (in->design->k < 2)
    variance = NAN, df = 0;
  ev_estimate_test (est, in->beta[0], sqrt (variance), df, in->level);
  return EV_OK;
}
