/* The program against reference values: each case of cases.tsv is run as users would run it, and its JSON is compared
   with what metafor computed.  README.md beside this file names the data and the conventions.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <check.h>
#include <jansson.h>
#include <math.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/wait.h>
#include <unistd.h>

/* The groups of cases whose commands exist, and those that wait for theirs: move a group up when it can run. */
static const char *const active[] = {
  "pool_bcg",    "mh_bcg",      "peto_bcg",      "subgroup_bcg", "pool_yusuf6",   "mh_yusuf6",
  "peto_yusuf6", "pool_nw2007", "mh_nw2007",     "peto_nw2007",  "pool_nw2008",   "mh_nw2008",
  "pool_raud",   "pool_pritz",  "pool_mcdaniel", "pool_normand", "pool_hackshaw",
};
static const char *const waiting[] = {
  "regress_bcg",   "regress_raud", "loo_bcg",       "loo_raud",          "cumul_bcg",    "cumul_raud",
  "infl_bcg",      "infl_raud",    "asym_bcg",      "asym_raud",         "fsn_bcg",      "fsn_raud",
  "asym_hackshaw", "trimfill_bcg", "trimfill_raud", "trimfill_hackshaw", "fsn_hackshaw", "selmodel_hackshaw",
};

extern char **environ;

enum
{
  MAX_FIELDS = 64,
  MAX_SHOWN = 5
};

/* Cut LINE at its tabs. */
static size_t
split (char *line, char *field[MAX_FIELDS])
{
  size_t n = 0;
  line[strcspn (line, "\n")] = '\0';
  for (char *rest = line, *one; (one = strsep (&rest, "\t")) != NULL;)
    {
      ck_assert_uint_lt (n, MAX_FIELDS - 1);
      field[n++] = one;
    }
  field[n] = NULL;
  return n;
}

/* Run ARGV and parse what it prints; NULL when that is no JSON. */
static json_t *
run_json (char *const argv[])
{
  int ends[2];
  ck_assert_int_eq (pipe (ends), 0);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init (&actions);
  posix_spawn_file_actions_adddup2 (&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addclose (&actions, ends[0]);
  posix_spawn_file_actions_addclose (&actions, ends[1]);
  pid_t child;
  ck_assert_msg (posix_spawn (&child, argv[0], &actions, NULL, argv, environ) == 0, "cannot run %s", argv[0]);
  posix_spawn_file_actions_destroy (&actions);
  close (ends[1]);
  FILE *out = fdopen (ends[0], "r");
  json_t *root = json_loadf (out, JSON_DISABLE_EOF_CHECK, NULL);
  while (getc (out) != EOF)
    ;
  fclose (out);
  int status;
  waitpid (child, &status, 0);
  return root;
}

/* The analysis that a case's first line asks for; the caller owns it. */
static json_t *
run_case (char *field[MAX_FIELDS], size_t n)
{
  char program[4096], data[4096], *argv[MAX_FIELDS + 4];
  snprintf (program, sizeof program, "%s/evisyn", getenv ("top_builddir"));
  snprintf (data, sizeof data, "%s/tests/reference/data/%s", getenv ("top_srcdir"), field[4]);
  size_t argc = 0;
  argv[argc++] = program;
  argv[argc++] = field[3];
  argv[argc++] = (char[]){ "--format=json" };
  for (size_t i = 7; i < n; i++)
    argv[argc++] = field[i];
  argv[argc++] = data;
  argv[argc] = NULL;
  return run_json (argv);
}

static const json_t *
look (const json_t *from, const char *path)
{
  char part[128];
  while (from != NULL && *path != '\0')
    {
      size_t length = strcspn (path, ".");
      ck_assert_uint_lt (length, sizeof part);
      memcpy (part, path, length);
      part[length] = '\0';
      from = json_is_array (from) ? json_array_get (from, strtoul (part, NULL, 10)) : json_object_get (from, part);
      path += length + (path[length] == '.');
    }
  return from;
}

static bool
agrees (const json_t *got, const char *want, double rtol, double atol)
{
  char *end;
  double number = strtod (want, &end);
  if (*end != '\0')
    return json_is_string (got) && strcasecmp (json_string_value (got), want) == 0;
  return json_is_number (got) && fabs (json_number_value (got) - number) <= fmax (atol, rtol * fabs (number));
}

static FILE *
open_cases (void)
{
  char path[4096];
  snprintf (path, sizeof path, "%s/tests/reference/cases.tsv", getenv ("top_srcdir"));
  FILE *file = fopen (path, "r");
  ck_assert_msg (file != NULL, "cannot read %s", path);
  return file;
}

/* Run the cases of GROUP; the first few values that differ are printed. */
static void
check_group (const char *group)
{
  FILE *file = open_cases ();
  char *line = NULL, *field[MAX_FIELDS];
  size_t room = 0, values = 0, wrong = 0;
  double rtol = 0, atol = 0;
  json_t *root = NULL;
  bool ours = false;
  while (getline (&line, &room, file) > 0)
    {
      size_t n = split (line, field);
      if (strcmp (field[1], ":") == 0)
        {
          json_decref (root);
          root = NULL;
          ours = strcmp (field[2], group) == 0;
          if (!ours)
            continue;
          rtol = strtod (field[5], NULL);
          atol = strtod (field[6], NULL);
          root = run_case (field, n);
        }
      else if (ours)
        {
          const json_t *got = look (json_array_get (json_object_get (root, "analyses"), 0), field[1]);
          values++;
          if (agrees (got, field[2], rtol, atol) || ++wrong > MAX_SHOWN)
            continue;
          char *text = got != NULL ? json_dumps (got, JSON_ENCODE_ANY | JSON_COMPACT) : NULL;
          printf ("%s: %s is %.60s, not %s\n", field[0], field[1], text != NULL ? text : "absent", field[2]);
          free (text);
        }
    }
  json_decref (root);
  free (line);
  fclose (file);
  ck_assert_msg (values > 0, "no case of group %s", group);
  ck_assert_msg (wrong == 0, "%s: %zu of %zu values differ", group, wrong, values);
}

START_TEST (the_group_agrees_with_metafor) { check_group (active[_i]); }
END_TEST

static bool
listed (const char *group, const char *const *list, size_t n)
{
  while (n-- > 0)
    if (strcmp (group, list[n]) == 0)
      return true;
  return false;
}

START_TEST (no_group_of_cases_is_left_out)
{
  FILE *file = open_cases ();
  char *line = NULL, *field[MAX_FIELDS];
  for (size_t room = 0; getline (&line, &room, file) > 0;)
    if (split (line, field) > 3 && strcmp (field[1], ":") == 0)
      ck_assert_msg (listed (field[2], active, sizeof active / sizeof *active)
                         || listed (field[2], waiting, sizeof waiting / sizeof *waiting),
                     "group %s is neither active nor waiting", field[2]);
  free (line);
  fclose (file);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("reference");
  TCase *groups = tcase_create ("groups");
  tcase_set_timeout (groups, 300);
  tcase_add_loop_test (groups, the_group_agrees_with_metafor, 0, sizeof active / sizeof *active);
  tcase_add_test (groups, no_group_of_cases_is_left_out);
  suite_add_tcase (suite, groups);
  SRunner *runner = srunner_create (suite);
  srunner_run_all (runner, CK_NORMAL);
  int failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
