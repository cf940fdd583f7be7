/* A regression as JSON, with the names of the interface (doc/interface.md).

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/regress_json.h"

#include "report/pool_json.h"

static void
put_head (ev_json *j, const ev_pool_analysis *a, const ev_regress_result *r)
{
  ev_json_key_string (j, "id", a->id);
  ev_json_key_string (j, "title", a->title);
  ev_json_key_string (j, "by", a->by);
  ev_json_key_string (j, "measure", a->measure->code);
  ev_json_key_number (j, "level", 100 * a->level);
  ev_json_key_integer (j, "k", (long) r->k);
  ev_json_key_string (j, "formula", r->formula);
  ev_json_key_object (j, "settings");
  for (size_t i = 0; i < r->nsettings; i++)
    ev_json_key_string (j, r->settings[i].name, r->settings[i].value);
  ev_json_end (j);
  ev_json_key_array (j, "excluded");
  for (size_t i = 0; i < r->n; i++)
    if (r->reason[i])
      {
        ev_json_object (j);
        ev_json_key_string (j, "study", a->data.label[i]);
        ev_json_key_integer (j, "line", a->data.line[i]);
        ev_json_key_string (j, "reason", r->reason[i]);
        ev_json_end (j);
      }
  ev_json_end (j);
}

static void
put_omnibus (ev_json *j, const char *key, const char *df_key, const char *p_key, const ev_omnibus *t)
{
  const double df[] = { t->df1, t->df2 };
  ev_json_key_number (j, key, t->statistic);
  ev_json_key_numbers (j, df_key, df, 2);
  ev_json_key_number (j, p_key, t->p);
}

static void
put_heterogeneity (ev_json *j, const ev_regress_result *r)
{
  ev_json_key_string (j, "tau2_method", r->tau2_method);
  ev_json_key_string (j, "ci_method", r->ci_method);
  ev_json_key_number (j, "tau2", r->tau2);
  ev_json_key_number (j, "se_tau2", r->se_tau2);
  ev_json_key_string (j, "tau2_ci_method", r->tau2_ci_method);
  ev_json_key_number (j, "tau2_ci_lb", r->tau2_ci_lb);
  ev_json_key_number (j, "tau2_ci_ub", r->tau2_ci_ub);
  ev_json_key_number (j, "tau", r->tau);
  ev_json_key_number (j, "tau2_without", r->tau2_without);
  ev_json_key_number (j, "QE", r->QE);
  ev_json_key_number (j, "QE_df", r->QE_df);
  ev_json_key_number (j, "QE_p", r->QE_p);
  put_omnibus (j, "QM", "QM_df", "QM_p", &r->QM);
  ev_json_key_number (j, "I2", r->I2);
  ev_json_key_number (j, "H2", r->H2);
  ev_json_key_number (j, "R2", r->R2);
  ev_json_key_number (j, "log_likelihood", r->log_likelihood);
  ev_json_key_number (j, "aic", r->aic);
  ev_json_key_number (j, "bic", r->bic);
  ev_json_key_number (j, "aicc", r->aicc);
  ev_json_key_bool (j, "converged", r->converged);
  ev_json_key_integer (j, "iterations", (long) r->iterations);
}

static void
put_estimate (ev_json *j, const ev_estimate *e)
{
  ev_json_key_number (j, "estimate", e->estimate);
  ev_json_key_number (j, "se", e->se);
  ev_json_key_number (j, "statistic", e->statistic);
  ev_json_key_number (j, "df", e->df);
  ev_json_key_number (j, "p", e->p);
  ev_json_key_number (j, "ci_lb", e->ci_lb);
  ev_json_key_number (j, "ci_ub", e->ci_ub);
}

static void
put_coefficients (ev_json *j, const ev_regress_result *r)
{
  ev_json_key_array (j, "coefficients");
  for (size_t i = 0; i < r->p; i++)
    {
      ev_json_object (j);
      ev_json_key_string (j, "term", r->name[i]);
      put_estimate (j, &r->coefficient[i]);
      ev_json_end (j);
    }
  ev_json_end (j);
  ev_json_key_array (j, "dropped");
  for (size_t i = 0; i < r->ndropped; i++)
    ev_json_string (j, r->dropped[i]);
  ev_json_end (j);
  ev_json_key_array (j, "covariance");
  for (size_t i = 0; i < r->p; i++)
    ev_json_numbers (j, r->covariance + i * r->p, r->p);
  ev_json_end (j);
}

static void
put_terms (ev_json *j, const ev_regress_result *r)
{
  ev_json_key_array (j, "terms");
  for (size_t i = 0; i < r->nterms; i++)
    {
      ev_json_object (j);
      ev_json_key_string (j, "term", r->term[i].label);
      put_omnibus (j, "QM", "QM_df", "QM_p", &r->term[i].test);
      ev_json_end (j);
    }
  ev_json_end (j);
}

void
ev_put_regress (ev_json *j, const ev_pool_analysis *a)
{
  const ev_regress_result *r = a->regress;
  ev_json_object (j);
  put_head (j, a, r);
  put_heterogeneity (j, r);
  put_coefficients (j, r);
  put_terms (j, r);
  ev_put_diagnostics (j, a->diags);
  ev_json_end (j);
}
