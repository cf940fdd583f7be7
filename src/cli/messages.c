/* Diagnostics on standard error: FILE:LINE:COLUMN: error: text [ID].

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/cli.h"

/* Text from files reaches a terminal here: control characters become spaces. */
static void
put (ev_str *out, const char *text)
{
  const char *p = text;
  for (uint32_t c; (c = ev_utf8_next (&p)); text = p)
    if (ev_is_control (c))
      ev_str_addc (out, ' ');
    else
      ev_str_addn (out, text, (size_t) (p - text));
}

static bool
use_colour (const ev_call *call)
{
  if (!ev_same (call->spec.color, "auto"))
    return ev_same (call->spec.color, "always");
  return isatty (STDERR_FILENO) && !getenv ("NO_COLOR");
}

static void
print_one (const ev_diag *d, bool colour)
{
  static const char *const words[] = { "note", "warning", "error" };
  static const char *const colours[] = { "\033[36m", "\033[35m", "\033[31m" };
  ev_str out = { 0 };
  if (d->place.file)
    put (&out, ev_same (d->place.file, "-") ? "(standard input)" : d->place.file);
  else
    ev_str_add (&out, "evisyn");
  if (d->place.line)
    ev_str_printf (&out, ":%ld", d->place.line);
  if (d->place.line && d->place.column)
    ev_str_printf (&out, ":%ld", d->place.column);
  ev_str_printf (&out, ": %s%s:%s ", colour ? colours[d->severity] : "", words[d->severity], colour ? "\033[0m" : "");
  put (&out, d->message);
  ev_str_printf (&out, " [%s]\n", d->id);
  if (d->hint)
    {
      ev_str_add (&out, "  hint: ");
      put (&out, d->hint);
      ev_str_addc (&out, '\n');
    }
  fwrite (out.text, 1, out.length, stderr);
  ev_str_free (&out);
}

static bool
same_place (const ev_place *a, const ev_place *b)
{
  return a->line == b->line && a->column == b->column && (a->file && b->file ? ev_same (a->file, b->file) : a->file == b->file);
}

/* Did an earlier one say the same?  What the defaults of a plan say is wrong in each of its analyses. */
static bool
was_said (const ev_diags *diags, size_t first, size_t n)
{
  const ev_diag *d = ev_diags_get (diags, n);
  for (size_t i = first; i < n; i++)
    {
      const ev_diag *e = ev_diags_get (diags, i);
      if (same_place (&d->place, &e->place) && ev_same (d->message, e->message))
        return true;
    }
  return false;
}

void
ev_print_diags (const ev_call *call, const ev_diags *diags, size_t first)
{
  ev_severity least = call->spec.quiet ? EV_ERROR : call->spec.verbose ? EV_NOTE : EV_WARNING;
  bool colour = use_colour (call);
  for (size_t i = first; i < ev_diags_count (diags); i++)
    if (ev_diags_get (diags, i)->severity >= least && !was_said (diags, first, i))
      print_one (ev_diags_get (diags, i), colour);
}
