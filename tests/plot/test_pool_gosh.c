/* GOSH plots of analyses.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

START_TEST (every_subset_is_counted_in_its_cell)
{
  for (size_t k = 2; k <= 9; k++)
    {
      fixture f;
      ev_gosh_figure d;
      canvas page;
      bcg_pooled (&f, "RR", k);
      ev_sensitivity s = { .subject = f.subject };
      s.full = ev_full (&s.subject);
      ck_assert_int_eq (ev_gosh_run (&s.subject, &(ev_gosh_spec){ .threads = 1 }, f.arena, f.diags, &s.gosh), EV_OK);
      ev_pool_gosh (&s, f.arena, &d);
      uint64_t sum = 0;
      for (size_t i = 0; i < d.n; i++)
        sum += d.counts[i];
      ck_assert_uint_eq (sum, (1u << k) - 1);
      ck_assert_uint_eq (d.n, d.columns * d.rows);
      CLOSE (d.xs[d.columns - 1] - d.xs[0], (s.gosh.to - s.gosh.from) * (1 - 1 / (double) d.columns), 1e-9);
      CLOSE (d.ys[d.n - 1], 100 - 50 / (double) d.rows, 1e-12);
      draw_checked (gosh_draw, &d, &page, "gosh");
      ck_assert (has_text (&page, ev_arena_printf (f.arena, "All %u subsets", (1u << k) - 1)));
      page_end (&page);
      check_script ("gosh", &f.analysis, &s, "All studies");
      fixture_end (&f);
    }
}
END_TEST

TEST_SUITE ("pool_gosh", every_subset_is_counted_in_its_cell)
