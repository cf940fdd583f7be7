/* What the studies of a data set lack, from what they give instead: the driver of the rules of recovery.

   Each rule of the registry is tried on each study in turn; what one finds another may use.  Copyright (C) 2026 The
   evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "effects/recovery.h"

/* --- rules with their columns --- */

/* Studies of one kind, the first few by name. */
struct named {
  size_t n, last; /* last: the study that was counted last, plus 1 */
  ev_str list;
};

/* A rule for one group (or for both at once): its roles in order. */
struct step {
  const ev_recovery_rule *rule;
  size_t inputs, outputs;
  ev_role in[EV_RULE_INPUTS], out[EV_RULE_OUTPUTS];
  bool optional[EV_RULE_INPUTS];
  const char *from;
  size_t notes; /* which note counts it: the index of the rule */
};

/* TEXT with # as GROUP. */
static void
put_group (ev_str *out, const char *text, char group)
{
  for (; *text; text++)
    ev_str_addc (out, *text == '#' ? group : *text);
}

/* The roles that TEXT names; those in brackets are optional. */
static size_t
parse_roles (const char *text, char group, ev_role *role, bool *optional)
{
  ev_str names = { 0 };
  size_t n = 0;
  put_group (&names, text, group);
  for (const char *p = names.text; p && *p;)
    {
      p += strspn (p, " []");
      size_t length = strcspn (p, " []");
      if (!length)
        break;
      role[n] = ev_role_named (p, length);
      if (optional)
        optional[n] = p[length] == ']';
      n++;
      p += length;
    }
  ev_str_free (&names);
  return n;
}

static bool
is_per_group (const ev_recovery_rule *rule)
{
  return strchr (rule->gives, '#') != NULL;
}

/* Does the rule serve the measure? */
static bool
in_scope (const ev_recovery_rule *rule, const ev_needs *needs)
{
  ev_role role[4];
  if (!rule->find)
    return false;
  size_t n = parse_roles (rule->scope, '1', role, NULL);
  for (size_t i = 0; i < n; i++)
    if (!ev_has_role (needs->all, role[i]))
      return false;
  return true;
}

enum { MOST_STEPS = 48 };

/* The rules that serve MEASURE, for each group. */
static size_t
find_steps (const ev_measure *measure, ev_arena *arena, struct step step[MOST_STEPS])
{
  size_t n = 0;
  const ev_needs needs = ev_needs_parse (measure->needs);
  for (const ev_recovery_rule *rule = ev_recovery_rules; rule->name; rule++)
    for (char group = '1'; in_scope (rule, &needs) && group <= (is_per_group (rule) ? '2' : '1') && n < MOST_STEPS; group++)
      {
        struct step *s = &step[n++];
        *s = (struct step){ .rule = rule, .notes = (size_t) (rule - ev_recovery_rules) };
        s->inputs = parse_roles (rule->needs, group, s->in, s->optional);
        s->outputs = parse_roles (rule->gives, group, s->out, NULL);
        if (!arena)
          continue;
        ev_str from = { 0 };
        put_group (&from, rule->from, group);
        s->from = ev_arena_strdup (arena, from.text);
        ev_str_free (&from);
      }
  return n;
}

static bool
has_inputs (const struct step *s, const bool has[EV_ROLE_COUNT])
{
  for (size_t i = 0; i < s->inputs; i++)
    if (!s->optional[i] && !has[s->in[i]])
      return false;
  return true;
}

void
ev_recovery_reads (const ev_measure *measure, bool lacking, bool reads[EV_ROLE_COUNT])
{
  struct step step[MOST_STEPS];
  size_t n = find_steps (measure, NULL, step);
  for (size_t s = 0; s < n; s++)
    for (size_t i = 0; (lacking || step[s].rule->check) && i < step[s].inputs; i++)
      reads[step[s].in[i]] = true;
}

void
ev_recoverable_roles (const ev_measure *measure, const ev_recover_spec *spec, bool has[EV_ROLE_COUNT])
{
  struct step step[MOST_STEPS];
  size_t n = find_steps (measure, NULL, step);
  bool method = ev_quantile_method_find (spec->quantiles) != NULL;
  for (size_t s = 0; s < n; s++) /* rules stand after those whose results they use */
    for (size_t o = 0; has_inputs (&step[s], has) && (method || !step[s].rule->estimate) && o < step[s].outputs; o++)
      has[step[s].out[o]] = true;
}

/* --- one study --- */

enum { MOST_RULES = 32, MOST_MESSAGES = 20 };

struct recovery {
  ev_dataset *data;
  const ev_recover_spec *spec;
  const ev_quantile_method *method; /* NULL: none */
  ev_needs needs;
  ev_arena *arena;
  ev_diags *diags;
  ev_recovered *marks;
  struct named done[MOST_RULES], skewed, possible, imputed;
  size_t wrong, doubtful; /* numbers that cannot be, or are strange */
  ev_status status;
};

static double
value (const ev_dataset *data, ev_role role, size_t i)
{
  return data->col[role] ? data->col[role][i] : NAN;
}

bool
ev_is_complete (const ev_needs *needs, const ev_dataset *data, size_t i)
{
  for (unsigned a = 0; a < needs->n; a++)
    {
      bool all = true;
      for (ev_role role = 0; all && role < EV_MEASURE_ROLES; role++)
        all = !ev_has_role (needs->required[a], role) || !isnan (value (data, role, i));
      if (all)
        return true;
    }
  return false;
}

bool
ev_lacks_values (const ev_dataset *data, const ev_measure *measure)
{
  ev_needs needs = ev_needs_parse (measure->needs);
  for (size_t i = 0; i < data->n; i++)
    if (!ev_is_complete (&needs, data, i))
      return true;
  return false;
}

static void
name_study (struct recovery *r, struct named *named, size_t i)
{
  enum { MOST = 3 };
  if (named->last == i + 1)
    return;
  named->last = i + 1;
  if (named->n++ < MOST)
    ev_str_printf (&named->list, "%s%s", named->n > 1 ? ", " : "", r->data->label[i]);
  else if (named->n == MOST + 1)
    ev_str_add (&named->list, ", …");
}

static ev_place
place_of (const ev_dataset *data, ev_role role, size_t i)
{
  return data->place[role] ? data->place[role][i] : (ev_place){ data->file, data->line ? data->line[i] : 0, 0 };
}

/* Is there something to find for study I, and what it is found from? */
static bool
applies (const struct recovery *r, const struct step *s, size_t i, ev_attempt *a)
{
  size_t missing = 0;
  for (size_t o = 0; o < s->outputs; o++)
    missing += isnan (value (r->data, s->out[o], i)) ? 1 : 0;
  if (!missing || (s->rule->all && missing < s->outputs))
    return false;
  for (size_t n = 0; n < s->inputs; n++)
    {
      a->x[n] = value (r->data, s->in[n], i);
      if (isnan (a->x[n]) && !s->optional[n])
        return false;
    }
  return true;
}

static void
report_wrong (struct recovery *r, const struct step *s, size_t i, const ev_attempt *a)
{
  ev_role role = s->in[a->wrong];
  ev_place place = place_of (r->data, role, i);
  char number[EV_NUMBER_SIZE];
  r->status = EV_DATA;
  if (r->wrong++ < MOST_MESSAGES)
    ev_error (r->diags, EV_DATA, &place, a->id, "%s: %s is %s; %s", r->data->label[i], ev_roles[role].name,
                        ev_format_shortest (number, a->x[a->wrong]), a->why);
}

static void
fill (struct recovery *r, const struct step *s, size_t i, const ev_attempt *a)
{
  ev_recovered *mark = &r->marks[i];
  for (size_t o = 0; o < s->outputs; o++)
    {
      ev_role role = s->out[o];
      if (!isnan (value (r->data, role, i)) || isnan (a->y[o]))
        continue;
      ((double *) r->data->col[role])[i] = a->y[o]; /* a copy of ours, see own_column */
      mark->role[mark->n] = role;
      mark->rule[mark->n] = (unsigned char) s->notes;
      mark->what[mark->n++] = ev_arena_printf (r->arena, "%s from %s%s%s", ev_roles[role].name, s->from,
                                               a->imputed ? " with the imputed correlation" : s->rule->estimate ? " by " : "",
                                               s->rule->by_method ? r->method->name : s->rule->estimate ? "wan" : "");
      name_study (r, &r->done[s->notes], i);
    }
}

static void
try_step (struct recovery *r, const struct step *s, size_t i)
{
  ev_attempt a = { .spec = r->spec, .method = r->method ? r->method : ev_quantile_methods, .arena = r->arena, .y = { NAN, NAN } };
  if (!applies (r, s, i, &a))
    return;
  s->rule->find (&a);
  if (a.why)
    {
      report_wrong (r, s, i, &a);
      return;
    }
  bool found = false;
  for (size_t o = 0; o < s->outputs; o++)
    found = found || !isnan (a.y[o]);
  if (!found)
    {
      if (a.obstacle && (r->method || !s->rule->estimate) && !r->marks[i].obstacle)
        r->marks[i].obstacle = a.obstacle;
      return;
    }
  if (s->rule->estimate && !r->method)
    {
      name_study (r, &r->possible, i);
      return;
    }
  if (a.skewed)
    name_study (r, &r->skewed, i);
  if (a.imputed)
    name_study (r, &r->imputed, i);
  if (a.doubt && r->doubtful++ < MOST_MESSAGES)
    {
      ev_role role = s->in[a.wrong];
      ev_place place = place_of (r->data, role, i);
      ev_warn (r->diags, &place, a.id, "%s: %s %s", r->data->label[i], ev_roles[role].name, a.doubt);
    }
  fill (r, s, i, &a);
}

/* Does what the study gives agree with what S would find?  Standard errors given as SDs are the commonest mistake. */
static void
check_step (struct recovery *r, const struct step *s, size_t i)
{
  ev_attempt a = { .spec = r->spec, .arena = r->arena, .y = { NAN, NAN } };
  double given = value (r->data, s->out[0], i);
  for (size_t n = 0; n < s->inputs; n++)
    a.x[n] = value (r->data, s->in[n], i);
  s->rule->find (&a);
  double found = a.y[0];
  if (!(fabs (log (given / found)) > 0.1 + a.rounding) || r->doubtful++ >= MOST_MESSAGES)
    return;
  ev_place place = place_of (r->data, s->out[0], i);
  char text[EV_NUMBER_SIZE];
  ev_warn (r->diags, &place, "contradiction", "%s: %s is %s, but %s would give %.4g", r->data->label[i], ev_roles[s->out[0]].name,
           ev_format_shortest (text, given), s->from, found);
  ev_hint (r->diags, "is one of them a standard error, or of other participants?");
}

/* --- the data set --- */

/* A column that may be written to. */
static void
own_column (struct recovery *r, ev_role role, bool owned[EV_ROLE_COUNT])
{
  if (owned[role])
    return;
  owned[role] = true;
  double *copy = ev_arena_alloc (r->arena, r->data->n, sizeof *copy);
  for (size_t i = 0; i < r->data->n; i++)
    copy[i] = value (r->data, role, i);
  r->data->col[role] = copy;
}

static const char *
ies (size_t n)
{
  return n == 1 ? "y" : "ies";
}

static void
say (struct recovery *r)
{
  for (const ev_recovery_rule *rule = ev_recovery_rules; rule->name; rule++)
    {
      const struct named *done = &r->done[rule - ev_recovery_rules];
      if (done->n)
        ev_note (r->diags, NULL, "recovered", "%s of %zu stud%s are %s from %s (%s)%s%s", rule->what, done->n, ies (done->n),
                 rule->estimate ? "estimated" : "recovered", rule->source, done->list.text, rule->estimate ? ": " : "",
                 rule->by_method ? r->method->title : rule->estimate ? "the estimator of Wan et al" : "");
    }
  const ev_place file = { r->data->file, 0, 0 };
  if (r->wrong > MOST_MESSAGES)
    ev_error (r->diags, EV_DATA, &file, "more-errors", "%zu more wrong values", r->wrong - MOST_MESSAGES);
  if (r->doubtful > MOST_MESSAGES)
    ev_warn (r->diags, &file, "more-warnings", "%zu more values are doubtful in the same ways", r->doubtful - MOST_MESSAGES);
  if (r->imputed.n)
    ev_note (r->diags, NULL, "imputed-correlation", "the correlation of baseline and end is imputed as %g in %zu stud%s (%s); other values would show how much hangs on it", r->spec->correlation,
             r->imputed.n, ies (r->imputed.n), r->imputed.list.text);
  if (r->skewed.n)
    ev_warn (r->diags, NULL, "recovered-skewed",
             "quantiles of %zu stud%s contradict the symmetric distribution that %s supposes (%s): --recover qe does not need it", r->skewed.n,
             ies (r->skewed.n), r->method->name, r->skewed.list.text);
  if (r->possible.n)
    ev_note (r->diags, NULL, "recoverable", "missing means or SDs of %zu stud%s could be estimated from medians or ranges (%s): --recover luo", r->possible.n,
             ies (r->possible.n), r->possible.list.text);
}

static void
free_names (struct recovery *r)
{
  struct named *more[] = { &r->skewed, &r->possible, &r->imputed };
  for (size_t n = 0; n < MOST_RULES; n++)
    ev_str_free (&r->done[n].list);
  for (size_t n = 0; n < sizeof more / sizeof *more; n++)
    ev_str_free (&more[n]->list);
}

/* Are there columns that the measure does not read itself?  Every rule starts from one. */
static bool
has_more_columns (const ev_dataset *data, const ev_needs *needs)
{
  for (ev_role role = 0; role < EV_ROLE_COUNT; role++)
    if (data->col[role] && role != EV_WEIGHTS && !ev_has_role (needs->all, role))
      return true;
  return false;
}

/* Columns that only recovery reads have done their work; a measure does not expect them.  Sizes may be weights. */
static void
drop_columns (ev_dataset *data, const ev_needs *needs)
{
  for (ev_role role = 0; role < EV_ROLE_COUNT; role++)
    if (!ev_has_role (needs->all, role) && role != EV_WEIGHTS && role != EV_N1I && role != EV_N2I && role != EV_NI)
      data->col[role] = NULL;
}

ev_status
ev_recover_columns (ev_dataset *data, const ev_measure *measure, const ev_recover_spec *spec, ev_arena *arena, ev_diags *diags)
{
  struct recovery r = { .data = data, .spec = spec, .method = ev_quantile_method_find (spec->quantiles), .arena = arena, .diags = diags };
  struct step step[MOST_STEPS];
  bool has[EV_ROLE_COUNT], owned[EV_ROLE_COUNT] = { false };
  r.needs = ev_needs_parse (measure->needs);
  if (!has_more_columns (data, &r.needs))
    return EV_OK;
  size_t n = find_steps (measure, arena, step), used = 0;
  for (ev_role role = 0; role < EV_ROLE_COUNT; role++)
    has[role] = data->col[role] != NULL;
  for (size_t s = 0; s < n; s++)
    for (size_t i = 0; step[s].rule->check && has_inputs (&step[s], has) && has[step[s].out[0]] && i < data->n; i++)
      check_step (&r, &step[s], i);
  bool lacking = ev_lacks_values (data, measure);
  for (size_t s = 0; s < n && lacking; s++)
    if (has_inputs (&step[s], has))
      {
        step[used++] = step[s];
        for (size_t o = 0; o < step[s].outputs; o++)
          has[step[s].out[o]] = true;
      }
  if (used)
    data->recovered = r.marks = ev_arena_alloc (arena, data->n, sizeof *r.marks);
  for (size_t s = 0; s < used; s++)
    for (size_t o = 0; o < step[s].outputs; o++)
      own_column (&r, step[s].out[o], owned);
  for (size_t i = 0; used && i < data->n; i++)
    for (size_t s = 0; s < used && !ev_is_complete (&r.needs, data, i); s++)
      try_step (&r, &step[s], i);
  say (&r);
  free_names (&r);
  drop_columns (data, &r.needs);
  return r.status;
}
