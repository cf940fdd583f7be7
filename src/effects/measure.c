/* The registry of measures, and what their `needs` and `vtypes` say.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <string.h>

#include "base/text.h"
#include "effects/kernel.h"
#include "effects/measures.h"

const ev_measure *const ev_measures[] = {
#define EV_MEASURE_ENTRY(name) &ev_measure_##name,
  EV_MEASURES (EV_MEASURE_ENTRY)
#undef EV_MEASURE_ENTRY
      NULL
};

static const struct
{
  const char *alias, *code;
} aliases[] = {
  { "OR2D", "OR2DL" },   { "D2OR", "D2ORL" }, { "AUC", "CLES" }, { "AUCN", "CLESN" },
  { "AUCCN", "CLESCN" }, { "ASD", "AS" },     { "MRAW", "MN" },  { "MLN", "MNLN" },
  { "PRAW", "PR" },      { "PLOGIT", "PLO" }, /* meta's names */
};

const ev_measure *
ev_measure_find (const char *code)
{
  for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
    if (ev_same_name (code, aliases[i].alias))
      code = aliases[i].code;
  for (const ev_measure *const *m = ev_measures; *m; m++)
    if (ev_same_name (code, (*m)->code))
      return *m;
  return NULL;
}

ev_role
ev_role_named (const char *name, size_t length)
{
  for (ev_role role = 0; role < EV_ROLE_COUNT; role++)
    if (*ev_roles[role].name == *name && strlen (ev_roles[role].name) == length && memcmp (ev_roles[role].name, name, length) == 0)
      return role;
  return EV_ROLE_COUNT;
}

ev_needs
ev_needs_parse (const char *needs)
{
  ev_needs result = { .n = 1 };
  for (const char *p = needs; *p;)
    {
      size_t length = strcspn (p, " |[]");
      ev_role role = ev_role_named (p, length);
      if (role < EV_ROLE_COUNT)
        {
          result.all |= (uint64_t)1 << role;
          if (p[length] != ']')
            result.required[result.n - 1] |= (uint64_t)1 << role;
        }
      p += length;
      for (; *p && strchr (" |[]", *p); p++)
        result.n += *p == '|';
    }
  return result;
}

bool
ev_measure_fits (const ev_measure *measure, const ev_dataset *data)
{
  uint64_t present = 0;
  for (ev_role role = 0; role < EV_MEASURE_ROLES; role++)
    if (data->col[role])
      present |= (uint64_t)1 << role;
  ev_needs needs = ev_needs_parse (measure->needs);
  for (unsigned i = 0; i < needs.n; i++)
    if ((needs.required[i] & ~present) == 0)
      return true;
  return false;
}

static const char *const vtype_names[EV_VTYPE_COUNT] = {
#define EV_VTYPE_NAME(id, name) [EV_VTYPE_##id] = name,
  EV_VTYPES (EV_VTYPE_NAME)
#undef EV_VTYPE_NAME
};

/* Is the word W, of LENGTH bytes, the name NAME, ASCII case ignored? */
static bool
same_word (const char *w, size_t length, const char *name)
{
  char word[16] = "";
  if (length >= sizeof word)
    return false;
  memcpy (word, w, length);
  return ev_same_name (word, name);
}

ev_vtype
ev_vtype_find (const char *name)
{
  size_t length = strcspn (name, " ");
  ev_vtype v = 0;
  while (v < EV_VTYPE_COUNT && !same_word (name, length, vtype_names[v]))
    v++;
  return v;
}

bool
ev_measure_has_vtype (const ev_measure *measure, const char *vtype)
{
  for (const char *p = measure->vtypes ? measure->vtypes : ""; *p; p += strspn (p, " "))
    {
      size_t length = strcspn (p, " ");
      if (same_word (p, length, vtype))
        return true;
      p += length;
    }
  return false;
}

double
ev_shown (const ev_effects *effects, double y)
{
  return effects->display && !isnan (y) ? effects->display (y, effects->display_arg) : y;
}
