/* evisyn report.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/publish.h"

static unsigned
processors (void)
{
  long n = sysconf (_SC_NPROCESSORS_ONLN);
  return n > 0 ? (unsigned) n : 1;
}

/* Read and run all plans; every plan is tried, so that all mistakes are reported at once. */
static ev_status
run_plans (ev_call *call, ev_plan **plans, ev_results **results)
{
  ev_status worst = EV_OK;
  for (size_t i = 0; i < call->nfiles; i++)
    {
      ev_status status = ev_plan_read (call->files[i], &call->spec, call->diags, &plans[i]);
      if (!status)
        status = ev_run (plans[i], EV_STAGE_MODEL, call->diags, &results[i]);
      if (status && worst != EV_DATA)
        worst = status;
      for (size_t a = 0; results[i] && a < results[i]->n; a++)
        ev_print_diags (call, results[i]->analyses[a]->diags, 0);
    }
  return worst;
}

static void
summarise (const ev_call *call, ev_results *const *results, const char *folder)
{
  size_t analyses = 0;
  for (size_t i = 0; i < call->nfiles; i++)
    analyses += results[i]->n;
  if (!call->spec.quiet)
    fprintf (stderr, "evisyn: %zu analyses of %zu plans written to %s\n", analyses, call->nfiles, folder);
}

ev_status
ev_cmd_report (ev_call *call)
{
  ev_plan **plans = ev_xcalloc (call->nfiles, sizeof *plans);
  ev_results **results = ev_xcalloc (call->nfiles, sizeof *results);
  const char *folder = ev_same (call->spec.output, "-") ? "reports" : call->spec.output;
  unsigned jobs = call->spec.jobs ? (unsigned) call->spec.jobs : processors ();
  ev_publish_spec spec = { folder, jobs, ev_call_gnuplot (call) };
  ev_status status = run_plans (call, plans, results);
  if (!status || status == EV_NOANSWER)
    {
      ev_status published = ev_publish (results, call->nfiles, &spec, call->diags);
      if (!published)
        summarise (call, results, folder);
      status = published ? published : status;
    }
  for (size_t i = 0; i < call->nfiles; i++)
    {
      ev_results_free (results[i]);
      ev_plan_free (plans[i]);
    }
  free (results);
  free (plans);
  return status;
}
