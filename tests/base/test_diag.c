/* The list of diagnostics.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "evisyn/status.h"

START_TEST (error_returns_its_status_and_keeps_its_text)
{
  ev_diags *diags = ev_diags_new ();
  char file[] = "a.csv";
  ev_place place = { file, 3, 7 };
  ck_assert_int_eq (ev_error (diags, EV_DATA, &place, "bad-number", "'%s' is not a number", "x%d"), EV_DATA);
  ev_hint (diags, "write %d", 1);
  file[0] = '?';
  ev_note (diags, NULL, "k", "done");
  ck_assert_uint_eq (ev_diags_count (diags), 2);
  const ev_diag *d = ev_diags_get (diags, 0);
  ck_assert_int_eq (d->severity, EV_ERROR);
  ck_assert_str_eq (d->message, "'x%d' is not a number");
  ck_assert_str_eq (d->hint, "write 1");
  ck_assert_str_eq (d->place.file, "a.csv");
  ck_assert_int_eq (d->place.column, 7);
  ck_assert_ptr_null (ev_diags_get (diags, 1)->place.file);
  ev_diags_free (diags);
}
END_TEST

START_TEST (append_copies_from_the_given_element_on)
{
  ev_diags *a = ev_diags_new (), *b = ev_diags_new ();
  for (int i = 0; i < 100; i++)
    ev_warn (a, NULL, "w", "%d", i);
  ev_diags_append (b, a, 98);
  ev_diags_free (a);
  ck_assert_uint_eq (ev_diags_count (b), 2);
  ck_assert_str_eq (ev_diags_get (b, 1)->message, "99");
  ck_assert_int_eq (ev_diags_get (b, 0)->severity, EV_WARNING);
  ev_diags_free (b);
}
END_TEST

TEST_SUITE ("base/diag", error_returns_its_status_and_keeps_its_text, append_copies_from_the_given_element_on)
