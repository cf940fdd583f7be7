/* A pooled analysis as JSON, with the names that users rely on: they may only change together with every test that reads them.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/pool_json.h"

#include <math.h>

#include "evisyn/field.h"
#include "report/regress_json.h"

void
ev_put_settings (ev_json *j, const ev_pool_analysis *a)
{
  ev_json_key_object (j, "settings");
  for (size_t i = 0; i < a->nsettings; i++)
    ev_json_key_string (j, a->settings[i].name, a->settings[i].value);
  ev_json_end (j);
}

static void
put_excluded (ev_json *j, const ev_pool_analysis *a)
{
  ev_json_key_array (j, "excluded");
  for (size_t i = 0; i < a->data.n; i++)
    if (a->effects.reason[i])
      {
        ev_json_object (j);
        ev_json_key_string (j, "study", a->data.label[i]);
        ev_json_key_integer (j, "line", a->data.line[i]);
        ev_json_key_string (j, "reason", a->effects.reason[i]);
        ev_json_end (j);
      }
  ev_json_end (j);
}

static void
put_display (ev_json *j, const ev_pool_analysis *a, double estimate, double lower, double upper)
{
  ev_json_key_object (j, "display");
  ev_json_key_number (j, "estimate", ev_shown (&a->effects, estimate));
  ev_json_key_number (j, "ci_lb", ev_shown (&a->effects, lower));
  ev_json_key_number (j, "ci_ub", ev_shown (&a->effects, upper));
}

void
ev_put_recovered (ev_json *j, const ev_dataset *data, size_t i)
{
  if (!data->recovered)
    return;
  ev_json_key_array (j, "recovered");
  for (size_t w = 0; w < data->recovered[i].n; w++)
    ev_json_string (j, data->recovered[i].what[w]);
  ev_json_end (j);
}

static void
put_studies (ev_json *j, const ev_pool_analysis *a)
{
  ev_json_key_array (j, "studies");
  for (size_t i = 0; i < a->data.n; i++)
    {
      if (a->effects.reason[i])
        continue;
      ev_json_object (j);
      ev_json_key_string (j, "study", a->data.label[i]);
      ev_json_key_integer (j, "line", a->data.line[i]);
      ev_json_key_string (j, "subgroup", a->data.subgroup ? a->data.subgroup[i] : NULL);
      if (a->data.inner)
        ev_json_key_string (j, "inner_subgroup", a->data.inner[i]);
      ev_json_key_number (j, "yi", a->effects.yi[i]);
      ev_json_key_number (j, "vi", a->effects.vi[i]);
      ev_json_key_number (j, "sei", sqrt (a->effects.vi[i]));
      ev_json_key_number (j, "ci_lb", a->ci_lb[i]);
      ev_json_key_number (j, "ci_ub", a->ci_ub[i]);
      ev_json_key_number (j, "weight_fixed", a->weight_fixed[i]);
      ev_json_key_number (j, "weight_random", a->weight_random[i]);
      put_display (j, a, a->effects.yi[i], a->ci_lb[i], a->ci_ub[i]);
      ev_json_end (j);
      ev_put_recovered (j, &a->data, i);
      ev_json_end (j);
    }
  ev_json_end (j);
}

static void
put_fields (ev_json *j, const void *object, const ev_field *fields)
{
  for (; fields->name; fields++)
    ev_json_key_number (j, fields->name, ev_field_value (object, fields));
}

static void
put_fixed (ev_json *j, const ev_pool_analysis *a, const ev_fixed_result *f)
{
  ev_json_key (j, "fixed");
  if (!a->show_fixed || !f->available)
    {
      ev_json_null (j);
      return;
    }
  ev_json_object (j);
  ev_json_key_string (j, "pooling", f->pooling);
  put_fields (j, &f->est, ev_estimate_fields);
  put_display (j, a, f->est.estimate, f->est.ci_lb, f->est.ci_ub);
  ev_json_end (j);
  ev_json_end (j);
}

static void
put_random (ev_json *j, const ev_pool_analysis *a, const ev_random_result *r)
{
  ev_json_key (j, "random");
  if (!a->show_random || !r->available)
    {
      ev_json_null (j);
      return;
    }
  ev_json_object (j);
  ev_json_key_string (j, "tau2_method", r->tau2_method);
  ev_json_key_string (j, "ci_method", r->ci_method);
  ev_json_key_string (j, "tau2_ci_method", r->tau2_ci_method);
  ev_json_key_string (j, "prediction_method", r->prediction_method);
  put_fields (j, &r->est, ev_estimate_fields);
  put_fields (j, r, ev_random_fields);
  ev_json_key_bool (j, "converged", r->converged);
  ev_json_key_integer (j, "iterations", (long) r->iterations);
  put_display (j, a, r->est.estimate, r->est.ci_lb, r->est.ci_ub);
  ev_json_key_number (j, "pi_lb", ev_shown (&a->effects, r->pi_lb));
  ev_json_key_number (j, "pi_ub", ev_shown (&a->effects, r->pi_ub));
  ev_json_end (j);
  ev_json_end (j);
}

static void
put_test (ev_json *j, const char *key, double statistic, double df, double p)
{
  ev_json_key_object (j, key);
  ev_json_key_number (j, "statistic", statistic);
  ev_json_key_number (j, "df", df);
  ev_json_key_number (j, "p", p);
  ev_json_end (j);
}

/* Of outcomes within an arm, from beta-binomial regression. */
static void
put_correlation (ev_json *j, const ev_correlation *rho)
{
  ev_json_key_object (j, "rho");
  ev_json_key_number (j, "estimate", rho->estimate);
  ev_json_key_number (j, "se", rho->se);
  ev_json_key_number (j, "ci_lb", rho->ci_lb);
  ev_json_key_number (j, "ci_ub", rho->ci_ub);
  put_test (j, "likelihood_ratio", rho->lr, 1, rho->lr_p);
  ev_json_end (j);
}

/* The mixed model of counts that gave both estimates. */
static void
put_glmm (ev_json *j, const ev_pool_result *pool)
{
  const ev_random_result *r = &pool->random;
  ev_json_key_object (j, "glmm");
  ev_json_key_string (j, "model", r->glmm_model);
  ev_json_key_integer (j, "points", (long) r->glmm_points);
  ev_json_key_number (j, "sigma2", r->glmm_sigma2);
  put_test (j, "wald", r->glmm_wald, pool->heterogeneity.df, r->glmm_wald_p);
  ev_json_end (j);
}

static void
put_tables (ev_json *j, const ev_table_tests *t)
{
  ev_json_key_object (j, "tables");
  put_test (j, "cmh", t->mantel_haenszel, 1, t->mantel_haenszel_p);
  put_test (j, "breslow_day", t->breslow_day, t->df, t->breslow_day_p);
  put_test (j, "tarone", t->tarone, t->df, t->tarone_p);
  ev_json_end (j);
}

static void
put_heterogeneity (ev_json *j, const ev_heterogeneity *h)
{
  ev_json_key_object (j, "heterogeneity");
  put_fields (j, h, ev_heterogeneity_fields);
  ev_json_end (j);
}

static void
put_difference (ev_json *j, const char *key, const ev_difference *d, bool show)
{
  ev_json_key (j, key);
  if (!show)
    {
      ev_json_null (j);
      return;
    }
  ev_json_object (j);
  ev_json_key_number (j, "Q", d->Q);
  ev_json_key_number (j, "df", d->df);
  ev_json_key_number (j, "p", d->p);
  ev_json_end (j);
}

static void
put_differences (ev_json *j, const ev_pool_analysis *a, const char *key, const ev_difference *fixed, const ev_difference *random)
{
  ev_json_key_object (j, key);
  put_difference (j, "fixed", fixed, a->show_fixed);
  put_difference (j, "random", random, a->show_random);
  ev_json_end (j);
}

static void
put_group (ev_json *j, const ev_pool_analysis *a, const ev_group_result *group)
{
  ev_json_object (j);
  ev_json_key_string (j, "label", group->label);
  ev_json_key (j, "parent");
  if (group->parent == EV_NO_PARENT)
    ev_json_null (j);
  else
    ev_json_integer (j, (long) group->parent);
  ev_json_key_integer (j, "level", group->level);
  ev_json_key_integer (j, "k", (long) group->k);
  put_fixed (j, a, &group->pool.fixed);
  put_random (j, a, &group->pool.random);
  put_heterogeneity (j, &group->pool.heterogeneity);
  if (group->ninner > 1)
    put_differences (j, a, "difference", &group->difference_fixed, &group->difference_random);
  ev_json_end (j);
}

/* What an assessment of the credibility of a subgroup effect asks first [schandelmaier2020]. */
static void
put_subgroup_facts (ev_json *j, const ev_subgroup_facts *f)
{
  ev_json_key_object (j, "subgroup_credibility");
  ev_json_key_integer (j, "subgroups", (long) f->subgroups);
  ev_json_key_integer (j, "smallest_k", (long) f->smallest);
  ev_json_key_integer (j, "variables", (long) f->variables);
  ev_json_key_string (j, "model", f->random ? "random" : "fixed");
  ev_json_key_number (j, "interaction_p", f->p);
  ev_json_key (j, "opposite_directions");
  if (f->opposite < 0)
    ev_json_null (j);
  else
    ev_json_bool (j, f->opposite);
  ev_json_key_string (j, "comparison", "between studies");
  ev_json_end (j);
}

static void
put_subgroups (ev_json *j, const ev_pool_analysis *a)
{
  ev_json_key_array (j, "subgroups");
  for (size_t g = 0; g < a->ngroups; g++)
    put_group (j, a, &a->groups[g]);
  ev_json_end (j);
  if (!a->ngroups)
    {
      ev_json_key (j, "subgroup_difference");
      ev_json_null (j);
      return;
    }
  put_differences (j, a, "subgroup_difference", &a->difference_fixed, &a->difference_random);
  put_subgroup_facts (j, &a->subgroup_facts);
}

void
ev_put_diagnostics (ev_json *j, const ev_diags *diags)
{
  static const char *const severities[] = { "note", "warning", "error" };
  ev_json_key_array (j, "diagnostics");
  for (size_t i = 0; i < ev_diags_count (diags); i++)
    {
      const ev_diag *d = ev_diags_get (diags, i);
      ev_json_object (j);
      ev_json_key_string (j, "id", d->id);
      ev_json_key_string (j, "severity", severities[d->severity]);
      ev_json_key_string (j, "message", d->message);
      ev_json_key_string (j, "file", d->place.file);
      ev_json_key (j, "line");
      if (d->place.line)
        ev_json_integer (j, d->place.line);
      else
        ev_json_null (j);
      ev_json_end (j);
    }
  ev_json_end (j);
}

void
ev_put_pool (ev_json *j, const ev_pool_analysis *a)
{
  ev_json_object (j);
  ev_json_key_string (j, "id", a->id);
  ev_json_key_string (j, "title", a->title);
  ev_json_key_string (j, "by", a->by);
  ev_json_key_string (j, "measure", a->measure->code);
  ev_json_key_number (j, "level", 100 * a->level);
  ev_json_key_integer (j, "k", (long) a->pool.k);
  ev_put_settings (j, a);
  put_excluded (j, a);
  put_studies (j, a);
  put_fixed (j, a, &a->pool.fixed);
  put_random (j, a, &a->pool.random);
  put_heterogeneity (j, &a->pool.heterogeneity);
  if (a->pool.random.glmm_model)
    put_glmm (j, &a->pool);
  if (!isnan (a->pool.random.rho.estimate))
    put_correlation (j, &a->pool.random.rho);
  if (a->tables)
    put_tables (j, a->tables);
  put_subgroups (j, a);
  if (a->regress)
    {
      ev_json_key (j, "regress");
      ev_put_regress (j, a);
    }
  ev_put_diagnostics (j, a->diags);
  ev_json_end (j);
}
