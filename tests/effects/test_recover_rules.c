/* Each rule of recovery on one study, and what it refuses.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include <string.h>

#include "base/text.h"
#include "effects/kernel.h"
#include "effects_test.h"
#include "evisyn/recover.h"

static ev_recover_spec spec = { .level = 0.95, .correlation = NAN, .round_cells = true };

static ev_status
recover (trial *t, const char *measure)
{
  return ev_recover_columns (&t->data, ev_measure_find (measure), &spec, t->arena, t->diags);
}

/* One study of groups of N1 and N2 with means 10 and 6.2. */
static trial
two_means (double n1, double n2)
{
  trial t = trial_new (1);
  COL (t, N1I, n1);
  COL (t, N2I, n2);
  COL (t, M1I, 10);
  COL (t, M2I, 6.2);
  return t;
}

static trial
two_groups (double n1, double n2)
{
  trial t = trial_new (1);
  COL (t, N1I, n1);
  COL (t, N2I, n2);
  return t;
}

static void
expect_sds (trial *t, double sd1, double sd2, double tolerance)
{
  ck_assert_int_eq (recover (t, "MD"), EV_OK);
  CLOSE (t->data.col[EV_SD1I][0], sd1, tolerance);
  CLOSE (t->data.col[EV_SD2I][0], sd2, tolerance);
  trial_free (t);
}

static void
expect_counts (trial *t, double ai, double ci)
{
  ck_assert_int_eq (recover (t, "OR"), EV_OK);
  CLOSE (t->data.col[EV_AI][0], ai, 1e-9);
  CLOSE (t->data.col[EV_CI][0], ci, 1e-9);
  trial_free (t);
}

static void
expect_error (trial *t, const char *measure, const char *id)
{
  ck_assert_int_eq (recover (t, measure), EV_DATA);
  ck_assert_msg (trial_diag (t, id) != NULL, "no %s", id);
  trial_free (t);
}

static void
expect_obstacle (trial *t, const char *measure, const char *text)
{
  ck_assert_int_eq (recover (t, measure), EV_OK);
  ck_assert_ptr_nonnull (t->data.recovered[0].obstacle);
  ck_assert_msg (strstr (t->data.recovered[0].obstacle, text) != NULL, "%s", t->data.recovered[0].obstacle);
  trial_free (t);
}

/* [cochrane2025] §6.5.2.3: a difference of 3.8 with p = 0.008 in groups of 25 and 22: t = 2.78, SE 1.37, SD 4.69. */
START_TEST (difference_of_means_gives_both_sds)
{
  trial t = two_means (25, 22);
  COL (t, MD_PI, 0.008);
  expect_sds (&t, 4.68346934138, 4.68346934138, 1e-10);
  t = two_means (25, 22);
  COL (t, MD_TI, -2.78);
  expect_sds (&t, 4.69, 4.69, 4e-3);
  t = two_means (25, 22);
  COL (t, MD_SEI, 1.37);
  expect_sds (&t, 4.69, 4.69, 1e-3);
  t = two_groups (25, 22);
  COL (t, MDI, 3.8);
  COL (t, MD_LBI, 3.8 - 2.76);
  COL (t, MD_UBI, 3.8 + 2.76);
  ck_assert_int_eq (recover (&t, "SMD"), EV_OK);
  CLOSE (t.data.col[EV_M1I][0], 3.8, 0);
  CLOSE (t.data.col[EV_M2I][0], 0, 0);
  CLOSE (t.data.col[EV_SD1I][0], 4.69, 2e-3);
  trial_free (&t);
}
END_TEST

START_TEST (known_sds_are_not_overruled)
{
  trial t = two_means (25, 22);
  COL (t, SD1I, 5);
  COL (t, SD2I, NAN);
  COL (t, MD_SEI, 1.37);
  ck_assert_int_eq (recover (&t, "MD"), EV_OK);
  CLOSE (t.data.col[EV_SD1I][0], 5, 0);
  ck_assert (isnan (t.data.col[EV_SD2I][0])); /* a common SD would contradict the one that is there */
  trial_free (&t);
}
END_TEST

/* 36 participants; R: sqrt (36) * 1.2671793 / qt (.975, 35) */
START_TEST (intervals_of_means_give_sds)
{
  trial t = two_means (36, 36);
  COL (t, MCI_LB1I, 10 - 1.2671793);
  COL (t, MCI_UB1I, 10 + 1.2671793);
  COL (t, SE2I, 0.75);
  expect_sds (&t, 3.74515841951, 4.5, 1e-10);
}
END_TEST

/* [cochrane2025] §6.5.2.8: 6.4, 7.1 and correlation 0.78 give changes of SD 4.5. */
START_TEST (both_ends_give_the_change)
{
  trial t = two_groups (30, 30);
  COL (t, MPRE1I, 12);
  COL (t, MPOST1I, 9.5);
  COL (t, SDPRE1I, 6.4);
  COL (t, SDPOST1I, 7.1);
  COL (t, CORR1I, 0.78);
  COL (t, M2I, -1);
  COL (t, SD2I, 4);
  ck_assert_int_eq (recover (&t, "MD"), EV_OK);
  CLOSE (t.data.col[EV_M1I][0], -2.5, 1e-14);
  CLOSE (t.data.col[EV_SD1I][0], 4.5, 6e-3);
  ck_assert_ptr_null (trial_diag (&t, "imputed-correlation"));
  trial_free (&t);
  t = two_means (30, 30);
  COL (t, SDPRE1I, 3);
  COL (t, SDPOST1I, 4);
  COL (t, SD2I, 4);
  spec.correlation = 0.5;
  ck_assert_int_eq (recover (&t, "MD"), EV_OK);
  spec.correlation = NAN;
  CLOSE (t.data.col[EV_SD1I][0], sqrt (13), 1e-14);
  ck_assert_ptr_nonnull (trial_diag (&t, "imputed-correlation"));
  trial_free (&t);
  t = two_means (30, 30);
  COL (t, SDPRE1I, 3);
  COL (t, SDPOST1I, 4);
  expect_obstacle (&t, "MD", "correlation");
}
END_TEST

START_TEST (ranges_wait_for_a_method)
{
  trial t = two_means (100, 40);
  COL (t, MIN1I, 2);
  COL (t, MAX1I, 19);
  COL (t, SD2I, 4);
  ck_assert_int_eq (recover (&t, "MD"), EV_OK);
  ck_assert (isnan (t.data.col[EV_SD1I][0]));
  spec.quantiles = "qe";
  ck_assert_int_eq (recover (&t, "MD"), EV_OK);
  trial_free (&t);
  t = two_means (100, 40);
  COL (t, MIN1I, 2);
  COL (t, MAX1I, 19);
  COL (t, SD2I, 4);
  expect_sds (&t, 17 / (2 * 2.4986505), 4, 1e-4); /* [wan2014] eq. 9 */
  spec.quantiles = NULL;
}
END_TEST

/* 12 of 100 and 24 of 100: OR 0.4318 with 0.2020 to 0.9229, RR 0.5, phi -0.1562. */
START_TEST (associations_give_tables)
{
  trial t = two_groups (100, 100);
  COL (t, EVENTSI, 36);
  COL (t, ORI, 0.43);
  expect_counts (&t, 12, 24);
  t = two_groups (100, 100);
  COL (t, EVENTSI, 36);
  COL (t, RRI, 0.5);
  expect_counts (&t, 12, 24);
  t = two_groups (100, 100);
  COL (t, EVENTSI, 36);
  COL (t, PHII, -0.16);
  expect_counts (&t, 12, 24);
  t = two_groups (100, 100);
  COL (t, EVENTSI, 36);
  COL (t, ORI, 0.43);
  COL (t, OR_LBI, 0.20);
  COL (t, OR_UBI, 0.92);
  expect_counts (&t, 12, 24);
  t = two_groups (100, 100);
  COL (t, ORI, 0.4318);
  COL (t, OR_VI, 1.0 / 12 + 1.0 / 88 + 1.0 / 24 + 1.0 / 76);
  spec.cells = "fewer";
  expect_counts (&t, 12, 24);
  t = two_groups (100, 100);
  COL (t, ORI, 0.43);
  COL (t, OR_LBI, 0.20);
  COL (t, OR_UBI, 0.92);
  spec.cells = "more";
  expect_counts (&t, 76, 88);
  spec.cells = NULL;
  t = two_groups (100, 100);
  COL (t, ORI, 0.43);
  COL (t, OR_LBI, 0.20);
  COL (t, OR_UBI, 0.92);
  expect_obstacle (&t, "OR", "two tables");
}
END_TEST

START_TEST (associations_that_no_table_prints_give_none)
{
  trial t = two_groups (10, 10);
  COL (t, EVENTSI, 5);
  COL (t, ORI, 0.4);
  expect_obstacle (&t, "RR", "nearest");
  t = two_groups (10, 10);
  COL (t, EVENTSI, 5);
  COL (t, ORI, 0.4);
  spec.round_cells = false;
  expect_counts (&t, 5.0 / 3, 10.0 / 3);
  spec.round_cells = true;
  t = two_groups (10, 10);
  COL (t, EVENTSI, 19);
  COL (t, RRI, 9);
  expect_obstacle (&t, "RD", "no 2 × 2 table");
  t = two_groups (40, 40);
  COL (t, ORI, 0.43);
  COL (t, OR_LBI, 0.40);
  COL (t, OR_UBI, 0.46);
  expect_obstacle (&t, "OR", "no whole numbers");
  t = two_groups (40, 40);
  COL (t, ORI, 0.43);
  COL (t, OR_LBI, 0.40);
  COL (t, OR_UBI, 0.46);
  spec.round_cells = false;
  expect_obstacle (&t, "OR", "too small");
  spec.round_cells = true;
}
END_TEST

START_TEST (log_rank_statistics_come_from_what_there_is)
{
  trial t = two_groups (300, 300);
  COL (t, EVENTSI, 200);
  COL (t, PI, -0.075);
  ck_assert_int_eq (recover (&t, "HR"), EV_OK);
  CLOSE (t.data.col[EV_V][0], 50, 1e-14);
  CLOSE (t.data.col[EV_OE][0], -1.780464 * sqrt (50), 1e-6);
  trial_free (&t);
  t = trial_new (1);
  COL (t, AI, 90);
  COL (t, CI, 110);
  COL (t, PI, 0.075);
  ck_assert_int_eq (recover (&t, "HR"), EV_OK);
  CLOSE (t.data.col[EV_OE][0], 1.780464 * sqrt (49.5), 1e-6);
  trial_free (&t);
  t = trial_new (1);
  COL (t, YI, 0.8);
  COL (t, EVENTSI, 200);
  ck_assert_int_eq (recover (&t, "HR"), EV_OK);
  CLOSE (t.data.col[EV_OE][0] / t.data.col[EV_V][0], log (0.8), 1e-14);
  trial_free (&t);
  t = two_groups (300, 300);
  COL (t, SURV1I, 0.6);
  COL (t, SURV2I, 0.5);
  ck_assert_int_eq (recover (&t, "HR"), EV_OK);
  CLOSE (t.data.col[EV_OE][0] / t.data.col[EV_V][0], log (log (0.6) / log (0.5)), 1e-13);
  ck_assert_ptr_null (t.data.col[EV_SURV1I]); /* not the measure's */
  trial_free (&t);
}
END_TEST

START_TEST (what_is_complete_is_left_alone)
{
  trial t = trial_new (1);
  COL (t, YI, 0.8);
  COL (t, PVAL, 0.04);
  COL (t, EVENTSI, 200);
  ck_assert_int_eq (recover (&t, "HR"), EV_OK);
  ck_assert_ptr_null (t.data.recovered);
  trial_free (&t);
}
END_TEST

#define BAD(measure, id, groups, ...)                                                                                 \
  do                                                                                                                   \
    {                                                                                                                  \
      trial t = groups;                                                                                                \
      __VA_ARGS__;                                                                                                     \
      expect_error (&t, measure, id);                                                                                  \
    }                                                                                                                  \
  while (0)

START_TEST (numbers_that_cannot_be_are_errors)
{
  BAD ("MD", "not-positive", two_means (20, 20), COL (t, SE1I, 0));
  BAD ("MD", "not-positive", two_means (20, 20), COL (t, MD_SEI, -1));
  BAD ("MD", "not-positive", two_means (20, 20), COL (t, MD_TI, 0));
  BAD ("MD", "not-probability", two_means (20, 20), COL (t, MD_PI, 1.2));
  BAD ("MD", "limits-reversed", two_means (20, 20), COL (t, MCI_LB1I, 12), COL (t, MCI_UB1I, 9));
  BAD ("MD", "outside-interval", two_means (20, 20), COL (t, MCI_LB1I, 11), COL (t, MCI_UB1I, 12));
  BAD ("MD", "outside-interval", two_means (20, 20), COL (t, MD_LBI, 4.5), COL (t, MD_UBI, 6));
  BAD ("MD", "not-correlation", two_means (20, 20), COL (t, SDPRE1I, 2), COL (t, SDPOST1I, 2), COL (t, CORR1I, 1.1));
  BAD ("MD", "not-positive", two_means (20, 20), COL (t, SDPRE1I, 2), COL (t, SDPOST1I, 0), COL (t, CORR1I, 0.5));
  BAD ("OR", "not-positive", two_groups (20, 20), COL (t, ORI, -0.4), COL (t, EVENTSI, 10));
  BAD ("OR", "events-above-total", two_groups (20, 20), COL (t, ORI, 0.4), COL (t, EVENTSI, 41));
  BAD ("OR", "not-correlation", two_groups (20, 20), COL (t, PHII, 1.4), COL (t, EVENTSI, 10));
  BAD ("OR", "outside-interval", two_groups (20, 20), COL (t, ORI, 0.4), COL (t, OR_LBI, 0.5), COL (t, OR_UBI, 0.9));
  BAD ("HR", "not-probability", two_groups (20, 20), COL (t, PI, 0), COL (t, EVENTSI, 10));
  BAD ("HR", "not-probability", two_groups (20, 20), COL (t, SURV1I, 60), COL (t, SURV2I, 50));
  BAD ("HR", "too-large", two_groups (20, 20), COL (t, SURV1I, 0.6), COL (t, SURV2I, 0.5), COL (t, RISK1I, 18));
}
END_TEST

START_TEST (what_says_nothing_is_an_obstacle)
{
  trial t = two_groups (20, 20);
  COL (t, M1I, 5);
  COL (t, M2I, 5);
  COL (t, MD_PI, 1);
  expect_obstacle (&t, "MD", "difference of 0");
  t = two_means (20, 20);
  COL (t, MD_PI, 1);
  expect_obstacle (&t, "MD", "p = 1");
  t = two_groups (20, 20);
  COL (t, SURV1I, 1);
  COL (t, SURV2I, 0.5);
  expect_obstacle (&t, "HR", "0 or 1");
  spec.quantiles = "bc";
  t = two_groups (20, 20);
  COL (t, MED1I, 3);
  expect_obstacle (&t, "MD", "finds no mean");
  spec.quantiles = NULL;
}
END_TEST

START_TEST (doubtful_numbers_are_warned_about)
{
  trial t = two_means (20, 20);
  COL (t, MCI_LB1I, 9.9);
  COL (t, MCI_UB1I, 12);
  ck_assert_int_eq (recover (&t, "MD"), EV_OK);
  ck_assert_ptr_nonnull (trial_diag (&t, "asymmetric-interval"));
  trial_free (&t);
  t = two_means (20, 20);
  COL (t, MDI, 3.1);
  COL (t, MD_TI, 2.2);
  ck_assert_int_eq (recover (&t, "MD"), EV_OK);
  ck_assert_ptr_nonnull (trial_diag (&t, "adjusted-difference"));
  trial_free (&t);
}
END_TEST

/* 4 with 25 participants: SE 0.8, interval 10 ± 2.0639 · 0.8; 4.3 is within a tenth. */
START_TEST (what_is_there_must_agree)
{
  static const double sds[] = { 0.8, 4.3, 20 };
  for (size_t i = 0; i < 3; i++)
    {
      trial t = two_means (25, 25);
      COL (t, SD1I, sds[i]);
      COL (t, SD2I, 4);
      COL (t, SE1I, 0.8);
      COL (t, MCI_LB2I, 6.2 - 1.65);
      COL (t, MCI_UB2I, 6.2 + 1.65);
      ck_assert_int_eq (recover (&t, "MD"), EV_OK);
      ck_assert_int_eq (trial_diag (&t, "contradiction") != NULL, i != 1);
      CLOSE (t.data.col[EV_SD1I][0], sds[i], 0);
      trial_free (&t);
    }
}
END_TEST

/* The registry itself: names are roles, a scope is what measures need, and nothing gives more than a rule may. */
START_TEST (rules_are_complete)
{
  for (const ev_recovery_rule *r = ev_recovery_rules; r->name; r++)
    {
      ck_assert_ptr_nonnull (r->title);
      ck_assert_ptr_nonnull (r->gives);
      ck_assert_ptr_nonnull (r->formula);
      ck_assert_ptr_nonnull (r->error);
      ck_assert_ptr_nonnull (r->cite);
      ck_assert (!r->check || !strchr (r->gives, ' ')); /* the check looks at one result */
      ck_assert (!r->find || (r->needs && r->scope && r->from && r->what && r->source));
    }
}
END_TEST

/* Does TEXT, with # as GROUP, name a role outside NEEDS (brackets aside), and does it name only roles of NEEDS? */
static void
look_at (const char *text, char group, const ev_needs *needs, bool *beyond, bool *within)
{
  char words[200];
  size_t length = strlen (text);
  ck_assert_uint_lt (length, sizeof words);
  for (size_t i = 0; i <= length; i++)
    words[i] = text[i] == '#' ? group : text[i];
  *beyond = false;
  *within = true;
  for (char *word = strtok (words, " "); word; word = strtok (NULL, " "))
    {
      bool known = *word == '[' || ev_has_role (needs->all, ev_role_named (word, strlen (word)));
      *beyond = *beyond || !known;
      *within = *within && known;
    }
}

/* Data without such a column are not looked at any further. */
START_TEST (each_rule_starts_from_a_column_that_the_measure_does_not_read)
{
  size_t pairs = 0;
  for (const ev_recovery_rule *r = ev_recovery_rules; r->name; r++)
    for (size_t m = 0; ev_measures[m] && r->find; m++)
      {
        const ev_needs needs = ev_needs_parse (ev_measures[m]->needs);
        bool beyond, in_scope;
        look_at (r->scope, '1', &needs, &beyond, &in_scope);
        if (!in_scope)
          continue;
        look_at (r->needs, '1', &needs, &beyond, &in_scope);
        ck_assert_msg (beyond, "%s of %s", r->name, ev_measures[m]->code);
        pairs++;
      }
  ck_assert_uint_gt (pairs, 50);
}
END_TEST

TEST_SUITE ("effects/recover_rules", difference_of_means_gives_both_sds, known_sds_are_not_overruled, intervals_of_means_give_sds,
            both_ends_give_the_change, ranges_wait_for_a_method, associations_give_tables, associations_that_no_table_prints_give_none,
            log_rank_statistics_come_from_what_there_is, what_is_complete_is_left_alone, numbers_that_cannot_be_are_errors,
            what_says_nothing_is_an_obstacle, doubtful_numbers_are_warned_about,
            what_is_there_must_agree, rules_are_complete, each_rule_starts_from_a_column_that_the_measure_does_not_read)
