/* Data checks: each wrong value is an error with its place.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

/* DATA of one study, wrong in one way, must say so. */
static void
expect_error (trial *t, const char *code, const char *id, const char *message)
{
  ck_assert_int_eq (trial_run (t, code), EV_DATA);
  ck_assert_uint_eq (ev_diags_count (t->diags), 1);
  const ev_diag *d = ev_diags_get (t->diags, 0);
  ck_assert_str_eq (d->id, id);
  ck_assert_str_eq (d->message, message);
  ck_assert_int_eq (d->place.line, 2);
  ck_assert_str_eq (d->place.file, "t.csv");
  trial_free (t);
}

static trial
table (double a, double n1, double c, double n2)
{
  trial t = trial_new (1);
  COL (t, AI, a);
  COL (t, N1I, n1);
  COL (t, CI, c);
  COL (t, N2I, n2);
  return t;
}

static trial
means (double sd1, double n1, double sd2, double n2)
{
  trial t = trial_new (1);
  COL (t, M1I, 1.5);
  COL (t, M2I, 1.25);
  COL (t, SD1I, sd1);
  COL (t, N1I, n1);
  COL (t, SD2I, sd2);
  COL (t, N2I, n2);
  return t;
}

static trial
interval (double y, double lb, double ub)
{
  trial t = trial_new (1);
  COL (t, YI, y);
  COL (t, CI_LB, lb);
  COL (t, CI_UB, ub);
  return t;
}

START_TEST (counts_must_be_possible)
{
  trial t = table (-3, 10, 2, 12);
  expect_error (&t, "OR", "negative", "A: ai = -3 is below 0");
  t = table (11, 10, 2, 12);
  expect_error (&t, "OR", "events-above-total", "A: ai = 11 is above n1i = 10");
  t = table (1, 10, 12.5, 12);
  ck_assert_int_eq (trial_run (&t, "OR"), EV_DATA);
  ck_assert_str_eq (trial_diag (&t, "events-above-total")->message, "A: ci = 12.5 is above n2i = 12");
  ck_assert_str_eq (trial_diag (&t, "fractional-count")->message, "1 value of ci is not a whole number (12.5)");
  trial_free (&t);
  t = table (0, 0, 2, 12);
  expect_error (&t, "OR", "too-small", "A: n1i = 0 is below 1");
  t = table (1, 10, 2, 12);
  COL (t, BI, 8);
  COL (t, DI, 10);
  expect_error (&t, "OR", "sum-differs", "A: ai + bi = 9 is not n1i = 10");
}
END_TEST

START_TEST (fractions_of_events_are_only_warned_about)
{
  trial t = trial_new (3);
  COL (t, AI, 2.5, 3, 4.25);
  COL (t, N1I, 10, 10, 10);
  COL (t, CI, 1, 1, 1);
  COL (t, N2I, 10, 10, 10);
  ck_assert_int_eq (trial_run (&t, "OR"), EV_OK);
  ck_assert_uint_eq (ev_diags_count (t.diags), 1);
  const ev_diag *d = trial_diag (&t, "fractional-count");
  ck_assert_str_eq (d->message, "2 values of ai are not whole numbers (the first is 2.5)");
  ck_assert_int_eq (d->severity, EV_WARNING);
  CLOSE (t.e.yi[0], log (2.5 / 7.5) - log (1.0 / 9), 1e-14);
  trial_free (&t);
}
END_TEST

START_TEST (standard_deviations_must_be_positive)
{
  trial t = means (0, 10, 2, 12);
  expect_error (&t, "MD", "not-positive", "A: sd1i = 0 is not above 0");
  t = means (1, 10, -2, 12);
  expect_error (&t, "SMD", "not-positive", "A: sd2i = -2 is not above 0");
  t = means (1, 10, 2, 0.5);
  ck_assert_int_eq (trial_run (&t, "MD"), EV_DATA);
  ck_assert_str_eq (trial_diag (&t, "too-small")->message, "A: n2i = 0.5 is below 1");
  trial_free (&t);
}
END_TEST

START_TEST (given_effects_must_be_possible)
{
  trial t = interval (0.5, 0.9, 0.1);
  ck_assert_int_eq (trial_run (&t, "GEN"), EV_DATA);
  ck_assert_str_eq (trial_diag (&t, "limits-reversed")->message, "A: ci-lb = 0.9 is above ci-ub = 0.1");
  trial_free (&t);
  t = interval (1, 0.1, 0.9);
  expect_error (&t, "GEN", "outside-interval", "A: yi = 1 is above ci-ub = 0.9");
  t = interval (0, 0.1, 0.9);
  expect_error (&t, "GEN", "outside-interval", "A: ci-lb = 0.1 is above yi = 0");
  t = interval (0.5, -0.1, 1.1);
  t.spec.ratio = true;
  expect_error (&t, "GEN", "ratio-not-positive", "A: ci-lb = -0.1 is not above 0");
  t = trial_new (1);
  COL (t, YI, 0.5);
  COL (t, VI, 0);
  expect_error (&t, "GEN", "not-positive", "A: vi = 0 is not above 0");
  t = trial_new (1);
  COL (t, YI, 0.5);
  COL (t, SEI, -1);
  expect_error (&t, "GEN", "not-positive", "A: sei = -1 is not above 0");
  t = trial_new (1);
  COL (t, YI, 0.5);
  COL (t, PVAL, 1.2);
  expect_error (&t, "GEN", "too-large", "A: pval = 1.2 is above 1");
  t = trial_new (1);
  COL (t, YI, 0.5);
  COL (t, PVAL, 0);
  expect_error (&t, "GEN", "not-positive", "A: pval = 0 is not above 0");
}
END_TEST

START_TEST (weights_must_not_be_negative)
{
  trial t = table (1, 10, 2, 12);
  COL (t, WEIGHTS, -0.5);
  expect_error (&t, "OR", "negative", "A: weights = -0.5 is below 0");
}
END_TEST

START_TEST (columns_that_the_measure_does_not_use_are_not_its_business)
{
  trial t = table (1, 10, 2, 12);
  COL (t, SD1I, -1);
  COL (t, RI, 7);
  ck_assert_int_eq (trial_run (&t, "OR"), EV_OK);
  trial_free (&t);
}
END_TEST

START_TEST (twenty_errors_are_told_and_the_rest_counted)
{
  trial t = trial_new (23);
  double y[23], v[23];
  for (size_t i = 0; i < 23; i++)
    y[i] = 0.5, v[i] = -1;
  t.data.col[EV_YI] = y;
  t.data.col[EV_VI] = v;
  ck_assert_int_eq (trial_run (&t, "GEN"), EV_DATA);
  ck_assert_uint_eq (ev_diags_count (t.diags), 21);
  ck_assert_str_eq (ev_diags_get (t.diags, 20)->message, "3 more wrong values");
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/check", counts_must_be_possible, fractions_of_events_are_only_warned_about,
            standard_deviations_must_be_positive, given_effects_must_be_possible, weights_must_not_be_negative,
            columns_that_the_measure_does_not_use_are_not_its_business, twenty_errors_are_told_and_the_rest_counted)
