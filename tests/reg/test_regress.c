/* Mixed-effects fits against metafor 3.8-1, and what is said about data that cannot be fitted.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "csv.h"
#include "data.h"
#include "fits.h"

START_TEST (fits_agree_with_metafor)
{
  for (size_t f = 0; f < sizeof fits / sizeof *fits; f++)
    {
      struct input in = read_input (fits[f].csv);
      ev_regress_spec spec = spec_of (fits[f].mods, fits[f].tau2, fits[f].test);
      ev_regress_result r;
      ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
      ck_assert_uint_eq (r.k, fits[f].k);
      ck_assert_uint_eq (r.p, fits[f].p);
      for (size_t j = 0; j < r.p; j++)
        {
          CLOSE (r.coefficient[j].estimate, fits[f].estimate[j], 1e-8);
          CLOSE (r.coefficient[j].se, fits[f].se[j], 1e-8);
          CLOSE (r.coefficient[j].p, fits[f].pval[j], 1e-8);
          CLOSE (r.vif[j], fits[f].vif[j], 1e-8);
        }
      CLOSE (r.tau2, fits[f].tau2_value, 1e-8);
      if (!isnan (fits[f].se_tau2))
        CLOSE (r.se_tau2, fits[f].se_tau2, 1e-8);
      CLOSE (r.QE, fits[f].QE, 1e-10);
      CLOSE (r.QM.statistic, fits[f].QM, 1e-8);
      CLOSE (r.QM.p, fits[f].QM_p, 1e-8);
      CLOSE (r.I2, fits[f].I2, 1e-8);
      CLOSE (r.H2, fits[f].H2, 1e-8);
      ck_assert_double_eq_tol (r.R2, fits[f].R2, 1e-6);
      CLOSE (r.log_likelihood, fits[f].log_likelihood, 1e-8);
      CLOSE (r.aic, fits[f].aic, 1e-8);
      CLOSE (r.bic, fits[f].bic, 1e-8);
      CLOSE (r.aicc, fits[f].aicc, 1e-8);
      ck_assert_double_eq_tol (r.tau2_ci_lb, fits[f].tau2_ci[0], 1e-7);
      ck_assert_double_eq_tol (r.tau2_ci_ub, fits[f].tau2_ci[1], 1e-7);
      free_input (&in);
    }
}
END_TEST

/* y on a and b without noise and with one variance: the coefficients are those of the line. */
START_TEST (a_line_is_found_again)
{
  struct input in = read_input ("s,a,yi,vi\nx,1,5.5,0.7\ny,2,8,0.7\nz,4,13,0.7\nu,7,20.5,0.7\n");
  ev_regress_spec spec = spec_of ("a", "DL", "hk");
  ev_regress_result r;
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  CLOSE (r.coefficient[0].estimate, 3, 1e-13);
  CLOSE (r.coefficient[1].estimate, 2.5, 1e-13);
  ck_assert_double_eq (r.tau2, 0);
  ck_assert (said (&in, "tau2-zero"));
  free_input (&in);
}
END_TEST

START_TEST (without_moderators_it_is_pooling)
{
  /* rma (yi, vi, data = bcg): metafor 3.8-1 */
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("1", "REML", "wald");
  ev_regress_result r;
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  CLOSE (r.coefficient[0].estimate, -0.71453232, 1e-7);
  CLOSE (r.tau2, 0.31324326, 1e-7);
  ck_assert (isnan (r.R2));
  ck_assert_str_eq (r.name[0], "intercept");
  free_input (&in);
}
END_TEST

START_TEST (a_given_tau2_of_zero_is_the_fixed_effects_regression)
{
  /* rma (yi, vi, mods = ~ ablat, method = "FE") on the BCG trials: 0.3436, -0.0292 (se 0.0027); QE 30.7331 */
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat", "fixed", "wald");
  ev_regress_result r;
  spec.model.tau2_fixed = 0;
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_double_eq_tol (r.coefficient[0].estimate, 0.3436, 5e-5);
  ck_assert_double_eq_tol (r.coefficient[1].estimate, -0.0292, 5e-5);
  ck_assert_double_eq_tol (r.coefficient[1].se, 0.0027, 5e-5);
  ck_assert_str_eq (r.tau2_method, "fixed");
  ck_assert (isnan (r.tau2_ci_lb) && isnan (r.R2));
  free_input (&in);
}
END_TEST

START_TEST (the_likelihood_has_its_global_maximum_where_there_is_no_intercept)
{
  /* metafor 3.8-1 stops at 0.2851, QE 209.66; the restricted likelihood, evaluated directly in R, is largest at 0.08250299, and y'Py at 0 is 46.6734 */
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat:alloc2", "REML", "wald");
  ev_regress_result r;
  spec.intercept = false;
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  CLOSE (r.tau2, 0.08250299, 1e-6);
  CLOSE (r.QE, 46.6734, 1e-6);
  ck_assert (!r.intercept);
  ck_assert_double_eq (r.QM.df1, 2);
  free_input (&in);
}
END_TEST

START_TEST (studies_without_a_moderator_are_left_out_and_named)
{
  struct input in = read_input ("s,a,yi,vi\nx,1,5.5,0.7\ny,,8,0.7\nz,4,12.5,0.7\nu,7,20.5,0.6\nv,3,NA,0.7\nw,NA,1,0.7\nq,2,7,0.9\n");
  ev_regress_spec spec = spec_of ("a", "DL", "wald");
  ev_regress_result r;
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_uint_eq (r.k, 4);
  ck_assert_str_eq (r.reason[1], "no value of the moderator 'a'");
  ck_assert_str_eq (r.reason[4], "no effect size");
  const ev_diag *d = said (&in, "missing-moderator");
  ck_assert_int_eq (d->severity, EV_NOTE);
  ck_assert_int_eq (d->place.line, 3);
  ck_assert_str_eq (d->message, "2 of 7 studies are left out of the regression because a moderator is missing");
  free_input (&in);
}
END_TEST

START_TEST (redundant_and_constant_coefficients_are_dropped_with_a_warning)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat + I(2*ablat + 1) + year + I(ablat*0 + 3)", "DL", "wald");
  ev_regress_result r;
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_uint_eq (r.p, 3);
  ck_assert_uint_eq (r.ndropped, 2);
  ck_assert_str_eq (r.dropped[0], "I(2 * ablat + 1)");
  ck_assert_int_eq (said (&in, "redundant-moderator")->severity, EV_WARNING);
  ck_assert_str_eq (said (&in, "constant-moderator")->message, "'I(ablat * 0 + 3)' is the same in all 13 studies and is dropped from the model");
  ck_assert_uint_eq (r.nterms, 2);
  ck_assert_str_eq (r.term[1].label, "year");
  free_input (&in);
}
END_TEST

START_TEST (a_factor_of_one_level_is_dropped_with_a_warning)
{
  struct input in = read_input ("s,g,a,yi,vi\nx,t,1,5.5,0.7\ny,t,2,8,0.7\nz,t,4,12.5,0.7\n");
  ev_regress_spec spec = spec_of ("g + a", "DL", "wald");
  ev_regress_result r;
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_uint_eq (r.p, 2);
  ck_assert_str_eq (said (&in, "constant-moderator")->message, "'g' has the single level 't' and is dropped from the model");
  free_input (&in);
}
END_TEST

START_TEST (too_few_studies_are_told)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("factor(author) + factor(year)", "DL", "wald");
  ev_regress_result r;
  ck_assert_int_eq (run (&in, &spec, &r), EV_NOANSWER);
  ck_assert (strstr (said (&in, "few-studies")->message, "cannot determine"));
  free_input (&in);
  in = read_input ("s,a,yi,vi\nx,1,NA,0.7\n");
  spec = spec_of ("a", "DL", "wald");
  ck_assert_int_eq (run (&in, &spec, &r), EV_NOANSWER);
  ck_assert (said (&in, "no-studies"));
  free_input (&in);
}
END_TEST

START_TEST (a_model_needs_a_coefficient)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("0", "DL", "wald");
  ev_regress_result r;
  ck_assert_int_eq (run (&in, &spec, &r), EV_USAGE);
  ck_assert (said (&in, "no-coefficients"));
  free_input (&in);
}
END_TEST

START_TEST (own_weights_and_moderators_exclude_each_other)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat", "DL", "wald");
  ev_regress_result r;
  in.data.col[EV_WEIGHTS] = in.effects.vi;
  ck_assert_int_eq (run (&in, &spec, &r), EV_USAGE);
  ck_assert (said (&in, "weights-with-moderators"));
  free_input (&in);
}
END_TEST

START_TEST (auto_is_hartung_and_knapp_where_there_is_heterogeneity)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat", "REML", "auto");
  ev_regress_result r;
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_str_eq (r.ci_method, "hk");
  ck_assert_double_eq (r.coefficient[0].df, 11);
  free_input (&in);
}
END_TEST

START_TEST (units_do_not_matter)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec plain = spec_of ("ablat + year", "REML", "hk"), scaled = spec_of ("I(ablat*1e6) + I((year - 1960)/1e5)", "REML", "hk");
  ev_regress_result a, b;
  ck_assert_int_eq (run (&in, &plain, &a), EV_OK);
  ck_assert_int_eq (run (&in, &scaled, &b), EV_OK);
  CLOSE (a.tau2, b.tau2, 1e-9);
  CLOSE (a.QM.statistic, b.QM.statistic, 1e-9);
  CLOSE (a.coefficient[1].estimate, b.coefficient[1].estimate * 1e6, 1e-8);
  CLOSE (a.coefficient[2].p, b.coefficient[2].p, 1e-8);
  free_input (&in);
}
END_TEST

TEST_SUITE ("regress", fits_agree_with_metafor, a_line_is_found_again, without_moderators_it_is_pooling,
            a_given_tau2_of_zero_is_the_fixed_effects_regression, the_likelihood_has_its_global_maximum_where_there_is_no_intercept,
            studies_without_a_moderator_are_left_out_and_named, redundant_and_constant_coefficients_are_dropped_with_a_warning,
            a_factor_of_one_level_is_dropped_with_a_warning, too_few_studies_are_told, a_model_needs_a_coefficient,
            own_weights_and_moderators_exclude_each_other, auto_is_hartung_and_knapp_where_there_is_heterogeneity, units_do_not_matter)
