/* Pooling by beta-binomial regression: what it finds, as a result like that of the other methods.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "model/beta_binomial.h"
#include "model/ci.h"
#include "model/fit.h"
#include "model/heterogeneity.h"
#include "model/pooling.h"

/* The risks of both groups of a new study vary independently, which is no statement about its effect. */
static const char *const predictions[] = { "none", NULL };

ev_status
ev_pool_beta_binomial (const ev_pool_data *data, const ev_design *design, const ev_model_spec *spec, ev_diags *diags, ev_pool_result *result)
{
  (void) design;
  ev_random_result *random = &result->random;
  ev_counts counts = { data->k, data->measure, data->ai, data->bi, data->ci, data->di };
  ev_beta_binomial fit;
  ev_status status = ev_counts_begin (data, spec, "BB", predictions, diags, result);
  if (!status)
    status = ev_beta_binomial_fit (&counts, spec->level, diags, &fit);
  if (status)
    return status;
  result->k = fit.k;
  ev_heterogeneity_from_q (NAN, (double) fit.k - 1, spec->level, &result->heterogeneity);
  result->heterogeneity.I2 = result->heterogeneity.H = NAN;
  if (fit.k == 0)
    {
      ev_note (diags, NULL, "no-studies", "no study has counts: nothing can be pooled");
      return EV_OK;
    }
  bool t = ev_same (random->ci_method, "t");
  random->available = spec->random;
  ev_estimate_test (&random->est, fit.effect.estimate, fit.effect.se, t ? (double) fit.k - 1 : NAN, spec->level);
  random->rho = fit.rho;
  random->log_likelihood = fit.log_likelihood;
  random->aic = fit.aic;
  random->bic = fit.bic;
  random->aicc = fit.aicc;
  random->converged = fit.converged;
  if (fit.rho.estimate == 0)
    ev_note (diags, NULL, "rho-zero", "the correlation within arms is estimated as 0: all arms of a group together are one binomial sample");
  return EV_OK;
}
