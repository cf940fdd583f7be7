/* Baujat plots of analyses.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

START_TEST (every_study_has_its_point_and_name)
{
  for (size_t k = 2; k <= BCG; k++)
    {
      fixture f;
      ev_scatter d;
      canvas page;
      bcg_pooled (&f, "RR", k);
      ev_sensitivity s = { .subject = f.subject };
      ck_assert_int_eq (ev_influence (&s.subject, f.arena, f.diags, &s.ninfluence, &s.influence), EV_OK);
      ev_pool_baujat (&s, f.arena, &d);
      ck_assert_uint_eq (d.npoints, k);
      CLOSE (d.points[k - 1].x, s.influence[k - 1].baujat_x, 0);
      CLOSE (d.points[k - 1].y, s.influence[k - 1].baujat_y, 0);
      draw_checked (scatter_draw, &d, &page, "Baujat");
      ck_assert (has_text (&page, "Contribution to heterogeneity") && (k > 3 || has_text (&page, "T1")));
      page_end (&page);
      check_script ("baujat", &f.analysis, &s, "Influence on the pooled result");
      fixture_end (&f);
    }
}
END_TEST

START_TEST (a_long_name_is_cut_and_not_left_out)
{
  fixture f;
  ev_scatter d;
  canvas page;
  bcg_pooled (&f, "RR", 3);
  ev_sensitivity s = { .subject = f.subject };
  ck_assert_int_eq (ev_influence (&s.subject, f.arena, f.diags, &s.ninfluence, &s.influence), EV_OK);
  for (size_t i = 0; i < s.ninfluence; i++)
    s.influence[i].label = "The Extraordinarily Multicentre Randomised Double-Blind Placebo-Controlled Trial of Everything, 1998";
  ev_pool_baujat (&s, f.arena, &d);
  draw_checked (scatter_draw, &d, &page, "Baujat");
  size_t names = 0;
  for (size_t i = 0; i < page.ntexts; i++)
    names += strncmp (page.texts[i].text, "The Extra", 9) == 0 && strstr (page.texts[i].text, "…");
  ck_assert_uint_eq (names, 3);
  page_end (&page);
  fixture_end (&f);
}
END_TEST

TEST_SUITE ("pool_baujat", every_study_has_its_point_and_name, a_long_name_is_cut_and_not_left_out)
