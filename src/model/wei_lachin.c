/* Wei and Lachin's pooling: the plain mean of the studies' effects, whatever their precision.

   The test of J'y / sqrt (J'VJ), J a column of ones, is the most efficient one in the worst case when all effects have one direction but may
   differ in size [weilachin1984] [lachin1992] [lachin2014].  Studies are independent, so that V is diagonal.  It is usual with Mann-Whitney effects,
   whose null value is 1/2.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "model/pooling.h"
#include "num/sum.h"

ev_status
ev_pool_wei_lachin (const ev_pool_data *data, const ev_model_spec *spec, ev_diags *diags, double *weights, ev_pooled *out)
{
  (void) spec;
  ev_sum y = { 0 }, v = { 0 };
  double k = 0;
  if (data->weights)
    return ev_error (diags, EV_USAGE, NULL, "weights-not-possible", "Wei-Lachin pooling cannot be used with weights of your own: it has equal weights");
  for (size_t i = 0; i < data->k; i++)
    {
      weights[i] = isnan (data->yi[i]) ? 0 : 1;
      if (!(weights[i] > 0))
        continue;
      ev_sum_add (&y, data->yi[i]);
      ev_sum_add (&v, data->vi[i]);
      k++;
    }
  *out = (ev_pooled){ .estimate = ev_sum_value (&y) / k, .se = sqrt (ev_sum_value (&v)) / k, .Q = NAN };
  return EV_OK;
}
