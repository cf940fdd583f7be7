/* What every unit test starts from: Check, tolerances, and main().

   A test file lists its cases with TEST_SUITE ("name", case_a, case_b, …) as its last line.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_TEST_H
#define EVISYN_TEST_H

/* Check's macros compare and print in ways that -Wconversion and -Wextra do not like in test code only. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* GOT is WANT within a relative REL (absolute below 1); NaN equals NaN, infinities equal themselves. */
#define CLOSE(got, want, rel)                                                                                          \
  do                                                                                                                   \
    {                                                                                                                  \
      double got_ = (got), want_ = (want);                                                                             \
      bool same_ = (isnan (got_) && isnan (want_)) || got_ == want_                                                    \
                   || fabs (got_ - want_) <= (rel) * fmax (fabs (want_), 1e-300);                                      \
      ck_assert_msg (same_, "%s is %.17g, not %.17g (relative %g)", #got, got_, want_,                                 \
                     fabs (got_ - want_) / fmax (fabs (want_), 1e-300));                                               \
    }                                                                                                                  \
  while (0)

static int
run_suite (const char *name, const TTest *const *cases, size_t n)
{
  Suite *suite = suite_create (name);
  for (size_t i = 0; i < n; i++)
    {
      TCase *one = tcase_create (cases[i]->name);
      tcase_add_test (one, cases[i]);
      suite_add_tcase (suite, one);
    }
  SRunner *runner = srunner_create (suite);
  srunner_run_all (runner, CK_NORMAL);
  int failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#define TEST_SUITE(name, ...)                                                                                          \
  int main (void)                                                                                                      \
  {                                                                                                                    \
    const TTest *const cases[] = { __VA_ARGS__ };                                                                      \
    return run_suite (name, cases, sizeof cases / sizeof *cases);                                                      \
  }

#endif
