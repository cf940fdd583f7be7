/* Choosing between models: all smaller models by an information criterion, and one other model by a likelihood ratio.

   Models with different moderators have different restricted likelihoods, so all are fitted by maximum likelihood, unless tau² is given.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/methods.h"
#include "model/fit.h"
#include "num/dist.h"
#include "reg/regression.h"

/* --- criteria --- */

static double
aic (double ll, double parameters, double n)
{
  (void) n;
  return 2 * parameters - 2 * ll;
}

static double
bic (double ll, double parameters, double n)
{
  return parameters * log (n) - 2 * ll;
}

/* [hurvich1989]; for few studies as metafor has it. */
static double
aicc (double ll, double parameters, double n)
{
  double enough = fmax (n, parameters + 2);
  return 2 * parameters * enough / (enough - parameters - 1) - 2 * ll;
}

const ev_criterion ev_criteria[] = { { "AICc", "Akaike's criterion with a correction for few studies", "hurvich1989", aicc },
                                     { "AIC", "Akaike's information criterion", "burnham2002", aic },
                                     { "BIC", "Bayesian information criterion", "burnham2002", bic },
                                     { NULL, NULL, NULL, NULL } };

static const ev_criterion *
find_criterion (const char *name)
{
  const ev_criterion *c = ev_criteria;
  while (c->name && !ev_same_name (c->name, name))
    c++;
  return c->name ? c : ev_criteria;
}

/* --- one model --- */

/* A fit by maximum likelihood of some columns of X. */
struct ml {
  double tau2, log_likelihood, parameters;
};

/* Where EST (p) is not NULL, it gets the coefficients with their tests. */
static bool
fit_ml (const ev_regression *r, const double *x, size_t p, struct ml *out, ev_estimate *est)
{
  ev_design design = { .k = r->design.k, .p = p, .yi = r->yi, .vi = r->vi, .x = x };
  ev_workspace *w = ev_workspace_new (design.k, p);
  double *beta = ev_xcalloc (p, (p + 1) * sizeof *beta);
  ev_tau2_fit tau2;
  ev_fit at;
  bool good = !ev_regress_tau2 (r->tau2 ? ev_tau2_find ("ML") : NULL, r->spec->model.tau2_fixed, &design, w, &tau2)
              && !ev_fit_at (&design, w, tau2.tau2, NULL, false, r->tau2 != NULL, beta, beta + p, &at);
  if (good)
    *out = (struct ml){ tau2.tau2, at.log_likelihood, (double) (p + (r->tau2 != NULL)) };
  ev_inference in = { .design = &design, .workspace = w, .method = r->tau2, .tau2 = tau2.tau2, .level = r->spec->model.level,
                      .beta = beta, .cov = beta + p, .test = r->test, .scale = at.scale, .seed = r->spec->model.seed };
  if (good && est)
    good = !r->test->test (&in, est);
  ev_workspace_free (w);
  free (beta);
  return good;
}

/* --- all smaller models --- */

enum { MOST_TERMS = 16 };

/* A model has an interaction only together with its parts. */
static bool
is_hierarchical (const ev_formula *f, unsigned long terms)
{
  for (size_t t = 0; t < f->nterms; t++)
    for (size_t s = 0; s < f->nterms; s++)
      {
        bool part = f->term[s] != f->term[t] && (f->term[s] & f->term[t]) == f->term[s];
        if (part && (terms >> t & 1) && !(terms >> s & 1))
          return false;
      }
  return true;
}

static const char *
describe (const ev_regression *r, unsigned long terms)
{
  const ev_formula *f = &r->formula;
  ev_str text = { 0 };
  if (!f->intercept)
    ev_str_add (&text, "0");
  for (size_t t = 0; t < f->nterms; t++)
    if (terms >> t & 1)
      ev_str_printf (&text, "%s%s", text.length ? " + " : "", ev_term_label (f, f->term[t], r->arena));
  const char *formula = ev_arena_strdup (r->arena, text.text ? text.text : "1");
  ev_str_free (&text);
  return formula;
}

static bool
has_column (const ev_frame *f, size_t j, unsigned long terms)
{
  return f->column[j].term == 0 || (terms >> (f->column[j].term - 1) & 1);
}

/* Fit the columns of TERMS, with OUT's room for coefficients; false when there are none, too many, or no estimate. */
static bool
fit_terms (const ev_regression *r, unsigned long terms, ev_candidate *out)
{
  const ev_frame *f = &r->frame;
  double *x = ev_xcalloc (f->k, f->p * sizeof *x);
  ev_estimate *est = ev_xcalloc (f->p, sizeof *est);
  size_t p = 0, at = 0;
  for (size_t j = 0; j < f->p; j++)
    p += has_column (f, j, terms);
  for (size_t i = 0; i < f->k; i++)
    for (size_t j = 0; j < f->p; j++)
      if (has_column (f, j, terms))
        x[at++] = f->x[i * f->p + j];
  struct ml ml;
  bool good = p > 0 && fit_ml (r, x, p, &ml, est);
  if (good)
    *out = (ev_candidate){ .terms = terms, .p = p, .log_likelihood = ml.log_likelihood, .tau2 = ml.tau2, .beta = out->beta, .se = out->se,
                           .criterion = find_criterion (r->spec->select)->value (ml.log_likelihood, ml.parameters, (double) f->k) };
  for (size_t j = at = 0; good && j < f->p; j++)
    {
      bool has = has_column (f, j, terms);
      out->beta[j] = has ? est[at].estimate : NAN;
      out->se[j] = has ? est[at].se : NAN;
      at += has;
    }
  free (x);
  free (est);
  return good;
}

static int
compare_candidates (const void *a, const void *b)
{
  const ev_candidate *x = a, *y = b;
  int order = (x->criterion > y->criterion) - (x->criterion < y->criterion);
  return order ? order : (x->terms > y->terms) - (x->terms < y->terms);
}

/* Akaike weights [burnham2002] §2.9. */
static void
weigh (const ev_regression *r, ev_selection *s)
{
  double total = 0;
  for (size_t i = 0; i < s->n; i++)
    {
      s->model[i].difference = s->model[i].criterion - s->model[0].criterion;
      s->model[i].weight = exp (-s->model[i].difference / 2);
      total += s->model[i].weight;
    }
  s->importance = ev_arena_alloc (r->arena, r->formula.nterms, sizeof *s->importance);
  for (size_t i = 0; i < s->n; i++)
    {
      s->model[i].weight /= total;
      s->model[i].formula = describe (r, s->model[i].terms);
      for (size_t t = 0; t < r->formula.nterms; t++)
        if (s->model[i].terms >> t & 1)
          s->importance[t] += s->model[i].weight;
    }
}

ev_status
ev_regress_select (ev_regression *r)
{
  ev_selection *s = &r->result->selection;
  size_t nterms = r->formula.nterms;
  if (nterms > MOST_TERMS)
    return ev_error (r->diags, EV_USAGE, NULL, "too-many-terms", "all smaller models can be compared for at most %d terms", MOST_TERMS);
  unsigned long all = 1UL << nterms;
  s->criterion = find_criterion (r->spec->select)->name;
  s->model = ev_arena_alloc (r->arena, all, sizeof *s->model);
  bool *good = ev_arena_alloc (r->arena, all, sizeof *good);
  double *numbers = ev_arena_alloc (r->arena, all, 2 * r->frame.p * sizeof *numbers);
  for (unsigned long terms = 0; terms < all; terms++)
    {
      s->model[terms].beta = numbers + terms * 2 * r->frame.p;
      s->model[terms].se = s->model[terms].beta + r->frame.p;
    }
#ifdef _OPENMP
#pragma omp parallel for schedule (dynamic, 8)
#endif
  for (unsigned long terms = 0; terms < all; terms++)
    good[terms] = is_hierarchical (&r->formula, terms) && fit_terms (r, terms, &s->model[terms]);
  for (unsigned long terms = 0; terms < all; terms++)
    if (good[terms])
      s->model[s->n++] = s->model[terms];
  qsort (s->model, s->n, sizeof *s->model, compare_candidates);
  weigh (r, s);
  ev_regress_average (r);
  return EV_OK;
}

/* --- one other model --- */

/* Are the columns of one matrix combinations of the other's? */
static bool
is_within (const double *small, size_t ps, const double *large, size_t pl, size_t k)
{
  size_t p = ps + pl, fresh = 0;
  double *both = ev_xcalloc (k, p * sizeof *both);
  bool *keep = ev_xcalloc (p, sizeof *keep);
  for (size_t i = 0; i < k; i++)
    {
      memcpy (both + i * p, large + i * pl, pl * sizeof *both);
      memcpy (both + i * p + pl, small + i * ps, ps * sizeof *both);
    }
  ev_independent_columns (both, k, p, keep);
  for (size_t j = pl; j < p; j++)
    fresh += keep[j];
  free (both);
  free (keep);
  return fresh == 0;
}

/* The design matrix of the other formula, for the studies of the model. */
static ev_status
other_frame (ev_regression *r, ev_formula *formula, ev_frame *frame)
{
  const ev_dataset *data = r->data;
  const char **reason = ev_arena_alloc (r->arena, data->n, sizeof *reason);
  memcpy (reason, r->result->reason, data->n * sizeof *reason);
  ev_status status = ev_formula_parse (r->spec->compare, "--compare", r->frame.table, r->arena, r->diags, formula);
  if (!status)
    status = ev_frame_read (formula, r->frame.table, data, reason, r->arena, r->diags, frame);
  for (size_t i = 0; !status && i < data->n; i++)
    if (reason[i] && !r->result->reason[i])
      status = ev_error (r->diags, EV_DATA, NULL, "different-studies",
                         "the two models cannot be compared: the study '%s' has %s, so that only one of them uses it", data->label[i], reason[i]);
  if (!status)
    status = ev_frame_bind (frame, data, reason, r->arena, r->diags);
  if (status)
    return status;
  bool *keep = ev_arena_alloc (r->arena, frame->p, sizeof *keep);
  ev_independent_columns (frame->x, frame->k, frame->p, keep);
  ev_frame_keep (frame, keep);
  return EV_OK;
}

static void
likelihood_ratio (const ev_regression *r, const ev_frame *other, ev_comparison *c)
{
  size_t p = r->design.p, k = r->design.k;
  bool smaller = other->p <= p;
  c->nested = smaller ? is_within (other->x, other->p, r->frame.x, p, k) : is_within (r->frame.x, p, other->x, other->p, k);
  c->lrt = c->df = c->lrt_p = NAN;
  if (!c->nested || other->p == p)
    return;
  c->df = fabs ((double) p - (double) other->p);
  c->lrt = fmax (0, (smaller ? 2 : -2) * (c->log_likelihood - c->other_log_likelihood));
  c->lrt_p = ev_chisq (c->lrt, c->df, false, false);
}

ev_status
ev_regress_compare (ev_regression *r)
{
  ev_comparison *c = &r->result->comparison;
  ev_formula formula;
  ev_frame frame;
  struct ml mine, other;
  ev_status status = other_frame (r, &formula, &frame);
  if (status)
    return status;
  if (frame.p == 0 || frame.p >= frame.k || !fit_ml (r, frame.x, frame.p, &other, NULL) || !fit_ml (r, r->frame.x, r->frame.p, &mine, NULL))
    return ev_error (r->diags, EV_NOANSWER, NULL, "no-comparison", "the model '%s' cannot be fitted to these studies", r->spec->compare);
  double n = (double) r->design.k;
  *c = (ev_comparison){ .formula = r->spec->compare, .p = frame.p, .tau2 = mine.tau2, .other_tau2 = other.tau2,
                        .log_likelihood = mine.log_likelihood, .other_log_likelihood = other.log_likelihood,
                        .aic = aic (mine.log_likelihood, mine.parameters, n), .other_aic = aic (other.log_likelihood, other.parameters, n),
                        .bic = bic (mine.log_likelihood, mine.parameters, n), .other_bic = bic (other.log_likelihood, other.parameters, n),
                        .aicc = aicc (mine.log_likelihood, mine.parameters, n), .other_aicc = aicc (other.log_likelihood, other.parameters, n) };
  likelihood_ratio (r, &frame, c);
  if (!c->nested)
    ev_note (r->diags, NULL, "not-nested", "neither of the two models contains the other: only the information criteria compare them");
  return EV_OK;
}
