/* Text.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/text.h"

#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistr.h>
#include <uniwidth.h>

#include "base/decimal.h"
#include "base/mem.h"

void
ev_str_free (ev_str *s)
{
  free (s->text);
  *s = (ev_str){ 0 };
}

void
ev_str_clear (ev_str *s)
{
  s->length = 0;
  if (s->text)
    s->text[0] = '\0';
}

const char *
ev_str_take (ev_str *s, ev_arena *arena)
{
  const char *text = ev_arena_strdup (arena, s->text ? s->text : "");
  ev_str_clear (s);
  return text;
}

static void
reserve (ev_str *s, size_t more)
{
  size_t need = s->length + more + 1;
  if (need <= s->capacity)
    return;
  s->capacity = need > 2 * s->capacity ? need : 2 * s->capacity;
  s->text = ev_xrealloc (s->text, s->capacity, 1);
}

void
ev_str_addn (ev_str *s, const char *bytes, size_t n)
{
  reserve (s, n);
  memcpy (s->text + s->length, bytes, n);
  s->length += n;
  s->text[s->length] = '\0';
}

void
ev_str_add (ev_str *s, const char *text)
{
  ev_str_addn (s, text, strlen (text));
}

void
ev_str_addc (ev_str *s, char c)
{
  reserve (s, 1);
  s->text[s->length++] = c;
  s->text[s->length] = '\0';
}

/* --- the decimal point is a full stop in every locale of the program that uses the library --- */

typedef struct numbers {
  locale_t c, before;
} numbers;

static numbers
begin_numbers (void)
{
  locale_t c = newlocale (LC_ALL_MASK, "C", (locale_t) 0);
  return (numbers){ c, uselocale (c) };
}

static void
end_numbers (numbers n)
{
  uselocale (n.before);
  freelocale (n.c);
}

size_t
ev_print_to (char *buffer, size_t size, const char *format, va_list args)
{
  numbers in_c = begin_numbers ();
  int n = vsnprintf (buffer, size, format, args);
  end_numbers (in_c);
  if (n < 0)
    abort ();
  return (size_t) n;
}

void
ev_format_number (char buffer[EV_NUMBER_SIZE], const char *format, ...)
{
  va_list args;
  va_start (args, format);
  ev_print_to (buffer, EV_NUMBER_SIZE, format, args);
  va_end (args);
}

static double
read_number (const char *text, char **end)
{
  numbers in_c = begin_numbers ();
  double value = strtod (text, end);
  end_numbers (in_c);
  return value;
}

void
ev_str_printf (ev_str *s, const char *format, ...)
{
  va_list args, again;
  va_start (args, format);
  va_copy (again, args);
  size_t n = ev_print_to (NULL, 0, format, again);
  va_end (again);
  reserve (s, n);
  s->length += ev_print_to (s->text + s->length, n + 1, format, args);
  va_end (args);
}

bool
ev_same (const char *a, const char *b)
{
  return strcmp (a, b) == 0;
}

static char
lower (char c)
{
  return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

int
ev_compare_names (const char *a, const char *b)
{
  while (*a && lower (*a) == lower (*b))
    a++, b++;
  return (unsigned char) lower (*a) - (unsigned char) lower (*b);
}

bool
ev_same_name (const char *a, const char *b)
{
  return ev_compare_names (a, b) == 0;
}

/* Optimal string alignment distance, three rows of the usual table. */
unsigned
ev_name_distance (const char *a, const char *b)
{
  enum { MOST = 64 };
  size_t n = strlen (a), m = strlen (b);
  if (n >= MOST || m >= MOST)
    return EV_FAR;
  unsigned rows[3][MOST];
  unsigned *before = rows[0], *last = rows[1], *row = rows[2];
  for (size_t j = 0; j <= m; j++)
    last[j] = (unsigned) j;
  for (size_t i = 1; i <= n; i++)
    {
      row[0] = (unsigned) i;
      for (size_t j = 1; j <= m; j++)
        {
          char p = lower (a[i - 1]), q = lower (b[j - 1]);
          unsigned best = last[j - 1] + (p != q);
          if (last[j] + 1 < best)
            best = last[j] + 1;
          if (row[j - 1] + 1 < best)
            best = row[j - 1] + 1;
          if (i > 1 && j > 1 && p == lower (b[j - 2]) && lower (a[i - 2]) == q && before[j - 2] + 1 < best)
            best = before[j - 2] + 1;
          row[j] = best;
        }
      unsigned *spare = before;
      before = last;
      last = row;
      row = spare;
    }
  return last[m];
}

bool
ev_name_is_nearer (const char *candidate, const char *name, unsigned *least)
{
  unsigned distance = ev_name_distance (candidate, name);
  if (distance >= *least || distance > 3 || 3 * distance > strlen (name) + 1)
    return false;
  *least = distance;
  return true;
}

const char *
ev_utf8_check (const char *text, size_t n)
{
  return (const char *) u8_check ((const uint8_t *) text, n);
}

uint32_t
ev_utf8_next (const char **text)
{
  ucs4_t c = (unsigned char) **text;
  if (c - 1 < 0x7f) /* ASCII, most of all text */
    {
      ++*text;
      return c;
    }
  const uint8_t *next = u8_next (&c, (const uint8_t *) *text);
  if (!next)
    return 0;
  *text = (const char *) next;
  return c;
}

size_t
ev_char_width (uint32_t c)
{
  if (c >= ' ' && c < 0x7f)
    return 1;
  int w = uc_width (c, "UTF-8");
  return w > 0 ? (size_t) w : 0;
}

size_t
ev_text_width (const char *text)
{
  size_t width = 0;
  uint32_t c;
  while ((c = ev_utf8_next (&text)))
    width += ev_char_width (c);
  return width;
}

size_t
ev_utf8_length (const char *text, size_t n)
{
  return u8_mbsnlen ((const uint8_t *) text, n);
}

bool
ev_is_control (uint32_t c)
{
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || (c >= 0x202a && c <= 0x202e)
         || (c >= 0x2066 && c <= 0x2069);
}

const char *
ev_slug (ev_arena *arena, const char *text)
{
  char *slug = ev_arena_alloc (arena, strlen (text) + 2, 1), *end = slug;
  for (; *text; text++)
    if (isalnum ((unsigned char) *text))
      *end++ = lower (*text);
    else if (*text == '\'') /* joins: Alzheimer's */
      continue;
    else if (strncmp (text, "\u2019", 3) == 0)
      text += 2;
    else if (end > slug && end[-1] != '-')
      *end++ = '-';
  while (end > slug && end[-1] == '-')
    *--end = '\0';
  return *slug ? slug : strcpy (slug, "x");
}

/* A decimal of at most 15 digits, up to 22 of them behind the point, is the quotient of two numbers that a double holds exactly, and so
   correctly rounded [clinger1990]: most numbers in data are such.  The end of the number, or NULL where it is not so simple. */
static const char *
read_short_decimal (const char *text, double *value)
{
  static const double power[] = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
                                  1e19, 1e20, 1e21, 1e22 };
  const char *p = text + (*text == '+' || *text == '-');
  long long whole = 0;
  int digits = 0, decimals = 0;
  for (bool point = false; isdigit ((unsigned char) *p) || (*p == '.' && !point); p++)
    if (*p == '.')
      point = true;
    else
      {
        whole = 10 * whole + (*p - '0');
        digits += whole > 0;
        decimals += point;
        if (digits > 15 || decimals > 22)
          return NULL;
      }
  if (*p == 'e' || *p == 'E')
    return NULL;
  *value = (double) whole / power[decimals];
  if (*text == '-')
    *value = -*value;
  return p;
}

bool
ev_parse_number (const char *text, double *value)
{
  while (*text == ' ' || *text == '\t')
    text++;
  const char *p = text + (*text == '+' || *text == '-');
  if (!(isdigit ((unsigned char) *p) || (*p == '.' && isdigit ((unsigned char) p[1]))) || p[strspn (p, "0")] == 'x'
      || p[strspn (p, "0")] == 'X')
    return false;
  double v;
  errno = 0;
  const char *end = read_short_decimal (text, &v);
  if (!end)
    v = read_number (text, (char **) &end);
  end += strspn (end, " \t");
  if (*end || (errno == ERANGE && fabs (v) > 1))
    return false;
  *value = v;
  return true;
}

bool
ev_parse_integer (const char *text, long *value)
{
  char *end;
  errno = 0;
  long v = strtol (text, &end, 10);
  if (end == text || *end || errno || isspace ((unsigned char) *text))
    return false;
  *value = v;
  return true;
}

const char *
ev_format_shortest (char buffer[EV_NUMBER_SIZE], double value)
{
  if (isnan (value))
    return strcpy (buffer, "");
  if (value == 0)
    return strcpy (buffer, "0");
  if (ev_decimal_shortest (buffer, value))
    return buffer;
  /* Every decimal of at most DBL_DIG digits survives the way to double and back, and %g drops trailing zeros. */
  for (int digits = DBL_DIG; digits <= DBL_DECIMAL_DIG; digits++)
    {
      ev_format_number (buffer, "%.*g", digits, value);
      if (read_number (buffer, NULL) == value)
        break;
    }
  return buffer;
}

const char *
ev_format_fixed (char buffer[EV_NUMBER_SIZE], double value, int digits)
{
  if (isnan (value))
    return strcpy (buffer, "");
  if (fabs (value) >= 1e15)
    ev_format_number (buffer, "%.*g", digits > 0 ? digits : 1, value);
  else if (!ev_decimal_fixed (buffer, value, digits))
    ev_format_number (buffer, "%.*f", digits, value);
  if (buffer[0] == '-' && strspn (buffer + 1, "0.") == strlen (buffer + 1))
    memmove (buffer, buffer + 1, strlen (buffer));
  return buffer;
}
