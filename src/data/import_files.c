/* The CSV files of a package, from a folder, a zip file, or zip files within these.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <zip.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/import-private.h"

/* A package has a few megabytes and two or three levels; more is a mistake or an attack. */
enum
{
  MOST_DEPTH = 5
};
static const size_t most_bytes = (size_t)1 << 28;

static ev_status unpack_zip (const struct ev_import_input *input, int depth, ev_diags *diags,
                             struct ev_import_files *files);

void
ev_import_files_free (struct ev_import_files *files)
{
  for (size_t i = 0; i < files->n; i++)
    {
      free (files->file[i].name);
      free (files->file[i].bytes);
    }
  free (files->file);
  *files = (struct ev_import_files){ 0 };
}

bool
ev_import_ends_with (const char *text, const char *end)
{
  size_t n = strlen (text), m = strlen (end);
  return n >= m && ev_same_name (text + n - m, end);
}

static bool
is_wanted (const char *name)
{
  return ev_import_ends_with (name, ".csv") || ev_import_ends_with (name, ".zip");
}

static ev_status
zip_error (const char *path, const char *message, ev_diags *diags)
{
  const ev_place place = { .file = path };
  return ev_error (diags, EV_DATA, &place, "import-zip", "cannot be unpacked: %s", message);
}

/* Keep a CSV file, unpack a zip file; NAME and BYTES are taken over. */
static ev_status
take (char *name, char *bytes, size_t n, int depth, ev_diags *diags, struct ev_import_files *files)
{
  ev_status status = EV_OK;
  files->bytes += n;
  if (depth > MOST_DEPTH || files->bytes > most_bytes)
    status = zip_error (name, "the package is too deep or too large", diags);
  if (status == EV_OK && !ev_import_ends_with (name, ".zip"))
    {
      files->file = ev_xgrow (files->file, files->n, &files->capacity, sizeof *files->file);
      files->file[files->n++] = (struct ev_import_file){ name, bytes, n };
      return EV_OK;
    }
  if (status == EV_OK)
    status = unpack_zip (&(struct ev_import_input){ name, bytes, n }, depth + 1, diags, files);
  free (name);
  free (bytes);
  return status;
}

static char *
join (const char *folder, const char *name)
{
  ev_str s = { 0 };
  ev_str_printf (&s, "%s/%s", folder, name);
  return s.text;
}

/* All of one entry; NULL where that fails. */
static char *
read_entry (zip_t *zip, zip_uint64_t index, size_t n)
{
  zip_file_t *file = zip_fopen_index (zip, index, 0);
  if (!file)
    return NULL;
  char *bytes = ev_xcalloc (n + 1, 1);
  zip_int64_t got = zip_fread (file, bytes, n);
  zip_fclose (file);
  if (got >= 0 && (size_t)got == n)
    return bytes;
  free (bytes);
  return NULL;
}

static ev_status
unpack_entries (const char *path, zip_t *zip, int depth, ev_diags *diags, struct ev_import_files *files)
{
  zip_int64_t entries = zip_get_num_entries (zip, 0);
  for (zip_uint64_t i = 0; i < (zip_uint64_t)entries; i++)
    {
      zip_stat_t info;
      if (zip_stat_index (zip, i, 0, &info) != 0 || !(info.valid & ZIP_STAT_NAME) || !(info.valid & ZIP_STAT_SIZE))
        return zip_error (path, "its directory is damaged", diags);
      if (!is_wanted (info.name))
        continue;
      if (info.size > most_bytes - files->bytes)
        return zip_error (path, "the package is too large", diags);
      char *bytes = read_entry (zip, i, (size_t)info.size);
      if (!bytes)
        return zip_error (path, "an entry is damaged or encrypted", diags);
      if (take (join (path, info.name), bytes, (size_t)info.size, depth, diags, files))
        return EV_DATA;
    }
  return EV_OK;
}

static ev_status
unpack_zip (const struct ev_import_input *input, int depth, ev_diags *diags, struct ev_import_files *files)
{
  zip_error_t failure;
  zip_error_init (&failure);
  zip_source_t *source = zip_source_buffer_create (input->bytes, input->n, 0, &failure);
  zip_t *zip = source ? zip_open_from_source (source, ZIP_RDONLY, &failure) : NULL;
  ev_status status;
  if (zip)
    {
      status = unpack_entries (input->path, zip, depth, diags, files);
      zip_discard (zip);
    }
  else
    {
      status = zip_error (input->path, zip_error_strerror (&failure), diags);
      if (source)
        zip_source_free (source);
    }
  zip_error_fini (&failure);
  return status;
}

static int
visible (const struct dirent *entry)
{
  return entry->d_name[0] != '.';
}

static ev_status
walk (const char *folder, int depth, ev_diags *diags, struct ev_import_files *files)
{
  struct dirent **entries;
  int n = scandir (folder, &entries, visible, alphasort);
  ev_status status
      = n < 0 || depth > MOST_DEPTH ? zip_error (folder, "the folder is too deep or cannot be read", diags) : EV_OK;
  for (int i = 0; i < n; i++)
    {
      char *path = join (folder, entries[i]->d_name), *bytes;
      size_t size;
      struct stat info;
      free (entries[i]);
      bool found = status == EV_OK && stat (path, &info) == 0;
      if (found && S_ISDIR (info.st_mode))
        status = walk (path, depth + 1, diags, files);
      else if (found && S_ISREG (info.st_mode) && is_wanted (path)
               && (status = ev_file_read (path, diags, &bytes, &size)) == EV_OK)
        {
          status = take (path, bytes, size, depth, diags, files);
          continue;
        }
      free (path);
    }
  if (n >= 0)
    free (entries);
  return status;
}

ev_status
ev_import_unpack (const struct ev_import_input *input, ev_diags *diags, struct ev_import_files *files)
{
  return input->bytes ? unpack_zip (input, 0, diags, files) : walk (input->path, 0, diags, files);
}
