/* The list of diagnostics.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/status.h"

#include <stdlib.h>

#include "base/mem.h"

struct ev_diags {
  ev_arena *arena;
  ev_diag *items;
  size_t count, capacity;
};

ev_diags *
ev_diags_new (void)
{
  ev_diags *diags = ev_xcalloc (1, sizeof *diags);
  diags->arena = ev_arena_new ();
  return diags;
}

void
ev_diags_free (ev_diags *diags)
{
  if (!diags)
    return;
  ev_arena_free (diags->arena);
  free (diags->items);
  free (diags);
}

size_t
ev_diags_count (const ev_diags *diags)
{
  return diags->count;
}

const ev_diag *
ev_diags_get (const ev_diags *diags, size_t i)
{
  return &diags->items[i];
}

static ev_diag *
push (ev_diags *diags)
{
  diags->items = ev_xgrow (diags->items, diags->count, &diags->capacity, sizeof *diags->items);
  return &diags->items[diags->count++];
}

void
ev_diags_append (ev_diags *to, const ev_diags *from, size_t first)
{
  for (size_t i = first; i < from->count; i++)
    {
      ev_diag d = from->items[i];
      d.id = ev_arena_strdup (to->arena, d.id);
      d.message = ev_arena_strdup (to->arena, d.message);
      d.hint = ev_arena_strdup (to->arena, d.hint);
      d.place.file = ev_arena_strdup (to->arena, d.place.file);
      *push (to) = d;
    }
}

static void
add (ev_diags *diags, ev_severity severity, const ev_place *place, const char *id, const char *format, va_list args)
{
  ev_diag d = { .severity = severity, .id = ev_arena_strdup (diags->arena, id) };
  d.message = ev_arena_vprintf (diags->arena, format, args);
  if (place)
    d.place = (ev_place){ ev_arena_strdup (diags->arena, place->file), place->line, place->column };
  *push (diags) = d;
}

ev_status
ev_error (ev_diags *diags, ev_status status, const ev_place *place, const char *id, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  add (diags, EV_ERROR, place, id, format, args);
  va_end (args);
  return status;
}

void
ev_warn (ev_diags *diags, const ev_place *place, const char *id, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  add (diags, EV_WARNING, place, id, format, args);
  va_end (args);
}

void
ev_note (ev_diags *diags, const ev_place *place, const char *id, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  add (diags, EV_NOTE, place, id, format, args);
  va_end (args);
}

void
ev_hint (ev_diags *diags, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  diags->items[diags->count - 1].hint = ev_arena_vprintf (diags->arena, format, args);
  va_end (args);
}
