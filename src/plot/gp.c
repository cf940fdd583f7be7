/* gnuplot's language: quoting and numbers.

   gnuplot runs commands found in backticks inside double quotes and after a line break inside single quotes, so all
   text goes through gp_quote: one line in single quotes, inside which nothing is special but an apostrophe.  A doubled
   apostrophe is one only if it neither begins the string nor follows another, so text with apostrophes stands in double
   quotes, with octal numbers for all that is special there.  Labels are drawn with `noenhanced`.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/gp.h"

#include <string.h>

static const char replacement[] = "\xef\xbf\xbd"; /* U+FFFD */

/* May C not stand in an XML document, and so not in an SVG figure? */
static bool
is_noncharacter (uint32_t c)
{
  return (c & 0xfffe) == 0xfffe;
}

static void
clean_valid (ev_str *clean, const char *text, size_t n)
{
  const char *end = text + n;
  while (text < end)
    {
      const char *start = text;
      uint32_t c = ev_utf8_next (&text);
      if (ev_is_control (c))
        ev_str_addc (clean, ' ');
      else if (is_noncharacter (c))
        ev_str_add (clean, replacement);
      else
        ev_str_addn (clean, start, (size_t) (text - start));
    }
}

void
gp_clean (ev_str *clean, const char *text)
{
  size_t n = strlen (text);
  while (n > 0)
    {
      const char *bad = ev_utf8_check (text, n);
      size_t good = bad ? (size_t) (bad - text) : n;
      clean_valid (clean, text, good);
      if (!bad)
        break;
      ev_str_add (clean, replacement);
      text += good + 1;
      n -= good + 1;
    }
}

void
gp_quote (ev_str *script, const char *text)
{
  ev_str clean = { 0 };
  gp_clean (&clean, text);
  bool apostrophe = clean.length && strchr (clean.text, '\'');
  char quote = apostrophe ? '"' : '\'';
  ev_str_addc (script, quote);
  for (size_t i = 0; i < clean.length; i++)
    if (apostrophe && strchr ("\"\\`", clean.text[i]))
      ev_str_printf (script, "\\%03o", (unsigned) clean.text[i]);
    else
      ev_str_addc (script, clean.text[i]);
  ev_str_addc (script, quote);
  ev_str_free (&clean);
}

void
gp_number (ev_str *script, double value)
{
  char buffer[EV_NUMBER_SIZE];
  ev_format_fixed (buffer, value, 2);
  size_t n = strlen (buffer);
  while (n > 1 && buffer[n - 1] == '0' && strchr (buffer, '.'))
    buffer[--n] = '\0';
  if (buffer[n - 1] == '.')
    buffer[n - 1] = '\0';
  ev_str_add (script, buffer);
}
