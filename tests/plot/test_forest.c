/* Forest plots: geometry on random data, and the script of a small one byte for byte.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include <stdio.h>

#include "plot/forest.h"
#include "plot/page.h"

/* --- random forests --- */

static double
effect (double scale)
{
  double u = uniform ();
  return u < 0.03   ? (double) NAN
         : u < 0.05 ? (double) INFINITY
                    : scale * (uniform () + uniform () - 1) * (u > 0.9 ? 20 : 1);
}

static ev_forest_row
random_row (ev_arena *arena, size_t ncolumns, double scale)
{
  static const ev_forest_kind kinds[]
      = { EV_FOREST_STUDY, EV_FOREST_STUDY,    EV_FOREST_STUDY, EV_FOREST_STUDY,      EV_FOREST_HEADING,
          EV_FOREST_TEXT,  EV_FOREST_SUBTOTAL, EV_FOREST_TOTAL, EV_FOREST_PREDICTION, EV_FOREST_GAP };
  const char **cells = ev_arena_alloc (arena, ncolumns, sizeof *cells);
  for (size_t j = 0; j < ncolumns; j++)
    cells[j] = uniform () < 0.3 ? NULL : uniform () < 0.1 ? words (arena, 9) : "-0.41 [-0.13, 1.26]";
  double est = effect (scale), a = fabs (effect (scale)), b = fabs (effect (scale));
  return (ev_forest_row){ .kind = kinds[below (10)],
                          .label = uniform () < 0.05 ? NULL : words (arena, 12),
                          .cells = uniform () < 0.1 ? NULL : cells,
                          .est = est,
                          .lb = est - a,
                          .ub = est + b,
                          .weight = uniform () < 0.1 ? (double) NAN : 100 * uniform (),
                          .style = (int) below (2),
                          .depth = est > 0 ? 1 : 0 };
}

static ev_forest
random_forest (ev_arena *arena)
{
  size_t ncolumns = below (8), nrows = below (25);
  double scale = pow (10, 8 * uniform () - 4);
  ev_forest_column *columns = ev_arena_alloc (arena, ncolumns, sizeof *columns);
  static const char *const groups[] = { NULL, NULL, "A", "A", "Cerebrolysin group", "" };
  for (size_t j = 0; j < ncolumns; j++)
    columns[j] = (ev_forest_column){ words (arena, 3), groups[below (6)], uniform () < 0.4, uniform () < 0.2 };
  ev_forest_row *rows = ev_arena_alloc (arena, nrows, sizeof *rows);
  for (size_t i = 0; i < nrows; i++)
    rows[i] = random_row (arena, ncolumns, scale);
  return (ev_forest){ .title = words (arena, 20),
                      .label_header = words (arena, 2),
                      .columns = columns,
                      .ncolumns = ncolumns,
                      .rows = rows,
                      .nrows = nrows,
                      .log_scale = scale < 20 && uniform () < 0.5,
                      .null_value = uniform () < 0.2 ? (double) NAN : 0,
                      .reference = effect (scale),
                      .axis_label = words (arena, 8),
                      .left = words (arena, 6),
                      .right = words (arena, 6),
                      .footnote = words (arena, 60),
                      .limits = { NAN, NAN } };
}

START_TEST (nothing_overlaps_or_leaves_the_page_in_random_forests)
{
  for (unsigned seed = 1; seed <= 600; seed++)
    {
      state = 88172645463325252UL * seed;
      canvas page = { .arena = ev_arena_new () };
      ev_forest f = random_forest (page.arena);
      forest_draw (&f, &page);
      char what[32];
      snprintf (what, sizeof what, "seed %u", seed);
      check_page (&page, true, what);
      canvas_free (&page);
      ev_arena_free (page.arena);
    }
}
END_TEST

/* --- what must be there --- */

static const ev_forest_column columns[] = { { "Events", "Vaccine", false, false },
                                            { "Total", "Vaccine", false, false },
                                            { "RR [95% CI]", NULL, true, false } };
static const char *const cells[][3]
    = { { "4", "123", "0.41 [0.13, 1.26]" }, { "6", "306", "0.20 [0.09, 0.49]" }, { "", "429", "0.29 [-0.14, 0.59]" } };
static const ev_forest_row small[] = {
  { EV_FOREST_STUDY, "O'Hara 1948", cells[0], -0.8893, -2.0074, 0.2287, 38.2, 0, 0 },
  { EV_FOREST_STUDY, "Ferguson & Simes `1949`", cells[1], -1.5854, -2.4501, -0.7207, 61.8, 0, 0 },
  { EV_FOREST_TOTAL, "Random-effects model", cells[2], -1.2379, -1.9661, -0.5276, NAN, 1, 0 },
  { EV_FOREST_PREDICTION, "Prediction interval", NULL, NAN, -3.1, 0.6, NAN, 1, 0 },
  { EV_FOREST_TEXT, "Heterogeneity: I² = 0.0%", NULL, NAN, NAN, NAN, NAN, 0, 0 },
};

static ev_forest
small_forest (void)
{
  return (ev_forest){ .title = "A title",
                      .label_header = "Study",
                      .columns = columns,
                      .ncolumns = 3,
                      .rows = small,
                      .nrows = 5,
                      .log_scale = true,
                      .null_value = 0,
                      .reference = -1.2379,
                      .axis_label = "Risk ratio (log scale)",
                      .left = "Favours vaccine",
                      .right = "Favours control",
                      .footnote = "A footnote.",
                      .limits = { NAN, NAN } };
}

START_TEST (the_script_of_a_small_forest_is_known)
{
  ev_str script = { 0 };
  ev_figure_size size;
  ev_forest f = small_forest ();
  ev_forest_script (&f, &script, &size);
  check_golden ("forest.gp", &script);
  ck_assert (size.width > 300 && size.width == floor (size.width) && size.height > 150);
  ev_str_free (&script);
}
END_TEST

static const canvas_shape *
find_shape (const canvas *page, canvas_kind kind, canvas_colour colour, size_t which)
{
  for (size_t i = 0; i < page->nshapes; i++)
    if (page->shapes[i].kind == kind && page->shapes[i].colour == colour && which-- == 0)
      return &page->shapes[i];
  return NULL;
}

START_TEST (areas_of_squares_are_as_weights)
{
  canvas page = { .arena = ev_arena_new () };
  ev_forest f = small_forest ();
  forest_draw (&f, &page);
  const canvas_shape *light = find_shape (&page, SHAPE_RECT, COLOUR_SQUARE, 0);
  const canvas_shape *heavy = find_shape (&page, SHAPE_RECT, COLOUR_SQUARE, 1);
  ck_assert (light && heavy && !find_shape (&page, SHAPE_RECT, COLOUR_SQUARE, 2));
  double a = light->x[1] - light->x[0], b = heavy->x[1] - heavy->x[0];
  CLOSE (a * a / (b * b), 38.2 / 61.8, 1e-9);
  CLOSE (light->y[1] - light->y[0], a, 1e-9);
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

START_TEST (graphics_stand_at_their_values)
{
  canvas page = { .arena = ev_arena_new () };
  ev_forest f = small_forest ();
  forest_draw (&f, &page);
  const canvas_shape *interval = find_shape (&page, SHAPE_LINE, COLOUR_INTERVAL, 0);
  const canvas_shape *square = find_shape (&page, SHAPE_RECT, COLOUR_SQUARE, 0);
  const canvas_shape *diamond = find_shape (&page, SHAPE_POLYGON, COLOUR_ACCENT, 0);
  /* one scale for all: points in a unit of the effect */
  double scale = (interval->x[1] - interval->x[0]) / (0.2287 + 2.0074);
  CLOSE ((square->x[0] + square->x[1]) / 2 - interval->x[0], scale * (2.0074 - 0.8893), 1e-6);
  box d = shape_box (diamond);
  CLOSE (d.right - d.left, scale * (1.9661 - 0.5276), 1e-6);
  CLOSE (d.left - interval->x[0], scale * (2.0074 - 1.9661), 1e-4);
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

static size_t
count_shapes (const ev_forest *f, canvas_kind kind, canvas_colour colour)
{
  canvas page = { .arena = ev_arena_new () };
  forest_draw (f, &page);
  size_t n = 0;
  while (find_shape (&page, kind, colour, n))
    n++;
  check_page (&page, true, "count");
  canvas_free (&page);
  ev_arena_free (page.arena);
  return n;
}

START_TEST (what_leaves_the_axis_becomes_an_arrow)
{
  ev_forest f = small_forest ();
  ck_assert_uint_eq (count_shapes (&f, SHAPE_POLYGON, COLOUR_INTERVAL), 0);
  ck_assert_uint_eq (count_shapes (&f, SHAPE_POLYGON, COLOUR_ACCENT), 1);
  f.limits[0] = -1;
  f.limits[1] = 0.1;
  /* the first interval leaves on both sides, the second on the left; its square is not on the axis */
  ck_assert_uint_eq (count_shapes (&f, SHAPE_POLYGON, COLOUR_INTERVAL), 3);
  ck_assert_uint_eq (count_shapes (&f, SHAPE_RECT, COLOUR_SQUARE), 1);
  ck_assert_uint_eq (count_shapes (&f, SHAPE_POLYGON, COLOUR_ACCENT), 4);
  f.limits[0] = 1;
  f.limits[1] = 2;
  ck_assert_uint_eq (count_shapes (&f, SHAPE_POLYGON, COLOUR_INTERVAL), 2);
  ck_assert_uint_eq (count_shapes (&f, SHAPE_LINE, COLOUR_INTERVAL), 2 + 0);
}
END_TEST

static bool
has_text (const canvas *page, const char *text)
{
  for (size_t i = 0; i < page->ntexts; i++)
    if (strcmp (page->texts[i].text, text) == 0)
      return true;
  return false;
}

START_TEST (text_is_there_and_negative_numbers_have_a_minus)
{
  canvas page = { .arena = ev_arena_new () };
  ev_forest f = small_forest ();
  forest_draw (&f, &page);
  static const char *const texts[] = { "A title",
                                       "Study",
                                       "Vaccine",
                                       "Events",
                                       "O'Hara 1948",
                                       "0.29 [−0.14, 0.59]",
                                       "Heterogeneity: I² = 0.0%",
                                       "Favours vaccine",
                                       "Favours control",
                                       "Risk ratio (log scale)",
                                       "A footnote.",
                                       "1",
                                       "0.1" };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    ck_assert_msg (has_text (&page, texts[i]), "%s", texts[i]);
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

START_TEST (an_empty_forest_is_a_page_of_text)
{
  static const ev_forest_row row = { .kind = EV_FOREST_TEXT, .label = "No study could be pooled" };
  ev_forest f = small_forest ();
  f.rows = &row;
  f.nrows = 1;
  canvas page = { .arena = ev_arena_new () };
  forest_draw (&f, &page);
  check_page (&page, true, "text only");
  ck_assert (has_text (&page, row.label) && !has_text (&page, "Risk ratio (log scale)"));
  canvas_free (&page);
  ev_arena_free (page.arena);

  f = (ev_forest){ .null_value = NAN, .reference = NAN, .limits = { NAN, NAN } };
  page = (canvas){ .arena = ev_arena_new () };
  forest_draw (&f, &page);
  ck_assert (page.ntexts == 0 && page.width > 0 && page.height > 0);
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

START_TEST (a_long_label_makes_its_row_higher_not_the_table_wider)
{
  ev_forest_row rows[2] = { small[0], small[1] };
  char label[201];
  for (int i = 0; i < 200; i++)
    label[i] = i % 8 == 7 ? ' ' : 'm';
  label[200] = '\0';
  rows[0].label = label;
  ev_forest f = small_forest ();
  f.rows = rows;
  f.nrows = 2;
  canvas page = { .arena = ev_arena_new () };
  forest_draw (&f, &page);
  check_page (&page, true, "long label");
  ck_assert (page.width < 320 + 500);
  ck_assert (!has_text (&page, label));
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

TEST_SUITE ("forest", nothing_overlaps_or_leaves_the_page_in_random_forests, the_script_of_a_small_forest_is_known,
            areas_of_squares_are_as_weights, graphics_stand_at_their_values, what_leaves_the_axis_becomes_an_arrow,
            text_is_there_and_negative_numbers_have_a_minus, an_empty_forest_is_a_page_of_text,
            a_long_label_makes_its_row_higher_not_the_table_wider)
