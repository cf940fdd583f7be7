/* How statistics are shown to people, the same in documents and in figures.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/number.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

const ev_brackets ev_bracket_styles[] = {
  { "square", "[0.65, 1.41]", "[", ", ", "]" },
  { "semicolon", "[0.65; 1.41]", "[", "; ", "]" },
  { "to", "(0.65 to 1.41)", "(", " to ", ")" },
  { NULL, NULL, NULL, NULL, NULL },
};

static void
show (ev_str *out, const ev_number_style *style, double value, int digits)
{
  char buffer[EV_NUMBER_SIZE];
  const char *text = isnan (value) ? "NA" : ev_format_fixed (buffer, value, digits);
  if (!style->typographic)
    ev_str_add (out, text);
  else if (isinf (value))
    ev_str_add (out, value > 0 ? "∞" : "−∞");
  else
    ev_add_minus (out, text);
}

void
ev_show_real (ev_str *out, const ev_number_style *style, double value)
{
  show (out, style, value, style->digits);
}

void
ev_show_interval (ev_str *out, const ev_number_style *style, double lb, double ub)
{
  const ev_brackets *brackets = style->brackets ? style->brackets : &ev_bracket_styles[0];
  if (isnan (lb) && isnan (ub))
    return;
  ev_str_add (out, brackets->open);
  ev_show_real (out, style, lb);
  ev_str_add (out, brackets->between);
  ev_show_real (out, style, ub);
  ev_str_add (out, brackets->close);
}

void
ev_show_estimate (ev_str *out, const ev_number_style *style, double estimate, double lb, double ub)
{
  ev_show_real (out, style, estimate);
  if (isnan (lb) && isnan (ub))
    return;
  ev_str_addc (out, ' ');
  ev_show_interval (out, style, lb, ub);
}

void
ev_show_p (ev_str *out, const ev_number_style *style, double p)
{
  enum
  {
    USUAL = 3
  };
  double least = pow (10, -style->p_digits);
  int digits = USUAL;
  for (double bound = 1e-2; digits < style->p_digits && p < bound; bound /= 10)
    digits++;
  ev_str_add (out, p < least ? "< " : "");
  show (out, style, p < least ? least : p, p < least || digits > style->p_digits ? style->p_digits : digits);
}

void
ev_show_p_equation (ev_str *out, const ev_number_style *style, const char *symbol, double p)
{
  ev_str shown = { 0 };
  ev_show_p (&shown, style, p);
  ev_str_printf (out, "%s %s%s", symbol, shown.text[0] == '<' ? "" : "= ", shown.text);
  ev_str_free (&shown);
}

void
ev_show_percent (ev_str *out, const ev_number_style *style, double percent, int digits)
{
  show (out, style, percent, digits);
  ev_str_add (out, isnan (percent) ? "" : "%");
}

void
ev_show_count (ev_str *out, long count, const char *one, const char *many)
{
  ev_str_printf (out, "%ld %s", count, count == 1 ? one : many);
}

void
ev_add_minus (ev_str *out, const char *text)
{
  for (char before = ' '; *text; before = *text++)
    {
      bool begins = strchr (" ([{<=,;:", before) != NULL;
      bool number = isdigit ((unsigned char)text[1]) || (text[1] == '.' && isdigit ((unsigned char)text[2]));
      if (*text == '-' && begins && number)
        ev_str_add (out, "−");
      else
        ev_str_addc (out, *text);
    }
}
