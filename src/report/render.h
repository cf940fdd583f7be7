/* What the renderers of marked-up formats share.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_RENDER_H
#define EVISYN_REPORT_RENDER_H

#include <stdint.h>

#include "report/blocks.h"

/* What stands for a character in a format; a table is in order of the characters and ends with a character of 0. */
typedef struct ev_replacement
{
  uint32_t c;
  const char *text;
} ev_replacement;

/* Append TEXT with its characters replaced as TABLE says. */
void ev_add_replaced (ev_str *out, const char *text, const ev_replacement *table);

/* Append TARGET as it may stand in a link or an image: http, https and mailto addresses, everything else as the name of
   a file, perhaps with #place, so that no other scheme ever runs.  Bytes that do not belong into an address become %XX.
 */
void ev_add_url (ev_str *out, const char *target);
/* Append FILE with SUFFIX as an address; nothing in it is more than a name. */
void ev_add_file_url (ev_str *out, const char *file, const char *suffix);

/* The level of a heading below the title, 1 to 6. */
int ev_heading_level (const ev_doc *doc, const doc_block *block);

#endif
