/* A regression as JSON, with the names that users rely on: they may only change together with every test that reads them.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/regress_json.h"

#include <math.h>

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
      ev_json_key_number (j, "vif", r->vif[i]);
      if (r->permutation.n)
        ev_json_key_number (j, "permutation_p", r->permutation.p[i]);
      if (r->permutation.ci_lb)
        {
          ev_json_key_number (j, "permutation_ci_lb", r->permutation.ci_lb[i]);
          ev_json_key_number (j, "permutation_ci_ub", r->permutation.ci_ub[i]);
        }
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
      ev_json_key_number (j, "gvif", r->term[i].gvif);
      ev_json_end (j);
    }
  ev_json_end (j);
}

/* --- what was asked for besides --- */

static void
put_tests (ev_json *j, const ev_regress_result *r)
{
  if (!r->ntests)
    return;
  ev_json_key_array (j, "tests");
  for (size_t i = 0; i < r->ntests; i++)
    {
      ev_json_object (j);
      ev_json_key_string (j, "coefficients", r->test[i].label);
      put_omnibus (j, "QM", "QM_df", "QM_p", &r->test[i].test);
      ev_json_end (j);
    }
  ev_json_end (j);
}

static void
put_permutation (ev_json *j, const ev_permutation *m)
{
  if (!m->n)
    return;
  ev_json_key_object (j, "permutation");
  ev_json_key_integer (j, "permutations", (long) m->n);
  ev_json_key_bool (j, "exact", m->exact);
  ev_json_key_integer (j, "seed", (long) m->seed);
  ev_json_key_integer (j, "failed", (long) m->failed);
  ev_json_key_number (j, "QM_p", m->QM_p);
  ev_json_end (j);
}

static void
put_predictions (ev_json *j, const ev_pool_analysis *a, const ev_regress_result *r)
{
  if (!r->npredictions)
    return;
  ev_json_key_string (j, "prediction_method", r->prediction_method);
  ev_json_key_array (j, "predictions");
  for (size_t i = 0; i < r->npredictions; i++)
    {
      const ev_regress_prediction *p = &r->prediction[i];
      const double values[] = { p->est.estimate, p->est.ci_lb, p->est.ci_ub, p->pi_lb, p->pi_ub };
      static const char *const names[] = { "estimate", "ci_lb", "ci_ub", "pi_lb", "pi_ub" };
      ev_json_object (j);
      ev_json_key_string (j, "setting", p->label);
      put_estimate (j, &p->est);
      ev_json_key_number (j, "pi_lb", p->pi_lb);
      ev_json_key_number (j, "pi_ub", p->pi_ub);
      ev_json_key_number (j, "pi_df", p->pi_df);
      ev_json_key_object (j, "display");
      for (size_t v = 0; v < sizeof values / sizeof *values; v++)
        ev_json_key_number (j, names[v], ev_shown (&a->effects, values[v]));
      ev_json_end (j);
      ev_json_end (j);
    }
  ev_json_end (j);
}

static void
put_curve (ev_json *j, const ev_regress_curve *c, size_t k)
{
  if (!c->moderator)
    return;
  const double *const columns[] = { c->x, c->estimate, c->ci_lb, c->ci_ub, c->pi_lb, c->pi_ub };
  static const char *const names[] = { "x", "estimate", "ci_lb", "ci_ub", "pi_lb", "pi_ub" };
  ev_json_key_object (j, "curve");
  ev_json_key_string (j, "moderator", c->moderator);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    ev_json_key_numbers (j, names[i], columns[i], c->n);
  ev_json_key_numbers (j, "studies", c->study, k);
  ev_json_end (j);
}

static void
put_contrasts (ev_json *j, const ev_regress_result *r)
{
  if (!r->ncontrasts)
    return;
  ev_json_key_string (j, "adjust", r->adjust);
  ev_json_key_array (j, "contrasts");
  for (size_t i = 0; i < r->ncontrasts; i++)
    {
      ev_json_object (j);
      ev_json_key_string (j, "contrast", r->contrast[i].label);
      put_estimate (j, &r->contrast[i].est);
      ev_json_key_number (j, "p_adjusted", r->contrast[i].p_adjusted);
      ev_json_end (j);
    }
  ev_json_end (j);
  ev_json_key_object (j, "contrast_test");
  put_omnibus (j, "QM", "QM_df", "QM_p", &r->contrast_test);
  ev_json_end (j);
}

static void
put_model (ev_json *j, const char *key, const char *formula, size_t p, double ll, double tau2, double aic, double bic, double aicc)
{
  ev_json_key_object (j, key);
  ev_json_key_string (j, "formula", formula);
  ev_json_key_integer (j, "p", (long) p);
  ev_json_key_number (j, "log_likelihood", ll);
  ev_json_key_number (j, "tau2", tau2);
  ev_json_key_number (j, "aic", aic);
  ev_json_key_number (j, "bic", bic);
  ev_json_key_number (j, "aicc", aicc);
  ev_json_end (j);
}

static void
put_comparison (ev_json *j, const ev_regress_result *r)
{
  const ev_comparison *c = &r->comparison;
  if (!c->formula)
    return;
  ev_json_key_object (j, "comparison");
  put_model (j, "this", r->formula, r->p, c->log_likelihood, c->tau2, c->aic, c->bic, c->aicc);
  put_model (j, "other", c->formula, c->p, c->other_log_likelihood, c->other_tau2, c->other_aic, c->other_bic, c->other_aicc);
  ev_json_key_bool (j, "nested", c->nested);
  ev_json_key_number (j, "lrt", c->lrt);
  ev_json_key_number (j, "df", c->df);
  ev_json_key_number (j, "p", c->lrt_p);
  ev_json_end (j);
}

static void
put_selection (ev_json *j, const ev_regress_result *r)
{
  const ev_selection *s = &r->selection;
  if (!s->criterion)
    return;
  ev_json_key_object (j, "selection");
  ev_json_key_string (j, "criterion", s->criterion);
  ev_json_key_array (j, "models");
  for (size_t i = 0; i < s->n; i++)
    {
      const ev_candidate *m = &s->model[i];
      ev_json_object (j);
      ev_json_key_string (j, "formula", m->formula);
      ev_json_key_integer (j, "p", (long) m->p);
      ev_json_key_number (j, "log_likelihood", m->log_likelihood);
      ev_json_key_number (j, "tau2", m->tau2);
      ev_json_key_number (j, "value", m->criterion);
      ev_json_key_number (j, "difference", m->difference);
      ev_json_key_number (j, "weight", m->weight);
      ev_json_end (j);
    }
  ev_json_end (j);
  ev_json_key_object (j, "importance");
  for (size_t t = 0; t < r->nterms; t++)
    ev_json_key_number (j, r->term[t].label, s->importance[t]);
  ev_json_end (j);
  ev_json_key_array (j, "averages");
  for (size_t i = 0; i < r->p; i++)
    {
      ev_json_object (j);
      ev_json_key_string (j, "term", r->name[i]);
      put_estimate (j, &s->average[i].full);
      ev_json_key_object (j, "conditional");
      put_estimate (j, &s->average[i].conditional);
      ev_json_end (j);
      ev_json_end (j);
    }
  ev_json_end (j);
  ev_json_end (j);
}

static void
put_scale (ev_json *j, const ev_regress_result *r)
{
  const ev_scale_result *s = &r->scale;
  if (!s->formula)
    return;
  ev_json_key_object (j, "scale");
  ev_json_key_string (j, "formula", s->formula);
  ev_json_key_string (j, "link", s->identity ? "identity" : "log");
  ev_json_key_bool (j, "boundary", s->boundary);
  ev_json_key_array (j, "coefficients");
  for (size_t i = 0; i < s->q; i++)
    {
      ev_json_object (j);
      ev_json_key_string (j, "term", s->name[i]);
      put_estimate (j, &s->coefficient[i]);
      ev_json_end (j);
    }
  ev_json_end (j);
  put_omnibus (j, "QS", "QS_df", "QS_p", &s->QS);
  ev_json_key_number (j, "lrt", s->lrt.statistic);
  ev_json_key_number (j, "lrt_df", s->lrt.df1);
  ev_json_key_number (j, "lrt_p", s->lrt.p);
  ev_json_key_numbers (j, "tau2", s->tau2, r->k);
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
  put_tests (j, r);
  put_permutation (j, &r->permutation);
  put_predictions (j, a, r);
  put_curve (j, &r->curve, r->k);
  put_contrasts (j, r);
  put_comparison (j, r);
  put_selection (j, r);
  put_scale (j, r);
  ev_put_diagnostics (j, a->diags);
  ev_json_end (j);
}
