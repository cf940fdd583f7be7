/* The registry of figures.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

START_TEST (kinds_are_found_in_any_case)
{
  ck_assert_str_eq (ev_figure_kind_find ("LABBE")->name, "labbe");
  ck_assert_ptr_null (ev_figure_kind_find ("forset"));
  for (const ev_figure_kind *k = ev_figure_kinds; k->name; k++)
    ck_assert_msg (k->title && (!k->can == !k->needs), "%s", k->name);
}
END_TEST

START_TEST (each_kind_knows_what_it_needs)
{
  static const struct { size_t k; const char *no; } cases[] = {
    { 1, " leave-one-out cumulative baujat influence gosh bubble leave-two-out exclusions tau2 profile " },
    { 2, " influence leave-two-out bubble " },
    { 3, " bubble " }
  };
  for (size_t c = 0; c < 3; c++)
    {
      fixture f;
      bcg_pooled (&f, "RR", cases[c].k);
      for (const ev_figure_kind *k = ev_figure_kinds; k->name; k++)
        {
          const char *word = ev_arena_printf (f.arena, " %s ", k->name);
          ck_assert_msg (ev_figure_kind_fits (k, &f.analysis) == !strstr (cases[c].no, word), "%s of %zu", k->name, cases[c].k);
        }
      fixture_end (&f);
    }
}
END_TEST

START_TEST (explorations_are_known)
{
  for (const ev_figure_kind *k = ev_figure_kinds; k->name; k++)
    {
      size_t e = 0;
      while (k->explores && ev_explorations[e].name && strcmp (ev_explorations[e].name, k->explores) != 0)
        e++;
      ck_assert_msg (!k->explores || e < EV_EXPLORATIONS, "%s", k->name);
    }
}
END_TEST

START_TEST (labbe_plots_need_events)
{
  const double yi[] = { 0.1, 0.4, 0.2 }, vi[] = { 0.02, 0.05, 0.01 };
  fixture f;
  fixture_effects (&f, 3, yi, vi);
  fixture_pool (&f, true);
  ck_assert (!ev_figure_kind_fits (ev_figure_kind_find ("labbe"), &f.analysis));
  ck_assert (ev_figure_kind_fits (ev_figure_kind_find ("funnel"), &f.analysis));
  fixture_end (&f);
}
END_TEST

START_TEST (reports_have_funnels_of_three_studies)
{
  for (size_t k = 1; k <= 4; k++)
    {
      fixture f;
      bcg_pooled (&f, "RR", k);
      ck_assert (ev_figure_in_report (ev_figure_kind_find ("forest"), &f.analysis));
      ck_assert (ev_figure_in_report (ev_figure_kind_find ("funnel"), &f.analysis) == (k >= 3));
      ck_assert (!ev_figure_in_report (ev_figure_kind_find ("radial"), &f.analysis));
      ck_assert (ev_figure_in_report (ev_figure_kind_find ("grid"), &f.analysis) == (k >= 3));
      fixture_end (&f);
    }
}
END_TEST

TEST_SUITE ("kinds", kinds_are_found_in_any_case, each_kind_knows_what_it_needs, explorations_are_known,
            labbe_plots_need_events, reports_have_funnels_of_three_studies)
