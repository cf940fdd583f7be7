/* All measures, in the order in which they are listed; each stands in the file of its family.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_EFFECTS_MEASURES_H
#define EVISYN_EFFECTS_MEASURES_H

#include "evisyn/effects.h"

#define EV_MEASURES(X) X (GEN) X (OR) X (RR) X (RD) X (AS) X (PETO) X (MD) X (SMD)

#define EV_MEASURE_EXTERN(name) extern const ev_measure ev_measure_##name;
EV_MEASURES (EV_MEASURE_EXTERN)
#undef EV_MEASURE_EXTERN

#endif
