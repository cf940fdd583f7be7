/* Conditions on rows: `rob != "high" && year >= 2000`.

     condition  = conjunction { "||" conjunction }
     conjunction = negation { "&&" negation }
     negation   = "!" negation | "(" condition ")" | comparison
     comparison = value ( "==" | "!=" | "<" | "<=" | ">" | ">=" | "~" ) value | value "in" "(" value { "," value } ")"
     value      = column | `column` | number | "text" | 'text'

   A quotation mark is doubled inside its own kind.  The text is compiled, by recursive descent, to a tree whose depth
   is that of the parentheses and negations, which is limited; chains of && and || are lists. Copyright (C) 2026 The
   evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/table.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"

enum
{
  MOST_NESTING = 100
};

/* The comparisons stand together, from T_EQ to T_IN. */
typedef enum token_kind
{
  T_END,
  T_COLUMN,
  T_NUMBER,
  T_TEXT,
  T_EQ,
  T_NE,
  T_LT,
  T_LE,
  T_GT,
  T_GE,
  T_CONTAINS,
  T_IN,
  T_AND,
  T_OR,
  T_NOT,
  T_OPEN,
  T_CLOSE,
  T_COMMA,
  T_BAD
} token_kind;

/* The signs of the language.  Longer ones come first; a T_BAD one is what another language writes for HINT. */
static const struct sign
{
  const char *text;
  token_kind kind;
  const char *hint;
} signs[] = {
  { "==", T_EQ, NULL },      { "!=", T_NE, NULL },  { "<=", T_LE, NULL },   { ">=", T_GE, NULL },
  { "&&", T_AND, NULL },     { "||", T_OR, NULL },  { "<", T_LT, NULL },    { ">", T_GT, NULL },
  { "!", T_NOT, NULL },      { "(", T_OPEN, NULL }, { ")", T_CLOSE, NULL }, { ",", T_COMMA, NULL },
  { "~", T_CONTAINS, NULL }, { "=", T_BAD, "==" },  { "&", T_BAD, "&&" },   { "|", T_BAD, "||" },
};

/* A value: a column, or a constant text that may be a number as well. */
typedef struct operand
{
  size_t column; /* (size_t) -1: a constant */
  const char *text;
  double number;
  bool numeric;
} operand;

/* One comparison, or a list of conditions of which one (T_OR), all (T_AND) or none (T_NOT) must hold. */
typedef struct node
{
  token_kind kind;
  operand left, *right; /* the values that LEFT is compared with, right_count of them */
  size_t right_count;
  struct node *first, *next; /* the conditions; the next one of the list that this one stands in */
} node;

struct ev_where
{
  ev_arena *arena;
  node *root;
};

struct parser
{
  const ev_table *table;
  ev_diags *diags;
  ev_arena *arena;
  const char *text, *at, *token; /* the whole text, what follows the current token, where that begins */
  token_kind kind;
  operand value; /* of a T_COLUMN, T_NUMBER or T_TEXT */
  int nesting;
};

static ev_place
place_of (const struct parser *p, const char *at)
{
  ev_place place = { "--where", 1, 1 };
  for (const char *c = p->text; c < at; c++)
    if (*c == '\n')
      place = (ev_place){ place.file, place.line + 1, 1 };
    else if (((unsigned char)*c & 0xc0) != 0x80)
      place.column++;
  return place;
}

static ev_status
syntax_error (const struct parser *p, const char *at, const char *message)
{
  ev_place place = place_of (p, at);
  return ev_error (p->diags, EV_USAGE, &place, "where-syntax", "%s", message);
}

/* --- tokens --- */

static bool
in_name (char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-'
         || (unsigned char)c >= 0x80;
}

static bool
is_digit (char c)
{
  return c >= '0' && c <= '9';
}

/* What stands between the mark that P is at and the next such mark that is not doubled; NULL: there is none. */
static const char *
read_quoted (struct parser *p)
{
  char mark = *p->at++;
  ev_str s = { 0 };
  ev_str_add (&s, "");
  for (; *p->at; p->at++)
    {
      if (*p->at == mark && *++p->at != mark)
        {
          const char *text = ev_arena_strdup (p->arena, s.text);
          ev_str_free (&s);
          return text;
        }
      ev_str_addc (&s, *p->at);
    }
  ev_str_free (&s);
  return NULL;
}

static ev_status
find_column (struct parser *p, const char *name)
{
  p->kind = T_COLUMN;
  p->value = (operand){ .column = ev_table_find (p->table, name) };
  if (p->value.column != (size_t)-1)
    return EV_OK;
  ev_place place = place_of (p, p->token);
  ev_error (p->diags, EV_DATA, &place, "unknown-column", "%s has no column '%s'", ev_table_file (p->table), name);
  const char *near = ev_table_nearest (p->table, name);
  if (near)
    ev_hint (p->diags, "did you mean '%s'?", near);
  else
    ev_hint (p->diags, "a text stands in quotation marks: '%s'", name);
  return EV_DATA;
}

static ev_status
next_quoted (struct parser *p)
{
  bool column = *p->at == '`';
  const char *text = read_quoted (p);
  if (!text)
    return syntax_error (p, p->token, "the quotation mark opened here is never closed");
  if (column)
    return find_column (p, text);
  if (ev_table_find (p->table, text) != (size_t)-1)
    {
      ev_place place = place_of (p, p->token);
      ev_warn (p->diags, &place, "quoted-column", "'%s' is a text here, not the column of that name", text);
      ev_hint (p->diags, "a column stands without quotation marks, or in `backticks`");
    }
  p->kind = T_TEXT;
  p->value = (operand){ .column = (size_t)-1, .text = text };
  return EV_OK;
}

/* A digit, perhaps behind a sign and a point. */
static bool
begins_number (const char *text)
{
  text += *text == '+' || *text == '-';
  text += *text == '.';
  return is_digit (*text);
}

static ev_status
next_word (struct parser *p)
{
  bool number = begins_number (p->at);
  do
    p->at++;
  while (in_name (*p->at) || (number && *p->at == '+'));
  const char *word = ev_arena_strndup (p->arena, p->token, (size_t)(p->at - p->token));
  if (ev_same (word, "in"))
    {
      p->kind = T_IN;
      return EV_OK;
    }
  if (!number)
    return find_column (p, word);
  p->kind = T_NUMBER;
  p->value = (operand){ .column = (size_t)-1, .text = word, .numeric = true };
  if (ev_parse_number (word, &p->value.number))
    return EV_OK;
  syntax_error (p, p->token, "this begins like a number but is none");
  ev_hint (p->diags, "a column whose name begins with a digit stands in `backticks`, text in quotation marks");
  return EV_USAGE;
}

static ev_status
next_sign (struct parser *p)
{
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    {
      size_t n = strlen (signs[i].text);
      if (strncmp (p->at, signs[i].text, n) != 0)
        continue;
      p->kind = signs[i].kind;
      p->at += n;
      if (p->kind != T_BAD)
        return EV_OK;
      syntax_error (p, p->token, "this sign does not exist");
      ev_hint (p->diags, "write %s", signs[i].hint);
      return EV_USAGE;
    }
  return syntax_error (p, p->token, "this character does not belong here");
}

static ev_status
next (struct parser *p)
{
  p->at += strspn (p->at, " \t\r\n");
  p->token = p->at;
  p->kind = T_END;
  if (!*p->at)
    return EV_OK;
  if (strchr ("`'\"", *p->at))
    return next_quoted (p);
  if (in_name (*p->at) || begins_number (p->at))
    return next_word (p);
  return next_sign (p);
}

/* --- the grammar --- */

static ev_status condition (struct parser *p, node **result);

static ev_status
expect (struct parser *p, token_kind kind, const char *message)
{
  return p->kind == kind ? next (p) : syntax_error (p, p->token, message);
}

static ev_status
value (struct parser *p, operand *result)
{
  if (p->kind != T_COLUMN && p->kind != T_NUMBER && p->kind != T_TEXT)
    return syntax_error (p, p->token, "a column, a number or a text in quotation marks must stand here");
  *result = p->value;
  return next (p);
}

static ev_status
add_value (struct parser *p, node *n, size_t *capacity)
{
  if (n->right_count == *capacity)
    {
      operand *larger = ev_arena_alloc (p->arena, *capacity = 2 * *capacity + 1, sizeof *larger);
      if (n->right_count)
        memcpy (larger, n->right, n->right_count * sizeof *larger);
      n->right = larger;
    }
  return value (p, &n->right[n->right_count++]);
}

static ev_status
members (struct parser *p, node *n)
{
  size_t capacity = 0;
  ev_status status = expect (p, T_OPEN, "a list in parentheses must stand here");
  status = status ? status : add_value (p, n, &capacity);
  while (!status && p->kind == T_COMMA)
    if (!(status = next (p)))
      status = add_value (p, n, &capacity);
  return status ? status : expect (p, T_CLOSE, "a comma or a closing parenthesis must stand here");
}

static ev_status
comparison (struct parser *p, node *n)
{
  size_t capacity = 0;
  ev_status status = value (p, &n->left);
  if (status)
    return status;
  if (p->kind < T_EQ || p->kind > T_IN)
    return syntax_error (p, p->token, "a comparison must stand here: == != < <= > >= ~ or in");
  n->kind = p->kind;
  if ((status = next (p)))
    return status;
  return n->kind == T_IN ? members (p, n) : add_value (p, n, &capacity);
}

static ev_status
negation (struct parser *p, node **result)
{
  if (p->nesting == MOST_NESTING)
    return syntax_error (p, p->token, "parentheses and negations are nested too deeply");
  p->nesting++;
  ev_status status;
  if (p->kind == T_OPEN)
    {
      status = next (p);
      status = status ? status : condition (p, result);
      status = status ? status : expect (p, T_CLOSE, "a closing parenthesis must stand here");
    }
  else
    {
      node *n = *result = ev_arena_alloc (p->arena, 1, sizeof *n);
      n->kind = p->kind;
      if (p->kind != T_NOT)
        status = comparison (p, n);
      else
        status = (status = next (p)) ? status : negation (p, &n->first);
    }
  p->nesting--;
  return status;
}

/* What PART reads, once or more times with SIGN between. */
static ev_status
list (struct parser *p, token_kind sign, ev_status (*part) (struct parser *, node **), node **result)
{
  ev_status status = part (p, result);
  if (status || p->kind != sign)
    return status;
  node *n = ev_arena_alloc (p->arena, 1, sizeof *n);
  *n = (node){ .kind = sign, .first = *result };
  node **last = &n->first->next;
  *result = n;
  while (p->kind == sign)
    {
      if ((status = next (p)) || (status = part (p, last)))
        return status;
      last = &(*last)->next;
    }
  return EV_OK;
}

static ev_status
conjunction (struct parser *p, node **result)
{
  return list (p, T_AND, negation, result);
}

static ev_status
condition (struct parser *p, node **result)
{
  return list (p, T_OR, conjunction, result);
}

ev_status
ev_where_compile (const char *text, const ev_table *table, ev_diags *diags, ev_where **where)
{
  ev_where *w = ev_xcalloc (1, sizeof *w);
  w->arena = ev_arena_new ();
  struct parser p = { .table = table, .diags = diags, .arena = w->arena, .text = text, .at = text };
  ev_status status = next (&p);
  status = status ? status : condition (&p, &w->root);
  status = status ? status : expect (&p, T_END, "&& or || must stand here");
  *where = status ? NULL : w;
  if (status)
    ev_where_free (w);
  return status;
}

void
ev_where_free (ev_where *where)
{
  if (!where)
    return;
  ev_arena_free (where->arena);
  free (where);
}

/* --- evaluation --- */

/* The value in this row; false: missing. */
static bool
resolve (const operand *from, const ev_table *table, size_t row, operand *to)
{
  *to = *from;
  if (from->column == (size_t)-1)
    return true;
  to->text = ev_table_cell (table, row, from->column);
  to->numeric = ev_parse_number (to->text, &to->number);
  return !ev_is_missing (to->text);
}

static int
compare (const operand *a, const operand *b)
{
  if (a->numeric && b->numeric)
    return (a->number > b->number) - (a->number < b->number);
  return strcmp (a->text, b->text);
}

static bool
holds_between (token_kind kind, const operand *a, const operand *b)
{
  int order = compare (a, b);
  switch (kind)
    {
    case T_EQ:
    case T_IN:
      return order == 0;
    case T_NE:
      return order != 0;
    case T_LT:
      return order < 0;
    case T_LE:
      return order <= 0;
    case T_GT:
      return order > 0;
    case T_GE:
      return order >= 0;
    default: /* T_CONTAINS */
      return strstr (a->text, b->text) != NULL;
    }
}

static bool
holds_comparison (const node *n, const ev_table *table, size_t row)
{
  operand left, right;
  bool known = resolve (&n->left, table, row, &left);
  for (size_t i = 0; i < n->right_count; i++)
    {
      bool both = resolve (&n->right[i], table, row, &right) && known;
      if (both ? holds_between (n->kind, &left, &right) : n->kind == T_NE)
        return true;
    }
  return false;
}

static bool
holds (const node *n, const ev_table *table, size_t row)
{
  if (n->kind != T_AND && n->kind != T_OR && n->kind != T_NOT)
    return holds_comparison (n, table, row);
  bool wanted = n->kind == T_OR; /* what decides: a true one of ||, a false one of &&, a true one of ! */
  for (const node *part = n->first; part; part = part->next)
    if (holds (part, table, row) == (wanted || n->kind == T_NOT))
      return wanted;
  return !wanted;
}

bool
ev_where_holds (const ev_where *where, const ev_table *table, size_t row)
{
  return holds (where->root, table, row);
}
