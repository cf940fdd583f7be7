/* A pooled analysis as part of a document.

   People get one table of studies and pooled estimates, and a list of facts; CSV gets one table in which every row has every number.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/pool_doc.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/number.h"
#include "evisyn/arms.h"
#include "evisyn/explore.h"
#include "evisyn/glmm.h"
#include "evisyn/methods.h"
#include "report/explain.h"

/* What is being written. */
struct page {
  ev_doc *doc;
  const ev_pool_analysis *a;
  bool nested; /* subgroups within subgroups have a column */
  bool recovered; /* what was recovered has one */
  ev_str text; /* for one cell at a time */
};

/* --- cells --- */

static void
cell (struct page *p)
{
  ev_doc_cell (p->doc, p->text.text ? p->text.text : "");
  ev_str_clear (&p->text);
}

static void
interval_cell (struct page *p, double estimate, double lower, double upper)
{
  const ev_pool_analysis *a = p->a;
  ev_put_interval (&p->text, ev_shown (&a->effects, estimate), ev_shown (&a->effects, lower), ev_shown (&a->effects, upper), a->digits);
  cell (p);
}

static void
weight_cell (struct page *p, double weight)
{
  if (!isnan (weight))
    {
      ev_put_real (&p->text, weight < 0.05 ? 0 : weight, 1);
      ev_str_addc (&p->text, '%');
    }
  cell (p);
}

/* Models of counts give their studies no weights. */
static bool
weighs (const ev_pool_analysis *a, bool random)
{
  bool shown_model = random ? a->show_random && a->pool.random.available : a->show_fixed && a->pool.fixed.available;
  return shown_model && !a->pool.random.of_counts;
}

/* --- the table for people --- */

static void
arm_column (struct page *p, const char *name, int arm, const char *label)
{
  const char *header = ev_arm_header (&p->a->data, arm);
  if (!header)
    return;
  ev_str_printf (&p->text, "%s%s%s", label ? label : "", label ? ", " : "", header);
  ev_doc_column (p->doc, name, p->text.text, EV_RIGHT);
  ev_str_clear (&p->text);
}

static void
begin_people_table (struct page *p)
{
  const ev_pool_analysis *a = p->a;
  ev_doc_table (p->doc, a->id, NULL);
  ev_doc_column (p->doc, "study", "Study", EV_LEFT);
  arm_column (p, "group", 0, NULL);
  arm_column (p, "arm1", 1, a->arm1 ? a->arm1 : "Group 1");
  arm_column (p, "arm2", 2, a->arm2 ? a->arm2 : "Group 2");
  ev_str_printf (&p->text, "%s [%g%%\u00a0CI]", a->effects.label, 100 * a->level);
  ev_doc_column (p->doc, "estimate", p->text.text, EV_RIGHT);
  ev_str_clear (&p->text);
  if (weighs (a, false))
    ev_doc_column (p->doc, "weight_fixed", "Weight (fixed)", EV_RIGHT);
  if (weighs (a, true))
    ev_doc_column (p->doc, "weight_random", "Weight (random)", EV_RIGHT);
}

static void
arm_cells (struct page *p, size_t i)
{
  for (int arm = 0; arm <= 2; arm++)
    if (ev_arm_header (&p->a->data, arm))
      {
        ev_put_arm (&p->text, &p->a->data, arm, i);
        cell (p);
      }
}

static void
study_row (struct page *p, size_t i)
{
  const ev_pool_analysis *a = p->a;
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  ev_doc_cell (p->doc, a->data.label[i]);
  arm_cells (p, i);
  if (a->effects.reason[i])
    {
      ev_doc_cell (p->doc, "not estimable");
      return;
    }
  interval_cell (p, a->effects.yi[i], a->ci_lb[i], a->ci_ub[i]);
  if (weighs (a, false))
    weight_cell (p, a->weight_fixed[i]);
  if (weighs (a, true))
    weight_cell (p, a->weight_random[i]);
}

static size_t
arm_count (const ev_pool_analysis *a)
{
  size_t n = 0;
  for (int arm = 0; arm <= 2; arm++)
    n += ev_arm_header (&a->data, arm) != NULL;
  return n;
}

/* The estimates of the whole or of a subgroup. */
static void
pooled_rows (struct page *p, const ev_pool_result *r, ev_row_kind kind)
{
  const ev_pool_analysis *a = p->a;
  if (a->show_fixed && r->fixed.available)
    {
      ev_doc_row (p->doc, kind);
      ev_put_fixed_name (&p->text, &r->fixed);
      cell (p);
      ev_doc_skip (p->doc, arm_count (a));
      interval_cell (p, r->fixed.est.estimate, r->fixed.est.ci_lb, r->fixed.est.ci_ub);
    }
  if (!a->show_random || !r->random.available)
    return;
  ev_doc_row (p->doc, kind);
  ev_put_random_name (&p->text, &r->random);
  cell (p);
  ev_doc_skip (p->doc, arm_count (a));
  interval_cell (p, r->random.est.estimate, r->random.est.ci_lb, r->random.est.ci_ub);
  if (kind != EV_ROW_TOTAL || isnan (r->random.pi_lb))
    return;
  ev_doc_row (p->doc, kind);
  ev_doc_cell (p->doc, "Prediction interval");
  ev_doc_skip (p->doc, arm_count (a));
  ev_put_range (&p->text, ev_shown (&a->effects, r->random.pi_lb), ev_shown (&a->effects, r->random.pi_ub), a->digits);
  cell (p);
}

/* The heading of a group of level 1, or of what stands within it: a group or its total. */
static void
group_heading (struct page *p, const ev_group_result *group, const char *of)
{
  ev_doc_row (p->doc, EV_ROW_GROUP);
  ev_str_printf (&p->text, "%s%s%s", group->members.outer, of ? ": " : "", of ? of : "");
  cell (p);
}

/* Studies stand in the innermost groups; what those are within is summed up below them. */
static void
group_rows (struct page *p, size_t g)
{
  const ev_pool_analysis *a = p->a;
  const ev_group_result *group = &a->groups[g];
  for (size_t inner = g + 1; inner <= g + group->ninner; inner++)
    group_rows (p, inner);
  group_heading (p, group, group->ninner ? "total" : group->members.inner);
  for (size_t i = 0; i < a->data.n && !group->ninner; i++)
    if (ev_in_subgroup (&a->data, i, &group->members))
      study_row (p, i);
  pooled_rows (p, &group->pool, EV_ROW_SUBTOTAL);
}

static void
people_table (struct page *p)
{
  const ev_pool_analysis *a = p->a;
  begin_people_table (p);
  for (size_t g = 0; g < a->ngroups; g += 1 + a->groups[g].ninner)
    group_rows (p, g);
  for (size_t i = 0; !a->ngroups && i < a->data.n; i++)
    study_row (p, i);
  if (a->ngroups)
    {
      ev_doc_row (p->doc, EV_ROW_GROUP);
      ev_doc_cell (p->doc, "Total");
    }
  pooled_rows (p, &a->pool, EV_ROW_TOTAL);
}

/* --- the table for programs --- */

static const char *const numbers[] = { "k", "yi", "sei", "estimate", "ci_lb", "ci_ub", "weight_fixed", "weight_random", "statistic", "df", "p",
                                       "pi_lb", "pi_ub", "tau2", "I2", "Q", "Q_df", "Q_p" };

struct values {
  double k, yi, sei, estimate, ci_lb, ci_ub, weight_fixed, weight_random, statistic, df, p, pi_lb, pi_ub, tau2, I2, Q, Q_df, Q_p;
};

static const struct values NOTHING = { NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN };

static void
put_values (struct page *p, const char *row, const ev_subgroup *group, const char *label, long line, const struct values *v)
{
  const double list[] = { v->k, v->yi, v->sei, v->estimate, v->ci_lb, v->ci_ub, v->weight_fixed, v->weight_random, v->statistic, v->df, v->p,
                          v->pi_lb, v->pi_ub, v->tau2, v->I2, v->Q, v->Q_df, v->Q_p };
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  ev_doc_cell (p->doc, p->a->id);
  ev_doc_cell (p->doc, row);
  ev_doc_cell (p->doc, group && group->outer ? group->outer : "");
  if (p->nested)
    ev_doc_cell (p->doc, group && group->inner ? group->inner : "");
  ev_doc_cell (p->doc, label ? label : "");
  if (line)
    ev_doc_integer (p->doc, line);
  else
    ev_doc_skip (p->doc, 1);
  for (size_t i = 0; i < sizeof list / sizeof *list; i++)
    ev_doc_number (p->doc, list[i], NULL);
}

static struct values
values_of (const struct page *p, const ev_estimate *e)
{
  struct values v = NOTHING;
  v.yi = e->estimate;
  v.sei = e->se;
  v.estimate = ev_shown (&p->a->effects, e->estimate);
  v.ci_lb = ev_shown (&p->a->effects, e->ci_lb);
  v.ci_ub = ev_shown (&p->a->effects, e->ci_ub);
  v.statistic = e->statistic;
  v.df = e->df;
  v.p = e->p;
  return v;
}

static void
pooled_values (struct page *p, const ev_subgroup *group, const ev_pool_result *r)
{
  const ev_pool_analysis *a = p->a;
  struct values v;
  if (a->show_fixed && r->fixed.available)
    {
      v = values_of (p, &r->fixed.est);
      v.k = (double) r->k;
      v.I2 = r->heterogeneity.I2;
      v.Q = r->heterogeneity.Q;
      v.Q_df = r->heterogeneity.df;
      v.Q_p = r->heterogeneity.p;
      put_values (p, "fixed", group, r->fixed.pooling, 0, &v);
    }
  if (!a->show_random || !r->random.available)
    return;
  v = values_of (p, &r->random.est);
  v.k = (double) r->k;
  v.pi_lb = ev_shown (&a->effects, r->random.pi_lb);
  v.pi_ub = ev_shown (&a->effects, r->random.pi_ub);
  v.tau2 = r->random.tau2;
  v.I2 = r->random.I2;
  v.Q = r->heterogeneity.Q;
  v.Q_df = r->heterogeneity.df;
  v.Q_p = r->heterogeneity.p;
  put_values (p, "random", group, r->random.tau2_method, 0, &v);
}

static void
difference_values (struct page *p, const char *row, const ev_subgroup *within, const ev_difference *d)
{
  struct values v = NOTHING;
  v.Q = d->Q;
  v.Q_df = d->df;
  v.Q_p = d->p;
  put_values (p, row, within, NULL, 0, &v);
}

static void
differences_values (struct page *p, const ev_subgroup *within, const ev_difference *fixed, const ev_difference *random)
{
  if (p->a->show_fixed)
    difference_values (p, "difference_fixed", within, fixed);
  if (p->a->show_random)
    difference_values (p, "difference_random", within, random);
}

static void
analysis_values (struct page *p)
{
  const ev_pool_analysis *a = p->a;
  for (size_t i = 0; i < a->data.n; i++)
    {
      ev_estimate e = { a->effects.yi[i], sqrt (a->effects.vi[i]), NAN, NAN, NAN, a->ci_lb[i], a->ci_ub[i] };
      struct values v = values_of (p, &e);
      v.weight_fixed = a->weight_fixed[i];
      v.weight_random = a->weight_random[i];
      ev_subgroup group = { a->data.subgroup ? a->data.subgroup[i] : NULL, a->data.inner ? a->data.inner[i] : NULL };
      put_values (p, a->effects.reason[i] ? "excluded" : "study", &group, a->data.label[i], a->data.line[i], &v);
      if (p->recovered)
        {
          ev_put_recovery (&p->text, &a->data, i);
          cell (p);
        }
    }
  for (size_t g = 0; g < a->ngroups; g++)
    {
      const ev_group_result *group = &a->groups[g];
      pooled_values (p, &group->members, &group->pool);
      if (group->ninner > 1)
        differences_values (p, &group->members, &group->difference_fixed, &group->difference_random);
    }
  pooled_values (p, NULL, &a->pool);
  if (a->ngroups)
    differences_values (p, NULL, &a->difference_fixed, &a->difference_random);
}

void
ev_doc_pool_rows (ev_doc *doc, size_t n, ev_pool_analysis *const *analyses)
{
  struct page p = { .doc = doc };
  ev_doc_show_in (doc, EV_IN_CSV);
  ev_doc_table (doc, "rows", NULL);
  for (size_t i = 0; i < n; i++)
    {
      p.nested = p.nested || analyses[i]->data.inner;
      p.recovered = p.recovered || ev_any_recovered (&analyses[i]->data);
    }
  static const char *const texts[] = { "analysis", "row", "subgroup", "inner_subgroup", "label", "line" };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    if (p.nested || i != 3)
      ev_doc_column (doc, texts[i], texts[i], EV_LEFT);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    ev_doc_column (doc, numbers[i], numbers[i], EV_RIGHT);
  if (p.recovered)
    ev_doc_column (doc, "recovered", "recovered", EV_LEFT);
  for (size_t i = 0; i < n; i++)
    {
      p.a = analyses[i];
      analysis_values (&p);
    }
  ev_str_free (&p.text);
  ev_doc_show_in (doc, EV_IN_ALL);
}

/* --- facts --- */

static void
fact (struct page *p, const char *name)
{
  ev_doc_fact (p->doc, name, p->text.text ? p->text.text : "");
  ev_str_clear (&p->text);
}

static void
put_test (ev_str *out, const ev_estimate *e)
{
  ev_str_add (out, isnan (e->df) ? "z = " : "t = ");
  ev_put_real (out, e->statistic, 2);
  if (!isnan (e->df))
    ev_str_printf (out, ", df = %.4g", e->df);
  ev_str_add (out, ", ");
  ev_put_p (out, e->p);
}

/* Of beta-binomial regression, instead of what follows. */
static void
correlation_facts (struct page *p, const ev_correlation *rho)
{
  ev_str_add (&p->text, "ρ = ");
  ev_put_interval (&p->text, rho->estimate, rho->ci_lb, rho->ci_ub, 4);
  ev_str_add (&p->text, " within arms; likelihood ratio of ρ = 0: ");
  ev_put_real (&p->text, rho->lr, 2);
  ev_str_add (&p->text, ", ");
  ev_put_p (&p->text, rho->lr_p);
  fact (p, "Correlation");
}

static void
heterogeneity_facts (struct page *p)
{
  const ev_pool_analysis *a = p->a;
  const ev_heterogeneity *h = &a->pool.heterogeneity;
  const ev_random_result *r = &a->pool.random;
  bool from_tau2 = a->print_i2_from_tau2 && a->show_random && r->available;
  if (!isnan (h->Q))
    {
      ev_str_add (&p->text, a->pool.random.glmm_model ? "likelihood ratio = " : "Q = ");
      ev_put_real (&p->text, h->Q, 2);
      ev_str_printf (&p->text, ", df = %g, ", h->df);
      ev_put_p (&p->text, h->p);
      ev_str_add (&p->text, "; ");
    }
  if (r->glmm_model && !isnan (r->glmm_wald))
    {
      ev_str_add (&p->text, "Wald = ");
      ev_put_real (&p->text, r->glmm_wald, 2);
      ev_str_add (&p->text, ", ");
      ev_put_p (&p->text, r->glmm_wald_p);
      ev_str_add (&p->text, "; ");
    }
  ev_str_add (&p->text, "I² = ");
  ev_put_real (&p->text, from_tau2 ? r->I2 : h->I2, 1);
  ev_str_add (&p->text, "%");
  if (!from_tau2 && !isnan (h->I2_ci_lb))
    {
      ev_str_addc (&p->text, ' ');
      ev_put_range (&p->text, h->I2_ci_lb, h->I2_ci_ub, 1);
    }
  fact (p, "Heterogeneity");
  if (!a->show_random || !r->available)
    return;
  ev_str_add (&p->text, "τ² = ");
  ev_put_interval (&p->text, r->tau2, r->tau2_ci_lb, r->tau2_ci_ub, 4);
  ev_str_add (&p->text, ", τ = ");
  ev_put_real (&p->text, r->tau, 3);
  fact (p, "Between studies");
}

static void
difference_fact (struct page *p, const char *of, const char *model, const ev_difference *d)
{
  ev_str name = { 0 };
  ev_str_printf (&name, "%s (%s)", of, model);
  if (d->df < 1)
    ev_str_add (&p->text, "not tested: fewer than two of them have an estimate");
  else
    {
      ev_str_add (&p->text, "Q = ");
      ev_put_real (&p->text, d->Q, 2);
      ev_str_printf (&p->text, ", df = %g, ", d->df);
      ev_put_p (&p->text, d->p);
    }
  fact (p, name.text);
  ev_str_free (&name);
}

static void
difference_facts (struct page *p, const char *of, const ev_difference *fixed, const ev_difference *random)
{
  if (p->a->show_fixed)
    difference_fact (p, of, "fixed", fixed);
  if (p->a->show_random)
    difference_fact (p, of, "random", random);
}

/* What an assessment of the credibility of a subgroup effect asks first [schandelmaier2020], and no judgement. */
static void
credibility_fact (struct page *p)
{
  const ev_subgroup_facts *f = &p->a->subgroup_facts;
  static const char *const directions[] = { "direction of effects unknown", "effects in the same direction", "effects in opposite directions" };
  ev_str_printf (&p->text, "%zu groups, smallest with %zu stud%s; %zu variable%s tested; %s-effect%s interaction ", f->subgroups, f->smallest,
                 f->smallest == 1 ? "y" : "ies", f->variables, f->variables > 1 ? "s" : "", f->random ? "random" : "fixed", f->random ? "s" : "");
  if (isnan (f->p))
    ev_str_add (&p->text, "not tested");
  else
    ev_put_p (&p->text, f->p);
  ev_str_printf (&p->text, "; %s; compared between studies [schandelmaier2020]", directions[f->opposite + 1]);
  fact (p, "Credibility");
}

static void
subgroup_facts (struct page *p)
{
  const ev_pool_analysis *a = p->a;
  size_t outer = 0;
  for (size_t g = 0; g < a->ngroups; g += 1 + a->groups[g].ninner)
    outer++;
  if (outer > 1)
    difference_facts (p, "Subgroups", &a->difference_fixed, &a->difference_random);
  for (size_t g = 0; g < a->ngroups; g++)
    if (a->groups[g].ninner > 1)
      {
        ev_str of = { 0 };
        ev_str_printf (&of, "Within %s", a->groups[g].label);
        difference_facts (p, of.text, &a->groups[g].difference_fixed, &a->groups[g].difference_random);
        ev_str_free (&of);
      }
  if (a->subgroup_facts.subgroups > 1)
    credibility_fact (p);
}

void
ev_put_rules (ev_str *out, const ev_pool_analysis *a)
{
  for (size_t i = 0; i < a->nsettings; i++)
    if (ev_same (a->settings[i].name, "preset") && a->settings[i].meaning)
      ev_str_printf (out, "%s: %s", a->preset, a->settings[i].meaning);
}

static void
put_chi_square (ev_str *out, const char *name, double statistic, double df, double prob)
{
  ev_str_printf (out, "%s χ² = ", name);
  ev_put_real (out, statistic, 2);
  ev_str_printf (out, ", df = %g, ", df);
  ev_put_p (out, prob);
}

static void
table_facts (struct page *p)
{
  const ev_table_tests *t = p->a->tables;
  if (!isnan (t->mantel_haenszel))
    {
      put_chi_square (&p->text, "Cochran-Mantel-Haenszel", t->mantel_haenszel, 1, t->mantel_haenszel_p);
      fact (p, "No effect");
    }
  if (!(t->df > 0))
    return;
  put_chi_square (&p->text, "Breslow-Day", t->breslow_day, t->df, t->breslow_day_p);
  put_chi_square (&p->text, "; Tarone", t->tarone, t->df, t->tarone_p);
  fact (p, "Equal odds ratios");
}

static void
glmm_fact (struct page *p)
{
  const ev_random_result *r = &p->a->pool.random;
  const ev_glmm_model *m = ev_glmm_find (r->glmm_model);
  ev_str_printf (&p->text, "%s: %s; maximum likelihood of the uncorrected counts; %u points of adaptive Gauss-Hermite quadrature", m->name, m->title,
                 r->glmm_points);
  if (!isnan (r->glmm_sigma2))
    {
      ev_str_add (&p->text, "; variance of the study effects ");
      ev_put_real (&p->text, r->glmm_sigma2, 4);
    }
  fact (p, "Mixed model");
}

static void
facts (struct page *p)
{
  const ev_pool_analysis *a = p->a;
  ev_str_printf (&p->text, "%s", a->measure->title);
  fact (p, "Measure");
  ev_str_printf (&p->text, "%zu", a->pool.k);
  if (a->data.n > a->pool.k)
    ev_str_printf (&p->text, " of %zu (%zu not estimable)", a->data.n, a->data.n - a->pool.k);
  fact (p, "Studies");
  if (a->show_fixed && a->pool.fixed.available && a->pool.k)
    {
      put_test (&p->text, &a->pool.fixed.est);
      fact (p, "Fixed effect");
    }
  if (a->show_random && a->pool.random.available && a->pool.k)
    {
      put_test (&p->text, &a->pool.random.est);
      fact (p, "Random effects");
    }
  if (a->tables)
    table_facts (p);
  if (a->pool.random.glmm_points)
    glmm_fact (p);
  if (!isnan (a->pool.random.rho.estimate))
    correlation_facts (p, &a->pool.random.rho);
  else if (a->pool.k > 1 && (a->pool.fixed.available || a->pool.random.available))
    heterogeneity_facts (p);
  subgroup_facts (p);
  ev_put_rules (&p->text, a);
  fact (p, "Rules");
}

/* --- notes --- */

static void
note (struct page *p, ev_severity severity)
{
  ev_doc_note (p->doc, severity, p->text.text);
  ev_str_clear (&p->text);
}

/* Beta-binomial regression takes the counts of studies without events, which have no effect size. */
static bool
takes_part (const ev_pool_analysis *a, size_t i)
{
  return a->pool.random.of_counts && !a->pool.random.glmm_model && ev_has_one_sided_table (&a->data, &a->effects, i);
}

/* The studies that are left out for the same reason as FIRST, the first of them. */
static void
exclusion_note (struct page *p, size_t first)
{
  const ev_pool_analysis *a = p->a;
  const char *reason = a->effects.reason[first], *before = "";
  ev_str_printf (&p->text, "%s (%s):", takes_part (a, first) ? "Without an effect size of their own" : "Left out", reason);
  for (size_t i = first; i < a->data.n; i++)
    if (a->effects.reason[i] && ev_same (a->effects.reason[i], reason))
      {
        ev_str_printf (&p->text, "%s %s (line %ld)", before, a->data.label[i], a->data.line[i]);
        before = ",";
      }
  ev_str_addc (&p->text, '.');
  note (p, EV_NOTE);
}

/* All studies that are left out, a note for each reason; the reasons are few. */
static void
exclusion_notes (struct page *p)
{
  const char *const *reason = p->a->effects.reason;
  const char **named = NULL;
  size_t n = 0, capacity = 0;
  for (size_t i = 0; i < p->a->data.n; i++)
    {
      size_t r = 0;
      while (reason[i] && r < n && !ev_same (named[r], reason[i]))
        r++;
      if (!reason[i] || r < n)
        continue;
      named = ev_xgrow (named, n, &capacity, sizeof *named);
      named[n++] = reason[i];
      exclusion_note (p, i);
    }
  free (named);
}

/* What the effect layer says about exclusions, with the first few names, stands in the notes above already. */
static bool
is_exclusion (const ev_diag *d)
{
  return ev_same (d->id, "excluded") || ev_same (d->id, "double-zero");
}

static void
notes (struct page *p)
{
  const ev_pool_analysis *a = p->a;
  exclusion_notes (p);
  if (arm_count (a) && ev_any_recovered (&a->data))
    {
      ev_str_add (&p->text, EV_RECOVERED_MARK " marks what is recovered: the study does not print it as such.");
      note (p, EV_NOTE);
    }
  for (size_t i = 0; i < (a->regress ? a->regress_diags : ev_diags_count (a->diags)); i++)
    {
      const ev_diag *d = ev_diags_get (a->diags, i);
      if (is_exclusion (d))
        continue;
      ev_str_printf (&p->text, "%s.", d->message);
      note (p, d->severity);
    }
}

void
ev_put_pool_title (ev_str *out, const ev_pool_analysis *a)
{
  ev_str_add (out, a->title ? a->title : a->effects.label);
  if (a->by)
    ev_str_printf (out, ": %s", a->by);
}

void
ev_doc_pool_heading (ev_doc *doc, const ev_pool_analysis *a)
{
  ev_str title = { 0 };
  ev_put_pool_title (&title, a);
  ev_doc_heading (doc, 2, title.text);
  ev_str_free (&title);
}

void
ev_doc_pool (ev_doc *doc, const ev_pool_analysis *a, bool explain)
{
  struct page p = { .doc = doc, .a = a };
  ev_doc_show_in (doc, EV_IN_ALL & ~(unsigned) EV_IN_CSV);
  people_table (&p);
  notes (&p);
  facts (&p);
  if (explain)
    ev_doc_explain_pool (doc, a);
  ev_doc_show_in (doc, EV_IN_ALL);
  ev_str_free (&p.text);
}

/* --- one row an analysis --- */

static void
summary_estimate (struct page *p, bool show, const ev_estimate *e)
{
  if (show && !isnan (e->estimate))
    interval_cell (p, e->estimate, e->ci_lb, e->ci_ub);
  else
    ev_doc_skip (p->doc, 1);
}

void
ev_doc_pool_summary (ev_doc *doc, size_t n, ev_pool_analysis *const *analyses)
{
  struct page p = { .doc = doc };
  ev_doc_show_in (doc, EV_IN_ALL & ~(unsigned) EV_IN_CSV);
  ev_doc_table (doc, "summary", NULL);
  static const char *const texts[] = { "Analysis", "Measure", "Studies" };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    ev_doc_column (doc, texts[i], texts[i], i < 2 ? EV_LEFT : EV_RIGHT);
  static const char *const estimates[] = { "Fixed effect", "Random effects", "τ²", "I²" };
  for (size_t i = 0; i < sizeof estimates / sizeof *estimates; i++)
    ev_doc_column (doc, estimates[i], estimates[i], EV_RIGHT);
  for (size_t i = 0; i < n; i++)
    {
      const ev_pool_analysis *a = p.a = analyses[i];
      const ev_random_result *r = &a->pool.random;
      bool random = a->show_random && r->available;
      ev_doc_row (doc, EV_ROW_PLAIN);
      ev_put_pool_title (&p.text, a);
      cell (&p);
      ev_doc_cell (doc, a->measure->short_label ? a->measure->short_label : a->measure->code);
      ev_doc_integer (doc, (long) a->pool.k);
      summary_estimate (&p, a->show_fixed && a->pool.fixed.available, &a->pool.fixed.est);
      summary_estimate (&p, random, &r->est);
      if (random && a->pool.k > 1)
        ev_doc_real (doc, r->tau2, 4);
      else
        ev_doc_skip (doc, 1);
      if (a->pool.k > 1)
        {
          ev_put_real (&p.text, a->print_i2_from_tau2 && random ? r->I2 : a->pool.heterogeneity.I2, 1);
          ev_str_addc (&p.text, '%');
        }
      cell (&p);
    }
  ev_doc_show_in (doc, EV_IN_ALL);
  ev_str_free (&p.text);
}

/* --- one row an analysis, for programs --- */

static const char *const summary_texts[] = { "indication", "analysis", "title", "measure", "k", "n" };
static const char *const summary_numbers[]
  = { "fixed_estimate", "fixed_ci_lb", "fixed_ci_ub", "fixed_p", "random_estimate", "random_ci_lb", "random_ci_ub", "random_p",
      "pi_lb", "pi_ub", "tau2", "Q", "Q_df", "Q_p", "I2" };

void
ev_pool_summary_columns (ev_doc *doc)
{
  for (size_t i = 0; i < sizeof summary_texts / sizeof *summary_texts; i++)
    ev_doc_column (doc, summary_texts[i], summary_texts[i], EV_LEFT);
  for (size_t i = 0; i < sizeof summary_numbers / sizeof *summary_numbers; i++)
    ev_doc_column (doc, summary_numbers[i], summary_numbers[i], EV_RIGHT);
}

void
ev_pool_summary_row (ev_doc *doc, const char *indication, const ev_pool_analysis *a)
{
  static const ev_estimate none = { NAN, NAN, NAN, NAN, NAN, NAN, NAN };
  const ev_random_result *r = &a->pool.random;
  const ev_heterogeneity *h = &a->pool.heterogeneity;
  bool random = a->show_random && r->available;
  const ev_estimate *f = a->show_fixed && a->pool.fixed.available ? &a->pool.fixed.est : &none, *e = random ? &r->est : &none;
  ev_str title = { 0 };
  ev_put_pool_title (&title, a);
  ev_doc_row (doc, EV_ROW_PLAIN);
  ev_doc_cell (doc, indication);
  ev_doc_cell (doc, a->id);
  ev_doc_cell (doc, title.text);
  ev_doc_cell (doc, a->measure->code);
  ev_doc_integer (doc, (long) a->pool.k);
  ev_doc_integer (doc, (long) a->data.n);
  const double values[] = { ev_shown (&a->effects, f->estimate), ev_shown (&a->effects, f->ci_lb), ev_shown (&a->effects, f->ci_ub), f->p, ev_shown (&a->effects, e->estimate), ev_shown (&a->effects, e->ci_lb),
                            ev_shown (&a->effects, e->ci_ub), e->p, ev_shown (&a->effects, random ? r->pi_lb : NAN), ev_shown (&a->effects, random ? r->pi_ub : NAN),
                            random ? r->tau2 : NAN, h->Q, h->df, h->p, a->print_i2_from_tau2 && random ? r->I2 : h->I2 };
  for (size_t i = 0; i < sizeof values / sizeof *values; i++)
    ev_doc_number (doc, values[i], NULL);
  ev_str_free (&title);
}
