/* From a formula and a table to a design matrix; see frame.h.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "reg/frame.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "num/sum.h"

/* --- cells --- */

static ev_value
read_cell (const char *cell, ev_arena *arena)
{
  ev_value v = { .number = NAN };
  if (ev_is_missing (cell))
    return v;
  cell += strspn (cell, " \t");
  size_t n = strlen (cell);
  while (n && strchr (" \t", cell[n - 1]))
    n--;
  v.text = ev_arena_strndup (arena, cell, n);
  if (!ev_parse_number (v.text, &v.number))
    v.number = NAN;
  return v;
}

/* Is column C used as numbers somewhere, rather than only as levels? */
static bool
used_as_number (const ev_formula *f, size_t c)
{
  for (size_t a = 0; a < f->natoms; a++)
    if (f->atom[a].kind == EV_ATOM_PLAIN && f->atom[a].expr->kind == EV_EXPR_COLUMN && f->atom[a].expr->column == c)
      return true;
  return false;
}

/* A column that is mostly numbers but has other cells is an error of the data rather than a factor. */
static ev_status
check_column (const ev_frame *frame, size_t c, const ev_dataset *data, ev_diags *diags)
{
  size_t numbers = 0, texts = 0, first = 0;
  for (size_t i = data->n; i-- > 0;)
    {
      const ev_value *v = &frame->value[i][c];
      numbers += isnan (v->number) ? 0 : 1;
      if (v->text && isnan (v->number))
        texts++, first = i;
    }
  frame->text[c] = texts > 0;
  if (!texts || texts > numbers || !used_as_number (frame->formula, c))
    return EV_OK;
  size_t column = frame->formula->column[c];
  ev_place place = ev_table_place (frame->table, data->row[first], column);
  ev_error (diags, EV_DATA, &place, "bad-number", "'%s' in the moderator '%s' is not a number", frame->value[first][c].text,
            ev_table_header (frame->table, column));
  ev_hint (diags, "write NA or leave the cell empty where a value is missing, or write factor(%s) if the values are names of groups",
           ev_table_header (frame->table, column));
  return EV_DATA;
}

ev_status
ev_frame_read (const ev_formula *formula, const ev_table *table, const ev_dataset *data, const char **reason, ev_arena *arena,
               ev_diags *diags, ev_frame *frame)
{
  *frame = (ev_frame){ .formula = formula, .table = table };
  frame->text = ev_arena_alloc (arena, formula->ncolumns, sizeof *frame->text);
  frame->value = ev_arena_alloc (arena, data->n, sizeof *frame->value);
  for (size_t i = 0; i < data->n; i++)
    {
      frame->value[i] = ev_arena_alloc (arena, formula->ncolumns, sizeof **frame->value);
      for (size_t c = 0; c < formula->ncolumns; c++)
        {
          frame->value[i][c] = read_cell (ev_table_cell (table, data->row[i], formula->column[c]), arena);
          if (!frame->value[i][c].text && !reason[i])
            reason[i] = ev_arena_printf (arena, "no value of the moderator '%s'", ev_table_header (table, formula->column[c]));
        }
    }
  ev_status status = EV_OK;
  for (size_t c = 0; c < formula->ncolumns; c++)
    {
      ev_status s = check_column (frame, c, data, diags);
      status = s ? s : status;
    }
  return status;
}

/* --- factors --- */

/* Numbers by size, else text as a dictionary has it: by letters in any case, then small letters first. */
static int
compare_levels (const void *a, const void *b)
{
  const char *s = *(const char *const *) a, *t = *(const char *const *) b;
  double x, y;
  if (ev_parse_number (s, &x) && ev_parse_number (t, &y))
    return (x > y) - (x < y);
  for (size_t i = 0; s[i] || t[i]; i++)
    {
      int c = (unsigned char) s[i], d = (unsigned char) t[i];
      c = c >= 'A' && c <= 'Z' ? c + 32 : c;
      d = d >= 'A' && d <= 'Z' ? d + 32 : d;
      if (c != d)
        return c - d;
    }
  return strcmp (t, s);
}

/* The same text, or the same number written otherwise. */
static bool
same_level (const char *level, const ev_value *v)
{
  double x;
  return v->text && (ev_same (level, v->text) || (!isnan (v->number) && ev_parse_number (level, &x) && x == v->number));
}

static size_t
find_level (const ev_bound_atom *b, const ev_value *v)
{
  size_t l = 0;
  while (l < b->width && !same_level (b->level[l], v))
    l++;
  return l;
}

static ev_status
unknown_reference (const ev_frame *frame, const ev_atom *atom, const ev_bound_atom *b, ev_diags *diags)
{
  ev_place place = ev_formula_place (frame->formula, atom->at);
  ev_str levels = { 0 };
  for (size_t l = 0; l < b->width; l++)
    ev_str_printf (&levels, "%s'%s'", l ? ", " : "", b->level[l]);
  ev_error (diags, EV_DATA, &place, "unknown-level", "no study has the level '%s'", atom->reference);
  ev_hint (diags, "the levels are %s", levels.text);
  ev_str_free (&levels);
  return EV_DATA;
}

static ev_status
bind_factor (ev_frame *frame, size_t a, ev_arena *arena, ev_diags *diags)
{
  const ev_atom *atom = &frame->formula->atom[a];
  ev_bound_atom *b = &frame->atom[a];
  size_t c = atom->expr->column;
  b->factor = true;
  b->level = ev_arena_alloc (arena, frame->k, sizeof *b->level);
  for (size_t i = 0; i < frame->k; i++)
    if (find_level (b, &frame->value[i][c]) == b->width)
      b->level[b->width++] = frame->value[i][c].text;
  qsort (b->level, b->width, sizeof *b->level, compare_levels);
  if (!atom->reference)
    return EV_OK;
  ev_value reference = read_cell (atom->reference, arena);
  size_t l = find_level (b, &reference);
  if (l == b->width)
    return unknown_reference (frame, atom, b, diags);
  const char *name = b->level[l];
  memmove (b->level + 1, b->level, l * sizeof *b->level);
  b->level[0] = name;
  return EV_OK;
}

/* --- numbers --- */

static double
number_of (const ev_frame *frame, const ev_expr *expr, const ev_value *values)
{
  double numbers[EV_MOST_COLUMNS];
  for (size_t c = 0; c < frame->formula->ncolumns; c++)
    numbers[c] = values[c].number;
  return ev_expr_value (expr, numbers);
}

/* Find the means and standard deviations that functions within EXPR subtract and divide by, innermost first. */
static void
bind_expr (const ev_frame *frame, ev_expr *expr, ev_arena *arena)
{
  if (expr->left)
    bind_expr (frame, expr->left, arena);
  if (expr->right)
    bind_expr (frame, expr->right, arena);
  if (expr->kind != EV_EXPR_CALL || expr->function->apply)
    return;
  double *x = ev_arena_alloc (arena, frame->k, sizeof *x);
  ev_sum squares = { 0 };
  for (size_t i = 0; i < frame->k; i++)
    x[i] = number_of (frame, expr->left, frame->value[i]);
  expr->centre = ev_mean (x, frame->k);
  for (size_t i = 0; i < frame->k; i++)
    ev_sum_add (&squares, (x[i] - expr->centre) * (x[i] - expr->centre));
  expr->spread = expr->function->scaled ? sqrt (ev_sum_value (&squares) / ((double) frame->k - 1)) : 1;
}

/* The first column of text within EXPR, or -1. */
static size_t
text_within (const ev_frame *frame, const ev_expr *expr)
{
  if (expr->kind == EV_EXPR_COLUMN)
    return frame->text[expr->column] ? expr->column : (size_t) -1;
  size_t left = expr->left ? text_within (frame, expr->left) : (size_t) -1;
  return left != (size_t) -1 || !expr->right ? left : text_within (frame, expr->right);
}

static ev_status
bind_basis (const ev_frame *frame, const ev_atom *atom, ev_arena *arena, ev_diags *diags, ev_basis *basis)
{
  double *x = ev_arena_alloc (arena, frame->k, sizeof *x), n = atom->argument[0];
  bool spline = atom->kind == EV_ATOM_RCS, given = atom->narguments > 1;
  ev_place place = ev_formula_place (frame->formula, atom->at);
  for (size_t i = 0; i < frame->k; i++)
    x[i] = number_of (frame, atom->expr, frame->value[i]);
  if (!given && (n != floor (n) || n < (spline ? 3 : 1) || n > EV_MOST_ARGUMENTS))
    return ev_error (diags, EV_USAGE, &place, "formula-syntax", spline ? "a spline has 3 to 10 knots" : "a polynomial has a degree from 1 to 10");
  if (given && atom->narguments < 3)
    return ev_error (diags, EV_USAGE, &place, "formula-syntax", "a spline has 3 to 10 knots");
  bool good = spline ? ev_basis_rcs (x, frame->k, given ? atom->narguments : (size_t) n, given ? atom->argument : NULL, arena, basis)
                     : ev_basis_poly (x, frame->k, (size_t) n, arena, basis);
  return good ? EV_OK
         : ev_error (diags, EV_DATA, &place, "few-values", "%s needs more different values than the studies have", atom->label);
}

static ev_status
bind_atom (ev_frame *frame, size_t a, ev_arena *arena, ev_diags *diags)
{
  const ev_formula *f = frame->formula;
  const ev_atom *atom = &f->atom[a];
  ev_bound_atom *b = &frame->atom[a];
  bool bare = atom->expr->kind == EV_EXPR_COLUMN;
  if (atom->kind == EV_ATOM_FACTOR || (atom->kind == EV_ATOM_PLAIN && bare && frame->text[atom->expr->column]))
    return bind_factor (frame, a, arena, diags);
  size_t text = text_within (frame, atom->expr);
  if (text != (size_t) -1)
    {
      ev_place place = ev_formula_place (f, atom->at);
      ev_error (diags, EV_DATA, &place, "text-moderator", "the column '%s' holds text and cannot be calculated with",
                ev_table_header (frame->table, f->column[text]));
      ev_hint (diags, "'factor(%s)' uses it as groups", ev_table_header (frame->table, f->column[text]));
      return EV_DATA;
    }
  bind_expr (frame, atom->expr, arena);
  b->width = 1;
  if (atom->kind == EV_ATOM_PLAIN)
    return EV_OK;
  ev_status status = bind_basis (frame, atom, arena, diags, &b->basis);
  b->width = b->basis.n;
  return status;
}

/* --- columns --- */

static bool
has_term (const ev_formula *f, uint32_t mask)
{
  if (mask == 0)
    return true;
  for (size_t t = 0; t < f->nterms; t++)
    if (f->term[t] == mask)
      return true;
  return false;
}

/* Without an intercept the first main effect that is a factor has all its levels. */
static bool
stands_for_intercept (const ev_frame *frame, uint32_t term)
{
  const ev_formula *f = frame->formula;
  for (size_t t = 0; !f->intercept && t < f->nterms; t++)
    for (size_t a = 0; a < f->natoms; a++)
      if (f->term[t] == UINT32_C (1) << a && frame->atom[a].factor)
        return f->term[t] == term;
  return false;
}

/* The first of an atom's columns within a term: 1 where the level of reference is left out, which it is when the term without the
   atom is in the model [chambers1992] §2.4.1. */
static size_t
first_part (const ev_frame *frame, uint32_t term, size_t a)
{
  return frame->atom[a].factor && has_term (frame->formula, term & ~(UINT32_C (1) << a)) && !stands_for_intercept (frame, term);
}

static void
put_part (const ev_frame *frame, size_t a, size_t part, ev_str *name)
{
  const ev_atom *atom = &frame->formula->atom[a];
  const ev_bound_atom *b = &frame->atom[a];
  if (name->length)
    ev_str_addc (name, ':');
  ev_str_add (name, atom->label);
  if (b->factor)
    ev_str_add (name, b->level[part]);
  else if (atom->kind == EV_ATOM_POLY)
    ev_str_printf (name, "%zu", part + 1);
  else if (atom->kind == EV_ATOM_RCS)
    for (size_t i = 0; i < part; i++)
      ev_str_addc (name, '\'');
}

/* The columns of one term; those of its first atom change fastest. */
static void
add_columns (ev_frame *frame, size_t t, ev_arena *arena)
{
  const ev_formula *f = frame->formula;
  uint32_t term = f->term[t];
  size_t part[EV_MOST_ATOMS] = { 0 }, a = 0;
  for (size_t i = 0; i < f->natoms; i++)
    {
      part[i] = first_part (frame, term, i);
      if ((term >> i & 1) && part[i] >= frame->atom[i].width)
        return; /* a factor of one level */
    }
  ev_str name = { 0 };
  while (a < f->natoms)
    {
      ev_model_column *column = &frame->column[frame->p++];
      column->term = t + 1;
      column->part = ev_arena_alloc (arena, f->natoms, sizeof *column->part);
      for (size_t i = 0; i < f->natoms; i++)
        {
          column->part[i] = term >> i & 1 ? (int) part[i] : -1;
          if (term >> i & 1)
            put_part (frame, i, part[i], &name);
        }
      column->name = ev_arena_strdup (arena, name.text);
      ev_str_clear (&name);
      for (a = 0; a < f->natoms; a++) /* count on */
        {
          if (!(term >> a & 1))
            continue;
          if (++part[a] < frame->atom[a].width)
            break;
          part[a] = first_part (frame, term, a);
        }
    }
  ev_str_free (&name);
}

enum { MOST_COLUMNS = 1000 };

static ev_status
count_columns (const ev_frame *frame, ev_diags *diags, size_t *n)
{
  const ev_formula *f = frame->formula;
  double total = f->intercept;
  for (size_t t = 0; t < f->nterms; t++)
    {
      double width = 1;
      for (size_t a = 0; a < f->natoms; a++)
        if (f->term[t] >> a & 1)
          width *= (double) frame->atom[a].width;
      total += width;
    }
  *n = (size_t) fmin (total, MOST_COLUMNS + 1);
  if (total <= MOST_COLUMNS)
    return EV_OK;
  ev_place place = ev_formula_place (f, f->text);
  return ev_error (diags, EV_DATA, &place, "too-many-terms", "the formula makes more than 1000 coefficients");
}

static void
make_columns (ev_frame *frame, size_t most, ev_arena *arena)
{
  const ev_formula *f = frame->formula;
  frame->column = ev_arena_alloc (arena, most, sizeof *frame->column);
  if (f->intercept)
    {
      int *none = ev_arena_alloc (arena, f->natoms, sizeof *none);
      for (size_t a = 0; a < f->natoms; a++)
        none[a] = -1;
      frame->column[frame->p++] = (ev_model_column){ "intercept", 0, none };
    }
  for (size_t t = 0; t < f->nterms; t++)
    add_columns (frame, t, arena);
}

/* --- rows --- */

/* All columns of an atom at VALUES; false when there is no number. */
static bool
atom_values (const ev_frame *frame, size_t a, const ev_value *values, double *out)
{
  const ev_atom *atom = &frame->formula->atom[a];
  const ev_bound_atom *b = &frame->atom[a];
  if (b->factor)
    {
      size_t l = find_level (b, &values[atom->expr->column]);
      for (size_t i = 0; i < b->width; i++)
        out[i] = i == l;
      return l < b->width;
    }
  double x = number_of (frame, atom->expr, values);
  if (b->basis.n)
    ev_basis_at (&b->basis, x, out);
  else
    out[0] = x;
  return isfinite (x);
}

ev_status
ev_frame_row (const ev_frame *frame, const ev_value *values, double *row, size_t *bad)
{
  size_t natoms = frame->formula->natoms, start[EV_MOST_ATOMS], at = 0;
  for (size_t a = 0; a < natoms; a++)
    {
      start[a] = at;
      *bad = a;
      if (!atom_values (frame, a, values, frame->scratch + at))
        return EV_DATA;
      at += frame->atom[a].width;
    }
  for (size_t j = 0; j < frame->p; j++)
    {
      row[j] = 1;
      for (size_t a = 0; a < natoms; a++)
        if (frame->column[j].part[a] >= 0)
          row[j] *= frame->scratch[start[a] + (size_t) frame->column[j].part[a]];
    }
  return EV_OK;
}

static ev_status
make_rows (ev_frame *frame, const ev_dataset *data, const size_t *study, ev_arena *arena, ev_diags *diags)
{
  size_t bad, width = 0;
  for (size_t a = 0; a < frame->formula->natoms; a++)
    width += frame->atom[a].width;
  frame->scratch = ev_arena_alloc (arena, width, sizeof *frame->scratch);
  frame->x = ev_arena_alloc (arena, frame->k, frame->p * sizeof *frame->x);
  ev_status status = EV_OK;
  for (size_t i = 0; i < frame->k; i++)
    if (ev_frame_row (frame, frame->value[i], frame->x + i * frame->p, &bad))
      {
        ev_place place = ev_table_place (frame->table, data->row[study[i]], (size_t) -1);
        status = ev_error (diags, EV_DATA, &place, "bad-moderator", "%s has no finite value for this study", frame->formula->atom[bad].label);
      }
  return status;
}

ev_status
ev_frame_bind (ev_frame *frame, const ev_dataset *data, const char *const *reason, ev_arena *arena, ev_diags *diags)
{
  size_t *study = ev_arena_alloc (arena, data->n, sizeof *study), most;
  ev_value **all = frame->value;
  frame->value = ev_arena_alloc (arena, data->n, sizeof *frame->value);
  for (size_t i = 0; i < data->n; i++)
    if (!reason[i])
      {
        frame->value[frame->k] = all[i];
        study[frame->k++] = i;
      }
  if (!frame->k)
    return ev_error (diags, EV_NOANSWER, NULL, "no-studies", "no study has an effect size and all moderators");
  frame->atom = ev_arena_alloc (arena, frame->formula->natoms, sizeof *frame->atom);
  ev_status status = EV_OK;
  for (size_t a = 0; a < frame->formula->natoms && !status; a++)
    status = bind_atom (frame, a, arena, diags);
  if (!status)
    status = count_columns (frame, diags, &most);
  if (status)
    return status;
  make_columns (frame, most, arena);
  return make_rows (frame, data, study, arena, diags);
}

/* --- rank --- */

void
ev_frame_keep (ev_frame *frame, const bool *keep)
{
  size_t kept = 0, at = 0;
  for (size_t i = 0; i < frame->k; i++)
    for (size_t j = 0; j < frame->p; j++)
      if (keep[j])
        frame->x[at++] = frame->x[i * frame->p + j];
  for (size_t j = 0; j < frame->p; j++)
    if (keep[j])
      frame->column[kept++] = frame->column[j];
  frame->p = kept;
}

static double
dot (const double *a, const double *b, size_t n)
{
  ev_sum s = { 0 };
  for (size_t i = 0; i < n; i++)
    ev_sum_add (&s, a[i] * b[i]);
  return ev_sum_value (&s);
}

/* Gram and Schmidt's method, each column twice; what rounding alone can leave of a column counts as nothing. */
void
ev_independent_columns (const double *x, size_t k, size_t p, bool *keep)
{
  double *q = ev_xcalloc (p + 1, k * sizeof *q), *v = q + p * k;
  size_t n = 0;
  for (size_t j = 0; j < p; j++)
    {
      for (size_t i = 0; i < k; i++)
        v[i] = x[i * p + j];
      double before = sqrt (dot (v, v, k));
      for (size_t turn = 0; turn < 2; turn++)
        for (size_t l = 0; l < n; l++)
          {
            double along = dot (q + l * k, v, k);
            for (size_t i = 0; i < k; i++)
              v[i] -= along * q[l * k + i];
          }
      double after = sqrt (dot (v, v, k));
      keep[j] = n < k && after > 1e-11 * before;
      for (size_t i = 0; keep[j] && i < k; i++)
        q[n * k + i] = v[i] / after;
      n += keep[j];
    }
  free (q);
}
