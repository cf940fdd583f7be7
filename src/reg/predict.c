/* Predicted effects at settings of the moderators, with confidence and prediction intervals.

   A setting names some moderators; the others stay as they are in the studies, and the prediction is the mean over them.  Where effects are linear
   that is the prediction at their means.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/methods.h"
#include "model/fit.h"
#include "reg/regression.h"

/* --- rows --- */

ev_status
ev_regress_setting_row (ev_regression *r, const ev_value *setting, const bool *given, double *row, size_t *bad)
{
  const ev_frame *f = &r->frame;
  size_t columns = r->formula.ncolumns;
  ev_value *values = ev_arena_alloc (r->arena, columns, sizeof *values);
  double *one = ev_arena_alloc (r->arena, f->p, sizeof *one);
  memset (row, 0, f->p * sizeof *row);
  for (size_t i = 0; i < f->k; i++)
    {
      for (size_t c = 0; c < columns; c++)
        values[c] = given[c] ? setting[c] : f->value[i][c];
      ev_status status = ev_frame_row (f, values, one, bad);
      if (status)
        return status;
      for (size_t j = 0; j < f->p; j++)
        row[j] += one[j] / (double) f->k;
    }
  return EV_OK;
}

void
ev_regress_combine (const ev_regression *r, const double *row, double minus, ev_estimate *est)
{
  const ev_regress_result *out = r->result;
  size_t p = out->p;
  double value = -minus, variance = 0;
  for (size_t i = 0; i < p; i++)
    {
      value += row[i] * out->coefficient[i].estimate;
      for (size_t j = 0; j < p; j++)
        variance += row[i] * out->covariance[i * p + j] * row[j];
    }
  ev_estimate_test (est, value, sqrt (variance), out->coefficient[0].df, r->spec->model.level);
}

/* --- settings --- */

static ev_status
fail (const ev_regression *r, const char *at, const char *message)
{
  ev_place place = { "--predict", 1, 1 + (long) ev_utf8_length (r->spec->predict, (size_t) (at - r->spec->predict)) };
  return ev_error (r->diags, EV_USAGE, &place, "predict-syntax", "%s", message);
}

/* The text from *AT up to one of STOPS, without spaces and quotation marks around it. */
static const char *
read_part (ev_regression *r, const char **at, const char *stops)
{
  const char *start = *at + strspn (*at, " \t"), *end;
  char mark = *start == '`' || *start == '"' || *start == '\'' ? *start : '\0';
  if (mark && (end = strchr (start + 1, mark)))
    {
      *at = end + 1 + strspn (end + 1, " \t");
      return ev_arena_strndup (r->arena, start + 1, (size_t) (end - start - 1));
    }
  end = start + strcspn (start, stops);
  *at = end;
  while (end > start && strchr (" \t", end[-1]))
    end--;
  return ev_arena_strndup (r->arena, start, (size_t) (end - start));
}

size_t
ev_regress_find_moderator (const ev_regression *r, const char *name)
{
  size_t c = 0;
  while (c < r->formula.ncolumns && !ev_same (ev_table_header (r->frame.table, r->formula.column[c]), name))
    c++;
  return c;
}

static ev_status
unknown_moderator (const ev_regression *r, const char *at, const char *name)
{
  ev_str names = { 0 };
  for (size_t c = 0; c < r->formula.ncolumns; c++)
    ev_str_printf (&names, "%s'%s'", c ? ", " : "", ev_table_header (r->frame.table, r->formula.column[c]));
  ev_place place = { "--predict", 1, 1 + (long) ev_utf8_length (r->spec->predict, (size_t) (at - r->spec->predict)) };
  ev_error (r->diags, EV_USAGE, &place, "unknown-moderator", "the model has no moderator '%s'", name);
  ev_hint (r->diags, "its moderators are %s", names.text ? names.text : "none");
  ev_str_free (&names);
  return EV_USAGE;
}

static void
warn_outside (const ev_regression *r, size_t c, const ev_value *v)
{
  double least = INFINITY, most = -INFINITY;
  for (size_t i = 0; i < r->frame.k; i++)
    {
      least = fmin (least, r->frame.value[i][c].number);
      most = fmax (most, r->frame.value[i][c].number);
    }
  if (v->number < least || v->number > most)
    ev_warn (r->diags, NULL, "extrapolation", "%s = %g lies outside the studies' values, %g to %g: the prediction is an extrapolation",
             ev_table_header (r->frame.table, r->formula.column[c]), v->number, least, most);
}

/* One pair NAME = VALUE. */
static ev_status
read_pair (ev_regression *r, const char **at, ev_value *setting, bool *given)
{
  const char *start = *at + strspn (*at, " \t"), *name = read_part (r, at, "=,;");
  if (**at != '=')
    return fail (r, start, "write settings as name=value, name=value; name=value");
  ++*at;
  size_t c = ev_regress_find_moderator (r, name);
  if (c == r->formula.ncolumns)
    return unknown_moderator (r, start, name);
  const char *from = *at;
  ev_value v = { .number = NAN, .text = read_part (r, at, ",;") };
  if (!*v.text)
    return fail (r, from, "a value is missing here");
  if (!ev_parse_number (v.text, &v.number))
    v.number = NAN;
  if (!r->frame.text[c] && isnan (v.number))
    return fail (r, from, "this moderator is a number");
  setting[c] = v;
  given[c] = true;
  if (!r->frame.text[c])
    warn_outside (r, c, &v);
  return EV_OK;
}

/* Everything up to the next semicolon. */
static ev_status
read_setting (ev_regression *r, const char **at, ev_value *setting, bool *given)
{
  ev_status status = EV_OK;
  memset (given, 0, r->formula.ncolumns * sizeof *given);
  for (;;)
    {
      *at += strspn (*at, " \t");
      if (!**at || **at == ';')
        return EV_OK;
      status = read_pair (r, at, setting, given);
      if (status)
        return status;
      if (**at && **at != ',' && **at != ';')
        return fail (r, *at, "a comma or a semicolon is missing here");
      *at += **at == ',';
    }
}

/* --- intervals --- */

/* The methods of the model layer count studies as pooling does, with one coefficient: with p of them, k - p degrees of freedom stand for k - 1. */
static ev_status
prediction_interval (const ev_regression *r, const double *row, ev_regress_prediction *out)
{
  const ev_regress_result *result = r->result;
  const ev_prediction_method *method = ev_prediction_find (result->prediction_method);
  out->pi_lb = out->pi_ub = out->pi_df = NAN;
  if (!method->predict || isnan (result->tau2))
    return EV_OK;
  double factor = r->wald_factor, wald = 0;
  for (size_t i = 0; i < result->p; i++)
    for (size_t j = 0; j < result->p; j++)
      wald += row[i] * (result->covariance[i * result->p + j] / factor) * row[j];
  ev_design design = { .k = result->k - result->p + 1, .p = 1 };
  ev_inference in = { .design = &design, .workspace = r->workspace, .method = r->tau2, .tau2 = result->tau2, .level = r->spec->model.level,
                      .beta = &out->est.estimate, .cov = &wald, .test = r->test, .scale = r->scale, .seed = r->spec->model.seed,
                      .min_prediction = r->spec->model.min_prediction };
  ev_prediction_interval interval;
  ev_status status = method->predict (&in, &out->est, &interval);
  out->pi_lb = interval.lb;
  out->pi_ub = interval.ub;
  out->pi_df = interval.df;
  return status;
}

static ev_status
no_value (const ev_regression *r, const char *at, size_t bad)
{
  const ev_bound_atom *b = &r->frame.atom[bad];
  ev_place place = { "--predict", 1, 1 + (long) ev_utf8_length (r->spec->predict, (size_t) (at - r->spec->predict)) };
  ev_error (r->diags, EV_USAGE, &place, "bad-setting", "%s has no value at this setting", r->formula.atom[bad].label);
  ev_str levels = { 0 };
  for (size_t l = 0; b->factor && l < b->width; l++)
    ev_str_printf (&levels, "%s'%s'", l ? ", " : "", b->level[l]);
  if (levels.text)
    ev_hint (r->diags, "its levels are %s", levels.text);
  ev_str_free (&levels);
  return EV_USAGE;
}

static ev_status
predict_one (ev_regression *r, const char **at, double *row, ev_regress_prediction *out)
{
  size_t columns = r->formula.ncolumns, bad;
  ev_value *setting = ev_arena_alloc (r->arena, columns, sizeof *setting);
  bool *given = ev_arena_alloc (r->arena, columns, sizeof *given);
  const char *start = *at += strspn (*at, " \t;");
  ev_status status = read_setting (r, at, setting, given);
  if (status)
    return status;
  size_t n = (size_t) (*at - start);
  while (n && strchr (" \t", start[n - 1]))
    n--;
  out->label = ev_arena_strndup (r->arena, start, n);
  if (ev_regress_setting_row (r, setting, given, row, &bad))
    return no_value (r, start, bad);
  ev_regress_combine (r, row, 0, &out->est);
  return prediction_interval (r, row, out);
}

ev_status
ev_regress_predict (ev_regression *r)
{
  ev_regress_result *out = r->result;
  size_t most = 1;
  for (const char *c = r->spec->predict; *c; c++)
    most += *c == ';';
  out->prediction = ev_arena_alloc (r->arena, most, sizeof *out->prediction);
  double *row = ev_arena_alloc (r->arena, out->p, sizeof *row);
  for (const char *at = r->spec->predict; at[strspn (at, " \t;")];)
    {
      ev_status status = predict_one (r, &at, row, &out->prediction[out->npredictions++]);
      if (status)
        return status;
    }
  return EV_OK;
}

/* --- a curve along one moderator --- */

enum { CURVE_POINTS = 101 };

static void
new_curve (ev_regression *r, size_t c, ev_regress_curve *curve)
{
  double **columns[] = { &curve->x, &curve->estimate, &curve->ci_lb, &curve->ci_ub, &curve->pi_lb, &curve->pi_ub };
  for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
    *columns[i] = ev_arena_alloc (r->arena, CURVE_POINTS, sizeof (double));
  curve->moderator = ev_table_header (r->frame.table, r->formula.column[c]);
  curve->n = CURVE_POINTS;
  curve->study = ev_arena_alloc (r->arena, r->frame.k, sizeof *curve->study);
  for (size_t i = 0; i < r->frame.k; i++)
    curve->study[i] = r->frame.value[i][c].number;
}

static void
range_of (const double *x, size_t n, double range[2])
{
  range[0] = range[1] = x[0];
  for (size_t i = 1; i < n; i++)
    {
      range[0] = fmin (range[0], x[i]);
      range[1] = fmax (range[1], x[i]);
    }
}

static bool
is_factor (const ev_regression *r, size_t c)
{
  for (size_t i = 0; i < r->formula.natoms; i++)
    if (r->frame.atom[i].factor && r->formula.atom[i].expr->column == c)
      return true;
  return false;
}

/* The only column that is a number, or their number where there is none or another. */
static size_t
only_number (const ev_regression *r)
{
  size_t found = r->formula.ncolumns, n = 0;
  for (size_t c = 0; c < r->formula.ncolumns; c++)
    if (!r->frame.text[c] && !is_factor (r, c))
      {
        found = c;
        n++;
      }
  return n == 1 ? found : r->formula.ncolumns;
}

ev_status
ev_regress_draw_curve (ev_regression *r)
{
  size_t c = r->spec->curve ? ev_regress_find_moderator (r, r->spec->curve) : only_number (r), bad;
  if (!r->spec->curve && c == r->formula.ncolumns)
    return EV_OK;
  if (c == r->formula.ncolumns || r->frame.text[c])
    return ev_error (r->diags, EV_USAGE, NULL, "bad-curve", "'%s' is no moderator of the model that is a number", r->spec->curve);
  ev_regress_curve *curve = &r->result->curve;
  double range[2], *row = ev_arena_alloc (r->arena, r->design.p, sizeof *row);
  ev_value *setting = ev_arena_alloc (r->arena, r->formula.ncolumns, sizeof *setting);
  bool *given = ev_arena_alloc (r->arena, r->formula.ncolumns, sizeof *given);
  new_curve (r, c, curve);
  range_of (curve->study, r->frame.k, range);
  if (!r->spec->curve && range[0] == range[1])
    {
      *curve = (ev_regress_curve){ .n = 0 };
      return EV_OK;
    }
  given[c] = true;
  for (size_t i = 0; i < curve->n; i++)
    {
      ev_regress_prediction p;
      setting[c] = (ev_value){ .number = range[0] + (range[1] - range[0]) * (double) i / (CURVE_POINTS - 1), .text = "" };
      if (ev_regress_setting_row (r, setting, given, row, &bad))
        return ev_error (r->diags, EV_USAGE, NULL, "bad-curve", "%s has no values between those of the studies", r->formula.atom[bad].label);
      ev_regress_combine (r, row, 0, &p.est);
      ev_status status = prediction_interval (r, row, &p);
      if (status)
        return status;
      const double values[] = { setting[c].number, p.est.estimate, p.est.ci_lb, p.est.ci_ub, p.pi_lb, p.pi_ub };
      double *const columns[] = { curve->x, curve->estimate, curve->ci_lb, curve->ci_ub, curve->pi_lb, curve->pi_ub };
      for (size_t v = 0; v < sizeof values / sizeof *values; v++)
        columns[v][i] = values[v];
    }
  return EV_OK;
}
