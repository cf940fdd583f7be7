/* Memory: checked allocation, and arenas from which everything of one object hangs.

   Running out of memory ends the program with a message on stderr and abort(), as in GLib: a statistics program that
   cannot get a few kilobytes has nothing better to do.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_BASE_MEM_H
#define EVISYN_BASE_MEM_H

#include <stdarg.h>
#include <stddef.h>

#include "evisyn/status.h"

/* N elements of SIZE bytes, zeroed; never NULL (aborts instead, also when N * SIZE overflows). */
void *ev_xcalloc (size_t n, size_t size);
void *ev_xrealloc (void *p, size_t n, size_t size);
char *ev_xstrdup (const char *text);

/* Make room for one more element in a growing array of *CAPACITY elements, COUNT of them in use. */
void *ev_xgrow (void *array, size_t count, size_t *capacity, size_t size);

/* An arena: memory that is freed all at once.  Not for threads at the same time. */
typedef struct ev_arena ev_arena;

ev_arena *ev_arena_new (void);
void ev_arena_free (ev_arena *arena); /* accepts NULL */
void *ev_arena_alloc (ev_arena *arena, size_t n, size_t size); /* zeroed */
char *ev_arena_strdup (ev_arena *arena, const char *text);     /* NULL gives NULL */
char *ev_arena_strndup (ev_arena *arena, const char *text, size_t n);
char *ev_arena_printf (ev_arena *arena, const char *format, ...) EV_PRINTF (2, 3);
char *ev_arena_vprintf (ev_arena *arena, const char *format, va_list args);

#endif
