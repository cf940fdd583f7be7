/* The program: commands, and what they share.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_CLI_H
#define EVISYN_CLI_H

#include "evisyn/run.h"

struct ev_doc;
struct ev_format;
struct ev_json;
struct ev_provenance;
struct ev_str;

/* One call of the program. */
typedef struct ev_call {
  const struct ev_command *command;
  ev_spec spec;
  char **files; /* what is not an option */
  size_t nfiles;
  ev_diags *diags;
  struct ev_arena *arena; /* for the whole call */
  const char *line; /* the command as one would type it into a shell, without what does not matter to results */
  int argc;
  char **argv;
} ev_call;

/* A row of the table of commands. */
typedef struct ev_command {
  const char *name;
  unsigned bit;      /* of ev_option.commands */
  const char *usage; /* what follows the options, e.g. "FILE" */
  const char *title; /* one line for the list of commands */
  const char *help;  /* paragraphs of --help */
  const char *example;
  size_t least, most; /* number of files */
  ev_status (*run) (ev_call *call);
} ev_command;

extern const ev_command ev_commands[]; /* ends with a NULL name */
const ev_command *ev_command_find (const char *name);

ev_status ev_cmd_pool (ev_call *call);
ev_status ev_cmd_effects (ev_call *call);
ev_status ev_cmd_plot (ev_call *call);
ev_status ev_cmd_regress (ev_call *call);
ev_status ev_cmd_report (ev_call *call);
ev_status ev_cmd_reproduce (ev_call *call);
ev_status ev_cmd_identify (ev_call *call);
ev_status ev_cmd_import (ev_call *call);
ev_status ev_cmd_sensitivity (ev_call *call);
ev_status ev_cmd_check (ev_call *call);
ev_status ev_cmd_help (ev_call *call);

/* Read the options of CALL's command; what is left goes to files.  *HELP: --help was among them. */
ev_status ev_parse_options (ev_call *call, bool *help);

/* Help, made from the registries. */
void ev_help_program (struct ev_str *out);
void ev_man_page (struct ev_str *out);
/* What help and manual say of an option: "-o, --output=FILE", and its sentence with choices and default. */
void ev_put_option (const ev_option *option, struct ev_str *name, struct ev_str *text);
const char *ev_group_title (ev_option_group group);
void ev_help_command (const ev_command *command, struct ev_str *out);

/* Print DIAGS from FIRST on to standard error: errors always, warnings unless quiet, notes if verbose. */
void ev_print_diags (const ev_call *call, const ev_diags *diags, size_t first);

/* --- output --- */

/* The format that --format names, "text" by default.  EV_USAGE when there is no such format. */
ev_status ev_call_format (const ev_call *call, const struct ev_format **format);
/* The gnuplot to run: --gnuplot, else $GNUPLOT; NULL: the one in PATH. */
const char *ev_call_gnuplot (const ev_call *call);
/* Write TEXT to --output. */
ev_status ev_call_write (const ev_call *call, const struct ev_str *text);

/* Plan and run one CSV file up to STAGE; prints what the analyses have to say. */
typedef struct ev_outcome {
  ev_plan *plan;
  ev_results *results;
} ev_outcome;
ev_status ev_call_run (ev_call *call, const char *file, ev_stage stage, ev_outcome *outcome);
/* The same for the plans that the command line names, and those of the bundles that it names; every plan is tried, so that all mistakes are
   reported at once.  Each of *N outcomes is to be freed, and the array. */
ev_status ev_call_run_plans (ev_call *call, ev_stage stage, size_t *n, ev_outcome **outcomes);
void ev_outcome_free (ev_outcome *outcome);
/* How a command shows what it FOUND: as members of an open JSON object, or as part of a document. */
typedef struct ev_showing {
  void (*put_json) (const ev_call *call, const void *found, struct ev_json *json);
  void (*put_document) (const ev_call *call, const void *found, struct ev_doc *doc);
} ev_showing;
/* Write FOUND in FORMAT to --output; JSON begins with the program and PROVENANCE (NULL: nothing of it). */
ev_status ev_call_show (const ev_call *call, const struct ev_format *format, const ev_showing *showing, const void *found,
                        const struct ev_provenance *provenance);
/* What most commands do: run the one file of CALL up to STAGE, and show the results (const ev_results *). */
ev_status ev_call_run_and_show (ev_call *call, ev_stage stage, const ev_showing *showing);
/* What N outcomes (those without results are skipped) were made from, to be freed; NULL with --no-provenance. */
struct ev_provenance *ev_call_provenance (const ev_call *call, size_t n, const ev_outcome *outcomes);

#endif
