/* Radial plots of analyses.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

START_TEST (the_estimate_is_the_slope_through_the_origin)
{
  fixture f;
  ev_radial d;
  bcg_pooled (&f, "RR", BCG);
  ev_pool_radial (&f.analysis, f.arena, &d);
  double xy = 0, xx = 0;
  for (size_t i = 0; i < d.npoints; i++)
    {
      xy += d.points[i].x * d.points[i].y;
      xx += d.points[i].x * d.points[i].x;
    }
  CLOSE (xy / xx, d.estimate.value, 1e-9);
  CLOSE (d.lb, f.analysis.pool.random.est.ci_lb, 0);
  CLOSE (d.ub, f.analysis.pool.random.est.ci_ub, 0);
  fixture_end (&f);
}
END_TEST

START_TEST (studies_beyond_the_band_have_their_names)
{
  fixture f;
  ev_radial d;
  bcg_pooled (&f, "RR", BCG);
  f.analysis.show_random = false;
  ev_pool_radial (&f.analysis, f.arena, &d);
  size_t named = 0;
  for (size_t i = 0; i < d.npoints; i++)
    {
      double from = (f.analysis.effects.yi[i] - d.estimate.value) / sqrt (f.analysis.effects.vi[i]);
      ck_assert ((fabs (from) > 1.959963984540054) == (d.points[i].label != NULL));
      named += d.points[i].label != NULL;
    }
  ck_assert (named > 2 && named < BCG);
  ck_assert_str_eq (d.precision.label, "1 / standard error");
  fixture_end (&f);
}
END_TEST

START_TEST (radial_plots_of_any_number_of_studies_fit_their_page)
{
  for (size_t k = 1; k <= BCG; k++)
    {
      fixture f;
      ev_radial d;
      canvas page;
      bcg_pooled (&f, "OR", k);
      ev_pool_radial (&f.analysis, f.arena, &d);
      draw_checked (radial_draw, &d, &page, "radial");
      ck_assert (has_text (&page, "Estimate ± 1.96"));
      page_end (&page);
      check_script ("radial", &f.analysis, NULL, "Random effects (REML)");
      fixture_end (&f);
    }
}
END_TEST

TEST_SUITE ("pool_radial", the_estimate_is_the_slope_through_the_origin, studies_beyond_the_band_have_their_names,
            radial_plots_of_any_number_of_studies_fit_their_page)
