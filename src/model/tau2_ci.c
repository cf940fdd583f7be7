/* Intervals of tau²: the registry, and the Q-profile method.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "model/ci.h"
#include "model/tau2.h"
#include "num/dist.h"

/* Q-profile [viechtbauer2007]: y'Py has a chi-square distribution with k - p degrees of freedom at the true tau²; the limits are where
   it meets that distribution's quantiles.  Where it is below the upper quantile already at 0, the lower limit is 0; below the
   lower one too, the interval is [0, 0]. */
static ev_status
q_profile (const ev_design *design, ev_workspace *w, const ev_tau2_fit *fit, const ev_tau2_method *method, double level,
           double limits[2])
{
  (void) fit, (void) method;
  limits[0] = limits[1] = NAN;
  ev_status status = ev_wls_begin (design, w);
  if (status != EV_OK || design->k == design->p)
    return status;
  double df = (double) (design->k - design->p), tail = (1 - level) / 2;
  limits[0] = ev_tau2_for_q (w, ev_chisq_quantile (tail, df, false), NULL);
  limits[1] = ev_tau2_for_q (w, ev_chisq_quantile (tail, df, true), NULL);
  return EV_OK;
}

const ev_tau2_ci_method ev_tau2_ci_methods[] = {
  { "QP", "Q-profile", "viechtbauer2007", q_profile },
  { "none", "none", "", NULL },
  { NULL, NULL, NULL, NULL }
};

const ev_tau2_ci_method *
ev_tau2_ci_find (const char *name)
{
  for (const ev_tau2_ci_method *m = ev_tau2_ci_methods; m->name; m++)
    if (ev_same_name (m->name, name))
      return m;
  return NULL;
}
