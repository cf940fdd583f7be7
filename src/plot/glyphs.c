/* Characters without a glyph, found by asking fontconfig's fc-list for what the fonts cover.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/glyphs.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unictype.h>
#include <unistd.h>

#include "base/mem.h"
#include "plot/metrics.h"

extern char **environ;

static const char white_square[] = "\xe2\x96\xa1"; /* U+25A1 */

/* Characters in doubt, in order. */
typedef struct doubts {
  uint32_t *chars;
  bool *found;
  size_t n, capacity;
} doubts;

static bool
in_doubt (uint32_t c)
{
  return c >= 0x80 && !metrics_knows (c) && !uc_is_property_default_ignorable_code_point (c);
}

static int
compare (const void *a, const void *b)
{
  const uint32_t *p = a, *q = b;
  return (*p > *q) - (*p < *q);
}

/* Where C stands, or would stand. */
static size_t
place_of (const doubts *d, uint32_t c)
{
  size_t lo = 0, hi = d->n;
  while (lo < hi)
    {
      size_t mid = (lo + hi) / 2;
      if (d->chars[mid] < c)
        lo = mid + 1;
      else
        hi = mid;
    }
  return lo;
}

static doubts
collect (const char *script)
{
  doubts d = { 0 };
  uint32_t c;
  while ((c = ev_utf8_next (&script)))
    if (in_doubt (c))
      {
        d.chars = ev_xgrow (d.chars, d.n, &d.capacity, sizeof *d.chars);
        d.chars[d.n++] = c;
      }
  if (d.n == 0)
    return d;
  qsort (d.chars, d.n, sizeof *d.chars, compare);
  size_t n = 1;
  for (size_t i = 1; i < d.n; i++)
    if (d.chars[i] != d.chars[n - 1])
      d.chars[n++] = d.chars[i];
  d.n = n;
  d.found = ev_xcalloc (n, sizeof *d.found);
  return d;
}

/* One font: "TrueType 20-7e a0 …", hexadecimal ranges.  Pango draws with TrueType and CFF fonts only. */
static void
read_font (doubts *d, char *line)
{
  if (strncmp (line, "TrueType ", 9) != 0 && strncmp (line, "CFF ", 4) != 0)
    return;
  for (char *p = strchr (line, ' '); *p;)
    {
      char *end;
      unsigned long first = strtoul (p, &end, 16), last = first;
      if (end == p)
        return;
      if (*end == '-')
        last = strtoul (end + 1, &end, 16);
      for (size_t i = place_of (d, (uint32_t) first); i < d->n && d->chars[i] <= last; i++)
        d->found[i] = true;
      p = end;
    }
}

/* What fc-list prints goes to TEXT; nothing when it cannot be run. */
static void
run_fc_list (ev_str *text)
{
  int ends[2];
  if (pipe (ends) != 0)
    return;
  fcntl (ends[0], F_SETFD, FD_CLOEXEC);
  fcntl (ends[1], F_SETFD, FD_CLOEXEC);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init (&actions);
  posix_spawn_file_actions_addopen (&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2 (&actions, ends[1], 1);
  posix_spawn_file_actions_addopen (&actions, 2, "/dev/null", O_WRONLY, 0);
  char *const argv[] = { (char *) "fc-list", (char *) "--format", (char *) "%{fontformat} %{charset}\n",
                         (char *) ":scalable=true", NULL };
  pid_t pid;
  bool running = posix_spawnp (&pid, argv[0], &actions, NULL, argv, environ) == 0;
  posix_spawn_file_actions_destroy (&actions);
  close (ends[1]);
  char buffer[8192];
  ssize_t n;
  while (running && ((n = read (ends[0], buffer, sizeof buffer)) > 0 || (n < 0 && errno == EINTR)))
    if (n > 0)
      ev_str_addn (text, buffer, (size_t) n);
  close (ends[0]);
  while (running && waitpid (pid, NULL, 0) < 0 && errno == EINTR)
    continue;
}

static void
ask_fonts (doubts *d)
{
  ev_str text = { 0 };
  run_fc_list (&text);
  for (char *line = text.text; line && *line;)
    {
      char *end = strchr (line, '\n');
      if (end)
        *end = '\0';
      read_font (d, line);
      line = end ? end + 1 : NULL;
    }
  ev_str_free (&text);
}

static void
replace (ev_str *script, const doubts *d)
{
  ev_str out = { 0 };
  uint32_t c;
  for (const char *p = script->text, *start = p; (c = ev_utf8_next (&p)); start = p)
    {
      size_t i = place_of (d, c);
      if (i < d->n && d->chars[i] == c && !d->found[i])
        ev_str_add (&out, white_square);
      else
        ev_str_addn (&out, start, (size_t) (p - start));
    }
  ev_str_free (script);
  *script = out;
}

size_t
glyphs_replace_missing (ev_str *script, uint32_t *first)
{
  doubts d = collect (script->text);
  size_t missing = 0;
  if (d.n)
    ask_fonts (&d);
  for (size_t i = d.n; i-- > 0;)
    if (!d.found[i])
      {
        *first = d.chars[i];
        missing++;
      }
  if (missing)
    replace (script, &d);
  free (d.chars);
  free (d.found);
  return missing;
}
