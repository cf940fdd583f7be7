/* Which column plays which role: options, then the role's own name, then the names that other programs use.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "analysis/resolve.h"
#include "analysis/select.h"
#include "base/mem.h"
#include "base/text.h"

static const size_t NONE = (size_t) -1;

/* Names of columns that mean a role: those of the R package meta and of RevMan's export, and common short ones. */
static const struct {
  ev_role role;
  const char *names[6];
} aliases[] = {
  { EV_YI, { "TE", "effect", "es", "GIV Mean" } },
  { EV_VI, { "var", "variance" } },
  { EV_SEI, { "se", "seTE", "std_err", "GIV SE" } },
  { EV_CI_LB, { "lower", "lcl", "ci_low", "ci_lower", "CI start" } },
  { EV_CI_UB, { "upper", "ucl", "ci_high", "ci_upper", "CI end" } },
  { EV_AI, { "event.e", "Events 1", "Experimental cases" } },
  { EV_N1I, { "n.e", "Total 1", "Experimental N" } },
  { EV_CI, { "event.c", "Events 2", "Control cases" } },
  { EV_N2I, { "n.c", "Total 2", "Control N" } },
  { EV_M1I, { "mean.e", "Mean 1", "Experimental mean" } },
  { EV_SD1I, { "sd.e", "SD 1", "Experimental SD" } },
  { EV_M2I, { "mean.c", "Mean 2", "Control mean" } },
  { EV_SD2I, { "sd.c", "SD 2", "Control SD" } },
  { EV_X1I, { "event1i" } },
  { EV_T1I, { "time.e" } },
  { EV_T2I, { "time.c" } },
  { EV_OE, { "O-E" } },
  { EV_V, { "Variance" } },
};

/* What counts of a letter of a header: case and what separates words, - _ . and space, do not. */
static char
letter_of (char c)
{
  return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c == '_' || c == '.' || c == ' ' ? '-' : c;
}

static bool
same_header (const char *a, const char *b)
{
  while (*a && letter_of (*a) == letter_of (*b))
    a++, b++;
  return *a == *b;
}

static size_t
find_header (const ev_table *table, const char *name)
{
  for (size_t c = 0; c < ev_table_columns (table); c++)
    if (same_header (ev_table_header (table, c), name))
      return c;
  return NONE;
}

/* The column of a role that no option names. */
static size_t
find_role (const ev_table *table, ev_role role)
{
  size_t c = find_header (table, ev_roles[role].name);
  for (size_t i = 0; c == NONE && i < sizeof aliases / sizeof *aliases; i++)
    for (size_t j = 0; aliases[i].role == role && c == NONE && aliases[i].names[j]; j++)
      c = find_header (table, aliases[i].names[j]);
  return c;
}

/* What columns there are. */
static void
hint_columns (const ev_table *table, ev_diags *diags)
{
  enum { MOST = 20 };
  ev_str list = { 0 };
  for (size_t c = 0; c < ev_table_columns (table) && c < MOST; c++)
    ev_str_printf (&list, " '%s'", ev_table_header (table, c));
  ev_hint (diags, "the columns are:%s%s", list.text, ev_table_columns (table) > MOST ? " …" : "");
  ev_str_free (&list);
}

/* The column that an option names. */
static ev_status
named_column (const ev_table *table, const ev_spec *spec, const char *option, const char *name, ev_diags *diags, size_t *column)
{
  *column = NONE;
  if (!name)
    return EV_OK;
  *column = ev_table_find (table, name);
  if (*column != NONE)
    return EV_OK;
  const char *file = ev_table_file (table), *near = ev_table_nearest (table, name);
  const ev_place header = { file, 1, 0 }, *in_plan = ev_spec_place (spec, ev_option_find (option));
  if (in_plan)
    ev_error (diags, EV_DATA, in_plan, "unknown-column", "%s has no column '%s'", file, name);
  else
    ev_error (diags, EV_DATA, &header, "unknown-column", "there is no column '%s' (for --%s)", name, option);
  if (near)
    ev_hint (diags, "did you mean '%s'?", near);
  else
    hint_columns (table, diags);
  return EV_DATA;
}

/* The columns that an option names, separated by commas, at most MOST; a header may itself contain a comma. */
static ev_status
named_columns (const ev_table *table, const ev_spec *spec, const char *option, const char *names, ev_diags *diags, size_t most, size_t *columns,
               size_t *n)
{
  *n = 1;
  columns[0] = ev_table_find (table, names);
  if (columns[0] != NONE)
    return EV_OK;
  *n = 0;
  char *text = ev_xstrdup (names), *rest = text;
  ev_status status = EV_OK;
  for (char *name = text; name && !status; name = rest)
    {
      rest = strchr (name, ',');
      if (rest)
        *rest++ = '\0';
      name += strspn (name, " ");
      if (*n == most)
        status = ev_error (diags, EV_USAGE, ev_spec_place (spec, ev_option_find (option)), "too-many-columns", "%s takes at most %zu columns",
                           option, most);
      else
        status = named_column (table, spec, option, name, diags, &columns[(*n)++]);
    }
  free (text);
  return status;
}

/* --- the study label --- */

static bool
is_numeric (const ev_table *table, size_t column)
{
  double v;
  for (size_t r = 0; r < ev_table_rows (table); r++)
    if (!ev_parse_number (ev_table_cell (table, r, column), &v) && !ev_is_missing (ev_table_cell (table, r, column)))
      return false;
  return true;
}

/* The first column of a usual name that holds text rather than numbers; an author goes with the year. */
static void
guess_study (const ev_table *table, ev_columns *columns)
{
  static const char *const names[] = { "slab", "studlab", "study", "trial", "author", "authors", "name", "source", "id" };
  size_t fallback = NONE;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    {
      size_t c = find_header (table, names[i]);
      if (c == NONE)
        continue;
      if (is_numeric (table, c))
        {
          fallback = fallback == NONE ? c : fallback;
          continue;
        }
      columns->study[columns->nstudy++] = c;
      size_t year = find_header (table, "year");
      if (ev_same (names[i], "author") || ev_same (names[i], "authors"))
        if (year != NONE)
          columns->study[columns->nstudy++] = year;
      return;
    }
  if (fallback != NONE)
    columns->study[columns->nstudy++] = fallback;
}

static ev_status
find_study (const ev_table *table, const ev_spec *spec, ev_diags *diags, ev_columns *columns)
{
  enum { MOST = sizeof columns->study / sizeof *columns->study };
  if (spec->study)
    return named_columns (table, spec, "study", spec->study, diags, MOST, columns->study, &columns->nstudy);
  guess_study (table, columns);
  return EV_OK;
}

static ev_status
find_subgroups (const ev_table *table, const ev_spec *spec, ev_diags *diags, ev_columns *columns)
{
  size_t found[2] = { NONE, NONE }, n = 0;
  ev_status status = spec->subgroup ? named_columns (table, spec, "subgroup", spec->subgroup, diags, 2, found, &n) : EV_OK;
  columns->subgroup = found[0];
  columns->inner = found[1];
  return status;
}

/* --- the measure --- */

static bool
has_role (const bool has[EV_ROLE_COUNT], const char *name, size_t n)
{
  for (ev_role r = 0; r < EV_ROLE_COUNT; r++)
    if (strlen (ev_roles[r].name) == n && memcmp (ev_roles[r].name, name, n) == 0)
      return has[r];
  return false;
}

/* Are all columns of one alternative of `needs` there?  Optional ones stand in brackets. */
static bool
alternative_is_met (const char *needs, const bool has[EV_ROLE_COUNT])
{
  while (*needs)
    {
      bool all = true;
      size_t length = strcspn (needs, "|");
      for (const char *p = needs; p < needs + length;)
        {
          p += strspn (p, " ");
          size_t n = strcspn (p, " |");
          if (n && *p != '[')
            all = all && has_role (has, p, n);
          p += n;
        }
      if (all)
        return true;
      needs += length + (needs[length] == '|');
    }
  return false;
}

/* Are the columns that MEASURE needs there, or can they be recovered with METHOD? */
static bool
needs_are_met (const ev_measure *measure, const ev_columns *columns, const char *method)
{
  bool has[EV_ROLE_COUNT];
  for (ev_role r = 0; r < EV_ROLE_COUNT; r++)
    has[r] = columns->role[r] != NONE;
  if (alternative_is_met (measure->needs, has))
    return true;
  ev_recover_spec recover = columns->recover;
  recover.quantiles = method;
  ev_recoverable_roles (measure, &recover, has);
  return alternative_is_met (measure->needs, has);
}

/* What could be analysed, for a message. */
static void
hint_measures (const ev_columns *columns, ev_diags *diags)
{
  ev_str list = { 0 };
  for (size_t i = 0; ev_measures[i]; i++)
    if (needs_are_met (ev_measures[i], columns, columns->recover.quantiles))
      ev_str_printf (&list, " %s", ev_measures[i]->code);
  if (list.text)
    ev_hint (diags, "the columns would allow --measure%s", list.text);
  else
    ev_hint (diags, "name the columns with options such as --yi and --sei, or --ai --n1i --ci --n2i");
  ev_str_free (&list);
}

static ev_status
find_measure (const ev_table *table, const ev_spec *spec, ev_diags *diags, ev_columns *columns)
{
  ev_place place = { ev_table_file (table), 1, 0 };
  const char *code = spec->measure ? spec->measure : columns->role[EV_YI] != NONE ? "GEN" : NULL;
  if (!code)
    {
      ev_error (diags, EV_USAGE, &place, "no-measure", "no effect measure is given and there is no column 'yi'");
      hint_measures (columns, diags);
      return EV_USAGE;
    }
  columns->measure = ev_measure_find (code);
  if (needs_are_met (columns->measure, columns, columns->recover.quantiles))
    return EV_OK;
  ev_str needs = { 0 };
  for (const char *p = columns->measure->needs; *p; p++)
    if (*p == '|')
      ev_str_add (&needs, ", or ");
    else
      ev_str_addc (&needs, *p);
  const ev_place *in_plan = ev_spec_place (spec, ev_option_find ("measure"));
  ev_error (diags, EV_DATA, in_plan ? in_plan : &place, "missing-columns", "measure %s needs columns that %s has not: %s", columns->measure->code,
            place.file, needs.text);
  ev_str_free (&needs);
  if (needs_are_met (columns->measure, columns, ev_quantile_methods->name))
    ev_hint (diags, "--recover luo would estimate means and standard deviations from medians or ranges");
  else
    hint_measures (columns, diags);
  return EV_DATA;
}

ev_status
ev_find_columns (const ev_table *table, const ev_spec *spec, ev_diags *diags, ev_columns *columns)
{
  *columns = (ev_columns){ .subgroup = NONE, .inner = NONE, .by = NONE, .order = NONE, .recover = ev_resolve_recovery (spec),
                           .sizes = ev_weighting_find (spec->weighting)->of != NULL };
  ev_status status = EV_OK;
  for (int r = 0; r < EV_ROLE_COUNT; r++)
    {
      ev_status s = named_column (table, spec, ev_roles[r].name, spec->role[r], diags, &columns->role[r]);
      status = s ? s : status;
      if (!spec->role[r] && r != EV_WEIGHTS)
        columns->role[r] = find_role (table, (ev_role) r);
    }
  const char *order = spec->order;
  if (order && *order == '-' && ev_table_find (table, order) == NONE)
    {
      columns->descending = true;
      order++;
    }
  ev_status rest[] = { find_subgroups (table, spec, diags, columns),
                       named_column (table, spec, "by", spec->by, diags, &columns->by),
                       named_column (table, spec, "order", order, diags, &columns->order),
                       named_column (table, spec, "combine-arms", spec->combine_arms, diags, &columns->combine),
                       named_column (table, spec, "split-control", spec->split_control, diags, &columns->split),
                       find_study (table, spec, diags, columns) };
  for (size_t i = 0; i < sizeof rest / sizeof *rest; i++)
    status = rest[i] ? rest[i] : status;
  return status ? status : find_measure (table, spec, diags, columns);
}
