/* The registry of options, and setting them.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "base/text.h"
#include "evisyn/document.h"
#include "evisyn/effects.h"
#include "evisyn/explore.h"
#include "evisyn/glmm.h"
#include "evisyn/model.h"
#include "evisyn/recover.h"
#include "evisyn/regress.h"
#include "evisyn/spec.h"

/* --- choices --- */

typedef struct choice {
  const char *name, *title;
} choice;

/* A function that walks a static list of choices, or an array of rows with a name and a title. */
#define LIST(function, ...)                                                                                            \
  static const char *function (size_t i, const char **title)                                                           \
  {                                                                                                                    \
    static const choice list[] = { __VA_ARGS__ };                                                                      \
    if (i >= sizeof list / sizeof *list)                                                                               \
      return NULL;                                                                                                     \
    *title = list[i].title;                                                                                            \
    return list[i].name;                                                                                               \
  }

#define ROWS(function, rows)                                                                                           \
  static const char *function (size_t i, const char **title)                                                           \
  {                                                                                                                    \
    *title = (rows)[i].title;                                                                                          \
    return (rows)[i].name;                                                                                             \
  }

ROWS (tau2_choice, ev_tau2_methods)
ROWS (ci_choice, ev_ci_methods)
ROWS (tau2_ci_choice, ev_tau2_ci_methods)
ROWS (prediction_choice, ev_prediction_methods)
ROWS (pooling_choice, ev_pooling_methods)
ROWS (glmm_choice, ev_glmm_models)
ROWS (weighting_choice, ev_weightings)
ROWS (preset_choice, ev_presets)
ROWS (format_choice, ev_formats)
ROWS (analyses_choice, ev_explorations)

static const char *
recover_choice (size_t i, const char **title)
{
  *title = i ? ev_quantile_methods[i - 1].title : "not at all: such studies are left out";
  return i ? ev_quantile_methods[i - 1].name : "none";
}

static const char *
measure_choice (size_t i, const char **title)
{
  if (!ev_measures[i])
    return NULL;
  *title = ev_measures[i]->title;
  return ev_measures[i]->code;
}

LIST (model_choice, { "both", "fixed-effect and random-effects model" }, { "fixed", "fixed-effect (common-effect) model" },
      { "random", "random-effects model" })
LIST (add_to_choice, { "only0", "studies with a zero cell" }, { "all", "all studies" },
      { "if0all", "all studies when one of them has a zero cell" }, { "none", "no study" })
LIST (drop00_choice, { "no", "keep studies without events, or with only events, in both groups" },
      { "yes", "leave them out" }, { "ratio", "leave them out for ratio measures only (RevMan, meta)" },
      { "pooled", "leave them out when pooling is MH, Peto, GLMM or BB (metafor)" })
LIST (smd_variance_choice, { "LS", "large-sample approximation with g" }, { "LS2", "large-sample approximation with d" },
      { "UB", "unbiased" }, { "AV", "with the weighted mean effect" }, { "H0", "where there is no effect" },
      { "REVMAN", "RevMan's: N - 3.94 in the denominator" })
LIST (smd_j_choice, { "exact", "gamma functions" }, { "approximate", "1 - 3 / (4 m - 1), m = n1 + n2 - 2" })
LIST (rr_zero_choice, { "double", "the constant to events, twice the constant to n (RevMan, metafor)" },
      { "half", "the constant to events and to n (meta)" })
LIST (rd_zero_choice, { "both", "estimate and variance from corrected cells (metafor)" },
      { "variance", "only the variance from corrected cells (RevMan, meta)" })
LIST (dl_q_choice, { "iv", "around the inverse-variance mean" }, { "pooled", "around the Mantel-Haenszel estimate where pooling is MH" })
LIST (i2_choice, { "tau2", "from tau² and the typical within-study variance" }, { "Q", "from Q" })
LIST (rd_variance_choice, { "greenland", "Greenland & Robins 1985" }, { "sato", "Sato, Greenland & Robins 1989" })
LIST (cells_choice, { "fewer", "the one with fewer events" }, { "more", "the one with more events" })
LIST (round_cells_choice, { "yes", "whole numbers that print as the association did" }, { "no", "fractions, as the equations give them" })
LIST (subgroup_tau2_choice, { "separate", "each subgroup has its own" }, { "common", "one, pooled within subgroups" })
ROWS (adjust_choice, ev_adjust_methods)
ROWS (select_choice, ev_criteria)
LIST (scale_link_choice, { "log", "the formula is that of log tau²" }, { "identity", "the formula is that of tau² itself" })
LIST (permutations_choice, { "exact", "all permutations that differ" })
LIST (color_choice, { "auto", "when the output is a terminal" }, { "always", "always" }, { "never", "never" })

/* --- the registry --- */

#define FIELD(f) offsetof (ev_spec, f)
#define CHOICE(name, group, commands, field, initial, list, help)                                                      \
  { name, 0, EV_CHOICE, group, commands, FIELD (field), initial, "NAME", list, 0, 0, help }
#define COLUMN(name, field, help) { name, 0, EV_COLUMN, EV_GROUP_DATA, EV_READERS, FIELD (field), NULL, "COLUMN", NULL, 0, 0, help }
#define TEXT(name, group, commands, field, metavar, help)                                                              \
  { name, 0, EV_TEXT, group, commands, FIELD (field), NULL, metavar, NULL, 0, 0, help }
#define CHARACTER(name, field, help)                                                                                   \
  { name, 0, EV_CHARACTER, EV_GROUP_DATA, EV_READERS, FIELD (field), NULL, "CHAR", NULL, 0, 0, help }
#define FLAG(name, letter, group, commands, field, initial, help)                                                      \
  { name, letter, EV_FLAG, group, commands, FIELD (field), initial, "yes|no", NULL, 0, 0, help }
#define ROLE(id, name, help, least, whole)                                                                             \
  { name, 0, EV_COLUMN, EV_GROUP_COLUMNS, EV_READERS, FIELD (role) + EV_##id * sizeof (const char *), NULL, "COLUMN", NULL, 0, 0, help },

static const ev_option options[] = {
  CHOICE ("measure", EV_GROUP_DATA, EV_READERS, measure, NULL, measure_choice, "effect measure"),
  { "study", 0, EV_COLUMN, EV_GROUP_DATA, EV_READERS, FIELD (study), NULL, "COLUMN[,COLUMN]", NULL, 0, 0, "study labels, from one or more columns" },
  COLUMN ("year", year, "year of publication"),
  COLUMN ("by", by, "one analysis for each value of the column"),
  { "subgroup", 0, EV_COLUMN, EV_GROUP_DATA, EV_READERS, FIELD (subgroup), NULL, "COLUMN[,COLUMN]", NULL, 0, 0,
    "subgroups within the analysis; a second column: subgroups within those" },
  TEXT ("where", EV_GROUP_DATA, EV_READERS, where, "CONDITION", "keep the rows for which the condition holds"),
  COLUMN ("order", order, "sort the studies by the column; -COLUMN: descending"),
  COLUMN ("combine-arms", combine_arms, "rows with the same value are arms of one trial with a common group: make them one study"),
  COLUMN ("split-control", split_control, "rows with the same value are comparisons of one trial with a common group: divide it among them"),
  CHARACTER ("delimiter", delimiter, "what separates cells: a character, or tab; found out if not given"),
  CHARACTER ("comment", comment, "skip lines that begin with the character"),
  FLAG ("ratio", 0, EV_GROUP_DATA, EV_READERS, ratio, "no", "yi and its interval are ratios: pool their logarithms"),
  EV_ROLES (ROLE)
  { "add", 0, EV_REAL, EV_GROUP_EFFECT, EV_READERS, FIELD (add), NULL, "NUMBER", NULL, 0, 1e6, "what is added to zero cells (default: 0.5, or what the measure needs)" },
  CHOICE ("add-to", EV_GROUP_EFFECT, EV_READERS, add_to, "only0", add_to_choice, "to which studies it is added"),
  CHOICE ("drop00", EV_GROUP_EFFECT, EV_READERS, drop00, "ratio", drop00_choice, "studies without events, or with only events, in both groups"),
  TEXT ("vtype", EV_GROUP_EFFECT, EV_READERS, vtype, "CODE", "variant of the sampling variance; `evisyn help measure CODE` lists those of a measure"),
  CHOICE ("smd-variance", EV_GROUP_EFFECT, EV_READERS, smd_variance, "REVMAN", smd_variance_choice, "variant of the variance of SMD where --vtype is not given"),
  CHOICE ("smd-j", EV_GROUP_EFFECT, EV_READERS, smd_j, "approximate", smd_j_choice, "small-sample correction of SMD"),
  FLAG ("correct", 0, EV_GROUP_EFFECT, EV_READERS, correct, "yes", "small-sample corrections for bias, such as Hedges's"),
  FLAG ("rom-correct", 0, EV_GROUP_EFFECT, EV_READERS, rom_correct, "no", "corrections for bias of log ratios of means and of coefficients of variation (metafor since 5.0)"),
  CHOICE ("rr-zero", EV_GROUP_EFFECT, EV_READERS, rr_zero, "double", rr_zero_choice, "risk ratio with a zero cell: what is added"),
  CHOICE ("rd-zero", EV_GROUP_EFFECT, EV_READERS, rd_zero, "variance", rd_zero_choice, "risk difference with a zero cell: what is corrected"),
  CHOICE ("recover", EV_GROUP_EFFECT, EV_READERS, recover, NULL, recover_choice, "how means and standard deviations that a study lacks are estimated from the columns med1i, q11i, q31i, min1i, max1i … (default none)"),
  { "correlation", 0, EV_REAL, EV_GROUP_EFFECT, EV_READERS, FIELD (correlation), NULL, "NUMBER", NULL, -1, 1, "correlation of baseline and end for SDs of changes, where corr1i and corr2i do not say it" },
  CHOICE ("cells", EV_GROUP_EFFECT, EV_READERS, cells, NULL, cells_choice, "which 2 × 2 table is taken where two fit an odds ratio and its interval (default: none)"),
  CHOICE ("round-cells", EV_GROUP_EFFECT, EV_READERS, round_cells, NULL, round_cells_choice, "whether recovered events are whole numbers (default yes)"),
  FLAG ("peto-add", 0, EV_GROUP_EFFECT, EV_READERS, peto_add, "no", "add to zero cells for Peto's odds ratio of a study as well"),
  CHOICE ("preset", EV_GROUP_MODEL, EV_READERS | EV_REPORT, preset, "cochrane", preset_choice, "the rules of a program"),
  CHOICE ("model", EV_GROUP_MODEL, EV_MODELS, model, "both", model_choice, "which models are shown"),
  CHOICE ("pooling", EV_GROUP_MODEL, EV_ANALYSES, pooling, "IV", pooling_choice, "how the fixed-effect estimate is pooled"),
  CHOICE ("glmm-model", EV_GROUP_MODEL, EV_POOL | EV_PLOT, glmm_model, NULL, glmm_choice, "which model of the counts with pooling GLMM (default: UM.FS)"),
  { "tau2", 0, EV_CHOICE_OR_NUMBER, EV_GROUP_MODEL, EV_MODELS, FIELD (tau2), "REML", "NAME|NUMBER", tau2_choice, 0, 1e300, "estimator of the between-study variance, or its fixed value" },
  CHOICE ("weighting", EV_GROUP_MODEL, EV_ANALYSES, weighting, "variance", weighting_choice, "what studies are weighted by"),
  CHOICE ("ci-method", EV_GROUP_MODEL, EV_MODELS, ci_method, "auto", ci_choice, "test and interval of the random-effects estimate"),
  CHOICE ("tau2-ci", EV_GROUP_MODEL, EV_MODELS, tau2_ci, "QP", tau2_ci_choice, "interval of tau²"),
  FLAG ("tau2-ci-capped", 0, EV_GROUP_MODEL, EV_ANALYSES, tau2_ci_capped, "no", "end the interval of tau² at max(100, 10 tau²), where metafor's search ends"),
  CHOICE ("prediction", EV_GROUP_MODEL, EV_MODELS, prediction, "V", prediction_choice, "prediction interval"),
  { "min-prediction", 0, EV_INTEGER, EV_GROUP_MODEL, EV_MODELS, FIELD (min_prediction), "3", "K", NULL, 2, 1e9, "prediction intervals by t are for K studies or more" },
  { "level", 0, EV_REAL, EV_GROUP_MODEL, EV_READERS, FIELD (level), "95", "PERCENT", NULL, 1, 99.9999, "level of confidence and prediction intervals" },
  CHOICE ("dl-q", EV_GROUP_MODEL, EV_ANALYSES, dl_q, "pooled", dl_q_choice, "Q in the DerSimonian-Laird estimator"),
  CHOICE ("i2", EV_GROUP_MODEL, EV_ANALYSES, i2, "tau2", i2_choice, "which I² tables and figures print"),
  FLAG ("mh-correct", 0, EV_GROUP_MODEL, EV_ANALYSES, mh_correct, "yes", "zero-cell correction inside the Mantel-Haenszel sums too"),
  CHOICE ("mh-rd-variance", EV_GROUP_MODEL, EV_ANALYSES, mh_rd_variance, "greenland", rd_variance_choice, "variance of the Mantel-Haenszel risk difference"),
  CHOICE ("subgroup-tau2", EV_GROUP_MODEL, EV_ANALYSES, subgroup_tau2, "separate", subgroup_tau2_choice, "tau² of subgroups"),
  TEXT ("mods", EV_GROUP_MODEL, EV_REGRESS | EV_PLOT, mods, "FORMULA", "moderators, e.g. 'ablat + year + factor(alloc) + ablat:year'"),
  FLAG ("no-intercept", 0, EV_GROUP_MODEL, EV_REGRESS | EV_PLOT, no_intercept, "no", "leave out the intercept of the regression"),
  { "analyses", 0, EV_TEXT, EV_GROUP_EXPLORE, EV_SENSITIVITY, FIELD (analyses), NULL, "NAME[,NAME]...", analyses_choice, 0, 0, "what to do; if not given, all that the data allow but leave-two-out, profile and gosh" },
  { "cluster", 0, EV_COLUMN, EV_GROUP_EXPLORE, EV_SENSITIVITY | EV_PLOT, FIELD (cluster), NULL, "COLUMN", NULL, 0, 0, "leave out all studies that share a value of the column at a time" },
  { "exclude-by", 0, EV_COLUMN, EV_GROUP_EXPLORE, EV_SENSITIVITY | EV_PLOT, FIELD (exclude_by), NULL, "COLUMN", NULL, 0, 0, "without, and with only, the studies of each value of the column" },
  { "threshold", 0, EV_REAL, EV_GROUP_EXPLORE, EV_SENSITIVITY | EV_PLOT, FIELD (threshold), NULL, "NUMBER", NULL, -1e300, 1e300, "an effect that matters, as people read the measure: say how often it is reached" },
  { "miss1", 0, EV_COLUMN, EV_GROUP_EXPLORE, EV_SENSITIVITY | EV_PLOT, FIELD (miss1), NULL, "COLUMN", NULL, 0, 0, "participants of group 1 whose outcome is missing" },
  { "miss2", 0, EV_COLUMN, EV_GROUP_EXPLORE, EV_SENSITIVITY | EV_PLOT, FIELD (miss2), NULL, "COLUMN", NULL, 0, 0, "participants of group 2 whose outcome is missing" },
  { "subsets", 0, EV_INTEGER, EV_GROUP_EXPLORE, EV_SENSITIVITY | EV_PLOT, FIELD (subsets), "0", "N", NULL, 0, 1e12, "gosh: draw N subsets at random; 0: all, or 1000000 where that takes too long" },
  { "gosh-file", 0, EV_TEXT, EV_GROUP_EXPLORE, EV_SENSITIVITY, FIELD (gosh_file), NULL, "FILE", NULL, 0, 0, "gosh: write a row for each subset to FILE" },
  { "seed", 0, EV_INTEGER, EV_GROUP_MODEL, EV_MODELS, FIELD (seed), "1", "N", NULL, 0, 1e15, "where random numbers start" },
  TEXT ("predict", EV_GROUP_MODEL, EV_REGRESS, predict, "SETTINGS", "mean effects at settings, e.g. 'ablat=30, alloc=random; ablat=44'; moderators not named are averaged over the studies"),
  { "curve", 0, EV_COLUMN, EV_GROUP_MODEL, EV_REGRESS | EV_PLOT, FIELD (curve), NULL, "COLUMN", NULL, 0, 0, "predictions along a moderator: for JSON, CSV and bubble plots" },
  TEXT ("contrast", EV_GROUP_MODEL, EV_REGRESS, contrast, "CONTRASTS", "test combinations of coefficients, e.g. 'a - b; 2*a = 1', or all pairs of a factor's levels: 'pairwise(alloc)'"),
  CHOICE ("adjust", EV_GROUP_MODEL, EV_REGRESS, adjust, "holm", adjust_choice, "adjustment of the p-values of contrasts"),
  TEXT ("compare", EV_GROUP_MODEL, EV_REGRESS, compare, "FORMULA", "compare with the model of another formula: likelihood ratio and information criteria"),
  CHOICE ("select", EV_GROUP_MODEL, EV_REGRESS, select, NULL, select_choice, "compare all smaller models by a criterion"),
  TEXT ("scale", EV_GROUP_MODEL, EV_REGRESS, scale, "FORMULA", "moderators of tau² (location-scale model)"),
  { "permutations", 0, EV_CHOICE_OR_NUMBER, EV_GROUP_MODEL, EV_REGRESS, FIELD (permutations), NULL, "N|exact", permutations_choice, 2, 1e9, "permutation tests with N permutations, or with all where there are no more" },
  CHOICE ("scale-link", EV_GROUP_MODEL, EV_REGRESS, scale_link, "log", scale_link_choice, "what the formula of --scale explains"),
  FLAG ("permutation-ci", 0, EV_GROUP_MODEL, EV_REGRESS, permutation_ci, "no", "confidence intervals from the permutations as well"),
  TEXT ("btt", EV_GROUP_MODEL, EV_REGRESS, btt, "COEFFICIENTS", "test coefficients together, by number, name or term, e.g. '2:3; alloc; ablat, year'"),
  TEXT ("title", EV_GROUP_LABELS, EV_READERS, title, "TEXT", "title of the analysis"),
  TEXT ("arm1", EV_GROUP_LABELS, EV_ANALYSES, arm1, "TEXT", "name of group 1, e.g. Cerebrolysin"),
  TEXT ("arm2", EV_GROUP_LABELS, EV_ANALYSES, arm2, "TEXT", "name of group 2, e.g. Placebo"),
  TEXT ("left", EV_GROUP_LABELS, EV_ANALYSES, left, "TEXT", "what effects left of no effect mean, e.g. Favours Cerebrolysin"),
  TEXT ("right", EV_GROUP_LABELS, EV_ANALYSES, right, "TEXT", "what effects right of no effect mean"),
  TEXT ("axis", EV_GROUP_LABELS, EV_ANALYSES, axis, "LOW,HIGH", "limits of a figure's effect axis, as people read them"),
  TEXT ("printed", EV_GROUP_DATA, EV_IDENTIFY, printed, "RESULT", "the published result: '0.96 [0.65, 1.41]', or 'estimate=0.96 ci_lb=0.65 I2=12'"),
  { "most", 0, EV_INTEGER, EV_GROUP_OUTPUT, EV_IDENTIFY, FIELD (most), "10", "N", NULL, 1, 10000, "list at most N sets of settings" },
  { "format", 0, EV_TEXT, EV_GROUP_OUTPUT, EV_EVERY, FIELD (format), NULL, "NAME", format_choice, 0, 0, "output format (default text; of plots: from the name of the output file, else svg)" },
  { "output", 'o', EV_TEXT, EV_GROUP_OUTPUT, EV_EVERY, FIELD (output), "-", "FILE", NULL, 0, 0, "write to FILE (a folder for `report`); - is standard output" },
  { "digits", 0, EV_INTEGER, EV_GROUP_OUTPUT, EV_EVERY, FIELD (digits), "-1", "N", NULL, -1, 12, "decimals of estimates; -1: 2, or more where effects are small" },
  FLAG ("explain", 0, EV_GROUP_OUTPUT, EV_MODELS, explain, "no", "name formula, degrees of freedom and corrections beside the numbers"),
  FLAG ("sensitivity", 0, EV_GROUP_EXPLORE, EV_REPORT, sensitivity, "yes", "a page of sensitivity analyses for analyses of two and more studies"),
  TEXT ("bundle", EV_GROUP_OUTPUT, EV_REPORT, bundle, "FILE", "pack plans, data and the report into a zip file that `report` and `reproduce` read in place of a plan"),
  FLAG ("check", 0, EV_GROUP_OUTPUT, EV_IMPORT, check, "no", "write no files: reproduce every analysis at once and print a table of all reviews"),
  FLAG ("no-provenance", 0, EV_GROUP_OUTPUT, EV_RECORDS, no_provenance, "no", "leave the command and the hashes of its inputs out of JSON and reports"),
  { "jobs", 'j', EV_INTEGER, EV_GROUP_OUTPUT, EV_REPORT | EV_REGRESS | EV_SENSITIVITY | EV_IMPORT, FIELD (jobs), "0", "N", NULL, 0, 1024, "work on N figures, permutations, subsets or reviews at a time; 0: one a processor" },
  { "gnuplot", 0, EV_TEXT, EV_GROUP_OUTPUT, EV_PLOT | EV_REPORT, FIELD (gnuplot), NULL, "PROGRAM", NULL, 0, 0, "the gnuplot to run (default: $GNUPLOT, else gnuplot)" },
  FLAG ("quiet", 'q', EV_GROUP_OUTPUT, EV_EVERY, quiet, "no", "no notes and warnings on standard error"),
  FLAG ("verbose", 'v', EV_GROUP_OUTPUT, EV_EVERY, verbose, "no", "say which columns were found and what was done"),
  CHOICE ("color", EV_GROUP_OUTPUT, EV_EVERY, color, "auto", color_choice, "colours in text output"),
};

enum { OPTION_COUNT = sizeof options / sizeof *options };
_Static_assert (sizeof options / sizeof *options <= EV_MAX_OPTIONS, "EV_MAX_OPTIONS is too small");

size_t
ev_option_count (void)
{
  return OPTION_COUNT;
}

const ev_option *
ev_option_at (size_t i)
{
  return &options[i];
}

const ev_option *
ev_option_find (const char *name)
{
  for (size_t i = 0; i < OPTION_COUNT; i++)
    if (*options[i].name == *name && ev_same (options[i].name, name))
      return &options[i];
  return NULL;
}

const ev_option *
ev_option_nearest (const char *name)
{
  const ev_option *best = NULL;
  unsigned least = EV_FAR;
  for (size_t i = 0; i < OPTION_COUNT; i++)
    if (ev_name_is_nearer (options[i].name, name, &least))
      best = &options[i];
  return best;
}

/* --- values --- */

static void *
field (ev_spec *spec, const ev_option *option)
{
  return (char *) spec + option->offset;
}

static const void *
const_field (const ev_spec *spec, const ev_option *option)
{
  return (const char *) spec + option->offset;
}

/* The choice that TEXT names, in any case, or NULL. */
static const char *
find_choice (const ev_option *option, const char *text)
{
  const char *name, *title;
  const ev_measure *measure = option->choice == measure_choice ? ev_measure_find (text) : NULL;
  if (measure) /* also by an alias */
    return measure->code;
  for (size_t i = 0; option->choice && (name = option->choice (i, &title)); i++)
    if (ev_same_name (name, text))
      return name;
  return NULL;
}

/* More choices than these do not stand in a message. */
enum { MANY_CHOICES = 32 };

static void
hint_choices (const ev_option *option, const char *text, ev_diags *diags)
{
  const char *name, *title, *near = NULL;
  unsigned least = EV_FAR;
  size_t n = 0;
  ev_str hint = { 0 }, all = { 0 };
  for (; (name = option->choice (n, &title)); n++)
    {
      if (ev_name_is_nearer (name, text, &least))
        near = name;
      ev_str_printf (&all, "%s%s", n ? " " : "", name);
    }
  if (option->type == EV_CHOICE_OR_NUMBER)
    ev_str_printf (&all, ", or a number from %g", option->least);
  if (near)
    ev_str_printf (&hint, "did you mean %s? ", near);
  if (n > MANY_CHOICES)
    ev_str_printf (&hint, "'evisyn help %s' lists the %zu choices", option->name, n);
  else
    ev_str_printf (&hint, "the choices are: %s", all.text);
  ev_hint (diags, "%s", hint.text);
  ev_str_free (&hint);
  ev_str_free (&all);
}

static bool
parse_flag (const char *text, bool *value)
{
  static const char *const words[] = { "yes", "no", "true", "false", "on", "off", "1", "0" };
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ev_same_name (words[i], text))
      {
        *value = i % 2 == 0;
        return true;
      }
  return false;
}

/* Read TEXT into the field; false when it is no value of the option. */
static bool
store (ev_spec *spec, const ev_option *option, const char *text)
{
  const char *name;
  double real;
  long integer;
  switch (option->type)
    {
    case EV_FLAG:
      return parse_flag (text, field (spec, option));
    case EV_INTEGER:
      if (!ev_parse_integer (text, &integer) || (double) integer < option->least || (double) integer > option->most)
        return false;
      *(long *) field (spec, option) = integer;
      return true;
    case EV_REAL:
      if (!ev_parse_number (text, &real) || !(real >= option->least && real <= option->most))
        return false;
      *(double *) field (spec, option) = real;
      return true;
    case EV_CHOICE:
    case EV_CHOICE_OR_NUMBER:
      name = find_choice (option, text);
      if (!name && option->type == EV_CHOICE_OR_NUMBER && ev_parse_number (text, &real) && real >= option->least)
        name = text;
      if (name)
        *(const char **) field (spec, option) = name;
      return name != NULL;
    case EV_CHARACTER:
      if (ev_same_name (text, "tab"))
        text = "\t";
      if (strlen (text) != 1 || (unsigned char) *text > 0x7e || strchr ("\"\r\n", *text))
        return false;
      *(const char **) field (spec, option) = text;
      return true;
    case EV_TEXT:
    case EV_COLUMN:
      if (!*text)
        return false;
      *(const char **) field (spec, option) = text;
      return true;
    }
  return false;
}

void
ev_spec_init (ev_spec *spec)
{
  *spec = (ev_spec){ .add = NAN, .threshold = NAN, .correlation = NAN };
  for (size_t i = 0; i < OPTION_COUNT; i++)
    if (options[i].initial)
      store (spec, &options[i], options[i].initial);
}

ev_status
ev_spec_set (ev_spec *spec, const ev_option *option, const char *text, ev_source source, const ev_place *place, ev_diags *diags)
{
  size_t i = (size_t) (option - options);
  if (source < (ev_source) spec->source[i])
    return EV_OK;
  if (!store (spec, option, text))
    {
      ev_status status = source == EV_BY_USER ? EV_USAGE : EV_DATA;
      ev_error (diags, status, place, "bad-value", "'%s' is no value of %s%s", text, source == EV_BY_USER ? "--" : "", option->name);
      if (option->type == EV_FLAG)
        ev_hint (diags, "yes or no");
      else if (option->type == EV_INTEGER || option->type == EV_REAL)
        ev_hint (diags, "a %s from %g to %g", option->type == EV_REAL ? "number" : "whole number", option->least, option->most);
      else if (option->type == EV_CHARACTER)
        ev_hint (diags, "one character, or tab");
      else if (option->choice)
        hint_choices (option, text, diags);
      return status;
    }
  spec->source[i] = (unsigned char) source;
  spec->place[i] = place;
  return EV_OK;
}

const char *
ev_spec_get (const ev_spec *spec, const ev_option *option, char buffer[40])
{
  const void *p = const_field (spec, option);
  switch (option->type)
    {
    case EV_FLAG:
      return *(const bool *) p ? "yes" : "no";
    case EV_INTEGER:
      return ev_format_shortest (buffer, (double) *(const long *) p);
    case EV_REAL:
      return isnan (*(const double *) p) ? NULL : ev_format_shortest (buffer, *(const double *) p);
    case EV_CHARACTER:
    case EV_TEXT:
    case EV_COLUMN:
    case EV_CHOICE:
    case EV_CHOICE_OR_NUMBER:
      break;
    }
  return *(const char *const *) p;
}

ev_source
ev_spec_source (const ev_spec *spec, const ev_option *option)
{
  return (ev_source) spec->source[option - options];
}

const ev_place *
ev_spec_place (const ev_spec *spec, const ev_option *option)
{
  return spec->place[option - options];
}

const char *
ev_source_name (ev_source source)
{
  static const char *const names[] = { "default", "preset", "plan", "command line" };
  return names[source];
}
