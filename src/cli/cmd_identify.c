/* evisyn identify.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/mem.h"
#include "base/number.h"
#include "cli/cli.h"
#include "evisyn/document.h"
#include "evisyn/identify.h"
#include "report/pool_json.h"
#include "report/provenance.h"

/* What a candidate sets: as a command line, or as words for people. */
static void
put_options (ev_str *out, const ev_explanation *c, bool command_line)
{
  if (command_line)
    ev_str_printf (out, "--measure %s --model %s", c->measure->code, c->random ? "random" : "fixed");
  else
    ev_str_printf (out, "%s, %s", c->measure->code, c->random ? "random effects" : "fixed effect");
  for (size_t i = 0; i < ev_option_count (); i++)
    {
      char buffer[EV_NUMBER_SIZE];
      const ev_option *o = ev_option_at (i);
      bool chosen = ev_spec_source (&c->spec, o) == EV_BY_PLAN && !ev_same (o->name, "measure");
      bool of_random = ev_same (o->name, "tau2") || ev_same (o->name, "ci-method") || ev_same (o->name, "dl-q");
      if (chosen && (c->random || !of_random))
        ev_str_printf (out, command_line ? " --%s %s" : ", %s %s", o->name, ev_spec_get (&c->spec, o, buffer));
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
add_candidates (ev_doc *doc, const ev_identification *found, size_t most)
{
  static const char *const names[] = { "result", "settings", "data", "rules_of", "alike" };
  static const char *const headers[] = { "Result", "Settings", "Data", "Rules of", "Alike" };
  ev_doc_table (doc, "candidates", found->found ? NULL : "The nearest settings");
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    ev_doc_column (doc, names[i], headers[i], i == 4 ? EV_RIGHT : EV_LEFT);
  ev_str text = { 0 };
  for (size_t i = 0; i < found->n && i < most; i++)
    {
      const ev_explanation *c = &found->candidates[i];
      ev_doc_row (doc, EV_ROW_PLAIN);
      ev_put_interval (&text, c->estimate, c->ci_lb, c->ci_ub, 4);
      ev_doc_cell (doc, text.text);
      ev_str_clear (&text);
      put_options (&text, c, false);
      if (*c->also)
        ev_str_printf (&text, " (the same with %s)", c->also);
      ev_doc_cell (doc, text.text);
      ev_str_clear (&text);
      put_change (&text, c);
      ev_doc_cell (doc, text.text);
      ev_str_clear (&text);
      ev_doc_cell (doc, c->programs);
      ev_doc_integer (doc, (long) c->alike);
    }
  ev_str_free (&text);
}

static void
add_sentences (ev_doc *doc, const ev_identification *found, size_t most)
{
  ev_str text = { 0 };
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
write_json (const ev_call *call, const ev_identification *found, size_t most, ev_str *out)
{
  ev_str text = { 0 };
  ev_provenance *provenance = ev_call_provenance (call, 0, NULL);
  if (provenance)
    ev_provenance_add (provenance, call->files[0], found->sha256);
  ev_json j = ev_json_begin (out, false);
  ev_json_object (&j);
  ev_put_generator (&j, provenance);
  ev_json_key_bool (&j, "found", found->found);
  ev_json_key_integer (&j, "tried", (long) found->tried);
  ev_json_key_integer (&j, "matched", (long) found->matched);
  ev_json_key_array (&j, "candidates");
  for (size_t i = 0; i < found->n && i < most; i++)
    {
      const ev_explanation *c = &found->candidates[i];
      ev_json_object (&j);
      ev_json_key_string (&j, "measure", c->measure->code);
      ev_json_key_string (&j, "model", c->random ? "random" : "fixed");
      put_options (&text, c, true);
      ev_json_key_string (&j, "options", text.text);
      ev_str_clear (&text);
      put_change (&text, c);
      ev_json_key_string (&j, "data", text.text);
      ev_str_clear (&text);
      ev_json_key_string (&j, "rules_of", c->programs);
      ev_json_key_integer (&j, "cost", (long) c->cost);
      ev_json_key_integer (&j, "alike", (long) c->alike);
      ev_json_key_string (&j, "also", c->also);
      ev_json_key_number (&j, "estimate", c->estimate);
      ev_json_key_number (&j, "ci_lb", c->ci_lb);
      ev_json_key_number (&j, "ci_ub", c->ci_ub);
      ev_json_key_number (&j, "off", c->off);
      ev_json_end (&j);
    }
  ev_json_end (&j);
  ev_json_end (&j);
  ev_json_finish (&j);
  ev_provenance_free (provenance);
  ev_str_free (&text);
}

static void
write_found (const ev_call *call, const ev_format *format, const ev_identification *found, ev_str *out)
{
  size_t most = (size_t) call->spec.most;
  if (!format->render)
    {
      write_json (call, found, most, out);
      return;
    }
  ev_render_spec render;
  ev_call_render_spec (call, &render);
  ev_doc *doc = ev_doc_new (NULL);
  add_sentences (doc, found, most);
  add_candidates (doc, found, most);
  format->render (doc, &render, out);
  ev_doc_free (doc);
}

ev_status
ev_cmd_identify (ev_call *call)
{
  const ev_format *format;
  ev_arena *arena = ev_arena_new ();
  ev_printed *printed = NULL;
  ev_identification found;
  size_t n = 0;
  ev_str out = { 0 };
  ev_status status = ev_call_format (call, &format);
  if (!status && !call->spec.printed)
    status = ev_error (call->diags, EV_USAGE, NULL, "missing-option", "say what was published: --printed '0.96 [0.65, 1.41]'");
  if (!status)
    status = ev_parse_printed (call->spec.printed, arena, call->diags, &n, &printed);
  if (!status)
    status = ev_identify (call->files[0], &call->spec, n, printed, arena, call->diags, &found);
  if (!status)
    {
      write_found (call, format, &found, &out);
      status = ev_call_write (call, &out);
      if (!status && !found.found)
        status = EV_DIFFERS;
    }
  ev_str_free (&out);
  ev_arena_free (arena);
  return status;
}
