/* Weights from sample sizes.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

static ev_status
weigh (trial *t, const char *name)
{
  return ev_weigh (ev_weighting_find (name), &t->e, t->arena, t->diags, &t->data);
}

/* A table whose second study prints events and non-events only, and whose third has no effect size. */
static trial
tables (void)
{
  trial t = trial_new (3);
  COL (t, AI, 3, 7, NAN);
  COL (t, BI, NAN, 11, NAN);
  COL (t, N1I, 17, NAN, NAN);
  COL (t, CI, 5, 13, NAN);
  COL (t, DI, NAN, 19, NAN);
  COL (t, N2I, 23, NAN, NAN);
  ck_assert_int_eq (trial_run (&t, "OR"), EV_OK);
  return t;
}

START_TEST (the_sample_size_is_that_of_both_groups)
{
  trial t = tables ();
  ck_assert_int_eq (weigh (&t, "size"), EV_OK);
  CLOSE (t.data.col[EV_WEIGHTS][0], 40, 0);
  CLOSE (t.data.col[EV_WEIGHTS][1], 50, 0);
  trial_free (&t);
}
END_TEST

START_TEST (the_effective_size_is_half_the_harmonic_mean_of_the_groups)
{
  trial t = tables ();
  ck_assert_int_eq (weigh (&t, "EFFECTIVE"), EV_OK);
  CLOSE (t.data.col[EV_WEIGHTS][0], 17. * 23 / 40, 1e-15);
  CLOSE (t.data.col[EV_WEIGHTS][1], 18. * 32 / 50, 1e-15);
  trial_free (&t);
}
END_TEST

START_TEST (one_group_has_its_size_and_no_effective_one)
{
  trial t = trial_new (2);
  COL (t, RI, .3, .5);
  COL (t, NI, 31, 47);
  ck_assert_int_eq (trial_run (&t, "ZCOR"), EV_OK);
  ck_assert_int_eq (weigh (&t, "effective"), EV_DATA);
  ck_assert_int_eq (trial_diag (&t, "no-sample-size")->place.line, 2);
  ck_assert_ptr_null (t.data.col[EV_WEIGHTS]);
  ck_assert_int_eq (weigh (&t, "size"), EV_OK);
  CLOSE (t.data.col[EV_WEIGHTS][1], 47, 0);
  trial_free (&t);
}
END_TEST

START_TEST (variances_leave_the_data_alone_and_a_column_excludes_sizes)
{
  trial t = tables ();
  ck_assert_int_eq (weigh (&t, "variance"), EV_OK);
  ck_assert_ptr_null (t.data.col[EV_WEIGHTS]);
  COL (t, WEIGHTS, 1, 2, 3);
  ck_assert_int_eq (weigh (&t, "size"), EV_USAGE);
  ck_assert_ptr_nonnull (trial_diag (&t, "two-weights"));
  ck_assert_int_eq (weigh (&t, "variance"), EV_OK);
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/weighting", the_sample_size_is_that_of_both_groups, the_effective_size_is_half_the_harmonic_mean_of_the_groups,
            one_group_has_its_size_and_no_effective_one, variances_leave_the_data_alone_and_a_column_excludes_sizes)
