/* Data checks: every value that cannot be right, with its place, before anything is computed.

   A wrong value is an error; a value that is only strange (a fraction of an event, an estimate that is not in the
   middle of its interval) is a warning.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
   GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "effects/kernel.h"

enum
{
  MAX_REPORTED = 20
};
#define NOROLE EV_ROLE_COUNT

typedef enum relation
{
  ABOVE,
  NOT_ABOVE,
  BELOW
} relation;
static const char *const relation_text[] = { "above", "not above", "below" };

/* It is wrong that ROLE is RELATION OTHER (a number where other is NOROLE).  The rule holds where the measure also uses
   WITH and does not use UNLESS, because some roles mean different things to different measures. */
typedef struct rule
{
  ev_role role;
  relation relation;
  ev_role other;
  double number;
  ev_role with, unless;
  const char *id;
} rule;

static const rule rules[] = {
  { EV_VI, NOT_ABOVE, NOROLE, 0, NOROLE, NOROLE, "not-positive" },
  { EV_SEI, NOT_ABOVE, NOROLE, 0, NOROLE, NOROLE, "not-positive" },
  { EV_V, NOT_ABOVE, NOROLE, 0, NOROLE, NOROLE, "not-positive" },
  { EV_SD1I, NOT_ABOVE, NOROLE, 0, NOROLE, NOROLE, "not-positive" },
  { EV_SD2I, NOT_ABOVE, NOROLE, 0, NOROLE, NOROLE, "not-positive" },
  { EV_SDI, NOT_ABOVE, NOROLE, 0, NOROLE, NOROLE, "not-positive" },
  { EV_T1I, NOT_ABOVE, NOROLE, 0, NOROLE, NOROLE, "not-positive" },
  { EV_T2I, NOT_ABOVE, NOROLE, 0, NOROLE, NOROLE, "not-positive" },
  { EV_TI, NOT_ABOVE, NOROLE, 0, EV_XI, NOROLE, "not-positive" },
  { EV_PVAL, NOT_ABOVE, NOROLE, 0, NOROLE, NOROLE, "not-positive" },
  { EV_N1I, BELOW, NOROLE, 1, NOROLE, NOROLE, "too-small" },
  { EV_N2I, BELOW, NOROLE, 1, NOROLE, NOROLE, "too-small" },
  { EV_NI, BELOW, NOROLE, 1, NOROLE, NOROLE, "too-small" },
  { EV_MI, BELOW, NOROLE, 0, EV_XI, NOROLE, "negative" },  /* non-events */
  { EV_MI, BELOW, NOROLE, 0, EV_N1I, NOROLE, "negative" }, /* proportion of ties */
  { EV_MI, BELOW, NOROLE, 1, EV_RI, NOROLE, "too-small" }, /* predictors */
  { EV_MI, BELOW, NOROLE, 1, EV_FI, NOROLE, "too-small" }, /* predictors */
  { EV_MI, BELOW, NOROLE, 2, EV_AI, EV_N1I, "too-small" }, /* items */
  { EV_MI, ABOVE, NOROLE, 1, EV_N1I, NOROLE, "too-large" },
  { EV_PVAL, ABOVE, NOROLE, 1, NOROLE, NOROLE, "too-large" },
  { EV_PI, ABOVE, NOROLE, 1, NOROLE, NOROLE, "too-large" },
  { EV_PI, BELOW, NOROLE, 0, EV_CI, NOROLE, "negative" },         /* proportion */
  { EV_PI, NOT_ABOVE, NOROLE, 0, EV_FI, NOROLE, "not-positive" }, /* p-value without a sign */
  { EV_RI, ABOVE, NOROLE, 1, NOROLE, NOROLE, "too-large" },
  { EV_R2I, ABOVE, NOROLE, 1, NOROLE, NOROLE, "too-large" },
  { EV_AI, ABOVE, NOROLE, 1, NOROLE, EV_CI, "too-large" }, /* reliability or probability */
  { EV_AI, BELOW, NOROLE, 0, EV_N1I, EV_CI, "negative" },  /* probability */
  { EV_AI, ABOVE, EV_N1I, 0, NOROLE, NOROLE, "events-above-total" },
  { EV_CI, ABOVE, EV_N2I, 0, NOROLE, NOROLE, "events-above-total" },
  { EV_XI, ABOVE, EV_NI, 0, NOROLE, NOROLE, "events-above-total" },
  { EV_CI_LB, ABOVE, EV_CI_UB, 0, NOROLE, NOROLE, "limits-reversed" },
  { EV_CI_LB, ABOVE, EV_YI, 0, NOROLE, NOROLE, "outside-interval" },
  { EV_YI, ABOVE, EV_CI_UB, 0, NOROLE, NOROLE, "outside-interval" },
};

/* Roles that are counts only to measures that also use the other role (ai may be a reliability or a probability). */
static const struct
{
  ev_role role, needs;
} count_roles[] = { { EV_AI, EV_CI } };

/* Numbers of a ratio must be above 0. */
static const ev_role ratio_roles[] = { EV_YI, EV_CI_LB, EV_CI_UB };

static const struct
{
  ev_role part, rest, total;
} sums[] = { { EV_AI, EV_BI, EV_N1I }, { EV_CI, EV_DI, EV_N2I }, { EV_XI, EV_MI, EV_NI } };

typedef struct checker
{
  uint64_t uses;  /* roles that the measure can use */
  uint64_t roles; /* those of them that the data have */
  const ev_dataset *data;
  ev_diags *diags;
  size_t wrong;
} checker;

/* Where the value of ROLE (NOROLE: the row) stands. */
static ev_place
place_of (const ev_dataset *data, size_t i, ev_role role)
{
  if (role != NOROLE && data->place[role])
    return data->place[role][i];
  return (ev_place){ data->file, data->line ? data->line[i] : 0, 0 };
}

/* "Smith 2001: " or "". */
static const char *
prefix_of (const ev_dataset *data, size_t i)
{
  return data->label && data->label[i] ? data->label[i] : "";
}

static void
report (checker *c, size_t i, ev_role role, const char *id, const char *text)
{
  if (c->wrong++ >= MAX_REPORTED)
    return;
  ev_place place = place_of (c->data, i, role);
  const char *label = prefix_of (c->data, i);
  ev_error (c->diags, EV_DATA, &place, id, "%s%s%s", label, *label ? ": " : "", text);
}

static void
report_relation (checker *c, size_t i, const rule *r, double value, double bound)
{
  char a[EV_NUMBER_SIZE], b[EV_NUMBER_SIZE];
  ev_str text = { 0 };
  ev_str_printf (&text, "%s = %s is %s ", ev_roles[r->role].name, ev_format_shortest (a, value),
                 relation_text[r->relation]);
  if (r->other != NOROLE)
    ev_str_printf (&text, "%s = ", ev_roles[r->other].name);
  ev_str_add (&text, ev_format_shortest (b, bound));
  report (c, i, r->role, r->id, text.text);
  ev_str_free (&text);
}

static bool
related (double value, relation how, double bound)
{
  switch (how)
    {
    case ABOVE:
      return value > bound;
    case NOT_ABOVE:
      return value <= bound;
    case BELOW:
    default:
      return value < bound;
    }
}

static void
check_rule (checker *c, const rule *r)
{
  if (!ev_has_role (c->roles, r->role) || (r->other != NOROLE && !ev_has_role (c->roles, r->other))
      || (r->with != NOROLE && !ev_has_role (c->uses, r->with))
      || (r->unless != NOROLE && ev_has_role (c->uses, r->unless)))
    return;
  for (size_t i = 0; i < c->data->n; i++)
    {
      double value = c->data->col[r->role][i];
      double bound = r->other != NOROLE ? c->data->col[r->other][i] : r->number;
      if (related (value, r->relation, bound))
        report_relation (c, i, r, value, bound);
    }
}

static bool
is_free (const checker *c, ev_role role)
{
  for (size_t i = 0; i < sizeof count_roles / sizeof *count_roles; i++)
    if (count_roles[i].role == role && !ev_has_role (c->uses, count_roles[i].needs))
      return true;
  return false;
}

/* A strict rule for the same role reports a value below its bound too; do not say it twice. */
static bool
has_lower_rule (const checker *c, ev_role role)
{
  for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
    if (rules[i].role == role && rules[i].relation != ABOVE && rules[i].other == NOROLE
        && (rules[i].with == NOROLE || ev_has_role (c->uses, rules[i].with))
        && (rules[i].unless == NOROLE || !ev_has_role (c->uses, rules[i].unless)))
      return true;
  return false;
}

static void
warn_fractions (const checker *c, ev_role role)
{
  size_t n = 0, first = 0;
  const double *x = c->data->col[role];
  for (size_t i = 0; i < c->data->n; i++)
    if (isfinite (x[i]) && x[i] != floor (x[i]) && !ev_is_recovered (c->data, role, i) && n++ == 0)
      first = i;
  if (!n)
    return;
  char a[EV_NUMBER_SIZE];
  ev_place place = place_of (c->data, first, role);
  ev_warn (c->diags, &place, "fractional-count",
           n == 1 ? "%zu value of %s is not a whole number (%s)"
                  : "%zu values of %s are not whole numbers (the first is %s)",
           n, ev_roles[role].name, ev_format_shortest (a, x[first]));
}

static void
check_role (checker *c, ev_role role)
{
  if (!ev_has_role (c->roles, role) || is_free (c, role))
    return;
  if (isfinite (ev_roles[role].least) && !has_lower_rule (c, role))
    check_rule (c, &(rule){ role, BELOW, NOROLE, ev_roles[role].least, NOROLE, NOROLE,
                            ev_roles[role].least == 0 ? "negative" : "too-small" });
  if (ev_roles[role].whole)
    warn_fractions (c, role);
}

static void
check_sum (checker *c, ev_role part, ev_role rest, ev_role total)
{
  if (!ev_has_role (c->roles, part) || !ev_has_role (c->roles, rest) || !ev_has_role (c->roles, total))
    return;
  for (size_t i = 0; i < c->data->n; i++)
    {
      double sum = c->data->col[part][i] + c->data->col[rest][i], n = c->data->col[total][i];
      if (!(fabs (sum - n) > 1e-9 * fabs (n)))
        continue;
      char a[EV_NUMBER_SIZE], b[EV_NUMBER_SIZE];
      ev_str text = { 0 };
      ev_str_printf (&text, "%s + %s = %s is not %s = %s", ev_roles[part].name, ev_roles[rest].name,
                     ev_format_shortest (a, sum), ev_roles[total].name, ev_format_shortest (b, n));
      report (c, i, total, "sum-differs", text.text);
      ev_str_free (&text);
    }
}

double
ev_printed_half_unit (double a, double b, double c)
{
  const double x[] = { a, b, c };
  int digits = 0;
  for (size_t i = 0; i < 3; i++)
    {
      char text[EV_NUMBER_SIZE];
      if (isnan (x[i]))
        continue;
      const char *point = strchr (ev_format_shortest (text, x[i]), '.');
      if (strpbrk (text, "eE"))
        return 1e-6 * fabs (x[i]);
      int length = point ? (int)strlen (point + 1) : 0;
      digits = length > digits ? length : digits;
    }
  return 0.5 * pow (10, -digits);
}

bool
ev_may_be_middle (double y, double lb, double ub, double h, bool ratio)
{
  if (!ratio)
    return fabs (y - (lb + ub) / 2) <= 2 * h * (1 + 1e-9);
  double lowest = lb > h ? sqrt ((lb - h) * (ub - h)) : 0, highest = sqrt ((lb + h) * (ub + h));
  return lowest <= (y + h) * (1 + 1e-9) && (y - h) * (1 - 1e-9) <= highest;
}

static void
warn_asymmetric (const checker *c, bool ratio)
{
  if (!ev_has_role (c->roles, EV_YI) || !ev_has_role (c->roles, EV_CI_LB) || !ev_has_role (c->roles, EV_CI_UB))
    return;
  const double *y = c->data->col[EV_YI], *lb = c->data->col[EV_CI_LB], *ub = c->data->col[EV_CI_UB];
  size_t n = 0;
  for (size_t i = 0; i < c->data->n; i++)
    {
      if (isnan (y[i] + lb[i] + ub[i]) || ev_may_be_middle (y[i], lb[i], ub[i], ev_printed_half_unit (y[i], lb[i], ub[i]), ratio)
          || n++ >= MAX_REPORTED)
        continue;
      char a[EV_NUMBER_SIZE], b[EV_NUMBER_SIZE], d[EV_NUMBER_SIZE];
      ev_place place = place_of (c->data, i, EV_YI);
      const char *label = prefix_of (c->data, i);
      ev_warn (c->diags, &place, "asymmetric-interval", "%s%s%s is not in the middle of its interval %s to %s%s", label,
               *label ? ": " : "", ev_format_shortest (a, y[i]), ev_format_shortest (b, lb[i]),
               ev_format_shortest (d, ub[i]), ratio ? " on the log scale" : "");
      ev_hint (c->diags, ratio ? "check the numbers, and that they are ratios and not logarithms"
                               : "check the numbers; are they ratios?");
    }
}

ev_status
ev_check_data (uint64_t roles, const ev_dataset *data, const ev_effect_spec *spec, ev_diags *diags)
{
  checker c = { .uses = roles, .data = data, .diags = diags };
  bool ratio = spec->ratio || ev_has_role (roles, EV_OE); /* hazard ratios are always ratios */
  for (ev_role role = 0; role < EV_ROLE_COUNT; role++)
    if (ev_has_role (roles, role) && data->col[role])
      c.roles |= (uint64_t)1 << role;
  for (ev_role role = 0; role < EV_ROLE_COUNT; role++)
    check_role (&c, role);
  for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
    check_rule (&c, &rules[i]);
  for (size_t i = 0; i < sizeof sums / sizeof *sums; i++)
    check_sum (&c, sums[i].part, sums[i].rest, sums[i].total);
  for (size_t i = 0; ratio && i < sizeof ratio_roles / sizeof *ratio_roles; i++)
    check_rule (&c, &(rule){ ratio_roles[i], NOT_ABOVE, NOROLE, 0, NOROLE, NOROLE, "ratio-not-positive" });
  if (c.wrong > MAX_REPORTED)
    ev_error (diags, EV_DATA, &(ev_place){ data->file, 0, 0 }, "more-errors", "%zu more wrong values",
              c.wrong - MAX_REPORTED);
  if (c.wrong)
    return EV_DATA;
  warn_asymmetric (&c, ratio);
  return EV_OK;
}
