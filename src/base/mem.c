/* Checked allocation and arenas.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/mem.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

static void
out_of_memory (void)
{
  fputs ("evisyn: out of memory\n", stderr);
  abort ();
}

void *
ev_xcalloc (size_t n, size_t size)
{
  void *p = calloc (n ? n : 1, size ? size : 1);
  if (!p)
    out_of_memory ();
  return p;
}

void *
ev_xrealloc (void *p, size_t n, size_t size)
{
  if (size && n > SIZE_MAX / size)
    out_of_memory ();
  size_t bytes = n * size;
  p = realloc (p, bytes > 0 ? bytes : 1);
  if (!p)
    out_of_memory ();
  return p;
}

char *
ev_xstrdup (const char *text)
{
  size_t n = strlen (text) + 1;
  return memcpy (ev_xcalloc (n, 1), text, n);
}

void *
ev_xgrow (void *array, size_t count, size_t *capacity, size_t size)
{
  if (count < *capacity)
    return array;
  *capacity = *capacity ? *capacity + *capacity / 2 + 1 : 8;
  return ev_xrealloc (array, *capacity, size);
}

/* Blocks are chained; an object larger than a block gets a block of its own behind the current one. */
struct block {
  struct block *next;
  size_t used, size;
  alignas (max_align_t) unsigned char data[];
};

struct ev_arena {
  struct block *blocks;
};

enum { BLOCK_SIZE = 8192 };

ev_arena *
ev_arena_new (void)
{
  return ev_xcalloc (1, sizeof (ev_arena));
}

void
ev_arena_free (ev_arena *arena)
{
  if (!arena)
    return;
  for (struct block *b = arena->blocks, *next; b; b = next)
    {
      next = b->next;
      free (b);
    }
  free (arena);
}

static struct block *
new_block (size_t size)
{
  if (size > SIZE_MAX - sizeof (struct block))
    out_of_memory ();
  struct block *b = ev_xcalloc (1, sizeof (struct block) + size);
  b->size = size;
  return b;
}

void *
ev_arena_alloc (ev_arena *arena, size_t n, size_t size)
{
  if (size && n > (SIZE_MAX - alignof (max_align_t)) / size)
    out_of_memory ();
  size_t bytes = (n * size + alignof (max_align_t) - 1) / alignof (max_align_t) * alignof (max_align_t);
  struct block *b = arena->blocks;
  if (!b || b->size - b->used < bytes)
    {
      bool large = bytes > BLOCK_SIZE / 4;
      struct block *fresh = new_block (large ? bytes : BLOCK_SIZE);
      if (large && b)
        {
          fresh->next = b->next;
          b->next = fresh;
        }
      else
        {
          fresh->next = b;
          arena->blocks = fresh;
        }
      b = fresh;
    }
  void *p = b->data + b->used;
  b->used += bytes;
  return p;
}

char *
ev_arena_strndup (ev_arena *arena, const char *text, size_t n)
{
  char *copy = ev_arena_alloc (arena, n + 1, 1);
  memcpy (copy, text, n);
  return copy;
}

char *
ev_arena_strdup (ev_arena *arena, const char *text)
{
  return text ? ev_arena_strndup (arena, text, strlen (text)) : NULL;
}

char *
ev_arena_vprintf (ev_arena *arena, const char *format, va_list args)
{
  char buffer[256]; /* most texts are short, and then printed once */
  va_list again;
  va_copy (again, args);
  size_t n = ev_print_to (buffer, sizeof buffer, format, again);
  va_end (again);
  if (n < sizeof buffer)
    return ev_arena_strndup (arena, buffer, n);
  char *text = ev_arena_alloc (arena, n + 1, 1);
  ev_print_to (text, n + 1, format, args);
  return text;
}

char *
ev_arena_printf (ev_arena *arena, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  char *text = ev_arena_vprintf (arena, format, args);
  va_end (args);
  return text;
}
