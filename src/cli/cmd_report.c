/* evisyn report.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/text.h"
#include "cli/bundle.h"
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
summarise (const ev_call *call, size_t n, ev_results *const *results, const char *folder)
{
  size_t analyses = 0;
  for (size_t i = 0; i < n; i++)
    analyses += results[i]->n;
  if (!call->spec.quiet)
    fprintf (stderr, "evisyn: %zu analys%s of %zu plan%s written to %s\n", analyses, analyses == 1 ? "is" : "es", n, n == 1 ? "" : "s", folder);
}

/* Drop outcomes that have nothing to show; returns how many remain. */
static size_t
keep_sound (size_t n, ev_outcome *outcomes)
{
  size_t kept = 0;
  for (size_t i = 0; i < n; i++)
    if (outcomes[i].results)
      outcomes[kept++] = outcomes[i];
    else
      ev_outcome_free (&outcomes[i]);
  return kept;
}

static ev_status
publish (const ev_call *call, size_t n, const ev_outcome *outcomes)
{
  ev_str written = { 0 };
  ev_results **results = ev_xcalloc (n, sizeof *results);
  ev_provenance *provenance = ev_call_provenance (call, 0, NULL);
  const char *bundle = call->spec.bundle;
  ev_publish_spec spec = { .folder = ev_same (call->spec.output, "-") ? "reports" : call->spec.output,
                           .jobs = call->spec.jobs ? (unsigned) call->spec.jobs : processors (),
                           .gnuplot = ev_call_gnuplot (call),
                           .command = provenance ? provenance->command : NULL,
                           .written = bundle ? &written : NULL };
  for (size_t i = 0; i < n; i++)
    results[i] = outcomes[i].results;
  ev_status status = ev_publish (results, n, &spec, call->diags);
  if (!status && bundle)
    status = ev_bundle_write (bundle, n, outcomes, spec.folder, written.text, call->diags);
  if (!status)
    summarise (call, n, results, spec.folder);
  ev_provenance_free (provenance);
  free (results);
  ev_str_free (&written);
  return status;
}

ev_status
ev_cmd_report (ev_call *call)
{
  ev_outcome *outcomes = NULL;
  size_t n = 0;
  ev_status status = ev_call_run_plans (call, EV_STAGE_MODEL, &n, &outcomes);
  n = keep_sound (n, outcomes);
  if (!status || n > 0) /* what is wrong in one analysis does not keep the others back */
    {
      ev_status published = publish (call, n, outcomes);
      status = published ? published : status;
    }
  for (size_t i = 0; i < n; i++)
    ev_outcome_free (&outcomes[i]);
  free (outcomes);
  return status;
}
