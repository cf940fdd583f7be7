/* Mantel-Haenszel estimates of odds, risk and rate ratios and of risk and rate differences [mantel1959] [rothman2008]
   ch. 15.

   Each measure is a row: what a table adds to the sums, and how the sums become an estimate with its variance.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "model/pooling.h"
#include "num/sum.h"

enum { TERMS = 5 };

/* One table: cells a b / c d with group sizes n1, n2 and total n; of rates, b and d are person-times and n1, n2 stand
 * for them. */
struct table {
  double a, b, c, d, n1, n2, n;
};

/* OR with the variance of [robins1986]. */
static double
odds_terms (const struct table *t, double s[TERMS])
{
  double p = (t->a + t->d) / t->n, q = (t->b + t->c) / t->n, r = t->a * (t->d / t->n), u = t->b * (t->c / t->n);
  s[0] = r;
  s[1] = u;
  s[2] = p * r;
  s[3] = p * u + q * r;
  s[4] = q * u;
  return u;
}

static void
odds_ratio (const double s[TERMS], ev_pooled *out)
{
  out->estimate = log (s[0] / s[1]);
  out->se = sqrt ((s[2] / s[0] / s[0] + s[3] / s[0] / s[1] + s[4] / s[1] / s[1]) / 2);
}

/* RR with the variance of [greenland1985]. */
static double
risk_terms (const struct table *t, double s[TERMS])
{
  s[0] = t->a * (t->n2 / t->n);
  s[1] = t->c * (t->n1 / t->n);
  s[2] = t->n1 / t->n * (t->n2 / t->n) * (t->a + t->c) - t->a / t->n * t->c;
  return s[1];
}

/* IRR with the variance of [greenland1985]. */
static double
rate_terms (const struct table *t, double s[TERMS])
{
  s[0] = t->a * (t->n2 / t->n);
  s[1] = t->c * (t->n1 / t->n);
  s[2] = t->n1 / t->n * (t->n2 / t->n) * (t->a + t->c);
  return s[1];
}

static void
ratio (const double s[TERMS], ev_pooled *out)
{
  out->estimate = log (s[0] / s[1]);
  out->se = sqrt (s[2] / s[0] / s[1]);
}

/* RD with the variance of [sato1989]. */
static double
difference_terms_sato (const struct table *t, double s[TERMS])
{
  double f1 = t->n1 / t->n, f2 = t->n2 / t->n;
  s[0] = t->a * f2 - t->c * f1;
  s[1] = t->n1 * f2;
  s[2] = t->c * f1 * f1 - t->a * f2 * f2 + f1 * f2 * (t->n2 - t->n1) / 2;
  s[3] = (t->a * (t->d / t->n) + t->c * (t->b / t->n)) / 2;
  return s[1];
}

static void
difference_sato (const double s[TERMS], ev_pooled *out)
{
  out->estimate = s[0] / s[1];
  out->se = sqrt (out->estimate * s[2] + s[3]) / s[1];
}

/* RD with the variance of [greenland1985]. */
static double
difference_terms_greenland (const struct table *t, double s[TERMS])
{
  double f1 = t->n1 / t->n, f2 = t->n2 / t->n;
  s[0] = t->a * f2 - t->c * f1;
  s[1] = t->n1 * f2;
  s[2] = t->a * (t->b / t->n1) * f2 * f2 + t->c * (t->d / t->n2) * f1 * f1;
  return s[1];
}

/* IRD with the variance of [greenland1985]. */
static double
rate_difference_terms (const struct table *t, double s[TERMS])
{
  double f1 = t->n1 / t->n, f2 = t->n2 / t->n;
  s[0] = t->a * f2 - t->c * f1;
  s[1] = t->n1 * f2;
  s[2] = t->a * f2 * f2 + t->c * f1 * f1;
  return s[1];
}

static void
difference (const double s[TERMS], ev_pooled *out)
{
  out->estimate = s[0] / s[1];
  out->se = sqrt (s[2]) / s[1];
}

static const struct row {
  const char *measure;
  bool rates, sato;                                         /* person-times; only with that variance */
  double (*terms) (const struct table *t, double s[TERMS]); /* returns the table's weight */
  void (*result) (const double s[TERMS], ev_pooled *out);
} rows[] = {
  { "OR", false, false, odds_terms, odds_ratio },
  { "RR", false, false, risk_terms, ratio },
  { "RD", false, true, difference_terms_sato, difference_sato },
  { "RD", false, false, difference_terms_greenland, difference },
  { "IRR", true, false, rate_terms, ratio },
  { "IRD", true, false, rate_difference_terms, difference },
};

static const struct row *
find_row (const char *measure, ev_mh_variance variance)
{
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (measure && ev_same_name (rows[i].measure, measure) && (!rows[i].sato || variance == EV_MH_SATO))
      return &rows[i];
  return NULL;
}

static struct table
table_at (const ev_pool_data *data, bool rates, size_t i)
{
  struct table t = { .a = data->ai[i], .b = data->bi[i], .c = data->ci[i], .d = data->di[i] };
  t.n1 = rates ? t.b : t.a + t.b;
  t.n2 = rates ? t.d : t.c + t.d;
  t.n = t.n1 + t.n2;
  return t;
}

ev_status
ev_pool_mh (const ev_pool_data *data, const ev_model_spec *spec, ev_diags *diags, double *weights, ev_pooled *out)
{
  const struct row *row = find_row (data->measure, spec->mh_rd_variance);
  if (!data->ai)
    return ev_error (diags, EV_USAGE, NULL, "pooling-needs-tables", "the Mantel-Haenszel method needs 2 × 2 tables");
  if (!row)
    return ev_error (diags, EV_USAGE, NULL, "pooling-measure",
                     "the Mantel-Haenszel method pools OR, RR, RD, IRR and IRD, not %s",
                     data->measure ? data->measure : "these data");
  ev_sum sums[TERMS] = { 0 };
  for (size_t i = 0; i < data->k; i++)
    {
      struct table t = table_at (data, row->rates, i);
      double terms[TERMS] = { 0 };
      weights[i] = t.n1 > 0 && t.n2 > 0 ? row->terms (&t, terms) : 0;
      if (spec->mh_rd_uncorrected && ev_same_name (row->measure, "RD") && !isnan (data->yi[i]))
        terms[0] = weights[i] * data->yi[i];
      for (size_t j = 0; j < TERMS; j++)
        ev_sum_add (&sums[j], terms[j]);
    }
  double s[TERMS];
  for (size_t j = 0; j < TERMS; j++)
    s[j] = ev_sum_value (&sums[j]);
  *out = (ev_pooled){ .estimate = NAN, .se = NAN, .Q = NAN };
  row->result (s, out);
  if (!isfinite (out->estimate) || !isfinite (out->se))
    out->estimate = out->se = NAN;
  return EV_OK;
}
