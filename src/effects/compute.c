/* The driver of all measures: finds each study's values, corrects zero cells, calls the measure's kernel, and says what
   it did. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>

#include "base/text.h"
#include "effects/kernel.h"

const char ev_reason_double_zero[] = "no events, or only events, in both groups";
const char ev_reason_too_few[] = "too few participants";

typedef struct run
{
  const ev_measure *measure;
  const ev_kernel *kernel;
  const ev_dataset *data;
  const ev_effect_spec *spec;
  ev_vtype vtype;
  ev_needs needs;
  double add;
  ev_effects *effects;
} run;

/* --- a study's values --- */

static double
value (const ev_dataset *data, ev_role role, size_t i)
{
  return data->col[role] ? data->col[role][i] : NAN;
}

static uint64_t
missing_roles (uint64_t roles, const ev_dataset *data, size_t i)
{
  uint64_t missing = 0;
  for (ev_role role = 0; role < EV_MEASURE_ROLES; role++)
    if (ev_has_role (roles, role) && isnan (value (data, role, i)))
      missing |= (uint64_t)1 << role;
  return missing;
}

/* The first alternative whose columns the data have: the one whose missing values are named. */
static uint64_t
main_alternative (const run *r)
{
  for (unsigned a = 0; a < r->needs.n; a++)
    {
      bool all = true;
      for (ev_role role = 0; role < EV_MEASURE_ROLES; role++)
        all = all && (!ev_has_role (r->needs.required[a], role) || r->data->col[role]);
      if (all)
        return r->needs.required[a];
    }
  return r->needs.required[0];
}

/* NULL, or what study I lacks: "sd1i and n1i missing". */
static const char *
missing_text (const run *r, uint64_t alternative, size_t i, ev_arena *arena)
{
  for (unsigned a = 0; a < r->needs.n; a++)
    if (!missing_roles (r->needs.required[a], r->data, i))
      return NULL;
  uint64_t missing = missing_roles (alternative, r->data, i);
  ev_str text = { 0 };
  for (ev_role role = 0; role < EV_MEASURE_ROLES; role++)
    if (ev_has_role (missing, role))
      {
        missing &= ~((uint64_t)1 << role);
        ev_str_add (&text, text.length == 0 ? "" : missing ? ", " : " and ");
        ev_str_add (&text, ev_roles[role].name);
      }
  ev_str_add (&text, " missing");
  if (r->data->recovered && r->data->recovered[i].obstacle)
    ev_str_printf (&text, ": %s", r->data->recovered[i].obstacle);
  const char *result = ev_arena_strdup (arena, text.text);
  ev_str_free (&text);
  return result;
}

static void
fill (double *target, double x)
{
  if (isnan (*target))
    *target = x;
}

/* The values of study I that the measure uses, and what follows from them. */
static void
load (const run *r, size_t i, double x[EV_ROLE_COUNT])
{
  for (ev_role role = 0; role < EV_MEASURE_ROLES; role++)
    x[role] = ev_has_role (r->needs.all, role) ? value (r->data, role, i) : NAN;
  fill (&x[EV_BI], x[EV_N1I] - x[EV_AI]);
  fill (&x[EV_DI], x[EV_N2I] - x[EV_CI]);
  if (r->kernel->cells == EV_CELLS_SINGLE)
    fill (&x[EV_MI], x[EV_NI] - x[EV_XI]);
}

/* --- zero cells --- */

/* Where the four cells are, and which of them are counts that something can be added to. */
static const struct
{
  ev_role role[4];
  bool count[4];
} cell_rows[EV_CELLS_COUNT] = {
  [EV_CELLS_GROUPS] = { { EV_AI, EV_BI, EV_CI, EV_DI }, { true, true, true, true } },
  [EV_CELLS_PAIRED] = { { EV_AI, EV_BI, EV_CI, EV_DI }, { true, true, true, true } },
  [EV_CELLS_RATES] = { { EV_X1I, EV_T1I, EV_X2I, EV_T2I }, { true, false, true, false } },
  [EV_CELLS_SINGLE] = { { EV_XI, EV_MI, EV_XI, EV_MI }, { true, true, true, true } },
  [EV_CELLS_RATE] = { { EV_XI, EV_TI, EV_XI, EV_TI }, { true, false, true, false } },
};

static bool
has_zero (const run *r, const double x[EV_ROLE_COUNT])
{
  bool zero = false;
  for (size_t j = 0; j < 4; j++)
    zero = zero || (cell_rows[r->kernel->cells].count[j] && x[cell_rows[r->kernel->cells].role[j]] == 0);
  return zero;
}

/* No events, or only events, in both groups? */
static bool
is_double_zero (const run *r, const double x[EV_ROLE_COUNT])
{
  ev_cells cells = r->kernel->cells;
  if (cells != EV_CELLS_GROUPS && cells != EV_CELLS_PAIRED && cells != EV_CELLS_RATES)
    return false;
  const ev_role *role = cell_rows[cells].role;
  return (x[role[0]] == 0 && x[role[2]] == 0) || (cell_rows[cells].count[1] && x[role[1]] == 0 && x[role[3]] == 0);
}

/* Does a risk ratio take the constant in its events alone? */
static bool
events_alone (const run *r)
{
  return r->kernel->events_only && r->spec->rr_n_half;
}

/* Fill in the cells of ONE, with ADD added to them. */
static void
correct (const run *r, ev_case *one, double add)
{
  double *cell[4] = { &one->a, &one->b, &one->c, &one->d };
  bool events_only = events_alone (r);
  for (size_t j = 0; j < 4; j++)
    *cell[j] = one->x[cell_rows[r->kernel->cells].role[j]]
               + (cell_rows[r->kernel->cells].count[j] && !(events_only && j % 2) ? add : 0);
}

static void
load_case (const run *r, size_t i, ev_case *one)
{
  load (r, i, one->x);
  one->spec = r->spec;
  one->vtype = r->vtype;
  if (r->kernel->cells != EV_CELLS_NONE)
    correct (r, one, r->effects->corrected[i] ? r->add : 0);
}

/* Which studies are left out or corrected: effects->reason, effects->corrected. */
static void
apply_zero_rules (const run *r)
{
  ev_effects *e = r->effects;
  bool any = false;
  for (size_t i = 0; i < e->n; i++)
    {
      double x[EV_ROLE_COUNT];
      if (e->reason[i])
        continue;
      load (r, i, x);
      if (r->spec->drop00 && is_double_zero (r, x))
        e->reason[i] = ev_reason_double_zero;
      else
        any |= e->corrected[i] = has_zero (r, x);
    }
  bool never = r->add == 0 || r->spec->add_to == EV_ADD_NONE || (r->kernel->peto && !r->spec->peto_add);
  bool always = r->spec->add_to == EV_ADD_ALL || (r->spec->add_to == EV_ADD_IF0ALL && any);
  for (size_t i = 0; i < e->n; i++)
    e->corrected[i] = !e->reason[i] && !never && (always || e->corrected[i]);
}

/* The tables of Mantel-Haenszel sums: the constant in all four cells, also where a risk ratio has it in its events alone. */
static void
keep_cells (const run *r, const ev_case *one, size_t i)
{
  if (!r->effects->ai)
    return;
  double more = events_alone (r) && r->effects->corrected[i] ? r->add : 0;
  r->effects->ai[i] = one->a;
  r->effects->bi[i] = one->b + more;
  r->effects->ci[i] = one->c;
  r->effects->di[i] = one->d + more;
}

/* --- computing --- */

static void
find_averages (const run *r, double mean[2])
{
  double sum[2] = { 0 }, weight[2] = { 0 };
  for (size_t i = 0; r->kernel->average && i < r->effects->n; i++)
    {
      ev_case one = { .mean = { 0 } };
      ev_term term[2] = { { 0 } };
      if (r->effects->reason[i])
        continue;
      load_case (r, i, &one);
      r->kernel->average (&one, term);
      for (size_t j = 0; j < 2; j++)
        if (isfinite (term[j].value * term[j].weight))
          {
            sum[j] += term[j].value * term[j].weight;
            weight[j] += term[j].weight;
          }
    }
  for (size_t j = 0; j < 2; j++)
    mean[j] = sum[j] / weight[j];
}

/* Why an outcome cannot be used; NULL: it can. */
static const char *
defect (const ev_outcome *out)
{
  if (out->reason)
    return out->reason;
  if (!isfinite (out->yi))
    return "the effect size is not defined for these values";
  if (!isfinite (out->vi) || out->vi < 0)
    return "the sampling variance is not defined for these values";
  return out->vi == 0 ? "the sampling variance is 0" : NULL;
}

static void
compute_rows (const run *r)
{
  ev_effects *e = r->effects;
  ev_case one = { .mean = { 0 } };
  find_averages (r, one.mean);
  for (size_t i = 0; i < e->n; i++)
    {
      e->yi[i] = e->vi[i] = NAN;
      load_case (r, i, &one);
      keep_cells (r, &one, i);
      if (e->reason[i])
        continue;
      ev_outcome out = r->kernel->row (&one);
      e->reason[i] = defect (&out);
      if (e->reason[i])
        continue;
      e->yi[i] = out.yi;
      e->vi[i] = out.vi;
    }
}

static void
allocate (const run *r, ev_arena *arena)
{
  ev_effects *e = r->effects;
  size_t n = e->n;
  e->yi = ev_arena_alloc (arena, n, sizeof (double));
  e->vi = ev_arena_alloc (arena, n, sizeof (double));
  e->reason = ev_arena_alloc (arena, n, sizeof *e->reason);
  e->corrected = ev_arena_alloc (arena, n, sizeof (bool));
  if (r->kernel->cells != EV_CELLS_GROUPS && r->kernel->cells != EV_CELLS_RATES)
    return;
  double **cells[] = { &e->ai, &e->bi, &e->ci, &e->di };
  for (size_t j = 0; j < 4; j++)
    *cells[j] = ev_arena_alloc (arena, n, sizeof (double));
}

static void
set_display (const run *r, ev_arena *arena)
{
  ev_effects *e = r->effects;
  e->display = r->measure->display;
  e->log_scale = r->measure->log_scale;
  e->null_value = r->measure->null_value;
  e->label = r->measure->label;
  if (r->kernel->finish)
    r->kernel->finish (r->spec, e);
  e->scale = e->log_scale ? "log" : r->measure->scale;
  if (!e->display)
    e->display = ev_display_identity;
  if (r->measure->prepare_display)
    e->display_arg = r->measure->prepare_display (r->data, e, arena);
}

/* --- what is said about it --- */

enum
{
  MAX_NAMED = 3
}; /* studies that a note names */

static void
add_name (ev_str *names, const ev_dataset *data, size_t i, size_t count)
{
  if (count > MAX_NAMED || !data->label)
    return;
  ev_str_printf (names, "%s%s", count == 1 ? " (" : ", ", data->label[i]);
}

static void
end_names (ev_str *names, size_t count)
{
  if (names->length)
    ev_str_add (names, count > MAX_NAMED ? ", …)" : ")");
}

/* Studies left out for one reason. */
typedef struct exclusion
{
  const char *reason;
  size_t count;
  ev_str names;
} exclusion;

static void
note_excluded (const run *r, ev_diags *diags)
{
  const ev_effects *e = r->effects;
  exclusion *all = NULL;
  size_t n = 0, capacity = 0;
  for (size_t i = 0; i < e->n; i++)
    {
      if (!e->reason[i])
        continue;
      size_t j = 0;
      while (j < n && !ev_same (all[j].reason, e->reason[i]))
        j++;
      if (j == n)
        {
          all = ev_xgrow (all, n, &capacity, sizeof *all);
          all[n++] = (exclusion){ .reason = e->reason[i] };
        }
      add_name (&all[j].names, r->data, i, ++all[j].count);
    }
  for (size_t j = 0; j < n; j++)
    {
      end_names (&all[j].names, all[j].count);
      ev_note (diags, NULL, all[j].reason == ev_reason_double_zero ? "double-zero" : "excluded",
               "%zu %s left out%s: %s", all[j].count, all[j].count == 1 ? "study" : "studies",
               all[j].names.text ? all[j].names.text : "", all[j].reason);
      ev_str_free (&all[j].names);
    }
  free (all);
}

static const char *
added_to (const run *r)
{
  if (events_alone (r))
    return "the events and the size of each group";
  return cell_rows[r->kernel->cells].count[1] ? "each cell" : "the events";
}

static void
note_corrected (const run *r, ev_diags *diags)
{
  size_t count = 0;
  ev_str names = { 0 };
  for (size_t i = 0; i < r->effects->n; i++)
    if (r->effects->corrected[i])
      add_name (&names, r->data, i, ++count);
  end_names (&names, count);
  char add[EV_NUMBER_SIZE];
  if (count && r->spec->add_to == EV_ADD_ONLY0)
    ev_note (diags, NULL, "zero-cells", "%zu %s with zero cells%s: %s added to %s", count,
             count == 1 ? "study" : "studies", names.text ? names.text : "", ev_format_shortest (add, r->add),
             added_to (r));
  else if (count)
    ev_note (diags, NULL, "zero-cells", "%s added to %s of all %zu studies", ev_format_shortest (add, r->add),
             added_to (r), count);
  ev_str_free (&names);
}

static void
warn_large (const run *r, ev_diags *diags)
{
  const ev_effects *e = r->effects;
  size_t count = 0, first = 0;
  for (size_t i = 0; r->measure->large > 0 && i < e->n; i++)
    if (fabs (e->yi[i]) > r->measure->large && count++ == 0)
      first = i;
  if (!count)
    return;
  ev_place place = { r->data->file, r->data->line ? r->data->line[first] : 0, 0 };
  ev_warn (diags, &place, "large-effect",
           count == 1 ? "%zu standardised effect is larger than %g in size"
                      : "%zu standardised effects are larger than %g in size",
           count, r->measure->large);
  ev_hint (diags, "are standard errors given as standard deviations?");
}

/* --- the whole --- */

/* Alternatives for people: "a b or c d". */
static ev_status
missing_columns (const ev_measure *measure, const ev_dataset *data, ev_diags *diags)
{
  ev_str needs = { 0 };
  for (const char *p = measure->needs; *p; p++)
    if (*p == '|')
      ev_str_add (&needs, " or ");
    else
      ev_str_addc (&needs, *p);
  ev_status status = ev_error (diags, EV_USAGE, &(ev_place){ data->file, 0, 0 }, "missing-columns",
                               "measure %s needs the columns %s", measure->code, needs.text);
  ev_str_free (&needs);
  return status;
}

static ev_status
check_spec (const ev_measure *measure, const ev_dataset *data, const ev_effect_spec *spec, ev_diags *diags)
{
  if (!ev_measure_fits (measure, data))
    return missing_columns (measure, data, diags);
  if (spec->vtype && !ev_measure_has_vtype (measure, spec->vtype))
    return ev_error (diags, EV_USAGE, NULL, "bad-vtype", "measure %s has no variance '%s'; it has %s", measure->code,
                     spec->vtype, measure->vtypes ? measure->vtypes : "one only");
  if (spec->add < 0)
    return ev_error (diags, EV_USAGE, NULL, "bad-add", "what is added to zero cells must not be negative");
  if (!(spec->level > 0 && spec->level < 1))
    return ev_error (diags, EV_USAGE, NULL, "bad-level", "the level of the studies' intervals must be between 0 and 1");
  return EV_OK;
}

ev_status
ev_effects_compute (const ev_measure *measure, const ev_dataset *data, const ev_effect_spec *spec,
                    struct ev_arena *arena, ev_diags *diags, ev_effects *effects)
{
  *effects = (ev_effects){ .n = data->n };
  run r = { .measure = measure, .kernel = measure->kernel, .data = data, .spec = spec, .effects = effects };
  ev_status status = check_spec (measure, data, spec, diags);
  if (status)
    return status;
  r.needs = ev_needs_parse (measure->needs);
  status = ev_check_data (r.needs.all | (uint64_t)1 << EV_WEIGHTS, data, spec, diags);
  if (status)
    return status;
  r.add = isnan (spec->add) ? r.kernel->add : spec->add;
  r.vtype = ev_vtype_find (spec->vtype ? spec->vtype : measure->vtypes ? measure->vtypes : "LS");
  allocate (&r, arena);
  uint64_t alternative = main_alternative (&r);
  for (size_t i = 0; i < data->n; i++)
    effects->reason[i] = missing_text (&r, alternative, i, arena);
  if (r.kernel->cells != EV_CELLS_NONE)
    apply_zero_rules (&r);
  compute_rows (&r);
  set_display (&r, arena);
  note_excluded (&r, diags);
  note_corrected (&r, diags);
  warn_large (&r, diags);
  return EV_OK;
}
