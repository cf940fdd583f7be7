/* Tests of stratified tables against rma.mh of metafor 3.8-1.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/glmm.h"

#include "test.h"

#include "data.h"

START_TEST (bcg_trials)
{
  ev_counts d = { BCG_K, "OR", bcg_a, bcg_b, bcg_c, bcg_d };
  ev_table_tests t;
  ev_table_tests_of (&d, false, &t);
  CLOSE (t.cochran, 136.18281694683, 1e-12);
  CLOSE (t.cochran_p, 1.81979895857e-31, 1e-9);
  CLOSE (t.mantel_haenszel, 136.16297674464, 1e-12);
  CLOSE (t.breslow_day, 171.7653665794, 1e-11);
  CLOSE (t.breslow_day_p, 2.0782508136235e-30, 1e-9);
  CLOSE (t.tarone, 171.75667299387, 1e-11);
  CLOSE (t.df, 12, 0);
  ev_table_tests_of (&d, true, &t);
  CLOSE (t.cochran, 135.70871485512, 1e-12);
  CLOSE (t.mantel_haenszel, 135.68894372391, 1e-12);
}
END_TEST

START_TEST (a_table_without_events_does_not_count)
{
  double b[NIELWEISE_K], d[NIELWEISE_K];
  for (size_t i = 0; i < NIELWEISE_K; i++)
    {
      b[i] = nielweise_n1[i] - nielweise_a[i];
      d[i] = nielweise_n2[i] - nielweise_c[i];
    }
  ev_counts data = { NIELWEISE_K, "OR", nielweise_a, b, nielweise_c, d };
  ev_table_tests t;
  ev_table_tests_of (&data, false, &t);
  CLOSE (t.cochran, 33.45582409911, 1e-12);
  CLOSE (t.mantel_haenszel, 33.310129780817, 1e-12);
  CLOSE (t.breslow_day, 25.68736888167, 1e-11);
  CLOSE (t.breslow_day_p, 0.058588956256966, 1e-11);
  CLOSE (t.tarone_p, 0.058708173247759, 1e-11);
  CLOSE (t.df, 16, 0);
}
END_TEST

START_TEST (rates_have_the_mantel_haenszel_test_alone)
{
  ev_counts d = { RATES_K, "IRR", rates_x1, rates_t1, rates_x2, rates_t2 };
  ev_table_tests t;
  ev_table_tests_of (&d, false, &t);
  CLOSE (t.mantel_haenszel, 5.1964637333038, 1e-12);
  CLOSE (t.mantel_haenszel_p, 0.022632886871819, 1e-11);
  ck_assert (isnan (t.cochran) && isnan (t.breslow_day));
  ev_table_tests_of (&d, true, &t);
  CLOSE (t.mantel_haenszel, 4.795048168663, 1e-12);
}
END_TEST

START_TEST (nothing_can_be_said_without_events)
{
  const double zero[] = { 0, 0 }, n[] = { 10, 20 };
  ev_counts d = { 2, "OR", zero, n, zero, n };
  ev_table_tests t;
  ev_table_tests_of (&d, false, &t);
  ck_assert (isnan (t.cochran) && isnan (t.mantel_haenszel_p) && isnan (t.breslow_day) && isnan (t.tarone_p));
}
END_TEST

TEST_SUITE ("model/table_tests", bcg_trials, a_table_without_events_does_not_count,
            rates_have_the_mantel_haenszel_test_alone, nothing_can_be_said_without_events)
