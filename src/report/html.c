/* HTML: one page that needs nothing but its figures.  A policy in the page forbids scripts and everything from
   elsewhere. Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unictype.h>

#include "base/mem.h"
#include "report/html_style.h"
#include "base/number.h"
#include "report/render.h"

struct page
{
  ev_str *out;
  const ev_doc *doc;
  char **ids; /* of each block; NULL: none */
};

static const ev_replacement specials[] = {
  { '"', "&quot;" }, { '&', "&amp;" }, { '\'', "&#39;" }, { '<', "&lt;" }, { '>', "&gt;" }, { 0, NULL },
};

/* For attributes and titles. */
static void
put_plain (ev_str *out, const char *text)
{
  ev_add_replaced (out, text, specials);
}

/* Does TEXT hold characters that are written from right to left? */
static bool
turns (const char *text)
{
  uint32_t c;
  while ((c = ev_utf8_next (&text)))
    {
      int class = uc_bidi_class (c);
      if (class == UC_BIDI_R || class == UC_BIDI_AL || class == UC_BIDI_AN)
        return true;
    }
  return false;
}

/* Untrusted text, unable to turn the text around it. */
static void
put (ev_str *out, const char *text)
{
  bool isolate = turns (text);
  ev_str_add (out, isolate ? "<bdi>" : "");
  put_plain (out, text);
  ev_str_add (out, isolate ? "</bdi>" : "");
}

/* Text whose hyphens before numbers are minus signs. */
static void
put_numbers (ev_str *out, const char *text)
{
  ev_str s = { 0 };
  ev_str_add (&s, "");
  ev_add_minus (&s, text);
  put (out, s.text);
  ev_str_free (&s);
}

/* --- ids --- */

static bool
is_taken (char *const *ids, size_t n, const char *id)
{
  for (size_t i = 0; i < n; i++)
    if (ids[i] && ev_same (ids[i], id))
      return true;
  return false;
}

/* TEXT in lower-case letters, digits and hyphens, with a number where it would not be unique among the N ids. */
static char *
make_id (const char *text, char *const *ids, size_t n)
{
  ev_str id = { 0 };
  for (; *text; text++)
    if (isalnum ((unsigned char)*text) && (unsigned char)*text < 0x80)
      ev_str_addc (&id, (char)tolower ((unsigned char)*text));
    else if (id.length > 0 && id.text[id.length - 1] != '-')
      ev_str_addc (&id, '-');
  while (id.length > 0 && id.text[id.length - 1] == '-')
    id.text[--id.length] = '\0';
  if (id.length == 0)
    ev_str_add (&id, "part");
  size_t length = id.length;
  for (size_t i = 2; is_taken (ids, n, id.text); i++)
    {
      id.length = length;
      ev_str_printf (&id, "-%zu", i);
    }
  return id.text;
}

/* Tables come first: their ids were given, those of headings are made from what they say. */
static char **
make_ids (const ev_doc *doc)
{
  static const doc_kind order[] = { DOC_TABLE, DOC_HEADING };
  char **ids = ev_xcalloc (doc->nblocks, sizeof *ids);
  for (size_t k = 0; k < sizeof order / sizeof *order; k++)
    for (const doc_block *block = NULL; (block = ev_doc_next (doc, block, EV_IN_HTML));)
      if (block->kind == order[k])
        ids[block - doc->blocks] = make_id (block->table ? block->table->id : block->text, ids, doc->nblocks);
  return ids;
}

static const char *
id_of (const struct page *page, const doc_block *block)
{
  return page->ids[block - page->doc->blocks];
}

/* --- tables --- */

static void
put_class (ev_str *out, ev_align align)
{
  static const char *const classes[]
      = { [EV_LEFT] = "", [EV_RIGHT] = " class=\"right\"", [EV_CENTRE] = " class=\"centre\"" };
  ev_str_add (out, classes[align]);
}

static void
put_header (ev_str *out, const doc_table *table)
{
  ev_str_add (out, "<thead><tr>");
  for (size_t c = 0; c < table->ncolumns; c++)
    {
      ev_str_add (out, "<th scope=\"col\"");
      put_class (out, table->columns[c].align);
      ev_str_addc (out, '>');
      put (out, table->columns[c].header);
      ev_str_add (out, "</th>");
    }
  ev_str_add (out, "</tr></thead>\n");
}

/* The first cell heads its row where it is text. */
static void
put_cell (ev_str *out, const doc_cell *cell, const doc_column *column, bool first)
{
  bool head = first && column->align == EV_LEFT;
  ev_str_add (out, head ? "<th scope=\"row\"" : "<td");
  put_class (out, column->align);
  ev_str_addc (out, '>');
  if (cell->number || column->align != EV_LEFT)
    put_numbers (out, cell->text ? cell->text : "–");
  else
    put (out, cell->text);
  ev_str_add (out, head ? "</th>" : "</td>");
}

static void
put_row (ev_str *out, const doc_table *table, const doc_row *row)
{
  static const char *const classes[]
      = { [EV_ROW_PLAIN] = "", [EV_ROW_GROUP] = "group", [EV_ROW_SUBTOTAL] = "subtotal", [EV_ROW_TOTAL] = "total" };
  const char *kind = classes[row->kind];
  ev_str_add (out, "<tr");
  if (*kind || row->in_group)
    ev_str_printf (out, " class=\"%s%s%s\"", kind, *kind && row->in_group ? " " : "", row->in_group ? "inside" : "");
  ev_str_addc (out, '>');
  if (row->kind == EV_ROW_GROUP)
    {
      ev_str_printf (out, "<th scope=\"rowgroup\" colspan=\"%zu\">", table->ncolumns);
      put (out, row->cells[0].text);
      ev_str_add (out, "</th>");
    }
  else
    for (size_t c = 0; c < table->ncolumns; c++)
      put_cell (out, &row->cells[c], &table->columns[c], c == 0);
  ev_str_add (out, "</tr>\n");
}

/* Each group has a body of its own, and so have the totals. */
static void
put_bodies (ev_str *out, const doc_table *table)
{
  if (table->nrows == 0)
    ev_str_printf (out, "<tbody><tr><td class=\"none\" colspan=\"%zu\">(no rows)</td></tr></tbody>\n", table->ncolumns);
  for (size_t r = 0; r < table->nrows; r++)
    {
      const doc_row *row = &table->rows[r];
      bool total = row->kind == EV_ROW_TOTAL, was_total = r > 0 && row[-1].kind == EV_ROW_TOTAL;
      if (r == 0 || row->kind == EV_ROW_GROUP || total != was_total)
        ev_str_printf (out, "%s<tbody%s>\n", r > 0 ? "</tbody>\n" : "", total ? " class=\"total\"" : "");
      put_row (out, table, row);
      if (r + 1 == table->nrows)
        ev_str_add (out, "</tbody>\n");
    }
}

/* The box scrolls where the table is wider than the page, also by keyboard. */
static void
put_table (const struct page *page, const doc_block *block)
{
  ev_str *out = page->out;
  const doc_table *table = block->table;
  const char *id = id_of (page, block);
  ev_str_add (out, "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
  put_plain (out, *table->caption ? table->caption : "Table");
  ev_str_printf (out, "\">\n<table id=\"%s\">\n", id);
  if (*table->caption)
    {
      ev_str_add (out, "<caption><span>");
      put (out, table->caption);
      ev_str_add (out, "</span></caption>\n");
    }
  put_header (out, table);
  put_bodies (out, table);
  ev_str_add (out, "</table>\n</div>\n");
}

/* --- the other blocks --- */

static void
put_heading (const struct page *page, const doc_block *block)
{
  int level = ev_heading_level (page->doc, block);
  ev_str_printf (page->out, "<h%d id=\"%s\">", level, id_of (page, block));
  put (page->out, block->text);
  ev_str_printf (page->out, "</h%d>\n", level);
}

static void
put_note (ev_str *out, const doc_block *block)
{
  static const char *const classes[] = { [EV_NOTE] = "note", [EV_WARNING] = "note warning", [EV_ERROR] = "note error" };
  ev_str_printf (out, "<p class=\"%s\"><strong>%s:</strong> ", classes[block->severity],
                 ev_severity_label (block->severity));
  put_numbers (out, block->text);
  ev_str_add (out, "</p>\n");
}

static void
put_paragraph (ev_str *out, const doc_block *block)
{
  ev_str_add (out, "<p>");
  put_numbers (out, block->text);
  ev_str_add (out, "</p>\n");
}

static void
put_facts (ev_str *out, const doc_block *block)
{
  ev_str_add (out, "<dl>\n");
  for (size_t i = 0; i < block->nfacts; i++)
    {
      ev_str_add (out, "<dt>");
      put (out, block->facts[i].name);
      ev_str_add (out, "</dt><dd>");
      put_numbers (out, block->facts[i].value);
      ev_str_add (out, "</dd>\n");
    }
  ev_str_add (out, "</dl>\n");
}

static void
put_figure (ev_str *out, const doc_block *block)
{
  ev_str_add (out, "<figure>\n<div class=\"figure\"><img src=\"");
  ev_add_file_url (out, block->target, ".svg");
  ev_str_add (out, "\" alt=\"");
  put_plain (out, *block->alt ? block->alt : block->text);
  ev_str_add (out, "\"></div>\n");
  if (*block->text)
    {
      ev_str_add (out, "<figcaption>");
      put_numbers (out, block->text);
      ev_str_add (out, "</figcaption>\n");
    }
  ev_str_add (out, "</figure>\n");
}

static void
put_link (ev_str *out, const doc_block *block)
{
  ev_str address = { 0 };
  ev_add_url (&address, block->target);
  ev_str_add (out, "<li><a href=\"");
  put_plain (out, address.text ? address.text : "");
  ev_str_add (out, "\">");
  put (out, *block->text ? block->text : block->target);
  ev_str_add (out, "</a></li>\n");
  ev_str_free (&address);
}

static void
put_block (const struct page *page, const doc_block *block)
{
  switch (block->kind)
    {
    case DOC_HEADING:
      put_heading (page, block);
      break;
    case DOC_PARAGRAPH:
      put_paragraph (page->out, block);
      break;
    case DOC_NOTE:
      put_note (page->out, block);
      break;
    case DOC_FACTS:
      put_facts (page->out, block);
      break;
    case DOC_FIGURE:
      put_figure (page->out, block);
      break;
    case DOC_LINK:
      put_link (page->out, block);
      break;
    case DOC_TABLE:
      put_table (page, block);
      break;
    }
}

/* --- the page --- */

static const doc_block *
next_section (const ev_doc *doc, const doc_block *block)
{
  do
    block = ev_doc_next (doc, block, EV_IN_HTML);
  while (block && !(block->kind == DOC_HEADING && block->level == 1));
  return block;
}

/* What the page is called in a list of windows: its title, or its first section. */
static const char *
page_title (const ev_doc *doc)
{
  const doc_block *section = next_section (doc, NULL);
  return doc->title ? doc->title : section ? section->text : "evisyn";
}

static void
put_head (const struct page *page)
{
  ev_str_add (page->out,
              "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' file:; "
              "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
              "<meta name=\"generator\" content=\"evisyn\">\n<title>");
  put_plain (page->out, page_title (page->doc));
  ev_str_add (page->out, "</title>\n<style>\n");
  ev_str_add (page->out, style_sheet);
  ev_str_add (page->out, "</style>\n</head>\n<body>\n<main>\n");
}

/* A list of the sections, where there are enough to get lost in. */
static void
put_contents (const struct page *page)
{
  enum
  {
    FEW = 2
  };
  size_t n = 0;
  for (const doc_block *s = NULL; (s = next_section (page->doc, s));)
    n++;
  if (n <= FEW)
    return;
  ev_str_add (page->out, "<nav aria-label=\"Contents\"><ul>\n");
  for (const doc_block *s = NULL; (s = next_section (page->doc, s));)
    {
      ev_str_printf (page->out, "<li><a href=\"#%s\">", id_of (page, s));
      put (page->out, s->text);
      ev_str_add (page->out, "</a></li>\n");
    }
  ev_str_add (page->out, "</ul></nav>\n");
}

static void
put_blocks (const struct page *page)
{
  bool in_links = false;
  for (const doc_block *block = NULL; (block = ev_doc_next (page->doc, block, EV_IN_HTML));)
    {
      bool link = block->kind == DOC_LINK;
      if (link != in_links)
        ev_str_add (page->out, link ? "<ul class=\"links\">\n" : "</ul>\n");
      in_links = link;
      put_block (page, block);
    }
  ev_str_add (page->out, in_links ? "</ul>\n" : "");
}

void
ev_render_html (const ev_doc *doc, const ev_render_spec *spec, ev_str *out)
{
  const struct page page = { out, doc, make_ids (doc) };
  if (!spec->fragment)
    put_head (&page);
  if (doc->title)
    {
      ev_str_add (out, "<h1>");
      put (out, doc->title);
      ev_str_add (out, "</h1>\n");
    }
  put_contents (&page);
  put_blocks (&page);
  if (!spec->fragment)
    ev_str_add (out, "</main>\n</body>\n</html>\n");
  for (size_t i = 0; i < doc->nblocks; i++)
    free (page.ids[i]);
  free (page.ids);
}
