/* What the numbers of an analysis rest on: each with its formula and source.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/explain.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "evisyn/glmm.h"
#include "evisyn/methods.h"
#include "evisyn/recover.h"
#include "report/citation.h"

/* What is being written. */
struct page {
  ev_doc *doc;
  const ev_pool_analysis *a;
  ev_str value, method; /* of the next row */
  ev_str cited;         /* keys so far, each with a space before and behind it */
};

/* --- rows --- */

static void
begin (struct page *p)
{
  ev_str_addc (&p->cited, ' ');
  ev_doc_table (p->doc, NULL, "What the numbers rest on");
  ev_doc_column (p->doc, "number", "Number", EV_LEFT);
  ev_doc_column (p->doc, "value", "Value", EV_LEFT);
  ev_doc_column (p->doc, "method", "Method and source", EV_LEFT);
}

static void
cite (struct page *p, const char *keys)
{
  const char *key;
  for (size_t n; (n = ev_next_key (keys, &key)); keys = key + n)
    {
      ev_str_printf (&p->method, " [%.*s]", (int) n, key);
      ev_str spaced = { 0 };
      ev_str_printf (&spaced, " %.*s ", (int) n, key);
      if (!strstr (p->cited.text, spaced.text))
        ev_str_add (&p->cited, spaced.text + 1);
      ev_str_free (&spaced);
    }
}

/* NUMBER, the value that stands in p->value, and how it is found. */
static void
row (struct page *p, const char *number, const char *name, const char *title, const char *formula, const char *keys)
{
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  ev_doc_cell (p->doc, number);
  ev_doc_cell (p->doc, p->value.text ? p->value.text : "");
  ev_str_clear (&p->value);
  ev_str_printf (&p->method, "%s: %s", name, title);
  if (formula)
    ev_str_printf (&p->method, ": %s", formula);
  cite (p, keys ? keys : "");
  ev_doc_cell (p->doc, p->method.text);
  ev_str_clear (&p->method);
}

static void
put_estimate (struct page *p, const ev_estimate *e)
{
  const ev_pool_analysis *a = p->a;
  ev_put_interval (&p->value, ev_shown (&a->effects, e->estimate), ev_shown (&a->effects, e->ci_lb), ev_shown (&a->effects, e->ci_ub), a->digits);
  if (!isnan (e->df))
    ev_str_printf (&p->value, ", df = %.4g", e->df);
}

/* How many studies have something by the rule? */
static size_t
count_recovered (const ev_dataset *data, size_t rule)
{
  size_t n = 0;
  for (size_t i = 0; data->recovered && i < data->n; i++)
    for (size_t r = 0; r < data->recovered[i].n; r++)
      if (data->recovered[i].rule[r] == rule)
        {
          n++;
          break;
        }
  return n;
}

/* The value of a setting in force; NULL: it has none. */
static const char *
setting (const ev_pool_analysis *a, const char *name)
{
  for (size_t i = 0; i < a->nsettings; i++)
    if (ev_same (a->settings[i].name, name))
      return a->settings[i].value;
  return NULL;
}

static void
recovery_rows (struct page *p)
{
  const char *chosen = setting (p->a, "recover");
  const ev_quantile_method *m = chosen ? ev_quantile_method_find (chosen) : NULL;
  for (const ev_recovery_rule *rule = ev_recovery_rules; rule->name; rule++)
    {
      size_t n = count_recovered (&p->a->data, (size_t) (rule - ev_recovery_rules));
      bool by_method = rule->by_method && m;
      if (!n)
        continue;
      ev_str_printf (&p->value, "%zu stud%s", n, n == 1 ? "y" : "ies");
      row (p, "Recovered", rule->name, rule->title, by_method ? m->title : rule->formula, by_method ? m->cite : rule->cite);
    }
}

static void
effect_rows (struct page *p)
{
  const ev_pool_analysis *a = p->a;
  const ev_measure *m = a->measure;
  size_t corrected = 0;
  for (size_t i = 0; i < a->data.n; i++)
    corrected += a->effects.corrected[i] && !a->effects.reason[i];
  row (p, "Effect sizes", m->code, m->formula, NULL, m->cite);
  if (corrected)
    ev_str_printf (&p->value, "%zu stud%s with zero cells corrected", corrected, corrected > 1 ? "ies" : "y");
  row (p, "Their variances", m->code, m->variance, NULL, m->cite);
}

/* Weights that are not 1 / variance. */
static void
weights_row (struct page *p)
{
  const char *chosen = setting (p->a, "weighting");
  const ev_weighting *w = chosen ? ev_weighting_find (chosen) : ev_weightings;
  row (p, "Weights", w->of ? w->name : "given", w->of ? w->title : "a column of the data",
       "they stand for wi in the pooled means, whose variances are Σwi² (vi + τ²) / (Σwi)²", w->cite);
}

/* --- models --- */

static void
fixed_row (struct page *p)
{
  const ev_fixed_result *fixed = &p->a->pool.fixed;
  const ev_pooling_method *m = ev_pooling_find (fixed->pooling);
  put_estimate (p, &fixed->est);
  row (p, "Fixed effect", m->name, m->title, m->formula, m->cite);
}

static void
heterogeneity_row (struct page *p)
{
  const ev_heterogeneity *h = &p->a->pool.heterogeneity;
  if (isnan (h->Q) || p->a->pool.random.glmm_model)
    return;
  ev_put_real (&p->value, h->Q, 2);
  ev_str_printf (&p->value, ", df = %g", h->df);
  row (p, "Q", "Cochran", "Σwi (yi − fixed effect)², wi = 1 / vi; I² from Q is 100 (Q − df) / Q, at least 0", NULL, "cochran1954 higgins2002");
}

/* FORMULAS: those of the registries, which are for one mean, hold. */
static void
tau2_rows (struct page *p, bool formulas, const char *tau2_method, const char *tau2_ci_method, double tau2, const double limits[2])
{
  const ev_tau2_method *t = ev_tau2_find (tau2_method);
  const ev_tau2_ci_method *c = ev_tau2_ci_find (tau2_ci_method);
  ev_put_real (&p->value, tau2, 4);
  if (t)
    row (p, "τ²", t->name, t->title, formulas ? t->formula : NULL, t->cite);
  ev_str_clear (&p->value);
  if (!c || !c->interval)
    return;
  ev_put_range (&p->value, limits[0], limits[1], 4);
  row (p, "Interval of τ²", c->name, c->title, formulas ? c->formula : NULL, c->cite);
}

/* The mixed model of counts, and how it is integrated. */
static void
glmm_rows (struct page *p)
{
  const ev_random_result *r = &p->a->pool.random;
  const ev_glmm_model *g = ev_glmm_find (r->glmm_model);
  row (p, "Mixed model", g->name, g->title, NULL, g->cite);
  if (!r->glmm_points)
    return;
  ev_str_printf (&p->value, "%u points", r->glmm_points);
  row (p, "Its integral", "adaptive Gauss-Hermite quadrature", "half as many points change the log-likelihood by less than 1e-10", NULL, "pinheiro1995");
}

/* Of beta-binomial regression, which has rho instead of tau². */
static void
correlation_rows (struct page *p, const ev_correlation *rho)
{
  const ev_pooling_method *m = ev_pooling_find (p->a->pool.fixed.pooling);
  row (p, "Model", m->name, m->title, m->formula, m->cite);
  ev_put_interval (&p->value, rho->estimate, rho->ci_lb, rho->ci_ub, 4);
  row (p, "ρ", "ML", "maximum likelihood, with the interval by profile likelihood", NULL, "hardy1996");
  ev_put_real (&p->value, rho->lr, 2);
  row (p, "Test of ρ = 0", "likelihood ratio", "half of the chi-square distribution with 1 degree of freedom", NULL, "self1987");
}

static void
random_rows (struct page *p)
{
  const ev_random_result *r = &p->a->pool.random;
  const ev_ci_method *c = ev_ci_find (r->ci_method);
  const ev_prediction_method *pm = ev_prediction_find (r->prediction_method);
  if (!isnan (r->rho.estimate))
    correlation_rows (p, &r->rho);
  else
    tau2_rows (p, !r->of_counts, r->tau2_method, r->tau2_ci_method, r->tau2, (const double[]){ r->tau2_ci_lb, r->tau2_ci_ub });
  put_estimate (p, &r->est);
  if (c)
    row (p, "Random effects", c->name, c->title, r->of_counts ? NULL : c->formula, c->cite);
  ev_str_clear (&p->value);
  if (!pm || !pm->predict)
    return;
  ev_put_range (&p->value, ev_shown (&p->a->effects, r->pi_lb), ev_shown (&p->a->effects, r->pi_ub), p->a->digits);
  if (!isnan (r->pi_df))
    ev_str_printf (&p->value, ", df = %.4g", r->pi_df);
  row (p, "Prediction", pm->name, pm->title, pm->formula, pm->cite);
}

/* --- sources and settings --- */

static void
sources (struct page *p)
{
  ev_doc_table (p->doc, NULL, "Sources");
  ev_doc_column (p->doc, "key", "Key", EV_LEFT);
  ev_doc_column (p->doc, "source", "Source", EV_LEFT);
  const char *key, *keys = p->cited.text;
  for (size_t n; (n = ev_next_key (keys, &key)); keys = key + n)
    {
      const char *text = ev_citation (key, n);
      ev_doc_row (p->doc, EV_ROW_PLAIN);
      ev_str_addn (&p->value, key, n);
      ev_doc_cell (p->doc, p->value.text);
      ev_str_clear (&p->value);
      ev_doc_cell (p->doc, text ? text : "");
    }
}

static void
settings (struct page *p)
{
  const ev_pool_analysis *a = p->a;
  ev_doc_table (p->doc, NULL, "Settings in force");
  ev_doc_column (p->doc, "option", "Option", EV_LEFT);
  ev_doc_column (p->doc, "value", "Value", EV_LEFT);
  ev_doc_column (p->doc, "meaning", "Meaning", EV_LEFT);
  ev_doc_column (p->doc, "set_by", "Set by", EV_LEFT);
  for (size_t i = 0; i < a->nsettings; i++)
    {
      ev_doc_row (p->doc, EV_ROW_PLAIN);
      ev_doc_cell (p->doc, a->settings[i].name);
      ev_doc_cell (p->doc, a->settings[i].value);
      ev_doc_cell (p->doc, a->settings[i].meaning ? a->settings[i].meaning : "");
      ev_doc_cell (p->doc, a->settings[i].source);
    }
}

static void
finish (struct page *p)
{
  sources (p);
  settings (p);
  ev_str_free (&p->value);
  ev_str_free (&p->method);
  ev_str_free (&p->cited);
}

void
ev_doc_explain_pool (ev_doc *doc, const ev_pool_analysis *a)
{
  struct page p = { .doc = doc, .a = a };
  begin (&p);
  recovery_rows (&p);
  effect_rows (&p);
  if (a->data.col[EV_WEIGHTS])
    weights_row (&p);
  if (a->pool.random.glmm_model)
    glmm_rows (&p);
  if (a->pool.k && a->show_fixed && a->pool.fixed.available)
    fixed_row (&p);
  if (a->pool.k > 1)
    heterogeneity_row (&p);
  if (a->pool.k && a->show_random && a->pool.random.available)
    random_rows (&p);
  finish (&p);
}

void
ev_doc_explain_regress (ev_doc *doc, const ev_pool_analysis *a)
{
  struct page p = { .doc = doc, .a = a };
  const ev_regress_result *r = a->regress;
  const ev_ci_method *test = ev_ci_find (r->ci_method);
  begin (&p);
  recovery_rows (&p);
  effect_rows (&p);
  if (!isnan (r->tau2)) /* location-scale models have no single one */
    tau2_rows (&p, r->p == 1, r->tau2_method, r->tau2_ci_method, r->tau2, (const double[]){ r->tau2_ci_lb, r->tau2_ci_ub });
  row (&p, "Coefficients", test->name, test->title, NULL, test->cite);
  if (!isnan (r->R2))
    {
      ev_put_real (&p.value, r->R2, 1);
      ev_str_addc (&p.value, '%');
      row (&p, "R²", "pseudo-R²", "(τ² without moderators − τ²) / τ² without moderators, not below 0", NULL, "raudenbush2009");
    }
  finish (&p);
}
