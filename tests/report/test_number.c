/* How statistics are shown.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "base/number.h"

static const ev_number_style usual = { 2, 4, NULL, false };
static ev_str got;

/* Is what WRITE appends to GOT the text WANT? */
#define SHOWS(call, want)                                                                                              \
  do                                                                                                                   \
    {                                                                                                                  \
      ev_str_clear (&got);                                                                                             \
      ev_str_add (&got, "");                                                                                           \
      (call);                                                                                                          \
      ck_assert_str_eq (got.text, want);                                                                               \
    }                                                                                                                  \
  while (0)

START_TEST (p_values_keep_two_digits_and_end_at_a_bound)
{
  static const struct
  {
    double p;
    int digits;
    const char *want;
  } cases[] = {
    { 0.94912, 4, "p = 0.949" },      { 0.0234, 4, "p = 0.023" },  { 0.00234, 4, "p = 0.0023" },
    { 0.00023, 4, "p = 0.0002" },     { 0.0001, 4, "p = 0.0001" }, { 9.9e-5, 4, "p < 0.0001" },
    { 0, 4, "p < 0.0001" },           { 1, 4, "p = 1.000" },       { 0.0234, 2, "p = 0.02" },
    { 0.009, 2, "p < 0.01" },         { 0.0009, 3, "p < 0.001" },  { 0.0049, 3, "p = 0.005" },
    { 0.00012345, 6, "p = 0.00012" }, { 3e-7, 6, "p < 0.000001" }, { NAN, 4, "p = NA" },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    {
      ev_number_style style = usual;
      style.p_digits = cases[i].digits;
      SHOWS (ev_show_p_equation (&got, &style, "p", cases[i].p), cases[i].want);
    }
  SHOWS (ev_show_p (&got, &usual, 0.0234), "0.023");
  SHOWS (ev_show_p (&got, &usual, 1e-9), "< 0.0001");
  ev_str_free (&got);
}
END_TEST

START_TEST (estimates_stand_before_their_interval)
{
  ev_number_style style = usual;
  SHOWS (ev_show_estimate (&got, &style, 0.9613, 0.6549, 1.4112), "0.96 [0.65, 1.41]");
  SHOWS (ev_show_estimate (&got, &style, -0.5, -1.25, -0.001), "-0.50 [-1.25, 0.00]");
  SHOWS (ev_show_estimate (&got, &style, 0.5, NAN, NAN), "0.50");
  SHOWS (ev_show_estimate (&got, &style, 0.5, 0.1, NAN), "0.50 [0.10, NA]");
  SHOWS (ev_show_estimate (&got, &style, NAN, NAN, NAN), "NA");
  SHOWS (ev_show_interval (&got, &style, 0, INFINITY), "[0.00, inf]");
  SHOWS (ev_show_interval (&got, &style, NAN, NAN), "");
  style.brackets = &ev_bracket_styles[1];
  SHOWS (ev_show_estimate (&got, &style, 0.9613, 0.6549, 1.4112), "0.96 [0.65; 1.41]");
  style.brackets = &ev_bracket_styles[2];
  style.digits = 3;
  SHOWS (ev_show_estimate (&got, &style, 0.9613, 0.6549, 1.4112), "0.961 (0.655 to 1.411)");
  ev_str_free (&got);
}
END_TEST

START_TEST (the_title_of_a_bracket_style_is_an_example_of_it)
{
  for (const ev_brackets *row = ev_bracket_styles; row->name; row++)
    {
      const ev_number_style style = { 2, 4, row, false };
      SHOWS (ev_show_interval (&got, &style, 0.65, 1.41), row->title);
    }
  ev_str_free (&got);
}
END_TEST

START_TEST (figures_have_minus_signs)
{
  ev_number_style style = usual;
  style.typographic = true;
  SHOWS (ev_show_estimate (&got, &style, -0.5, -INFINITY, -0.1), "−0.50 [−∞, −0.10]");
  SHOWS (ev_show_interval (&got, &style, 1, INFINITY), "[1.00, ∞]");
  ev_str_free (&got);
}
END_TEST

START_TEST (percentages_and_counts_have_their_unit)
{
  SHOWS (ev_show_percent (&got, &usual, 61.94, 1), "61.9%");
  SHOWS (ev_show_percent (&got, &usual, NAN, 1), "NA");
  SHOWS (ev_show_percent (&got, &usual, 0, 0), "0%");
  SHOWS (ev_show_count (&got, 1, "study", "studies"), "1 study");
  SHOWS (ev_show_count (&got, 0, "study", "studies"), "0 studies");
  SHOWS (ev_show_count (&got, 1773, "study", "studies"), "1773 studies");
  ev_str_free (&got);
}
END_TEST

START_TEST (only_hyphens_that_are_signs_become_minus)
{
  SHOWS (ev_add_minus (&got, "-0.5 [-1, -.2] (-3) =-4 <-5"), "−0.5 [−1, −.2] (−3) =−4 <−5");
  SHOWS (ev_add_minus (&got, "2010-05-03 a-1 --add -x - 1-2 -."), "2010-05-03 a-1 --add -x - 1-2 -.");
  SHOWS (ev_add_minus (&got, ""), "");
  ev_str_free (&got);
}
END_TEST

TEST_SUITE ("number", p_values_keep_two_digits_and_end_at_a_bound, estimates_stand_before_their_interval,
            the_title_of_a_bracket_style_is_an_example_of_it, figures_have_minus_signs,
            percentages_and_counts_have_their_unit, only_hyphens_that_are_signs_become_minus)
