/* Status codes and diagnostics: how every part of evisyn says what went wrong.

   The library never prints, exits or reads the environment.  A function that can fail returns an ev_status and
   adds what it has to say to a list of diagnostics that its caller owns.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_STATUS_H
#define EVISYN_STATUS_H

#include <stdbool.h>
#include <stddef.h>

#if defined __GNUC__
#define EV_PRINTF(fmt, args) __attribute__ ((format (printf, fmt, args)))
#else
#define EV_PRINTF(fmt, args)
#endif

/* The values are the exit statuses of the program. */
typedef enum ev_status {
  EV_OK = 0,        /* done, perhaps with notes and warnings */
  EV_DIFFERS = 1,   /* a comparison failed */
  EV_USAGE = 2,     /* an option, name or choice that does not exist or does not fit */
  EV_DATA = 3,      /* bad data or plan */
  EV_NOANSWER = 4,  /* no numerical answer exists or could be found */
  EV_OUTPUT = 5,    /* output or environment: disk, permissions, gnuplot missing */
  EV_INTERNAL = 70  /* a defect of evisyn */
} ev_status;

typedef enum ev_severity { EV_NOTE, EV_WARNING, EV_ERROR } ev_severity;

/* A place in an input file.  A line or column of 0 is not known; both count from 1, columns in characters. */
typedef struct ev_place {
  const char *file; /* borrowed; NULL: no file */
  long line, column;
} ev_place;

/* One thing to say.  All text belongs to the list. */
typedef struct ev_diag {
  ev_severity severity;
  const char *id;      /* stable name in lower case with hyphens, e.g. "zero-cells" */
  const char *message; /* one sentence without a full stop */
  const char *hint;    /* what the user could do; NULL: nothing to add */
  ev_place place;
} ev_diag;

/* A growing list of diagnostics.  ev_diags_free frees what ev_diags_new gives; a list may not be shared by threads. */
typedef struct ev_diags ev_diags;

ev_diags *ev_diags_new (void);
void ev_diags_free (ev_diags *diags);
size_t ev_diags_count (const ev_diags *diags);
const ev_diag *ev_diags_get (const ev_diags *diags, size_t i);

/* Add all of FROM from its element FIRST on to TO (text is copied). */
void ev_diags_append (ev_diags *to, const ev_diags *from, size_t first);

/* Add a diagnostic.  PLACE may be NULL.  ev_error returns STATUS, so that a failure is one line:
     return ev_error (diags, EV_DATA, &place, "bad-number", "'%s' is not a number", text); */
ev_status ev_error (ev_diags *diags, ev_status status, const ev_place *place, const char *id, const char *format, ...)
  EV_PRINTF (5, 6);
void ev_warn (ev_diags *diags, const ev_place *place, const char *id, const char *format, ...) EV_PRINTF (4, 5);
void ev_note (ev_diags *diags, const ev_place *place, const char *id, const char *format, ...) EV_PRINTF (4, 5);

/* Give the newest diagnostic a hint. */
void ev_hint (ev_diags *diags, const char *format, ...) EV_PRINTF (2, 3);

#endif
