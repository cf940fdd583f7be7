/* Identifying a published result: a search over everything in which programs and papers differ.

   The settings form a tree: a change of the data, the measure, zero-cell rules and variance (which give effect sizes), then pooling and
   its corrections, then the estimator of tau² (which give an estimate), then the interval.  The search walks it depth first and leaves
   a branch as soon as a printed digit is missed; settings left out that way still count as tried.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/identify.h"
#include "evisyn/recover.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* The presets that would set everything that matters here the same way. */
static const char *
programs_of (struct search *s, bool random)
{
  static const char *const relevant[] = { "drop00", "rr-zero", "rd-zero", "smd-variance", "smd-j", "rom-correct", "mh-correct", "mh-rd-variance", "dl-q", "tau2", "ci-method" };
  ev_str names = { 0 };
  for (const ev_preset *p = ev_presets; p->name; p++)
    {
      bool same = true;
      for (const ev_preset_value *v = p->values; v->option && same; v++)
        for (size_t i = 0; i < sizeof relevant / sizeof *relevant; i++)
          {
            char buffer[EV_NUMBER_SIZE];
            const ev_option *o = ev_option_find (v->option);
            bool matters = ev_same (relevant[i], v->option) && ev_spec_source (&s->spec, o) == EV_BY_PLAN;
            bool model_only = ev_same (v->option, "tau2") || ev_same (v->option, "ci-method") || ev_same (v->option, "dl-q");
            if (matters && (random || !model_only) && !ev_same (ev_spec_get (&s->spec, o, buffer), v->value))
              same = ev_same (v->value, "auto") && ev_same (ev_spec_get (&s->spec, o, buffer), s->a.pool.random.ci_method)
                     && ev_same (ev_ci_resolve ("auto", s->a.pool.random.tau2, s->a.pool.k, 1), s->a.pool.random.ci_method);
          }
      if (same && ev_same (s->spec.add_to, "only0"))
        ev_str_printf (&names, "%s%s", names.length ? ", " : "", p->name);
    }
  const char *text = ev_arena_strdup (s->arena, names.text ? names.text : "");
  ev_str_free (&names);
  return text;
}

static bool
same_numbers (const ev_explanation *c, const double v[3])
{
  const double w[3] = { c->estimate, c->ci_lb, c->ci_ub };
  for (int i = 0; i < 3; i++)
    if (!(fabs (v[i] - w[i]) <= 1e-12 * fabs (w[i])) && !(isnan (v[i]) && isnan (w[i])))
      return false;
  return true;
}

/* Options in which settings with the same numbers may differ. */
static const char *const told_apart[] = { "pooling", "mh-correct", "mh-rd-variance", "dl-q", "tau2", "ci-method", "add-to", "drop00", "rr-zero",
                                          "rd-zero", "smd-variance", "smd-j", "rom-correct" };
enum { TOLD_APART = sizeof told_apart / sizeof *told_apart };

/* What a candidate's equals set otherwise: a list of values for each of those options, as text while the search goes on. */
struct equals {
  ev_str values[TOLD_APART];
};

static void
note_equal (struct equals *e, const ev_spec *kept, const ev_spec *other)
{
  for (size_t i = 0; i < TOLD_APART; i++)
    {
      char buffer[2][EV_NUMBER_SIZE];
      const ev_option *o = ev_option_find (told_apart[i]);
      const char *mine = ev_spec_get (kept, o, buffer[0]), *value = ev_spec_get (other, o, buffer[1]);
      char word[EV_NUMBER_SIZE];
      snprintf (word, sizeof word, " %s ", value);
      bool known = e->values[i].text && strstr (e->values[i].text, word);
      if (!ev_same (mine, value) && !known)
        ev_str_printf (&e->values[i], "%s%s ", e->values[i].length ? "" : " ", value);
    }
}

static const char *
tell_equals (struct equals *e, ev_arena *arena)
{
  ev_str text = { 0 };
  for (size_t i = 0; i < TOLD_APART; i++)
    {
      if (e->values[i].length)
        ev_str_printf (&text, "%s%s%.*s", text.length ? ", " : "", told_apart[i], (int) e->values[i].length - 1, e->values[i].text);
      ev_str_free (&e->values[i]);
    }
  const char *told = ev_arena_strdup (arena, text.text ? text.text : "");
  ev_str_free (&text);
  return told;
}

static void
fill (struct search *s, bool random, double off, const double v[3], ev_explanation *c)
{
  size_t alike = c->alike;
  const char *study = s->change >= EV_ONE_OMITTED ? ev_arena_strdup (s->arena, s->data.label[s->study]) : NULL; /* labels die with the table */
  *c = (ev_explanation){ s->spec, s->measure, random, s->change, study, s->cost, alike, "", programs_of (s, random), v[0], v[1], v[2], off };
}

static void
forget (struct search *s)
{
  for (size_t i = 0; i < s->out->n; i++)
    tell_equals (&s->equals[i], s->scratch);
  s->out->n = 0;
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
    if (out->candidates[i].random == random && same_numbers (&out->candidates[i], v))
      {
        ev_explanation *c = &out->candidates[i];
        ev_spec other = s->spec;
        c->alike++;
        if (s->cost < c->cost)
          {
            other = c->spec;
            fill (s, random, off, v, c);
          }
        note_equal (&s->equals[i], &c->spec, &other);
        return;
      }
  size_t capacity = s->capacity;
  s->equals = ev_xgrow (s->equals, out->n, &capacity, sizeof *s->equals);
  out->candidates = ev_xgrow (out->candidates, out->n, &s->capacity, sizeof *out->candidates);
  s->equals[out->n] = (struct equals){ 0 };
  out->candidates[out->n].alike = 0;
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
  { "smd-variance", is_smd, { "LS", "REVMAN", "UB", "LS2", "AV", "HO" } },
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

static const struct branch ci_branches[] = { { "ci-method", always, { "wald", "hk", "hk-adhoc", "t", "kr", "pl", "hc", "ivhet", "uwls" } } };

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
  /* Intervals that keep the estimate need not be tried where it is wrong; those that move it are few and come first. */
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
try_pooling (struct search *s)
{
  bool fixed = !ev_same (s->user->model, "random"), random = !ev_same (s->user->model, "fixed");
  if (fixed)
    {
      pool_at_hand (s, false);
      judge (s, false);
    }
  if (random && !ev_same (s->spec.pooling, "Peto"))
    {
      s->cost++;
      walk (s, LEVEL (tau2_branches), try_tau2);
      s->cost--;
    }
}

static void
gather_and_pool (struct search *s)
{
  ev_pooled_studies all;
  ev_gather (&s->data, s->measure, &s->a.effects, ev_tables_for (s->spec.pooling, s->spec.mh_correct, s->spec.drop00), NULL, s->scratch, &all);
  s->pooled = all.data;
  try_pooling (s);
}

static void
try_effects (struct search *s)
{
  ev_effect_spec spec;
  ev_diags *quiet = ev_diags_new ();
  ev_arena *outer = s->scratch;
  s->scratch = ev_arena_new ();
  if (!ev_resolve_effects (&s->spec, s->measure, quiet, &spec)
      && !ev_effects_compute (s->measure, &s->data, &spec, s->scratch, quiet, &s->a.effects))
    {
      static const char *const poolings[] = { "IV", "MH", "Peto" };
      const char *code = s->measure->code;
      bool mh = s->has_rates ? ev_same (code, "IRR") || ev_same (code, "IRD")
                             : s->has_tables && (ev_same (code, "OR") || ev_same (code, "RR") || ev_same (code, "RD"));
      bool allowed[] = { true, mh, s->has_tables && ev_same (code, "OR") };
      unsigned cost = s->cost;
      const ev_option *option = ev_option_find ("pooling");
      for (size_t p = 0; p < 3; p++)
        {
          if (!allowed[p] || (ev_spec_source (s->user, option) == EV_BY_USER && !ev_same (s->user->pooling, poolings[p])))
            continue;
          ev_spec saved = s->spec;
          ev_spec_set (&s->spec, option, poolings[p], EV_BY_PLAN, NULL, NULL);
          walk (s, LEVEL (pooling_branches), gather_and_pool);
          s->spec = saved;
          s->cost = cost;
        }
    }
  ev_arena_free (s->scratch);
  s->scratch = outer;
  ev_diags_free (quiet);
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
  static const unsigned costs[] = { 0, 3, 3, 4, 6, 7, 7, 8, 5, 6 };
  ev_arena *arena = ev_arena_new ();
  s->change = change;
  s->study = study;
  s->cost += costs[change];
  change_data (s, data, change, study, arena);
  look_for_zeros (s);
  s->a.data = s->data;
  walk (s, LEVEL (effect_branches), try_effects);
  s->cost -= costs[change];
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
  return status ? status : ev_recover_columns (data, spec->recover, arena, diags);
}

static ev_status
try_all_measures (struct search *s, const ev_table *table, ev_diags *diags)
{
  ev_dataset data;
  ev_status last = EV_OK;
  size_t read = 0;
  bool given = s->user->measure != NULL;
  for (size_t i = 0; i < (given ? 1 : sizeof usual / sizeof *usual); i++)
    {
      s->spec = *s->user;
      if (!given && !ev_measure_find (usual[i]))
        continue;
      if (!given)
        ev_spec_set (&s->spec, ev_option_find ("measure"), usual[i], EV_BY_PLAN, NULL, NULL);
      ev_diags *quiet = ev_diags_new ();
      ev_status status = read_for (table, &s->spec, s->arena, quiet, &s->measure, &data);
      if (!status)
        {
          read++;
          s->cost = (unsigned) (i > 2);
          try_measure (s, &data);
        }
      else if (!read && (given || i + 1 == sizeof usual / sizeof *usual || !last))
        {
          ev_diags_append (diags, quiet, 0);
          last = status;
        }
      ev_diags_free (quiet);
    }
  return read ? EV_OK : last;
}

ev_status
ev_identify (const char *file, const ev_spec *spec, size_t n, const ev_printed *printed, ev_arena *arena, ev_diags *diags,
             ev_identification *out)
{
  ev_csv_spec csv = { .delimiter = spec->delimiter ? *spec->delimiter : '\0', .comment = spec->comment ? *spec->comment : '\0' };
  ev_table *table;
  *out = (ev_identification){ 0 };
  if (ev_same (spec->pooling, "GLMM"))
    return ev_error (diags, EV_USAGE, NULL, "glmm-identify", "identify does not try pooling GLMM");
  struct search s = { .user = spec, .arena = arena, .out = out };
  find_targets (&s, n, printed);
  ev_status status = ev_table_read (file, &csv, diags, &table);
  if (status)
    return status;
  out->sha256 = ev_arena_strdup (arena, ev_table_sha256 (table));
  status = try_all_measures (&s, table, diags);
  if (!status && !s.data.n)
    status = ev_error (diags, EV_DATA, &(ev_place){ .file = ev_table_file (table) }, "no-rows", "no study is left to search with");
  for (size_t i = 0; i < out->n; i++)
    out->candidates[i].also = tell_equals (&s.equals[i], arena);
  free (s.equals);
  if (out->n)
    qsort (out->candidates, out->n, sizeof *out->candidates, by_cost);
  ev_explanation *kept = ev_arena_alloc (arena, out->n, sizeof *kept);
  if (out->n)
    memcpy (kept, out->candidates, out->n * sizeof *kept);
  free (out->candidates);
  out->candidates = kept;
  ev_table_free (table);
  return status;
}
