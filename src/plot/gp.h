/* gnuplot's language: the only place where text and numbers become parts of a script.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_GP_H
#define EVISYN_PLOT_GP_H

#include "base/text.h"

/* Add TEXT as one single-quoted string: whatever stands in it, gnuplot reads it as text.  Control characters become
   spaces, bytes that are not UTF-8 the replacement character. */
void gp_quote (ev_str *script, const char *text);

/* Add VALUE with two decimals at most: a hundredth of a point. */
void gp_number (ev_str *script, double value);

/* TEXT as it will be drawn: valid UTF-8 on one line.  The result is added to CLEAN. */
void gp_clean (ev_str *clean, const char *text);

#endif
