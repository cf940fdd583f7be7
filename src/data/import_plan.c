/* An imported review as a plan that reproduces what is stored, and a table for each analysis.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <libxml/hash.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "data/import-private.h"
#include "data/tree.h"

struct maker
{
  const ev_review *review;
  const char *folder;     /* of the plan */
  ev_diags *diags;
  ev_arena *arena;
  size_t ndomains;
  const char **domains;   /* of the risk of bias, in the order of their first appearance */
  xmlHashTablePtr judged; /* judgements by study and domain */
  ev_import_made *made;
};

/* --- risk of bias --- */

static void
index_judgements (struct maker *w)
{
  const ev_review *review = w->review;
  w->judged = xmlHashCreate (64);
  w->domains = ev_arena_alloc (w->arena, review->njudgements, sizeof *w->domains);
  xmlHashTablePtr seen = xmlHashCreate (16);
  for (size_t i = 0; i < review->njudgements; i++)
    {
      const ev_import_judgement *j = &review->judgements[i];
      const xmlChar *study = (const xmlChar *)j->study, *domain = (const xmlChar *)j->domain;
      if (xmlHashAddEntry (seen, domain, (void *)j) == 0)
        w->domains[w->ndomains++] = j->domain;
      const char *before = xmlHashLookup2 (w->judged, study, domain);
      const char *value = before ? ev_arena_printf (w->arena, "%s; %s", before, j->value) : j->value;
      if (!before || !strstr (before, j->value))
        xmlHashUpdateEntry2 (w->judged, study, domain, (void *)value, NULL);
    }
  xmlHashFree (seen, NULL);
}

/* --- tables --- */

/* A column is a cell as stored, or made from several. */
enum
{
  YI = EV_CELL_COUNT,
  SEI
};

struct column
{
  const char *header; /* NULL: the end */
  int what;
};

static const struct column own_columns[][9] = {
  [EV_IMPORT_DICHOTOMOUS]
  = { { "ai", EV_CELL_EVENTS_1 }, { "n1i", EV_CELL_TOTAL_1 }, { "ci", EV_CELL_EVENTS_2 }, { "n2i", EV_CELL_TOTAL_2 } },
  [EV_IMPORT_CONTINUOUS] = { { "n1i", EV_CELL_TOTAL_1 },
                             { "m1i", EV_CELL_MEAN_1 },
                             { "sd1i", EV_CELL_SD_1 },
                             { "n2i", EV_CELL_TOTAL_2 },
                             { "m2i", EV_CELL_MEAN_2 },
                             { "sd2i", EV_CELL_SD_2 } },
  [EV_IMPORT_CONTRAST] = { { "yi", YI }, { "sei", SEI }, { "n1i", EV_CELL_TOTAL_1 }, { "n2i", EV_CELL_TOTAL_2 } },
  [EV_IMPORT_OE] = { { "yi", YI },
                     { "sei", SEI },
                     { "oe", EV_CELL_OE },
                     { "v", EV_CELL_VARIANCE },
                     { "ai", EV_CELL_EVENTS_1 },
                     { "n1i", EV_CELL_TOTAL_1 },
                     { "ci", EV_CELL_EVENTS_2 },
                     { "n2i", EV_CELL_TOTAL_2 } },
};

static const struct column stored_columns[] = { { "stored_effect", EV_CELL_EFFECT },
                                                { "stored_ci_lb", EV_CELL_CI_LB },
                                                { "stored_ci_ub", EV_CELL_CI_UB },
                                                { "stored_weight", EV_CELL_WEIGHT },
                                                { NULL, 0 } };

static double
number (const ev_import_row *row, ev_import_cell cell)
{
  double value;
  return row->cell[cell] && ev_parse_number (row->cell[cell], &value) ? value : NAN;
}

/* The estimate on the scale of ratios where the analysis has one.  Peto's estimate is (O − E) / V with variance 1 / V
 * [yusuf1985]. */
static double
estimate (const ev_import_analysis *a, const ev_import_row *row)
{
  double y = number (row, EV_CELL_GIV_MEAN);
  if (a->kind == EV_IMPORT_OE)
    y = number (row, EV_CELL_VARIANCE) > 0 ? number (row, EV_CELL_OE) / number (row, EV_CELL_VARIANCE) : NAN;
  return a->log_scale ? exp (y) : y;
}

static const char *
made_text (const struct maker *w, const ev_import_analysis *a, const ev_import_row *row, int what)
{
  char text[EV_NUMBER_SIZE];
  double v = number (row, EV_CELL_VARIANCE);
  if (what == YI && (a->kind == EV_IMPORT_OE || a->log_scale))
    return ev_arena_strdup (w->arena, ev_format_shortest (text, estimate (a, row)));
  if (what == SEI && a->kind == EV_IMPORT_OE)
    return ev_arena_strdup (w->arena, ev_format_shortest (text, v > 0 ? 1 / sqrt (v) : NAN));
  return row->cell[what == YI ? EV_CELL_GIV_MEAN : EV_CELL_GIV_SE];
}

/* Events, or with swapped events the others. */
static const char *
events_text (const struct maker *w, const ev_import_row *row, ev_import_cell events, ev_import_cell total)
{
  char text[EV_NUMBER_SIZE];
  return ev_arena_strdup (w->arena, ev_format_shortest (text, number (row, total) - number (row, events)));
}

static const char *
cell_text (const struct maker *w, const ev_import_analysis *a, const ev_import_row *row, int what)
{
  if (what >= EV_CELL_COUNT)
    return made_text (w, a, row, what);
  if (a->swap_events && what == EV_CELL_EVENTS_1)
    return events_text (w, row, EV_CELL_EVENTS_1, EV_CELL_TOTAL_1);
  if (a->swap_events && what == EV_CELL_EVENTS_2)
    return events_text (w, row, EV_CELL_EVENTS_2, EV_CELL_TOTAL_2);
  return row->cell[what];
}

static const char **
put_columns (const struct column *c, const char **cell)
{
  for (; c->header; c++)
    *cell++ = c->header;
  return cell;
}

static const char **
put_cells (const struct maker *w, const ev_import_analysis *a, const ev_import_row *row, const struct column *c, const char **cell)
{
  for (; c->header; c++)
    *cell++ = cell_text (w, a, row, c->what);
  return cell;
}

static void
put_row (const struct maker *w, const ev_import_analysis *a, const ev_import_row *row, const char **cell)
{
  *cell++ = row->study;
  *cell++ = row->year;
  *cell++ = row->subgroup == (size_t)-1 ? NULL : a->subgroups[row->subgroup].name;
  cell = put_cells (w, a, row, own_columns[a->kind], cell);
  cell = put_cells (w, a, row, stored_columns, cell);
  *cell++ = row->applicability;
  *cell++ = row->footnotes;
  for (size_t i = 0; i < w->ndomains; i++)
    *cell++ = xmlHashLookup2 (w->judged, (const xmlChar *)row->study, (const xmlChar *)w->domains[i]);
}

static size_t
put_header (const struct maker *w, const ev_import_analysis *a, const char **first)
{
  const char **cell = first;
  *cell++ = "study";
  *cell++ = "year";
  *cell++ = "subgroup";
  cell = put_columns (own_columns[a->kind], cell);
  cell = put_columns (stored_columns, cell);
  *cell++ = "applicability";
  *cell++ = "footnotes";
  for (size_t i = 0; i < w->ndomains; i++)
    *cell++ = ev_arena_printf (w->arena, "rob: %s", w->domains[i]);
  return (size_t)(cell - first);
}

static void
make_table (struct maker *w, const ev_import_analysis *a, const char *name)
{
  enum
  {
    MOST_COLUMNS = 20 /* without those of the risk of bias */
  };
  const char **header = ev_arena_alloc (w->arena, MOST_COLUMNS + w->ndomains, sizeof *header);
  size_t columns = put_header (w, a, header), n = columns * (a->nrows + 1);
  const char **cells = ev_arena_alloc (w->arena, n, sizeof *cells);
  memcpy (cells, header, columns * sizeof *cells);
  for (size_t i = 0; i < a->nrows; i++)
    put_row (w, a, &a->rows[i], cells + columns * (i + 1));
  w->made->tables[w->made->ntables++] = ev_table_make (ev_arena_printf (w->arena, "%s/%s", w->folder, name), columns, n, cells);
}

/* --- entries of the plan --- */

/* A word or number; nothing where it is NULL. */
static void
put_word (struct maker *w, ev_node *map, const char *key, const char *word)
{
  if (word)
    ev_node_add (w->arena, map, key, EV_NODE_TEXT)->text = word;
}

/* Free text; nothing where it is empty. */
static void
put_text (struct maker *w, ev_node *map, const char *key, const char *text)
{
  if (!*text)
    return;
  ev_node *node = ev_node_add (w->arena, map, key, EV_NODE_TEXT);
  node->text = text;
  node->quoted = true;
}

/* --- published results --- */

/* Which results say something. */
enum
{
  RANDOM = 1,        /* of the random-effects model */
  HETEROGENEITY = 2, /* of two studies or more */
  DIFFERENCE = 4,    /* of two subgroups or more */
  TAU2_BASED = 8,    /* RevMan since 2025 takes I² from tau² */
  Q_BASED = 16
};

/* In a path @ is the model. */
static const struct
{
  ev_import_result result;
  unsigned when;
  const char *path;
} paths[] = {
  { EV_STORED_ESTIMATE, 0, "@.estimate" },
  { EV_STORED_CI_LB, 0, "@.ci_lb" },
  { EV_STORED_CI_UB, 0, "@.ci_ub" },
  { EV_STORED_P, 0, "@.p" },
  { EV_STORED_PI_LB, RANDOM, "random.pi_lb" },
  { EV_STORED_PI_UB, RANDOM, "random.pi_ub" },
  { EV_STORED_TAU2, RANDOM | HETEROGENEITY, "random.tau2" },
  { EV_STORED_TAU2_LB, RANDOM | HETEROGENEITY, "random.tau2_ci_lb" },
  { EV_STORED_TAU2_UB, RANDOM | HETEROGENEITY, "random.tau2_ci_ub" },
  { EV_STORED_I2, HETEROGENEITY | TAU2_BASED, "random.I2" },
  { EV_STORED_I2, HETEROGENEITY | Q_BASED, "heterogeneity.I2" },
  { EV_STORED_Q, HETEROGENEITY, "heterogeneity.Q" },
  { EV_STORED_DF, HETEROGENEITY, "heterogeneity.df" },
  { EV_STORED_Q_P, HETEROGENEITY, "heterogeneity.p" },
  { EV_STORED_DIFF_Q, DIFFERENCE, "subgroup_difference.@.Q" },
  { EV_STORED_DIFF_DF, DIFFERENCE, "subgroup_difference.@.df" },
  { EV_STORED_DIFF_P, DIFFERENCE, "subgroup_difference.@.p" },
};

static double
value_of (const ev_import_results *results, ev_import_result id)
{
  double value;
  return results->value[id] && ev_parse_number (results->value[id], &value) ? value : NAN;
}

static bool
is_computed (const ev_import_results *results)
{
  return results->estimable && value_of (results, EV_STORED_CI_LB) < value_of (results, EV_STORED_CI_UB);
}

static unsigned
facts (const struct maker *w, const ev_import_analysis *a, const ev_import_results *results)
{
  bool tau2_based = a->random && ev_same (w->review->preset, "cochrane");
  bool difference = a->test_subgroups && a->nsubgroups > 1 && value_of (results, EV_STORED_DIFF_Q) > 0;
  return (a->random ? RANDOM : 0u) | (value_of (results, EV_STORED_DF) >= 1 ? HETEROGENEITY : 0u)
         | (difference ? DIFFERENCE : 0u) | (tau2_based ? TAU2_BASED : Q_BASED);
}

/* How many digits are compared.  Exports state the estimates and intervals that they pool with eight decimals, so that no more than six
   digits of what follows from them are sure. */
enum
{
  MOST_DIGITS = 8,
  SURE_DIGITS = 6
};

/* TEXT as stored, or rounded to MOST significant digits. */
static const char *
rounded (const struct maker *w, const char *text, int most)
{
  enum
  {
    MOST_DECIMALS = 17
  };
  size_t digits = 0;
  for (const char *p = text + strspn (text, "-+0."); *p && !strchr ("eE", *p); p++)
    digits += *p != '.';
  double value;
  if (digits <= (size_t)most || !ev_parse_number (text, &value))
    return text;
  int decimals = most - 1 - (int)floor (log10 (fabs (value)));
  char buffer[EV_NUMBER_SIZE];
  decimals = decimals < 0 ? 0 : decimals > MOST_DECIMALS ? MOST_DECIMALS : decimals;
  return ev_arena_strdup (w->arena, ev_format_fixed (buffer, value, decimals));
}

static void
put_results (struct maker *w, ev_node *map, const ev_import_analysis *a, const ev_import_results *results, const char *prefix)
{
  unsigned true_facts = facts (w, a, results);
  for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
    {
      if ((paths[i].when & ~true_facts) || isnan (value_of (results, paths[i].result)))
        continue;
      const char *path = paths[i].path, *at = strchr (path, '@');
      int before = at ? (int)(at - path) : (int)strlen (path);
      path = ev_arena_printf (w->arena, "%s%.*s%s%s", prefix, before, path, at ? (a->random ? "random" : "fixed") : "",
                              at ? at + 1 : "");
      put_word (w, map, path, rounded (w, results->value[paths[i].result], MOST_DIGITS));
    }
}

/* A published result: WHAT of the analysis, "" for the total. */
static ev_node *
add_result (struct maker *w, ev_node *list, const ev_import_analysis *a, const char *what)
{
  const ev_review *review = w->review;
  const char *slash = strrchr (review->file, '/');
  const char *source = *review->id ? review->id : slash ? slash + 1 : review->file;
  ev_node *map = ev_node_add (w->arena, list, NULL, EV_NODE_MAP);
  put_text (w, map, "source",
            ev_arena_printf (w->arena, "%s %s, analysis %ld.%ld%s", review->format, source, a->comparison, a->number,
                             what));
  return map;
}

static void
put_published (struct maker *w, ev_node *list, const ev_import_analysis *a, const char *what, const ev_import_results *results,
               const char *prefix)
{
  put_results (w, add_result (w, list, a, what), a, results, prefix);
}

/* --- analyses --- */

/* Which rows an entry of the plan takes, and which results it reproduces.  Most analyses need one entry; where rows
   count for the total or for subgroups only, there are two. */
struct entry
{
  const char *suffix; /* of the id */
  const char *mark;   /* that the applicability must contain; NULL: all rows */
  bool overall, subgroups;
};

static bool
takes (const struct entry *entry, const ev_import_row *row)
{
  return !entry->mark || strstr (row->applicability, entry->mark);
}

/* Have studies of A with these numbers an effect size by the rules of RevMan?  Without events, or with only events, in both groups there
   is no ratio. */
static bool
has_effect (const ev_import_analysis *a, const ev_import_row *row)
{
  double e1 = number (row, EV_CELL_EVENTS_1), n1 = number (row, EV_CELL_TOTAL_1), sd1 = number (row, EV_CELL_SD_1);
  double e2 = number (row, EV_CELL_EVENTS_2), n2 = number (row, EV_CELL_TOTAL_2), sd2 = number (row, EV_CELL_SD_2);
  bool uninformative = (e1 == 0 && e2 == 0) || (e1 == n1 && e2 == n2);
  switch (a->kind)
    {
    case EV_IMPORT_DICHOTOMOUS:
      return n1 > 0 && n2 > 0 && e1 >= 0 && e2 >= 0 && (ev_same (a->measure, "RD") || !uninformative);
    case EV_IMPORT_CONTINUOUS:
      return n1 > 0 && n2 > 0 && sd1 >= 0 && sd2 >= 0 && sd1 + sd2 > 0;
    case EV_IMPORT_CONTRAST:
      return number (row, EV_CELL_GIV_SE) > 0 && !isnan (number (row, EV_CELL_GIV_MEAN));
    case EV_IMPORT_OE:
      return number (row, EV_CELL_VARIANCE) > 0 && !isnan (number (row, EV_CELL_OE));
    }
  return false;
}

/* Are the stored weights shares of the total?  Some files store those within subgroups, or none. */
static bool
weights_are_shares (const ev_import_analysis *a, const struct entry *entry)
{
  double sum = 0;
  for (size_t i = 0; i < a->nrows; i++)
    if (takes (entry, &a->rows[i]) && has_effect (a, &a->rows[i]))
      sum += number (&a->rows[i], EV_CELL_WEIGHT);
  return fabs (sum - 100) < 1e-5;
}

static void
put_study_figure (struct maker *w, ev_node *map, const ev_import_analysis *a, size_t study, const char *field, const char *text)
{
  int most = a->kind == EV_IMPORT_CONTRAST ? SURE_DIGITS : MOST_DIGITS;
  put_word (w, map, ev_arena_printf (w->arena, "studies.%zu.%s", study, field), rounded (w, text, most));
}

/* What is stored about each study.  Those without an effect size are not counted. */
static void
put_studies (struct maker *w, ev_node *list, const ev_import_analysis *a, const struct entry *entry)
{
  bool weights = weights_are_shares (a, entry), intervals = ev_same (a->level, a->study_level);
  ev_node *map = NULL;
  size_t n = 0;
  for (size_t i = 0; i < a->nrows; i++)
    {
      const ev_import_row *row = &a->rows[i];
      if (!takes (entry, row) || !has_effect (a, row))
        continue;
      size_t study = n++;
      if (!(number (row, EV_CELL_CI_LB) < number (row, EV_CELL_CI_UB)) || isnan (number (row, EV_CELL_EFFECT)))
        continue;
      if (!map)
        map = add_result (w, list, a, ", studies");
      put_study_figure (w, map, a, study, "estimate", row->cell[EV_CELL_EFFECT]);
      if (intervals)
        {
          put_study_figure (w, map, a, study, "ci_lb", row->cell[EV_CELL_CI_LB]);
          put_study_figure (w, map, a, study, "ci_ub", row->cell[EV_CELL_CI_UB]);
        }
      if (weights)
        put_study_figure (w, map, a, study, a->random ? "weight_random" : "weight_fixed", row->cell[EV_CELL_WEIGHT]);
    }
}

/* Subgroups are numbered in the order of their first appearance among the rows. */
static void
put_subgroups (struct maker *w, ev_node *list, const ev_import_analysis *a, const struct entry *entry)
{
  bool *seen = ev_arena_alloc (w->arena, a->nsubgroups, sizeof *seen);
  size_t n = 0;
  for (size_t i = 0; i < a->nrows; i++)
    {
      size_t g = a->rows[i].subgroup;
      if (g == (size_t)-1 || seen[g] || !takes (entry, &a->rows[i]))
        continue;
      seen[g] = true;
      const ev_import_subgroup *subgroup = &a->subgroups[g];
      if (is_computed (&subgroup->results))
        put_published (w, list, a, ev_arena_printf (w->arena, ", subgroup %s", subgroup->name), &subgroup->results, ev_arena_printf (w->arena, "subgroups.%zu.", n));
      n++;
    }
}

static void
put_methods (struct maker *w, ev_node *map, const ev_import_analysis *a)
{
  put_word (w, map, "measure", a->measure);
  if (ev_same (a->measure, "GEN") && a->log_scale)
    put_word (w, map, "ratio", "yes");
  put_word (w, map, "pooling", !a->method || ev_same (a->method, "EXP_O_E_VAR") ? "IV" : a->method);
  put_word (w, map, "model", a->random ? "random" : "fixed");
  if (!ev_same (a->level, "95"))
    put_word (w, map, "level", a->level);
  if (!a->random)
    return;
  put_word (w, map, "tau2", a->tau2_method);
  put_word (w, map, "tau2-ci", a->tau2_ci);
  put_word (w, map, "ci-method", a->ci_method);
  if (ev_same (w->review->preset, "cochrane"))
    put_word (w, map, "prediction", a->prediction ? "V" : "none");
}

static void
put_labels (struct maker *w, ev_node *map, const ev_import_analysis *a)
{
  if (!*a->arm1 && !*a->arm2 && !*a->left && !*a->right)
    return;
  ev_node *labels = ev_node_add (w->arena, map, "labels", EV_NODE_MAP);
  put_text (w, labels, "arm1", a->arm1);
  put_text (w, labels, "arm2", a->arm2);
  put_text (w, labels, "left", a->left);
  put_text (w, labels, "right", a->right);
}

static void
put_entry (struct maker *w, ev_node *analyses, const ev_import_analysis *a, const char *data, const struct entry *entry)
{
  ev_node *map = ev_node_add (w->arena, analyses, NULL, EV_NODE_MAP);
  put_text (w, map, "id", ev_arena_printf (w->arena, "%ld.%ld%s", a->comparison, a->number, entry->suffix));
  put_text (w, map, "title", a->name);
  put_text (w, map, "data", data);
  put_text (w, map, "notes", a->swap_events ? "Events and non-events are swapped, as in the review." : "");
  if (entry->mark)
    put_text (w, map, "where", ev_arena_printf (w->arena, "applicability ~ \"%s\"", entry->mark));
  put_methods (w, map, a);
  if (entry->subgroups)
    put_word (w, map, "subgroup", "subgroup");
  put_labels (w, map, a);
  ev_node *published = ev_node_add (w->arena, map, "published", EV_NODE_LIST);
  if (entry->overall && is_computed (&a->results))
    put_published (w, published, a, "", &a->results, "");
  if (entry->subgroups)
    put_subgroups (w, published, a, entry);
  put_studies (w, published, a, entry);
}

static bool
is_mixed (const ev_import_analysis *a)
{
  for (size_t i = 0; i < a->nrows; i++)
    if (*a->rows[i].applicability && !strstr (a->rows[i].applicability, "OVERALL"))
      return true;
  return false;
}

static void
make_analysis (struct maker *w, ev_node *analyses, const ev_import_analysis *a)
{
  const ev_place place = { .file = w->review->file };
  if (!a->measure || a->nrows == 0)
    {
      ev_warn (w->diags, &place, "import-measure", "analysis %ld.%ld is left out: %s%s", a->comparison, a->number,
               a->nrows ? "its effect measure is not known: " : "it has no studies", a->nrows ? a->stored_measure : "");
      return;
    }
  if (!a->method)
    ev_warn (w->diags, &place, "import-method", "the statistical method of analysis %ld.%ld is not known; inverse variance is taken",
             a->comparison, a->number);
  const char *data = ev_arena_printf (w->arena, "%ld.%ld.csv", a->comparison, a->number);
  bool subgroups = a->nsubgroups > 0 && a->show_subgroups;
  if (is_mixed (a))
    {
      put_entry (w, analyses, a, data, &(struct entry){ "", "OVERALL", a->show_overall, false });
      if (subgroups)
        put_entry (w, analyses, a, data, &(struct entry){ "-subgroups", "SUBGROUP", false, true });
    }
  else
    put_entry (w, analyses, a, data, &(struct entry){ "", NULL, a->show_overall, subgroups });
  make_table (w, a, data);
}

/* --- the whole --- */

static void
put_head (struct maker *w, ev_node *plan)
{
  const ev_review *review = w->review;
  const char *name = *review->title ? review->title : *review->id ? review->id : "Imported review";
  put_text (w, plan, "indication", name);
  put_text (w, plan, "title", name);
  put_text (w, ev_node_add (w->arena, plan, "sources", EV_NODE_LIST), NULL,
            ev_arena_printf (w->arena, "%s %s%s%s", review->format, *review->id ? review->id : review->file,
                             *review->doi ? ", doi:" : "", review->doi));
  ev_node *defaults = ev_node_add (w->arena, plan, "defaults", EV_NODE_MAP);
  put_word (w, defaults, "preset", review->preset);
  put_word (w, defaults, "study", "study");
  put_word (w, defaults, "year", "year");
}

void
ev_import_make (const ev_review *review, const char *folder, ev_arena *arena, ev_diags *diags, ev_import_made *made)
{
  struct maker w = { .review = review, .folder = folder, .diags = diags, .arena = arena, .made = made };
  ev_node *plan = ev_arena_alloc (arena, 1, sizeof *plan);
  *made = (ev_import_made){ .file = ev_arena_printf (arena, "%s/plan.yaml", folder), .plan = plan };
  *plan = (ev_node){ .kind = EV_NODE_MAP, .place = { .file = made->file } };
  made->tables = ev_arena_alloc (arena, review->nanalyses, sizeof *made->tables);
  index_judgements (&w);
  put_head (&w, plan);
  ev_node *analyses = ev_node_add (arena, plan, "analyses", EV_NODE_LIST);
  for (size_t i = 0; i < review->nanalyses; i++)
    make_analysis (&w, analyses, &review->analyses[i]);
  xmlHashFree (w.judged, NULL);
}

void
ev_import_made_free (ev_import_made *made)
{
  for (size_t i = 0; i < made->ntables; i++)
    ev_table_free (made->tables[i]);
  made->ntables = 0;
}
