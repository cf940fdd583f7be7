/* Sensitivity analyses as part of a document: for people a sentence and a table each, for programs one table of all fits.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/sensitivity_doc.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/number.h"
#include "report/sensitivity_text.h"

/* What is being written. */
struct page {
  ev_doc *doc;
  const ev_sensitivity *s;
  const ev_pool_analysis *a;
  ev_str text; /* for one cell at a time */
};

static void
cell (struct page *p)
{
  ev_doc_cell (p->doc, p->text.text ? p->text.text : "");
  ev_str_clear (&p->text);
}

/* A p-value without "p =". */
static void
put_p_value (ev_str *out, double prob)
{
  ev_str text = { 0 };
  ev_put_p (&text, prob);
  ev_str_add (out, text.text + (text.text[2] == '=' ? 4 : 2));
  ev_str_free (&text);
}

static void
p_column (struct page *p)
{
  if (ev_p_tells (&p->a->effects))
    ev_doc_column (p->doc, "p", "p", EV_RIGHT);
}

static void
p_cell (struct page *p, double prob)
{
  if (!ev_p_tells (&p->a->effects))
    return;
  put_p_value (&p->text, prob);
  cell (p);
}

static void
percent_cell (struct page *p, double percent)
{
  if (!isnan (percent))
    {
      ev_put_real (&p->text, percent < 0.5 ? 0 : percent, 0);
      ev_str_addc (&p->text, '%');
    }
  cell (p);
}

static void
columns (struct page *p, const char *const *headers, size_t n)
{
  for (size_t i = 0; i < n; i++)
    ev_doc_column (p->doc, headers[i], headers[i], i ? EV_RIGHT : EV_LEFT);
}

/* --- refits --- */

static bool
show_tau2 (const struct page *p)
{
  return p->s->subject.random;
}

/* Does one of the rows say something else than the full result? */
static bool
any_verdict (const struct page *p, const ev_refits *rows)
{
  return !isnan (p->a->effects.null_value) && (rows->same_side < rows->n || rows->same_direction < rows->n);
}

static void
refit_columns (struct page *p, const char *what, bool verdicts)
{
  ev_doc_column (p->doc, "label", what, EV_LEFT);
  ev_doc_column (p->doc, "k", "k", EV_RIGHT);
  ev_str_printf (&p->text, "%s [%g%% CI]", ev_measure_word (p->a), 100 * p->a->level);
  ev_doc_column (p->doc, "estimate", p->text.text, EV_RIGHT);
  ev_str_clear (&p->text);
  p_column (p);
  if (show_tau2 (p))
    ev_doc_column (p->doc, "tau2", "τ²", EV_RIGHT);
  ev_doc_column (p->doc, "I2", "I²", EV_RIGHT);
  if (verdicts)
    ev_doc_column (p->doc, "conclusion", "Conclusion", EV_LEFT);
}

static const char *
verdict_word (const ev_verdict *v)
{
  return !v->same_side ? "differs" : !v->same_direction ? "direction differs" : "";
}

/* VERDICT NULL: there is none to show. */
static void
refit_cells (struct page *p, const char *label, const ev_refit *fit, const ev_verdict *verdict)
{
  ev_doc_cell (p->doc, label);
  ev_doc_integer (p->doc, (long) fit->k);
  ev_put_shown (&p->text, &p->a->effects, &fit->est, p->a->digits);
  cell (p);
  p_cell (p, fit->est.p);
  if (show_tau2 (p))
    ev_doc_real (p->doc, fit->tau2, 3);
  percent_cell (p, fit->I2);
  if (verdict)
    ev_doc_cell (p->doc, verdict_word (verdict));
}

enum { LONG = 40, TELLING = 20 }; /* rows of a table that people read to its end, and how many of a longer one they get */

/* How much a row of many says: it is shown for a reason of its own, or is one of the furthest. */
struct telling {
  size_t row;
  bool always;
  double far;
};

static int
telling_first (const void *a, const void *b)
{
  const struct telling *p = a, *q = b;
  if (p->always != q->always)
    return p->always ? -1 : 1;
  return p->far != q->far ? (p->far < q->far) - (p->far > q->far) : (p->row > q->row) - (p->row < q->row);
}

static int
by_row (const void *a, const void *b)
{
  const struct telling *p = a, *q = b;
  return (p->row > q->row) - (p->row < q->row);
}

/* Put the TELLING of N rows first, in their own order, where there are more than LONG; returns how many are shown. */
static size_t
pick_telling (struct telling *rows, size_t n)
{
  if (n <= LONG)
    return n;
  qsort (rows, n, sizeof *rows, telling_first);
  qsort (rows, TELLING, sizeof *rows, by_row);
  return TELLING;
}

static void
note_picked (struct page *p, size_t shown, size_t n, const char *which, const char *whole)
{
  if (shown == n)
    return;
  ev_str_printf (&p->text, "%zu of %zu rows: %s.  All are in %s.", shown, n, which, whole);
  ev_doc_note (p->doc, EV_NOTE, p->text.text);
  ev_str_clear (&p->text);
}

static void
refit_row (struct page *p, const ev_refit_row *row, bool verdicts)
{
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  refit_cells (p, row->label, &row->fit, verdicts ? &row->verdict : NULL);
}

static void
total_row (struct page *p)
{
  ev_doc_row (p->doc, EV_ROW_TOTAL);
  refit_cells (p, "All studies", &p->s->full, NULL);
}

/* Rows that are beside the full result: of many those that differ from it, and those furthest from it. */
static void
refit_table (struct page *p, const char *id, const char *what, const ev_refits *rows)
{
  struct telling *telling = ev_xcalloc (rows->n, sizeof *telling);
  for (size_t i = 0; i < rows->n; i++)
    {
      const ev_refit_row *row = &rows->row[i];
      double far = fabs (row->fit.est.estimate - p->s->full.est.estimate);
      telling[i] = (struct telling){ i, !row->verdict.same_side || !row->verdict.same_direction, isnan (far) ? INFINITY : far };
    }
  size_t shown = pick_telling (telling, rows->n);
  ev_doc_table (p->doc, id, NULL);
  refit_columns (p, what, any_verdict (p, rows));
  for (size_t i = 0; i < shown; i++)
    refit_row (p, &rows->row[telling[i].row], any_verdict (p, rows));
  total_row (p);
  note_picked (p, shown, rows->n, "those that change the conclusion or the direction, then those that move the estimate furthest", "CSV and JSON");
  free (telling);
}

static void
leave_one_out_table (struct page *p)
{
  refit_table (p, "leave-one-out", p->s->cluster ? "Omitted cluster" : "Omitted", &p->s->leave_one_out);
}

/* Of many rows those at which the interval comes to lie elsewhere, and some between. */
static void
cumulative_table (struct page *p)
{
  const ev_refits *rows = &p->s->cumulative;
  size_t step = rows->n <= LONG ? 1 : rows->n / TELLING + 1, shown = 0;
  ev_doc_table (p->doc, "cumulative", NULL);
  refit_columns (p, "Added", any_verdict (p, rows));
  for (size_t i = 0; i < rows->n; i++)
    {
      bool turns = i && rows->row[i].verdict.side != rows->row[i - 1].verdict.side;
      if (i % step && i + 1 < rows->n && !turns)
        continue;
      refit_row (p, &rows->row[i], any_verdict (p, rows));
      shown++;
    }
  note_picked (p, shown, rows->n, "the first, the last, some between, and those at which the conclusion changes", "CSV and JSON");
}

/* The pairs that change the conclusion or the direction, and the one that moves the estimate furthest. */
static void
leave_two_out_table (struct page *p)
{
  refit_table (p, "leave-two-out", "Omitted pair", &p->s->leave_two_out);
}

static void
exclusions_table (struct page *p)
{
  const ev_refits *kinds[] = { &p->s->without, &p->s->only };
  static const char *const words[] = { "without", "only" };
  ev_doc_table (p->doc, "exclusions", NULL);
  bool verdicts = any_verdict (p, kinds[0]) || any_verdict (p, kinds[1]);
  refit_columns (p, p->s->exclude_by, verdicts);
  for (int kind = 0; kind < 2; kind++)
    for (size_t i = 0; i < kinds[kind]->n; i++)
      {
        const ev_refit_row *row = &kinds[kind]->row[i];
        if (!row->fit.k)
          continue;
        ev_str label = { 0 };
        ev_str_printf (&label, "%s %s", words[kind], row->label);
        ev_doc_row (p->doc, EV_ROW_PLAIN);
        refit_cells (p, label.text, &row->fit, verdicts ? &row->verdict : NULL);
        ev_str_free (&label);
      }
  total_row (p);
}

static void
missing_table (struct page *p)
{
  refit_table (p, "missing", "Missing outcomes", &p->s->missing);
  ev_doc_note (p->doc, EV_NOTE,
               "Uncertainty interval: each study's interval spans the best and the worst case (Gamble & Hollis 2005).  IMOR a, b: the odds of "
               "an event among those with a missing outcome are a times those of the others in group 1, b times in group 2 (Higgins, White & "
               "Wood 2008).");
}

static void
tau2_table (struct page *p)
{
  bool verdicts = any_verdict (p, &p->s->tau2_path.at);
  if (!p->s->tau2_path.at.n)
    return;
  ev_doc_table (p->doc, "tau2-path", NULL);
  ev_doc_column (p->doc, "tau2", "τ²", EV_RIGHT);
  ev_doc_column (p->doc, "value", "Value", EV_LEFT);
  ev_str_printf (&p->text, "%s [%g%% CI]", ev_measure_word (p->a), 100 * p->a->level);
  ev_doc_column (p->doc, "estimate", p->text.text, EV_RIGHT);
  ev_str_clear (&p->text);
  p_column (p);
  if (verdicts)
    ev_doc_column (p->doc, "conclusion", "Conclusion", EV_LEFT);
  for (size_t i = 0; i < p->s->tau2_path.at.n; i++)
    {
      const ev_refit_row *row = &p->s->tau2_path.at.row[i];
      ev_doc_row (p->doc, EV_ROW_PLAIN);
      ev_put_tau2 (&p->text, row->fit.tau2);
      cell (p);
      ev_doc_cell (p->doc, row->label);
      ev_put_shown (&p->text, &p->a->effects, &row->fit.est, p->a->digits);
      cell (p);
      p_cell (p, row->fit.est.p);
      if (verdicts)
        ev_doc_cell (p->doc, verdict_word (&row->verdict));
    }
}

/* Steps in a row that change the same group of a study are one row, with the result after the last of them. */
static void
profile_row (struct page *p, double tau2, double log_likelihood, double mean, const char *label)
{
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  ev_doc_real (p->doc, tau2, 4);
  ev_doc_real (p->doc, log_likelihood, 4);
  if (isnan (mean))
    ev_doc_cell (p->doc, "");
  else
    ev_doc_real (p->doc, ev_shown (&p->a->effects, mean), p->a->digits + 1);
  ev_doc_cell (p->doc, label);
}

/* Every tenth point, with the maximum and the limits in their places. */
static void
profile_table (struct page *p)
{
  const ev_likelihood_profile *l = &p->s->profile;
  const struct {
    double tau2, log_likelihood;
    const char *label;
  } marks[] = { { l->lb, l->cut, "lower limit" }, { l->best, l->most, "maximum" }, { l->ub, l->cut, "upper limit" } };
  size_t mark = l->lb > 0 ? 0 : 1, step = 10;
  if (!l->n)
    return;
  ev_doc_table (p->doc, "profile", NULL);
  ev_doc_column (p->doc, "tau2", "τ²", EV_RIGHT);
  ev_doc_column (p->doc, "log_likelihood", "Log-likelihood", EV_RIGHT);
  ev_doc_column (p->doc, "estimate", ev_measure_word (p->a), EV_RIGHT);
  ev_doc_column (p->doc, "value", "Value", EV_LEFT);
  for (size_t i = 0; i < l->n; i += step)
    {
      for (; mark < 3 && marks[mark].tau2 < l->tau2[i]; mark++)
        profile_row (p, marks[mark].tau2, marks[mark].log_likelihood, NAN, marks[mark].label);
      bool at_mark = mark < 3 && marks[mark].tau2 == l->tau2[i];
      profile_row (p, l->tau2[i], l->log_likelihood[i], l->mean[i], at_mark ? marks[mark].label : "");
      mark += at_mark;
    }
}

static void
fragility_table (struct page *p)
{
  const ev_fragility *f = &p->s->fragility;
  const char *names[] = { p->a->arm1 ? p->a->arm1 : "1", p->a->arm2 ? p->a->arm2 : "2" };
  ev_changed_outcomes *rows = ev_xcalloc (f->n, sizeof *rows);
  size_t n = ev_join_steps (f, rows);
  if (f->n > 1) /* the sentence says it */
    {
      static const char *const headers[] = { "Changed outcomes", "Group", "Events" };
      ev_doc_table (p->doc, "fragility", NULL);
      columns (p, headers, sizeof headers / sizeof *headers);
      ev_str_printf (&p->text, "%s [%g%% CI]", ev_measure_word (p->a), 100 * p->a->level);
      ev_doc_column (p->doc, "estimate", p->text.text, EV_RIGHT);
      ev_str_clear (&p->text);
      p_column (p);
    }
  for (size_t i = 0; i < n && i < LONG && f->n > 1; i++)
    {
      const ev_estimate *e = &f->step[rows[i].last].fit.est;
      ev_doc_row (p->doc, EV_ROW_PLAIN);
      ev_doc_cell (p->doc, rows[i].study);
      ev_doc_cell (p->doc, names[rows[i].group - 1]);
      ev_str_printf (&p->text, "%+d", rows[i].change);
      cell (p);
      ev_put_shown (&p->text, &p->a->effects, e, p->a->digits);
      cell (p);
      p_cell (p, e->p);
    }
  free (rows);
}

/* --- influence --- */

static void
influence_table (struct page *p)
{
  static const char *const headers[] = { "Study", "Weight", "Residual", "DFFITS", "Cook's D", "Cov. ratio", "τ² del.", "Q del.", "" };
  bool random = p->s->subject.random;
  ev_doc_table (p->doc, "influence", NULL);
  for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
    if (i != 6 || random)
      ev_doc_column (p->doc, headers[i], headers[i], i && *headers[i] ? EV_RIGHT : EV_LEFT);
  struct telling *telling = ev_xcalloc (p->s->ninfluence, sizeof *telling);
  for (size_t i = 0; i < p->s->ninfluence; i++)
    telling[i] = (struct telling){ i, p->s->influence[i].influential, fabs (p->s->influence[i].rstudent) };
  size_t shown = pick_telling (telling, p->s->ninfluence);
  for (size_t i = 0; i < shown; i++)
    {
      const ev_influence_row *r = &p->s->influence[telling[i].row];
      ev_doc_row (p->doc, EV_ROW_PLAIN);
      ev_doc_cell (p->doc, r->label);
      ev_put_real (&p->text, r->weight, 1);
      ev_str_addc (&p->text, '%');
      cell (p);
      ev_doc_real (p->doc, r->rstudent, 2);
      ev_doc_real (p->doc, r->dffits, 2);
      ev_doc_real (p->doc, r->cook_d, 2);
      ev_doc_real (p->doc, r->cov_r, 2);
      if (random)
        ev_doc_real (p->doc, r->tau2_del, 3);
      ev_doc_real (p->doc, r->QE_del, 1);
      ev_doc_cell (p->doc, r->influential ? "*" : "");
    }
  note_picked (p, shown, p->s->ninfluence, "influential studies (*), then those with the largest residuals", "CSV and JSON");
  free (telling);
}

/* --- grid: settings are added up, the analysis' own measure by estimator, others by model --- */

static bool
same_block (const struct page *p, const ev_grid_row *a, const ev_grid_row *b)
{
  if (a->random != b->random || !ev_same (a->measure, b->measure))
    return false;
  return !ev_same (a->measure, p->a->measure->code)
         || ev_same (a->random ? a->tau2_method : a->pooling, b->random ? b->tau2_method : b->pooling);
}

struct block {
  size_t n, same_direction, same_side;
  double low, high, least_p, most_p;
};

static struct block
add_up (const struct page *p, size_t first)
{
  const ev_grid *g = &p->s->grid;
  struct block b = { .low = INFINITY, .high = -INFINITY, .least_p = INFINITY, .most_p = -INFINITY };
  for (size_t i = first; i < g->n; i++)
    {
      const ev_grid_row *r = &g->row[i];
      if (!same_block (p, r, &g->row[first]))
        continue;
      b.n++;
      b.same_direction += r->verdict.same_direction;
      b.same_side += r->verdict.same_side;
      b.low = fmin (b.low, r->fit.est.estimate);
      b.high = fmax (b.high, r->fit.est.estimate);
      b.least_p = fmin (b.least_p, r->fit.est.p);
      b.most_p = fmax (b.most_p, r->fit.est.p);
    }
  return b;
}

/* "A", or "A to B" where they differ. */
static const char *
range_text (struct page *p, ev_arena *arena, void (*put) (struct page *p, double value), double low, double high)
{
  put (p, low);
  const char *from = ev_arena_strdup (arena, p->text.text);
  ev_str_clear (&p->text);
  put (p, high);
  const char *to = ev_arena_strdup (arena, p->text.text);
  ev_str_clear (&p->text);
  return ev_same (from, to) ? from : ev_arena_printf (arena, "%s to %s", from, to);
}

static void
put_p (struct page *p, double prob)
{
  put_p_value (&p->text, prob);
}

/* A line of the table: one block, or several of the analysis' own measure that look the same. */
struct line {
  const ev_grid_row *row;
  const char *names[64];
  size_t nnames;
  struct block sum;
  const char *estimates, *p;
};

static struct line
line_of (struct page *p, ev_arena *arena, size_t first)
{
  const ev_grid_row *r = &p->s->grid.row[first];
  bool own = ev_same (r->measure, p->a->measure->code);
  struct line l = { .row = r, .names = { r->random ? r->tau2_method : r->pooling }, .nnames = 1, .sum = add_up (p, first) };
  int digits = own ? p->a->digits : ev_digits_for (r->scale, r->fit.est.se);
  ev_put_real (&p->text, ev_shown (r->scale, l.sum.low), digits);
  const char *low = ev_arena_strdup (arena, p->text.text);
  ev_str_clear (&p->text);
  ev_put_real (&p->text, ev_shown (r->scale, l.sum.high), digits);
  l.estimates = ev_same (low, p->text.text) ? low : ev_arena_printf (arena, "%s to %s", low, p->text.text);
  ev_str_clear (&p->text);
  l.p = range_text (p, arena, put_p, l.sum.least_p, l.sum.most_p);
  return l;
}

/* Estimators with the same estimates, p-values and verdicts, as far as the table shows them. */
static bool
look_same (const struct page *p, const struct line *a, const struct line *b)
{
  return a->row->random && b->row->random && ev_same (a->row->measure, p->a->measure->code) && ev_same (b->row->measure, p->a->measure->code)
         && ev_same (a->estimates, b->estimates) && ev_same (a->p, b->p)
         && a->sum.same_side * b->sum.n == b->sum.same_side * a->sum.n && a->sum.same_direction * b->sum.n == b->sum.same_direction * a->sum.n;
}

static void
put_line (struct page *p, const struct line *l)
{
  enum { NAMED = 3 };
  bool own = ev_same (l->row->measure, p->a->measure->code);
  size_t named = l->nnames <= NAMED + 1 ? l->nnames : NAMED;
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  ev_str_printf (&p->text, "%s, %s", l->row->measure, own ? l->names[0] : l->row->random ? "random" : "fixed");
  for (size_t i = 1; i < named; i++)
    ev_str_printf (&p->text, ", %s", l->names[i]);
  if (named < l->nnames)
    ev_str_printf (&p->text, " and %zu others", l->nnames - named);
  cell (p);
  ev_doc_integer (p->doc, (long) l->sum.n);
  ev_doc_cell (p->doc, l->estimates);
  if (ev_p_tells (&p->a->effects))
    ev_doc_cell (p->doc, l->p);
  if (isnan (l->row->null_value))
    return;
  ev_doc_integer (p->doc, (long) l->sum.same_direction);
  ev_doc_integer (p->doc, (long) l->sum.same_side);
}

static void
join (struct line *to, const struct line *from)
{
  to->names[to->nnames++] = from->names[0];
  to->sum.n += from->sum.n;
  to->sum.same_direction += from->sum.same_direction;
  to->sum.same_side += from->sum.same_side;
}

static void
grid_table (struct page *p)
{
  static const char *const headers[] = { "Setting", "n", "Estimates" }, *const verdicts[] = { "Same direction", "Same conclusion" };
  const ev_grid *g = &p->s->grid;
  ev_arena *arena = ev_arena_new ();
  struct line *lines = ev_arena_alloc (arena, g->n, sizeof *lines);
  size_t n = 0;
  for (size_t i = 0; i < g->n; i++)
    {
      bool fresh = true;
      for (size_t j = 0; j < i && fresh; j++)
        fresh = !same_block (p, &g->row[j], &g->row[i]);
      if (!fresh)
        continue;
      struct line l = line_of (p, arena, i);
      size_t same = 0;
      while (same < n && !look_same (p, &lines[same], &l))
        same++;
      if (same < n)
        join (&lines[same], &l);
      else
        lines[n++] = l;
    }
  ev_doc_table (p->doc, "grid", NULL);
  columns (p, headers, sizeof headers / sizeof *headers);
  p_column (p);
  for (size_t i = 0; i < 2 && !isnan (p->a->effects.null_value); i++)
    ev_doc_column (p->doc, verdicts[i], verdicts[i], EV_RIGHT);
  for (size_t i = 0; i < n; i++)
    put_line (p, &lines[i]);
  ev_arena_free (arena);
}

/* --- all subsets --- */

static void
quantile_row (struct page *p, const char *what, const double values[EV_GOSH_QUANTILES], bool estimate, int digits)
{
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  ev_doc_cell (p->doc, what);
  for (int q = 0; q < EV_GOSH_QUANTILES; q++)
    {
      ev_put_real (&p->text, estimate ? ev_shown (&p->a->effects, values[q]) : values[q], digits);
      cell (p);
    }
}

static void
gosh_table (struct page *p)
{
  const ev_gosh *g = &p->s->gosh;
  ev_doc_table (p->doc, "gosh-quantiles", NULL);
  ev_doc_column (p->doc, "quantity", "Quantiles", EV_LEFT);
  for (int q = 0; q < EV_GOSH_QUANTILES; q++)
    {
      double percent = 100 * ev_gosh_probabilities[q];
      if (q == 0 || q == EV_GOSH_QUANTILES - 1)
        ev_str_add (&p->text, q ? "most" : "least");
      else
        ev_str_printf (&p->text, "%g%%", percent);
      ev_doc_column (p->doc, p->text.text, p->text.text, EV_RIGHT);
      ev_str_clear (&p->text);
    }
  quantile_row (p, ev_measure_word (p->a), g->estimate, true, p->a->digits);
  quantile_row (p, "I² (%)", g->I2, false, 1);
  if (p->s->subject.random)
    quantile_row (p, "τ²", g->tau2, false, 4);
  static const char *const headers[] = { "Study", "Mean with it", "Mean without", "I² with it", "I² without" };
  ev_doc_table (p->doc, "gosh-studies", NULL);
  columns (p, headers, sizeof headers / sizeof *headers);
  struct telling *telling = ev_xcalloc (g->k, sizeof *telling);
  for (size_t i = 0; i < g->k; i++)
    telling[i] = (struct telling){ i, false, fabs (g->study[i].with - g->study[i].without) };
  size_t shown = pick_telling (telling, g->k);
  for (size_t i = 0; i < shown; i++)
    {
      const ev_gosh_study *study = &g->study[telling[i].row];
      ev_doc_row (p->doc, EV_ROW_PLAIN);
      ev_doc_cell (p->doc, study->label);
      ev_doc_real (p->doc, ev_shown (&p->a->effects, study->with), p->a->digits + 1);
      ev_doc_real (p->doc, ev_shown (&p->a->effects, study->without), p->a->digits + 1);
      percent_cell (p, study->I2_with);
      percent_cell (p, study->I2_without);
    }
  note_picked (p, shown, g->k, "the studies that move the mean furthest", "JSON");
  free (telling);
}

/* --- the overview above them --- */

struct count {
  const char *what;
  size_t n, same_direction, same_side;
  double low, high; /* of estimates of the analysis' own measure */
};

static struct count
count_refits (const char *what, const ev_refits *rows)
{
  struct count c = { what, 0, rows->same_direction, rows->same_side, INFINITY, -INFINITY };
  for (size_t i = 0; i < rows->n; i++)
    {
      c.n += rows->row[i].fit.k > 0;
      c.low = fmin (c.low, rows->row[i].fit.est.estimate);
      c.high = fmax (c.high, rows->row[i].fit.est.estimate);
    }
  c.same_direction -= rows->n - c.n; /* what is empty contradicts nothing */
  c.same_side -= rows->n - c.n;
  return c;
}

static struct count
count_grid (const struct page *p)
{
  const ev_grid *g = &p->s->grid;
  struct count c = { "Other methods", g->n, g->same_direction, g->same_side, INFINITY, -INFINITY };
  for (size_t i = 0; i < g->n; i++)
    if (ev_same (g->row[i].measure, p->a->measure->code))
      {
        c.low = fmin (c.low, g->row[i].fit.est.estimate);
        c.high = fmax (c.high, g->row[i].fit.est.estimate);
      }
  return c;
}

static void
put_count (struct page *p, const struct count *c)
{
  const double numbers[] = { (double) c->same_direction, (double) c->same_side };
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  ev_doc_cell (p->doc, c->what);
  ev_doc_integer (p->doc, (long) c->n);
  ev_put_real (&p->text, ev_shown (&p->a->effects, c->low), p->a->digits + 1);
  ev_str_add (&p->text, " to ");
  ev_put_real (&p->text, ev_shown (&p->a->effects, c->high), p->a->digits + 1);
  cell (p);
  for (int i = 0; i < 2 && !isnan (p->a->effects.null_value); i++)
    {
      double share = 100 * numbers[i] / (double) c->n;
      ev_str_printf (&p->text, "%.0f (%.0f%%)", numbers[i], share > 99 && share < 100 ? 99 : share);
      cell (p);
    }
}

/* What stays the same in how many of all fits: for who reads one table only. */
static void
overview (struct page *p)
{
  const ev_sensitivity *s = p->s;
  const struct {
    bool done;
    struct count count;
  } rows[] = { { s->done[EV_LEAVE_ONE_OUT], count_refits (s->cluster ? "Without a cluster" : "Without a study", &s->leave_one_out) },
               { s->done[EV_LEAVE_TWO_OUT], count_refits ("Without a pair of studies", &s->leave_two_out) },
               { s->done[EV_EXCLUSIONS], count_refits ("Without a level", &s->without) },
               { s->done[EV_EXCLUSIONS], count_refits ("With one level only", &s->only) },
               { s->done[EV_GRID], count_grid (p) },
               { s->done[EV_TAU2_PATH], count_refits ("Other values of τ²", &s->tau2_path.at) },
               { s->done[EV_MISSING], count_refits ("Missing outcomes", &s->missing) } };
  enum { ROWS = sizeof rows / sizeof *rows };
  size_t shown = 0;
  for (size_t i = 0; i < ROWS; i++)
    shown += rows[i].done && rows[i].count.n > 1;
  if (shown < 2) /* its own table says as much */
    return;
  const char *headers[] = { "What is changed", "Fits", ev_measure_word (p->a), "Same direction", "Same conclusion" };
  ev_doc_table (p->doc, "overview", NULL);
  columns (p, headers, isnan (p->a->effects.null_value) ? 3 : 5);
  for (size_t i = 0; i < ROWS; i++)
    if (rows[i].done && rows[i].count.n > 1)
      put_count (p, &rows[i].count);
}

/* --- the page --- */

static void (*const tables[EV_EXPLORATIONS]) (struct page *p) = {
  [EV_LEAVE_ONE_OUT] = leave_one_out_table, [EV_LEAVE_TWO_OUT] = leave_two_out_table, [EV_CUMULATIVE] = cumulative_table,
  [EV_EXCLUSIONS] = exclusions_table,       [EV_INFLUENCE] = influence_table,         [EV_GRID] = grid_table,
  [EV_TAU2_PATH] = tau2_table,              [EV_GOSH] = gosh_table,                   [EV_MISSING] = missing_table,
  [EV_FRAGILITY] = fragility_table,         [EV_PROFILE] = profile_table,
};

void
ev_doc_sensitivity (ev_doc *doc, const ev_sensitivity *s, const ev_part_hook *hook)
{
  struct page p = { doc, s, s->subject.analysis, { 0 } };
  ev_doc_show_in (doc, EV_IN_ALL & ~(unsigned) EV_IN_CSV);
  ev_put_full_sentence (s, &p.text);
  ev_doc_paragraph (doc, p.text.text);
  ev_str_clear (&p.text);
  overview (&p);
  for (int e = 0; e < EV_EXPLORATIONS; e++)
    {
      if (!s->done[e])
        continue;
      ev_doc_heading (doc, 3, ev_explorations[e].title);
      ev_sensitivity_sentences[e](s, &p.text);
      ev_doc_paragraph (doc, p.text.text);
      ev_str_clear (&p.text);
      if (tables[e])
        tables[e](&p);
      if (hook)
        hook->after (hook->arg, doc, (ev_exploration) e);
    }
  ev_doc_show_in (doc, EV_IN_ALL);
  ev_str_free (&p.text);
}

/* --- the table for programs --- */

static const char *const texts[] = { "analysis", "row", "label", "measure", "model", "pooling", "tau2_method", "ci_method", "zero_cells" };
static const char *const numbers[] = { "k", "yi", "sei", "estimate", "ci_lb", "ci_ub", "p", "tau2", "I2", "Q", "Q_p", "rstudent", "dffits",
                                       "cook_d", "cov_r", "tau2_del", "QE_del", "hat", "weight", "dfbs", "influential", "baujat_x", "baujat_y", "log_likelihood" };
enum { TEXTS = sizeof texts / sizeof *texts, FIT_NUMBERS = 11, INFLUENCE_NUMBERS = 12 };

static void
begin_row (struct page *p, const char *const list[TEXTS])
{
  ev_doc_row (p->doc, EV_ROW_PLAIN);
  for (size_t i = 0; i < TEXTS; i++)
    ev_doc_cell (p->doc, list[i] ? list[i] : "");
}

static void
fit_numbers (struct page *p, const ev_effects *scale, const ev_refit *f)
{
  const double list[FIT_NUMBERS] = { (double) f->k, f->est.estimate, f->est.se, ev_shown (scale, f->est.estimate), ev_shown (scale, f->est.ci_lb),
                                     ev_shown (scale, f->est.ci_ub), f->est.p, f->tau2, f->I2, f->Q, f->Q_p };
  for (size_t i = 0; i < FIT_NUMBERS; i++)
    ev_doc_number (p->doc, list[i], NULL);
}

static void
fit_row (struct page *p, const char *row, const char *label, const ev_refit *f)
{
  begin_row (p, (const char *[TEXTS]){ p->a->id, row, label, p->a->measure->code, p->s->subject.random ? "random" : "fixed" });
  fit_numbers (p, &p->a->effects, f);
}

static void
profile_rows (struct page *p)
{
  const ev_likelihood_profile *l = &p->s->profile;
  for (size_t i = 0; i < l->n; i++)
    {
      const ev_refit fit = { .k = p->s->full.k, .est = { l->mean[i], NAN, NAN, NAN, NAN, NAN, NAN }, .tau2 = l->tau2[i], .I2 = NAN, .Q = NAN, .Q_p = NAN };
      fit_row (p, "profile", l->restricted ? "REML" : "ML", &fit);
      ev_doc_skip (p->doc, INFLUENCE_NUMBERS);
      ev_doc_number (p->doc, l->log_likelihood[i], NULL);
    }
}

static void
all_rows (struct page *p)
{
  const ev_sensitivity *s = p->s;
  fit_row (p, "all", NULL, &s->full);
  const struct {
    const char *name;
    const ev_refits *rows;
  } kinds[] = { { "leave_one_out", &s->leave_one_out }, { "leave_two_out", &s->leave_two_out }, { "cumulative", &s->cumulative },
                { "without", &s->without },             { "only", &s->only },                   { "tau2_path", &s->tau2_path.at },
                { "missing", &s->missing } };
  for (size_t r = 0; r < sizeof kinds / sizeof *kinds; r++)
    for (size_t i = 0; i < kinds[r].rows->n; i++)
      fit_row (p, kinds[r].name, kinds[r].rows->row[i].label, &kinds[r].rows->row[i].fit);
  for (size_t i = 0; i < s->ninfluence; i++)
    {
      const ev_influence_row *r = &s->influence[i];
      const double list[INFLUENCE_NUMBERS] = { r->rstudent, r->dffits, r->cook_d, r->cov_r, r->tau2_del, r->QE_del,
                                               r->hat, r->weight, r->dfbs, (double) r->influential, r->baujat_x, r->baujat_y };
      begin_row (p, (const char *[TEXTS]){ p->a->id, "influence", r->label, p->a->measure->code, s->subject.random ? "random" : "fixed" });
      ev_doc_skip (p->doc, FIT_NUMBERS);
      for (size_t n = 0; n < INFLUENCE_NUMBERS; n++)
        ev_doc_number (p->doc, list[n], NULL);
    }
  for (size_t i = 0; i < s->grid.n; i++)
    {
      const ev_grid_row *r = &s->grid.row[i];
      begin_row (p, (const char *[TEXTS]){ p->a->id, "grid", NULL, r->measure, r->random ? "random" : "fixed", r->pooling, r->tau2_method,
                                           r->ci_method, r->zero_cells });
      fit_numbers (p, r->scale, &r->fit);
    }
  profile_rows (p);
}

void
ev_doc_sensitivity_rows (ev_doc *doc, size_t n, ev_sensitivity *const *all)
{
  ev_doc_show_in (doc, EV_IN_CSV);
  ev_doc_table (doc, "rows", NULL);
  for (size_t i = 0; i < TEXTS; i++)
    ev_doc_column (doc, texts[i], texts[i], EV_LEFT);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    ev_doc_column (doc, numbers[i], numbers[i], EV_RIGHT);
  for (size_t i = 0; i < n; i++)
    {
      struct page p = { doc, all[i], all[i]->subject.analysis, { 0 } };
      all_rows (&p);
    }
  ev_doc_show_in (doc, EV_IN_ALL);
}
