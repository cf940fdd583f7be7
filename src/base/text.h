/* Text: a growing string, UTF-8, comparison of names, numbers to text and back.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_BASE_TEXT_H
#define EVISYN_BASE_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evisyn/status.h"

/* A growing string; start from {0}, end with ev_str_free.  text is NULL until something was added, else
   terminated by NUL, which length does not count. */
typedef struct ev_str {
  char *text;
  size_t length, capacity;
} ev_str;

void ev_str_free (ev_str *s);
void ev_str_clear (ev_str *s);
void ev_str_add (ev_str *s, const char *text);
void ev_str_addn (ev_str *s, const char *bytes, size_t n);
void ev_str_addc (ev_str *s, char c);
/* vsnprintf that writes numbers with a full stop whatever the locale; gives the length. */
size_t ev_print_to (char *buffer, size_t size, const char *format, va_list args);
void ev_str_printf (ev_str *s, const char *format, ...) EV_PRINTF (2, 3);
/* The text so far ("" for none), as a string of ARENA; S is empty then. */
struct ev_arena;
const char *ev_str_take (ev_str *s, struct ev_arena *arena);

/* Like strcmp == 0; ev_same_name ignores ASCII case. */
bool ev_same (const char *a, const char *b);
bool ev_same_name (const char *a, const char *b);
/* Their order, as of strcmp, without ASCII case. */
int ev_compare_names (const char *a, const char *b);

/* How far two names are apart: insertions, deletions, replacements and swaps of neighbours, ASCII case ignored.
   For "did you mean".  Names longer than 63 bytes count as 99 apart. */
unsigned ev_name_distance (const char *a, const char *b);

/* Is CANDIDATE near NAME, and nearer than *LEAST, which then becomes its distance?  Begin with EV_FAR.  Near are names that
   differ in at most three edits and a third of the letters. */
enum { EV_FAR = 99 };
bool ev_name_is_nearer (const char *candidate, const char *name, unsigned *least);

/* The first byte that is not valid UTF-8, or NULL. */
const char *ev_utf8_check (const char *text, size_t n);
/* Next character of valid UTF-8 text; advances *TEXT; 0 at the end. */
uint32_t ev_utf8_next (const char **text);
/* Columns that a character takes on a terminal; 0 for control characters. */
size_t ev_char_width (uint32_t c);
/* Columns that TEXT takes on a terminal (wide characters 2, combining ones 0). */
size_t ev_text_width (const char *text);
/* Characters, not bytes, in the first N bytes of TEXT. */
size_t ev_utf8_length (const char *text, size_t n);
/* Is C a control character, a line separator or a bidirectional override, none of which may reach a single line of output? */
bool ev_is_control (uint32_t c);

struct ev_arena;
/* TEXT as part of a file name: ASCII letters and digits in lower case, everything else one hyphen; "x" where nothing is left. */
const char *ev_slug (struct ev_arena *arena, const char *text);

/* Does all of TEXT (spaces around allowed) read as a number?  C syntax, always with a decimal point; no hex, inf or nan. */
bool ev_parse_number (const char *text, double *value);
/* Does all of TEXT read as a whole number? */
bool ev_parse_integer (const char *text, long *value);

enum { EV_NUMBER_SIZE = 40 };
/* snprintf for one number, with a full stop whatever the locale. */
void ev_format_number (char buffer[EV_NUMBER_SIZE], const char *format, ...) EV_PRINTF (2, 3);

/* The shortest text that reads back to the same double; "" for NaN, "inf" and "-inf" for infinities. */
const char *ev_format_shortest (char buffer[EV_NUMBER_SIZE], double value);
/* VALUE with DIGITS decimals, correctly rounded; "-0.00" becomes "0.00"; never an exponent below 1e15. */
const char *ev_format_fixed (char buffer[EV_NUMBER_SIZE], double value, int digits);

#endif
