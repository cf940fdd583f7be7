/* The numbers of a regression by the path that they have in JSON.

   Coefficients and contrasts are on the analysis scale, as tables print them, unless the path says "display"; predictions are on the scale that
   people read.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "compare/walk.h"

#define FIELD(type, name, on_scale) { #name, offsetof (type, name), on_scale }
#define NAMED(name, type, member) { name, offsetof (type, member), false }
#define OMNIBUS(name, type, member)                                                                                    \
  NAMED (name, type, member.statistic), NAMED (name "_p", type, member.p), NAMED (name "_df", type, member.df1),       \
    NAMED (name "_df.0", type, member.df1), NAMED (name "_df.1", type, member.df2)
#define END { NULL, 0, false }

const ev_field ev_regress_fields[] = { FIELD (ev_regress_result, tau2, false),
                                       FIELD (ev_regress_result, se_tau2, false),
                                       FIELD (ev_regress_result, tau2_ci_lb, false),
                                       FIELD (ev_regress_result, tau2_ci_ub, false),
                                       FIELD (ev_regress_result, tau, false),
                                       FIELD (ev_regress_result, tau2_without, false),
                                       FIELD (ev_regress_result, QE, false),
                                       FIELD (ev_regress_result, QE_df, false),
                                       FIELD (ev_regress_result, QE_p, false),
                                       OMNIBUS ("QM", ev_regress_result, QM),
                                       FIELD (ev_regress_result, I2, false),
                                       FIELD (ev_regress_result, H2, false),
                                       FIELD (ev_regress_result, R2, false),
                                       FIELD (ev_regress_result, log_likelihood, false),
                                       FIELD (ev_regress_result, aic, false),
                                       FIELD (ev_regress_result, bic, false),
                                       FIELD (ev_regress_result, aicc, false),
                                       END };

static bool
is_there (ev_walk *w, bool present, const char *what, const char *option)
{
  if (!w->a->regress)
    return ev_walk_because (w, "%s are of a meta-regression, which needs moderators: 'mods'", what);
  return present || ev_walk_because (w, "%s need '%s'", what, option);
}

/* Differences have the scale of the analysis; where that is a logarithm, "display" means ratios. */
static bool
begin_slopes (ev_walk *w)
{
  w->analysis_scale = true;
  if (!ev_walk_takes (w, "display"))
    return true;
  w->analysis_scale = !w->a->effects.log_scale;
  return w->a->effects.log_scale || !w->a->effects.display || ev_walk_because (w, "differences of %s have no other scale", w->a->measure->title);
}

/* What a coefficient has besides its estimate. */
struct besides {
  double vif, permutation_p, permutation_ci_lb, permutation_ci_ub;
};

bool
ev_walk_coefficients (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[] = { FIELD (struct besides, vif, false), FIELD (struct besides, permutation_p, false),
                                     FIELD (struct besides, permutation_ci_lb, true), FIELD (struct besides, permutation_ci_ub, true), END };
  (void) object;
  const ev_regress_result *r = w->a->regress;
  size_t i;
  if (!is_there (w, true, "coefficients", "mods"))
    return false;
  const ev_labelled list = { r->name, r->p, sizeof *r->name, 0 };
  if (!ev_walk_takes_element (w, &list, &i))
    return false;
  const ev_permutation *m = &r->permutation;
  const struct besides besides = { r->vif[i], m->n ? m->p[i] : NAN, m->ci_lb ? m->ci_lb[i] : NAN, m->ci_ub ? m->ci_ub[i] : NAN };
  const ev_part parts[] = { { &r->coefficient[i], ev_estimate_fields }, { &besides, fields }, { NULL, NULL } };
  return begin_slopes (w) && ev_walk_on (w, NULL, NULL, parts, value);
}

bool
ev_walk_terms (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[] = { OMNIBUS ("QM", ev_regress_term, test), FIELD (ev_regress_term, gvif, false), END };
  (void) object;
  const ev_regress_result *r = w->a->regress;
  size_t i;
  if (!is_there (w, true, "terms", "mods"))
    return false;
  const ev_labelled list = { r->term, r->nterms, sizeof *r->term, offsetof (ev_regress_term, label) };
  return ev_walk_takes_element (w, &list, &i) && ev_walk_to_field (w, &r->term[i], fields, value);
}

bool
ev_walk_tests (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[] = { OMNIBUS ("QM", ev_regress_test, test), END };
  (void) object;
  const ev_regress_result *r = w->a->regress;
  size_t i;
  if (!is_there (w, r && r->ntests, "tests of coefficients", "btt"))
    return false;
  const ev_labelled list = { r->test, r->ntests, sizeof *r->test, offsetof (ev_regress_test, label) };
  return ev_walk_takes_element (w, &list, &i) && ev_walk_to_field (w, &r->test[i], fields, value);
}

bool
ev_walk_permutation (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[] = { FIELD (ev_permutation, QM_p, false), END };
  (void) object;
  const ev_regress_result *r = w->a->regress;
  return is_there (w, r && r->permutation.n, "permutation tests", "permutations") && ev_walk_to_field (w, &r->permutation, fields, value);
}

bool
ev_walk_predictions (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[] = { FIELD (ev_regress_prediction, pi_lb, true), FIELD (ev_regress_prediction, pi_ub, true),
                                     FIELD (ev_regress_prediction, pi_df, false), END };
  (void) object;
  const ev_regress_result *r = w->a->regress;
  size_t i;
  if (!is_there (w, r && r->npredictions, "predictions", "predict"))
    return false;
  const ev_labelled list = { r->prediction, r->npredictions, sizeof *r->prediction, offsetof (ev_regress_prediction, label) };
  if (!ev_walk_takes_element (w, &list, &i))
    return false;
  const ev_part parts[] = { { &r->prediction[i].est, ev_estimate_fields }, { &r->prediction[i], fields }, { NULL, NULL } };
  return ev_walk_on (w, NULL, NULL, parts, value);
}

bool
ev_walk_contrasts (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[] = { FIELD (ev_regress_contrast, p_adjusted, false), END };
  (void) object;
  const ev_regress_result *r = w->a->regress;
  size_t i;
  if (!is_there (w, r && r->ncontrasts, "contrasts", "contrast"))
    return false;
  const ev_labelled list = { r->contrast, r->ncontrasts, sizeof *r->contrast, offsetof (ev_regress_contrast, label) };
  if (!ev_walk_takes_element (w, &list, &i))
    return false;
  const ev_part parts[] = { { &r->contrast[i].est, ev_estimate_fields }, { &r->contrast[i], fields }, { NULL, NULL } };
  return begin_slopes (w) && ev_walk_on (w, NULL, NULL, parts, value);
}

bool
ev_walk_contrast_test (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[] = { OMNIBUS ("QM", ev_regress_result, contrast_test), END };
  (void) object;
  const ev_regress_result *r = w->a->regress;
  return is_there (w, r && r->ncontrasts, "tests of contrasts", "contrast") && ev_walk_to_field (w, r, fields, value);
}

static bool
in_this (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[] = { FIELD (ev_comparison, log_likelihood, false), FIELD (ev_comparison, tau2, false), FIELD (ev_comparison, aic, false),
                                     FIELD (ev_comparison, bic, false), FIELD (ev_comparison, aicc, false), END };
  return ev_walk_to_field (w, object, fields, value);
}

static bool
in_other (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[]
    = { NAMED ("log_likelihood", ev_comparison, other_log_likelihood), NAMED ("tau2", ev_comparison, other_tau2),
        NAMED ("aic", ev_comparison, other_aic), NAMED ("bic", ev_comparison, other_bic), NAMED ("aicc", ev_comparison, other_aicc), END };
  return ev_walk_to_field (w, object, fields, value);
}

bool
ev_walk_comparison (ev_walk *w, const void *object, double *value)
{
  static const ev_branch branches[] = { { "this", in_this }, { "other", in_other }, { NULL, NULL } };
  static const ev_field fields[]
    = { FIELD (ev_comparison, lrt, false), FIELD (ev_comparison, df, false), NAMED ("p", ev_comparison, lrt_p), END };
  (void) object;
  const ev_regress_result *r = w->a->regress;
  if (!is_there (w, r && r->comparison.formula, "comparisons", "compare"))
    return false;
  const ev_part parts[] = { { &r->comparison, fields }, { NULL, NULL } };
  return ev_walk_on (w, &r->comparison, branches, parts, value);
}

static bool
in_models (ev_walk *w, const void *object, double *value)
{
  static const ev_field fields[] = { FIELD (ev_candidate, log_likelihood, false), FIELD (ev_candidate, tau2, false),
                                     NAMED ("value", ev_candidate, criterion), FIELD (ev_candidate, difference, false),
                                     FIELD (ev_candidate, weight, false), END };
  const ev_selection *s = object;
  const ev_labelled list = { s->model, s->n, sizeof *s->model, offsetof (ev_candidate, formula) };
  size_t i;
  return ev_walk_takes_element (w, &list, &i) && ev_walk_to_field (w, &s->model[i], fields, value);
}

static bool
in_conditional (ev_walk *w, const void *object, double *value)
{
  return ev_walk_to_field (w, &((const ev_average *) object)->conditional, ev_estimate_fields, value);
}

static bool
in_averages (ev_walk *w, const void *object, double *value)
{
  static const ev_branch branches[] = { { "conditional", in_conditional }, { NULL, NULL } };
  const ev_regress_result *r = w->a->regress;
  const ev_selection *s = object;
  const ev_labelled list = { r->name, r->p, sizeof *r->name, 0 };
  size_t i;
  if (!ev_walk_takes_element (w, &list, &i))
    return false;
  const ev_part parts[] = { { &s->average[i].full, ev_estimate_fields }, { NULL, NULL } };
  return begin_slopes (w) && ev_walk_on (w, &s->average[i], branches, parts, value);
}

bool
ev_walk_selection (ev_walk *w, const void *object, double *value)
{
  static const ev_branch branches[] = { { "models", in_models }, { "averages", in_averages }, { NULL, NULL } };
  static const ev_part none[] = { { NULL, NULL } };
  (void) object;
  const ev_regress_result *r = w->a->regress;
  return is_there (w, r && r->selection.criterion, "selected models", "select") && ev_walk_on (w, &r->selection, branches, none, value);
}

static bool
in_scale_coefficients (ev_walk *w, const void *object, double *value)
{
  const ev_scale_result *s = object;
  const ev_labelled list = { s->name, s->q, sizeof *s->name, 0 };
  size_t i;
  w->analysis_scale = true; /* of log tau² */
  return ev_walk_takes_element (w, &list, &i) && ev_walk_to_field (w, &s->coefficient[i], ev_estimate_fields, value);
}

bool
ev_walk_scale (ev_walk *w, const void *object, double *value)
{
  static const ev_branch branches[] = { { "coefficients", in_scale_coefficients }, { NULL, NULL } };
  static const ev_field fields[] = { OMNIBUS ("QS", ev_scale_result, QS), NAMED ("lrt", ev_scale_result, lrt.statistic),
                                     NAMED ("lrt_df", ev_scale_result, lrt.df1), NAMED ("lrt_p", ev_scale_result, lrt.p), END };
  (void) object;
  const ev_regress_result *r = w->a->regress;
  if (!is_there (w, r && r->scale.formula, "scale coefficients", "scale"))
    return false;
  const ev_part parts[] = { { &r->scale, fields }, { NULL, NULL } };
  return ev_walk_on (w, &r->scale, branches, parts, value);
}
