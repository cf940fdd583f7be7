/* What the commands share: running one file, the output format, writing.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "cli/bundle.h"
#include "cli/cli.h"
#include "evisyn/document.h"
#include "report/provenance.h"

ev_status
ev_call_format (const ev_call *call, const ev_format **format)
{
  const char *name = call->spec.format ? call->spec.format : "text";
  for (const ev_format *f = ev_formats; f->name; f++)
    if (ev_same_name (f->name, name))
      {
        *format = f;
        return EV_OK;
      }
  ev_error (call->diags, EV_USAGE, NULL, "bad-value", "'%s' is no value of --format", name);
  ev_str all = { 0 };
  for (const ev_format *f = ev_formats; f->name; f++)
    ev_str_printf (&all, " %s", f->name);
  ev_hint (call->diags, "the choices are:%s", all.text);
  ev_str_free (&all);
  return EV_USAGE;
}

/* How text is shown: colours and width of the terminal. */
static ev_render_spec
render_spec (const ev_call *call)
{
  bool terminal = ev_same (call->spec.output, "-") && isatty (STDOUT_FILENO);
  struct winsize size;
  ev_render_spec spec = { .width = 80 };
  if (terminal && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
    spec.width = size.ws_col < 160 ? size.ws_col : 160;
  if (ev_same (call->spec.color, "auto"))
    spec.colour = terminal && !getenv ("NO_COLOR");
  else
    spec.colour = ev_same (call->spec.color, "always");
  return spec;
}

const char *
ev_call_gnuplot (const ev_call *call)
{
  const char *program = call->spec.gnuplot ? call->spec.gnuplot : getenv ("GNUPLOT");
  return program && *program ? program : NULL;
}

ev_status
ev_call_write (const ev_call *call, const ev_str *text)
{
  return ev_file_write (call->spec.output, text->text ? text->text : "", text->length, call->diags);
}

ev_status
ev_call_run (ev_call *call, const char *file, ev_stage stage, ev_outcome *outcome)
{
  *outcome = (ev_outcome){ .plan = ev_plan_single (file, &call->spec) };
  ev_status status = ev_run (outcome->plan, stage, call->diags, &outcome->results);
  for (size_t i = 0; outcome->results && i < outcome->results->n; i++)
    ev_print_diags (call, outcome->results->analyses[i]->diags, 0);
  return status;
}

/* The plans of one file, appended to the outcomes. */
static ev_status
read_plans (ev_call *call, const char *file, size_t *n, ev_outcome **outcomes)
{
  ev_plan *one, **plans = &one;
  size_t read = 1;
  ev_status status = ev_is_bundle (file) ? ev_bundle_read (file, call->arena, &call->spec, call->diags, &read, &plans)
                                         : ev_plan_read (file, &call->spec, call->diags, &one);
  if (status && !ev_is_bundle (file))
    return status;
  *outcomes = ev_xrealloc (*outcomes, *n + read, sizeof **outcomes);
  for (size_t i = 0; i < read; i++)
    (*outcomes)[(*n)++] = (ev_outcome){ .plan = plans[i] };
  return status;
}

ev_status
ev_call_run_plans (ev_call *call, ev_stage stage, size_t *n, ev_outcome **outcomes)
{
  ev_status worst = EV_OK;
  *n = 0;
  *outcomes = NULL;
  for (size_t i = 0; i < call->nfiles; i++)
    {
      size_t first = *n;
      ev_status status = read_plans (call, call->files[i], n, outcomes);
      if (status && worst != EV_DATA)
        worst = status;
      for (ev_outcome *o = *outcomes + first; o < *outcomes + *n; o++)
        {
          status = ev_run (o->plan, stage, call->diags, &o->results);
          if (status && worst != EV_DATA)
            worst = status;
          for (size_t a = 0; o->results && a < o->results->n; a++)
            ev_print_diags (call, o->results->analyses[a]->diags, 0);
        }
    }
  return worst;
}

void
ev_outcome_free (ev_outcome *outcome)
{
  ev_results_free (outcome->results);
  ev_plan_free (outcome->plan);
}

ev_provenance *
ev_call_provenance (const ev_call *call, size_t n, const ev_outcome *outcomes)
{
  if (call->spec.no_provenance)
    return NULL;
  ev_provenance *p = ev_provenance_new (call->line);
  for (size_t i = 0; i < n; i++)
    if (outcomes[i].results)
      ev_provenance_add_results (p, outcomes[i].results);
  return p;
}

static void
put_json (const ev_call *call, const ev_showing *showing, const void *found, const ev_provenance *provenance, ev_str *out)
{
  ev_json j = ev_json_begin (out, false);
  ev_json_object (&j);
  ev_put_generator (&j, provenance);
  showing->put_json (call, found, &j);
  ev_json_end (&j);
  ev_json_finish (&j);
}

static void
put_document (const ev_call *call, const ev_format *format, const ev_showing *showing, const void *found, ev_str *out)
{
  ev_render_spec render = render_spec (call);
  ev_doc *doc = ev_doc_new (NULL);
  showing->put_document (call, found, doc);
  format->render (doc, &render, out);
  ev_doc_free (doc);
}

ev_status
ev_call_show (const ev_call *call, const ev_format *format, const ev_showing *showing, const void *found, const ev_provenance *provenance)
{
  ev_str out = { 0 };
  if (format->render)
    put_document (call, format, showing, found, &out);
  else
    put_json (call, showing, found, provenance, &out);
  ev_status status = ev_call_write (call, &out);
  ev_str_free (&out);
  return status;
}

ev_status
ev_call_run_and_show (ev_call *call, ev_stage stage, const ev_showing *showing)
{
  const ev_format *format;
  ev_outcome outcome = { 0 };
  ev_status status = ev_call_format (call, &format);
  if (!status)
    status = ev_call_run (call, call->files[0], stage, &outcome);
  if (outcome.results)
    {
      ev_provenance *provenance = ev_call_provenance (call, 1, &outcome);
      ev_status written = ev_call_show (call, format, showing, outcome.results, provenance);
      status = written ? written : status;
      ev_provenance_free (provenance);
    }
  ev_outcome_free (&outcome);
  return status;
}
