/* Lists of names.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "data/names.h"

START_TEST (the_first_repetition_is_found)
{
  static const char *const names[] = { "d", "b", "c", "b", "d", "b" };
  size_t earlier = 99;
  ck_assert_uint_eq (ev_names_duplicate (names, 6, &earlier), 3);
  ck_assert_uint_eq (earlier, 1);
  ck_assert_uint_eq (ev_names_duplicate (names, 3, &earlier), (size_t)-1);
  ck_assert_uint_eq (ev_names_duplicate (names, 0, &earlier), (size_t)-1);
}
END_TEST

START_TEST (the_nearest_of_several_near_names_is_found)
{
  static const char *const names[] = { "tau2-cl", "tau2-ci", "tau2" };
  ck_assert_uint_eq (ev_names_nearest (names, 3, "tau2-ci"), 1);
  ck_assert_uint_eq (ev_names_nearest (names, 3, "tau"), 2);
  ck_assert_uint_eq (ev_names_nearest (names, 3, "level"), (size_t)-1);
}
END_TEST

TEST_SUITE ("data/names", the_first_repetition_is_found, the_nearest_of_several_near_names_is_found)
