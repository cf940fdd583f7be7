/* Which characters the fonts of this machine have.

   Where no font has a character, gnuplot's PDF and PNG terminals draw its number in a box, so large that it covers the
   figure.  Such a character must not reach them.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_GLYPHS_H
#define EVISYN_PLOT_GLYPHS_H

#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

/* Replace in SCRIPT every character that no font has by a white square.  Returns how many different ones there were;
   FIRST is one of them.  Asks `fc-list` when a character is not one of Liberation Sans; without fc-list none is had. */
size_t glyphs_replace_missing (ev_str *script, uint32_t *first);

#endif
