/* Influence panels of analyses.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

START_TEST (panels_show_the_diagnostics_and_their_limits)
{
  for (size_t k = 3; k <= BCG; k++)
    {
      fixture f;
      ev_panels d;
      canvas page;
      bcg_pooled (&f, "RR", k);
      ev_sensitivity s = { .subject = f.subject };
      s.full = ev_full (&s.subject);
      ck_assert_int_eq (ev_influence (&s.subject, f.arena, f.diags, &s.ninfluence, &s.influence), EV_OK);
      s.influence[0].influential = true;
      ev_pool_influence (&s, f.arena, &d);
      ck_assert_uint_eq (d.nrows, k);
      ck_assert_uint_eq (d.npanels, 7);
      CLOSE (d.panels[0].values[1], s.influence[1].rstudent, 0);
      CLOSE (d.panels[3].values[2], s.influence[2].cov_r, 0);
      CLOSE (d.panels[6].values[2], s.influence[2].weight, 0);
      CLOSE (d.panels[1].limits[1], 3 * sqrt (1 / ((double) k - 1)), 1e-12);
      CLOSE (d.panels[2].limits[1], 0.454936423119572, 1e-9); /* R: qchisq (0.5, 1) */
      CLOSE (d.panels[4].reference, f.analysis.pool.random.tau2, 1e-9);
      CLOSE (d.panels[5].reference, f.analysis.pool.heterogeneity.Q, 1e-9);
      ck_assert (d.marked[0]);
      draw_checked (panels_draw, &d, &page, "influence");
      ck_assert (has_text (&page, "Influential") && has_text (&page, "DFFITS"));
      page_end (&page);
      check_script ("influence", &f.analysis, &s, "Q without it");
      fixture_end (&f);
    }
}
END_TEST

TEST_SUITE ("pool_influence", panels_show_the_diagnostics_and_their_limits)
