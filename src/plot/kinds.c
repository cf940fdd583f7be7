/* The registry of figures: what each needs, and who draws it.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/kinds.h"

#include "base/text.h"
#include "plot/pool_figures.h"

static bool
has_effects (const ev_pool_analysis *a)
{
  return a->pool.k >= 1;
}

static bool
has_several (const ev_pool_analysis *a)
{
  return a->pool.k >= 2;
}

static bool
has_more (const ev_pool_analysis *a)
{
  return a->pool.k >= 3;
}

static bool
has_events (const ev_pool_analysis *a)
{
  return a->pool.k >= 1 && a->effects.ai && ev_measure_fits (ev_measure_find ("RR"), &a->data);
}

static bool
has_curve (const ev_pool_analysis *a)
{
  return a->regress && a->regress->curve.moderator;
}

const ev_figure_kind ev_figure_kinds[] = {
  { "forest", "forest plot", "effect and interval of every study and of all together", NULL, false, 0, NULL, NULL, ev_pool_forest_script },
  { "funnel", "funnel plot", "effects by their standard errors, with contours of significance", NULL, false, 3, "a study with an effect size", has_effects,
    ev_pool_funnel_script },
  { "radial", "radial plot", "standardized effects by precision (Galbraith)", NULL, false, EV_NOT_IN_REPORTS, "a study with an effect size", has_effects,
    ev_pool_radial_script },
  { "labbe", "L'Abbé plot", "events in one group by events in the other (L'Abbé)", NULL, false, EV_NOT_IN_REPORTS, "events of two groups", has_events,
    ev_pool_labbe_script },
  { "leave-one-out", "leave-one-out plot", "the pooled effect without each study", "leave-one-out", false, 3,
    "two studies with effect sizes", has_several, ev_pool_leave_one_out_script },
  { "cumulative", "cumulative plot", "the pooled effect as the studies are added, in their order", "cumulative", false, EV_NOT_IN_REPORTS,
    "two studies with effect sizes", has_several, ev_pool_cumulative_script },
  { "baujat", "Baujat plot", "studies by what they add to heterogeneity and to the result", "influence", false, EV_NOT_IN_REPORTS,
    "two studies with effect sizes", has_several, ev_pool_baujat_script },
  { "influence", "influence plot", "what leaving out each study does to the model", "influence", false, EV_NOT_IN_REPORTS, "three studies with effect sizes",
    has_more, ev_pool_influence_script },
  { "gosh", "GOSH plot", "the results of all subsets of the studies", "gosh", false, EV_NOT_IN_REPORTS, "two studies with effect sizes", has_several,
    ev_pool_gosh_script },
  { "leave-two-out", "leave-two-out plot", "the pooled effect without pairs of studies", "leave-two-out", false, EV_NOT_IN_REPORTS,
    "three studies with effect sizes", has_more, ev_pool_leave_two_out_script },
  { "exclusions", "plot of exclusions", "the pooled effect without, and with only, some studies (--exclude-by)", "exclusions", false, EV_NOT_IN_REPORTS,
    "two studies with effect sizes", has_several, ev_pool_exclusions_script },
  { "grid", "specification curve", "the result by every method that the data allow", "grid", false, 3, "a study with an effect size", has_effects,
    ev_pool_grid_script },
  { "tau2", "plot along tau²", "the pooled effect as a function of tau², with its estimates", "tau2", false, EV_NOT_IN_REPORTS,
    "two studies with effect sizes", has_several, ev_pool_tau2_script },
  { "missing", "plot of missing outcomes", "the pooled effect under assumptions about missing outcomes (--miss1, --miss2)", "missing", false, EV_NOT_IN_REPORTS,
    "events of two groups", has_events, ev_pool_missing_script },
  { "fragility", "fragility plot", "the p-value as outcomes of single participants change", "fragility", false, EV_NOT_IN_REPORTS,
    "events of two groups whose change alters the conclusion", has_events, ev_pool_fragility_script },
  { "e-value", "E-value plot", "how strong confounding must be to explain the effect away", "e-value", false, EV_NOT_IN_REPORTS,
    "an effect that can be taken as a risk ratio", has_effects, ev_pool_e_value_script },
  { "profile", "profile of the likelihood", "the likelihood along tau², with its maximum and the interval", "profile", false, EV_NOT_IN_REPORTS,
    "two studies with effect sizes", has_several, ev_pool_profile_script },
  { "bubble", "bubble plot", "effects along a moderator, with the regression line (--mods)", NULL, true, 1, "a regression", has_curve,
    ev_pool_bubble_script },
  { NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL },
};

const ev_figure_kind *
ev_figure_kind_find (const char *name)
{
  for (const ev_figure_kind *k = ev_figure_kinds; k->name; k++)
    if (ev_same_name (k->name, name))
      return k;
  return NULL;
}

bool
ev_figure_kind_fits (const ev_figure_kind *kind, const ev_pool_analysis *a)
{
  return !kind->can || kind->can (a);
}

bool
ev_figure_in_report (const ev_figure_kind *kind, const ev_pool_analysis *a)
{
  return a->pool.k >= kind->report && ev_figure_kind_fits (kind, a);
}
