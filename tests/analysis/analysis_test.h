/* What tests of the analysis layer share: a folder of their own, files in it, options, and a run.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_ANALYSIS_TEST_H
#define EVISYN_ANALYSIS_TEST_H

#include <config.h>

#include "test.h"

#include <dirent.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/text.h"
#include "evisyn/run.h"

static const char trials[] = "study,year,region,ai,n1i,ci,n2i\n"
                             "Alpha,1999,north,4,120,11,130\n"
                             "Beta,2003,north,6,306,29,303\n"
                             "Gamma,2004,east,3,231,11,220\n"
                             "Delta,2010,east,62,13598,248,12867\n";

typedef struct bench {
  char folder[64];
  ev_spec spec;
  ev_diags *diags;
  ev_plan *plan;
  ev_results *results;
} bench;

/* Every test works in a folder of its own. */
static inline void
bench_start (bench *b)
{
  *b = (bench){ .folder = "/tmp/evisyn-analysis-XXXXXX" };
  ck_assert_ptr_nonnull (mkdtemp (b->folder));
  ck_assert_int_eq (chdir (b->folder), 0);
  ev_spec_init (&b->spec);
  b->diags = ev_diags_new ();
}

static inline void
remove_tree (const char *path)
{
  DIR *dir = opendir (path);
  for (struct dirent *e; dir && (e = readdir (dir));)
    if (strcmp (e->d_name, ".") != 0 && strcmp (e->d_name, "..") != 0)
      {
        char *below = malloc (strlen (path) + strlen (e->d_name) + 2);
        sprintf (below, "%s/%s", path, e->d_name);
        remove_tree (below);
        free (below);
      }
  if (dir)
    closedir (dir);
  remove (path);
}

/* Free what a run gave and forget what was said, for the next run. */
static inline void
bench_clear (bench *b)
{
  ev_results_free (b->results);
  ev_plan_free (b->plan);
  ev_diags_free (b->diags);
  b->results = NULL;
  b->plan = NULL;
  b->diags = ev_diags_new ();
  ev_spec_init (&b->spec);
}

static inline void
bench_end (bench *b)
{
  bench_clear (b);
  ev_diags_free (b->diags);
  ck_assert_int_eq (chdir ("/"), 0);
  remove_tree (b->folder);
}

static inline void
put_file (const char *name, const char *text)
{
  FILE *file = fopen (name, "wb");
  ck_assert_ptr_nonnull (file);
  fputs (text, file);
  fclose (file);
}

static inline void
set (bench *b, const char *option, const char *value)
{
  const ev_option *o = ev_option_find (option);
  ck_assert_msg (o != NULL, "there is no option %s", option);
  ck_assert_msg (ev_spec_set (&b->spec, o, value, EV_BY_USER, NULL, b->diags) == EV_OK, "%s %s", option, value);
}

/* Run one CSV as a command would. */
static inline ev_status
run_csv (bench *b, const char *csv, ev_stage stage)
{
  put_file ("t.csv", csv);
  b->plan = ev_plan_single ("t.csv", &b->spec);
  return ev_run (b->plan, stage, b->diags, &b->results);
}

/* Read a plan, beside t.csv. */
static inline ev_status
read_plan (bench *b, const char *yaml)
{
  put_file ("t.csv", trials);
  put_file ("plan.yaml", yaml);
  return ev_plan_read ("plan.yaml", &b->spec, b->diags, &b->plan);
}

/* The first diagnostic with that id, or NULL. */
static inline const ev_diag *
find_diag (const ev_diags *diags, const char *id)
{
  for (size_t i = 0; i < ev_diags_count (diags); i++)
    if (strcmp (ev_diags_get (diags, i)->id, id) == 0)
      return ev_diags_get (diags, i);
  return NULL;
}

/* The only diagnostic has this id, message and place. */
static inline void
only (const ev_diags *diags, const char *id, const char *message, const char *file, long line, long column)
{
  ck_assert_uint_eq (ev_diags_count (diags), 1);
  const ev_diag *d = ev_diags_get (diags, 0);
  ck_assert_str_eq (d->id, id);
  ck_assert_str_eq (d->message, message);
  ck_assert_pstr_eq (d->place.file, file);
  ck_assert_int_eq (d->place.line, line);
  ck_assert_int_eq (d->place.column, column);
}

#endif
