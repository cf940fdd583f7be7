/* From what the user chose to what the layers below take.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_ANALYSIS_RESOLVE_H
#define EVISYN_ANALYSIS_RESOLVE_H

#include "evisyn/effects.h"
#include "evisyn/model.h"
#include "evisyn/recover.h"
#include "evisyn/result.h"
#include "evisyn/spec.h"
#include "evisyn/table.h"

struct ev_arena;

ev_csv_spec ev_resolve_csv (const ev_spec *spec);
/* Does the measure have the variance variant that --vtype names?  EV_USAGE with the choices as hint. */
ev_status ev_resolve_effects (const ev_spec *spec, const ev_measure *measure, ev_diags *diags, ev_effect_spec *effects);
ev_recover_spec ev_resolve_recovery (const ev_spec *spec);
void ev_resolve_model (const ev_spec *spec, ev_model_spec *model);
/* The options in force, as text in ARENA. */
ev_setting *ev_resolve_settings (const ev_spec *spec, unsigned commands, struct ev_arena *arena, size_t *n);

#endif
