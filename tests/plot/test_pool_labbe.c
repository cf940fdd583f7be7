/* L'Abbé plots of analyses.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

START_TEST (a_study_stands_at_its_risks)
{
  fixture f;
  ev_scatter d;
  bcg_pooled (&f, "RR", BCG);
  f.analysis.arm1 = "vaccine";
  ev_pool_labbe (&f.analysis, f.arena, &d);
  CLOSE (d.points[3].x, 100 * 248.0 / 12867, 1e-12);
  CLOSE (d.points[3].y, 100 * 62.0 / 13598, 1e-12);
  ck_assert_str_eq (d.y.label, "Events (%), vaccine");
  ck_assert_str_eq (d.x.label, "Events (%), group 2");
  fixture_end (&f);
}
END_TEST

START_TEST (totals_do_in_place_of_others)
{
  const double n1[] = { 20, 40 }, n2[] = { 25, 50 }, ai[] = { 5, 10 }, ci[] = { 5, 30 };
  fixture f;
  ev_scatter d;
  fixture_begin (&f, "RD", 2);
  f.analysis.data.col[EV_AI] = ai;
  f.analysis.data.col[EV_CI] = ci;
  f.analysis.data.col[EV_N1I] = n1;
  f.analysis.data.col[EV_N2I] = n2;
  fixture_pool (&f, true);
  f.analysis.show_random = true;
  f.analysis.weight_random = (double[]){ 30, 70 };
  ev_pool_labbe (&f.analysis, f.arena, &d);
  CLOSE (d.points[0].x, 20, 1e-12);
  CLOSE (d.points[1].y, 25, 1e-12);
  CLOSE (d.points[1].weight, 70, 0);
  fixture_end (&f);
}
END_TEST

START_TEST (the_curve_is_the_pooled_effect)
{
  static const char *const measures[] = { "RR", "OR", "RD", "AS", "PHI" };
  for (size_t m = 0; m < 5; m++)
    {
      fixture f;
      ev_scatter d;
      canvas page;
      bcg_pooled (&f, measures[m], BCG);
      ev_pool_labbe (&f.analysis, f.arena, &d);
      double effect = f.analysis.pool.random.est.estimate;
      ck_assert_uint_eq (d.ncurves, m == 4 ? 1 : 2);
      for (size_t i = 1; d.ncurves == 2 && i < d.curves[1].n; i++)
        {
          double p2 = d.curves[1].x[i] / 100, p1 = d.curves[1].y[i] / 100;
          if (isnan (p1))
            continue;
          const double effects[] = { log (p1 / p2), log (p1 / (1 - p1) / (p2 / (1 - p2))), p1 - p2, asin (sqrt (p1)) - asin (sqrt (p2)) };
          CLOSE (effects[m], effect, 1e-9);
        }
      draw_checked (scatter_draw, &d, &page, measures[m]);
      ck_assert (has_text (&page, "No difference"));
      page_end (&page);
      check_script ("labbe", &f.analysis, NULL, "group 2");
      fixture_end (&f);
    }
}
END_TEST

START_TEST (studies_without_an_effect_or_events_are_no_trouble)
{
  const double none[] = { 0 }, others[] = { 30 };
  fixture f;
  ev_scatter d;
  canvas page;
  fixture_begin (&f, "RD", 1);
  f.analysis.data.col[EV_AI] = f.analysis.data.col[EV_CI] = none;
  f.analysis.data.col[EV_BI] = f.analysis.data.col[EV_DI] = others;
  fixture_pool (&f, true);
  f.analysis.show_random = true;
  f.analysis.weight_random = (double[]){ 100 };
  ev_pool_labbe (&f.analysis, f.arena, &d);
  draw_checked (scatter_draw, &d, &page, "no events");
  page_end (&page);
  fixture_end (&f);
}
END_TEST

TEST_SUITE ("pool_labbe", a_study_stands_at_its_risks, totals_do_in_place_of_others, the_curve_is_the_pooled_effect,
            studies_without_an_effect_or_events_are_no_trouble)
