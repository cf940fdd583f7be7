/* A regression as part of a document: a table of coefficients and a list of facts for people, one table of all numbers for CSV.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/regress_doc.h"

#include <math.h>

#include "base/number.h"
#include "evisyn/methods.h"
#include "report/explain.h"
#include "report/pool_doc.h"

/* What is being written. */
struct page {
  ev_doc *doc;
  const ev_pool_analysis *a;
  const ev_regress_result *r;
  ev_str text; /* for one cell at a time */
};

static void
cell (struct page *p)
{
  ev_doc_cell (p->doc, p->text.text ? p->text.text : "");
  ev_str_clear (&p->text);
}

static void
fact (struct page *p, const char *name)
{
  ev_doc_fact (p->doc, name, p->text.text ? p->text.text : "");
  ev_str_clear (&p->text);
}

static void
p_cell (struct page *p, double value)
{
  ev_str text = { 0 };
  ev_put_p (&text, value);
  const char *shown = text.text; /* without "p = " */
  ev_str_add (&p->text, shown[2] == '=' ? shown + 4 : shown + 2);
  ev_str_free (&text);
  cell (p);
}

/* --- tables for people --- */

/* Columns of a table of estimates; HEADER is what each row is. */
static void
estimate_columns (struct page *p, const char *id, const char *caption, const char *header, double df)
{
  ev_doc_table (p->doc, id, caption);
  ev_doc_column (p->doc, "term", header, EV_LEFT);
  ev_doc_column (p->doc, "estimate", "Estimate", EV_RIGHT);
  ev_doc_column (p->doc, "se", "SE", EV_RIGHT);
  ev_doc_column (p->doc, "statistic", isnan (df) ? "z" : "t", EV_RIGHT);
  ev_doc_column (p->doc, "p", "p", EV_RIGHT);
  ev_str_printf (&p->text, "%g%% CI", 100 * p->a->level);
  ev_doc_column (p->doc, "ci", p->text.text, EV_RIGHT);
  ev_str_clear (&p->text);
}

static void
estimate_cells (struct page *p, const char *name, const ev_estimate *e)
{
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  ev_doc_cell (p->doc, name);
  ev_doc_real (p->doc, e->estimate, p->r->digits);
  ev_doc_real (p->doc, e->se, p->r->digits);
  ev_doc_real (p->doc, e->statistic, 2);
  p_cell (p, e->p);
  ev_put_range (&p->text, e->ci_lb, e->ci_ub, p->r->digits);
  cell (p);
}

static void
coefficient_table (struct page *p)
{
  const ev_regress_result *r = p->r;
  ev_str id = { 0 };
  ev_str_printf (&id, "%s-regression", p->a->id);
  estimate_columns (p, id.text, NULL, "Coefficient", r->coefficient[0].df);
  ev_str_free (&id);
  if (r->permutation.n)
    ev_doc_column (p->doc, "permutation_p", "p (permutation)", EV_RIGHT);
  if (r->permutation.ci_lb)
    {
      ev_str_printf (&p->text, "%g%% CI (permutation)", 100 * p->a->level);
      ev_doc_column (p->doc, "permutation_ci", p->text.text, EV_RIGHT);
      ev_str_clear (&p->text);
    }
  for (size_t i = 0; i < r->p; i++)
    {
      estimate_cells (p, r->name[i], &r->coefficient[i]);
      if (r->permutation.n)
        p_cell (p, r->permutation.p[i]);
      if (r->permutation.ci_lb)
        {
          ev_put_range (&p->text, r->permutation.ci_lb[i], r->permutation.ci_ub[i], r->digits);
          cell (p);
        }
    }
}

static void
scale_table (struct page *p)
{
  const ev_scale_result *s = &p->r->scale;
  if (!s->formula)
    return;
  estimate_columns (p, NULL, s->identity ? "Scale: coefficients of τ²" : "Scale: coefficients of log τ²", "Coefficient", s->coefficient[0].df);
  for (size_t i = 0; i < s->q; i++)
    estimate_cells (p, s->name[i], &s->coefficient[i]);
}

static void
prediction_table (struct page *p)
{
  const ev_regress_result *r = p->r;
  if (!r->npredictions)
    return;
  int digits = p->a->effects.log_scale ? 2 : r->digits;
  ev_doc_table (p->doc, NULL, "Predicted effects");
  ev_doc_column (p->doc, "setting", "Setting", EV_LEFT);
  ev_str_printf (&p->text, "%s [%g%% CI]", p->a->effects.label, 100 * p->a->level);
  ev_doc_column (p->doc, "estimate", p->text.text, EV_RIGHT);
  ev_str_clear (&p->text);
  ev_doc_column (p->doc, "pi", "Prediction interval", EV_RIGHT);
  for (size_t i = 0; i < r->npredictions; i++)
    {
      const ev_regress_prediction *e = &r->prediction[i];
      ev_doc_row (p->doc, EV_ROW_PLAIN);
      ev_doc_cell (p->doc, e->label);
      ev_put_interval (&p->text, ev_shown (&p->a->effects, e->est.estimate), ev_shown (&p->a->effects, e->est.ci_lb), ev_shown (&p->a->effects, e->est.ci_ub), digits);
      cell (p);
      ev_put_range (&p->text, ev_shown (&p->a->effects, e->pi_lb), ev_shown (&p->a->effects, e->pi_ub), digits);
      cell (p);
    }
}

static void
contrast_table (struct page *p)
{
  const ev_regress_result *r = p->r;
  if (!r->ncontrasts)
    return;
  estimate_columns (p, NULL, "Contrasts", "Contrast", r->contrast[0].est.df);
  ev_str_printf (&p->text, "p (%s)", r->adjust);
  ev_doc_column (p->doc, "p_adjusted", p->text.text, EV_RIGHT);
  ev_str_clear (&p->text);
  for (size_t i = 0; i < r->ncontrasts; i++)
    {
      estimate_cells (p, r->contrast[i].label, &r->contrast[i].est);
      p_cell (p, r->contrast[i].p_adjusted);
    }
}

static void
comparison_row (struct page *p, const char *formula, size_t n, double ll, double tau2, double aicc, double bic)
{
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  ev_doc_cell (p->doc, formula);
  ev_doc_integer (p->doc, (long) n);
  ev_doc_real (p->doc, ll, 3);
  ev_doc_real (p->doc, tau2, 4);
  ev_doc_real (p->doc, aicc, 2);
  ev_doc_real (p->doc, bic, 2);
}

static void
comparison_table (struct page *p)
{
  const ev_regress_result *r = p->r;
  const ev_comparison *c = &r->comparison;
  static const char *const headers[] = { "Coefficients", "log-likelihood", "τ²", "AICc", "BIC" };
  static const char *const names[] = { "p", "log_likelihood", "tau2", "aicc", "bic" };
  if (!c->formula)
    return;
  ev_doc_table (p->doc, NULL, "Comparison by maximum likelihood");
  ev_doc_column (p->doc, "formula", "Model", EV_LEFT);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    ev_doc_column (p->doc, names[i], headers[i], EV_RIGHT);
  comparison_row (p, r->formula, r->p, c->log_likelihood, c->tau2, c->aicc, c->bic);
  comparison_row (p, c->formula, c->p, c->other_log_likelihood, c->other_tau2, c->other_aicc, c->other_bic);
}

/* As many models as people read; JSON and CSV have all. */
enum { MODELS_SHOWN = 20 };

static void
selection_table (struct page *p)
{
  const ev_selection *s = &p->r->selection;
  if (!s->criterion)
    return;
  ev_str_printf (&p->text, "Smaller models by %s (maximum likelihood): %zu%s", s->criterion, s->n, s->n > MODELS_SHOWN ? ", the best 20" : "");
  ev_doc_table (p->doc, NULL, p->text.text);
  ev_str_clear (&p->text);
  ev_doc_column (p->doc, "formula", "Model", EV_LEFT);
  ev_doc_column (p->doc, "p", "Coefficients", EV_RIGHT);
  ev_doc_column (p->doc, "tau2", "τ²", EV_RIGHT);
  ev_doc_column (p->doc, "criterion", s->criterion, EV_RIGHT);
  ev_doc_column (p->doc, "difference", "Difference", EV_RIGHT);
  ev_doc_column (p->doc, "weight", "Weight", EV_RIGHT);
  for (size_t i = 0; i < s->n && i < MODELS_SHOWN; i++)
    {
      ev_doc_row (p->doc, EV_ROW_PLAIN);
      ev_doc_cell (p->doc, s->model[i].formula);
      ev_doc_integer (p->doc, (long) s->model[i].p);
      ev_doc_real (p->doc, s->model[i].tau2, 4);
      ev_doc_real (p->doc, s->model[i].criterion, 2);
      ev_doc_real (p->doc, s->model[i].difference, 2);
      ev_doc_real (p->doc, s->model[i].weight, 3);
    }
  ev_doc_table (p->doc, NULL, "Importance of terms");
  ev_doc_column (p->doc, "term", "Term", EV_LEFT);
  ev_doc_column (p->doc, "importance", "Weight of the models that have it", EV_RIGHT);
  for (size_t t = 0; t < p->r->nterms; t++)
    {
      ev_doc_row (p->doc, EV_ROW_PLAIN);
      ev_doc_cell (p->doc, p->r->term[t].label);
      ev_doc_real (p->doc, s->importance[t], 3);
    }
}

static void
average_table (struct page *p)
{
  const ev_regress_result *r = p->r;
  if (!r->selection.criterion)
    return;
  estimate_columns (p, NULL, "Coefficients averaged over these models (0 in models without them), with unconditional standard errors", "Coefficient", NAN);
  ev_doc_column (p->doc, "conditional", "Over models with it", EV_RIGHT);
  for (size_t j = 0; j < r->p; j++)
    {
      const ev_average *average = &r->selection.average[j];
      estimate_cells (p, r->name[j], &average->full);
      ev_put_interval (&p->text, average->conditional.estimate, average->conditional.ci_lb, average->conditional.ci_ub, r->digits);
      cell (p);
    }
}

static void
collinearity_table (struct page *p)
{
  const ev_regress_result *r = p->r;
  ev_doc_table (p->doc, NULL, "Collinearity");
  ev_doc_column (p->doc, "term", "Term", EV_LEFT);
  ev_doc_column (p->doc, "df", "df", EV_RIGHT);
  ev_doc_column (p->doc, "gvif", "GVIF", EV_RIGHT);
  ev_doc_column (p->doc, "gsif", "GVIF^(1/(2 df))", EV_RIGHT);
  for (size_t t = 0; t < r->nterms; t++)
    {
      ev_doc_row (p->doc, EV_ROW_PLAIN);
      ev_doc_cell (p->doc, r->term[t].label);
      ev_doc_integer (p->doc, (long) r->term[t].n);
      ev_doc_real (p->doc, r->term[t].gvif, 3);
      ev_doc_real (p->doc, pow (r->term[t].gvif, 0.5 / (double) r->term[t].n), 3);
    }
}

/* --- facts --- */

static void
put_omnibus (ev_str *out, const ev_omnibus *t)
{
  if (isnan (t->df2))
    ev_str_printf (out, "QM(df = %g) = ", t->df1);
  else
    ev_str_printf (out, "F(%g, %g) = ", t->df1, t->df2);
  ev_put_real (out, t->statistic, 2);
  ev_str_add (out, ", ");
  ev_put_p (out, t->p);
}

static void
term_facts (struct page *p)
{
  const ev_regress_result *r = p->r;
  put_omnibus (&p->text, &r->QM);
  if (r->permutation.n)
    {
      ev_str_printf (&p->text, "; %s permutations, %lu: ", r->permutation.exact ? "all" : "random", r->permutation.n);
      ev_put_p (&p->text, r->permutation.QM_p);
    }
  fact (p, "Moderators");
  for (size_t i = 0; r->nterms > 1 && i < r->nterms; i++)
    if (r->term[i].n > 1)
      {
        put_omnibus (&p->text, &r->term[i].test);
        fact (p, r->term[i].label);
      }
  for (size_t i = 0; i < r->ntests; i++)
    {
      put_omnibus (&p->text, &r->test[i].test);
      fact (p, r->test[i].label);
    }
  if (r->scale.formula)
    {
      put_omnibus (&p->text, &r->scale.QS);
      if (!isnan (r->scale.lrt.statistic))
        {
          ev_str_add (&p->text, "; against one τ²: LRT = ");
          ev_put_real (&p->text, r->scale.lrt.statistic, 2);
          ev_str_printf (&p->text, ", df = %g, ", r->scale.lrt.df1);
          ev_put_p (&p->text, r->scale.lrt.p);
        }
      fact (p, "Scale");
    }
  if (r->ncontrasts > 1)
    {
      put_omnibus (&p->text, &r->contrast_test);
      fact (p, "All contrasts");
    }
  if (r->comparison.formula && r->comparison.nested)
    {
      ev_str_add (&p->text, "LRT = ");
      ev_put_real (&p->text, r->comparison.lrt, 2);
      ev_str_printf (&p->text, ", df = %g, ", r->comparison.df);
      ev_put_p (&p->text, r->comparison.lrt_p);
      fact (p, "Likelihood ratio");
    }
}

static void
facts (struct page *p)
{
  const ev_regress_result *r = p->r;
  ev_str_printf (&p->text, "%s", p->a->measure->title);
  fact (p, "Measure");
  ev_doc_fact (p->doc, "Formula", r->formula);
  ev_str_printf (&p->text, "%zu", r->k);
  if (r->n > r->k)
    ev_str_printf (&p->text, " of %zu (%zu left out)", r->n, r->n - r->k);
  fact (p, "Studies");
  term_facts (p);
  ev_str_printf (&p->text, "QE(df = %g) = ", r->QE_df);
  ev_put_real (&p->text, r->QE, 2);
  ev_str_add (&p->text, ", ");
  ev_put_p (&p->text, r->QE_p);
  if (!isnan (r->I2))
    {
      ev_str_add (&p->text, "; I² = ");
      ev_put_real (&p->text, r->I2, 1);
      ev_str_add (&p->text, "%");
    }
  fact (p, "Residual heterogeneity");
  if (!isnan (r->tau2))
    {
      ev_str_add (&p->text, "τ² = ");
      ev_put_interval (&p->text, r->tau2, r->tau2_ci_lb, r->tau2_ci_ub, 4);
      ev_str_printf (&p->text, " (%s), τ = ", r->tau2_method);
      ev_put_real (&p->text, r->tau, 3);
      fact (p, "Between studies");
    }
  if (!isnan (r->R2))
    {
      ev_str_add (&p->text, "R² = ");
      ev_put_real (&p->text, r->R2, 1);
      ev_str_add (&p->text, "% of τ² = ");
      ev_put_real (&p->text, r->tau2_without, 4);
      fact (p, "Explained");
    }
  ev_str_add (&p->text, "log-likelihood ");
  ev_put_real (&p->text, r->log_likelihood, 3);
  ev_str_add (&p->text, ", AICc ");
  ev_put_real (&p->text, r->aicc, 2);
  fact (p, "Fit");
  ev_put_rules (&p->text, p->a);
  fact (p, "Rules");
}

/* Where the analysis is pooled as well, its part of the document has the notes that are about the effects. */
static void
notes (struct page *p)
{
  const ev_pool_analysis *a = p->a;
  const ev_regress_result *r = p->r;
  bool pooled = a->pool.k > 0;
  for (size_t i = 0; i < r->n; i++)
    if (r->reason[i] && !(pooled && a->effects.reason[i]))
      {
        ev_str_printf (&p->text, "%s (%s, line %ld) is left out: %s.", a->data.label[i], a->data.file, a->data.line[i], r->reason[i]);
        ev_doc_note (p->doc, EV_NOTE, p->text.text);
        ev_str_clear (&p->text);
      }
  for (size_t i = pooled ? a->regress_diags : 0; i < ev_diags_count (a->diags); i++)
    {
      const ev_diag *d = ev_diags_get (a->diags, i);
      ev_str_printf (&p->text, "%s.", d->message);
      ev_doc_note (p->doc, d->severity, p->text.text);
      ev_str_clear (&p->text);
    }
}

void
ev_doc_regress (ev_doc *doc, const ev_pool_analysis *a, bool explain)
{
  struct page p = { .doc = doc, .a = a, .r = a->regress };
  ev_doc_show_in (doc, EV_IN_ALL & ~(unsigned) EV_IN_CSV);
  coefficient_table (&p);
  notes (&p);
  facts (&p);
  scale_table (&p);
  prediction_table (&p);
  contrast_table (&p);
  comparison_table (&p);
  selection_table (&p);
  average_table (&p);
  if (explain)
    {
      if (a->regress->nterms > 1)
        collinearity_table (&p);
      ev_doc_explain_regress (doc, a);
    }
  ev_doc_show_in (doc, EV_IN_ALL);
  ev_str_free (&p.text);
}

/* --- the table for programs --- */

static const char *const texts[] = { "analysis", "row", "label" };
static const char *const numbers[] = { "estimate", "se", "statistic", "df1", "df2", "p", "ci_lb", "ci_ub", "pi_lb", "pi_ub" };

static void
value_row (struct page *p, const char *row, const char *label, const double values[10])
{
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  ev_doc_cell (p->doc, p->a->id);
  ev_doc_cell (p->doc, row);
  ev_doc_cell (p->doc, label ? label : "");
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    ev_doc_number (p->doc, values[i], NULL);
}

static void
estimate_row (struct page *p, const char *row, const char *label, const ev_estimate *e)
{
  const double values[] = { e->estimate, e->se, e->statistic, e->df, NAN, e->p, e->ci_lb, e->ci_ub, NAN, NAN };
  value_row (p, row, label, values);
}

static void
omnibus_row (struct page *p, const char *row, const char *label, const ev_omnibus *t)
{
  const double values[] = { NAN, NAN, t->statistic, t->df1, t->df2, t->p, NAN, NAN, NAN, NAN };
  value_row (p, row, label, values);
}

static void
number_row (struct page *p, const char *row, double value, double lower, double upper)
{
  const double values[] = { value, NAN, NAN, NAN, NAN, NAN, lower, upper, NAN, NAN };
  value_row (p, row, NULL, values);
}

static void
p_row (struct page *p, const char *row, const char *label, double value)
{
  const double values[] = { NAN, NAN, NAN, NAN, NAN, value, NAN, NAN, NAN, NAN };
  value_row (p, row, label, values);
}

static void
prediction_row (struct page *p, const ev_regress_prediction *e)
{
  const double values[] = { e->est.estimate, e->est.se, e->est.statistic, e->est.df, NAN, e->est.p, e->est.ci_lb, e->est.ci_ub, e->pi_lb, e->pi_ub };
  value_row (p, "prediction", e->label, values);
}

static void
curve_rows (struct page *p, const ev_regress_curve *c)
{
  ev_str label = { 0 };
  for (size_t i = 0; i < c->n; i++)
    {
      char buffer[EV_NUMBER_SIZE];
      const double values[] = { c->estimate[i], NAN, NAN, NAN, NAN, NAN, c->ci_lb[i], c->ci_ub[i], c->pi_lb[i], c->pi_ub[i] };
      ev_str_printf (&label, "%s=%s", c->moderator, ev_format_shortest (buffer, c->x[i]));
      value_row (p, "curve", label.text, values);
      ev_str_clear (&label);
    }
  ev_str_free (&label);
}

static void
rows (struct page *p)
{
  const ev_regress_result *r = p->r;
  for (size_t i = 0; i < r->p; i++)
    estimate_row (p, "coefficient", r->name[i], &r->coefficient[i]);
  omnibus_row (p, "QM", NULL, &r->QM);
  for (size_t i = 0; i < r->nterms; i++)
    omnibus_row (p, "term", r->term[i].label, &r->term[i].test);
  const ev_omnibus residual = { r->QE, r->QE_df, NAN, r->QE_p };
  omnibus_row (p, "QE", NULL, &residual);
  for (size_t i = 0; r->permutation.n && i < r->p; i++)
    p_row (p, "permutation", r->name[i], r->permutation.p[i]);
  if (r->permutation.n)
    p_row (p, "permutation_QM", NULL, r->permutation.QM_p);
  for (size_t i = 0; i < r->ntests; i++)
    omnibus_row (p, "test", r->test[i].label, &r->test[i].test);
  for (size_t i = 0; i < r->scale.q; i++)
    estimate_row (p, "scale", r->scale.name[i], &r->scale.coefficient[i]);
  if (r->scale.formula)
    omnibus_row (p, "scale_likelihood_ratio", r->scale.formula, &r->scale.lrt);
  for (size_t i = 0; i < r->npredictions; i++)
    prediction_row (p, &r->prediction[i]);
  curve_rows (p, &r->curve);
  for (size_t i = 0; i < r->ncontrasts; i++)
    {
      estimate_row (p, "contrast", r->contrast[i].label, &r->contrast[i].est);
      p_row (p, "contrast_adjusted", r->contrast[i].label, r->contrast[i].p_adjusted);
    }
  if (r->comparison.formula)
    {
      const ev_omnibus ratio = { r->comparison.lrt, r->comparison.df, NAN, r->comparison.lrt_p };
      omnibus_row (p, "likelihood_ratio", r->comparison.formula, &ratio);
    }
  for (size_t i = 0; i < r->selection.n; i++)
    {
      const double values[] = { r->selection.model[i].criterion, NAN, r->selection.model[i].weight, NAN, NAN, NAN, NAN, NAN, NAN, NAN };
      value_row (p, "model", r->selection.model[i].formula, values);
    }
  for (size_t i = 0; r->selection.criterion && i < r->p; i++)
    {
      estimate_row (p, "average", r->name[i], &r->selection.average[i].full);
      estimate_row (p, "average_conditional", r->name[i], &r->selection.average[i].conditional);
    }
  number_row (p, "tau2", r->tau2, r->tau2_ci_lb, r->tau2_ci_ub);
  number_row (p, "I2", r->I2, NAN, NAN);
  number_row (p, "H2", r->H2, NAN, NAN);
  number_row (p, "R2", r->R2, NAN, NAN);
  number_row (p, "k", (double) r->k, NAN, NAN);
}

void
ev_doc_regress_rows (ev_doc *doc, size_t n, ev_pool_analysis *const *analyses)
{
  struct page p = { .doc = doc };
  ev_doc_show_in (doc, EV_IN_CSV);
  ev_doc_table (doc, "rows", NULL);
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    ev_doc_column (doc, texts[i], texts[i], EV_LEFT);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    ev_doc_column (doc, numbers[i], numbers[i], EV_RIGHT);
  for (size_t i = 0; i < n; i++)
    if (analyses[i]->regress)
      {
        p.a = analyses[i];
        p.r = p.a->regress;
        rows (&p);
      }
  ev_doc_show_in (doc, EV_IN_ALL);
}
