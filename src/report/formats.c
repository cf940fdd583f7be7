/* The registry of output formats.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <stddef.h>

#include "report/blocks.h"

const ev_format ev_formats[] = {
  { "text", "plain text for a terminal", "txt", EV_IN_TEXT, ev_render_text },
  { "csv", "comma-separated values, full precision", "csv", EV_IN_CSV, ev_render_csv },
  { "markdown", "Markdown as GitHub reads it", "md", EV_IN_MARKDOWN, ev_render_markdown },
  { "html", "a page for a browser", "html", EV_IN_HTML, ev_render_html },
  { "latex", "LaTeX with booktabs and longtable", "tex", EV_IN_LATEX, ev_render_latex },
  { "json", "JSON, every number in full precision", "json", 0, NULL },
  { NULL, NULL, NULL, 0, NULL },
};
