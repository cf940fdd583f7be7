/* Tests of several coefficients at once that the user chose, as metafor's btt.

     tests = test { ";" test }
     test  = part { "," part }
     part  = number [ ":" number ] | coefficient | term

   Numbers count coefficients from 1, the intercept among them; names may hold any signs: the longest that fits is meant.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "reg/regression.h"

struct reader {
  ev_regression *r;
  const char *at;
  bool *chosen; /* p */
};

static ev_status
fail (const struct reader *d, const char *at, const char *message)
{
  const char *text = d->r->spec->btt;
  ev_place place = { "--btt", 1, 1 + (long) ev_utf8_length (text, (size_t) (at - text)) };
  return ev_error (d->r->diags, EV_USAGE, &place, "btt-syntax", "%s", message);
}

static void
skip_spaces (struct reader *d)
{
  d->at += strspn (d->at, " \t");
}

/* Does the text go on with NAME as a whole part? */
static bool
fits (const struct reader *d, const char *name)
{
  size_t n = strlen (name);
  if (strncmp (d->at, name, n) != 0)
    return false;
  const char *after = d->at + n + strspn (d->at + n, " \t");
  return !*after || *after == ',' || *after == ';';
}

/* The coefficients of the longest name that fits; false: none does. */
static bool
read_name (struct reader *d)
{
  const ev_regress_result *out = d->r->result;
  size_t longest = 0, first = 0, n = 0;
  for (size_t j = 0; j < out->p; j++)
    if (fits (d, out->name[j]) && strlen (out->name[j]) > longest)
      longest = strlen (out->name[j]), first = j, n = 1;
  for (size_t t = 0; t < out->nterms; t++)
    if (fits (d, out->term[t].label) && strlen (out->term[t].label) >= longest)
      longest = strlen (out->term[t].label), first = out->term[t].first, n = out->term[t].n;
  for (size_t j = 0; j < n; j++)
    d->chosen[first + j] = true;
  d->at += longest;
  return n > 0;
}

/* A whole number from 1 to p; 0: it is none. */
static size_t
read_index (struct reader *d)
{
  char *end;
  unsigned long value = *d->at >= '0' && *d->at <= '9' ? strtoul (d->at, &end, 10) : 0;
  if (value < 1 || value > d->r->result->p)
    return 0;
  d->at = end;
  return value;
}

static ev_status
unknown (const struct reader *d)
{
  const ev_regress_result *out = d->r->result;
  ev_status status = fail (d, d->at, "a coefficient is missing here");
  ev_str names = { 0 };
  for (size_t j = 0; j < out->p; j++)
    ev_str_printf (&names, "%s%zu '%s'", j ? ", " : "", j + 1, out->name[j]);
  ev_hint (d->r->diags, "the coefficients are %s; terms can be named too", names.text);
  ev_str_free (&names);
  return status;
}

static ev_status
read_part (struct reader *d)
{
  skip_spaces (d);
  if (read_name (d))
    return EV_OK;
  size_t first = read_index (d), last = first;
  if (first && *d->at == ':')
    {
      d->at++;
      last = read_index (d);
    }
  if (!first || last < first)
    return unknown (d);
  for (size_t j = first; j <= last; j++)
    d->chosen[j - 1] = true;
  return EV_OK;
}

/* One test, up to a semicolon. */
static ev_status
read_test (struct reader *d)
{
  memset (d->chosen, 0, d->r->result->p * sizeof *d->chosen);
  for (;;)
    {
      ev_status status = read_part (d);
      skip_spaces (d);
      if (status || !*d->at || *d->at == ';')
        return status;
      if (*d->at != ',')
        return fail (d, d->at, "a comma or a semicolon is missing here");
      d->at++;
    }
}

static void
test_chosen (struct reader *d, ev_regress_test *out)
{
  const ev_regress_result *result = d->r->result;
  size_t p = result->p, m = 0;
  double *beta = ev_xcalloc (p, (p + 1) * sizeof *beta), *rows = beta + p;
  ev_str label = { 0 };
  for (size_t j = 0; j < p; j++)
    {
      beta[j] = result->coefficient[j].estimate;
      if (!d->chosen[j])
        continue;
      rows[m++ * p + j] = 1;
      ev_str_printf (&label, "%s%s", label.length ? ", " : "", result->name[j]);
    }
  out->test = ev_wald_test (beta, result->covariance, p, rows, m, NULL, result->coefficient[0].df);
  out->label = ev_arena_strdup (d->r->arena, label.text);
  ev_str_free (&label);
  free (beta);
}

ev_status
ev_regress_test_together (ev_regression *r)
{
  ev_regress_result *out = r->result;
  struct reader d = { .r = r, .at = r->spec->btt, .chosen = ev_arena_alloc (r->arena, out->p, sizeof *d.chosen) };
  size_t most = 1;
  for (const char *c = d.at; *c; c++)
    most += *c == ';';
  out->test = ev_arena_alloc (r->arena, most, sizeof *out->test);
  for (;;)
    {
      d.at += strspn (d.at, " \t;");
      if (!*d.at)
        return out->ntests ? EV_OK : fail (&d, d.at, "a coefficient is missing here");
      ev_status status = read_test (&d);
      if (status)
        return status;
      test_chosen (&d, &out->test[out->ntests++]);
    }
}
