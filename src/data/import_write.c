/* Writing an imported review: a CSV file for each analysis, and a plan that reproduces what is stored.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <csv.h>
#include <libxml/hash.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/import-private.h"

struct writer
{
  const ev_review *review;
  ev_diags *diags;
  ev_arena *arena;
  size_t nfiles;
  ev_stored_file *files;  /* what was made so far */
  size_t ndomains;
  const char **domains;   /* of the risk of bias, in the order of their first appearance */
  xmlHashTablePtr judged; /* judgements by study and domain */
  yaml_emitter_t emitter;
  ev_str plan;
  bool failed; /* the emitter did */
};

/* Keep a copy of TEXT. */
static void
add_file (struct writer *w, const char *name, const ev_str *text)
{
  w->files[w->nfiles++] = (ev_stored_file){ name, ev_arena_strndup (w->arena, text->text, text->length), text->length };
}

/* --- risk of bias --- */

static void
index_judgements (struct writer *w)
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

/* --- CSV --- */

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
made_text (const struct writer *w, const ev_import_analysis *a, const ev_import_row *row, int what)
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
events_text (const struct writer *w, const ev_import_row *row, ev_import_cell events, ev_import_cell total)
{
  char text[EV_NUMBER_SIZE];
  return ev_arena_strdup (w->arena, ev_format_shortest (text, number (row, total) - number (row, events)));
}

static const char *
cell_text (const struct writer *w, const ev_import_analysis *a, const ev_import_row *row, int what)
{
  if (what >= EV_CELL_COUNT)
    return made_text (w, a, row, what);
  if (a->swap_events && what == EV_CELL_EVENTS_1)
    return events_text (w, row, EV_CELL_EVENTS_1, EV_CELL_TOTAL_1);
  if (a->swap_events && what == EV_CELL_EVENTS_2)
    return events_text (w, row, EV_CELL_EVENTS_2, EV_CELL_TOTAL_2);
  return row->cell[what];
}

/* A cell and the comma behind it. */
static void
put_cell (ev_str *s, const char *text)
{
  size_t n = text ? strlen (text) : 0;
  if (n && (strpbrk (text, ",\"\r\n;\t#") || text[0] == ' ' || text[n - 1] == ' '))
    {
      size_t quoted = csv_write (NULL, 0, text, n);
      char *buffer = ev_xcalloc (quoted, 1);
      csv_write (buffer, quoted, text, n);
      ev_str_addn (s, buffer, quoted);
      free (buffer);
    }
  else if (n)
    ev_str_addn (s, text, n);
  ev_str_addc (s, ',');
}

/* The comma behind the last cell becomes the end of the line. */
static void
end_line (ev_str *s)
{
  s->text[s->length - 1] = '\n';
}

static void
put_row (const struct writer *w, const ev_import_analysis *a, const ev_import_row *row, ev_str *s)
{
  put_cell (s, row->study);
  put_cell (s, row->year);
  put_cell (s, row->subgroup == (size_t)-1 ? NULL : a->subgroups[row->subgroup].name);
  for (const struct column *c = own_columns[a->kind]; c->header; c++)
    put_cell (s, cell_text (w, a, row, c->what));
  for (const struct column *c = stored_columns; c->header; c++)
    put_cell (s, cell_text (w, a, row, c->what));
  put_cell (s, row->applicability);
  put_cell (s, row->footnotes);
  for (size_t i = 0; i < w->ndomains; i++)
    put_cell (s, xmlHashLookup2 (w->judged, (const xmlChar *)row->study, (const xmlChar *)w->domains[i]));
  end_line (s);
}

static void
write_csv (struct writer *w, const ev_import_analysis *a, const char *name)
{
  ev_str s = { 0 };
  put_cell (&s, "study");
  put_cell (&s, "year");
  put_cell (&s, "subgroup");
  for (const struct column *c = own_columns[a->kind]; c->header; c++)
    put_cell (&s, c->header);
  for (const struct column *c = stored_columns; c->header; c++)
    put_cell (&s, c->header);
  put_cell (&s, "applicability");
  put_cell (&s, "footnotes");
  for (size_t i = 0; i < w->ndomains; i++)
    put_cell (&s, ev_arena_printf (w->arena, "rob: %s", w->domains[i]));
  end_line (&s);
  for (size_t i = 0; i < a->nrows; i++)
    put_row (w, a, &a->rows[i], &s);
  add_file (w, name, &s);
  ev_str_free (&s);
}

/* --- YAML --- */

static int
append (void *data, unsigned char *bytes, size_t n)
{
  ev_str_addn (data, (const char *)bytes, n);
  return 1;
}

static void
emit (struct writer *w, int made, yaml_event_t *event)
{
  if (w->failed || !made || !yaml_emitter_emit (&w->emitter, event))
    w->failed = true;
}

static void
put_scalar (struct writer *w, const char *text, yaml_scalar_style_t style)
{
  yaml_event_t e;
  int made = yaml_scalar_event_initialize (&e, NULL, NULL, (const yaml_char_t *)text, (int)strlen (text), 1, 1, style);
  emit (w, made, &e);
}

static void
put_key (struct writer *w, const char *key)
{
  put_scalar (w, key, YAML_PLAIN_SCALAR_STYLE);
}

static void
begin_map (struct writer *w)
{
  yaml_event_t e;
  emit (w, yaml_mapping_start_event_initialize (&e, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE), &e);
}

static void
end_map (struct writer *w)
{
  yaml_event_t e;
  emit (w, yaml_mapping_end_event_initialize (&e), &e);
}

static void
begin_list (struct writer *w, const char *key)
{
  yaml_event_t e;
  put_key (w, key);
  emit (w, yaml_sequence_start_event_initialize (&e, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE), &e);
}

static void
end_list (struct writer *w)
{
  yaml_event_t e;
  emit (w, yaml_sequence_end_event_initialize (&e), &e);
}

/* A word or number; nothing where it is NULL. */
static void
put_word (struct writer *w, const char *key, const char *word)
{
  if (!word)
    return;
  put_key (w, key);
  put_scalar (w, word, YAML_PLAIN_SCALAR_STYLE);
}

/* Free text; nothing where it is empty. */
static void
put_text (struct writer *w, const char *key, const char *text)
{
  if (!*text)
    return;
  put_key (w, key);
  put_scalar (w, text, YAML_DOUBLE_QUOTED_SCALAR_STYLE);
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
facts (const struct writer *w, const ev_import_analysis *a, const ev_import_results *results)
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
rounded (const struct writer *w, const char *text, int most)
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
put_results (struct writer *w, const ev_import_analysis *a, const ev_import_results *results, const char *prefix)
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
      put_word (w, path, rounded (w, results->value[paths[i].result], MOST_DIGITS));
    }
}

/* WHAT of the analysis: "" for the total. */
static void
begin_published (struct writer *w, const ev_import_analysis *a, const char *what)
{
  const ev_review *review = w->review;
  const char *slash = strrchr (review->file, '/');
  const char *source = *review->id ? review->id : slash ? slash + 1 : review->file;
  begin_map (w);
  put_text (w, "source",
            ev_arena_printf (w->arena, "%s %s, analysis %ld.%ld%s", review->format, source, a->comparison, a->number,
                             what));
}

static void
put_published (struct writer *w, const ev_import_analysis *a, const char *what, const ev_import_results *results,
               const char *prefix)
{
  begin_published (w, a, what);
  put_results (w, a, results, prefix);
  end_map (w);
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
put_study_figure (struct writer *w, const ev_import_analysis *a, size_t study, const char *field, const char *text)
{
  int most = a->kind == EV_IMPORT_CONTRAST ? SURE_DIGITS : MOST_DIGITS;
  put_word (w, ev_arena_printf (w->arena, "studies.%zu.%s", study, field), rounded (w, text, most));
}

/* What is stored about each study.  Those without an effect size are not counted. */
static void
put_studies (struct writer *w, const ev_import_analysis *a, const struct entry *entry)
{
  bool weights = weights_are_shares (a, entry), intervals = ev_same (a->level, a->study_level), begun = false;
  size_t n = 0;
  for (size_t i = 0; i < a->nrows; i++)
    {
      const ev_import_row *row = &a->rows[i];
      if (!takes (entry, row) || !has_effect (a, row))
        continue;
      size_t study = n++;
      if (!(number (row, EV_CELL_CI_LB) < number (row, EV_CELL_CI_UB)) || isnan (number (row, EV_CELL_EFFECT)))
        continue;
      if (!begun)
        begin_published (w, a, ", studies");
      begun = true;
      put_study_figure (w, a, study, "estimate", row->cell[EV_CELL_EFFECT]);
      if (intervals)
        {
          put_study_figure (w, a, study, "ci_lb", row->cell[EV_CELL_CI_LB]);
          put_study_figure (w, a, study, "ci_ub", row->cell[EV_CELL_CI_UB]);
        }
      if (weights)
        put_study_figure (w, a, study, a->random ? "weight_random" : "weight_fixed", row->cell[EV_CELL_WEIGHT]);
    }
  if (begun)
    end_map (w);
}

/* Subgroups are numbered in the order of their first appearance among the rows. */
static void
put_subgroups (struct writer *w, const ev_import_analysis *a, const struct entry *entry)
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
        put_published (w, a, ev_arena_printf (w->arena, ", subgroup %s", subgroup->name), &subgroup->results, ev_arena_printf (w->arena, "subgroups.%zu.", n));
      n++;
    }
}

static void
put_methods (struct writer *w, const ev_import_analysis *a)
{
  put_word (w, "measure", a->measure);
  if (ev_same (a->measure, "GEN") && a->log_scale)
    put_word (w, "ratio", "yes");
  put_word (w, "pooling", !a->method || ev_same (a->method, "EXP_O_E_VAR") ? "IV" : a->method);
  put_word (w, "model", a->random ? "random" : "fixed");
  if (!ev_same (a->level, "95"))
    put_word (w, "level", a->level);
  if (!a->random)
    return;
  put_word (w, "tau2", a->tau2_method);
  put_word (w, "tau2-ci", a->tau2_ci);
  put_word (w, "ci-method", a->ci_method);
  if (ev_same (w->review->preset, "cochrane"))
    put_word (w, "prediction", a->prediction ? "V" : "none");
}

static void
put_labels (struct writer *w, const ev_import_analysis *a)
{
  if (!*a->arm1 && !*a->arm2 && !*a->left && !*a->right)
    return;
  put_key (w, "labels");
  begin_map (w);
  put_text (w, "arm1", a->arm1);
  put_text (w, "arm2", a->arm2);
  put_text (w, "left", a->left);
  put_text (w, "right", a->right);
  end_map (w);
}

static void
put_entry (struct writer *w, const ev_import_analysis *a, const char *data, const struct entry *entry)
{
  begin_map (w);
  put_text (w, "id", ev_arena_printf (w->arena, "%ld.%ld%s", a->comparison, a->number, entry->suffix));
  put_text (w, "title", a->name);
  put_text (w, "data", data);
  put_text (w, "notes", a->swap_events ? "Events and non-events are swapped, as in the review." : "");
  if (entry->mark)
    put_text (w, "where", ev_arena_printf (w->arena, "applicability ~ \"%s\"", entry->mark));
  put_methods (w, a);
  if (entry->subgroups)
    put_word (w, "subgroup", "subgroup");
  put_labels (w, a);
  begin_list (w, "published");
  if (entry->overall && is_computed (&a->results))
    put_published (w, a, "", &a->results, "");
  if (entry->subgroups)
    put_subgroups (w, a, entry);
  put_studies (w, a, entry);
  end_list (w);
  end_map (w);
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
write_analysis (struct writer *w, const ev_import_analysis *a)
{
  const ev_place place = { .file = w->review->file };
  if (!a->measure || a->nrows == 0)
    {
      ev_warn (w->diags, &place, "import-measure", "analysis %ld.%ld is left out: %s%s", a->comparison, a->number,
               a->nrows ? "its effect measure is not known: " : "it has no studies", a->nrows ? a->stored_measure : "");
      return;
    }
  const char *data = ev_arena_printf (w->arena, "%ld.%ld.csv", a->comparison, a->number);
  bool subgroups = a->nsubgroups > 0 && a->show_subgroups;
  if (is_mixed (a))
    {
      put_entry (w, a, data, &(struct entry){ "", "OVERALL", a->show_overall, false });
      if (subgroups)
        put_entry (w, a, data, &(struct entry){ "-subgroups", "SUBGROUP", false, true });
    }
  else
    put_entry (w, a, data, &(struct entry){ "", NULL, a->show_overall, subgroups });
  write_csv (w, a, data);
}

/* --- the whole --- */

static void
put_head (struct writer *w)
{
  const ev_review *review = w->review;
  const char *name = *review->title ? review->title : *review->id ? review->id : "Imported review";
  put_text (w, "indication", name);
  put_text (w, "title", name);
  begin_list (w, "sources");
  put_scalar (w,
              ev_arena_printf (w->arena, "%s %s%s%s", review->format, *review->id ? review->id : review->file,
                               *review->doi ? ", doi:" : "", review->doi),
              YAML_DOUBLE_QUOTED_SCALAR_STYLE);
  end_list (w);
  put_key (w, "defaults");
  begin_map (w);
  put_word (w, "preset", review->preset);
  put_word (w, "study", "study");
  put_word (w, "year", "year");
  end_map (w);
}

static ev_status
write_all (struct writer *w)
{
  yaml_event_t e;
  emit (w, yaml_stream_start_event_initialize (&e, YAML_UTF8_ENCODING), &e);
  emit (w, yaml_document_start_event_initialize (&e, NULL, NULL, NULL, 1), &e);
  begin_map (w);
  put_head (w);
  begin_list (w, "analyses");
  for (size_t i = 0; i < w->review->nanalyses; i++)
    write_analysis (w, &w->review->analyses[i]);
  end_list (w);
  end_map (w);
  emit (w, yaml_document_end_event_initialize (&e, 1), &e);
  emit (w, yaml_stream_end_event_initialize (&e), &e);
  if (w->failed)
    return ev_error (w->diags, EV_INTERNAL, NULL, "internal", "the plan could not be put together");
  add_file (w, "plan.yaml", &w->plan);
  return EV_OK;
}

ev_status
ev_import_make (const ev_review *review, ev_arena *arena, ev_diags *diags, size_t *n, ev_stored_file **files)
{
  struct writer w = { .review = review, .diags = diags, .arena = arena };
  w.files = ev_arena_alloc (arena, review->nanalyses + 1, sizeof *w.files);
  index_judgements (&w);
  yaml_emitter_initialize (&w.emitter);
  yaml_emitter_set_output (&w.emitter, append, &w.plan);
  yaml_emitter_set_unicode (&w.emitter, 1);
  yaml_emitter_set_width (&w.emitter, -1);
  ev_status status = write_all (&w);
  yaml_emitter_delete (&w.emitter);
  ev_str_free (&w.plan);
  xmlHashFree (w.judged, NULL);
  *n = w.nfiles;
  *files = w.files;
  return status;
}

ev_status
ev_import_write (const ev_review *review, const char *folder, ev_diags *diags)
{
  ev_arena *arena = ev_arena_new ();
  ev_stored_file *files;
  size_t n;
  ev_status status = ev_make_dirs (folder, diags);
  if (!status)
    status = ev_import_make (review, arena, diags, &n, &files);
  for (size_t i = 0; !status && i < n; i++)
    status = ev_file_write (ev_arena_printf (arena, "%s/%s", folder, files[i].name), files[i].bytes, files[i].n, diags);
  ev_arena_free (arena);
  return status;
}
