/* Phi and Yule's coefficients.  Reference values: metafor 3.8-1 (the same in 5.1); ZPHI by its definition from PHI.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

static trial
three_tables (void)
{
  trial t = trial_new (3);
  COL (t, AI, 135, 5, 0);
  COL (t, BI, 15, 20, 7);
  COL (t, CI, 40, 6, 3);
  COL (t, DI, 10, 18, 11);
  return t;
}

START_TEST (phi_under_two_designs)
{
  trial t = three_tables ();
  EXPECT (&t, "PHI",
          { { 0.130930734141595, 0.00622693877551021 },
            { -0.0599042297873154, 0.0203050740024267 },
            { -0.288675134594813, 0.00909391534391535 } });
  t.spec.vtype = "LS"; /* metafor's name of CS */
  EXPECT (&t, "PHI",
          { { 0.130930734141595, 0.00622693877551021 },
            { -0.0599042297873154, 0.0203050740024267 },
            { -0.288675134594813, 0.00909391534391535 } });
  t.spec.vtype = "ST";
  EXPECT (&t, "PHI",
          { { 0.130930734141595, 0.0062111720116618 },
            { -0.0599042297873154, 0.0203050471658432 },
            { -0.288675134594813, 0.0074266975308642 } });
  ck_assert_ptr_null (trial_diag (&t, "zero-cells"));
  trial_free (&t);
}
END_TEST

START_TEST (phi_by_fisher_z)
{
  trial t = three_tables ();
  EXPECT (&t, "ZPHI",
          { { 0.131686700791121, 0.00644605191995673 },
            { -0.0599760402439156, 0.0204515924016665 },
            { -0.297120351668451, 0.0108225108225108 } });
  CLOSE (t.e.display (t.e.yi[0], t.e.display_arg), 0.130930734141595, 1e-14);
  trial_free (&t);
}
END_TEST

START_TEST (yules_coefficients)
{
  trial t = three_tables ();
  EXPECT (&t, "YUQ",
          { { 0.384615384615385, 0.0361331886138441 },
            { -0.142857142857143, 0.113286130778842 },
            { -0.640625, 0.217789113521576 } });
  EXPECT (&t, "YUY",
          { { 0.2, 0.0114666666666667 },
            { -0.0717967697244909, 0.0292103981429389 },
            { -0.362374402409208, 0.118191498500848 } });
  CLOSE (t.e.yi[0], 0.2, 1e-13); /* Fleiss 2009, table 13.4 of the Handbook of Research Synthesis */
  trial_free (&t);
}
END_TEST

START_TEST (a_perfect_phi_has_no_z)
{
  trial t = trial_new (1);
  COL (t, AI, 5);
  COL (t, BI, 0);
  COL (t, CI, 0);
  COL (t, DI, 7);
  EXPECT (&t, "ZPHI", { { NAN, NAN } });
  ck_assert_str_eq (t.e.reason[0], "the correlation is not between -1 and 1");
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/association", phi_under_two_designs, phi_by_fisher_z, yules_coefficients, a_perfect_phi_has_no_z)
