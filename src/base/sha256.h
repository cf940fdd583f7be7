/* SHA-256, by which a report says which data it was made from.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_BASE_SHA256_H
#define EVISYN_BASE_SHA256_H

#include <stddef.h>

#include "evisyn/status.h"

enum
{
  EV_SHA256_SIZE = 65
};

/* The hash of N bytes as 64 hexadecimal digits; returns HEX. */
const char *ev_sha256 (const void *bytes, size_t n, char hex[EV_SHA256_SIZE]);

/* That of a file; errors as ev_file_read. */
ev_status ev_sha256_file (const char *path, ev_diags *diags, char hex[EV_SHA256_SIZE]);

#endif
