/* Means and standard deviations that some studies of a data set do not give, from what they give instead.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/recover.h"

/* What is printed of a group, and what may stand in for it. */
static const struct group {
  ev_role n, mean, sd, se, min, q1, median, q3, max;
} groups[2] = { { EV_N1I, EV_M1I, EV_SD1I, EV_SE1I, EV_MIN1I, EV_Q11I, EV_MED1I, EV_Q31I, EV_MAX1I },
                { EV_N2I, EV_M2I, EV_SD2I, EV_SE2I, EV_MIN2I, EV_Q12I, EV_MED2I, EV_Q32I, EV_MAX2I } };

/* Studies of one kind, the first few by name. */
struct named {
  size_t n, last; /* last: the study that was counted last, plus 1 */
  ev_str list;
};

struct recovery {
  ev_dataset *data;
  const ev_quantile_method *method; /* NULL: none */
  ev_arena *arena;
  ev_diags *diags;
  ev_recovered *marks;
  struct named from_se, from_quantiles, skewed, possible;
  ev_status status;
};

/* NULL: none. */
static const ev_quantile_method *
find_method (const char *name)
{
  for (const ev_quantile_method *m = ev_quantile_methods; m->name; m++)
    if (name && ev_same (m->name, name))
      return m;
  return NULL;
}

bool
ev_recovers (ev_role role, const char *method, ev_role from[2])
{
  for (size_t g = 0; g < 2; g++)
    {
      bool sd = role == groups[g].sd, mean = role == groups[g].mean;
      from[0] = sd ? groups[g].se : EV_ROLE_COUNT;
      from[1] = (sd || mean) && find_method (method) ? groups[g].median : EV_ROLE_COUNT;
      if (sd || mean)
        return true;
    }
  return false;
}

static double
value (const struct recovery *r, ev_role role, size_t i)
{
  return r->data->col[role] ? r->data->col[role][i] : NAN;
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

static void
fill (struct recovery *r, ev_role role, size_t i, double x, const char *from)
{
  if (!isnan (value (r, role, i)) || isnan (x))
    return;
  ((double *) r->data->col[role])[i] = x; /* a copy of ours, see own_column */
  ev_recovered *mark = &r->marks[i];
  mark->role[mark->n] = role;
  mark->what[mark->n++] = ev_arena_printf (r->arena, "%s from %s", ev_roles[role].name, from);
}

/* A column that may be written to. */
static void
own_column (struct recovery *r, ev_role role)
{
  double *copy = ev_arena_alloc (r->arena, r->data->n, sizeof *copy);
  for (size_t i = 0; i < r->data->n; i++)
    copy[i] = value (r, role, i);
  r->data->col[role] = copy;
}

static void
from_standard_error (struct recovery *r, const struct group *g, size_t i)
{
  double se = value (r, g->se, i);
  if (!isnan (value (r, g->sd, i)) || isnan (se))
    return;
  ev_place place = { r->data->file, r->data->line[i], 0 };
  if (!(se > 0))
    {
      r->status = ev_error (r->diags, EV_DATA, &place, "not-positive", "%s: %s is %g; it must be above 0", r->data->label[i], ev_roles[g->se].name, se);
      return;
    }
  double sd = ev_sd_from_se (se, value (r, g->n, i));
  if (!isnan (sd))
    name_study (r, &r->from_se, i);
  fill (r, g->sd, i, sd, ev_roles[g->se].name);
}

/* Do the quantiles that are there rise? */
static bool
in_order (const ev_quantiles *q)
{
  const double x[] = { q->min, q->q1, q->median, q->q3, q->max };
  double last = -INFINITY;
  for (size_t i = 0; i < 5; i++)
    {
      if (x[i] < last)
        return false;
      last = isnan (x[i]) ? last : x[i];
    }
  return true;
}

static void
from_quantiles (struct recovery *r, const struct group *g, size_t i)
{
  ev_quantiles q = { value (r, g->n, i), value (r, g->min, i), value (r, g->q1, i), value (r, g->median, i), value (r, g->q3, i), value (r, g->max, i) };
  if (isnan (q.median) || !isnan (value (r, g->mean, i) + value (r, g->sd, i)))
    return;
  ev_place place = { r->data->file, r->data->line[i], 0 };
  if (!in_order (&q))
    {
      r->status = ev_error (r->diags, EV_DATA, &place, "quantiles-order", "%s: minimum, quartiles, median and maximum (%s …) are not in order", r->data->label[i],
                            ev_roles[g->median].name);
      return;
    }
  ev_mean_sd found = (r->method ? r->method : ev_quantile_methods)->estimate (&q);
  if (isnan (found.mean + found.sd))
    return;
  name_study (r, r->method ? &r->from_quantiles : &r->possible, i);
  if (!r->method)
    return;
  if (!ev_same (r->method->name, "qe") && ev_quantiles_skewed (&q))
    name_study (r, &r->skewed, i);
  const char *from = ev_arena_printf (r->arena, "%s by %s", ev_roles[g->median].name, r->method->name);
  fill (r, g->mean, i, found.mean, from);
  fill (r, g->sd, i, found.sd, from);
}

static void
say (struct recovery *r)
{
  static const char *const plural[] = { "y", "ies" };
  if (r->from_se.n)
    ev_note (r->diags, NULL, "recovered", "SDs of %zu stud%s are recovered from standard errors of means (%s)", r->from_se.n, plural[r->from_se.n > 1],
             r->from_se.list.text);
  if (r->from_quantiles.n)
    ev_note (r->diags, NULL, "recovered", "means or SDs of %zu stud%s are estimated from medians (%s): %s", r->from_quantiles.n,
             plural[r->from_quantiles.n > 1], r->from_quantiles.list.text, r->method->title);
  if (r->skewed.n)
    ev_warn (r->diags, NULL, "recovered-skewed",
             "quantiles of %zu stud%s contradict the symmetric distribution that %s supposes (%s): --recover qe does not need it", r->skewed.n,
             plural[r->skewed.n > 1], r->method->name, r->skewed.list.text);
  if (r->possible.n)
    ev_note (r->diags, NULL, "recoverable", "means or SDs that %zu stud%s lack could be estimated from medians (%s): --recover luo", r->possible.n,
             plural[r->possible.n > 1], r->possible.list.text);
}

ev_status
ev_recover_columns (ev_dataset *data, const char *method, ev_arena *arena, ev_diags *diags)
{
  struct recovery r = { .data = data, .method = find_method (method), .arena = arena, .diags = diags };
  bool any = false;
  for (size_t g = 0; g < 2; g++)
    any = any || data->col[groups[g].se] || data->col[groups[g].median];
  if (!any)
    return EV_OK;
  r.marks = ev_arena_alloc (arena, data->n, sizeof *r.marks);
  data->recovered = r.marks;
  for (size_t g = 0; g < 2; g++)
    {
      own_column (&r, groups[g].sd);
      own_column (&r, groups[g].mean);
    }
  for (size_t i = 0; i < data->n; i++)
    for (size_t g = 0; g < 2; g++)
      {
        from_standard_error (&r, &groups[g], i);
        from_quantiles (&r, &groups[g], i);
      }
  say (&r);
  struct named *all[] = { &r.from_se, &r.from_quantiles, &r.skewed, &r.possible };
  for (size_t n = 0; n < sizeof all / sizeof *all; n++)
    ev_str_free (&all[n]->list);
  return r.status;
}
