/* How people see statistics.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/number.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

static const char DASH[] = "\u2013";

void
ev_put_real (ev_str *out, double value, int digits)
{
  char buffer[EV_NUMBER_SIZE];
  if (isnan (value))
    {
      ev_str_add (out, DASH);
      return;
    }
  if (isinf (value))
    {
      ev_str_add (out, value > 0 ? "\u221e" : "-\u221e");
      return;
    }
  double size = fabs (value);
  if (size >= 1e10)
    {
      ev_str_printf (out, "%.1e", value);
      return;
    }
  if (size > 0 && size < 0.5 * pow (10, -digits))
    {
      int needed = (int) ceil (-log10 (size));
      if (needed > 8)
        {
          ev_str_printf (out, "%.1e", value);
          return;
        }
      digits = needed;
    }
  ev_str_add (out, ev_format_fixed (buffer, value, digits));
}

void
ev_put_range (ev_str *out, double lower, double upper, int digits)
{
  ev_str_addc (out, '[');
  ev_put_real (out, lower, digits);
  ev_str_add (out, ", ");
  ev_put_real (out, upper, digits);
  ev_str_addc (out, ']');
}

void
ev_put_interval (ev_str *out, double estimate, double lower, double upper, int digits)
{
  ev_put_real (out, estimate, digits);
  if (isnan (lower) && isnan (upper))
    return;
  ev_str_addc (out, ' ');
  ev_put_range (out, lower, upper, digits);
}

void
ev_put_p (ev_str *out, double p)
{
  char buffer[EV_NUMBER_SIZE];
  if (isnan (p))
    ev_str_printf (out, "p = %s", DASH);
  else if (p < 0.0001)
    ev_str_add (out, "p < 0.0001");
  else if (p < 0.001)
    ev_str_printf (out, "p = %s", ev_format_fixed (buffer, p, 4));
  else if (p < 0.1)
    ev_str_printf (out, "p = %s", ev_format_fixed (buffer, p, 3));
  else
    ev_str_printf (out, "p = %s", ev_format_fixed (buffer, p, 2));
}

void
ev_add_minus (ev_str *out, const char *text)
{
  for (char before = ' '; *text; before = *text++)
    {
      bool begins = strchr (" ([{<=,;:", before) != NULL;
      bool number = isdigit ((unsigned char) text[1]) || (text[1] == '.' && isdigit ((unsigned char) text[2]));
      if (*text == '-' && begins && number)
        ev_str_add (out, "\u2212");
      else
        ev_str_addc (out, *text);
    }
}
