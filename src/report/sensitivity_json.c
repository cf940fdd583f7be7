/* Sensitivity analyses as JSON, with the names that users rely on: they may only change together with every test that reads them.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/sensitivity_json.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "report/pool_json.h"
#include "report/sensitivity_text.h"

static void
put_display (ev_json *j, const ev_effects *scale, const ev_estimate *e)
{
  ev_json_key_object (j, "display");
  ev_json_key_number (j, "estimate", ev_shown (scale, e->estimate));
  ev_json_key_number (j, "ci_lb", ev_shown (scale, e->ci_lb));
  ev_json_key_number (j, "ci_ub", ev_shown (scale, e->ci_ub));
  ev_json_end (j);
}

static void
put_estimate (ev_json *j, const ev_effects *scale, const ev_refit *fit)
{
  ev_json_key_number (j, "estimate", fit->est.estimate);
  ev_json_key_number (j, "se", fit->est.se);
  ev_json_key_number (j, "ci_lb", fit->est.ci_lb);
  ev_json_key_number (j, "ci_ub", fit->est.ci_ub);
  ev_json_key_number (j, "p", fit->est.p);
  ev_json_key_number (j, "tau2", fit->tau2);
  put_display (j, scale, &fit->est);
}

/* One fit; LABEL says what its label is. */
static void
put_refit (ev_json *j, const ev_sensitivity *s, const char *label, const ev_refit_row *row)
{
  ev_json_object (j);
  ev_json_key_string (j, label, row->label);
  ev_json_key_integer (j, "k", (long) row->fit.k);
  put_estimate (j, &s->subject.analysis->effects, &row->fit);
  ev_json_key_number (j, "I2", row->fit.I2);
  ev_json_key_number (j, "Q", row->fit.Q);
  ev_json_key_number (j, "Q_p", row->fit.Q_p);
  ev_json_key_bool (j, "same_direction", row->verdict.same_direction);
  ev_json_key_bool (j, "same_conclusion", row->verdict.same_side);
  ev_json_end (j);
}

static void
put_refits (ev_json *j, const ev_sensitivity *s, const char *key, const char *label, const ev_refits *rows)
{
  ev_json_key_array (j, key);
  for (size_t i = 0; i < rows->n; i++)
    put_refit (j, s, label, &rows->row[i]);
  ev_json_end (j);
}

static void
put_leave_one_out (ev_json *j, const ev_sensitivity *s)
{
  put_refits (j, s, "leave_one_out", "omitted", &s->leave_one_out);
}

static void
put_leave_two_out (ev_json *j, const ev_sensitivity *s)
{
  put_refits (j, s, "leave_two_out", "omitted", &s->leave_two_out);
}

static void
put_cumulative (ev_json *j, const ev_sensitivity *s)
{
  put_refits (j, s, "cumulative", "added", &s->cumulative);
}

static void
put_exclusions (ev_json *j, const ev_sensitivity *s)
{
  ev_json_key_object (j, "exclusions");
  ev_json_key_string (j, "column", s->exclude_by);
  put_refits (j, s, "without", "level", &s->without);
  put_refits (j, s, "only", "level", &s->only);
  ev_json_end (j);
}

static void
put_missing (ev_json *j, const ev_sensitivity *s)
{
  put_refits (j, s, "missing", "scenario", &s->missing);
}

static void
put_tau2_path (ev_json *j, const ev_sensitivity *s)
{
  ev_json_key_object (j, "tau2_path");
  put_refits (j, s, "at", "value", &s->tau2_path.at);
  ev_json_key_number (j, "conclusion_changes_at", s->tau2_path.changes_at);
  ev_json_key_array (j, "estimates");
  for (size_t i = 0; i < s->tau2_path.nestimates; i++)
    {
      ev_json_object (j);
      ev_json_key_string (j, "method", s->tau2_path.estimate[i].method);
      ev_json_key_number (j, "tau2", s->tau2_path.estimate[i].tau2);
      ev_json_end (j);
    }
  ev_json_end (j);
  ev_json_key_object (j, "interval");
  ev_json_key_number (j, "ci_lb", s->tau2_path.interval[0]);
  ev_json_key_number (j, "ci_ub", s->tau2_path.interval[1]);
  ev_json_end (j);
  ev_json_end (j);
}

static void
put_profile (ev_json *j, const ev_sensitivity *s)
{
  const ev_likelihood_profile *l = &s->profile;
  ev_json_key_object (j, "profile");
  ev_json_key_string (j, "likelihood", l->restricted ? "REML" : "ML");
  ev_json_key_number (j, "best", l->best);
  ev_json_key_number (j, "log_likelihood_best", l->most);
  ev_json_key_number (j, "ci_lb", l->lb);
  ev_json_key_number (j, "ci_ub", l->ub);
  ev_json_key_number (j, "log_likelihood_limits", l->cut);
  ev_json_key_integer (j, "maxima", (long) l->maxima);
  ev_json_key_numbers (j, "tau2", l->tau2, l->n);
  ev_json_key_numbers (j, "log_likelihood", l->log_likelihood, l->n);
  ev_json_key_numbers (j, "mean", l->mean, l->n);
  ev_json_end (j);
}

static void
put_fragility (ev_json *j, const ev_sensitivity *s)
{
  const ev_fragility *f = &s->fragility;
  ev_json_key_object (j, "fragility");
  ev_json_key_number (j, "index", f->found ? (double) f->n : NAN);
  ev_json_key_number (j, "quotient", f->found ? (double) f->n / f->participants : NAN);
  ev_json_key (j, "significant");
  if (f->available)
    ev_json_bool (j, f->significant);
  else
    ev_json_null (j);
  ev_json_key_array (j, "steps");
  for (size_t i = 0; i < f->n; i++)
    {
      ev_json_object (j);
      ev_json_key_string (j, "study", f->step[i].study);
      ev_json_key_integer (j, "group", f->step[i].group);
      ev_json_key_integer (j, "events", f->step[i].change);
      put_estimate (j, &s->subject.analysis->effects, &f->step[i].fit);
      ev_json_end (j);
    }
  ev_json_end (j);
  ev_json_end (j);
}

static void
put_e_value (ev_json *j, const ev_sensitivity *s)
{
  ev_json_key_object (j, "e_value");
  ev_json_key_number (j, "estimate", s->e_value.estimate);
  ev_json_key_number (j, "limit", s->e_value.limit);
  ev_json_key_string (j, "as", s->e_value.as);
  ev_json_end (j);
}

static void
put_influence (ev_json *j, const ev_sensitivity *s)
{
  ev_json_key_array (j, "influence");
  for (size_t i = 0; i < s->ninfluence; i++)
    {
      const ev_influence_row *row = &s->influence[i];
      ev_json_object (j);
      ev_json_key_string (j, "study", row->label);
      ev_json_key_number (j, "rstudent", row->rstudent);
      ev_json_key_number (j, "dffits", row->dffits);
      ev_json_key_number (j, "cook_d", row->cook_d);
      ev_json_key_number (j, "cov_r", row->cov_r);
      ev_json_key_number (j, "tau2_del", row->tau2_del);
      ev_json_key_number (j, "QE_del", row->QE_del);
      ev_json_key_number (j, "hat", row->hat);
      ev_json_key_number (j, "weight", row->weight);
      ev_json_key_number (j, "dfbs", row->dfbs);
      ev_json_key_bool (j, "influential", row->influential);
      ev_json_key_number (j, "baujat_x", row->baujat_x);
      ev_json_key_number (j, "baujat_y", row->baujat_y);
      ev_json_end (j);
    }
  ev_json_end (j);
}

static void
put_share (ev_json *j, const char *key, size_t some, size_t all)
{
  ev_json_key_number (j, key, all ? (double) some / (double) all : NAN);
}

static void
put_grid (ev_json *j, const ev_sensitivity *s)
{
  const ev_grid *g = &s->grid;
  ev_json_key_array (j, "grid");
  for (size_t i = 0; i < g->n; i++)
    {
      const ev_grid_row *row = &g->row[i];
      ev_json_object (j);
      ev_json_key_string (j, "model", row->random ? "random" : "fixed");
      ev_json_key_string (j, "pooling", row->pooling);
      ev_json_key_string (j, "tau2_method", row->tau2_method);
      ev_json_key_string (j, "ci_method", row->ci_method);
      ev_json_key_string (j, "measure", row->measure);
      ev_json_key_string (j, "zero_cells", row->zero_cells);
      ev_json_key_integer (j, "k", (long) row->fit.k);
      put_estimate (j, row->scale, &row->fit);
      ev_json_key_bool (j, "same_direction", row->verdict.same_direction);
      ev_json_key_bool (j, "same_conclusion", row->verdict.same_side);
      ev_json_end (j);
    }
  ev_json_end (j);
  ev_json_key_object (j, "grid_summary");
  ev_json_key_integer (j, "settings", (long) g->n);
  put_share (j, "same_direction", g->same_direction, g->n);
  put_share (j, "same_conclusion", g->same_side, g->n);
  put_share (j, "threshold", g->beyond, isnan (s->subject.threshold) ? 0 : g->own_measure);
  ev_json_end (j);
}

/* An object of the quantiles, named after their percentages: "0" is the least, "100" the greatest. */
static void
put_quantiles (ev_json *j, const char *key, const double values[EV_GOSH_QUANTILES])
{
  ev_json_key_object (j, key);
  for (int q = 0; q < EV_GOSH_QUANTILES; q++)
    {
      char name[EV_NUMBER_SIZE];
      ev_json_key_number (j, ev_format_shortest (name, 100 * ev_gosh_probabilities[q]), values[q]);
    }
  ev_json_end (j);
}

static void
put_density (ev_json *j, const ev_gosh *g)
{
  ev_json_key_object (j, "density");
  ev_json_key_number (j, "estimate_from", g->columns ? g->from : NAN);
  ev_json_key_number (j, "estimate_to", g->columns ? g->to : NAN);
  ev_json_key_number (j, "I2_from", 0);
  ev_json_key_number (j, "I2_to", 100);
  ev_json_key_array (j, "counts");
  double *row = ev_xcalloc (g->columns, sizeof *row);
  for (size_t r = 0; r < g->rows; r++)
    {
      for (size_t c = 0; c < g->columns; c++)
        row[c] = (double) g->density[r * g->columns + c];
      ev_json_numbers (j, row, g->columns);
    }
  free (row);
  ev_json_end (j);
  ev_json_end (j);
}

static void
put_gosh (ev_json *j, const ev_sensitivity *s)
{
  const ev_gosh *g = &s->gosh;
  ev_json_key_object (j, "gosh");
  ev_json_key_integer (j, "subsets", (long) g->subsets);
  ev_json_key_integer (j, "failed", (long) g->failed);
  ev_json_key_bool (j, "exhaustive", g->exhaustive);
  ev_json_key (j, "seed");
  if (g->exhaustive)
    ev_json_null (j);
  else
    ev_json_integer (j, (long) g->seed);
  ev_json_key_object (j, "quantiles");
  put_quantiles (j, "estimate", g->estimate);
  put_quantiles (j, "I2", g->I2);
  put_quantiles (j, "tau2", g->tau2);
  ev_json_end (j);
  ev_json_key_number (j, "mean_estimate", g->mean_estimate);
  ev_json_key_number (j, "mean_I2", g->mean_I2);
  ev_json_key_number (j, "same_direction", g->same_direction);
  ev_json_key_array (j, "studies");
  for (size_t i = 0; i < g->k; i++)
    {
      const ev_gosh_study *study = &g->study[i];
      ev_json_object (j);
      ev_json_key_string (j, "study", study->label);
      ev_json_key_number (j, "estimate_with", study->with);
      ev_json_key_number (j, "estimate_without", study->without);
      ev_json_key_number (j, "I2_with", study->I2_with);
      ev_json_key_number (j, "I2_without", study->I2_without);
      ev_json_end (j);
    }
  ev_json_end (j);
  put_density (j, g);
  ev_json_key_string (j, "file", s->gosh_file);
  ev_json_end (j);
}

static void (*const puts_of[EV_EXPLORATIONS]) (ev_json *j, const ev_sensitivity *s) = {
  [EV_LEAVE_ONE_OUT] = put_leave_one_out, [EV_LEAVE_TWO_OUT] = put_leave_two_out, [EV_CUMULATIVE] = put_cumulative,
  [EV_EXCLUSIONS] = put_exclusions,       [EV_INFLUENCE] = put_influence,         [EV_GRID] = put_grid,
  [EV_TAU2_PATH] = put_tau2_path,         [EV_GOSH] = put_gosh,                   [EV_MISSING] = put_missing,
  [EV_PROFILE] = put_profile,             [EV_FRAGILITY] = put_fragility,         [EV_E_VALUE] = put_e_value,
};

static void
put_sentences (ev_json *j, const ev_sensitivity *s)
{
  ev_json_key_object (j, "sentences");
  for (int e = 0; e < EV_EXPLORATIONS; e++)
    if (s->done[e])
      {
        ev_str text = { 0 };
        ev_sensitivity_sentences[e](s, &text);
        ev_json_key_string (j, ev_explorations[e].key, text.text);
        ev_str_free (&text);
      }
  ev_json_end (j);
}

void
ev_put_sensitivity (ev_json *j, const ev_sensitivity *s)
{
  const ev_pool_analysis *a = s->subject.analysis;
  ev_json_object (j);
  ev_json_key_string (j, "id", a->id);
  ev_json_key_string (j, "title", a->title);
  ev_json_key_string (j, "by", a->by);
  ev_json_key_string (j, "model", s->subject.random ? "random" : "fixed");
  ev_json_key_number (j, "threshold", ev_shown (&a->effects, s->subject.threshold));
  ev_json_key (j, "reference");
  ev_put_pool (j, a);
  for (int e = 0; e < EV_EXPLORATIONS; e++)
    if (s->done[e])
      puts_of[e](j, s);
  put_sentences (j, s);
  ev_json_end (j);
}
