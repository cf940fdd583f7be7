/* From what the user chose to what the layers below take.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "analysis/resolve.h"

#include <math.h>

#include "base/mem.h"
#include "base/text.h"

/* Where TEXT stands in a list of names, the fallback when nowhere. */
static int
index_of (const char *text, const char *const *names, int n)
{
  for (int i = 0; i < n; i++)
    if (ev_same (text, names[i]))
      return i;
  return 0;
}

static ev_add_to
resolve_add_to (const char *text)
{
  static const char *const names[] = { [EV_ADD_ONLY0] = "only0", [EV_ADD_ALL] = "all", [EV_ADD_IF0ALL] = "if0all", [EV_ADD_NONE] = "none" };
  return (ev_add_to) index_of (text, names, 4);
}

static bool
resolve_drop00 (const ev_spec *spec, const ev_measure *measure)
{
  enum { NO, YES, RATIO, POOLED };
  static const char *const names[] = { "no", "yes", "ratio", "pooled" };
  switch (index_of (spec->drop00, names, 4))
    {
    case YES:
      return true;
    case RATIO:
      return measure->log_scale;
    case POOLED:
      return ev_same (spec->pooling, "MH") || ev_same (spec->pooling, "Peto") || ev_pooling_of_counts (spec->pooling);
    default:
      return false;
    }
}

static ev_status
resolve_vtype (const ev_spec *spec, const ev_measure *measure, ev_diags *diags, const char **vtype)
{
  bool smd = ev_same (measure->code, "SMD");
  *vtype = spec->vtype ? spec->vtype : smd ? spec->smd_variance : NULL;
  if (!*vtype || ev_measure_has_vtype (measure, *vtype))
    return EV_OK;
  ev_error (diags, EV_USAGE, ev_spec_place (spec, ev_option_find ("vtype")), "bad-vtype", "measure %s has no variance '%s'", measure->code, *vtype);
  if (measure->vtypes)
    ev_hint (diags, "the choices are: %s", measure->vtypes);
  return EV_USAGE;
}

ev_status
ev_resolve_effects (const ev_spec *spec, const ev_measure *measure, ev_diags *diags, ev_effect_spec *effects)
{
  *effects = (ev_effect_spec){
    .level = spec->level / 100,
    .ratio = spec->ratio,
    .add = spec->add,
    .add_to = resolve_add_to (spec->add_to),
    .drop00 = resolve_drop00 (spec, measure),
    .rr_n_half = ev_same (spec->rr_zero, "half"),
    .rd_uncorrected = ev_same (spec->rd_zero, "variance"),
    .peto_add = spec->peto_add,
    .approximate_j = ev_same (spec->smd_j, "approximate"),
    .correct = spec->correct,
    .rom_uncorrected = !spec->rom_correct,
  };
  return resolve_vtype (spec, measure, diags, &effects->vtype);
}

ev_csv_spec
ev_resolve_csv (const ev_spec *spec)
{
  return (ev_csv_spec){ .delimiter = spec->delimiter ? *spec->delimiter : '\0', .comment = spec->comment ? *spec->comment : '\0' };
}

ev_recover_spec
ev_resolve_recovery (const ev_spec *spec)
{
  return (ev_recover_spec){ .quantiles = spec->recover,
                            .level = spec->level / 100,
                            .correlation = spec->correlation,
                            .cells = spec->cells,
                            .round_cells = !spec->round_cells || ev_same (spec->round_cells, "yes") };
}

void
ev_resolve_model (const ev_spec *spec, ev_model_spec *model)
{
  *model = (ev_model_spec){
    .level = spec->level / 100,
    .fixed = true,
    .random = !ev_same (spec->model, "fixed"),
    .pooling = spec->pooling,
    .glmm_model = spec->glmm_model,
    .tau2 = spec->tau2,
    .tau2_fixed = NAN,
    .ci_method = spec->ci_method,
    .tau2_ci = spec->tau2_ci,
    .prediction = spec->prediction,
    .min_prediction = (size_t) spec->min_prediction,
    .tau2_ci_capped = spec->tau2_ci_capped,
    .seed = (unsigned long) spec->seed,
    .dl_q_pooled = ev_same (spec->dl_q, "pooled"),
    .mh_rd_variance = ev_same (spec->mh_rd_variance, "sato") ? EV_MH_SATO : EV_MH_GREENLAND,
  };
  if (ev_parse_number (spec->tau2, &model->tau2_fixed))
    model->tau2 = "fixed";
}

/* The title of the choice that VALUE is, or NULL. */
static const char *
meaning_of (const ev_option *option, const char *value)
{
  const char *name, *title;
  for (size_t i = 0; option->choice && (name = option->choice (i, &title)); i++)
    if (ev_same (name, value))
      return title;
  return NULL;
}

ev_setting *
ev_resolve_settings (const ev_spec *spec, unsigned commands, ev_arena *arena, size_t *n)
{
  ev_setting *settings = ev_arena_alloc (arena, ev_option_count (), sizeof *settings);
  *n = 0;
  for (size_t i = 0; i < ev_option_count (); i++)
    {
      char buffer[EV_NUMBER_SIZE];
      const ev_option *option = ev_option_at (i);
      const char *value = ev_spec_get (spec, option, buffer);
      if (value && (option->commands & commands) && option->group < EV_GROUP_OUTPUT)
        settings[(*n)++] = (ev_setting){ option->name, ev_arena_strdup (arena, value), meaning_of (option, value),
                                       ev_source_name (ev_spec_source (spec, option)) };
    }
  return settings;
}
