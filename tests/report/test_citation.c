/* The bibliography that the program carries.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include <string.h>

#include "evisyn/effects.h"
#include "evisyn/glmm.h"
#include "evisyn/model.h"
#include "evisyn/recover.h"
#include "report/citation.h"

START_TEST (an_article_is_cited_with_authors_place_and_doi)
{
  ck_assert_str_eq (ev_citation ("baujat2002", 10), "Baujat B et al. (2002). A graphical method for exploring heterogeneity in meta-analyses: application to a "
                                                    "meta-analysis of 65 trials. Statistics in Medicine 21(18): 2641–2652. doi:10.1002/sim.1221");
}
END_TEST

START_TEST (accents_are_letters)
{
  ck_assert_ptr_nonnull (strstr (ev_citation ("labbe1987", 9), "L'Abbé KA, Detsky AS, O'Rourke K (1987)."));
  ck_assert_ptr_nonnull (strstr (ev_citation ("rucker2009", 10), "Rücker G et al. (2009)."));
}
END_TEST

START_TEST (a_key_is_whole)
{
  ck_assert_ptr_null (ev_citation ("baujat2002", 9));
  ck_assert_ptr_null (ev_citation ("baujat20022", 11));
  ck_assert_ptr_null (ev_citation ("", 0));
}
END_TEST

START_TEST (keys_are_taken_one_by_one)
{
  const char *key, *keys = "  a1  bc2";
  ck_assert_uint_eq (ev_next_key (keys, &key), 2);
  ck_assert (!strncmp (key, "a1", 2));
  ck_assert_uint_eq (ev_next_key (key + 2, &key), 3);
  ck_assert_str_eq (key, "bc2");
  ck_assert_uint_eq (ev_next_key (key + 3, &key), 0);
}
END_TEST

static void
check (const char *name, const char *keys)
{
  const char *key;
  for (size_t n; keys && (n = ev_next_key (keys, &key)); keys = key + n)
    ck_assert_msg (ev_citation (key, n), "%s names %.*s, which the bibliography has not", name, (int) n, key);
}

#define CHECK_REGISTRY(rows) for (size_t i = 0; (rows)[i].name; i++) check ((rows)[i].name, (rows)[i].cite)

START_TEST (every_source_of_a_registry_is_in_the_bibliography)
{
  for (size_t i = 0; ev_measures[i]; i++)
    check (ev_measures[i]->code, ev_measures[i]->cite);
  CHECK_REGISTRY (ev_tau2_methods);
  CHECK_REGISTRY (ev_tau2_ci_methods);
  CHECK_REGISTRY (ev_ci_methods);
  CHECK_REGISTRY (ev_prediction_methods);
  CHECK_REGISTRY (ev_pooling_methods);
  CHECK_REGISTRY (ev_glmm_models);
  CHECK_REGISTRY (ev_quantile_methods);
  CHECK_REGISTRY (ev_weightings);
}
END_TEST

TEST_SUITE ("citation", an_article_is_cited_with_authors_place_and_doi, accents_are_letters, a_key_is_whole, keys_are_taken_one_by_one,
           every_source_of_a_registry_is_in_the_bibliography)
