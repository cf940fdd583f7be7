/* How people see statistics: estimates with their interval, p-values, percentages.  Shared by documents and figures.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_BASE_NUMBER_H
#define EVISYN_BASE_NUMBER_H

#include "base/text.h"

/* VALUE with DIGITS decimals; a value that would round to nothing shows its first significant digit ("0.004"), and one that fills
   a column a power of ten ("1.0e+11"); "–" where NaN. */
void ev_put_real (ev_str *out, double value, int digits);
/* "0.96 [0.65, 1.41]"; without an interval where its limits are NaN. */
void ev_put_interval (ev_str *out, double estimate, double lower, double upper, int digits);
/* "[0.65, 1.41]". */
void ev_put_range (ev_str *out, double lower, double upper, int digits);
/* "p = 0.023", "p < 0.0001", "p = –". */
void ev_put_p (ev_str *out, double p);
/* TEXT with a minus sign (U+2212) for each hyphen that is the sign of a number: for figures and HTML. */
void ev_add_minus (ev_str *out, const char *text);

#endif
