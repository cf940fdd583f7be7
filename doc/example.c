/* Pool a CSV file with libevisyn: cc example.c $(pkg-config --cflags --libs libevisyn) && ./a.out trials.csv RR
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <evisyn/run.h>
#include <stdio.h>

int
main (int argc, char *argv[])
{
  ev_spec spec;
  ev_results *results = NULL;
  ev_diags *diags = ev_diags_new ();
  ev_spec_init (&spec);
  if (argc > 2)
    ev_spec_set (&spec, ev_option_find ("measure"), argv[2], EV_BY_USER, NULL, diags);
  ev_plan *plan = ev_plan_single (argc > 1 ? argv[1] : "-", &spec);
  ev_status status = ev_run (plan, EV_STAGE_MODEL, diags, &results);
  for (size_t i = 0; i < ev_diags_count (diags); i++)
    fprintf (stderr, "%s\n", ev_diags_get (diags, i)->message);
  if (results)
    {
      const ev_pool_analysis *a = results->analyses[0];
      const ev_random_result *r = &a->pool.random;
      printf ("%zu studies, %s: %.4f, standard error %.4f, tau2 %.4f\n", a->pool.k, a->measure->title, r->est.estimate, r->est.se, r->tau2);
    }
  ev_results_free (results);
  ev_plan_free (plan);
  ev_diags_free (diags);
  return (int) status;
}
