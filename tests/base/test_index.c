/* Indexes.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "base/index.h"
#include "base/text.h"

static int
compare (const void *a, const void *b)
{
  return ev_compare_names (a, b);
}

START_TEST (what_was_added_is_found_and_stays_when_its_equal_comes)
{
  ev_index index = { .compare = compare };
  char first[] = "Abc", second[] = "aBC", other[] = "abd";
  ck_assert_ptr_null (ev_index_find (&index, first));
  ck_assert_ptr_eq (ev_index_add (&index, first), first);
  ck_assert_ptr_eq (ev_index_add (&index, second), first);
  ck_assert_ptr_eq (ev_index_add (&index, other), other);
  ck_assert_ptr_eq (ev_index_find (&index, "ABC"), first);
  ck_assert_ptr_null (ev_index_find (&index, "ab"));
  ev_index_free (&index);
  ck_assert_ptr_null (ev_index_find (&index, first));
}
END_TEST

TEST_SUITE ("base/index", what_was_added_is_found_and_stays_when_its_equal_comes)
