/* Formulas of every kind, tests of chosen coefficients, intervals from permutations, averaged models and tau² on a line, each on three data sets.
   Values without another source: metafor 3.8-1 with a convergence limit of 1e-13.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "csv.h"
#include "data.h"

START_TEST (formulas_of_every_kind_fit_as_in_metafor)
{
  static const struct { const char *csv, *mods, *test; double estimate[6], se[6], QM, tau2; } cases[] = {
    { raudenbush_csv, "weeks*setting", "hk", { 0.15433566445, -0.013324445119, 0.50094543291, -0.19931610356 }, { 0.073521271278, 0.0064667285829, 0.59456268488, 0.42736337739 }, 2.376186587, 0.006583894316 },
    { bangertdrowns_csv, "wic*length", "wald", { 0.1868690854, -0.13168543004, 0.0026242427941, 0.012041893713 }, { 0.20213389592, 0.21895883911, 0.016678045135, 0.018380450706 }, 3.717484729, 0.0349694648 },
    { bcg_csv, "factor(alloc, ref = random) * scale(ablat)", "wald", { -0.91443433796, 0.32160374498, 0.37466459654, -0.40664942751, 0.14175016946, -0.038669076782 }, { 0.23156770611, 0.44547276855, 0.38755115771, 0.2066157966, 0.40290599334, 0.49228423196 }, 7.479915605, 0.2465309251 },
    { bangertdrowns_csv, "feedback:wic + ni", "wald", { 0.27417012444, -0.00072686019518, 0.13468270556 }, { 0.063833908375, 0.00025848148616, 0.077109314375 }, 9.314497046, 0.01928644878 },
    { bangertdrowns_csv, "factor(meta, ref = 1) + ni", "wald", { 0.45548242869, -0.23421974515, -0.00065006936957 }, { 0.085141173739, 0.086417428321, 0.00029659776443 }, 11.65657335, 0.03340010804 },
    { raudenbush_csv, "factor(tester, ref = blind) + center(weeks)", "wald", { 0.11769873699, -0.035593303765, -0.015801013662 }, { 0.076950610226, 0.10207603367, 0.0061756135347 }, 7.388028934, 0.01475818176 },
    /* splines by Harrell's formula, knots at the quantiles 0.1, 0.5, 0.9 */
    { bcg_csv, "rcs(ablat, 3)", "wald", { -0.20989940006, -0.0029088476672, -0.034939898055 }, { 0.43838557508, 0.021702948558, 0.027311694206 }, NAN, NAN },
    { raudenbush_csv, "rcs(weeks, 3)", "wald", { 0.31148050005, -0.096994900882, 0.39806994073 }, { 0.075791300037, 0.031470553439, 0.14788736508 }, NAN, NAN },
    { bangertdrowns_csv, "rcs(ni, 3)", "wald", { 0.47149822326, -0.0027945254603, 0.0055628182985 }, { 0.1436650831, 0.0018654206635, 0.0048040307234 }, NAN, NAN },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (cases[i].csv);
      ev_regress_spec spec = spec_of (cases[i].mods, "REML", cases[i].test);
      ev_regress_result r;
      ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
      for (size_t j = 0; j < r.p; j++)
        {
          CLOSE (r.coefficient[j].estimate, cases[i].estimate[j], 1e-7);
          CLOSE (r.coefficient[j].se, cases[i].se[j], 1e-7);
        }
      if (!isnan (cases[i].QM))
        {
          CLOSE (r.QM.statistic, cases[i].QM, 1e-7);
          CLOSE (r.tau2, cases[i].tau2, 1e-7);
        }
      free_input (&in);
    }
}
END_TEST

START_TEST (predictions_of_curves_and_interactions_are_those_of_metafor)
{
  static const struct { const char *csv, *mods, *test, *predict; double want[6]; } cases[] = {
    { raudenbush_csv, "weeks*setting", "hk", "weeks=3, setting=group", { 0.114362329091, 0.0615675626574, -0.0168658243564, 0.245590482538, -0.102736653359, 0.331461311541 } },
    { raudenbush_csv, "weeks*setting", "hk", "weeks=10, setting=indiv", { -1.47112438944, 3.72190344962, -9.40417380575, 6.46192502688, -9.40605880514, 6.46381002627 } },
    { raudenbush_csv, "center(weeks) + factor(setting, ref = indiv)", "wald", "weeks=5, setting=group", { 0.0870600530306, 0.0467152946293, -0.00450024196995, 0.178620348031, -0.0911747663541, 0.265294872415 } },
    { raudenbush_csv, "rcs(weeks, 3)", "wald", "weeks=3", { 0.047874007871, 0.0493866327993, -0.0489220137334, 0.144670029475, -0.0489220137335, 0.144670029475 } },
    { bangertdrowns_csv, "log(ni) + meta", "wald", "ni=50, meta=0", { 0.21499118081, 0.0668618313607, 0.0839443994025, 0.346037962217, -0.151083552537, 0.581065914156 } },
    { bangertdrowns_csv, "poly(length, 2) + wic", "hk", "length=15, wic=1", { 0.246396808364, 0.0695405175052, 0.105850179805, 0.386943436923, -0.155955288871, 0.648748905599 } },
    { bangertdrowns_csv, "rcs(ni, 3)", "wald", "ni=68.5", { 0.284660642373, 0.0521509982066, 0.182446564131, 0.386874720616, -0.119316852735, 0.688638137482 } },
    { bcg_csv, "poly(ablat, 2)", "wald", "ablat=50", { -1.28935830297, 0.190876139572, -1.66346866203, -0.915247943897, -1.95996486478, -0.618751741151 } },
    { bcg_csv, "rcs(ablat, 3)", "wald", "ablat=34", { -0.519709298587, 0.202190579291, -0.91599555201, -0.123423045163, -1.1915006366, 0.152082039427 } },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (cases[i].csv);
      ev_regress_spec spec = spec_of (cases[i].mods, "REML", cases[i].test);
      ev_regress_result r;
      spec.predict = cases[i].predict;
      ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
      const ev_regress_prediction *p = r.prediction;
      const double got[] = { p->est.estimate, p->est.se, p->est.ci_lb, p->est.ci_ub, p->pi_lb, p->pi_ub };
      for (size_t v = 0; v < 6; v++)
        CLOSE (got[v], cases[i].want[v], 1e-7);
      free_input (&in);
    }
}
END_TEST

/* --- rma (…, btt = …) --- */

START_TEST (chosen_coefficients_are_tested_together)
{
  static const struct { const char *csv, *mods, *test, *btt, *label; double statistic, p; } cases[] = {
    { bcg_csv, "ablat + year + alloc", "wald", "2:3", "ablat, year", 7.333359376, 0.02556120036 },
    { bcg_csv, "ablat + year + alloc", "wald", " year , ablat ", "ablat, year", 7.333359376, 0.02556120036 },
    { raudenbush_csv, "weeks + setting + tester", "hk", "3:4", "settingindiv, testerblind", 0.6210113854, 0.5506600632 },
    { raudenbush_csv, "weeks + setting + tester", "hk", "testerblind,setting", "settingindiv, testerblind", 0.6210113854, 0.5506600632 },
    { bangertdrowns_csv, "length + wic + feedback + meta", "wald", "intercept, 3", "intercept, wic", 0.1695849573, 0.9187029151 },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (cases[i].csv);
      ev_regress_spec spec = spec_of (cases[i].mods, "REML", cases[i].test);
      ev_regress_result r;
      spec.btt = cases[i].btt;
      ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
      ck_assert_uint_eq (r.ntests, 1);
      ck_assert_str_eq (r.test[0].label, cases[i].label);
      CLOSE (r.test[0].test.statistic, cases[i].statistic, 1e-8);
      CLOSE (r.test[0].test.p, cases[i].p, 1e-8);
      free_input (&in);
    }
}
END_TEST

START_TEST (terms_and_several_tests_can_be_chosen)
{
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("poly(ablat, 2) * alloc2 + alloc", "REML", "hk");
  ev_regress_result r;
  spec.btt = "poly(ablat, 2); poly(ablat, 2):alloc2; poly(ablat, 2)1, 4;";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert_uint_eq (r.ntests, 3);
  CLOSE (r.test[0].test.statistic, r.term[0].test.statistic, 1e-12);
  CLOSE (r.test[1].test.statistic, r.term[r.nterms - 1].test.statistic, 1e-12);
  ck_assert_str_eq (r.test[2].label, "poly(ablat, 2)1, alloc2r");
  free_input (&in);
}
END_TEST

START_TEST (coefficients_that_are_not_there_are_errors_with_a_place)
{
  static const struct { const char *text; long column; } cases[] = {
    { "5", 1 }, { "0", 1 }, { "2:9", 3 }, { "3:2", 4 }, { "ablat, allo", 8 }, { "ablat alloc", 1 }, { ";", 2 }, { "2 3", 3 }, { "-1", 1 }, { "99999999999999999999", 1 },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (bcg_csv);
      ev_regress_spec spec = spec_of ("ablat + alloc", "REML", "hk");
      ev_regress_result r;
      spec.btt = cases[i].text;
      ck_assert_int_eq (run (&in, &spec, &r), EV_USAGE);
      ck_assert_msg (said (&in, "btt-syntax"), "%s", cases[i].text);
      ck_assert_msg (said (&in, "btt-syntax")->place.column == cases[i].column, "%s: %ld", cases[i].text, said (&in, "btt-syntax")->place.column);
      free_input (&in);
    }
}
END_TEST

/* --- permutest (rma (…), exact = TRUE, permci = TRUE, control = list (tol = 1e-7)) --- */

static ev_regress_result
permute (struct input *in, size_t rows, const char *mods, const char *test, unsigned long n, unsigned threads)
{
  in->data.n = in->effects.n = rows < in->data.n ? rows : in->data.n;
  ev_regress_spec spec = spec_of (mods, "DL", test);
  ev_regress_result r;
  spec.exact = n == 0;
  spec.permutations = n;
  spec.permutation_ci = true;
  spec.threads = threads;
  ck_assert_int_eq (run (in, &spec, &r), EV_OK);
  return r;
}

START_TEST (intervals_from_permutations_are_those_of_metafor)
{
  static const struct { const char *csv; size_t rows; const char *mods, *test; size_t j; double lb, ub; } cases[] = {
    { bcg_csv, 7, "1", "wald", 0, -1.58538862, -0.454150756 },
    { bcg_csv, 10, "alloc2", "wald", 1, NAN, 0.902367405 }, /* p is exactly 0.025 on a stretch below */
    { raudenbush_csv, 6, "1", "hk", 0, -0.140000002, 1.18 },
    { bangertdrowns_csv, 11, "wic", "wald", 1, -1.49815567, 0.524503546 },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (cases[i].csv);
      ev_regress_result r = permute (&in, cases[i].rows, cases[i].mods, cases[i].test, 0, 2);
      if (!isnan (cases[i].lb))
        ck_assert_double_eq_tol (r.permutation.ci_lb[cases[i].j], cases[i].lb, 3e-5);
      ck_assert_double_eq_tol (r.permutation.ci_ub[cases[i].j], cases[i].ub, 3e-5);
      free_input (&in);
    }
}
END_TEST

START_TEST (intervals_from_random_permutations_do_not_depend_on_the_threads)
{
  struct input in = read_input (bcg_csv);
  ev_regress_result a = permute (&in, 13, "ablat", "wald", 500, 1), b = permute (&in, 13, "ablat", "wald", 500, 3);
  ck_assert_double_eq (a.permutation.ci_lb[1], b.permutation.ci_lb[1]);
  ck_assert_double_eq (a.permutation.ci_ub[1], b.permutation.ci_ub[1]);
  ck_assert (a.permutation.ci_lb[1] < a.coefficient[1].estimate && a.permutation.ci_ub[1] < 0.02);
  free_input (&in);
}
END_TEST

START_TEST (too_few_permutations_for_an_interval_are_told)
{
  struct input in = read_input (raudenbush_csv);
  ev_regress_result r = permute (&in, 12, "setting", "wald", 0, 1);
  ck_assert_uint_eq (r.permutation.n, 12);
  ck_assert (isinf (r.permutation.ci_lb[1]) && isinf (r.permutation.ci_ub[1]));
  ck_assert_int_eq (said (&in, "open-interval")->severity, EV_WARNING);
  free_input (&in);
}
END_TEST

/* --- averages: all smaller models by rma (…, method = "ML"), weighed and averaged in R --- */

START_TEST (coefficients_are_averaged_over_the_models)
{
  static const struct { const char *csv, *mods, *test, *criterion; double full[5], full_se[5], conditional[5], conditional_se[5]; } cases[] = {
    { bcg_csv, "ablat + year + alloc", "wald", "AICc",
      { -0.433667232414, -0.0279160034292, 0.000337948884096, -0.00368219413062, -0.000822079027944 },
      { 11.282000798, 0.00882863730523, 0.00566458304089, 0.0445907108621, 0.0346344386369 },
      { -0.433667232414, -0.0296540082614, 0.00272936637285, -0.258743962029, -0.0577666405532 },
      { 11.282000798, 0.00559095210034, 0.0158940322644, 0.271518506345, 0.284607168653 } },
    { raudenbush_csv, "weeks + setting + tester", "hk", "AICc",
      { 0.145596432346, -0.0117777169454, 0.108919707131, 0.00554891765231 },
      { 0.0795947504967, 0.00735828661166, 0.190545247461, 0.0455628529746 },
      { 0.145596432346, -0.0134920003335, 0.276148771959, 0.0330958167902 },
      { 0.0795947504967, 0.00623667806215, 0.214177095126, 0.107098993459 } },
    { bangertdrowns_csv, "length + wic + feedback + meta", "wald", "BIC",
      { 0.115361094634, 0.00387775569461, -0.00480523606947, 0.0220332893846, 0.0588211897687 },
      { 0.086126505317, 0.00656858784274, 0.0417264579822, 0.0591894208436, 0.088886973724 },
      { 0.115361094634, 0.0107450489474, -0.0322792758914, 0.0974417818768, 0.145106007726 },
      { 0.086126505317, 0.00676511371326, 0.103966418359, 0.0902536619086, 0.0834881558147 } },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (cases[i].csv);
      ev_regress_spec spec = spec_of (cases[i].mods, "REML", cases[i].test);
      ev_regress_result r;
      spec.select = cases[i].criterion;
      ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
      for (size_t j = 0; j < r.p; j++)
        {
          const ev_average *a = &r.selection.average[j];
          CLOSE (a->full.estimate, cases[i].full[j], 1e-6);
          CLOSE (a->full.se, cases[i].full_se[j], 1e-6);
          CLOSE (a->conditional.estimate, cases[i].conditional[j], 1e-6);
          CLOSE (a->conditional.se, cases[i].conditional_se[j], 1e-6);
          ck_assert_double_eq_tol (a->full.ci_ub, a->full.estimate + 1.959963984540054 * a->full.se, 1e-12 * (1 + fabs (a->full.ci_ub)));
        }
      free_input (&in);
    }
}
END_TEST

/* --- tau² on a line: rma (…, scale = ~ …, link = "identity"), whose optimiser stops at about 1e-3 --- */

START_TEST (tau2_can_lie_on_a_line)
{
  static const struct { const char *csv, *mods, *scale, *tau2; double alpha[2], se[2], QS, log_likelihood, lrt; bool boundary; } cases[] = {
    { raudenbush_csv, "1", "weeks", "REML", { 0.0239653885, -0.00068663654 }, { 0.0342845406, 0.00269037409 }, 0.0651371091, -3.705860354, NAN, false },
    { bangertdrowns_csv, "meta", "meta", "REML", { 0.00565721716, 0.0893726158 }, { 0.0129813257, 0.0564398367 }, 2.50747979, -13.02403935, NAN, false },
    { bangertdrowns_csv, "meta", "meta", "ML", { 0.00281737216, 0.0818924117 }, { 0.0110869039, 0.0505361974 }, 2.6259243, -12.31277617, NAN, false },
    { bcg_csv, "1", "ablat", "ML", { 0.265690964, 0.00043720946 }, { 0.511266972, 0.0150785582 }, NAN, -12.66465144, NAN, false },
    { bcg_csv, "ablat", "alloc2", "REML", { 0.100649932, -0.100649924 }, { NAN, NAN }, NAN, -7.947981253, 0.2787, true },
    { bcg_csv, "ablat", "alloc2", "ML", { 0.0924649612, -0.0924649611 }, { NAN, NAN }, NAN, -6.357919648, 2.6555, true },
    { raudenbush_csv, "setting", "tester", "REML", { 0.0201571933, -0.0201571932 }, { NAN, NAN }, NAN, -1.976949824, NAN, true },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (cases[i].csv);
      ev_regress_spec spec = spec_of (cases[i].mods, cases[i].tau2, "wald");
      ev_regress_result r;
      spec.scale = cases[i].scale;
      spec.scale_identity = true;
      ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
      ck_assert (r.scale.identity && r.scale.boundary == cases[i].boundary);
      for (size_t j = 0; j < 2; j++)
        {
          ck_assert_double_eq_tol (r.scale.coefficient[j].estimate, cases[i].alpha[j], 4e-3 * fabs (cases[i].alpha[0]));
          if (isnan (cases[i].se[j]))
            ck_assert (isnan (r.scale.coefficient[j].se));
          else
            CLOSE (r.scale.coefficient[j].se, cases[i].se[j], 1e-3);
        }
      if (!isnan (cases[i].QS))
        CLOSE (r.scale.QS.statistic, cases[i].QS, 1e-3);
      ck_assert (r.log_likelihood > cases[i].log_likelihood - 1e-8); /* at least as high as metafor's, which stops earlier */
      ck_assert_double_eq_tol (r.log_likelihood, cases[i].log_likelihood, 1e-5);
      if (!isnan (cases[i].lrt))
        ck_assert_double_eq_tol (r.scale.lrt.statistic, cases[i].lrt, 1e-4);
      ck_assert ((said (&in, "scale-boundary") != NULL) == cases[i].boundary);
      for (size_t s = 0; s < r.k; s++)
        ck_assert (r.scale.tau2[s] >= 0);
      free_input (&in);
    }
}
END_TEST

START_TEST (log_scales_are_tested_against_one_tau2_too)
{
  /* anova (rma (yi, vi, mods = ~ alloc2, scale = ~ alloc2, method = "ML"), rma (yi, vi, mods = ~ alloc2, scale = ~ 1, method = "ML")) */
  struct input in = read_input (bcg_csv);
  ev_regress_spec spec = spec_of ("alloc2", "ML", "wald");
  ev_regress_result r;
  spec.scale = "alloc2";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  CLOSE (r.scale.lrt.statistic, 0.5044498227, 1e-6);
  ck_assert_double_eq (r.scale.lrt.df1, 1);
  CLOSE (r.scale.lrt.p, 0.4775514068, 1e-6);
  spec.scale = "1";
  ck_assert_int_eq (run (&in, &spec, &r), EV_OK);
  ck_assert (isnan (r.scale.lrt.statistic));
  free_input (&in);
}
END_TEST

TEST_SUITE ("together", formulas_of_every_kind_fit_as_in_metafor, predictions_of_curves_and_interactions_are_those_of_metafor,
            chosen_coefficients_are_tested_together, terms_and_several_tests_can_be_chosen,
            coefficients_that_are_not_there_are_errors_with_a_place, intervals_from_permutations_are_those_of_metafor,
            intervals_from_random_permutations_do_not_depend_on_the_threads, too_few_permutations_for_an_interval_are_told,
            coefficients_are_averaged_over_the_models, tau2_can_lie_on_a_line, log_scales_are_tested_against_one_tau2_too)
