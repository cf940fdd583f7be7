/* Estimators of tau² against metafor 3.8-1 with convergence limits of 3e-14, which agrees with 5.1 here.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/model.h"

#include "test.h"

#include "data.h"

static const ev_tau2_method *
method (const char *name)
{
  const ev_tau2_method *m = ev_tau2_methods;
  while (strcmp (m->name, name) != 0)
    m++;
  return m;
}

static ev_tau2_fit
fit (const char *name, size_t k, const double *y, const double *v, size_t p, const double *x)
{
  ev_design design = { .k = k, .p = p, .yi = y, .vi = v, .x = x };
  ev_workspace *w = ev_workspace_new (k, p);
  ev_tau2_fit result;
  ck_assert_int_eq (method (name)->fit (&design, w, &result), EV_OK);
  ev_workspace_free (w);
  ck_assert (result.converged);
  ck_assert_int_eq (result.boundary, result.tau2 == 0);
  return result;
}

/* tau² and its standard error of the BCG trials, of the expectancy studies, and of the BCG trials given latitude and
 * year. */
static const struct {
  const char *name;
  double bcg, bcg_se, raud, raud_se, mods, mods_se;
} expected[] = {
  { "REML", 0.31324325813648074, 0.16642575283697081, 0.01881828814022149, 0.015524011386579273, 0.11078469694776966,
    0.084460775460015305 },
  { "DL", 0.30876026286237618, 0.2298699925110258, 0.025903672299806092, 0.018547927758504997, 0.079038957809128341,
    0.073935239146177112 },
  { "HE", 0.32856385799576882, 0.20708717829893372, 0.080370175438596522, 0.044801353127908811, 0.23561076081653401,
    0.19202869573949347 },
  { "HS", 0.22836286367690684, 0.12790455661327951, 0.022381669189663507, 0.015689482288077532, 0.025135517359015484,
    0.013079310940358106 },
  { "HSk", 0.24916993028096543, 0.15070919007573519, 0.025028882908320522, 0.017582706681550837, 0.039072753238259095,
    0.021873910140157306 },
  { "SJ", 0.34551570159859507, 0.14968051134734317, 0.077140996729808106, 0.02956720486786496, 0.25322612318191423,
    0.13326172934478631 },
  { "ML", 0.28002813726864451, 0.14425194938276431, 0.01255189474939007, 0.012292305121003618, 0.026873199313832891,
    0.023584366717553387 },
  { "EB", 0.31806845220502411, 0.17366302746275658, 0.051773310103030476, 0.02946509930614144, 0.17163711572464949,
    0.11763993838254112 },
  { "PM", 0.318068452205024, 0.17366302746275655, 0.051773310103022323, 0.029465099306138456, 0.17163711572458418,
    0.1176399383825075 },
  { "PMM", 0.34338790689581, 0.18477571554342, 0.056228422910294, 0.031090121102991, 0.19566661510256,
    0.12991436829164 },
  { "GENQ", 0.31549551412157, 0.17837335284658, 0.049046261434905, 0.028290837698003, 0.1345993240913,
    0.10233479961609 },
  { "DLIT", 0.15757442028677, 0.16845024605137, 0.020698434187233, 0.024945651276272, 0.072798280009053,
    0.10566185742395 },
  { "SJIT", 0.31806845220505, 0.17366302746277, 0.051773310103117, 0.029465099306173, 0.17163711572471,
    0.11763993838257 },
};

START_TEST (estimates_and_standard_errors_are_those_of_metafor)
{
  for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
    {
      ev_tau2_fit bcg = fit (expected[i].name, BCG_K, bcg_y, bcg_v, 1, NULL);
      CLOSE (bcg.tau2, expected[i].bcg, 1e-11);
      CLOSE (bcg.se, expected[i].bcg_se, 2e-11);
      ev_tau2_fit raud = fit (expected[i].name, RAUD_K, raud_y, raud_v, 1, NULL);
      CLOSE (raud.tau2, expected[i].raud, 2e-9); /* metafor's limit is absolute */
      CLOSE (raud.se, expected[i].raud_se, 2e-9);
    }
}
END_TEST

static void
bcg_design (double x[3 * BCG_K], double shift, double scale)
{
  for (size_t i = 0; i < BCG_K; i++)
    {
      x[3 * i] = 1;
      x[3 * i + 1] = bcg_ablat[i];
      x[3 * i + 2] = (bcg_year[i] - shift) * scale;
    }
}

START_TEST (moderators_change_the_estimates_as_in_metafor)
{
  double x[3 * BCG_K];
  bcg_design (x, 0, 1);
  for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
    {
      ev_tau2_fit mods = fit (expected[i].name, BCG_K, bcg_y, bcg_v, 3, x);
      CLOSE (mods.tau2, expected[i].mods, 1e-9);
      CLOSE (mods.se, expected[i].mods_se, 1e-9);
    }
}
END_TEST

START_TEST (scaling_of_moderators_does_not_matter)
{
  double x[3 * BCG_K], z[3 * BCG_K];
  bcg_design (x, 0, 1e6);
  bcg_design (z, 1965, 1e-4);
  for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
    CLOSE (fit (expected[i].name, BCG_K, bcg_y, bcg_v, 3, x).tau2,
           fit (expected[i].name, BCG_K, bcg_y, bcg_v, 3, z).tau2, 1e-10);
}
END_TEST

START_TEST (a_column_of_ones_is_the_intercept)
{
  double ones[BCG_K];
  for (size_t i = 0; i < BCG_K; i++)
    ones[i] = 1;
  for (const ev_tau2_method *m = ev_tau2_methods; m->name; m++)
    {
      ev_tau2_fit with = fit (m->name, BCG_K, bcg_y, bcg_v, 1, ones),
                  without = fit (m->name, BCG_K, bcg_y, bcg_v, 1, NULL);
      CLOSE (with.tau2, without.tau2, 1e-11);
      CLOSE (with.se, without.se, 1e-11);
    }
}
END_TEST

START_TEST (estimates_follow_the_units_of_the_data)
{
  double y[RAUD_K], v[RAUD_K];
  for (size_t i = 0; i < RAUD_K; i++)
    {
      y[i] = raud_y[i] * 1e-7 + 3;
      v[i] = raud_v[i] * 1e-14;
    }
  for (const ev_tau2_method *m = ev_tau2_methods; m->name; m++)
    CLOSE (fit (m->name, RAUD_K, y, v, 1, NULL).tau2 * 1e14, fit (m->name, RAUD_K, raud_y, raud_v, 1, NULL).tau2, 1e-6);
}
END_TEST

/* The textbook restricted likelihood, -2 log, without constants. */
static double
reml_deviance (size_t k, const double *y, const double *v, double t)
{
  double sw = 0, swy = 0, s = 0;
  for (size_t i = 0; i < k; i++)
    sw += 1 / (v[i] + t), swy += y[i] / (v[i] + t);
  for (size_t i = 0; i < k; i++)
    s += log (v[i] + t) + (y[i] - swy / sw) * (y[i] - swy / sw) / (v[i] + t);
  return s + log (sw);
}

/* Two maxima: Fisher scoring from Hedges' estimate stops near 2.4, the likelihood is higher near 0.0036. */
START_TEST (reml_finds_the_global_maximum)
{
  static const double y[] = { 0.10, 0.20, 0.05, 0.15, 0.12, 3.9, -3.2, 2.5 };
  static const double v[] = { 0.001, 0.001, 0.001, 0.001, 0.001, 4.5, 4.5, 4.5 };
  for (double shift = 0; shift < 3; shift += 0.25)
    {
      double z[8];
      memcpy (z, y, sizeof z);
      z[5] += shift * 2;
      z[6] -= shift * 2;
      double best = fit ("REML", 8, z, v, 1, NULL).tau2, value = reml_deviance (8, z, v, best);
      for (int i = 0; i < 3000; i++)
        ck_assert_double_ge (reml_deviance (8, z, v, pow (10, -8 + 0.004 * i)), value - 1e-11);
    }
}
END_TEST

static bool
always_positive (const char *name)
{
  return strcmp (name, "SJ") == 0 || strcmp (name, "HM") == 0 || strcmp (name, "BM") == 0;
}

START_TEST (equal_effects_and_little_variation_give_zero_on_the_boundary)
{
  const double same[] = { 0.37, 0.37, 0.37, 0.37 }, near[] = { 0.37, 0.41, 0.35, 0.36 },
               v[] = { 0.11, 0.07, 0.31, 0.02 };
  for (const ev_tau2_method *m = ev_tau2_methods; m->name; m++)
    {
      ck_assert_msg (strcmp (m->name, "BM") == 0 || fit (m->name, 4, same, v, 1, NULL).tau2 == 0, "%s", m->name);
      if (!always_positive (m->name))
        ck_assert_msg (fit (m->name, 4, near, v, 1, NULL).tau2 == 0, "%s", m->name);
      else
        ck_assert_double_gt (fit (m->name, 4, near, v, 1, NULL).tau2, 0);
    }
}
END_TEST

START_TEST (equal_variances_have_a_closed_form)
{
  const double y[] = { 1.3, -0.4, 2.9, 0.8, -1.7 }, v[] = { 0.23, 0.23, 0.23, 0.23, 0.23 };
  double s = 0; /* Σ (y - ȳ)², ȳ = 0.58 */
  for (size_t i = 0; i < 5; i++)
    s += (y[i] - 0.58) * (y[i] - 0.58);
  CLOSE (fit ("ML", 5, y, v, 1, NULL).tau2, s / 5 - 0.23, 1e-12);
  const char *unbiased[] = { "REML", "DL", "HE", "PM", "EB" };
  for (size_t i = 0; i < 5; i++)
    CLOSE (fit (unbiased[i], 5, y, v, 1, NULL).tau2, s / 4 - 0.23, 1e-12);
}
END_TEST

/* DL2 and CA2: moments with the weights of a first step; HM: Q² / ((2 (k - 1) + Q) (Σ w - Σ w² / Σ w)). */
START_TEST (two_step_and_hartung_makambi_follow_their_formulas)
{
  const char *first[] = { "DL", "HE" }, *second[] = { "DL2", "CA2" };
  for (size_t s = 0; s < 2; s++)
    {
      double a[RAUD_K], sa = 0, say = 0, sa2 = 0, sav = 0, sa2v = 0, q = 0,
                        guess = fit (first[s], RAUD_K, raud_y, raud_v, 1, NULL).tau2;
      for (size_t i = 0; i < RAUD_K; i++)
        {
          a[i] = 1 / (raud_v[i] + guess);
          sa += a[i], say += a[i] * raud_y[i], sa2 += a[i] * a[i], sav += a[i] * raud_v[i],
              sa2v += a[i] * a[i] * raud_v[i];
        }
      for (size_t i = 0; i < RAUD_K; i++)
        q += a[i] * (raud_y[i] - say / sa) * (raud_y[i] - say / sa);
      CLOSE (fit (second[s], RAUD_K, raud_y, raud_v, 1, NULL).tau2, (q - (sav - sa2v / sa)) / (sa - sa2 / sa), 1e-12);
    }
  double q = 35.8295362995928, c = (q - 18) / 0.025903672299806092; /* Q and DL of the same studies */
  CLOSE (fit ("HM", RAUD_K, raud_y, raud_v, 1, NULL).tau2, q * q / ((36 + q) * c), 1e-12);
}
END_TEST

/* k / (k - 1) Σ w² r² = Σ w, and Σ w² r² + 1 / tau² = Σ w */
START_TEST (approximate_reml_and_bayes_modal_solve_their_equations)
{
  const char *names[] = { "AREML", "BM" };
  for (size_t n = 0; n < 2; n++)
    {
      double t = fit (names[n], RAUD_K, raud_y, raud_v, 1, NULL).tau2, sw = 0, swy = 0, s = 0;
      for (size_t i = 0; i < RAUD_K; i++)
        sw += 1 / (raud_v[i] + t), swy += raud_y[i] / (raud_v[i] + t);
      for (size_t i = 0; i < RAUD_K; i++)
        s += (raud_y[i] - swy / sw) * (raud_y[i] - swy / sw) / ((raud_v[i] + t) * (raud_v[i] + t));
      CLOSE (n == 0 ? s * RAUD_K / (RAUD_K - 1) : s + 1 / t, sw, 1e-12);
    }
}
END_TEST

/* 0.5 is P (form > observed) at the estimate: see test_form. */
START_TEST (generalised_q_takes_the_weights_of_the_design)
{
  CLOSE (fit ("GENQM", BCG_K, bcg_y, bcg_v, 1, NULL).tau2, 0.35004281089421, 1e-10);
  double a[BCG_K];
  for (size_t i = 0; i < BCG_K; i++)
    a[i] = 1 / bcg_v[i];
  ev_design design = { .k = BCG_K, .p = 1, .yi = bcg_y, .vi = bcg_v, .a = a };
  ev_workspace *w = ev_workspace_new (BCG_K, 1);
  ev_tau2_fit genq;
  ck_assert_int_eq (method ("GENQ")->fit (&design, w, &genq), EV_OK);
  CLOSE (genq.tau2, fit ("DL", BCG_K, bcg_y, bcg_v, 1, NULL).tau2, 1e-12);
  CLOSE (genq.se, fit ("DL", BCG_K, bcg_y, bcg_v, 1, NULL).se, 1e-12);
  ev_workspace_free (w);
}
END_TEST

START_TEST (as_many_coefficients_as_studies_leave_nothing_to_estimate)
{
  const double y[] = { 0.3, 1.1 }, v[] = { 0.1, 0.2 }, x[] = { 1, 3, 1, 5 };
  for (const ev_tau2_method *m = ev_tau2_methods; m->name; m++)
    {
      ev_tau2_fit one = fit (m->name, 1, y, v, 1, NULL), two = fit (m->name, 2, y, v, 2, x);
      ck_assert (one.tau2 == 0 && isnan (one.se) && two.tau2 == 0 && isnan (two.se));
    }
}
END_TEST

START_TEST (dependent_columns_are_refused)
{
  double x[3 * BCG_K];
  for (size_t i = 0; i < BCG_K; i++)
    {
      x[3 * i] = 1;
      x[3 * i + 1] = bcg_ablat[i];
      x[3 * i + 2] = 2 - 3 * bcg_ablat[i];
    }
  ev_design design = { .k = BCG_K, .p = 3, .yi = bcg_y, .vi = bcg_v, .x = x };
  ev_workspace *w = ev_workspace_new (BCG_K, 3);
  ev_tau2_fit result;
  for (const ev_tau2_method *m = ev_tau2_methods; m->name; m++)
    ck_assert_int_eq (m->fit (&design, w, &result), EV_DATA);
  ev_workspace_free (w);
}
END_TEST

START_TEST (one_study_that_outweighs_all_others_costs_no_digits)
{
  /* tr P → Σ of the other weights as the first variance → 0, so that DL → (Q - 3) / Σ w. */
  const double y[] = { 0.2, 1.9, -1.4, 2.2 }, v[] = { 1e-13, 0.4, 0.7, 0.5 };
  double w = 0, q = 0;
  for (size_t i = 1; i < 4; i++)
    w += 1 / v[i], q += (y[i] - y[0]) * (y[i] - y[0]) / v[i];
  CLOSE (fit ("DL", 4, y, v, 1, NULL).tau2, (q - 3) / (2 * w), 1e-11);
}
END_TEST

START_TEST (one_enormous_variance_changes_nothing)
{
  double y[RAUD_K + 1], v[RAUD_K + 1];
  memcpy (y, raud_y, sizeof raud_y);
  memcpy (v, raud_v, sizeof raud_v);
  y[RAUD_K] = 12;
  v[RAUD_K] = 1e30;
  CLOSE (fit ("REML", RAUD_K + 1, y, v, 1, NULL).tau2, fit ("REML", RAUD_K, raud_y, raud_v, 1, NULL).tau2, 1e-11);
}
END_TEST

TEST_SUITE ("model/tau2", estimates_and_standard_errors_are_those_of_metafor,
            moderators_change_the_estimates_as_in_metafor, scaling_of_moderators_does_not_matter,
            a_column_of_ones_is_the_intercept, estimates_follow_the_units_of_the_data, reml_finds_the_global_maximum,
            equal_effects_and_little_variation_give_zero_on_the_boundary, equal_variances_have_a_closed_form,
            two_step_and_hartung_makambi_follow_their_formulas, approximate_reml_and_bayes_modal_solve_their_equations,
            generalised_q_takes_the_weights_of_the_design, as_many_coefficients_as_studies_leave_nothing_to_estimate,
            dependent_columns_are_refused, one_study_that_outweighs_all_others_costs_no_digits,
            one_enormous_variance_changes_nothing)
