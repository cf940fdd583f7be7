/* Corrections of gnuplot's SVG and PDF.

   gnuplot's SVG terminal writes "Arial:Bold" as the name of a font, sizes without unit, areas without smooth edges and
   its own name as title; its PDF terminal writes the time.  Only tags are changed, never text: gnuplot writes a user's
   < as an entity, so what stands between < and > is gnuplot's.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/finish.h"

#include <stdlib.h>
#include <string.h>

#include "plot/gp.h"
#include "plot/metrics.h"

#define FALLBACK METRICS_FAMILY ", Liberation Sans, Helvetica, sans-serif"

typedef struct change {
  const char *from, *to;
} change;

static const change in_tags[] = {
  { "font-family=\"" METRICS_FAMILY ":Bold\"", "font-family=\"" FALLBACK "\" font-weight=\"bold\"" },
  { "font-family=\"" METRICS_FAMILY "\"", "font-family=\"" FALLBACK "\"" },
  { " shape-rendering='crispEdges'", "" },
};

/* Add the N bytes of a tag with the changes of the table. */
static void
add_tag (ev_str *out, const char *tag, size_t n)
{
  for (const char *end = tag + n; tag < end;)
    {
      const change *c = NULL;
      for (size_t i = 0; i < sizeof in_tags / sizeof *in_tags && !c; i++)
        if ((size_t) (end - tag) >= strlen (in_tags[i].from)
            && memcmp (tag, in_tags[i].from, strlen (in_tags[i].from)) == 0)
          c = &in_tags[i];
      if (c)
        {
          ev_str_add (out, c->to);
          tag += strlen (c->from);
        }
      else
        ev_str_addc (out, *tag++);
    }
}

static void
add_escaped (ev_str *out, const char *text)
{
  ev_str clean = { 0 };
  gp_clean (&clean, text);
  for (size_t i = 0; i < clean.length; i++)
    switch (clean.text[i])
      {
      case '&':
        ev_str_add (out, "&amp;");
        break;
      case '<':
        ev_str_add (out, "&lt;");
        break;
      case '>':
        ev_str_add (out, "&gt;");
        break;
      default:
        ev_str_addc (out, clean.text[i]);
      }
  ev_str_free (&clean);
}

/* The root with its sizes in points, which gnuplot writes without a unit. */
static void
add_root (ev_str *out, const char *tag, size_t n)
{
  ev_str_add (out, "<svg role=\"img\"");
  bool size = false;
  for (const char *p = tag + strlen ("<svg"), *end = tag + n; p < end; p++)
    {
      if (strncmp (p, " width=\"", 8) == 0 || strncmp (p, " height=\"", 9) == 0)
        size = true;
      else if (*p == '"' && size && p[-1] != '=')
        {
          ev_str_add (out, "pt");
          size = false;
        }
      ev_str_addc (out, *p);
    }
}

/* The element with text at P, such as <title>…</title>: its length, or 0 when another element stands there. */
static size_t
element_length (const char *p, const char *name)
{
  size_t n = strlen (name);
  if (strncmp (p + 1, name, n) != 0 || p[1 + n] != '>')
    return 0;
  const char *end = strstr (p, "</");
  end = end ? strchr (end, '>') : NULL;
  return end ? (size_t) (end + 1 - p) : 0;
}

void
finish_svg (ev_str *bytes, const char *title)
{
  ev_str out = { 0 };
  const char *p = bytes->text ? bytes->text : "";
  bool titled = false;
  while (*p)
    {
      size_t n = strcspn (p, "<");
      ev_str_addn (&out, p, n);
      p += n;
      if (!*p)
        break;
      /* gnuplot names itself and each of its plots */
      size_t length = element_length (p, "title") + element_length (p, "desc");
      if (length)
        {
          if (title && !titled)
            {
              ev_str_add (&out, "<title>");
              add_escaped (&out, title);
              ev_str_add (&out, "</title>");
            }
          titled = true;
          p += length;
          continue;
        }
      const char *end = strchr (p, '>');
      length = end ? (size_t) (end + 1 - p) : strlen (p);
      if (strncmp (p, "<svg", 4) == 0)
        add_root (&out, p, length);
      else
        add_tag (&out, p, length);
      p += length;
    }
  ev_str_free (bytes);
  *bytes = out;
}

void
finish_pdf (ev_str *bytes, const char *title)
{
  (void) title;
  static const char key[] = "/CreationDate (D:";
  size_t n = sizeof key - 1;
  for (size_t i = 0; i + n < bytes->length; i++)
    if (memcmp (bytes->text + i, key, n) == 0)
      {
        char *end = memchr (bytes->text + i, ')', bytes->length - i);
        if (end)
          memset (bytes->text + i, ' ', (size_t) (end + 1 - (bytes->text + i)));
        return;
      }
}
