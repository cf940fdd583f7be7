/* What --printed says.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/field.h"
#include "evisyn/identify.h"

static ev_status
bad (ev_diags *diags, const char *text)
{
  ev_error (diags, EV_USAGE, NULL, "bad-printed", "'%s' is no printed result", text);
  ev_hint (diags, "write --printed '0.96 [0.65, 1.41]', or names and values: 'estimate=0.96 ci_lb=0.65 I2=12'");
  return EV_USAGE;
}

static ev_status
add (ev_printed *p, const char *path, const char *number, ev_diags *diags)
{
  *p = (ev_printed){ .path = path, .text = number };
  return ev_parse_number (number + (*number == '<' || *number == '>'), &p->value) ? EV_OK : bad (diags, number);
}

static bool
is_field (const ev_field *fields, const char *name)
{
  while (fields->name && !ev_same (fields->name, name))
    fields++;
  return fields->name;
}

/* Does a path end in the name of a result? */
static bool
is_result (const char *path)
{
  static const char *const others[] = { "z", "t", "k", "yi", "vi", "sei", "weight", "weight_fixed", "weight_random" };
  const char *last = strrchr (path, '.'), *name = last ? last + 1 : path;
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (ev_same (others[i], name))
      return true;
  return is_field (ev_estimate_fields, name) || is_field (ev_random_fields, name) || is_field (ev_heterogeneity_fields, name);
}

/* "estimate=0.96 ci_lb=0.65": split at spaces and semicolons that stand before a name. */
static ev_status
parse_pairs (char *text, ev_diags *diags, size_t *n, ev_printed *all)
{
  for (char *p = text; *p;)
    {
      char *equals = strchr (p, '=');
      if (!equals)
        return bad (diags, p);
      *equals = '\0';
      char *number = equals + 1, *end = number + strcspn (number, " ;,");
      char *next = end + strspn (end, " ;,");
      *end = '\0';
      if (!is_result (p))
        return bad (diags, p);
      ev_status status = add (&all[(*n)++], p, number, diags);
      if (status)
        return status;
      p = next;
    }
  return EV_OK;
}

/* What stands between the numbers of "0.96 (95% CI 0.65 to 1.41)". */
static bool
is_filler (const char *word)
{
  static const char *const fillers[] = { "to", "-", "\u2013", "95%", "CI", "CI:" };
  for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++)
    if (ev_same (word, fillers[i]))
      return true;
  return false;
}

/* "0.96 [0.65, 1.41]": an estimate, and perhaps its limits, in any brackets. */
static ev_status
parse_interval (char *text, ev_diags *diags, size_t *n, ev_printed *all)
{
  static const char *const names[] = { "estimate", "ci_lb", "ci_ub" };
  static const char separators[] = " ,;[]()";
  char *rest = NULL;
  for (char *word = strtok_r (text, separators, &rest); word; word = strtok_r (NULL, separators, &rest))
    {
      if (is_filler (word))
        continue;
      if (*n == 3)
        return bad (diags, word);
      ev_status status = add (&all[*n], names[*n], word, diags);
      if (status)
        return status;
      ++*n;
    }
  return EV_OK;
}

ev_status
ev_parse_printed (const char *text, ev_arena *arena, ev_diags *diags, size_t *n, ev_printed **printed)
{
  char *copy = ev_arena_strdup (arena, text + strspn (text, " "));
  *printed = ev_arena_alloc (arena, strlen (text) + 1, sizeof **printed);
  *n = 0;
  ev_status status = strchr (copy, '=') ? parse_pairs (copy, diags, n, *printed) : parse_interval (copy, diags, n, *printed);
  return status || *n ? status : bad (diags, text);
}
