/* Contrasts: linear combinations of coefficients, and differences between the levels of a factor.

     contrasts = contrast { ";" contrast }
     contrast  = "pairwise" "(" column ")" | [ sign ] part { sign part } [ "=" number ]
     part      = [ number [ "*" ] ] coefficient

   A coefficient's own name, which may hold any signs, is the longest one that the text goes on with.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "reg/regression.h"

/* --- adjustments of p-values --- */

static void
unadjusted (const double *p, size_t n, double *out)
{
  memcpy (out, p, n * sizeof *p);
}

static void
bonferroni (const double *p, size_t n, double *out)
{
  for (size_t i = 0; i < n; i++)
    out[i] = fmin (1, (double) n * p[i]);
}

/* [holm1979]: the i-th smallest of n times n - i + 1, and none below those before it. */
static void
holm (const double *p, size_t n, double *out)
{
  for (size_t i = 0; i < n; i++)
    {
      out[i] = 0;
      for (size_t j = 0; j < n; j++)
        {
          if (!(p[j] < p[i] || (p[j] == p[i] && j <= i)))
            continue;
          size_t before = 0;
          for (size_t l = 0; l < n; l++)
            before += p[l] < p[j] || (p[l] == p[j] && l < j);
          out[i] = fmax (out[i], (double) (n - before) * p[j]);
        }
      out[i] = isnan (p[i]) ? NAN : fmin (1, out[i]);
    }
}

const ev_adjust_method ev_adjust_methods[] = { { "holm", "Holm's step-down procedure", "holm1979", holm },
                                               { "bonferroni", "p-values times their number", "holm1979", bonferroni },
                                               { "none", "p-values as they are", "", unadjusted },
                                               { NULL, NULL, NULL, NULL } };

/* --- reading --- */

struct list {
  ev_regression *r;
  const char *at;
  size_t n, capacity;
  double **row, *rhs;
  const char **label;
};

static ev_status
fail (const struct list *l, const char *at, const char *message)
{
  const char *text = l->r->spec->contrast;
  ev_place place = { "--contrast", 1, 1 + (long) ev_utf8_length (text, (size_t) (at - text)) };
  return ev_error (l->r->diags, EV_USAGE, &place, "contrast-syntax", "%s", message);
}

static double *
add_row (struct list *l, const char *label)
{
  size_t twice[] = { l->capacity, l->capacity };
  l->row = ev_xgrow (l->row, l->n, &l->capacity, sizeof *l->row);
  l->rhs = ev_xgrow (l->rhs, l->n, &twice[0], sizeof *l->rhs);
  l->label = ev_xgrow (l->label, l->n, &twice[1], sizeof *l->label);
  l->row[l->n] = ev_arena_alloc (l->r->arena, l->r->result->p, sizeof (double));
  l->rhs[l->n] = 0;
  l->label[l->n] = label;
  return l->row[l->n++];
}

static void
skip_spaces (struct list *l)
{
  l->at += strspn (l->at, " \t");
}

/* The coefficient whose name the text goes on with, the longest one; p where there is none. */
static size_t
find_coefficient (const struct list *l, size_t *length)
{
  const ev_regress_result *out = l->r->result;
  size_t best = out->p;
  *length = 0;
  for (size_t j = 0; j < out->p; j++)
    {
      size_t n = strlen (out->name[j]);
      if (n > *length && strncmp (l->at, out->name[j], n) == 0)
        {
          best = j;
          *length = n;
        }
    }
  return best;
}

static ev_status
unknown_coefficient (const struct list *l)
{
  const ev_regress_result *out = l->r->result;
  ev_status status = fail (l, l->at, "a coefficient is missing here");
  ev_str names = { 0 };
  for (size_t j = 0; j < out->p; j++)
    ev_str_printf (&names, "%s'%s'", j ? ", " : "", out->name[j]);
  ev_hint (l->r->diags, "the coefficients are %s", names.text);
  ev_str_free (&names);
  return status;
}

static bool
at_number (const struct list *l)
{
  return (*l->at >= '0' && *l->at <= '9') || *l->at == '.';
}

static double
read_number (struct list *l)
{
  char buffer[EV_NUMBER_SIZE] = "";
  size_t n = strspn (l->at, "0123456789.");
  double value = NAN;
  if (n < sizeof buffer)
    memcpy (buffer, l->at, n);
  l->at += n;
  return ev_parse_number (buffer, &value) ? value : NAN;
}

/* One part, with its sign. */
static ev_status
read_part (struct list *l, double sign, double *row)
{
  size_t length, j;
  double factor = 1;
  skip_spaces (l);
  j = find_coefficient (l, &length);
  if (j == l->r->result->p && at_number (l))
    {
      const char *start = l->at;
      factor = read_number (l);
      skip_spaces (l);
      l->at += *l->at == '*';
      skip_spaces (l);
      if (isnan (factor))
        return fail (l, start, "this is no number");
      j = find_coefficient (l, &length);
    }
  if (j == l->r->result->p)
    return unknown_coefficient (l);
  l->at += length;
  row[j] += sign * factor;
  return EV_OK;
}

static ev_status
read_combination (struct list *l)
{
  const char *start = l->at;
  double *row = add_row (l, NULL);
  ev_status status = EV_OK;
  double sign = *l->at == '-' ? -1 : 1;
  l->at += *l->at == '-' || *l->at == '+';
  for (;;)
    {
      status = read_part (l, sign, row);
      skip_spaces (l);
      if (status || (*l->at != '+' && *l->at != '-'))
        break;
      sign = *l->at++ == '-' ? -1 : 1;
    }
  if (!status && *l->at == '=')
    {
      l->at++;
      skip_spaces (l);
      double minus = *l->at == '-' ? -1 : 1;
      l->at += *l->at == '-';
      l->rhs[l->n - 1] = minus * read_number (l);
      if (isnan (l->rhs[l->n - 1]))
        return fail (l, l->at, "a number is missing here");
      skip_spaces (l);
    }
  size_t n = (size_t) (l->at - start);
  while (n && strchr (" \t", start[n - 1]))
    n--;
  l->label[l->n - 1] = ev_arena_strndup (l->r->arena, start, n);
  return status;
}

/* Differences between the predictions at every two levels, everything else as it is in the studies. */
static ev_status
add_pairs (struct list *l, size_t column, const ev_bound_atom *b)
{
  ev_regression *r = l->r;
  size_t p = r->result->p, bad;
  double *rows = ev_arena_alloc (r->arena, b->width, p * sizeof *rows);
  ev_value *setting = ev_arena_alloc (r->arena, r->formula.ncolumns, sizeof *setting);
  bool *given = ev_arena_alloc (r->arena, r->formula.ncolumns, sizeof *given);
  given[column] = true;
  for (size_t i = 0; i < b->width; i++)
    {
      setting[column] = (ev_value){ .number = NAN, .text = b->level[i] };
      ev_parse_number (b->level[i], &setting[column].number);
      if (ev_regress_setting_row (r, setting, given, rows + i * p, &bad))
        return fail (l, l->at, "the levels cannot be compared in this model");
    }
  for (size_t i = 0; i < b->width; i++)
    for (size_t j = 0; j < i; j++)
      {
        double *row = add_row (l, ev_arena_printf (r->arena, "%s - %s", b->level[i], b->level[j]));
        for (size_t c = 0; c < p; c++)
          row[c] = rows[i * p + c] - rows[j * p + c];
      }
  return EV_OK;
}

static const char pairwise[] = "pairwise(";

static ev_status
read_pairwise (struct list *l)
{
  const char *start = l->at;
  l->at += sizeof pairwise - 1;
  size_t n = strcspn (l->at, ")");
  if (!l->at[n])
    return fail (l, l->at + n, "a closing parenthesis is missing here");
  const char *name = ev_arena_strndup (l->r->arena, l->at, n);
  l->at += n + 1;
  skip_spaces (l);
  size_t c = ev_regress_find_moderator (l->r, name);
  for (size_t a = 0; a < l->r->formula.natoms; a++)
    if (l->r->frame.atom[a].factor && l->r->formula.atom[a].expr->column == c)
      return add_pairs (l, c, &l->r->frame.atom[a]);
  return fail (l, start, "pairwise takes a column that is a factor in the model");
}

static ev_status
read_list (struct list *l)
{
  ev_status status = EV_OK;
  for (l->at = l->r->spec->contrast; !status;)
    {
      l->at += strspn (l->at, " \t;");
      if (!*l->at)
        return EV_OK;
      status = strncmp (l->at, pairwise, sizeof pairwise - 1) == 0 ? read_pairwise (l) : read_combination (l);
      if (!status && *l->at && *l->at != ';')
        status = fail (l, l->at, "a sign or a semicolon is missing here");
    }
  return status;
}

/* --- tests --- */

static const ev_adjust_method *
find_adjustment (const char *name)
{
  const ev_adjust_method *m = ev_adjust_methods;
  while (m->name && !ev_same_name (m->name, name))
    m++;
  return m->name ? m : ev_adjust_methods;
}

/* All rows at once; combinations that follow from others (as of all pairs of levels) do not count twice. */
static void
test_all (struct list *l)
{
  ev_regress_result *out = l->r->result;
  size_t p = out->p, m = 0;
  double *columns = ev_xcalloc (p, (l->n + 1) * sizeof *columns), *rows = ev_xcalloc (l->n, (p + 1) * sizeof *rows), *rhs = rows + l->n * p;
  double *beta = ev_xcalloc (p, sizeof *beta);
  bool *keep = ev_xcalloc (l->n, sizeof *keep);
  for (size_t j = 0; j < p; j++)
    {
      beta[j] = out->coefficient[j].estimate;
      for (size_t i = 0; i < l->n; i++)
        columns[j * l->n + i] = l->row[i][j];
    }
  ev_independent_columns (columns, p, l->n, keep);
  for (size_t i = 0; i < l->n; i++)
    if (keep[i])
      {
        memcpy (rows + m * p, l->row[i], p * sizeof *rows);
        rhs[m++] = l->rhs[i];
      }
  out->contrast_test = ev_wald_test (beta, out->covariance, p, rows, m, rhs, out->coefficient[0].df);
  free (columns);
  free (rows);
  free (beta);
  free (keep);
}

static void
test_rows (struct list *l)
{
  ev_regress_result *out = l->r->result;
  const ev_adjust_method *adjust = find_adjustment (l->r->spec->adjust);
  double *p = ev_xcalloc (l->n, 2 * sizeof *p), *adjusted = p + l->n;
  out->ncontrasts = l->n;
  out->contrast = ev_arena_alloc (l->r->arena, l->n, sizeof *out->contrast);
  out->adjust = adjust->name;
  for (size_t i = 0; i < l->n; i++)
    {
      out->contrast[i].label = l->label[i];
      ev_regress_combine (l->r, l->row[i], l->rhs[i], &out->contrast[i].est);
      p[i] = out->contrast[i].est.p;
    }
  adjust->adjust (p, l->n, adjusted);
  for (size_t i = 0; i < l->n; i++)
    out->contrast[i].p_adjusted = adjusted[i];
  free (p);
}

ev_status
ev_regress_contrast_all (ev_regression *r)
{
  struct list l = { .r = r };
  ev_status status = read_list (&l);
  if (!status && l.n == 0)
    status = fail (&l, r->spec->contrast, "a contrast is missing");
  if (!status)
    {
      test_rows (&l);
      test_all (&l);
    }
  free (l.row);
  free (l.rhs);
  free (l.label);
  return status;
}
