/* Doubles as decimals by exact arithmetic of whole numbers: what printf would write, many times as fast.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_BASE_DECIMAL_H
#define EVISYN_BASE_DECIMAL_H

#include "base/text.h"

/* The first of "%.15g", "%.16g", "%.17g" that reads back to VALUE.  False, and nothing written, where VALUE is not between 1e-11 and 1e15. */
bool ev_decimal_shortest (char buffer[EV_NUMBER_SIZE], double value);
/* As "%.*f".  False, and nothing written, where that would have more than 17 digits, or VALUE is below 1e-12. */
bool ev_decimal_fixed (char buffer[EV_NUMBER_SIZE], double value, int digits);

#endif
