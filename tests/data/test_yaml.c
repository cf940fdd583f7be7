/* Reading YAML.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "base/mem.h"
#include "base/text.h"
#include "data.h"
#include "data/tree.h"

static const char path[] = "test_yaml.tmp";
static ev_diags *diags;
static ev_arena *arena;
static ev_node *root;

static ev_status
parse_n (const char *bytes, size_t n)
{
  ev_diags_free (diags);
  ev_arena_free (arena);
  diags = ev_diags_new ();
  arena = ev_arena_new ();
  write_file (path, bytes, n);
  ev_status status = ev_yaml_read (path, arena, diags, &root);
  unlink (path);
  return status;
}

static void
reads (const char *bytes)
{
  ev_status status = parse_n (bytes, strlen (bytes));
  ck_assert_msg (status == EV_OK, "%s", status ? ev_diags_get (diags, 0)->message : "");
}

static void
fails_n (const char *bytes, size_t n, const char *id, long line, long column)
{
  ck_assert_int_eq (parse_n (bytes, n), EV_DATA);
  ck_assert_ptr_null (root);
  ck_assert_uint_eq (ev_diags_count (diags), 1);
  CHECK_ERROR (diags, 0, id, line, column);
  ck_assert_str_eq (ev_diags_get (diags, 0)->place.file, path);
}

static void
fails (const char *bytes, const char *id, long line, long column)
{
  fails_n (bytes, strlen (bytes), id, line, column);
}

static void
done (void)
{
  ev_diags_free (diags);
  ev_arena_free (arena);
  diags = NULL;
  arena = NULL;
}

START_TEST (scalars_stay_text_and_everything_knows_its_place)
{
  reads ("\xef\xbb\xbfindication: Hirnschlag – 卒中\n"
         "defaults: {measure: RR, digits: 0.90, flag: no}\n"
         "analyses:\n"
         "  - id: \"a b\"\n"
         "    where: >-\n"
         "      x == 1\n"
         "      && y == 2\n"
         "  - null\n"
         "empty:\n"
         "nil: ~\n"
         "quoted: '~'\n"
         "none: []\n");
  ck_assert_int_eq (root->kind, EV_NODE_MAP);
  ck_assert_uint_eq (root->n, 7);
  ck_assert_str_eq (ev_node_get (root, "indication")->text, "Hirnschlag – 卒中");
  const ev_node *defaults = ev_node_get (root, "defaults");
  ck_assert_str_eq (ev_node_get (defaults, "digits")->text, "0.90");
  ck_assert_str_eq (ev_node_get (defaults, "flag")->text, "no");
  ck_assert_int_eq (ev_node_get (defaults, "digits")->key_place.column, 25);
  ck_assert_int_eq (ev_node_get (defaults, "digits")->place.column, 33);
  ck_assert_int_eq (ev_node_get (defaults, "digits")->place.line, 2);
  const ev_node *analyses = ev_node_get (root, "analyses");
  ck_assert_int_eq (analyses->kind, EV_NODE_LIST);
  ck_assert_uint_eq (analyses->n, 2);
  ck_assert_ptr_null (analyses->child[0].key);
  ck_assert_str_eq (ev_node_get (&analyses->child[0], "id")->text, "a b");
  ck_assert_str_eq (ev_node_get (&analyses->child[0], "where")->text, "x == 1 && y == 2");
  ck_assert_int_eq (ev_node_get (&analyses->child[0], "where")->place.line, 5);
  ck_assert_str_eq (analyses->child[1].text, "");
  ck_assert_str_eq (ev_node_get (root, "empty")->text, "");
  ck_assert_str_eq (ev_node_get (root, "nil")->text, "");
  ck_assert_str_eq (ev_node_get (root, "quoted")->text, "~");
  ck_assert_uint_eq (ev_node_get (root, "none")->n, 0);
  ck_assert_ptr_null (ev_node_get (root, "nothing"));
  ck_assert_ptr_null (ev_node_get (analyses, "id"));
  done ();
}
END_TEST

START_TEST (what_a_plan_has_no_use_for_is_refused)
{
  fails ("a: 1\nb: 2\na: 3\n", "yaml-duplicate-key", 3, 1);
  fails ("x:\n  - {é: 1, é: 2}\n", "yaml-duplicate-key", 2, 12);
  fails ("a: &x 1\n", "yaml-alias", 1, 4);
  fails ("a: 1\nb: *x\n", "yaml-alias", 2, 4);
  fails ("a: &x {b: 1}\n", "yaml-alias", 1, 4);
  fails ("a: &x [b]\n", "yaml-alias", 1, 4);
  fails ("a: !!int 3\n", "yaml-syntax", 1, 4);
  fails ("a: !x [3]\n", "yaml-syntax", 1, 4);
  fails ("a: !x {b: 3}\n", "yaml-syntax", 1, 4);
  fails ("[a, b]: 3\n", "yaml-key", 1, 1);
  fails ("? {a: b}\n: 3\n", "yaml-key", 1, 3);
  fails ("a: 1\n---\nb: 2\n", "yaml-syntax", 2, 1);
  fails ("", "yaml-empty", 0, 0);
  fails ("# nothing\n", "yaml-empty", 0, 0);
  fails ("---\n", "yaml-empty", 0, 0);
  done ();
}
END_TEST

START_TEST (syntax_errors_have_their_place)
{
  fails ("a: 1\nb: [1, 2\n", "yaml-syntax", 3, 1);
  fails ("é: b: c\n", "yaml-syntax", 1, 5);
  fails ("a:\n\t- b\n", "yaml-syntax", 2, 1);
  fails ("a: 'x\n", "yaml-syntax", 2, 1);
  fails ("a: 1\n b: 2\n", "yaml-syntax", 2, 3);
  fails ("a: 1\nüb: \x01\n", "yaml-syntax", 2, 5); /* from libyaml's reader */
  fails_n ("a: \0\n", 5, "binary-file", 1, 4);
  fails ("a: 1\nb: \xff\n", "not-utf8", 2, 4);
  done ();
}
END_TEST

START_TEST (deep_nesting_is_refused)
{
  ev_str s = { 0 };
  for (int i = 0; i < 300000; i++)
    ev_str_addc (&s, '[');
  fails (s.text, "yaml-syntax", 1, 51);
  ev_str_clear (&s);
  for (int i = 0; i < 2000; i++)
    ev_str_add (&s, "- ");
  fails (s.text, "yaml-syntax", 1, 101);
  ev_str_free (&s);
  done ();
}
END_TEST

START_TEST (large_plans_are_read)
{
  ev_str s = { 0 };
  for (int i = 0; i < 20000; i++)
    ev_str_printf (&s, "key%d: [%d, %d]\n", i, i, i + 1);
  reads (s.text);
  ck_assert_uint_eq (root->n, 20000);
  ck_assert_str_eq (ev_node_get (root, "key19999")->child[1].text, "20000");
  ev_str_free (&s);
  done ();
}
END_TEST

START_TEST (what_cannot_be_read_is_told)
{
  diags = ev_diags_new ();
  arena = ev_arena_new ();
  ck_assert_int_eq (ev_yaml_read ("no/such/plan.yaml", arena, diags, &root), EV_DATA);
  CHECK_ERROR (diags, 0, "cannot-read", 0, 0);
  ck_assert_ptr_null (root);
  done ();
}
END_TEST

static void
same_tree (const ev_node *a, const ev_node *b)
{
  ck_assert_int_eq (a->kind, b->kind);
  ck_assert_str_eq (a->key ? a->key : "", b->key ? b->key : "");
  if (a->kind == EV_NODE_TEXT)
    ck_assert_str_eq (a->text, b->text);
  ck_assert_uint_eq (a->n, b->n);
  for (size_t i = 0; i < a->n; i++)
    same_tree (&a->child[i], &b->child[i]);
}

START_TEST (a_tree_that_is_made_is_the_one_that_its_yaml_reads_as)
{
  ev_arena *memory = ev_arena_new ();
  ev_node made = { .kind = EV_NODE_MAP };
  ev_str text = { 0 };
  ev_node *title = ev_node_add (memory, &made, "title", EV_NODE_TEXT);
  title->text = "no: \"quoted\" # text\nand a line \u2013 \u00e9";
  title->quoted = true;
  ev_node *list = ev_node_add (memory, &made, "analyses", EV_NODE_LIST);
  for (int i = 0; i < 9; i++)
    {
      ev_node *map = ev_node_add (memory, list, NULL, EV_NODE_MAP);
      ev_node_add (memory, map, "id", EV_NODE_TEXT)->text = ev_arena_printf (memory, "%d.1", i);
      ev_node_add (memory, ev_node_add (memory, map, "published", EV_NODE_LIST), NULL, EV_NODE_TEXT)->text = "-1.50e-3";
    }
  ev_node_add (memory, &made, "none", EV_NODE_LIST);
  ck_assert (ev_yaml_write (&made, &text));
  reads (text.text);
  same_tree (&made, root);
  ev_str_clear (&text);
  made.child[0].text = "\xff";
  ck_assert (!ev_yaml_write (&made, &text));
  ev_str_free (&text);
  ev_arena_free (memory);
}
END_TEST

TEST_SUITE ("data/yaml", a_tree_that_is_made_is_the_one_that_its_yaml_reads_as, scalars_stay_text_and_everything_knows_its_place, what_a_plan_has_no_use_for_is_refused,
            syntax_errors_have_their_place, deep_nesting_is_refused, large_plans_are_read, what_cannot_be_read_is_told)
