/* Cochrane data packages, version 1 (until September 2024) and 2: CSV files with one row an analysis, a subgroup, a
   study. Version 2 names an estimator and its methods; version 1 was computed by the rules of RevMan 5. Copyright (C)
   2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "data/import-private.h"

struct reader
{
  ev_review *review;
  ev_diags *diags;
  struct ev_import_files files;
};

struct column
{
  size_t id;
  const char *header;
};

static const struct column cells[] = {
  { EV_CELL_GIV_MEAN, "GIV Mean" },
  { EV_CELL_GIV_SE, "GIV SE" },
  { EV_CELL_MEAN_1, "Experimental mean" },
  { EV_CELL_SD_1, "Experimental SD" },
  { EV_CELL_EVENTS_1, "Experimental cases" },
  { EV_CELL_TOTAL_1, "Experimental N" },
  { EV_CELL_MEAN_2, "Control mean" },
  { EV_CELL_SD_2, "Control SD" },
  { EV_CELL_EVENTS_2, "Control cases" },
  { EV_CELL_TOTAL_2, "Control N" },
  { EV_CELL_OE, "O-E" },
  { EV_CELL_VARIANCE, "Variance" },
  { EV_CELL_WEIGHT, "Weight" },
  { EV_CELL_EFFECT, "Mean" },
  { EV_CELL_CI_LB, "CI start" },
  { EV_CELL_CI_UB, "CI end" },
};

/* Of analyses and of subgroups. */
static const struct column results[] = {
  { EV_STORED_EVENTS_1, "Experimental cases" },
  { EV_STORED_TOTAL_1, "Experimental N" },
  { EV_STORED_EVENTS_2, "Control cases" },
  { EV_STORED_TOTAL_2, "Control N" },
  { EV_STORED_WEIGHT, "Weight" },
  { EV_STORED_ESTIMATE, "Mean" },
  { EV_STORED_CI_LB, "CI start" },
  { EV_STORED_CI_UB, "CI end" },
  { EV_STORED_PI_LB, "PI start" },
  { EV_STORED_PI_UB, "PI end" },
  { EV_STORED_TAU2, "Heterogeneity Tau²" },
  { EV_STORED_TAU2_LB, "Tau² CI start" },
  { EV_STORED_TAU2_UB, "Tau² CI end" },
  { EV_STORED_Q, "Heterogeneity Chi²" },
  { EV_STORED_DF, "Heterogeneity df" },
  { EV_STORED_Q_P, "Heterogeneity P" },
  { EV_STORED_I2, "Heterogeneity I²" },
  { EV_STORED_Z, "Effect Z" },
  { EV_STORED_T, "Effect T" },
  { EV_STORED_P, "Effect P" },
  { EV_STORED_DIFF_Q, "Subgroup Chi²" },
  { EV_STORED_DIFF_DF, "Subgroup df" },
  { EV_STORED_DIFF_P, "Subgroup P" },
  { EV_STORED_DIFF_I2, "Subgroup I²" },
};

/* Text of a study, by its offset in ev_import_row. */
static const struct column texts[] = { { offsetof (ev_import_row, study), "Study" },
                                       { offsetof (ev_import_row, year), "Study year" },
                                       { offsetof (ev_import_row, applicability), "Applicability" },
                                       { offsetof (ev_import_row, footnotes), "Footnotes" } };

enum
{
  CELLS = sizeof cells / sizeof *cells,
  RESULTS = sizeof results / sizeof *results,
  TEXTS = sizeof texts / sizeof *texts
};

/* --- tables --- */

static const struct ev_import_file *
find_file (const struct reader *r, const char *end)
{
  for (size_t i = 0; i < r->files.n; i++)
    if (ev_import_ends_with (r->files.file[i].name, end))
      return &r->files.file[i];
  return NULL;
}

/* *TABLE is NULL where the file is not there or has no rows. */
static ev_status
read_table (struct reader *r, const char *end, ev_table **table)
{
  *table = NULL;
  const struct ev_import_file *file = find_file (r, end);
  if (!file)
    return EV_OK;
  ev_diags *diags = ev_diags_new ();
  ev_status status
      = ev_table_parse (file->name, file->bytes, file->n, &(ev_csv_spec){ .delimiter = ',', .no_hash = true }, diags, table);
  if (status && ev_same (ev_diags_get (diags, 0)->id, "no-rows"))
    status = EV_OK;
  else
    ev_diags_append (r->diags, diags, 0);
  ev_diags_free (diags);
  return status;
}

static ev_status
check_columns (const struct reader *r, const ev_table *table, const char *const *headers)
{
  for (; *headers; headers++)
    if (ev_table_find (table, *headers) == (size_t)-1)
      {
        ev_place place = ev_table_header_place (table, 0);
        return ev_error (r->diags, EV_DATA, &place, "import-column", "there is no column '%s'", *headers);
      }
  return EV_OK;
}

/* Where in TABLE the N columns stand; (size_t) -1: nowhere. */
static void
find_columns (const ev_table *table, size_t n, const struct column *columns, size_t *at)
{
  for (size_t i = 0; i < n; i++)
    at[i] = ev_table_find (table, columns[i].header);
}

/* The text of a cell, in the review's memory; "" where there is no such column or nothing in it. */
static const char *
get_at (const struct reader *r, const ev_table *table, size_t row, size_t column)
{
  const char *text = column == (size_t)-1 ? "" : ev_table_cell (table, row, column);
  return *text && !ev_same (text, "#N/A") ? ev_arena_strdup (r->review->arena, text) : "";
}

static const char *
get (const struct reader *r, const ev_table *table, size_t row, const char *header)
{
  return get_at (r, table, row, ev_table_find (table, header));
}

static const char *
get_or_null (const struct reader *r, const ev_table *table, size_t row, size_t column)
{
  const char *text = get_at (r, table, row, column);
  return *text ? text : NULL;
}

static bool
get_flag (const struct reader *r, const ev_table *table, size_t row, const char *header)
{
  return ev_same_name (get (r, table, row, header), "true");
}

/* "95%" is 95; "" stays the default. */
static void
get_level (const struct reader *r, const ev_table *table, size_t row, const char *header, const char **level)
{
  const char *text = get (r, table, row, header);
  if (*text)
    *level = ev_arena_strndup (r->review->arena, text, strcspn (text, "% "));
}

/* The stored results of a row; AT as found for them. */
static void
get_results (const struct reader *r, const ev_table *table, size_t row, const size_t at[RESULTS], ev_import_results *to)
{
  for (size_t i = 0; i < RESULTS; i++)
    to->value[results[i].id] = get_or_null (r, table, row, at[i]);
  to->estimable = to->value[EV_STORED_ESTIMATE] != NULL;
}

static const struct column numbers[] = { { 0, "Analysis group" }, { 1, "Analysis number" } };

/* The numbers of the analysis that a row belongs to. */
static ev_status
get_number (const struct reader *r, const ev_table *table, size_t row, const size_t at[2], long *comparison, long *number)
{
  if (ev_parse_integer (get_at (r, table, row, at[0]), comparison)
      && ev_parse_integer (get_at (r, table, row, at[1]), number) && *comparison >= 0 && *number >= 0)
    return EV_OK;
  ev_place place = ev_table_place (table, row, (size_t)-1);
  return ev_error (r->diags, EV_DATA, &place, "import-number", "an analysis must have a group and a number");
}

/* The analysis that a row belongs to; rows of one stand together, so that the search begins at the last one found. */
static ev_status
find_analysis (const struct reader *r, const ev_table *table, size_t row, const size_t numbers_at[2], size_t *last)
{
  long comparison, number;
  if (get_number (r, table, row, numbers_at, &comparison, &number))
    return EV_DATA;
  const ev_review *review = r->review;
  for (size_t i = 0; i < review->nanalyses; i++)
    {
      size_t at = (*last + i) % review->nanalyses;
      if (review->analyses[at].comparison == comparison && review->analyses[at].number == number)
        {
          *last = at;
          return EV_OK;
        }
    }
  ev_place place = ev_table_place (table, row, (size_t)-1);
  return ev_error (r->diags, EV_DATA, &place, "import-number", "there are no settings of analysis %ld.%ld", comparison,
                   number);
}

/* --- the files --- */

static const char *const number_columns[] = { "Analysis group", "Analysis number", NULL };
static const char *const settings_columns[] = {
  "Analysis group", "Analysis number", "Analysis name", "Data type", "Statistical method", "Analysis model", NULL
};
static const char *const row_columns[] = { "Analysis group", "Analysis number", "Study", NULL };

static ev_status
get_kind (const struct reader *r, const ev_table *t, size_t row, ev_import_kind *kind)
{
  static const struct
  {
    const char *stored;
    ev_import_kind kind;
  } kinds[] = { { "Dichotomous", EV_IMPORT_DICHOTOMOUS },
                { "Continuous", EV_IMPORT_CONTINUOUS },
                { "Contrast level", EV_IMPORT_CONTRAST },
                { "O-E and variance", EV_IMPORT_OE } };
  const char *text = get (r, t, row, "Data type");
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (ev_same_name (kinds[i].stored, text))
      {
        *kind = kinds[i].kind;
        return EV_OK;
      }
  ev_place place = ev_table_place (t, row, ev_table_find (t, "Data type"));
  return ev_error (r->diags, EV_DATA, &place, "import-column", "the data type '%s' is not known", text);
}

static void
get_methods (const struct reader *r, const ev_table *t, size_t row, ev_import_analysis *a)
{
  a->stored_measure = get (r, t, row, "Effect measure");
  a->measure = ev_import_measure (a->kind, a->stored_measure);
  a->method = ev_import_method (get (r, t, row, "Statistical method"));
  a->random = strcasestr (get (r, t, row, "Analysis model"), "random") != NULL;
  a->log_scale = get_flag (r, t, row, "Log-scale data");
  a->swap_events = get_flag (r, t, row, "Swap event and non-event");
  a->tau2_method = ev_import_tau2 (get (r, t, row, "Heterogeneity estimator"));
  a->tau2_ci = ev_import_tau2_ci (get (r, t, row, "Tau² CI"));
  a->ci_method = ev_import_ci (get (r, t, row, "CI method"));
  a->prediction = get_flag (r, t, row, "Prediction interval");
  get_level (r, t, row, "Study CI", &a->study_level);
  get_level (r, t, row, "Estimate CI", &a->level);
  /* Of pooled results; whether also of studies is nowhere said, so that on another level than 95 % their intervals are not compared. */
  get_level (r, t, row, "CI/PI level", &a->level);
}

static ev_status
read_settings (struct reader *r, const ev_table *t)
{
  if (check_columns (r, t, settings_columns))
    return EV_DATA;
  size_t at[RESULTS], numbers_at[2];
  find_columns (t, RESULTS, results, at);
  find_columns (t, 2, numbers, numbers_at);
  if (ev_table_find (t, "Heterogeneity estimator") != (size_t)-1)
    r->review->preset = "cochrane";
  for (size_t row = 0; row < ev_table_rows (t); row++)
    {
      ev_import_analysis *a = ev_import_add_analysis (r->review);
      if (get_number (r, t, row, numbers_at, &a->comparison, &a->number) || get_kind (r, t, row, &a->kind))
        return EV_DATA;
      a->comparison_name = get (r, t, row, "Analysis group name");
      a->name = get (r, t, row, "Analysis name");
      get_methods (r, t, row, a);
      a->show_overall = get_flag (r, t, row, "Overall estimates");
      a->show_subgroups = get_flag (r, t, row, "Subgroup estimates");
      a->test_subgroups = get_flag (r, t, row, "Test for subgroup differences");
      a->arm1 = get (r, t, row, "Experimental group label");
      a->arm2 = get (r, t, row, "Control group label");
      a->left = get (r, t, row, "Graph label (left)");
      a->right = get (r, t, row, "Graph label (right)");
      get_results (r, t, row, at, &a->results);
    }
  return EV_OK;
}

static ev_status
read_subgroups (struct reader *r, const ev_table *t)
{
  size_t last = 0, at[RESULTS], numbers_at[2];
  if (check_columns (r, t, number_columns))
    return EV_DATA;
  find_columns (t, RESULTS, results, at);
  find_columns (t, 2, numbers, numbers_at);
  for (size_t row = 0; row < ev_table_rows (t); row++)
    {
      if (find_analysis (r, t, row, numbers_at, &last))
        return EV_DATA;
      ev_import_analysis *a = &r->review->analyses[last];
      size_t subgroup = ev_import_subgroup_of (a, get (r, t, row, "Subgroup"));
      get_results (r, t, row, at, &a->subgroups[subgroup].results);
    }
  return EV_OK;
}

static ev_status
read_rows (struct reader *r, const ev_table *t)
{
  size_t last = 0, at[CELLS], texts_at[TEXTS], numbers_at[2];
  if (check_columns (r, t, row_columns))
    return EV_DATA;
  find_columns (t, CELLS, cells, at);
  find_columns (t, TEXTS, texts, texts_at);
  find_columns (t, 2, numbers, numbers_at);
  size_t subgroup_at = ev_table_find (t, "Subgroup");
  for (size_t row = 0; row < ev_table_rows (t); row++)
    {
      if (find_analysis (r, t, row, numbers_at, &last))
        return EV_DATA;
      ev_import_analysis *a = &r->review->analyses[last];
      ev_import_row *to = ev_import_add_row (a);
      const char *subgroup = get_at (r, t, row, subgroup_at);
      for (size_t i = 0; i < TEXTS; i++)
        *(const char **)((char *)to + texts[i].id) = get_at (r, t, row, texts_at[i]);
      to->subgroup = *subgroup ? ev_import_subgroup_of (a, subgroup) : (size_t)-1;
      for (size_t i = 0; i < CELLS; i++)
        to->cell[cells[i].id] = get_or_null (r, t, row, at[i]);
      const ev_place place = ev_table_place (t, row, (size_t)-1);
      if (ev_import_keep_used (a->kind, to, &place, r->diags))
        return EV_DATA;
    }
  return EV_OK;
}

/* One column a domain: "Domain (judgement): Allocation concealment". */
static ev_status
read_judgements (struct reader *r, const ev_table *t)
{
  for (size_t c = 0; c < ev_table_columns (t); c++)
    {
      const char *header = ev_table_header (t, c), *colon = strstr (header, ": ");
      if (!strstr (header, "(judgement)"))
        continue;
      const char *domain = ev_arena_strdup (r->review->arena, colon ? colon + 2 : header);
      for (size_t row = 0; row < ev_table_rows (t); row++)
        {
          const char *value = get (r, t, row, header);
          if (*value)
            ev_import_add_judgement (r->review, get (r, t, row, "Study"), domain, value);
        }
    }
  return EV_OK;
}

/* --- the whole --- */

static const struct
{
  const char *end;
  bool required;
  ev_status (*read) (struct reader *r, const ev_table *table);
} parts[] = { { "-overall-estimates-and-settings.csv", true, read_settings },
              { "-subgroup-estimates.csv", false, read_subgroups },
              { "-data-rows.csv", true, read_rows },
              { "-risk-of-bias.csv", false, read_judgements } };

static ev_status
check_files (const struct reader *r, const char *path)
{
  const ev_place place = { .file = path };
  if (find_file (r, "-parameters.csv"))
    return ev_error (r->diags, EV_DATA, &place, "import-diagnostic",
                     "a review of diagnostic test accuracy cannot be imported");
  for (size_t p = 0; p < sizeof parts / sizeof *parts; p++)
    {
      size_t found = 0;
      for (size_t i = 0; i < r->files.n; i++)
        found += ev_import_ends_with (r->files.file[i].name, parts[p].end);
      if (found == 0 && parts[p].required)
        return ev_error (r->diags, EV_DATA, &place, "import-files", "there is no file '…%s'", parts[p].end);
      if (found > 1)
        return ev_error (r->diags, EV_DATA, &place, "import-files", "there are %zu files '…%s': give one review", found,
                         parts[p].end);
    }
  return EV_OK;
}

static ev_status
read_parts (struct reader *r)
{
  for (size_t p = 0; p < sizeof parts / sizeof *parts; p++)
    {
      ev_table *table;
      ev_status status = read_table (r, parts[p].end, &table);
      if (status == EV_OK && table)
        status = parts[p].read (r, table);
      ev_table_free (table);
      if (status)
        return status;
    }
  return EV_OK;
}

/* CD012345 of …/CD012345-overall-estimates-and-settings.csv. */
static const char *
review_id (const struct reader *r)
{
  const char *name = find_file (r, parts[0].end)->name, *slash = strrchr (name, '/');
  name = slash ? slash + 1 : name;
  return ev_arena_strndup (r->review->arena, name, strlen (name) - strlen (parts[0].end));
}

static ev_status
read (const struct ev_import_input *input, ev_review *review, ev_diags *diags)
{
  struct reader r = { .review = review, .diags = diags };
  ev_status status = ev_import_unpack (input, diags, &r.files);
  status = status ? status : check_files (&r, input->path);
  if (status == EV_OK)
    {
      review->id = review_id (&r);
      status = read_parts (&r);
    }
  ev_import_files_free (&r.files);
  return status;
}

static bool
fits (const struct ev_import_input *input)
{
  return !input->bytes || (input->n > 4 && memcmp (input->bytes, "PK\3\4", 4) == 0);
}

const struct ev_import_format ev_import_package = { "Cochrane data package", fits, read };
