/* Small positive definite matrices.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "num/cholesky.h"

#include "test.h"

/* L L' with L = (2 0 0; -1.5 0.75 0; 3.25 1.125 0.5). */
static const double matrix[9] = { 4, -3, 6.5, -3, 2.8125, -4.03125, 6.5, -4.03125, 12.078125 };

START_TEST (factor_solution_inverse_and_determinant_agree)
{
  double a[9], inverse[9], x[3];
  memcpy (a, matrix, sizeof a);
  ck_assert (ev_cholesky (a, 3));
  CLOSE (a[0], 2, 1e-15);
  CLOSE (a[4], 0.75, 1e-14);
  CLOSE (a[7], 1.125, 1e-14);
  CLOSE (a[8], 0.5, 1e-13);
  CLOSE (ev_cholesky_logdet (a, 3), 2 * log (2 * 0.75 * 0.5), 1e-13);
  const double b[3] = { 4 - 2 * 3 + 3 * 6.5, -3 + 2 * 2.8125 - 3 * 4.03125, 6.5 - 2 * 4.03125 + 3 * 12.078125 };
  ev_cholesky_solve (a, 3, b, x);
  for (size_t i = 0; i < 3; i++)
    CLOSE (x[i], (double) i + 1, 1e-12);
  ev_cholesky_inverse (a, 3, inverse);
  for (size_t i = 0; i < 3; i++)
    for (size_t j = 0; j < 3; j++)
      {
        double s = 0;
        for (size_t l = 0; l < 3; l++)
          s += matrix[i * 3 + l] * inverse[l * 3 + j];
        ck_assert_double_lt (fabs (s - (i == j)), 1e-12);
      }
}
END_TEST

START_TEST (matrices_that_are_not_positive_definite_are_refused)
{
  double singular[4] = { 1, 2, 2, 4 }, negative[1] = { -3 }, unknown[1] = { NAN };
  ck_assert (!ev_cholesky (singular, 2));
  ck_assert (!ev_cholesky (negative, 1));
  ck_assert (!ev_cholesky (unknown, 1));
}
END_TEST

TEST_SUITE ("num/cholesky", factor_solution_inverse_and_determinant_agree,
            matrices_that_are_not_positive_definite_are_refused)
