/* From the analysis scale to the scale on which people read a measure.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"

double
ev_display_identity (double y, const void *arg)
{
  (void) arg;
  return y;
}

double
ev_display_exp (double y, const void *arg)
{
  (void) arg;
  return exp (y);
}
