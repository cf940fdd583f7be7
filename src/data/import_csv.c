/* RevMan 5 CSV exports: one list of comparisons (outcome 0), outcomes, subgroups and studies, told apart by their
   numbers.  The user chose the columns, so that most may be missing.  Mind: Q is the heterogeneity here, Qint the test
   for subgroup differences. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/import-private.h"

struct reader
{
  ev_review *review;
  ev_diags *diags;
  const ev_table *table;
  size_t row;
  const char *comparison_name;
  ev_import_analysis *analysis; /* of the rows that follow; NULL: left out */
  long comparison, outcome, subgroup;
  size_t subgroup_index;
};

struct column
{
  int id;
  const char *header;
};

static const struct column cells[] = {
  { EV_CELL_EVENTS_1, "Events 1" }, { EV_CELL_TOTAL_1, "Total 1" },
  { EV_CELL_MEAN_1, "Mean 1" },     { EV_CELL_SD_1, "SD 1" },
  { EV_CELL_EVENTS_2, "Events 2" }, { EV_CELL_TOTAL_2, "Total 2" },
  { EV_CELL_MEAN_2, "Mean 2" },     { EV_CELL_SD_2, "SD 2" },
  { EV_CELL_GIV_SE, "SE" },         { EV_CELL_OE, "O-E" },
  { EV_CELL_VARIANCE, "Var" },      { EV_CELL_EFFECT, "Effect Estimate" },
  { EV_CELL_CI_LB, "CI Start" },    { EV_CELL_CI_UB, "CI End" },
  { EV_CELL_WEIGHT, "Weight" },
};

static const struct column results[] = {
  { EV_STORED_EVENTS_1, "Events 1" },
  { EV_STORED_TOTAL_1, "Total 1" },
  { EV_STORED_EVENTS_2, "Events 2" },
  { EV_STORED_TOTAL_2, "Total 2" },
  { EV_STORED_WEIGHT, "Weight" },
  { EV_STORED_ESTIMATE, "Effect Estimate" },
  { EV_STORED_CI_LB, "CI Start" },
  { EV_STORED_CI_UB, "CI End" },
  { EV_STORED_Q, "Q" },
  { EV_STORED_Q_P, "P(Q)" },
  { EV_STORED_I2, "I²(Q)" },
  { EV_STORED_TAU2, "Tau²" },
  { EV_STORED_Z, "Z" },
  { EV_STORED_P, "P(Z)" },
  { EV_STORED_DIFF_Q, "Qint" },
  { EV_STORED_DIFF_P, "P(Qint)" },
  { EV_STORED_DIFF_I2, "I²(Qint)" },
  { EV_STORED_DF, "df" },
};

/* The text of a cell of the current row, in the review's memory; "" where there is none. */
static const char *
get (const struct reader *r, const char *header)
{
  size_t column = ev_table_find (r->table, header);
  return column == (size_t)-1 ? "" : ev_arena_strdup (r->review->arena, ev_table_cell (r->table, r->row, column));
}

/* A number without the commas of its thousands; NULL where there is none. */
static const char *
get_value (const struct reader *r, const char *header)
{
  const char *from = get (r, header);
  if (!*from)
    return NULL;
  char *text = ev_arena_strdup (r->review->arena, from), *to = text;
  for (; *from; from++)
    if (*from != ',')
      *to++ = *from;
  *to = '\0';
  return text;
}

static ev_status
get_number (const struct reader *r, const char *header, long *number)
{
  if (ev_parse_integer (get (r, header), number) && *number >= 0)
    return EV_OK;
  ev_place place = ev_table_place (r->table, r->row, ev_table_find (r->table, header));
  return ev_error (r->diags, EV_DATA, &place, "import-number", "'%s' must be a whole number", header);
}

static bool
get_flag (const struct reader *r, const char *header)
{
  return ev_same_name (get (r, header), "yes");
}

static void
get_results (const struct reader *r, ev_import_results *to)
{
  for (size_t i = 0; i < sizeof results / sizeof *results; i++)
    to->value[results[i].id] = get_value (r, results[i].header);
  to->estimable = to->value[EV_STORED_ESTIMATE] != NULL;
}

static bool
get_kind (const struct reader *r, ev_import_kind *kind)
{
  static const struct
  {
    const char *begin;
    ev_import_kind kind;
  } kinds[] = { { "DIC", EV_IMPORT_DICHOTOMOUS },
                { "CON", EV_IMPORT_CONTINUOUS },
                { "IPD", EV_IMPORT_OE },
                { "IV", EV_IMPORT_CONTRAST } };
  const char *text = get (r, "Data Type");
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (strncmp (text, kinds[i].begin, strlen (kinds[i].begin)) == 0)
      {
        *kind = kinds[i].kind;
        return true;
      }
  return false;
}

static void
add_outcome (struct reader *r)
{
  ev_import_kind kind;
  r->analysis = NULL;
  if (!get_kind (r, &kind))
    {
      ev_place place = ev_table_place (r->table, r->row, (size_t)-1);
      ev_warn (r->diags, &place, "import-kind", "outcome %ld.%ld is left out: data type '%s' has no numbers to pool",
               r->comparison, r->outcome, get (r, "Data Type"));
      return;
    }
  ev_import_analysis *a = r->analysis = ev_import_add_analysis (r->review);
  a->comparison = r->comparison;
  a->number = r->outcome;
  a->comparison_name = r->comparison_name;
  a->name = get (r, "Name");
  a->kind = kind;
  a->stored_measure = get (r, "Effect Measure");
  a->measure = ev_import_measure (kind, a->stored_measure);
  a->method = ev_import_method (get (r, "Statistical Method"));
  a->random = ev_same_name (get (r, "Analysis Model"), "Random");
  a->log_scale = kind == EV_IMPORT_OE || get_flag (r, "Entered data are on log scale (Generic Inverse Variance only)");
  a->swap_events = get_flag (r, "Swap event and non-event");
  a->show_overall = a->show_subgroups = a->test_subgroups = true;
  a->arm1 = get (r, "Group Label 1");
  a->arm2 = get (r, "Group Label 2");
  a->left = get (r, "Left Graph Label");
  a->right = get (r, "Right Graph Label");
  get_results (r, &a->results);
}

static ev_status
add_study (const struct reader *r)
{
  ev_import_row *row = ev_import_add_row (r->analysis);
  row->study = get (r, "Name");
  row->year = get (r, "Year of study");
  row->subgroup = r->subgroup_index;
  for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
    row->cell[cells[i].id] = get_value (r, cells[i].header);
  const ev_place place = ev_table_place (r->table, r->row, (size_t)-1);
  if (ev_import_keep_used (r->analysis->kind, row, &place, r->diags))
    return EV_DATA;
  if (r->analysis->kind == EV_IMPORT_CONTRAST && !ev_import_find_scale (r->review, r->analysis->log_scale, row))
    ev_warn (r->diags, &place, "import-scale", "it cannot be told on which scale the effect of %s is stored", row->study);
  return EV_OK;
}

static void
add_subgroup (struct reader *r)
{
  r->subgroup_index = ev_import_new_subgroup (r->review, r->analysis, get (r, "Name"));
  get_results (r, &r->analysis->subgroups[r->subgroup_index].results);
}

/* A row that begins a new comparison, outcome or subgroup describes it; the others are studies. */
static ev_status
add_line (struct reader *r)
{
  long comparison, outcome, subgroup;
  if (get_number (r, "Comparison Number", &comparison) || get_number (r, "Outcome Number", &outcome)
      || get_number (r, "Subgroup Number", &subgroup))
    return EV_DATA;
  bool new_outcome = comparison != r->comparison || outcome != r->outcome;
  bool new_subgroup = subgroup > 0 && (new_outcome || subgroup != r->subgroup);
  r->comparison = comparison;
  r->outcome = outcome;
  r->subgroup = subgroup;
  if (new_outcome || subgroup == 0)
    r->subgroup_index = (size_t)-1;
  if (outcome == 0)
    r->comparison_name = get (r, "Name");
  else if (new_outcome)
    add_outcome (r);
  else if (r->analysis && new_subgroup)
    add_subgroup (r);
  else if (r->analysis)
    return add_study (r);
  return EV_OK;
}

static ev_status
read (const struct ev_import_input *input, ev_review *review, ev_diags *diags)
{
  static const char *const needed[] = { "Outcome Number",     "Subgroup Number", "Name",          "Data Type",
                                        "Statistical Method", "Effect Measure",  "Analysis Model" };
  ev_table *table;
  if (ev_table_parse (input->path, input->bytes, input->n, &(ev_csv_spec){ .no_hash = true }, diags, &table))
    return EV_DATA;
  struct reader r = { .review = review, .diags = diags, .table = table, .comparison_name = "", .comparison = -1 };
  ev_status status = EV_OK;
  for (size_t i = 0; i < sizeof needed / sizeof *needed && status == EV_OK; i++)
    if (ev_table_find (table, needed[i]) == (size_t)-1)
      {
        ev_place place = ev_table_header_place (table, 0);
        status = ev_error (diags, EV_DATA, &place, "import-column", "there is no column '%s'", needed[i]);
        ev_hint (diags, "export again from RevMan with that field");
      }
  for (; status == EV_OK && r.row < ev_table_rows (table); r.row++)
    status = add_line (&r);
  ev_table_free (table);
  return status;
}

static bool
fits (const struct ev_import_input *input)
{
  static const char first[] = "Comparison Number";
  if (!input->bytes)
    return false;
  const char *text = input->bytes + ev_file_bom (input->bytes, input->n);
  text += *text == '"';
  return strncmp (text, first, sizeof first - 1) == 0;
}

const struct ev_import_format ev_import_csv = { "RevMan 5 CSV export", fits, read };
