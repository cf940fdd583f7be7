/* evisyn import.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdio.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/import.h"

/* The name of a file without folder and suffix. */
static const char *
stem (ev_arena *arena, const char *file)
{
  size_t n = strlen (file);
  while (n > 1 && file[n - 1] == '/')
    n--;
  char *copy = ev_arena_strndup (arena, file, n), *slash = strrchr (copy, '/');
  char *base = slash ? slash + 1 : copy, *dot = strrchr (base, '.');
  if (dot && dot > base)
    *dot = '\0';
  return ev_same (base, "-") ? "stdin" : base;
}

static const char *
folder_for (const ev_call *call, ev_arena *arena, const char *file)
{
  const char *output = call->spec.output;
  bool given = !ev_same (output, "-");
  if (given && call->nfiles == 1)
    return output;
  return given ? ev_arena_printf (arena, "%s/%s", output, stem (arena, file)) : stem (arena, file);
}

static ev_status
import_one (ev_call *call, ev_arena *arena, const char *file, ev_str *out)
{
  ev_review *review;
  const char *folder = folder_for (call, arena, file);
  ev_status status = ev_import_read (file, call->diags, &review);
  if (!status)
    status = ev_import_write (review, folder, call->diags);
  if (!status)
    ev_str_printf (out, "%s: %s, %zu analyses: %s/plan.yaml\n", file, review->format, review->nanalyses, folder);
  ev_import_free (review);
  return status;
}

ev_status
ev_cmd_import (ev_call *call)
{
  ev_arena *arena = ev_arena_new ();
  ev_str out = { 0 };
  ev_status worst = EV_OK;
  for (size_t i = 0; i < call->nfiles; i++)
    {
      ev_status status = import_one (call, arena, call->files[i], &out);
      worst = status ? status : worst;
    }
  if (out.text)
    fputs (out.text, stdout);
  ev_str_free (&out);
  ev_arena_free (arena);
  return worst;
}
