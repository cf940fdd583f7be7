/* Untrusted text made safe for any line of output.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_CLEAN_H
#define EVISYN_REPORT_CLEAN_H

#include "base/text.h"

/* Append TEXT; bytes that are not UTF-8 become U+FFFD. */
void ev_add_valid (ev_str *out, const char *text);

/* Append TEXT as one line for people: valid UTF-8, a run of control characters is one space, no space at either end. */
void ev_add_clean (ev_str *out, const char *text);

#endif
