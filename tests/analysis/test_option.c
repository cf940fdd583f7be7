/* The registry of options.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

START_TEST (every_option_is_found_by_its_own_name_only)
{
  for (size_t i = 0; i < ev_option_count (); i++)
    {
      const ev_option *o = ev_option_at (i);
      ck_assert_ptr_eq (ev_option_find (o->name), o);
      ck_assert (o->help && *o->help && o->help[strlen (o->help) - 1] != '.');
      ck_assert_msg (o->commands != 0 && o->metavar != NULL, "%s", o->name);
      for (const char *p = o->name; *p; p++)
        ck_assert_msg ((*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9') || *p == '-', "%s", o->name);
      for (size_t j = 0; j < i; j++)
        ck_assert_msg (!o->letter || ev_option_at (j)->letter != o->letter, "%s and %s share a letter", o->name, ev_option_at (j)->name);
    }
  ck_assert_ptr_null (ev_option_find ("no-such-option"));
  ck_assert_ptr_null (ev_option_find ("TAU2"));
  ck_assert_str_eq (ev_option_nearest ("ta2")->name, "tau2");
  ck_assert_str_eq (ev_option_nearest ("subgrup")->name, "subgroup");
  ck_assert_ptr_null (ev_option_nearest ("frobnicate"));
  ck_assert_ptr_null (ev_option_nearest ("x"));
}
END_TEST

START_TEST (defaults_are_values_of_their_options)
{
  ev_spec spec;
  ev_spec_init (&spec);
  for (size_t i = 0; i < ev_option_count (); i++)
    {
      char buffer[40];
      const ev_option *o = ev_option_at (i);
      const char *value = ev_spec_get (&spec, o, buffer);
      ck_assert_msg ((value != NULL) == (o->initial != NULL), "%s", o->name);
      if (value)
        ck_assert_str_eq (value, o->initial);
      ck_assert_int_eq (ev_spec_source (&spec, o), EV_BY_DEFAULT);
      ck_assert_ptr_null (ev_spec_place (&spec, o));
    }
}
END_TEST

START_TEST (every_choice_is_taken_in_any_case_and_kept_as_it_is_written_here)
{
  ev_spec spec;
  ev_diags *diags = ev_diags_new ();
  ev_spec_init (&spec);
  for (size_t i = 0; i < ev_option_count (); i++)
    {
      const ev_option *o = ev_option_at (i);
      const char *name, *title;
      for (size_t c = 0; o->choice && o->type != EV_TEXT && (name = o->choice (c, &title)); c++)
        {
          char lower[80], buffer[40];
          snprintf (lower, sizeof lower, "%s", name);
          for (char *p = lower; *p; p++)
            *p = *p >= 'A' && *p <= 'Z' ? (char) (*p + 32) : *p;
          ck_assert_msg (ev_spec_set (&spec, o, lower, EV_BY_USER, NULL, diags) == EV_OK, "%s %s", o->name, lower);
          ck_assert_str_eq (ev_spec_get (&spec, o, buffer), name);
          ck_assert_msg (title && *title, "%s %s has no title", o->name, name);
        }
    }
  ck_assert_uint_eq (ev_diags_count (diags), 0);
  ev_diags_free (diags);
}
END_TEST

static void
refused (const char *option, const char *text, const char *hint)
{
  ev_spec spec, before;
  ev_diags *diags = ev_diags_new ();
  ev_spec_init (&spec);
  before = spec;
  ck_assert_int_eq (ev_spec_set (&spec, ev_option_find (option), text, EV_BY_USER, NULL, diags), EV_USAGE);
  ck_assert_mem_eq (&spec, &before, sizeof spec);
  ck_assert_uint_eq (ev_diags_count (diags), 1);
  const ev_diag *d = ev_diags_get (diags, 0);
  ck_assert_str_eq (d->id, "bad-value");
  ck_assert_msg (strstr (d->message, option) && strstr (d->message, text), "%s", d->message);
  ck_assert_msg (hint ? d->hint && strstr (d->hint, hint) : !d->hint, "%s %s: %s", option, text, d->hint);
  ev_diags_free (diags);
}

START_TEST (what_is_no_value_is_refused_with_a_hint)
{
  refused ("quiet", "maybe", "yes or no");
  refused ("digits", "2.5", "a whole number from -1 to 12");
  refused ("digits", "13", "12");
  refused ("digits", "", "12");
  refused ("level", "100", "a number from 1 to 99.9999");
  refused ("level", "nan", "99.9999");
  refused ("add", "-0.1", "from 0");
  refused ("model", "fixd", "did you mean fixed? the choices are: both fixed random");
  refused ("tau2", "-1", "or a number from 0");
  refused ("tau2", "inf", "REML");
  refused ("delimiter", ";;", "one character, or tab");
  refused ("delimiter", "", "one character");
  refused ("delimiter", "\"", "one character");
  refused ("comment", "\xc3\xa9", "one character");
  refused ("title", "", NULL);
  refused ("study", "", NULL);
}
END_TEST

START_TEST (values_of_each_type_are_read)
{
  bench b;
  bench_start (&b);
  set (&b, "quiet", "YES");
  set (&b, "ratio", "on");
  set (&b, "verbose", "0");
  set (&b, "digits", "4");
  set (&b, "level", "90");
  set (&b, "tau2", "0.25");
  set (&b, "delimiter", "tab");
  set (&b, "comment", "#");
  set (&b, "title", " x ");
  ck_assert (b.spec.quiet && b.spec.ratio && !b.spec.verbose);
  ck_assert_int_eq (b.spec.digits, 4);
  CLOSE (b.spec.level, 90, 0);
  ck_assert_str_eq (b.spec.tau2, "0.25");
  ck_assert_str_eq (b.spec.delimiter, "\t");
  ck_assert_str_eq (b.spec.comment, "#");
  ck_assert_str_eq (b.spec.title, " x ");
  bench_end (&b);
}
END_TEST

START_TEST (a_later_source_wins_and_an_earlier_one_is_silent)
{
  const ev_option *tau2 = ev_option_find ("tau2");
  const ev_place place = { "plan.yaml", 7, 9 };
  ev_spec spec;
  ev_diags *diags = ev_diags_new ();
  ev_spec_init (&spec);
  ck_assert_int_eq (ev_spec_set (&spec, tau2, "DL", EV_BY_PLAN, &place, diags), EV_OK);
  ck_assert_ptr_eq (ev_spec_place (&spec, tau2), &place);
  ck_assert_int_eq (ev_spec_set (&spec, tau2, "PM", EV_BY_PRESET, NULL, diags), EV_OK);
  ck_assert_str_eq (spec.tau2, "DL");
  ck_assert_int_eq (ev_spec_set (&spec, tau2, "EB", EV_BY_USER, NULL, diags), EV_OK);
  ck_assert_int_eq (ev_spec_set (&spec, tau2, "nonsense", EV_BY_PLAN, &place, diags), EV_OK);
  ck_assert_str_eq (spec.tau2, "EB");
  ck_assert_ptr_null (ev_spec_place (&spec, tau2));
  ck_assert_int_eq (ev_spec_source (&spec, tau2), EV_BY_USER);
  ck_assert_str_eq (ev_source_name (EV_BY_PLAN), "plan");
  ck_assert_uint_eq (ev_diags_count (diags), 0);
  ev_diags_free (diags);
}
END_TEST

START_TEST (a_bad_value_of_a_plan_is_bad_data_with_its_place)
{
  const ev_place place = { "plan.yaml", 7, 9 };
  ev_spec spec;
  ev_diags *diags = ev_diags_new ();
  ev_spec_init (&spec);
  ck_assert_int_eq (ev_spec_set (&spec, ev_option_find ("pooling"), "XX", EV_BY_PLAN, &place, diags), EV_DATA);
  only (diags, "bad-value", "'XX' is no value of pooling", "plan.yaml", 7, 9);
  ev_diags_free (diags);
}
END_TEST

TEST_SUITE ("option", every_option_is_found_by_its_own_name_only, defaults_are_values_of_their_options,
            every_choice_is_taken_in_any_case_and_kept_as_it_is_written_here, what_is_no_value_is_refused_with_a_hint,
            values_of_each_type_are_read, a_later_source_wins_and_an_earlier_one_is_silent,
            a_bad_value_of_a_plan_is_bad_data_with_its_place)
