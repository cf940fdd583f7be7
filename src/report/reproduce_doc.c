/* Comparisons with what was published, as part of a document and as JSON.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/reproduce_doc.h"

#include <math.h>
#include <string.h>

#include "base/number.h"

void
ev_put_tally (ev_str *out, const ev_tally *t)
{
  size_t all = t->reproduced + t->explained + t->failed;
  ev_str_printf (out, "%zu printed figure%s: %zu reproduced", all, all == 1 ? "" : "s", t->reproduced);
  if (t->boundary)
    ev_str_printf (out, " (%zu on a rounding boundary)", t->boundary);
  ev_str_printf (out, ", %zu explained, %zu not reproduced", t->explained, t->failed);
}

void
ev_put_tally_keys (ev_json *j, const ev_tally *t)
{
  ev_json_key_integer (j, "reproduced", (long) t->reproduced);
  ev_json_key_integer (j, "on_boundary", (long) t->boundary);
  ev_json_key_integer (j, "explained", (long) t->explained);
  ev_json_key_integer (j, "not_reproduced", (long) t->failed);
}

/* The verdict, and by how much a figure differs, in units of its last printed digit. */
static void
put_verdict (ev_str *out, const ev_compared *c)
{
  ev_str_add (out, ev_match_name (c->verdict));
  if (c->verdict == EV_DIFFERENT && *c->printed->text != '<' && *c->printed->text != '>')
    ev_str_printf (out, " by %.2g", c->computed - c->printed->value);
  if (c->reason)
    ev_str_printf (out, ": %s", c->reason);
  if (c->published->explain)
    ev_str_add (out, c->verdict == EV_REPRODUCED || c->verdict == EV_ON_BOUNDARY ? " (though a difference is explained)" : " (explained)");
}

/* Decimals that show two digits more than were printed; counts have none. */
static int
decimals (const ev_compared *c)
{
  const char *point = strchr (c->printed->text, '.');
  if (!point && c->computed == floor (c->computed))
    return 0;
  return (point ? (int) strspn (point + 1, "0123456789") : 0) + 2;
}

static void
begin_table (ev_doc *doc, size_t first)
{
  static const char *const names[] = { "analysis", "source", "figure", "printed", "computed", "verdict" };
  static const char *const headers[] = { "Analysis", "Source", "Figure", "Printed", "Computed", "Verdict" };
  ev_doc_table (doc, "reproduce", "Published figures, recomputed");
  for (size_t i = first; i < sizeof names / sizeof *names; i++)
    ev_doc_column (doc, names[i], headers[i], i == 3 || i == 4 ? EV_RIGHT : EV_LEFT);
}

static void
figure_cells (ev_doc *doc, const ev_compared *c)
{
  ev_str text = { 0 };
  ev_doc_cell (doc, c->printed->path);
  ev_doc_cell (doc, c->printed->text);
  ev_put_real (&text, c->computed, decimals (c));
  ev_doc_number (doc, c->computed, text.text);
  ev_str_clear (&text);
  put_verdict (&text, c);
  ev_doc_cell (doc, text.text);
  ev_str_free (&text);
}

/* What was analysed and how: "death: RR, MH, revman5. Ziganshina 2023, total". */
static void
group_row (ev_doc *doc, const ev_compared *c)
{
  const ev_pool_analysis *a = c->analysis;
  ev_str text = { 0 };
  ev_str_printf (&text, "%s (%s", a->id, a->measure->code);
  if (a->pool.fixed.available && a->show_fixed)
    ev_str_printf (&text, ", %s", a->pool.fixed.pooling);
  if (a->pool.random.available && a->show_random)
    ev_str_printf (&text, ", %s", a->pool.random.tau2_method);
  if (a->regress)
    ev_str_printf (&text, ", on %s", a->regress->formula);
  ev_str_printf (&text, ", %s): %s", a->preset, c->published->source);
  ev_doc_row (doc, EV_ROW_GROUP);
  ev_doc_cell (doc, text.text);
  ev_str_free (&text);
}

static void
explanations (ev_doc *doc, size_t n, const ev_compared *comparisons)
{
  ev_str text = { 0 };
  const ev_published *last = NULL;
  for (size_t i = 0; i < n; i++)
    {
      const ev_compared *c = &comparisons[i];
      if (!c->published->explain || c->published == last)
        continue;
      last = c->published;
      ev_str_printf (&text, "%s, %s: %s", c->analysis->id, c->published->source, c->published->explain);
      ev_doc_note (doc, EV_NOTE, text.text);
      ev_str_clear (&text);
    }
  ev_str_free (&text);
}

void
ev_doc_comparisons (ev_doc *doc, size_t n, const ev_compared *comparisons)
{
  ev_doc_show_in (doc, EV_IN_ALL & ~(unsigned) EV_IN_CSV);
  begin_table (doc, 2);
  for (size_t i = 0; i < n; i++)
    {
      if (!i || comparisons[i].published != comparisons[i - 1].published)
        group_row (doc, &comparisons[i]);
      ev_doc_row (doc, EV_ROW_PLAIN);
      figure_cells (doc, &comparisons[i]);
    }
  explanations (doc, n, comparisons);
  ev_doc_show_in (doc, EV_IN_ALL);
}

void
ev_doc_comparison_rows (ev_doc *doc, size_t n, const ev_compared *comparisons)
{
  ev_doc_show_in (doc, EV_IN_CSV);
  begin_table (doc, 0);
  for (size_t i = 0; i < n; i++)
    {
      ev_doc_row (doc, EV_ROW_PLAIN);
      ev_doc_cell (doc, comparisons[i].analysis->id);
      ev_doc_cell (doc, comparisons[i].published->source);
      figure_cells (doc, &comparisons[i]);
    }
  ev_doc_show_in (doc, EV_IN_ALL);
}

void
ev_put_comparisons (ev_json *j, size_t n, const ev_compared *comparisons)
{
  for (size_t i = 0; i < n; i++)
    {
      const ev_compared *c = &comparisons[i];
      ev_json_object (j);
      ev_json_key_string (j, "analysis", c->analysis->id);
      ev_json_key_string (j, "source", c->published->source);
      ev_json_key_string (j, "path", c->printed->path);
      ev_json_key_string (j, "printed", c->printed->text);
      ev_json_key_number (j, "computed", c->computed);
      ev_json_key_string (j, "verdict", ev_match_name (c->verdict));
      ev_json_key_string (j, "reason", c->reason);
      ev_json_key_string (j, "explain", c->published->explain);
      ev_json_end (j);
    }
}
