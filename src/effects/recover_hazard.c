/* Hazard ratios from what papers print of survival: log-rank p-values, events, proportions that survive.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/recover.h"

#include "effects/kernel.h"

/* [tierney2007] sections 4, 5: with p-value and events; sizes unknown are equal sizes. */
double
ev_logrank_variance (double events, double n1, double n2)
{
  double share = isnan (n1 + n2) ? 0.25 : n1 * n2 / ev_square (n1 + n2);
  return events > 0 && share > 0 ? events * share : NAN;
}

double
ev_logrank_variance_of_arms (double events1, double events2)
{
  return events1 > 0 && events2 > 0 ? events1 * events2 / (events1 + events2) : NAN;
}

ev_logrank
ev_logrank_from_p (double p, double v)
{
  double z = copysign (ev_normal_quantile (fabs (p) / 2, false), p);
  return fabs (p) <= 1 && p != 0 && v > 0 ? (ev_logrank){ z * sqrt (v), v } : (ev_logrank){ NAN, NAN };
}

/* Under proportional hazards ln S1 / ln S2 is the hazard ratio at every time [parmar1998].  The variance of S is
   S² (1 - S) / R [peto1977], so that of ln (-ln S) is (1 - S) / (R ln² S); without censoring, R = n S, it is the
   binomial one. */
ev_logrank
ev_logrank_from_survival (double s1, double r1, double s2, double r2)
{
  if (!(s1 > 0 && s1 < 1 && s2 > 0 && s2 < 1 && r1 > 0 && r2 > 0))
    return (ev_logrank){ NAN, NAN };
  double v = 1 / ((1 - s1) / (r1 * ev_square (log (s1))) + (1 - s2) / (r2 * ev_square (log (s2))));
  return (ev_logrank){ v * log (log (s1) / log (s2)), v };
}
