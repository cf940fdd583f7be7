/* What can be asked of a regression besides its coefficients, against metafor 3.8-1.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "csv.h"
#include "data.h"

/* --- predictions: predict (rma (…), newmods = …) --- */

static void
check_prediction (const ev_regress_prediction *p, const double want[6])
{
  const double got[] = { p->est.estimate, p->est.se, p->est.ci_lb, p->est.ci_ub, p->pi_lb, p->pi_ub };
  for (size_t i = 0; i < 6; i++)
    CLOSE (got[i], want[i], 1e-9);
}

START_TEST (predictions_are_those_of_metafor)
{
  static const struct { const char *csv, *mods, *test, *predict; double want[6]; } cases[] = {
    { bcg_csv, "ablat + alloc", "wald", "ablat=30,alloc=random", { -0.792569544454, 0.194064017090, -1.17292802864, -0.412211060263, -1.62930463724, 0.0441655483375 } },
    { bcg_csv, "ablat + alloc", "hk", " alloc = 'alternate' , ablat=44 ; ", { -0.906938921115, 0.328490119784, -1.65003519849, -0.163842643738, -2.04365895359, 0.229781111363 } },
    { raudenbush_csv, "weeks * tester", "t", "weeks=5, tester=blind", { 0.145511672359, 0.0821236062042, -0.0295306507645, 0.320553995483, -0.204977319765, 0.496000664483 } },
    { bangertdrowns_csv, "length + wic", "wald", "`length` = 10, wic=1", { 0.199012970509, 0.0496078964248, 0.101783280167, 0.29624266085, -0.175565216723, 0.573591157741 } },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (cases[i].csv);
      ev_regress_spec spec = spec_of (cases[i].mods, "REML", cases[i].test);
      ev_regress_result r;
      spec.predict = cases[i].predict;
      ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
      ck_assert_uint_eq (r.npredictions, 1);
      check_prediction (&r.prediction[0], cases[i].want);
      free_input (&in);
    }
}
END_TEST

START_TEST (moderators_without_a_setting_are_averaged_over_the_studies)
{
  /* predict (r, newmods = c (20, mean of the dummies)) */
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat + alloc", "REML", "hk");
  ev_regress_result r;
  spec.predict = "ablat=20; ablat=30, alloc=random";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_uint_eq (r.npredictions, 2);
  ck_assert_str_eq (r.prediction[0].label, "ablat=20");
  ck_assert_str_eq (r.prediction[1].label, "ablat=30, alloc=random");
  CLOSE (r.prediction[0].est.estimate, -0.378366410950, 1e-9);
  CLOSE (r.prediction[0].est.se, 0.180012274877, 1e-9);
  ck_assert (!said (&in, "extrapolation"));
  free_input (&in);
}
END_TEST

START_TEST (predictions_of_curves_use_the_studies_basis)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec curve = spec_of ("poly(ablat, 2)", "REML", "wald"), powers = spec_of ("ablat + I(ablat^2)", "REML", "wald");
  ev_regress_result a, b;
  curve.predict = powers.predict = "ablat = 37.5";
  ck_assert_int_eq (run (&in, &curve, &a), EV_OK);
  ck_assert_int_eq (run (&in, &powers, &b), EV_OK);
  CLOSE (a.prediction[0].est.estimate, b.prediction[0].est.estimate, 1e-9);
  CLOSE (a.prediction[0].est.se, b.prediction[0].est.se, 1e-9);
  free_input (&in);
}
END_TEST

START_TEST (settings_that_do_not_fit_are_errors_with_a_place)
{
  static const struct { const char *text, *id; long column; } cases[] = {
    { "ablat=20; abla=3", "unknown-moderator", 11 }, { "ablat", "predict-syntax", 1 },        { "ablat=", "predict-syntax", 7 },
    { "ablat=x", "predict-syntax", 7 },              { "alloc=foo", "bad-setting", 1 },       { "alloc='random' ablat=3", "predict-syntax", 16 },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (bcg_csv);
      ev_regress_spec spec = spec_of ("ablat + alloc", "REML", "hk");
      ev_regress_result r;
      spec.predict = cases[i].text;
      ck_assert_int_eq (run (&in, &spec, &r), EV_USAGE);
      ck_assert_msg (said (&in, cases[i].id), "%s", cases[i].text);
      ck_assert_int_eq (said (&in, cases[i].id)->place.column, cases[i].column);
      free_input (&in);
    }
}
END_TEST

START_TEST (settings_beyond_the_studies_are_warned_about)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat", "REML", "hk");
  ev_regress_result r;
  spec.predict = "ablat=60";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_int_eq (said (&in, "extrapolation")->severity, EV_WARNING);
  free_input (&in);
}
END_TEST

START_TEST (a_curve_goes_through_the_predictions)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("poly(ablat, 2) + alloc", "REML", "wald");
  ev_regress_result r;
  spec.curve = "ablat";
  spec.predict = "ablat=13; ablat=55";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  const ev_regress_curve *c = &r.curve;
  const size_t ends[] = { 0, c->n - 1 };
  for (size_t i = 0; i < 2; i++)
    {
      ck_assert_double_eq (c->x[ends[i]], i ? 55 : 13);
      CLOSE (c->estimate[ends[i]], r.prediction[i].est.estimate, 1e-12);
      CLOSE (c->ci_ub[ends[i]], r.prediction[i].est.ci_ub, 1e-12);
      CLOSE (c->pi_lb[ends[i]], r.prediction[i].pi_lb, 1e-12);
    }
  ck_assert_double_eq (c->study[4], 13);
  spec.curve = "alloc";
  ck_assert_int_eq (run (&in, &spec, &r), EV_USAGE);
  ck_assert (said (&in, "bad-curve"));
  free_input (&in);
}
END_TEST

/* --- contrasts: anova (rma (…), X = …, rhs = …) --- */

START_TEST (contrasts_are_those_of_metafor)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat + alloc", "REML", "hk");
  ev_regress_result r;
  spec.contrast = "2*ablat = -0.01; allocrandom - allocsystematic";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_uint_eq (r.ncontrasts, 2);
  CLOSE (r.contrast[0].est.estimate, -0.0445515125963, 1e-9);
  CLOSE (r.contrast[0].est.se, 0.019027744142, 1e-9);
  CLOSE (r.contrast[0].est.p, 0.0439196322088, 1e-9);
  CLOSE (r.contrast[1].est.estimate, -0.3259524984412, 1e-9);
  CLOSE (r.contrast[1].est.p, 0.3364430127159, 1e-9);
  CLOSE (r.contrast_test.statistic, 3.5698198243467, 1e-9);
  CLOSE (r.contrast_test.p, 0.0722052938349, 1e-9);
  free_input (&in);
}
END_TEST

START_TEST (all_pairs_of_levels_are_compared)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat + alloc", "REML", "hk");
  ev_regress_result r;
  spec.contrast = "pairwise(alloc)";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_uint_eq (r.ncontrasts, 3);
  ck_assert_str_eq (r.contrast[2].label, "systematic - random");
  CLOSE (r.contrast[2].est.estimate, 0.3259524984412, 1e-9);
  ck_assert_double_eq (r.contrast_test.df1, 2); /* the third follows from the others */
  CLOSE (r.contrast_test.statistic, r.term[1].test.statistic, 1e-9);
  free_input (&in);
}
END_TEST

START_TEST (p_values_are_adjusted)
{
  /* p.adjust (c (0.012, 0.03, 0.004, 0.021, 0.9), …) of R 4.2.2 */
  const double p[] = { 0.012, 0.03, 0.004, 0.021, 0.9 };
  const double want[3][5] = { { 0.048, 0.063, 0.02, 0.063, 0.9 }, { 0.06, 0.15, 0.02, 0.105, 1 }, { 0.012, 0.03, 0.004, 0.021, 0.9 } };
  for (size_t m = 0; ev_adjust_methods[m].name; m++)
    {
      double out[5];
      ev_adjust_methods[m].adjust (p, 5, out);
      for (size_t i = 0; i < 5; i++)
        CLOSE (out[i], want[m][i], 1e-14);
    }
  const double ties[] = { 0.02, 0.02, 0.02 };
  double out[3];
  ev_adjust_methods[0].adjust (ties, 3, out);
  for (size_t i = 0; i < 3; i++)
    CLOSE (out[i], 0.06, 1e-14);
}
END_TEST

START_TEST (contrasts_that_cannot_be_read_are_errors_with_a_place)
{
  static const struct { const char *text; long column; } cases[] = {
    { "allocrandm", 1 }, { "ablat - ", 9 }, { "ablat year", 7 }, { "ablat = x", 9 }, { "pairwise(ablat)", 1 }, { "pairwise(alloc", 15 }, { ";", 1 }, { "2..3 ablat", 1 },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (bcg_csv);
      ev_regress_spec spec = spec_of ("ablat + alloc", "REML", "hk");
      ev_regress_result r;
      spec.contrast = cases[i].text;
      ck_assert_int_eq (run (&in, &spec, &r), EV_USAGE);
      ck_assert_msg (said (&in, "contrast-syntax"), "%s", cases[i].text);
      ck_assert_msg (said (&in, "contrast-syntax")->place.column == cases[i].column, "%s: %ld", cases[i].text,
                     said (&in, "contrast-syntax")->place.column);
      free_input (&in);
    }
}
END_TEST

/* --- collinearity: vif (rma (…), btt = …) --- */

START_TEST (generalised_inflation_factors_are_those_of_metafor)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat + alloc", "REML", "wald");
  ev_regress_result r;
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_double_eq_tol (r.term[0].gvif, 1.015104, 5e-7);
  ck_assert_double_eq_tol (r.term[1].gvif, 1.015104, 5e-7);
  CLOSE (r.vif[1], r.term[0].gvif, 1e-12);
  ck_assert (isnan (r.vif[0]));
  free_input (&in);
}
END_TEST

/* --- comparison and selection: anova and AICc of rma (…, method = "ML") --- */

START_TEST (nested_models_are_compared_by_their_likelihoods)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat + alloc", "REML", "wald");
  ev_regress_result r;
  spec.compare = "alloc";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert (r.comparison.nested);
  CLOSE (r.comparison.lrt, 9.32935157705, 1e-8);
  CLOSE (r.comparison.lrt_p, 0.00225512139677, 1e-8);
  CLOSE (r.comparison.other_aicc, 36.356275229, 1e-8);
  CLOSE (r.comparison.bic, 26.8516704392, 1e-8);
  ck_assert_double_eq (r.comparison.df, 1);
  spec.mods = "alloc";
  spec.compare = "ablat + alloc";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  CLOSE (r.comparison.lrt, 9.32935157705, 1e-8);
  spec.compare = "year";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert (!r.comparison.nested && isnan (r.comparison.lrt));
  ck_assert (said (&in, "not-nested"));
  free_input (&in);
}
END_TEST

START_TEST (models_of_different_studies_are_not_compared)
{
  struct input in = read_input (bangertdrowns_csv);
  ev_regress_spec spec = spec_of ("length", "REML", "wald");
  ev_regress_result r;
  spec.compare = "length + meta";
  ck_assert_int_eq (run (&in, &spec, &r), EV_DATA);
  ck_assert (said (&in, "different-studies"));
  free_input (&in);
}
END_TEST

START_TEST (selection_weighs_all_hierarchical_models)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat*year + alloc", "REML", "wald");
  ev_regress_result r;
  static const double weights[] = { 8.17624922091e-01, 9.74449238700e-02, 3.18273573658e-02, 2.34767235157e-02, 1.56062427626e-02, 1.13160995545e-02, 1.72851895810e-03, 6.61520054046e-04, 3.02645295284e-04, 1.10465327379e-05 };
  spec.select = "aicc";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_uint_eq (r.selection.n, 10);
  ck_assert_str_eq (r.selection.model[0].formula, "ablat");
  ck_assert_str_eq (r.selection.model[4].formula, "ablat + year + ablat:year");
  double total = 0;
  for (size_t i = 0; i < 10; i++)
    {
      ck_assert_double_eq_tol (r.selection.model[i].weight, weights[i], 1e-9);
      total += r.selection.model[i].weight;
    }
  CLOSE (total, 1, 1e-12);
  CLOSE (r.selection.importance[3], r.selection.model[4].weight + r.selection.model[9].weight, 1e-12);
  free_input (&in);
}
END_TEST

/* --- permutations: permutest (rma (…), exact = TRUE) --- */

static ev_permutation
permute (const char *csv, size_t rows, const char *mods, const char *tau2, const char *test, unsigned long n, unsigned long seed, unsigned threads, size_t *p, double *values)
{
  struct input in = read_input (csv);
  in.data.n = in.effects.n = rows < in.data.n ? rows : in.data.n;
  ev_regress_spec spec = spec_of (mods, tau2, test);
  ev_regress_result r;
  spec.permutations = n;
  spec.exact = n == 0;
  spec.threads = threads;
  spec.model.seed = seed;
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  *p = r.p;
  memcpy (values, r.permutation.p, r.p * sizeof *values);
  ev_permutation out = r.permutation;
  out.p = values;
  free_input (&in);
  return out;
}

START_TEST (exact_permutation_tests_are_those_of_metafor)
{
  static const struct { const char *csv; size_t rows; const char *mods, *tau2, *test; unsigned long n; double p[3], QM_p; } cases[] = {
    { bcg_csv, 13, "alloc2", "REML", "wald", 1716, { 0.9067599, 0.2022145 }, 0.2022145 },
    { bcg_csv, 13, "alloc2", "DL", "hk", 1716, { 0.8863636, 0.1789044 }, 0.1789044 },
    { bcg_csv, 7, "ablat + year", "REML", "wald", 5040, { 0.4890873, 0.1876984, 0.4892857 }, 0.3694444 },
    { bcg_csv, 7, "ablat", "PM", "hk", 2520, { 0.9297619, 0.1892857 }, 0.1892857 },
    { bangertdrowns_csv, 12, "wic", "REML", "wald", 220, { 0.3909091, 0.65 }, 0.65 },
    { raudenbush_csv, 12, "setting", "REML", "wald", 12, { 1, 0.08333333 }, 0.08333333 },
    { bcg_csv, 7, "1", "REML", "wald", 128, { 0.015625 }, 0.015625 },
    { raudenbush_csv, 12, "1", "DL", "hk", 4096, { 0.09863281 }, 0.09863281 },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      size_t p;
      double values[8];
      ev_permutation m = permute (cases[i].csv, cases[i].rows, cases[i].mods, cases[i].tau2, cases[i].test, 0, 1, 1, &p, values);
      ck_assert (m.exact);
      ck_assert_uint_eq (m.n, cases[i].n);
      ck_assert_uint_eq (m.failed, 0);
      for (size_t j = 0; j < p; j++)
        ck_assert_double_eq_tol (m.p[j], cases[i].p[j], 6e-8);
      ck_assert_double_eq_tol (m.QM_p, cases[i].QM_p, 6e-8);
    }
}
END_TEST

START_TEST (few_permutations_are_all_run_through)
{
  size_t p;
  double values[8];
  ck_assert (permute (bcg_csv, 13, "alloc2", "DL", "wald", 1716, 1, 1, &p, values).exact);
  ck_assert (!permute (bcg_csv, 13, "alloc2", "DL", "wald", 1715, 1, 1, &p, values).exact);
}
END_TEST

START_TEST (random_permutations_depend_on_the_seed_and_not_on_the_threads)
{
  size_t p;
  double a[8], b[8], c[8];
  ev_permutation one = permute (bcg_csv, 13, "ablat + year", "REML", "wald", 20000, 42, 1, &p, a);
  ev_permutation four = permute (bcg_csv, 13, "ablat + year", "REML", "wald", 20000, 42, 4, &p, b);
  ev_permutation other = permute (bcg_csv, 13, "ablat + year", "REML", "wald", 20000, 43, 4, &p, c);
  for (size_t j = 0; j < p; j++)
    ck_assert_double_eq (a[j], b[j]);
  ck_assert_double_eq (one.QM_p, four.QM_p);
  ck_assert (other.QM_p != one.QM_p || a[0] != c[0]);
  ck_assert_double_eq_tol (other.QM_p, one.QM_p, 0.01);
}
END_TEST

START_TEST (random_permutations_agree_with_all_of_them)
{
  /* 5040 orders, p 0.4890873 0.1876984 0.4892857; four standard errors of a share of 4000 are 0.032 */
  size_t p;
  double values[8];
  ev_permutation m = permute (bcg_csv, 7, "ablat + year", "REML", "wald", 4000, 7, 2, &p, values);
  ck_assert (!m.exact);
  ck_assert_double_eq_tol (values[1], 0.1876984, 0.025);
  ck_assert_double_eq_tol (m.QM_p, 0.3694444, 0.031);
  for (size_t j = 0; j < p; j++)
    ck_assert (values[j] >= 1 / 4000.0);
}
END_TEST

START_TEST (too_many_exact_permutations_are_refused)
{
  struct input in = read_input (raudenbush_csv);
  ev_regress_spec spec = spec_of ("weeks + year", "DL", "wald");
  ev_regress_result r;
  spec.exact = true;
  ck_assert_int_eq (run (&in, &spec, &r), EV_USAGE);
  ck_assert (said (&in, "too-many-permutations"));
  free_input (&in);
}
END_TEST

/* --- location-scale models: rma (…, scale = ~ …), whose optimiser stops at about 1e-6 --- */

START_TEST (location_scale_models_are_those_of_metafor)
{
  static const struct {
    const char *csv, *mods, *scale, *tau2, *test;
    size_t p, q;
    double beta[4], se[4], alpha[4], alpha_se[4], alpha_p[4], QM, QS, log_likelihood, aicc;
  } cases[] = {
    { bcg_csv, "ablat", "year", "REML", "t", 2, 2, { 0.2053617442, -0.0275381743 }, { 0.28885021319, 0.00792269364 }, { -72.8992485249, 0.0358022631 }, { 158.9485224700, 0.0808492327 }, { 0.655425667, 0.666472497 }, 12.081603, 0.19609619, -7.98787876, 30.6424242 },
    { bcg_csv, "alloc2", "alloc2", "ML", "wald", 2, 2, { -0.491263609, -0.468858953 }, { 0.190549357, 0.321211239 }, { -1.87759156, 0.77465763 }, { 0.895594103, 1.101326069 }, { 0.036039985, 0.481815064 }, 2.1306051, 0.494752238, -11.4397574, 35.8795147 },
    { bangertdrowns_csv, "meta", "meta + length", "REML", "wald", 2, 3, { 0.100884817, 0.238970297 }, { 0.0434337129, 0.0993024750 }, { -4.8741841453, 2.0031455809, 0.0322163577 }, { 1.621278782, 2.081357092, 0.118984591 }, { 0.00264376213, 0.33583725065, 0.78657504642 }, 5.7911885, 1.89184782, -12.0908584, 35.8483835 },
    { raudenbush_csv, "weeks", "weeks", "REML", "wald", 2, 2, { 0.1090031462, -0.0100772835 }, { 0.06626702533, 0.00525582363 }, { -1.89811658, -1.42181643 }, { 1.49689524, 1.53442329 }, { 0.204785209, 0.354127550 }, 3.67625296, 0.858611485, -0.282997709, 11.8993288 },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (cases[i].csv);
      ev_regress_spec spec = spec_of (cases[i].mods, cases[i].tau2, cases[i].test);
      ev_regress_result r;
      spec.scale = cases[i].scale;
      for (size_t s = 0; s < in.data.n; s++) /* metafor's data were complete cases of both formulas */
        if (strstr (cases[i].scale, "length") && ev_is_missing (ev_table_cell (in.table, s, 1)))
          in.effects.reason[s] = "no length";
      ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
      ck_assert_uint_eq (r.p, cases[i].p);
      ck_assert_uint_eq (r.scale.q, cases[i].q);
      for (size_t j = 0; j < r.p; j++)
        {
          CLOSE (r.coefficient[j].estimate, cases[i].beta[j], 2e-6);
          CLOSE (r.coefficient[j].se, cases[i].se[j], 2e-6);
        }
      for (size_t j = 0; j < r.scale.q; j++)
        {
          CLOSE (r.scale.coefficient[j].estimate, cases[i].alpha[j], 2e-5);
          CLOSE (r.scale.coefficient[j].se, cases[i].alpha_se[j], 2e-5);
          CLOSE (r.scale.coefficient[j].p, cases[i].alpha_p[j], 2e-5);
        }
      CLOSE (r.QM.statistic, cases[i].QM, 2e-6);
      CLOSE (r.scale.QS.statistic, cases[i].QS, 2e-5);
      CLOSE (r.log_likelihood, cases[i].log_likelihood, 1e-8);
      CLOSE (r.aicc, cases[i].aicc, 1e-8);
      ck_assert (r.converged && isnan (r.tau2));
      free_input (&in);
    }
}
END_TEST

START_TEST (a_scale_of_one_number_is_the_model_with_one_tau2)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec plain = spec_of ("ablat", "REML", "wald"), scale = plain;
  ev_regress_result a, b;
  scale.scale = "1";
  ck_assert_int_eq (run (&in, &plain, &a), EV_OK);
  ck_assert_int_eq (run (&in, &scale, &b), EV_OK);
  CLOSE (exp (b.scale.coefficient[0].estimate), a.tau2, 1e-7);
  CLOSE (b.scale.tau2[3], a.tau2, 1e-7);
  CLOSE (b.coefficient[1].estimate, a.coefficient[1].estimate, 1e-7);
  CLOSE (b.log_likelihood, a.log_likelihood, 1e-12);
  free_input (&in);
}
END_TEST

START_TEST (what_a_scale_cannot_have_is_said)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("ablat", "DL", "wald");
  ev_regress_result r;
  spec.scale = "ablat";
  ck_assert_int_eq (run (&in, &spec, &r), EV_USAGE); /* not by likelihood */
  spec = spec_of ("ablat", "REML", "hk");
  spec.scale = "ablat";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_str_eq (r.ci_method, "t");
  ck_assert (said (&in, "scale-test"));
  spec.permutations = 100;
  ck_assert_int_eq (run (&in, &spec, &r), EV_USAGE);
  ck_assert (said (&in, "scale-alone"));
  spec.permutations = 0;
  spec.scale = "factor(author) + factor(year)";
  ck_assert_int_eq (run (&in, &spec, &r), EV_NOANSWER);
  spec.scale = "nothing";
  ck_assert_int_eq (run (&in, &spec, &r), EV_DATA);
  ck_assert_str_eq (said (&in, "unknown-column")->place.file, "--scale");
  free_input (&in);
}
END_TEST

TEST_SUITE ("extras", predictions_are_those_of_metafor, moderators_without_a_setting_are_averaged_over_the_studies,
            predictions_of_curves_use_the_studies_basis, settings_that_do_not_fit_are_errors_with_a_place,
            settings_beyond_the_studies_are_warned_about, a_curve_goes_through_the_predictions, contrasts_are_those_of_metafor, all_pairs_of_levels_are_compared,
            p_values_are_adjusted, contrasts_that_cannot_be_read_are_errors_with_a_place,
            generalised_inflation_factors_are_those_of_metafor, nested_models_are_compared_by_their_likelihoods,
            models_of_different_studies_are_not_compared, selection_weighs_all_hierarchical_models,
            exact_permutation_tests_are_those_of_metafor, few_permutations_are_all_run_through,
            random_permutations_depend_on_the_seed_and_not_on_the_threads, random_permutations_agree_with_all_of_them,
            too_many_exact_permutations_are_refused, location_scale_models_are_those_of_metafor,
            a_scale_of_one_number_is_the_model_with_one_tau2, what_a_scale_cannot_have_is_said)
