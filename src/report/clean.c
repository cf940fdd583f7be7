/* Untrusted text made safe for any line of output: study labels come from files that anyone may have written.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/clean.h"

#include <string.h>

void
ev_add_valid (ev_str *out, const char *text)
{
  size_t rest = strlen (text);
  const char *bad;
  while ((bad = ev_utf8_check (text, rest)))
    {
      size_t good = (size_t)(bad - text);
      ev_str_addn (out, text, good);
      ev_str_add (out, "\ufffd");
      text += good + 1;
      rest -= good + 1;
    }
  ev_str_addn (out, text, rest);
}

void
ev_add_clean (ev_str *out, const char *text)
{
  ev_str valid = { 0 };
  ev_add_valid (&valid, text);
  ev_str_add (out, "");
  size_t start = out->length;
  bool in_run = false;
  uint32_t c;
  for (const char *p = valid.text, *from = p; (c = ev_utf8_next (&p)); from = p)
    {
      bool control = ev_is_control (c);
      if (!control && (c != ' ' || out->length > start))
        ev_str_addn (out, from, (size_t)(p - from));
      else if (control && !in_run && out->length > start)
        ev_str_addc (out, ' ');
      in_run = control;
    }
  while (out->length > start && out->text[out->length - 1] == ' ')
    out->text[--out->length] = '\0';
  ev_str_free (&valid);
}
