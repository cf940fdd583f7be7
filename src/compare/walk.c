/* The steps of a walk along a path, and what there is instead of a wrong one.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "compare/walk.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* --- why there is no number --- */

bool
ev_walk_because (ev_walk *w, const char *format, ...)
{
  char text[400];
  va_list args;
  if (!w->why)
    return false;
  va_start (args, format);
  ev_print_to (text, sizeof text, format, args);
  va_end (args);
  ev_str_add (w->why, text);
  return false;
}

/* The names that a place has, and the one that is nearest to what the path says. */
struct names {
  char wanted[64];
  const char *near;
  unsigned least;
  ev_str all;
};

static struct names
begin_names (const char *wanted, size_t length)
{
  struct names names = { .least = EV_FAR };
  memcpy (names.wanted, wanted, length < sizeof names.wanted ? length : sizeof names.wanted - 1);
  return names;
}

static void
add_name (struct names *names, const char *name)
{
  if (ev_name_is_nearer (name, names->wanted, &names->least))
    names->near = name;
  ev_str_printf (&names->all, "%s%s", names->all.length ? ", " : "", name);
}

/* "'coefficients' has no 'ablatt': did you mean 'ablat'?" */
static bool
no_such_name (ev_walk *w, struct names *names)
{
  size_t done = (size_t) (w->rest - w->path);
  if (!*w->rest)
    ev_str_printf (w->why, "'%s' is no number", w->path);
  else if (done)
    ev_str_printf (w->why, "'%.*s' has no '%s'", (int) done - 1, w->path, names->wanted);
  else
    ev_str_printf (w->why, "there is no '%s'", names->wanted);
  if (*w->rest && names->near)
    ev_str_printf (w->why, ": did you mean '%s'?", names->near);
  else if (names->all.length)
    ev_str_printf (w->why, "; there are: %s", names->all.text);
  ev_str_free (&names->all);
  return false;
}

static bool
no_such_number (ev_walk *w, const ev_branch *branches, const ev_part *parts)
{
  if (!w->why)
    return false;
  struct names names = begin_names (w->rest, strcspn (w->rest, "."));
  for (; branches && branches->name; branches++)
    add_name (&names, branches->name);
  for (; parts->fields; parts++)
    for (const ev_field *f = parts->fields; f->name; f++)
      add_name (&names, f->name);
  return no_such_name (w, &names);
}

static const char *
label_of (const ev_labelled *list, size_t i)
{
  return *(const char *const *) ((const char *) list->first + i * list->size + list->offset);
}

static bool
no_such_element (ev_walk *w, const ev_labelled *list)
{
  if (!w->why)
    return false;
  const char *dot = strrchr (w->rest, '.');
  struct names names = begin_names (w->rest, dot ? (size_t) (dot - w->rest) : strlen (w->rest));
  for (size_t i = 0; i < list->n; i++)
    add_name (&names, label_of (list, i));
  return no_such_name (w, &names);
}

/* --- steps --- */

static bool
comes_next (const ev_walk *w, const char *name)
{
  size_t n = strlen (name);
  return strncmp (w->rest, name, n) == 0 && (w->rest[n] == '.' || w->rest[n] == '\0');
}

bool
ev_walk_takes (ev_walk *w, const char *name)
{
  if (!comes_next (w, name))
    return false;
  w->rest += strlen (name);
  w->rest += *w->rest == '.';
  return true;
}

bool
ev_walk_takes_index (ev_walk *w, size_t n, size_t *index)
{
  char *end;
  unsigned long i = strtoul (w->rest, &end, 10);
  if (end == w->rest || *end != '.' || i >= n)
    return false;
  *index = i;
  w->rest = end + 1;
  return true;
}

bool
ev_walk_takes_element (ev_walk *w, const ev_labelled *list, size_t *index)
{
  const char *longest = NULL;
  if (ev_walk_takes_index (w, list->n, index))
    return true;
  for (size_t i = 0; i < list->n; i++)
    if (comes_next (w, label_of (list, i)) && (!longest || strlen (label_of (list, i)) > strlen (longest)))
      {
        longest = label_of (list, i);
        *index = i;
      }
  return longest ? ev_walk_takes (w, longest) : no_such_element (w, list);
}

static void
take_scale (ev_walk *w)
{
  if (ev_walk_takes (w, "analysis"))
    w->analysis_scale = true;
  else if (ev_walk_takes (w, "display"))
    w->analysis_scale = false;
}

bool
ev_walk_on (ev_walk *w, const void *object, const ev_branch *branches, const ev_part *parts, double *value)
{
  take_scale (w);
  for (const ev_branch *b = branches; b && b->name; b++)
    if (ev_walk_takes (w, b->name))
      return b->walk (w, object, value);
  for (const ev_part *p = parts; p->fields; p++)
    {
      const ev_field *f = ev_field_find (p->fields, w->rest, strlen (w->rest));
      if (!f)
        continue;
      *value = ev_field_value (p->object, f);
      if (f->on_scale && !w->analysis_scale)
        *value = ev_shown (&w->a->effects, *value);
      return true;
    }
  return no_such_number (w, branches, parts);
}

bool
ev_walk_to_field (ev_walk *w, const void *object, const ev_field *fields, double *value)
{
  const ev_part parts[] = { { object, fields }, { NULL, NULL } };
  return ev_walk_on (w, NULL, NULL, parts, value);
}
