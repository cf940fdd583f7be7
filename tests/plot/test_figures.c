/* Figures of points: geometry on random data, and what must be there.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include <stdio.h>

#include "plot/figures.h"
#include "plot/page.h"

#define FREE                                                                                                           \
  {                                                                                                                    \
    NAN, NAN                                                                                                           \
  }

static const canvas_shape *
find_shape (const canvas *page, canvas_kind kind, canvas_colour colour, size_t which)
{
  for (size_t i = 0; i < page->nshapes; i++)
    if (page->shapes[i].kind == kind && page->shapes[i].colour == colour && which-- == 0)
      return &page->shapes[i];
  return NULL;
}

static const canvas_text *
find_text (const canvas *page, const char *text)
{
  for (size_t i = 0; i < page->ntexts; i++)
    if (strcmp (page->texts[i].text, text) == 0)
      return &page->texts[i];
  return NULL;
}

/* --- random figures --- */

static double
value (double scale)
{
  double u = uniform ();
  return u < 0.03 ? (double) NAN : u < 0.04 ? (double) INFINITY : scale * (uniform () + uniform () - 0.7);
}

static ev_axis
random_axis (ev_arena *arena, double scale)
{
  return (ev_axis){ words (arena, 6),
                    scale < 20 && uniform () < 0.4,
                    NULL,
                    NULL,
                    { uniform () < 0.1 ? -scale / 2 : (double) NAN, uniform () < 0.1 ? scale / 2 : (double) NAN } };
}

static ev_captions
random_captions (ev_arena *arena)
{
  return (ev_captions){ words (arena, 20), words (arena, 30), words (arena, 6), words (arena, 20) };
}

static ev_named
random_named (ev_arena *arena, double scale)
{
  return (ev_named){ value (scale), uniform () < 0.3 ? NULL : words (arena, 10) };
}

static ev_point *
random_points (ev_arena *arena, size_t n, double x, double y)
{
  ev_point *points = ev_arena_alloc (arena, n, sizeof *points);
  bool sized = uniform () < 0.5;
  for (size_t i = 0; i < n; i++)
    points[i] = (ev_point){ value (x), value (y), sized ? uniform () : (double) NAN,
                            uniform () < 0.5 ? words (arena, 4) : NULL, uniform () < 0.2 };
  return points;
}

static void
draw_random (unsigned kind, canvas *page)
{
  ev_arena *a = page->arena;
  size_t n = below (60);
  double x = pow (10, 6 * uniform () - 3), y = pow (10, 6 * uniform () - 3);
  ev_point *points = random_points (a, n, x, y);
  if (kind == 0)
    {
      for (size_t i = 0; i < n; i++)
        points[i].y = fabs (points[i].y);
      const ev_funnel f = { random_captions (a),
                            random_axis (a, x),
                            random_axis (a, y),
                            points,
                            n,
                            random_named (a, x),
                            random_named (a, 3),
                            random_named (a, x),
                            uniform () < 0.5,
                            value (x),
                            random_named (a, x),
                            value (x) };
      funnel_draw (&f, page);
    }
  else if (kind == 1)
    {
      for (size_t i = 0; i < n; i++)
        points[i].x = fabs (points[i].x);
      const ev_radial r
          = { random_captions (a),     random_axis (a, x), random_axis (a, y), random_axis (a, y / x), points, n,
              random_named (a, y / x), value (y / x),      value (y / x),      random_named (a, 3) };
      radial_draw (&r, page);
    }
  else if (kind == 2)
    {
      double *cx = ev_arena_alloc (a, 3 * n, sizeof *cx);
      for (size_t i = 0; i < 3 * n; i++)
        cx[i] = i < n ? x * (double) i / (double) n : value (y);
      const ev_curve curves[] = { { EV_CURVE_BAND, words (a, 5), cx, cx + n, cx + 2 * n, n },
                                  { EV_CURVE_LINE, words (a, 5), cx, cx + n, NULL, n } };
      const ev_scatter s = { random_captions (a), random_axis (a, x), random_axis (a, y), points, n, curves,
                             below (3),           uniform () < 0.3 };
      scatter_draw (&s, page);
    }
  else if (kind == 3)
    {
      const char **labels = ev_arena_alloc (a, n, sizeof *labels);
      bool *marked = ev_arena_alloc (a, n, sizeof *marked);
      ev_panel *panels = ev_arena_alloc (a, 9, sizeof *panels);
      size_t npanels = below (9);
      for (size_t i = 0; i < n; i++)
        {
          labels[i] = words (a, 9);
          marked[i] = uniform () < 0.2;
        }
      for (size_t j = 0; j < npanels; j++)
        {
          double *values = ev_arena_alloc (a, n, sizeof *values);
          for (size_t i = 0; i < n; i++)
            values[i] = value (x);
          panels[j] = (ev_panel){ words (a, 4), values, value (x), { value (x), value (x) } };
        }
      const ev_panels p
          = { random_captions (a), words (a, 3), labels, uniform () < 0.5 ? marked : NULL, n, panels, npanels };
      panels_draw (&p, page);
    }
  else
    {
      size_t m = 50 * n;
      double *xs = ev_arena_alloc (a, m, sizeof *xs), *ys = ev_arena_alloc (a, m, sizeof *ys);
      bool *marked = ev_arena_alloc (a, m, sizeof *marked);
      for (size_t i = 0; i < m; i++)
        {
          xs[i] = value (x);
          ys[i] = value (y);
          marked[i] = uniform () < 0.5;
        }
      const ev_gosh_figure g
          = { .captions = random_captions (a), .x = random_axis (a, x), .y = random_axis (a, y), .xs = xs, .ys = ys,
              .marked = uniform () < 0.5 ? marked : NULL, .n = m, .x_line = random_named (a, x), .y_line = random_named (a, y) };
      gosh_draw (&g, page);
    }
}

START_TEST (no_text_overlaps_or_leaves_the_page_in_random_figures)
{
  for (unsigned seed = 1; seed <= 1000; seed++)
    {
      state = 88172645463325252UL * seed;
      canvas page = { .arena = ev_arena_new () };
      draw_random (seed % 5, &page);
      char what[32];
      snprintf (what, sizeof what, "seed %u", seed);
      check_page (&page, false, what);
      canvas_free (&page);
      ev_arena_free (page.arena);
    }
}
END_TEST

/* --- funnel --- */

static const ev_point studies[] = {
  { -0.9, 0.57, NAN, "A", 0 }, { -1.5, 0.44, NAN, "B", 0 }, { 0.1, 0.06, NAN, NULL, 0 }, { 0.4, 0.6, NAN, NULL, 1 }
};

static ev_funnel
small_funnel (void)
{
  return (ev_funnel){ .captions = { "A funnel", "A footnote.", "Studies", "Imputed" },
                      .effect = { "Risk ratio", true, NULL, NULL, FREE },
                      .error = { "Standard error", false, NULL, NULL, FREE },
                      .points = studies,
                      .npoints = 4,
                      .estimate = { -0.5, "Pooled" },
                      .reach = { 1.96, "Limits" },
                      .adjusted = { -0.3, "Adjusted" },
                      .contours = true,
                      .null_value = 0,
                      .slope = { NAN, NULL } };
}

START_TEST (the_script_of_a_small_funnel_is_known)
{
  ev_str script = { 0 };
  ev_figure_size size;
  ev_funnel f = small_funnel ();
  ev_funnel_script (&f, &script, &size);
  check_golden ("funnel.gp", &script);
  ck_assert (size.width > 300 && size.width == floor (size.width) && size.height > 150);
  ev_str_free (&script);
}
END_TEST

START_TEST (a_funnel_stands_on_its_standard_errors)
{
  canvas page = { .arena = ev_arena_new () };
  ev_funnel f = small_funnel ();
  funnel_draw (&f, &page);
  const canvas_shape *a = find_shape (&page, SHAPE_DISC, COLOUR_POINT, 0),
                     *b = find_shape (&page, SHAPE_DISC, COLOUR_POINT, 1),
                     *c = find_shape (&page, SHAPE_DISC, COLOUR_POINT, 2),
                     *open = find_shape (&page, SHAPE_RING, COLOUR_ACCENT, 0);
  ck_assert (a && b && c && open);
  double down = (a->y[0] - c->y[0]) / (0.57 - 0.06), along = (c->x[0] - a->x[0]) / (0.1 + 0.9);
  ck_assert_msg (down > 0, "large errors are below");
  CLOSE (b->y[0] - c->y[0], down * (0.44 - 0.06), 1e-9);
  CLOSE (open->x[0] - a->x[0], along * 1.3, 1e-9);
  /* the contour of p = 0.10 is 1.645 standard errors from the null at every height */
  const canvas_shape *white = find_shape (&page, SHAPE_POLYGON, COLOUR_WHITE, 0);
  double null_x = a->x[0] + along * 0.9, zero_y = c->y[0] - down * 0.06;
  for (size_t i = 0; i < white->n; i++)
    ck_assert_double_eq_tol (fabs (white->x[i] - null_x) / along, 1.6448536269514722 * (white->y[i] - zero_y) / down,
                             1e-9);
  ck_assert (find_text (&page, "p > 0.10") && find_text (&page, "0.01 < p ≤ 0.05") && find_text (&page, "Imputed"));
  ck_assert (find_text (&page, "Standard error") && find_text (&page, "A") && find_text (&page, "Limits"));
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

START_TEST (points_beyond_the_users_limits_are_arrowheads)
{
  canvas page = { .arena = ev_arena_new () };
  ev_funnel f = small_funnel ();
  f.effect.limits[0] = -1;
  funnel_draw (&f, &page);
  ck_assert_ptr_nonnull (find_shape (&page, SHAPE_POLYGON, COLOUR_POINT, 0));
  ck_assert_ptr_null (find_shape (&page, SHAPE_POLYGON, COLOUR_POINT, 1));
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

/* --- the others --- */

START_TEST (the_arc_of_a_radial_plot_reads_slopes)
{
  canvas page = { .arena = ev_arena_new () };
  const ev_point points[] = { { 4, 2, NAN, NULL, 0 }, { 8, -8, NAN, NULL, 0 } };
  const ev_radial r = { .captions = { NULL, NULL, NULL, NULL },
                        .precision = { "1 / SE", false, NULL, NULL, FREE },
                        .score = { "z", false, NULL, NULL, FREE },
                        .effect = { "Effect", false, NULL, NULL, FREE },
                        .points = points,
                        .npoints = 2,
                        .estimate = { -0.25, "Pooled" },
                        .lb = -0.5,
                        .ub = 0,
                        .reach = { 2, NULL } };
  radial_draw (&r, &page);
  const canvas_shape *a = find_shape (&page, SHAPE_DISC, COLOUR_POINT, 0),
                     *b = find_shape (&page, SHAPE_DISC, COLOUR_POINT, 1);
  double along = (b->x[0] - a->x[0]) / 4, up = (b->y[0] - a->y[0]) / 10;
  double x0 = a->x[0] - 4 * along, y0 = a->y[0] + 2 * up;
  /* the first accent line is the estimate's, from the origin with its slope */
  const canvas_shape *line = find_shape (&page, SHAPE_LINE, COLOUR_ACCENT, 0);
  CLOSE (line->x[0], x0, 1e-9);
  CLOSE (line->y[0], y0, 1e-9);
  CLOSE ((line->y[1] - y0) / (line->x[1] - x0), 0.25 * up / along, 1e-9);
  /* the label of the effect -1 is on the line from the origin through the second study */
  const canvas_text *tick = find_text (&page, "−1.0");
  if (!tick)
    tick = find_text (&page, "−1");
  ck_assert_ptr_nonnull (tick);
  CLOSE ((tick->y - y0) / (tick->x - x0), (b->y[0] - y0) / (b->x[0] - x0), 1e-9);
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

START_TEST (a_square_figure_has_equal_axes)
{
  canvas page = { .arena = ev_arena_new () };
  const ev_point points[] = { { 0.1, 0.2, 1, NULL, 0 }, { 0.4, 0.3, 4, NULL, 0 } };
  const double end[] = { 0, 0.5 };
  const ev_curve diagonal = { EV_CURVE_REFERENCE, "No difference", end, end, NULL, 2 };
  const ev_scatter s = { .captions = { NULL, NULL, "Studies", NULL },
                         .x = { "Control", false, NULL, NULL, FREE },
                         .y = { "Treated", false, NULL, NULL, FREE },
                         .points = points,
                         .npoints = 2,
                         .curves = &diagonal,
                         .ncurves = 1,
                         .square = true };
  scatter_draw (&s, &page);
  /* the heavier study comes first, below the other one, with twice the radius */
  const canvas_shape *a = find_shape (&page, SHAPE_DISC, COLOUR_SQUARE, 1),
                     *b = find_shape (&page, SHAPE_DISC, COLOUR_SQUARE, 0);
  CLOSE (b->radius, 2 * a->radius, 1e-12);
  CLOSE ((b->x[0] - a->x[0]) / 0.3, (a->y[0] - b->y[0]) / 0.1, 1e-9);
  ck_assert_ptr_nonnull (find_text (&page, "No difference"));
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

START_TEST (every_result_of_a_gosh_plot_is_in_a_cell)
{
  canvas page = { .arena = ev_arena_new () };
  const double xs[] = { 0, 0, 0, 1, 2, NAN }, ys[] = { 0, 0, 0, 10, 20, 5 };
  const bool marked[] = { false, false, false, true, false, true };
  const ev_gosh_figure g = { .captions = { NULL, NULL, "Other", "Marked" },
                      .x = { "x", false, NULL, NULL, FREE },
                      .y = { "y", false, NULL, NULL, FREE },
                      .xs = xs,
                      .ys = ys,
                      .marked = marked,
                      .n = 6,
                      .x_line = { 1, "All" },
                      .y_line = { NAN, NULL } };
  gosh_draw (&g, &page);
  /* the densest cell is darkest; two single results, one of them marked; a rectangle of the legend has another level */
  ck_assert_ptr_nonnull (find_shape (&page, SHAPE_RECT, COLOUR_DENSITY + DENSITY_LEVELS - 1, 0));
  ck_assert_ptr_null (find_shape (&page, SHAPE_RECT, COLOUR_DENSITY + DENSITY_LEVELS - 1, 1));
  ck_assert_ptr_nonnull (find_shape (&page, SHAPE_RECT, COLOUR_DENSITY, 0));
  ck_assert_ptr_nonnull (find_shape (&page, SHAPE_RECT, COLOUR_MARKED_DENSITY, 0));
  ck_assert (find_text (&page, "Marked") && find_text (&page, "Other") && find_text (&page, "All"));
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

START_TEST (panels_have_a_dot_for_each_value_on_the_scale_of_its_column)
{
  canvas page = { .arena = ev_arena_new () };
  static const char *const labels[] = { "A", "B", "C" };
  const double first[] = { -1, 0.5, 2 }, second[] = { 100, NAN, 300 };
  const ev_panel both[] = { { "first", first, 0, { -1.5, 2.5 } }, { "second", second, 250, { NAN, NAN } } };
  const bool marked[] = { false, false, true };
  const ev_panels p = { .captions = { .open = "Influential" },
                        .label_header = "Study",
                        .labels = labels,
                        .marked = marked,
                        .nrows = 3,
                        .panels = both,
                        .npanels = 2 };
  panels_draw (&p, &page);
  const canvas_shape *a = find_shape (&page, SHAPE_DISC, COLOUR_POINT, 0),
                     *b = find_shape (&page, SHAPE_DISC, COLOUR_POINT, 1),
                     *c = find_shape (&page, SHAPE_DISC, COLOUR_SECOND, 0);
  ck_assert (a && b && c && find_shape (&page, SHAPE_DISC, COLOUR_POINT, 2)
             && !find_shape (&page, SHAPE_DISC, COLOUR_POINT, 3));
  CLOSE ((b->x[0] - a->x[0]) / 1.5, (c->x[0] - a->x[0]) / 3, 1e-9);
  CLOSE (b->y[0] - a->y[0], c->y[0] - b->y[0], 1e-9);
  ck_assert (find_text (&page, "Influential") && find_text (&page, "second") && find_text (&page, "B"));
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

START_TEST (figures_without_points_are_drawn)
{
  ev_funnel f = small_funnel ();
  f.npoints = 0;
  canvas page = { .arena = ev_arena_new () };
  funnel_draw (&f, &page);
  check_page (&page, false, "empty funnel");
  canvas_free (&page);
  ev_arena_free (page.arena);
  const ev_gosh_figure g = { .x = { "x", false, NULL, NULL, FREE },
                      .y = { "y", false, NULL, NULL, FREE },
                      .x_line = { NAN, NULL },
                      .y_line = { NAN, NULL } };
  page = (canvas){ .arena = ev_arena_new () };
  gosh_draw (&g, &page);
  check_page (&page, false, "empty gosh");
  canvas_free (&page);
  ev_arena_free (page.arena);
}
END_TEST

TEST_SUITE ("figures", no_text_overlaps_or_leaves_the_page_in_random_figures, the_script_of_a_small_funnel_is_known,
            a_funnel_stands_on_its_standard_errors, points_beyond_the_users_limits_are_arrowheads,
            the_arc_of_a_radial_plot_reads_slopes, a_square_figure_has_equal_axes,
            every_result_of_a_gosh_plot_is_in_a_cell, panels_have_a_dot_for_each_value_on_the_scale_of_its_column,
            figures_without_points_are_drawn)
