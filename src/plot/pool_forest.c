/* The forest plot of a pooled analysis: which rows and cells it has.  Layout is forest.c's.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/pool_figures.h"

#include <math.h>

#include "base/mem.h"
#include "base/number.h"
#include "evisyn/arms.h"
#include "evisyn/methods.h"

/* What is being built. */
struct builder {
  const ev_pool_analysis *a;
  ev_arena *arena;
  ev_forest *f;
  ev_forest_row *rows;
  size_t nrows;
  ev_forest_column *columns;
  size_t ncolumns;
  ev_arm_column arms[EV_MAX_ARM_COLUMNS];
  size_t narms;
  size_t at_estimate, at_fixed, at_random; /* columns; ncolumns where there is none */
  unsigned depth; /* of the rows that come */
  ev_str text;
};

static bool
agree (double a, double b)
{
  return fabs (a - b) <= 1e-9 * (1 + fabs (a)) || (isnan (a) && isnan (b));
}

/* Of one study nothing is pooled, and all models say the same: they are one row. */
static bool
is_single (const ev_pool_analysis *a, const ev_pool_result *r)
{
  const ev_estimate *f = &r->fixed.est, *m = &r->random.est;
  bool fixed = a->show_fixed && r->fixed.available, random = a->show_random && r->random.available;
  return r->k == 1 && (!fixed || !random || (agree (f->estimate, m->estimate) && agree (f->ci_lb, m->ci_lb) && agree (f->ci_ub, m->ci_ub)));
}

/* --- columns --- */

static void
find_columns (struct builder *b)
{
  const ev_pool_analysis *a = b->a;
  b->narms = ev_arm_columns (&a->data, b->arms);
  b->columns = ev_arena_alloc (b->arena, b->narms + 3, sizeof *b->columns);
  for (size_t i = 0; i < b->narms; i++)
    {
      const char *groups[] = { NULL, a->arm1 ? a->arm1 : "Group 1", a->arm2 ? a->arm2 : "Group 2" };
      b->columns[b->ncolumns++] = (ev_forest_column){ .header = b->arms[i].header, .group = groups[b->arms[i].arm] };
    }
  b->at_estimate = b->ncolumns;
  ev_str_printf (&b->text, "%s [%g%%\u00a0CI]", a->measure->short_label && a->effects.log_scale ? a->measure->short_label : a->effects.label,
                 100 * a->level);
  b->columns[b->ncolumns++] = (ev_forest_column){ .header = ev_str_take (&b->text, b->arena), .right_of_plot = true };
  bool weighs = !a->pool.random.of_counts; /* models of counts give no weights */
  bool fixed = weighs && a->show_fixed && a->pool.fixed.available, random = weighs && a->show_random && a->pool.random.available;
  random = random && !(fixed && is_single (a, &a->pool));
  bool both = fixed && random;
  b->at_fixed = b->at_random = (size_t) -1;
  if (fixed)
    {
      b->at_fixed = b->ncolumns;
      b->columns[b->ncolumns++] = (ev_forest_column){ .header = both ? "Fixed" : "Weight", .group = both ? "Weight" : NULL, .right_of_plot = true };
    }
  if (random)
    {
      b->at_random = b->ncolumns;
      b->columns[b->ncolumns++] = (ev_forest_column){ .header = both ? "Random" : "Weight", .group = both ? "Weight" : NULL, .right_of_plot = true };
    }
}

/* --- rows --- */

static ev_forest_row *
add_row (struct builder *b, ev_forest_kind kind, const char *label)
{
  ev_forest_row *row = &b->rows[b->nrows++];
  *row = (ev_forest_row){ .kind = kind, .label = label, .est = NAN, .lb = NAN, .ub = NAN, .weight = NAN, .depth = b->depth };
  return row;
}

static const char **
new_cells (struct builder *b, ev_forest_row *row)
{
  const char **cells = ev_arena_alloc (b->arena, b->ncolumns, sizeof *cells);
  row->cells = cells;
  return cells;
}

static const char *
interval_text (struct builder *b, double estimate, double lower, double upper)
{
  ev_put_interval (&b->text, ev_shown (&b->a->effects, estimate), ev_shown (&b->a->effects, lower), ev_shown (&b->a->effects, upper), b->a->digits);
  return ev_str_take (&b->text, b->arena);
}

static const char *
percent_text (struct builder *b, double weight)
{
  if (isnan (weight))
    return "";
  ev_put_real (&b->text, weight < 0.05 ? 0 : weight, 1);
  ev_str_addc (&b->text, '%');
  return ev_str_take (&b->text, b->arena);
}

static void
study_row (struct builder *b, size_t i)
{
  const ev_pool_analysis *a = b->a;
  ev_forest_row *row = add_row (b, EV_FOREST_STUDY, a->data.label[i]);
  const char **cells = new_cells (b, row);
  for (size_t c = 0; c < b->narms; c++)
    {
      char buffer[EV_NUMBER_SIZE];
      double value = ev_arm_value (&a->data, &b->arms[c], i);
      ev_format_shortest (buffer, value);
      cells[c] = isnan (value) ? "NA" : ev_arena_printf (b->arena, "%s%s", buffer, ev_arm_recovered (&a->data, &b->arms[c], i) ? EV_RECOVERED_MARK : "");
    }
  if (a->effects.reason[i])
    {
      cells[b->at_estimate] = "Not estimable";
      return;
    }
  row->est = a->effects.yi[i];
  row->lb = a->ci_lb[i];
  row->ub = a->ci_ub[i];
  row->weight = a->pool.random.of_counts ? 1 / a->effects.vi[i] : b->at_random < b->ncolumns ? a->weight_random[i] : a->weight_fixed[i];
  cells[b->at_estimate] = interval_text (b, row->est, row->lb, row->ub);
  if (b->at_fixed < b->ncolumns)
    cells[b->at_fixed] = percent_text (b, a->weight_fixed[i]);
  if (b->at_random < b->ncolumns)
    cells[b->at_random] = percent_text (b, a->weight_random[i]);
}

/* Sums of the counts of a group.  Parts of a divided group are fractions, whose sum is whole again but for rounding. */
static void
sum_cells (struct builder *b, const char **cells, const ev_subgroup *group)
{
  const ev_pool_analysis *a = b->a;
  for (size_t c = 0; c < b->narms; c++)
    {
      char buffer[EV_NUMBER_SIZE];
      double sum = 0;
      for (size_t i = 0; i < a->data.n; i++)
        {
          const ev_arm_column *column = &b->arms[c];
          double value = a->data.col[column->role][i] + (column->plus < EV_ROLE_COUNT ? a->data.col[column->plus][i] : 0);
          if (ev_in_subgroup (&a->data, i, group) && !isnan (value))
            sum += value;
        }
      if (b->arms[c].adds_up)
        cells[c] = ev_arena_strdup (b->arena, ev_format_shortest (buffer, round (sum * 1e6) / 1e6));
    }
}

static double
sum_weights (const ev_pool_analysis *a, const double *weight, const ev_subgroup *group)
{
  double sum = 0;
  for (size_t i = 0; i < a->data.n; i++)
    if (ev_in_subgroup (&a->data, i, group) && !isnan (weight[i]))
      sum += weight[i];
  return sum;
}

/* RANDOM: as the random-effects model draws it; BOTH: with the weights of both models. */
static void
pooled_row (struct builder *b, const ev_estimate *e, const ev_subgroup *group, bool random, bool both, bool first)
{
  ev_forest_row *row = add_row (b, group ? EV_FOREST_SUBTOTAL : EV_FOREST_TOTAL, ev_str_take (&b->text, b->arena));
  const char **cells = new_cells (b, row);
  row->est = e->estimate;
  row->lb = e->ci_lb;
  row->ub = e->ci_ub;
  row->style = random;
  if (first)
    sum_cells (b, cells, group);
  cells[b->at_estimate] = isnan (e->estimate) ? "Not estimable" : interval_text (b, e->estimate, e->ci_lb, e->ci_ub);
  if ((!random || both) && b->at_fixed < b->ncolumns)
    cells[b->at_fixed] = percent_text (b, sum_weights (b->a, b->a->weight_fixed, group));
  if ((random || both) && b->at_random < b->ncolumns)
    cells[b->at_random] = percent_text (b, sum_weights (b->a, b->a->weight_random, group));
}

static void
heterogeneity_row (struct builder *b, const ev_pool_result *r)
{
  const ev_pool_analysis *a = b->a;
  bool random = a->show_random && r->random.available;
  if (r->k < 2)
    return;
  if (!isnan (r->random.rho.estimate))
    {
      ev_str_add (&b->text, "Correlation within arms: ρ = ");
      ev_put_real (&b->text, r->random.rho.estimate, 4);
      ev_str_add (&b->text, " (");
      ev_put_p (&b->text, r->random.rho.lr_p);
      ev_str_addc (&b->text, ')');
      add_row (b, EV_FOREST_TEXT, ev_str_take (&b->text, b->arena));
      return;
    }
  ev_str_add (&b->text, "Heterogeneity: ");
  if (random)
    {
      ev_str_add (&b->text, "τ² = ");
      ev_put_real (&b->text, r->random.tau2, 4);
      ev_str_add (&b->text, "; ");
    }
  if (!isnan (r->heterogeneity.Q))
    {
      ev_str_add (&b->text, r->random.glmm_model ? "likelihood ratio = " : "Q = ");
      ev_put_real (&b->text, r->heterogeneity.Q, 2);
      ev_str_printf (&b->text, ", df = %g (", r->heterogeneity.df);
      ev_put_p (&b->text, r->heterogeneity.p);
      ev_str_add (&b->text, "); ");
    }
  ev_str_add (&b->text, "I² = ");
  ev_put_real (&b->text, a->print_i2_from_tau2 && random ? r->random.I2 : r->heterogeneity.I2, 1);
  ev_str_addc (&b->text, '%');
  add_row (b, EV_FOREST_TEXT, ev_str_take (&b->text, b->arena));
}

/* The estimates, prediction interval and heterogeneity of the whole (GROUP NULL) or of a subgroup. */
static void
pooled_rows (struct builder *b, const ev_pool_result *r, const ev_subgroup *group)
{
  const ev_pool_analysis *a = b->a;
  bool first = true, single = is_single (a, r);
  if (single)
    {
      ev_str_add (&b->text, "One study: nothing is pooled");
      bool random = a->show_random && r->random.available;
      pooled_row (b, random ? &r->random.est : &r->fixed.est, group, random, true, true);
    }
  if (!single && a->show_fixed && r->fixed.available)
    {
      ev_put_fixed_name (&b->text, &r->fixed);
      pooled_row (b, &r->fixed.est, group, false, false, first);
      first = false;
    }
  if (!single && a->show_random && r->random.available)
    {
      ev_put_random_name (&b->text, &r->random);
      pooled_row (b, &r->random.est, group, true, false, first);
      if (!group && !isnan (r->random.pi_lb))
        {
          ev_forest_row *row = add_row (b, EV_FOREST_PREDICTION, "Prediction interval");
          const char **cells = new_cells (b, row);
          row->lb = r->random.pi_lb;
          row->ub = r->random.pi_ub;
          row->style = 1;
          ev_put_range (&b->text, ev_shown (&a->effects, row->lb), ev_shown (&a->effects, row->ub), a->digits);
          cells[b->at_estimate] = ev_str_take (&b->text, b->arena);
        }
    }
  heterogeneity_row (b, r);
}

static void
put_difference (struct builder *b, const char *model, const ev_difference *d)
{
  if (d->df < 1)
    return; /* fewer than two of them have an estimate */
  ev_str_printf (&b->text, "Test for subgroup differences%s: Q = ", model);
  ev_put_real (&b->text, d->Q, 2);
  ev_str_printf (&b->text, ", df = %g (", d->df);
  ev_put_p (&b->text, d->p);
  ev_str_addc (&b->text, ')');
  add_row (b, EV_FOREST_TEXT, ev_str_take (&b->text, b->arena));
}

static void
put_differences (struct builder *b, const ev_difference *fixed, const ev_difference *random)
{
  const ev_pool_analysis *a = b->a;
  bool both = a->show_fixed && a->show_random;
  if (a->show_fixed)
    put_difference (b, both ? " (fixed effect)" : "", fixed);
  if (a->show_random)
    put_difference (b, both ? " (random effects)" : "", random);
}

/* The studies and estimates of a group; of the groups within it first, where there are any. */
static void
group_rows (struct builder *b, size_t g)
{
  const ev_pool_analysis *a = b->a;
  const ev_group_result *group = &a->groups[g];
  b->depth = (unsigned) group->level - 1;
  add_row (b, EV_FOREST_HEADING, group->label);
  for (size_t i = 0; i < a->data.n && !group->ninner; i++)
    if (ev_in_subgroup (&a->data, i, &group->members))
      study_row (b, i);
  for (size_t inner = g + 1; inner <= g + group->ninner; inner++)
    {
      group_rows (b, inner);
      add_row (b, EV_FOREST_GAP, "");
    }
  if (group->ninner)
    {
      b->depth = 1;
      add_row (b, EV_FOREST_HEADING, ev_arena_printf (b->arena, "%s: total", group->label));
    }
  pooled_rows (b, &group->pool, &group->members);
  if (group->ninner > 1)
    put_differences (b, &group->difference_fixed, &group->difference_random);
  b->depth = 0;
}

static void
find_rows (struct builder *b)
{
  const ev_pool_analysis *a = b->a;
  size_t outer = 0;
  b->rows = ev_arena_alloc (b->arena, a->data.n + 8 * (a->ngroups + 1) + 8, sizeof *b->rows);
  for (size_t g = 0; g < a->ngroups; g += 1 + a->groups[g].ninner)
    {
      if (outer++)
        add_row (b, EV_FOREST_GAP, "");
      group_rows (b, g);
    }
  for (size_t i = 0; !a->ngroups && i < a->data.n; i++)
    study_row (b, i);
  add_row (b, EV_FOREST_GAP, "");
  pooled_rows (b, &a->pool, NULL);
  if (outer > 1)
    put_differences (b, &a->difference_fixed, &a->difference_random);
  if (b->narms && ev_any_recovered (&a->data))
    add_row (b, EV_FOREST_TEXT, EV_RECOVERED_MARK " recovered: the study does not print it as such");
}

/* --- the whole --- */

void
ev_pool_forest (const ev_pool_analysis *a, ev_arena *arena, ev_forest *f)
{
  struct builder b = { .a = a, .arena = arena, .f = f };
  find_columns (&b);
  find_rows (&b);
  const ev_estimate *main = a->show_random && a->pool.random.available ? &a->pool.random.est : &a->pool.fixed.est;
  *f = (ev_forest){
    .title = ev_pool_figure_title (a, arena),
    .label_header = "Study",
    .columns = b.columns,
    .ncolumns = b.ncolumns,
    .rows = b.rows,
    .nrows = b.nrows,
    .log_scale = a->effects.log_scale,
    .display = a->effects.display,
    .display_arg = a->effects.display_arg,
    .null_value = a->effects.null_value,
    .reference = main->estimate,
    .axis_label = ev_pool_axis_label (&a->effects, arena),
    .left = a->left,
    .right = a->right,
    .limits = { a->axis[0], a->axis[1] },
  };
  ev_str_free (&b.text);
}

void
ev_pool_forest_script (const ev_figure_source *source, ev_str *script, ev_figure_size *size)
{
  ev_arena *arena = ev_arena_new ();
  ev_forest forest;
  ev_pool_forest (source->analysis, arena, &forest);
  ev_forest_script (&forest, script, size);
  ev_arena_free (arena);
}
