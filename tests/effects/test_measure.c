/* The registries of measures and of roles.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
 * GPL-3.0-or-later */

#include "effects_test.h"

#include "effects/kernel.h"

START_TEST (roles_have_the_names_of_the_command_line)
{
  ck_assert_str_eq (ev_roles[EV_YI].name, "yi");
  ck_assert_str_eq (ev_roles[EV_CI_LB].name, "ci-lb");
  ck_assert_str_eq (ev_roles[EV_DIFF].name, "d");
  ck_assert (ev_roles[EV_AI].whole && !ev_roles[EV_M1I].whole);
  CLOSE (ev_roles[EV_RI].least, -1, 0);
  for (ev_role r = 0; r < EV_ROLE_COUNT; r++)
    ck_assert (ev_roles[r].name && ev_roles[r].help);
}
END_TEST

START_TEST (measures_are_found_in_any_case_and_by_alias)
{
  ck_assert_str_eq (ev_measure_find ("smd")->code, "SMD");
  ck_assert_str_eq (ev_measure_find ("asd")->code, "AS");
  ck_assert_ptr_null (ev_measure_find ("nonesuch"));
}
END_TEST

START_TEST (every_row_is_complete)
{
  for (const ev_measure *const *m = ev_measures; *m; m++)
    {
      ck_assert ((*m)->code && (*m)->title && (*m)->label && (*m)->short_label && (*m)->needs);
      ck_assert_msg ((*m)->formula && (*m)->variance && (*m)->cite && (*m)->kernel, "%s lacks a text", (*m)->code);
      ck_assert_ptr_eq (ev_measure_find ((*m)->code), *m);
      ck_assert (!(*m)->log_scale || (*m)->display);
    }
}
END_TEST

/* Spelling: the words of each `needs` are all roles, and of each `vtypes` all variances. */
START_TEST (needs_and_vtypes_are_spelt_right)
{
  for (const ev_measure *const *m = ev_measures; *m; m++)
    {
      for (const char *p = (*m)->needs; *p; p += strspn (p, " |[]"))
        {
          size_t length = strcspn (p, " |[]");
          bool known = false;
          for (ev_role r = 0; r < EV_ROLE_COUNT; r++)
            known = known || (strlen (ev_roles[r].name) == length && strncmp (p, ev_roles[r].name, length) == 0);
          ck_assert_msg (known, "%s needs %s", (*m)->code, p);
          p += length;
        }
      for (const char *p = (*m)->vtypes ? (*m)->vtypes : ""; *p; p += strspn (p, " "))
        {
          ck_assert_int_lt (ev_vtype_find (p), EV_VTYPE_COUNT);
          p += strcspn (p, " ");
        }
    }
}
END_TEST

START_TEST (needs_have_alternatives_and_options)
{
  ev_needs needs = ev_needs_parse ("ai n1i [ri]|pi");
  ck_assert_uint_eq (needs.n, 2);
  ck_assert_uint_eq (needs.required[0], (uint64_t)1 << EV_AI | (uint64_t)1 << EV_N1I);
  ck_assert_uint_eq (needs.required[1], (uint64_t)1 << EV_PI);
  ck_assert_uint_eq (needs.all, needs.required[0] | needs.required[1] | (uint64_t)1 << EV_RI);
}
END_TEST

START_TEST (a_measure_fits_when_one_alternative_is_there)
{
  trial t = trial_new (1);
  COL (t, AI, 1);
  COL (t, N1I, 1);
  COL (t, CI, 1);
  ck_assert (!ev_measure_fits (ev_measure_find ("OR"), &t.data));
  COL (t, N2I, 1);
  ck_assert (ev_measure_fits (ev_measure_find ("OR"), &t.data));
  trial_free (&t);
}
END_TEST

START_TEST (vtypes_belong_to_measures)
{
  ck_assert (ev_measure_has_vtype (ev_measure_find ("SMD"), "REVMAN"));
  ck_assert (ev_measure_has_vtype (ev_measure_find ("SMD"), "ls"));
  ck_assert (!ev_measure_has_vtype (ev_measure_find ("SMD"), "L"));
  ck_assert (!ev_measure_has_vtype (ev_measure_find ("PETO"), "LS"));
  ck_assert_int_eq (ev_vtype_find ("LS2 UB"), EV_VTYPE_LS2);
  ck_assert_int_eq (ev_vtype_find ("a very long name indeed"), EV_VTYPE_COUNT);
}
END_TEST

TEST_SUITE ("effects/measure", roles_have_the_names_of_the_command_line, measures_are_found_in_any_case_and_by_alias,
            every_row_is_complete, needs_and_vtypes_are_spelt_right, needs_have_alternatives_and_options,
            a_measure_fits_when_one_alternative_is_there, vtypes_belong_to_measures)
