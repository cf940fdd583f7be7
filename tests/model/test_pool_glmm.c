/* Pooling by a mixed model of counts: what of it stands in a result, and what is refused.

   References: tests/model/glmm_reference.R.  Copyright (C) 2026 The evisyn authors.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/glmm.h"

#include "test.h"

#include "data.h"

static double yi[BCG_K], vi[BCG_K];

static ev_pool_data
bcg (void)
{
  for (size_t i = 0; i < BCG_K; i++)
    {
      yi[i] = log (bcg_a[i] * bcg_d[i] / (bcg_b[i] * bcg_c[i]));
      vi[i] = 1 / bcg_a[i] + 1 / bcg_b[i] + 1 / bcg_c[i] + 1 / bcg_d[i];
    }
  return (ev_pool_data){ .k = BCG_K, .yi = yi, .vi = vi, .ai = bcg_a, .bi = bcg_b, .ci = bcg_c, .di = bcg_d, .measure = "OR" };
}

static ev_model_spec
glmm_spec (const char *model)
{
  return (ev_model_spec){ .level = 0.95, .fixed = true, .random = true, .pooling = "GLMM", .glmm_model = model, .tau2 = "ML",
                          .tau2_fixed = NAN, .ci_method = "wald", .tau2_ci = "PL", .prediction = "S" };
}

START_TEST (a_result_has_what_the_likelihood_gives)
{
  ev_pool_data data = bcg ();
  ev_model_spec spec = glmm_spec ("CM.AL");
  double weights[BCG_K];
  ev_pool_result r = { .weight_random = weights };
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  ck_assert (r.fixed.available && r.random.available && r.random.converged);
  ck_assert_str_eq (r.random.tau2_method, "ML");
  ck_assert_str_eq (r.random.glmm_model, "CM.AL");
  CLOSE (r.random.est.estimate, -0.7221190728, 1e-8);
  CLOSE (r.random.est.se, 0.174401050, 1e-8);
  CLOSE (r.random.tau2, 0.2887063561, 1e-8);
  CLOSE (r.random.se_tau2, 0.15116620, 1e-6);
  CLOSE (r.random.tau2_ci_lb, 0.10868608, 1e-6);
  CLOSE (r.random.tau2_ci_ub, 0.86376935, 1e-6);
  CLOSE (r.heterogeneity.Q, 161.820963366, 1e-9); /* metafor, as Wald's */
  CLOSE (r.random.glmm_wald, 147.9060816, 1e-7);
  double half = 1.959963984540054 * sqrt (0.2887063561 + 0.174401050 * 0.174401050);
  CLOSE (r.random.pi_ub, -0.7221190728 + half, 1e-7);
  ck_assert (isnan (weights[0]));
  spec.ci_method = "t";
  spec.tau2_ci = "none";
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  CLOSE (r.random.est.df, 12, 0);
  ck_assert (isnan (r.random.tau2_ci_lb));
}
END_TEST

START_TEST (relative_heterogeneity_rests_on_the_typical_variance)
{
  ev_pool_data data = bcg ();
  ev_model_spec spec = glmm_spec ("UM.FS");
  ev_pool_result r = { 0 };
  ck_assert_int_eq (ev_pool (&data, &spec, NULL, &r), EV_OK);
  double s1 = 0, s2 = 0; /* [higgins2002] eq. 9 */
  for (size_t i = 0; i < BCG_K; i++)
    s1 += 1 / vi[i], s2 += 1 / (vi[i] * vi[i]);
  double typical = (BCG_K - 1) * s1 / (s1 * s1 - s2);
  CLOSE (r.random.I2, 100 * r.random.tau2 / (r.random.tau2 + typical), 1e-12);
  CLOSE (r.random.H2, 1 + r.random.tau2 / typical, 1e-12);
}
END_TEST

START_TEST (what_a_likelihood_of_counts_does_not_have_is_refused)
{
  ev_pool_data data = bcg ();
  static const double ones[BCG_K] = { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 };
  for (int i = 0; i < 5; i++)
    {
      static const char *const ids[] = { "glmm-test", "glmm-prediction", "glmm-tau2-interval", "weights-not-possible", "pooling-needs-counts" };
      ev_model_spec spec = glmm_spec ("UM.FS");
      ev_pool_data bad = data;
      ev_pool_result r = { 0 };
      ev_diags *diags = ev_diags_new ();
      spec.ci_method = i == 0 ? "hk" : "wald";
      spec.prediction = i == 1 ? "KR" : "S";
      spec.tau2_ci = i == 2 ? "QP" : "PL";
      bad.weights = i == 3 ? ones : NULL;
      bad.ai = i == 4 ? NULL : data.ai;
      ck_assert_int_eq (ev_pool (&bad, &spec, diags, &r), EV_USAGE);
      ck_assert_str_eq (ev_diags_get (diags, 0)->id, ids[i]);
      ev_diags_free (diags);
    }
}
END_TEST

START_TEST (few_studies_and_no_heterogeneity_are_said)
{
  static const double a[] = { 2, 4 }, b[] = { 37, 40 }, c[] = { 1, 4 }, d[] = { 42, 40 }, y[] = { 0.8, 0 }, v[] = { 1.5, 0.5 };
  ev_model_spec spec = glmm_spec ("CM.EL");
  ev_pool_data data = { .k = 2, .yi = y, .vi = v, .ai = a, .bi = b, .ci = c, .di = d, .measure = "OR" };
  ev_pool_result r = { 0 };
  ev_diags *diags = ev_diags_new ();
  ck_assert_int_eq (ev_pool (&data, &spec, diags, &r), EV_OK);
  CLOSE (r.random.tau2, 0, 0);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "tau2-zero");
  ck_assert_str_eq (ev_diags_get (diags, 1)->id, "two-studies");
  ev_diags_free (diags);
  data.k = 1;
  diags = ev_diags_new ();
  ck_assert_int_eq (ev_pool (&data, &spec, diags, &r), EV_OK);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "one-study");
  ev_diags_free (diags);
}
END_TEST

TEST_SUITE ("model/pool_glmm", a_result_has_what_the_likelihood_gives, relative_heterogeneity_rests_on_the_typical_variance,
            what_a_likelihood_of_counts_does_not_have_is_refused, few_studies_and_no_heterogeneity_are_said)
