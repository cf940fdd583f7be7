/* RevMan 5 files (.rm5).  Mind: CHI2 is the heterogeneity, Q the test for subgroup differences; LOG_… are decimal
   logarithms and not used; STUDIES counts studies, not rows; what is not estimable or was never computed is stored as
   zeros. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <libxml/hash.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/import-private.h"

struct reader
{
  const char *file;
  ev_review *review;
  ev_diags *diags;
  xmlHashTablePtr studies; /* STUDY elements by ID */
  bool calculated;         /* results were computed */
};

struct attribute
{
  int id;
  const char *name;
};

static const struct attribute cells[] = {
  { EV_CELL_EVENTS_1, "EVENTS_1" },
  { EV_CELL_TOTAL_1, "TOTAL_1" },
  { EV_CELL_MEAN_1, "MEAN_1" },
  { EV_CELL_SD_1, "SD_1" },
  { EV_CELL_EVENTS_2, "EVENTS_2" },
  { EV_CELL_TOTAL_2, "TOTAL_2" },
  { EV_CELL_MEAN_2, "MEAN_2" },
  { EV_CELL_SD_2, "SD_2" },
  { EV_CELL_GIV_MEAN, "ESTIMATE" },
  { EV_CELL_GIV_SE, "SE" },
  { EV_CELL_OE, "O_E" },
  { EV_CELL_VARIANCE, "VAR" },
  { EV_CELL_EFFECT, "EFFECT_SIZE" },
  { EV_CELL_CI_LB, "CI_START" },
  { EV_CELL_CI_UB, "CI_END" },
  { EV_CELL_WEIGHT, "WEIGHT" },
};

/* Of outcomes and of subgroups. */
static const struct attribute results[] = {
  { EV_STORED_ESTIMATE, "EFFECT_SIZE" },
  { EV_STORED_CI_LB, "CI_START" },
  { EV_STORED_CI_UB, "CI_END" },
  { EV_STORED_Z, "Z" },
  { EV_STORED_P, "P_Z" },
  { EV_STORED_TAU2, "TAU2" },
  { EV_STORED_Q, "CHI2" },
  { EV_STORED_DF, "DF" },
  { EV_STORED_Q_P, "P_CHI2" },
  { EV_STORED_I2, "I2" },
  { EV_STORED_DIFF_Q, "Q" },
  { EV_STORED_DIFF_P, "P_Q" },
  { EV_STORED_DIFF_I2, "I2_Q" },
  { EV_STORED_WEIGHT, "WEIGHT" },
  { EV_STORED_EVENTS_1, "EVENTS_1" },
  { EV_STORED_TOTAL_1, "TOTAL_1" },
  { EV_STORED_EVENTS_2, "EVENTS_2" },
  { EV_STORED_TOTAL_2, "TOTAL_2" },
};

/* --- elements --- */

static bool
is (const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && ev_same ((const char *)node->name, name);
}

static xmlNode *
child (const xmlNode *parent, const char *name)
{
  xmlNode *node = parent ? parent->children : NULL;
  while (node && !is (node, name))
    node = node->next;
  return node;
}

/* An attribute in the review's memory; NULL where there is none or it is empty. */
static const char *
attribute (const struct reader *r, xmlNode *node, const char *name)
{
  xmlChar *value = xmlGetNoNsProp (node, (const xmlChar *)name);
  const char *text = value && *value ? ev_arena_strdup (r->review->arena, (const char *)value) : NULL;
  xmlFree (value);
  return text;
}

static const char *
attribute_or (const struct reader *r, xmlNode *node, const char *name, const char *other)
{
  const char *text = attribute (r, node, name);
  return text ? text : other;
}

static bool
is_yes (const struct reader *r, xmlNode *node, const char *name)
{
  return ev_same (attribute_or (r, node, name, ""), "YES");
}

/* The text of the child NAME, runs of white space as one space; "" where there is none. */
static const char *
text_of (const struct reader *r, xmlNode *parent, const char *name)
{
  xmlNode *node = child (parent, name);
  xmlChar *content = node ? xmlNodeGetContent (node) : NULL;
  char *text = ev_arena_strdup (r->review->arena, content ? (const char *)content : ""), *to = text, *rest;
  xmlFree (content);
  for (const char *word = strtok_r (text, " \t\r\n", &rest); word; word = strtok_r (NULL, " \t\r\n", &rest))
    {
      size_t n = strlen (word);
      if (to > text)
        *to++ = ' ';
      memmove (to, word, n);
      to += n;
    }
  *to = '\0';
  return text;
}

static ev_status
get_number (const struct reader *r, xmlNode *node, long *number)
{
  if (ev_parse_integer (attribute_or (r, node, "NO", ""), number) && *number >= 0)
    return EV_OK;
  const ev_place place = { r->file, xmlGetLineNo (node), 0 };
  return ev_error (r->diags, EV_DATA, &place, "import-number", "this %s has no number", (const char *)node->name);
}

/* --- analyses --- */

static const struct kind
{
  const char *outcome, *subgroup, *data;
  ev_import_kind kind;
  bool log_scale; /* effects are ratios, whatever LOG_DATA says */
} kinds[] = { { "DICH_OUTCOME", "DICH_SUBGROUP", "DICH_DATA", EV_IMPORT_DICHOTOMOUS, false },
              { "CONT_OUTCOME", "CONT_SUBGROUP", "CONT_DATA", EV_IMPORT_CONTINUOUS, false },
              { "IV_OUTCOME", "IV_SUBGROUP", "IV_DATA", EV_IMPORT_CONTRAST, false },
              { "IPD_OUTCOME", "IPD_SUBGROUP", "IPD_DATA", EV_IMPORT_OE, true } };

static void
get_results (const struct reader *r, xmlNode *node, ev_import_results *to)
{
  for (size_t i = 0; i < sizeof results / sizeof *results; i++)
    to->value[results[i].id] = attribute (r, node, results[i].name);
  to->estimable = r->calculated && is_yes (r, node, "ESTIMABLE");
}

static ev_status
add_row (const struct reader *r, xmlNode *node, size_t subgroup, ev_import_analysis *a)
{
  const char *id = attribute_or (r, node, "STUDY_ID", "");
  xmlNode *study = xmlHashLookup (r->studies, (const xmlChar *)id);
  ev_import_row *row = ev_import_add_row (a);
  row->study = study ? attribute_or (r, study, "NAME", id) : id;
  row->year = study ? attribute_or (r, study, "YEAR", "") : "";
  row->footnotes = text_of (r, node, "FOOTNOTE");
  row->subgroup = subgroup;
  for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
    row->cell[cells[i].id] = attribute (r, node, cells[i].name);
  const ev_place place = { r->file, xmlGetLineNo (node), 0 };
  if (ev_import_keep_used (a->kind, row, &place, r->diags))
    return EV_DATA;
  bool usable = is_yes (r, node, "ESTIMABLE") && a->kind == EV_IMPORT_CONTRAST && !row->cell[EV_CELL_GIV_MEAN];
  if (usable && !ev_import_find_scale (r->review, a->log_scale, row))
    ev_warn (r->diags, &place, "import-scale", "it cannot be told on which scale the effect of %s is stored", row->study);
  return EV_OK;
}

static ev_status
add_rows (const struct reader *r, xmlNode *parent, const struct kind *kind, size_t subgroup, ev_import_analysis *a)
{
  ev_status status = EV_OK;
  for (xmlNode *node = parent->children; node && !status; node = node->next)
    if (is (node, kind->data))
      status = add_row (r, node, subgroup, a);
    else if (is (node, kind->subgroup) && subgroup == (size_t)-1)
      {
        size_t i = ev_import_new_subgroup (r->review, a, text_of (r, node, "NAME"));
        get_results (r, node, &a->subgroups[i].results);
        status = add_rows (r, node, kind, i, a);
      }
  return status;
}

static ev_status
add_outcome (const struct reader *r, xmlNode *node, const struct kind *kind, long comparison, const char *name)
{
  ev_import_analysis *a = ev_import_add_analysis (r->review);
  a->comparison = comparison;
  a->comparison_name = name;
  a->kind = kind->kind;
  a->name = text_of (r, node, "NAME");
  a->stored_measure = attribute_or (r, node, "EFFECT_MEASURE", text_of (r, node, "EFFECT_MEASURE"));
  a->measure = ev_import_measure (a->kind, a->stored_measure);
  a->method = kind->kind == EV_IMPORT_OE ? "EXP_O_E_VAR" : ev_import_method (attribute_or (r, node, "METHOD", "IV"));
  a->random = is_yes (r, node, "RANDOM");
  a->log_scale = kind->log_scale || is_yes (r, node, "LOG_DATA");
  a->swap_events = is_yes (r, node, "SWAP_EVENTS");
  const char *totals = attribute_or (r, node, "TOTALS", "YES");
  a->show_overall = ev_same (totals, "YES");
  a->show_subgroups = !ev_same (totals, "NO") && is_yes (r, node, "SUBGROUPS");
  a->test_subgroups = is_yes (r, node, "SUBGROUP_TEST");
  a->level = attribute_or (r, node, "CI_TOTAL", a->level);
  a->study_level = attribute_or (r, node, "CI_STUDY", a->study_level);
  a->arm1 = text_of (r, node, "GROUP_LABEL_1");
  a->arm2 = text_of (r, node, "GROUP_LABEL_2");
  a->left = text_of (r, node, "GRAPH_LABEL_1");
  a->right = text_of (r, node, "GRAPH_LABEL_2");
  get_results (r, node, &a->results);
  if (get_number (r, node, &a->number))
    return EV_DATA;
  return add_rows (r, node, kind, (size_t)-1, a);
}

static ev_status
add_comparison (const struct reader *r, xmlNode *comparison)
{
  long number;
  if (get_number (r, comparison, &number))
    return EV_DATA;
  const char *name = text_of (r, comparison, "NAME");
  for (xmlNode *node = comparison->children; node; node = node->next)
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
      if (is (node, kinds[i].outcome) && add_outcome (r, node, &kinds[i], number, name))
        return EV_DATA;
  return EV_OK;
}

/* --- studies and their risk of bias --- */

static void
index_studies (struct reader *r, xmlNode *root)
{
  xmlNode *studies = child (child (root, "STUDIES_AND_REFERENCES"), "STUDIES");
  for (xmlNode *group = studies ? studies->children : NULL; group; group = group->next)
    for (xmlNode *node = group->children; node; node = node->next)
      if (is (node, "STUDY"))
        xmlHashAddEntry (r->studies, (const xmlChar *)attribute_or (r, node, "ID", ""), node);
}

static void
add_judgements (const struct reader *r, xmlNode *item)
{
  static const struct
  {
    const char *stored, *value;
  } values[] = { { "YES", "Low risk" }, { "NO", "High risk" }, { "UNKNOWN", "Unclear risk" } };
  const char *name = text_of (r, item, "NAME");
  xmlNode *data = child (item, "QUALITY_ITEM_DATA");
  for (xmlNode *entry = data ? data->children : NULL; entry; entry = entry->next)
    {
      if (!is (entry, "QUALITY_ITEM_DATA_ENTRY"))
        continue;
      xmlNode *study = xmlHashLookup (r->studies, (const xmlChar *)attribute_or (r, entry, "STUDY_ID", ""));
      const char *result = attribute_or (r, entry, "RESULT", ""), *group = attribute (r, entry, "GROUP_ID");
      const char *domain = group ? ev_arena_printf (r->review->arena, "%s (%s)", name, group) : name;
      for (size_t i = 0; study && i < sizeof values / sizeof *values; i++)
        if (ev_same (values[i].stored, result))
          ev_import_add_judgement (r->review, attribute_or (r, study, "NAME", ""), domain, values[i].value);
    }
}

/* --- the whole --- */

static ev_status
read_review (struct reader *r, xmlNode *root)
{
  ev_review *review = r->review;
  const ev_place place = { r->file, xmlGetLineNo (root), 0 };
  if (!is (root, "COCHRANE_REVIEW"))
    return ev_error (r->diags, EV_DATA, &place, "import-xml", "this XML file is no RevMan 5 file");
  if (ev_same (attribute_or (r, root, "TYPE", ""), "DIAGNOSTIC"))
    return ev_error (r->diags, EV_DATA, &place, "import-diagnostic",
                     "a review of diagnostic test accuracy cannot be imported");
  review->id = attribute_or (r, root, "ID", "");
  review->doi = attribute_or (r, root, "DOI", "");
  review->title = text_of (r, child (root, "COVER_SHEET"), "TITLE");
  index_studies (r, root);
  xmlNode *items = child (root, "QUALITY_ITEMS"), *analyses = child (root, "ANALYSES_AND_DATA");
  for (xmlNode *item = items ? items->children : NULL; item; item = item->next)
    if (is (item, "QUALITY_ITEM"))
      add_judgements (r, item);
  if (!analyses)
    return EV_OK;
  r->calculated = !ev_same (attribute_or (r, analyses, "CALCULATED_DATA", "YES"), "NO");
  ev_status status = EV_OK;
  for (xmlNode *node = analyses->children; node && status == EV_OK; node = node->next)
    if (is (node, "COMPARISON"))
      status = add_comparison (r, node);
  return status;
}

static ev_status
xml_error (const char *file, const xmlError *e, ev_diags *diags)
{
  const ev_place place = { file, e ? e->line : 0, e ? e->int2 : 0 };
  const char *message = e && e->message ? e->message : "it cannot be parsed";
  return ev_error (diags, EV_DATA, &place, "import-xml", "this is not well-formed XML: %.*s",
                   (int)strcspn (message, "\n"), message);
}

static ev_status
read (const struct ev_import_input *input, ev_review *review, ev_diags *diags)
{
  struct reader r = { .file = input->path, .review = review, .diags = diags };
  xmlParserCtxtPtr parser = input->n <= INT_MAX ? xmlNewParserCtxt () : NULL;
  if (!parser)
    return xml_error (input->path, NULL, diags);
  /* No network, no document type from outside, no entities put in; libxml2's limits of depth and size stay. */
  xmlDocPtr document
      = xmlCtxtReadMemory (parser, input->bytes, (int)input->n, NULL, NULL,
                           XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES);
  ev_status status;
  if (!document)
    status = xml_error (input->path, xmlCtxtGetLastError (parser), diags);
  else if (document->intSubset)
    status = ev_error (diags, EV_DATA, &(ev_place){ .file = input->path }, "import-xml",
                       "a RevMan 5 file has no document type declaration");
  else
    {
      r.studies = xmlHashCreate (64);
      status = read_review (&r, xmlDocGetRootElement (document));
      xmlHashFree (r.studies, NULL);
    }
  xmlFreeDoc (document);
  xmlFreeParserCtxt (parser);
  return status;
}

static bool
fits (const struct ev_import_input *input)
{
  const char *text = input->bytes;
  if (!text)
    return false;
  text += ev_file_bom (text, input->n);
  return text[strspn (text, " \t\r\n")] == '<';
}

const struct ev_import_format ev_import_rm5 = { "RevMan 5", fits, read };
