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

TEST_SUITE ("influence", random_effects_as_metafor, baujat_coordinates_as_metafor, hartung_knapp_scales_what_metafor_scales,
            fixed_effect_has_influential_studies, weights_of_the_user, few_studies_give_nan_and_no_crash)
