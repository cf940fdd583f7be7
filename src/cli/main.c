/* The program evisyn: finds the command, runs it, and turns its status into an exit status.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <gsl/gsl_errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "cli/cli.h"

const ev_command ev_commands[] = {
  { "pool", EV_POOL, "FILE", "pool the studies of a CSV file",
    "Pools the studies of FILE with a fixed-effect (common-effect) and a random-effects model, and states heterogeneity, a prediction "
    "interval and, with --subgroup, each subgroup and the test between them.",
    "evisyn pool --measure RR --ai events1 --n1i total1 --ci events2 --n2i total2 trials.csv", 1, 1, ev_cmd_pool },
  { "sensitivity", EV_SENSITIVITY, "FILE", "how far the result survives other studies and other methods",
    "Pools the studies of FILE and then again: without each study, one after another, with every method that the data allow.  Says which "
    "studies drive the result and whether the conclusion stands.",
    "evisyn sensitivity --measure RR --pooling MH --threshold 0.8 trials.csv", 1, 1, ev_cmd_sensitivity },
  { "effects", EV_EFFECTS, "FILE", "turn summary data into effect sizes",
    "Prints the columns of FILE followed by yi, vi, sei, ci_lb and ci_ub of each study, on the scale of the analysis (logarithms of "
    "ratios).",
    "evisyn effects --measure SMD --format csv trials.csv", 1, 1, ev_cmd_effects },
  { "plot", EV_PLOT, "KIND FILE", "draw a figure",
    "Draws a figure of the analysis of FILE.  KIND is one of those below.  The format follows from the name of the output file (svg, pdf, png, or gp for "
    "the gnuplot script), or from --format.",
    "evisyn plot forest --measure OR trials.csv -o forest.pdf", 2, 2, ev_cmd_plot },
  { "regress", EV_REGRESS, "FILE", "explain effects by moderators of the studies (meta-regression)",
    "Fits a mixed-effects meta-regression to the studies of FILE.  --mods is a formula: columns joined by +, a:b and a*b for interactions, "
    "factor(x) or factor(x, ref = \"level\") for groups (columns of text are groups by themselves), poly(x, 2), rcs(x, 4), log(x), sqrt(x), "
    "center(x), scale(x), I(x^2) and -1 for no intercept; names with other signs stand in backticks.",
    "evisyn regress --measure RR --ai tpos --bi tneg --ci cpos --di cneg --mods 'ablat + factor(alloc)' bcg.csv", 1, 1, ev_cmd_regress },
  { "report", EV_REPORT, "PLAN...", "write every analysis of plans: figures and tables",
    "Runs all analyses of each PLAN and writes, below the folder that -o names (default: reports), index.html, summary.csv and one folder for "
    "each indication with tables, figures and the scripts that drew them, the regressions of analyses with mods, and a page of sensitivity analyses.  A PLAN may be a zip file that --bundle wrote: nothing else is "
    "needed to run it again.",
    "evisyn report -o reports datasets/*/plan.yaml", 1, 10000, ev_cmd_report },
  { "reproduce", EV_REPRODUCE, "PLAN...", "recompute published figures and compare them digit by digit",
    "Recomputes what each PLAN says was published and compares at the digits that were printed.  A computed value that lies on the rounding "
    "boundary of the printed figure counts and is said to; a figure that a plan explains may differ; one "
    "that cannot be computed has the reason.  Analyses with mods are compared with the numbers of their regression as well.  The exit status is 1 when a "
    "figure without an explanation differs.",
    "evisyn reproduce datasets/*/plan.yaml", 1, 10000, ev_cmd_reproduce },
  { "identify", EV_IDENTIFY, "FILE", "find which settings give a published result",
    "Searches measures, pooling methods, estimators of tau², intervals and zero-cell rules, and also the data with groups or events exchanged or one "
    "study omitted, for settings that give every digit that --printed states.  What programs do by themselves comes first, then the simplest; settings "
    "that give the same numbers for these data stand together.  Options that are given are kept; a measure that gives nothing is taken for a misprint.  It also says "
    "how many of the tried settings match: a match that half of them give proves little.  The exit status is 1 when none does.",
    "evisyn identify --printed '0.96 [0.65, 1.41]' deaths.csv", 1, 1, ev_cmd_identify },
  { "import", EV_IMPORT, "FILE...", "turn Cochrane data packages and RevMan files into CSV and a plan",
    "Reads Cochrane data packages (a zip file or a folder, version 1 or 2), RevMan 5 files (.rm5) and RevMan 5 CSV exports, and writes for each a CSV file "
    "for every analysis and a plan.yaml with its settings and, as `published`, the results that the file stores.  One FILE is written to the folder "
    "that -o names (default: its name without suffix); several to folders of their names below it.  `evisyn reproduce` then checks the whole review; --check does both at "
    "once for any number of reviews, without files, and exits with 1 where a result differs.",
    "evisyn import CD000001.rm5 -o CD000001 && evisyn reproduce CD000001/plan.yaml", 1, 100000, ev_cmd_import },
  { "check", EV_CHECK, "FILE...", "read data and plans, report every problem, compute nothing",
    "Reads each FILE: a plan if its name ends in .yaml or .yml, else a CSV file with the columns that the options name.",
    "evisyn check datasets/*/plan.yaml", 1, 10000, ev_cmd_check },
  { "help", 0, "[COMMAND | OPTION | measure CODE | recover RULE]", "explain a command, an option's choices, or an effect measure",
    "Without an argument, lists the commands; recover lists what can be recovered, man prints the manual page.", "evisyn help measure SMD", 0, 2, ev_cmd_help },
  { NULL, 0, NULL, NULL, NULL, NULL, 0, 0, NULL }
};

const ev_command *
ev_command_find (const char *name)
{
  for (const ev_command *c = ev_commands; c->name; c++)
    if (ev_same (c->name, name))
      return c;
  return NULL;
}

static void
print (ev_str *text)
{
  fputs (text->text, stdout);
  ev_str_free (text);
}

static ev_status
unknown_command (ev_call *call, const char *name)
{
  ev_error (call->diags, EV_USAGE, NULL, "unknown-command", "there is no command '%s'", name);
  const char *near = NULL;
  unsigned least = EV_FAR;
  for (const ev_command *c = ev_commands; c->name; c++)
    if (ev_name_is_nearer (c->name, name, &least))
      near = c->name;
  if (near)
    ev_hint (call->diags, "did you mean '%s'?", near);
  else
    ev_hint (call->diags, "'evisyn --help' lists the commands");
  return EV_USAGE;
}

static ev_status
check_files (ev_call *call)
{
  const ev_command *c = call->command;
  if (call->nfiles >= c->least && call->nfiles <= c->most)
    return EV_OK;
  bool few = call->nfiles < c->least;
  ev_error (call->diags, EV_USAGE, NULL, few ? "missing-argument" : "extra-argument", "too %s arguments: evisyn %s [OPTION]... %s",
            few ? "few" : "many", c->name, c->usage);
  ev_hint (call->diags, "'evisyn %s --help' explains", c->name);
  return EV_USAGE;
}

static ev_status
run_command (ev_call *call)
{
  bool help = false;
  ev_status status = ev_parse_options (call, &help);
  if (help)
    {
      ev_str text = { 0 };
      ev_help_command (call->command, &text);
      print (&text);
      return EV_OK;
    }
  if (!status)
    status = check_files (call);
  return status ? status : call->command->run (call);
}

static ev_status
run (ev_call *call)
{
  const char *name = call->argc > 1 ? call->argv[1] : NULL;
  if (name && ev_same (name, "--version"))
    {
      puts (PACKAGE_STRING "\nCopyright (C) 2026 The evisyn authors.\nLicense GPL-3.0-or-later: GNU GPL version 3 or later "
                           "<https://gnu.org/licenses/gpl.html>.\nThis is free software: you are free to change and redistribute it.\n"
                           "There is NO WARRANTY, to the extent permitted by law.");
      return EV_OK;
    }
  if (!name || ev_same (name, "--help") || ev_same (name, "-h"))
    {
      ev_str text = { 0 };
      ev_help_program (&text);
      if (name)
        print (&text);
      else
        fputs (text.text, stderr);
      ev_str_free (&text);
      return name ? EV_OK : EV_USAGE;
    }
  call->command = ev_command_find (name);
  return call->command ? run_command (call) : unknown_command (call, name);
}

int
main (int argc, char *argv[])
{
  gsl_set_error_handler_off ();
  signal (SIGPIPE, SIG_IGN);
  ev_call call = { .diags = ev_diags_new (), .arena = ev_arena_new (), .argc = argc, .argv = argv };
  ev_spec_init (&call.spec);
  ev_status status = run (&call);
  if ((fflush (stdout) || ferror (stdout)) && status != EV_OUTPUT)
    status = ev_error (call.diags, EV_OUTPUT, NULL, "cannot-write", "standard output could not be written");
  ev_print_diags (&call, call.diags, 0);
  ev_diags_free (call.diags);
  free (call.files);
  ev_arena_free (call.arena);
  return (int) status;
}
