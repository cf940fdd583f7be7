/* From choices to what the layers below take.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

#include "analysis/resolve.h"

static ev_effect_spec
effects_of (bench *b, const char *measure)
{
  ev_effect_spec e;
  ck_assert_int_eq (ev_resolve_effects (&b->spec, ev_measure_find (measure), b->diags, &e), EV_OK);
  return e;
}

START_TEST (zero_cell_rules_follow_the_measure_and_the_pooling)
{
  bench b;
  bench_start (&b);
  ev_spec_apply_preset (&b.spec);
  ck_assert (effects_of (&b, "OR").drop00 && !effects_of (&b, "RD").drop00);
  ck_assert (effects_of (&b, "RD").rd_uncorrected && !effects_of (&b, "RR").rr_n_half);
  set (&b, "drop00", "pooled");
  ck_assert (!effects_of (&b, "OR").drop00);
  set (&b, "pooling", "Peto");
  ck_assert (effects_of (&b, "OR").drop00);
  set (&b, "drop00", "no");
  ck_assert (!effects_of (&b, "OR").drop00);
  set (&b, "drop00", "yes");
  ck_assert (effects_of (&b, "RD").drop00);
  set (&b, "add-to", "if0all");
  set (&b, "add", "0.25");
  set (&b, "rr-zero", "half");
  ev_effect_spec e = effects_of (&b, "RR");
  ck_assert_int_eq (e.add_to, EV_ADD_IF0ALL);
  CLOSE (e.add, 0.25, 0);
  ck_assert (e.rr_n_half);
  bench_end (&b);
}
END_TEST

START_TEST (the_variance_of_smd_has_an_option_of_its_own)
{
  bench b;
  bench_start (&b);
  set (&b, "smd-variance", "UB");
  ck_assert_str_eq (effects_of (&b, "SMD").vtype, "UB");
  ck_assert_ptr_null (effects_of (&b, "MD").vtype);
  set (&b, "vtype", "LS");
  ck_assert_str_eq (effects_of (&b, "SMD").vtype, "LS");
  bench_end (&b);
}
END_TEST

START_TEST (a_variance_that_a_measure_has_not_is_refused)
{
  bench b;
  ev_effect_spec e;
  bench_start (&b);
  set (&b, "vtype", "XX");
  ck_assert_int_eq (ev_resolve_effects (&b.spec, ev_measure_find ("RR"), b.diags, &e), EV_USAGE);
  only (b.diags, "bad-vtype", "measure RR has no variance 'XX'", NULL, 0, 0);
  ck_assert_ptr_nonnull (strstr (ev_diags_get (b.diags, 0)->hint, "LS"));
  bench_end (&b);
}
END_TEST

START_TEST (a_number_for_tau2_fixes_it)
{
  bench b;
  ev_model_spec m;
  bench_start (&b);
  set (&b, "level", "90");
  set (&b, "tau2", "0.25");
  ev_resolve_model (&b.spec, &m);
  ck_assert_str_eq (m.tau2, "fixed");
  CLOSE (m.tau2_fixed, 0.25, 0);
  CLOSE (m.level, 0.9, 1e-15);
  ck_assert (m.random);
  set (&b, "tau2", "PM");
  set (&b, "model", "fixed");
  set (&b, "mh-rd-variance", "sato");
  ev_resolve_model (&b.spec, &m);
  ck_assert_str_eq (m.tau2, "PM");
  ck_assert (isnan (m.tau2_fixed) && !m.random);
  ck_assert_int_eq (m.mh_rd_variance, EV_MH_SATO);
  bench_end (&b);
}
END_TEST

START_TEST (settings_say_who_chose_and_what_it_means)
{
  bench b;
  size_t n;
  ev_arena *arena = ev_arena_new ();
  bench_start (&b);
  set (&b, "tau2", "PM");
  set (&b, "digits", "5");
  ev_spec_apply_preset (&b.spec);
  const ev_setting *s = ev_resolve_settings (&b.spec, EV_POOL, arena, &n);
  size_t tau2 = n, ci = n, digits = n, title = n;
  for (size_t i = 0; i < n; i++)
    {
      tau2 = ev_same (s[i].name, "tau2") ? i : tau2;
      ci = ev_same (s[i].name, "ci-method") ? i : ci;
      digits = ev_same (s[i].name, "digits") ? i : digits;
      title = ev_same (s[i].name, "title") ? i : title;
    }
  ck_assert (tau2 < n && ci < n);
  ck_assert_msg (digits == n && title == n, "output and unset options are no settings");
  ck_assert_str_eq (s[tau2].value, "PM");
  ck_assert_str_eq (s[tau2].source, "command line");
  ck_assert_str_eq (s[tau2].meaning, "Paule-Mandel");
  ck_assert_str_eq (s[ci].source, "preset");
  ev_arena_free (arena);
  bench_end (&b);
}
END_TEST

TEST_SUITE ("resolve", zero_cell_rules_follow_the_measure_and_the_pooling, the_variance_of_smd_has_an_option_of_its_own,
            a_variance_that_a_measure_has_not_is_refused, a_number_for_tau2_fixes_it, settings_say_who_chose_and_what_it_means)
