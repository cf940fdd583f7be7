/* Presets: which rules each program follows where programs differ.

   Each row sets everything in which the programs differ; the facts and how they were established stand in doc/presets.md.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/text.h"
#include "evisyn/spec.h"

/* RevMan since January 2025, Handbook version 6.5 chapter 10: REML, Hartung-Knapp where tau² > 0 and k > 2, Q-profile, prediction
   interval with k - 1 degrees of freedom, I² from tau². */
static const ev_preset_value cochrane[] = { { "tau2", "REML" },      { "ci-method", "auto" },        { "tau2-ci", "QP" },
                                            { "prediction", "V" },   { "min-prediction", "3" }, { "i2", "tau2" },               { "dl-q", "pooled" },
                                            { "drop00", "ratio" },   { "mh-correct", "yes" },        { "rr-zero", "double" },
                                            { "rd-zero", "variance" }, { "mh-rd-variance", "greenland" }, { "smd-variance", "REVMAN" },
                                            { "smd-j", "approximate" }, { "rom-correct", "no" },         { "peto-add", "no" },
                                            { "subgroup-tau2", "separate" }, { NULL, NULL } };

/* RevMan 5: Deeks & Higgins 2010, "Statistical algorithms in Review Manager 5". */
static const ev_preset_value revman5[] = { { "tau2", "DL" },        { "ci-method", "wald" },        { "tau2-ci", "none" },
                                           { "prediction", "none" }, { "min-prediction", "3" }, { "i2", "Q" },                 { "dl-q", "pooled" },
                                           { "drop00", "ratio" },   { "mh-correct", "yes" },        { "rr-zero", "double" },
                                           { "rd-zero", "variance" }, { "mh-rd-variance", "greenland" }, { "smd-variance", "REVMAN" },
                                           { "smd-j", "approximate" }, { "rom-correct", "no" },         { "peto-add", "no" },
                                           { "subgroup-tau2", "separate" }, { NULL, NULL } };

/* metafor 5: rma.uni, rma.mh and rma.peto with their defaults. */
static const ev_preset_value metafor[] = { { "tau2", "REML" },      { "ci-method", "wald" },        { "tau2-ci", "QP" },
                                           { "prediction", "auto" }, { "min-prediction", "2" },    { "i2", "tau2" }, { "dl-q", "iv" },
                                           { "drop00", "pooled" },  { "mh-correct", "no" },         { "rr-zero", "double" },
                                           { "rd-zero", "both" },   { "mh-rd-variance", "sato" },   { "smd-variance", "LS" },
                                           { "smd-j", "exact" },    { "rom-correct", "yes" },           { "peto-add", "yes" },
                                           { "subgroup-tau2", "separate" }, { "tau2-ci-capped", "yes" }, { NULL, NULL } };

/* The R package meta, version 8: metabin, metacont, metagen with their defaults. */
static const ev_preset_value meta[] = { { "tau2", "REML" },       { "ci-method", "wald" },        { "tau2-ci", "QP" },
                                        { "prediction", "V" },    { "min-prediction", "3" }, { "i2", "Q" },                  { "dl-q", "pooled" },
                                        { "drop00", "ratio" },    { "mh-correct", "yes" },        { "rr-zero", "half" },
                                        { "rd-zero", "variance" }, { "mh-rd-variance", "greenland" }, { "smd-variance", "UB" },
                                        { "smd-j", "exact" },     { "rom-correct", "no" },            { "peto-add", "no" },
                                        { "subgroup-tau2", "separate" }, { NULL, NULL } };

/* Stata's meta suite: REML, z, tau²-based I², prediction interval with k - 2 degrees of freedom, approximate J. */
static const ev_preset_value stata[] = { { "tau2", "REML" },      { "ci-method", "wald" },        { "tau2-ci", "none" },
                                         { "prediction", "HTS" }, { "min-prediction", "3" }, { "i2", "tau2" },               { "dl-q", "iv" },
                                         { "drop00", "ratio" },   { "mh-correct", "no" },         { "rr-zero", "double" },
                                         { "rd-zero", "variance" }, { "mh-rd-variance", "greenland" }, { "smd-variance", "LS" },
                                         { "smd-j", "approximate" }, { "rom-correct", "no" },         { "peto-add", "no" },
                                         { "subgroup-tau2", "separate" }, { NULL, NULL } };

const ev_preset ev_presets[] = { { "cochrane", "RevMan since 2025 and the Cochrane Handbook 6.5", cochrane },
                                 { "revman5", "Review Manager 5", revman5 },
                                 { "metafor", "the R package metafor, version 5", metafor },
                                 { "meta", "the R package meta, version 8", meta },
                                 { "stata", "Stata's meta suite", stata },
                                 { NULL, NULL, NULL } };

const ev_preset *
ev_preset_find (const char *name)
{
  for (const ev_preset *p = ev_presets; p->name; p++)
    if (ev_same_name (p->name, name))
      return p;
  return NULL;
}

void
ev_spec_apply_preset (ev_spec *spec)
{
  for (const ev_preset_value *v = ev_preset_find (spec->preset)->values; v->option; v++)
    ev_spec_set (spec, ev_option_find (v->option), v->value, EV_BY_PRESET, NULL, NULL);
}
