/* gnuplot as a program: one process for each figure, several at a time.

   A script is a file beside its target, run as `gnuplot -d FILE` without a shell; the figure comes out of its standard
   output into another file there, and takes its place when it is complete.  So no file name ever stands in a script.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/plot.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <unistr.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "plot/finish.h"
#include "plot/glyphs.h"
#include "plot/metrics.h"

extern char **environ;

const ev_plot_format ev_plot_formats[]
    = { { "svg", "svg" }, { "pdf", "pdfcairo" }, { "png", "pngcairo" }, { NULL, NULL } };

/* How a terminal is told the size, and that a point is a point: pdfcairo draws lines half a point wide and text a third
   too large, pngcairo takes a pixel for a point and an inch for 96 of them. */
typedef struct driver {
  double scale; /* units in a point */
  const char *unit, *options;
  const char *end; /* of a complete figure: gnuplot does not notice a full disk */
  void (*finish) (ev_str *bytes, const char *title); /* NULL: nothing to do */
  bool own_fonts; /* text is drawn with the fonts of this machine, not with those of the reader's */
} driver;

/* In the order of ev_plot_formats. */
static const driver drivers[] = {
  { 1, "", "fixed linewidth 1 background rgb '#ffffff'", "</svg>", finish_svg, false },
  { 1 / 72.0, "in", "fontscale 0.75 linewidth 2", "%%EOF", finish_pdf, true },
  { 2, "", "fontscale 1.5 linewidth 2 dashlength 2 background rgb '#ffffff'", "IEND\xae"
                                                                              "B`\x82",
    NULL, true },
};

/* Exit statuses of a script that finds that it cannot be run. */
enum { SCRIPT_TOO_OLD = 64, SCRIPT_NO_TERMINAL = 65, SPAWN_FAILED = 127, PATH_TRIES = 100 };

/* One gnuplot at work. */
typedef struct work {
  const ev_plot_job *job;
  size_t number;
  pid_t pid;
  bool aside;                            /* the target is no file: what it needs is put elsewhere */
  ev_str target, script, output, errors; /* paths; the last three are ours to remove */
} work;

typedef struct pool {
  const char *gnuplot;
  ev_diags *diags;
  ev_status status;
  bool unable; /* gnuplot cannot be started at all */
} pool;

/* --- the complete script --- */

static size_t
find_format (const char *name)
{
  size_t i = 0;
  while (ev_plot_formats[i].name && !ev_same_name (ev_plot_formats[i].name, name))
    i++;
  return i;
}

static void
complete_script (ev_str *out, const ev_plot_job *job, size_t format)
{
  const char *terminal = ev_plot_formats[format].terminal;
  const driver *d = &drivers[format];
  ev_str_add (out, "# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE\n");
  ev_str_printf (out, "if (GPVAL_VERSION < 5.4) exit status %d\n", SCRIPT_TOO_OLD);
  ev_str_printf (out, "if (!strstrt(GPVAL_TERMINALS, '%s')) print GPVAL_TERMINALS; exit status %d\n", terminal,
                 SCRIPT_NO_TERMINAL);
  ev_str_printf (out, "set terminal %s size %.6g%s,%.6g%s %s font '%s,9' noenhanced\n", terminal,
                 job->size.width * d->scale, d->unit, job->size.height * d->scale, d->unit, d->options, METRICS_FAMILY);
  ev_str_add (out, job->script);
}

/* --- files --- */

static void
file_error (pool *p, const char *file, int error)
{
  const ev_place place = { .file = file };
  p->status = ev_error (p->diags, EV_OUTPUT, &place, "cannot-write", "cannot be written: %s", strerror (error));
}

static void
write_target (pool *p, const work *w, const ev_str *bytes)
{
  ev_status status = ev_file_write (w->job->file, bytes->text, bytes->length, p->diags);
  p->status = status ? status : p->status;
}

/* Never a name that starts with a character that gnuplot or getopt takes for something else; beside standard output, a
   device or a pipe nothing can be put. */
static void
find_target (work *w)
{
  const char *file = w->job->file;
  struct stat info;
  w->aside = ev_same (file, "-") || (stat (file, &info) == 0 && !S_ISREG (info.st_mode) && !S_ISDIR (info.st_mode));
  if (w->aside)
    ev_str_add (&w->target, P_tmpdir "/figure");
  else
    ev_str_printf (&w->target, "%s%s", *file == '/' ? "" : "./", file);
}

/* Create a new file beside the target; PATH gets its name.  Returns the descriptor or -1. */
static int
create_beside (const work *w, const char *suffix, ev_str *path)
{
  size_t folder = (size_t) (strrchr (w->target.text, '/') + 1 - w->target.text);
  for (int i = 0; i < PATH_TRIES; i++)
    {
      ev_str_clear (path);
      ev_str_addn (path, w->target.text, folder);
      ev_str_printf (path, ".evisyn-%ld-%zu-%d%s", (long) getpid (), w->number, i, suffix);
      int fd = open (path->text, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
      if (fd >= 0 || errno != EEXIST)
        {
          if (fd < 0)
            ev_str_clear (path);
          return fd;
        }
    }
  ev_str_clear (path);
  return -1;
}

static bool
write_all (int fd, const char *bytes, size_t n)
{
  while (n > 0)
    {
      ssize_t done = write (fd, bytes, n);
      if (done < 0 && errno == EINTR)
        continue;
      if (done <= 0)
        return false;
      bytes += done;
      n -= (size_t) done;
    }
  return true;
}

/* Write TEXT to a new file beside the target. */
static bool
write_beside (pool *p, const work *w, const char *suffix, ev_str *path, const ev_str *text)
{
  int fd = create_beside (w, suffix, path);
  bool good = fd >= 0 && write_all (fd, text->text, text->length);
  if (fd >= 0 && close (fd) != 0)
    good = false;
  if (!good)
    file_error (p, w->job->file, errno);
  return good;
}

static bool
read_file (const char *path, ev_str *text)
{
  FILE *file = fopen (path, "rb");
  if (!file)
    return false;
  char buffer[8192];
  for (size_t n; (n = fread (buffer, 1, sizeof buffer, file)) > 0;)
    ev_str_addn (text, buffer, n);
  bool good = !ferror (file);
  fclose (file);
  return good;
}

static void
remove_file (ev_str *path)
{
  if (path->length)
    unlink (path->text);
  ev_str_clear (path);
}

static void
end_work (work *w)
{
  remove_file (&w->script);
  remove_file (&w->output);
  remove_file (&w->errors);
  ev_str_free (&w->target);
  ev_str_free (&w->script);
  ev_str_free (&w->output);
  ev_str_free (&w->errors);
}

/* --- processes --- */

static int
spawn (const char *program, work *w, int output, int errors)
{
  posix_spawn_file_actions_t actions;
  int error = posix_spawn_file_actions_init (&actions);
  if (error)
    return error;
  char *const argv[] = { (char *) program, (char *) "-d", w->script.text, NULL };
  if (!(error = posix_spawn_file_actions_addopen (&actions, 0, "/dev/null", O_RDONLY, 0))
      && !(error = posix_spawn_file_actions_adddup2 (&actions, output, 1))
      && !(error = posix_spawn_file_actions_adddup2 (&actions, errors, 2)))
    error = posix_spawnp (&w->pid, program, &actions, NULL, argv, environ);
  posix_spawn_file_actions_destroy (&actions);
  return error;
}

static void
report_missing (pool *p, int error)
{
  p->status = EV_OUTPUT;
  p->unable = true;
  if (error == ENOENT)
    {
      ev_error (p->diags, EV_OUTPUT, NULL, "gnuplot-missing", "cannot draw: there is no program %s", p->gnuplot);
      ev_hint (p->diags, "install gnuplot 5.4 or later (Debian: gnuplot-nox), or say where it is");
    }
  else
    ev_error (p->diags, EV_OUTPUT, NULL, "gnuplot-failed", "cannot run %s: %s", p->gnuplot, strerror (error));
}

/* Keep from the terminal what it cannot draw. */
static void
replace_missing (pool *p, const work *w, ev_str *script)
{
  uint32_t first;
  size_t n = glyphs_replace_missing (script, &first);
  if (n == 0)
    return;
  uint8_t utf8[8];
  int length = u8_uctomb (utf8, first, sizeof utf8);
  ev_warn (p->diags, NULL, "no-glyph",
           "%s shows a square in place of %zu character%s that no font here has, such as %.*s (U+%04lX)", w->job->file,
           n, n > 1 ? "s" : "", length, (char *) utf8, (unsigned long) first);
  ev_hint (p->diags,
           "install a font that has it (Debian: fonts-noto-cjk for Chinese, Japanese and Korean), or draw SVG");
}

/* Start gnuplot for W->job; false: it does not run, and why has been said. */
static bool
start (pool *p, work *w, size_t format)
{
  ev_str script = { 0 };
  complete_script (&script, w->job, format);
  if (drivers[format].own_fonts)
    replace_missing (p, w, &script);
  bool good = write_beside (p, w, ".gp", &w->script, &script);
  ev_str_free (&script);
  if (!good)
    return false;
  int output = create_beside (w, ".out", &w->output), errors = create_beside (w, ".err", &w->errors);
  if (output < 0 || errors < 0)
    {
      file_error (p, w->job->file, errno);
      good = false;
    }
  else
    {
      int error = spawn (p->gnuplot, w, output, errors);
      if (error)
        report_missing (p, error);
      good = !error;
    }
  if (output >= 0)
    close (output);
  if (errors >= 0)
    close (errors);
  return good;
}

/* gnuplot's words on one line. */
static void
squeeze (ev_str *text)
{
  size_t n = 0;
  for (size_t i = 0; i < text->length; i++)
    {
      char c = text->text[i];
      bool space = c == '\n' || c == '\r' || c == '\t' || c == ' ';
      if (!space)
        text->text[n++] = c;
      else if (n > 0 && text->text[n - 1] != ' ')
        text->text[n++] = ' ';
    }
  while (n > 0 && text->text[n - 1] == ' ')
    n--;
  if (text->text)
    text->text[text->length = n] = '\0';
}

static void
report_failure (pool *p, work *w, int status)
{
  p->status = EV_OUTPUT;
  int code = WIFEXITED (status) ? WEXITSTATUS (status) : -1;
  if (code == SPAWN_FAILED)
    {
      report_missing (p, ENOENT);
      return;
    }
  ev_str said = { 0 };
  read_file (w->errors.text, &said);
  squeeze (&said);
  const char *words = said.length ? said.text : "it gave no reason";
  if (code == SCRIPT_TOO_OLD)
    ev_error (p->diags, EV_OUTPUT, NULL, "gnuplot-old", "cannot draw %s: %s is older than 5.4", w->job->file,
              p->gnuplot);
  else if (code == SCRIPT_NO_TERMINAL)
    {
      ev_error (p->diags, EV_OUTPUT, NULL, "gnuplot-terminal", "cannot draw %s: %s does not write %s", w->job->file,
                p->gnuplot, w->job->format);
      ev_hint (p->diags, "its terminals are: %s", words);
    }
  else
    {
      ev_str kept = { 0 };
      ev_str_printf (&kept, "%s.gp", w->target.text);
      ev_error (p->diags, EV_OUTPUT, NULL, "gnuplot-failed", "cannot draw %s: gnuplot failed: %s", w->job->file, words);
      if (!w->aside && rename (w->script.text, kept.text) == 0)
        {
          ev_str_clear (&w->script);
          ev_hint (p->diags, "the script is kept as %s.gp", w->job->file);
        }
      ev_str_free (&kept);
    }
  ev_str_free (&said);
}

/* Does BYTES end with END and perhaps a line break? */
static bool
is_complete (const ev_str *bytes, const char *end)
{
  size_t n = bytes->length, m = strlen (end);
  while (n && bytes->text[n - 1] == '\n')
    n--;
  return n > m && memcmp (bytes->text + n - m, end, m) == 0;
}

/* Put what gnuplot wrote, corrected, where it belongs. */
static void
finish_output (pool *p, const work *w)
{
  const driver *d = &drivers[find_format (w->job->format)];
  ev_str bytes = { 0 };
  if (!read_file (w->output.text, &bytes))
    file_error (p, w->job->file, errno);
  else if (!is_complete (&bytes, d->end))
    file_error (p, w->job->file, ENOSPC);
  else
    {
      if (d->finish)
        d->finish (&bytes, w->job->title);
      write_target (p, w, &bytes);
    }
  ev_str_free (&bytes);
}

static void
finish (pool *p, work *w)
{
  int status = -1;
  while (waitpid (w->pid, &status, 0) < 0 && errno == EINTR)
    continue;
  if (WIFEXITED (status) && WEXITSTATUS (status) == 0)
    finish_output (p, w);
  else
    report_failure (p, w, status);
  end_work (w);
}

/* The format "gp": no gnuplot runs. */
static void
write_script (pool *p, work *w)
{
  ev_str script = { 0 };
  complete_script (&script, w->job, 0);
  write_target (p, w, &script);
  ev_str_free (&script);
  end_work (w);
}

ev_status
ev_plot_run (const ev_plot_job *jobs, size_t n, unsigned parallel, const char *gnuplot, ev_diags *diags)
{
  pool p = { .gnuplot = gnuplot ? gnuplot : "gnuplot", .diags = diags };
  work *running = ev_xcalloc (n, sizeof *running);
  size_t oldest = 0, started = 0;
  for (size_t i = 0; i < n; i++)
    {
      work w = { .job = &jobs[i], .number = i };
      find_target (&w);
      size_t format = find_format (jobs[i].format);
      if (ev_same_name (jobs[i].format, "gp"))
        {
          write_script (&p, &w);
          continue;
        }
      if (!ev_plot_formats[format].name)
        {
          p.status = ev_error (diags, EV_USAGE, NULL, "plot-format", "there is no figure format '%s'", jobs[i].format);
          end_work (&w);
          continue;
        }
      if (started - oldest >= (parallel ? parallel : 1))
        finish (&p, &running[oldest++]);
      if (!p.unable && start (&p, &w, format))
        running[started++] = w;
      else
        end_work (&w);
    }
  while (oldest < started)
    finish (&p, &running[oldest++]);
  free (running);
  return p.status;
}
