/* evisyn plot KIND.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "analysis/run_sensitivity.h"
#include "base/mem.h"
#include "base/text.h"
#include "cli/cli.h"
#include "plot/kinds.h"

static ev_status
find_kind (const ev_call *call, const ev_figure_kind **kind)
{
  ev_str all = { 0 };
  if ((*kind = ev_figure_kind_find (call->files[0])))
    return EV_OK;
  for (const ev_figure_kind *k = ev_figure_kinds; k->name; k++)
    ev_str_printf (&all, " %s", k->name);
  ev_error (call->diags, EV_USAGE, NULL, "unknown-kind", "there is no figure '%s'", call->files[0]);
  ev_hint (call->diags, "the kinds are:%s", all.text);
  ev_str_free (&all);
  return EV_USAGE;
}

/* A regression along one moderator: the only one, or that of --curve. */
static ev_status
find_curve (ev_call *call)
{
  ev_spec *spec = &call->spec;
  if (!spec->mods)
    return ev_error (call->diags, EV_USAGE, NULL, "missing-option", "a bubble plot needs a moderator: --mods COLUMN");
  if (!spec->curve && strpbrk (spec->mods, "+-*:^(`"))
    return ev_error (call->diags, EV_USAGE, NULL, "missing-option", "a bubble plot of '%s' needs the moderator of its axis: --curve COLUMN",
                     spec->mods);
  if (!spec->curve)
    spec->curve = spec->mods;
  return EV_OK;
}

/* --format, else the suffix of the output file, else svg. */
static ev_status
find_format (ev_call *call, const char **format)
{
  const char *dot = strrchr (call->spec.output, '.');
  const char *name = call->spec.format ? call->spec.format : dot && !strchr (dot, '/') ? dot + 1 : "svg";
  ev_str all = { 0 };
  *format = ev_same_name (name, "gp") ? "gp" : NULL;
  for (const ev_plot_format *f = ev_plot_formats; f->name; f++)
    {
      ev_str_printf (&all, "%s ", f->name);
      if (ev_same_name (f->name, name))
        *format = f->name;
    }
  if (!*format)
    {
      ev_error (call->diags, EV_USAGE, NULL, "bad-value", "'%s' is no format of a figure", name);
      ev_hint (call->diags, "the formats are: %sgp", all.text);
    }
  ev_str_free (&all);
  return *format ? EV_OK : EV_USAGE;
}

/* The file for analysis I of N: several figures get the analysis's id before the suffix. */
static const char *
file_name (const ev_call *call, const ev_results *results, size_t i)
{
  const char *output = call->spec.output;
  const char *dot = strrchr (output, '.'), *slash = strrchr (output, '/');
  if (results->n == 1)
    return output;
  size_t stem = dot && dot > output && (!slash || dot > slash + 1) ? (size_t) (dot - output) : strlen (output);
  return ev_arena_printf (results->arena, "%.*s-%s%s", (int) stem, output, results->analyses[i]->id, output + stem);
}

/* The script of analysis I; what it shows is computed first.  An analysis that cannot be drawn so leaves no script, and is named. */
static ev_status
make_script (ev_call *call, const ev_figure_kind *kind, const ev_results *results, size_t i, ev_str *script, ev_figure_size *size)
{
  const ev_pool_analysis *a = results->analyses[i];
  ev_sensitivity *sensitivity = NULL;
  bool fits = ev_figure_kind_fits (kind, a);
  ev_status status = fits && kind->explores ? ev_run_sensitivity (results, i, NULL, call->diags, &sensitivity) : EV_OK;
  if (status)
    return status;
  if (fits)
    kind->script (&(ev_figure_source){ a, sensitivity }, script, size);
  if (script->length)
    return EV_OK;
  if (results->n == 1)
    return ev_error (call->diags, EV_USAGE, NULL, "figure-needs", "the %s needs %s", kind->noun, kind->needs);
  ev_warn (call->diags, NULL, "figure-needs", "%s = %s is not drawn: the %s needs %s", call->spec.by, a->by, kind->noun, kind->needs);
  return EV_OK;
}

static ev_status
draw (ev_call *call, const ev_figure_kind *kind, const char *format, const ev_results *results)
{
  if (results->n > 1 && ev_same (call->spec.output, "-"))
    return ev_error (call->diags, EV_USAGE, NULL, "several-figures", "%zu figures need a file name: -o FILE", results->n);
  ev_str *scripts = ev_xcalloc (results->n, sizeof *scripts);
  ev_plot_job *jobs = ev_xcalloc (results->n, sizeof *jobs);
  ev_status status = EV_OK;
  size_t n = 0;
  for (size_t i = 0; i < results->n && !status; i++)
    {
      ev_figure_size size;
      status = make_script (call, kind, results, i, &scripts[i], &size);
      if (scripts[i].length)
        jobs[n++] = (ev_plot_job){ scripts[i].text, size, format, file_name (call, results, i), results->analyses[i]->title };
    }
  if (!status && !n)
    status = ev_error (call->diags, EV_USAGE, NULL, "no-figure", "no analysis can be drawn as %s", kind->noun);
  if (!status)
    status = ev_plot_run (jobs, n, 2, ev_call_gnuplot (call), call->diags);
  for (size_t i = 0; i < results->n; i++)
    ev_str_free (&scripts[i]);
  free (scripts);
  free (jobs);
  return status;
}

ev_status
ev_cmd_plot (ev_call *call)
{
  const ev_figure_kind *kind;
  const char *format = NULL;
  ev_outcome outcome = { 0 };
  ev_status status = find_kind (call, &kind);
  if (!status)
    status = find_format (call, &format);
  if (!status && kind->regression)
    status = find_curve (call);
  else if (!status && call->spec.mods)
    {
      ev_warn (call->diags, NULL, "no-regression", "--mods does nothing to a %s", kind->noun);
      call->spec.mods = NULL;
    }
  if (!status)
    {
      call->spec.analyses = kind->explores;
      status = ev_call_run (call, call->files[1], kind->regression ? EV_STAGE_EFFECTS : EV_STAGE_MODEL, &outcome);
    }
  if (outcome.results && !(status && kind->regression))
    {
      ev_status drawn = draw (call, kind, format, outcome.results);
      status = drawn ? drawn : status;
    }
  ev_outcome_free (&outcome);
  return status;
}
