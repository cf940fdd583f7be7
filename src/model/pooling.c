/* Fixed-effect pooling: the registry, and the inverse-variance method.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/pooling.h"

#include <math.h>

#include "base/text.h"
#include "model/ci.h"
#include "num/sum.h"

/* Σ wy / Σ w with w = 1 / v, or the user's weights with their variance Σ w² v / (Σ w)². */
ev_status
ev_pool_iv (const ev_pool_data *data, const ev_model_spec *spec, ev_diags *diags, double *weights, ev_pooled *out)
{
  (void) spec, (void) diags;
  ev_sum sw = { 0 }, swy = { 0 }, swwv = { 0 };
  double origin = NAN;
  for (size_t i = 0; i < data->k; i++)
    {
      double w = weights[i] = isnan (data->yi[i]) ? 0 : data->weights ? data->weights[i] : 1 / data->vi[i];
      if (!(w > 0))
        continue;
      origin = isnan (origin) ? data->yi[i] : origin;
      ev_sum_add (&sw, w);
      ev_sum_add (&swy, w * (data->yi[i] - origin));
      ev_sum_add (&swwv, w * (w * data->vi[i]));
    }
  double s = ev_sum_value (&sw);
  *out = (ev_pooled){ .estimate = origin + ev_sum_value (&swy) / s, .Q = NAN };
  out->se = data->weights ? sqrt (ev_sum_value (&swwv)) / s : 1 / sqrt (s);
  return EV_OK;
}

const ev_pooling_method ev_pooling_methods[] = { { "IV", "inverse variance", "borenstein2009",
      "Σwi yi / Σwi, wi = 1 / vi; se² = 1 / Σwi", ev_pool_iv, NULL },
                                                 { "MH", "Mantel-Haenszel", "mantel1959",
      "OR: Σ(ai di / ni) / Σ(bi ci / ni); RR: Σ(ai n2i / ni) / Σ(ci n1i / ni); RD: weights n1i n2i / ni", ev_pool_mh, NULL },
                                                 { "Peto", "Peto, one step", "yusuf1985",
      "Σ(ai − Ei) / ΣVi, Ei and Vi hypergeometric; se² = 1 / ΣVi", ev_pool_peto, NULL },
                                                 { "WL", "Wei-Lachin: the plain mean of the effects", "weilachin1984 lachin1992 lachin2014",
      "Σyi / k; se² = Σvi / k²", ev_pool_wei_lachin, NULL },
                                                 { "GLMM", "maximum likelihood of the counts: generalised linear mixed model", "stijnen2010 jackson2018",
      NULL, NULL, ev_pool_glmm },
                                                 { "BB", "maximum likelihood of the counts: beta-binomial regression", "kuss2015",
      "risks of arms vary as a beta distribution does, with one correlation ρ for both groups", NULL, ev_pool_beta_binomial },
                                                 { NULL, NULL, NULL, NULL, NULL, NULL } };

bool
ev_pooling_of_counts (const char *name)
{
  const ev_pooling_method *m = ev_pooling_find (name);
  return m && m->model;
}

const ev_pooling_method *
ev_pooling_find (const char *name)
{
  for (const ev_pooling_method *m = ev_pooling_methods; m->name; m++)
    if (ev_same_name (m->name, name))
      return m;
  return NULL;
}
