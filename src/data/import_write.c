/* Writing an imported review: plan.yaml, and a CSV file for each analysis.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/import-private.h"
#include "data/tree.h"

static ev_status
write_tables (const ev_import_made *made, ev_diags *diags)
{
  ev_status status = EV_OK;
  ev_str text = { 0 };
  for (size_t i = 0; i < made->ntables && !status; i++)
    {
      ev_str_clear (&text);
      ev_table_write (made->tables[i], &text);
      status = ev_file_write (ev_table_file (made->tables[i]), text.text, text.length, diags);
    }
  ev_str_free (&text);
  return status;
}

static ev_status
write_plan (const ev_import_made *made, ev_diags *diags)
{
  ev_str text = { 0 };
  ev_status status = ev_yaml_write (made->plan, &text) ? ev_file_write (made->file, text.text, text.length, diags)
                                                        : ev_error (diags, EV_INTERNAL, NULL, "internal", "the plan could not be put together");
  ev_str_free (&text);
  return status;
}

ev_status
ev_import_write (const ev_review *review, const char *folder, ev_diags *diags)
{
  ev_import_made made;
  ev_status status = ev_make_dirs (folder, diags);
  if (status)
    return status;
  ev_arena *arena = ev_arena_new ();
  ev_import_make (review, folder, arena, diags, &made);
  status = write_tables (&made, diags);
  if (!status)
    status = write_plan (&made, diags);
  ev_import_made_free (&made);
  ev_arena_free (arena);
  return status;
}
