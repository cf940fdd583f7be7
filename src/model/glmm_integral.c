/* The marginal likelihood of one study; see glmm_integral.h.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/glmm_integral.h"

#include <math.h>
#include <string.h>

#include "num/quadrature.h"

void
ev_rule_set (ev_rule *rule, size_t points)
{
  rule->points = points;
  ev_gauss_hermite (points, rule->x, rule->log_w);
  for (size_t i = 0; i < points; i++)
    rule->log_w[i] = log (rule->log_w[i]) + rule->x[i] * rule->x[i];
}

/* Σ l - |z|² / 2 at Z; each count's term goes to TERMS. */
static double
height (const ev_predictors *p, const double *z, ev_term *terms)
{
  double sum = 0;
  for (size_t r = 0; r < p->counts; r++)
    {
      double eta = p->base[r];
      for (size_t q = 0; q < p->effects; q++)
        eta += p->slope[r][q] * z[q];
      terms[r] = p->count[r].at (&p->count[r], eta);
      sum += terms[r].value;
    }
  for (size_t q = 0; q < p->effects; q++)
    sum -= 0.5 * z[q] * z[q];
  return sum;
}

/* The lower factor of -(second derivatives): entries 00, 10, 11. */
static void
curvature (const ev_predictors *p, const ev_term *terms, double l[3])
{
  double h[3] = { 1, 0, 1 };
  for (size_t r = 0; r < p->counts; r++)
    {
      const double *s = p->slope[r];
      h[0] -= terms[r].d2 * s[0] * s[0];
      h[1] -= p->effects > 1 ? terms[r].d2 * s[0] * s[1] : 0;
      h[2] -= p->effects > 1 ? terms[r].d2 * s[1] * s[1] : 0;
    }
  l[0] = sqrt (h[0]);
  l[1] = h[1] / l[0];
  l[2] = sqrt (h[2] - l[1] * l[1]);
}

/* The mode of a concave function by Newton's method, halving steps that do not climb. */
static double
find_mode (const ev_predictors *p, double *z, double l[3])
{
  ev_term terms[EV_MAX_COUNTS];
  double top = height (p, z, terms);
  for (int i = 0; i < 100; i++)
    {
      curvature (p, terms, l);
      double g[EV_MAX_EFFECTS] = { 0 }, step[EV_MAX_EFFECTS] = { 0 }, try[EV_MAX_EFFECTS], size = 0;
      for (size_t q = 0; q < p->effects; q++)
        {
          g[q] = -z[q];
          for (size_t r = 0; r < p->counts; r++)
            g[q] += terms[r].d1 * p->slope[r][q];
        }
      double u0 = g[0] / l[0], u1 = p->effects > 1 ? (g[1] - l[1] * u0) / l[2] : 0;
      step[1] = p->effects > 1 ? u1 / l[2] : 0;
      step[0] = (u0 - l[1] * step[1]) / l[0];
      for (double share = 1; share > 1e-9; share /= 2)
        {
          for (size_t q = 0; q < p->effects; q++)
            try[q] = z[q] + share * step[q];
          double at = height (p, try, terms);
          if (at >= top)
            {
              top = at;
              for (size_t q = 0; q < p->effects; q++)
                size = fmax (size, fabs (try[q] - z[q])), z[q] = try[q];
              break;
            }
        }
      if (size < 1e-10)
        break;
    }
  top = height (p, z, terms);
  curvature (p, terms, l);
  return top;
}

void
ev_marginal_at (const ev_predictors *p, const ev_rule *rule, ev_marginal *out)
{
  double mode[EV_MAX_EFFECTS] = { 0 }, l[3], top = find_mode (p, mode, l), sum = 0;
  bool two = p->effects > 1;
  *out = (ev_marginal){ .value = 0 };
  for (size_t j = 0; j < (two ? rule->points : 1); j++)
    for (size_t i = 0; i < rule->points; i++)
      {
        /* z = mode + sqrt (2) L'^-1 x */
        double z[EV_MAX_EFFECTS] = { 0 }, second = two ? 1.4142135623730951 * rule->x[j] / l[2] : 0;
        ev_term terms[EV_MAX_COUNTS];
        z[1] = mode[1] + second;
        z[0] = mode[0] + (1.4142135623730951 * rule->x[i] - l[1] * second) / l[0];
        double weight = exp (height (p, z, terms) - top + rule->log_w[i] + (two ? rule->log_w[j] : 0));
        sum += weight;
        for (size_t r = 0; r < p->counts; r++)
          {
            out->base[r] += weight * terms[r].d1;
            for (size_t q = 0; q < p->effects; q++)
              out->slope[r][q] += weight * terms[r].d1 * z[q];
          }
      }
  for (size_t r = 0; r < p->counts; r++)
    {
      out->base[r] /= sum;
      for (size_t q = 0; q < p->effects; q++)
        out->slope[r][q] /= sum;
    }
  static const double log_root_pi
      = 0.57236494292470008707; /* ∫ exp (g) φ dz: 2 / (2 π) to the power of half the dimension */
  out->value = top + log (sum) - (two ? 2 : 1) * log_root_pi - log (l[0]) - (two ? log (l[2]) : 0);
}
