/* Whole files.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "test.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

static void
is_at (const char *bytes, size_t offset, long line, long column)
{
  ev_place place = ev_file_place ("f", bytes, offset);
  ck_assert_msg (place.line == line && place.column == column, "%ld:%ld", place.line, place.column);
}

START_TEST (places_count_characters_and_all_kinds_of_line_ends)
{
  is_at ("", 0, 1, 1);
  is_at ("\xef\xbb\xbf"
         "a中b",
         7, 1, 3);
  is_at ("a\nb", 2, 2, 1);
  is_at ("a\r\nb", 3, 2, 1);
  is_at ("a\rb\n\nc", 5, 4, 1);
  is_at ("a\r\nb", 2, 1, 3); /* the LF of a CRLF belongs to the line that it ends */
}
END_TEST

static ev_diags *diags;

/* A folder of our own, empty; the test program runs in it. */
static void
enter_folder (void)
{
  char name[] = "test_file.XXXXXX";
  ck_assert_ptr_nonnull (mkdtemp (name));
  ck_assert_int_eq (chdir (name), 0);
  diags = ev_diags_new ();
}

static void
leave_folder (void)
{
  char *path = getcwd (NULL, 0);
  ck_assert_int_eq (chdir (".."), 0);
  ck_assert_int_eq (rmdir (path), 0); /* nothing was left in it */
  free (path);
  ev_diags_free (diags);
}

static void
file_is (const char *path, const char *wanted, size_t wanted_n)
{
  char *bytes;
  size_t n;
  ck_assert_int_eq (ev_file_read (path, diags, &bytes, &n), EV_OK);
  ck_assert_uint_eq (n, wanted_n);
  ck_assert_int_eq (memcmp (bytes, wanted, n + 1), 0);
  free (bytes);
}

static void
cannot_write (ev_status status, const char *file, int failure)
{
  ck_assert_int_eq (status, EV_OUTPUT);
  const ev_diag *d = ev_diags_get (diags, ev_diags_count (diags) - 1);
  ck_assert_str_eq (d->id, "cannot-write");
  ck_assert_str_eq (d->place.file, file);
  ck_assert_ptr_nonnull (strstr (d->message, strerror (failure)));
}

START_TEST (a_written_file_is_read_back_and_replaced)
{
  enter_folder ();
  mode_t mask = umask (027);
  ck_assert_int_eq (ev_file_write ("a", "x\0\ny", 4, diags), EV_OK);
  file_is ("a", "x\0\ny", 4);
  ck_assert_int_eq (ev_file_write ("./a", "", 0, diags), EV_OK);
  file_is ("a", "", 0);
  struct stat info;
  stat ("a", &info);
  ck_assert_uint_eq (info.st_mode & 0777, 0640);
  umask (mask);
  ck_assert_int_eq (symlink ("a", "link"), 0);
  ck_assert_int_eq (ev_file_write ("link", "through", 7, diags), EV_OK);
  file_is ("a", "through", 7);
  lstat ("link", &info);
  ck_assert (S_ISLNK (info.st_mode));
  size_t n = (5 << 20) + 1;
  char *large = malloc (n + 1);
  memset (large, 'z', n);
  large[n] = '\0';
  ck_assert_int_eq (ev_file_write ("a", large, n, diags), EV_OK);
  file_is ("a", large, n);
  free (large);
  unlink ("a");
  unlink ("link");
  leave_folder ();
}
END_TEST

START_TEST (what_cannot_be_written_is_told_and_leaves_nothing)
{
  enter_folder ();
  cannot_write (ev_file_write ("no/such/file", "x", 1, diags), "no/such/file", ENOENT);
  ck_assert_int_eq (mkdir ("folder", 0777), 0);
  cannot_write (ev_file_write ("folder", "x", 1, diags), "folder", EISDIR);
  rmdir ("folder");
  cannot_write (ev_file_write ("", "x", 1, diags), "", ENOENT);
  cannot_write (ev_file_write ("/dev/full", "x", 1, diags), "/dev/full", ENOSPC);
  cannot_write (ev_file_write ("/proc/nothing", "x", 1, diags), "/proc/nothing", ENOENT);
  /* A limit on the size of files stands for a full disk. */
  struct rlimit old, none;
  getrlimit (RLIMIT_FSIZE, &old);
  none = old;
  none.rlim_cur = 10;
  signal (SIGXFSZ, SIG_IGN);
  setrlimit (RLIMIT_FSIZE, &none);
  ev_status status = ev_file_write ("large", "0123456789abcdef", 16, diags);
  setrlimit (RLIMIT_FSIZE, &old);
  cannot_write (status, "large", EFBIG);
  leave_folder ();
}
END_TEST

START_TEST (standard_output_is_checked)
{
  enter_folder ();
  fflush (stdout);
  int keep = dup (1), full = open ("/dev/full", O_WRONLY);
  dup2 (full, 1);
  ev_status status = ev_file_write ("-", "x", 1, diags);
  int file = creat ("out", 0666);
  dup2 (file, 1);
  ev_status good = ev_file_write ("-", "y", 1, diags);
  dup2 (keep, 1);
  close (keep);
  close (full);
  close (file);
  cannot_write (status, "(standard output)", ENOSPC);
  ck_assert_int_eq (good, EV_OK);
  file_is ("out", "y", 1);
  unlink ("out");
  leave_folder ();
}
END_TEST

START_TEST (folders_are_made_with_those_above)
{
  enter_folder ();
  ck_assert_int_eq (ev_make_dirs ("a/b//c/", diags), EV_OK);
  ck_assert_int_eq (ev_make_dirs ("a/b", diags), EV_OK);
  ck_assert_int_eq (ev_make_dirs (".", diags), EV_OK);
  ck_assert_int_eq (ev_make_dirs ("/", diags), EV_OK);
  ck_assert_int_eq (ev_file_write ("a/file", "x", 1, diags), EV_OK);
  cannot_write (ev_make_dirs ("a/file", diags), "a/file", ENOTDIR);
  cannot_write (ev_make_dirs ("a/file/d", diags), "a/file/d", ENOTDIR);
  cannot_write (ev_make_dirs ("", diags), "", ENOENT);
  unlink ("a/file");
  rmdir ("a/b/c");
  rmdir ("a/b");
  rmdir ("a");
  leave_folder ();
}
END_TEST

TEST_SUITE ("base/file", places_count_characters_and_all_kinds_of_line_ends, a_written_file_is_read_back_and_replaced,
            what_cannot_be_written_is_told_and_leaves_nothing, standard_output_is_checked,
            folders_are_made_with_those_above)
