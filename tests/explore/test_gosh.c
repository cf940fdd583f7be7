/* Tests of fits to all subsets.  Reference values: metafor 3.8-1, gosh(), REML to 1e-13.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "explore/refit.h"
#include "explore/subject.h"

static ev_gosh
gosh (const ev_subject *s, fixture *f, ev_gosh_spec spec)
{
  ev_gosh g;
  ck_assert_int_eq (ev_gosh_run (s, &spec, f->arena, f->diags, &g), EV_OK);
  return g;
}

/* What is kept of the rows that are handed over. */
struct seen {
  size_t n;
  double sum;
  uint64_t mask[3];
  double estimate[3], tau2[3];
};

static ev_status
see (void *arg, const ev_gosh_rows *rows)
{
  struct seen *seen = arg;
  for (size_t m = 0; m < rows->n; m++, seen->n++)
    {
      seen->sum += rows->estimate[m];
      size_t at = seen->n == 0 ? 0 : seen->n == 4095 ? 1 : seen->n == 8190 ? 2 : 3;
      if (at == 3)
        continue;
      seen->mask[at] = rows->mask[m * rows->words];
      seen->estimate[at] = rows->estimate[m];
      seen->tau2[at] = rows->tau2[m];
    }
  return EV_OK;
}

START_TEST (reml_as_metafor)
{
  fixture f;
  fixture_bcg (&f, "RR");
  ev_gosh g = gosh (fixture_pool (&f, true), &f, (ev_gosh_spec){ 0 });
  ck_assert (g.exhaustive && g.subsets == 8191 && g.failed == 0 && g.k == BCG);
  static const double estimate[] = { -1.620898223598, -1.124686659212, -0.839405826779, -0.715832429961, -0.591112164299, -0.308363853258, 0.445913400571 };
  for (int q = 0; q < EV_GOSH_QUANTILES; q++)
    CLOSE (g.estimate[q], estimate[q], 1e-10);
  CLOSE (g.I2[3], 89.0385877578, 1e-9);
  CLOSE (g.tau2[5], 0.566249675290, 1e-9);
  CLOSE (g.mean_estimate, -0.716253108644, 1e-10);
  CLOSE (g.mean_I2, 84.0721815481, 1e-9);
  CLOSE (g.study[3].with, -0.795758395193, 1e-10);
  CLOSE (g.study[7].without, -0.794623661559, 1e-10);
  CLOSE (g.study[3].I2_with, 89.01955232, 1e-9);
  ck_assert_uint_eq (g.most, 3);
  fixture_end (&f);
}
END_TEST

START_TEST (dersimonian_laird_as_metafor)
{
  fixture f;
  fixture_bcg (&f, "RR");
  f.model.tau2 = "DL";
  ev_gosh g = gosh (fixture_pool (&f, true), &f, (ev_gosh_spec){ 0 });
  CLOSE (g.estimate[1], -1.134296282313, 1e-11);
  CLOSE (g.estimate[6], 0.445913400571, 1e-11);
  CLOSE (g.I2[1], 37.2315849508, 1e-11);
  CLOSE (g.tau2[2], 0.1873482361036, 1e-11);
  CLOSE (g.tau2[6], 1.7580935985154, 1e-11);
  CLOSE (g.mean_estimate, -0.711343521825, 1e-11);
  CLOSE (g.study[3].with, -0.797012234422, 1e-11);
  CLOSE (g.study[7].I2_with, 90.4685463552, 1e-11);
  fixture_end (&f);
}
END_TEST

START_TEST (fixed_effect_as_metafor)
{
  fixture f;
  fixture_bcg (&f, "RR");
  ev_gosh g = gosh (fixture_pool (&f, false), &f, (ev_gosh_spec){ 0 });
  CLOSE (g.estimate[3], -0.4302851636541, 1e-11);
  CLOSE (g.mean_estimate, -0.514893705798, 1e-11);
  CLOSE (g.study[3].without, -0.417172984762, 1e-11);
  CLOSE (g.mean_I2, 83.2697777329, 1e-11);
  ck_assert (isnan (g.tau2[3]));
  double inside = 0;
  for (size_t i = 0; i < g.rows * g.columns; i++)
    inside += (double) g.density[i];
  CLOSE (inside, 8191, 0);
  ck_assert (g.columns <= 64 && g.from <= g.estimate[0] && g.to >= g.estimate[6]);
  fixture_end (&f);
}
END_TEST

START_TEST (mantel_haenszel_subsets_are_refitted)
{
  fixture f;
  fixture_bcg (&f, "RR");
  f.model.pooling = "MH";
  const ev_subject *s = fixture_pool (&f, false);
  ev_gosh g = gosh (s, &f, (ev_gosh_spec){ 0 });
  ck_assert_uint_eq (g.subsets, 8191);
  struct seen seen = { 0 };
  gosh (s, &f, (ev_gosh_spec){ .rows = see, .arg = &seen });
  ck_assert_uint_eq (seen.n, 8191);
  CLOSE (seen.sum / 8191, g.mean_estimate, 1e-12);
  ck_assert (seen.mask[0] == 1 && seen.mask[1] == 4096 && seen.mask[2] == 8191);
  CLOSE (seen.estimate[2], f.analysis.pool.fixed.est.estimate, 1e-13);
  fixture_end (&f);
}
END_TEST

START_TEST (rows_of_tables_are_single_fits)
{
  fixture f;
  fixture_bcg (&f, "OR");
  f.model.tau2 = "DL";
  struct seen seen = { 0 };
  gosh (fixture_pool (&f, true), &f, (ev_gosh_spec){ .rows = see, .arg = &seen });
  CLOSE (seen.estimate[0], f.analysis.effects.yi[0], 1e-14);
  CLOSE (seen.estimate[1], f.analysis.effects.yi[12], 1e-12);
  CLOSE (seen.estimate[2], f.analysis.pool.random.est.estimate, 1e-12);
  CLOSE (seen.tau2[2], f.analysis.pool.random.tau2, 1e-12);
  ck_assert (seen.tau2[0] == 0);
  fixture_end (&f);
}
END_TEST

/* 21 studies: more parts than threads. */
enum { MANY = 21 };

static void
many (fixture *f, double y[MANY], double v[MANY])
{
  for (int i = 0; i < MANY; i++)
    {
      y[i] = 0.37 * sin (3.1 * i) - 0.21;
      v[i] = 0.013 + 0.07 * (1 + cos (2.3 * i));
    }
  fixture_effects (f, MANY, y, v);
}

START_TEST (threads_do_not_matter)
{
  fixture f;
  double y[MANY], v[MANY];
  many (&f, y, v);
  f.model.tau2 = "DL";
  const ev_subject *s = fixture_pool (&f, true);
  ev_gosh one = gosh (s, &f, (ev_gosh_spec){ .threads = 1 }), five = gosh (s, &f, (ev_gosh_spec){ .threads = 5 });
  ck_assert_uint_eq (one.subsets, 2097151);
  ck_assert_mem_eq (one.estimate, five.estimate, sizeof one.estimate);
  ck_assert_mem_eq (&one.mean_estimate, &five.mean_estimate, sizeof one.mean_estimate);
  ck_assert_mem_eq (one.study, five.study, MANY * sizeof *one.study);
  ck_assert_mem_eq (one.density, five.density, one.rows * one.columns * sizeof *one.density);
  CLOSE (five.estimate[0], fmin (y[0], five.estimate[0]), 0);
  fixture_end (&f);
}
END_TEST

/* Every subset's fit beside the careful one of the model layer. */
struct comparison {
  ev_refitter *refitter;
  size_t k, n;
  double least;
};

static ev_status
compare_rows (void *arg, const ev_gosh_rows *rows)
{
  struct comparison *c = arg;
  for (size_t m = 0; m < rows->n; m++, c->n++)
    {
      size_t keep[64], n = 0;
      ev_refit fit;
      for (size_t i = 0; i < c->k; i++)
        if (rows->mask[m * rows->words] >> i & 1)
          keep[n++] = i;
      ck_assert_int_eq (ev_refit_to (c->refitter, keep, n, NULL, &fit), EV_OK);
      ck_assert_msg (fabs (rows->tau2[m] - fit.tau2) <= 1e-9 * (fit.tau2 + c->least), "subset %llu: tau2 %.17g, not %.17g",
                     (unsigned long long) rows->mask[m * rows->words], rows->tau2[m], fit.tau2);
      CLOSE (rows->estimate[m], fit.est.estimate, 1e-9);
      ck_assert (fabs (rows->I2[m] - fit.I2) <= 1e-6);
    }
  return EV_OK;
}

START_TEST (reml_of_hard_data_is_the_global_maximum)
{
  /* Variances over three and a half decades and effects of no known law: likelihoods with two maxima are among them. */
  enum { K = 11, SETS = 24 };
  uint64_t state = 20261123;
  for (int set = 0; set < SETS; set++)
    {
      double y[K], v[K], least = INFINITY;
      for (int i = 0; i < K; i++)
        {
          double u[3];
          for (int j = 0; j < 3; j++)
            {
              state = state * UINT64_C (6364136223846793005) + UINT64_C (1442695040888963407);
              u[j] = (double) (state >> 11) / 9007199254740992.0;
            }
          v[i] = pow (10, -3.5 * u[0]);
          y[i] = (u[1] - 0.5) * (set % 3 == 0 ? 3 : 6 * sqrt (v[i])) + (u[2] < 0.2 ? 2 : 0);
          least = fmin (least, v[i]);
        }
      fixture f;
      fixture_effects (&f, K, y, v);
      const ev_subject *s = fixture_pool (&f, true);
      ev_pooled_studies p;
      ev_subject_studies (s, f.arena, &p);
      struct comparison c = { ev_refitter_of (s, &p.data), K, 0, least };
      gosh (s, &f, (ev_gosh_spec){ .rows = compare_rows, .arg = &c });
      ck_assert_uint_eq (c.n, 2047);
      ev_refitter_free (c.refitter);
      fixture_end (&f);
    }
}
END_TEST

START_TEST (drawn_subsets_depend_on_the_seed_alone)
{
  fixture f;
  double y[MANY], v[MANY];
  many (&f, y, v);
  const ev_subject *s = fixture_pool (&f, true);
  ev_gosh_spec spec = { .subsets = 5000, .seed = 77, .threads = 1 };
  ev_gosh one = gosh (s, &f, spec);
  spec.threads = 3;
  ev_gosh same = gosh (s, &f, spec);
  spec.seed = 78;
  ev_gosh other = gosh (s, &f, spec);
  ck_assert (!one.exhaustive && one.subsets == 5000);
  ck_assert_mem_eq (one.estimate, same.estimate, sizeof one.estimate);
  ck_assert_mem_eq (one.study, same.study, MANY * sizeof *one.study);
  ck_assert (one.estimate[3] != other.estimate[3]);
  /* Both samples and all subsets agree but for chance. */
  ev_gosh all = gosh (s, &f, (ev_gosh_spec){ .subsets = 3000000 });
  ck_assert (all.exhaustive);
  CLOSE (one.estimate[3], all.estimate[3], 0.05);
  CLOSE (other.mean_I2, all.mean_I2, 0.05);
  fixture_end (&f);
}
END_TEST

START_TEST (more_than_64_studies_are_drawn_from)
{
  enum { K = 130 };
  double y[K], v[K];
  for (int i = 0; i < K; i++)
    {
      y[i] = i < 65 ? 1 : 3;
      v[i] = 0.5 + 0.001 * i;
    }
  fixture f;
  fixture_effects (&f, K, y, v);
  struct seen seen = { 0 };
  ev_gosh g = gosh (fixture_pool (&f, true), &f, (ev_gosh_spec){ .subsets = 3000, .rows = see, .arg = &seen });
  ck_assert (g.subsets == 3000 && seen.n == 3000);
  CLOSE (g.mean_estimate, 2, 0.02);
  ck_assert (g.study[129].with > g.study[129].without && g.study[0].with < g.study[0].without);
  fixture_end (&f);
}
END_TEST

START_TEST (extreme_variances_are_left_to_the_model)
{
  static const double y[] = { 0.3125, -0.71875, 1.15625 }, v[] = { 1e-12, 0.140625, 2.71828 };
  fixture f;
  fixture_effects (&f, 3, y, v);
  f.model.tau2 = "DL";
  struct seen seen = { 0 };
  ev_gosh g = gosh (fixture_pool (&f, true), &f, (ev_gosh_spec){ .rows = see, .arg = &seen });
  ck_assert_uint_eq (g.subsets, 7);
  CLOSE (g.estimate[6], 1.15625, 0);
  fixture_end (&f);
}
END_TEST

START_TEST (too_many_subsets_are_refused)
{
  enum { K = 40 };
  double y[K], v[K];
  for (int i = 0; i < K; i++)
    {
      y[i] = i;
      v[i] = 1 + i;
    }
  fixture f;
  fixture_effects (&f, K, y, v);
  ev_gosh g;
  struct seen seen = { 0 };
  ev_gosh_spec written = { .subsets = UINT64_C (1) << 23, .rows = see, .arg = &seen }, counted = { .subsets = UINT64_C (1) << 33 };
  ck_assert_int_eq (ev_gosh_run (fixture_pool (&f, true), &written, f.arena, f.diags, &g), EV_USAGE);
  ck_assert_str_eq (ev_diags_get (f.diags, ev_diags_count (f.diags) - 1)->id, "too-many-subsets");
  ck_assert_int_eq (ev_gosh_run (&f.subject, &counted, f.arena, f.diags, &g), EV_USAGE);
  ck_assert_uint_eq (seen.n, 0);
  fixture_end (&f);
}
END_TEST

START_TEST (no_studies_no_subsets)
{
  static const double y[] = { 0.4375 }, v[] = { 0.0234375 };
  for (size_t n = 0; n <= 1; n++)
    {
      fixture f;
      fixture_effects (&f, n, y, v);
      ev_gosh g = gosh (fixture_pool (&f, true), &f, (ev_gosh_spec){ 0 });
      ck_assert_uint_eq (g.subsets, n);
      ck_assert (n ? g.estimate[3] == 0.4375 : isnan (g.estimate[3]));
      fixture_end (&f);
    }
}
END_TEST

TEST_SUITE ("gosh", reml_as_metafor, dersimonian_laird_as_metafor, fixed_effect_as_metafor, mantel_haenszel_subsets_are_refitted,
            rows_of_tables_are_single_fits, threads_do_not_matter, reml_of_hard_data_is_the_global_maximum,
            drawn_subsets_depend_on_the_seed_alone, more_than_64_studies_are_drawn_from,
            extreme_variances_are_left_to_the_model, too_many_subsets_are_refused, no_studies_no_subsets)
