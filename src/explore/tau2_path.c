/* The result as a function of tau², which few studies hardly determine.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "evisyn/methods.h"
#include "explore/refit.h"
#include "num/optim.h"

enum { STEPS = 4, CURVE_STEPS = 60 }; /* between 0 and the last value */

struct path {
  const ev_subject *subject;
  ev_model_spec model;
  ev_pooled_studies studies;
  ev_arena *arena;
  ev_diags *diags;
  ev_status status;
};

static ev_refit
fit_at (struct path *p, double tau2)
{
  ev_refit fit;
  p->model.tau2_fixed = tau2;
  ev_refitter *r = ev_refitter_new (&p->studies.data, &p->model, true, p->subject->analysis->print_i2_from_tau2);
  ev_status status = ev_refit_to (r, NULL, p->studies.data.k, p->diags, &fit);
  ev_refitter_free (r);
  p->status = p->status ? p->status : status;
  return fit;
}

/* The limits of the Q-profile interval [viechtbauer2007]; NaN for fewer than two studies. */
static void
find_limits (const ev_pool_data *data, double level, double limits[2])
{
  limits[0] = limits[1] = NAN;
  if (data->k < 2)
    return;
  ev_design design = { .k = data->k, .p = 1, .yi = data->yi, .vi = data->vi };
  ev_workspace *w = ev_workspace_new (data->k, 1);
  ev_tau2_fit fit = { 0 };
  if (ev_tau2_ci_find ("QP")->interval (&design, w, &fit, NULL, level, limits))
    limits[0] = limits[1] = NAN;
  ev_workspace_free (w);
}

static int
in_order (const void *a, const void *b)
{
  const ev_tau2_estimate *p = a, *q = b;
  return (p->tau2 > q->tau2) - (p->tau2 < q->tau2);
}

/* Estimators that are the same under two names count once. */
static void
find_estimates (struct path *p, ev_tau2_path *out)
{
  const ev_pool_data *data = &p->studies.data;
  ev_design design = { .k = data->k, .p = 1, .yi = data->yi, .vi = data->vi };
  ev_workspace *w = ev_workspace_new (data->k, 1);
  size_t n = 0;
  while (ev_tau2_methods[n].name)
    n++;
  out->estimate = ev_arena_alloc (p->arena, n, sizeof *out->estimate);
  for (const ev_tau2_method *t = ev_tau2_methods; t->name; t++)
    {
      ev_tau2_fit fit;
      if (!ev_tau2_is_alias (t) && !t->fit (&design, w, &fit) && isfinite (fit.tau2))
        out->estimate[out->nestimates++] = (ev_tau2_estimate){ t->name, fit.tau2 };
    }
  ev_workspace_free (w);
  qsort (out->estimate, out->nestimates, sizeof *out->estimate, in_order);
}

/* Steps are even in tau, which is on the scale of the effects. */
static void
find_curve (struct path *p, double last, ev_tau2_path *out)
{
  out->curve.row = ev_arena_alloc (p->arena, CURVE_STEPS + 1, sizeof *out->curve.row);
  for (int i = 0; i <= CURVE_STEPS; i++)
    {
      double share = (double) i / CURVE_STEPS;
      out->curve.row[out->curve.n++] = (ev_refit_row){ .label = "", .fit = fit_at (p, last * (share * share)) };
    }
}

static double
typical_variance (const ev_pool_data *data)
{
  double s = 0;
  for (size_t i = 0; i < data->k; i++)
    s += 1 / data->vi[i];
  return (double) data->k / s;
}

/* How far people want to look: over the estimates, and as much heterogeneity as there is variance.  The interval of few studies goes on far
   beyond. */
static double
telling_part (const struct path *p, const ev_tau2_path *out)
{
  double part = typical_variance (&p->studies.data);
  for (size_t i = 0; i < out->nestimates; i++)
    part = fmax (part, 1.5 * out->estimate[i].tau2);
  return part;
}

/* The distance between no effect and the limit of the interval that is nearer to it; negative where no effect lies inside. */
static double
clearance (double tau2, void *arg)
{
  struct path *p = arg;
  double null_value = p->subject->analysis->effects.null_value;
  ev_estimate est = fit_at (p, tau2).est;
  return fmax (est.ci_lb - null_value, null_value - est.ci_ub);
}

/* The first change of side along the rows above the estimate's, else below it. */
static double
find_change (struct path *p, const ev_refits *rows, double tau2)
{
  for (size_t i = 1; i < rows->n; i++)
    {
      const ev_refit *a = &rows->row[i - 1].fit, *b = &rows->row[i].fit;
      if (a->tau2 < tau2 && b->tau2 <= tau2)
        continue;
      double fa = clearance (a->tau2, p), fb = clearance (b->tau2, p);
      if (fa * fb < 0)
        return ev_root (clearance, p, a->tau2, b->tau2, fa, fb, 0);
    }
  return NAN;
}

static void
add (struct path *p, ev_refits *rows, double tau2, const char *label)
{
  for (size_t i = 0; i < rows->n; i++)
    if (rows->row[i].fit.tau2 == tau2)
      {
        const char *old = rows->row[i].label;
        rows->row[i].label = *old && *label ? ev_arena_printf (p->arena, "%s, %s", old, label) : *label ? label : old;
        return;
      }
  size_t at = rows->n++;
  for (; at > 0 && rows->row[at - 1].fit.tau2 > tau2; at--)
    rows->row[at] = rows->row[at - 1];
  rows->row[at] = (ev_refit_row){ .label = label, .fit = fit_at (p, tau2) };
}

ev_status
ev_follow_tau2 (const ev_subject *subject, ev_arena *arena, ev_diags *diags, ev_tau2_path *out)
{
  struct path p = { .subject = subject, .model = *subject->model, .arena = arena, .diags = diags };
  ev_subject_effects (subject, arena, &p.studies);
  *out = (ev_tau2_path){ .at.row = ev_arena_alloc (arena, STEPS + 4, sizeof *out->at.row), .interval = { NAN, NAN }, .changes_at = NAN };
  if (p.studies.data.k < 2)
    return EV_OK;
  double *limits = out->interval, estimate = subject->random ? subject->analysis->pool.random.tau2 : 0;
  /* one method all along, that of the analysis: "auto" would change it where tau² leaves 0 */
  p.model.ci_method = subject->random ? subject->analysis->pool.random.ci_method : ev_ci_resolve (p.model.ci_method, 0, p.studies.data.k, 1);
  find_limits (&p.studies.data, subject->analysis->level, limits);
  find_estimates (&p, out);
  double last = fmax (telling_part (&p, out), estimate);
  if (limits[1] > 0)
    last = fmax (fmin (last, limits[1]), estimate);
  for (int i = 0; i <= STEPS; i++)
    {
      double share = (double) i / STEPS; /* of tau, which is on the scale of the effects: even steps */
      add (&p, &out->at, last * (share * share), i ? "" : "no heterogeneity");
    }
  if (limits[0] > 0)
    add (&p, &out->at, limits[0], "lower limit");
  if (limits[1] > 0)
    add (&p, &out->at, limits[1], "upper limit");
  if (subject->random)
    add (&p, &out->at, estimate, "estimate");
  ev_judge_rows (subject, &out->at);
  if (!isnan (subject->analysis->effects.null_value))
    out->changes_at = find_change (&p, &out->at, estimate);
  find_curve (&p, fmax (last, 1.3 * out->changes_at), out);
  return p.status;
}
