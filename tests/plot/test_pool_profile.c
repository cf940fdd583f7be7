/* Figures of the likelihood's profile in tau².
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

START_TEST (the_maximum_and_the_interval_are_marked)
{
  for (size_t k = 2; k <= BCG; k++)
    {
      fixture f;
      ev_scatter d;
      canvas page;
      bcg_pooled (&f, "RR", k);
      ev_sensitivity s = { .subject = f.subject };
      ck_assert_int_eq (ev_profile_likelihood (&s.subject, f.arena, &s.profile), EV_OK);
      ev_pool_profile (&s, f.arena, &d);
      ck_assert_uint_eq (d.ncurves, s.profile.lb > 0 ? 4 : 3);
      CLOSE (d.points[1].x, s.profile.best, 0);
      CLOSE (d.curves[1].y[0], s.profile.cut, 0);
      CLOSE (d.curves[2].x[0], s.profile.ub, 0);
      draw_checked (scatter_draw, &d, &page, "profile");
      ck_assert (has_text (&page, "Restricted log-likelihood") && has_text (&page, "95% interval of τ²"));
      page_end (&page);
      check_script ("profile", &f.analysis, &s, "Profile, REML");
      fixture_end (&f);
    }
}
END_TEST

START_TEST (another_estimate_has_its_own_mark)
{
  fixture f;
  ev_scatter d;
  bcg_pooled (&f, "RR", BCG);
  f.analysis.pool.random.tau2_method = "DL";
  f.analysis.pool.random.tau2 = 0.30875999;
  ev_sensitivity s = { .subject = f.subject };
  ck_assert_int_eq (ev_profile_likelihood (&s.subject, f.arena, &s.profile), EV_OK);
  ev_pool_profile (&s, f.arena, &d);
  ck_assert_str_eq (d.captions.open, "DL, τ² = 0.3088");
  s.profile.best = 3e-7; /* and not 0.0000 */
  ev_pool_profile (&s, f.arena, &d);
  ck_assert_str_eq (d.captions.filled, "Maximum, τ² = 0.0000003");
  ck_assert (d.points[0].style == 1 && d.points[0].y < s.profile.most && d.points[0].y > s.profile.most - 0.01);
  fixture_end (&f);
}
END_TEST

TEST_SUITE ("pool_profile", the_maximum_and_the_interval_are_marked, another_estimate_has_its_own_mark)
