/* evisyn check: read everything, compute nothing, report every problem.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <string.h>

#include "base/text.h"
#include "cli/cli.h"

static bool
has_suffix (const char *file, const char *suffix)
{
  size_t n = strlen (file), m = strlen (suffix);
  return n > m && ev_same_name (file + n - m, suffix);
}

/* Check one file and say what is in it. */
static ev_status
check_file (ev_call *call, const char *file, ev_str *out)
{
  ev_plan *plan = NULL;
  ev_results *results = NULL;
  ev_status status = EV_OK;
  if (has_suffix (file, ".yaml") || has_suffix (file, ".yml"))
    status = ev_plan_read (file, &call->spec, call->diags, &plan);
  else
    plan = ev_plan_single (file, &call->spec);
  if (!status)
    status = ev_run (plan, EV_STAGE_CHECK, call->diags, &results);
  for (size_t i = 0; !status && i < results->n; i++)
    {
      const ev_pool_analysis *a = results->analyses[i];
      size_t excluded = 0;
      for (size_t s = 0; s < a->data.n; s++)
        excluded += a->effects.reason[s] != NULL;
      ev_str_printf (out, "%s: %s: %s, %zu studies, %zu excluded", file, a->id, a->measure->code, a->data.n, excluded);
      if (a->regress)
        ev_str_printf (out, "; meta-regression of %zu on %s", a->regress->k, a->regress->formula);
      ev_str_addc (out, '\n');
      for (size_t s = 0; s < a->data.n; s++)
        if (a->effects.reason[s])
          ev_str_printf (out, "  %s:%ld: %s: %s\n", a->data.file, a->data.line[s], a->data.label[s], a->effects.reason[s]);
      ev_print_diags (call, a->diags, 0);
    }
  if (!status && !results->n)
    ev_str_printf (out, "%s: no analyses\n", file);
  ev_results_free (results);
  ev_plan_free (plan);
  return status;
}

ev_status
ev_cmd_check (ev_call *call)
{
  ev_str out = { 0 };
  ev_status worst = EV_OK;
  for (size_t i = 0; i < call->nfiles; i++)
    {
      ev_status status = check_file (call, call->files[i], &out);
      worst = status ? status : worst;
    }
  ev_status written = ev_call_write (call, &out);
  ev_str_free (&out);
  return worst ? worst : written;
}
