/* Fixed-effect pooling: Mantel-Haenszel, Peto and inverse variance against metafor 5.1 and 3.8-1.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/pooling.h"

#include "test.h"

#include "data.h"

static const ev_model_spec sato = { .mh_rd_variance = EV_MH_SATO }, greenland = { .mh_rd_variance = EV_MH_GREENLAND };

static ev_pooled
mantel_haenszel (const char *measure, const ev_model_spec *spec, double *weights)
{
  ev_pool_data data = {
    .k = BCG_K, .yi = bcg_y, .vi = bcg_v, .ai = bcg_a, .bi = bcg_b, .ci = bcg_c, .di = bcg_d, .measure = measure
  };
  ev_pooled out;
  ck_assert_int_eq (ev_pool_mh (&data, spec, NULL, weights, &out), EV_OK);
  ck_assert (isnan (out.Q));
  return out;
}

static double
percent (const double *w, size_t k, size_t i)
{
  double s = 0;
  for (size_t j = 0; j < k; j++)
    s += w[j];
  return 100 * w[i] / s;
}

START_TEST (odds_and_risk_ratios_and_differences_are_those_of_metafor)
{
  double w[BCG_K];
  ev_pooled p = mantel_haenszel ("OR", &sato, w);
  CLOSE (p.estimate, -0.47341098838858547, 1e-13);
  CLOSE (p.se, 0.041007778404231442, 1e-13);
  CLOSE (percent (w, BCG_K, 5), 22.23586144726502, 1e-13);
  p = mantel_haenszel ("RR", &sato, w);
  CLOSE (p.estimate, -0.45370960468375388, 1e-13);
  CLOSE (p.se, 0.039337366871294382, 1e-13);
  CLOSE (percent (w, BCG_K, 7), 31.70833408072745, 1e-13);
  p = mantel_haenszel ("RD", &sato, w);
  CLOSE (p.estimate, -0.0032881818326129996, 1e-12);
  CLOSE (p.se, 0.00028665674852737364, 1e-12);
  CLOSE (percent (w, BCG_K, 12), 9.951139722051872, 1e-13);
}
END_TEST

START_TEST (risk_difference_has_greenlands_variance_when_asked)
{
  double w[BCG_K];
  ev_pooled p = mantel_haenszel ("RD", &greenland, w);
  CLOSE (p.estimate, -0.0032881818326129996, 1e-12);
  CLOSE (fabs (p.estimate / p.se), 11.56, 5e-4); /* printed by meta */
}
END_TEST

START_TEST (rates_are_pooled_with_person_times)
{
  ev_pool_data data
      = { .k = RATES_K, .ai = rates_x1, .bi = rates_t1, .ci = rates_x2, .di = rates_t2, .measure = "IRR" };
  ev_pooled p;
  double w[RATES_K];
  ck_assert_int_eq (ev_pool_mh (&data, &sato, NULL, w, &p), EV_OK);
  CLOSE (p.estimate, -0.41517523349227581, 1e-13);
  CLOSE (p.se, 0.18343920849053832, 1e-13);
  CLOSE (percent (w, RATES_K, 2), 19.598644311980369, 1e-13);
  data.measure = "ird";
  ck_assert_int_eq (ev_pool_mh (&data, &sato, NULL, w, &p), EV_OK);
  CLOSE (p.estimate, -0.00099250006013846506, 1e-12);
  CLOSE (p.se, 0.00043556869926595808, 1e-12);
  CLOSE (percent (w, RATES_K, 8), 1.4489284209855486, 1e-13);
}
END_TEST

static void
nielweise_cells (double b[NIELWEISE_K], double d[NIELWEISE_K])
{
  for (size_t i = 0; i < NIELWEISE_K; i++)
    {
      b[i] = nielweise_n1[i] - nielweise_a[i];
      d[i] = nielweise_n2[i] - nielweise_c[i];
    }
}

START_TEST (zero_cells_are_left_as_they_are)
{
  double b[NIELWEISE_K], d[NIELWEISE_K], w[NIELWEISE_K];
  nielweise_cells (b, d);
  ev_pool_data data = { .k = NIELWEISE_K, .ai = nielweise_a, .bi = b, .ci = nielweise_c, .di = d, .measure = "OR" };
  ev_pooled p;
  ck_assert_int_eq (ev_pool_mh (&data, &sato, NULL, w, &p), EV_OK);
  CLOSE (p.estimate, -1.20870483273377, 1e-13);
  CLOSE (p.se, 0.222445421341601, 1e-13);
  data.measure = "RD";
  ck_assert_int_eq (ev_pool_mh (&data, &sato, NULL, w, &p), EV_OK);
  CLOSE (p.estimate, -0.0242621874447245, 1e-13);
  CLOSE (p.se, 0.00422430915666536, 1e-13);
  data.measure = "PETO";
  ck_assert_int_eq (ev_pool_peto (&data, &sato, NULL, w, &p), EV_OK);
  CLOSE (p.estimate, -1.10574494676301, 1e-13);
  CLOSE (p.se, 0.191587337011734, 1e-13);
  CLOSE (p.Q, 18.7345092861252, 1e-12);
  CLOSE (p.Q_df, 16, 0); /* 18 tables, one without events */
  CLOSE (w[14], 0, 0);
}
END_TEST

START_TEST (peto_weighs_by_the_hypergeometric_variance)
{
  ev_pool_data data = { .k = BCG_K, .ai = bcg_a, .bi = bcg_b, .ci = bcg_c, .di = bcg_d, .measure = "OR" };
  double w[BCG_K];
  ev_pooled p;
  ck_assert_int_eq (ev_pool_peto (&data, &sato, NULL, w, &p), EV_OK);
  CLOSE (p.estimate, -0.47444631094063633, 1e-13);
  CLOSE (p.se, 0.040659080744648281, 1e-13);
  CLOSE (p.Q, 167.73016751148941, 1e-12);
  CLOSE (p.Q_df, 12, 0);
  CLOSE (percent (w, BCG_K, 7), 41.258911392258156, 1e-13);
}
END_TEST

START_TEST (tables_without_information_have_no_estimate)
{
  const double zero[] = { 0, 0 }, some[] = { 10, 12 };
  ev_pool_data data = { .k = 2, .ai = zero, .bi = some, .ci = zero, .di = some, .measure = "OR" };
  double w[2];
  ev_pooled p;
  ck_assert_int_eq (ev_pool_mh (&data, &sato, NULL, w, &p), EV_OK);
  ck_assert (isnan (p.estimate) && isnan (p.se));
  data.measure = "RR";
  data.ci = some;
  ck_assert_int_eq (ev_pool_mh (&data, &sato, NULL, w, &p), EV_OK);
  ck_assert (isnan (p.estimate));
  data.ci = zero;
  data.measure = "OR";
  ck_assert_int_eq (ev_pool_peto (&data, &sato, NULL, w, &p), EV_OK);
  ck_assert (isnan (p.estimate) && p.Q == 0 && p.Q_df == 0);
  data.k = 0;
  ck_assert_int_eq (ev_pool_mh (&data, &sato, NULL, w, &p), EV_OK);
  ck_assert (isnan (p.estimate));
}
END_TEST

static void
assert_refused (ev_status (*pool) (const ev_pool_data *, const ev_model_spec *, ev_diags *, double *, ev_pooled *),
                const ev_pool_data *data, const char *id)
{
  ev_diags *diags = ev_diags_new ();
  double w[BCG_K];
  ev_pooled p;
  ck_assert_int_eq (pool (data, &sato, diags, w, &p), EV_USAGE);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, id);
  ev_diags_free (diags);
}

START_TEST (data_that_are_no_tables_and_other_measures_are_refused)
{
  ev_pool_data data = { .k = BCG_K, .yi = bcg_y, .vi = bcg_v, .measure = "OR" };
  assert_refused (ev_pool_mh, &data, "pooling-needs-tables");
  assert_refused (ev_pool_peto, &data, "pooling-needs-tables");
  data.ai = bcg_a, data.bi = bcg_b, data.ci = bcg_c, data.di = bcg_d;
  data.measure = "AS";
  assert_refused (ev_pool_mh, &data, "pooling-measure");
  data.measure = "RR"; /* Peto's estimate is an odds ratio whatever the measure */
  assert_refused (ev_pool_peto, &data, "pooling-measure");
  data.measure = "IRR"; /* columns of person-time are no non-events */
  assert_refused (ev_pool_peto, &data, "pooling-measure");
  data.measure = NULL;
  assert_refused (ev_pool_mh, &data, "pooling-measure");
  assert_refused (ev_pool_peto, &data, "pooling-measure");
}
END_TEST

START_TEST (wei_and_lachin_take_the_plain_mean)
{
  static const double y[] = { 0.1, NAN, 0.4 }, v[] = { 0.04, 1, 0.12 }, ones[] = { 1, 1, 1 };
  ev_pool_data data = { .k = 3, .yi = y, .vi = v };
  double weights[3];
  ev_pooled out;
  ck_assert_int_eq (ev_pool_wei_lachin (&data, &sato, NULL, weights, &out), EV_OK);
  CLOSE (out.estimate, 0.25, 1e-15);
  CLOSE (out.se, 0.2, 1e-15);
  ck_assert (weights[0] == 1 && weights[1] == 0 && weights[2] == 1 && isnan (out.Q));
  data.weights = ones;
  ev_diags *diags = ev_diags_new ();
  ck_assert_int_eq (ev_pool_wei_lachin (&data, &sato, diags, weights, &out), EV_USAGE);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "weights-not-possible");
  ev_diags_free (diags);
}
END_TEST

TEST_SUITE ("model/pooling", wei_and_lachin_take_the_plain_mean, odds_and_risk_ratios_and_differences_are_those_of_metafor,
            risk_difference_has_greenlands_variance_when_asked, rates_are_pooled_with_person_times,
            zero_cells_are_left_as_they_are, peto_weighs_by_the_hypergeometric_variance,
            tables_without_information_have_no_estimate, data_that_are_no_tables_and_other_measures_are_refused)
