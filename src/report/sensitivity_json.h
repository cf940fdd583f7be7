/* Sensitivity analyses as JSON.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_SENSITIVITY_JSON_H
#define EVISYN_REPORT_SENSITIVITY_JSON_H

#include "evisyn/explore.h"
#include "report/json.h"

/* Add everything that was asked for about one analysis as one object. */
void ev_put_sensitivity (ev_json *json, const ev_sensitivity *sensitivity);

#endif
