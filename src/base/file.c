/* Whole files in and out: reading into memory with the checks that every text file passes, whatever its syntax.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
