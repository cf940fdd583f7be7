/* Reports: results as a folder of tables and figures.

   Documents and scripts are made first and in memory; figures are drawn before the pages that show them are written, so that no page
   names a figure that is not there.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/publish.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/run_sensitivity.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "evisyn/document.h"
#include "evisyn/reproduce.h"
#include "plot/kinds.h"
#include "report/pool_doc.h"
#include "report/pool_json.h"
#include "report/provenance.h"
#include "report/reproduce_doc.h"
#include "report/regress_doc.h"
#include "report/sensitivity_doc.h"
#include "report/sensitivity_json.h"
#include "report/sensitivity_text.h"

/* What is being published. */
struct publication {
  ev_results *const *results;
  size_t n;
  const ev_publish_spec *spec;
  ev_diags *diags;
  ev_arena *arena;
  const char **folder; /* of each result, below the main folder */
  ev_sensitivity ***explored; /* of each result and analysis; NULL: nothing to explore */
  ev_str *scripts;
  size_t nscripts, room_scripts;
  ev_plot_job *jobs;
  size_t njobs, room_jobs;
};

/* --- folders --- */

static const char *
name_of (const struct publication *p, size_t i)
{
  const ev_plan *plan = p->results[i]->plan;
  return plan->indication ? plan->indication : plan->title ? plan->title : "report";
}

/* A folder for each result.  Different indications may have the same letters; the same indication twice is a mistake. */
static ev_status
find_folders (struct publication *p)
{
  p->folder = ev_arena_alloc (p->arena, p->n, sizeof *p->folder);
  for (size_t i = 0; i < p->n; i++)
    {
      const char *slug = p->folder[i] = ev_slug (p->arena, name_of (p, i));
      size_t next = 2;
      for (size_t j = 0; j < i; j++)
        if (ev_same (name_of (p, i), name_of (p, j)))
          {
            ev_place place = { p->results[i]->plan->file, 1, 1 };
            return ev_error (p->diags, EV_DATA, &place, "duplicate-indication", "%s has the indication '%s' too", p->results[j]->plan->file,
                             name_of (p, i));
          }
        else if (ev_same (p->folder[i], p->folder[j]))
          {
            p->folder[i] = ev_arena_printf (p->arena, "%s-%zu", slug, next++);
            j = (size_t) -1;
          }
    }
  return EV_OK;
}

static const char *
path (const struct publication *p, size_t i, const char *file)
{
  return ev_arena_printf (p->arena, "%s/%s/%s", p->spec->folder, p->folder[i], file);
}

static void
note_written (const struct publication *p, const char *file)
{
  if (p->spec->written)
    ev_str_printf (p->spec->written, "%s\n", file + strlen (p->spec->folder) + 1);
}

/* --- sensitivity analyses --- */

/* One study has nothing to leave out and no other model. */
static bool
is_explored (const ev_results *results, size_t a)
{
  const ev_spec *spec = &results->items[a]->spec;
  return spec->sensitivity && results->analyses[a]->pool.k >= 2 && !ev_pooling_of_counts (spec->pooling);
}

static ev_status
explore (struct publication *p)
{
  p->explored = ev_arena_alloc (p->arena, p->n, sizeof *p->explored);
  for (size_t i = 0; i < p->n; i++)
    {
      ev_results *results = p->results[i];
      p->explored[i] = ev_arena_alloc (p->arena, results->n, sizeof **p->explored);
      for (size_t a = 0; a < results->n; a++)
        {
          ev_status status = is_explored (results, a) ? ev_run_sensitivity (results, a, NULL, p->diags, &p->explored[i][a]) : EV_OK;
          if (status)
            return status;
        }
    }
  return EV_OK;
}

static bool
any_explored (const struct publication *p, size_t i)
{
  for (size_t a = 0; a < p->results[i]->n; a++)
    if (p->explored[i][a])
      return true;
  return false;
}

/* --- figures --- */

/* Does the report have KIND of analysis A of result I, which was explored where the kind needs that? */
static bool
has_figure (const struct publication *p, size_t i, size_t a, const ev_figure_kind *kind)
{
  return ev_figure_in_report (kind, p->results[i]->analyses[a]) && (!kind->explores || p->explored[i][a]);
}

static const char *const formats[] = { "svg", "pdf", "png", "gp" };
enum { FORMATS = sizeof formats / sizeof *formats };

/* One figure of an analysis in all formats. */
static void
add_figure (struct publication *p, size_t i, size_t at, const ev_figure_kind *kind)
{
  const ev_pool_analysis *a = p->results[i]->analyses[at];
  ev_figure_size size;
  p->scripts = ev_xgrow (p->scripts, p->nscripts, &p->room_scripts, sizeof *p->scripts);
  ev_str script = { 0 };
  kind->script (&(ev_figure_source){ a, p->explored[i][at] }, &script, &size);
  p->scripts[p->nscripts++] = script;
  for (size_t f = 0; f < FORMATS; f++)
    {
      p->jobs = ev_xgrow (p->jobs, p->njobs, &p->room_jobs, sizeof *p->jobs);
      const char *file = ev_arena_printf (p->arena, "%s-%s.%s", a->id, kind->name, formats[f]);
      p->jobs[p->njobs++] = (ev_plot_job){ script.text, size, formats[f], path (p, i, file), a->title };
    }
}

static ev_status
draw_figures (struct publication *p)
{
  for (size_t i = 0; i < p->n; i++)
    for (size_t a = 0; a < p->results[i]->n; a++)
      for (const ev_figure_kind *kind = ev_figure_kinds; kind->name; kind++)
        if (has_figure (p, i, a, kind))
          add_figure (p, i, a, kind);
  ev_status status = ev_plot_run (p->jobs, p->njobs, p->spec->jobs, p->spec->gnuplot, p->diags);
  for (size_t i = 0; !status && i < p->njobs; i++)
    note_written (p, p->jobs[i].file);
  for (size_t i = 0; i < p->nscripts; i++)
    ev_str_free (&p->scripts[i]);
  free (p->scripts);
  free (p->jobs);
  return status;
}

/* --- the pages of one indication --- */

static const char sensitivity_page[] = "sensitivity.html";

static void
add_sources (ev_doc *doc, const ev_plan *plan)
{
  if (!plan->nsources)
    return;
  ev_doc_heading (doc, 2, "Sources");
  for (size_t i = 0; i < plan->nsources; i++)
    ev_doc_paragraph (doc, plan->sources[i]);
}

static void
put_figure (struct publication *p, ev_doc *doc, const ev_pool_analysis *a, const ev_figure_kind *kind, const char *title)
{
  const char *caption = ev_arena_printf (p->arena, "%c%s: %s", toupper ((unsigned char) *kind->noun), kind->noun + 1, title);
  ev_doc_figure (doc, ev_arena_printf (p->arena, "%s-%s", a->id, kind->name), caption, title);
}

/* The figures of the pooled result, or those of the regression. */
static void
put_figures (struct publication *p, ev_doc *doc, size_t i, size_t at, bool regression, const char *title)
{
  for (const ev_figure_kind *kind = ev_figure_kinds; kind->name; kind++)
    if (!kind->explores && kind->regression == regression && has_figure (p, i, at, kind))
      put_figure (p, doc, p->results[i]->analyses[at], kind, title);
}

static void
add_regression (struct publication *p, ev_doc *doc, size_t i, size_t at, const char *title)
{
  const ev_pool_analysis *a = p->results[i]->analyses[at];
  ev_doc_heading (doc, 3, ev_arena_printf (p->arena, "Meta-regression: %s", a->regress->formula));
  put_figures (p, doc, i, at, true, title);
  ev_doc_regress (doc, a, false);
}

static void
add_analysis (struct publication *p, ev_doc *doc, size_t i, size_t at)
{
  const ev_pool_analysis *a = p->results[i]->analyses[at];
  const ev_plan_item *item = p->results[i]->items[at];
  ev_str title = { 0 };
  ev_put_pool_title (&title, a);
  ev_doc_heading (doc, 2, title.text);
  if (item->notes)
    ev_doc_paragraph (doc, item->notes);
  put_figures (p, doc, i, at, false, title.text);
  ev_doc_pool (doc, a, false);
  if (p->explored[i][at])
    ev_doc_link (doc, sensitivity_page, "Sensitivity analyses");
  if (a->regress)
    add_regression (p, doc, i, at, title.text);
  if (item->source)
    ev_doc_paragraph (doc, ev_arena_printf (p->arena, "Data: %s", item->source));
  ev_str_free (&title);
}

static void
add_comparisons (ev_doc *doc, ev_results *results)
{
  ev_compared *comparisons;
  size_t n;
  ev_reproduce (results, &n, &comparisons);
  if (!n)
    return;
  ev_str text = { 0 };
  ev_tally tally = ev_count_verdicts (n, comparisons);
  ev_put_tally (&text, &tally);
  ev_doc_heading (doc, 2, "What was published");
  ev_doc_paragraph (doc, text.text);
  ev_doc_comparisons (doc, n, comparisons);
  ev_str_free (&text);
}

static const char plan_copy[] = "plan-as-run.yaml";

/* The plan beside the page; its data are named relative to where it was. */
static ev_status
write_plan (struct publication *p, size_t i)
{
  const ev_plan *plan = p->results[i]->plan;
  if (!plan->text)
    return EV_OK;
  const char *file = path (p, i, plan_copy);
  ev_status status = ev_file_write (file, plan->text, strlen (plan->text), p->diags);
  note_written (p, file);
  return status;
}

static bool
has_results (const ev_results *results, const ev_plan_item *item)
{
  for (size_t a = 0; a < results->n; a++)
    if (results->items[a] == item)
      return true;
  return false;
}

/* Readers of the page are to know that something is missing. */
static void
name_broken (ev_doc *doc, const ev_results *results)
{
  const ev_plan *plan = results->plan;
  ev_str text = { 0 };
  for (size_t i = 0; i < plan->n; i++)
    if (!has_results (results, &plan->items[i]))
      ev_str_printf (&text, "%s%s", text.length ? ", " : "Not analysed, because of errors in plan or data: ", plan->items[i].id);
  if (text.length)
    {
      ev_str_addc (&text, '.');
      ev_doc_paragraph (doc, text.text);
    }
  ev_str_free (&text);
}

static ev_doc *
indication_document (struct publication *p, size_t i, const ev_provenance *provenance)
{
  ev_results *results = p->results[i];
  const ev_plan *plan = results->plan;
  ev_doc *doc = ev_doc_new (plan->title ? plan->title : name_of (p, i));
  if (plan->notes)
    ev_doc_paragraph (doc, plan->notes);
  if (results->n)
    ev_doc_pool_summary (doc, results->n, results->analyses);
  else
    ev_doc_paragraph (doc, "There are no trials to analyse: k = 0.");
  name_broken (doc, results);
  for (size_t a = 0; a < results->n; a++)
    add_analysis (p, doc, i, a);
  ev_doc_pool_rows (doc, results->n, results->analyses);
  add_comparisons (doc, results);
  add_sources (doc, plan);
  ev_doc_provenance (doc, provenance, results);
  if (provenance && plan->text)
    ev_doc_link (doc, plan_copy, "The plan, as it was run");
  return doc;
}

static ev_status
write_text (const struct publication *p, const char *file, const ev_str *text)
{
  ev_status status = ev_file_write (file, text->text ? text->text : "", text->length, p->diags);
  note_written (p, file);
  return status;
}

static ev_status
write_json (struct publication *p, size_t i, const ev_provenance *provenance)
{
  ev_str out = { 0 };
  ev_json j = ev_json_begin (&out, false);
  ev_json_object (&j);
  ev_put_generator (&j, provenance);
  ev_json_key_string (&j, "indication", p->results[i]->plan->indication);
  ev_json_key_array (&j, "analyses");
  for (size_t a = 0; a < p->results[i]->n; a++)
    ev_put_pool (&j, p->results[i]->analyses[a]);
  ev_json_end (&j);
  ev_json_end (&j);
  ev_json_finish (&j);
  ev_status status = write_text (p, path (p, i, "summary.json"), &out);
  ev_str_free (&out);
  return status;
}

static ev_status
write_document (const struct publication *p, const ev_doc *doc, const ev_format *format, const char *file)
{
  ev_str out = { 0 };
  ev_render_spec render = { .width = 100 };
  format->render (doc, &render, &out);
  ev_status status = write_text (p, file, &out);
  ev_str_free (&out);
  return status;
}

/* DOC in every format: HTML as PAGE.html, the others as NAME.SUFFIX. */
static ev_status
write_formats (struct publication *p, size_t i, const ev_doc *doc, const char *page, const char *name)
{
  ev_status status = EV_OK;
  for (const ev_format *f = ev_formats; !status && f->name; f++)
    if (f->render)
      status = write_document (p, doc, f, path (p, i, ev_arena_printf (p->arena, "%s.%s", ev_same (f->name, "html") ? page : name, f->suffix)));
  return status;
}

/* --- its page of sensitivity analyses --- */

struct figures {
  struct publication *p;
  size_t i, at;
  const char *title;
};

static void
put_explored_figures (void *arg, ev_doc *doc, ev_exploration part)
{
  const struct figures *f = arg;
  for (const ev_figure_kind *kind = ev_figure_kinds; kind->name; kind++)
    if (kind->explores && ev_same (kind->explores, ev_explorations[part].name) && has_figure (f->p, f->i, f->at, kind))
      put_figure (f->p, doc, f->p->results[f->i]->analyses[f->at], kind, f->title);
}

static ev_doc *
sensitivity_document (struct publication *p, size_t i, size_t n, ev_sensitivity *const *explored)
{
  const ev_plan *plan = p->results[i]->plan;
  ev_doc *doc = ev_doc_new (ev_arena_printf (p->arena, "%s: sensitivity analyses", plan->title ? plan->title : name_of (p, i)));
  ev_doc_link (doc, "index.html", "The analyses themselves");
  for (size_t a = 0; a < p->results[i]->n; a++)
    {
      if (!p->explored[i][a])
        continue;
      ev_str title = { 0 };
      ev_put_pool_title (&title, p->results[i]->analyses[a]);
      struct figures figures = { p, i, a, title.text };
      ev_doc_heading (doc, 2, title.text);
      ev_doc_sensitivity (doc, p->explored[i][a], &(ev_part_hook){ put_explored_figures, &figures });
      ev_str_free (&title);
    }
  ev_doc_sensitivity_rows (doc, n, explored);
  return doc;
}

static ev_status
write_sensitivity (struct publication *p, size_t i, const ev_provenance *provenance)
{
  ev_sensitivity **explored = ev_arena_alloc (p->arena, p->results[i]->n, sizeof *explored);
  size_t n = 0;
  for (size_t a = 0; a < p->results[i]->n; a++)
    if (p->explored[i][a])
      explored[n++] = p->explored[i][a];
  ev_doc *doc = sensitivity_document (p, i, n, explored);
  ev_status status = write_formats (p, i, doc, "sensitivity", "sensitivity");
  ev_str out = { 0 };
  ev_json j = ev_json_begin (&out, false);
  ev_json_object (&j);
  ev_put_generator (&j, provenance);
  ev_json_key_array (&j, "analyses");
  for (size_t a = 0; a < n; a++)
    ev_put_sensitivity (&j, explored[a]);
  ev_json_end (&j);
  ev_json_end (&j);
  ev_json_finish (&j);
  if (!status)
    status = write_text (p, path (p, i, "sensitivity.json"), &out);
  ev_str_free (&out);
  ev_doc_free (doc);
  return status;
}

static const ev_format *
find_format (const char *name)
{
  const ev_format *f = ev_formats;
  while (!ev_same (f->name, name))
    f++;
  return f;
}

/* All numbers of its regressions, which have other columns than the pooled results. */
static ev_status
write_regressions (struct publication *p, size_t i)
{
  size_t n = 0;
  for (size_t a = 0; a < p->results[i]->n; a++)
    n += p->results[i]->analyses[a]->regress != NULL;
  if (!n)
    return EV_OK;
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_regress_rows (doc, p->results[i]->n, p->results[i]->analyses);
  ev_status status = write_document (p, doc, find_format ("csv"), path (p, i, "regression.csv"));
  ev_doc_free (doc);
  return status;
}

static ev_status
write_indication (struct publication *p, size_t i)
{
  ev_provenance *provenance = p->spec->command ? ev_provenance_new (p->spec->command) : NULL;
  if (provenance)
    ev_provenance_add_results (provenance, p->results[i]);
  ev_doc *doc = indication_document (p, i, provenance);
  ev_status status = write_json (p, i, provenance);
  if (!status && provenance)
    status = write_plan (p, i);
  if (!status)
    status = write_formats (p, i, doc, "index", "summary");
  if (!status)
    status = write_regressions (p, i);
  if (!status && any_explored (p, i))
    status = write_sensitivity (p, i, provenance);
  ev_doc_free (doc);
  ev_provenance_free (provenance);
  return status;
}

/* --- the page above them --- */

/* Links to the regressions of result I. */
static void
link_regressions (struct publication *p, ev_doc *doc, size_t i)
{
  for (size_t at = 0; at < p->results[i]->n; at++)
    {
      const ev_pool_analysis *a = p->results[i]->analyses[at];
      ev_str title = { 0 };
      if (!a->regress)
        continue;
      ev_put_pool_title (&title, a);
      ev_doc_link (doc, ev_arena_printf (p->arena, "%s/index.html#%s-regression", p->folder[i], ev_slug (p->arena, a->id)),
                   ev_arena_printf (p->arena, "%s: meta-regression on %s", title.text, a->regress->formula));
      ev_str_free (&title);
    }
}

static ev_status
write_index (struct publication *p)
{
  ev_doc *doc = ev_doc_new ("Meta-analyses by indication");
  for (size_t i = 0; i < p->n; i++)
    {
      const ev_results *r = p->results[i];
      ev_doc_heading (doc, 2, name_of (p, i));
      ev_doc_link (doc, ev_arena_printf (p->arena, "%s/index.html", p->folder[i]), r->plan->title ? r->plan->title : name_of (p, i));
      if (r->n)
        ev_doc_pool_summary (doc, r->n, r->analyses);
      else
        ev_doc_paragraph (doc, "There are no trials to analyse: k = 0.");
      link_regressions (p, doc, i);
    }
  ev_status status = write_document (p, doc, find_format ("html"), ev_arena_printf (p->arena, "%s/index.html", p->spec->folder));
  ev_doc_free (doc);
  return status;
}

/* One row an analysis of all indications. */
static ev_status
write_summary (struct publication *p)
{
  ev_doc *doc = ev_doc_new (NULL);
  ev_doc_table (doc, "summary", NULL);
  ev_pool_summary_columns (doc);
  for (size_t i = 0; i < p->n; i++)
    for (size_t a = 0; a < p->results[i]->n; a++)
      ev_pool_summary_row (doc, name_of (p, i), p->results[i]->analyses[a]);
  ev_status status = write_document (p, doc, find_format ("csv"), ev_arena_printf (p->arena, "%s/summary.csv", p->spec->folder));
  ev_doc_free (doc);
  return status;
}

ev_status
ev_publish (ev_results *const *results, size_t n, const ev_publish_spec *spec, ev_diags *diags)
{
  struct publication p = { .results = results, .n = n, .spec = spec, .diags = diags, .arena = ev_arena_new () };
  ev_status status = find_folders (&p);
  for (size_t i = 0; !status && i < n; i++)
    status = ev_make_dirs (ev_arena_printf (p.arena, "%s/%s", spec->folder, p.folder[i]), diags);
  if (!status)
    status = explore (&p);
  if (!status)
    status = draw_figures (&p);
  for (size_t i = 0; !status && i < n; i++)
    status = write_indication (&p, i);
  if (!status)
    status = write_index (&p);
  if (!status)
    status = write_summary (&p);
  ev_arena_free (p.arena);
  return status;
}
