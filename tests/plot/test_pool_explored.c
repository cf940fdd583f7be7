/* Figures of what was explored: specification curve, tau², fragility, E-value, pairs, exclusions, missing outcomes.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/pool_page.h"

/* All that is explored of the first K trials. */
static void
explore (fixture *f, ev_sensitivity *s, const char *measure, size_t k)
{
  static const double missing[BCG] = { 3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9 };
  static const char *const level[BCG] = { "a", "b", "a", "b", "c", "a", "b", "a", "b", "c", "a", "b", "a" };
  bcg_pooled (f, measure, k);
  *s = (ev_sensitivity){ .subject = f->subject, .full = ev_full (&f->subject), .exclude_by = "level" };
  ck_assert_int_eq (ev_model_grid (&s->subject, f->arena, f->diags, &s->grid), EV_OK);
  ck_assert_int_eq (ev_follow_tau2 (&s->subject, f->arena, f->diags, &s->tau2_path), EV_OK);
  ck_assert_int_eq (ev_find_fragility (&s->subject, f->arena, f->diags, &s->fragility), EV_OK);
  ck_assert_int_eq (ev_leave_two_out (&s->subject, f->arena, f->diags, &s->leave_two_out), EV_OK);
  ck_assert_int_eq (ev_exclude_by (&s->subject, level, f->arena, f->diags, &s->without, &s->only), EV_OK);
  ck_assert_int_eq (ev_missing_outcomes (&s->subject, missing, missing, f->arena, f->diags, &s->missing), EV_OK);
  ev_find_e_value (&s->subject, &s->e_value);
}

START_TEST (every_setting_has_a_place_in_ascending_order)
{
  for (size_t k = 1; k <= BCG; k += 3)
    {
      fixture f;
      ev_sensitivity s;
      ev_specifications d;
      canvas page;
      size_t n = 0;
      explore (&f, &s, "RR", k);
      ev_pool_grid (&s, f.arena, &d);
      for (size_t b = 0; b < d.nblocks; n += d.blocks[b++].n)
        for (size_t i = 1; i < d.blocks[b].n; i++)
          ck_assert (d.settings[n + i].est > d.settings[n + i - 1].est - 1e-8);
      ck_assert_uint_eq (n, s.grid.n);
      ck_assert_uint_eq (d.nblocks, 3); /* RR, OR, RD */
      for (size_t j = 0; j < d.nchoices; j++)
        {
          size_t on = 0;
          for (size_t i = 0; i < n; i++)
            on += d.choices[j].on[i];
          ck_assert_msg (on > 0 && on < n, "%s %s", d.choices[j].group, d.choices[j].name);
        }
      draw_checked (specifications_draw, &d, &page, "grid");
      ck_assert (has_text (&page, "Model"));
      page_end (&page);
      fixture_end (&f);
    }
}
END_TEST

START_TEST (the_analysis_is_marked_among_its_settings)
{
  fixture f;
  ev_sensitivity s;
  ev_specifications d;
  explore (&f, &s, "RR", BCG);
  s.subject.threshold = log (0.8);
  ev_pool_grid (&s, f.arena, &d);
  const ev_spec_block *own = &d.blocks[0];
  ck_assert (own->reference < own->n && d.blocks[1].reference == d.blocks[1].n);
  CLOSE (d.settings[own->reference].est, s.full.est.estimate, 1e-9);
  CLOSE (d.settings[own->reference].ub, s.full.est.ci_ub, 1e-9);
  CLOSE (own->threshold, log (0.8), 0);
  ck_assert (isnan (d.blocks[1].threshold) && isnan (d.blocks[1].result));
  ck_assert_ptr_nonnull (strstr (d.captions.footnote, "the direction of the analysis in 277 (100%)"));
  ck_assert_ptr_nonnull (strstr (d.captions.footnote, "the threshold of 0.80"));
  bool reml = false;
  for (size_t j = 0; j < d.nchoices; j++)
    reml |= strcmp (d.choices[j].name, "REML") == 0 && d.choices[j].on[own->reference];
  ck_assert (reml);
  check_script ("grid", &f.analysis, &s, "This analysis");
  fixture_end (&f);
}
END_TEST

START_TEST (the_path_has_every_estimator)
{
  for (size_t k = 2; k <= BCG; k++)
    {
      fixture f;
      ev_sensitivity s;
      ev_scatter d;
      canvas page;
      explore (&f, &s, "RR", k);
      ev_pool_tau2 (&s, f.arena, &d);
      ck_assert (d.npoints > 0 && d.npoints <= s.tau2_path.nestimates);
      size_t own = 0;
      for (size_t i = 0; i < d.npoints; i++)
        if (!d.points[i].style && ++own)
          ck_assert_ptr_eq (strstr (d.points[i].label, "REML"), d.points[i].label);
      ck_assert_uint_eq (own, 1);
      for (size_t i = 0; i < s.tau2_path.nestimates; i++)
        ck_assert_ptr_nonnull (strstr (d.captions.footnote, s.tau2_path.estimate[i].method));
      draw_checked (scatter_draw, &d, &page, "tau2");
      page_end (&page);
      check_script ("tau2", &f.analysis, &s, "Pooled effect");
      fixture_end (&f);
    }
}
END_TEST

START_TEST (p_crosses_its_level_at_the_last_change)
{
  fixture f;
  ev_sensitivity s;
  ev_scatter d;
  explore (&f, &s, "RR", 4);
  ck_assert (s.fragility.found);
  ev_pool_fragility (&s, f.arena, &d);
  ck_assert_uint_eq (d.npoints, s.fragility.n + 1);
  CLOSE (d.points[0].y, s.full.est.p, 0);
  for (size_t i = 0; i < d.npoints; i++)
    ck_assert ((d.points[i].y < 0.05) == (s.fragility.significant == (i < s.fragility.n)));
  check_script ("fragility", &f.analysis, &s, "p = 0.05");
  fixture_end (&f);
}
END_TEST

START_TEST (e_values_stand_on_their_curves)
{
  /* [ding2016]: RR = xy / (x + y - 1) */
  fixture f;
  ev_sensitivity s;
  ev_scatter d;
  explore (&f, &s, "RR", BCG);
  ev_pool_e_value (&s, f.arena, &d);
  ck_assert_uint_eq (d.ncurves, 2);
  double rr[2] = { exp (-s.full.est.estimate), exp (-s.full.est.ci_ub) };
  for (int c = 0; c < 2; c++)
    {
      CLOSE (d.points[c].x * d.points[c].y / (d.points[c].x + d.points[c].y - 1), rr[c], 1e-9);
      for (size_t i = 0; i < d.curves[c].n; i++)
        CLOSE (d.curves[c].x[i] * d.curves[c].y[i] / (d.curves[c].x[i] + d.curves[c].y[i] - 1), rr[c], 1e-9);
    }
  check_script ("e-value", &f.analysis, &s, "E-value");
  fixture_end (&f);
}
END_TEST

START_TEST (nothing_is_drawn_of_nothing)
{
  static const char *const kinds[] = { "grid", "tau2", "fragility", "e-value" };
  fixture f;
  bcg_pooled (&f, "RR", 3);
  ev_sensitivity s = { .subject = f.subject, .full = ev_full (&f.subject) };
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    {
      ev_str script = { 0 };
      ev_figure_size size;
      ev_figure_kind_find (kinds[i])->script (&(ev_figure_source){ &f.analysis, &s }, &script, &size);
      ck_assert_msg (!script.length, "%s", kinds[i]);
    }
  fixture_end (&f);
}
END_TEST

START_TEST (forests_of_pairs_levels_and_assumptions)
{
  for (size_t k = 3; k <= BCG; k += 5)
    {
      fixture f;
      ev_sensitivity s;
      ev_forest d;
      explore (&f, &s, "OR", k);
      const ev_refit_block blocks[] = { { "Without", &s.without }, { "With only", &s.only } };
      ev_pool_refits (&s, blocks, 2, "level", true, f.arena, &d);
      ck_assert_str_eq (d.rows[0].label, "Without");
      ck_assert_int_eq (d.rows[0].kind, EV_FOREST_HEADING);
      ck_assert_uint_eq (d.nrows, s.without.n + s.only.n + 3);
      ck_assert_str_eq (d.columns[0].header, "k");
      check_script ("exclusions", &f.analysis, &s, "With only");
      check_script ("missing", &f.analysis, &s, "IMOR");
      check_script ("leave-two-out", &f.analysis, &s, k == BCG ? "The 30 of 78 pairs" : "Omitted pair");
      fixture_end (&f);
    }
}
END_TEST

TEST_SUITE ("pool_explored", every_setting_has_a_place_in_ascending_order, the_analysis_is_marked_among_its_settings, the_path_has_every_estimator,
            p_crosses_its_level_at_the_last_change, e_values_stand_on_their_curves, nothing_is_drawn_of_nothing,
            forests_of_pairs_levels_and_assumptions)
