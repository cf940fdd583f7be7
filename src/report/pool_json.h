/* A pooled analysis as JSON.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_POOL_JSON_H
#define EVISYN_REPORT_POOL_JSON_H

#include "evisyn/result.h"
#include "report/json.h"

/* Add the analysis as one object. */
void ev_put_pool (ev_json *json, const ev_pool_analysis *analysis);
/* Add "recovered" to an open object of study I, where the data set has what can be recovered from. */
void ev_put_recovered (ev_json *json, const ev_dataset *data, size_t i);
/* Add the member "diagnostics" to an open object. */
void ev_put_diagnostics (ev_json *json, const ev_diags *diags);

/* Add the key settings to an object: every option in force. */
void ev_put_settings (ev_json *json, const ev_pool_analysis *analysis);

#endif
