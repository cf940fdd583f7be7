/* Missing outcomes of trials that count events: what the result would be if they were known.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "explore/events.h"
#include "num/dist.h"

struct missing {
  const ev_subject *subject;
  const double *m[2];
  ev_arena *arena;
  ev_diags *diags;
  ev_effects best, worst; /* effect sizes of the extreme cases */
};

/* --- counts that are filled in --- */

/* The share of each group's missing participants that have the event. */
static const struct extreme {
  const char *label;
  double events[2];
} extremes[] = {
  { "no events", { 0, 0 } },
  { "only events", { 1, 1 } },
  { "events only in group 2", { 0, 1 } },
  { "events only in group 1", { 1, 0 } },
};
enum { EXTREMES = sizeof extremes / sizeof *extremes, BEST = 2, WORST = 3 };

static ev_status
fit_extreme (struct missing *m, const struct extreme *x, ev_effects *effects, ev_refit *fit)
{
  ev_events events;
  ev_events_copy (m->subject, m->arena, &events);
  for (size_t i = 0; i < events.n; i++)
    for (int group = 0; group < 2; group++)
      {
        events.cell[2 * group][i] += x->events[group] * m->m[group][i];
        events.cell[2 * group + 1][i] += (1 - x->events[group]) * m->m[group][i];
      }
  return ev_refit_events (m->subject, &events, m->arena, m->diags, effects, fit);
}

/* --- effect sizes that are made --- */

/* Pool the effect sizes Y, V of the data set by inverse variance. */
static ev_status
fit_effects (struct missing *m, double *y, double *v, ev_refit *fit)
{
  ev_pool_analysis changed = *m->subject->analysis;
  ev_model_spec model = *m->subject->model;
  ev_pooled_studies p;
  changed.effects.yi = y;
  changed.effects.vi = v;
  model.pooling = "IV";
  ev_gather (&changed.data, changed.measure, &changed.effects, EV_TABLES_CORRECTED, NULL, m->arena, &p);
  ev_refitter *r = ev_refitter_new (&p.data, &model, m->subject->random, changed.print_i2_from_tau2);
  ev_status status = ev_refit_to (r, NULL, p.data.k, m->diags, fit);
  ev_refitter_free (r);
  return status;
}

/* [gamble2005]: the effects as observed, each with a standard error that makes its interval span those of the best and the worst case. */
static ev_status
fit_uncertainty (struct missing *m, ev_refit *fit)
{
  const ev_effects *e = &m->subject->analysis->effects;
  double z = ev_critical (m->subject->analysis->level, NAN);
  double *v = ev_arena_alloc (m->arena, e->n, sizeof *v);
  for (size_t i = 0; i < e->n; i++)
    {
      const ev_effects *cases[3] = { e, &m->best, &m->worst };
      double low = INFINITY, high = -INFINITY;
      for (int c = 0; c < 3; c++)
        {
          double half = z * sqrt (cases[c]->vi[i]);
          low = fmin (low, cases[c]->yi[i] - half);
          high = fmax (high, cases[c]->yi[i] + half);
        }
      v[i] = (high - low) / (2 * z) * ((high - low) / (2 * z));
    }
  return fit_effects (m, e->yi, v, fit);
}

/* One group with informative missingness [higgins2008]: the risk of all its participants and its variance.  The odds of an event
   among those whose outcome is missing are IMOR times the odds among the others. */
static void
risk_of_all (double events, double others, double missing, double imor, double *risk, double *variance)
{
  double n = events + others, share = missing / (n + missing), p = events / n, d = 1 - p + p * imor;
  double lost = p * imor / d, slope = 1 - share + share * imor / (d * d);
  *risk = (1 - share) * p + share * lost;
  *variance = slope * slope * p * (1 - p) / n + (lost - p) * (lost - p) * share * (1 - share) / (n + missing);
}

/* From risks to the scale of a measure: value and derivative. */
static void
on_scale (const char *measure, double p, double *value, double *slope)
{
  bool odds = ev_same (measure, "OR"), ratio = ev_same (measure, "RR");
  *value = odds ? log (p / (1 - p)) : ratio ? log (p) : p;
  *slope = odds ? 1 / (p * (1 - p)) : ratio ? 1 / p : 1;
}

static ev_status
fit_imor (struct missing *m, const double imor[2], ev_refit *fit)
{
  const ev_pool_analysis *a = m->subject->analysis;
  const ev_effects *e = &a->effects;
  double *y = ev_arena_alloc (m->arena, e->n, sizeof *y), *v = ev_arena_alloc (m->arena, e->n, sizeof *v);
  const double *cell[4] = { e->ai, e->bi, e->ci, e->di };
  for (size_t i = 0; i < e->n; i++)
    for (int group = 0; group < 2; group++)
      {
        double risk, variance, value, slope;
        risk_of_all (cell[2 * group][i], cell[2 * group + 1][i], m->m[group][i], imor[group], &risk, &variance);
        on_scale (a->measure->code, risk, &value, &slope);
        y[i] += group ? -value : value;
        v[i] += slope * slope * variance;
      }
  return fit_effects (m, y, v, fit);
}

/* --- all scenarios --- */

static ev_refit_row *
next (ev_refits *out, const char *label)
{
  ev_refit_row *row = &out->row[out->n++];
  *row = (ev_refit_row){ .label = label };
  return row;
}

static ev_status
all_imor (struct missing *m, ev_refits *out)
{
  static const double pairs[][2] = { { 2, 2 }, { 0.5, 0.5 }, { 2, 0.5 }, { 0.5, 2 }, { 4, 0.25 }, { 0.25, 4 } };
  static const char *const labels[] = { "IMOR 2, 2", "IMOR ½, ½", "IMOR 2, ½", "IMOR ½, 2", "IMOR 4, ¼", "IMOR ¼, 4" };
  ev_status status = EV_OK;
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs && !status; i++)
    status = fit_imor (m, pairs[i], &next (out, labels[i])->fit);
  return status;
}

ev_status
ev_missing_outcomes (const ev_subject *subject, const double *m1, const double *m2, ev_arena *arena, ev_diags *diags, ev_refits *out)
{
  enum { MOST_ROWS = 16 };
  const char *code = subject->analysis->measure->code;
  *out = (ev_refits){ .row = ev_arena_alloc (arena, MOST_ROWS, sizeof *out->row) };
  if (!ev_has_events (subject) || !(ev_same (code, "OR") || ev_same (code, "RR") || ev_same (code, "RD")))
    return ev_error (diags, EV_USAGE, NULL, "no-missing-outcomes", "missing outcomes are for OR, RR and RD of two groups, not for %s", code);
  ev_diags *ignored = ev_diags_new (); /* what is noted of effect sizes was noted of the data */
  struct missing m = { .subject = subject, .m = { m1, m2 }, .arena = arena, .diags = ignored };
  ev_effects effects[EXTREMES];
  ev_status status = EV_OK;
  for (int x = 0; x < EXTREMES && !status; x++)
    status = fit_extreme (&m, &extremes[x], &effects[x], &next (out, extremes[x].label)->fit);
  m.best = effects[BEST];
  m.worst = effects[WORST];
  if (!status)
    status = fit_uncertainty (&m, &next (out, "uncertainty interval")->fit);
  if (!status)
    status = all_imor (&m, out);
  if (status)
    ev_diags_append (diags, ignored, 0);
  ev_diags_free (ignored);
  ev_judge_rows (subject, out);
  return status;
}
