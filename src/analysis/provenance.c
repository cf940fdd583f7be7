/* Provenance: collecting what was read, and the command as text.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/provenance.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"

ev_provenance *
ev_provenance_new (const char *command)
{
  ev_provenance *p = ev_xcalloc (1, sizeof *p);
  p->arena = ev_arena_new ();
  p->command = ev_arena_strdup (p->arena, command);
  return p;
}

void
ev_provenance_free (ev_provenance *p)
{
  if (!p)
    return;
  free (p->inputs);
  ev_arena_free (p->arena);
  free (p);
}

void
ev_provenance_add (ev_provenance *p, const char *file, const char *sha256, const char *text)
{
  for (size_t i = 0; i < p->n; i++)
    if (ev_same (p->inputs[i].file, file))
      return;
  p->inputs = ev_xgrow (p->inputs, p->n, &p->capacity, sizeof *p->inputs);
  p->inputs[p->n++] = (ev_input_file){ ev_arena_strdup (p->arena, file), ev_arena_strdup (p->arena, sha256), ev_arena_strdup (p->arena, text) };
}

void
ev_provenance_add_results (ev_provenance *p, const ev_results *results)
{
  if (results->plan->file && results->plan->sha256)
    ev_provenance_add (p, results->plan->file, results->plan->sha256, results->plan->text);
  for (size_t i = 0; i < results->ntables; i++)
    {
      const char *file = ev_table_file (results->tables[i]);
      ev_provenance_add (p, ev_same (file, ev_file_name ("-")) ? "-" : file, ev_table_sha256 (results->tables[i]), NULL);
    }
}

/* A word that a shell leaves alone. */
static bool
is_plain (const char *word)
{
  return *word && word[strspn (word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./,:=+@%")] == '\0';
}

void
ev_put_command (ev_str *out, int n, char *const *words)
{
  for (int i = 0; i < n; i++)
    {
      if (i)
        ev_str_addc (out, ' ');
      if (is_plain (words[i]))
        {
          ev_str_add (out, words[i]);
          continue;
        }
      ev_str_addc (out, '\'');
      for (const char *c = words[i]; *c; c++)
        if (*c == '\'')
          ev_str_add (out, "'\\''");
        else
          ev_str_addc (out, *c);
      ev_str_addc (out, '\'');
    }
}
