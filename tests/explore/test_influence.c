/* Tests of influence diagnostics.  Reference values: metafor 3.8-1, influence() and baujat(), REML to 1e-13.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "explore/subject.h"

static ev_influence_row *
rows_of (const ev_subject *s, fixture *f)
{
  size_t n;
  ev_influence_row *rows;
  ck_assert_int_eq (ev_influence (s, f->arena, f->diags, &n, &rows), EV_OK);
  ck_assert_uint_eq (n, s->analysis->pool.k);
  return rows;
}

START_TEST (random_effects_as_metafor)
{
  fixture f;
  fixture_bcg (&f, "RR");
  const ev_influence_row *r = rows_of (fixture_pool (&f, true), &f);
  CLOSE (r[3].rstudent, -1.45120066425102, 1e-9);
  CLOSE (r[3].dffits, -0.520050988469848, 1e-9);
  CLOSE (r[3].cook_d, 0.229481639115783, 1e-9);
  CLOSE (r[3].cov_r, 0.965126485135919, 1e-9);
  CLOSE (r[3].tau2_del, 0.262758148091004, 1e-9);
  CLOSE (r[3].QE_del, 96.5625949713915, 1e-12);
  CLOSE (r[3].hat, 0.0969874701892071, 1e-9);
  CLOSE (r[3].weight, 9.69874701892071, 1e-9);
  CLOSE (r[3].dfbs, -0.513813387319949, 1e-9);
  for (int i = 0; i < BCG; i++)
    ck_assert (!r[i].influential);
  ck_assert_str_eq (r[3].label, "T4");
  fixture_end (&f);
}
END_TEST

START_TEST (baujat_coordinates_as_metafor)
{
  fixture f;
  fixture_bcg (&f, "RR");
  const ev_influence_row *r = rows_of (fixture_pool (&f, true), &f);
  CLOSE (r[3].baujat_x, 1.5860500734647212, 1e-9);
  CLOSE (r[3].baujat_y, 0.237773641745480963, 1e-9);
  CLOSE (r[11].baujat_x, 1.5922385451032064, 1e-9);
  CLOSE (r[11].baujat_y, 0.061834563955092861, 1e-9);
  r = rows_of (fixture_pool (&f, false), &f);
  CLOSE (r[7].baujat_x, 49.3676862704565, 1e-9);
  CLOSE (r[7].baujat_y, 34.8795103128319, 1e-9);
  fixture_end (&f);
}
END_TEST

START_TEST (flags_are_those_of_metafor_on_two_more_data_sets)
{
  /* dat.raudenbush1985, REML: only the tenth study is influential; dat.li2007, log odds ratios, EE: 14, 18 and 21. */
  static const double y[] = { 0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.8, 0.54, 0.18, -0.02, 0.23, -0.18, -0.06, 0.3, 0.07, -0.07 }, v[] = { 0.0156, 0.0216, 0.0279, 0.1391, 0.1362, 0.0106, 0.0106, 0.0484, 0.0269, 0.063, 0.0912, 0.0497, 0.0835, 0.0841, 0.0253, 0.0279, 0.0193, 0.0088, 0.0303 };
  static const double want[] = { 2.903489616099167, 0.7873514403023809, 0.497246501784937789, 0.592603089400316, 0.00262735068608436, 26.9588010200853, 0.0325936780095711, 0.9269812059637240 };
  fixture f;
  fixture_effects (&f, 19, y, v);
  const ev_influence_row *r = rows_of (fixture_pool (&f, true), &f);
  const double got[] = { r[9].rstudent, r[9].dffits, r[9].cook_d, r[9].cov_r, r[9].tau2_del, r[9].QE_del, r[9].hat, r[9].dfbs };
  for (size_t i = 0; i < 8; i++)
    CLOSE (got[i], want[i], 1e-8);
  for (size_t i = 0; i < 19; i++)
    ck_assert (r[i].influential == (i == 9));
  fixture_end (&f);

  static const double a[] = { 1, 4, 2, 1, 1, 1, 6, 10, 2, 90, 5, 4, 4, 2216, 3, 1, 6, 475, 2, 0, 101, 1 };
  static const double n1[] = { 40, 56, 92, 48, 25, 50, 81, 150, 21, 1150, 125, 130, 96, 29011, 40, 31, 169, 3113, 50, 75, 1691, 89 };
  static const double c[] = { 2, 14, 7, 1, 3, 9, 11, 8, 4, 118, 12, 8, 17, 2103, 3, 0, 18, 472, 10, 1, 134, 3 };
  static const double n2[] = { 36, 74, 93, 46, 23, 53, 81, 148, 25, 1150, 102, 122, 98, 29039, 38, 30, 181, 3100, 50, 75, 1488, 91 };
  fixture_begin (&f, "OR", 22);
  f.analysis.data.col[EV_AI] = a;
  f.analysis.data.col[EV_N1I] = n1;
  f.analysis.data.col[EV_CI] = c;
  f.analysis.data.col[EV_N2I] = n2;
  r = rows_of (fixture_pool (&f, false), &f);
  for (size_t i = 0; i < 22; i++)
    ck_assert (r[i].influential == (i == 13 || i == 17 || i == 20));
  fixture_end (&f);
}
END_TEST

START_TEST (hartung_knapp_scales_what_metafor_scales)
{
  fixture f;
  fixture_bcg (&f, "RR");
  f.model.ci_method = "hk";
  const ev_influence_row *r = rows_of (fixture_pool (&f, true), &f);
  CLOSE (r[3].rstudent, -1.40877985273195, 1e-9);
  CLOSE (r[3].dffits, -0.504849103916156, 1e-9);
  CLOSE (r[3].cook_d, 0.226924209634601, 1e-9);
  CLOSE (r[3].cov_r, 1.01271162399318, 1e-9);
  CLOSE (r[7].dfbs, 0.465122981309418, 1e-9);
  fixture_end (&f);
}
END_TEST

START_TEST (fixed_effect_has_influential_studies)
{
  fixture f;
  fixture_bcg (&f, "RR");
  const ev_influence_row *r = rows_of (fixture_pool (&f, false), &f);
  CLOSE (r[3].rstudent, -7.46126082582440, 1e-11);
  CLOSE (r[7].dffits, 7.71509950769771, 1e-11);
  CLOSE (r[7].cook_d, 59.52276041367753, 1e-11);
  CLOSE (r[7].cov_r, 1.70652511689018, 1e-11);
  for (int i = 0; i < BCG; i++)
    ck_assert_int_eq (r[i].influential, i == 3 || i == 5 || i == 7);
  fixture_end (&f);
}
END_TEST

START_TEST (weights_of_the_user)
{
  fixture f;
  double weights[BCG];
  for (int i = 0; i < BCG; i++)
    weights[i] = i + 1;
  fixture_bcg (&f, "RR");
  f.analysis.data.col[EV_WEIGHTS] = weights;
  const ev_influence_row *r = rows_of (fixture_pool (&f, true), &f);
  CLOSE (r[3].rstudent, -1.68402043286545, 1e-9);
  CLOSE (r[3].dffits, -0.210218303948255, 1e-9);
  CLOSE (r[3].cook_d, 0.0393391393137989, 1e-9);
  CLOSE (r[3].cov_r, 0.960785141216944, 1e-9);
  CLOSE (r[7].hat, 0.0879120879120879, 1e-9);
  for (int i = 0; i < BCG; i++)
    ck_assert_int_eq (r[i].influential, i == 11);
  fixture_end (&f);
}
END_TEST

START_TEST (few_studies_give_nan_and_no_crash)
{
  static const double y[] = { 0.3125, -0.71875 }, v[] = { 0.0625, 0.140625 };
  for (size_t n = 0; n <= 2; n++)
    {
      fixture f;
      fixture_effects (&f, n, y, v);
      const ev_influence_row *r = rows_of (fixture_pool (&f, true), &f);
      if (n == 1)
        {
          ck_assert (isnan (r[0].dffits) && isnan (r[0].rstudent));
          CLOSE (r[0].hat, 1, 0);
        }
      fixture_end (&f);
    }
}
END_TEST

TEST_SUITE ("influence", random_effects_as_metafor, baujat_coordinates_as_metafor,
            flags_are_those_of_metafor_on_two_more_data_sets, hartung_knapp_scales_what_metafor_scales,
            fixed_effect_has_influential_studies, weights_of_the_user, few_studies_give_nan_and_no_crash)
