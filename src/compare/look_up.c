/* The numbers of a result by the path that they have in JSON.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "evisyn/compare.h"
#include "evisyn/field.h"

/* A walk along a path. */
struct walk {
  const ev_pool_analysis *a;
  const char *rest;    /* what is left of the path */
  bool analysis_scale; /* a component said "analysis" */
};

/* Take the next component if it is NAME. */
static bool
next_is (struct walk *w, const char *name)
{
  size_t n = strlen (name);
  if (strncmp (w->rest, name, n) != 0 || (w->rest[n] != '.' && w->rest[n] != '\0'))
    return false;
  w->rest += n + (w->rest[n] == '.');
  return true;
}

static void
take_scale (struct walk *w)
{
  if (next_is (w, "analysis"))
    w->analysis_scale = true;
  else
    next_is (w, "display");
}

/* The last component as a field of OBJECT. */
static bool
take_field (const struct walk *w, const void *object, const ev_field *fields, double *value)
{
  const ev_field *f = ev_field_find (fields, w->rest, strlen (w->rest));
  if (!f)
    return false;
  *value = ev_field_value (object, f);
  if (f->on_scale && !w->analysis_scale && w->a->effects.display && !isnan (*value))
    *value = w->a->effects.display (*value, w->a->effects.display_arg);
  return true;
}

static bool
in_pool (struct walk *w, const ev_pool_result *r, double *value)
{
  if (next_is (w, "fixed"))
    {
      take_scale (w);
      return r->fixed.available && take_field (w, &r->fixed.est, ev_estimate_fields, value);
    }
  if (next_is (w, "random"))
    {
      take_scale (w);
      return r->random.available && (take_field (w, &r->random.est, ev_estimate_fields, value) || take_field (w, &r->random, ev_random_fields, value));
    }
  if (next_is (w, "heterogeneity"))
    return take_field (w, &r->heterogeneity, ev_heterogeneity_fields, value);
  if (ev_same (w->rest, "k"))
    {
      *value = (double) r->k;
      return true;
    }
  return false;
}

/* A whole number as the next component, below N. */
static bool
take_index (struct walk *w, size_t n, size_t *index)
{
  char *end;
  unsigned long i = strtoul (w->rest, &end, 10);
  if (end == w->rest || *end != '.' || i >= n)
    return false;
  *index = i;
  w->rest = end + 1;
  return true;
}

static bool
in_difference (struct walk *w, const ev_difference *fixed, const ev_difference *random, double *value)
{
  static const ev_field fields[] = { { "Q", offsetof (ev_difference, Q), false },
                                     { "df", offsetof (ev_difference, df), false },
                                     { "p", offsetof (ev_difference, p), false },
                                     { NULL, 0, false } };
  if (next_is (w, "fixed"))
    return take_field (w, fixed, fields, value);
  return next_is (w, "random") && take_field (w, random, fields, value);
}

static bool
in_group (struct walk *w, const ev_group_result *group, double *value)
{
  if (next_is (w, "difference"))
    return group->ninner > 1 && in_difference (w, &group->difference_fixed, &group->difference_random, value);
  return in_pool (w, &group->pool, value);
}

static bool
in_subgroups (struct walk *w, double *value)
{
  size_t g;
  if (take_index (w, w->a->ngroups, &g))
    return in_group (w, &w->a->groups[g], value);
  for (g = 0; g < w->a->ngroups; g++)
    if (next_is (w, w->a->groups[g].label))
      return in_group (w, &w->a->groups[g], value);
  return false;
}


struct study {
  double estimate, ci_lb, ci_ub, yi, vi, sei, weight_fixed, weight_random;
};

/* Studies are counted as JSON lists them: without those that have no effect size. */
static bool
in_studies (struct walk *w, double *value)
{
  static const ev_field fields[] = { { "estimate", offsetof (struct study, estimate), true },
                                     { "ci_lb", offsetof (struct study, ci_lb), true },
                                     { "ci_ub", offsetof (struct study, ci_ub), true },
                                     { "yi", offsetof (struct study, yi), false },
                                     { "vi", offsetof (struct study, vi), false },
                                     { "sei", offsetof (struct study, sei), false },
                                     { "weight_fixed", offsetof (struct study, weight_fixed), false },
                                     { "weight_random", offsetof (struct study, weight_random), false },
                                     { NULL, 0, false } };
  const ev_pool_analysis *a = w->a;
  size_t wanted, i = 0;
  if (!take_index (w, a->pool.k, &wanted))
    return false;
  while (a->effects.reason[i] || wanted--)
    i++;
  take_scale (w);
  struct study s = { a->effects.yi[i], a->ci_lb[i],           a->ci_ub[i],        a->effects.yi[i],
                     a->effects.vi[i], sqrt (a->effects.vi[i]), a->weight_fixed[i], a->weight_random[i] };
  return take_field (w, &s, fields, value);
}

bool
ev_look_up (const ev_pool_analysis *a, const char *path, double *value)
{
  struct walk w = { a, path, false };
  *value = NAN;
  take_scale (&w);
  if (next_is (&w, "subgroups"))
    return in_subgroups (&w, value);
  if (next_is (&w, "subgroup_difference"))
    return in_difference (&w, &a->difference_fixed, &a->difference_random, value);
  if (next_is (&w, "studies"))
    return in_studies (&w, value);
  return in_pool (&w, &a->pool, value);
}
