/* Proportions.  Reference values: metafor 3.8-1 (the same in 5.1); PRZ and the variances AV of PLN, PLO: their
   definitions in R. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "effects_test.h"

static trial
three_groups (void)
{
  trial t = trial_new (3);
  COL (t, XI, 4, 0, 17);
  COL (t, NI, 19, 34, 17);
  return t;
}

START_TEST (six_scales)
{
  trial t = three_groups ();
  EXPECT (&t, "PR",
          { { 0.210526315789474, 0.00874763084997813 },
            { 0.0142857142857143, 0.000402332361516035 },
            { 0.972222222222222, 0.00150034293552812 } });
  EXPECT (&t, "PLN",
          { { -1.55814461804655, 0.197368421052632 },
            { -4.24849524204936, 1.97142857142857 },
            { -0.0281708769666963, 0.00158730158730159 } });
  EXPECT (&t, "PLO",
          { { -1.32175583998232, 0.316666666666667 },
            { -4.23410650459726, 2.02898550724638 },
            { 3.55534806148941, 2.05714285714286 } });
  EXPECT (&t, "PRZ",
          { { -0.8045963803603, 0.105007870595759 },
            { -2.18934975552208, 0.305103986060699 },
            { 1.91450582505556, 0.368302026684294 } });
  EXPECT (&t, "PAS",
          { { 0.47667961158977, 0.0131578947368421 },
            { 0, 0.00735294117647059 },
            { 1.5707963267949, 0.0147058823529412 } });
  EXPECT (&t, "PFT",
          { { 0.493623192299553, 0.0128205128205128 },
            { 0.0849231440418368, 0.0072463768115942 },
            { 1.45182576437979, 0.0142857142857143 } });
  t.data.col[EV_NI] = NULL;
  COL (t, MI, 15, 34, 0);
  EXPECT (&t, "PFT",
          { { 0.493623192299553, 0.0128205128205128 },
            { 0.0849231440418368, 0.0072463768115942 },
            { 1.45182576437979, 0.0142857142857143 } });
  EXPECT (&t, "PLO",
          { { -1.32175583998232, 0.316666666666667 },
            { -4.23410650459726, 2.02898550724638 },
            { 3.55534806148941, 2.05714285714286 } });
  trial_free (&t);
}
END_TEST

START_TEST (other_variances)
{
  trial t = three_groups ();
  t.spec.vtype = "UB";
  EXPECT (&t, "PR",
          { { 0.210526315789474, 0.00923361034164358 },
            { 0.0142857142857143, 0.000414165666266507 },
            { 0.972222222222222, 0.00158859840232389 } });
  t.spec.vtype = "AV";
  EXPECT (&t, "PR",
          { { 0.210526315789474, 0.0111679662118259 },
            { 0.0142857142857143, 0.0060626102292769 },
            { 0.972222222222222, 0.0117884087791495 } });
  EXPECT (&t, "PLN",
          { { -1.55814461804655, 0.119617224880383 },
            { -4.24849524204936, 0.0649350649350649 },
            { -0.0281708769666963, 0.126262626262626 } });
  EXPECT (&t, "PLO",
          { { -1.32175583998232, 0.248038277511962 },
            { -4.23410650459726, 0.134649350649351 },
            { 3.55534806148941, 0.261818181818182 } });
  trial_free (&t);
}
END_TEST

/* metafor 3.8-1: transf.ipft.hm (c(.05, .3, .9, 1.4), targs=list(ni=ni)) */
START_TEST (every_scale_is_read_back)
{
  trial t = three_groups ();
  static const struct
  {
    const char *code;
    double y, p;
  } back[] = { { "PLN", -1.25, 0.28650479686019009 },
               { "PLO", -0.75, 0.32082130082460703 },
               { "PRZ", -1.5, 0.066807201268858071 },
               { "PAS", 0.75, 0.46463139916614857 },
               { "PAS", -0.1, 0 },
               { "PAS", 1.6, 1 },
               { "PFT", 0.05, 0 },
               { "PFT", 0.3, 0.0693201948641232 },
               { "PFT", 0.9, 0.618809058825318 },
               { "PFT", 1.4, 0.988791897391761 },
               { "PFT", 1.55, 1 } };
  for (size_t i = 0; i < sizeof back / sizeof *back; i++)
    {
      ck_assert_int_eq (trial_run (&t, back[i].code), EV_OK);
      CLOSE (t.e.display (back[i].y, t.e.display_arg), back[i].p, 1e-12);
    }
  trial_free (&t);
}
END_TEST

START_TEST (freeman_tukey_returns_the_proportion_of_equal_groups)
{
  trial t = trial_new (2);
  COL (t, XI, 7, 7);
  COL (t, NI, 25, 25);
  ck_assert_int_eq (trial_run (&t, "PFT"), EV_OK);
  CLOSE (t.e.display (t.e.yi[0], t.e.display_arg), 0.28, 1e-13);
  trial_free (&t);
}
END_TEST

START_TEST (events_cannot_exceed_the_group)
{
  trial t = trial_new (1);
  COL (t, XI, 7);
  COL (t, NI, 6);
  ck_assert_int_eq (trial_run (&t, "PR"), EV_DATA);
  ck_assert_str_eq (trial_diag (&t, "events-above-total")->message, "A: xi = 7 is above ni = 6");
  trial_free (&t);
}
END_TEST

TEST_SUITE ("effects/proportion", six_scales, other_variances, every_scale_is_read_back,
            freeman_tukey_returns_the_proportion_of_equal_groups, events_cannot_exceed_the_group)
