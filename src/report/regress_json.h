/* A regression as JSON.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_REGRESS_JSON_H
#define EVISYN_REPORT_REGRESS_JSON_H

#include "evisyn/result.h"
#include "report/json.h"

/* Add the regression of ANALYSIS as one object. */
void ev_put_regress (ev_json *json, const ev_pool_analysis *analysis);

#endif
