/* Reading formulas:

     formula  = [ "~" ] sum
     sum      = [ "+" | "-" ] product { ( "+" | "-" ) product }
     product  = interaction { "*" interaction }
     interaction = power { ":" power }
     power    = atom | "(" sum ")" [ "^" number ]
     atom     = "0" | "1" | column | function "(" expression { "," argument } ")"

   A sum is a set of terms, and a term a set of atoms: + joins sets of terms, : joins every term of one with every term of the other,
   a * b is a + b + a:b, and - takes terms away [wilkinson1973].  The intercept is the term without atoms.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "reg/formula.h"

#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"

enum { MOST_NESTING = 50, MOST_TERMS = 200, MOST_BYTES = 4000 };

typedef enum token_kind { T_END, T_NAME, T_NUMBER, T_TEXT, T_SIGN } token_kind;

typedef struct token {
  token_kind kind;
  const char *at;
  const char *text; /* of a name or a text */
  double number;
  char sign;
  bool quoted;      /* a name in backticks: never a function */
} token;

/* A set of terms. */
typedef struct terms {
  size_t n;
  uint32_t mask[MOST_TERMS];
} terms;

struct parser {
  ev_formula *formula;
  const ev_table *table;
  ev_arena *arena;
  ev_diags *diags;
  const char *at; /* what follows the token */
  token token;
  ev_str label;   /* of the atom being read */
  int nesting;
};

ev_place
ev_formula_place (const ev_formula *formula, const char *at)
{
  return (ev_place){ formula->option, 1, 1 + (long) ev_utf8_length (formula->text, (size_t) (at - formula->text)) };
}

static ev_status
fail (struct parser *p, const char *at, const char *message)
{
  ev_place place = ev_formula_place (p->formula, at);
  return ev_error (p->diags, EV_USAGE, &place, "formula-syntax", "%s", message);
}

/* --- tokens --- */

static bool
in_name (char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || (unsigned char) c >= 0x80;
}

static bool
is_digit (char c)
{
  return c >= '0' && c <= '9';
}

static ev_status
read_quoted (struct parser *p)
{
  char mark = *p->at;
  const char *end = strchr (p->at + 1, mark);
  if (!end)
    return fail (p, p->at, "a quotation mark is not closed");
  p->token.kind = mark == '`' ? T_NAME : T_TEXT;
  p->token.quoted = true;
  p->token.text = ev_arena_strndup (p->arena, p->at + 1, (size_t) (end - p->at - 1));
  p->at = end + 1;
  return EV_OK;
}

/* Digits, a decimal point and an exponent. */
static ev_status
read_number (struct parser *p)
{
  const char *end = p->at;
  while (is_digit (*end) || *end == '.')
    end++;
  if ((*end == 'e' || *end == 'E') && (is_digit (end[1]) || ((end[1] == '-' || end[1] == '+') && is_digit (end[2]))))
    for (end += 2; is_digit (*end); end++)
      ;
  p->token.kind = T_NUMBER;
  p->token.text = ev_arena_strndup (p->arena, p->at, (size_t) (end - p->at));
  p->at = end;
  return ev_parse_number (p->token.text, &p->token.number) && !in_name (*end) ? EV_OK
         : fail (p, p->token.at, "this is neither a number nor a name; put backticks around names that begin with a digit");
}

static ev_status
next (struct parser *p)
{
  p->at += strspn (p->at, " \t\r\n");
  p->token = (token){ .at = p->at };
  char c = *p->at;
  if (!c)
    return EV_OK;
  if (c == '`' || c == '"' || c == '\'')
    return read_quoted (p);
  if (is_digit (c) || (c == '.' && is_digit (p->at[1])))
    return read_number (p);
  if (in_name (c))
    {
      const char *end = p->at;
      while (in_name (*end))
        end++;
      p->token.kind = T_NAME;
      p->token.text = ev_arena_strndup (p->arena, p->at, (size_t) (end - p->at));
      p->at = end;
      return EV_OK;
    }
  if (!strchr ("+-*/^:(),~=", c))
    return fail (p, p->at, "this sign has no meaning in a formula");
  p->token.kind = T_SIGN;
  p->token.sign = c;
  p->at++;
  return EV_OK;
}

static bool
is_sign (const struct parser *p, char sign)
{
  return p->token.kind == T_SIGN && p->token.sign == sign;
}

/* Add the token to the label of the atom, with the spaces that R writes, and go on. */
static ev_status
take (struct parser *p, const char *before, const char *after)
{
  ev_str_add (&p->label, before);
  ev_str_addn (&p->label, p->token.at, (size_t) (p->at - p->token.at));
  ev_str_add (&p->label, after);
  return next (p);
}

static ev_status
expect (struct parser *p, char sign, const char *message)
{
  return is_sign (p, sign) ? take (p, "", "") : fail (p, p->token.at, message);
}

/* --- expressions --- */

static double
identity (double x)
{
  return x;
}

static const ev_math functions[] = { { "I", identity, false },   { "log", log, false },   { "log2", log2, false }, { "log10", log10, false },
                                     { "exp", exp, false },      { "sqrt", sqrt, false }, { "abs", fabs, false },  { "center", NULL, false },
                                     { "centre", NULL, false },  { "scale", NULL, true } };

static const ev_math *
find_function (const char *name)
{
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
    if (ev_same (functions[i].name, name))
      return &functions[i];
  return NULL;
}

static ev_expr *
new_expr (struct parser *p, ev_expr_kind kind)
{
  ev_expr *e = ev_arena_alloc (p->arena, 1, sizeof *e);
  e->kind = kind;
  e->spread = 1;
  return e;
}

static ev_status
column_expr (struct parser *p, const token *name, ev_expr **out)
{
  ev_formula *f = p->formula;
  size_t column = ev_table_find (p->table, name->text), i = 0;
  if (column == (size_t) -1)
    {
      ev_place place = ev_formula_place (f, name->at);
      ev_error (p->diags, EV_DATA, &place, "unknown-column", "there is no column '%s' in %s", name->text, ev_table_file (p->table));
      const char *near = ev_table_nearest (p->table, name->text);
      if (near)
        ev_hint (p->diags, "did you mean '%s'?", near);
      return EV_DATA;
    }
  while (i < f->ncolumns && f->column[i] != column)
    i++;
  if (i == EV_MOST_COLUMNS)
    return fail (p, name->at, "a formula can use at most 64 columns");
  if (i == f->ncolumns)
    f->column[f->ncolumns++] = column;
  *out = new_expr (p, EV_EXPR_COLUMN);
  (*out)->column = i;
  return EV_OK;
}

static ev_status sum_expr (struct parser *p, ev_expr **out);

static ev_status
unknown_function (struct parser *p, const token *name)
{
  ev_status status = fail (p, name->at, "there is no such function");
  ev_hint (p->diags, "functions are factor, poly, rcs, center, scale, log, log2, log10, exp, sqrt, abs and I (for arithmetic)");
  return status;
}

/* A name, or a call whose name was read. */
static ev_status
name_expr (struct parser *p, ev_expr **out)
{
  token name = p->token;
  ev_status status = take (p, "", "");
  if (status || !is_sign (p, '(') || name.quoted)
    return status ? status : column_expr (p, &name, out);
  const ev_math *function = find_function (name.text);
  if (!function)
    return unknown_function (p, &name);
  *out = new_expr (p, EV_EXPR_CALL);
  (*out)->function = function;
  status = take (p, "", "");
  if (!status)
    status = sum_expr (p, &(*out)->left);
  return status ? status : expect (p, ')', "a closing parenthesis is missing here");
}

static ev_status
primary_expr (struct parser *p, ev_expr **out)
{
  if (++p->nesting > MOST_NESTING)
    return fail (p, p->token.at, "the formula is nested too deeply");
  ev_status status = EV_OK;
  if (is_sign (p, '('))
    {
      status = take (p, "", "");
      if (!status)
        status = sum_expr (p, out);
      if (!status)
        status = expect (p, ')', "a closing parenthesis is missing here");
    }
  else if (p->token.kind == T_NUMBER)
    {
      *out = new_expr (p, EV_EXPR_NUMBER);
      (*out)->number = p->token.number;
      status = take (p, "", "");
    }
  else if (p->token.kind == T_NAME)
    status = name_expr (p, out);
  else
    status = fail (p, p->token.at, "a column or a number is missing here");
  p->nesting--;
  return status;
}

static ev_status
binary (struct parser *p, char operator, ev_expr *left, ev_status (*operand) (struct parser *, ev_expr **), ev_expr **out)
{
  const char *space = strchr ("/^", operator) ? "" : " ";
  ev_status status = take (p, space, space);
  *out = new_expr (p, EV_EXPR_OPERATOR);
  (*out)->operator = operator;
  (*out)->left = left;
  return status ? status : operand (p, &(*out)->right);
}

/* -x ^ 2 is -(x ^ 2), and powers associate to the right. */
static ev_status
power_expr (struct parser *p, ev_expr **out)
{
  ev_status status;
  if (is_sign (p, '-'))
    {
      if (++p->nesting > MOST_NESTING)
        return fail (p, p->token.at, "the formula is nested too deeply");
      *out = new_expr (p, EV_EXPR_OPERATOR);
      (*out)->operator = '-';
      (*out)->left = new_expr (p, EV_EXPR_NUMBER);
      status = take (p, "", "");
      if (!status)
        status = power_expr (p, &(*out)->right);
      p->nesting--;
      return status;
    }
  status = primary_expr (p, out);
  return !status && is_sign (p, '^') ? binary (p, '^', *out, power_expr, out) : status;
}

static ev_status
product_expr (struct parser *p, ev_expr **out)
{
  ev_status status = power_expr (p, out);
  while (!status && (is_sign (p, '*') || is_sign (p, '/')))
    status = binary (p, p->token.sign, *out, power_expr, out);
  return status;
}

static ev_status
sum_expr (struct parser *p, ev_expr **out)
{
  ev_status status = product_expr (p, out);
  while (!status && (is_sign (p, '+') || is_sign (p, '-')))
    status = binary (p, p->token.sign, *out, product_expr, out);
  return status;
}

double
ev_expr_value (const ev_expr *e, const double *numbers)
{
  switch (e->kind)
    {
    case EV_EXPR_NUMBER:
      return e->number;
    case EV_EXPR_COLUMN:
      return numbers[e->column];
    case EV_EXPR_CALL:
      {
        double x = ev_expr_value (e->left, numbers);
        return e->function->apply ? e->function->apply (x) : (x - e->centre) / e->spread;
      }
    case EV_EXPR_OPERATOR:
      break;
    }
  double a = ev_expr_value (e->left, numbers), b = ev_expr_value (e->right, numbers);
  switch (e->operator)
    {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    default:
      return pow (a, b);
    }
}

/* --- atoms --- */

/* Functions that make several columns of one, and how many arguments they take. */
static const struct shape {
  const char *name;
  ev_atom_kind kind;
  size_t least, most;
} shapes[] = { { "factor", EV_ATOM_FACTOR, 0, 0 }, { "poly", EV_ATOM_POLY, 1, 1 }, { "rcs", EV_ATOM_RCS, 1, EV_MOST_ARGUMENTS } };

static const struct shape *
find_shape (const token *name)
{
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
    if (!name->quoted && ev_same (shapes[i].name, name->text))
      return &shapes[i];
  return NULL;
}

/* The atom's label is taken from the parser; an atom that the formula has already is not added twice. */
static ev_status
add_atom (struct parser *p, ev_atom *atom, uint32_t *bit)
{
  ev_formula *f = p->formula;
  atom->label = ev_arena_strdup (p->arena, p->label.text);
  ev_str_clear (&p->label);
  size_t i = 0;
  while (i < f->natoms && !ev_same (f->atom[i].label, atom->label))
    i++;
  if (i == EV_MOST_ATOMS)
    return fail (p, atom->at, "a formula can use at most 32 different variables");
  if (i == f->natoms)
    f->atom[f->natoms++] = *atom;
  *bit = UINT32_C (1) << i;
  return EV_OK;
}

/* ref = "level"; the label does not show it. */
static ev_status
reference_argument (struct parser *p, ev_atom *atom)
{
  size_t keep = p->label.length;
  ev_status status = take (p, "", "");
  if (!status)
    status = expect (p, '=', "write ref = \"level\"");
  if (!status && p->token.kind != T_TEXT && p->token.kind != T_NUMBER && p->token.kind != T_NAME)
    status = fail (p, p->token.at, "the name of a level is missing here");
  atom->reference = p->token.text;
  if (!status)
    status = take (p, "", "");
  p->label.length = keep;
  p->label.text[keep] = '\0';
  return status;
}

static ev_status
number_argument (struct parser *p, ev_atom *atom)
{
  if (atom->narguments == EV_MOST_ARGUMENTS)
    return fail (p, p->token.at, "there are too many arguments");
  bool minus = is_sign (p, '-');
  ev_status status = minus ? take (p, "", "") : EV_OK;
  if (!status && p->token.kind != T_NUMBER)
    status = fail (p, p->token.at, "a number is missing here");
  atom->argument[atom->narguments++] = minus ? -p->token.number : p->token.number;
  return status ? status : take (p, "", "");
}

static ev_status
shape_arguments (struct parser *p, const struct shape *shape, ev_atom *atom)
{
  ev_status status = EV_OK;
  while (!status && is_sign (p, ','))
    {
      size_t keep = p->label.length;
      status = take (p, "", " ");
      if (!status && shape->kind == EV_ATOM_FACTOR)
        {
          p->label.length = keep;
          p->label.text[keep] = '\0';
          status = p->token.kind == T_NAME && ev_same (p->token.text, "ref") ? reference_argument (p, atom)
                                                                             : fail (p, p->token.at, "factor takes a column and ref = \"level\"");
        }
      else if (!status)
        status = number_argument (p, atom);
    }
  if (!status && (atom->narguments < shape->least || atom->narguments > shape->most))
    status = fail (p, atom->at, shape->kind == EV_ATOM_POLY ? "poly takes an expression and a degree, as in poly(year, 2)"
                                                            : "rcs takes an expression and a number of knots, as in rcs(year, 4)");
  return status ? status : expect (p, ')', "a closing parenthesis is missing here");
}

/* factor (column), poly (x, n), rcs (x, n). */
static ev_status
shape_atom (struct parser *p, const struct shape *shape, ev_atom *atom)
{
  atom->kind = shape->kind;
  ev_status status = take (p, "", ""); /* ( */
  const char *at = p->token.at;
  if (!status)
    status = sum_expr (p, &atom->expr);
  if (!status && shape->kind == EV_ATOM_FACTOR && atom->expr->kind != EV_EXPR_COLUMN)
    status = fail (p, at, "factor takes a column");
  return status ? status : shape_arguments (p, shape, atom);
}

static ev_status
read_atom (struct parser *p, uint32_t *bit)
{
  ev_atom atom = { .kind = EV_ATOM_PLAIN, .at = p->token.at };
  token name = p->token;
  const struct shape *shape = find_shape (&name);
  ev_str_clear (&p->label);
  const char *rest = p->at + strspn (p->at, " \t");
  ev_status status;
  if (shape && *rest == '(')
    {
      status = take (p, "", "");
      if (!status)
        status = shape_atom (p, shape, &atom);
    }
  else
    status = name_expr (p, &atom.expr);
  if (!status && atom.expr->kind == EV_EXPR_COLUMN && atom.kind == EV_ATOM_PLAIN)
    {
      ev_str_clear (&p->label); /* without backticks */
      ev_str_add (&p->label, name.text);
    }
  return status ? status : add_atom (p, &atom, bit);
}

/* --- terms --- */

static ev_status
add_term (struct parser *p, terms *set, uint32_t mask)
{
  for (size_t i = 0; i < set->n; i++)
    if (set->mask[i] == mask)
      return EV_OK;
  if (set->n == MOST_TERMS)
    return fail (p, p->token.at, "a formula can have at most 200 terms");
  set->mask[set->n++] = mask;
  return EV_OK;
}

static void
remove_term (terms *set, uint32_t mask)
{
  size_t kept = 0;
  for (size_t i = 0; i < set->n; i++)
    if (set->mask[i] != mask)
      set->mask[kept++] = set->mask[i];
  set->n = kept;
}

static ev_status
join (struct parser *p, terms *set, const terms *more)
{
  ev_status status = EV_OK;
  for (size_t i = 0; i < more->n && !status; i++)
    status = add_term (p, set, more->mask[i]);
  return status;
}

/* Every term of A with every term of B. */
static ev_status
cross (struct parser *p, const terms *a, const terms *b, terms *out)
{
  ev_status status = EV_OK;
  out->n = 0;
  for (size_t i = 0; i < a->n; i++)
    for (size_t j = 0; j < b->n && !status; j++)
      status = add_term (p, out, a->mask[i] | b->mask[j]);
  return status;
}

/* SET becomes SET + MORE + SET:MORE. */
static ev_status
multiply (struct parser *p, terms *set, const terms *more)
{
  terms crossed;
  ev_status status = cross (p, set, more, &crossed);
  if (!status)
    status = join (p, set, more);
  return status ? status : join (p, set, &crossed);
}

static ev_status sum_terms (struct parser *p, terms *set);

static ev_status
raise_terms (struct parser *p, terms *set)
{
  ev_status status = next (p);
  double n = p->token.number;
  if (!status && (p->token.kind != T_NUMBER || !(n >= 1 && n <= 8) || n != floor (n)))
    return fail (p, p->token.at, "a power of a sum of terms is a whole number from 1 to 8");
  terms base = *set;
  for (int i = 1; i < (int) n && !status; i++)
    status = multiply (p, set, &base);
  return status ? status : next (p);
}

static ev_status
power_terms (struct parser *p, terms *set)
{
  uint32_t bit = 0;
  ev_status status;
  set->n = 0;
  if (is_sign (p, '('))
    {
      if (++p->nesting > MOST_NESTING)
        return fail (p, p->token.at, "the formula is nested too deeply");
      status = next (p);
      if (!status)
        status = sum_terms (p, set);
      if (!status)
        status = is_sign (p, ')') ? next (p) : fail (p, p->token.at, "a closing parenthesis is missing here");
      p->nesting--;
      return !status && is_sign (p, '^') ? raise_terms (p, set) : status;
    }
  if (p->token.kind == T_NUMBER && p->token.number == 1)
    {
      status = next (p);
      return status ? status : add_term (p, set, 0);
    }
  if (p->token.kind != T_NAME)
    return fail (p, p->token.at, p->token.kind == T_NUMBER ? "only the numbers 0 and 1 (the intercept) can be terms" : "a term is missing here");
  status = read_atom (p, &bit);
  if (!status && is_sign (p, '^'))
    {
      status = fail (p, p->token.at, "a power of one variable is not a term");
      ev_hint (p->diags, "write I(x^2) or poly(x, 2)");
    }
  return status ? status : add_term (p, set, bit);
}

static ev_status
interaction_terms (struct parser *p, terms *set)
{
  ev_status status = power_terms (p, set);
  while (!status && is_sign (p, ':'))
    {
      terms left = *set, right;
      status = next (p);
      if (!status)
        status = power_terms (p, &right);
      if (!status)
        status = cross (p, &left, &right, set);
    }
  return status;
}

static ev_status
product_terms (struct parser *p, terms *set)
{
  ev_status status = interaction_terms (p, set);
  while (!status && is_sign (p, '*'))
    {
      terms right;
      status = next (p);
      if (!status)
        status = interaction_terms (p, &right);
      if (!status)
        status = multiply (p, set, &right);
    }
  return status;
}

/* Add to SET. */
static ev_status
sum_terms (struct parser *p, terms *set)
{
  ev_status status = EV_OK;
  bool first = true;
  while (!status && (first || is_sign (p, '+') || is_sign (p, '-')))
    {
      bool minus = is_sign (p, '-');
      terms more = { .n = 0 };
      if (minus || is_sign (p, '+'))
        status = next (p);
      first = false;
      if (status)
        break;
      if (p->token.kind == T_NUMBER && p->token.number == 0)
        {
          minus = !minus;
          more = (terms){ .n = 1 };
          status = next (p);
        }
      else
        status = product_terms (p, &more);
      for (size_t i = 0; !status && minus && i < more.n; i++)
        remove_term (set, more.mask[i]);
      if (!status && !minus)
        status = join (p, set, &more);
    }
  return status;
}

static int
order_of (uint32_t mask)
{
  int n = 0;
  for (; mask; mask &= mask - 1)
    n++;
  return n;
}

/* Main effects first, then interactions of two … [r2022] terms.formula. */
static void
keep_terms (struct parser *p, const terms *set)
{
  ev_formula *f = p->formula;
  f->term = ev_arena_alloc (p->arena, set->n, sizeof *f->term);
  for (size_t i = 0; i < set->n; i++)
    f->intercept = f->intercept || set->mask[i] == 0;
  for (int order = 1; order <= EV_MOST_ATOMS; order++)
    for (size_t i = 0; i < set->n; i++)
      if (order_of (set->mask[i]) == order)
        f->term[f->nterms++] = set->mask[i];
}

static ev_status
read_formula (struct parser *p)
{
  terms set = { .n = 1 }; /* the intercept */
  ev_status status = next (p);
  if (!status && is_sign (p, '~'))
    status = next (p);
  if (!status)
    status = sum_terms (p, &set);
  if (!status && p->token.kind != T_END)
    {
      status = fail (p, p->token.at, "the formula should end here, or go on with + - * or :");
      if (is_sign (p, '/') || is_sign (p, '^'))
        ev_hint (p->diags, "arithmetic stands within I(), as in I(dose/10)");
    }
  if (!status)
    keep_terms (p, &set);
  return status;
}

ev_status
ev_formula_parse (const char *text, const char *option, const ev_table *table, ev_arena *arena, ev_diags *diags, ev_formula *formula)
{
  *formula = (ev_formula){ .text = text, .option = option };
  formula->column = ev_arena_alloc (arena, ev_table_columns (table), sizeof *formula->column);
  formula->atom = ev_arena_alloc (arena, EV_MOST_ATOMS, sizeof *formula->atom);
  struct parser p = { .formula = formula, .table = table, .arena = arena, .diags = diags, .at = text };
  if (strlen (text) > MOST_BYTES)
    return fail (&p, text, "the formula is longer than 4000 bytes");
  ev_status status = read_formula (&p);
  ev_str_free (&p.label);
  return status;
}

const char *
ev_term_label (const ev_formula *formula, uint32_t term, ev_arena *arena)
{
  ev_str label = { 0 };
  for (size_t i = 0; i < formula->natoms; i++)
    if (term >> i & 1)
      ev_str_printf (&label, "%s%s", label.length ? ":" : "", formula->atom[i].label);
  const char *text = ev_arena_strdup (arena, label.text ? label.text : "intercept");
  ev_str_free (&label);
  return text;
}
