/* Does a computed number give the printed one?

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "evisyn/compare.h"

const char *
ev_match_name (ev_match verdict)
{
  static const char *const names[] = { "reproduced", "on a rounding boundary", "differs", "not computable" };
  return names[verdict];
}

double
ev_printed_unit (const char *text)
{
  const char *point = strchr (text, '.'), *e = strpbrk (text, "eE");
  long exponent = e ? strtol (e + 1, NULL, 10) : 0;
  size_t decimals = point ? strspn (point + 1, "0123456789") : 0;
  return pow (10, (double) exponent - (double) decimals);
}

ev_match
ev_compare_printed (const char *text, double computed)
{
  text += strspn (text, " ");
  char relation = *text == '<' || *text == '>' ? *text++ : '=';
  double printed;
  if (isnan (computed) || !ev_parse_number (text, &printed))
    return EV_NOT_COMPUTABLE;
  if (relation != '=')
    return (relation == '<' ? computed < printed : computed > printed) ? EV_REPRODUCED : EV_DIFFERENT;
  if (isinf (computed))
    return EV_DIFFERENT;
  double unit = ev_printed_unit (text), off = fabs (computed - printed) / unit;
  /* What two correct programs may differ by in a computed value, as a share of half a unit. */
  double slack = 1e-9 + 1e-12 * fabs (computed) / unit;
  if (off < 0.5 - slack)
    return EV_REPRODUCED;
  return off <= 0.5 + slack ? EV_ON_BOUNDARY : EV_DIFFERENT;
}

bool
ev_is_failure (const ev_compared *c)
{
  return !c->published->explain && (c->verdict == EV_DIFFERENT || c->verdict == EV_NOT_COMPUTABLE);
}

ev_tally
ev_count_verdicts (size_t n, const ev_compared *c)
{
  ev_tally t = { 0 };
  for (size_t i = 0; i < n; i++)
    {
      bool good = c[i].verdict == EV_REPRODUCED || c[i].verdict == EV_ON_BOUNDARY;
      t.reproduced += good;
      t.boundary += c[i].verdict == EV_ON_BOUNDARY;
      t.failed += ev_is_failure (&c[i]);
      t.explained += !good && !ev_is_failure (&c[i]);
    }
  return t;
}

void
ev_add_tally (ev_tally *total, const ev_tally *more)
{
  total->reproduced += more->reproduced;
  total->boundary += more->boundary;
  total->explained += more->explained;
  total->failed += more->failed;
}
