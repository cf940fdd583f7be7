/* Import: which format a file has, how a review is built, and what stored names mean.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/import.h"

#include <libxml/parser.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/import-private.h"

static const struct ev_import_format *const formats[] = { &ev_import_package, &ev_import_rm5, &ev_import_csv };

/* --- building --- */

ev_import_analysis *
ev_import_add_analysis (ev_review *review)
{
  review->analyses
      = ev_xgrow (review->analyses, review->nanalyses, &review->analysis_capacity, sizeof *review->analyses);
  ev_import_analysis *a = &review->analyses[review->nanalyses++];
  *a = (ev_import_analysis){ .level = "95", .study_level = "95" };
  a->comparison_name = a->name = a->stored_measure = a->arm1 = a->arm2 = a->left = a->right = "";
  return a;
}

ev_import_row *
ev_import_add_row (ev_import_analysis *a)
{
  a->rows = ev_xgrow (a->rows, a->nrows, &a->row_capacity, sizeof *a->rows);
  ev_import_row *row = &a->rows[a->nrows++];
  *row = (ev_import_row){ .study = "", .year = "", .applicability = "", .footnotes = "", .subgroup = (size_t)-1 };
  return row;
}

void
ev_import_add_judgement (ev_review *review, const char *study, const char *domain, const char *value)
{
  review->judgements
      = ev_xgrow (review->judgements, review->njudgements, &review->judgement_capacity, sizeof *review->judgements);
  review->judgements[review->njudgements++] = (ev_import_judgement){ study, domain, value };
}

size_t
ev_import_subgroup_of (ev_import_analysis *a, const char *name)
{
  for (size_t i = 0; i < a->nsubgroups; i++)
    if (ev_same (a->subgroups[i].name, name))
      return i;
  a->subgroups = ev_xgrow (a->subgroups, a->nsubgroups, &a->subgroup_capacity, sizeof *a->subgroups);
  a->subgroups[a->nsubgroups] = (ev_import_subgroup){ .name = name };
  return a->nsubgroups++;
}

size_t
ev_import_new_subgroup (ev_review *review, ev_import_analysis *a, const char *name)
{
  const char *unique = name;
  size_t n = a->nsubgroups, i = ev_import_subgroup_of (a, unique);
  for (unsigned k = 2; i < n; k++)
    {
      unique = ev_arena_printf (review->arena, "%s (%u)", name, k);
      i = ev_import_subgroup_of (a, unique);
    }
  return i;
}

/* --- names --- */

struct name
{
  const char *stored, *ours;
};

const char *
ev_import_measure (ev_import_kind kind, const char *stored)
{
  static const struct name measures[] = {
    { "OR", "OR" },
    { "Odds Ratio", "OR" },
    { "Odds Ratio (Non-event)", "OR" },
    { "PETO_OR", "PETO" },
    { "Peto Odds Ratio", "PETO" },
    { "RR", "RR" },
    { "Risk Ratio", "RR" },
    { "Risk Ratio (Non-event)", "RR" },
    { "RD", "RD" },
    { "Risk Difference", "RD" },
    { "MD", "MD" },
    { "Mean Difference", "MD" },
    { "SMD", "SMD" },
    { "Std. Mean Difference", "SMD" },
    { "Standardized Mean Difference", "SMD" },
    { "Standardised Mean Difference", "SMD" },
  };
  if (kind == EV_IMPORT_CONTRAST || kind == EV_IMPORT_OE)
    return "GEN";
  for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
    if (ev_same_name (measures[i].stored, stored))
      return measures[i].ours;
  return NULL;
}

const char *
ev_import_method (const char *stored)
{
  static const struct name methods[]
      = { { "MH", "MH" }, { "IV", "IV" }, { "PETO", "Peto" }, { "EXP_O_E_VAR", "EXP_O_E_VAR" } };
  for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
    if (ev_same_name (methods[i].stored, stored))
      return methods[i].ours;
  return NULL;
}

/* The first name of N that occurs in STORED. */
static const char *
translate (const struct name *names, size_t n, const char *stored)
{
  for (size_t i = 0; i < n; i++)
    if (strcasestr (stored, names[i].stored))
      return names[i].ours;
  return NULL;
}

const char *
ev_import_tau2 (const char *stored)
{
  static const struct name names[]
      = { { "REML", "REML" }, { "restricted", "REML" }, { "DerSimonian", "DL" }, { "DL", "DL" } };
  return translate (names, sizeof names / sizeof *names, stored);
}

const char *
ev_import_tau2_ci (const char *stored)
{
  static const struct name names[] = { { "profile", "QP" }, { "none", "none" } };
  return translate (names, sizeof names / sizeof *names, stored);
}

/* RevMan uses Hartung and Knapp's interval where tau² > 0 and k > 2 only: our "auto". */
const char *
ev_import_ci (const char *stored)
{
  static const struct name names[] = { { "HKSJ", "auto" }, { "Hartung", "auto" }, { "Wald", "wald" } };
  return translate (names, sizeof names / sizeof *names, stored);
}

/* --- cells --- */

static bool
is_zero (const char *text)
{
  double value;
  return text && ev_parse_number (text, &value) && value == 0;
}

/* What Java writes for a number that there is not. */
static bool
is_not_finite (const char *text)
{
  return ev_same_name (text, "NaN") || ev_same_name (text + (*text == '-'), "Infinity");
}

/* What is unused is stored as zero. */
ev_status
ev_import_keep_used (ev_import_kind kind, ev_import_row *row, const ev_place *place, ev_diags *diags)
{
#define BIT(cell) (1u << EV_CELL_##cell)
  static const unsigned counts = BIT (EVENTS_1) | BIT (TOTAL_1) | BIT (EVENTS_2) | BIT (TOTAL_2);
  static const unsigned totals = BIT (TOTAL_1) | BIT (TOTAL_2);
  static const unsigned stored = BIT (EFFECT) | BIT (CI_LB) | BIT (CI_UB) | BIT (WEIGHT);
  static const unsigned used[] = {
    [EV_IMPORT_DICHOTOMOUS] = counts | stored,
    [EV_IMPORT_CONTINUOUS] = totals | BIT (MEAN_1) | BIT (SD_1) | BIT (MEAN_2) | BIT (SD_2) | stored,
    [EV_IMPORT_CONTRAST] = totals | BIT (GIV_MEAN) | BIT (GIV_SE) | stored,
    [EV_IMPORT_OE] = counts | BIT (OE) | BIT (VARIANCE) | stored,
  };
  unsigned keep = used[kind];
  bool by_estimate = kind == EV_IMPORT_CONTRAST || kind == EV_IMPORT_OE;
  if (by_estimate && is_zero (row->cell[EV_CELL_TOTAL_1]) && is_zero (row->cell[EV_CELL_TOTAL_2]))
    keep &= ~counts;
  if (kind == EV_IMPORT_CONTRAST && is_zero (row->cell[EV_CELL_GIV_SE])) /* not estimable */
    keep &= ~(BIT (GIV_MEAN) | BIT (GIV_SE));
  double value;
  for (unsigned i = 0; i < EV_CELL_COUNT; i++)
    if (!(keep & 1u << i) || (row->cell[i] && is_not_finite (row->cell[i])))
      row->cell[i] = NULL;
    else if (!(stored & 1u << i) && row->cell[i] && !ev_parse_number (row->cell[i], &value))
      return ev_error (diags, EV_DATA, place, "bad-number", "%s: '%s' is not a number", row->study, row->cell[i]);
  return EV_OK;
#undef BIT
}

bool
ev_import_find_scale (ev_review *review, bool log_scale, ev_import_row *row)
{
  enum
  {
    EFFECT,
    LOW,
    HIGH,
    N
  };
  const double close = 1e-5; /* exports have eight decimals */
  const char *text[N] = { row->cell[EV_CELL_EFFECT], row->cell[EV_CELL_CI_LB], row->cell[EV_CELL_CI_UB] };
  double x[N];
  for (int i = 0; i < N; i++)
    if (!text[i] || !ev_parse_number (text[i], &x[i]))
      return false;
  if (fabs (2 * x[EFFECT] - x[LOW] - x[HIGH]) <= close * (x[HIGH] - x[LOW]))
    {
      row->cell[EV_CELL_GIV_MEAN] = text[EFFECT];
      return true;
    }
  if (!log_scale || !(x[LOW] > 0)
      || !(fabs (log (x[EFFECT] / x[LOW]) - log (x[HIGH] / x[EFFECT])) <= close * log (x[HIGH] / x[LOW])))
    return false;
  char number[EV_NUMBER_SIZE];
  row->cell[EV_CELL_GIV_MEAN] = ev_arena_strdup (review->arena, ev_format_shortest (number, log (x[EFFECT])));
  return true;
}

/* --- reading --- */

static int
by_number (const void *a, const void *b)
{
  const ev_import_analysis *p = a, *q = b;
  int order = (p->comparison > q->comparison) - (p->comparison < q->comparison);
  return order ? order : (p->number > q->number) - (p->number < q->number);
}

/* Analyses in the order of their numbers, which name files and must differ. */
static ev_status
sort_analyses (ev_review *review, ev_diags *diags)
{
  ev_import_analysis *a = review->analyses;
  const ev_place place = { .file = review->file };
  if (review->nanalyses)
    qsort (a, review->nanalyses, sizeof *a, by_number);
  for (size_t i = 1; i < review->nanalyses; i++)
    if (by_number (&a[i - 1], &a[i]) == 0)
      return ev_error (diags, EV_DATA, &place, "import-number", "two analyses have the number %ld.%ld", a[i].comparison,
                       a[i].number);
  return EV_OK;
}

static ev_status
read_review (const struct ev_import_input *input, ev_diags *diags, ev_review *review)
{
  const ev_place place = { .file = input->path };
  for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
    if (formats[i]->fits (input))
      {
        review->format = formats[i]->title;
        ev_status status = formats[i]->read (input, review, diags);
        return status ? status : sort_analyses (review, diags);
      }
  ev_error (diags, EV_DATA, &place, "import-format", "this is not a stored review");
  ev_hint (diags,
           "a Cochrane data package (zip or folder), a RevMan 5 file (.rm5) or a RevMan 5 CSV export can be read");
  return EV_DATA;
}

void
ev_import_prepare (void)
{
  xmlInitParser ();
}

ev_status
ev_import_read (const char *path, ev_diags *diags, ev_review **review)
{
  struct ev_import_input input = { .path = ev_file_name (path) };
  struct stat info;
  char *bytes = NULL;
  *review = NULL;
  if (stat (path, &info) != 0 || !S_ISDIR (info.st_mode))
    {
      if (ev_file_read (path, diags, &bytes, &input.n))
        return EV_DATA;
      input.bytes = bytes;
    }
  ev_review *r = ev_xcalloc (1, sizeof *r);
  r->arena = ev_arena_new ();
  r->file = ev_arena_strdup (r->arena, input.path);
  r->title = r->id = r->doi = "";
  r->preset = "revman5";
  ev_status status = read_review (&input, diags, r);
  free (bytes);
  if (status)
    ev_import_free (r);
  else
    *review = r;
  return status;
}

void
ev_import_free (ev_review *review)
{
  if (!review)
    return;
  for (size_t i = 0; i < review->nanalyses; i++)
    {
      free (review->analyses[i].rows);
      free (review->analyses[i].subgroups);
    }
  free (review->analyses);
  free (review->judgements);
  ev_arena_free (review->arena);
  free (review);
}
