/* evisyn identify.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/mem.h"
#include "base/number.h"
#include "cli/cli.h"
#include "evisyn/document.h"
#include "evisyn/identify.h"
#include "evisyn/provenance.h"
#include "report/pool_json.h"

/* What a candidate sets, as a command line. */
static void
put_options (ev_str *out, const ev_explanation *c)
{
  ev_str_printf (out, "--measure %s", c->measure->code);
  for (size_t i = 0; i < ev_option_count (); i++)
    {
      char buffer[EV_NUMBER_SIZE];
      const ev_option *o = ev_option_at (i);
      bool chosen = ev_spec_source (&c->spec, o) == EV_BY_PLAN && !ev_same (o->name, "measure");
      bool of_random = ev_same (o->name, "tau2") || ev_same (o->name, "ci-method") || ev_same (o->name, "dl-q");
      if (chosen && (c->random || !of_random))
        ev_str_printf (out, " --%s %s", o->name, ev_spec_get (&c->spec, o, buffer));
    }
}

static void
put_change (ev_str *out, const ev_explanation *c)
{
  ev_str_add (out, ev_change_name (c->change));
  if (c->change >= EV_ONE_OMITTED)
    ev_str_printf (out, ": %s", c->study);
}

static void
put_command (ev_str *out, const ev_explanation *c)
{
  ev_str_add (out, "pool ");
  put_options (out, c);
}

/* The first convention is named by itself; the others give the same numbers. */
static void
put_same (ev_str *out, const ev_explanation *c)
{
  for (size_t i = 1; i < c->nconventions; i++)
    ev_str_printf (out, "%s%s", i > 1 ? "; " : "", c->conventions[i]);
}

static void
put_also (ev_str *out, const ev_explanation *c)
{
  ev_str_add (out, c->also);
}

static void
put_result (ev_str *out, const ev_explanation *c)
{
  ev_str_printf (out, "%s ", c->measure->code);
  ev_put_interval (out, c->estimate, c->ci_lb, c->ci_ub, 4);
}

static void
put_convention (ev_str *out, const ev_explanation *c)
{
  ev_str_add (out, c->nconventions ? c->conventions[0] : "");
}

/* What is said of a candidate: the column of CSV, the name of the fact, and its text. */
static const struct {
  const char *column, *fact;
  void (*put) (ev_str *out, const ev_explanation *c);
} parts[] = { { "result", NULL, put_result },          { "convention", "Convention", put_convention }, { "data", "Data", put_change },
              { "settings", "Settings", put_command },  { "same", "Also", put_same },            { "also", "Or with", put_also } };
enum { PARTS = sizeof parts / sizeof *parts };

static void
add_rows (ev_doc *doc, const ev_identification *found, size_t n)
{
  ev_str text = { 0 };
  ev_doc_show_in (doc, EV_IN_CSV);
  ev_doc_table (doc, "candidates", NULL);
  for (size_t i = 0; i < PARTS; i++)
    ev_doc_column (doc, parts[i].column, parts[i].column, EV_LEFT);
  ev_doc_column (doc, "alike", "alike", EV_RIGHT);
  for (const ev_explanation *c = found->candidates; c < found->candidates + n; c++)
    {
      ev_doc_row (doc, EV_ROW_PLAIN);
      for (size_t i = 0; i < PARTS; i++)
        {
          ev_str_clear (&text);
          ev_str_add (&text, "");
          parts[i].put (&text, c);
          ev_doc_cell (doc, text.text);
        }
      ev_doc_integer (doc, (long) c->alike);
    }
  ev_str_free (&text);
  ev_doc_show_in (doc, EV_IN_ALL);
}

/* For people: a heading and facts for each. */
static void
add_candidates (ev_doc *doc, const ev_identification *found, size_t n)
{
  ev_str text = { 0 };
  ev_doc_show_in (doc, EV_IN_ALL & ~(unsigned) EV_IN_CSV);
  if (!found->found && n)
    ev_doc_paragraph (doc, "The nearest settings give:");
  for (const ev_explanation *c = found->candidates; c < found->candidates + n; c++)
    {
      ev_str_clear (&text);
      put_result (&text, c);
      ev_doc_heading (doc, 3, text.text);
      for (size_t i = 1; i < PARTS; i++)
        {
          ev_str_clear (&text);
          parts[i].put (&text, c);
          if (text.length)
            ev_doc_fact (doc, parts[i].fact, text.text);
        }
    }
  ev_str_free (&text);
  ev_doc_show_in (doc, EV_IN_ALL);
}

/* What the printed result can not tell apart on these data. */
static void
add_limits (ev_doc *doc, const ev_identification *found)
{
  if (!found->found)
    return;
  if (found->candidates[0].both)
    ev_doc_paragraph (doc, "The fixed-effect and the random-effects model give the same numbers for these data (tau² is 0): the printed result "
                           "cannot tell them apart.");
  else if (found->candidates[0].alike)
    ev_doc_paragraph (doc, "Settings in one row give the same numbers for these data: the printed result cannot tell them apart.");
}

static void
add_sentences (const ev_call *call, ev_doc *doc, const ev_identification *found, size_t most)
{
  ev_str text = { 0 };
  if (found->other_measure)
    ev_str_printf (&text, "The data do not give the printed result as measure %s, whatever the settings; as another measure they do.  ",
                   call->spec.measure);
  if (!found->found)
    ev_str_printf (&text, "None of %zu settings gives every printed digit.", found->tried);
  else
    {
      ev_str_printf (&text, "%zu of %zu settings (", found->matched, found->tried);
      ev_put_real (&text, 100.0 * (double) found->matched / (double) found->tried, 1);
      ev_str_printf (&text, "%%) give every printed digit, with %zu different set%s of numbers", found->n, found->n == 1 ? "" : "s");
      if (found->n > most)
        ev_str_printf (&text, "; the simplest %zu are listed", most);
      ev_str_addc (&text, '.');
      if (2 * found->matched > found->tried)
        ev_str_add (&text, "  So many do that the match says little about the method.");
    }
  ev_doc_paragraph (doc, text.text);
  ev_str_free (&text);
}

static void
put_candidate (ev_json *j, const ev_explanation *c)
{
  ev_str text = { 0 };
  ev_json_object (j);
  ev_json_key_string (j, "measure", c->measure->code);
  ev_json_key_string (j, "model", c->random ? "random" : "fixed");
  put_options (&text, c);
  ev_json_key_string (j, "options", text.text);
  ev_str_clear (&text);
  put_change (&text, c);
  ev_json_key_string (j, "data", text.text);
  ev_json_key_array (j, "conventions");
  for (size_t p = 0; p < c->nconventions; p++)
    ev_json_string (j, c->conventions[p]);
  ev_json_end (j);
  ev_json_key_integer (j, "cost", (long) c->cost);
  ev_json_key_integer (j, "alike", (long) c->alike);
  ev_json_key_bool (j, "fixed_and_random", c->both);
  ev_json_key_string (j, "also", c->also);
  ev_json_key_number (j, "estimate", c->estimate);
  ev_json_key_number (j, "ci_lb", c->ci_lb);
  ev_json_key_number (j, "ci_ub", c->ci_ub);
  ev_json_key_number (j, "off", c->off);
  ev_json_end (j);
  ev_str_free (&text);
}

/* How many candidates are shown. */
static size_t
shown (const ev_call *call, const ev_identification *found)
{
  size_t most = (size_t) call->spec.most;
  return found->n < most ? found->n : most;
}

static void
put_json (const ev_call *call, const void *identification, ev_json *j)
{
  const ev_identification *found = identification;
  ev_json_key_bool (j, "found", found->found);
  ev_json_key_bool (j, "other_measure", found->other_measure);
  ev_json_key_integer (j, "tried", (long) found->tried);
  ev_json_key_integer (j, "matched", (long) found->matched);
  ev_json_key_array (j, "candidates");
  for (size_t i = 0; i < shown (call, found); i++)
    put_candidate (j, &found->candidates[i]);
  ev_json_end (j);
}

static void
put_document (const ev_call *call, const void *identification, ev_doc *doc)
{
  const ev_identification *found = identification;
  size_t n = shown (call, found);
  add_sentences (call, doc, found, n);
  add_limits (doc, found);
  add_candidates (doc, found, n);
  add_rows (doc, found, n);
}

ev_status
ev_cmd_identify (ev_call *call)
{
  static const ev_showing showing = { put_json, put_document };
  const ev_format *format;
  ev_arena *arena = ev_arena_new ();
  ev_printed *printed = NULL;
  ev_identification found;
  size_t n = 0;
  ev_status status = ev_call_format (call, &format);
  if (!status && !call->spec.printed)
    status = ev_error (call->diags, EV_USAGE, NULL, "missing-option", "say what was published: --printed '0.96 [0.65, 1.41]'");
  if (!status)
    status = ev_parse_printed (call->spec.printed, arena, call->diags, &n, &printed);
  if (!status)
    status = ev_identify (call->files[0], &call->spec, n, printed, arena, call->diags, &found);
  if (!status)
    {
      ev_provenance *provenance = ev_call_provenance (call, 0, NULL);
      if (provenance)
        ev_provenance_add (provenance, call->files[0], found.sha256, NULL);
      status = ev_call_show (call, format, &showing, &found, provenance);
      ev_provenance_free (provenance);
      if (!status && !found.found)
        status = EV_DIFFERS;
    }
  ev_arena_free (arena);
  return status;
}
