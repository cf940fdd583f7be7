/* Archives.  A zip file is read into memory as a whole, so that no name in it ever reaches the file system.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/archive.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"

enum
{
  MOST_FILES = 100000
};
static const zip_uint64_t most_bytes = (zip_uint64_t)1 << 30;

/* --- names --- */

const char *
ev_path_clean (ev_arena *arena, const char *path)
{
  ev_str out = { 0 };
  size_t up = 0; /* length of leading parts that are .. */
  if (*path == '/')
    ev_str_addc (&out, '/');
  size_t root = out.length;
  up = root;
  for (const char *p = path; *p;)
    {
      size_t n = strcspn (p, "/");
      bool parent = n == 2 && memcmp (p, "..", 2) == 0, here = n == 0 || (n == 1 && *p == '.');
      if (parent && out.length > up)
        {
          while (out.length > up && out.text[out.length - 1] != '/')
            out.length--;
          if (out.length > up)
            out.length--;
          out.text[out.length] = '\0';
        }
      else if (!here && !(parent && root))
        {
          if (out.length > root)
            ev_str_addc (&out, '/');
          ev_str_addn (&out, p, n);
          if (parent)
            up = out.length;
        }
      p += n + (p[n] == '/');
    }
  const char *clean = ev_arena_strdup (arena, out.length ? out.text : ".");
  ev_str_free (&out);
  return clean;
}

const ev_stored_file *
ev_stored_find (size_t n, const ev_stored_file *files, const char *name)
{
  for (size_t i = 0; i < n; i++)
    if (ev_same (files[i].name, name))
      return &files[i];
  return NULL;
}

/* Would NAME stay below the folder that it is put in? */
static bool
stays_below (const char *name)
{
  if (!*name || *name == '/' || strpbrk (name, "\\:"))
    return false;
  for (const char *p = name; *p;)
    {
      size_t n = strcspn (p, "/");
      if (n == 2 && memcmp (p, "..", 2) == 0)
        return false;
      p += n + (p[n] == '/');
    }
  return true;
}

/* --- reading --- */

static ev_status
damaged (const char *path, const char *message, ev_diags *diags)
{
  const ev_place place = { .file = path };
  return ev_error (diags, EV_DATA, &place, "archive-zip", "cannot be unpacked: %s", message);
}

static ev_status
read_entry (const char *path, zip_t *zip, zip_uint64_t i, zip_uint64_t *left, ev_arena *arena, ev_diags *diags, ev_stored_file *file)
{
  const ev_place place = { .file = path };
  zip_stat_t info;
  if (zip_stat_index (zip, i, 0, &info) != 0 || !(info.valid & ZIP_STAT_NAME) || !(info.valid & ZIP_STAT_SIZE))
    return damaged (path, "its directory is damaged", diags);
  if (!stays_below (info.name))
    return ev_error (diags, EV_DATA, &place, "archive-name", "'%s' is no name within an archive", info.name);
  if (info.size > *left)
    return ev_error (diags, EV_DATA, &place, "archive-size", "the archive holds more than a gibibyte");
  *left -= info.size;
  zip_file_t *entry = zip_fopen_index (zip, i, 0);
  char *bytes = ev_arena_alloc (arena, (size_t)info.size + 1, 1);
  zip_int64_t got = entry ? zip_fread (entry, bytes, info.size) : -1;
  if (entry)
    zip_fclose (entry);
  if (got < 0 || (zip_uint64_t)got != info.size)
    return damaged (path, "an entry is damaged or encrypted", diags);
  *file = (ev_stored_file){ ev_arena_strdup (arena, info.name), bytes, (size_t)info.size };
  return EV_OK;
}

static ev_status
read_entries (const char *path, zip_t *zip, ev_arena *arena, ev_diags *diags, size_t *n, ev_stored_file **files)
{
  const ev_place place = { .file = path };
  zip_int64_t entries = zip_get_num_entries (zip, 0);
  zip_uint64_t left = most_bytes;
  if (entries < 0 || entries > MOST_FILES)
    return ev_error (diags, EV_DATA, &place, "archive-size", "the archive holds too many files");
  *files = ev_arena_alloc (arena, (size_t)entries, sizeof **files);
  for (*n = 0; *n < (size_t)entries; ++*n)
    if (read_entry (path, zip, *n, &left, arena, diags, &(*files)[*n]))
      return EV_DATA;
  return EV_OK;
}

ev_status
ev_archive_read (const char *path, ev_arena *arena, ev_diags *diags, size_t *n, ev_stored_file **files)
{
  char *bytes;
  size_t size;
  *n = 0;
  if (ev_file_read (path, diags, &bytes, &size))
    return EV_DATA;
  zip_error_t failure;
  zip_error_init (&failure);
  zip_source_t *source = zip_source_buffer_create (bytes, size, 0, &failure);
  zip_t *zip = source ? zip_open_from_source (source, ZIP_RDONLY, &failure) : NULL;
  ev_status status;
  if (zip)
    {
      status = read_entries (path, zip, arena, diags, n, files);
      zip_discard (zip);
    }
  else
    {
      status = damaged (path, zip_error_strerror (&failure), diags);
      if (source)
        zip_source_free (source);
    }
  zip_error_fini (&failure);
  free (bytes);
  return status;
}

/* --- writing --- */

/* Neither the time nor the machine stands in the archive. */
static bool
add_file (zip_t *zip, const ev_stored_file *file)
{
  enum
  {
    FIRST_OF_1980 = 0x21, /* the first day that zip files know */
    PLAIN_FILE = 0100644
  };
  zip_source_t *source = zip_source_buffer (zip, file->bytes, file->n, 0);
  zip_int64_t i = source ? zip_file_add (zip, file->name, source, ZIP_FL_ENC_UTF_8) : -1;
  if (source && i < 0)
    zip_source_free (source);
  return i >= 0 && zip_file_set_dostime (zip, (zip_uint64_t)i, 0, FIRST_OF_1980, 0) == 0
         && zip_file_set_external_attributes (zip, (zip_uint64_t)i, 0, ZIP_OPSYS_UNIX, (zip_uint32_t)PLAIN_FILE << 16) == 0;
}

/* Pack the files into SOURCE. */
static bool
pack (zip_source_t *source, size_t n, const ev_stored_file *files, zip_error_t *failure)
{
  zip_t *zip = zip_open_from_source (source, ZIP_CREATE | ZIP_TRUNCATE, failure);
  if (!zip)
    return false;
  zip_source_keep (source);
  bool good = true;
  for (size_t i = 0; i < n && good; i++)
    good = add_file (zip, &files[i]);
  good = good && zip_close (zip) == 0;
  if (!good)
    {
      zip_error_set (failure, zip_error_code_zip (zip_get_error (zip)), zip_error_code_system (zip_get_error (zip)));
      zip_discard (zip);
      zip_source_free (source);
    }
  return good;
}

static ev_status
write_packed (const char *path, zip_source_t *source, ev_diags *diags)
{
  const ev_place place = { .file = path };
  zip_stat_t info;
  if (zip_source_stat (source, &info) != 0 || zip_source_open (source) != 0)
    return ev_error (diags, EV_OUTPUT, &place, "cannot-write", "cannot be packed");
  char *bytes = ev_xcalloc ((size_t)info.size + 1, 1);
  zip_int64_t got = zip_source_read (source, bytes, info.size);
  zip_source_close (source);
  ev_status status = got == (zip_int64_t)info.size ? ev_file_write (path, bytes, (size_t)info.size, diags)
                                                   : ev_error (diags, EV_OUTPUT, &place, "cannot-write", "cannot be packed");
  free (bytes);
  return status;
}

ev_status
ev_archive_write (const char *path, size_t n, const ev_stored_file *files, ev_diags *diags)
{
  const ev_place place = { .file = path };
  zip_error_t failure;
  zip_error_init (&failure);
  zip_source_t *source = zip_source_buffer_create (NULL, 0, 0, &failure);
  ev_status status;
  if (source && pack (source, n, files, &failure))
    status = write_packed (path, source, diags);
  else
    status = ev_error (diags, EV_OUTPUT, &place, "cannot-write", "cannot be packed: %s", zip_error_strerror (&failure));
  if (source)
    zip_source_free (source);
  zip_error_fini (&failure);
  return status;
}
