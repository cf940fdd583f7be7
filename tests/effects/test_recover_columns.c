/* Filling in what the studies of a data set lack.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <string.h>

#include "effects_test.h"
#include "evisyn/recover.h"

static const double n1[] = { 100, 57, 25 }, m1[] = { NAN, 10.75, NAN }, sd1[] = { NAN, NAN, 3.5 }, se1[] = { NAN, 0.625, 9 };
static const double min1[] = { 2, NAN, NAN }, med1[] = { 4, NAN, NAN }, max1[] = { 9, NAN, NAN };

static trial
three_studies (void)
{
  trial t = trial_new (3);
  t.data.col[EV_N1I] = n1;
  t.data.col[EV_M1I] = m1;
  t.data.col[EV_SD1I] = sd1;
  t.data.col[EV_SE1I] = se1;
  t.data.col[EV_MIN1I] = min1;
  t.data.col[EV_MED1I] = med1;
  t.data.col[EV_MAX1I] = max1;
  return t;
}

static ev_status
recover (trial *t, const char *measure, const char *method)
{
  const ev_recover_spec spec = { .quantiles = method, .level = 0.95, .correlation = NAN, .round_cells = true };
  return ev_recover_columns (&t->data, ev_measure_find (measure), &spec, t->arena, t->diags);
}

START_TEST (standard_errors_and_medians_stand_in)
{
  trial t = three_studies ();
  ck_assert_int_eq (recover (&t, "MD", "luo"), EV_OK);
  CLOSE (t.data.col[EV_M1I][0], 4.16843156464441, 1e-12); /* Luo et al., see test_recover_quantiles.c */
  CLOSE (t.data.col[EV_SD1I][0], 1.40078973109227, 1e-12);
  CLOSE (t.data.col[EV_M1I][1], 10.75, 0);
  CLOSE (t.data.col[EV_SD1I][1], 0.625 * sqrt (57), 1e-14);
  CLOSE (t.data.col[EV_SD1I][2], 3.5, 0); /* the study's own */
  ck_assert (isnan (t.data.col[EV_M1I][2]));
  ck_assert_uint_eq (t.data.recovered[0].n, 2);
  ck_assert_str_eq (t.data.recovered[0].what[0], "m1i from med1i by luo");
  ck_assert_str_eq (t.data.recovered[1].what[0], "sd1i from se1i");
  ck_assert_uint_eq (t.data.recovered[2].n, 0);
  ck_assert_ptr_nonnull (trial_diag (&t, "recovered"));
  ck_assert (isnan (sd1[0])); /* the caller's columns are left alone */
  trial_free (&t);
}
END_TEST

START_TEST (medians_wait_for_a_method)
{
  trial t = three_studies ();
  ck_assert_int_eq (recover (&t, "MD", NULL), EV_OK);
  ck_assert (isnan (t.data.col[EV_M1I][0]));
  ck_assert_ptr_nonnull (trial_diag (&t, "recoverable"));
  trial_free (&t);
}
END_TEST

START_TEST (what_cannot_be_is_an_error)
{
  static const double negative[] = { NAN, -0.5, NAN }, high[] = { 9.5, NAN, NAN };
  trial t = three_studies ();
  t.data.col[EV_SE1I] = negative;
  ck_assert_int_eq (recover (&t, "MD", "none"), EV_DATA);
  ck_assert_ptr_nonnull (trial_diag (&t, "not-positive"));
  trial_free (&t);
  t = three_studies ();
  t.data.col[EV_MED1I] = high;
  ck_assert_int_eq (recover (&t, "MD", "qe"), EV_DATA);
  ck_assert_ptr_nonnull (trial_diag (&t, "quantiles-order"));
  trial_free (&t);
}
END_TEST

START_TEST (long_lists_of_mistakes_are_cut)
{
  trial t = trial_new (25);
  double se[25], n[25], sd[25];
  for (size_t i = 0; i < 25; i++)
    {
      se[i] = -1;
      n[i] = 10;
      sd[i] = 3;
    }
  t.data.col[EV_SE1I] = se;
  t.data.col[EV_N1I] = t.data.col[EV_N2I] = n;
  ck_assert_int_eq (recover (&t, "MD", NULL), EV_DATA);
  ck_assert_uint_eq (ev_diags_count (t.diags), 21);
  ck_assert_str_eq (trial_diag (&t, "more-errors")->message, "5 more wrong values");
  trial_free (&t);
  t = trial_new (25);
  t.data.col[EV_N1I] = t.data.col[EV_N2I] = t.data.col[EV_SE1I] = n;
  t.data.col[EV_SD1I] = sd;
  ck_assert_int_eq (recover (&t, "MD", NULL), EV_OK);
  ck_assert_ptr_nonnull (trial_diag (&t, "contradiction"));
  ck_assert_str_eq (trial_diag (&t, "more-warnings")->message, "5 more values are doubtful in the same ways");
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/recover_columns", standard_errors_and_medians_stand_in, medians_wait_for_a_method, what_cannot_be_is_an_error,
            long_lists_of_mistakes_are_cut)
