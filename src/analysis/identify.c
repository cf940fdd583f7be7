/* Identifying a published result: a search over everything in which programs and papers differ.

   The settings form a tree: a change of the data, the measure, zero-cell rules and variance (which give effect sizes), then pooling and
   its corrections, then the estimator of tau² (which give an estimate), then the interval.  The search walks it depth first and leaves
   a branch as soon as a printed digit is missed; settings left out that way still count as tried.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/identify.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/convention.h"
#include "analysis/resolve.h"
#include "analysis/run_pool.h"
#include "analysis/select.h"
#include "base/mem.h"
#include "base/text.h"
#include "evisyn/arms.h"
#include "evisyn/explore.h"

/* A printed figure as a path for each model. */
struct target {
  const ev_printed *printed;
  const char *fixed, *random; /* NULL: the model has no such number */
  const char *or_else;        /* another number that papers print under the same name (I² from tau²) */
  enum { OF_ESTIMATE, OF_POOL, OF_PARTS } level; /* known after the estimate, after the interval, or needs studies and subgroups */
};

/* Options in which settings with the same numbers may differ. */
static const char *const told_apart[] = { "model", "pooling", "mh-correct", "mh-rd-variance", "dl-q", "tau2", "ci-method", "add-to", "drop00",
                                          "rr-zero", "rd-zero", "smd-variance", "smd-j", "rom-correct" };
enum { TOLD_APART = sizeof told_apart / sizeof *told_apart, MOST_CONVENTIONS = 40 };

struct equals;

struct search {
  const ev_spec *user;
  ev_arena *arena;        /* of what is found */
  ev_arena *scratch;      /* of the effect sizes at hand */
  size_t ntargets;
  struct target *targets;
  bool parts;             /* some target needs studies or subgroups */
  const ev_measure *measure;
  ev_dataset data;        /* changed as `change` says */
  bool has_tables, zero_cells, double_zeros, has_rates;
  ev_change change;
  size_t study;
  ev_spec spec;           /* the settings at hand */
  unsigned cost;
  const ev_convention *convention; /* that they are; NULL: none */
  ev_spec named[MOST_CONVENTIONS]; /* the settings of each convention, */
  bool possible[MOST_CONVENTIONS]; /* unless the user set one of them otherwise */
  const ev_option *told[TOLD_APART], *of_measure;
  ev_pool_analysis a;     /* effect sizes and pooled result at hand */
  struct ev_pool_data pooled;
  ev_identification *out;
  struct equals *equals;  /* of each candidate */
  size_t capacity;
};

const char *
ev_change_name (ev_change change)
{
  static const char *const names[]
    = { "data as given", "groups 1 and 2 exchanged", "events and non-events exchanged", "groups and events exchanged",
        "rows and columns of the tables exchanged", "rows and columns exchanged, groups too", "rows and columns exchanged, events too",
        "rows and columns exchanged, groups and events too", "one study omitted", "groups exchanged in one study" };
  return names[change];
}

/* --- targets --- */

static const char *
path_of (ev_arena *arena, const char *key, const char *model)
{
  static const char *const shared[] = { "Q", "df", "I2", "H", "k" };
  const char *last = strrchr (key, '.');
  const char *name = last ? last + 1 : key;
  int prefix = (int) (name - key);
  for (size_t i = 0; i < sizeof shared / sizeof *shared; i++)
    if (ev_same (shared[i], name) && strncmp (key, "heterogeneity", 13) != 0)
      return ev_arena_printf (arena, ev_same (name, "k") ? "%.*s%s" : "%.*sheterogeneity.%s", prefix, key, name);
  if (strncmp (key, "studies.", 8) == 0)
    return ev_same (name, "weight") ? ev_arena_printf (arena, "%s_%s", key, model) : key;
  if (strncmp (key, "fixed.", 6) == 0 || strncmp (key, "random.", 7) == 0)
    return strncmp (key, model, strlen (model)) == 0 ? key : NULL;
  if (strncmp (key, "heterogeneity.", 14) == 0 || strncmp (key, "subgroup_difference.", 20) == 0)
    return key;
  return ev_arena_printf (arena, "%.*s%s.%s", prefix, key, model, ev_same (name, "z") || ev_same (name, "t") ? "statistic" : name);
}

static void
find_targets (struct search *s, size_t n, const ev_printed *printed)
{
  s->ntargets = n;
  s->targets = ev_arena_alloc (s->arena, n, sizeof *s->targets);
  for (size_t i = 0; i < n; i++)
    {
      struct target *t = &s->targets[i];
      const char *key = printed[i].path;
      *t = (struct target){ &printed[i], path_of (s->arena, key, "fixed"), path_of (s->arena, key, "random"), NULL, OF_POOL };
      if (ev_same (key, "estimate"))
        t->level = OF_ESTIMATE;
      else if (strncmp (key, "sub", 3) == 0 || strncmp (key, "studies", 7) == 0)
        t->level = OF_PARTS;
      if (ev_same (key, "I2"))
        t->or_else = "random.I2";
      s->parts = s->parts || t->level == OF_PARTS;
    }
}

/* How far a number is from printed digits, in units of the last one; the sign of a test statistic is not printed. */
static double
distance (const struct target *t, double computed)
{
  const char *text = t->printed->text;
  if (isnan (computed))
    return INFINITY;
  if (*text == '<' || *text == '>')
    return ev_compare_printed (text, computed) == EV_REPRODUCED ? 0 : INFINITY;
  ev_match verdict = ev_compare_printed (text, computed);
  bool statistic = strstr (t->fixed ? t->fixed : t->random, "statistic") != NULL;
  if (verdict == EV_DIFFERENT && statistic && t->printed->value > 0)
    verdict = ev_compare_printed (text, -computed);
  if (verdict != EV_DIFFERENT)
    return 0.5 * (verdict == EV_ON_BOUNDARY);
  return fabs (computed - t->printed->value) / ev_printed_unit (text);
}

/* The worst distance over the targets known at LEVEL. */
static double
worst (const struct search *s, bool random, int level)
{
  double off = 0;
  for (size_t i = 0; i < s->ntargets; i++)
    {
      const struct target *t = &s->targets[i];
      if ((int) t->level > level)
        continue;
      double value = NAN, other = NAN;
      const char *path = random ? t->random : t->fixed;
      if (path)
        ev_look_up (&s->a, path, &value);
      double d = distance (t, value);
      if (t->or_else && random && ev_look_up (&s->a, t->or_else, &other))
        d = fmin (d, distance (t, other));
      off = fmax (off, d);
    }
  return off;
}

/* --- what is found --- */

static bool
same_numbers (const ev_explanation *c, const double v[3])
{
  const double w[3] = { c->estimate, c->ci_lb, c->ci_ub };
  for (int i = 0; i < 3; i++)
    if (!(fabs (v[i] - w[i]) <= 1e-12 * fabs (w[i])) && !(isnan (v[i]) && isnan (w[i])))
      return false;
  return true;
}

/* What a candidate's equals are: a list of values for each of those options that they set otherwise, as text while the search goes on, and
   conventions. */
struct equals {
  ev_str values[TOLD_APART];
  size_t n;
  const char *conventions[MOST_CONVENTIONS];
};

/* Options that OTHER, a combination and no program's settings, sets otherwise than KEPT. */
static void
note_equal (const struct search *s, struct equals *e, const ev_spec *kept, const ev_spec *other)
{
  for (size_t i = 0; i < TOLD_APART && !s->convention; i++)
    {
      char buffer[2][EV_NUMBER_SIZE];
      const ev_option *o = s->told[i];
      if (ev_spec_source (other, o) != EV_BY_PLAN)
        continue;
      const char *mine = ev_spec_get (kept, o, buffer[0]), *value = ev_spec_get (other, o, buffer[1]);
      char word[EV_NUMBER_SIZE];
      snprintf (word, sizeof word, " %s ", value);
      bool known = e->values[i].text && strstr (e->values[i].text, word);
      if (!ev_same (mine, value) && !known)
        ev_str_printf (&e->values[i], "%s%s ", e->values[i].length ? "" : " ", value);
    }
}

static void
note_convention (struct equals *e, const ev_convention *c)
{
  if (c && e->n < MOST_CONVENTIONS)
    e->conventions[e->n++] = c->name;
}

/* Does a value of an option of the random-effects model alone say nothing about C? */
static bool
is_idle (const ev_explanation *c, const char *option)
{
  return !c->random && !c->both && (ev_same (option, "tau2") || ev_same (option, "ci-method") || ev_same (option, "dl-q"));
}

static void
tell_equals (const struct equals *e, ev_arena *arena, ev_explanation *c)
{
  ev_str text = { 0 };
  for (size_t i = 0; i < TOLD_APART; i++)
    if (e->values[i].length && !is_idle (c, told_apart[i]))
      ev_str_printf (&text, "%s%s%.*s", text.length ? ", " : "", told_apart[i], (int) e->values[i].length - 1, e->values[i].text);
  c->also = ev_str_take (&text, arena);
  ev_str_free (&text);
  const char **names = ev_arena_alloc (arena, e->n, sizeof *names);
  if (e->n)
    memcpy (names, e->conventions, e->n * sizeof *names);
  c->conventions = names;
  c->nconventions = e->n;
}

static void
free_equals (struct equals *e)
{
  for (size_t i = 0; i < TOLD_APART; i++)
    ev_str_free (&e->values[i]);
}

static void
fill (struct search *s, bool random, double off, const double v[3], ev_explanation *c)
{
  const char *study = s->change >= EV_ONE_OMITTED ? ev_arena_strdup (s->arena, s->data.label[s->study]) : NULL; /* labels die with the table */
  *c = (ev_explanation){ .spec = s->spec, .measure = s->measure, .random = random, .change = s->change, .study = study, .cost = s->cost,
                         .alike = c->alike, .also = "", .both = c->both, .estimate = v[0], .ci_lb = v[1], .ci_ub = v[2], .off = off };
  ev_spec_set (&c->spec, ev_option_find ("model"), random ? "random" : "fixed", EV_BY_PLAN, NULL, NULL);
}

static void
forget (struct search *s)
{
  for (size_t i = 0; i < s->out->n; i++)
    free_equals (&s->equals[i]);
  s->out->n = 0;
}

/* One more way to the numbers of candidate I; the simpler one stands for both. */
static void
add_equal (struct search *s, size_t i, bool random, double off, const double v[3])
{
  ev_explanation *c = &s->out->candidates[i], other = *c;
  bool same_data = c->change == s->change;
  if (s->cost < c->cost)
    {
      if (!same_data)
        {
          free_equals (&s->equals[i]);
          s->equals[i] = (struct equals){ 0 };
        }
      fill (s, random, off, v, c);
    }
  else
    fill (s, random, off, v, &other);
  c->alike++;
  if (!same_data)
    return;
  c->both = c->both || other.random != c->random;
  note_equal (s, &s->equals[i], &c->spec, &other.spec);
  note_convention (&s->equals[i], s->convention);
}

/* Keep a candidate: the simplest of those with the same numbers; or the nearest one while nothing matches. */
static void
keep (struct search *s, bool random, double off)
{
  ev_identification *out = s->out;
  double v[3];
  static const char *const names[] = { "estimate", "ci_lb", "ci_ub" };
  char path[32];
  for (int i = 0; i < 3; i++)
    {
      snprintf (path, sizeof path, "%s.%s", random ? "random" : "fixed", names[i]);
      ev_look_up (&s->a, path, &v[i]);
    }
  bool matches = off <= 0.5;
  if (!matches && (out->found || (out->n && out->candidates[0].off <= off)))
    return;
  out->matched += matches;
  if (matches != out->found || !matches)
    forget (s);
  out->found = matches;
  for (size_t i = 0; i < out->n; i++)
    if (out->candidates[i].measure == s->measure && same_numbers (&out->candidates[i], v))
      {
        add_equal (s, i, random, off, v);
        return;
      }
  size_t capacity = s->capacity;
  s->equals = ev_xgrow (s->equals, out->n, &capacity, sizeof *s->equals);
  out->candidates = ev_xgrow (out->candidates, out->n, &s->capacity, sizeof *out->candidates);
  s->equals[out->n] = (struct equals){ 0 };
  note_convention (&s->equals[out->n], s->convention);
  out->candidates[out->n] = (ev_explanation){ 0 };
  fill (s, random, off, v, &out->candidates[out->n++]);
}

/* --- evaluation --- */

static void
pool_at_hand (struct search *s, bool random)
{
  ev_model_spec model;
  ev_resolve_model (&s->spec, &model);
  model.fixed = !random;
  model.random = random;
  model.tau2_ci = "none";
  s->a.pool = (ev_pool_result){ 0 };
  if (ev_pool (&s->pooled, &model, NULL, &s->a.pool))
    s->a.pool = (ev_pool_result){ .k = s->pooled.k };
}

/* With studies and subgroups, which the pooled result alone does not give. */
static double
with_parts (struct search *s, bool random)
{
  ev_arena *arena = ev_arena_new ();
  struct search full = *s;
  full.a = (ev_pool_analysis){ .id = "", .measure = s->measure, .data = s->data, .diags = ev_diags_new () };
  double off = INFINITY;
  if (!ev_run_pool (&s->spec, EV_STAGE_MODEL, arena, &full.a))
    off = worst (&full, random, OF_PARTS);
  ev_diags_free (full.a.diags);
  ev_arena_free (arena);
  return off;
}

static void
judge (struct search *s, bool random)
{
  double off = worst (s, random, OF_POOL);
  s->out->tried++;
  if (off <= 0.5 && s->parts)
    off = with_parts (s, random);
  keep (s, random, off);
}

/* --- the tree of settings --- */

static bool
always (const struct search *s)
{
  return s != NULL;
}

static bool
is_measure (const struct search *s, const char *code)
{
  return ev_same (s->measure->code, code);
}

static bool
is_smd (const struct search *s)
{
  return is_measure (s, "SMD");
}

static bool
is_rr_with_zeros (const struct search *s)
{
  return is_measure (s, "RR") && s->zero_cells && !ev_same (s->spec.add_to, "none");
}

static bool
is_rd_with_zeros (const struct search *s)
{
  return is_measure (s, "RD") && s->zero_cells && !ev_same (s->spec.add_to, "none");
}

static bool
is_generic (const struct search *s)
{
  return is_measure (s, "GEN");
}

static bool
has_zeros (const struct search *s)
{
  return s->zero_cells;
}

static bool
has_double_zeros (const struct search *s)
{
  return s->double_zeros;
}

static bool
corrects_ratios (const struct search *s)
{
  return is_measure (s, "ROM");
}

static bool
mh_corrects (const struct search *s)
{
  return ev_same (s->spec.pooling, "MH") && s->zero_cells && s->has_tables && !ev_same (s->spec.add_to, "none");
}

static bool
mh_difference (const struct search *s)
{
  return ev_same (s->spec.pooling, "MH") && is_measure (s, "RD");
}

static bool
mh_q (const struct search *s)
{
  return ev_same (s->spec.pooling, "MH") && ev_same (s->spec.tau2, "DL");
}

/* One way to go on: an option and its values, the usual one first. */
struct branch {
  const char *option;
  bool (*applies) (const struct search *s);
  const char *values[24];
};

static const struct branch effect_branches[] = {
  { "ratio", is_generic, { "no", "yes" } },
  { "smd-variance", is_smd, { "LS", "REVMAN", "UB", "LS2", "AV", "H0" } },
  { "smd-j", is_smd, { "exact", "approximate" } },
  { "rom-correct", corrects_ratios, { "no", "yes" } },
  { "add-to", has_zeros, { "only0", "all", "if0all", "none" } },
  { "drop00", has_double_zeros, { "yes", "no" } },
  { "rr-zero", is_rr_with_zeros, { "double", "half" } },
  { "rd-zero", is_rd_with_zeros, { "both", "variance" } },
};

static const struct branch pooling_branches[] = {
  { "mh-correct", mh_corrects, { "yes", "no" } },
  { "mh-rd-variance", mh_difference, { "greenland", "sato" } },
};

static const struct branch tau2_branches[] = {
  { "tau2", always, { "DL", "REML", "PM", "ML", "EB", "HE", "SJ", "HS", "HSk", "PMM", "DL2", "CA2", "HM", "DLIT", "SJIT", "AREML", "BM" } },
  { "dl-q", mh_q, { "pooled", "iv" } },
};

static const struct branch ci_branches[] = { { "ci-method", always, { "wald", "hk", "hk-adhoc", "t", "kr", "pl" } } };

/* Intervals around the fixed-effect estimate, whatever estimates tau². */
static const struct branch around_fixed_branches[] = { { "ci-method", always, { "ivhet", "uwls", "hc" } } };

#define LEVEL(branches) branches, sizeof (branches) / sizeof *(branches)

static bool
is_choice (const ev_option *option, const char *value)
{
  const char *name, *title;
  if (!option->choice)
    return true;
  for (size_t i = 0; (name = option->choice (i, &title)); i++)
    if (ev_same_name (name, value))
      return true;
  return false;
}

/* Try every value of the branches from the first on, then call THEN. */
static void
walk (struct search *s, const struct branch *branches, size_t n, void (*then) (struct search *s))
{
  if (!n)
    {
      then (s);
      return;
    }
  const ev_option *option = ev_option_find (branches->option);
  if (!branches->applies (s) || ev_spec_source (s->user, option) == EV_BY_USER)
    {
      walk (s, branches + 1, n - 1, then);
      return;
    }
  ev_spec saved = s->spec;
  unsigned cost = s->cost;
  /* A changed data set is explanation enough: no unusual estimator on top of it. */
  size_t most = s->change == EV_AS_GIVEN || branches->applies != always ? 24 : 2;
  for (size_t i = 0; i < most && branches->values[i]; i++)
    {
      if (!is_choice (option, branches->values[i]))
        continue;
      ev_spec_set (&s->spec, option, branches->values[i], EV_BY_PLAN, NULL, NULL);
      s->cost = cost + (i > 0) + (i > 1) + (i > 3);
      walk (s, branches + 1, n - 1, then);
    }
  s->spec = saved;
  s->cost = cost;
}

static void
try_interval (struct search *s)
{
  pool_at_hand (s, true);
  judge (s, true);
}

static void
try_tau2 (struct search *s)
{
  ev_spec_set (&s->spec, ev_option_find ("ci-method"), "wald", EV_BY_PLAN, NULL, NULL);
  pool_at_hand (s, true);
  /* Intervals need not be tried where the estimate is wrong. */
  if (worst (s, true, OF_ESTIMATE) <= 0.5 || !s->out->n)
    walk (s, LEVEL (ci_branches), try_interval);
  else
    {
      double off = worst (s, true, OF_POOL);
      s->out->tried += 4;
      keep (s, true, off);
    }
}

static void
try_around_fixed (struct search *s)
{
  ev_spec saved = s->spec;
  ev_spec_set (&s->spec, ev_option_find ("tau2"), "DL", EV_BY_PLAN, NULL, NULL);
  s->cost += 2;
  walk (s, LEVEL (around_fixed_branches), try_interval);
  s->cost -= 2;
  s->spec = saved;
}

static void
try_pooling (struct search *s)
{
  bool fixed = !ev_same (s->user->model, "random"), random = !ev_same (s->user->model, "fixed"), near = false;
  pool_at_hand (s, false);
  near = worst (s, false, OF_ESTIMATE) <= 0.5;
  if (fixed)
    judge (s, false);
  if (random && !ev_same (s->spec.pooling, "Peto") && !ev_same (s->spec.pooling, "WL"))
    {
      s->cost++;
      walk (s, LEVEL (tau2_branches), try_tau2);
      if (near && ev_same (s->spec.pooling, "IV"))
        try_around_fixed (s);
      s->cost--;
    }
}

static void
gather (struct search *s)
{
  ev_pooled_studies all;
  ev_gather (&s->data, s->measure, &s->a.effects, ev_tables_for (s->spec.pooling, s->spec.mh_correct, s->spec.drop00), NULL, s->scratch, &all);
  s->pooled = all.data;
}

static void
gather_and_pool (struct search *s)
{
  gather (s);
  try_pooling (s);
}

/* Can the measure at hand be pooled so? */
static bool
can_pool (const struct search *s, const char *pooling)
{
  const char *code = s->measure->code;
  if (ev_same (pooling, "IV"))
    return true;
  if (ev_same (pooling, "WL"))
    return s->measure->null_value == 0.5;
  if (ev_same (pooling, "Peto"))
    return s->has_tables && ev_same (code, "OR");
  return s->has_rates ? ev_same (code, "IRR") || ev_same (code, "IRD")
                      : s->has_tables && (ev_same (code, "OR") || ev_same (code, "RR") || ev_same (code, "RD"));
}

/* Compute effect sizes by the settings at hand and go on with them. */
static void
with_effects (struct search *s, void (*then) (struct search *s))
{
  ev_effect_spec spec;
  ev_diags *quiet = ev_diags_new ();
  ev_arena *outer = s->scratch;
  s->scratch = ev_arena_new ();
  if (!ev_resolve_effects (&s->spec, s->measure, quiet, &spec)
      && !ev_effects_compute (s->measure, &s->data, &spec, s->scratch, quiet, &s->a.effects))
    then (s);
  ev_arena_free (s->scratch);
  s->scratch = outer;
  ev_diags_free (quiet);
}

static void
try_poolings (struct search *s)
{
  static const char *const poolings[] = { "IV", "MH", "Peto", "WL" };
  unsigned cost = s->cost;
  const ev_option *option = ev_option_find ("pooling");
  for (size_t p = 0; p < sizeof poolings / sizeof *poolings; p++)
    {
      if (!can_pool (s, poolings[p]) || (ev_spec_source (s->user, option) == EV_BY_USER && !ev_same (s->user->pooling, poolings[p])))
        continue;
      ev_spec saved = s->spec;
      ev_spec_set (&s->spec, option, poolings[p], EV_BY_PLAN, NULL, NULL);
      walk (s, LEVEL (pooling_branches), gather_and_pool);
      s->spec = saved;
      s->cost = cost;
    }
}

static void
try_effects (struct search *s)
{
  with_effects (s, try_poolings);
}

static void
judge_convention (struct search *s)
{
  bool random = ev_same (s->convention->model, "random");
  gather (s);
  pool_at_hand (s, random);
  judge (s, random);
}

/* What programs do comes before any other combination of settings. */
static void
try_conventions (struct search *s)
{
  ev_spec saved = s->spec;
  unsigned cost = s->cost;
  for (size_t i = 0; ev_conventions[i].name; i++)
    {
      const ev_convention *c = s->convention = &ev_conventions[i];
      if (!s->possible[i] || !can_pool (s, c->pooling) || !ev_convention_has (c, s->measure->code))
        continue;
      s->spec = s->named[i];
      ev_spec_set (&s->spec, s->of_measure, s->measure->code, EV_BY_PLAN, NULL, NULL);
      s->cost = cost + c->cost;
      with_effects (s, judge_convention);
    }
  s->convention = NULL;
  s->spec = saved;
  s->cost = cost;
}

/* --- changes of the data --- */

static void
exchange (double *x, double *y)
{
  double t = *x;
  *x = *y;
  *y = t;
}

/* Columns of two groups, in pairs. */
static const ev_role pairs[][2] = { { EV_AI, EV_CI },   { EV_BI, EV_DI },   { EV_N1I, EV_N2I }, { EV_M1I, EV_M2I },
                                    { EV_SD1I, EV_SD2I }, { EV_X1I, EV_X2I }, { EV_T1I, EV_T2I } };

static void
swap_groups (double *const col[EV_ROLE_COUNT], size_t i)
{
  for (size_t p = 0; p < sizeof pairs / sizeof *pairs; p++)
    if (col[pairs[p][0]] && col[pairs[p][1]])
      exchange (&col[pairs[p][0]][i], &col[pairs[p][1]][i]);
}

/* A 2 × 2 table as all four cells: what is exchanged follows from the bits of CHANGE. */
static void
change_table (double *const col[EV_ROLE_COUNT], ev_change change, size_t i)
{
  double *a = &col[EV_AI][i], *b = &col[EV_BI][i], *c = &col[EV_CI][i], *d = &col[EV_DI][i];
  unsigned bits = (unsigned) change;
  if (bits & 1) /* groups */
    {
      exchange (a, c);
      exchange (b, d);
    }
  if (bits & 2) /* events */
    {
      exchange (a, b);
      exchange (c, d);
    }
  if (bits & 4)
    exchange (b, c);
}

/* The data of the search as CHANGE makes them, in ARENA. */
static void
change_data (struct search *s, const ev_dataset *from, ev_change change, size_t study, ev_arena *arena)
{
  double *col[EV_ROLE_COUNT] = { NULL };
  size_t n = from->n;
  s->data = *from;
  for (int r = 0; r < EV_ROLE_COUNT; r++)
    if (from->col[r])
      {
        col[r] = ev_arena_alloc (arena, n, sizeof (double));
        memcpy (col[r], from->col[r], n * sizeof (double));
      }
  if (change == EV_ONE_SWAPPED)
    swap_groups (col, study);
  if (change == EV_ARMS_SWAPPED && !s->has_tables)
    for (size_t i = 0; i < n; i++)
      swap_groups (col, i);
  if (change > EV_AS_GIVEN && change <= EV_TRANSPOSED_BOTH && s->has_tables)
    {
      for (int r = 0; r < 4; r++)
        {
          static const ev_role cells[] = { EV_AI, EV_BI, EV_CI, EV_DI };
          double *fresh = ev_arena_alloc (arena, n, sizeof *fresh);
          for (size_t i = 0; i < n; i++)
            {
              double table[4];
              ev_raw_table (from, i, table);
              fresh[i] = table[r];
            }
          col[cells[r]] = fresh;
        }
      col[EV_N1I] = col[EV_N2I] = NULL;
      for (size_t i = 0; i < n; i++)
        change_table (col, change, i);
    }
  if (change == EV_ONE_OMITTED) /* a missing value leaves the study out */
    for (int r = 0; r < EV_ROLE_COUNT; r++)
      if (col[r])
        col[r][study] = NAN;
  for (int r = 0; r < EV_ROLE_COUNT; r++)
    s->data.col[r] = col[r];
}

static void
look_for_zeros (struct search *s)
{
  s->zero_cells = s->double_zeros = false;
  for (size_t i = 0; s->has_tables && i < s->data.n; i++)
    {
      double t[4];
      ev_raw_table (&s->data, i, t);
      s->zero_cells = s->zero_cells || t[0] == 0 || t[1] == 0 || t[2] == 0 || t[3] == 0;
      s->double_zeros = s->double_zeros || (t[0] == 0 && t[2] == 0) || (t[1] == 0 && t[3] == 0);
    }
  for (size_t i = 0; s->has_rates && i < s->data.n; i++)
    s->zero_cells = s->zero_cells || s->data.col[EV_X1I][i] == 0 || s->data.col[EV_X2I][i] == 0;
}

static void
try_change (struct search *s, const ev_dataset *data, ev_change change, size_t study)
{
  static const unsigned costs[] = { 0, 3, 3, 4, 6, 7, 7, 8, 5, 6 }, unnamed = 2; /* settings that are no program's are less likely */
  ev_arena *arena = ev_arena_new ();
  s->change = change;
  s->study = study;
  s->cost += costs[change];
  change_data (s, data, change, study, arena);
  look_for_zeros (s);
  s->a.data = s->data;
  try_conventions (s);
  s->cost += unnamed;
  walk (s, LEVEL (effect_branches), try_effects);
  s->cost -= unnamed + costs[change];
  ev_arena_free (arena);
}

static void
try_measure (struct search *s, const ev_dataset *data)
{
  bool given = ev_spec_source (s->user, ev_option_find ("measure")) == EV_BY_USER;
  s->has_tables = data->col[EV_AI] && data->col[EV_CI];
  s->has_rates = data->col[EV_X1I] && data->col[EV_X2I];
  s->a = (ev_pool_analysis){ .measure = s->measure, .show_fixed = true, .show_random = true, .data = *data };
  try_change (s, data, EV_AS_GIVEN, 0);
  bool groups = s->has_tables || s->has_rates || data->col[EV_M2I];
  ev_change last = s->has_tables ? EV_TRANSPOSED_BOTH : groups ? EV_ARMS_SWAPPED : EV_AS_GIVEN;
  for (int c = EV_ARMS_SWAPPED; c <= (int) last; c++)
    try_change (s, data, (ev_change) c, 0);
  for (size_t i = 0; i < data->n && data->n > 1 && (given || data->n <= 40); i++)
    {
      try_change (s, data, EV_ONE_OMITTED, i);
      if (groups)
        try_change (s, data, EV_ONE_SWAPPED, i);
    }
}

/* --- the whole --- */

static int
by_cost (const void *a, const void *b)
{
  const ev_explanation *p = a, *q = b;
  return p->cost != q->cost ? (p->cost > q->cost) - (p->cost < q->cost) : (p->alike < q->alike) - (p->alike > q->alike);
}

/* The measures that papers pool, in the order in which they are likely. */
static const char *const usual[] = { "RR", "OR", "RD", "PETO", "AS", "MD", "SMD", "ROM", "IRR", "IRD", "GEN", "MW", "HR",
                                     "PLO", "PR", "PLN", "PAS", "PFT", "IRLN", "IR", "ZCOR", "COR" };

/* The data for one measure; EV_DATA when they have not what it needs. */
static ev_status
read_for (const ev_table *table, const ev_spec *spec, ev_arena *arena, ev_diags *diags, const ev_measure **measure, ev_dataset *data)
{
  ev_columns columns;
  ev_rows *groups;
  size_t n;
  ev_status status = ev_find_columns (table, spec, diags, &columns);
  if (!status)
    status = ev_find_rows (table, spec, &columns, arena, diags, &n, &groups);
  if (status)
    return status;
  *measure = columns.measure;
  status = ev_read_dataset (table, &columns, &groups[0], arena, diags, data);
  return status ? status : ev_prepare_dataset (&columns, arena, diags, data);
}

/* The measure that is given, or all usual ones that the data allow. */
static ev_status
try_all_measures (struct search *s, const ev_table *table, ev_diags *diags)
{
  ev_dataset data;
  ev_diags *first = NULL; /* what is wrong, when no measure is possible */
  ev_status failed = EV_OK;
  bool given = s->user->measure != NULL, any = false;
  for (size_t i = 0; i < (given ? 1 : sizeof usual / sizeof *usual); i++)
    {
      s->spec = *s->user;
      if (!given)
        ev_spec_set (&s->spec, s->of_measure, usual[i], EV_BY_PLAN, NULL, NULL);
      ev_diags *said = ev_diags_new ();
      ev_status status = read_for (table, &s->spec, s->arena, said, &s->measure, &data);
      if (!status)
        {
          any = true;
          s->cost = (unsigned) (i > 2);
          try_measure (s, &data);
        }
      if (status && !first)
        {
          first = said;
          failed = status;
        }
      else
        ev_diags_free (said);
    }
  if (!any)
    ev_diags_append (diags, first, 0);
  ev_diags_free (first);
  return any ? EV_OK : failed;
}

/* What is looked up once: options by name, and what the conventions set. */
static void
prepare (struct search *s)
{
  s->of_measure = ev_option_find ("measure");
  for (size_t i = 0; i < TOLD_APART; i++)
    s->told[i] = ev_option_find (told_apart[i]);
  for (size_t i = 0; ev_conventions[i].name; i++)
    s->possible[i] = ev_convention_apply (&ev_conventions[i], s->user, &s->named[i]);
}

/* Search as USER says; candidates are allocated by themselves, their text in ARENA. */
static ev_status
search_all (const ev_table *table, const ev_spec *user, size_t n, const ev_printed *printed, ev_arena *arena, ev_diags *diags, ev_identification *out)
{
  struct search s = { .user = user, .arena = arena, .out = out };
  prepare (&s);
  find_targets (&s, n, printed);
  ev_status status = try_all_measures (&s, table, diags);
  if (!status && !s.data.n)
    status = ev_error (diags, EV_DATA, &(ev_place){ .file = ev_table_file (table) }, "no-rows", "no study is left to search with");
  for (size_t i = 0; i < out->n; i++)
    {
      tell_equals (&s.equals[i], arena, &out->candidates[i]);
      free_equals (&s.equals[i]);
    }
  free (s.equals);
  if (out->n)
    qsort (out->candidates, out->n, sizeof *out->candidates, by_cost);
  return status;
}

/* Where the measure that was asked for gives nothing, perhaps another one does: labels are misprinted, too. */
static void
search_other_measures (const ev_table *table, const ev_spec *user, size_t n, const ev_printed *printed, ev_arena *arena, ev_identification *out)
{
  ev_spec any = *user;
  ev_identification other = { 0 };
  ev_diags *quiet = ev_diags_new ();
  any.measure = NULL;
  any.source[ev_option_find ("measure") - ev_option_at (0)] = EV_BY_DEFAULT;
  search_all (table, &any, n, printed, arena, quiet, &other);
  other.tried += out->tried;
  out->tried = other.tried;
  if (other.found)
    {
      free (out->candidates);
      *out = other;
      out->other_measure = true;
    }
  else
    free (other.candidates);
  ev_diags_free (quiet);
}

ev_status
ev_identify (const char *file, const ev_spec *spec, size_t n, const ev_printed *printed, ev_arena *arena, ev_diags *diags,
             ev_identification *out)
{
  const ev_csv_spec csv = ev_resolve_csv (spec);
  ev_table *table;
  *out = (ev_identification){ 0 };
  if (ev_pooling_of_counts (spec->pooling))
    return ev_error (diags, EV_USAGE, NULL, "glmm-identify", "identify does not try pooling %s", spec->pooling);
  ev_status status = ev_table_read (file, &csv, diags, &table);
  if (status)
    return status;
  status = search_all (table, spec, n, printed, arena, diags, out);
  if (!status && !out->found && spec->measure)
    search_other_measures (table, spec, n, printed, arena, out);
  out->sha256 = ev_arena_strdup (arena, ev_table_sha256 (table));
  ev_explanation *kept = ev_arena_alloc (arena, out->n, sizeof *kept);
  if (out->n)
    memcpy (kept, out->candidates, out->n * sizeof *kept);
  free (out->candidates);
  out->candidates = kept;
  ev_table_free (table);
  return status;
}
