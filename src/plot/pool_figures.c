/* What the figures of an analysis share.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/pool_figures.h"

#include <math.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/methods.h"

ev_followed
ev_pool_followed (const ev_pool_analysis *a, ev_arena *arena)
{
  bool random = a->show_random && a->pool.random.available;
  ev_str name = { 0 };
  ev_followed f = { random ? &a->pool.random.est : &a->pool.fixed.est, random ? a->pool.random.tau2 : 0, NULL };
  if (random)
    ev_put_random_name (&name, &a->pool.random);
  else
    ev_put_fixed_name (&name, &a->pool.fixed);
  f.name = ev_arena_strdup (arena, name.text);
  ev_str_free (&name);
  return f;
}

const char *
ev_pool_figure_title (const ev_pool_analysis *a, ev_arena *arena)
{
  if (!a->by)
    return a->title;
  return a->title ? ev_arena_printf (arena, "%s: %s", a->title, a->by) : a->by;
}

const char *
ev_pool_axis_label (const ev_effects *effects, ev_arena *arena)
{
  return effects->scale ? ev_arena_printf (arena, "%s (%s scale)", effects->label, effects->scale) : effects->label;
}

ev_axis
ev_pool_effect_axis (const ev_pool_analysis *a, ev_arena *arena)
{
  return (ev_axis){ .label = ev_pool_axis_label (&a->effects, arena),
                    .log_scale = a->effects.log_scale,
                    .display = a->effects.display,
                    .display_arg = a->effects.display_arg,
                    .limits = { NAN, NAN } };
}

ev_axis
ev_plain_axis (const char *label)
{
  return (ev_axis){ .label = label, .limits = { NAN, NAN } };
}
