/* What tables and figures call estimates.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/methods.h"

#include <ctype.h>
#include <string.h>

#include "base/text.h"

void
ev_put_fixed_name (ev_str *out, const ev_fixed_result *fixed)
{
  const ev_pooling_method *row = ev_pooling_find (fixed->pooling);
  ev_str_printf (out, "Fixed effect (%s)", row ? row->name : fixed->pooling);
}

/* Names of tests are abbreviations but for "t", which stays: hk-adhoc becomes HK-adhoc. */
static void
put_abbreviation (ev_str *out, const char *name)
{
  size_t n = strcspn (name, "-");
  for (size_t i = 0; i < n; i++)
    ev_str_addc (out, n > 1 ? (char) toupper ((unsigned char) name[i]) : name[i]);
  ev_str_add (out, name + n);
}

/* Wald's test is what a reader expects: only another one is named. */
void
ev_put_random_name (ev_str *out, const ev_random_result *random)
{
  ev_str_add (out, "Random effects (");
  if (random->of_counts)
    ev_str_add (out, random->glmm_model ? "GLMM, " : "beta-binomial, ");
  ev_str_printf (out, "%s", ev_same (random->tau2_method, "fixed") ? "given τ²" : random->tau2_method);
  if (!ev_same (random->ci_method, "wald"))
    {
      ev_str_add (out, ", ");
      put_abbreviation (out, random->ci_method);
    }
  ev_str_addc (out, ')');
}
