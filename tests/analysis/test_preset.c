/* Presets.  What they print is tested in tests/cli/presets.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "analysis_test.h"

START_TEST (presets_set_options_to_values_they_have_and_each_once)
{
  for (const ev_preset *p = ev_presets; p->name; p++)
    {
      ck_assert_ptr_eq (ev_preset_find (p->name), p);
      for (const ev_preset_value *v = p->values; v->option; v++)
        {
          ev_spec spec;
          ev_diags *diags = ev_diags_new ();
          ev_spec_init (&spec);
          const ev_option *o = ev_option_find (v->option);
          ck_assert_msg (o != NULL, "%s: %s", p->name, v->option);
          ck_assert_msg (ev_spec_set (&spec, o, v->value, EV_BY_PRESET, NULL, diags) == EV_OK, "%s: %s %s", p->name, v->option, v->value);
          ev_diags_free (diags);
          for (const ev_preset_value *e = p->values; e < v; e++)
            ck_assert_msg (!ev_same (e->option, v->option), "%s sets %s twice", p->name, v->option);
        }
    }
  ck_assert_ptr_null (ev_preset_find ("excel"));
}
END_TEST

START_TEST (a_preset_yields_to_whoever_chose)
{
  bench b;
  bench_start (&b);
  set (&b, "preset", "RevMan5");
  set (&b, "ci-method", "hk");
  ev_spec_apply_preset (&b.spec);
  ck_assert_str_eq (b.spec.tau2, "DL");
  ck_assert_str_eq (b.spec.ci_method, "hk");
  ck_assert_str_eq (b.spec.i2, "Q");
  ck_assert_int_eq (ev_spec_source (&b.spec, ev_option_find ("tau2")), EV_BY_PRESET);
  ck_assert_int_eq (ev_spec_source (&b.spec, ev_option_find ("ci-method")), EV_BY_USER);
  bench_end (&b);
}
END_TEST

TEST_SUITE ("preset", presets_set_options_to_values_they_have_and_each_once, a_preset_yields_to_whoever_chose)
