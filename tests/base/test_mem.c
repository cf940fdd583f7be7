/* Memory.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include <stdint.h>

#include "base/mem.h"

START_TEST (arena_gives_zeroed_aligned_memory_of_any_size)
{
  ev_arena *arena = ev_arena_new ();
  unsigned char *all[200];
  for (size_t i = 0; i < 200; i++)
    {
      size_t n = i * 97 % 5000 + 1;
      all[i] = ev_arena_alloc (arena, n, 1);
      ck_assert_uint_eq ((uintptr_t) all[i] % sizeof (double), 0);
      for (size_t j = 0; j < n; j++)
        ck_assert_uint_eq (all[i][j], 0);
      memset (all[i], (int) i + 1, n);
    }
  for (size_t i = 0; i < 200; i++)
    ck_assert_uint_eq (all[i][i * 97 % 5000], i + 1);
  ck_assert_str_eq (ev_arena_printf (arena, "%s-%d", "a", 5), "a-5");
  ck_assert_str_eq (ev_arena_strndup (arena, "hello", 2), "he");
  ck_assert_ptr_null (ev_arena_strdup (arena, NULL));
  ev_arena_free (arena);
  ev_arena_free (NULL);
}
END_TEST

START_TEST (grow_keeps_what_is_there)
{
  int *a = NULL;
  size_t capacity = 0;
  for (size_t i = 0; i < 1000; i++)
    {
      a = ev_xgrow (a, i, &capacity, sizeof *a);
      a[i] = (int) i;
    }
  ck_assert_int_eq (a[999], 999);
  ck_assert_int_eq (a[0], 0);
  free (a);
}
END_TEST

TEST_SUITE ("base/mem", arena_gives_zeroed_aligned_memory_of_any_size, grow_keeps_what_is_there)
