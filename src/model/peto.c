/* Peto's one-step odds ratio [yusuf1985]: Σ (O - E) / Σ V with the hypergeometric expectation and variance of each
   table. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "model/pooling.h"
#include "num/sum.h"

ev_status
ev_pool_peto (const ev_pool_data *data, const ev_model_spec *spec, ev_diags *diags, double *weights, ev_pooled *out)
{
  (void) spec;
  if (!data->ai)
    return ev_error (diags, EV_USAGE, NULL, "pooling-needs-tables", "Peto's method needs 2 × 2 tables");
  const char *measure = data->measure ? data->measure : "these data";
  if (!ev_same_name (measure, "OR") && !ev_same_name (measure, "PETO"))
    return ev_error (diags, EV_USAGE, NULL, "pooling-measure", "Peto's method pools OR and PETO, not %s", measure);
  ev_sum difference = { 0 }, variance = { 0 }, squares = { 0 };
  double tables = 0;
  for (size_t i = 0; i < data->k; i++)
    {
      double a = data->ai[i], n1 = a + data->bi[i], n2 = data->ci[i] + data->di[i], n = n1 + n2;
      double events = a + data->ci[i], others = n - events;
      double v = n > 1 ? n1 / n * (n2 / n) * (events * (others / (n - 1))) : 0;
      weights[i] = v > 0 ? v : 0;
      if (!(v > 0))
        continue;
      double o_e = a - events * (n1 / n);
      ev_sum_add (&difference, o_e);
      ev_sum_add (&variance, v);
      ev_sum_add (&squares, o_e * (o_e / v));
      tables++;
    }
  double d = ev_sum_value (&difference), v = ev_sum_value (&variance);
  out->estimate = tables > 0 ? d / v : NAN;
  out->se = tables > 0 ? 1 / sqrt (v) : NAN;
  out->Q = tables > 0 ? fmax (0, ev_sum_value (&squares) - d * (d / v)) : 0;
  out->Q_df = fmax (0, tables - 1);
  return EV_OK;
}
