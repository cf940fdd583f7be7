/* How statistics are shown to people, the same in documents and in figures.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_NUMBER_H
#define EVISYN_REPORT_NUMBER_H

#include "base/text.h"

/* How an interval is bracketed: a row of a registry, so that an option can name it. */
typedef struct ev_brackets
{
  const char *name, *title;
  const char *open, *between, *close;
} ev_brackets;
extern const ev_brackets ev_bracket_styles[]; /* the first one is the default; ends with a NULL name */

typedef struct ev_number_style
{
  int digits;                  /* decimals of estimates */
  int p_digits;                /* decimals of the smallest p-value that is shown as it is */
  const ev_brackets *brackets; /* NULL: the default */
  bool typographic;            /* U+2212 and U+221E, as figures and HTML want; else ASCII, which programs read */
} ev_number_style;

/* 0.96; "NA" where NaN */
void ev_show_real (ev_str *out, const ev_number_style *style, double value);
/* [0.65, 1.41]; nothing where both limits are NaN */
void ev_show_interval (ev_str *out, const ev_number_style *style, double lb, double ub);
/* 0.96 [0.65, 1.41]; only the estimate where both limits are NaN */
void ev_show_estimate (ev_str *out, const ev_number_style *style, double estimate, double lb, double ub);
/* 0.949, 0.023, 0.0023, < 0.0001: three decimals, more where they would leave fewer than two digits, at most p_digits
 */
void ev_show_p (ev_str *out, const ev_number_style *style, double p);
/* p = 0.023, p < 0.0001; SYMBOL is "p" or another name of the statistic */
void ev_show_p_equation (ev_str *out, const ev_number_style *style, const char *symbol, double p);
/* 61.9%; DIGITS are those of the percentage */
void ev_show_percent (ev_str *out, const ev_number_style *style, double percent, int digits);
/* 1 study, 8 studies */
void ev_show_count (ev_str *out, long count, const char *one, const char *many);

/* Append TEXT with U+2212 for each hyphen that is the sign of a number: one that begins a word and stands before a
 * digit or point. */
void ev_add_minus (ev_str *out, const char *text);

#endif
