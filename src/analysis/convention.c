/* What programs do with their settings as they are, or with the choices that papers name.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "analysis/convention.h"

#include "base/text.h"

const ev_convention ev_conventions[] = {
  { "RevMan 5, fixed effect, Mantel-Haenszel", "revman5", "MH", "fixed", NULL, NULL, 0 },
  { "RevMan 5, random effects, Mantel-Haenszel", "revman5", "MH", "random", NULL, NULL, 0 },
  { "RevMan 5, Peto", "revman5", "Peto", "fixed", NULL, NULL, 1 },
  { "RevMan 5, random effects, inverse variance", "revman5", "IV", "random", NULL, NULL, 1 },
  { "RevMan 5, fixed effect, inverse variance", "revman5", "IV", "fixed", NULL, NULL, 1 },
  { "RevMan since 2025, random effects, Mantel-Haenszel", "cochrane", "MH", "random", NULL, NULL, 1 },
  { "RevMan since 2025, random effects, inverse variance", "cochrane", "IV", "random", NULL, NULL, 1 },
  { "metafor, random effects, REML", "metafor", "IV", "random", NULL, NULL, 1 },
  { "metafor, random effects, DerSimonian-Laird", "metafor", "IV", "random", "DL", NULL, 1 },
  { "metafor, equal effects", "metafor", "IV", "fixed", NULL, NULL, 1 },
  { "metafor, Mantel-Haenszel (rma.mh)", "metafor", "MH", "fixed", NULL, NULL, 1 },
  { "metafor, Peto (rma.peto)", "metafor", "Peto", "fixed", NULL, NULL, 1 },
  { "meta, common effect, Mantel-Haenszel", "meta", "MH", "fixed", NULL, NULL, 1 },
  { "meta, random effects, REML", "meta", "IV", "random", NULL, NULL, 1 },
  { "meta, random effects, DerSimonian-Laird (Mantel-Haenszel)", "meta", "MH", "random", "DL", NULL, 1 },
  { "meta, random effects, DerSimonian-Laird (inverse variance)", "meta", "IV", "random", "DL", NULL, 1 },
  { "meta, common effect, inverse variance", "meta", "IV", "fixed", NULL, NULL, 1 },
  { "Stata meta, random effects, REML", "stata", "IV", "random", NULL, NULL, 1 },
  { "Stata meta, random effects, DerSimonian-Laird", "stata", "IV", "random", "DL", NULL, 1 },
  { "Stata meta, common effect, Mantel-Haenszel", "stata", "MH", "fixed", NULL, NULL, 1 },
  { "Stata meta, common effect, inverse variance", "stata", "IV", "fixed", NULL, NULL, 1 },
  { "metafor, REML, Knapp-Hartung", "metafor", "IV", "random", NULL, "hk", 2 },
  { "meta, DerSimonian-Laird, Hartung-Knapp", "meta", "IV", "random", "DL", "hk", 2 },
  { "meta, REML, Hartung-Knapp", "meta", "IV", "random", NULL, "hk", 2 },
  { "meta, Paule-Mandel, Hartung-Knapp", "meta", "IV", "random", "PM", "hk", 3 },
  { "metafor, maximum likelihood", "metafor", "IV", "random", "ML", NULL, 2 },
  { "metafor, Paule-Mandel", "metafor", "IV", "random", "PM", NULL, 2 },
  { "metafor, Hunter-Schmidt", "metafor", "IV", "random", "HS", NULL, 2 },
  { "metafor, Hedges", "metafor", "IV", "random", "HE", NULL, 2 },
  { "metafor, Sidik-Jonkman, Knapp-Hartung", "metafor", "IV", "random", "SJ", "hk", 2 },
  { NULL, NULL, NULL, NULL, NULL, NULL, 0 }
};

bool
ev_convention_has (const ev_convention *c, const char *measure)
{
  static const char *const of_revman[] = { "OR", "RR", "RD", "MD", "SMD", "GEN", "HR" };
  for (size_t i = 0; i < sizeof of_revman / sizeof *of_revman; i++)
    if (ev_same (of_revman[i], measure))
      return true;
  return !ev_same (c->preset, "revman5") && !ev_same (c->preset, "cochrane");
}

/* Set an option unless the user set it otherwise. */
static bool
set (ev_spec *spec, const char *name, const char *value, ev_source source)
{
  char buffer[EV_NUMBER_SIZE];
  const ev_option *option = ev_option_find (name);
  ev_spec_set (spec, option, value, source, NULL, NULL);
  return ev_same (ev_spec_get (spec, option, buffer), value);
}

bool
ev_convention_apply (const ev_convention *c, const ev_spec *user, ev_spec *spec)
{
  *spec = *user;
  bool good = set (spec, "preset", c->preset, EV_BY_PLAN) && set (spec, "pooling", c->pooling, EV_BY_PLAN)
              && set (spec, "model", c->model, EV_BY_PLAN) && (!c->tau2 || set (spec, "tau2", c->tau2, EV_BY_PLAN))
              && (!c->ci_method || set (spec, "ci-method", c->ci_method, EV_BY_PLAN));
  for (const ev_preset_value *v = ev_preset_find (c->preset)->values; good && v->option; v++)
    {
      const ev_option *option = ev_option_find (v->option);
      good = set (spec, v->option, v->value, EV_BY_PRESET) || ev_spec_source (spec, option) == EV_BY_PLAN;
    }
  return good;
}
