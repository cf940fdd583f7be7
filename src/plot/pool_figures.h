/* The script functions of the registry of figures, and what they share.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_POOL_FIGURES_H
#define EVISYN_PLOT_POOL_FIGURES_H

#include "plot/kinds.h"

struct ev_arena;

void ev_pool_forest_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_funnel_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_radial_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_labbe_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_baujat_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_influence_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_gosh_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_bubble_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_leave_one_out_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_cumulative_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_leave_two_out_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_exclusions_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_missing_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_grid_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_tau2_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_fragility_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_e_value_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);
void ev_pool_profile_script (const ev_figure_source *source, struct ev_str *script, ev_figure_size *size);

/* What stands in each, on its analysis' scale; everything lives in ARENA or is borrowed. */
void ev_pool_forest (const ev_pool_analysis *a, struct ev_arena *arena, ev_forest *forest);
void ev_pool_funnel (const ev_pool_analysis *a, struct ev_arena *arena, ev_funnel *funnel);
void ev_pool_radial (const ev_pool_analysis *a, struct ev_arena *arena, ev_radial *radial);
void ev_pool_labbe (const ev_pool_analysis *a, struct ev_arena *arena, ev_scatter *labbe);
void ev_pool_baujat (const ev_sensitivity *s, struct ev_arena *arena, ev_scatter *baujat);
void ev_pool_influence (const ev_sensitivity *s, struct ev_arena *arena, ev_panels *influence);
void ev_pool_gosh (const ev_sensitivity *s, struct ev_arena *arena, ev_gosh_figure *gosh);
void ev_pool_grid (const ev_sensitivity *s, struct ev_arena *arena, ev_specifications *grid);
void ev_pool_tau2 (const ev_sensitivity *s, struct ev_arena *arena, ev_scatter *path);
void ev_pool_fragility (const ev_sensitivity *s, struct ev_arena *arena, ev_scatter *fragility);
void ev_pool_e_value (const ev_sensitivity *s, struct ev_arena *arena, ev_scatter *e_value);
void ev_pool_profile (const ev_sensitivity *s, struct ev_arena *arena, ev_scatter *profile);

/* Refits under a heading. */
typedef struct ev_refit_block {
  const char *heading; /* NULL: none */
  const ev_refits *refits;
} ev_refit_block;
/* HEADER heads the column of what was done; COUNTED: the numbers of studies are shown. */
void ev_pool_refits (const ev_sensitivity *s, const ev_refit_block *blocks, size_t nblocks, const char *header, bool counted, struct ev_arena *arena,
                     ev_forest *forest);
void ev_pool_bubble (const ev_pool_analysis *a, struct ev_arena *arena, ev_scatter *bubble);

/* --- what they share --- */

/* The estimate that a figure follows: the random-effects one where it is shown, else the fixed-effect one. */
typedef struct ev_followed {
  const ev_estimate *est;
  double tau2;      /* 0: fixed effect */
  const char *name; /* "Random effects (REML)" */
} ev_followed;
ev_followed ev_pool_followed (const ev_pool_analysis *a, struct ev_arena *arena);

/* The title, with the value of --by; NULL: none. */
const char *ev_pool_figure_title (const ev_pool_analysis *a, struct ev_arena *arena);
/* "Risk ratio (log scale)", "Proportion (logit scale)", "Mean difference" */
const char *ev_pool_axis_label (const ev_effects *effects, struct ev_arena *arena);
/* An axis of effects, as people read them. */
ev_axis ev_pool_effect_axis (const ev_pool_analysis *a, struct ev_arena *arena);
/* An axis of anything else. */
ev_axis ev_plain_axis (const char *label);

#endif
