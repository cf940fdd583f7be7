/* What the renderers of marked-up formats share: escaping by table, addresses, heading levels.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/render.h"

#include <ctype.h>
#include <string.h>

static const char *
find (const ev_replacement *table, uint32_t c)
{
  while (table->c && table->c < c)
    table++;
  return table->c == c ? table->text : NULL;
}

void
ev_add_replaced (ev_str *out, const char *text, const ev_replacement *table)
{
  uint32_t c;
  for (const char *p = text; (c = ev_utf8_next (&p)); text = p)
    {
      const char *replacement = find (table, c);
      if (replacement)
        ev_str_add (out, replacement);
      else
        ev_str_addn (out, text, (size_t)(p - text));
    }
}

/* [rfc3986] 2.3: unreserved characters stay, and so do those of ALSO. */
static void
add_percent_encoded (ev_str *out, const char *text, const char *also)
{
  for (; *text; text++)
    {
      unsigned char c = (unsigned char)*text;
      if (c < 0x80 && (isalnum (c) || strchr ("-._~/", c) || strchr (also, c)))
        ev_str_addc (out, *text);
      else
        ev_str_printf (out, "%%%02X", c);
    }
}

void
ev_add_url (ev_str *out, const char *target)
{
  static const char *const schemes[] = { "http://", "https://", "mailto:" };
  for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
    if (strncmp (target, schemes[i], strlen (schemes[i])) == 0)
      {
        add_percent_encoded (out, target, ":?#[]@!$&+,=%");
        return;
      }
  add_percent_encoded (out, target, "#%");
}

void
ev_add_file_url (ev_str *out, const char *file, const char *suffix)
{
  add_percent_encoded (out, file, "");
  ev_str_add (out, suffix);
}

int
ev_heading_level (const ev_doc *doc, const doc_block *block)
{
  return block->level + (doc->title ? 1 : 0);
}
