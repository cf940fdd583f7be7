/* One pooled analysis.  Numbers are tested in tests/model, tests/reference and tests/cli/presets.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

static const ev_pool_analysis *
pool (bench *b, const char *csv)
{
  ck_assert_int_eq (run_csv (b, csv, EV_STAGE_MODEL), EV_OK);
  ck_assert_uint_eq (b->results->n, 1);
  return b->results->analyses[0];
}

START_TEST (weights_add_to_a_hundred_over_the_studies_that_count)
{
  bench b;
  bench_start (&b);
  set (&b, "measure", "OR");
  set (&b, "pooling", "MH");
  const ev_pool_analysis *a = pool (&b, "study,ai,n1i,ci,n2i\nA,4,12,3,12\nB,,12,3,12\nC,5,12,7,12\nD,0,9,0,9\n");
  ck_assert_uint_eq (a->data.n, 4);
  ck_assert_uint_eq (a->pool.k, 2);
  ck_assert_str_eq (a->effects.reason[1], "ai missing");
  ck_assert (isnan (a->weight_fixed[1]) && isnan (a->weight_random[3]));
  CLOSE (a->weight_fixed[0] + a->weight_fixed[2], 100, 1e-14);
  CLOSE (a->weight_random[0] + a->weight_random[2], 100, 1e-14);
  /* b c / n of each table */
  CLOSE (a->weight_fixed[0] / a->weight_fixed[2], 8 * 3 / (7 * 7.), 1e-14);
  bench_end (&b);
}
END_TEST

START_TEST (decimals_follow_the_standard_error_of_differences)
{
  static const struct {
    const char *csv, *digits;
    int want;
  } cases[] = { { "study,yi,vi\nA,1,4\nB,3,4\n", "-1", 2 },
                { "study,yi,vi\nA,1,.0004\nB,1.01,.0004\n", "-1", 3 },
                { "study,yi,vi\nA,1,1e-40\nB,1,1e-40\n", "-1", 8 },
                { "study,yi,vi\nA,1,.0004\n", "1", 1 } };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      bench b;
      bench_start (&b);
      set (&b, "digits", cases[i].digits);
      ck_assert_int_eq (pool (&b, cases[i].csv)->digits, cases[i].want);
      bench_end (&b);
    }
}
END_TEST

START_TEST (subgroups_stand_in_order_with_their_own_tau2)
{
  bench b;
  bench_start (&b);
  set (&b, "subgroup", "g");
  set (&b, "tau2", "DL");
  const ev_pool_analysis *a = pool (&b, "study,yi,vi,g\nA,1,.1,y\nB,3,.1,x\nC,5,.1,y\nD,3.1,.1,x\nE,,.1,z\n");
  ck_assert_uint_eq (a->ngroups, 3);
  ck_assert_str_eq (a->groups[0].label, "y");
  ck_assert_uint_eq (a->groups[0].k, 2);
  ck_assert_uint_eq (a->groups[2].n, 1);
  ck_assert_uint_eq (a->groups[2].k, 0);
  CLOSE (a->groups[0].pool.random.tau2, 7.9, 1e-13);
  CLOSE (a->groups[1].pool.random.tau2, 0, 0);
  ck_assert (!a->groups[2].pool.fixed.available);
  CLOSE (a->difference_fixed.df, 1, 0);
  CLOSE (a->difference_fixed.Q, 0.05 * 0.05 * 10, 1e-12);
  bench_end (&b);
}
END_TEST

START_TEST (subgroups_may_share_tau2)
{
  bench b;
  bench_start (&b);
  set (&b, "subgroup", "g");
  set (&b, "tau2", "DL");
  set (&b, "subgroup-tau2", "common");
  const ev_pool_analysis *a = pool (&b, "study,yi,vi,g\nA,1,.1,y\nB,3,.1,x\nC,5,.1,y\nD,3.1,.1,x\nE,,.1,z\n");
  /* Q within is 80 + 0.05 with 2 degrees of freedom; the trace of P is 20 */
  CLOSE (a->groups[0].pool.random.tau2, (80.05 - 2) / 20, 1e-12);
  CLOSE (a->groups[1].pool.random.tau2, (80.05 - 2) / 20, 1e-12);
  bench_end (&b);
}
END_TEST

static const char nested[] = "study,yi,vi,g,h\nA,1,.1,y,p\nB,3,.1,x,p\nC,5,.1,y,q\nD,3.9,.1,x,p\nE,1.5,.1,y,p\nF,,.1,z,p\n";

START_TEST (subgroups_within_subgroups_follow_the_one_that_they_are_in)
{
  static const struct {
    const char *label;
    size_t parent, n;
  } want[] = { { "y", EV_NO_PARENT, 3 }, { "p", 0, 2 }, { "q", 0, 1 }, { "x", EV_NO_PARENT, 2 }, { "p", 3, 2 }, { "z", EV_NO_PARENT, 1 }, { "p", 5, 1 } };
  bench b;
  bench_start (&b);
  set (&b, "subgroup", "g,h");
  set (&b, "tau2", "DL");
  const ev_pool_analysis *a = pool (&b, nested);
  ck_assert_uint_eq (a->ngroups, 7);
  for (size_t g = 0; g < 7; g++)
    {
      ck_assert_str_eq (a->groups[g].label, want[g].label);
      ck_assert_uint_eq (a->groups[g].parent, want[g].parent);
      ck_assert_int_eq (a->groups[g].level, want[g].parent == EV_NO_PARENT ? 1 : 2);
      ck_assert_uint_eq (a->groups[g].n, want[g].n);
    }
  ck_assert_uint_eq (a->groups[0].ninner, 2);
  ck_assert_uint_eq (a->groups[6].k, 0);
  CLOSE (a->groups[0].pool.fixed.est.estimate, 2.5, 1e-14);
  CLOSE (a->groups[4].pool.fixed.est.estimate, 3.45, 1e-14);
  /* Q is 95 of three studies, 1.25 of two */
  CLOSE (a->groups[0].pool.random.tau2, (95 - 2) / 20., 1e-12);
  CLOSE (a->groups[1].pool.random.tau2, (1.25 - 1) / 10, 1e-12);
  CLOSE (a->difference_fixed.Q, 0.95 * 0.95 / (0.1 / 3 + 0.05), 1e-11);
  CLOSE (a->difference_fixed.df, 1, 0);
  CLOSE (a->groups[0].difference_fixed.Q, 3.75 * 3.75 / 0.15, 1e-11);
  CLOSE (a->groups[0].difference_fixed.df, 1, 0);
  CLOSE (a->groups[0].difference_random.Q, 3.75 * 3.75 / (0.05 + 0.0125 + 0.1), 1e-11);
  CLOSE (a->groups[3].difference_fixed.df, 0, 0);
  bench_end (&b);
}
END_TEST

START_TEST (a_common_tau2_is_that_within_the_innermost_subgroups)
{
  bench b;
  bench_start (&b);
  set (&b, "subgroup", "g,h");
  set (&b, "tau2", "DL");
  set (&b, "subgroup-tau2", "common");
  const ev_pool_analysis *a = pool (&b, nested);
  /* Q within is 1.25 + 0 + 4.05 with 2 degrees of freedom; the trace of P is 20 */
  for (size_t g = 0; g < 5; g++)
    CLOSE (a->groups[g].pool.random.tau2, (5.3 - 2) / 20, 1e-12);
  bench_end (&b);
}
END_TEST

START_TEST (a_common_tau2_needs_effect_sizes)
{
  static const char tables[] = "study,g,ai,n1i,ci,n2i\nA,x,4,12,3,12\nB,y,9,11,2,13\nC,x,5,12,11,12\nD,z,0,9,0,9\n";
  double tau2[2];
  bench b;
  bench_start (&b);
  for (int without = 0; without < 2; without++)
    {
      set (&b, "measure", "OR");
      set (&b, "pooling", "MH");
      set (&b, "mh-correct", "no");
      set (&b, "drop00", "pooled");
      set (&b, "tau2", "DL");
      set (&b, "subgroup", "g");
      set (&b, "subgroup-tau2", "common");
      if (without)
        set (&b, "where", "study != \"D\"");
      tau2[without] = pool (&b, tables)->groups[0].pool.random.tau2;
      bench_clear (&b);
    }
  ck_assert (tau2[1] > 0);
  CLOSE (tau2[0], tau2[1], 1e-14);
  bench_end (&b);
}
END_TEST

/* The facts of an analysis of three subgroups. */
static ev_subgroup_facts
facts_of (bench *b, const char *columns, const char *model, const char *csv)
{
  bench_clear (b);
  set (b, "subgroup", columns);
  set (b, "model", model);
  set (b, "tau2", "DL");
  return pool (b, csv)->subgroup_facts;
}

START_TEST (facts_about_subgroups_are_of_the_outer_ones_with_studies)
{
  static const char opposite[] = "study,yi,vi,g\nA,-.1,.1,y\nB,3,.1,x\nC,.05,.1,y\nD,3.9,.1,x\nE,0,.1,w\n";
  bench b;
  bench_start (&b);
  ev_subgroup_facts f = facts_of (&b, "g,h", "both", nested);
  ck_assert_uint_eq (f.subgroups, 2);
  ck_assert_uint_eq (f.smallest, 2);
  ck_assert_uint_eq (f.variables, 2);
  ck_assert (f.random && f.opposite == 0);
  CLOSE (f.p, b.results->analyses[0]->difference_random.p, 0);
  f = facts_of (&b, "g", "fixed", opposite);
  ck_assert_uint_eq (f.subgroups, 3);
  ck_assert_uint_eq (f.smallest, 1);
  ck_assert_uint_eq (f.variables, 1);
  ck_assert (!f.random && f.opposite == 1);
  CLOSE (f.p, b.results->analyses[0]->difference_fixed.p, 0);
  f = facts_of (&b, "study", "fixed", "study,yi,vi\nA,1,.1\nB,,.1\n");
  ck_assert_int_eq (f.opposite, -1);
  bench_end (&b);
}
END_TEST

START_TEST (the_axis_is_read_on_the_scale_of_people)
{
  bench b;
  bench_start (&b);
  set (&b, "measure", "RR");
  set (&b, "axis", "0.5,4");
  const ev_pool_analysis *a = pool (&b, trials);
  CLOSE (a->axis[0], log (0.5), 1e-15);
  CLOSE (a->axis[1], log (4), 1e-15);
  bench_clear (&b);
  set (&b, "axis", "-1,2");
  a = pool (&b, "study,yi,vi\nA,1,1\n");
  CLOSE (a->axis[0], -1, 0);
  bench_clear (&b);
  a = pool (&b, "study,yi,vi\nA,1,1\n");
  ck_assert (isnan (a->axis[0]) && isnan (a->axis[1]));
  bench_end (&b);
}
END_TEST

START_TEST (wrong_axes_are_refused)
{
  static const char *const axes[] = { "2", "2,1", "a,b", "1,", ",2", "0,2", "-1,2" };
  for (size_t i = 0; i < sizeof axes / sizeof *axes; i++)
    {
      bench b;
      bench_start (&b);
      set (&b, "measure", "RR");
      set (&b, "axis", axes[i]);
      ck_assert_int_eq (run_csv (&b, trials, EV_STAGE_MODEL), EV_USAGE);
      ck_assert_str_eq (ev_diags_get (b.diags, 0)->id, "bad-value");
      bench_end (&b);
    }
}
END_TEST

START_TEST (the_model_asked_for_is_shown)
{
  bench b;
  bench_start (&b);
  set (&b, "model", "fixed");
  const ev_pool_analysis *a = pool (&b, "study,yi,vi\nA,1,1\nB,1,1\nC,1.5,1\n");
  ck_assert (a->show_fixed && !a->show_random && !a->pool.random.available);
  ck_assert_ptr_null (find_diag (a->diags, "tau2-zero"));
  bench_clear (&b);
  set (&b, "model", "random");
  a = pool (&b, "study,yi,vi\nA,1,1\nB,1,1\nC,1.5,1\n");
  ck_assert (!a->show_fixed && a->show_random);
  ck_assert_ptr_nonnull (find_diag (a->diags, "tau2-zero"));
  bench_end (&b);
}
END_TEST

START_TEST (intervals_of_studies_have_the_level)
{
  bench b;
  bench_start (&b);
  set (&b, "level", "90");
  const ev_pool_analysis *a = pool (&b, "study,yi,vi\nA,1,4\nB,2,1\n");
  CLOSE (a->ci_lb[0], 1 - 2 * 1.6448536269514722, 1e-14);
  CLOSE (a->ci_ub[0], 1 + 2 * 1.6448536269514722, 1e-14);
  CLOSE (a->level, 0.9, 1e-15);
  bench_end (&b);
}
END_TEST

TEST_SUITE ("run_pool", weights_add_to_a_hundred_over_the_studies_that_count, decimals_follow_the_standard_error_of_differences,
            subgroups_stand_in_order_with_their_own_tau2, subgroups_may_share_tau2,
            subgroups_within_subgroups_follow_the_one_that_they_are_in, a_common_tau2_is_that_within_the_innermost_subgroups,
            a_common_tau2_needs_effect_sizes, facts_about_subgroups_are_of_the_outer_ones_with_studies, the_axis_is_read_on_the_scale_of_people,
            wrong_axes_are_refused, the_model_asked_for_is_shown, intervals_of_studies_have_the_level)
