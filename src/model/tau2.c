/* The registry of tau² estimators, and what all of them do at their start.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "model/tau2.h"

#include <math.h>

#include "base/text.h"

const ev_tau2_method ev_tau2_methods[]
    = { { "REML", "restricted maximum likelihood", "viechtbauer2005",
          "where the restricted likelihood is greatest: y'PPy = tr P; wi = 1 / (vi + τ²)", ev_tau2_reml },
        { "DL", "DerSimonian-Laird", "dersimonian1986",
          "(Q − (k − 1)) / (Σwi − Σwi² / Σwi), wi = 1 / vi, at least 0", ev_tau2_dl },
        { "HE", "Hedges (variance component)", "hedges1983",
          "Σ(yi − ȳ)² / (k − 1) − Σvi / k, at least 0", ev_tau2_he },
        { "HS", "Hunter-Schmidt", "hunter2015",
          "(Q − k) / Σwi, wi = 1 / vi, at least 0", ev_tau2_hs },
        { "HSk", "Hunter-Schmidt with small-sample correction", "brannick2019",
          "(Q k / (k − 1) − k) / Σwi, wi = 1 / vi, at least 0", ev_tau2_hsk },
        { "SJ", "Sidik-Jonkman", "sidik2005",
          "t Σwi (yi − μ)² / (k − 1), wi = 1 / (vi + t), t = Σ(yi − ȳ)² / k", ev_tau2_sj },
        { "ML", "maximum likelihood", "hardy1996",
          "where the likelihood is greatest: y'PPy = Σwi; wi = 1 / (vi + τ²)", ev_tau2_ml },
        { "EB", "empirical Bayes", "morris1983",
          "Σwi (yi − μ)² = k − 1, wi = 1 / (vi + τ²), or 0", ev_tau2_eb },
        { "PM", "Paule-Mandel", "paule1982",
          "Σwi (yi − μ)² = k − 1, wi = 1 / (vi + τ²), or 0", ev_tau2_pm },
        { "PMM", "Paule-Mandel, median-unbiased", "viechtbauer2021",
          "Σwi (yi − μ)² = the median of its distribution, χ² with k − 1; wi = 1 / (vi + τ²), or 0", ev_tau2_pmm },
        { "GENQ", "generalised Q, moments", "dersimonian2007",
          "(y'Py − tr PV) / tr P with the weights given, or 1 / √vi; at least 0", ev_tau2_genq },
        { "GENQM", "generalised Q, median", "viechtbauer2021",
          "y'Py = the median of its distribution, with the weights given, or 1 / √vi; or 0", ev_tau2_genqm },
        { "DL2", "two-step DerSimonian-Laird", "dersimonian2007",
          "(y'Py − tr PV) / tr P, wi = 1 / (vi + the DL estimate); at least 0", ev_tau2_dl2 },
        { "CA2", "two-step Cochran ANOVA", "dersimonian2007",
          "(y'Py − tr PV) / tr P, wi = 1 / (vi + the HE estimate); at least 0", ev_tau2_ca2 },
        { "HM", "Hartung-Makambi", "hartung2003",
          "Q² / ((2 (k − 1) + Q) (Σwi − Σwi² / Σwi)), wi = 1 / vi", ev_tau2_hm },
        { "DLIT", "DerSimonian-Laird, iterated", "viechtbauer2010",
          "(Q − (k − 1)) / tr P with wi = 1 / (vi + τ²), repeated until it stays; or 0", ev_tau2_dlit },
        { "SJIT", "Sidik-Jonkman, iterated", "sidik2005",
          "the SJ formula with wi = 1 / (vi + τ²), repeated until it stays", ev_tau2_pm },
        { "AREML", "approximate restricted maximum likelihood", "thompson1999",
          "y'PPy k / (k − 1) = Σwi, wi = 1 / (vi + τ²)", ev_tau2_areml },
        { "BM", "Bayes modal", "chung2013",
          "where the likelihood times τ is greatest", ev_tau2_bm },
        { NULL, NULL, NULL, NULL, NULL } };

const ev_tau2_method *
ev_tau2_find (const char *name)
{
  for (const ev_tau2_method *m = ev_tau2_methods; m->name; m++)
    if (ev_same_name (m->name, name))
      return m;
  return NULL;
}

ev_status
ev_tau2_begin (const ev_design *design, ev_workspace *w, ev_tau2_fit *result, bool *done)
{
  *result = (ev_tau2_fit){ .tau2 = 0, .se = NAN, .converged = true };
  ev_status status = ev_wls_begin (design, w);
  *done = status != EV_OK || design->k == design->p;
  result->boundary = *done;
  return status;
}

void
ev_tau2_closed_form (ev_tau2_fit *result, double tau2)
{
  result->tau2 = fmax (0, tau2);
  result->boundary = tau2 <= 0;
  result->converged = isfinite (tau2);
}
