/* Funnel plots of analyses.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

START_TEST (a_study_stands_at_its_effect_and_standard_error)
{
  fixture f;
  ev_funnel d;
  bcg_pooled (&f, "RR", BCG);
  ev_pool_funnel (&f.analysis, f.arena, &d);
  ck_assert_uint_eq (d.npoints, BCG);
  /* R metafor 3.8-1: escalc (measure = "RR", …, data = dat.bcg): yi and vi of row 4; rma (yi, vi) */
  CLOSE (d.points[3].x, -1.4415511900213054, 1e-9);
  CLOSE (d.points[3].y, sqrt (0.020010031902247573), 1e-9);
  CLOSE (d.estimate.value, -0.7145, 1e-4);
  CLOSE (d.reach.value, 1.959963984540054, 1e-12);
  ck_assert (d.contours && d.null_value == 0);
  ck_assert_str_eq (d.error.label, "Standard error of log RR");
  ck_assert_str_eq (d.estimate.name, "Random effects (REML)");
  fixture_end (&f);
}
END_TEST

START_TEST (funnels_of_any_number_of_studies_fit_their_page)
{
  static const char *const measures[] = { "RR", "RD", "AS" };
  for (size_t m = 0; m < 3; m++)
    for (size_t k = 1; k <= BCG; k++)
      {
        fixture f;
        ev_funnel d;
        canvas page;
        bcg_pooled (&f, measures[m], k);
        ev_pool_funnel (&f.analysis, f.arena, &d);
        draw_checked (funnel_draw, &d, &page, measures[m]);
        ck_assert (has_text (&page, "Pseudo 95%\u00a0confidence limits") && has_text (&page, "0.01 < p ≤ 0.05"));
        page_end (&page);
        check_script ("funnel", &f.analysis, NULL, "0.05 < p ≤ 0.10");
        fixture_end (&f);
      }
}
END_TEST

START_TEST (the_level_the_axis_and_by_are_the_users)
{
  fixture f;
  ev_funnel d;
  bcg_pooled (&f, "RD", 5);
  f.analysis.level = 0.9;
  f.analysis.axis[0] = -0.3;
  f.analysis.by = "north";
  f.analysis.effects.null_value = NAN;
  f.analysis.show_random = false;
  ev_pool_funnel (&f.analysis, f.arena, &d);
  CLOSE (d.reach.value, 1.6448536269514722, 1e-12);
  CLOSE (d.effect.limits[0], -0.3, 0);
  ck_assert (!d.contours && isnan (d.effect.limits[1]));
  ck_assert_str_eq (d.captions.title, "BCG_{x} & others: north");
  ck_assert_str_eq (d.error.label, "Standard error");
  ck_assert_str_eq (d.estimate.name, "Fixed effect (IV)");
  CLOSE (d.estimate.value, f.analysis.pool.fixed.est.estimate, 0);
  f.analysis.title = NULL;
  ck_assert_str_eq (ev_pool_figure_title (&f.analysis, f.arena), "north");
  fixture_end (&f);
}
END_TEST

TEST_SUITE ("pool_funnel", a_study_stands_at_its_effect_and_standard_error, funnels_of_any_number_of_studies_fit_their_page,
            the_level_the_axis_and_by_are_the_users)
