/* Plans: from a YAML file, or from a command line.

   Keys of an analysis are the long names of options, and the few of the table below; what a plan says is checked here, with the
   place of every mistake.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/plan.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/index.h"
#include "base/mem.h"
#include "base/sha256.h"
#include "base/text.h"
#include "data/tree.h"

/* What is being read. */
struct reader {
  ev_plan *plan;
  const ev_spec *user; /* what the command line said */
  ev_diags *diags;
  ev_status status; /* the first failure; reading goes on to find all */
  ev_index ids;     /* of ev_plan_item */
  const ev_node *id; /* of the item that is being read; NULL: it has none */
};

static void
fail (struct reader *r, ev_status status)
{
  if (!r->status)
    r->status = status;
}

static void
mistake (struct reader *r, const ev_place *place, const char *id, const char *text)
{
  fail (r, ev_error (r->diags, EV_DATA, place, id, "%s", text));
}

static const char *
text_of (struct reader *r, const ev_node *node)
{
  if (node->kind == EV_NODE_TEXT)
    return node->text;
  fail (r, ev_error (r->diags, EV_DATA, &node->place, "not-text", "'%s' takes a single value", node->key ? node->key : "an entry"));
  return "";
}

/* --- options --- */

static bool
is_plan_option (const ev_option *option)
{
  return option && (option->commands & (EV_READERS | EV_REPORT)) && (option->group < EV_GROUP_OUTPUT || ev_same (option->name, "digits"));
}

static void
unknown_key (struct reader *r, const ev_node *node)
{
  fail (r, ev_error (r->diags, EV_DATA, &node->key_place, "unknown-key", "'%s' is no key of an analysis", node->key));
  const ev_option *near = ev_option_nearest (node->key);
  if (is_plan_option (near))
    ev_hint (r->diags, "did you mean '%s'?", near->name);
}

static void
set_option (struct reader *r, ev_spec *spec, const ev_node *node)
{
  const ev_option *option = ev_option_find (node->key);
  if (!is_plan_option (option))
    {
      unknown_key (r, node);
      return;
    }
  const char *text = text_of (r, node);
  if (node->kind == EV_NODE_TEXT)
    fail (r, ev_spec_set (spec, option, text, EV_BY_PLAN, &node->place, r->diags));
}

/* --- published results --- */

static size_t
count_leaves (const ev_node *node)
{
  size_t n = node->kind == EV_NODE_TEXT;
  for (size_t i = 0; i < node->n; i++)
    n += count_leaves (&node->child[i]);
  return n;
}

/* Add every number below NODE; PREFIX is the path so far. */
static void
add_printed (struct reader *r, const ev_node *node, const char *prefix, ev_printed *all, size_t *n)
{
  ev_arena *arena = r->plan->arena;
  const char *path = *prefix ? ev_arena_printf (arena, "%s.%s", prefix, node->key ? node->key : "") : node->key;
  if (node->kind == EV_NODE_LIST)
    mistake (r, &node->place, "published-list", "a published figure is one number");
  for (size_t i = 0; node->kind == EV_NODE_MAP && i < node->n; i++)
    add_printed (r, &node->child[i], path, all, n);
  if (node->kind != EV_NODE_TEXT)
    return;
  ev_printed *p = &all[(*n)++];
  *p = (ev_printed){ .path = path, .text = node->text, .place = node->place };
  const char *number = node->text + (*node->text == '<' || *node->text == '>'); /* p < 0.001 */
  if (!ev_parse_number (number, &p->value))
    mistake (r, &node->place, "bad-number", "a published figure must be a number as it was printed");
}

static void
read_published (struct reader *r, const ev_node *list, ev_plan_item *item)
{
  if (list->kind != EV_NODE_LIST)
    {
      mistake (r, &list->place, "published-list", "'published' takes a list of results, each begun with '- source: …'");
      return;
    }
  ev_published *all = ev_arena_alloc (r->plan->arena, list->n, sizeof *all);
  for (size_t i = 0; i < list->n; i++)
    {
      const ev_node *map = &list->child[i];
      ev_printed *printed = ev_arena_alloc (r->plan->arena, count_leaves (map), sizeof *printed);
      for (size_t j = 0; j < map->n; j++)
        {
          const ev_node *node = &map->child[j];
          if (ev_same (node->key, "source"))
            all[i].source = text_of (r, node);
          else if (ev_same (node->key, "explain"))
            all[i].explain = text_of (r, node);
          else
            add_printed (r, node, "", printed, &all[i].n);
        }
      all[i].printed = printed;
      if (!all[i].source)
        mistake (r, &map->place, "missing-key", "a published result needs 'source': where it was printed");
    }
  item->published = all;
  item->npublished = list->n;
}

/* --- analyses --- */

/* DATA relative to the folder of the plan. */
static const char *
beside_plan (const ev_plan *plan, const char *data)
{
  const char *slash = plan->file ? strrchr (plan->file, '/') : NULL;
  if (!slash || *data == '/' || ev_same (data, "-"))
    return data;
  return ev_arena_printf (plan->arena, "%.*s/%s", (int) (slash - plan->file), plan->file, data);
}

static bool
is_slug (const char *id)
{
  return *id && strspn (id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == strlen (id) && *id != '.' && *id != '-';
}

static void
read_id (struct reader *r, const ev_node *node, ev_plan_item *item)
{
  item->id = text_of (r, node);
  if (!is_slug (item->id))
    {
      mistake (r, &node->place, "bad-id", "an id names files: only letters, digits, - _ and . are allowed");
      item->id = NULL;
    }
  r->id = node;
}

static void
read_labels (struct reader *r, const ev_node *node, ev_plan_item *item)
{
  for (size_t i = 0; i < node->n; i++)
    set_option (r, &item->spec, &node->child[i]);
}

static void
read_data (struct reader *r, const ev_node *node, ev_plan_item *item)
{
  item->data = beside_plan (r->plan, text_of (r, node));
}

static void
read_notes (struct reader *r, const ev_node *node, ev_plan_item *item)
{
  item->notes = text_of (r, node);
}

static void
read_source (struct reader *r, const ev_node *node, ev_plan_item *item)
{
  item->source = text_of (r, node);
}

/* Keys of an analysis that are no options. */
static const struct {
  const char *key;
  void (*read) (struct reader *r, const ev_node *node, ev_plan_item *item);
} item_keys[] = { { "id", read_id },         { "data", read_data },     { "labels", read_labels }, { "notes", read_notes },
                  { "source", read_source }, { "published", read_published } };

static void
read_keys (struct reader *r, const ev_node *map, ev_plan_item *item)
{
  for (size_t i = 0; i < map->n; i++)
    {
      const ev_node *node = &map->child[i];
      size_t k = 0;
      while (k < sizeof item_keys / sizeof *item_keys && !ev_same (item_keys[k].key, node->key))
        k++;
      if (k < sizeof item_keys / sizeof *item_keys)
        item_keys[k].read (r, node, item);
      else
        set_option (r, &item->spec, node);
    }
}

/* Ids name files, whose case some systems ignore. */
static int
compare_ids (const void *a, const void *b)
{
  return ev_compare_names (((const ev_plan_item *) a)->id, ((const ev_plan_item *) b)->id);
}

static void
finish_item (struct reader *r, const ev_node *map, ev_plan_item *item)
{
  if (!r->id)
    mistake (r, &map->place, "missing-key", "an analysis needs 'id', which names its files");
  else if (item->id && ev_index_add (&r->ids, item) != item)
    mistake (r, &r->id->place, "duplicate-id", "another analysis has the same id");
  if (!item->data)
    mistake (r, &map->place, "missing-key", "an analysis needs 'data': the CSV file, here or in 'defaults'");
  if (item->spec.by && item->npublished)
    mistake (r, &map->place, "published-by", "published figures need an analysis of their own: use 'where' in place of 'by'");
  ev_spec_apply_preset (&item->spec);
}

static void
read_analyses (struct reader *r, const ev_node *list, const ev_node *defaults)
{
  if (list->kind != EV_NODE_LIST && !(list->kind == EV_NODE_TEXT && !*list->text))
    {
      mistake (r, &list->place, "analyses-list", "'analyses' takes a list, each entry begun with '- id: …'");
      return;
    }
  r->plan->items = ev_arena_alloc (r->plan->arena, list->n, sizeof *r->plan->items);
  for (size_t i = 0; i < list->n; i++)
    {
      ev_plan_item *item = &r->plan->items[i];
      item->spec = *r->user;
      item->place = list->child[i].place;
      r->id = NULL;
      if (defaults)
        read_keys (r, defaults, item);
      read_keys (r, &list->child[i], item);
      finish_item (r, &list->child[i], item);
      r->plan->n = i + 1;
    }
}

/* --- the whole --- */

static void
read_sources (struct reader *r, const ev_node *node)
{
  size_t n = node->kind == EV_NODE_LIST ? node->n : 1;
  const char **sources = ev_arena_alloc (r->plan->arena, n, sizeof *sources);
  for (size_t i = 0; i < n; i++)
    sources[i] = text_of (r, node->kind == EV_NODE_LIST ? &node->child[i] : node);
  r->plan->sources = sources;
  r->plan->nsources = n;
}

/* Keys of a plan that hold one text, and where it goes. */
static const struct {
  const char *key;
  size_t offset;
} plan_texts[] = { { "indication", offsetof (ev_plan, indication) },
                   { "title", offsetof (ev_plan, title) },
                   { "notes", offsetof (ev_plan, notes) } };

static bool
read_plan_text (struct reader *r, const ev_node *node)
{
  for (size_t i = 0; i < sizeof plan_texts / sizeof *plan_texts; i++)
    if (ev_same (plan_texts[i].key, node->key))
      {
        *(const char **) ((char *) r->plan + plan_texts[i].offset) = text_of (r, node);
        return true;
      }
  return false;
}

static void
read_top (struct reader *r, const ev_node *root)
{
  const ev_node *analyses = ev_node_get (root, "analyses"), *defaults = ev_node_get (root, "defaults");
  const ev_node *sources = ev_node_get (root, "sources");
  for (size_t i = 0; i < root->n; i++)
    {
      const ev_node *node = &root->child[i];
      if (node == analyses || node == defaults || node == sources || read_plan_text (r, node))
        continue;
      fail (r, ev_error (r->diags, EV_DATA, &node->key_place, "unknown-key", "'%s' is no key of a plan", node->key));
      ev_hint (r->diags, "the keys are: indication title notes sources defaults analyses");
    }
  if (sources)
    read_sources (r, sources);
  if (analyses)
    read_analyses (r, analyses, defaults);
  else
    mistake (r, &root->place, "missing-key", "a plan needs 'analyses'");
}

static ev_plan *
new_plan (const char *file)
{
  ev_arena *arena = ev_arena_new ();
  ev_plan *plan = ev_arena_alloc (arena, 1, sizeof *plan);
  plan->arena = arena;
  plan->file = ev_arena_strdup (arena, file);
  return plan;
}

/* Read the tree ROOT into PLAN, which is freed where that fails. */
static ev_status
read_tree (ev_plan *plan, const ev_node *root, const ev_spec *spec, ev_diags *diags, ev_plan **out)
{
  struct reader r = { .plan = plan, .user = spec, .diags = diags, .ids.compare = compare_ids };
  if (root->kind == EV_NODE_MAP)
    read_top (&r, root);
  else
    mistake (&r, &root->place, "no-plan", "a plan begins with keys such as 'indication:' and 'analyses:'");
  ev_index_free (&r.ids);
  if (r.status)
    ev_plan_free (plan);
  else
    *out = plan;
  return r.status;
}

ev_status
ev_plan_parse (const char *file, const char *bytes, size_t n, const ev_spec *spec, ev_diags *diags, ev_plan **out)
{
  char hash[EV_SHA256_SIZE];
  ev_plan *plan = new_plan (file);
  ev_node *root;
  plan->sha256 = ev_arena_strdup (plan->arena, ev_sha256 (bytes, n, hash));
  plan->text = ev_arena_strndup (plan->arena, bytes, n);
  *out = NULL;
  ev_status status = ev_yaml_parse (ev_file_name (plan->file), bytes, n, plan->arena, diags, &root);
  if (!status)
    return read_tree (plan, root, spec, diags, out);
  ev_plan_free (plan);
  return status;
}

ev_status
ev_plan_made (const ev_import_made *made, const ev_spec *spec, ev_diags *diags, ev_plan **out)
{
  ev_plan *plan = new_plan (made->file);
  plan->ntables = made->ntables;
  plan->tables = made->tables;
  *out = NULL;
  return read_tree (plan, made->plan, spec, diags, out);
}

ev_status
ev_plan_read (const char *file, const ev_spec *spec, ev_diags *diags, ev_plan **plan)
{
  char *bytes;
  size_t n;
  *plan = NULL;
  ev_status status = ev_file_read (file, diags, &bytes, &n);
  if (!status)
    status = ev_plan_parse (file, bytes, n, spec, diags, plan);
  free (bytes);
  return status;
}

/* The name of a file without folder and suffix, as an id. */
static const char *
id_of_file (ev_arena *arena, const char *file)
{
  if (ev_same (file, "-"))
    return "stdin";
  const char *slash = strrchr (file, '/'), *base = slash ? slash + 1 : file;
  const char *dot = strrchr (base, '.');
  return ev_slug (arena, ev_arena_strndup (arena, base, dot && dot > base ? (size_t) (dot - base) : strlen (base)));
}

ev_plan *
ev_plan_single (const char *data, const ev_spec *spec)
{
  ev_arena *arena = ev_arena_new ();
  ev_plan *plan = ev_arena_alloc (arena, 1, sizeof *plan);
  plan->arena = arena;
  plan->n = 1;
  plan->items = ev_arena_alloc (arena, 1, sizeof *plan->items);
  *plan->items = (ev_plan_item){ .id = id_of_file (arena, data), .data = ev_arena_strdup (arena, data), .spec = *spec };
  ev_spec_apply_preset (&plan->items->spec);
  return plan;
}

void
ev_plan_free (ev_plan *plan)
{
  if (plan)
    ev_arena_free (plan->arena);
}
