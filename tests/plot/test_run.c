/* Running gnuplot.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "test.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "evisyn/plot.h"

static const char hostile[]
    = "it's `touch PWNED` $(touch PWNED) \"\n'; system('touch PWNED') # <b>&amp; 50% %d a_b^{c}";
static ev_diags *diags;
static char folder[64];

/* Every test works in a folder of its own. */
static void
enter (void)
{
  strcpy (folder, "/tmp/evisyn-plot-XXXXXX");
  ck_assert_ptr_nonnull (mkdtemp (folder));
  ck_assert_int_eq (chdir (folder), 0);
  diags = ev_diags_new ();
}

static size_t
count_files (void)
{
  size_t n = 0;
  DIR *dir = opendir (".");
  ck_assert_ptr_nonnull (dir);
  for (struct dirent *e; (e = readdir (dir));)
    n += strcmp (e->d_name, ".") != 0 && strcmp (e->d_name, "..") != 0;
  closedir (dir);
  return n;
}

/* FILES are all that is left. */
static void
leave (size_t files)
{
  ck_assert_uint_eq (count_files (), files);
  DIR *dir = opendir (".");
  for (struct dirent *e; (e = readdir (dir));)
    remove (e->d_name);
  closedir (dir);
  ck_assert_int_eq (chdir ("/"), 0);
  ck_assert_int_eq (rmdir (folder), 0);
  ev_diags_free (diags);
}

static ev_str
read_whole (const char *path)
{
  ev_str s = { 0 };
  FILE *file = fopen (path, "rb");
  ck_assert_msg (file != NULL, "%s is not there", path);
  for (int c; (c = getc (file)) != EOF;)
    ev_str_addc (&s, (char) c);
  fclose (file);
  return s;
}

static void
write_file (const char *path, const char *text, mode_t mode)
{
  FILE *file = fopen (path, "wb");
  ck_assert_ptr_nonnull (file);
  fputs (text, file);
  fclose (file);
  ck_assert_int_eq (chmod (path, mode), 0);
}

/* The script of a forest plot with hostile text. */
static ev_str
script_of (const char *label, ev_figure_size *size)
{
  const ev_forest_row row
      = { .kind = EV_FOREST_STUDY, .label = label, .est = 0.5, .lb = -0.25, .ub = 1.25, .weight = 100 };
  const ev_forest f = { .title = label,
                        .label_header = "Study",
                        .rows = &row,
                        .nrows = 1,
                        .null_value = 0,
                        .reference = NAN,
                        .axis_label = label,
                        .left = label,
                        .right = label,
                        .footnote = label,
                        .limits = { NAN, NAN } };
  ev_str script = { 0 };
  ev_forest_script (&f, &script, size);
  return script;
}

static ev_status
draw (const char *script, ev_figure_size size, const char *format, const char *file, const char *gnuplot)
{
  const ev_plot_job job = { script, size, format, file, "The <title>" };
  return ev_plot_run (&job, 1, 1, gnuplot, diags);
}

static void
only_diag (const char *id, const char *part)
{
  ck_assert_uint_eq (ev_diags_count (diags), 1);
  const ev_diag *d = ev_diags_get (diags, 0);
  ck_assert_str_eq (d->id, id);
  ck_assert_msg (strstr (d->message, part) != NULL, "'%s' does not say '%s'", d->message, part);
}

static const ev_figure_size page = { 100, 50 };
static const char nothing[] = "unset key\nset xrange [0:1]\nset yrange [0:1]\nplot NaN notitle\n";

START_TEST (every_format_is_drawn_and_the_same_twice)
{
  enter ();
  ev_figure_size size;
  ev_str script = script_of (hostile, &size);
  static const char *const files[] = { "a.svg", "a.pdf", "a.png", "a.gp", "b.svg", "b.pdf", "b.png", "b.gp" };
  static const char *const starts[] = { "<?xml", "%PDF-", "\x89PNG", "# A figure" };
  ev_plot_job jobs[8];
  for (size_t i = 0; i < 8; i++)
    jobs[i] = (ev_plot_job){ script.text, size, strchr (files[i], '.') + 1, files[i], "t" };
  ck_assert_int_eq (ev_plot_run (jobs, 8, 3, NULL, diags), EV_OK);
  ck_assert_uint_eq (ev_diags_count (diags), 0);
  for (size_t i = 0; i < 4; i++)
    {
      ev_str a = read_whole (files[i]), b = read_whole (files[i + 4]);
      ck_assert_msg (a.length == b.length && memcmp (a.text, b.text, a.length) == 0, "%s differs from %s", files[i],
                     files[i + 4]);
      ck_assert_mem_eq (a.text, starts[i], strlen (starts[i]));
      ev_str_free (&a);
      ev_str_free (&b);
    }
  ev_str_free (&script);
  leave (8);
}
END_TEST

START_TEST (an_svg_is_well_formed_and_shows_the_text)
{
  enter ();
  ev_figure_size size;
  ev_str script = script_of ("O'Hara <b> & `x`", &size);
  ck_assert_int_eq (draw (script.text, size, "svg", "x.svg", NULL), EV_OK);
  ev_str svg = read_whole ("x.svg");
  ck_assert_ptr_nonnull (strstr (svg.text, "O'Hara &lt;b> &amp; `x`"));
  ck_assert_ptr_nonnull (strstr (svg.text, "<title>The &lt;title&gt;</title>"));
  ck_assert_ptr_nonnull (strstr (svg.text, "font-weight=\"bold\""));
  ck_assert_ptr_null (strstr (svg.text, "Arial:Bold"));
  char width[40];
  snprintf (width, sizeof width, "width=\"%gpt\"", size.width);
  ck_assert_ptr_nonnull (strstr (svg.text, width));
  /* as many elements end as begin, and no stray < or & stands in text */
  int depth = 0;
  for (const char *p = svg.text; (p = strchr (p, '<')); p++)
    {
      const char *end = strchr (p, '>');
      ck_assert_ptr_nonnull (end);
      ck_assert (memchr (p + 1, '<', (size_t) (end - p - 1)) == NULL);
      if (p[1] == '/')
        depth--;
      else if (p[1] != '?' && p[1] != '!' && end[-1] != '/')
        depth++;
    }
  ck_assert_int_eq (depth, 0);
  ev_str_free (&svg);
  ev_str_free (&script);
  leave (1);
}
END_TEST

/* gnuplot takes two apostrophes for one only within a string and alone. */
START_TEST (apostrophes_anywhere_are_text)
{
  enter ();
  static const char *const names[]
      = { "'", "''", "'tis", "x''y", "z'''", "'''; system('touch PWNED') #", "'`touch PWNED`\\", "\\'\"'$(touch PWNED)" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    {
      ev_figure_size size;
      ev_str script = script_of (names[i], &size), text = { 0 };
      ck_assert_int_eq (draw (script.text, size, "svg", "x.svg", NULL), EV_OK);
      ev_str svg = read_whole ("x.svg");
      ev_str_printf (&text, "<text>%s</text>", names[i]);
      ck_assert_msg (strstr (svg.text, text.text) != NULL, "%s is not shown", names[i]);
      ev_str_free (&text);
      ev_str_free (&svg);
      ev_str_free (&script);
    }
  leave (1);
}
END_TEST

START_TEST (no_file_name_is_a_command)
{
  enter ();
  static const char *const names[] = { "a b.svg",       "it's.svg", "|touch PWNED",
                                       "< touch PWNED", "-d",       "`touch PWNED`.svg",
                                       "$(x).svg",      "~x.svg",   "a\n'; system('touch PWNED') #.svg",
                                       "\"q\".svg" };
  enum { N = sizeof names / sizeof *names };
  ev_plot_job jobs[N];
  for (size_t i = 0; i < N; i++)
    jobs[i] = (ev_plot_job){ nothing, page, "svg", names[i], names[i] };
  ck_assert_int_eq (ev_plot_run (jobs, N, 2, NULL, diags), EV_OK);
  for (size_t i = 0; i < N; i++)
    ck_assert_msg (access (names[i], R_OK) == 0, "%s is not there", names[i]);
  leave (N);
}
END_TEST

START_TEST (a_missing_gnuplot_is_said_once)
{
  enter ();
  const ev_plot_job jobs[] = { { nothing, page, "svg", "a.svg", NULL }, { nothing, page, "svg", "b.svg", NULL } };
  ck_assert_int_eq (ev_plot_run (jobs, 2, 1, "gnuplot-that-is-not-there", diags), EV_OUTPUT);
  only_diag ("gnuplot-missing", "gnuplot-that-is-not-there");
  ck_assert_ptr_nonnull (ev_diags_get (diags, 0)->hint);
  leave (0);
}
END_TEST

START_TEST (scripts_need_no_gnuplot)
{
  enter ();
  ck_assert_int_eq (draw (nothing, page, "gp", "a.gp", "gnuplot-that-is-not-there"), EV_OK);
  ev_str gp = read_whole ("a.gp");
  ck_assert_ptr_nonnull (strstr (gp.text, "set terminal svg size 100,50 "));
  ck_assert_ptr_nonnull (strstr (gp.text, nothing));
  ev_str_free (&gp);
  leave (1);
}
END_TEST

START_TEST (an_old_gnuplot_and_a_missing_terminal_are_recognised)
{
  enter ();
  write_file ("old", "#!/bin/sh\nexit 64\n", 0755);
  write_file ("poor", "#!/bin/sh\necho dumb svg >&2\nexit 65\n", 0755);
  ck_assert_int_eq (draw (nothing, page, "png", "a.png", "./old"), EV_OUTPUT);
  only_diag ("gnuplot-old", "5.4");
  ev_diags_free (diags);
  diags = ev_diags_new ();
  ck_assert_int_eq (draw (nothing, page, "png", "a.png", "./poor"), EV_OUTPUT);
  only_diag ("gnuplot-terminal", "png");
  ck_assert_ptr_nonnull (strstr (ev_diags_get (diags, 0)->hint, "dumb svg"));
  leave (2);
}
END_TEST

START_TEST (the_guards_of_a_script_work)
{
  enter ();
  /* what a gnuplot without the terminal would do: the same lines with another name */
  write_file ("guard.gp", "if (!strstrt(GPVAL_TERMINALS, 'nosuchterm')) print GPVAL_TERMINALS; exit status 65\n", 0644);
  int status = system ("gnuplot -d guard.gp 2>terminals");
  ck_assert_int_eq (WEXITSTATUS (status), 65);
  ev_str said = read_whole ("terminals");
  ck_assert_ptr_nonnull (strstr (said.text, "svg"));
  ev_str_free (&said);
  write_file ("guard.gp", "if (GPVAL_VERSION < 99) exit status 64\n", 0644);
  status = system ("gnuplot -d guard.gp");
  ck_assert_int_eq (WEXITSTATUS (status), 64);
  leave (2);
}
END_TEST

START_TEST (a_failing_script_is_kept)
{
  enter ();
  ck_assert_int_eq (draw ("plot nonsense((\n", page, "svg", "a.svg", NULL), EV_OUTPUT);
  only_diag ("gnuplot-failed", "a.svg");
  ck_assert_ptr_nonnull (strstr (ev_diags_get (diags, 0)->hint, "a.svg.gp"));
  ck_assert_int_ne (access ("a.svg", F_OK), 0);
  ev_str kept = read_whole ("a.svg.gp");
  ck_assert_ptr_nonnull (strstr (kept.text, "nonsense"));
  ev_str_free (&kept);
  leave (1);
}
END_TEST

START_TEST (one_failure_does_not_stop_the_others)
{
  enter ();
  const ev_plot_job jobs[] = { { "nonsense\n", page, "svg", "a.svg", NULL },
                               { nothing, page, "nosuch", "b.svg", NULL },
                               { nothing, page, "svg", "nosuch/c.svg", NULL },
                               { nothing, page, "svg", "d.svg", NULL } };
  ck_assert_int_ne (ev_plot_run (jobs, 4, 1, NULL, diags), EV_OK);
  ck_assert_uint_eq (ev_diags_count (diags), 3);
  ck_assert_int_eq (access ("d.svg", R_OK), 0);
  leave (2);
}
END_TEST

START_TEST (a_place_that_cannot_be_written_is_named)
{
  enter ();
  ck_assert_int_eq (draw (nothing, page, "svg", "nosuch/a.svg", NULL), EV_OUTPUT);
  only_diag ("cannot-write", "cannot be written: No such file or directory");
  ck_assert_str_eq (ev_diags_get (diags, 0)->place.file, "nosuch/a.svg");
  ev_diags_free (diags);
  diags = ev_diags_new ();
  ck_assert_int_eq (mkdir ("d.svg", 0755), 0);
  ck_assert_int_eq (draw (nothing, page, "svg", "d.svg", NULL), EV_OUTPUT);
  only_diag ("cannot-write", "cannot be written: Is a directory");
  ck_assert_str_eq (ev_diags_get (diags, 0)->place.file, "d.svg");
  leave (1);
}
END_TEST

START_TEST (a_pipe_is_written_and_not_replaced)
{
  enter ();
  ck_assert_int_eq (mkfifo ("pipe", 0600), 0);
  int reader = open ("pipe", O_RDWR | O_NONBLOCK);
  ck_assert_int_eq (draw (nothing, page, "svg", "pipe", NULL), EV_OK);
  char start[6] = "";
  ck_assert_int_eq (read (reader, start, 5), 5);
  ck_assert_str_eq (start, "<?xml");
  close (reader);
  struct stat info;
  ck_assert_int_eq (stat ("pipe", &info), 0);
  ck_assert (S_ISFIFO (info.st_mode));
  leave (1);
}
END_TEST

START_TEST (a_link_stays_one)
{
  enter ();
  write_file ("real", "old", 0644);
  ck_assert_int_eq (symlink ("real", "a.svg"), 0);
  ck_assert_int_eq (draw (nothing, page, "svg", "a.svg", NULL), EV_OK);
  struct stat info;
  ck_assert_int_eq (lstat ("a.svg", &info), 0);
  ck_assert (S_ISLNK (info.st_mode));
  ev_str svg = read_whole ("real");
  ck_assert_ptr_nonnull (strstr (svg.text, "</svg>"));
  ev_str_free (&svg);
  leave (2);
}
END_TEST

START_TEST (a_figure_cut_short_replaces_nothing)
{
  enter ();
  write_file ("short", "#!/bin/sh\nprintf '<svg><g>'\n", 0755);
  write_file ("a.svg", "old", 0644);
  ck_assert_int_eq (draw (nothing, page, "svg", "a.svg", "./short"), EV_OUTPUT);
  only_diag ("cannot-write", "No space left on device");
  ev_str old = read_whole ("a.svg");
  ck_assert_str_eq (old.text, "old");
  ev_str_free (&old);
  leave (2);
}
END_TEST

START_TEST (characters_without_a_glyph_are_told)
{
  enter ();
  ck_assert_int_eq (draw ("set label '\U000f1234' at 0.5,0.5\nset xrange [0:1]\nset yrange [0:1]\nplot NaN notitle\n",
                          page, "png", "a.png", NULL),
                    EV_OK);
  only_diag ("no-glyph", "U+F1234");
  leave (1);
}
END_TEST

TEST_SUITE ("run", every_format_is_drawn_and_the_same_twice, an_svg_is_well_formed_and_shows_the_text,
            apostrophes_anywhere_are_text, no_file_name_is_a_command, a_missing_gnuplot_is_said_once, scripts_need_no_gnuplot,
            an_old_gnuplot_and_a_missing_terminal_are_recognised, the_guards_of_a_script_work, a_failing_script_is_kept,
            one_failure_does_not_stop_the_others, a_place_that_cannot_be_written_is_named,
            a_pipe_is_written_and_not_replaced, a_link_stays_one, a_figure_cut_short_replaces_nothing,
            characters_without_a_glyph_are_told)
