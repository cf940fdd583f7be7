/* How coefficients are tested: the registry, and the methods that scale Wald's covariance.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>

#include "base/text.h"
#include "model/ci.h"
#include "model/fit.h"

static double
degrees (const ev_inference *in)
{
  return (double) in->design->k - (double) in->design->p;
}

static ev_status
scaled (const ev_inference *in, double factor, double df, ev_estimate *est)
{
  size_t p = in->design->p;
  for (size_t j = 0; j < p; j++)
    ev_estimate_test (&est[j], in->beta[j], sqrt (factor * in->cov[j * p + j]), df, in->level);
  return EV_OK;
}

static ev_status
wald (const ev_inference *in, ev_estimate *est)
{
  return scaled (in, 1, NAN, est);
}

static ev_status
t_test (const ev_inference *in, ev_estimate *est)
{
  return scaled (in, 1, degrees (in), est);
}

/* [hartung2001] [knapp2003]: the covariance times s² = Σ w (y - Xb)² / (k - p). */
static ev_status
hartung_knapp (const ev_inference *in, ev_estimate *est)
{
  return scaled (in, in->scale, degrees (in), est);
}

/* [jackson2017]: s² never below 1; without residual degrees of freedom nothing can be said either. */
static ev_status
hartung_knapp_adhoc (const ev_inference *in, ev_estimate *est)
{
  return scaled (in, isnan (in->scale) ? NAN : fmax (1, in->scale), degrees (in), est);
}

const ev_ci_method ev_ci_methods[]
    = { { "auto", "Hartung-Knapp where tau² > 0 and k > 2, else Wald", "cochrane2025",
          NULL, true, "none", NULL },
        { "wald", "Wald, normal", "viechtbauer2010",
          "μ = Σwi yi / Σwi, wi = 1 / (vi + τ²); se² = 1 / Σwi; z", true, "S", wald },
        { "t", "Wald, t with k - p degrees of freedom", "viechtbauer2010",
          "as Wald; t with k − 1", true, "V", t_test },
        { "hk", "Hartung-Knapp-Sidik-Jonkman", "hartung2001",
          "as Wald; se² times q = Σwi (yi − μ)² / (k − 1); t with k − 1", true, "HK", hartung_knapp },
        { "hk-adhoc", "Hartung-Knapp, standard error never below Wald's", "jackson2017",
          "as Hartung-Knapp, q at least 1", true, "HK",
          hartung_knapp_adhoc },
        { "kr", "Kenward-Roger", "partlett2017",
          "as Wald; se² and degrees of freedom of t from the expected information of τ²", false, "KR", ev_ci_kenward_roger },
        { "pl", "profile likelihood, by maximum likelihood", "hardy1996",
          "the means whose profile likelihood is within χ²₁ / 2 of the greatest", false, "S", ev_ci_profile },
        { "hc", "Henmi-Copas", "henmi2010",
          "μ and weights of the fixed effect; its distribution with τ² of DL", false, "none", ev_ci_henmi_copas },
        { "ivhet", "inverse variance heterogeneity", "doi2015",
          "weights of the fixed effect; se² = Σwi² (vi + τ²) / (Σwi)², wi = 1 / vi; z", false, "none", ev_ci_ivhet },
        { "uwls", "unrestricted weighted least squares", "stanley2015",
          "the fixed effect; se² = Q / ((k − 1) Σwi), wi = 1 / vi; t with k − 1", false, "none", ev_ci_uwls },
        { "perm", "permutation of signs", "follmann1999",
          "the share of all changes of signs that give |z| as great", false, "S", ev_ci_permutation },
        { NULL, NULL, NULL, NULL, false, NULL, NULL } };

const ev_ci_method *
ev_ci_find (const char *name)
{
  for (const ev_ci_method *m = ev_ci_methods; m->name; m++)
    if (ev_same_name (m->name, name))
      return m;
  return NULL;
}

const char *
ev_ci_resolve (const char *ci_method, double tau2, size_t k, size_t p)
{
  if (!ev_same_name (ci_method, "auto"))
    return ci_method;
  return tau2 > 0 && k > 2 && k > p ? "hk" : "wald";
}
