/* Sentences of sensitivity analyses; see sensitivity_text.h.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/sensitivity_text.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/number.h"
#include "evisyn/methods.h"

bool
ev_p_tells (const ev_effects *effects)
{
  return !isnan (effects->null_value);
}

const char *
ev_measure_word (const ev_pool_analysis *a)
{
  bool word = a->measure->short_label && !isnan (a->effects.null_value) && !ev_same (a->measure->code, "GEN");
  return word ? a->measure->short_label : "estimate";
}

void
ev_put_shown (ev_str *out, const ev_effects *effects, const ev_estimate *e, int digits)
{
  ev_put_interval (out, ev_shown (effects, e->estimate), ev_shown (effects, e->ci_lb), ev_shown (effects, e->ci_ub), digits);
}

int
ev_digits_for (const ev_effects *effects, double se)
{
  if (effects->log_scale || !(se > 0))
    return 2;
  int digits = 1 - (int) floor (log10 (se));
  return digits < 2 ? 2 : digits > 8 ? 8 : digits;
}

void
ev_put_tau2 (ev_str *out, double tau2)
{
  ev_put_real (out, tau2, tau2 == 0 ? 0 : tau2 >= 10 ? 1 : tau2 >= 1 ? 2 : tau2 >= 0.1 ? 3 : 4);
}

size_t
ev_join_steps (const ev_fragility *f, ev_changed_outcomes *rows)
{
  size_t n = 0;
  for (size_t i = 0; i < f->n; i++)
    {
      const ev_fragility_step *step = &f->step[i];
      if (!n || !ev_same (rows[n - 1].study, step->study) || rows[n - 1].group != step->group)
        rows[n++] = (ev_changed_outcomes){ step->study, step->group, 0, i };
      rows[n - 1].change += step->change;
      rows[n - 1].last = i;
    }
  return n;
}

/* --- pieces --- */

static bool
has_null (const ev_sensitivity *s)
{
  return !isnan (s->subject.analysis->effects.null_value);
}

static void
put_row (ev_str *out, const ev_sensitivity *s, const ev_refit *fit)
{
  ev_put_shown (out, &s->subject.analysis->effects, &fit->est, s->subject.analysis->digits);
}

/* Studies stand as they are, other values in quotes. */
static void
put_label (ev_str *out, const char *label, bool quote)
{
  ev_str_printf (out, quote ? "'%s'" : "%s", label);
}

/* "A", "A or B", "A, B or C", "A, B, C or 4 others" for the rows that PICK picks. */
static void
put_names (ev_str *out, const ev_refits *rows, bool quote, bool (*pick) (const ev_refit_row *row))
{
  enum { SHOWN = 3 };
  size_t n = 0, i = 0;
  for (size_t r = 0; r < rows->n; r++)
    n += pick (&rows->row[r]);
  size_t named = n <= SHOWN + 1 ? n : SHOWN;
  for (size_t r = 0; r < rows->n && i < named; r++)
    if (pick (&rows->row[r]))
      {
        ev_str_add (out, i == 0 ? "" : i + 1 == n ? " or " : ", ");
        put_label (out, rows->row[r].label, quote);
        i++;
      }
  if (named < n)
    ev_str_printf (out, " or %zu others", n - named);
}

static bool
other_side (const ev_refit_row *row)
{
  return !row->verdict.same_side;
}

static bool
other_direction (const ev_refit_row *row)
{
  return !row->verdict.same_direction;
}

static const char *
interval_word (ev_side side)
{
  return side == EV_ACROSS ? "includes" : "excludes";
}

static ev_side
full_side (const ev_sensitivity *s)
{
  return ev_judge (&s->full, &s->full, s->subject.analysis->effects.null_value, s->subject.analysis->effects.null_value, NAN).side;
}

static void
put_threshold (ev_str *out, const ev_sensitivity *s, size_t beyond, size_t n)
{
  const ev_pool_analysis *a = s->subject.analysis;
  if (isnan (s->subject.threshold))
    return;
  ev_str_printf (out, "; the threshold of ");
  ev_put_real (out, ev_shown (&a->effects, s->subject.threshold), a->digits);
  ev_str_printf (out, " is reached in %zu of %zu", beyond, n);
}

/* --- sentences --- */

void
ev_put_full_sentence (const ev_sensitivity *s, ev_str *out)
{
  const ev_pool_analysis *a = s->subject.analysis;
  ev_str name = { 0 };
  if (s->subject.random)
    ev_put_random_name (&name, &a->pool.random);
  else
    ev_put_fixed_name (&name, &a->pool.fixed);
  if (a->data.n > a->pool.k)
    ev_str_printf (out, "%zu of %zu studies (%zu not estimable)", a->pool.k, a->data.n, a->data.n - a->pool.k);
  else if (a->pool.k > 2)
    ev_str_printf (out, "All %zu studies", a->pool.k);
  else
    ev_str_add (out, a->pool.k == 2 ? "Both studies" : "One study");
  if (a->pool.k > 1)
    ev_str_printf (out, ", %c%s", tolower ((unsigned char) name.text[0]), name.text + 1);
  ev_str_printf (out, ": %s ", ev_measure_word (a));
  ev_str_free (&name);
  if (isnan (s->full.est.estimate))
    {
      ev_str_add (out, "cannot be estimated.");
      return;
    }
  put_row (out, s, &s->full);
  if (ev_p_tells (&a->effects))
    {
      ev_str_add (out, ", ");
      ev_put_p (out, s->full.est.p);
    }
  if (has_null (s))
    ev_str_printf (out, "; the interval %s no effect", interval_word (full_side (s)));
  ev_str_add (out, a->pool.k == 1 ? ".  Of one study nothing can be left out, and heterogeneity cannot be assessed." : ".");
}

/* What rows without some studies say together; ONE: what a row leaves out. */
static void
put_omissions (const ev_sensitivity *s, const ev_refits *rows, const char *one, bool quote, ev_str *out)
{
  const ev_pool_analysis *a = s->subject.analysis;
  if (rows->n < 2)
    {
      ev_str_add (out, "There is nothing left when one is omitted.");
      return;
    }
  if (rows->most >= rows->n)
    {
      ev_str_printf (out, "Omitting any %s never changes the %s.", one, ev_measure_word (a));
      return;
    }
  ev_str_add (out, "Omitting ");
  put_label (out, rows->row[rows->most].label, quote);
  ev_str_printf (out, " changes the %s most, from ", ev_measure_word (a));
  put_row (out, s, &s->full);
  ev_str_add (out, " to ");
  put_row (out, s, &rows->row[rows->most].fit);
  if (has_null (s) && rows->same_side == rows->n)
    ev_str_printf (out, "; no %s changes the conclusion: the interval always %s no effect", one, interval_word (full_side (s)));
  else if (has_null (s))
    {
      ev_str_printf (out, "; the conclusion depends on a %s: the interval %s no effect, but without ", one,
                     interval_word (full_side (s)));
      put_names (out, rows, quote, other_side);
      ev_str_printf (out, " it %s", full_side (s) == EV_ACROSS ? "excludes it" : "does not exclude it");
    }
  if (has_null (s) && rows->same_direction < rows->n)
    {
      ev_str_add (out, "; the direction reverses without ");
      put_names (out, rows, quote, other_direction);
    }
  put_threshold (out, s, rows->beyond, rows->n);
  ev_str_addc (out, '.');
}

static void
leave_one_out_sentence (const ev_sensitivity *s, ev_str *out)
{
  put_omissions (s, &s->leave_one_out, s->cluster ? "single cluster" : "single study", s->cluster != NULL, out);
}

static void
cumulative_sentence (const ev_sensitivity *s, ev_str *out)
{
  const ev_refits *rows = &s->cumulative;
  if (rows->n < 2)
    {
      ev_str_add (out, "There are not enough studies to add one after another.");
      return;
    }
  const ev_refit_row *first = &rows->row[0], *last = &rows->row[rows->n - 1];
  size_t since = rows->n;
  while (since > 1 && rows->row[since - 2].verdict.side == last->verdict.side)
    since--;
  ev_str_printf (out, "With the studies added one after another, the %s goes from ", ev_measure_word (s->subject.analysis));
  put_row (out, s, &first->fit);
  ev_str_add (out, " to ");
  put_row (out, s, &last->fit);
  if (has_null (s) && since == 1)
    ev_str_printf (out, "; the interval %s no effect from the first study on", interval_word (last->verdict.side));
  else if (has_null (s))
    ev_str_printf (out, "; the interval %s no effect since %s was added (k = %zu)", interval_word (last->verdict.side),
                   rows->row[since - 1].label, since);
  ev_str_addc (out, '.');
}

static void
influence_sentence (const ev_sensitivity *s, ev_str *out)
{
  enum { SHOWN = 3 };
  size_t n = 0, i = 0, worst = 0;
  for (size_t r = 0; r < s->ninfluence; r++)
    {
      n += s->influence[r].influential;
      if (!(fabs (s->influence[r].rstudent) <= fabs (s->influence[worst].rstudent)))
        worst = r;
    }
  if (!s->ninfluence)
    {
      ev_str_add (out, "There is no study whose influence could be judged.");
      return;
    }
  if (!n)
    ev_str_add (out, "No study is influential");
  for (size_t r = 0; r < s->ninfluence && i < SHOWN; r++)
    if (s->influence[r].influential)
      {
        ev_str_add (out, i == 0 ? "" : i + 1 == n ? " and " : ", ");
        ev_str_add (out, s->influence[r].label);
        i++;
      }
  if (n > i)
    ev_str_printf (out, " and %zu other%s", n - i, n - i == 1 ? "" : "s");
  if (n)
    ev_str_add (out, n == 1 ? " is influential" : " are influential");
  ev_str_add (out, " by the usual cut-offs (DFFITS, Cook's distance, hat value, DFBETAS");
  ev_str_add (out, !s->subject.random && !ev_same (s->subject.model->pooling, "IV") ? ") in the inverse-variance model" : ")");
  if (!isnan (s->influence[worst].rstudent))
    {
      ev_str_printf (out, "; %s is the furthest from what the others predict (residual ", s->influence[worst].label);
      ev_put_real (out, s->influence[worst].rstudent, 2);
      ev_str_addc (out, ')');
    }
  ev_str_addc (out, '.');
}

/* "118 of 120 (98%)" */
static void
put_share (ev_str *out, size_t some, size_t all)
{
  ev_str_printf (out, "%zu of %zu (%.0f%%)", some, all, all ? 100.0 * (double) some / (double) all : 0);
}

/* "settings of measure, model, estimator and interval": what the settings differ in. */
static void
put_aspects (ev_str *out, const ev_grid *g)
{
  bool measures = false, zeros = false, random = false;
  for (size_t i = 0; i < g->n; i++)
    {
      measures |= !ev_same (g->row[i].measure, g->row[0].measure);
      zeros |= g->row[i].zero_cells != NULL;
      random |= g->row[i].random;
    }
  const char *const names[] = { measures ? "measure" : NULL, "model", random ? "estimator" : NULL, random ? "interval" : NULL, zeros ? "zero-cell rule" : NULL };
  enum { NAMES = sizeof names / sizeof *names };
  size_t n = 0, i = 0;
  for (size_t j = 0; j < NAMES; j++)
    n += names[j] != NULL;
  ev_str_add (out, " settings of ");
  for (size_t j = 0; j < NAMES; j++)
    if (names[j])
      {
        ev_str_printf (out, "%s%s", i == 0 ? "" : i + 1 == n ? " and " : ", ", names[j]);
        i++;
      }
}

static void
grid_sentence (const ev_sensitivity *s, ev_str *out)
{
  const ev_pool_analysis *a = s->subject.analysis;
  const ev_grid *g = &s->grid;
  bool compares = has_null (s) && !isnan (s->full.est.estimate); /* with the result of the analysis */
  double low = INFINITY, high = -INFINITY;
  for (size_t i = 0; i < g->n; i++)
    if (ev_same (g->row[i].measure, a->measure->code))
      {
        low = fmin (low, g->row[i].fit.est.estimate);
        high = fmax (high, g->row[i].fit.est.estimate);
      }
  if (!g->n)
    {
      ev_str_add (out, "No other setting fits these data.");
      return;
    }
  if (compares)
    {
      ev_str_add (out, "The direction of the effect is the same in ");
      put_share (out, g->same_direction, g->n);
      put_aspects (out, g);
      ev_str_printf (out, ", and the interval %s no effect in ", interval_word (full_side (s)));
      put_share (out, g->same_side, g->n);
      ev_str_add (out, "; the ");
    }
  else
    {
      ev_str_printf (out, "Over %zu", g->n);
      put_aspects (out, g);
      ev_str_add (out, ", the ");
    }
  if (low > high)
    {
      ev_str_printf (out, "%s cannot be estimated.", ev_measure_word (a));
      return;
    }
  ev_str from = { 0 }, to = { 0 };
  ev_put_real (&from, ev_shown (&a->effects, low), a->digits + 1);
  ev_put_real (&to, ev_shown (&a->effects, high), a->digits + 1);
  if (ev_same (from.text, to.text))
    ev_str_printf (out, "%s is always %s", ev_measure_word (a), from.text);
  else
    ev_str_printf (out, "%s lies between %s and %s", ev_measure_word (a), from.text, to.text);
  ev_str_free (&from);
  ev_str_free (&to);
  put_threshold (out, s, g->beyond, g->own_measure);
  ev_str_addc (out, '.');
}

static void
gosh_sentence (const ev_sensitivity *s, ev_str *out)
{
  const ev_pool_analysis *a = s->subject.analysis;
  const ev_gosh *g = &s->gosh;
  const ev_effects *e = &a->effects;
  if (!g->subsets)
    {
      ev_str_add (out, "There is no subset of the studies to pool.");
      return;
    }
  if (g->exhaustive)
    ev_str_printf (out, "Over all %llu subsets of the %zu studies", (unsigned long long) g->subsets, g->k);
  else
    ev_str_printf (out, "Over %llu random subsets of the %zu studies (seed %llu)", (unsigned long long) g->subsets, g->k,
                   (unsigned long long) g->seed);
  ev_str_printf (out, ", the %s has a median of ", ev_measure_word (a));
  ev_put_real (out, ev_shown (e, g->estimate[EV_GOSH_QUANTILES / 2]), a->digits);
  ev_str_add (out, " and lies in 95% of them between ");
  ev_put_real (out, ev_shown (e, g->estimate[1]), a->digits);
  ev_str_add (out, " and ");
  ev_put_real (out, ev_shown (e, g->estimate[EV_GOSH_QUANTILES - 2]), a->digits);
  if (!isnan (g->same_direction))
    ev_str_printf (out, "; %.1f%% of them agree with the full result in direction", 100 * g->same_direction);
  if (g->most < g->k && g->k > 1)
    {
      /* One study parts the subsets into two clusters where their means are as far apart as the quartiles of all: those of two normal
         distributions with two modes are from a ratio of about 0.96 on. */
      enum { FEW = 100 };
      const ev_gosh_study *study = &g->study[g->most];
      double between = g->estimate[EV_GOSH_QUANTILES / 2 + 1] - g->estimate[EV_GOSH_QUANTILES / 2 - 1];
      bool parts = g->subsets >= FEW && fabs (study->with - study->without) > 0.95 * between;
      ev_str_printf (out, parts ? "; they fall into two clusters, by whether %s is among them (mean " : "; %s matters most (mean ", study->label);
      ev_put_real (out, ev_shown (e, study->with), a->digits + 1);
      ev_str_add (out, " with it, ");
      ev_put_real (out, ev_shown (e, study->without), a->digits + 1);
      ev_str_add (out, " without)");
    }
  ev_str_addc (out, '.');
}

static void
leave_two_out_sentence (const ev_sensitivity *s, ev_str *out)
{
  put_omissions (s, &s->leave_two_out, "pair of studies", false, out);
}

static void
exclusions_sentence (const ev_sensitivity *s, ev_str *out)
{
  ev_str_printf (out, "By %s: ", s->exclude_by);
  size_t begin = out->length;
  if (s->without.n == 1)
    ev_str_printf (out, "all studies are of one level, '%s'.", s->without.row[0].label);
  else
    put_omissions (s, &s->without, "single level", true, out);
  out->text[begin] = (char) tolower ((unsigned char) out->text[begin]);
}

static void
tau2_sentence (const ev_sensitivity *s, ev_str *out)
{
  const ev_tau2_path *t = &s->tau2_path;
  if (!t->at.n)
    {
      ev_str_add (out, "There are not enough studies for heterogeneity.");
      return;
    }
  const ev_refit_row *first = &t->at.row[0], *last = &t->at.row[t->at.n - 1];
  ev_str_printf (out, "From τ² = 0 to %sτ² = ", ev_same (last->label, "upper limit") ? "the upper limit of its interval, " : "");
  ev_put_tau2 (out, last->fit.tau2);
  ev_str_printf (out, ", the %s goes from ", ev_measure_word (s->subject.analysis));
  put_row (out, s, &first->fit);
  ev_str_add (out, " to ");
  put_row (out, s, &last->fit);
  if (!isnan (t->changes_at))
    {
      ev_str_add (out, "; the conclusion changes at τ² = ");
      ev_put_tau2 (out, t->changes_at);
    }
  else if (has_null (s))
    ev_str_add (out, "; the conclusion does not change up to there");
  if (t->nestimates > 1)
    {
      ev_str_printf (out, ".  The %zu estimators of τ² find ", t->nestimates);
      if (t->estimate[0].tau2 < t->estimate[t->nestimates - 1].tau2)
        {
          ev_put_tau2 (out, t->estimate[0].tau2);
          ev_str_printf (out, " (%s) to ", t->estimate[0].method);
        }
      ev_put_tau2 (out, t->estimate[t->nestimates - 1].tau2);
      if (t->estimate[0].tau2 < t->estimate[t->nestimates - 1].tau2)
        ev_str_printf (out, " (%s)", t->estimate[t->nestimates - 1].method);
    }
  ev_str_addc (out, '.');
}

static void
profile_sentence (const ev_sensitivity *s, ev_str *out)
{
  const ev_likelihood_profile *l = &s->profile;
  if (!l->n)
    {
      ev_str_add (out, "There are not enough studies for heterogeneity.");
      return;
    }
  ev_str_printf (out, "The %s is greatest at τ² = ", l->restricted ? "restricted likelihood (REML)" : "likelihood (ML)");
  ev_put_real (out, l->best, 4);
  ev_str_add (out, " (logarithm ");
  ev_put_real (out, l->most, 4);
  ev_str_printf (out, "); the %g%% profile-likelihood interval of τ² is ", 100 * s->subject.analysis->level);
  ev_put_range (out, l->lb, l->ub, 4);
  if (l->maxima > 1)
    ev_str_printf (out, "; the likelihood has %zu maxima", l->maxima);
  ev_str_addc (out, '.');
}

static void
missing_sentence (const ev_sensitivity *s, ev_str *out)
{
  const ev_refits *rows = &s->missing;
  if (rows->most >= rows->n)
    {
      ev_str_add (out, "No assumption about the missing outcomes changes the result.");
      return;
    }
  ev_str_printf (out, "Assumptions about missing outcomes move the %s from ", ev_measure_word (s->subject.analysis));
  put_row (out, s, &s->full);
  ev_str_add (out, " to at most ");
  put_row (out, s, &rows->row[rows->most].fit);
  ev_str_printf (out, " (%s)", rows->row[rows->most].label);
  if (rows->same_side == rows->n)
    ev_str_add (out, "; none of them changes the conclusion");
  else
    ev_str_printf (out, "; %zu of %zu change the conclusion", rows->n - rows->same_side, rows->n);
  ev_str_addc (out, '.');
}

/* "4 fewer events in group 2 of A, 1 more in group 1 of B and 3 others" */
static void
put_changes (ev_str *out, const ev_pool_analysis *a, const ev_fragility *f)
{
  enum { SHOWN = 3 };
  const char *names[] = { a->arm1 ? a->arm1 : "group 1", a->arm2 ? a->arm2 : "group 2" };
  ev_changed_outcomes *sums = ev_xcalloc (f->n, sizeof *sums);
  size_t n = 0, others = 0;
  for (size_t i = 0; i < f->n; i++)
    {
      const ev_fragility_step *step = &f->step[i];
      size_t j = 0;
      while (j < n && !(ev_same (sums[j].study, step->study) && sums[j].group == step->group))
        j++;
      if (j == n)
        sums[n++] = (ev_changed_outcomes){ step->study, step->group, 0, i };
      sums[j].change += step->change;
    }
  for (size_t j = SHOWN; j < n; j++)
    others += (size_t) abs (sums[j].change);
  for (size_t j = 0; j < n && j < SHOWN; j++)
    {
      int events = abs (sums[j].change);
      ev_str_add (out, j == 0 ? "" : j + 1 == n ? " and " : ", ");
      ev_str_printf (out, "%d %s%s in %s (%s)", events, sums[j].change > 0 ? "more" : "fewer", j ? "" : events == 1 ? " event" : " events",
                     sums[j].study, names[sums[j].group - 1]);
    }
  if (others)
    ev_str_printf (out, ", and %zu in other studies or groups", others);
  free (sums);
}

static void
fragility_sentence (const ev_sensitivity *s, ev_str *out)
{
  const ev_fragility *f = &s->fragility;
  if (!f->available)
    ev_str_add (out, "The fragility index needs events of two groups.");
  else if (!f->found)
    ev_str_printf (out, "Not even %d changed outcomes make the interval %s no effect.", EV_MOST_FRAGILITY_STEPS,
                   f->significant ? "include" : "exclude");
  else
    {
      ev_str_printf (out, "Fragility index %zu: the interval would %s no effect if the outcome of %zu of %.0f participants (", f->n,
                     f->significant ? "include" : "exclude", f->n, f->participants);
      ev_put_real (out, 100 * (double) f->n / f->participants, 1);
      ev_str_add (out, "%) were another: ");
      put_changes (out, s->subject.analysis, f);
      ev_str_addc (out, '.');
    }
}

static void
e_value_sentence (const ev_sensitivity *s, ev_str *out)
{
  const ev_e_value *e = &s->e_value;
  if (!e->as)
    {
      ev_str_printf (out, "There is no E-value for %s.", s->subject.analysis->measure->title);
      return;
    }
  ev_str_add (out, "To explain the estimate away, an unmeasured confounder would have to be associated with both treatment and outcome by "
                   "risk ratios of at least ");
  ev_put_real (out, e->estimate, 2);
  ev_str_add (out, " each (E-value)");
  if (full_side (s) == EV_ACROSS)
    ev_str_add (out, "; the interval includes no effect without any");
  else
    {
      ev_str_add (out, ", to make the interval include no effect, of ");
      ev_put_real (out, e->limit, 2);
    }
  ev_str_printf (out, " (measure: %s).", e->as);
}

void (*const ev_sensitivity_sentences[EV_EXPLORATIONS]) (const ev_sensitivity *s, ev_str *out) = {
  [EV_LEAVE_ONE_OUT] = leave_one_out_sentence, [EV_LEAVE_TWO_OUT] = leave_two_out_sentence, [EV_CUMULATIVE] = cumulative_sentence,
  [EV_EXCLUSIONS] = exclusions_sentence,       [EV_INFLUENCE] = influence_sentence,         [EV_GRID] = grid_sentence,
  [EV_TAU2_PATH] = tau2_sentence,              [EV_GOSH] = gosh_sentence,                   [EV_MISSING] = missing_sentence,
  [EV_FRAGILITY] = fragility_sentence,         [EV_E_VALUE] = e_value_sentence,         [EV_PROFILE] = profile_sentence,
};
