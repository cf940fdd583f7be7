/* Reading YAML into a tree that remembers lines and columns, from libyaml's events.  What a plan has no use for is
   refused rather than guessed at: anchors and aliases, tags, a second document, keys that are no text.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "data/tree.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/names.h"

enum
{
  MOST_NESTING = 50
};

struct reader
{
  yaml_parser_t parser;
  yaml_event_t event;
  const char *file, *bytes; /* without a byte-order mark */
  ev_arena *arena;
  ev_diags *diags;
  int nesting;
};

static ev_place
place_at (const struct reader *r, yaml_mark_t mark)
{
  return (ev_place){ r->file, (long)mark.line + 1, (long)mark.column + 1 };
}

static ev_status
refuse (const struct reader *r, const char *id, const char *message)
{
  ev_place place = place_at (r, r->event.start_mark);
  return ev_error (r->diags, EV_DATA, &place, id, "%s", message);
}

/* libyaml says where its scanner and parser failed by mark, but for its reader by the offset of a byte. */
static ev_status
syntax_error (const struct reader *r)
{
  const yaml_parser_t *p = &r->parser;
  ev_place place = place_at (r, p->problem_mark);
  if (p->error == YAML_READER_ERROR)
    place = ev_file_place (r->file, r->bytes, p->problem_offset);
  ev_error (r->diags, EV_DATA, &place, "yaml-syntax", "%s%s%s", p->context ? p->context : "", p->context ? ": " : "",
            p->problem);
  ev_hint (r->diags, "indent with spaces, and put quotation marks around text that contains ': ' or ' #'");
  return EV_DATA;
}

static const char *
anchor_of (const yaml_event_t *e)
{
  const yaml_char_t *anchor = e->type == YAML_SCALAR_EVENT           ? e->data.scalar.anchor
                              : e->type == YAML_SEQUENCE_START_EVENT ? e->data.sequence_start.anchor
                              : e->type == YAML_MAPPING_START_EVENT  ? e->data.mapping_start.anchor
                              : e->type == YAML_ALIAS_EVENT          ? e->data.alias.anchor
                                                                     : NULL;
  return (const char *)anchor;
}

static const char *
tag_of (const yaml_event_t *e)
{
  const yaml_char_t *tag = e->type == YAML_SCALAR_EVENT           ? e->data.scalar.tag
                           : e->type == YAML_SEQUENCE_START_EVENT ? e->data.sequence_start.tag
                           : e->type == YAML_MAPPING_START_EVENT  ? e->data.mapping_start.tag
                                                                  : NULL;
  return (const char *)tag;
}

/* The next event replaces the current one. */
static ev_status
next (struct reader *r)
{
  yaml_event_delete (&r->event);
  if (!yaml_parser_parse (&r->parser, &r->event))
    return syntax_error (r);
  if (anchor_of (&r->event))
    return refuse (r, "yaml-alias", "anchors and aliases are not supported");
  if (tag_of (&r->event))
    return refuse (r, "yaml-syntax", "tags are not supported");
  return EV_OK;
}

static const char *
scalar_text (const struct reader *r)
{
  static const char *const nulls[] = { "~", "null", "Null", "NULL" };
  const char *text = (const char *)r->event.data.scalar.value;
  if (r->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
    for (size_t i = 0; i < sizeof nulls / sizeof *nulls; i++)
      if (ev_same (text, nulls[i]))
        return "";
  return ev_arena_strdup (r->arena, text);
}

static ev_status read_node (struct reader *r, ev_node *node);

/* The current event is the key: take it, and go on to the value. */
static ev_status
read_key (struct reader *r, ev_node *node)
{
  if (r->event.type != YAML_SCALAR_EVENT)
    return refuse (r, "yaml-key", "a key must be a text");
  node->key = ev_arena_strdup (r->arena, (const char *)r->event.data.scalar.value);
  node->key_place = place_at (r, r->event.start_mark);
  return next (r);
}

static ev_status
check_keys (const struct reader *r, const ev_node *map)
{
  const char **keys = ev_xcalloc (map->n, sizeof *keys);
  for (size_t i = 0; i < map->n; i++)
    keys[i] = map->child[i].key;
  size_t first, again = ev_names_duplicate (keys, map->n, &first);
  free (keys);
  if (again == (size_t)-1)
    return EV_OK;
  return ev_error (r->diags, EV_DATA, &map->child[again].key_place, "yaml-duplicate-key",
                   "the key '%s' stood in line %ld already", map->child[again].key, map->child[first].key_place.line);
}

/* The entries of a list or map up to its END. */
static ev_status
read_children (struct reader *r, ev_node *node, yaml_event_type_t end)
{
  ev_node *child = NULL;
  size_t capacity = 0;
  ev_status status;
  while ((status = next (r)) == EV_OK && r->event.type != end)
    {
      child = ev_xgrow (child, node->n, &capacity, sizeof *child);
      ev_node *entry = &child[node->n++];
      *entry = (ev_node){ 0 };
      if (node->kind == EV_NODE_MAP && (status = read_key (r, entry)))
        break;
      if ((status = read_node (r, entry)))
        break;
    }
  if (status == EV_OK && node->n)
    {
      node->child = ev_arena_alloc (r->arena, node->n, sizeof *child);
      memcpy (node->child, child, node->n * sizeof *child);
    }
  free (child);
  return status == EV_OK && node->kind == EV_NODE_MAP ? check_keys (r, node) : status;
}

/* The node that begins with the current event. */
static ev_status
read_node (struct reader *r, ev_node *node)
{
  node->place = place_at (r, r->event.start_mark);
  if (r->event.type == YAML_SCALAR_EVENT)
    {
      node->kind = EV_NODE_TEXT;
      node->text = scalar_text (r);
      return EV_OK;
    }
  if (r->nesting == MOST_NESTING)
    return refuse (r, "yaml-syntax", "lists and maps are nested too deeply");
  bool map = r->event.type == YAML_MAPPING_START_EVENT;
  node->kind = map ? EV_NODE_MAP : EV_NODE_LIST;
  r->nesting++;
  ev_status status = read_children (r, node, map ? YAML_MAPPING_END_EVENT : YAML_SEQUENCE_END_EVENT);
  r->nesting--;
  return status;
}

/* Stream start, document start, the node, document end, stream end. */
static ev_status
read_stream (struct reader *r, ev_node *root)
{
  ev_status status;
  if ((status = next (r)) || (status = next (r)))
    return status;
  const ev_place file = { .file = r->file };
  if (r->event.type == YAML_STREAM_END_EVENT)
    return ev_error (r->diags, EV_DATA, &file, "yaml-empty", "the file is empty");
  if ((status = next (r)) || (status = read_node (r, root)) || (status = next (r)) || (status = next (r)))
    return status;
  if (r->event.type != YAML_STREAM_END_EVENT)
    return refuse (r, "yaml-syntax", "a second document begins here; a plan is one document");
  if (root->kind == EV_NODE_TEXT && !*root->text)
    return ev_error (r->diags, EV_DATA, &file, "yaml-empty", "the file is empty");
  return EV_OK;
}

ev_status
ev_yaml_parse (const char *name, const char *bytes, size_t n, ev_arena *arena, ev_diags *diags, ev_node **root)
{
  *root = NULL;
  size_t bom = ev_file_bom (bytes, n);
  struct reader r = { .file = ev_arena_strdup (arena, name), .bytes = bytes + bom, .arena = arena, .diags = diags };
  if (ev_file_check_text (r.file, bytes, n, diags))
    return EV_DATA;
  yaml_parser_initialize (&r.parser);
  yaml_parser_set_encoding (&r.parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string (&r.parser, (const unsigned char *)r.bytes, n - bom);
  ev_node *node = ev_arena_alloc (arena, 1, sizeof *node);
  ev_status status = read_stream (&r, node);
  yaml_event_delete (&r.event);
  yaml_parser_delete (&r.parser);
  *root = status ? NULL : node;
  return status;
}

ev_status
ev_yaml_read (const char *file, ev_arena *arena, ev_diags *diags, ev_node **root)
{
  *root = NULL;
  char *bytes;
  size_t n;
  if (ev_file_read (file, diags, &bytes, &n))
    return EV_DATA;
  ev_status status = ev_yaml_parse (ev_file_name (file), bytes, n, arena, diags, root);
  free (bytes);
  return status;
}

const ev_node *
ev_node_get (const ev_node *map, const char *key)
{
  for (size_t i = 0; map->kind == EV_NODE_MAP && i < map->n; i++)
    if (ev_same (map->child[i].key, key))
      return &map->child[i];
  return NULL;
}

ev_node *
ev_node_add (ev_arena *arena, ev_node *parent, const char *key, ev_node_kind kind)
{
  size_t n = parent->n;
  if ((n & (n - 1)) == 0) /* 0 and powers of two: there is no room left */
    {
      ev_node *more = ev_arena_alloc (arena, n ? 2 * n : 1, sizeof *more);
      if (n)
        memcpy (more, parent->child, n * sizeof *more);
      parent->child = more;
    }
  parent->n++;
  parent->child[n] = (ev_node){ .kind = kind, .key = key, .key_place = parent->place, .place = parent->place, .text = "" };
  return &parent->child[n];
}
