/* Bubble plots of analyses.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

/* A regression on three of four studies along a moderator. */
static void
regressed (fixture *f, ev_regress_result *r)
{
  static double x[] = { 10, 20, 30 }, study[] = { 11, 20, 30 }, line[] = { 0.1, 0.2, 0.3 }, lb[] = { -0.2, 0, 0 }, ub[] = { 0.4, 0.4, 0.6 },
                none[] = { NAN, NAN, NAN };
  static const char *reason[] = { NULL, "no moderator", NULL, NULL };
  bcg_pooled (f, "RR", 4);
  *r = (ev_regress_result){ .n = 4, .k = 3, .reason = reason, .tau2 = 0.1, .tau2_method = "REML",
                            .curve = { "ablat", 3, x, line, lb, ub, none, none, study } };
  f->analysis.regress = r;
}

START_TEST (the_studies_of_the_model_stand_at_their_moderators)
{
  fixture f;
  ev_regress_result r;
  ev_scatter d;
  regressed (&f, &r);
  ev_pool_bubble (&f.analysis, f.arena, &d);
  ck_assert_uint_eq (d.npoints, 3);
  CLOSE (d.points[1].x, 20, 0);
  CLOSE (d.points[1].y, f.analysis.effects.yi[2], 0);
  CLOSE (d.points[1].weight, 1 / (f.analysis.effects.vi[2] + 0.1), 1e-12);
  ck_assert_uint_eq (d.ncurves, 3); /* no prediction band */
  fixture_end (&f);
}
END_TEST

START_TEST (curves_and_their_names_are_on_the_page)
{
  fixture f;
  ev_regress_result r;
  ev_scatter d;
  canvas page;
  regressed (&f, &r);
  r.curve.pi_lb = r.curve.ci_lb;
  r.curve.pi_ub = r.curve.ci_ub;
  double tau2[] = { 0.1, 0.2, 0.3 };
  r.scale.formula = "year";
  r.scale.tau2 = tau2;
  ev_pool_bubble (&f.analysis, f.arena, &d);
  CLOSE (d.points[2].weight, 1 / (f.analysis.effects.vi[3] + 0.3), 1e-12);
  draw_checked (scatter_draw, &d, &page, "bubble");
  ck_assert (has_text (&page, "95% prediction interval") && has_text (&page, "No effect") && has_text (&page, "ablat"));
  page_end (&page);
  check_script ("bubble", &f.analysis, NULL, "Regression, τ² by REML");
  fixture_end (&f);
}
END_TEST

TEST_SUITE ("pool_bubble", the_studies_of_the_model_stand_at_their_moderators, curves_and_their_names_are_on_the_page)
