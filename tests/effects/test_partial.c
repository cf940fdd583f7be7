/* Regression models.  Reference values: the definitions of metafor 4.4 and later, computed in R (3.8 counts predictors
   differently). Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

static trial
three_models (void)
{
  trial t = trial_new (3);
  COL (t, TI, 2.31, -0.84, 5.02);
  COL (t, MI, 3, 5, 2);
  COL (t, NI, 41, 66, 129);
  COL (t, R2I, 0.39, 0.21, 0.55);
  return t;
}

START_TEST (partial_correlations)
{
  trial t = three_models ();
  EXPECT (&t, "PCOR",
          { { 0.355023054110438, 0.020100097073341 },
            { -0.107811455216317, 0.0160145652718156 },
            { 0.408250990502622, 0.00546803756023461 } });
  EXPECT (&t, "ZPCOR",
          { { 0.371179586961303, 0.0277777777777778 },
            { -0.108232101367599, 0.0169491525423729 },
            { 0.43351060329608, 0.008 } });
  t.spec.vtype = "AV";
  EXPECT (&t, "PCOR",
          { { 0.355023054110438, 0.0230126869282693 },
            { -0.107811455216317, 0.0143357721848235 },
            { 0.408250990502622, 0.00688568585255301 } });
  trial_free (&t);
}
END_TEST

START_TEST (semipartial_correlations)
{
  trial t = three_models ();
  EXPECT (&t, "SPCOR",
          { { 0.296603338721162, 0.0142172311523376 },
            { -0.0963867210771276, 0.0118867463101188 },
            { 0.300002380942933, 0.00349534795125771 } });
  EXPECT (&t, "ZSPCOR",
          { { 0.305791167118791, 0.017092285885496 },
            { -0.0966868864538249, 0.0121107280300069 },
            { 0.309522220625971, 0.00422093820273931 } });
  t.spec.vtype = "AV";
  EXPECT (&t, "SPCOR",
          { { 0.296603338721162, 0.0146564408849206 },
            { -0.0963867210771276, 0.0116381013591282 },
            { 0.300002380942933, 0.00350613417671836 } });
  trial_free (&t);
}
END_TEST

START_TEST (coefficients_of_determination)
{
  trial t = three_models ();
  EXPECT (&t, "R2", { { 0.39, 0.0141579512195122 }, { 0.21, 0.00794309090909091 }, { 0.55, 0.00345348837209302 } });
  EXPECT (&t, "ZR2",
          { { 0.732348113821005, 0.024390243902439 },
            { 0.495103444206548, 0.0151515151515152 },
            { 0.954069475806653, 0.00775193798449612 } });
  CLOSE (t.e.display (t.e.yi[0], t.e.display_arg), 0.39, 1e-14);
  EXPECT (&t, "R2F", { { 0.39, 0.0113971507317073 }, { 0.21, 0.00710906636363636 }, { 0.55, 0.00250377906976744 } }); /* R */
  EXPECT (&t, "ZR2F",
          { { 0.732348113821005, 0.0196341463414634 },
            { 0.495103444206548, 0.0135606060606061 },
            { 0.954069475806653, 0.00562015503875969 } });
  CLOSE (t.e.display (t.e.yi[1], t.e.display_arg), 0.21, 1e-14);
  t.spec.vtype = "LS2";
  EXPECT (&t, "R2", { { 0.39, 0.0107504280844156 }, { 0.21, 0.0062805650676384 }, { 0.55, 0.00322004206730769 } });
  t.spec.vtype = "AV";
  EXPECT (&t, "R2", { { 0.39, 0.0136758409408234 }, { 0.21, 0.00849559816020847 }, { 0.55, 0.00434658510522294 } });
  EXPECT (&t, "R2F", { { 0.39, 0.0107552376212577 }, { 0.21, 0.00668128397684191 }, { 0.55, 0.00341833133698889 } });
  trial_free (&t);
}
END_TEST

START_TEST (f_and_its_p_say_the_same)
{
  trial t = three_models ();
  t.data.col[EV_R2I] = NULL;
  COL (t, FI, 7.88524590163935, NAN, 77);
  COL (t, PI, NAN, 0.0127965903677715, NAN);
  EXPECT (&t, "ZR2",
          { { 0.732348113821005, 0.024390243902439 },
            { 0.495103444206548, 0.0151515151515152 },
            { 0.954069475806653, 0.00775193798449612 } });
  trial_free (&t);
}
END_TEST

START_TEST (models_need_predictors_and_participants)
{
  trial t = trial_new (2);
  COL (t, RI, 0.3, 0.3);
  COL (t, MI, 8, 0);
  COL (t, NI, 9, 40);
  ck_assert_int_eq (trial_run (&t, "PCOR"), EV_DATA);
  ck_assert_str_eq (trial_diag (&t, "too-small")->message, "B: mi = 0 is below 1");
  COL (t, MI, 8, 1);
  ck_assert_int_eq (trial_run (&t, "PCOR"), EV_OK);
  ck_assert_str_eq (t.e.reason[0], "too few participants");
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/partial", partial_correlations, semipartial_correlations, coefficients_of_determination,
            f_and_its_p_say_the_same, models_need_predictors_and_participants)
