/* Cutting shapes off.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "plot/cut.h"

static const cut_box unit = { 0, 1, 0, 1 };

/* The shoelace formula. */
static double
area (const polygon *p)
{
  double sum = 0;
  for (size_t i = 0; i < p->n; i++)
    {
      size_t j = (i + 1) % p->n;
      sum += p->x[i] * p->y[j] - p->x[j] * p->y[i];
    }
  return fabs (sum) / 2;
}

START_TEST (polygons_keep_what_is_inside)
{
  polygon diamond = { 4, { -0.5, 0.5, 1.5, 0.5 }, { 0.5, -0.5, 0.5, 1.5 } };
  CLOSE (area (&diamond), 2, 1e-15);
  cut_polygon (&diamond, &unit);
  CLOSE (area (&diamond), 1, 1e-15); /* the corners of the box lie on its sides */
  polygon triangle = { 3, { 0.25, 2.25, 0.25 }, { 0.1, 0.1, 0.9 } };
  cut_x (&triangle, 1, false);
  ck_assert_uint_eq (triangle.n, 4);
  CLOSE (area (&triangle), 0.8 - 0.5 * 1.25 * 0.5, 1e-14);
  cut_y (&triangle, 0.5, true);
  for (size_t i = 0; i < triangle.n; i++)
    ck_assert (triangle.y[i] >= 0.5 && triangle.x[i] <= 1);
}
END_TEST

START_TEST (a_polygon_outside_is_gone_and_one_inside_is_whole)
{
  polygon away = { 3, { 2, 3, 2 }, { 0, 0, 1 } }, within = { 3, { 0.1, 0.9, 0.5 }, { 0.2, 0.2, 0.7 } };
  cut_polygon (&away, &unit);
  ck_assert_uint_eq (away.n, 0);
  cut_polygon (&within, &unit);
  ck_assert_uint_eq (within.n, 3);
  CLOSE (area (&within), 0.2, 1e-14);
}
END_TEST

START_TEST (lines_end_at_the_box)
{
  double x[] = { -1, 3 }, y[] = { 0, 1 };
  ck_assert (cut_line (x, y, &unit));
  CLOSE (x[0], 0, 0);
  CLOSE (y[0], 0.25, 0);
  CLOSE (x[1], 1, 0);
  CLOSE (y[1], 0.5, 0);
  double ux[] = { 0.5, 0.5 }, uy[] = { -7, 7 };
  ck_assert (cut_line (ux, uy, &unit));
  ck_assert (uy[0] == 0 && uy[1] == 1);
  double ox[] = { -1, 0.5 }, oy[] = { 0.9, 2.5 };
  ck_assert (!cut_line (ox, oy, &unit));
  double px[] = { 2, 2 }, py[] = { 0, 1 };
  ck_assert (!cut_line (px, py, &unit));
}
END_TEST

TEST_SUITE ("cut", polygons_keep_what_is_inside, a_polygon_outside_is_gone_and_one_inside_is_whole,
            lines_end_at_the_box)
