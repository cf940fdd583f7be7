/* A YAML file as a tree that remembers lines and columns: what a plan is read from, and what an imported one is made as.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_DATA_TREE_H
#define EVISYN_DATA_TREE_H

#include <stdbool.h>

#include "evisyn/status.h"

struct ev_arena;

typedef enum ev_node_kind { EV_NODE_TEXT, EV_NODE_LIST, EV_NODE_MAP } ev_node_kind;

/* One node.  Scalars are untyped text (`no` stays "no", 0.90 stays "0.90"); who knows the option types them. */
typedef struct ev_node {
  ev_node_kind kind;
  const char *key;       /* of an entry of a map; NULL otherwise */
  ev_place key_place, place;
  const char *text;      /* EV_NODE_TEXT; a null scalar is "" */
  bool quoted;           /* for the writer: put quotation marks around the text */
  size_t n;              /* entries of a list or map */
  struct ev_node *child; /* n entries */
} ev_node;

/* Read one YAML document from FILE ("-": standard input); all of it lives in ARENA.  Errors with their place: cannot-read, yaml-syntax,
   yaml-duplicate-key, yaml-alias (anchors and aliases are refused), yaml-key (a key that is no text), yaml-empty, not-utf8. */
ev_status ev_yaml_read (const char *file, struct ev_arena *arena, ev_diags *diags, ev_node **root);
/* The same from N bytes of memory, with a NUL behind them; NAME stands for the file in messages. */
ev_status ev_yaml_parse (const char *name, const char *bytes, size_t n, struct ev_arena *arena, ev_diags *diags, ev_node **root);

/* The entry KEY of a map, or NULL. */
const ev_node *ev_node_get (const ev_node *map, const char *key);

/* A new entry at the end of a list (KEY NULL) or map, in ARENA; it stays where it is until the next one is added to PARENT. */
ev_node *ev_node_add (struct ev_arena *arena, ev_node *parent, const char *key, ev_node_kind kind);
struct ev_str;
/* Add the tree as YAML.  False: a text is no UTF-8. */
bool ev_yaml_write (const ev_node *root, struct ev_str *out);

#endif
