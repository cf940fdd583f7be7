/* Formulas and design matrices.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "csv.h"
#include "data.h"
#include "matrices.h"
#include "reg/frame.h"

static ev_status
make_frame (struct input *in, const char *text, ev_formula *formula, ev_frame *frame)
{
  const char **reason = ev_arena_alloc (in->arena, in->data.n, sizeof *reason);
  ev_status status = ev_formula_parse (text, "--mods", in->table, in->arena, in->diags, formula);
  if (!status)
    status = ev_frame_read (formula, in->table, &in->data, reason, in->arena, in->diags, frame);
  return status ? status : ev_frame_bind (frame, &in->data, reason, in->arena, in->diags);
}

static void
check_row (const ev_frame *frame, size_t i, const double *want)
{
  for (size_t j = 0; j < frame->p; j++)
    ck_assert_double_eq_tol (frame->x[i * frame->p + j], want[j], 1e-12 * fmax (1, fabs (want[j])));
}

START_TEST (design_matrices_are_those_of_R)
{
  const size_t rows[] = { 0, 4, 12 };
  for (size_t m = 0; m < sizeof matrices / sizeof *matrices; m++)
    {
      struct input in = read_input (bcg_csv);
      ev_formula formula;
      ev_frame frame;
      ev_str names = { 0 };
      ck_assert_int_eq (make_frame (&in, matrices[m].formula, &formula, &frame), EV_OK);
      for (size_t j = 0; j < frame.p; j++)
        ev_str_printf (&names, "%s%s", j ? " | " : "", frame.column[j].name);
      ck_assert_str_eq (names.text, matrices[m].names);
      ck_assert_uint_eq (frame.p, matrices[m].p);
      for (size_t r = 0; r < 3; r++)
        check_row (&frame, rows[r], matrices[m].row[r]);
      ev_str_free (&names);
      free_input (&in);
    }
}
END_TEST

START_TEST (splines_are_those_of_Hmisc)
{
  /* rcspline.eval (ablat, nk = 4, inclx = TRUE) has three knots only, since two quantiles fall together; with knots 20, 40, 50 at 44, 13 and 33:
     (24^3 - 4^3 * 30 / 10) / 30^2 = 15.1466…, 0, 13^3 / 900 */
  struct input in = read_input (bcg_csv);
  ev_formula formula;
  ev_frame frame;
  ck_assert_int_eq (make_frame (&in, "rcs(ablat, 20, 40, 50)", &formula, &frame), EV_OK);
  ck_assert_uint_eq (frame.p, 3);
  ck_assert_str_eq (frame.column[2].name, "rcs(ablat, 20, 40, 50)'");
  const double first[] = { 1, 44, (13824 - 64 * 3.0) / 900 }, fifth[] = { 1, 13, 0 }, last[] = { 1, 33, 2197 / 900.0 };
  check_row (&frame, 0, first);
  check_row (&frame, 4, fifth);
  check_row (&frame, 12, last);
  free_input (&in);
}
END_TEST

START_TEST (a_spline_takes_knots_at_quantiles)
{
  /* quantiles 0.1, 0.5, 0.9 of the latitudes: 14, 33, 50.4 (R 4.2.2) */
  struct input in = read_input (bcg_csv);
  ev_formula formula;
  ev_frame frame;
  ck_assert_int_eq (make_frame (&in, "rcs(ablat, 3)", &formula, &frame), EV_OK);
  const ev_basis *b = &frame.atom[0].basis;
  ck_assert_uint_eq (b->n, 2);
  CLOSE (b->knot[0], 14.0, 1e-13);
  CLOSE (b->knot[1], 33.0, 1e-13);
  CLOSE (b->knot[2], 50.4, 1e-13);
  free_input (&in);
}
END_TEST

START_TEST (a_reference_level_comes_first_and_is_left_out)
{
  struct input in = read_input (bcg_csv);
  ev_formula formula;
  ev_frame frame;
  ck_assert_int_eq (make_frame (&in, "factor(alloc, ref = \"systematic\")", &formula, &frame), EV_OK);
  ck_assert_uint_eq (frame.p, 3);
  ck_assert_str_eq (frame.column[1].name, "factor(alloc)alternate");
  ck_assert_str_eq (frame.column[2].name, "factor(alloc)random");
  free_input (&in);
}
END_TEST

START_TEST (levels_that_are_numbers_stand_by_size)
{
  struct input in = read_input (bcg_csv);
  ev_formula formula;
  ev_frame frame;
  ck_assert_int_eq (make_frame (&in, "factor(x4)", &formula, &frame), EV_OK);
  ck_assert_str_eq (frame.column[1].name, "factor(x4)9");
  ck_assert_str_eq (frame.column[2].name, "factor(x4)10");
  free_input (&in);
}
END_TEST

START_TEST (names_in_backticks_may_hold_any_sign)
{
  struct input in = read_input ("mean dose (mg),2nd,yi,vi\n3.5,7,0.1,1\n4.25,9,0.2,1\n5.75,2,0.3,1\n");
  ev_formula formula;
  ev_frame frame;
  ck_assert_int_eq (make_frame (&in, "`mean dose (mg)`:`2nd`", &formula, &frame), EV_OK);
  ck_assert_str_eq (frame.column[1].name, "mean dose (mg):2nd");
  ck_assert_double_eq (frame.x[3], 38.25);
  free_input (&in);
}
END_TEST

START_TEST (functions_that_standardise_use_the_studies_in_the_model)
{
  struct input in = read_input ("a,yi,vi\n3.5,0.1,1\nNA,0.2,1\n5.5,0.3,1\n9,0.3,1\n");
  ev_formula formula;
  ev_frame frame;
  ck_assert_int_eq (make_frame (&in, "center(a) + I(scale(a)^2)", &formula, &frame), EV_OK);
  ck_assert_uint_eq (frame.k, 3);
  CLOSE (frame.x[1], -2.5, 1e-15);
  CLOSE (frame.x[2], 6.25 / 7.75, 1e-14);
  free_input (&in);
}
END_TEST

START_TEST (terms_are_sets)
{
  static const struct { const char *text, *terms; } cases[] = {
    { "a + b + a", "a b" },        { "b:a + a:b", "b:a" },          { "(a + b + c)^2 - a:c", "a b c a:b b:c" },
    { "a*b*c - a:b:c", "a b c a:b a:c b:c" }, { "~ a:b + c + a", "c a a:b" }, { "a - a + b", "b" },
    { "a*b - b", "a a:b" },        { "(1 + a):b", "b a:b" },        { "a + (b + c)", "a b c" },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input ("a,b,c,yi,vi\n1,2,3,4,5\n");
      ev_formula formula;
      ev_str terms = { 0 };
      ck_assert_int_eq (ev_formula_parse (cases[i].text, "--mods", in.table, in.arena, in.diags, &formula), EV_OK);
      ck_assert (formula.intercept);
      for (size_t t = 0; t < formula.nterms; t++)
        ev_str_printf (&terms, "%s%s", t ? " " : "", ev_term_label (&formula, formula.term[t], in.arena));
      ck_assert_str_eq (terms.text, cases[i].terms);
      ev_str_free (&terms);
      free_input (&in);
    }
}
END_TEST

START_TEST (the_intercept_can_be_left_out_in_every_way)
{
  static const char *const texts[] = { "a - 1", "-1 + a", "0 + a", "a + 0" };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    {
      struct input in = read_input ("a,yi,vi\n1,4,5\n");
      ev_formula formula;
      ck_assert_int_eq (ev_formula_parse (texts[i], "--mods", in.table, in.arena, in.diags, &formula), EV_OK);
      ck_assert (!formula.intercept);
      ck_assert_uint_eq (formula.nterms, 1);
      free_input (&in);
    }
}
END_TEST

START_TEST (every_error_says_where_it_is)
{
  static const struct { const char *text, *id; long column; ev_status status; } cases[] = {
    { "ablat + yaer", "unknown-column", 9, EV_DATA },      { "ablat^2", "formula-syntax", 6, EV_USAGE },
    { "ablat + (", "formula-syntax", 10, EV_USAGE },       { "ablat + (year", "formula-syntax", 14, EV_USAGE },
    { "foo(ablat)", "formula-syntax", 1, EV_USAGE },       { "poly(ablat)", "formula-syntax", 1, EV_USAGE },
    { "poly(ablat, 99)", "formula-syntax", 1, EV_USAGE },  { "poly(ablat, 1.5)", "formula-syntax", 1, EV_USAGE },
    { "rcs(ablat, 2)", "formula-syntax", 1, EV_USAGE },    { "rcs(ablat, 20, 40)", "formula-syntax", 1, EV_USAGE },
    { "rcs(ablat, 20, 40, 20)", "few-values", 1, EV_DATA }, { "poly(x4, 3)", "few-values", 1, EV_DATA },
    { "2ablat", "formula-syntax", 1, EV_USAGE },           { "ablat ~ year", "formula-syntax", 7, EV_USAGE },
    { "ablat / 10", "formula-syntax", 7, EV_USAGE },       { "ablat + 2", "formula-syntax", 9, EV_USAGE },
    { "`ablat", "formula-syntax", 1, EV_USAGE },           { "ablat + year & 1", "formula-syntax", 14, EV_USAGE },
    { "log(alloc)", "text-moderator", 1, EV_DATA },        { "year + factor(alloc, ref=\"x\")", "unknown-level", 8, EV_DATA },
    { "factor(log(year))", "formula-syntax", 8, EV_USAGE }, { "factor(alloc, 3)", "formula-syntax", 15, EV_USAGE },
    { "(ablat + year)^9", "formula-syntax", 16, EV_USAGE }, { "", "formula-syntax", 1, EV_USAGE },
    { "ablat +", "formula-syntax", 8, EV_USAGE },          { "ablat * * year", "formula-syntax", 9, EV_USAGE },
    { "author:year:x4:g2", NULL, 0, EV_OK },               { "author:factor(year):factor(ablat)", "too-many-terms", 1, EV_DATA },
    { "I(((ablat))", "formula-syntax", 12, EV_USAGE },     { "I(ablat ^ )", "formula-syntax", 11, EV_USAGE },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      struct input in = read_input (bcg_csv);
      ev_formula formula;
      ev_frame frame;
      ck_assert_msg (make_frame (&in, cases[i].text, &formula, &frame) == cases[i].status, "%s", cases[i].text);
      const ev_diag *d = cases[i].id ? said (&in, cases[i].id) : NULL;
      ck_assert_msg (!cases[i].id || d, "%s", cases[i].text);
      if (d)
        {
          ck_assert_str_eq (d->place.file, "--mods");
          ck_assert_msg (d->place.column == cases[i].column, "%s: column %ld", cases[i].text, d->place.column);
        }
      free_input (&in);
    }
}
END_TEST

START_TEST (near_names_and_levels_are_told)
{
  struct input in = read_input (bcg_csv);
  ev_formula formula;
  ev_frame frame;
  make_frame (&in, "ablat + yaer", &formula, &frame);
  ck_assert_str_eq (said (&in, "unknown-column")->hint, "did you mean 'year'?");
  make_frame (&in, "factor(alloc, ref = any)", &formula, &frame);
  ck_assert_str_eq (said (&in, "unknown-level")->hint, "the levels are 'alternate', 'random', 'systematic'");
  free_input (&in);
}
END_TEST

START_TEST (a_cell_of_text_among_numbers_is_an_error_of_the_data)
{
  struct input in = read_input ("a,yi,vi\n3.5,0.1,1\n4.5,0.2,1\n5x,0.3,1\n9,0.3,1\n");
  ev_formula formula;
  ev_frame frame;
  ck_assert_int_eq (make_frame (&in, "a", &formula, &frame), EV_DATA);
  const ev_diag *d = said (&in, "bad-number");
  ck_assert_str_eq (d->message, "'5x' in the moderator 'a' is not a number");
  ck_assert_int_eq (d->place.line, 4);
  free_input (&in);
  in = read_input ("a,yi,vi\n3.5,0.1,1\n4.5,0.2,1\n5x,0.3,1\n9,0.3,1\n");
  ck_assert_int_eq (make_frame (&in, "factor(a)", &formula, &frame), EV_OK);
  ck_assert_uint_eq (frame.p, 4);
  free_input (&in);
}
END_TEST

START_TEST (a_value_that_is_not_finite_is_an_error_of_its_row)
{
  struct input in = read_input ("a,yi,vi\n3.5,0.1,1\n0,0.2,1\n5,0.3,1\n");
  ev_formula formula;
  ev_frame frame;
  ck_assert_int_eq (make_frame (&in, "log(a)", &formula, &frame), EV_DATA);
  ck_assert_int_eq (said (&in, "bad-moderator")->place.line, 3);
  free_input (&in);
}
END_TEST

START_TEST (deep_and_long_formulas_end_with_an_error)
{
  struct input in = read_input (bcg_csv);
  ev_formula formula;
  char text[5000];
  memset (text, '(', 200);
  text[200] = '\0';
  ck_assert_int_eq (ev_formula_parse (text, "--mods", in.table, in.arena, in.diags, &formula), EV_USAGE);
  memset (text, '-', 300);
  memcpy (text, "I(", 2);
  text[300] = '\0';
  ck_assert_int_eq (ev_formula_parse (text, "--mods", in.table, in.arena, in.diags, &formula), EV_USAGE);
  memset (text, 'x', 4500);
  text[4500] = '\0';
  ck_assert_int_eq (ev_formula_parse (text, "--mods", in.table, in.arena, in.diags, &formula), EV_USAGE);
  free_input (&in);
}
END_TEST

START_TEST (dependent_columns_are_found)
{
  const double x[] = { 1, 2.5, 5, 1948, 3.5, 1, 3.5, 7, 1977, 4.5, 1, 1.25, 2.5, 1980, 2.25, 1, 9, 18, 1933, 10 };
  bool keep[5];
  ev_independent_columns (x, 4, 5, keep);
  ck_assert (keep[0] && keep[1] && !keep[2] && keep[3] && !keep[4]);
}
END_TEST

TEST_SUITE ("frame", design_matrices_are_those_of_R, splines_are_those_of_Hmisc, a_spline_takes_knots_at_quantiles,
            a_reference_level_comes_first_and_is_left_out, levels_that_are_numbers_stand_by_size, names_in_backticks_may_hold_any_sign,
            functions_that_standardise_use_the_studies_in_the_model, terms_are_sets, the_intercept_can_be_left_out_in_every_way,
            every_error_says_where_it_is, near_names_and_levels_are_told, a_cell_of_text_among_numbers_is_an_error_of_the_data,
            a_value_that_is_not_finite_is_an_error_of_its_row, deep_and_long_formulas_end_with_an_error, dependent_columns_are_found)
