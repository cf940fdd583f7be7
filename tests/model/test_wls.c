/* Weighted least squares against explicit k × k matrices.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/wls.h"

#include "test.h"

#include "data.h"

enum { K = BCG_K, P = 3 };

static void
product (const double *a, const double *b, double *out)
{
  for (size_t i = 0; i < K; i++)
    for (size_t j = 0; j < K; j++)
      {
        out[i * K + j] = 0;
        for (size_t l = 0; l < K; l++)
          out[i * K + j] += a[i * K + l] * b[l * K + j];
      }
}

static double
trace (const double *a)
{
  double s = 0;
  for (size_t i = 0; i < K; i++)
    s += a[i * K + i];
  return s;
}

static double
form (const double *a)
{
  double s = 0;
  for (size_t i = 0; i < K; i++)
    for (size_t j = 0; j < K; j++)
      s += bcg_y[i] * a[i * K + j] * bcg_y[j];
  return s;
}

/* P = W - W X (X'WX)^-1 X'W by sweeping: one column of X after the other is taken out, as P_new = P - P x x'P / x'Px.
 */
static void
projection (const double *w, const double *x, size_t p, double *out)
{
  for (size_t i = 0; i < K * K; i++)
    out[i] = i % (K + 1) == 0 ? w[i / (K + 1)] : 0;
  for (size_t c = 0; c < p; c++)
    {
      double px[K], xpx = 0;
      for (size_t i = 0; i < K; i++)
        {
          px[i] = 0;
          for (size_t j = 0; j < K; j++)
            px[i] += out[i * K + j] * x[j * p + c];
        }
      for (size_t i = 0; i < K; i++)
        xpx += px[i] * x[i * p + c];
      for (size_t i = 0; i < K; i++)
        for (size_t j = 0; j < K; j++)
          out[i * K + j] -= px[i] * px[j] / xpx;
    }
}

static double x3[K * P], x1[K];
static const struct {
  size_t p;
  const double *x, *explicit_x;
} designs[] = { { 1, NULL, x1 }, { 1, x1, x1 }, { P, x3, x3 } };

static void
fill_designs (void)
{
  for (size_t i = 0; i < K; i++)
    {
      x1[i] = x3[P * i] = 1;
      x3[P * i + 1] = (bcg_ablat[i] - 33) / 10;
      x3[P * i + 2] = (bcg_year[i] - 1966) / 10;
    }
}

START_TEST (sums_and_traces_are_those_of_the_matrices)
{
  fill_designs ();
  for (size_t d = 0; d < 3; d++)
    for (int step = 0; step < 3; step++)
      {
        double tau2 = (double[]){ 0, 0.0371, 2.9 }[step], w[K], p[K * K], pp[K * K], ppp[K * K];
        for (size_t i = 0; i < K; i++)
          w[i] = 1 / (bcg_v[i] + tau2);
        projection (w, designs[d].explicit_x, designs[d].p, p);
        product (p, p, pp);
        product (p, pp, ppp);
        ev_design design = { .k = K, .p = designs[d].p, .yi = bcg_y, .vi = bcg_v, .x = designs[d].x };
        ev_workspace *ws = ev_workspace_new (K, P);
        ck_assert_int_eq (ev_wls_begin (&design, ws), EV_OK);
        ev_wls at;
        ev_wls_at (ws, tau2, &at);
        CLOSE (at.q, form (p), 1e-10);
        CLOSE (at.qq, form (pp), 1e-10);
        CLOSE (at.qqq, form (ppp), 1e-10);
        CLOSE (at.trace_p, trace (p), 1e-11);
        CLOSE (at.trace_pp, trace (pp), 1e-11);
        ev_workspace_free (ws);
      }
}
END_TEST

START_TEST (quadratic_forms_with_any_weights_have_the_moments_of_the_matrices)
{
  fill_designs ();
  for (size_t d = 0; d < 3; d++)
    {
      ev_design design = { .k = K, .p = designs[d].p, .yi = bcg_y, .vi = bcg_v, .x = designs[d].x };
      ev_workspace *ws = ev_workspace_new (K, P);
      ck_assert_int_eq (ev_wls_begin (&design, ws), EV_OK);
      double a[K], b[K], p[K * K], pv[K * K], pp[K * K], pvp[K * K], pvpv[K * K];
      for (size_t i = 0; i < K; i++)
        {
          a[i] = 1 / sqrt (bcg_v[i]); /* in the order of the data, */
          b[i] = 1 / sqrt (ws->v[i]); /* in that of the workspace */
        }
      projection (a, designs[d].explicit_x, designs[d].p, p);
      for (size_t i = 0; i < K * K; i++)
        pv[i] = p[i] * bcg_v[i % K];
      product (p, p, pp);
      product (pv, p, pvp);
      product (pv, pv, pvpv);
      ev_quadratic q;
      ev_wls_quadratic (ws, b, &q);
      CLOSE (q.q, form (p), 1e-10);
      CLOSE (q.trace_p, trace (p), 1e-11);
      CLOSE (q.trace_pv, trace (pv), 1e-11);
      CLOSE (q.trace_pp, trace (pp), 1e-11);
      CLOSE (q.trace_pvp, trace (pvp), 1e-11);
      CLOSE (q.trace_pvpv, trace (pvpv), 1e-11);
      CLOSE (ev_quadratic_variance (&q, 0.3), 2 * trace (pvpv) + 1.2 * trace (pvp) + 0.18 * trace (pp), 1e-11);
      ev_workspace_free (ws);
    }
}
END_TEST

/* rma (yi, vi, mods = ~ ablat + year, method = "EB"), metafor 3.8-1 */
START_TEST (coefficients_come_on_the_scale_of_the_moderators)
{
  double x[K * P], beta[P], cov[P * P];
  for (size_t i = 0; i < K; i++)
    {
      x[P * i] = 1;
      x[P * i + 1] = bcg_ablat[i];
      x[P * i + 2] = bcg_year[i];
    }
  ev_design design = { .k = K, .p = P, .yi = bcg_y, .vi = bcg_v, .x = x };
  ev_workspace *ws = ev_workspace_new (K, P);
  ck_assert_int_eq (ev_wls_begin (&design, ws), EV_OK);
  ev_wls at;
  ev_wls_at (ws, 0.17163711572464949, &at);
  ev_wls_coefficients (ws, beta, cov);
  CLOSE (beta[0], -6.0888303630452834, 1e-9);
  CLOSE (beta[1], -0.027019578008974969, 1e-11);
  CLOSE (beta[2], 0.0031799545142046407, 1e-9);
  CLOSE (sqrt (cov[0]), 34.361357198050676, 1e-10);
  CLOSE (sqrt (cov[4]), 0.01225231181870947, 1e-10);
  CLOSE (sqrt (cov[8]), 0.017339170322632595, 1e-10);
  CLOSE (cov[1], cov[3], 1e-12);
  ev_workspace_free (ws);
}
END_TEST

START_TEST (workspaces_refuse_what_they_have_no_room_for)
{
  ev_workspace *ws = ev_workspace_new (K - 1, 1);
  ev_design design = { .k = K, .p = 1, .yi = bcg_y, .vi = bcg_v };
  ck_assert_int_eq (ev_wls_begin (&design, ws), EV_DATA);
  design.k = 1;
  design.p = 2;
  ck_assert_int_eq (ev_wls_begin (&design, ws), EV_DATA);
  ev_workspace_free (ws);
  ev_workspace_free (NULL);
}
END_TEST

TEST_SUITE ("model/wls", sums_and_traces_are_those_of_the_matrices,
            quadratic_forms_with_any_weights_have_the_moments_of_the_matrices,
            coefficients_come_on_the_scale_of_the_moderators, workspaces_refuse_what_they_have_no_room_for)
