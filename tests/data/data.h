/* What the tests of the data layer share.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier:
 * GPL-3.0-or-later */

#ifndef EVISYN_TESTS_DATA_H
#define EVISYN_TESTS_DATA_H

#include <stdio.h>
#include <unistd.h>

#include "evisyn/status.h"

/* The I-th diagnostic is an error of that id and place. */
#define CHECK_ERROR(diags, i, wanted_id, wanted_line, wanted_column)                                                   \
  do                                                                                                                   \
    {                                                                                                                  \
      ck_assert_uint_gt (ev_diags_count (diags), (i));                                                                 \
      const ev_diag *d_ = ev_diags_get ((diags), (i));                                                                 \
      ck_assert_int_eq (d_->severity, EV_ERROR);                                                                       \
      ck_assert_str_eq (d_->id, (wanted_id));                                                                          \
      ck_assert_msg (d_->place.line == (wanted_line) && d_->place.column == (wanted_column),                           \
                     "%s stands at %ld:%ld, not %ld:%ld", d_->message, d_->place.line, d_->place.column,               \
                     (long)(wanted_line), (long)(wanted_column));                                                      \
    }                                                                                                                  \
  while (0)

/* A new file of those bytes; the caller removes it. */
static inline void
write_file (const char *path, const char *bytes, size_t n)
{
  FILE *f = fopen (path, "wb");
  ck_assert_ptr_nonnull (f);
  ck_assert_uint_eq (fwrite (bytes, 1, n, f), n);
  fclose (f);
}

#endif
