/* The registry of what `sensitivity` can do.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/explore.h"

const ev_exploration_row ev_explorations[EV_EXPLORATIONS + 1] = {
  [EV_LEAVE_ONE_OUT] = { "leave-one-out", "leave_one_out", "Leave-one-out" },
  [EV_LEAVE_TWO_OUT] = { "leave-two-out", "leave_two_out", "Leave-two-out" },
  [EV_CUMULATIVE] = { "cumulative", "cumulative", "Cumulative" },
  [EV_EXCLUSIONS] = { "exclusions", "exclusions", "Exclusions" },
  [EV_INFLUENCE] = { "influence", "influence", "Influence" },
  [EV_GRID] = { "grid", "grid", "Other methods" },
  [EV_TAU2_PATH] = { "tau2", "tau2_path", "Heterogeneity" },
  [EV_PROFILE] = { "profile", "profile", "Profile of the likelihood in τ²" },
  [EV_GOSH] = { "gosh", "gosh", "All subsets (GOSH)" },
  [EV_MISSING] = { "missing", "missing", "Missing outcomes" },
  [EV_FRAGILITY] = { "fragility", "fragility", "Fragility" },
  [EV_E_VALUE] = { "e-value", "e_value", "E-value" },
  [EV_EXPLORATIONS] = { NULL, NULL, NULL },
};
