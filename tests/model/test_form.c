/* The distribution of quadratic forms.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/form.h"

#include "num/dist.h"
#include "test.h"

#include "data.h"

START_TEST (equal_weights_give_a_chi_square)
{
  double v[12], a[12], y[12];
  for (size_t i = 0; i < 12; i++)
    {
      v[i] = 0.3, a[i] = 2.5;
      y[i] = sin ((double) i);
    }
  for (size_t k = 2; k <= 12; k += 5)
    {
      ev_design design = { .k = k, .p = 1, .yi = y, .vi = v };
      ev_workspace *w = ev_workspace_new (k, 1);
      ck_assert_int_eq (ev_wls_begin (&design, w), EV_OK);
      ev_form form;
      ev_form_begin (&form, w, a);
      for (double q = 0.001; q < 400; q *= 1.7) /* 2.5 (0.3 + 0.17) χ²: both tails */
        CLOSE (ev_form_upper (&form, 0.17, 1.175 * q), ev_chisq (q, (double) k - 1, false, false), 1e-9);
      ck_assert (ev_form_upper (&form, 0.17, 0) == 1);
      ev_workspace_free (w);
    }
}
END_TEST

/* Imhof's integral of the eigenvalues, R 4.2.2 integrate (rel.tol = 1e-11): P of the observed form at the limits below.
 */
START_TEST (bcg_forms_have_the_probabilities_of_imhofs_method)
{
  static const struct {
    double power, tau2, p, mods_tau2, mods_p;
  } cases[] = { { 0.5, 0.122045538352, 0.025, 0.0172440461447, 0.025 },
                { 0.5, 1.13995802168, 0.975, 0.65936330213, 0.975 },
                { 1, 0.101050069452, 0.025, NAN, NAN },
                { 1, 1.63608820107, 0.975, NAN, NAN },
                { 0.5, 0.35004281089421, 0.5, 0.1525125312665, 0.5 } };
  double x[3 * BCG_K];
  for (size_t i = 0; i < BCG_K; i++)
    x[3 * i] = 1, x[3 * i + 1] = bcg_ablat[i], x[3 * i + 2] = bcg_year[i];
  ev_workspace *w = ev_workspace_new (BCG_K, 3);
  for (size_t c = 0; c < sizeof cases / sizeof *cases; c++)
    for (int mods = 0; mods < 2; mods++)
      {
        ev_design design = { .k = BCG_K, .p = mods ? 3 : 1, .yi = bcg_y, .vi = bcg_v, .x = mods ? x : NULL };
        if (mods && isnan (cases[c].mods_p))
          continue;
        ck_assert_int_eq (ev_wls_begin (&design, w), EV_OK);
        double a[BCG_K];
        for (size_t i = 0; i < BCG_K; i++)
          a[i] = pow (w->v[i], -cases[c].power);
        ev_form form;
        ev_form_begin (&form, w, a);
        double tau2 = mods ? cases[c].mods_tau2 : cases[c].tau2, p = mods ? cases[c].mods_p : cases[c].p;
        CLOSE (ev_form_upper (&form, tau2, form.moments.q), p, 1e-10);
      }
  ev_workspace_free (w);
}
END_TEST

/* Two studies: one eigenvalue, a² … in closed form: λ = a1 a2 (v1 + v2) / (a1 + a2). */
START_TEST (weights_over_many_decades_are_no_problem)
{
  const double y[] = { 0, 1 }, v[] = { 1e-4, 1e3 };
  ev_design design = { .k = 2, .p = 1, .yi = y, .vi = v };
  ev_workspace *w = ev_workspace_new (2, 1);
  ck_assert_int_eq (ev_wls_begin (&design, w), EV_OK);
  double a[2] = { 1 / w->v[0], 1 / w->v[1] }, t = 0.7;
  double lambda = a[0] * a[1] * (v[0] + v[1] + 2 * t) / (a[0] + a[1]);
  ev_form form;
  ev_form_begin (&form, w, a);
  for (double q = 0.01; q < 30; q *= 2)
    CLOSE (ev_form_upper (&form, t, lambda * q), ev_chisq (q, 1, false, false), 1e-8);
  ev_workspace_free (w);
}
END_TEST

TEST_SUITE ("model/form", equal_weights_give_a_chi_square, bcg_forms_have_the_probabilities_of_imhofs_method,
            weights_over_many_decades_are_no_problem)
