/* Doubles as decimals by exact arithmetic of whole numbers.

   A double is m 2^e with m < 2^53, so that its product with 10^p is m 5^p 2^(e+p): for p up to 27 a whole number of at most 116 bits and a shift, and
   rounding it at any digit, and how far the result is from the double, are exact.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/decimal.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#ifdef __SIZEOF_INT128__

__extension__ typedef unsigned __int128 wide;

enum { MOST_POWER = 27, MOST_SHIFT = 120, DIGITS = 17, MANTISSA = 52 };

static const uint64_t ten[] = { 1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000, 1000000000000,
                                10000000000000, 100000000000000, 1000000000000000, 10000000000000000, 100000000000000000 };

/* A positive double times a power of 10: WHOLE + PART / 2^SHIFT. */
struct scaled {
  uint64_t mantissa, five; /* m, 5^p */
  uint64_t whole;
  wide part;
  int shift;
};

static uint64_t
power_of_five (int p)
{
  uint64_t five = 1;
  for (uint64_t base = 5; p; p >>= 1, base *= base)
    if (p & 1)
      five *= base;
  return five;
}

/* False where the numbers do not fit, or VALUE is not normal. */
static bool
scale (double value, int p, struct scaled *out)
{
  int exponent;
  double fraction = frexp (value, &exponent);
  out->mantissa = (uint64_t) ldexp (fraction, MANTISSA + 1);
  out->shift = MANTISSA + 1 - exponent - p;
  if (p < 0 || p > MOST_POWER || out->shift < 1 || out->shift > MOST_SHIFT)
    return false;
  out->five = power_of_five (p);
  wide product = (wide) out->mantissa * out->five, whole = product >> out->shift;
  if (whole >= ten[DIGITS])
    return false;
  out->whole = (uint64_t) whole;
  out->part = product & (((wide) 1 << out->shift) - 1);
  return true;
}

/* The nearest multiple of STEP over STEP, halves to even; what is LEFT below and what MORE would be needed to the one above, in parts of 2^-SHIFT. */
static uint64_t
round_to (const struct scaled *s, uint64_t step, wide *left, wide *more, bool *up)
{
  uint64_t down = s->whole / step;
  *left = ((wide) (s->whole % step) << s->shift) + s->part;
  *more = ((wide) step << s->shift) - *left;
  *up = *left > *more || (*left == *more && (down & 1));
  return down + *up;
}

/* Does the double nearest to the rounded number come out as the one it was?  Its neighbours are 2^e away, or half of that below a power of 2. */
static bool
reads_back (const struct scaled *s, wide left, wide more, bool up)
{
  bool edge = s->mantissa == UINT64_C (1) << MANTISSA;
  wide away = 4 * (up ? more : left), bound = !up && edge ? s->five : 2 * (wide) s->five;
  return away < bound || (away == bound && s->mantissa % 2 == 0);
}

/* NUMBER's decimal digits to the end of BUFFER, at least LEAST of them; where they begin. */
static char *
put_digits (char *end, uint64_t number, int least)
{
  char *at = end;
  for (; number || end - at < least; number /= 10)
    *--at = (char) ('0' + number % 10);
  return at;
}

/* NUMBER, digits of which the first stands for 10^POWER, as %g writes them. */
static void
put_general (char *out, uint64_t number, int power)
{
  char digits[DIGITS + 4], *end = digits + sizeof digits;
  while (number % 10 == 0)
    number /= 10;
  const char *at = put_digits (end, number, 1);
  int n = (int) (end - at), before = power < -4 ? 1 : power + 1; /* digits before the point */
  if (before <= 0)
    {
      *out++ = '0';
      *out++ = '.';
      memset (out, '0', (size_t) -before);
      out += -before;
      before = n;
    }
  for (int i = 0; i < n || i < before; i++)
    {
      if (i == before)
        *out++ = '.';
      *out++ = i < n ? at[i] : '0';
    }
  if (power < -4)
    {
      *out++ = 'e';
      *out++ = '-';
      *out++ = (char) ('0' - power / 10);
      *out++ = (char) ('0' - power % 10);
    }
  *out = '\0';
}

bool
ev_decimal_shortest (char buffer[EV_NUMBER_SIZE], double value)
{
  struct scaled s;
  double size = fabs (value);
  if (!(size >= 1e-11 && size < 1e15))
    return false;
  int power = (int) floor (log10 (size));
  if (!scale (size, DIGITS - 1 - power, &s))
    return false;
  if (s.whole < ten[DIGITS - 1] || s.whole >= ten[DIGITS]) /* a logarithm at the edge */
    return false;
  for (uint64_t step = 100; step; step /= 10)
    {
      wide left, more;
      bool up;
      uint64_t number = round_to (&s, step, &left, &more, &up);
      if (step > 1 && !reads_back (&s, left, more, up))
        continue;
      power += number * step == ten[DIGITS];
      if (power == 15)
        return false;
      *buffer = '-';
      put_general (buffer + (value < 0), number, power);
      return true;
    }
  return false;
}

bool
ev_decimal_fixed (char buffer[EV_NUMBER_SIZE], double value, int digits)
{
  struct scaled s;
  wide left, more;
  bool up;
  if (!(fabs (value) >= 1e-12) || !scale (fabs (value), digits, &s))
    return false;
  char text[DIGITS + MOST_POWER + 4], *end = text + sizeof text;
  char *at = put_digits (end, round_to (&s, 1, &left, &more, &up), digits + 1), *out = buffer;
  if (value < 0)
    *out++ = '-';
  while (end - at > digits)
    *out++ = *at++;
  if (digits)
    *out++ = '.';
  memcpy (out, at, (size_t) digits);
  out[digits] = '\0';
  return true;
}

#else

bool
ev_decimal_shortest (char buffer[EV_NUMBER_SIZE], double value)
{
  (void) buffer;
  (void) value;
  return false;
}

bool
ev_decimal_fixed (char buffer[EV_NUMBER_SIZE], double value, int digits)
{
  (void) buffer;
  (void) value;
  (void) digits;
  return false;
}

#endif
