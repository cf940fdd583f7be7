/* Bundles: plans, their data and a report in one zip file, for a reviewer to run again.

     README.txt    what this is
     plans.txt     the plans, one a line, in the order of the report
     options.txt   what the command line said about the analyses, an option and its value a line; only where it said something
     inputs/…      plans and data, in folders as they were, so that plans find their data
     reports/…     the report

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "cli/bundle.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/sha256.h"
#include "base/text.h"
#include "evisyn/archive.h"

#define PLANS "plans.txt"
#define OPTIONS "options.txt"

/* Does an option of a command line change results? */
static bool
is_kept (const ev_option *option)
{
  return (option->commands & EV_REPORT) && (option->group < EV_GROUP_OUTPUT || ev_same (option->name, "digits"));
}

bool
ev_is_bundle (const char *file)
{
  size_t n = strlen (file);
  return n > 4 && ev_same_name (file + n - 4, ".zip");
}

/* --- reading --- */

/* Names get the bundle before them: so they read in messages and in what is stated about the inputs. */
static void
name_files (const char *file, ev_arena *arena, size_t n, ev_stored_file *files)
{
  for (size_t i = 0; i < n; i++)
    files[i].name = ev_path_clean (arena, ev_arena_printf (arena, "%s/%s", file, files[i].name));
}

static ev_status
no_bundle (const char *file, const char *what, ev_diags *diags)
{
  const ev_place place = { .file = file };
  ev_error (diags, EV_DATA, &place, "no-bundle", "this is no bundle: there is no %s in it", what);
  ev_hint (diags, "'evisyn report --bundle FILE.zip PLAN...' makes one");
  return EV_DATA;
}

static const ev_stored_file *
find_in (const char *file, ev_arena *arena, size_t n, const ev_stored_file *files, const char *name)
{
  return ev_stored_find (n, files, ev_path_clean (arena, ev_arena_printf (arena, "%s/%s", file, name)));
}

/* SPEC with the options that the bundle was made with, unless the user says otherwise. */
static ev_status
read_options (const ev_stored_file *stored, ev_arena *arena, ev_diags *diags, ev_spec *spec)
{
  ev_status status = EV_OK;
  char *rest = NULL, *lines = ev_arena_strdup (arena, stored ? stored->bytes : "");
  for (char *line = strtok_r (lines, "\r\n", &rest); line; line = strtok_r (NULL, "\r\n", &rest))
    {
      char *value = strchr (line, ' ');
      if (value)
        *value++ = '\0';
      const ev_option *option = ev_option_find (line);
      const ev_place place = { .file = stored->name };
      if (!value || !option || !is_kept (option))
        status = ev_error (diags, EV_DATA, &place, "no-bundle", "'%s' is no option of a report", line);
      else if (ev_spec_source (spec, option) < EV_BY_USER && ev_spec_set (spec, option, value, EV_BY_USER, NULL, diags))
        status = EV_DATA;
    }
  return status;
}

ev_status
ev_bundle_read (const char *file, ev_arena *arena, const ev_spec *spec, ev_diags *diags, size_t *n, ev_plan ***plans)
{
  size_t nfiles, most = 1;
  ev_stored_file *files;
  *n = 0;
  ev_status status = ev_archive_read (file, arena, diags, &nfiles, &files);
  if (status)
    return status;
  name_files (file, arena, nfiles, files);
  const ev_stored_file *list = find_in (file, arena, nfiles, files, PLANS);
  if (!list)
    return no_bundle (file, PLANS, diags);
  ev_spec kept = *spec;
  status = read_options (find_in (file, arena, nfiles, files, OPTIONS), arena, diags, &kept);
  if (status)
    return status;
  for (const char *p = list->bytes; *p; p++)
    most += *p == '\n';
  *plans = ev_arena_alloc (arena, most, sizeof **plans);
  char *rest = NULL, *lines = ev_arena_strdup (arena, list->bytes);
  for (char *line = strtok_r (lines, "\r\n", &rest); line; line = strtok_r (NULL, "\r\n", &rest))
    {
      const ev_stored_file *plan = find_in (file, arena, nfiles, files, line);
      if (!plan)
        return no_bundle (file, line, diags);
      ev_status read = ev_plan_parse (plan->name, plan->bytes, plan->n, &kept, diags, &(*plans)[*n]);
      if (read)
        {
          status = read;
          continue;
        }
      (*plans)[*n]->nstored = nfiles;
      (*plans)[(*n)++]->stored = files;
    }
  return status;
}

/* --- writing --- */

struct bundle {
  ev_arena *arena;
  ev_diags *diags;
  const char *here;  /* the current folder */
  size_t n, capacity;
  ev_stored_file *files;
};

static void
add (struct bundle *b, const char *name, const char *bytes, size_t n)
{
  if (ev_stored_find (b->n, b->files, name))
    return;
  b->files = ev_xgrow (b->files, b->n, &b->capacity, sizeof *b->files);
  b->files[b->n++] = (ev_stored_file){ name, bytes, n };
}

static void
add_text (struct bundle *b, const char *name, const ev_str *text)
{
  const char *copy = ev_arena_strdup (b->arena, text->text ? text->text : "");
  add (b, name, copy, strlen (copy));
}

static const char *
absolute (const struct bundle *b, const char *path)
{
  return ev_path_clean (b->arena, *path == '/' ? path : ev_arena_printf (b->arena, "%s/%s", b->here, path));
}

static ev_status
unfit (const struct bundle *b, const char *file, const char *why)
{
  const ev_place place = { .file = file };
  return ev_error (b->diags, EV_DATA, &place, "bundle-input", "cannot be packed: %s", why);
}

/* Add an input as it was when it was hashed; its name is what follows the SHARED first bytes of its whole path. */
static ev_status
add_input (struct bundle *b, const ev_plan *plan, const char *file, const char *sha256, size_t shared)
{
  char hash[EV_SHA256_SIZE];
  const char *name = ev_arena_printf (b->arena, "inputs/%s", absolute (b, file) + shared);
  const ev_stored_file *stored = ev_stored_find (plan->nstored, plan->stored, ev_path_clean (b->arena, file));
  if (stored)
    {
      add (b, name, stored->bytes, stored->n);
      return EV_OK;
    }
  char *bytes;
  size_t n;
  ev_status status = ev_file_read (file, b->diags, &bytes, &n);
  if (status)
    return status;
  if (ev_same (ev_sha256 (bytes, n, hash), sha256))
    add (b, name, ev_arena_strndup (b->arena, bytes, n), n);
  else
    status = unfit (b, file, "it has changed since it was read");
  free (bytes);
  return status;
}

/* Relative paths alone lead to the data when a plan is elsewhere. */
static ev_status
check_inputs (const struct bundle *b, const ev_results *r)
{
  const char *slash = strrchr (r->plan->file, '/');
  size_t folder = slash ? (size_t) (slash + 1 - r->plan->file) : 0;
  if (ev_same (r->plan->file, "-"))
    return unfit (b, "(standard input)", "a plan needs a file");
  for (size_t i = 0; i < r->n; i++)
    {
      const char *data = r->items[i]->data;
      if (ev_same (data, "-"))
        return unfit (b, "(standard input)", "data need a file");
      if (*data == '/' && (!folder || strncmp (data, r->plan->file, folder) != 0))
        return unfit (b, data, "the plan names it by an absolute path");
    }
  return EV_OK;
}

/* How many bytes, up to a slash, the whole paths of all inputs share. */
static size_t
shared_length (const struct bundle *b, size_t n, const ev_outcome *outcomes)
{
  const char *first = absolute (b, outcomes[0].plan->file);
  size_t shared = (size_t) (strrchr (first, '/') + 1 - first);
  for (size_t i = 0; i < n; i++)
    for (size_t t = 0; t <= outcomes[i].results->ntables; t++)
      {
        const char *path = absolute (b, t ? ev_table_file (outcomes[i].results->tables[t - 1]) : outcomes[i].plan->file);
        while (strncmp (path, first, shared) != 0)
          do
            shared--;
          while (shared && first[shared - 1] != '/');
      }
  return shared;
}

static ev_status
add_inputs (struct bundle *b, size_t n, const ev_outcome *outcomes)
{
  ev_status status = EV_OK;
  for (size_t i = 0; i < n && !status; i++)
    status = check_inputs (b, outcomes[i].results);
  if (status)
    return status;
  size_t shared = shared_length (b, n, outcomes);
  ev_str plans = { 0 };
  for (size_t i = 0; i < n; i++)
    ev_str_printf (&plans, "inputs/%s\n", absolute (b, outcomes[i].plan->file) + shared);
  add_text (b, PLANS, &plans);
  ev_str_free (&plans);
  for (size_t i = 0; i < n && !status; i++)
    {
      const ev_results *r = outcomes[i].results;
      status = add_input (b, r->plan, r->plan->file, r->plan->sha256, shared);
      for (size_t t = 0; t < r->ntables && !status; t++)
        status = add_input (b, r->plan, ev_table_file (r->tables[t]), ev_table_sha256 (r->tables[t]), shared);
    }
  return status;
}

/* What the command line said about the first analysis, and so about all. */
static void
add_options (struct bundle *b, size_t n, const ev_outcome *outcomes)
{
  ev_str text = { 0 };
  size_t first = 0;
  while (first < n && !outcomes[first].plan->n)
    first++;
  const ev_spec *spec = first < n ? &outcomes[first].plan->items->spec : NULL;
  for (size_t i = 0; spec && i < ev_option_count (); i++)
    {
      char buffer[40];
      const ev_option *o = ev_option_at (i);
      if (is_kept (o) && ev_spec_source (spec, o) == EV_BY_USER)
        ev_str_printf (&text, "%s %s\n", o->name, ev_spec_get (spec, o, buffer));
    }
  if (text.length)
    add_text (b, OPTIONS, &text);
  ev_str_free (&text);
}

static ev_status
add_report (struct bundle *b, const char *folder, const char *written)
{
  char *rest = NULL, *names = ev_arena_strdup (b->arena, written);
  for (char *name = strtok_r (names, "\n", &rest); name; name = strtok_r (NULL, "\n", &rest))
    {
      char *bytes;
      size_t n;
      ev_status status = ev_file_read (ev_arena_printf (b->arena, "%s/%s", folder, name), b->diags, &bytes, &n);
      if (status)
        return status;
      add (b, ev_arena_printf (b->arena, "reports/%s", name), ev_arena_strndup (b->arena, bytes, n), n);
      free (bytes);
    }
  return EV_OK;
}

ev_status
ev_bundle_write (const char *file, size_t n, const ev_outcome *outcomes, const char *folder, const char *written, ev_diags *diags)
{
  char *here = getcwd (NULL, 0);
  struct bundle b = { .arena = ev_arena_new (), .diags = diags, .here = here ? here : "" };
  ev_str readme = { 0 };
  ev_str_add (&readme, "Plans and data (inputs) and a report on them (reports), packed by " PACKAGE_STRING ".\n\n"
                       "  evisyn report BUNDLE.zip -o FOLDER    makes the report again\n"
                       "  evisyn reproduce BUNDLE.zip           compares with what was published\n");
  add_text (&b, "README.txt", &readme);
  add_options (&b, n, outcomes);
  ev_status status = add_inputs (&b, n, outcomes);
  if (!status)
    status = add_report (&b, folder, written);
  if (!status)
    status = ev_archive_write (file, b.n, b.files, diags);
  ev_str_free (&readme);
  free (b.files);
  free (here);
  ev_arena_free (b.arena);
  return status;
}
