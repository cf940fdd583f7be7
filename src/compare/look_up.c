/* The numbers of a result by the path that they have in JSON.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <string.h>

#include "compare/walk.h"
#include "evisyn/compare.h"

#define FIELD(type, name, on_scale) { #name, offsetof (type, name), on_scale }
#define END { NULL, 0, false }

struct count {
  double k;
};

static const ev_field count_fields[] = { FIELD (struct count, k, false), END };

/* --- pooled results --- */

static bool
in_fixed (ev_walk *w, const void *object, double *value)
{
  const ev_fixed_result *r = &((const ev_pool_result *) object)->fixed;
  return r->available ? ev_walk_to_field (w, &r->est, ev_estimate_fields, value) : ev_walk_because (w, "there is no common-effect estimate");
}

static bool
in_random (ev_walk *w, const void *object, double *value)
{
  const ev_random_result *r = &((const ev_pool_result *) object)->random;
  const ev_part parts[] = { { &r->est, ev_estimate_fields }, { r, ev_random_fields }, { NULL, NULL } };
  return r->available ? ev_walk_on (w, NULL, NULL, parts, value) : ev_walk_because (w, "there is no random-effects estimate");
}

static bool
in_heterogeneity (ev_walk *w, const void *object, double *value)
{
  return ev_walk_to_field (w, &((const ev_pool_result *) object)->heterogeneity, ev_heterogeneity_fields, value);
}

static const ev_branch pool_branches[] = { { "fixed", in_fixed }, { "random", in_random }, { "heterogeneity", in_heterogeneity }, { NULL, NULL } };

/* --- subgroups --- */

static bool
in_difference (ev_walk *w, const ev_difference *fixed, const ev_difference *random, double *value)
{
  static const ev_field fields[] = { FIELD (ev_difference, Q, false), FIELD (ev_difference, df, false), FIELD (ev_difference, p, false), END };
  if (ev_walk_takes (w, "fixed"))
    return ev_walk_to_field (w, fixed, fields, value);
  if (ev_walk_takes (w, "random"))
    return ev_walk_to_field (w, random, fields, value);
  return ev_walk_because (w, "of which model: 'fixed' or 'random'?");
}

static bool
in_group (ev_walk *w, const ev_group_result *group, double *value)
{
  const struct count count = { (double) group->pool.k };
  const ev_part parts[] = { { &count, count_fields }, { NULL, NULL } };
  if (!ev_walk_takes (w, "difference"))
    return ev_walk_on (w, &group->pool, pool_branches, parts, value);
  return group->ninner > 1 ? in_difference (w, &group->difference_fixed, &group->difference_random, value)
                           : ev_walk_because (w, "subgroup '%s' is not divided again", group->label);
}

static bool
in_subgroups (ev_walk *w, const void *object, double *value)
{
  (void) object;
  const ev_pool_analysis *a = w->a;
  const ev_labelled list = { a->groups, a->ngroups, sizeof *a->groups, offsetof (ev_group_result, label) };
  size_t g;
  if (!a->ngroups)
    return ev_walk_because (w, "the analysis has no subgroups");
  return ev_walk_takes_element (w, &list, &g) && in_group (w, &a->groups[g], value);
}

static bool
in_subgroup_difference (ev_walk *w, const void *object, double *value)
{
  (void) object;
  return w->a->ngroups ? in_difference (w, &w->a->difference_fixed, &w->a->difference_random, value)
                       : ev_walk_because (w, "the analysis has no subgroups");
}

/* --- studies --- */

struct study {
  double estimate, ci_lb, ci_ub, yi, vi, sei, weight_fixed, weight_random;
};

/* Studies are counted as JSON lists them: without those that have no effect size. */
static bool
in_studies (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[] = { FIELD (struct study, estimate, true),       FIELD (struct study, ci_lb, true),
                                     FIELD (struct study, ci_ub, true),          FIELD (struct study, yi, false),
                                     FIELD (struct study, vi, false),            FIELD (struct study, sei, false),
                                     FIELD (struct study, weight_fixed, false),  FIELD (struct study, weight_random, false), END };
  (void) object;
  const ev_pool_analysis *a = w->a;
  size_t wanted, i = 0;
  if (!ev_walk_takes_index (w, a->pool.k, &wanted))
    return ev_walk_because (w, "studies are counted from 0: there are %zu with an effect size", a->pool.k);
  while (a->effects.reason[i] || wanted--)
    i++;
  struct study s = { a->effects.yi[i], a->ci_lb[i],           a->ci_ub[i],        a->effects.yi[i],
                     a->effects.vi[i], sqrt (a->effects.vi[i]), a->weight_fixed[i], a->weight_random[i] };
  return ev_walk_to_field (w, &s, fields, value);
}

/* --- the whole --- */

static const ev_branch branches[] = { { "fixed", in_fixed },
                                      { "random", in_random },
                                      { "heterogeneity", in_heterogeneity },
                                      { "subgroups", in_subgroups },
                                      { "subgroup_difference", in_subgroup_difference },
                                      { "studies", in_studies },
                                      { "coefficients", ev_walk_coefficients },
                                      { "terms", ev_walk_terms },
                                      { "tests", ev_walk_tests },
                                      { "permutation", ev_walk_permutation },
                                      { "predictions", ev_walk_predictions },
                                      { "contrasts", ev_walk_contrasts },
                                      { "contrast_test", ev_walk_contrast_test },
                                      { "comparison", ev_walk_comparison },
                                      { "selection", ev_walk_selection },
                                      { "scale", ev_walk_scale },
                                      { NULL, NULL } };

static bool
walk (ev_walk *w, double *value)
{
  const ev_pool_analysis *a = w->a;
  const struct count count = { (double) (a->regress ? a->regress->k : a->pool.k) };
  const ev_part parts[] = { { &count, count_fields }, { a->regress, a->regress ? ev_regress_fields : NULL }, { NULL, NULL } };
  *value = NAN;
  if (!a->regress && ev_field_find (ev_regress_fields, w->rest, strlen (w->rest)))
    return ev_walk_because (w, "'%s' is of a meta-regression, which needs moderators: 'mods'", w->rest);
  return ev_walk_on (w, &a->pool, branches, parts, value);
}

bool
ev_look_up (const ev_pool_analysis *a, const char *path, double *value)
{
  ev_walk w = { a, path, path, false, NULL };
  return walk (&w, value);
}

/* Why a number that has a place is not there. */
static const char *
undefined (const ev_pool_analysis *a, const char *path)
{
  static const char *const reasons[][2] = { { "R2", "R² needs an intercept, and a τ² above 0 without the moderators" },
                                            { "df", "a test by the normal distribution has no degrees of freedom" },
                                            { "permutation_p", "it needs 'permutations'" },
                                            { "permutation_ci_lb", "it needs 'permutation-ci'" },
                                            { "permutation_ci_ub", "it needs 'permutation-ci'" },
                                            { "QM_df.1", "a chi-square test has no denominator degrees of freedom" } };
  if (a->regress && a->regress->scale.formula && ev_field_find (ev_regress_fields, path, strlen (path)))
    return "with 'scale' every study has a τ² of its own";
  for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
    {
      size_t n = strlen (path), m = strlen (reasons[i][0]);
      if (n >= m && ev_same (path + n - m, reasons[i][0]) && (n == m || path[n - m - 1] == '.'))
        return reasons[i][1];
    }
  return "it is not defined for this analysis";
}

void
ev_say_why_missing (const ev_pool_analysis *a, const char *path, ev_str *why)
{
  ev_walk w = { a, path, path, false, why };
  double value;
  if (walk (&w, &value) && isnan (value))
    ev_str_add (why, undefined (a, path));
}
