/* Whole files in and out: reading into memory, with the checks that every text file passes, whatever its syntax;
   writing so that no half-written file is left. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
   GPL-3.0-or-later */

#include <config.h>

#include "base/file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/text.h"

const char *
ev_file_name (const char *path)
{
  return ev_same (path, "-") ? "(standard input)" : path;
}

/* Read all of STREAM; the errno of a failure, or 0. */
static int
read_all (FILE *stream, char **bytes, size_t *n)
{
  size_t capacity = 1 << 16, got;
  *bytes = ev_xrealloc (NULL, capacity, 1);
  *n = 0;
  while ((got = fread (*bytes + *n, 1, capacity - *n - 1, stream)) > 0)
    {
      *n += got;
      if (capacity - *n == 1)
        *bytes = ev_xrealloc (*bytes, capacity *= 2, 1);
    }
  (*bytes)[*n] = '\0';
  return ferror (stream) ? errno : 0;
}

ev_status
ev_file_read (const char *path, ev_diags *diags, char **bytes, size_t *n)
{
  const ev_place place = { .file = ev_file_name (path) };
  bool standard = ev_same (path, "-");
  FILE *stream = standard ? stdin : fopen (path, "rb");
  *bytes = NULL;
  int failure = stream ? read_all (stream, bytes, n) : errno;
  if (stream && !standard)
    fclose (stream);
  if (!failure)
    return EV_OK;
  free (*bytes);
  *bytes = NULL;
  if (failure == EISDIR)
    return ev_error (diags, EV_DATA, &place, "directory", "this is a folder, not a file");
  return ev_error (diags, EV_DATA, &place, "cannot-read", "cannot be read: %s", strerror (failure));
}

size_t
ev_file_bom (const char *bytes, size_t n)
{
  return n >= 3 && memcmp (bytes, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

ev_place
ev_file_place (const char *name, const char *bytes, size_t offset)
{
  ev_place place = { .file = name, .line = 1 };
  size_t start = ev_file_bom (bytes, offset);
  for (size_t i = 0; i < offset; i++)
    if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n'))
      {
        place.line++;
        start = i + 1;
      }
  place.column = 1 + (long)ev_utf8_length (bytes + start, offset - start);
  return place;
}

ev_status
ev_file_check_text (const char *name, const char *bytes, size_t n, ev_diags *diags)
{
  const char *bad = ev_utf8_check (bytes, n), *nul = memchr (bytes, '\0', n);
  if (!bad && !nul)
    return EV_OK;
  /* What comes first is reported, but UTF-16, which has both, is called binary. */
  bool utf16 = n >= 2 && (memcmp (bytes, "\xff\xfe", 2) == 0 || memcmp (bytes, "\xfe\xff", 2) == 0);
  const char *first = !bad || (nul && nul < bad) ? nul : bad;
  ev_place place = ev_file_place (name, bytes, (size_t)(first - bytes));
  ev_status status;
  if (utf16)
    status = ev_error (diags, EV_DATA, &place, "binary-file", "this is UTF-16, not UTF-8 text");
  else if (first == nul)
    status = ev_error (diags, EV_DATA, &place, "binary-file", "this is not a text file: it contains a NUL byte");
  else
    status = ev_error (diags, EV_DATA, &place, "not-utf8", "byte 0x%02X is not valid UTF-8", (unsigned char)*first);
  ev_hint (diags, "save the file as UTF-8 text; a spreadsheet calls that \"CSV UTF-8\"");
  return status;
}

static ev_status
cannot_write (const char *path, int failure, ev_diags *diags)
{
  const ev_place place = { .file = path };
  return ev_error (diags, EV_OUTPUT, &place, "cannot-write", "cannot be written: %s", strerror (failure));
}

/* Write to STREAM and close it, or flush it where KEEP; the errno of the first failure, or 0. */
static int
write_all (FILE *stream, const char *bytes, size_t n, bool keep)
{
  errno = 0;
  int failure = n && fwrite (bytes, 1, n, stream) < n ? errno : 0;
  if ((keep ? fflush (stream) : fclose (stream)) != 0 && !failure)
    failure = errno;
  return failure;
}

/* Open a new file beside TARGET; *NAME is to be freed.  Two programs that write the same target do not meet. */
static FILE *
open_beside (const char *target, char **name)
{
  enum
  {
    MOST_TRIES = 100
  };
  FILE *stream = NULL;
  ev_str s = { 0 };
  for (int i = 0; i < MOST_TRIES && !stream && (i == 0 || errno == EEXIST); i++)
    {
      ev_str_clear (&s);
      ev_str_printf (&s, "%s.%ld-%d.tmp", target, (long)getpid (), i);
      stream = fopen (s.text, "wbx"); /* mode 0666 less the umask; fails where the file exists */
    }
  *name = s.text;
  return stream;
}

static int
replace (const char *target, const char *bytes, size_t n)
{
  char *name;
  FILE *stream = open_beside (target, &name);
  int failure = stream ? write_all (stream, bytes, n, false) : errno;
  if (stream && !failure && rename (name, target) != 0)
    failure = errno;
  if (stream && failure)
    unlink (name);
  free (name);
  return failure;
}

/* Pipes and devices are written as they are; a link stays one. */
static int
write_path (const char *path, const char *bytes, size_t n)
{
  struct stat info;
  if (stat (path, &info) == 0 && !S_ISREG (info.st_mode))
    {
      FILE *stream = fopen (path, "wb");
      return stream ? write_all (stream, bytes, n, false) : errno;
    }
  char *real = realpath (path, NULL);
  int failure = replace (real ? real : path, bytes, n);
  free (real);
  return failure;
}

ev_status
ev_file_write (const char *path, const char *bytes, size_t n, ev_diags *diags)
{
  bool standard = ev_same (path, "-");
  int failure = standard ? write_all (stdout, bytes, n, true) : write_path (path, bytes, n);
  return failure ? cannot_write (standard ? "(standard output)" : path, failure, diags) : EV_OK;
}

/* The errno of making one folder; 0 where there is one now. */
static int
make_dir (const char *path)
{
  struct stat info;
  if (mkdir (path, 0777) == 0)
    return 0;
  int failure = errno;
  if (stat (path, &info) != 0)
    return failure;
  return S_ISDIR (info.st_mode) ? 0 : ENOTDIR;
}

ev_status
ev_make_dirs (const char *path, ev_diags *diags)
{
  char *part = ev_xstrdup (path);
  int failure = 0;
  for (char *slash = part + strspn (part, "/"); !failure && (slash = strchr (slash, '/')); slash++)
    {
      *slash = '\0';
      failure = make_dir (part);
      *slash = '/';
    }
  free (part);
  if (!failure)
    failure = make_dir (path);
  return failure ? cannot_write (path, failure, diags) : EV_OK;
}
