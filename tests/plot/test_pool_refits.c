/* Forest plots of refits.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

START_TEST (every_refit_has_a_row_and_the_full_result_the_last)
{
  for (size_t k = 2; k <= BCG; k++)
    {
      fixture f;
      ev_forest d;
      bcg_pooled (&f, "RR", k);
      ev_sensitivity s = { .subject = f.subject, .full = ev_full (&f.subject) };
      ck_assert_int_eq (ev_leave_one_out (&s.subject, NULL, f.arena, f.diags, &s.leave_one_out), EV_OK);
      ck_assert_int_eq (ev_cumulate (&s.subject, f.arena, f.diags, &s.cumulative), EV_OK);
      ev_pool_refits (&s, &(ev_refit_block){ NULL, &s.leave_one_out }, 1, "Omitted", false, f.arena, &d);
      ck_assert_uint_eq (d.nrows, k + 1);
      CLOSE (d.rows[k - 1].est, s.leave_one_out.row[k - 1].fit.est.estimate, 0);
      CLOSE (d.rows[k].ub, s.full.est.ci_ub, 0);
      CLOSE (d.reference, s.full.est.estimate, 0);
      ck_assert_str_eq (d.label_header, "Omitted");
      ck_assert_ptr_nonnull (strchr (d.rows[0].cells[0], '['));
      check_script ("leave-one-out", &f.analysis, &s, "Omitted");
      check_script ("cumulative", &f.analysis, &s, "Added");
      fixture_end (&f);
    }
}
END_TEST

TEST_SUITE ("pool_refits", every_refit_has_a_row_and_the_full_result_the_last)
