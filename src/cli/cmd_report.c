/* evisyn report.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/provenance.h"
#include "evisyn/publish.h"

static unsigned
processors (void)
{
  long n = sysconf (_SC_NPROCESSORS_ONLN);
  return n > 0 ? (unsigned) n : 1;
}

static void
summarise (const ev_call *call, ev_results *const *results, const char *folder)
{
  size_t analyses = 0;
  for (size_t i = 0; i < call->nfiles; i++)
    analyses += results[i]->n;
  if (!call->spec.quiet)
    fprintf (stderr, "evisyn: %zu analys%s of %zu plan%s written to %s\n", analyses, analyses == 1 ? "is" : "es", call->nfiles,
             call->nfiles == 1 ? "" : "s", folder);
}

ev_status
ev_cmd_report (ev_call *call)
{
  ev_outcome *outcomes = ev_xcalloc (call->nfiles, sizeof *outcomes);
  ev_results **results = ev_xcalloc (call->nfiles, sizeof *results);
  const char *folder = ev_same (call->spec.output, "-") ? "reports" : call->spec.output;
  unsigned jobs = call->spec.jobs ? (unsigned) call->spec.jobs : processors ();
  ev_provenance *provenance = ev_call_provenance (call, 0, NULL);
  ev_publish_spec spec = { folder, jobs, ev_call_gnuplot (call), provenance ? provenance->command : NULL };
  ev_status status = ev_call_run_plans (call, EV_STAGE_MODEL, outcomes);
  for (size_t i = 0; i < call->nfiles; i++)
    results[i] = outcomes[i].results;
  if (!status || status == EV_NOANSWER)
    {
      ev_status published = ev_publish (results, call->nfiles, &spec, call->diags);
      if (!published)
        summarise (call, results, folder);
      status = published ? published : status;
    }
  for (size_t i = 0; i < call->nfiles; i++)
    ev_outcome_free (&outcomes[i]);
  ev_provenance_free (provenance);
  free (results);
  free (outcomes);
  return status;
}
